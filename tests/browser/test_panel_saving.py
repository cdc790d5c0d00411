"""A learner saves the work in a browser, by mouse and by keyboard, beside the notebook."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from hfnb import work
from tests.browser.conftest import PATIENCE_MS, Watch
from tests.browser.driver import READABLE, THEMES, Lab, change_theme, contrast
from tests.browser.panels import NARROW, WIDE, focus_ring, overhang, resize, shoot, show, tab_to

pytestmark = pytest.mark.timeout(600)

WORKED = """\
import hfnb
hfnb.checks.check("02-ending", "<|im_end|>\\n")
hfnb.save_my_work()"""
TEXT = ".hfnb-panel :is(span, p, div, pre, code, strong, button, label)"


def test_work_is_saved_by_mouse_and_keyboard(lab: Lab, page: Page, watch: Watch):
    panel = show(page, lab, "saving", WORKED, panel="SaveMyWork")
    file = lab.folder / "saving-Ada.hfnb.json"
    expect(panel).to_contain_text("saving.hfnb.json")
    expect(panel).to_contain_text("Nothing is sent anywhere")
    panel.get_by_label("Name (if you like)").fill("Ada")
    panel.get_by_role("button", name="Save my work").click()
    expect(panel).to_contain_text(re.compile("Saved in saving-Ada.hfnb.json: 1 check passed"))
    saved = work.read(file.read_bytes())
    assert (saved.learner, saved.notebook) == ("Ada", "saving.ipynb")
    assert [check.exercise for check in saved.checks if check.passed] == ["02-ending"]

    file.unlink()
    panel.get_by_label("Name (if you like)").focus()
    tab_to(page, "Save my work", most=3)
    assert focus_ring(page).startswith("solid")
    page.keyboard.press("Enter")
    for _ in range(PATIENCE_MS // 100):
        if not file.exists():
            page.wait_for_timeout(100)
    assert file.exists()

    for theme in THEMES:
        change_theme(page, theme)
        for width in (WIDE, NARROW):
            resize(page, width)
            assert overhang(panel) <= 1
            assert min(contrast(page, TEXT)) >= READABLE
            shoot(panel, f"saving-{theme}-{width}")
    assert watch.errors == []
    assert watch.strangers == []
