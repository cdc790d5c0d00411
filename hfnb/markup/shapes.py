"""What the views read of the library's data classes, as protocols.

Markup is the lowest floor: it imports none of the modules whose data it draws, so anything with
these attributes will do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class SegmentLike(Protocol):
    """Characters [start, end) of the prompt and where they come from."""

    start: int
    end: int
    kind: str
    message: int | None
    role: str | None
    special: bool


class TokenLike(Protocol):
    """One token and the characters [start, end) of the prompt it stands for."""

    id: int
    text: str
    start: int
    end: int
    special: bool


class WarningLike(Protocol):
    """Something a learner should know about this prompt."""

    code: str
    text: str
    message: int | None
    span: tuple[int, int] | None


class RenderedLike(Protocol):
    """What the views read of `hfnb.prompts.RenderedPrompt`."""

    text: str
    messages: Sequence[dict[str, Any]]
    segments: Sequence[SegmentLike]
    tokens: Sequence[TokenLike] | None
    warnings: Sequence[WarningLike]
    context_length: int | None
    model_id: str | None
    family: str | None


class FindingLike(Protocol):
    """One line of a report: how it stands, what was found, and what to do about it."""

    level: str
    text: str
    next_step: str


class ErrorLike(Protocol):
    """What the views read of `hfnb.errors.HfnbError`."""

    what: str
    why: str
    next_step: str
