"""A learner opens each notebook in JupyterLab and runs it from top to bottom."""

from __future__ import annotations

import sys

import pytest
from nbformat import v4, write
from playwright.sync_api import Page

from tests.browser.conftest import ROOT, SCREENSHOTS, Watch
from tests.browser.driver import (
    READABLE,
    THEMES,
    Lab,
    change_theme,
    contrast,
    failures,
    open_notebook,
    picture,
    run_all,
)

NOTEBOOKS = sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))
# Where a rendered prompt must be on the page, and what must stand in it.
PROMPTS = {"02_chat_templates.ipynb": ("<|im_start|>", "unstoppable force", "assistant")}
PROMPT = ".hfnb .hfnb-text pre"
# Binder kills a kernel above 2 GB; the first notebook aims lower.
MEMORY, AIM = 2.0e9, 1.3e9


def test_there_is_a_course_to_open():
    assert {"00_start_here.ipynb", *PROMPTS} <= set(NOTEBOOKS)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_and_reads_well_in_both_themes(name, lab, page, watch, capsys):
    open_notebook(page, lab, name)
    cells = run_all(page)
    assert failures(cells) == []
    counts = [cell["execution_count"] for cell in cells if cell["cell_type"] == "code"]
    assert counts == list(range(1, len(counts) + 1))
    if sys.platform == "linux":
        held = lab.peak_bytes()
        with capsys.disabled():
            print(f"\n{name}: server and kernel held {held / 1e9:.2f} GB (aim {AIM / 1e9:.1f})")
        assert held < MEMORY
    for theme in THEMES:
        change_theme(page, theme)
        if name in PROMPTS:
            prompts = [text for text in page.locator(PROMPT).all_inner_texts() if text.strip()]
            assert any(all(part in text for part in PROMPTS[name]) for text in prompts)
            ratios = contrast(page, f"{PROMPT} *")
            assert ratios
            assert min(ratios) >= READABLE, f"hard to read in the {theme} theme"
            first = page.locator(".hfnb", has=page.locator(".hfnb-text pre")).first
            first.screenshot(path=SCREENSHOTS / f"rendered_prompt-{theme}.png")
        picture(page, SCREENSHOTS / f"{name.removesuffix('.ipynb')}-{theme}.png")
    assert watch.errors == []
    assert watch.strangers == []


def test_what_goes_wrong_is_seen(lab: Lab, page: Page, watch: Watch):
    """The test above would notice a failing cell or script, a call to the network, faint text."""
    html = (
        '<p class="faint" style="color: #ccc; background: #fff">x</p>'
        '<p class="dim" style="color: #555; background: #fff; opacity: 0.6">x</p>'
        '<p class="plain" style="color: rgba(0, 0, 0, 0.9); background: white">x</p>'
        '<script>console.error("ours"); fetch("http://localhost:9/x").catch(() => 0)</script>'
    )
    script = f"from IPython.display import HTML\nHTML({html!r})"
    notebook = v4.new_notebook(cells=[v4.new_code_cell(script), v4.new_code_cell("1 / 0")])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    write(notebook, lab.folder / "broken.ipynb")
    open_notebook(page, lab, "broken.ipynb")
    assert failures(run_all(page)) == ["ZeroDivisionError: division by zero"]
    page.wait_for_timeout(300)
    assert contrast(page, ".faint")[0] < 2 < READABLE < 10 < contrast(page, ".plain")[0]
    assert contrast(page, ".dim")[0] < READABLE
    assert any("ours" in text for text in watch.errors)
    assert any("localhost:9" in url for url in watch.strangers)
