"""The part of a session that computes: one phase, an iteration, or on until something stops it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Literal

from hfnb import waiting
from hfnb.errors import SessionError
from hfnb.stepper.breakpoints import Breakpoint, Breakpoints, breakpoint_of
from hfnb.stepper.events import Event, Observer, Observers, Stop
from hfnb.stepper.tree import Node, Tree
from hfnb.steps import State

if TYPE_CHECKING:
    from hfnb.agents import Agent

Scope = Literal["phase", "iteration", "run"]


class Runner:
    """Where a session stands in its tree, and how it gets further.

    Whatever moves or computes holds one lock, so a session does one thing at a time; reading is
    free from any thread. A phase enters the tree when it is complete, and not before.
    """

    def __init__(self, agent: Agent | None, tree: Tree) -> None:
        self._agent = agent
        self._tree = tree
        self._here = tree.root
        self._fork: str | None = None
        self._forking = False
        self._pieces: list[str] = []
        self._working = threading.Lock()
        self._guard = threading.Lock()
        self._halt = threading.Event()
        self._observers = Observers()
        self._stopped: Stop | None = None
        self._breakpoints = Breakpoints(lambda: self._tell("changed"))

    # Looking

    @property
    def here(self) -> Node:
        """Where the session stands."""
        return self._here

    @property
    def agent(self) -> Agent | None:
        """Who computes the next phase; None in a recording. Another one may be put in."""
        return self._agent

    @agent.setter
    def agent(self, agent: Agent | None) -> None:
        with self._alone():
            self._agent = agent
        self._tell("changed")

    @property
    def breakpoints(self) -> Breakpoints:
        """Where runs and whole iterations stop by themselves."""
        return self._breakpoints

    @property
    def stopped(self) -> Stop | None:
        """Why the last step or run ended; None before the first and while one is under way."""
        return self._stopped

    @property
    def busy(self) -> bool:
        """Whether a step, a run or a stream is under way."""
        return self._working.locked()

    @property
    def partial(self) -> str:
        """What the model has written of an output that is not complete.

        It grows while the output streams, stays when that is broken off, and is empty otherwise.
        `session.write(session.partial)` takes it as the output.
        """
        return "".join(self._pieces)

    def done(self, node: Node | None = None) -> bool:
        """Whether nothing can follow a node; the one where the session stands, if none is given."""
        state = (node or self._here).state
        return state.ended if self._agent is None else self._agent.done(state)

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Call `observer` with every `Event` from now on, in the thread in which it happens.

        Args:
            observer: takes an `Event`; one that raises is dropped with a warning.

        Returns:
            A function without arguments that ends it.
        """
        return self._observers.add(observer)

    # Computing

    def step(self, whole: bool = False, rerun: bool = False) -> Node:
        """Go one phase further and return where the session stands then.

        Where the next state is known already, the session moves there and computes nothing: to
        the branch visited last, if there are several. At the end it stays where it is.

        Args:
            whole: go on to the end of the iteration: an observation or an answer.
            rerun: compute the next phase even if it is known; that makes a branch.

        Raises:
            SessionError: the next state is not known and there is no agent, or a run is under way.
        """
        return self._drain(self._drive("iteration" if whole else "phase", None, rerun)).node

    def run(self, until: Breakpoint | Mapping[str, Any] | None = None) -> Stop:
        """Go on to the end, to a breakpoint, or until `stop` is called; return why it stopped.

        States that are known are passed through as `step` does.

        Args:
            until: one more breakpoint, for this run: `{"tool": "Search"}`, `{"iteration": 2}`,
                `{"problem": "parse_error"}` or `{"text": "25", "within": "observation"}`.

        Raises:
            SessionError: no step is possible without an agent, or a run is under way.
        """
        return self._drain(self._drive("run", until, False))

    def stream(
        self,
        scope: Scope = "run",
        until: Breakpoint | Mapping[str, Any] | None = None,
        rerun: bool = False,
    ) -> Generator[str, None, Stop]:
        """Do what `step` and `run` do, and yield the model's output piece by piece as it comes.

        Closing the generator breaks the phase off; see `partial`. It returns the `Stop`.

        Args:
            scope: "phase", "iteration" or "run".
            until: as for `run`.
            rerun: as for `step`.
        """
        return self._drive(scope, until, rerun)

    def stop(self) -> None:
        """Stop what is under way, from any thread: at the model's next piece, at once where a
        server is waited for, or after the phase.

        Returns at once; the session is free when `busy` is False, and `observe` tells of it.
        Without a run it does nothing: a thread that has yet to begin one is not stopped.
        """
        with self._guard:
            if self.busy:
                self._halt.set()

    @staticmethod
    def _drain(work: Generator[str, None, Stop]) -> Stop:
        with closing(work):
            while True:
                try:
                    next(work)
                except StopIteration as end:
                    stop: Stop = end.value
                    return stop

    def _drive(
        self, scope: Scope, until: Breakpoint | Mapping[str, Any] | None, rerun: bool
    ) -> Generator[str, None, Stop]:
        once = None if until is None else breakpoint_of(until)
        self._begin()
        stop = None
        try:
            self._stopped = None
            self._tell("started")
            stop = yield from self._go_on(scope, once, rerun or self._forking)
            return stop
        except GeneratorExit:
            stop = Stop("stopped", self._here)
            raise
        finally:
            self._stopped = stop or Stop("failed", self._here)
            self._end()
            # Told when the session is free again, so that whoever hears of it can go on.
            self._tell("stopped", stop=self._stopped)

    def _go_on(
        self, scope: Scope, once: Breakpoint | None, fresh: bool
    ) -> Generator[str, None, Stop]:
        moved = False
        while not self.done():
            if self._halt.is_set():
                return Stop("stopped", self._here)
            known = None if fresh else self._here.next
            if known is not None:
                self._move(known)
            elif self._agent is None and moved:
                return Stop("recorded", self._here)
            else:
                state = yield from self._compute()
                if state is None:
                    return Stop("stopped", self._here)
                self._enter(state)
            moved, fresh = True, False
            if scope == "phase":
                return Stop("stepped", self._here)
            for point in (*self._breakpoints, *([once] if once else ())):
                if point.meets(self._here.state):
                    return Stop("breakpoint", self._here, point)
            if scope == "iteration" and self._here.phase == "observation":
                return Stop("stepped", self._here)
        return Stop("done", self._here)

    def _compute(self) -> Generator[str, None, State | None]:
        """The next state, or None if it was told to stop before that was complete."""
        if self._agent is None:
            raise SessionError(
                "The recording ends here.",
                "This session was loaded without an agent, so nothing new can be computed.",
                "Give it one: session.agent = hfnb.ReActAgent(hfnb.connect()).",
            )
        self._pieces = []
        with closing(self._agent.stream(self._here.state)) as pieces:
            while True:
                try:
                    with waiting.heard_by(self._listening(waiting.listener())):
                        piece = next(pieces)
                except StopIteration as end:
                    state: State = end.value
                    return state
                except waiting.GivenUp:
                    return None
                self._pieces.append(piece)
                self._tell("piece", text=piece)
                yield piece
                if self._halt.is_set():
                    return None

    def _listening(self, outer: waiting.Listener) -> waiting.Listener:
        """Return what ends the wait for a server once the session was told to stop."""

        def told(wait: waiting.Waiting | None) -> None:
            if wait is not None and self._halt.is_set():
                raise waiting.GivenUp
            outer(wait)

        return told

    # What moving and computing share

    def _begin(self) -> None:
        if not self._working.acquire(blocking=False):
            raise SessionError(
                "The session is at work.",
                "A step, a run or a stream of it is under way, and it does one thing at a time.",
                "Wait until it ends, or call session.stop(); close a stream that was left open.",
            )

    def _end(self) -> None:
        # Together, so that a late `stop` cannot reach the run after this one.
        with self._guard:
            self._halt.clear()
            self._working.release()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        self._begin()
        try:
            yield
        finally:
            self._end()

    def _enter(self, state: State, original: Node | None = None) -> Node:
        """Put a new state into the tree and go there; a fork that was waiting becomes a branch."""
        parent = original.parent if original else self._here
        node = self._tree.add(state, parent or self._tree.root, original)
        if self._fork is not None:
            self._tree.name(node, self._fork)
        self._tell("added", node)
        self._move(node)
        return node

    def _move(self, node: Node, far: bool = False) -> Node:
        """Stand on `node`; `far` where its parent does not lie on the way to where we stand."""
        if far:
            self._tree.visit(node)
        elif node.parent is not None:
            node.parent._last = node
        self._here, self._fork, self._forking, self._pieces = node, None, False, []
        self._tell("moved")
        return node

    def _tell(
        self, kind: Any, node: Node | None = None, text: str = "", stop: Stop | None = None
    ) -> None:
        self._observers.tell(Event(kind, node or self._here, text, stop))
