"""Two prompts of the same conversation side by side, with what differs marked."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

from hfnb.markup.diff import changed
from hfnb.markup.linked import LinkedCard
from hfnb.markup.linked_spans import Spans
from hfnb.markup.linked_stretches import stretches
from hfnb.markup.shapes import LinkedLike
from hfnb.markup.text import escape

# Up to this many characters, two stretches that differ are compared letter by letter.
_FINE = 600


def linked_compared(
    left: LinkedLike, right: LinkedLike, titles: tuple[str, str]
) -> tuple[str, list[LinkedCard]]:
    """Both prompts, coloured and linked by message, differences underlined; and a line on top."""
    marked = differences(left, right)
    cards = [
        LinkedCard(
            title,
            f'<div class="hfnb-dim hfnb-counted">{escape(_size(one))}</div>',
            stretches(one, parts=False, differing=spans),
        )
        for title, one, spans in zip(titles, (left, right), marked, strict=True)
    ]
    words = "The two are the same." if marked == ([], []) else "Underlined: not in the other one."
    return words, cards


def side_by_side(words: str, cards: Iterable[LinkedCard]) -> str:
    """Cards in columns, beneath a line."""
    columns = "".join(card.html() for card in cards)
    return f'{above(words)}<div class="hfnb-grid">{columns}</div>'


def above(words: str) -> str:
    """A line above cards; "" without words."""
    return f'<div class="hfnb-dim">{escape(words)}</div>' if words else ""


def differences(left: LinkedLike, right: LinkedLike) -> tuple[Spans, Spans]:
    """The stretches of each text that the other does not have.

    Whole segments are compared first: the words of a long message are the same in both, and
    comparing them letter by letter would take seconds.
    """
    texts = [[one.text[s.start : s.end] for s in one.segments] for one in (left, right)]
    found: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    for same, a, b, c, d in SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if same == "equal":
            continue
        starts = _start(left, a), _start(right, c)
        pair = "".join(texts[0][a:b]), "".join(texts[1][c:d])
        spans = changed(*pair) if sum(map(len, pair)) <= _FINE else tuple(map(_whole, pair))
        for side, start, some in zip(found, starts, spans, strict=True):
            side += [(start + first, start + last) for first, last in some]
    return found


def _start(one: LinkedLike, number: int) -> int:
    return one.segments[number].start if number < len(one.segments) else len(one.text)


def _whole(text: str) -> list[tuple[int, int]]:
    return [(0, len(text))] if text else []


def _size(one: LinkedLike) -> str:
    if one.tokens is None:
        return f"{len(one.text):,} characters; no tokenizer at hand to count tokens"
    return f"{len(one.tokens):,} tokens, {len(one.text):,} characters"
