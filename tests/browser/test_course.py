"""A learner opens each notebook in JupyterLab and runs it from top to bottom."""

from __future__ import annotations

import pytest
from nbformat import v4, write
from playwright.sync_api import Page

from tests.browser.conftest import ROOT, SCREENSHOTS, Watch
from tests.browser.driver import (
    THEMES,
    Lab,
    change_theme,
    failures,
    open_notebook,
    picture,
    run_all,
)

NOTEBOOKS = sorted(path.name for path in (ROOT / "notebooks").glob("*.ipynb"))
# Where the rendered prompt must be on the page.
PROMPTS = {"02_chat_templates.ipynb"}


def contrast(page: Page, selector: str) -> list[float]:
    """Return the contrast of text against what lies behind it, for each element in sight."""
    return page.evaluate(
        """selector => {
          const channels = text => (text.match(/[\\d.]+/g) || []).map(Number);
          const light = rgb => {
            const [r, g, b] = rgb.slice(0, 3).map(v => v / 255)
              .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const over = (top, below) => {
            const alpha = top.length > 3 ? top[3] : 1;
            return [0, 1, 2].map(i => top[i] * alpha + below[i] * (1 - alpha));
          };
          const behind = node => {
            const layers = [];
            for (let at = node; at; at = at.parentElement)
              layers.push(channels(getComputedStyle(at).backgroundColor));
            return layers.reverse().filter(c => c.length)
              .reduce((below, top) => over(top, below), [255, 255, 255]);
          };
          return [...document.querySelectorAll(selector)]
            .filter(node => node.getClientRects().length
              && [...node.childNodes].some(c => c.nodeType === 3 && c.data.trim()))
            .map(node => {
              const back = behind(node);
              const front = over(channels(getComputedStyle(node).color), back);
              const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
              return (a + 0.05) / (b + 0.05);
            });
        }""",
        selector,
    )


def test_there_is_a_course_to_open():
    assert {"00_start_here.ipynb", *PROMPTS} <= set(NOTEBOOKS)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_runs_and_reads_well_in_both_themes(name, lab, page, watch):
    open_notebook(page, lab, name)
    cells = run_all(page)
    assert failures(cells) == []
    counts = [cell["execution_count"] for cell in cells if cell["cell_type"] == "code"]
    assert counts == list(range(1, len(counts) + 1))
    for theme in THEMES:
        change_theme(page, theme)
        if name in PROMPTS:
            assert page.locator(".hfnb-prompt").first.is_visible()
            faint = [round(ratio, 1) for ratio in contrast(page, ".hfnb-prompt *") if ratio < 3]
            assert not faint, f"{len(faint)} texts can hardly be read in the {theme} theme: {faint}"
        picture(page, SCREENSHOTS / f"{name.removesuffix('.ipynb')}-{theme}.png")
    assert watch.errors == []
    assert watch.strangers == []


def test_what_goes_wrong_is_seen(lab: Lab, page: Page, watch: Watch):
    """The tests above would notice a failing cell, an error in a script, a call to the network."""
    script = (
        "from IPython.display import HTML\n"
        'HTML(\'<script>console.error("ours");fetch("http://localhost:9/x").catch(() => 0)'
        "</script>')"
    )
    notebook = v4.new_notebook(cells=[v4.new_code_cell(script), v4.new_code_cell("1 / 0")])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    write(notebook, lab.folder / "broken.ipynb")
    open_notebook(page, lab, "broken.ipynb")
    assert failures(run_all(page)) == ["ZeroDivisionError: division by zero"]
    page.wait_for_timeout(300)
    assert any("ours" in text for text in watch.errors)
    assert any("localhost:9" in url for url in watch.strangers)
