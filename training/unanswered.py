"""Questions from the middle of somebody's day that will find no answer."""

from __future__ import annotations

from functools import cache
from random import Random

from training.phrasings import misses_again, misses_more, together

# How many of the questions that find nothing are told so.
SHARE = 0.5


def unheard(rng: Random) -> tuple[str, str, str]:
    """Return a kind, an attribute of it and a question, for things that no sheet is about."""
    return rng.choice(_rows("UNHEARD"))


def untold(rng: Random) -> tuple[str, str, str]:
    """Return a kind, what no sheet of that kind tells, and a question for it."""
    return rng.choice(_rows("UNTOLD"))


@cache
def _rows(table: str) -> list[tuple[str, str, str]]:
    blocks = together(getattr(misses_more, table), getattr(misses_again, table))
    return [
        (kind.strip(), label, line)
        for key, text in blocks.items()
        for label, kinds in [key.split("@")]
        for line in text.strip().splitlines()
        for kind in kinds.split(",")
    ]
