"""Where a character came from, as one integer: a mark.

A mark of zero or more points at one character of one *source* (a message's content, its role, a
tool definition, ...). A negative mark says that the template itself wrote the character, and in
which *region* of the template it was doing so (see `_regions`). Whole strings carry an
`array('q')` of marks, one for each character, so slicing and joining cost a memory copy.
"""

from __future__ import annotations

import threading
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

ROOT = 0
BOS = 1


@dataclass(frozen=True)
class Source:
    """A piece of the caller's input whose characters can be followed through a template.

    `kind` is "content" (of message `message`), "role" (its role name), "tools" or "documents"
    (those two belong to no message). `trimmable` is the text itself where it is a message's main
    text, which the warnings compare with what arrived.
    """

    kind: str
    message: int | None
    base: int
    length: int
    trimmable: bool = False

    @property
    def last(self) -> int:
        """The highest mark of this source."""
        return self.base + max(self.length, 1) - 1


class Tracker:
    """What one tracked rendering knows: its sources, its regions, and whether it lost sight."""

    def __init__(self, now: datetime | None = None) -> None:
        from hfnb.prompts._regions import Regions

        self.now = now or datetime.now()
        self.sources: list[Source] = []
        self._bases: list[int] = []
        self._next = 0
        self.regions = Regions()
        self.exact = True

    def add(self, kind: str, message: int | None, length: int, trimmable: bool = False) -> Source:
        """Register a source of `length` characters (at least one mark is reserved)."""
        source = Source(kind, message, self._next, length, trimmable)
        self.sources.append(source)
        self._bases.append(self._next)
        self._next += max(length, 1)
        return source

    def source(self, mark: int) -> Source:
        """The source that a mark of zero or more points into."""
        return self.sources[bisect_right(self._bases, mark) - 1]

    def literal(self) -> int:
        """The mark for a character that the template writes now."""
        return -1 - self.regions.current


class _Active(threading.local):
    tracker: Tracker | None = None


_ACTIVE = _Active()


def active() -> Tracker:
    """The tracker of the rendering that runs in this thread."""
    if _ACTIVE.tracker is None:
        _ACTIVE.tracker = Tracker()
    return _ACTIVE.tracker


class tracking:  # noqa: N801 - reads as a statement: `with tracking(tracker):`
    """Make `tracker` the active one in this thread for the length of a `with` block."""

    def __init__(self, tracker: Tracker) -> None:
        self._tracker = tracker

    def __enter__(self) -> Tracker:
        self._before = _ACTIVE.tracker
        _ACTIVE.tracker = self._tracker
        return self._tracker

    def __exit__(self, *_: object) -> None:
        _ACTIVE.tracker = self._before


def repeat(mark: int, times: int) -> array:
    """An array of `times` equal marks."""
    return array("q", (mark,)) * times


def span(source: Source) -> array:
    """The marks of a source's characters, in order."""
    return array("q", range(source.base, source.base + source.length))


def equals(marks: array) -> Iterator[tuple[int, int, int]]:
    """Stretches [start, end) of one negative mark, or of any others; that mark, else 0."""
    start, total = 0, len(marks)
    while start < total:
        mark, end, step = min(marks[start], 0), start + 1, 16
        if mark < 0:
            # In leaps, while they find nothing else: such stretches can be long.
            same = repeat(mark, step)
            while marks[end : end + step] == same:
                end += step
        while end < total and min(marks[end], 0) == mark:
            end += 1
        yield start, end, mark
        start = end


def runs(marks: array) -> Iterator[tuple[int, int, Source | None]]:
    """Stretches [start, end) of one source, or (source None) of one region of the template."""
    tracker, start, total = active(), 0, len(marks)
    while start < total:
        mark, end = marks[start], start + 1
        source = tracker.source(mark) if mark >= 0 else None
        low, high = (mark, mark) if source is None else (source.base, source.last)
        while end < total and low <= marks[end] <= high:
            end += 1
        yield start, end, source
        start = end
