"""The BackendPicker in a real browser: its main path by mouse and by keys, errors, looks."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Watch
from tests.browser.driver import READABLE, THEMES, Lab, change_theme, contrast
from tests.browser.panels import (
    NARROW,
    focus_ring,
    focused,
    open_written,
    overhang,
    resize,
    run_cell,
    shoot,
    show,
    tab_to,
)

SLOW = """
import itertools, time
from hfnb.backends import Backend, Progress, registry
from hfnb.engines.local import LocalEngine

def load(engine):
    for _ in itertools.count():
        time.sleep(0.1)
        yield Progress("wait for nobody", 0.5)

registry._REGISTRY["slow"] = Backend(
    "slow", "A slow one", "It is never done.", "patience", (), LocalEngine.builtin, load
)"""
PICK = "import hfnb\nhfnb.pick()"
WHAT_IS_CURRENT = "print(hfnb.current().llm.identity)"
# The backends that need something, and their fields; the first cannot be left empty.
BOUNDS = ("Time-out", "Connect time-out", "Retries")
NEEDY = {
    "Hugging Face Hub (Inference Providers)": ("Model", "Hugging Face token", *BOUNDS),
    "Inference Endpoint": ("Address", "Hugging Face token", *BOUNDS),
    "TGI / vLLM / OpenAI-compatible server": (
        *("Address", "Model", "Key", "Key's host", "Route", "Tokenizer", *BOUNDS),
    ),
    "A recorded lesson": ("Recording", "Timing", "Model"),
}
NOWHERE = "/no/such/folder"
# A model may have to be loaded on a busy machine.
MODEL_MS = 90_000
# Runs the notebook, notes how far the loading is said to be, and returns after how many
# milliseconds the panel was on the screen.
RUN = """async () => {
  window.stages = [];
  const note = () => {
    const bar = document.querySelector('.hfnb-panel-BackendPicker .hfnb-bar');
    const stage = bar && `${bar.previousElementSibling.innerText} ${bar.firstChild.style.width}`;
    if (stage && stages.at(-1) !== stage) stages.push(stage);
  };
  new MutationObserver(note).observe(document.body,
    { childList: true, subtree: true, characterData: true, attributes: true });
  const begin = performance.now();
  jupyterapp.commands.execute('notebook:run-all-cells');
  const there = () =>
    document.querySelector('.hfnb-panel-BackendPicker button')?.getClientRects().length;
  while (!there()) await new Promise(requestAnimationFrame);
  return performance.now() - begin;
}"""


def button(panel: Locator, name: str) -> Locator:
    return panel.get_by_role("button", name=name, exact=True)


def backend(panel: Locator, name: str) -> Locator:
    return panel.get_by_role("radio", name=name)


def is_readable(page: Page, panel: Locator, name: str) -> None:
    """All text of the panel has contrast in both themes; pictures of both are stored."""
    for theme in reversed(THEMES):
        change_theme(page, theme)
        ratios = contrast(page, ".hfnb-panel-BackendPicker *")
        assert len(ratios) > 10
        assert min(ratios) >= READABLE, f"hard to read in the {theme} theme"
        shoot(panel, f"picker-{name}-{theme}")


def test_by_mouse_the_model_is_loaded_checked_and_used(lab: Lab, page: Page, watch: Watch, capsys):
    open_written(page, lab, "picker_mouse", PICK)
    milliseconds = page.evaluate(RUN)
    with capsys.disabled():
        print(f"\nThe picker was on the screen {milliseconds / 1000:.2f} s after it was asked for.")
    panel = page.locator(".hfnb-panel-BackendPicker")
    shoot(panel, "picker-loading")
    # The kernel is free meanwhile.
    assert run_cell(page, "print(6 * 7)") == "42"
    expect(panel).to_contain_text("In memory", timeout=MODEL_MS)
    expect(panel.locator(".hfnb-busy")).to_be_hidden()
    stages = page.evaluate("stages")
    assert "Load the weights 40%" in stages
    assert stages[-1] == "In memory 100%"

    expect(backend(panel, "The embedded model")).to_be_checked()
    panel.get_by_label("Adapter").select_option("react")
    button(panel, "Check").click()
    expect(panel).to_contain_text("builtin works", timeout=MODEL_MS)
    for told in ("The model is", "Context window: 8,192", "chat template", "Tools:", "Streaming"):
        expect(panel).to_contain_text(told)
    assert run_cell(page, WHAT_IS_CURRENT).endswith("Instruct"), "a check changes nothing"
    button(panel, "Use").click()
    expect(panel).to_contain_text('In use: The embedded model, adapter="react"', timeout=MODEL_MS)
    expect(panel.locator(".hfnb-busy")).to_be_hidden(timeout=MODEL_MS)
    assert run_cell(page, WHAT_IS_CURRENT).endswith("Instruct+react")

    panel.get_by_label("Code").check()
    expect(panel).to_contain_text('hfnb.connect("builtin", **settings)')
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button(panel, "Copy").focus()
    page.keyboard.press("Enter")
    expect(button(panel, "Copied")).to_be_visible()
    code = page.evaluate("() => navigator.clipboard.readText()")
    assert run_cell(page, f"{code}\nprint(chat.model_id)").endswith("SmolLM2-135M-Instruct")
    is_readable(page, panel, "checked")
    resize(page, NARROW)
    assert overhang(panel) == 0
    shoot(panel, "picker-narrow")
    backend(panel, "A model on this machine").click()
    expect(panel.get_by_label("Precision")).to_be_visible()
    assert overhang(panel) == 0
    backend(panel, "The embedded model").click()
    expect(panel.get_by_label("Precision")).to_be_hidden()
    panel.get_by_label("Adapter").select_option("none")
    button(panel, "Use").click()
    expect(panel).to_contain_text("In use: The embedded model. ")
    assert (watch.errors, watch.strangers) == ([], [])


def test_by_keys_alone(lab: Lab, page: Page, watch: Watch):
    panel = show(page, lab, "picker_keys", PICK, panel="BackendPicker")
    expect(panel).to_contain_text("In memory", timeout=MODEL_MS)
    panel.locator(".hfnb-title").click()
    reached = []

    def to(name: str) -> None:
        reached.extend(tab_to(page, name))
        assert focus_ring(page) == "solid 2px", name

    to("Code")
    page.keyboard.press("Space")
    expect(panel).to_contain_text('hfnb.connect("builtin")')
    page.keyboard.press("Space")
    expect(panel.locator(".hfnb-code")).to_be_hidden()
    to("The embedded model")
    to("A model on this machine")
    page.keyboard.press("Space")
    expect(panel.get_by_label("Device")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "The embedded model"
    page.keyboard.press("Space")
    expect(panel.get_by_label("Device")).to_be_hidden()
    to("Adapter")
    page.keyboard.press("ArrowDown")
    expect(panel.get_by_label("Adapter")).to_have_value("react")
    to("Check")
    page.keyboard.press("Enter")
    expect(panel).to_contain_text("builtin works", timeout=MODEL_MS)
    assert focused(page) == "Check"
    to("Use")
    shoot(panel, "picker-focus")
    page.keyboard.press("Space")
    expect(panel).to_contain_text('In use: The embedded model, adapter="react"', timeout=MODEL_MS)
    radios = ["The embedded model", "A model on this machine"]
    there_and_back = [*radios, radios[1], *NEEDY]
    # JupyterLab's own buttons of the cell come first.
    mine = reached[reached.index("Code") :]
    assert mine == ["Code", *there_and_back, "Adapter", "Check", "Use"]
    assert (watch.errors, watch.strangers) == ([], [])


def test_what_goes_wrong_is_told_and_nothing_typed_is_lost(lab: Lab, page: Page, watch: Watch):
    panel = show(page, lab, "picker_errors", SLOW, PICK, panel="BackendPicker")
    alert, busy = panel.get_by_role("alert"), panel.locator(".hfnb-busy")
    backend(panel, "A model on this machine").click()
    button(panel, "Check").click()
    expect(alert).to_contain_text("“Model” is empty.")
    expect(alert).to_contain_text("Fill it in, for example")
    shoot(panel, "picker-empty")
    model = panel.get_by_label("Model", exact=True)
    model.click()
    page.keyboard.type(NOWHERE)
    panel.get_by_label("Device").click()
    page.keyboard.type("cpu")
    button(panel, "Check").click()
    expect(alert).to_be_hidden()
    expect(panel).to_contain_text("local does not work yet", timeout=MODEL_MS)
    expect(panel).to_contain_text(f"There is no folder '{NOWHERE}'")
    is_readable(page, panel, "failed")
    button(panel, "Use").click()
    expect(alert).to_contain_text("Check the path", timeout=MODEL_MS)
    shoot(panel, "picker-problem")
    assert run_cell(page, WHAT_IS_CURRENT).endswith("Instruct"), "what worked goes on working"

    for title, names in NEEDY.items():
        backend(panel, title).click()
        expect(alert).to_be_hidden()
        for name in names:
            expect(panel.get_by_label(name, exact=True).locator("visible=true")).to_be_enabled()
        button(panel, "Check").click()
        expect(alert).to_contain_text(f"“{names[0]}” is empty.")
    is_readable(page, panel, "remote")
    resize(page, NARROW)
    assert overhang(panel) == 0
    shoot(panel, "picker-remote-narrow")
    backend(panel, "A model on this machine").click()
    expect(model).to_have_value(NOWHERE)
    expect(panel.get_by_label("Device")).to_have_value("cpu")

    backend(panel, "A slow one").click()
    button(panel, "Check").click()
    expect(panel).to_contain_text("Wait for nobody")
    expect(busy).to_be_visible()
    assert overhang(panel) == 0
    shoot(panel, "picker-slow-narrow")
    button(panel, "Stop").click()
    expect(busy).to_be_hidden()
    expect(panel.locator(".hfnb-bar")).to_be_hidden()
    assert (watch.errors, watch.strangers) == ([], [])
