"""Predict, then reveal: a guess beside what it is, and only once there is a guess."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hfnb import markup

LABELS = ("Your guess", "What it is")
_INVITATION = "Write your guess in place of `...` and run the cell again. Then you see both."


def unstarted(answer: Any) -> bool:
    """Whether an answer is still the starter's: `...`, None, blank, empty, or with `...` inside.

    A line end alone is an answer: to how a prompt ends, for instance.
    """
    if answer is None or answer is ...:
        return True
    if isinstance(answer, str):
        return not answer.strip(" \t") or answer.strip() in ("...", "…")
    if isinstance(answer, Mapping):
        return not answer or any(item is ... for item in answer.values())
    if isinstance(answer, list | tuple | set | frozenset):
        return not answer or any(item is ... or _gap(item) for item in answer)
    return False


def _gap(item: Any) -> bool:
    """Whether a message within an answer is only half written."""
    if isinstance(item, Mapping):
        return any(value is ... for value in item.values())
    return isinstance(item, list | tuple) and any(value is ... for value in item)


def as_text(value: Any) -> str:
    """What is compared of a value: its text; a list's items stand one on a line."""
    if isinstance(value, str):
        return value
    for name in ("text", "content"):
        # A rendered prompt has its text, a message its content.
        words = getattr(value, name, None)
        if isinstance(words, str):
            return words
    if isinstance(value, list | tuple):
        return "\n".join(as_text(item) for item in value)
    return str(value)


@dataclass(frozen=True, repr=False)
class Reveal:
    """A guess beside what it turned out to be.

    Attributes:
        expected: the guess, None while there is none.
        actual: what it is; None, so that it cannot be peeked at, while there is no guess.
        labels: the names of the two.
    """

    expected: str | None
    actual: str | None
    labels: tuple[str, str] = LABELS

    @property
    def started(self) -> bool:
        """Whether there is a guess."""
        return self.expected is not None

    @property
    def same(self) -> bool:
        """Whether the guess is right, character by character."""
        return self.started and self.expected == self.actual

    def __repr__(self) -> str:
        if self.expected is None or self.actual is None:
            return f"Your turn. {_INVITATION}"
        verdict = markup.verdict(self.expected, self.actual, self.labels)
        first, second = self.labels
        return f"{verdict}\n{first}: {self.expected!r}\n{second}: {self.actual!r}"

    def _repr_html_(self) -> str:
        if self.expected is None or self.actual is None:
            return markup.feedback("start", _INVITATION)
        return markup.diff(self.expected, self.actual, self.labels)


def reveal(expected: Any, actual: Any, labels: tuple[str, str] = LABELS) -> Reveal:
    """Return a guess and what it is, to be seen side by side.

    Args:
        expected: the guess: a string, a number, a list. While it is still `...`, None or blank,
            the result is an invitation, and `actual` stays hidden.
        actual: what it is. Of a rendered prompt or a message, the text is compared; of numbers,
            how they are written; of lists, item by item.
        labels: other names for the two.
    """
    if unstarted(expected):
        return Reveal(None, None, labels)
    return Reveal(as_text(expected), as_text(actual), labels)
