"""What a server refused or did wrong, as an error that names the next action."""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from typing import Any

import httpx

from hfnb.credentials import redact
from hfnb.engines.remote.saying import LONGEST, as_json, message_of, wait_of, words_of
from hfnb.errors import (
    AccessError,
    AnswerTimeoutError,
    BrokenAnswerError,
    BusyError,
    ServerError,
)
from hfnb.wire import host_of, is_hub

_INSTEAD = 'Or use the model that needs no server: hfnb.connect("builtin").'
# TGI's kinds of errors, which come in the middle of a stream too, where no status can.
_STATUS_OF = {
    "validation": 422,
    "generation": 424,
    "overloaded": 429,
    "incomplete_generation": 500,
}


def refused(
    status: int, headers: Mapping[str, str], body: bytes, url: str, model: str
) -> ServerError:
    """Return the error for an answer that is none.

    Args:
        status: the HTTP status.
        headers: those of the answer.
        body: its first part.
        url: where it came from.
        model: the model that was asked for.
    """
    data = as_json(body)
    said = message_of(data) or words_of(body)
    wait = wait_of(headers.get("retry-after"), data)
    return _of(status, said, url, model, wait, headers)


def told(payload: Mapping[str, Any], url: str, model: str) -> ServerError:
    """Return the error for one that a server tells in the middle of a stream."""
    error = payload["error"]
    kind = payload.get("error_type")
    code = error.get("code") if isinstance(error, Mapping) else None
    status = _STATUS_OF.get(kind) if isinstance(kind, str) else code
    status = status if isinstance(status, int) and 400 <= status < 600 else 500
    return _of(status, message_of(payload), url, model, None, {})


def _of(
    status: int, said: str, url: str, model: str, wait: float | None, headers: Mapping[str, str]
) -> ServerError:
    host = host_of(url)
    why = f"It says: {said}" if said else f"It gave no reason, only the status {status}."
    if 300 <= status < 400:
        what, why, then = _moved(host, headers.get("location", ""))
        return ServerError(what, why, then, status=status)
    if status in (401, 402, 403):
        what, then = _access(status, said, headers, url, model)
        return AccessError(what, why, then, status=status)
    if status in (429, 503):
        state = "has no room for this request now"
        if status == 503:
            state = (
                "is still loading its model" if "loading" in said.lower() else "is not available"
            )
        then = f"Wait {_span(wait)} and ask again. {_INSTEAD}"
        what = f"{host} {state} ({status})."
        return BusyError(what, why, then, status=status, passing=True, retry_after=wait)
    if status in (502, 504):
        kind = AnswerTimeoutError if status == 504 else ServerError
        return kind(
            f"{host} is reached, but not the model behind it ({status}).",
            why,
            f"Wait a minute and ask again; a server that just started may not be ready. {_INSTEAD}",
            status=status,
            passing=True,
            retry_after=wait,
        )
    what, then = _other(status, host, model)
    return ServerError(what, why, then, status=status)


def _access(
    status: int, said: str, headers: Mapping[str, str], url: str, model: str
) -> tuple[str, str]:
    """Return what a server asks for, and what to do about it."""
    host = host_of(url)
    if status == 401:
        return f"{host} wants to know who asks ({status}).", _token_advice(url)
    if status == 403:
        what = f"{host} does not let you use {model} ({status})."
        return what, _permission_advice(said, headers, url, model)
    then = "Ask whoever runs it."
    if is_hub(url):
        then = "See https://huggingface.co/settings/billing for what is left."
    return f"{host} wants to be paid first ({status}).", f"{then} {_INSTEAD}"


def _other(status: int, host: str, model: str) -> tuple[str, str]:
    """Return what else a server may have against a request, and what to do about it."""
    if status == 404:
        return (
            f"{host} has nothing at this address, or does not know {model} ({status}).",
            "Check the address and the model's name, letter by letter.",
        )
    if status == 424:
        return (
            f"The model failed while it wrote the answer ({status}).",
            "Ask again; if it fails again, change the prompt or the sampling.",
        )
    if status >= 500:
        return (
            f"{host} failed ({status}).",
            "Ask again; if it fails again, look into the server's own log, or tell who runs it.",
        )
    return (
        f"{host} refuses the request ({status}).",
        "Change what it names. If the conversation is too long, shorten it or lower "
        "max_new_tokens. `print(chat.llm.wire)` shows what was sent.",
    )


def _moved(host: str, location: str) -> tuple[str, str, str]:
    to = host_of(location) or host
    where = redact(location)[:LONGEST] or "nowhere"
    if to == host:
        return (
            f"{host} sends us on to another address.",
            f"It names {where}. A request is not sent on by itself.",
            "Give that address when you connect.",
        )
    return (
        f"{host} sends us on to another host, {to}.",
        f"It names {where}. Nothing was sent there: neither your messages nor a token.",
        "If you trust that host, give its address when you connect.",
    )


