"""The BackendPicker's widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ipywidgets as widgets

from hfnb import markup
from hfnb.backends import Setting, backends
from hfnb.panels.backend import fields
from hfnb.panels.backend.look import LOOK
from hfnb.panels.backend.model import PickerModel
from hfnb.panels.base import Panel, button, html, row


class BackendPicker(Panel[PickerModel]):
    """Choose where the model runs, try it out, and use it in the cells below."""

    title = "Choose a backend"
    look = LOOK
    _shown = False

    def build(self) -> Sequence[widgets.Widget]:
        """Make the list, the form of what is chosen in it, and what is found about it."""
        self._fields: dict[tuple[str, str], Any] = {}
        self._forms: dict[str, widgets.VBox] = {}
        chosen = row(self._list(), self._form())
        chosen.remove_class("hfnb-controls")
        chosen.add_class("hfnb-pick")
        return [chosen, *self._unusable(), self._progress(), self._check(), self._in_use()]

    def _list(self) -> widgets.Widget:
        options = [(entry.title, entry.name) for entry in backends()]
        found = widgets.RadioButtons(description="Where the model runs", options=options)
        found.add_class("hfnb-pick-list")
        found.layout.width = "auto"
        return self.bind("backend", found)

    def _unusable(self) -> list[widgets.Widget]:
        """What is missing from the list, and why; nothing where nothing is."""
        told = self.model.unusable
        return [html(markup.unstyled(markup.remark(told, care=True)))] if told else []

    def _form(self) -> widgets.Widget:
        """The chosen backend in words, its fields, and what can be done with it."""
        card, notes = html(), html()
        place = widgets.VBox()
        check = self.press(
            button("Check", "Try it out: does it work here, and what can it do?"),
            self.model.try_out,
        )
        use = self.press(
            button("Use", "The cells below use it: hfnb.current() returns it", kind="primary"),
            self.model.use,
        )
        actions = row(check, use)

        def draw() -> None:
            entry = self.model.entry
            card.value = markup.unstyled(markup.backend_card(entry))
            warning = self.model.warning
            notes.value = markup.unstyled(markup.remark(warning, care=True)) if warning else ""
            notes.layout.display = None if warning else "none"
            place.children = [self._fields_of(entry.name)]

        self.follow("backend", draw)
        self.model.observe(self._fill_in, "typed")
        form = widgets.VBox([card, notes, place, actions])
        form.add_class("hfnb-pick-form")
        return form

    def _fields_of(self, backend: str) -> widgets.Widget:
        """The form of one backend, made when it is first looked at."""
        if backend not in self._forms:
            entry = self.model.entry
            parts = [self._field(backend, setting) for setting in entry.fields]
            self._forms[backend] = widgets.VBox(parts)
            self._fill_in()
        return self._forms[backend]

    def _field(self, backend: str, setting: Setting) -> widgets.Widget:
        below = html()
        beside: list[widgets.Widget] = []
        if setting.secret:
            made: Any = fields.secret(
                setting, lambda text: self.model.write_secret(backend, setting.name, text)
            )
            forget = self.press(
                button("Forget", "Forget what was typed here"),
                lambda: self.model.write_secret(backend, setting.name, ""),
            )
            beside = [forget]

            def tell() -> None:
                typed = setting.name in self.model.secrets.get(backend, {})
                forget.layout.display = None if typed else "none"
                if self.model.backend == backend:
                    told = f"{self.model.secret_state(setting)} {setting.hint}"
                    below.value = _hint(told)

            self.follow(["secrets", "backend"], tell)
        else:
            made = fields.drawn(setting, lambda text: self.model.write(backend, setting.name, text))
            self._fields[backend, setting.name] = made
            below.value = _hint(setting.hint)
        found = widgets.VBox([row(made, *beside), below])
        found.add_class("hfnb-pick-field")
        return found

    def _fill_in(self, _: Any = None) -> None:
        for (backend, name), made in self._fields.items():
            made.value = self.model.typed.get(backend, {}).get(name, "")

    def _progress(self) -> widgets.Widget:
        def drawn() -> str:
            at = self.model.progress
            return markup.progress(at.words, at.share) if at else ""

        return self._place("progress", drawn)

    def _check(self) -> widgets.Widget:
        def drawn() -> str:
            found = self.model.check
            return markup.findings(found.lines, found.summary) if found and found.lines else ""

        return self._place("check", drawn)

    def _in_use(self) -> widgets.Widget:
        def drawn() -> str:
            return (
                markup.view(f"<p>{markup.prose(self.model.in_use)}</p>")
                if self.model.in_use
                else ""
            )

        return self._place("in_use", drawn)

    def _place(self, trait: str, drawn: Any) -> widgets.Widget:
        """A place for a view that follows a trait, and takes no room while it is empty."""
        place = html()

        def draw() -> None:
            place.value = markup.unstyled(drawn())
            place.layout.display = None if place.value else "none"

        self.follow(trait, draw)
        return place

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """The panel as it is now; its model is loaded while a reader looks at it."""
        bundle = super()._repr_mimebundle_(include, exclude)
        if not self._shown:  # once: what is told or under way later is left alone
            self._shown = True
            with self.model.careful():
                self.model.warm_up()
        return bundle


def _hint(text: str) -> str:
    return markup.unstyled(markup.view(f'<p class="hfnb-dim">{markup.prose(text)}</p>'))
