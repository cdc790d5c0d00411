"""One prompt in four views that point at each other: counts, text, tokens, template.

What belongs together has the same colour, and lights up together (see `linked_style`). The views
come without style sheet, for a panel or a page that has `STYLES`, `LINKED_STYLE` and the `links`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby, pairwise, repeat
from typing import NamedTuple

from hfnb.markup.cards import message_cards
from hfnb.markup.linked_counts import linked_counts
from hfnb.markup.linked_source import linked_template, linked_tokens
from hfnb.markup.linked_spans import OTHER, Run, Spans, owner, runs
from hfnb.markup.linked_style import LINKED_STYLE, links
from hfnb.markup.prompt import Piece, colour, ghosts_at, owners, pieces
from hfnb.markup.shapes import LinkedLike, SegmentLike
from hfnb.markup.style import view
from hfnb.markup.text import escape, marked, telling_spaces
from hfnb.markup.views import warning_list


def linked_style(rendered: LinkedLike, parts: bool = True) -> str:
    """The `links` of one prompt; `parts`: those of its template's parts, too."""
    names = [f"m{number}" for number in range(len(rendered.messages))]
    return links([*names, *OTHER], len(rendered.template_parts) if parts else 0)


class _Leaf(NamedTuple):
    """Characters without an edge in between, and all that covers them."""

    start: int
    end: int
    segment: int | None
    token: int | None
    parts: str
    warned: bool
    differs: bool


def linked_text(rendered: LinkedLike, parts: bool = True, differing: Spans | None = None) -> str:
    """The prompt as a `<pre>`, coloured by who wrote it, token by token.

    Its text content is `visible(rendered.text)`, character by character.

    Args:
        rendered: the prompt.
        parts: link the words with the parts of the template.
        differing: stretches to mark as different, instead of those that are warned of.
    """
    text, segments = rendered.text, rendered.segments
    tokens = pieces(rendered, origins=False)
    solid = [token for token in tokens if token.end > token.start]
    ghosts = [token for token in tokens if token.end == token.start]
    edges = {e for s in segments if s.kind == "content" for e in (s.start, s.end)}
    words = _Words(text, telling_spaces(text, edges | {0, len(text)}))
    out = []
    leaves = _leaves(rendered, solid, ghosts, parts, differing)
    for number, in_segment in groupby(leaves, key=lambda leaf: leaf.segment):
        inner, run = [], list(in_segment)
        shared = run[0].parts if len({leaf.parts for leaf in run}) == 1 else None
        for place, in_token in groupby(run, key=lambda leaf: leaf.token):
            group = list(in_token)
            drawn = "".join(_leaf(words, leaf, shared is None) for leaf in group)
            if ghosts:
                inner.append(ghosts_at(ghosts, group[0].start))
            inner.append(drawn if place is None else _token(solid[place], drawn, place))
        chips = any(leaf.token is not None and solid[leaf.token].special for leaf in run)
        segment = None if number is None else segments[number]
        out.append(_segment(segment, "".join(inner), chips, shared or ""))
    out.append(ghosts_at(ghosts, len(text)))
    return f"<pre>{''.join(out)}</pre>"


def _leaves(
    rendered: LinkedLike,
    solid: Sequence[Piece],
    ghosts: Sequence[Piece],
    parts: bool,
    differing: Spans | None,
) -> Iterable[_Leaf]:
    text, segments = rendered.text, rendered.segments
    through = _through(rendered) if parts else []
    warned: Spans = []
    if differing is None:
        warned = sorted(w.span for w in rendered.warnings if w.span)
    differs = differing or []
    cuts = {0, len(text), *(ghost.start for ghost in ghosts)}
    for spans in (segments, solid, through):
        cuts.update(edge for item in spans for edge in (item.start, item.end))
    cuts.update(min(edge, len(text)) for span in (*warned, *differs) for edge in span)
    places = sorted(cuts)
    covers = (
        _covers([(item.start, item.end) for item in segments], places),
        _covers([(item.start, item.end) for item in solid], places),
        _covers([(item.start, item.end) for item in through], places),
        _covers(warned, places),
        _covers(differs, places),
    )
    for (start, end), segment, token, part, warning, other in zip(
        pairwise(places), *covers, strict=False
    ):
        classes = "" if part is None else through[part].classes
        yield _Leaf(start, end, segment, token, classes, warning is not None, other is not None)


