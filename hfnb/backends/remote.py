"""The backends whose model runs elsewhere: a server's address, an endpoint, the Hub."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hfnb.credentials import Token, server_address
from hfnb.errors import BackendError

if TYPE_CHECKING:
    from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine

ROUTES = ("chat", "generate")


def hub(
    model: str,
    token: Token | None = None,
    timeout: float | str | None = None,
    connect_timeout: float | str | None = None,
    retries: int | str | None = None,
) -> ChatCompletionsEngine:
    """Return the engine over the Hub's Inference Providers."""
    from hfnb.engines.remote import ChatCompletionsEngine

    return ChatCompletionsEngine.hub(
        model, token=token, **_bounds(timeout, connect_timeout, retries)
    )


def endpoint(
    url: str,
    token: Token | None = None,
    timeout: float | str | None = None,
    connect_timeout: float | str | None = None,
    retries: int | str | None = None,
) -> ChatCompletionsEngine:
    """Return the engine over a dedicated Inference Endpoint."""
    from hfnb.engines.remote import ChatCompletionsEngine

    return ChatCompletionsEngine(url, token=token, **_bounds(timeout, connect_timeout, retries))


def tgi(
    url: str | None = None,
    model: str | None = None,
    token: Token | None = None,
    token_host: str | None = None,
    route: str | None = None,
    tokenizer: Any = None,
    timeout: float | str | None = None,
    connect_timeout: float | str | None = None,
    retries: int | str | None = None,
) -> ChatCompletionsEngine | TextGenerationEngine:
    """Return the engine over a server at an address; left out, the one that stands ready here."""
    from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine

    if route not in (None, *ROUTES):
        raise BackendError(
            f"There is no route {route!r}.",
            'There are "chat", where the server renders the messages, and "generate", TGI\'s own, '
            "to which our rendered prompt goes.",
            "Give one of them, or leave it out for chat.",
        )
    url = url or server_address() or ""
    more: dict[str, Any] = {
        "token": token,
        "token_host": token_host,
        **_bounds(timeout, connect_timeout, retries),
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


def _bounds(
    timeout: float | str | None, connect: float | str | None, retries: int | str | None
) -> dict[str, Any]:
    """Return the time-outs and the patience of an engine; a form gives text."""
    from hfnb.engines.remote import Patience, Timeouts

    usual, patience = Timeouts(), Patience()
    read = usual.read if timeout is None else _seconds("timeout", timeout, 120)
    within = min(read, usual.connect)
    if connect is not None:
        within = _seconds("connect_timeout", connect, 10)
    if retries is not None:
        patience = Patience(retries=_count(retries))
    return {"timeouts": Timeouts(connect=within, read=read), "patience": patience}


def _seconds(name: str, given: float | str, usual: int) -> float:
    try:
        seconds = float(given)
    except (TypeError, ValueError):
        seconds = 0.0
    if not 0 < seconds < 1e6:
        what = "the next part of an answer" if name == "timeout" else "a connection"
        raise BackendError(
            f"{name}={given!r} cannot be used.",
            f"It is the number of seconds to wait for {what}.",
            f"Give a number above 0, or leave it out for {usual}.",
        )
    return seconds


def _count(given: int | str) -> int:
    text = str(given).strip()
    if not text.isdecimal() or len(text) > 3:
        raise BackendError(
            f"retries={given!r} cannot be used.",
            "It is how often a request is tried again that may succeed a moment later.",
            "Give a whole number from 0 to 999, or leave it out for 3.",
        )
    return int(text)
