"""OpenAI's chat route, `/v1/chat/completions`: the server renders, the stop text is not returned.

Messages, tools and response formats become a prompt as in `hfnb.ChatHuggingFace`, and the answer
is read as there: both give the same text for the same conversation.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from langchain_core.messages import AIMessageChunk
from starlette.requests import Request
from starlette.responses import Response

from hfnb.chat.call import Call, prepare
from hfnb.chat.reading import Reader
from hfnb.engines.base import Finish, Piece, Usage
from hfnb.serve.bodies import ChatBody
from hfnb.serve.events import Done, Prompt, Written
from hfnb.serve.native import headers
from hfnb.serve.problems import ServingError, invalid
from hfnb.serve.replies import EventStream, Json
from hfnb.serve.service import Service
from hfnb.serve.ticket import Ticket
from hfnb.serve.validation import from_openai, top_of

DONE = "[DONE]"


async def complete(service: Service, request: Request, body: ChatBody) -> Response:
    """Answer `/v1/chat/completions`, all at once or token by token."""
    calls: list[Call] = []  # the one that the request became; made at the desk
    ticket = await service.ask(lambda: _prompt(service, body, calls))
    reader = Reader(calls[0], service.engine)
    answer = _Answer(service, body)
    if body.stream:
        events = answer.events(ticket, reader)
        return EventStream([ticket], events, failure=in_stream)
    tokens = await ticket.whole(request.receive)
    return Json(answer.whole(tokens, reader), headers=headers(tokens[-1].done))


def call_of(service: Service, body: ChatBody) -> Call:
    """Return what the model reads for a conversation, and how its answer is to be read."""
    if not body.messages:
        raise invalid("`messages` cannot be empty")
    return prepare(
        [message.model_dump(exclude_none=True) for message in body.messages],
        service.engine,
        _tools(body.tools),
        _tool_choice(body.tool_choice),
        _response_format(body.response_format),
    )


def _prompt(service: Service, body: ChatBody, calls: list[Call]) -> Prompt:
    parameters = from_openai(body)
    wants = bool(body.logprobs)
    top = top_of(body.top_logprobs, service.limits, "top_logprobs")
    if top and not wants:
        raise invalid("`logprobs` must be true where `top_logprobs` is given")
    parameters.top_n_tokens = top
    parameters.adapter_id = service.adapter_of(body.model)
    calls.append(call_of(service, body))
    return service.prompt(calls[0].prompt, parameters, calls[0].schema, rendered=True)


def _tools(given: Sequence[Mapping[str, Any]] | None) -> list[Mapping[str, Any]]:
    for tool in given or ():
        found = tool.get("function")
        function: Mapping[str, Any] = found if isinstance(found, Mapping) else {}
        named = isinstance(function.get("name"), str)
        if not named or not isinstance(function.get("parameters", {}), Mapping):
            text = "each of `tools` must hold a `function` with `name` and `parameters`"
            raise ServingError(f"Tool error: {text}", "tool_error")
    return list(given or ())


def _tool_choice(choice: str | Mapping[str, Any] | None) -> str | None:
    if isinstance(choice, Mapping):
        function = choice.get("function")
        name = function.get("name") if isinstance(function, Mapping) else None
        if not isinstance(name, str):
            raise invalid("`tool_choice` must name a function")
        return name
    return choice


def _response_format(asked: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return OpenAI's form of a response format, which may be TGI's own."""
    if asked is None or asked.get("type") == "text":
        return None
    if asked.get("type") == "json" or (asked.get("type") == "json_object" and "value" in asked):
        asked = {"type": "json_schema", "json_schema": {"schema": asked.get("value")}}
    if asked.get("type") == "json_schema":
        inner = asked.get("json_schema")
        if not isinstance(inner, Mapping) or not isinstance(inner.get("schema"), Mapping):
            raise invalid("`response_format` must hold a JSON schema")
    return asked


