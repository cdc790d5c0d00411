"""One request and what became of it."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import perf_counter
from typing import Any

from hfnb.credentials import HIDDEN, redact
from hfnb.wire.hosts import is_hub

_SECRET_HEADER = re.compile(r"auth|cookie|key|secret|token", re.IGNORECASE)
# What a shell needs to send the same again; the rest is written by curl itself.
_TOLD_TO_CURL = re.compile(r"content-type|accept|x-hf-.*", re.IGNORECASE)


@dataclass
class Exchange:
    """One request and what became of it. Secrets were hidden before it was made.

    Attributes:
        method: "POST" or "GET".
        url: the whole address.
        headers: what was sent in the request's headers.
        body: what was sent in JSON, as data; None where nothing was.
        retry: 0 for the first try of a call, then 1, 2, …
        at: when it was sent, in universal time.
        status: the HTTP status of the answer; None where it came to none.
        answered_after: seconds until the answer began, its headers.
        first_token_after: seconds until the first token was delivered; None where the answer
            came in one piece.
        seconds: how long it took in all; None while it is under way.
        received: bytes of the answer's body.
        failure: what went wrong, in a sentence; empty where nothing did.
        waited: seconds that were waited after it, before it was tried again; None where it was not.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: Any = None
    retry: int = 0
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    status: int | None = None
    answered_after: float | None = None
    first_token_after: float | None = None
    seconds: float | None = None
    received: int = 0
    failure: str = ""
    waited: float | None = None
    _begin: float = field(default_factory=perf_counter, repr=False, compare=False)

    @property
    def complete(self) -> bool:
        """Whether it ended, and well."""
        return self.seconds is not None and not self.failure

    def answered(self, status: int) -> None:
        """Note that an answer begins."""
        self.status = status
        self.answered_after = perf_counter() - self._begin

    def token(self) -> None:
        """Note that a token was delivered; the first one counts, and none of an answer at once."""
        if self.first_token_after is None and self.seconds is None:
            self.first_token_after = perf_counter() - self._begin

    def ended(self, failure: str = "") -> None:
        """Note that it is over; of several failures the first one counts: it led to the rest."""
        self.failure = self.failure or redact(failure)
        if self.seconds is None:
            self.seconds = perf_counter() - self._begin

    def curl(self) -> str:
        """Return the same request as one line for a shell.

        A token stands there as a variable: `$HF_TOKEN` for Hugging Face's hosts, else `$API_KEY`.
        """
        words = ["curl", "--no-buffer", shlex.quote(self.url)]
        for name, value in self.headers.items():
            if name.lower() == "authorization":
                variable = "HF_TOKEN" if is_hub(self.url) else "API_KEY"
                words.append(f'-H "Authorization: Bearer ${variable}"')
            elif _TOLD_TO_CURL.fullmatch(name):
                words.append(f"-H {shlex.quote(f'{name}: {value}')}")
        if self.body is not None:
            words.append(f"--data-raw {shlex.quote(json.dumps(self.body, ensure_ascii=False))}")
        return " ".join(words)


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers as they may be shown: of a secret, no more than that one was sent."""
    return {
        name: _hidden(value) if _SECRET_HEADER.search(name) else redact(value)
        for name, value in headers.items()
    }


def _hidden(value: str) -> str:
    scheme, _, rest = value.partition(" ")
    return f"{scheme} {HIDDEN}" if rest and scheme.isalpha() else HIDDEN


def shown(value: Any) -> Any:
    """Return plain data with every secret in it hidden."""
    if isinstance(value, str):
        return redact(value)
    if isinstance(value, Mapping):
        return {redact(str(key)): shown(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [shown(item) for item in value]
    return value