def _covers(spans: Spans, places: Sequence[int]) -> Iterable[int | None]:
    return owners(spans, places) if spans else repeat(None)


def _through(rendered: LinkedLike) -> list[Run]:
    return runs((span, n) for n, part in enumerate(rendered.template_parts) for span in part.spans)


class _Words:
    """Draws stretches of a text with its white space visible, the same words only once."""

    def __init__(self, text: str, spaces: frozenset[int]) -> None:
        self._text = text
        self._spaces = spaces
        self._places = sorted(spaces)

    def drawn(self, start: int, end: int) -> str:
        """The HTML of `text[start:end]`."""
        at = bisect_left(self._places, start)
        if at < len(self._places) and self._places[at] < end:
            return marked(self._text, start, end, self._spaces)
        return _unspaced(self._text[start:end])


@lru_cache(maxsize=8192)  # a keystroke draws all tokens again, and most are the same
def _unspaced(words: str) -> str:
    return marked(words, 0, len(words), frozenset())


def _leaf(words: _Words, leaf: _Leaf, parts: bool) -> str:
    drawn = words.drawn(leaf.start, leaf.end)
    if not (leaf.warned or leaf.differs or (parts and leaf.parts)):
        return drawn
    classes = (
        leaf.parts * parts + " hfnb-w" * leaf.warned + " hfnb-differs" * leaf.differs
    ).strip()
    return f'<span class="{classes}">{drawn}</span>'


def _token(token: Piece, drawn: str, number: int) -> str:
    return f"{_opening(token.title, token.special, number % 2)}{drawn}</span>"


@lru_cache(maxsize=8192)
def _opening(title: str, special: bool, odd: int) -> str:
    shade = "hfnb-special hfnb-k" if special else f"hfnb-t{' hfnb-o' * odd}"
    return f'<span class="{shade}" title="{escape(title)}">'


def _segment(segment: SegmentLike | None, drawn: str, chips: bool, parts: str) -> str:
    if segment is None:
        return drawn
    shape = "hfnb-k" if segment.special and not chips else "hfnb-g"
    added = "" if segment.kind == "content" else " hfnb-of-added"
    classes = f"hfnb-{colour(segment)} {shape} hfnb-{owner(segment)}{added}{parts}"
    return f'<span class="{classes}">{drawn}</span>'


def linked_page(
    rendered: LinkedLike, title: str, template: bool = True, tokens: bool = True, more: str = ""
) -> str:
    """A prompt's messages and all its views as one output that stands alone.

    Args:
        rendered: the prompt.
        title: what it is the prompt of.
        template: whether the template's source is shown.
        tokens: whether the strip of tokens is shown.
        more: further cards, HTML already.
    """
    left = message_cards(rendered.messages, linked=True)
    below = card("Tokens", linked_tokens(rendered)) if tokens and rendered.tokens else ""
    below += card("The template", linked_template(rendered)) if template else ""
    right = linked_prompt(rendered, title, parts=template)
    return view(
        LINKED_STYLE,
        linked_style(rendered, parts=template),
        f'<div class="hfnb-linked"><div class="hfnb-grid"><div>{left}</div><div>{right}</div>'
        f"</div>{below}{more}</div>",
    )


def linked_prompt(rendered: LinkedLike, title: str, parts: bool = True) -> str:
    """The card of a prompt: its counts, its text, and what is to be said about it."""
    # The style sheet says to point at the text, and shows there what was pointed at.
    hint = '<div class="hfnb-hint hfnb-point"></div>' if rendered.tokens else ""
    text = f'<div class="hfnb-text">{linked_text(rendered, parts)}{hint}</div>'
    return card(title, linked_counts(rendered), text, warning_list(rendered.warnings))


def card(title: str, *parts: str) -> str:
    """A frame with a title around parts that are HTML already."""
    head = f'<div class="hfnb-head"><strong>{escape(title)}</strong></div>' if title else ""
    return f'<div class="hfnb-card hfnb-linkcard">{head}{"".join(parts)}</div>'
