"""The SamplingLab in a real JupyterLab: by mouse, by keyboard, dark, narrow, and when it fails."""

from __future__ import annotations

import pytest
from nbformat import v4, write
from playwright.sync_api import Page, expect

from tests.browser.conftest import SCREENSHOTS
from tests.browser.driver import Lab, change_theme, failures, open_notebook, run_all

SECONDS = 30_000
PANEL = ".hfnb-panel-SamplingLab"
SHOW = """\
from hfnb.panels.sampling import sampling
lab = sampling({messages}, max_new_tokens=14)
lab"""


@pytest.fixture
def panel(lab: Lab, page: Page, request: pytest.FixtureRequest):
    """A notebook with nothing but the panel."""
    messages = getattr(request, "param", '"Tell me about the sea in one sentence."')
    path = lab.folder / "only_the_lab.ipynb"
    write(v4.new_notebook(cells=[v4.new_code_cell(SHOW.format(messages=messages))]), path)
    open_notebook(page, lab, path.name)
    assert failures(run_all(page)) == []
    found = page.locator(PANEL)
    found.wait_for(timeout=SECONDS)
    return found


def picture(panel, name: str) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    panel.scroll_into_view_if_needed()
    panel.screenshot(path=SCREENSHOTS / f"sampling-{name}.png")


def counted(panel, number: int) -> None:
    """Wait until the answer has so many tokens."""
    words = f"{number} token{'' if number == 1 else 's'}, coloured"
    expect(panel.get_by_text(words)).to_be_visible(timeout=SECONDS)


def test_by_mouse(panel, page, watch):
    picture(panel, "start")
    panel.locator(".hfnb-candidates button").first.click()
    counted(panel, 1)
    panel.get_by_role("button", name="Draw one").click()
    counted(panel, 2)
    panel.get_by_role("button", name="Undo").click()
    counted(panel, 1)
    panel.get_by_role("button", name="Run on").click()
    expect(panel.get_by_role("button", name="Stop")).to_be_hidden(timeout=SECONDS)
    expect(panel.locator(".hfnb-text pre .hfnb-p").nth(4)).to_be_visible(timeout=SECONDS)
    panel.locator(".hfnb-text pre .hfnb-p").nth(2).hover()
    picture(panel, "answer")
    panel.get_by_label("Stop sequence").fill(" a")
    expect(
        panel.get_by_text("What is returned").or_(panel.get_by_text("nothing is cut"))
    ).to_be_visible()
    picture(panel, "stop")
    panel.get_by_role("button", name="Code").click()
    expect(panel.get_by_text("chat.llm.follow")).to_be_visible()
    assert watch.errors == []
    assert watch.strangers == []


def test_by_keyboard(panel, page, watch):
    draw = panel.get_by_role("button", name="Draw one")
    draw.focus()
    page.keyboard.press("Enter")
    counted(panel, 1)
    page.keyboard.press("Space")
    counted(panel, 2)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    counted(panel, 3)
    first = panel.locator(".hfnb-candidates .hfnb-odds").first
    before = first.inner_text()
    panel.locator(".hfnb-knobs .noUi-handle").first.focus()
    for _ in range(8):
        page.keyboard.press("ArrowLeft")
    expect(first).not_to_have_text(before, timeout=SECONDS)
    panel.locator(".hfnb-look .noUi-handle").focus()
    page.keyboard.press("ArrowLeft")
    expect(panel.get_by_text("What might have come here")).to_be_visible(timeout=SECONDS)
    picture(panel, "keyboard")
    panel.locator(".hfnb-candidates button").nth(1).focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_text("What may come next")).to_be_visible(timeout=SECONDS)
    counted(panel, 3)
    assert watch.errors == []


def test_dark_and_narrow(panel, page, watch):
    panel.get_by_role("button", name="Run on").click()
    expect(panel.get_by_role("button", name="Undo")).to_be_enabled(timeout=SECONDS)
    expect(panel.get_by_role("button", name="Stop")).to_be_hidden(timeout=SECONDS)
    change_theme(page, "dark")
    picture(panel, "dark")
    change_theme(page, "light")
    panel.evaluate("node => { node.style.width = '480px'; }")
    page.wait_for_timeout(300)
    picture(panel, "narrow")
    wide = panel.evaluate(
        """node => [...node.querySelectorAll('*')].filter(each => each.getClientRects().length
          && each.getBoundingClientRect().right > node.getBoundingClientRect().right + 1
          && !each.closest('.hfnb-wide, pre')).map(each => each.className)"""
    )
    assert wide == []


@pytest.mark.parametrize("panel", ['"word " * 9000'], indirect=True)
def test_a_prompt_that_is_too_long_is_told_in_the_panel(panel, watch):
    expect(panel.get_by_role("alert")).to_contain_text("leaves no room")
    picture(panel, "problem")
    assert watch.errors == []
