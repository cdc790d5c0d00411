"""The heart of the stepper's state: the session that is shown, and the transport controls."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from traitlets import Bool, Enum, Instance, Int, Tuple, Unicode, observe

from hfnb.errors import SessionError
from hfnb.panels.agent import standing, tabs
from hfnb.panels.agent.lines import Lines
from hfnb.panels.agent.throttle import Throttle
from hfnb.panels.base import PanelModel
from hfnb.stepper import Event, Session, Stop

# About 20 times a second: quicker than a model writes, and as quick as an eye reads.
INTERVAL = 0.05


@dataclass(eq=False)
class Opened:
    """A session in the panel.

    Attributes:
        session: the session itself.
        lines: the lines that do what was done with it.
        running: whether it is being driven, by this panel or by anybody else.
        typed: what stood in the question box when another session was shown.
    """

    session: Session
    lines: Lines
    running: bool
    typed: str


class Core(PanelModel):
    """Which session is shown, what it is doing, and how it gets on.

    Args:
        session: what is shown first.
        head: the lines of code that make it, or a comment on where it comes from.
        agent_code: the line that says what `agent` is, for sessions that are begun here.

    Attributes:
        session: the session that is shown.
        sessions: all that were opened in this panel, the earliest first.
        version: grows whenever something but `live` may look different.
        live: what the model has written of an output that is not complete.
        tab: which part of the iteration is looked at, see `tabs.TABS`.
        following: let the tab follow the phase in which the session stands.
        question: what is typed into the question box.
        said: what was just done, where it does not show otherwise; shown `near` where that was.
    """

    session = Instance(Session)
    sessions = Tuple()
    version = Int(0)
    live = Unicode("")
    tab = Enum([name for _, name in tabs.TABS], "prompt")
    following = Bool(True)
    question = Unicode("")
    said = Unicode("")

    def __init__(self, session: Session, head: Sequence[str], agent_code: str) -> None:
        super().__init__()
        self._agent_code = agent_code
        self._moved = False
        self._throttle = Throttle(INTERVAL, self._draw)
        self.open(session, head)

    def __repr__(self) -> str:
        return f"<AgentStepper of {self.session!r}>"

    # Sessions

    def open(self, session: Session, head: Sequence[str]) -> None:
        """Show a session; those that were shown before are kept."""
        if self.sessions and self.question.strip() != session.question:
            self._opened.typed = self.question
        self._interrupt()
        opened = Opened(session, Lines(session, head), session.busy, session.question)
        session.observe(lambda event: self._heard(opened, event))
        self.sessions = (*self.sessions, opened)
        self._show(opened)

    def choose(self, place: int) -> None:
        """Show one of the `sessions` again."""
        self._opened.typed = self.question
        self._interrupt()
        self._show(self.sessions[place])

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        self.session = opened.session
        self.question = opened.typed
        self.said = ""
        self._moved = True
        self._throttle.now()

    @property
    def code(self) -> str:
        """The lines that do the same without the panel."""
        return self._opened.lines.text()

    def redraw(self) -> None:
        """Let all views show how things are, such as after a choice that was refused."""
        self._moved = True
        self._throttle.now()

    @property
    def drawing(self) -> AbstractContextManager[Any]:
        """Held by the thread that draws: a run tells of itself in another than a reader's."""
        return self._throttle.lock

    # Following the session, whoever drives it

    def _heard(self, opened: Opened, event: Event) -> None:
        try:
            self._follow(opened, event)
        except Exception as error:  # else the session would tell this panel nothing more
            self.failed(error)

    def _follow(self, opened: Opened, event: Event) -> None:
        opened.lines.heard(event)
        if event.kind in ("started", "stopped"):
            opened.running = event.kind == "started"
        if opened is not self._opened:
            return
        if event.kind == "piece":
            self._throttle.soon()
            return
        if event.kind in ("started", "moved", "stopped"):
            self.said = ""
        self._moved = True
        if opened.running and event.kind != "started":
            self._throttle.soon()
            return
        self._throttle.now()
        if event.kind == "stopped":
            self.busy = ""

    def _draw(self) -> None:
        """Take over how things are now; called in whatever thread tells of it."""
        session = self.session
        if self.following:
            self.tab = tabs.tab_of(session)
        self.live = session.partial
        if self._opened.running:
            self.busy = standing.doing(session)
        if self._moved:
            self._moved = False
            self.version += 1

    # The transport controls

    def refusal(self, action: standing.Action) -> str:
        """Why a control cannot be used now, in a sentence; empty if it can."""
        at_work = self._opened.running or bool(self.busy)
        return standing.refusal(self.session, action, at_work)

    @property
    def notice(self) -> str:
        """Where the session stands, and what comes next."""
        said = "" if self.near else self.said
        return said or standing.notice(self.session, self._opened.running)

    def failed(self, error: Exception, near: str = "") -> None:
        """What went wrong takes the place of what was done before."""
        self.said = ""
        super().failed(error, near)

    @observe("near")
    def _elsewhere(self, _: Any = None) -> None:
        """What was said in one part of the panel is not said again in another."""
        self.said = ""

    def press(self, action: standing.Action) -> None:
        """Do what a control is for, or say why it cannot be done now."""
        if why := self.refusal(action):
            self.said = why
        else:
            getattr(self, action)()

    @property
    def recorded(self) -> bool:
        """Whether a recording ends here, and a model would be needed to go on."""
        return standing.recorded(self.session)

    def phase(self) -> None:
        """Go one phase further."""
        self._go("phase", "session.step()", "phase")

    def iteration(self) -> None:
        """Go on to the end of the iteration."""
        self._go("iteration", "session.step(whole=True)", "iteration")

    def run(self) -> None:
        """Go on to the end, or to a breakpoint."""
        self._go("run", "session.run()", "run")

    def back(self) -> None:
        """Go to the state before."""
        self._may("back")
        with self._meaning("session.back()"):
            self.session.back()

    def forward(self) -> None:
        """Go to the next state that is known."""
        self._may("forward")
        with self._meaning("session.forward()"):
            self.session.forward()

    def reset(self) -> None:
        """Go back to the question; what was computed is kept."""
        self._may("reset")
        with self._meaning('session.goto("s0")'):
            self.session.goto("s0")

    def goto(self, id: str) -> None:
        """Go to a state by its id."""
        with self._meaning(f"session.goto({id!r})"):
            self.session.goto(id)

    def stop(self) -> None:
        """Stop what is under way, whoever began it: at the model's next piece."""
        self.session.stop()
        super().stop()

    def _interrupt(self) -> None:
        """Stop this panel's own work before another session is shown."""
        super().stop()
        self.busy = ""

    def _meaning(self, line: str) -> AbstractContextManager[None]:
        """What is done within is said by this line of code."""
        return self._opened.lines.meaning(line)

    def _may(self, action: standing.Action) -> None:
        """Refuse what cannot be done.

        Raises:
            SessionError: it cannot be done now.
        """
        if why := self.refusal(action):
            raise SessionError(
                why,
                "",
                "Press `Use the current model`, or look at what is recorded."
                if self.recorded
                else "",
            )

    def _go(
        self, action: standing.Action, line: str, scope: Any, until: dict[str, Any] | None = None
    ) -> None:
        self._may(action)
        self.work(
            standing.doing(self.session), self._steps(self._opened, line, scope, until), nothing
        )

    @staticmethod
    def _steps(
        opened: Opened, line: str, scope: Any, until: dict[str, Any] | None
    ) -> Generator[str, None, Stop]:
        with opened.lines.meaning(line):
            return (yield from opened.session.stream(scope, until))


def nothing(_: Any) -> None:
    """What a run gives is heard from the session itself."""
