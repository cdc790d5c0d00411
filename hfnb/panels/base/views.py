"""The views of a panel in a front end: one that has none left is not drawn until it gets one.

A cell that runs again makes a new panel. The old one lives on, as its session may, and would be
drawn at every change, for nobody: after ten runs of a cell, a step would be drawn ten times.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import ipywidgets as widgets


class Views:
    """Draws for a panel, at once or when somebody looks again.

    Where nothing was ever shown, as without a front end, all is drawn at once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._gone = False
        self._late: dict[Callable[[], object], None] = {}

    def count(self, frame: widgets.Widget) -> None:
        """Let the front end tell how many views of `frame` there are."""
        frame._view_count = 0  # None, unless one asks for it
        frame.observe(self._counted, "_view_count")

    def draw(self, draw: Callable[[], object]) -> None:
        """Draw now, or, if the last view is gone, when there is one again."""
        with self._lock:
            if self._gone:
                self._late[draw] = None
                return
        draw()

    def _counted(self, change: Any) -> None:
        with self._lock:
            self._gone = not change["new"]
            late = [] if self._gone else list(self._late)
            if not self._gone:
                self._late.clear()
        for draw in late:
            draw()
