"""Bounds for what a server may send, and for how long it may take."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from time import monotonic
from typing import Any

import httpx

from hfnb.engines.remote import failures

MAX_BODY = 16_000_000
_FIRST_PART = 64_000  # of the body of an error
_GLANCE = 5.0  # seconds that the body of an error may take


class Body:
    """The body of an answer as it comes, within bounds."""

    def __init__(self, wait: float, limit: int, url: str) -> None:
        self.data = bytearray()
        self._begin, self._wait, self._limit, self._url = monotonic(), wait, limit, url

    def add(self, chunk: bytes) -> None:
        """Take a part of it.

        Raises:
            BrokenAnswerError: it is too long.
            AnswerTimeoutError: it takes too long.
        """
        self.data += chunk
        if len(self.data) > self._limit:
            raise failures.unreadable(self._url, f"it is longer than {self._limit:,} bytes")
        if monotonic() - self._begin > self._wait:
            raise failures.silent(self._url, self._wait, True)


class Watch:
    """Cuts a connection on which no answer has begun in time.

    A time-out of httpx counts from one byte to the next: a server that sends its headers byte by
    byte would never meet it.
    """

    def __init__(self, seconds: float) -> None:
        self.late = False
        self._stream: Any = None
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def trace(self, name: str, info: Mapping[str, Any]) -> None:
        """Take note of the connection (an extension of httpx calls this)."""
        if name in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._stream = info["return_value"]

    def _cut(self) -> None:
        self.late = True
        found = self._stream and self._stream.get_extra_info("socket")
        if found is not None:
            # Not the method of an SSL socket, which would take its state from under the reader.
            with suppress(OSError):
                socket.socket.shutdown(found, socket.SHUT_RDWR)

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()


def first_part(response: httpx.Response) -> bytes:
    """Return the beginning of the body of an error, or what comes of it in time."""
    read, begin = b"", monotonic()
    with suppress(httpx.HTTPError):
        for chunk in response.iter_bytes():
            read += chunk
            if len(read) > _FIRST_PART or monotonic() - begin > _GLANCE:
                break
    return read[:_FIRST_PART]


async def afirst_part(response: httpx.Response) -> bytes:
    """Return as `first_part` does, without blocking the event loop."""
    read, begin = b"", monotonic()
    with suppress(httpx.HTTPError):
        async for chunk in response.aiter_bytes():
            read += chunk
            if len(read) > _FIRST_PART or monotonic() - begin > _GLANCE:
                break
    return read[:_FIRST_PART]
