"""Trying again: how often, how long to wait before it, and never after a token was delivered."""

from __future__ import annotations

import asyncio
import logging
import math
import random
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing, closing
from dataclasses import dataclass, replace

from hfnb import waiting
from hfnb.engines.base import Piece
from hfnb.errors import ServerError
from hfnb.waiting import Waiting

_LOGGER = logging.getLogger("hfnb")
_BEAT = 0.2  # seconds between two signs of life: how long a Stop button may take to answer
# Is told how many seconds are waited after the try that just failed.
Note = Callable[[float], None]


@dataclass(frozen=True)
class Patience:
    """How often a request is tried again, and how long to wait before that.

    The wait doubles from try to try and is drawn at random from its upper half, so that a class
    whose server is overloaded does not come back all at once. A server that asks for a longer
    wait is given it.

    Attributes:
        retries: how often at most; 0 never tries again.
        first: seconds before the first retry, at most.
        longest: a server that asks for more seconds than these is not waited for.
    """

    retries: int = 3
    first: float = 1.0
    longest: float = 60.0

    def wait(self, error: ServerError, retry: int) -> float | None:
        """Return how many seconds to wait before retry number `retry`; None to give up."""
        asked = error.retry_after or 0.0
        # An `inf` or a `nan` that a server sends is longer than any patience.
        if not error.passing or retry > self.retries or not asked <= self.longest:
            return None
        backoff = min(self.first * 2 ** (retry - 1), self.longest)
        drawn = backoff * random.uniform(0.5, 1.0)
        return max(drawn, asked) if math.isfinite(asked) else None


class _Tries:
    """The state of one call over its tries."""

    def __init__(self, patience: Patience, note: Note) -> None:
        self._patience = patience
        self._noted = note
        self._tell = waiting.listener()
        self._waits: list[Waiting] = []
        self._waiting = False
        self.retry = 0
        self._written: list[str] = []
        self._delivered = False

    def note(self, piece: Piece) -> Piece:
        self.over()
        self._written.append(piece.text)
        self._delivered = self._delivered or bool(piece.text or piece.calls or piece.logprobs)
        return piece if piece.finish is None else replace(piece, waits=tuple(self._waits))

    def over(self) -> None:
        """The answer begins, or there will be none: nothing is waited for any more."""
        if self._waiting:
            self._waiting = False
            self._tell(None)

    def wait(self, error: ServerError) -> float:
        """Return how long to wait before the next try; raise the error where there is none."""
        self.retry += 1
        wait = None if self._delivered else self._patience.wait(error, self.retry)
        if wait is None:
            error.keep("".join(self._written))
            raise error
        self._waits.append(Waiting(error.what, wait, self.retry, self._patience.retries))
        self._noted(wait)
        _LOGGER.info("%s", self._waits[-1])
        return wait

    def left(self, seconds: float) -> None:
        """Tell how much of a wait is left."""
        self._waiting = True
        self._tell(replace(self._waits[-1], seconds=seconds))


def pause(seconds: float, left: Callable[[float], None]) -> None:
    """Wait, and tell several times a second how much is left; what `left` raises ends it."""
    end = time.monotonic() + seconds
    while (rest := end - time.monotonic()) > 0:
        left(rest)
        time.sleep(min(rest, _BEAT))
    left(0)


async def apause(seconds: float, left: Callable[[float], None]) -> None:
    """Wait as `pause` does, without blocking the event loop."""
    end = time.monotonic() + seconds
    while (rest := end - time.monotonic()) > 0:
        left(rest)
        await asyncio.sleep(min(rest, _BEAT))
    left(0)


def retrying(
    attempt: Callable[[int], Generator[Piece, None, None]], patience: Patience, note: Note
) -> Generator[Piece, None, None]:
    """Yield from `attempt(0)`; where it fails in a way that may pass, from `attempt(1)`, …

    Args:
        attempt: makes one try.
        patience: how often, and how long to wait in between.
        note: is told of each wait; `hfnb.waiting` shows it.

    Raises:
        ServerError: the last try failed, or one that had delivered something; what had come is
            kept in it.
    """
    tries = _Tries(patience, note)
    try:
        while True:
            try:
                with closing(attempt(tries.retry)) as pieces:
                    for piece in pieces:
                        yield tries.note(piece)
                return
            except ServerError as error:
                wait = tries.wait(error)
            pause(wait, tries.left)
    finally:
        tries.over()


async def aretrying(
    attempt: Callable[[int], AsyncGenerator[Piece, None]], patience: Patience, note: Note
) -> AsyncGenerator[Piece, None]:
    """Yield as `retrying` does, without blocking the event loop."""
    tries = _Tries(patience, note)
    try:
        while True:
            try:
                async with aclosing(attempt(tries.retry)) as pieces:
                    async for piece in pieces:
                        yield tries.note(piece)
                return
            except ServerError as error:
                wait = tries.wait(error)
            await apause(wait, tries.left)
    finally:
        tries.over()
