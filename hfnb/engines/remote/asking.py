"""What both remote engines share: one answer asked for, with retries, and read piece by piece."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Mapping
from contextlib import aclosing, closing, contextmanager
from typing import Any

from hfnb.credentials import Token
from hfnb.engines.base import Piece
from hfnb.engines.remote import failures
from hfnb.engines.remote.clients import AsyncClient, Client
from hfnb.engines.remote.events import json_object
from hfnb.engines.remote.reading import Reading
from hfnb.engines.remote.retrying import Note, Patience, aretrying, retrying
from hfnb.engines.remote.sending import Call, Target
from hfnb.errors import ServerError
from hfnb.wire import Log

# Given a client, asks for the answer; the answer of an asynchronous one is awaited.
Ask = Callable[[Any], Any]
_GLANCE = 10.0  # seconds for a question about the server itself, at most


class Asking:
    """A server, and how it is asked. (Both protocols tell how likely tokens were.)

    Args:
        target: who is asked.
        url: the address as the clients take it; None asks Inference Providers.
        patience: how often it is asked again.
        stream: ask for the answer token by token. Where a server or what stands before it cannot
            stream, False asks for it in one piece: `timeouts.read` then counts for all of it,
            and nothing is left of an answer that breaks off.
    """

    tells_logprobs = True

    def __init__(self, target: Target, url: str | None, patience: Patience, stream: bool) -> None:
        self._target, self._url = target, url
        self._patience, self._stream = patience, stream

    @property
    def wire(self) -> Log:
        """The last exchanges with the server, as they went over the wire."""
        return self._target.log

    @property
    def key(self) -> Token | None:
        """What the server is shown to let us in; None where nothing is."""
        return self._target.token

    @property
    def address(self) -> str:
        """Where the server is."""
        return self._target.url

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return self  # there is one server, and one log of what it was asked

    def _pieces(self, ask: Ask, reading: Callable[[], Reading]) -> Generator[Piece, None, None]:
        """Yield the answer.

        Args:
            ask: asks a client for it.
            reading: makes what reads it; each try has its own.
        """

        tries: list[Call] = []

        def attempt(retry: int) -> Generator[Piece, None, None]:
            return self._attempt(ask, reading(), retry, tries)

        with closing(retrying(attempt, self._patience, _noting(tries))) as pieces:
            yield from pieces

    async def _apieces(
        self, ask: Ask, reading: Callable[[], Reading]
    ) -> AsyncGenerator[Piece, None]:
        tries: list[Call] = []

        def attempt(retry: int) -> AsyncGenerator[Piece, None]:
            return self._aattempt(ask, reading(), retry, tries)

        async with aclosing(aretrying(attempt, self._patience, _noting(tries))) as pieces:
            async for piece in pieces:
                yield piece

    def _attempt(
        self, ask: Ask, reading: Reading, retry: int, tries: list[Call]
    ) -> Generator[Piece, None, None]:
        with Client(self._target, self._url, retry) as client, _typed(client.call):
            tries.append(client.call)
            found = ask(client)
            for event in found if self._stream else [found]:
                yield from _noted(client.call, reading, event)
                if reading.done:
                    break
            yield reading.end()

    async def _aattempt(
        self, ask: Ask, reading: Reading, retry: int, tries: list[Call]
    ) -> AsyncGenerator[Piece, None]:
        async with AsyncClient(self._target, self._url, retry) as client:
            tries.append(client.call)
            with _typed(client.call):
                found = await ask(client)
                async for event in found if self._stream else _only(found):
                    for piece in _noted(client.call, reading, event):
                        yield piece
                    if reading.done:
                        break
                yield reading.end()

    def _get(self, route: str) -> dict[str, Any]:
        """Return what the server says of itself.

        Raises:
            ServerError: it says nothing, or no JSON object.
        """
        return self._glance("GET", route)

    def _glance(
        self, method: str, route: str, body: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the answer to a question that costs the server no time to speak of.

        Raises:
            ServerError: there is none, or no JSON object.
        """
        url = self._target.url + route
        timeouts = self._target.timeouts
        brief = type(timeouts)(timeouts.connect, min(timeouts.read, _GLANCE))
        target = Target(self._target.url, self._target.model, self._target.token, brief, self.wire)
        headers = {"accept": "application/json"}
        if body is not None:
            headers["content-type"] = "application/json"
        return json_object(Call(target).whole(method, url, headers, body), url)


def _noted(call: Call, reading: Reading, event: Any) -> Generator[Piece, None, None]:
    for piece in reading.push(event):
        if call.exchange is not None:
            call.exchange.token()
        yield piece


def _noting(tries: list[Call]) -> Note:
    """Return what notes a wait in the exchange that led to it."""

    def note(seconds: float) -> None:
        exchange = tries[-1].exchange
        if exchange is not None:
            exchange.waited = seconds

    return note


async def _only(value: Any) -> AsyncGenerator[Any, None]:
    yield value


@contextmanager
def _typed(call: Call) -> Iterator[None]:
    """Note what went wrong; what the clients and we stumble over is an answer of another form."""
    try:
        yield
    except ServerError as error:
        if call.exchange is not None:
            call.exchange.ended(error.what)
        raise
    except (AttributeError, LookupError, TypeError, ValueError, RecursionError) as error:
        if call.exchange is None:
            raise  # nothing was sent
        why = f"it has a form that is not known here ({type(error).__name__})"
        failure = failures.unreadable(call.exchange.url, why)
        call.exchange.ended(failure.what)
        raise failure from error
