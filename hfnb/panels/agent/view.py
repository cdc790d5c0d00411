"""The stepper on the screen: question, transport, timeline, tabs with an editor, tools below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import ipywidgets as widgets

from hfnb import markup
from hfnb.panels.agent.drawers import Drawers
from hfnb.panels.agent.look import LOOK
from hfnb.panels.agent.menu import Menu, tabs
from hfnb.panels.agent.model import EDITOR, StepperModel
from hfnb.panels.agent.standing import Action
from hfnb.panels.agent.tabs import TABS
from hfnb.panels.base import Panel, button, choice, field, html, row, switch
from hfnb.stepper import Session

# action: (what the button says, what it does)
_TRANSPORT: dict[Action, tuple[str, str]] = {
    "reset": ("Reset", "Back to the question; what was computed is kept"),
    "back": ("Back", "To the state before"),
    "forward": ("Forward", "To the next state that is known"),
    "phase": ("Step phase", "One phase further"),
    "iteration": ("Step iteration", "On to the end of the iteration"),
    "run": ("Run", "On to the end, or to a breakpoint"),
    "run_to": ("Run to a breakpoint", "On until the condition under Breakpoints is met"),
}
_ROWS = {"prompt": 16, "output": 8, "observation": 4, "thought": 3, "tool_input": 3, "action": 1}
# More fields than any tab has; the buttons are made once, so that none loses the focus.
_EDIT_BUTTONS = 2


class AgentStepper(Panel[StepperModel]):
    """An agent at work, phase by phase: look, go back, change something, compare."""

    title = "Agent, step by step"
    look = LOOK

    @property
    def session(self) -> Session:
        """The session that the panel shows; every cell can use it at the same time."""
        return self.model.session

    def build(self) -> Sequence[widgets.Widget]:
        """Make the controls, and let them follow the model."""
        return [
            self._question(),
            self._transport(),
            self._notice(),
            self._view("version", self.model.timeline),
            self._tabs(),
            self._view(("version", "live", "tab"), self._shown()),
            self._editing(),
            Drawers(self).widget,
        ]

    def follow(self, names: str | Sequence[str], draw: Callable[[], object]) -> None:
        """Draw, one thread at a time."""

        def alone() -> None:
            with self.model.drawing:
                draw()

        super().follow(names, alone)

    def _view(self, names: str | Sequence[str], draw: Any, says: str = "") -> widgets.HTML:
        place = html(says=says)

        def drawn() -> None:
            place.value = draw()

        self.follow(names, drawn)
        return place

    def _shown(self) -> Any:
        """What draws the tab: again only when something in it can look different."""
        seen: list[Any] = [None, ""]

        def draw() -> str:
            model = self.model
            key = (model.version, model.tab, model.tab == "output" and model.live)
            if key != seen[0]:
                seen[:] = [key, model.shown()]
            shown: str = seen[1]
            return shown

        return draw

    def _question(self) -> widgets.Widget:
        model = self.model
        typed = field("Question", hint="How tall is Mount Everest?", live=False)
        box = self.bind("question", typed)
        ask = self.press(button("Ask", "Begin a new session with this question"), model.ask)
        asked = choice("Questions", [])
        menu = Menu(model, asked, model.choose)

        def draw() -> None:
            names = [
                (f"{place + 1}. {markup.visible(one.session.question)[:60]}", place)
                for place, one in enumerate(model.sessions)
            ]
            at = next(i for i, one in enumerate(model.sessions) if one.session is model.session)
            menu.show(names, at)
            asked.layout.display = None if len(names) > 1 else "none"

        self.follow("version", draw)
        return row(box, ask, asked)

    def _transport(self) -> widgets.Widget:
        model = self.model
        controls = {}
        for action, (name, tooltip) in _TRANSPORT.items():
            kind = "primary" if action == "phase" else ""
            controls[action] = self.press(button(name, tooltip, kind), partial(model.press, action))
        hire = self.press(
            button("Use the current model", "Let hfnb.current() go on from here"), model.hire
        )

        def draw() -> None:
            for action, control in controls.items():
                why = model.refusal(action)
                # Not disabled: that would take the focus away, and pressing it says why.
                (control.add_class if why else control.remove_class)("hfnb-off")
                control.tooltip = why or _TRANSPORT[action][1]
            controls["run_to"].description = model.run_to_words
            hire.layout.display = None if model.recorded else "none"

        self.follow(("version", "busy", "stop_kind", "stop_value"), draw)
        line = row(*controls.values(), hire)
        line.add_class("hfnb-transport")
        return line

    def _notice(self) -> widgets.Widget:
        def draw() -> str:
            words = markup.prose(self.model.notice)
            return f'<div class="hfnb"><p>{words}</p></div>'

        place = self._view(("version", "said", "near"), draw, "status")
        place.add_class("hfnb-notice")
        return place

    def answers(self, near: str) -> widgets.Widget:
        """What came of a button in a part of the panel: what was done, or what went wrong."""
        said = html(says="status")

        def draw() -> None:
            words = self.model.said if self.model.near == near else ""
            said.value = f'<div class="hfnb"><p>{markup.prose(words)}</p></div>'
            said.layout.display = None if words else "none"

        self.follow(("said", "near"), draw)
        return widgets.VBox([self.trouble(near), said])

    def _tabs(self) -> widgets.Widget:
        follows = switch("Follow")
        line = row(self.bind("tab", tabs("Look at", TABS)), self.bind("following", follows))
        line.add_class("hfnb-tabs")
        return line

    def _editing(self) -> widgets.Widget:
        model = self.model
        openers = [button("Edit") for _ in range(_EDIT_BUTTONS)]
        for place, opener in enumerate(openers):
            self.press(opener, partial(self._edit, place), EDITOR)
        title = html()
        text = self.bind("draft", field("Text", lines=3, live=False))
        name = self.bind("branch", field("Name of the branch", hint="optional", live=False))
        fork, drop = (
            button("Fork", "Go on from the changed text", "primary"),
            button("Discard", "Leave it as it was"),
        )
        self.press(fork, model.fork, EDITOR)
        self.press(drop, model.discard, EDITOR)
        editor = widgets.VBox([title, row(text), row(name, fork, drop)])
        editor.add_class("hfnb-editor")

        def draw() -> None:
            found, target = model.targets, model.target
            for place, opener in enumerate(openers):
                there = place < len(found)
                opener.layout.display = None if there else "none"
                if there:
                    opener.description = opener.tooltip = found[place].words
            editor.layout.display = None if target else "none"
            if target:
                words, hint = markup.escape(target.title), markup.escape(model.hint)
                title.value = (
                    f'<div class="hfnb"><strong>{words}</strong> '
                    f'<span class="hfnb-dim">{hint}</span></div>'
                )
                text.rows = _ROWS[target.field]

        self.follow(("version", "tab"), draw)
        return widgets.VBox([row(*openers), editor, self.answers(EDITOR)])

    def _edit(self, place: int) -> None:
        self.model.edit(self.model.targets[place].field)
