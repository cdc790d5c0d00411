"""What the browser tests of the panels share: a notebook with a panel, and ten fingers."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from pathlib import Path

from nbformat import v4, write
from playwright.sync_api import Locator, Page

from tests.browser.conftest import SCREENSHOTS
from tests.browser.driver import Lab, failures, open_notebook, run_all

NARROW, WIDE = 480, 1280
# The name of what has the focus, as a screen reader would say it; empty for the page itself.
FOCUSED = """() => {
  const node = document.activeElement;
  const labelled = node.labels?.length ? node.labels[0].innerText : '';
  return node === document.body ? '' : (node.getAttribute('aria-label') || labelled
    || node.innerText || node.title || node.value || node.tagName).trim();
}"""
# How far a panel's parts stand out of it to the right, in pixels; what scrolls within is fine.
OVERHANG = """panel => {
  const edge = panel.getBoundingClientRect().right;
  const scrolls = node => {
    for (let at = node; at !== panel; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    return false;
  };
  const over = [...panel.querySelectorAll('*')]
    .filter(node => node.getClientRects().length && !scrolls(node.parentElement))
    .map(node => node.getBoundingClientRect().right - edge);
  return Math.max(0, ...over);
}"""


def written(folder: Path, name: str, *cells: str) -> Path:
    """Write a notebook of these cells into a folder and return its path."""
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    path = folder / f"{name}.ipynb"
    write(notebook, path)
    return path


def open_written(page: Page, lab: Lab, name: str, *cells: str) -> None:
    """Write a notebook of these cells and open it, wide; nothing is run."""
    open_notebook(page, lab, written(lab.folder, name, *cells).name)
    page.evaluate("() => jupyterapp.shell.collapseLeft()")


def show(page: Page, lab: Lab, name: str, *cells: str, panel: str) -> Locator:
    """Write a notebook of these cells, run it in JupyterLab and return its panel.

    Args:
        page: a fresh page.
        lab: the server.
        name: of the notebook, without its ending.
        cells: the source of the cells; one of them shows the panel.
        panel: the name of the panel's class.
    """
    open_written(page, lab, name, *cells)
    assert failures(run_all(page)) == []
    found = page.locator(f".hfnb-panel-{panel}")
    found.wait_for(timeout=60_000)
    return found


def run_cell(page: Page, source: str) -> str:
    """Run one more cell at the end of the open notebook and return the text that it printed."""
    before = page.locator(".jp-Notebook .jp-Cell").count()
    page.evaluate(
        """async source => {
          const run = id => jupyterapp.commands.execute(id);
          const content = jupyterapp.shell.currentWidget.content;
          content.activeCellIndex = content.widgets.length - 1;
          await run('notebook:insert-cell-below');
          content.activeCell.model.sharedModel.setSource(source);
          await run('notebook:run-cell');
        }""",
        source,
    )
    cell = page.locator(".jp-Notebook .jp-Cell").nth(before)
    return "\n".join(cell.locator(".jp-OutputArea-output").all_inner_texts()).strip()


def resize(page: Page, width: int, height: int = 900) -> None:
    """Make the window that wide, in pixels, and let the page settle."""
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_timeout(400)


def overhang(panel: Locator) -> float:
    """Return by how many pixels something stands out of the panel on the right."""
    return panel.evaluate(OVERHANG)


def focused(page: Page) -> str:
    """Return the name of what has the focus."""
    return page.evaluate(FOCUSED)


def tab_to(page: Page, wanted: Callable[[str], bool] | str, most: int = 60) -> list[str]:
    """Press Tab until something of that name has the focus; return the names on the way.

    Raises:
        AssertionError: it cannot be reached by Tab.
    """
    names: list[str] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        names.append(focused(page))
        if wanted(names[-1]) if callable(wanted) else names[-1] == wanted:
            return names
    raise AssertionError(f"Tab never came to {wanted!r}, only to {names}")


def focus_ring(page: Page) -> str:
    """Return how the outline of what has the focus is drawn: "solid 2px", or "none 0px"."""
    return page.evaluate(
        """() => {
          const style = getComputedStyle(document.activeElement);
          return `${style.outlineStyle} ${style.outlineWidth}`;
        }"""
    )


def shoot(panel: Locator, name: str) -> Path:
    """Store a picture of a panel among the screenshots, and return its path."""
    path = SCREENSHOTS / f"{name}.png"
    path.parent.mkdir(exist_ok=True)
    page, height = panel.page, panel.evaluate("node => node.getBoundingClientRect().height")
    window = page.viewport_size or {"width": WIDE, "height": 900}
    # What lies outside of the window is not in the picture: let all of the panel fit into it.
    resize(page, window["width"], max(window["height"], ceil(height) + 200))
    panel.scroll_into_view_if_needed()
    panel.screenshot(path=path)
    resize(page, window["width"], window["height"])
    return path
