"""OpenAI's older route, `/v1/completions`: a prompt, or a few, that nobody renders."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterable
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from hfnb.serve.bodies import CompletionBody, Parameters
from hfnb.serve.chat import DONE, fingerprint, in_stream, why
from hfnb.serve.events import Done
from hfnb.serve.problems import invalid
from hfnb.serve.replies import EventStream, Json
from hfnb.serve.service import Service
from hfnb.serve.ticket import Ticket, unless_gone
from hfnb.serve.validation import from_openai


async def complete(service: Service, request: Request, body: CompletionBody) -> Response:
    """Answer `/v1/completions`, all at once or token by token."""
    prompts = [body.prompt] if isinstance(body.prompt, str) else body.prompt
    most = service.limits.max_client_batch_size
    if not 0 < len(prompts) <= most:
        raise invalid(f"number of prompts must be > 0 and <= {most}. Given: {len(prompts)}")
    parameters = _parameters(service, body)
    tickets: list[Ticket] = []
    try:
        for text in prompts:
            ticket = await service.ask(partial(service.prompt, text, parameters))
            tickets.append(ticket)
        if body.stream:
            return EventStream(tickets, _events(service, body, tickets), failure=in_stream)
        answers = await unless_gone(_all(tickets), request.receive)
    except BaseException:
        for ticket in tickets:
            ticket.cancel()
        raise
    choices = [_choice(index, text, done) for index, (text, done) in enumerate(answers)]
    found = _around(service, body, choices)
    return Json(found | {"usage": _sum(done for _, done in answers)})


def _parameters(service: Service, body: CompletionBody) -> Parameters:
    if body.suffix:
        raise invalid("`suffix` is not supported here")
    if body.logprobs:
        raise invalid("`logprobs` is not supported here; use /v1/chat/completions")
    if body.echo:
        raise invalid("`echo` is not supported here")
    parameters = from_openai(body)
    parameters.best_of = body.best_of
    parameters.adapter_id = service.adapter_of(body.model)
    return parameters


async def _all(tickets: list[Ticket]) -> list[tuple[str, Done]]:
    return list(await asyncio.gather(*(_gathered(ticket) for ticket in tickets)))


async def _gathered(ticket: Ticket) -> tuple[str, Done]:
    tokens = [token async for token in ticket.tokens()]
    done = tokens[-1].done
    assert done is not None
    return "".join(token.text for token in tokens), done


async def _events(
    service: Service, body: CompletionBody, tickets: list[Ticket]
) -> AsyncIterator[Any]:
    """Yield one answer after the other; while the first is sent, the others are written."""
    ends: list[Done] = []
    for index, ticket in enumerate(tickets):
        async for token in ticket.tokens():
            if token.text or token.done is not None:
                yield _around(service, body, [_choice(index, token.text, token.done)])
            if token.done is not None:
                ends.append(token.done)
    if body.stream_options and body.stream_options.include_usage:
        yield _around(service, body, []) | {"usage": _sum(ends)}
    yield DONE


def _choice(index: int, text: str, done: Done | None) -> dict[str, Any]:
    finish = None if done is None else why(done)
    return {"index": index, "text": text, "logprobs": None, "finish_reason": finish}


def _around(
    service: Service, body: CompletionBody, choices: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "object": "text_completion",
        "id": "",
        "created": int(time.time()),
        "model": service.name_of(service.adapter_of(body.model)),
        "system_fingerprint": fingerprint(),
        "choices": choices,
    }


def _sum(ends: Iterable[Done]) -> dict[str, int]:
    read = written = 0
    for done in ends:
        read, written = read + done.read, written + done.written
    return {
        "prompt_tokens": read,
        "completion_tokens": written,
        "total_tokens": read + written,
    }
