"""A list to choose from whose entries change: what a reader chose is told apart from a redraw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as widgets

from hfnb.panels.agent.core import Core


class Menu:
    """Keeps a `Select` or `Dropdown` in step with the model.

    Args:
        model: shows what goes wrong; after that, the list shows again how things are.
        control: the widget.
        chosen: called with what a reader chose, and not when `show` sets it.
    """

    def __init__(self, model: Core, control: Any, chosen: Callable[[Any], object]) -> None:
        self.control = control
        self._model = model
        self._chosen = chosen
        self._showing = False
        control.observe(self._changed, "value")

    def show(self, options: Sequence[Any], value: Any) -> None:
        """Show these options, with that one chosen; none, if it is not among them.

        A run in another thread may have gone on between the two.
        """
        values = [option[1] if isinstance(option, tuple) else option for option in options]
        self._showing = True
        try:
            if tuple(self.control.options) != tuple(options):
                self.control.options = tuple(options)
            self.control.value = value if value in values else None
        finally:
            self._showing = False

    def _changed(self, change: Any) -> None:
        if self._showing or change["new"] is None:
            return
        with self._model.careful():
            self._chosen(change["new"])
        if self._model.problem is not None:
            self._model.redraw()


def select(name: str, rows: int) -> widgets.Select:
    """A list that shows several of its entries at once."""
    found = widgets.Select(description=name, options=(), rows=rows)
    found.style.description_width = "initial"
    found.layout.width = "auto"
    found.layout.flex = "1 1 20rem"
    return found


def toggles(name: str, options: Sequence[tuple[str, str]]) -> widgets.ToggleButtons:
    """Buttons of which one is pressed; Tab reaches each of them."""
    found = widgets.ToggleButtons(description=name, options=options)
    found.style.button_width = "auto"
    found.style.description_width = "initial"
    found.layout.width = "auto"
    return found
