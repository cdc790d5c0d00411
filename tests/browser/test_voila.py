"""Voilà shows a notebook as a page, without its code: the four panels work there too."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Watch, free_port, serving
from tests.browser.panels import overhang, shoot, written

CELLS = (
    "import hfnb\nhfnb.pick()",
    'hfnb.inspect([("user", "What is a token?")])',
    'hfnb.sampling([("user", "What is a token?")])',
    'hfnb.step(hfnb.ReActAgent(hfnb.current()), "How tall is Mount Everest?")',
)
PANELS = ("BackendPicker", "PromptInspector", "SamplingLab", "AgentStepper")
# Voilà runs the whole notebook, with a model to load, before anybody sees it.
PAGE_MS = 180_000
# Voilà's own page fetches its icons there; where that fails, the panels have words.
ICONS = "https://cdn.jsdelivr.net/npm/@fortawesome/"


def button(panel: Locator, name: str) -> Locator:
    # An icon is a character of a font, and may be part of the name.
    return panel.get_by_role("button", name=name)


def test_the_panels_work_in_voila(tmp_path: Path, page: Page, watch: Watch):
    written(tmp_path, "panels", *CELLS)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    command = ["voila", "--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1"]
    command += ["--Voila.port_retries=0", f"--Voila.root_dir={tmp_path}"]
    page.route(f"{ICONS}**", lambda route: route.abort())
    with serving(command, tmp_path, url):
        page.goto(f"{url}/voila/render/panels.ipynb", timeout=PAGE_MS, wait_until="commit")
        picker, inspector, lab, stepper = (page.locator(f".hfnb-panel-{name}") for name in PANELS)
        for name, panel in zip(PANELS, (picker, inspector, lab, stepper), strict=True):
            expect(panel).to_be_visible(timeout=PAGE_MS)
            assert overhang(panel) == 0
            shoot(panel, f"voila-{name}")

        picker.get_by_role("radio", name="A model on this machine").click()
        expect(picker.get_by_label("Precision")).to_be_visible()

        expect(inspector.locator("textarea")).to_have_count(1)
        button(inspector, "Add a message").click()
        expect(inspector.locator("textarea")).to_have_count(2)

        expect(button(lab, "Undo")).to_be_disabled()
        button(lab, "Take the likeliest").click()
        expect(button(lab, "Undo")).to_be_enabled(timeout=PAGE_MS)

        expect(stepper).not_to_contain_text("You have these tools")
        button(stepper, "Step phase").click()
        expect(stepper).to_contain_text("You have these tools", timeout=PAGE_MS)
        shoot(stepper, "voila-stepped")
    assert watch.errors == []
    assert [stranger for stranger in watch.strangers if not stranger.startswith(ICONS)] == []
