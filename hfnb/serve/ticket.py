"""The waiting side of a job: its events, on the event loop, until the client goes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from hfnb.serve.batch import Batch
from hfnb.serve.events import Done, Event, Job, Prompt, Written
from hfnb.serve.problems import ServingError

Receive = Callable[[], Awaitable[Any]]


class Ticket:
    """A job in the batch, and the queue that its events come through.

    The batch's thread only ever puts into the queue, and the event loop only ever takes: neither
    waits for the other, so a client that reads slowly holds nobody up, and one that fails in
    the middle leaves no lock behind.

    Args:
        batch: where the job is done.
        prompt: what is to be answered.
        guide: holds the answer to a JSON schema.
        on_end: is told how it ended, in the batch's thread.

    Raises:
        ServingError: there is no place.
    """

    def __init__(
        self,
        batch: Batch,
        prompt: Prompt,
        guide: Any = None,
        on_end: Callable[[Done | ServingError], None] = lambda end: None,
    ) -> None:
        self.prompt = prompt
        self._on_end = on_end
        self._batch = batch
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        self._job = Job(
            prompt.ids,
            prompt.sampling,
            self._deliver,
            prompt.typical_p,
            prompt.adapter,
            guide,
            prompt.top,
        )
        batch.submit(self._job)

    def _deliver(self, event: Event) -> None:
        end = event.done if isinstance(event, Written) else event
        if end is not None:
            self._on_end(end)
        with contextlib.suppress(RuntimeError):  # the loop was closed: nobody is left to tell
            self._loop.call_soon_threadsafe(self._events.put_nowait, event)

    def cancel(self) -> None:
        """Let the job go. Whoever has a ticket calls this at the end, whatever the end was."""
        self._batch.cancel(self._job)

    async def tokens(self) -> AsyncIterator[Written]:
        """Yield the tokens; the last one tells the end.

        Raises:
            ServingError: the answer could not be gone on with.
        """
        while True:
            event = await self._events.get()
            if isinstance(event, ServingError):
                raise event
            yield event
            if event.done is not None:
                return

    async def whole(self, receive: Receive) -> list[Written]:
        """Return all of the answer, unless the client goes before.

        Raises:
            ServingError: the answer could not be gone on with.
            ClientGoneError: the client went.
        """
        try:
            tokens: list[Written] = await unless_gone(self._gathered(), receive)
            return tokens
        finally:
            self.cancel()

    async def _gathered(self) -> list[Written]:
        return [token async for token in self.tokens()]


class ClientGoneError(Exception):
    """The client closed its connection, so there is nobody to answer."""


async def unless_gone(work: Awaitable[Any], receive: Receive) -> Any:
    """Return what `work` returns; give it up as soon as the client is gone.

    Args:
        work: what is done for the client.
        receive: the ASGI channel, whose request body was read to its end.

    Raises:
        ClientGoneError: the client closed the connection first.
    """
    working, leaving = asyncio.ensure_future(work), asyncio.ensure_future(_left(receive))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        raise ClientGoneError
    finally:
        for task in (working, leaving):
            task.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
