"""What the views of sampling read, as protocols; `hfnb.engines.next_token` has them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class CandidateLike(Protocol):
    """A token that may come next."""

    @property
    def id(self) -> int:
        """Its number."""
        ...

    @property
    def text(self) -> str:
        """What it stands for."""
        ...

    @property
    def special(self) -> bool:
        """Whether it is a special token."""
        ...

    @property
    def before(self) -> float:
        """Its probability for the model."""
        ...

    @property
    def after(self) -> float:
        """Its probability after reshaping."""
        ...


class SpreadLike(Protocol):
    """The likeliest tokens, and the rest added up."""

    @property
    def candidates(self) -> Sequence[CandidateLike]:
        """The likeliest."""
        ...

    @property
    def others(self) -> int:
        """How many there are besides."""
        ...

    @property
    def before(self) -> float:
        """Their probability."""
        ...

    @property
    def after(self) -> float:
        """Their probability after reshaping."""
        ...

    @property
    def kept(self) -> int:
        """How many tokens can be drawn."""
        ...

    @property
    def picked(self) -> int | None:
        """The id of the one that is drawn, if that is known."""
        ...


class ChoiceLike(Protocol):
    """A token that was taken."""

    @property
    def token(self) -> CandidateLike:
        """The token."""
        ...

    @property
    def rank(self) -> int:
        """1 for the likeliest."""
        ...

    @property
    def alternatives(self) -> Sequence[CandidateLike]:
        """The likeliest there."""
        ...
