"""What the views read of the library's data classes, as protocols.

Markup is the lowest floor: it imports none of the modules whose data it draws, so anything with
these attributes will do. They are properties, since the data are frozen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class SegmentLike(Protocol):
    """Characters [start, end) of the prompt and who wrote them."""

    @property
    def start(self) -> int:
        """First character."""
        ...

    @property
    def end(self) -> int:
        """One past the last character."""
        ...

    @property
    def kind(self) -> str:
        """ "content" or "template"."""
        ...

    @property
    def message(self) -> int | None:
        """Index of the message it comes from or wraps."""
        ...

    @property
    def role(self) -> str | None:
        """That message's role."""
        ...

    @property
    def special(self) -> bool:
        """Whether this is the text of a special token."""
        ...


class TokenLike(Protocol):
    """One token and the characters [start, end) of the prompt that it stands for."""

    @property
    def id(self) -> int:
        """The number that the model reads."""
        ...

    @property
    def text(self) -> str:
        """What it stands for."""
        ...

    @property
    def start(self) -> int:
        """First character."""
        ...

    @property
    def end(self) -> int:
        """One past the last; `start` for a token without characters."""
        ...

    @property
    def special(self) -> bool:
        """Whether the tokenizer calls it special."""
        ...


class WarningLike(Protocol):
    """Something a learner should know about a prompt."""

    @property
    def code(self) -> str:
        """A stable name such as "double-bos"; its words become the heading."""
        ...

    @property
    def text(self) -> str:
        """What is the matter and what to do."""
        ...

    @property
    def span(self) -> tuple[int, int] | None:
        """The characters concerned, if any."""
        ...


class RenderedLike(Protocol):
    """What the views read of `hfnb.prompts.RenderedPrompt`."""

    @property
    def text(self) -> str:
        """The prompt."""
        ...

    @property
    def messages(self) -> Sequence[dict[str, Any]]:
        """The conversation as the template saw it."""
        ...

    @property
    def segments(self) -> Sequence[SegmentLike]:
        """Who wrote what, in order, without overlap."""
        ...

    @property
    def tokens(self) -> Sequence[TokenLike] | None:
        """The tokens, None without a tokenizer."""
        ...

    @property
    def warnings(self) -> Sequence[WarningLike]:
        """What is drawn beneath."""
        ...

    @property
    def context_length(self) -> int | None:
        """How many tokens the model can attend to."""
        ...

    @property
    def model_id(self) -> str | None:
        """The model, if there is one."""
        ...

    @property
    def family(self) -> str | None:
        """The family of the gallery, if there is one."""
        ...


class FindingLike(Protocol):
    """One line of a report."""

    @property
    def level(self) -> str:
        """ "ok", "note", "warning" or "problem"."""
        ...

    @property
    def text(self) -> str:
        """What was found."""
        ...

    @property
    def next_step(self) -> str:
        """What to do; may be empty."""
        ...


class ErrorLike(Protocol):
    """What the views read of `hfnb.errors.HfnbError`."""

    @property
    def what(self) -> str:
        """What failed."""
        ...

    @property
    def why(self) -> str:
        """The cause; may be empty."""
        ...

    @property
    def next_step(self) -> str:
        """What to do now; may be empty."""
        ...
