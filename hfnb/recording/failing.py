"""Errors as data, and back: what ended an answer may be what a lesson is about."""

from __future__ import annotations

from hfnb import errors
from hfnb.credentials import redact
from hfnb.errors import GenerationError, HfnbError, ServerError
from hfnb.recording.lesson import Failure

# What an engine raises once it was really asked. A setting that it refuses beforehand is no answer.
_CLASSES: tuple[type[GenerationError | ServerError], ...] = (
    errors.GenerationError,
    errors.ServerError,
    errors.AccessError,
    errors.BusyError,
    errors.AnswerTimeoutError,
    errors.BrokenAnswerError,
)
KINDS = tuple(one.__name__ for one in _CLASSES)


def failure_of(error: BaseException) -> Failure | None:
    """Return an error as data; None for one that is no answer, or that is not ours."""
    kind = type(error).__name__
    if not isinstance(error, HfnbError) or type(error) not in _CLASSES:
        return None
    said = (redact(error.what), redact(error.why), redact(error.next_step))
    if not isinstance(error, ServerError):
        return Failure(kind, *said)
    return Failure(kind, *said, error.status, error.passing, redact(error.partial))


def error_of(failure: Failure) -> HfnbError:
    """Return the error that a failure stands for."""
    made = _CLASSES[KINDS.index(failure.kind)]
    said = (failure.what, failure.why, failure.next_step)
    if not issubclass(made, ServerError):
        return made(*said)
    error = made(*said, status=failure.status, passing=failure.passing)
    error.partial = failure.partial
    return error
