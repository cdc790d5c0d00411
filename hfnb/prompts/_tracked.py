"""`Tracked`: a string that remembers, for every character, where it came from.

It equals, hashes and compares like the plain string, so that a template which branches on its
text takes the same branch; only what the template *builds* from it differs, in that the result
still knows its origins. Every `str` method that returns text is overridden here or in
`_tracked_format`; a property test holds each of them against `str` itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import Any, SupportsIndex

from hfnb.prompts._marks import active, repeat


class Tracked(str):
    """A `str` with one mark for each character (`_marks`, private to templates as well)."""

    __slots__ = ("_marks",)

    _marks: array

    def __str__(self) -> Tracked:
        # str() accepts a subclass from __str__, so jinja's own str(value) keeps the marks.
        return self

    def __add__(self, other: str) -> Tracked:
        if not isinstance(other, str):
            return NotImplemented
        return tracked(str.__add__(self, other), self._marks + marks_of(other))

    def __radd__(self, other: str) -> Tracked:
        if not isinstance(other, str):
            return NotImplemented
        return lift(other) + self

    def __mul__(self, times: SupportsIndex) -> Tracked:
        text = str.__mul__(self, times)
        return tracked(text, self._marks * (len(text) // len(self) if self else 0))

    __rmul__ = __mul__

    def __getitem__(self, key: SupportsIndex | slice) -> Tracked:
        text = str.__getitem__(self, key)
        if isinstance(key, slice):
            return tracked(text, self._marks[key])
        return tracked(text, array("q", (self._marks[key],)))

    def __iter__(self) -> Iterator[Tracked]:
        for character, mark in zip(str.__iter__(self), self._marks, strict=True):
            yield tracked(character, array("q", (mark,)))

    def __mod__(self, values: Any) -> Tracked:
        from hfnb.prompts._tracked_format import printf

        return printf(self, values)

    def __rmod__(self, template: str) -> Tracked:
        return lift(template) % self

    def __format__(self, spec: str) -> Tracked:
        from hfnb.prompts._tracked_format import padded

        return padded(self, spec)

    def format(self, *args: Any, **kwargs: Any) -> Tracked:
        """As `str.format`; templates get a sandboxed version from their environment."""
        from hfnb.prompts._tracked_format import braces

        return braces(self, args, kwargs)

    def format_map(self, mapping: Any) -> Tracked:
        """As `str.format_map`."""
        from hfnb.prompts._tracked_format import braces

        return braces(self, (), mapping)

    def join(self, parts: Iterable[str]) -> Tracked:
        """As `str.join`."""
        parts = list(parts)
        text = str.join(self, parts)
        marks = array("q")
        for index, part in enumerate(parts):
            if index:
                marks += self._marks
            marks += marks_of(part)
        return tracked(text, marks)

    # Cutting

    def strip(self, chars: str | None = None, /) -> Tracked:
        """As `str.strip`."""
        return self.lstrip(chars).rstrip(chars)

    def lstrip(self, chars: str | None = None, /) -> Tracked:
        """As `str.lstrip`."""
        return self[len(self) - len(str.lstrip(self, chars)) :]

    def rstrip(self, chars: str | None = None, /) -> Tracked:
        """As `str.rstrip`."""
        return self[: len(str.rstrip(self, chars))]

    def removeprefix(self, prefix: str, /) -> Tracked:
        """As `str.removeprefix`."""
        return self[len(prefix) :] if self.startswith(prefix) else self

    def removesuffix(self, suffix: str, /) -> Tracked:
        """As `str.removesuffix`."""
        return self[: len(self) - len(suffix)] if suffix and self.endswith(suffix) else self

    def split(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[Tracked]:
        """As `str.split`."""
        return self._pieces(str.split(self, sep, maxsplit), sep)

    def rsplit(self, sep: str | None = None, maxsplit: SupportsIndex = -1) -> list[Tracked]:
        """As `str.rsplit`."""
        return self._pieces(str.rsplit(self, sep, maxsplit), sep)

    def splitlines(self, keepends: bool = False) -> list[Tracked]:
        """As `str.splitlines`."""
        lines, start = [], 0
        whole = str.splitlines(self, True)
        for line, shown in zip(whole, str.splitlines(self, keepends), strict=True):
            lines.append(self[start : start + len(shown)])
            start += len(line)
        return lines

    def partition(self, sep: str, /) -> tuple[Tracked, Tracked, Tracked]:
        """As `str.partition`."""
        before, middle, _ = str.partition(self, sep)
        return self._three(len(before), len(before) + len(middle))

    def rpartition(self, sep: str, /) -> tuple[Tracked, Tracked, Tracked]:
        """As `str.rpartition`."""
        before, middle, _ = str.rpartition(self, sep)
        return self._three(len(before), len(before) + len(middle))

    def replace(self, old: str, new: str, count: SupportsIndex = -1, /) -> Tracked:
        """As `str.replace`: the new text keeps its own marks."""
        text = str.replace(self, old, new, count)
        limit = count.__index__()
        limit = len(self) + 1 if limit < 0 else limit
        fresh, marks, start = marks_of(new), array("q"), 0
        if not old:
            for index in range(len(self) + 1):
                marks += fresh if index < limit else array("q")
                marks += self._marks[index : index + 1]
            return tracked(text, marks)
        while limit and (found := self.find(old, start)) >= 0:
            marks += self._marks[start:found] + fresh
            start, limit = found + len(old), limit - 1
        return tracked(text, marks + self._marks[start:])

    # Changing characters

    def translate(self, table: Any, /) -> Tracked:
        """As `str.translate`."""
        return self._each(str.translate(self, table), lambda c: str.translate(c, table))

    def expandtabs(self, tabsize: SupportsIndex = 8) -> Tracked:
        """As `str.expandtabs`."""
        size, column, widths = tabsize.__index__(), 0, []
        for character in str.__iter__(self):
            width = 1
            if character == "\t":
                width = size - column % size if size > 0 else 0
            widths.append(width)
            column = 0 if character in "\r\n" else column + width
        return self._spread(str.expandtabs(self, size), widths)

    def upper(self) -> Tracked:
        """As `str.upper`."""
        return self._each(str.upper(self), str.upper)

    def lower(self) -> Tracked:
        """As `str.lower`."""
        return self._each(str.lower(self), str.lower)

    def casefold(self) -> Tracked:
        """As `str.casefold`."""
        return self._each(str.casefold(self), str.casefold)

    def swapcase(self) -> Tracked:
        """As `str.swapcase`."""
        return self._each(str.swapcase(self), str.swapcase)

    def capitalize(self) -> Tracked:
        """As `str.capitalize`."""
        widths = [len(str.lower(c)) for c in str.__iter__(self)]
        if self:
            widths[0] = len(str.capitalize(str.__getitem__(self, 0)))
        return self._spread(str.capitalize(self), widths)

    def title(self) -> Tracked:
        """As `str.title`."""
        widths, inside = [], False
        for c in str.__iter__(self):
            widths.append(len(str.lower(c) if inside else str.title(c)))
            inside = c.islower() or c.isupper() or c.istitle()
        return self._spread(str.title(self), widths)

    # Padding

    def center(self, width: SupportsIndex, fillchar: str = " ", /) -> Tracked:
        """As `str.center`."""
        return self._within(str.center, width, fillchar)

    def ljust(self, width: SupportsIndex, fillchar: str = " ", /) -> Tracked:
        """As `str.ljust`."""
        return self._within(str.ljust, width, fillchar)

    def rjust(self, width: SupportsIndex, fillchar: str = " ", /) -> Tracked:
        """As `str.rjust`."""
        return self._within(str.rjust, width, fillchar)

    def zfill(self, width: SupportsIndex, /) -> Tracked:
        """As `str.zfill`."""
        text = str.zfill(self, width)
        sign = 1 if self[:1] in ("+", "-") else 0
        zeros = repeat(active().literal(), len(text) - len(self))
        return tracked(text, self._marks[:sign] + zeros + self._marks[sign:])

    def encode(self, *args: Any, **kwargs: Any) -> bytes:
        """As `str.encode`; bytes carry no marks, so the rendering is no longer exact."""
        active().exact = False
        return str.encode(self, *args, **kwargs)

    # Helpers

    def _pieces(self, pieces: list[str], sep: str | None) -> list[Tracked]:
        found, start = [], 0
        for piece in pieces:
            if sep is None:
                # Only white space lies between, so the first match is the piece itself.
                start = self.find(piece, start)
            found.append(self[start : start + len(piece)])
            start += len(piece) + len(sep or "")
        return found

    def _three(self, first: int, second: int) -> tuple[Tracked, Tracked, Tracked]:
        return self[:first], self[first:second], self[second:]

    def _each(self, text: str, change: Any) -> Tracked:
        return self._spread(text, [len(change(c)) for c in str.__iter__(self)])

    def _spread(self, text: str, widths: list[int]) -> Tracked:
        marks = array("q")
        for mark, width in zip(self._marks, widths, strict=True):
            marks += repeat(mark, width)
        return tracked(text, marks)

    def _within(self, method: Any, width: SupportsIndex, fillchar: str) -> Tracked:
        # The same padding around a probe that cannot be confused with the fill character.
        probe = ("b" if fillchar == "a" else "a") * len(self)
        left = method(probe, width, fillchar).index(probe) if probe else 0
        text = method(self, width, fillchar)
        literal = active().literal()
        right = len(text) - left - len(self)
        return tracked(text, repeat(literal, left) + self._marks + repeat(literal, right))


def tracked(text: str, marks: array) -> Tracked:
    """A `Tracked` with these marks; when their number is wrong, sight is lost and it says so."""
    if len(marks) != len(text):
        active().exact = False
        marks = (marks + repeat(active().literal(), len(text)))[: len(text)]
    made = str.__new__(Tracked, text)
    made._marks = marks
    return made


def lift(text: str) -> Tracked:
    """A plain string as one that the template writes now; a `Tracked` unchanged."""
    if isinstance(text, Tracked):
        return text
    return tracked(text, repeat(active().literal(), len(text)))


def marks_of(text: str) -> array:
    """The marks of any string, tracked or plain."""
    return text._marks if isinstance(text, Tracked) else repeat(active().literal(), len(text))
