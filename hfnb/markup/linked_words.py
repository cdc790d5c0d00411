"""Words of a prompt as HTML: coloured by who wrote them, token by token, white space visible."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby, pairwise, repeat
from typing import NamedTuple

from hfnb.markup.linked_spans import Spans
from hfnb.markup.prompt import Piece, ghosts_at, owners, pieces
from hfnb.markup.text import escape, marked, plain

# Start, end, classes, and whether it is the text of a special token.
Named = tuple[int, int, str, bool]
# Tokens: their ids, texts, starts, ends, and whether they are special.
Columns = tuple[
    tuple[int, ...], tuple[str, ...], tuple[int, ...], tuple[int, ...], tuple[bool, ...]
]


class _Token(NamedTuple):
    id: int
    text: str
    start: int
    end: int
    special: bool


class _Leaf(NamedTuple):
    """Characters without an edge in between, and all that covers them."""

    start: int
    end: int
    segment: int | None
    token: int | None
    parts: str
    warned: bool
    differs: bool


def drawn(
    text: str,
    spaces: Sequence[int],
    segments: Sequence[Named],
    tokens: Columns,
    parts: Sequence[Named],
    warned: Spans,
    differs: Spans,
) -> str:
    """The HTML of a text. Its text content is `visible(text)`, character by character.

    Args:
        text: the words.
        spaces: positions of the spaces to draw, in order.
        segments: who wrote what.
        tokens: in order of their start; some may stand for no character.
        parts: the classes of the template's parts that the characters went through.
        warned: what is warned of.
        differs: what another text does not have.
    """
    found = pieces(text, list(map(_Token, *tokens)))
    solid = [token for token in found if token.end > token.start]
    ghosts = [token for token in found if token.end == token.start]
    draw = _Drawing(text, spaces)
    out = []
    leaves = _leaves(len(text), segments, solid, ghosts, parts, warned, differs)
    for number, in_segment in groupby(leaves, key=lambda leaf: leaf.segment):
        inner, run, odd = [], list(in_segment), 0
        shared = run[0].parts if len({leaf.parts for leaf in run}) == 1 else None
        for place, in_token in groupby(run, key=lambda leaf: leaf.token):
            group = list(in_token)
            said = "".join(draw.leaf(leaf, shared is None) for leaf in group)
            if ghosts:
                inner.append(ghosts_at(ghosts, group[0].start))
            if place is not None:
                said = f"{_opening(solid[place].title, solid[place].special, odd)}{said}</span>"
                odd = 1 - odd
            inner.append(said)
        chips = any(leaf.token is not None and solid[leaf.token].special for leaf in run)
        said = "".join(inner)
        out.append(said if number is None else _segment(segments[number], said, chips, shared))
    out.append(ghosts_at(ghosts, len(text)))
    return "".join(out)


def _leaves(
    length: int,
    segments: Sequence[Named],
    solid: Sequence[Piece],
    ghosts: Sequence[Piece],
    parts: Sequence[Named],
    *marks: Spans,
) -> Iterable[_Leaf]:
    rows: list[Spans] = [[row[:2] for row in rows] for rows in (segments, solid, parts)]
    rows += marks
    cuts = {0, length, *(ghost.start for ghost in ghosts)}
    for spans in rows:
        cuts.update(edge for span in spans for edge in span)
    places = sorted(cuts)
    covers = (owners(spans, places) if spans else repeat(None) for spans in rows)
    for (start, end), segment, token, part, warned, differs in zip(
        pairwise(places), *covers, strict=False
    ):
        classes = "" if part is None else parts[part][2]
        yield _Leaf(start, end, segment, token, classes, warned is not None, differs is not None)


class _Drawing:
    """Draws stretches of a text with its white space visible, the same words only once."""

    def __init__(self, text: str, spaces: Sequence[int]) -> None:
        self._text = text
        self._places = spaces
        self._spaces = frozenset(spaces)

    def leaf(self, leaf: _Leaf, parts: bool) -> str:
        """The HTML of a leaf; `parts`: with the classes of the parts it went through."""
        drawn = self._words(leaf.start, leaf.end)
        if not (leaf.warned or leaf.differs or (parts and leaf.parts)):
            return drawn
        classes = (
            leaf.parts * parts + " hfnb-w" * leaf.warned + " hfnb-differs" * leaf.differs
        ).strip()
        return f'<span class="{classes}">{drawn}</span>'

    def _words(self, start: int, end: int) -> str:
        at = bisect_left(self._places, start)
        if at < len(self._places) and self._places[at] < end:
            return marked(self._text, start, end, self._spaces)
        return _unspaced(self._text[start:end])


@lru_cache(maxsize=8192)  # a text has few tokens that are not repeated in it, or in the next one
def _unspaced(text: str) -> str:
    return marked(text, 0, len(text), frozenset())


@lru_cache(maxsize=8192)
def _opening(title: str, special: bool, odd: int) -> str:
    shade = "hfnb-special hfnb-k" if special else f"hfnb-t{' hfnb-o' * odd}"
    return f'<span class="{shade}" title="{escape(title)}">'


def _segment(segment: Named, drawn: str, chips: bool, parts: str | None) -> str:
    _, _, names, special = segment
    shape = "hfnb-k" if special and not chips else "hfnb-g"
    return f'<span class="{names} {shape}{parts or ""}">{drawn}</span>'


def boxes(classes: str, ids: Sequence[int], texts: Sequence[str], specials: Sequence[bool]) -> str:
    """Tokens in a row, each with its id beneath it; special ones are framed."""
    return f'<span class="{classes}">{"".join(map(_box, ids, texts, specials))}</span>'


@lru_cache(maxsize=8192)
def _box(number: int, text: str, special: bool) -> str:
    shade = ' class="hfnb-special"' if special else ""
    return f"<b{shade}><code>{plain(text)}</code><small>{number}</small></b>"
