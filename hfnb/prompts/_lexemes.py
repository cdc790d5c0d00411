"""The tokens of a template's text, and how far the words reach that stand at a place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple


class Lexeme(NamedTuple):
    """A token of the template: its first character and one past its last, kind and text."""

    start: int
    end: int
    kind: str
    text: str


def positioned(lexer: Any, source: str) -> Iterator[Lexeme]:
    """The tokens of a template with their positions.

    Jinja's lexer gives their texts in order and leaves out nothing but white space; it reads
    every kind of line end as a newline.
    """
    places = [n for n in range(len(source)) if source[n : n + 2] != "\r\n"] + [len(source)]
    unified = source.replace("\r\n", "\n").replace("\r", "\n")
    at = 0
    for _, kind, text in lexer.tokeniter(source, None):
        start = unified.index(text, at)
        at = start + len(text)
        yield Lexeme(places[start], places[at], kind, text)


class Extents:
    """Tells how many characters a place stands for, given where it begins.

    Args:
        lexemes: the template's tokens, in order.
    """

    def __init__(self, lexemes: Sequence[Lexeme]) -> None:
        self._lexemes = [item for item in lexemes if item.kind != "whitespace"]

    def of(self, place: int) -> tuple[int, int]:
        """The characters [start, end) of the part of the template that is met at `place`.

        A constant or a name is its token. `message.content` and `message['content']` are met at
        their dot or bracket, and reach back to the name that they begin with. Anything else,
        such as a filter or a sum, is known as a whole only: as its statement.
        """
        at = bisect_right(self._lexemes, place, key=lambda item: item.start) - 1
        words = self._words(at)
        first = last = at
        if words == ".":
            first, last = self._chain(at), at + 1
        elif words == "[":
            first, last = self._chain(at), self._pair(at, 1)
        elif self._lexemes[at].kind == "operator" or (at and self._words(at - 1) == "|"):
            first, last = self._statement(at)
        return self._lexemes[first].start, self._lexemes[last].end

    def _words(self, at: int) -> str:
        return self._lexemes[at].text

    def _pair(self, at: int, step: int) -> int:
        """The bracket that belongs to the one at `at`, looked for in the direction of `step`."""
        depth, here = 0, at
        while 0 <= here < len(self._lexemes):
            depth += {"[": 1, "]": -1}.get(self._words(here), 0)
            if depth == 0:
                return here
            here += step
        return at

    def _chain(self, at: int) -> int:
        """Where the chain of names, attributes and items begins that goes on at `at`."""
        first = at
        while first > 0 and self._lexemes[first - 1].end == self._lexemes[first].start:
            words = self._words(first - 1)
            if words == "]":
                first = self._pair(first - 1, -1)
            elif words == "." or self._lexemes[first - 1].kind == "name":
                first -= 1
            else:
                break
        return first

    def _statement(self, at: int) -> tuple[int, int]:
        """The `{{ … }}` around a token; the token itself where there is none."""
        first = last = at
        while first >= 0 and not self._lexemes[first].kind.endswith("_begin"):
            first -= 1
        while last < len(self._lexemes) and not self._lexemes[last].kind.endswith("_end"):
            last += 1
        return (first, last) if first >= 0 and last < len(self._lexemes) else (at, at)
