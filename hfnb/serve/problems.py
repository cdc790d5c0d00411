"""What a server says when it cannot answer: TGI's body, `{"error", "error_type"}`, and status."""

from __future__ import annotations

from collections.abc import Mapping

from hfnb.credentials import redact
from hfnb.errors import GenerationError, HfnbError, PromptError, UnsupportedError


class ServingError(Exception):
    """A request that gets no answer, or none to its end.

    Args:
        text: what is wrong.
        kind: TGI's name for it; it decides the status.
        headers: what the response carries besides.
    """

    _STATUS: Mapping[str, int] = {
        "validation": 422,
        "template_error": 422,
        "tool_error": 422,
        "generation": 424,
        "overloaded": 429,
        "incomplete_generation": 500,
        "healthcheck": 503,
        "unauthorized": 401,
        "not_found": 404,
        "method_not_allowed": 405,
        "payload_too_large": 413,
    }

    def __init__(self, text: str, kind: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(text)
        self.kind = kind
        self.status = self._STATUS[kind]
        self.headers = dict(headers or {})

    @property
    def body(self) -> dict[str, str]:
        """The JSON that the client gets."""
        return {"error": redact(str(self)), "error_type": self.kind}


def invalid(text: str) -> ServingError:
    """Return the refusal of a request that asks for what cannot be."""
    return ServingError(f"Input validation error: {text}", "validation")


def failed(text: str) -> ServingError:
    """Return the end of an answer that the model could not go on with."""
    return ServingError(f"Request failed during generation: {text}", "generation")


def overloaded() -> ServingError:
    """Return the refusal of a request for which there is no place at this moment."""
    return ServingError("Model is overloaded", "overloaded", {"Retry-After": "1"})


def incomplete() -> ServingError:
    """Return the end of an answer that was broken off from outside."""
    return ServingError("Incomplete generation", "incomplete_generation")


def from_error(error: HfnbError) -> ServingError:
    """Return what a client is told about an error of the library."""
    if isinstance(error, PromptError):
        return ServingError(f"Template error: {error}", "template_error")
    if isinstance(error, GenerationError):
        return failed(str(error))
    if isinstance(error, UnsupportedError):
        return invalid(str(error))
    return failed(f"{error.what} {error.why}".strip())
