"""Making a model ready for its first answer, in steps that can be watched and given up.

What a step calls (an import, a read of the weights) gives nothing back until it is done, so it
runs in a thread of its own while the steps tell where it stands, several times a second.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator
from contextvars import copy_context
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from hfnb.engines.local import LocalEngine

T = TypeVar("T")
Report = Callable[[str, float], None]

# Seconds between two signs of life: how long a Stop button may take to answer.
_PULSE = 0.2


@dataclass(frozen=True)
class Progress:
    """Where something that takes a while stands.

    Attributes:
        words: what is being done.
        share: how much of it is done, from 0 to 1.
    """

    words: str
    share: float = 0.0


class _GivenUpError(Exception):
    """Nobody waits for this any more."""


def watched(call: Callable[[Report], T], at: Progress) -> Generator[Progress, None, T]:
    """Run `call` in another thread and yield where it stands; return what it returns.

    Closing the generator lets the call end at its next report. One that reports nothing runs on
    to its end, unheard.

    Args:
        call: is given a function that takes words and a share.
        at: where it stands before its first report.

    Raises:
        Exception: whatever the call raised.
    """
    news: queue.SimpleQueue[Progress | _Outcome] = queue.SimpleQueue()
    given_up = threading.Event()

    def report(words: str, share: float) -> None:
        if given_up.is_set():
            raise _GivenUpError
        news.put(Progress(words, share))

    def run() -> None:
        try:
            news.put(_Outcome(call(report)))
        except BaseException as error:
            news.put(_Outcome(error=error))

    # The thread's waits are heard by whoever hears ours.
    around = copy_context()
    threading.Thread(target=around.run, args=(run,), name=f"hfnb: {at.words}", daemon=True).start()
    try:
        while True:
            yield at
            try:
                item = news.get(timeout=_PULSE)
            except queue.Empty:
                continue
            if isinstance(item, Progress):
                at = item
            elif item.error is not None:
                raise item.error
            else:
                result: T = item.value
                return result
    finally:
        given_up.set()


@dataclass(frozen=True)
class _Outcome:
    value: Any = None
    error: BaseException | None = None


def local(engine: LocalEngine) -> Generator[Progress, None, None]:
    """Load a model of this machine: its tokenizer, then its weights."""
    yield from watched(lambda _: engine.tokenizer, Progress("read the tokenizer", 0.1))
    yield from watched(lambda _: engine.model, Progress("load the weights", 0.4))
    yield Progress("in memory", 1.0)


def builtin(engine: LocalEngine) -> Generator[Progress, None, None]:
    """Prepare the embedded model where nobody has yet (about 10 s, once), then load it."""
    from hfnb.builtin import prepare

    yield from watched(prepare, Progress("look for the model"))
    yield from local(engine)
