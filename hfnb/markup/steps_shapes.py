"""What the views of an agent's run read, as protocols; `hfnb.steps` has them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol


class ProblemLike(Protocol):
    """Something that went wrong, in three sentences."""

    @property
    def kind(self) -> str:
        """A stable name such as "parse_error"; its words become the heading."""
        ...

    @property
    def what(self) -> str:
        """What happened."""
        ...

    @property
    def why(self) -> str:
        """The cause."""
        ...

    @property
    def next_step(self) -> str:
        """What to do about it."""
        ...


class CallLike(Protocol):
    """A tool and what it is given."""

    @property
    def tool(self) -> str:
        """The tool's name."""
        ...

    @property
    def tool_input(self) -> Any:
        """A text, or a dict of arguments."""
        ...


class UsageLike(Protocol):
    """Tokens of one call of the model."""

    @property
    def input_tokens(self) -> int:
        """Tokens read."""
        ...

    @property
    def output_tokens(self) -> int:
        """Tokens written."""
        ...

    @property
    def cached_tokens(self) -> int:
        """How many of those read were known from a call before."""
        ...


class StateLike(Protocol):
    """Where an agent stands after one phase."""

    @property
    def phase(self) -> str:
        """Which phase it is the result of."""
        ...

    @property
    def iteration(self) -> int:
        """0 for the question, then 1, 2, …"""
        ...

    @property
    def text(self) -> str:
        """The question, prompt, output, log, answer, error or observation."""
        ...

    @property
    def messages(self) -> Sequence[tuple[str, str]]:
        """The messages of a prompt."""
        ...

    @property
    def exact(self) -> bool:
        """Whether a prompt's text is what the engine reads."""
        ...

    @property
    def thought(self) -> str:
        """What the model wrote before an action or an answer."""
        ...

    @property
    def call(self) -> CallLike | None:
        """The call of an action."""
        ...

    @property
    def problems(self) -> Sequence[ProblemLike]:
        """What went wrong."""
        ...

    @property
    def usage(self) -> UsageLike | None:
        """Tokens of an output."""
        ...

    @property
    def seconds(self) -> float | None:
        """How long the phase took."""
        ...

    @property
    def finish(self) -> str | None:
        """How an output ended: "stop" or "length"."""
        ...

    @property
    def stop_sequence(self) -> str | None:
        """The stop sequence that ended an output."""
        ...

    @property
    def artifact(self) -> Any:
        """What a tool gives beside its text."""
        ...

    @property
    def edited(self) -> bool:
        """Whether it was changed by hand."""
        ...

    @property
    def recorded(self) -> str:
        """When and with what model an output was recorded; empty where it was not."""
        ...
