"""The code behind the stepper: the lines of Python that do what was done with a session.

They are written from what the session itself tells. So what another cell or another panel did to
it is among them, and a run that was stopped becomes the single steps that it got to.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from typing import Any

from hfnb.stepper import Event, Node, Session
from hfnb.steps import State

_STEP, _AGAIN = "session.step()", "session.step(rerun=True)"
_REPEATED = ("session.step(", "session.back(", "session.forward(")
_BROKEN_OFF = "# Here the model was stopped in the middle of its answer."


class Lines:
    """The lines of one session.

    Args:
        session: whose events will be handed to `heard`.
        head: the lines that make it, or say where it comes from.
    """

    def __init__(self, session: Session, head: Sequence[str]) -> None:
        self._session = session
        self._head = list(head)
        self._lines: list[str] = []
        self._meant = threading.local()
        self._points = tuple(session.breakpoints)
        self._agent = session.agent
        self._running = session.busy
        self._anew: Node | None = None
        self._moves = 0
        self._made: Node | None = None

    def text(self, *more: str) -> str:
        """Return the script, with `more` lines at its end."""
        body = [*_folded(self._lines), *more]
        needs = []
        if any("Breakpoint(" in line for line in body):
            needs.append("from hfnb.stepper import Breakpoint")
        if any(line.startswith("Path(") for line in body):
            needs.insert(0, "from pathlib import Path")
        return "\n".join([*needs, *self._head, *body])

    def add(self, line: str) -> None:
        """Add a line for something that the session does not tell of, such as a saved file."""
        self._lines.append(line)

    @contextmanager
    def meaning(self, line: str) -> Iterator[None]:
        """What this thread does to the session within is said by `line`."""
        self._meant.line = line
        try:
            yield
        finally:
            self._meant.line = ""

    def heard(self, event: Event) -> None:
        """Take notice of an event of the session."""
        meant: str = getattr(self._meant, "line", "")
        if event.kind == "started":
            self._running, self._anew, self._moves = True, None, 0
        elif event.kind == "added":
            self._made = event.node
            if self._running and self._moves == 0 and event.node.parent is not None:
                # What was known was computed again: a fork, or a step with rerun=True.
                self._anew = event.node if len(event.node.parent.children) > 1 else None
        elif event.kind == "moved" and self._running:
            self._moves += 1
        elif event.kind == "moved":
            made, self._made = self._made is event.node, None
            if made:
                derived = _changed(event.node, self._name(event.node))
            else:
                derived = f"session.goto({event.node.id!r})"
            self._lines.append(meant or derived)
        elif event.kind == "stopped" and event.stop is not None:
            self._running, self._made = False, None
            self._ran(event.stop.reason, meant)
        elif event.kind == "changed":
            self._other_parts(meant)

    def _ran(self, reason: str, meant: str) -> None:
        """A run came to its end: as it was meant, or after so many single steps."""
        if meant and reason not in ("stopped", "failed") and self._anew is None:
            self._lines.append(meant)
            return
        steps = [_STEP] * self._moves
        if self._anew is not None:
            name = self._name(self._anew)
            steps[:1] = [f"session.fork(name={name!r})", _STEP] if name else [_AGAIN]
        elif reason == "done" and self._moves > 1:
            steps = ["session.run()"]
        self._lines += steps
        if reason == "stopped" and self._session.partial:
            self._lines.append(_BROKEN_OFF)

    def _name(self, node: Node) -> str | None:
        """The name of the branch that begins at `node`, if it has one."""
        return next((one.name for one in self._session.branches if one.start is node), None)

    def _other_parts(self, meant: str) -> None:
        before, self._points = self._points, tuple(self._session.breakpoints)
        for point in self._points:
            if point not in before:
                given = ", ".join(f"{name}={value!r}" for name, value in point.given.items())
                self._lines.append(f"session.breakpoints.add({given})")
        for point in before:
            if point not in self._points:
                given = ", ".join(f"{name}={value!r}" for name, value in point.given.items())
                self._lines.append(f"session.breakpoints.remove(Breakpoint({given}))")
        if self._session.agent is not self._agent:
            self._agent = self._session.agent
            self._lines.append(meant or "session.agent = agent  # done in another cell")


def _changed(node: Node, name: str | None) -> str:
    """The line that made a node by hand, read off the node."""
    more = f", name={name!r}" if name else ""
    if node.original is None:
        return f"session.write({node.text!r}{more})"
    field, value = _edit(node.state, node.original.state)
    return f"session.edit({field!r}, {value!r}{more})"


def _edit(state: State, was: State) -> tuple[str, Any]:
    """Which field was changed, and what stands there now."""
    if state.phase != "action" or state.call is None or was.call is None:
        return state.phase, state.text
    if state.call.tool != was.call.tool:
        return "action", state.call.tool
    if state.call.tool_input != was.call.tool_input:
        return "tool_input", state.call.tool_input
    return "thought", state.thought


def _folded(lines: Sequence[str]) -> Iterator[str]:
    """The lines, those that repeat themselves as a loop."""
    for line, group in groupby(lines):
        count = len(list(group))
        if count == 1 or not line.startswith(_REPEATED):
            yield from [line] * count
        else:
            yield f"for _ in range({count}):\n    {line}"
