"""From a server's events to pieces of an answer."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any

from hfnb.engines.base import CallPiece, Finish, Logprob, Piece, Usage
from hfnb.engines.remote import failures
from hfnb.engines.text import StopCutter
from hfnb.errors import ServerError


class Reading(ABC):
    """Reads one answer, whole or in events.

    Stop sequences are looked for here as well: servers leave them in, know four at most, or none.

    Args:
        stops: the stop sequences.
        url: where the answer comes from, for what is said of it.

    Attributes:
        done: the answer goes on behind its end; what follows is not wanted.
    """

    def __init__(self, stops: tuple[str, ...], url: str) -> None:
        self.done = False
        self._url = url
        self._cutter = StopCutter(stops)
        self._stop: str | None = None
        self._finish: Finish | None = None
        self._filtered = False
        self._usage: Usage | None = None
        self._logprobs: list[Logprob] = []  # of the event that is read now

    def push(self, event: Any) -> Iterator[Piece]:
        """Yield the piece that an event, or a whole answer, holds.

        Raises:
            AttributeError, LookupError, TypeError, ValueError: it has another form.
        """
        self._logprobs.clear()
        text, calls = self._read(event)
        logprobs = tuple(self._logprobs)
        if self._stop is not None:
            self.done = bool(text or calls)
            return
        shown, self._stop = self._cutter.push(text)
        if shown or calls or logprobs:
            yield Piece(shown, calls=calls, logprobs=logprobs)

    def end(self) -> Piece:
        """Return the last piece.

        Raises:
            BrokenAnswerError: the answer did not come to its end.
            ServerError: the server's filter ended it.
        """
        if self._filtered:
            raise ServerError(
                "The server's content filter ended the answer.",
                "It holds something that the server does not let through.",
                "Put the question in other words.",
            )
        if self._stop is not None:
            return Piece("", (), "stop", self._stop, self._usage)
        if self._finish is None:
            raise failures.cut_short(self._url)
        return Piece(self._cutter.flush(), (), self._finish, None, self._usage)

    @abstractmethod
    def _read(self, event: Any) -> tuple[str, tuple[CallPiece, ...]]:
        """Return the text and the parts of tool calls in an event; note how the answer ends."""

    def _ends(self, reason: Any) -> None:
        """Note why the answer ends. What is not "length" is an end that the model chose."""
        if reason:
            self._finish = "length" if reason in ("length", "max_tokens") else "stop"
            self._filtered = reason == "content_filter"


class ChatReading(Reading):
    """Reads chat completions: OpenAI's form, which TGI, vLLM, llama.cpp and the Hub share."""

    def _read(self, event: Any) -> tuple[str, tuple[CallPiece, ...]]:
        self._count(_part(event, "usage"))
        choices = _part(event, "choices")
        if choices is None:
            raise ValueError("no choices")
        if not choices:  # the event that only counts
            return "", ()
        choice = choices[0]
        told = _part(choice, "delta") or _part(choice, "message")
        self._ends(_part(choice, "finish_reason"))
        scored = _part(_part(choice, "logprobs") or {}, "content") or ()
        self._logprobs += [_logprob(one, _part(one, "top_logprobs"), "token") for one in scored]
        if told is None:
            return "", ()
        calls = _part(told, "tool_calls") or ()
        calls = [calls] if isinstance(calls, Mapping) else calls  # TGI before version 3
        read = tuple(_call(place, call) for place, call in enumerate(calls))
        return _text(_part(told, "content")), read

    def _count(self, usage: Any) -> None:
        if usage:
            details = _part(usage, "prompt_tokens_details") or {}
            self._usage = Usage(
                _whole(_part(usage, "prompt_tokens")),
                _whole(_part(usage, "completion_tokens")),
                _whole(_part(details, "cached_tokens") or 0),
            )


class TextReading(Reading):
    """Reads TGI's own form: one token per event, and the details in the last one.

    Args:
        stops: the stop sequences.
        url: where the answer comes from.
        prompt_tokens: how many tokens the prompt has, where the server does not say.
        tells: whether log-probabilities are wanted; the server tells them in any case.
    """

    def __init__(
        self, stops: tuple[str, ...], url: str, prompt_tokens: int, tells: bool = False
    ) -> None:
        super().__init__(stops, url)
        self._prompt_tokens = prompt_tokens
        self._tells = tells

    def _read(self, event: Any) -> tuple[str, tuple[CallPiece, ...]]:
        token, generated = _part(event, "token"), _part(event, "generated_text")
        details = _part(event, "details")
        if details:
            self._ends(_part(details, "finish_reason"))
            told = _part(details, "input_length")
            read = self._prompt_tokens if told is None else _whole(told)
            self._usage = Usage(read, _whole(_part(details, "generated_tokens")))
        elif generated is not None:
            self._ends("eos_token")
        if self._tells:
            self._score(event, token, details or {})
        if token is None:
            if generated is None:
                raise ValueError("no text")
            return _text(generated), ()
        return "" if _part(token, "special") else _text(_part(token, "text")), ()

    def _score(self, event: Any, token: Any, details: Any) -> None:
        """Take note of the log-probabilities: of one token, or of the whole answer's."""
        tokens, top = [token], [_part(event, "top_tokens") or ()]
        if token is None:
            tokens = _part(details, "tokens") or ()
            top = _part(details, "top_tokens") or [()] * len(tokens)
        pairs = zip(tokens, top, strict=True)
        self._logprobs += [_logprob(one, others, "text") for one, others in pairs]


def _part(value: Any, name: str) -> Any:
    """Return a field. The client's own classes keep what they do not know as attributes."""
    if hasattr(value, "__dataclass_fields__"):
        return getattr(value, name, None)
    return value.get(name)


def _text(value: Any) -> str:
    if not isinstance(value, str | None):
        raise TypeError("text expected")
    return value or ""


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise TypeError("a count expected")
    return value


def _logprob(token: Any, others: Any, name: str) -> Logprob:
    """Read a token's log-probability, and those of the likeliest in its place."""
    value = _part(token, "logprob")
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError("a log-probability expected")
    top = tuple(_logprob(other, (), name) for other in others or ())
    return Logprob(_text(_part(token, name)), float(value), top)


def _call(place: int, call: Any) -> CallPiece:
    function = _part(call, "function")
    index = _part(call, "index")
    arguments = _part(function, "arguments")
    if not isinstance(arguments, str | None):  # TGI before version 3: an object
        arguments = json.dumps(arguments, ensure_ascii=False)
    return CallPiece(
        place if index is None else _whole(index),
        _text(_part(call, "id")) or None,
        _text(_part(function, "name")) or None,
        arguments or "",
    )
