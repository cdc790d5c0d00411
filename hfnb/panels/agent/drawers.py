"""The tools beneath the tabs: branches, a comparison, breakpoints and files; one is open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

import ipywidgets as widgets

from hfnb.panels.agent.files import FORMS
from hfnb.panels.agent.menu import Menu, rows_for, select, tabs
from hfnb.panels.agent.model import DRAWER, DRAWERS
from hfnb.panels.agent.stopping import KINDS, WITHIN
from hfnb.panels.base import button, choice, field, html, row, switch

if TYPE_CHECKING:
    from hfnb.panels.agent.view import AgentStepper

_NO_POINTS = "There are no breakpoints: a run goes on to its end."


class Drawers:
    """The tools of one panel.

    Args:
        panel: whose tools they are.
    """

    def __init__(self, panel: AgentStepper) -> None:
        self._panel = panel
        self._model = panel.model
        parts = {
            "branches": self._branches(),
            "compare": self._compare(),
            "breakpoints": self._breakpoints(),
            "files": self._files(),
        }

        def draw() -> None:
            for name, part in parts.items():
                part.layout.display = None if name == self._model.drawer else "none"

        panel.follow("drawer", draw)
        tools = panel.bind("drawer", tabs("More", DRAWERS))
        self.widget = widgets.VBox([tools, *parts.values(), panel.answers(DRAWER)])
        self.widget.add_class("hfnb-drawer")

    def _branches(self) -> widgets.Widget:
        model = self._model
        tree = Menu(model, select("Branches"), model.visit, DRAWER)
        states = Menu(model, choice("Go to", []), model.goto, DRAWER)

        def draw() -> None:
            tree.show(model.branches, model.branch_here)
            states.show(model.states, model.session.here.id)

        self._panel.follow("version", draw)
        return widgets.VBox([row(tree.control), row(states.control)])

    def _compare(self) -> widgets.Widget:
        model = self._model
        sides = [
            Menu(model, choice(name, []), partial(setattr, model, name.lower()), DRAWER)
            for name in ("Left", "Right")
        ]
        place = html()

        def draw() -> None:
            for menu, id in zip(sides, model.sides, strict=True):
                menu.show(model.branches, id)
            if model.drawer == "compare":
                place.value = model.compared()

        self._panel.follow(("version", "left", "right", "drawer"), draw)
        return widgets.VBox([row(*(menu.control for menu in sides)), place])

    def _breakpoints(self) -> widgets.Widget:
        model, panel = self._model, self._panel
        kind = panel.bind("stop_kind", choice("Stop at", KINDS, "tool"))
        known = Menu(model, choice("Which", []), partial(setattr, model, "stop_value"), DRAWER)
        typed = panel.bind("stop_value", field("Which", live=False))
        within = panel.bind("stop_within", choice("In the", WITHIN, ""))
        add = panel.press(button("Add", "Let every run stop there"), model.add_point, DRAWER)
        points = select("Breakpoints")
        remove = panel.press(
            button("Remove", "Take the chosen breakpoint away"),
            lambda: model.remove_points([points.value] if points.value else []),
            DRAWER,
        )
        drop = panel.press(button("Remove all"), lambda: model.remove_points(model.points), DRAWER)
        empty = html(f'<div class="hfnb"><p class="hfnb-dim">{_NO_POINTS}</p></div>')

        def draw() -> None:
            choices = model.stop_choices
            value = model.stop_value
            if choices:
                known.show((*choices, *(() if value in choices else (value,))), value)
            known.control.layout.display = None if choices else "none"
            typed.layout.display = "none" if choices else None
            within.layout.display = None if model.stop_kind == "text" else "none"

        def draw_points() -> None:
            found = model.points
            entries = [(str(point), point) for point in found]
            if tuple(points.options) != tuple(entries):
                points.options, points.rows = entries, rows_for(entries)
            for control in (points, remove, drop):
                control.layout.display = None if found else "none"
            empty.layout.display = "none" if found else None

        panel.follow(("version", "stop_kind", "stop_value"), draw)
        panel.follow("version", draw_points)
        form = row(kind, known.control, typed, within, add)
        return widgets.VBox([form, row(points, remove, drop), empty])

    def _files(self) -> widgets.Widget:
        model, panel = self._model, self._panel
        forms = [(words, name) for name, (words, _) in FORMS.items()]
        name = panel.bind("file_name", field("File name", live=False))
        form = panel.bind("file_form", choice("Write", forms, "json"))
        replace = panel.bind("replace", switch("Replace the file there"))
        save = panel.press(button("Save", "Write it next to the notebook"), model.write, DRAWER)
        where = field("Open the file", hint="session.json", live=False)
        path = panel.bind("file_path", where)
        opened = button("Open", "Open the session in this file")
        open_it = panel.press(opened, model.open_path, DRAWER)
        upload = widgets.FileUpload(description="Choose a file", accept=".json")
        upload.layout.width = "auto"

        def chosen(change: Any) -> None:
            files: Sequence[Any] = change["new"]
            if files:
                # Nothing of it stays in the widget, whose state may be saved with the notebook.
                upload.value = ()
                with model.careful(DRAWER):
                    model.open_upload(files[0]["name"], bytes(files[0]["content"]))

        upload.observe(chosen, "value")
        return widgets.VBox([row(form, name, save, replace), row(path, open_it, upload)])
