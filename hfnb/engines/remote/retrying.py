"""Trying again: how often, how long to wait before it, and never after a token was delivered."""

from __future__ import annotations

import asyncio
import logging
import math
import random
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing, closing
from dataclasses import dataclass

from hfnb.engines.base import Piece
from hfnb.errors import ServerError

_LOGGER = logging.getLogger("hfnb")


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

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self.retry = 0
        self._written: list[str] = []
        self._delivered = False

    def note(self, piece: Piece) -> Piece:
        self._written.append(piece.text)
        self._delivered = self._delivered or bool(piece.text or piece.calls)
        return piece

    def wait(self, error: ServerError) -> float:
        """Return how long to wait before the next try; raise the error where there is none."""
        self.retry += 1
        wait = None if self._delivered else self._patience.wait(error, self.retry)
        if wait is None:
            error.keep("".join(self._written))
            raise error
        _LOGGER.warning(
            "%s Trying again in %.1f s (%d of %d).",
            error.what,
            wait,
            self.retry,
            self._patience.retries,
        )
        return wait


def retrying(
    attempt: Callable[[int], Generator[Piece, None, None]], patience: Patience
) -> Generator[Piece, None, None]:
    """Yield from `attempt(0)`; where it fails in a way that may pass, from `attempt(1)`, …

    Raises:
        ServerError: the last try failed, or one that had delivered something; what had come is
            kept in it.
    """
    tries = _Tries(patience)
    while True:
        try:
            with closing(attempt(tries.retry)) as pieces:
                for piece in pieces:
                    yield tries.note(piece)
            return
        except ServerError as error:
            wait = tries.wait(error)
        time.sleep(wait)


async def aretrying(
    attempt: Callable[[int], AsyncGenerator[Piece, None]], patience: Patience
) -> AsyncGenerator[Piece, None]:
    """Yield as `retrying` does, without blocking the event loop."""
    tries = _Tries(patience)
    while True:
        try:
            async with aclosing(attempt(tries.retry)) as pieces:
                async for piece in pieces:
                    yield tries.note(piece)
            return
        except ServerError as error:
            wait = tries.wait(error)
        await asyncio.sleep(wait)