def _token_advice(url: str) -> str:
    if is_hub(url):
        return (
            "Make a token at https://huggingface.co/settings/tokens and run `hf auth login`, or "
            "set HF_TOKEN. If you have one: is it still valid?"
        )
    return "Give the key that this server asks for: hfnb.connect(…, token=…)."


def _permission_advice(said: str, headers: Mapping[str, str], url: str, model: str) -> str:
    gated = headers.get("x-error-code") == "GatedRepo" or re.search(
        r"gated|restricted|awaiting|agree|accept", said, re.IGNORECASE
    )
    if gated:
        return (
            f"Accept the model's conditions at https://huggingface.co/{model.partition(':')[0]} "
            "with the account of your token, then ask again."
            if "/" in model
            else "Accept the model's conditions on its page at huggingface.co, then ask again."
        )
    if is_hub(url):
        return (
            "Give your token the permission “Make calls to Inference Providers” (or to this "
            "endpoint) at https://huggingface.co/settings/tokens."
        )
    return "Ask whoever runs the server for access."


# What the connection did


def broken(error: Exception, url: str, wait: float, began: bool, connect: float) -> ServerError:
    """Return the error for a connection that failed.

    Args:
        error: what httpx raised.
        url: where to.
        wait: how many seconds the server was given.
        began: whether an answer had begun.
        connect: how many seconds there were for the connection.
    """
    host = host_of(url)
    if isinstance(error, httpx.ConnectTimeout):
        return AnswerTimeoutError(
            f"{host} cannot be reached.",
            f"There was no connection within {connect:g} s.",
            "Check the address, and that the server runs and can be reached from here; where the "
            f"way is slow, hfnb.connect(…, connect_timeout={max(2 * connect, 1):g}). {_INSTEAD}",
            passing=True,
        )
    if isinstance(error, httpx.TimeoutException):
        return silent(url, wait, began)
    if _is_certificate(error):
        return ServerError(
            f"{host} could not prove that it is {host}.",
            f"Its certificate was not accepted: {_words(error)}",
            "Check the address. For a server of your own, use a certificate that this machine "
            "trusts (SSL_CERT_FILE names another list), or http:// on this machine.",
        )
    if isinstance(error, httpx.ConnectError):
        return ServerError(
            f"{host} cannot be reached.",
            f"The connection failed: {_words(error)}",
            f"Check the address, and that the server runs. {_INSTEAD}",
            passing=True,
        )
    if isinstance(error, httpx.DecodingError):
        return unreadable(url, "it is compressed in a way that cannot be undone")
    return BrokenAnswerError(
        f"The connection to {host} broke off"
        + (" in the middle of the answer." if began else " before it answered."),
        _words(error),
        f"Ask again. If it happens every time, look into the server's log. {_INSTEAD}",
        passing=True,
    )


def offline(url: str) -> ServerError:
    """Return the error for a request to Hugging Face although its user wants none."""
    return ServerError(
        f"{host_of(url)} was not asked.",
        "HF_HUB_OFFLINE is set: nothing is to be sent to Hugging Face's hosts.",
        f"Unset HF_HUB_OFFLINE and restart the kernel. {_INSTEAD}",
    )


def silent(url: str, wait: float, began: bool) -> AnswerTimeoutError:
    """Return the error for a server from which nothing came for `wait` seconds."""
    return AnswerTimeoutError(
        f"{host_of(url)} stopped in the middle of the answer."
        if began
        else f"{host_of(url)} does not answer.",
        f"Nothing usable came for {wait:g} s.",
        f"Ask again, or give it more time: hfnb.connect(…, timeout={max(2 * wait, 1):g}). "
        + _INSTEAD,
    )


def unreadable(url: str, why: str) -> BrokenAnswerError:
    """Return the error for an answer that came and is none."""
    return BrokenAnswerError(
        f"The answer of {host_of(url)} cannot be read.",
        f"{why[:1].upper()}{why[1:]}.",
        "Check that the address leads to a server for language models, and to the right route: "
        "`print(chat.llm.wire)` shows what was asked.",
    )


def cut_short(url: str) -> BrokenAnswerError:
    """Return the error for a stream that ended before the answer did."""
    return BrokenAnswerError(
        f"The answer of {host_of(url)} broke off.",
        "The stream ended without saying why the answer does.",
        f"Ask again. If it happens every time, look into the server's log. {_INSTEAD}",
        passing=True,
    )


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        if "CERTIFICATE_VERIFY_FAILED" in str(error) or "[SSL" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


def _words(error: Exception) -> str:
    text = redact(" ".join(str(error).split()))[:LONGEST]
    return f"{text or type(error).__name__}."


def _span(seconds: float | None) -> str:
    return "a minute" if seconds is None else f"{seconds:.0f} s"
