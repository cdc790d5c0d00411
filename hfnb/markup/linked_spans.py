"""What a stretch of a prompt is linked with: its owner, and the parts it went through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from hfnb.markup.shapes import SegmentLike

Spans = Sequence[tuple[int, int]]
# What belongs to no message: tools and documents, the generation prompt, and the rest of the
# template's words; "added" is all that the template wrote, around messages too.
OTHER = ("mt", "mg", "mx", "added")


def of_message(number: int) -> str:
    """The class under which everything of a message is linked."""
    return f"hfnb-m{number}"


def owner(segment: SegmentLike) -> str:
    """The class under which a segment is linked: its message's, or one of `OTHER`."""
    if segment.message is not None:
        return f"m{segment.message}"
    if segment.kind == "content":
        return "mt"
    return "mg" if segment.role == "assistant" else "mx"


class Run(NamedTuple):
    """Characters that went through the same parts of the template."""

    start: int
    end: int
    classes: str


def runs(spans: Iterable[tuple[tuple[int, int], int]], letter: str = "p") -> list[Run]:
    """Stretches, cut at every edge, with the classes of all the numbered spans that cover them."""
    opened: dict[int, list[int]] = {}
    closed: dict[int, list[int]] = {}
    for (start, end), number in spans:
        opened.setdefault(start, []).append(number)
        closed.setdefault(end, []).append(number)
    now: set[int] = set()
    found = []
    for start, end in pairwise(sorted({*opened, *closed})):
        now = (now - set(closed.get(start, ()))) | set(opened.get(start, ()))
        if now:
            found.append(Run(start, end, "".join(f" hfnb-{letter}{n}" for n in sorted(now))))
    return found