class _Answer:
    """Writes the objects of one answer."""

    def __init__(self, service: Service, body: ChatBody) -> None:
        self._model = service.name_of(service.adapter_of(body.model))
        self._logprobs = bool(body.logprobs)
        self._tells_usage = bool(body.stream_options and body.stream_options.include_usage)
        self._created = int(time.time())

    def whole(self, tokens: Sequence[Written], reader: Reader) -> dict[str, Any]:
        """Return the answer at once."""
        chunks = [chunk for token in tokens for chunk in reader.read(piece_of(token))]
        done = tokens[-1].done
        assert done is not None
        text = "".join(chunk.text for chunk in chunks)
        content, calls = _calls(chunks[-1], text)
        message: dict[str, Any] = {"role": "assistant", "content": content}
        if calls:
            message = {"role": "assistant", "content": content or None, "tool_calls": calls}
        choice = {"index": 0, "message": message}
        choice["logprobs"] = {"content": logprobs(tokens)} if self._logprobs else None
        choice["finish_reason"] = "tool_calls" if calls and done.finish != "length" else why(done)
        return self._around("chat.completion", [choice]) | {"usage": usage(done)}

    async def events(self, ticket: Ticket, reader: Reader) -> AsyncIterator[Any]:
        """Yield the answer token by token, then the end of all."""
        yield self._chunk({"content": ""})
        async for token in ticket.tokens():
            for chunk in reader.read(piece_of(token)):
                if token.done is None:
                    yield self._chunk({"content": chunk.text}, token=token)
                    continue
                for event in self._last(chunk, token, token.done):
                    yield event
        yield DONE

    def _last(self, chunk: AIMessageChunk, token: Written, done: Done) -> list[dict[str, Any]]:
        content, calls = _calls(chunk, chunk.text)
        delta: dict[str, Any] = {"content": content} if content else {}
        if calls:
            delta["tool_calls"] = [{"index": i, **call} for i, call in enumerate(calls)]
        finish = "tool_calls" if calls and done.finish != "length" else why(done)
        events = [self._chunk(delta, finish, token)]
        if self._tells_usage:
            events.append(self._around("chat.completion.chunk", []) | {"usage": usage(done)})
        return events

    def _chunk(
        self, delta: dict[str, Any], finish: str | None = None, token: Written | None = None
    ) -> dict[str, Any]:
        # TGI names the role in every part, and its own client asks for it there.
        choice: dict[str, Any] = {"index": 0, "delta": {"role": "assistant", **delta}}
        told = self._logprobs and token is not None
        choice["logprobs"] = {"content": logprobs([token])} if told and token else None
        choice["finish_reason"] = finish
        return self._around("chat.completion.chunk", [choice])

    def _around(self, kind: str, choices: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "object": kind,
            "id": "",
            "created": self._created,
            "model": self._model,
            "system_fingerprint": fingerprint(),
            "choices": choices,
        }


def fingerprint() -> str:
    """Return what OpenAI calls a fingerprint: which server gave the answer."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"hfnb-{version('hfnb')}"
    except PackageNotFoundError:  # run from a checkout
        return "hfnb"


def piece_of(token: Written) -> Piece:
    """Return a token as the local engine would have given it."""
    done = token.done
    if done is None:
        return Piece(token.text, (token.token.id,))
    finish: Finish = "length" if done.finish == "length" else "stop"
    counts = Usage(done.read, done.written, done.cached)
    return Piece(token.text, (token.token.id,), finish, done.stop_sequence, counts)


def _calls(chunk: AIMessageChunk, text: str) -> tuple[str, list[dict[str, Any]]]:
    """Return text and tool calls; a call that is none stays in the text, as it was written."""
    calls = []
    for call in chunk.tool_call_chunks:
        if call["name"] is None:
            text += call["args"] or ""
            continue
        function = {"name": call["name"], "arguments": call["args"]}
        calls.append({"id": call["id"], "type": "function", "function": function})
    return text, calls


def why(done: Done) -> str:
    """Return OpenAI's name for how an answer ended."""
    return "length" if done.finish == "length" else "stop"


def logprobs(tokens: Sequence[Written]) -> list[dict[str, Any]]:
    """Return the tokens' log-probabilities as OpenAI writes them."""
    return [
        {
            "token": token.token.text,
            "logprob": token.token.logprob,
            "bytes": list(token.token.text.encode("utf-8", "replace")),
            "top_logprobs": [
                {
                    "token": other.text,
                    "logprob": other.logprob,
                    "bytes": list(other.text.encode("utf-8", "replace")),
                }
                for other in token.top
            ],
        }
        for token in tokens
    ]


def usage(done: Done) -> dict[str, Any]:
    """Return the tokens that were read and written."""
    return {
        "prompt_tokens": done.read,
        "completion_tokens": done.written,
        "total_tokens": done.read + done.written,
        "prompt_tokens_details": {"cached_tokens": done.cached},
    }


def in_stream(refusal: ServingError) -> dict[str, Any]:
    """Return an error as a chat client reads it in the middle of a stream.

    OpenAI's clients look for an object under `error`, TGI's for `error_type` beside it.
    """
    return {
        "error": {"message": str(refusal), "type": refusal.kind, "code": refusal.status},
        "error_type": refusal.kind,
    }
