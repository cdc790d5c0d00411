"""The text of a prompt and its tokens, cut where the words of another owner begin.

A stretch holds all that its drawing depends on, with places counted from its own start. So one
that equals the stretch that was drawn before is drawn the same, wherever in the prompt it stands
by now: a live view leaves on the page what is equal, and draws the rest.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from operator import attrgetter
from typing import NamedTuple

from hfnb.markup.linked_spans import Spans, owner, runs
from hfnb.markup.linked_words import Columns, Named, boxes, drawn
from hfnb.markup.prompt import colour
from hfnb.markup.shapes import LinkedLike, SegmentLike
from hfnb.markup.text import telling_spaces

# After so many tokens a segment is cut. The number is even, since every second token is shaded.
_LONG = 128


class Stretch(NamedTuple):
    """Words of one owner, and what is drawn of them, see `linked_words.drawn`."""

    text: str
    spaces: tuple[int, ...]
    segments: tuple[Named, ...]
    tokens: Columns
    parts: tuple[Named, ...]
    warned: Spans
    differs: Spans

    def html(self) -> str:
        """The words, coloured, token by token, with their white space visible."""
        return drawn(*self)


class Strip(NamedTuple):
    """Tokens of one owner: for each of its segments the classes; ids, texts, special or not."""

    groups: tuple[tuple[str, tuple[int, ...], tuple[str, ...], tuple[bool, ...]], ...]

    def html(self) -> str:
        """The tokens as boxes, each with its id beneath it."""
        return "".join(boxes(*group) for group in self.groups)


def stretches(
    rendered: LinkedLike, parts: bool = True, differing: Spans | None = None
) -> list[Stretch]:
    """The stretches of a prompt's text, in order.

    Args:
        rendered: the prompt.
        parts: link the words with the parts of the template.
        differing: what to mark as different, instead of marking what is warned of.
    """
    text = rendered.text
    warned = () if differing is not None else sorted(w.span for w in rendered.warnings if w.span)
    content = {e for s in rendered.segments if s.kind == "content" for e in (s.start, s.end)}
    spaces = sorted(telling_spaces(text, content | {0, len(text)}))
    segments = _Row([(s.start, s.end, _classes(s), s.special) for s in rendered.segments])
    through = _Row([(*run, False) for run in _through(rendered)] if parts else [])
    ids, words, starts, ends, specials = _columns(rendered)
    made = []
    for start, end in _cuts(rendered, starts, ends):
        # A token that stands for no character may stand behind the last one.
        here = _between(starts, start, end + (end == len(text)))
        made.append(
            Stretch(
                text[start:end],
                tuple([n - start for n in spaces[_between(spaces, start, end)]]),
                segments.within(start, end),
                (
                    tuple(ids[here]),
                    tuple(words[here]),
                    tuple([place - start for place in starts[here]]),
                    tuple([place - start for place in ends[here]]),
                    tuple(specials[here]),
                ),
                through.within(start, end),
                _within(warned, start, end),
                _within(differing or (), start, end),
            )
        )
    return made


def strips(rendered: LinkedLike) -> list[Strip]:
    """The tokens of a prompt, in order; a token belongs where it begins."""
    ids, words, starts, ends, specials = _columns(rendered)
    if not rendered.text:  # no segments, and yet a token that the tokenizer adds by itself
        alone = ("hfnb-special", tuple(ids), tuple(words), tuple(specials))
        return [Strip((alone,))] if ids else []
    segments = _Row(
        [(s.start, s.end, f"hfnb-{colour(s)} hfnb-{owner(s)}", False) for s in rendered.segments]
    )
    made = []
    for start, end in _cuts(rendered, starts, ends):
        groups = []
        for first, last, classes, _ in segments.within(start, end):
            behind = start + last == len(rendered.text)
            here = _between(starts, start + first, start + last + behind)
            if ids[here]:
                groups.append(
                    (classes, tuple(ids[here]), tuple(words[here]), tuple(specials[here]))
                )
        if groups:
            made.append(Strip(tuple(groups)))
    return made


def _columns(
    rendered: LinkedLike,
) -> tuple[list[int], list[str], list[int], list[int], list[bool]]:
    """Ids, texts, starts, ends, and which are special, of all tokens in order of their start."""
    tokens = sorted(rendered.tokens or (), key=attrgetter("start"))
    return (
        [token.id for token in tokens],
        [token.text for token in tokens],
        [token.start for token in tokens],
        [token.end for token in tokens],
        [token.special for token in tokens],
    )


def _cuts(
    rendered: LinkedLike, starts: Sequence[int], ends: Sequence[int]
) -> list[tuple[int, int]]:
    """Where owners change and long segments are cut, and no token stands on both sides."""
    reach = list(accumulate(ends, max))
    found = [b.start for a, b in pairwise(rendered.segments) if owner(a) != owner(b)]
    for segment in rendered.segments:
        here = range(bisect_left(starts, segment.start), bisect_left(starts, segment.end), _LONG)
        found += [starts[number] for number in here[1:]]
    cuts = {0, len(rendered.text)}
    for place in found:
        at = bisect_left(starts, place)
        if at == 0 or reach[at - 1] <= place:
            cuts.add(place)
    return list(pairwise(sorted(cuts))) or [(0, 0)]


def _between(places: Sequence[int], start: int, end: int) -> slice:
    """Those of some places, in order, that lie in [start, end)."""
    return slice(bisect_left(places, start), bisect_left(places, end))


def _classes(segment: SegmentLike) -> str:
    added = "" if segment.kind == "content" else " hfnb-of-added"
    return f"hfnb-{colour(segment)} hfnb-{owner(segment)}{added}"


def _through(rendered: LinkedLike) -> list[tuple[int, int, str]]:
    parts = rendered.template_parts
    return [*runs((span, number) for number, part in enumerate(parts) for span in part.spans)]


class _Row:
    """Spans with names, in order and without overlap."""

    def __init__(self, spans: Sequence[Named]) -> None:
        self._spans = [span for span in spans if span[0] < span[1]]
        self._starts = [span[0] for span in self._spans]
        self._ends = [span[1] for span in self._spans]

    def within(self, start: int, end: int) -> tuple[Named, ...]:
        """What lies in a stretch, counted from its start; what stands out of it is cut."""
        here = slice(bisect_right(self._ends, start), bisect_left(self._starts, end))
        return tuple(
            (max(a, start) - start, min(b, end) - start, names, special)
            for a, b, names, special in self._spans[here]
        )


def _within(spans: Spans, start: int, end: int) -> Spans:
    inside = ((max(a, start), min(b, end)) for a, b in spans)
    return tuple((a - start, b - start) for a, b in inside if a < b)
