"""The whole state of the stepper, and the two forms in which it is shown without a kernel."""

from __future__ import annotations

from typing import Any

from traitlets import Enum, observe

from hfnb import markup
from hfnb.panels.agent import standing, tabs
from hfnb.panels.agent.asking import Asking
from hfnb.panels.agent.branching import Branching
from hfnb.panels.agent.editing import Editing
from hfnb.panels.agent.keeping import Keeping
from hfnb.panels.agent.stopping import Stopping

DRAWERS = (
    ("Branches", "branches"),
    ("Compare", "compare"),
    ("Breakpoints", "breakpoints"),
    ("Files", "files"),
)
# The parts of the panel that have a place of their own for what goes wrong in them.
EDITOR, DRAWER = "editor", "drawer"


class StepperModel(Asking, Editing, Stopping, Branching, Keeping):
    """A session in a panel: see the classes it is made of.

    Attributes:
        drawer: which of the tools beneath the tabs is open, see `DRAWERS`.
    """

    drawer = Enum([name for _, name in DRAWERS], "branches")

    @observe("drawer")
    def _put_away(self, _: Any = None) -> None:
        """What came of one tool does not stand under the next."""
        if self.near == DRAWER:
            self.problem, self.said = None, ""

    @property
    def code(self) -> str:
        """The lines that do the same without the panel, the comparison in view included."""
        more = [self.compare_line] if self.drawer == "compare" and self.compare_line else []
        return self._opened.lines.text(*more)

    def html(self) -> str:
        """The run, its timeline and its branches, without anything that differs by the run."""
        session = self.session
        rest = [self._timeline(measured=False)]
        if len(session.branches) > 1:
            rest.append(markup.table(["Branches"], [[words] for words, _ in self.branches]))
        if self.points:
            rows = [[f"when {point}"] for point in self.points]
            rest.append(markup.table(["Runs stop"], rows))
        if self.drawer == "compare" and len(session.branches) > 1:
            rest.append(self.compared())
        return markup.stack(session._repr_html_(), *map(markup.unstyled, rest))

    def timeline(self) -> str:
        """The timeline with its durations, as HTML without style sheets."""
        return markup.unstyled(self._timeline(measured=True))

    def shown(self) -> str:
        """The tab that is looked at, as HTML without style sheets."""
        return tabs.draw(self.session, self.tab)

    def _timeline(self, measured: bool) -> str:
        nodes = standing.line_of(self.session)
        states, ids = [node.state for node in nodes], [node.id for node in nodes]
        return markup.timeline(states, ids, self.session.here.id, measured)
