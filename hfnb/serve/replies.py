"""How answers go out: JSON at once, or server-sent events, one after the other."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing
from typing import Any

from starlette.responses import Response

from hfnb.errors import HfnbError
from hfnb.serve.problems import ServingError, from_error
from hfnb.serve.ticket import ClientGoneError, Receive, Ticket, unless_gone

# Seconds: after so much silence a comment is sent, so that proxies keep the connection; a client
# that takes nothing for so long is given up.
_SILENCE, _PATIENCE = 15.0, 60.0


class Json(Response):
    """A JSON body, written as TGI does: UTF-8, nothing escaped that need not be."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """Return the body."""
        return to_json(content)


def to_json(content: Any) -> bytes:
    """Return JSON in UTF-8; half a character, which a model may write, becomes "?"."""
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


class EventStream(Response):
    """Server-sent events, until they end, fail, or the client goes; then the tickets are let go.

    Args:
        tickets: the jobs that the events come from.
        events: yields the data of each event: JSON, or a string that is sent as it is. What it
            raises becomes a last event, since the status was sent long ago.
        headers: what the response carries besides.
        failure: makes the data of that last event.
    """

    media_type = "text/event-stream"

    def __init__(
        self,
        tickets: list[Ticket],
        events: AsyncIterator[Any],
        headers: Mapping[str, str] | None = None,
        failure: Callable[[ServingError], Any] = lambda refusal: refusal.body,
    ) -> None:
        super().__init__(headers={"Cache-Control": "no-cache", **(headers or {})})
        del self.headers["content-length"]  # nobody knows yet
        self._tickets = tickets
        self._events = events
        self._failure = failure

    async def __call__(self, scope: Any, receive: Receive, send: Any) -> None:
        """Send everything, as ASGI wants it."""
        try:
            with contextlib.suppress(ClientGoneError, TimeoutError, OSError):
                await unless_gone(self._send(send), receive)
        finally:
            for ticket in self._tickets:
                ticket.cancel()

    async def _send(self, send: Any) -> None:
        start = {"status": self.status_code, "headers": self.raw_headers}
        await send({"type": "http.response.start", **start})
        async with aclosing(self._bodies()) as bodies:
            async for body in bodies:
                async with asyncio.timeout(_PATIENCE):
                    await send({"type": "http.response.body", "body": body, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _bodies(self) -> AsyncGenerator[bytes, None]:
        coming: asyncio.Future[Any] | None = None
        try:
            while True:
                coming = coming or asyncio.ensure_future(anext(self._events))
                done, _ = await asyncio.wait({coming}, timeout=_SILENCE)
                if not done:
                    yield b":\n\n"
                    continue
                finished, coming = coming, None
                yield _event(finished.result())
        except StopAsyncIteration:
            return
        except ServingError as refusal:
            yield _event(self._failure(refusal))
        except HfnbError as error:
            yield _event(self._failure(from_error(error)))
        finally:
            if coming is not None:
                coming.cancel()


def _event(data: Any) -> bytes:
    body = data.encode() if isinstance(data, str) else to_json(data)
    return b"data: " + body + b"\n\n"
