"""TGI's own routes: `/`, `/generate`, `/generate_stream`.

A stop sequence ends the text and stays in it, as TGI leaves it: whoever asks cuts.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from hfnb.serve.bodies import GenerateBody, Parameters
from hfnb.serve.events import Done, Prompt, Scored, Written
from hfnb.serve.replies import EventStream, Json
from hfnb.serve.service import Service
from hfnb.serve.ticket import Ticket


async def generate(service: Service, request: Request, body: GenerateBody) -> Response:
    """Answer `/generate`: all at once."""
    asked = body.parameters or Parameters()
    ticket = await _ask(service, body)
    tokens = await ticket.whole(request.receive)
    answer: dict[str, Any] = {"generated_text": _text(tokens, ticket.prompt, asked)}
    if asked.details:
        answer["details"] = details(tokens, ticket.prompt)
    return Json(answer, headers=headers(tokens[-1].done))


async def generate_stream(service: Service, request: Request, body: GenerateBody) -> Response:
    """Answer `/generate_stream`: token by token."""
    ticket = await _ask(service, body)
    return EventStream([ticket], _events(ticket, body.parameters or Parameters()))


async def compatible(service: Service, request: Request, body: GenerateBody) -> Response:
    """Answer `/`: as the two others, the answer in a list, as the serverless API had it."""
    if body.stream:
        return await generate_stream(service, request, body)
    answer = await generate(service, request, body)
    answer.body = b"[" + bytes(answer.body) + b"]"
    answer.headers["content-length"] = str(len(answer.body))
    return answer


async def _ask(service: Service, body: GenerateBody) -> Ticket:
    asked = body.parameters or Parameters()
    return await service.ask(lambda: service.prompt(body.inputs, asked))


async def _events(ticket: Ticket, asked: Parameters) -> AsyncIterator[dict[str, Any]]:
    tokens: list[Written] = []
    async for token in ticket.tokens():
        tokens.append(token)
        event: dict[str, Any] = {"index": len(tokens), "token": scored(token.token)}
        if asked.top_n_tokens:
            event["top_tokens"] = [scored(other) for other in token.top]
        event |= {"generated_text": None, "details": None}
        if token.done is not None:
            event["generated_text"] = _text(tokens, ticket.prompt, asked)
            if asked.details:
                event["details"] = _end(token.done, ticket.prompt)
        yield event


def _text(tokens: Sequence[Written], prompt: Prompt, asked: Parameters) -> str:
    done = tokens[-1].done
    assert done is not None
    text = "".join(token.text for token in tokens)
    if done.stop_sequence is not None and not tokens[-1].token.special:
        text += done.stop_sequence
    return prompt.text + text if asked.return_full_text else text


def details(tokens: Sequence[Written], prompt: Prompt) -> dict[str, Any]:
    """Return TGI's `details` of an answer."""
    done = tokens[-1].done
    assert done is not None
    end = _end(done, prompt)
    del end["input_length"]
    found = end | {"prefill": [], "tokens": [scored(token.token) for token in tokens]}
    if prompt.top:
        found["top_tokens"] = [[scored(other) for other in token.top] for token in tokens]
    return found


def _end(done: Done, prompt: Prompt) -> dict[str, Any]:
    return {
        "finish_reason": done.finish,
        "generated_tokens": done.written,
        "seed": prompt.seed,
        "input_length": done.read,
    }


def scored(token: Scored) -> dict[str, Any]:
    """Return a token as TGI writes it."""
    return {
        "id": token.id,
        "text": token.text,
        "logprob": token.logprob,
        "special": token.special,
    }


def headers(done: Done | None) -> dict[str, str]:
    """Return TGI's headers on what an answer took, times in milliseconds."""
    assert done is not None
    queued, computed = (
        round(seconds * 1000) for seconds in (done.times.queued, done.times.computed)
    )
    return {
        "x-compute-type": "cpu",
        "x-prompt-tokens": str(done.read),
        "x-generated-tokens": str(done.written),
        "x-queue-time": str(queued),
        "x-inference-time": str(computed),
        "x-total-time": str(queued + computed),
        "x-time-per-token": str(round(computed / max(done.written, 1))),
    }
