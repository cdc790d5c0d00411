"""The backends whose model runs elsewhere: a server's address, an endpoint, the Hub."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hfnb.credentials import Token
from hfnb.errors import BackendError

if TYPE_CHECKING:
    from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine, Timeouts

ROUTES = ("chat", "generate")


def hub(
    model: str, token: Token | None = None, timeout: float | str | None = None
) -> ChatCompletionsEngine:
    """Return the engine over the Hub's Inference Providers."""
    from hfnb.engines.remote import ChatCompletionsEngine

    return ChatCompletionsEngine.hub(model, token=token, timeouts=_timeouts(timeout))


def endpoint(
    url: str, token: Token | None = None, timeout: float | str | None = None
) -> ChatCompletionsEngine:
    """Return the engine over a dedicated Inference Endpoint."""
    from hfnb.engines.remote import ChatCompletionsEngine

    return ChatCompletionsEngine(url, token=token, timeouts=_timeouts(timeout))


def tgi(
    url: str,
    model: str | None = None,
    token: Token | None = None,
    token_host: str | None = None,
    route: str | None = None,
    tokenizer: Any = None,
    timeout: float | str | None = None,
) -> ChatCompletionsEngine | TextGenerationEngine:
    """Return the engine over a server at an address."""
    from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine

    if route not in (None, *ROUTES):
        raise BackendError(
            f"There is no route {route!r}.",
            'There are "chat", where the server renders the messages, and "generate", TGI\'s own, '
            "to which our rendered prompt goes.",
            "Give one of them, or leave it out for chat.",
        )
    more: dict[str, Any] = {
        "token": token,
        "token_host": token_host,
        "timeouts": _timeouts(timeout),
    }
    if route != "generate":
        if tokenizer is not None:
            raise BackendError(
                "The tokenizer would not be used.",
                "On the route “chat” the server renders the messages.",
                'Leave it out, or add route="generate".',
            )
        return ChatCompletionsEngine(url, model, **more)
    if tokenizer is None and model is None:
        raise BackendError(
            "The route “generate” needs a tokenizer.",
            "It takes a rendered prompt, and the model's own chat template renders it.",
            'Give the model\'s Hub id or folder: tokenizer="owner/name".',
        )
    return TextGenerationEngine(url, tokenizer if tokenizer is not None else model, **more)


def _timeouts(read: float | str | None) -> Timeouts:
    """Return the time-outs with `read` seconds for the answer; a form gives text."""
    from hfnb.engines.remote import Timeouts

    if read is None:
        return Timeouts()
    try:
        seconds = float(read)
    except (TypeError, ValueError):
        seconds = 0.0
    if not 0 < seconds < 1e6:
        raise BackendError(
            f"timeout={read!r} cannot be used.",
            "It is the number of seconds to wait for the next part of an answer.",
            "Give a number above 0, or leave it out for 120.",
        )
    return Timeouts(connect=min(seconds, 10.0), read=seconds)
