"""One request over HTTP: sent once, followed nowhere, read within bounds, closed at the end.

The connection is this call's own: closing the generator closes it, which tells a server to stop,
and nothing is left open behind anybody's back. Everything that happens is noted in the log.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from functools import cache
from ssl import SSLContext
from typing import Any

import httpx
from huggingface_hub import constants

from hfnb.credentials import Token
from hfnb.engines.remote import failures
from hfnb.engines.remote.bounds import MAX_BODY, Body, Watch, afirst_part, first_part
from hfnb.engines.remote.events import Events
from hfnb.errors import ServerError
from hfnb.wire import Exchange, Log, is_hub, is_loopback, origin

_CLOSED = "closed here before its end"


@dataclass(frozen=True)
class Timeouts:
    """How long to wait for a server, in seconds.

    Attributes:
        connect: until there is a connection.
        read: until the answer begins, and then from one event of it to the next.
    """

    connect: float = 10.0
    read: float = 120.0

    @property
    def httpx(self) -> httpx.Timeout:
        """The same as httpx takes it."""
        return httpx.Timeout(self.read, connect=self.connect)


@dataclass(frozen=True)
class Target:
    """Who is asked, and how.

    Attributes:
        url: the server's address; requests to other hosts carry no token.
        model: the model that is asked for, for what is said of it.
        token: the server's key.
        timeouts: how long to wait.
        log: where the exchanges are noted.
    """

    url: str
    model: str
    token: Token | None = None
    timeouts: Timeouts = Timeouts()
    log: Log = field(default_factory=Log, compare=False)

    def trusts(self, url: str) -> bool:
        """Whether the token is meant for whoever answers at `url`."""
        return origin(url) == origin(self.url) or (is_hub(url) and is_hub(self.url))


class Call:
    """One try of one request.

    Args:
        target: who is asked.
        retry: which try it is, from 0.

    Attributes:
        exchange: what is known of it; None before it is sent.
    """

    def __init__(self, target: Target, retry: int = 0) -> None:
        self.exchange: Exchange | None = None
        self._target, self._retry = target, retry
        self._wait = target.timeouts.read
        self._url = target.url

    # Sync

    def events(self, url: str, headers: Mapping[str, str], body: Any) -> Generator[str, None, None]:
        """Yield the events of a stream, each as JSON text."""
        with self._answer("POST", url, headers, body) as response:
            events = self._stream_of(response)
            for chunk in response.iter_bytes():
                yield from self._take(events, chunk)
                if events.done:
                    return
            yield from events.end()

    def whole(self, method: str, url: str, headers: Mapping[str, str], body: Any = None) -> bytes:
        """Return the body of an answer."""
        with self._answer(method, url, headers, body) as response:
            read = Body(self._wait, MAX_BODY, url)
            for chunk in response.iter_bytes():
                read.add(chunk)
            return self._read(read)

    @contextmanager
    def _answer(
        self, method: str, url: str, headers: Mapping[str, str], body: Any
    ) -> Iterator[httpx.Response]:
        watch = Watch(self._target.timeouts.connect + self._wait)
        try:
            with httpx.Client(**self._settings(url)) as client:
                request = self._request(client, method, url, headers, body)
                request.extensions["trace"] = watch.trace
                with watch:
                    response = client.send(request, stream=True)
                try:
                    self._answered(response)
                    if not response.is_success:
                        self._refuse(response, first_part(response))
                    yield response
                finally:
                    response.close()
        except BaseException as error:
            self._failed(error, late=watch.late)
        finally:
            self._ended()

    # Async

    async def aevents(
        self, url: str, headers: Mapping[str, str], body: Any
    ) -> AsyncGenerator[str, None]:
        """Yield as `events` does, without blocking the event loop."""
        async with self._aanswer("POST", url, headers, body) as response:
            events = self._stream_of(response)
            async for chunk in response.aiter_bytes():
                for event in self._take(events, chunk):
                    yield event
                if events.done:
                    return
            for event in events.end():
                yield event

    async def awhole(
        self, method: str, url: str, headers: Mapping[str, str], body: Any = None
    ) -> bytes:
        """Return as `whole` does, without blocking the event loop."""
        async with self._aanswer(method, url, headers, body) as response:
            read = Body(self._wait, MAX_BODY, url)
            async for chunk in response.aiter_bytes():
                read.add(chunk)
            return self._read(read)

    @asynccontextmanager
    async def _aanswer(
        self, method: str, url: str, headers: Mapping[str, str], body: Any
    ) -> AsyncIterator[httpx.Response]:
        late = False
        try:
            async with httpx.AsyncClient(**self._settings(url)) as client:
                request = self._request(client, method, url, headers, body)
                late = True
                async with asyncio.timeout(self._target.timeouts.connect + self._wait):
                    response = await client.send(request, stream=True)
                late = False
                try:
                    self._answered(response)
                    if not response.is_success:
                        self._refuse(response, await afirst_part(response))
                    yield response
                finally:
                    await response.aclose()
        except BaseException as error:
            self._failed(error, late=late and isinstance(error, TimeoutError))
        finally:
            self._ended()

    # What both have in common

    def _settings(self, url: str) -> dict[str, Any]:
        # A proxy of the environment leads away from this machine.
        environment = not is_loopback(url)
        return {
            "verify": _tls(),
            "timeout": self._target.timeouts.httpx,
            "trust_env": environment,
            "follow_redirects": False,
        }

    def _request(
        self,
        client: httpx.Client | httpx.AsyncClient,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Any,
    ) -> httpx.Request:
        self._url = url
        if is_hub(url) and constants.is_offline_mode():
            raise failures.offline(url)
        # huggingface_hub adds the user's Hub token whoever is asked: only ours is sent.
        sent = {k: v for k, v in headers.items() if k.lower() != "authorization"}
        if self._target.token is not None and self._target.trusts(url):
            sent["authorization"] = f"Bearer {self._target.token.reveal()}"
        # Escaped, so that half a character, which Python can hold, can be sent as well.
        content = None if body is None else json.dumps(body).encode("ascii")
        request = client.build_request(method, url, headers=sent, content=content)
        self.exchange = self._target.log.open(method, url, dict(request.headers), body, self._retry)
        return request

    def _answered(self, response: httpx.Response) -> None:
        assert self.exchange is not None
        self.exchange.answered(response.status_code)

    def _refuse(self, response: httpx.Response, body: bytes) -> None:
        raise failures.refused(
            response.status_code, response.headers, body, self._url, self._target.model
        )

    def _stream_of(self, response: httpx.Response) -> Events:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind in ("text/html", "application/json"):
            page = kind == "text/html"
            raise failures.unreadable(
                self._url,
                "it is a web page" if page else "a stream was asked for, and one JSON came",
            )
        return Events(self._url, self._target.model, self._wait)

    def _take(self, events: Events, chunk: bytes) -> Iterator[str]:
        assert self.exchange is not None
        self.exchange.received += len(chunk)
        return events.feed(chunk)

    def _read(self, body: Body) -> bytes:
        assert self.exchange is not None
        self.exchange.received = len(body.data)
        return bytes(body.data)

    def _failed(self, error: BaseException, late: bool) -> None:
        """Note what went wrong, and raise it as an error of ours."""
        began = self.exchange is not None and self.exchange.answered_after is not None
        shown: BaseException = error
        if late:
            shown = failures.silent(self._url, self._wait, began)
        elif isinstance(error, httpx.HTTPError | OSError):
            shown = failures.broken(
                error, self._url, self._wait, began, self._target.timeouts.connect
            )
        if self.exchange is not None:
            self.exchange.ended(shown.what if isinstance(shown, ServerError) else _CLOSED)
        if shown is error:
            raise error
        raise shown from error

    def _ended(self) -> None:
        if self.exchange is not None:
            self.exchange.ended()


@cache
def _tls() -> SSLContext:
    """What every connection is checked with; reading the list of certificates takes a while."""
    return httpx.create_ssl_context()
