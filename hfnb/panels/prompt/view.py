"""The PromptInspector's widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest

import ipywidgets as widgets

from hfnb.markup import LinkedCard, above
from hfnb.panels.base import Panel, button, choice, html, row, switch
from hfnb.panels.prompt import drawing
from hfnb.panels.prompt.flow import Card
from hfnb.panels.prompt.look import LOOK
from hfnb.panels.prompt.message import Message
from hfnb.panels.prompt.model import InspectorModel


class PromptInspector(Panel[InspectorModel]):
    """Edit a conversation and see what a model reads of it, down to the token."""

    title = "Inspect the prompt"
    look = LOOK

    def build(self) -> Sequence[widgets.Widget]:
        """Make the switches, the messages' editors, and the linked views."""
        told = self._place(drawing.server, "truth", "messages", "with_tools", "problem")
        told.add_class("hfnb-told")
        right = widgets.VBox(
            [
                self._place(drawing.links, "show_template"),
                told,
                self._place(drawing.nothing, "problem"),
                self._card(Card(), drawing.prompt, "show_template"),
            ]
        )
        both = widgets.Box([self._conversation(), right])
        both.add_class("hfnb-inspected")
        return [
            self._switches(),
            both,
            self._place(drawing.server_compared, "truth", "messages", "with_tools"),
            self._card(Card(strip=True), drawing.tokens, "show_tokens"),
            self._place(drawing.template, "show_template"),
            self._comparison(),
            self._place(drawing.sent, "show_sent", "sent"),
        ]

    def _switches(self) -> widgets.Widget:
        options = self.model.source.options()
        family = self.bind("family", choice("Template", options, self.model.family))
        nothing = ("nothing", "")
        others = options[1:] if self.model.source.served else options
        against = choice("Compare with", [nothing, *others], self.model.against)
        self.bind("against", against)
        on_off = {
            "generation_prompt": "Generation prompt",
            "continue_final": "Continue final message",
            "with_tools": "Tools",
            "show_tokens": "Tokens",
            "show_template": "Template source",
            "show_sent": "Sent",
        }
        switches = [self.bind(name, switch(words)) for name, words in on_off.items()]
        again = self.press(button("Try again", "Load the tokenizer once more"), self.model.load)

        def draw() -> None:
            again.layout.display = "none" if self.model.unloaded is None else None

        self.follow("unloaded", draw)
        lines = [row(family, against), row(*switches), self._last_call(), again]
        if self.model.served:
            ask = button("Ask the server", "Let the server show the prompt of these messages")
            lines.append(row(self.press(ask, self.model.ask_server)))
        return widgets.VBox(lines)

    def _last_call(self) -> widgets.Widget:
        read = button("Read last call", "Look up what the chat model sent last")
        take = button("Take its messages", "Put the last call's messages into the editor")
        line = row(self.press(read, self.model.read_sent), self.press(take, self.model.take_sent))

        def draw() -> None:
            known = self.model.show_sent and self.model.chat is not None
            line.layout.display = None if known else "none"
            take.disabled = self.model.sent is None

        self.follow(["show_sent", "sent"], draw)
        return line

    def _conversation(self) -> widgets.Widget:
        self.editors: list[Message] = []
        place = _coloured()
        self._add = self.press(button("Add a message", icon="plus"), self.model.add)

        def draw() -> None:
            count = len(self.model.messages)
            while len(self.editors) < count:
                self.editors.append(self._editor(len(self.editors)))
            for editor in self.editors[:count]:
                editor.show()
            shown = tuple(editor.widget for editor in self.editors[:count])
            if place.children != shown:
                place.children = shown

        self.follow("messages", draw)
        return widgets.VBox([place, row(self._add)])

    def _editor(self, index: int) -> Message:
        made = Message(self.model, index)
        self.press(made.up, lambda: self._move(index, -1))
        self.press(made.down, lambda: self._move(index, 1))
        self.press(made.remove, lambda: self._remove(index))
        return made

    def _move(self, index: int, by: int) -> None:
        """Move a message, and let the keyboard's focus go with it."""
        self.model.move(index, by)
        moved = self.editors[index + by]
        buttons = (moved.up, moved.down) if by < 0 else (moved.down, moved.up)
        next(made for made in buttons if not made.disabled).focus()

    def _remove(self, index: int) -> None:
        """Take a message out; where its buttons are gone with it, go on at the button below."""
        self.model.remove(index)
        if index == len(self.model.messages):
            self._add.focus()

    def _card(
        self, card: Card, drawn: Callable[[InspectorModel], LinkedCard | None], *names: str
    ) -> widgets.Widget:
        """A card that follows the prompt, and takes no room while there is nothing in it."""
        place = _coloured(card.widget)

        def draw() -> None:
            found = drawn(self.model)
            card.show(found)
            place.layout.display = "none" if found is None else None

        self.follow(["prompt", *names], draw)
        return place

    def _comparison(self) -> widgets.Widget:
        line, grid = html(), widgets.Box()
        columns: list[Card] = []
        grid.add_class("hfnb-grid")
        place = _coloured(line, grid)

        def draw() -> None:
            words, cards = drawing.comparison(self.model)
            if cards and not columns:  # most panels never compare, and widgets take their time
                columns.extend((Card(), Card()))
                grid.children = tuple(column.widget for column in columns)
            line.value = above(words)
            for column, card in zip_longest(columns, cards):
                column.show(card)
            place.layout.display = None if cards else "none"

        self.follow("prompt", draw)
        return place

    def _place(self, drawn: Callable[[InspectorModel], str], *names: str) -> widgets.Widget:
        """A place for a view that follows the prompt, and takes no room while it is empty."""
        place = html()

        def draw() -> None:
            found = drawn(self.model)
            place.value = f'<div class="hfnb">{found}</div>' if found else ""
            place.layout.display = None if found else "none"

        self.follow(["prompt", *names], draw)
        return place


def _coloured(*children: widgets.Widget) -> widgets.Widget:
    """A place where the style sheets of `hfnb.markup` hold."""
    place = widgets.VBox(children)
    place.add_class("hfnb")
    return place
