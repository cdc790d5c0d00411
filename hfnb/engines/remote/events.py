"""From the bytes of a server-sent stream to its events, within bounds.

A server may send anything: a line without end, a page of HTML, half an event. What is no event
is an error at once, and what does not come to an end is one in time.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from time import monotonic
from typing import Any

from hfnb.engines.remote import failures

MAX_LINE = 1_000_000
_FIELDS = (b"event", b"id", b"retry")


class Events:
    """Reads one stream.

    Args:
        url: where it comes from, for what is said of it.
        model: the model that was asked for.
        wait: how many seconds may pass without an event.

    Attributes:
        done: the server has said that nothing more comes.
    """

    def __init__(self, url: str, model: str, wait: float) -> None:
        self.done = False
        self._url, self._model, self._wait = url, model, wait
        self._rest = bytearray()
        self._last = monotonic()
        self._any = False

    def feed(self, chunk: bytes) -> Iterator[str]:
        """Yield the JSON text of the events that `chunk` completes.

        Raises:
            BrokenAnswerError: what came is no event, or a line has no end.
            AnswerTimeoutError: bytes keep coming, and no event does.
            ServerError: an event tells of an error.
        """
        self._rest += chunk
        *lines, rest = self._rest.split(b"\n")
        self._rest = bytearray(rest)
        for line in [*lines, rest]:
            if len(line) > MAX_LINE:
                raise failures.unreadable(self._url, f"a line is longer than {MAX_LINE:,} bytes")
        for line in lines:
            if self.done:
                return
            event = self._read(bytes(line).rstrip(b"\r"))
            if event is not None:
                self._any = True
                yield event
                self._last = (
                    monotonic()
                )  # however long somebody looked at it: that was not the wait
        # Comments, and single bytes, keep a connection open and are no answer.
        if monotonic() - self._last > self._wait:
            raise failures.silent(self._url, self._wait, self._any)

    def end(self) -> Iterator[str]:
        """Yield what the end of the stream completes: a last line may lack its line end."""
        if self._rest.strip():
            yield from self.feed(b"\n")

    def _read(self, line: bytes) -> str | None:
        name, colon, value = line.partition(b":")
        if not line or not name or (colon and name in _FIELDS):
            return None  # between events; a comment; a field that says nothing to us
        if name != b"data":
            raise failures.unreadable(self._url, f"it is no stream of events: {line[:60]!r}")
        value = value.strip()
        if value == b"[DONE]":
            self.done = True
            return None
        data = json_object(value, self._url)
        if data.get("error") is not None:
            raise failures.told(data, self._url, self._model)
        return value.decode()


def json_object(text: bytes, url: str) -> dict[str, Any]:
    """Return the JSON object in `text`.

    Raises:
        BrokenAnswerError: it is none.
    """
    try:
        data = json.loads(text.decode())
    except (ValueError, RecursionError):
        shown = text[:60].decode("utf-8", "replace")
        raise failures.unreadable(url, f"it is no JSON: {shown!r}") from None
    if not isinstance(data, dict):
        raise failures.unreadable(url, f"it holds {type(data).__name__} instead of an object")
    return data
