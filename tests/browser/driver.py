"""Steps that a learner takes in JupyterLab, for the browser tests to take."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from playwright.sync_api import Page

THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
KERNEL_MS = 90_000
# WCAG 2 asks this contrast of text (AA).
READABLE = 4.5
# The shell of a notebook is the current widget once it is open; its model knows every cell.
CELLS = """() => {
  const cells = [...jupyterapp.shell.currentWidget.content.model.cells];
  return cells.map(cell => cell.sharedModel.toJSON());
}"""
RUN_ALL = "() => jupyterapp.commands.execute('notebook:run-all-cells').then(() => true)"
TO_THE_TOP = """() => document.querySelectorAll('.jp-WindowedPanel-outer').forEach(
  panel => { panel.scrollTop = 0; })"""
HEIGHT = """() => {
  const cells = [...document.querySelectorAll('.jp-Notebook .jp-Cell')];
  return cells.reduce((sum, cell) => sum + cell.getBoundingClientRect().height, 0);
}"""


@dataclass(frozen=True)
class Lab:
    """A running JupyterLab server."""

    url: str
    token: str
    folder: Path
    pid: int

    def peak_bytes(self) -> int:
        """Return the most memory that the server and its newest kernel have held, together.

        The peaks of the two (Linux: VmHWM) are added up, whether or not they fell together.
        """
        server = psutil.Process(self.pid)
        kernels = [
            child
            for child in server.children(recursive=True)
            if "ipykernel" in str(child.cmdline())
        ]
        newest = max(kernels, key=lambda child: child.create_time())
        return sum(peak(process.pid) for process in (server, newest))


def peak(pid: int) -> int:
    """Return a process's highest resident size so far; its present one where Linux is not."""
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        return psutil.Process(pid).memory_info().rss
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def open_notebook(page: Page, lab: Lab, name: str) -> None:
    """Open a notebook alone on the page and wait until its kernel is idle."""
    page.goto(f"{lab.url}/lab/tree/{name}?token={lab.token}&reset", timeout=KERNEL_MS)
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=KERNEL_MS)
    # The indicator in the toolbar says idle before there is a kernel; the status bar does not.
    page.wait_for_function(
        "() => document.querySelector('#jp-main-statusbar')?.innerText"
        ".includes('(ipykernel) | Idle')",
        timeout=KERNEL_MS,
    )


def run_all(page: Page, milliseconds: int = 240_000) -> list[dict[str, Any]]:
    """Run every cell; return the cells as they are stored afterwards, outputs included."""
    page.evaluate(RUN_ALL)
    page.wait_for_function(
        "() => [...jupyterapp.shell.currentWidget.content.model.cells]"
        ".every(cell => cell.type !== 'code' || cell.executionState === 'idle'"
        " || cell.executionCount !== null)",
        timeout=milliseconds,
    )
    return page.evaluate(CELLS)


def failures(cells: list[dict[str, Any]]) -> list[str]:
    """Return the errors that stand in outputs and are not meant."""
    return [
        f"{output['ename']}: {output['evalue']}"
        for cell in cells
        if "raises-exception" not in cell["metadata"].get("tags", [])
        for output in cell.get("outputs", [])
        if output["output_type"] == "error"
    ]


def change_theme(page: Page, theme: str) -> None:
    """Switch to the light or the dark theme and wait until the page wears it."""
    page.evaluate(
        "theme => jupyterapp.commands.execute('apputils:change-theme', { theme })", THEMES[theme]
    )
    light = "true" if theme == "light" else "false"
    # The body itself has no size, so it never counts as visible.
    page.wait_for_selector(f'body[data-jp-theme-light="{light}"]', state="attached")
    page.wait_for_timeout(500)


def picture(page: Page, path: Path) -> None:
    """Store a picture of the whole notebook, however long."""
    path.parent.mkdir(exist_ok=True)
    height = min(int(page.evaluate(HEIGHT)) + 300, 16_000)
    page.set_viewport_size({"width": 1280, "height": max(900, height)})
    page.evaluate(TO_THE_TOP)
    page.wait_for_timeout(400)
    page.screenshot(path=path)
    page.set_viewport_size({"width": 1280, "height": 900})


def contrast(page: Page, selector: str) -> list[float]:
    """Return the contrast of text against what lies behind it, for each element in sight.

    The ratio is WCAG 2's, which leaves out what is disabled; a canvas turns any CSS colour into
    red, green, blue and alpha.
    """
    return page.evaluate(
        """selector => {
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = 1;
          const brush = canvas.getContext('2d', { willReadFrequently: true });
          const channels = colour => {
            brush.clearRect(0, 0, 1, 1);
            brush.fillStyle = colour;
            brush.fillRect(0, 0, 1, 1);
            return [...brush.getImageData(0, 0, 1, 1).data];
          };
          const light = rgb => {
            const [r, g, b] = rgb.slice(0, 3).map(v => v / 255)
              .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const over = (top, below) =>
            [0, 1, 2].map(i => (top[i] * top[3] + below[i] * (255 - top[3])) / 255);
          const behind = node => {
            const layers = [];
            for (let at = node; at; at = at.parentElement)
              layers.push(channels(getComputedStyle(at).backgroundColor));
            return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255]);
          };
          return [...document.querySelectorAll(selector)]
            .filter(node => node.getClientRects().length && !node.closest(':disabled')
              && [...node.childNodes].some(c => c.nodeType === 3 && c.data.trim()))
            .map(node => {
              const back = behind(node);
              const text = channels(getComputedStyle(node).color);
              for (let at = node; at; at = at.parentElement)
                text[3] *= Number(getComputedStyle(at).opacity);
              const front = over(text, back);
              const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
              return (a + 0.05) / (b + 0.05);
            });
        }""",
        selector,
    )
