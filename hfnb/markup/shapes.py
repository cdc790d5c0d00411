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


class PartLike(Protocol):
    """A part of the template, characters [start, end) of it, and what it put out."""

    @property
    def start(self) -> int:
        """First character."""
        ...

    @property
    def end(self) -> int:
        """One past the last character."""
        ...

    @property
    def spans(self) -> Sequence[tuple[int, int]]:
        """Stretches of the prompt's text, in order."""
        ...


class CountsLike(Protocol):
    """Where the tokens of a prompt go."""

    @property
    def total(self) -> int:
        """All of them."""
        ...

    @property
    def per_message(self) -> Sequence[int]:
        """Those of each message's own words."""
        ...

    @property
    def tools(self) -> int:
        """Those of tool definitions and documents."""
        ...

    @property
    def template(self) -> int:
        """Those that the template added."""
        ...


class LinkedLike(RenderedLike, Protocol):
    """What the linked views read of `hfnb.prompts.RenderedPrompt` besides."""

    @property
    def template(self) -> str:
        """The Jinja text."""
        ...

    @property
    def template_parts(self) -> Sequence[PartLike]:
        """The parts that put out the text, in the template's order; may overlap."""
        ...

    @property
    def counts(self) -> CountsLike | None:
        """None without a tokenizer."""
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


class BackendLike(Protocol):
    """What the views read of an entry of the registry of backends."""

    @property
    def name(self) -> str:
        """What `connect` takes."""
        ...

    @property
    def title(self) -> str:
        """What a learner reads."""
        ...

    @property
    def words(self) -> str:
        """What it is."""
        ...

    @property
    def needs(self) -> str:
        """What must be there before it can be used."""
        ...
