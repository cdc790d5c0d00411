"""Asking an engine, so that others may listen: here every call of a chat model passes by.

`hfnb.recording` listens. What an engine is asked for otherwise (the probabilities of a next token)
is no answer, and passes elsewhere.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import aclosing, closing
from dataclasses import dataclass, field
from typing import Any, Protocol

from hfnb.engines.base import (
    ChatEngine,
    CompletionEngine,
    Conversation,
    Engine,
    Piece,
    Sampling,
)


@dataclass(frozen=True, slots=True)
class Request:
    """What an engine is asked.

    Attributes:
        asked: the rendered prompt; for a chat engine, the conversation.
        sampling: how tokens are chosen and where the answer ends.
        schema: a JSON schema that the answer to a prompt is held to; a conversation has its own.
        usual: the sampling of the chat model itself, before what was changed for this call.
    """

    asked: str | Conversation
    sampling: Sampling
    schema: Mapping[str, Any] | None = None
    usual: Sampling = field(default_factory=Sampling)


class Hearing(Protocol):
    """Follows one answer."""

    def piece(self, piece: Piece) -> None:
        """A piece came; the last one has its `finish`."""

    def failed(self, error: BaseException) -> None:
        """The answer ended otherwise; `GeneratorExit` where nobody wanted the rest of it."""


class Listener(Protocol):
    """Wants to hear all answers."""

    def begins(self, engine: Engine, request: Request) -> Hearing:
        """An engine is asked now, in whichever thread."""


# Replaced as a whole: answers begin in many threads.
_listeners: tuple[Listener, ...] = ()


def listen(listener: Listener) -> None:
    """Let `listener` hear every answer that begins from now on."""
    global _listeners
    _listeners = (*_listeners, listener)


def ignore(listener: Listener) -> None:
    """End what `listen` began."""
    global _listeners
    _listeners = tuple(one for one in _listeners if one is not listener)


def ask(engine: Any, request: Request) -> Generator[Piece, None, None]:
    """Yield the answer of an engine of either shape; closing the generator stops it.

    Raises:
        HfnbError: as the engine's own method.
    """
    hearings = [listener.begins(engine, request) for listener in _listeners]
    try:
        with closing(_pieces(engine, request)) as pieces:
            for piece in pieces:
                for hearing in hearings:
                    hearing.piece(piece)
                yield piece
    except BaseException as error:
        for hearing in hearings:
            hearing.failed(error)
        raise


async def aask(engine: Any, request: Request) -> AsyncGenerator[Piece, None]:
    """Yield as `ask` does, without blocking the event loop."""
    hearings = [listener.begins(engine, request) for listener in _listeners]
    try:
        async with aclosing(_apieces(engine, request)) as pieces:
            async for piece in pieces:
                for hearing in hearings:
                    hearing.piece(piece)
                yield piece
    except BaseException as error:
        for hearing in hearings:
            hearing.failed(error)
        raise


def _pieces(
    engine: ChatEngine | CompletionEngine, request: Request
) -> Generator[Piece, None, None]:
    if isinstance(request.asked, str):
        assert isinstance(engine, CompletionEngine)
        return engine.generate(request.asked, request.sampling, schema=request.schema)
    assert isinstance(engine, ChatEngine)
    return engine.answer(request.asked, request.sampling)


def _apieces(
    engine: ChatEngine | CompletionEngine, request: Request
) -> AsyncGenerator[Piece, None]:
    if isinstance(request.asked, str):
        assert isinstance(engine, CompletionEngine)
        return engine.agenerate(request.asked, request.sampling, schema=request.schema)
    assert isinstance(engine, ChatEngine)
    return engine.aanswer(request.asked, request.sampling)
