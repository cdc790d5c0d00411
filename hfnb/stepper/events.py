"""What a session tells those who watch it, and why a run came to an end."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from hfnb.stepper.breakpoints import Breakpoint
from hfnb.stepper.tree import Node

Reason = Literal["done", "breakpoint", "stopped", "stepped", "recorded", "failed"]
_WORDS: dict[Reason, str] = {
    "done": "the run is over",
    "stopped": "it was told to stop",
    "stepped": "the step is done",
    "recorded": "the recording ends here",
    "failed": "the phase was broken off",
}


@dataclass(frozen=True)
class Stop:
    """Why and where a run or a step came to its end.

    Attributes:
        reason: "done" (an answer, or nothing can follow), "breakpoint", "stopped" (by `stop` or
            a closed stream), "stepped", "recorded" (the end of a recording that has no agent), or
            "failed" (an exception, Ctrl-C included; it was raised where the run was started).
        node: where the session stands now.
        breakpoint: the one that was met.
    """

    reason: Reason
    node: Node
    breakpoint: Breakpoint | None = None

    def __str__(self) -> str:
        why = str(self.breakpoint) if self.breakpoint else _WORDS[self.reason]
        return f"Stopped at {self.node.id} ({self.node.phase}): {why}."

    __repr__ = __str__


@dataclass(frozen=True)
class Event:
    """Something that happened in a session.

    Attributes:
        kind: "started" and "stopped" frame whatever computes; "piece" is a piece of the model's
            output; "added" is a new node; "moved" says that the session stands elsewhere;
            "changed" that an agent, a name or a breakpoint did.
        node: where the session stands, or the new node.
        text: the piece.
        stop: why it stopped.
    """

    kind: Literal["started", "piece", "added", "moved", "stopped", "changed"]
    node: Node
    text: str = ""
    stop: Stop | None = None


Observer = Callable[[Event], object]


class Observers:
    """Who is told. A view that fails is told nothing more, and the session goes on."""

    def __init__(self) -> None:
        self._watching: tuple[Observer, ...] = ()

    def add(self, observer: Observer) -> Callable[[], None]:
        """Tell `observer` of every event from now on; call what is returned to end that."""
        self._watching = (*self._watching, observer)
        return lambda: self._remove(observer)

    def _remove(self, observer: Observer) -> None:
        self._watching = tuple(other for other in self._watching if other is not observer)

    def tell(self, event: Event) -> None:
        """Tell all of them, in the thread in which it happened."""
        for observer in self._watching:
            try:
                observer(event)
            except Exception as error:
                self._remove(observer)
                warnings.warn(f"{observer!r} failed and is told no more: {error!r}", stacklevel=2)
