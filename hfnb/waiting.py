"""Waiting for a server that may answer later: said while it lasts, and gone afterwards.

Who shows it is chosen by `heard_by`, for everything that is called within: a panel shows it in
its busy line. Without one it is a line below the cell or in the terminal, which goes when the
answer begins: nothing of it is stored in a notebook. What was waited for can be read later, in
the message's `response_metadata["retries"]` and in `chat.llm.wire`.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from hfnb import markup
from hfnb.audience import somebody_watches


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wait before a request is tried again.

    Attributes:
        why: what went wrong, a sentence.
        seconds: how long is still waited; 0 once the next try is under way.
        retry: which retry follows, from 1.
        retries: how many there are at most.
    """

    why: str
    seconds: float
    retry: int
    retries: int

    def __str__(self) -> str:
        when = f"in {math.ceil(self.seconds)} s" if self.seconds > 0 else "now"
        return f"{self.why} Trying again {when} ({self.retry} of {self.retries})."


# Hears of a wait several times a second, and is given None when it is over. What it raises ends
# the wait, and the call.
Listener = Callable[[Waiting | None], None]


class GivenUp(BaseException):
    """Nobody waits for the answer any more: a listener raises it to end the wait at once."""


_listener: ContextVar[Listener | None] = ContextVar("hfnb_waiting", default=None)


@contextmanager
def heard_by(listener: Listener) -> Iterator[None]:
    """Let `listener` hear of every wait of what is called within."""
    before = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(before)


def listener() -> Listener:
    """Return who hears of the waits of one call."""
    return _listener.get() or Line()


class Line:
    """The line that tells whoever runs a cell or a script, as long as there is a wait."""

    def __init__(self) -> None:
        self._told = ""
        self._retry = 0
        self._display: Any = None

    def __call__(self, waiting: Waiting | None) -> None:
        """Show a wait; None takes the line away."""
        text = "" if waiting is None else str(waiting)
        if text == self._told:
            return
        self._told = text
        if _in_kernel():
            self._show(text)
        elif sys.stderr.isatty():
            _write(f"\r{text}\x1b[K")
        elif waiting is not None and waiting.retry != self._retry:
            # What is written to a file stays: one line for each retry, and no countdown.
            self._retry = waiting.retry
            _write(f"{text}\n")

    def _show(self, text: str) -> None:
        # A program that runs the notebook would store the line.
        if self._display is None and not (text and somebody_watches()):
            return
        from IPython.display import display

        page = f"<small>{markup.escape(text)}</small>" if text else ""
        shown = {"text/plain": text, "text/html": page}
        if self._display is None:
            self._display = display(shown, raw=True, display_id=True)
        else:
            self._display.update(shown, raw=True)


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def _in_kernel() -> bool:
    """Whether this process is a notebook's kernel."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    return getattr(shell, "kernel", None) is not None
