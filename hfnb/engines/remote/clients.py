"""huggingface_hub's inference clients, over connections of our own.

The clients know the routes and the bodies: of a server, and of Inference Providers. How a
request is sent is ours (see `sending`): to whom a token goes, how long is waited, what is read.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import aclosing, closing
from typing import Any

from huggingface_hub import AsyncInferenceClient, InferenceClient
from huggingface_hub.inference._common import RequestParameters

from hfnb.engines.remote.events import json_object
from hfnb.engines.remote.sending import Call, Target

# The clients look for a Hub token where they are given none. This one is never sent.
_NOBODY = "hf_nobody"


def _settings(target: Target, url: str | None) -> dict[str, Any]:
    token = _NOBODY if target.token is None or url is not None else target.token.reveal()
    return {"base_url": url, "token": token}


def _with(asked: RequestParameters, extra: Mapping[str, Any]) -> RequestParameters:
    assert isinstance(asked.json, dict)  # what both routes send
    asked.json |= extra
    return asked


class Client(InferenceClient):
    """A client for one try of one request.

    Args:
        target: who is asked.
        url: the server's address; None asks the router of Inference Providers.
        retry: which try it is, from 0.

    Attributes:
        extra: goes into the body as it is; the client itself would rewrite it.
    """

    def __init__(self, target: Target, url: str | None, retry: int) -> None:
        super().__init__(**_settings(target, url))
        self.call = Call(target, retry)
        self.extra: dict[str, Any] = {}

    def _inner_post(
        self, request_parameters: RequestParameters, *, stream: bool = False
    ) -> Any:  # what the client itself declares: bytes, or an iterable of lines
        asked = _with(request_parameters, self.extra)
        if stream:
            lines = self._lines(asked)
            self.exit_stack.enter_context(closing(lines))
            return lines
        body = self.call.whole("POST", asked.url, asked.headers, asked.json)
        json_object(body, asked.url)
        return body

    def _lines(self, asked: RequestParameters) -> Generator[str, None, None]:
        with closing(self.call.events(asked.url, asked.headers, asked.json)) as events:
            for event in events:
                yield f"data: {event}"


class AsyncClient(AsyncInferenceClient):
    """As `Client`, without blocking the event loop."""

    def __init__(self, target: Target, url: str | None, retry: int) -> None:
        super().__init__(**_settings(target, url))
        self.call = Call(target, retry)
        self.extra: dict[str, Any] = {}

    async def _inner_post(
        self, request_parameters: RequestParameters, *, stream: bool = False
    ) -> Any:
        asked = _with(request_parameters, self.extra)
        if stream:
            lines = self._lines(asked)
            await self.exit_stack.enter_async_context(aclosing(lines))
            return lines
        body = await self.call.awhole("POST", asked.url, asked.headers, asked.json)
        json_object(body, asked.url)
        return body

    async def _lines(self, asked: RequestParameters) -> AsyncGenerator[str, None]:
        async with aclosing(self.call.aevents(asked.url, asked.headers, asked.json)) as events:
            async for event in events:
                yield f"data: {event}"
