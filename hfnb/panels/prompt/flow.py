"""A text that is drawn piece by piece, so that a keystroke sends and draws only what it changed."""

from __future__ import annotations

from collections.abc import Sequence

import ipywidgets as widgets

from hfnb import markup
from hfnb.panels.base import html


class Flow:
    """Pieces of a text one behind the other, as if they were one element."""

    def __init__(self, *classes: str) -> None:
        self.widget = widgets.Box()
        for name in ("hfnb-flow", *classes):
            self.widget.add_class(name)
        self._places: list[widgets.HTML] = []
        self._shown: Sequence[markup.Piece] = ()

    def show(self, pieces: Sequence[markup.Piece]) -> None:
        """Show these pieces; those that are what they were stay as they are."""
        while len(self._places) < len(pieces):
            self._places.append(self._place())
        for number, piece in enumerate(pieces):
            if number >= len(self._shown) or piece != self._shown[number]:
                self._places[number].value = piece.html()
        self._shown = pieces
        places = tuple(self._places[: len(pieces)])
        if self.widget.children != places:
            self.widget.children = places

    def _place(self) -> widgets.HTML:
        return like(self._places[0]) if self._places else html()


def like(place: widgets.HTML) -> widgets.HTML:
    """One more place for HTML; a panel has many, and they can share what they look like."""
    return widgets.HTML(layout=place.layout, style=place.style)


class Card:
    """A card of the inspector, live.

    Args:
        strip: whether it holds tokens in a row, rather than text.
    """

    def __init__(self, strip: bool = False) -> None:
        self._above = html()
        self._hint, self._below = like(self._above), like(self._above)
        self._flow = Flow("hfnb-strip", "hfnb-linkable") if strip else Flow("hfnb-pre")
        self._text = widgets.Box([self._flow.widget, self._hint])
        if not strip:
            self._text.add_class("hfnb-text")
        self.widget = widgets.VBox([self._above, self._text, self._below])
        for name in ("hfnb-card", "hfnb-linkcard"):
            self.widget.add_class(name)

    def show(self, card: markup.LinkedCard | None) -> None:
        """Show a card; None takes it away."""
        self.widget.layout.display = "none" if card is None else None
        if card is None:
            return
        self._above.value = markup.heading(card.title) + card.above
        self._flow.show(card.pieces)
        self._hint.value = card.hint
        self._below.value = card.below
        self._text.layout.display = None if card.pieces else "none"
