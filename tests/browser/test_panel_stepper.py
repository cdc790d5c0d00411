"""A learner steps an agent in a browser: forwards, back, down another branch, and into a file."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import ROOT, Watch
from tests.browser.driver import READABLE, THEMES, Lab, change_theme, contrast
from tests.browser.panels import NARROW, WIDE, overhang, resize, run_cell, shoot, show

SECONDS = 90_000
PLAYED = f"""\
import sys
sys.path.insert(0, {str(ROOT)!r})
import hfnb
from tests.played import QUESTION, Held
held = Held()
panel = hfnb.step(hfnb.ReActAgent(hfnb.ChatHuggingFace(llm=held)), QUESTION)
panel"""
TEXT = ".hfnb-panel :is(span, p, div, pre, code, strong, button, label, summary, td, th, del, ins)"


class Stepper:
    """The panel, by the names of its controls."""

    def __init__(self, panel: Locator) -> None:
        self.panel = panel

    def control(self, name: str) -> Locator:
        return self.panel.get_by_role("button", name=name, exact=True)

    def press(self, *names: str) -> None:
        for name in names:
            self.control(name).click()

    def labelled(self, name: str) -> Locator:
        return self.panel.get_by_label(name, exact=True)

    def says(self, words: str | re.Pattern) -> None:
        """The line beneath the transport says where the session stands."""
        expect(self.panel.locator('.hfnb[role="status"]')).to_contain_text(words, timeout=SECONDS)

    def shows(self, *words: str | re.Pattern) -> None:
        for each in words:
            expect(self.panel).to_contain_text(each, timeout=SECONDS)

    @property
    def bars(self) -> Locator:
        return self.panel.locator('svg[role="img"] rect')


def explore(page, lab):
    stepper = Stepper(show(page, lab, "stepper", PLAYED, panel="AgentStepper"))
    return stepper


@pytest.mark.timeout(900)
def test_explore(lab: Lab, page: Page, watch: Watch):
    s = Stepper(show(page, lab, "stepper", PLAYED, panel="AgentStepper"))
    panel = s.panel
    s.says("the prompt is put together")
    shoot(panel, "x00-begin")
    s.press("Step phase")
    s.says("the model reads the prompt")
    shoot(panel, "x01-prompt")
    for n in range(3):
        s.press("Step phase")
        s.says(f"s{n + 2}")
        shoot(panel, f"x0{n + 2}-phase")
    s.press("Step iteration")
    s.says("s8")
    shoot(panel, "x08-iteration")
    s.press("Tool call")
    shoot(panel, "x08-call")
    s.press("Prompt")
    shoot(panel, "x08-prompt")
    s.press("Step phase")
    s.says("s9")
    s.press("Prompt")
    page.wait_for_timeout(500)
    shoot(panel, "x09-prompt")
    run_cell(page, "held.after = 5")
    s.press("Run")
    s.shows("so far")
    page.wait_for_timeout(700)
    shoot(panel, "x10-streaming")
    s.press("Stop")
    run_cell(page, "held.go.set()")
    s.says("stopped in the middle")
    shoot(panel, "x11-stopped")
    run_cell(page, "held.after = None")
    s.press("Run")
    s.says("The run is over")
    shoot(panel, "x12-over")
    s.press("Scratchpad")
    shoot(panel, "x13-scratchpad")
    s.press("Reset")
    s.says("s1")
    shoot(panel, "x14-reset")
    s.press("Breakpoints")
    shoot(panel, "x15-breakpoints")
    s.press("Add")
    shoot(panel, "x16-breakpoints")
    s.press("Files")
    shoot(panel, "x17-files")
    s.press("Save")
    s.says("Written to")
    shoot(panel, "x18-saved")
    s.press("Save")
    s.shows("There is a file")
    shoot(panel, "x19-refused")
    s.press("Branches")
    s.labelled("Go to").select_option(index=4)
    s.says("s4")
    s.press("Edit the observation")
    page.wait_for_timeout(500)
    shoot(panel, "x20-editing")
    s.labelled("Text").fill("Nobody knows. Age 30")
    s.labelled("Name of the branch").fill("nobody")
    s.press("Fork")
    page.wait_for_timeout(1000)
    shoot(panel, "x21-forked")
    s.press("Run")
    page.wait_for_timeout(3000)
    shoot(panel, "x22-branches")
    s.press("Compare")
    page.wait_for_timeout(1000)
    shoot(panel, "x23-compare")
    s.press("Code")
    page.wait_for_timeout(1000)
    shoot(panel, "x24-code")
    change_theme(page, "dark")
    shoot(panel, "x25-dark")
    print(sorted(contrast(page, TEXT))[:5])
    resize(page, NARROW)
    print("overhang", overhang(panel))
    shoot(panel, "x26-narrow")
    for tab in ("Prompt", "Output", "Parse", "Tool call", "Observation", "Scratchpad", "Branches", "Files", "Breakpoints"):
        s.press(tab)
        page.wait_for_timeout(500)
        print(tab, "overhang", overhang(panel))
        shoot(panel, f"x27-{tab}")
    print(watch)
