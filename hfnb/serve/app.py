"""The routes, who may use them, and what an error becomes."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import BaseModel
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from hfnb.credentials import Token
from hfnb.serve import about, chat, completions, native
from hfnb.serve.bodies import ChatBody, CompletionBody, GenerateBody, parse, read_json
from hfnb.serve.problems import ServingError, invalid
from hfnb.serve.replies import Json
from hfnb.serve.service import Service
from hfnb.serve.ticket import ClientGoneError

Tell = Callable[[Service, Request], Awaitable[Response]]
Answer = Callable[[Service, Request, Any], Awaitable[Response]]

_ANSWERS: dict[str, tuple[type[BaseModel], Answer]] = {
    "/": (GenerateBody, native.compatible),
    "/generate": (GenerateBody, native.generate),
    "/generate_stream": (GenerateBody, native.generate_stream),
    "/v1/chat/completions": (ChatBody, chat.complete),
    "/v1/completions": (CompletionBody, completions.complete),
    "/tokenize": (GenerateBody, about.tokenize),
    "/chat_tokenize": (ChatBody, about.chat_tokenize),
}
_TELLS: dict[str, Tell] = {
    "/": about.health,
    "/health": about.health,
    "/ping": about.health,
    "/info": about.info,
    "/metrics": about.metrics,
    "/v1/models": about.models,
}
# Whoever watches over a server need not hold its token.
_OPEN = {"/health", "/ping"}


def application(service: Service, token: Token | None = None) -> Any:
    """Return the ASGI application.

    Args:
        service: the model behind it.
        token: what clients must send as a bearer token; None lets everybody in.
    """
    routes = [Route(path, _posted(service, *rest)) for path, rest in _ANSWERS.items()]
    for route in routes:
        route.methods = {"POST"}
    routes.append(Route("/invocations", _invoked(service), methods=["POST"]))
    routes += [Route(path, _told(service, tell)) for path, tell in _TELLS.items()]
    app = Starlette(
        routes=routes,
        exception_handlers={
            ServingError: _refused,
            HTTPException: _lost,
            ClientGoneError: _nobody,
            ClientDisconnect: _nobody,
            Exception: _failed,
        },
    )
    return app if token is None else Guarded(app, token)


class Guarded:
    """Lets those in who know the token.

    Args:
        app: what is behind the door.
        token: the token.
    """

    def __init__(self, app: Any, token: Token) -> None:
        self._app = app
        self._token = token

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer 401, or let the application answer."""
        app = self._app
        if scope["type"] == "http" and scope["path"] not in _OPEN and not self._knows(scope):
            refusal = ServingError(
                "This server asks for a token: send it as `Authorization: Bearer …`.",
                "unauthorized",
                {"WWW-Authenticate": "Bearer"},
            )
            app = Json(refusal.body, refusal.status, refusal.headers)
        await app(scope, receive, send)

    def _knows(self, scope: Any) -> bool:
        given = dict(scope["headers"]).get(b"authorization", b"")
        scheme, _, value = given.partition(b" ")
        expected = self._token.reveal().encode()
        return scheme.lower() == b"bearer" and hmac.compare_digest(value.strip(), expected)


def _posted(service: Service, kind: type[BaseModel], answer: Answer) -> Any:
    async def endpoint(request: Request) -> Response:
        try:
            body = parse(kind, await read_json(request, service.limits.payload_limit))
        except ServingError as refusal:
            service.metrics.failure(refusal.kind)
            raise
        return await answer(service, request, body)

    return endpoint


def _invoked(service: Service) -> Any:
    """Return what answers SageMaker's route: the body tells which of the others is meant."""
    kinds = {"inputs": "/", "messages": "/v1/chat/completions", "prompt": "/v1/completions"}

    async def endpoint(request: Request) -> Response:
        data = await read_json(request, service.limits.payload_limit)
        named = [path for key, path in kinds.items() if isinstance(data, dict) and key in data]
        if not named:
            raise invalid(f"the body has none of {', '.join(f'`{key}`' for key in kinds)}")
        kind, answer = _ANSWERS[named[0]]
        return await answer(service, request, parse(kind, data))

    return endpoint


def _told(service: Service, tell: Tell) -> Any:
    async def endpoint(request: Request) -> Response:
        return await tell(service, request)

    return endpoint


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, ServingError)
    return Json(error.body, error.status, error.headers)


async def _lost(request: Request, error: Exception) -> Response:
    """Answer where there is no such route, or not by this method."""
    assert isinstance(error, HTTPException)
    kind = "method_not_allowed" if error.status_code == 405 else "not_found"
    text = f"{request.method} {request.url.path} is not a route of this server."
    return await _refused(request, ServingError(text, kind, error.headers))


async def _nobody(request: Request, error: Exception) -> Response:
    return Response(status_code=499)  # nginx's number for it; there is nobody to read it


async def _failed(request: Request, error: Exception) -> Response:
    text = f"The server failed: {type(error).__name__}."
    return await _refused(request, ServingError(text, "incomplete_generation"))
