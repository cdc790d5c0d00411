"""The editor of one message of the inspector."""

from __future__ import annotations

from typing import Any

import ipywidgets as widgets

from hfnb import markup
from hfnb.panels.base import button, choice, field, html, row
from hfnb.panels.prompt.model import ROLES, InspectorModel


class Message:
    """The widgets of the message at one place; what stands there is written into them.

    Keys that come faster than updates do not pile up: a field sends its next value when the
    kernel is done with the last one, and that is the latest (ipywidgets sees to it).

    Args:
        model: the inspector's state.
        index: the place.
    """

    def __init__(self, model: InspectorModel, index: int) -> None:
        self._model = model
        self._index = index
        self._filling = False
        self._shade = ""
        self._shown: tuple[Any, int] = (None, 0)
        self.role = choice(f"Role of message {index}", ROLES, "user")
        self.text = field(f"Text of message {index}", lines=3)
        self.text.layout.flex = "none"
        self.up = button("Up", f"Move message {index} up")
        self.down = button("Down", f"Move message {index} down")
        self.remove = button("Remove", f"Remove message {index}")
        self._more = html()
        self.widget = widgets.VBox(
            [row(self.role, self.up, self.down, self.remove), self.text, self._more]
        )
        self.widget.add_class("hfnb-message")
        self.widget.add_class(f"hfnb-m{index}")
        self.role.observe(self._typed, "value")
        self.text.observe(self._typed, "value")

    def show(self) -> None:
        """Write the message that stands at this place now into the widgets."""
        message, count = self._model.messages[self._index], len(self._model.messages)
        if self._shown[0] is message and self._shown[1] == count:
            return  # a keystroke changes one message, and a conversation may have many
        self._shown = (message, count)
        editable = isinstance(message.get("content", ""), str)
        # A value that is set here is no edit, and the two fields must not be read half filled.
        self._filling = True
        try:
            role = message["role"]
            options = ROLES if role in ROLES else (*ROLES, role)
            if tuple(self.role.options) != options:
                self.role.options = options
            self.role.value = role
            text = message.get("content") or "" if editable else ""
            self.text.value = text
            self.text.disabled = not editable
        finally:
            self._filling = False
        self.up.disabled = self._index == 0
        self.down.disabled = self._index == count - 1
        self._more.value = self._rest(message, editable)
        shade = f"hfnb-{role if role in ROLES else 'template'}"
        if shade != self._shade:
            self.widget.remove_class(self._shade)
            self.widget.add_class(shade)
            self._shade = shade

    def _rest(self, message: dict, editable: bool) -> str:
        """What a message holds besides its text, which is kept as it is."""
        notes = [] if editable else ["This message holds more than text; it is kept as it is."]
        notes += [f"It also holds {key}." for key in message if key not in ("role", "content")]
        words = " ".join(notes)
        return f'<div class="hfnb-dim">{markup.escape(words)}</div>' if words else ""

    def _typed(self, change: dict) -> None:
        if self._filling:
            return
        name = "role" if change["owner"] is self.role else "content"
        with self._model.careful():
            self._model.edit(self._index, **{name: change["new"]})
