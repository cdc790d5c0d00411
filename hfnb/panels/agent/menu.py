"""A list to choose from whose entries change: what a reader chose is told apart from a redraw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import get_ident
from typing import Any

import ipywidgets as widgets

from hfnb.panels.agent.core import Core


class Menu:
    """Keeps a `Select` or `Dropdown` in step with the model.

    Args:
        model: shows what goes wrong; after that, the list shows again how things are.
        control: the widget.
        chosen: called with what a reader chose, and not when `show` sets it.
        near: the part of the panel in which it stands.
    """

    def __init__(
        self, model: Core, control: Any, chosen: Callable[[Any], object], near: str = ""
    ) -> None:
        self.control = control
        self._model = model
        self._chosen = chosen
        self._near = near
        self._showing: int | None = None  # the thread that shows
        control.observe(self._changed, "value")

    def show(self, options: Sequence[Any], value: Any) -> None:
        """Show these options, with that one chosen; none, if it is not among them.

        A run in another thread may have gone on between the two.
        """
        values = [option[1] if isinstance(option, tuple) else option for option in options]
        self._showing = get_ident()
        try:
            if tuple(self.control.options) != tuple(options):
                self.control.options = tuple(options)
                if isinstance(self.control, widgets.Select):
                    self.control.rows = rows_for(options)
            self.control.value = value if value in values else None
        finally:
            self._showing = None

    def _changed(self, change: Any) -> None:
        if self._showing == get_ident() or change["new"] is None:
            return
        with self._model.careful(self._near):
            self._chosen(change["new"])
        if self._model.problem is not None:
            self._model.redraw()


def rows_for(options: Sequence[Any]) -> int:
    """How many rows a list of these needs; from the seventh entry on it scrolls."""
    return min(max(len(options), 2), 6)  # a browser draws a list of one row as a drop-down


def select(name: str) -> widgets.Select:
    """A list that shows several of its entries at once."""
    found = widgets.Select(description=name, options=(), rows=rows_for(()))
    found.style.description_width = "initial"
    found.layout.width = "auto"
    found.layout.flex = "1 1 20rem"
    return found


def tabs(name: str, options: Sequence[tuple[str, str]]) -> widgets.RadioButtons:
    """Radio buttons drawn as tabs: the Tab key reaches each of them, and Space chooses it.

    (The buttons of ipywidgets' `ToggleButtons` never tell a screen reader which one is pressed.)
    """
    found = widgets.RadioButtons(
        description=name, options=options, tooltip=name, orientation="horizontal"
    )
    found.style.description_width = "initial"
    found.layout.width = "auto"
    found.add_class("hfnb-tablist")
    return found
