"""The README's pictures of the four panels, taken from the real thing by `make screenshots`.

pytest does not collect this file by itself. It looks at no more than it has to: that a panel comes
into the state that shows what it is for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import ROOT, Watch
from tests.browser.driver import THEMES, Lab, change_theme
from tests.browser.panels import WIDE, resize, show

IMAGES = ROOT / "notebooks" / "images"
# A README shows no picture wider than this, in pixels, and nobody wants to wait for one.
WIDTH, MOST_BYTES = 960, 200_000
# An agent takes its time on a busy machine.
MS = 240_000
CONVERSATION = [
    ("system", "Be brief."),
    ("user", "What happens when an unstoppable force meets an immovable object?"),
]
AGE = "Who is Leo DiCaprio's girlfriend? What is her current age raised to the 0.43 power?"


def press(panel: Locator, name: str) -> None:
    panel.get_by_role("button", name=name, exact=True).click()


def picker(panel: Locator) -> None:
    """The embedded model was tried out."""
    press(panel, "Check")
    expect(panel).to_contain_text("builtin works", timeout=MS)


def inspector(panel: Locator) -> Locator:
    """A conversation and its tokens; the mouse is on a message, whose parts are marked."""
    panel.get_by_label("Tokens", exact=True).check()
    expect(panel.get_by_text("Tokens", exact=True)).to_have_count(2, timeout=MS)
    return panel.get_by_label("Text of message 1")


def sampling(panel: Locator) -> None:
    """An answer, and what else its second word could have been."""
    expect(panel).to_contain_text("What may come next", timeout=MS)
    expect(panel.locator(".hfnb-busy")).to_be_hidden(timeout=MS)
    press(panel, "Run on")
    expect(panel).to_contain_text(re.compile("24 tokens|has ended its answer"), timeout=MS)
    expect(panel.locator(".hfnb-busy")).to_be_hidden(timeout=MS)
    number = panel.get_by_role("spinbutton", name="Look at token", exact=True)
    number.fill("2")
    number.press("Enter")
    expect(panel).to_contain_text("What might have come here", timeout=MS)


def stepper(panel: Locator) -> None:
    """A whole run, and what the agent was told of its own steps."""
    press(panel, "Run")
    expect(panel).to_contain_text("The run is over", timeout=MS)
    panel.get_by_role("radio", name="Scratchpad", exact=True).check()
    expect(panel).to_contain_text("given by a tool", timeout=MS)


# name: (the cell, its panel, what is done with it, which may return what the mouse is put on)
PANELS: dict[str, tuple[str, str, Callable[[Locator], Locator | None]]] = {
    "picker": ("hfnb.pick()", "BackendPicker", picker),
    "inspector": (f"hfnb.inspect({CONVERSATION!r})", "PromptInspector", inspector),
    "sampling": (
        f"hfnb.sampling({CONVERSATION!r}, temperature=0.7, max_new_tokens=24)",
        "SamplingLab",
        sampling,
    ),
    "stepper": (f"hfnb.step({AGE!r})", "AgentStepper", stepper),
}


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", PANELS)
def test_a_picture_is_taken(name: str, lab: Lab, page: Page, watch: Watch):
    cell, kind, prepare = PANELS[name]
    panel = show(page, lab, f"demonstration-{name}", f"import hfnb\n{cell}", panel=kind)
    pointed = prepare(panel)
    box = panel.bounding_box()
    assert box is not None
    resize(page, WIDE - round(box["width"] - WIDTH), 2000)
    page.evaluate("() => document.activeElement.blur()")
    page.mouse.move(1, 1)
    if pointed is not None:
        pointed.hover()
    for theme in THEMES:
        change_theme(page, theme)
        path = IMAGES / f"{name}-{theme}.png"
        panel.screenshot(path=path, animations="disabled")
        assert path.stat().st_size < MOST_BYTES
        box = panel.bounding_box()
        assert box is not None
        assert box["width"] == pytest.approx(WIDTH, abs=1)
    assert watch.errors == []
    assert watch.strangers == []
