"""The rendered prompt: what the model reads, every token of it, and who wrote which part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from hfnb.markup.shapes import RenderedLike, SegmentLike, TokenLike
from hfnb.markup.text import escape, marked, quoted, telling_spaces

ROLES = ("system", "user", "assistant", "tool")


class Piece(NamedTuple):
    """One token, or several that share characters, as it is drawn."""

    start: int
    end: int
    special: bool
    title: str
    ghost: str


def colour(segment: SegmentLike) -> str:
    """The colour name of a segment: its role for content, else template or special."""
    if segment.special:
        return "special"
    if segment.kind != "content":
        return "template"
    # Tool definitions and documents are content of no message; "developer" is a system message.
    other = {"tools": "tool", "documents": "tool", "function": "tool", "developer": "system"}
    role = segment.role or ""
    return role if role in ROLES else other.get(role, "user")


def _origin(segment: SegmentLike | None) -> str:
    if segment is None:
        return ""
    if segment.message is None:
        if segment.kind == "content":
            return f" · from the {segment.role or 'input'}"
        opening = ", to open the assistant's turn" if segment.role == "assistant" else ""
        return f" · written by the template{opening}"
    whose = f"messages[{segment.message}] ({segment.role})"
    if segment.kind == "content":
        return f" · written in {whose}"
    return f" · written by the template around {whose}"


def _together(tokens: Sequence[TokenLike]) -> list[list[TokenLike]]:
    """Tokens grouped where their characters overlap: the parts of one emoji, say."""
    groups: list[list[TokenLike]] = []
    end = -1
    for token in sorted(tokens, key=lambda t: t.start):
        if groups and token.start < min(end, token.end):
            groups[-1].append(token)
        else:
            groups.append([token])
        end = max(end, token.end)
    return groups


@lru_cache(maxsize=8192)  # a text has few tokens that are not repeated in it, or in the next one
def _title(ids: tuple[int, ...], special: bool) -> str:
    kind = ("special " if special else "") + ("token " if len(ids) == 1 else "tokens ")
    return kind + " + ".join(map(str, ids)) + (" " if len(ids) == 1 else " together ")


_quoted = lru_cache(maxsize=8192)(quoted)


def pieces(
    text: str, tokens: Sequence[TokenLike], segments: Sequence[SegmentLike] = ()
) -> list[Piece]:
    """The tokens in the order of the text, each with the words of its tooltip.

    Args:
        text: the prompt, or a stretch of it.
        tokens: its tokens.
        segments: who wrote them, for tooltips that say so; a live view shows that in another
            way, and the words are half of what goes over the wire.
    """
    found, at = [], 0
    for group in _together(tokens):
        start, end = group[0].start, max(token.end for token in group)
        while at < len(segments) and segments[at].end <= start:
            at += 1
        source = segments[at] if at < len(segments) else None
        special = any(token.special for token in group)
        title = _title(tuple(token.id for token in group), special)
        if start == end:
            title += quoted(group[0].text) + " · added by the tokenizer, not in the text"
        else:
            title += _quoted(text[start:end]) + _origin(source)
        found.append(Piece(start, end, special, title, group[0].text if start == end else ""))
    return found


def owners(spans: Sequence[tuple[int, int]], cuts: Sequence[int]) -> Iterator[int | None]:
    """For each stretch between two cuts, the index of the span that covers it, if any."""
    at = 0
    for start in cuts[:-1]:
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        yield at if at < len(spans) and spans[at][0] <= start else None


def ghosts_at(ghosts: Sequence[Piece], at: int) -> str:
    """Tokens that stand for no character, such as a BOS which the tokenizer adds by itself."""
    return "".join(
        f'<span class="hfnb-special hfnb-k hfnb-x" data-text="{escape(t.ghost)}" '
        f'title="{escape(t.title)}"></span>'
        for t in ghosts
        if t.start == at
    )


def body(rendered: RenderedLike) -> str:
    """The prompt's text as a `<pre>`: coloured by segment, tokens to point at, spaces visible.

    The text content of the result is `visible(rendered.text)`, character by character.
    """
    text, segments = rendered.text, list(rendered.segments)
    tokens = pieces(text, rendered.tokens or (), segments)
    solid = [t for t in tokens if t.end > t.start]
    ghosts = [t for t in tokens if t.end == t.start]
    warned = sorted(w.span for w in rendered.warnings if w.span)
    cuts = sorted(
        {0, len(text)}
        | {edge for s in segments for edge in (s.start, s.end)}
        | {edge for t in solid for edge in (t.start, t.end)}
        | {min(edge, len(text)) for span in warned for edge in span}
        | {t.start for t in ghosts}
    )
    edges = {e for s in segments if s.kind == "content" for e in (s.start, s.end)}
    spaces = telling_spaces(text, edges | {0, len(text)})
    runs = zip(
        cuts,
        cuts[1:],
        owners([(s.start, s.end) for s in segments], cuts),
        owners([(t.start, t.end) for t in solid], cuts),
        owners(warned, cuts),
        strict=False,
    )
    out = []
    for of_segment, in_segment in groupby(runs, key=lambda run: run[2]):
        segment = segments[of_segment] if of_segment is not None else None
        inner, chips = [], False
        for of_token, in_token in groupby(in_segment, key=lambda run: run[3]):
            token = solid[of_token] if of_token is not None else None
            chips = chips or bool(token and token.special)
            leaves = list(in_token)
            drawn = "".join(
                _underlined(marked(text, a, b, spaces), w is not None) for a, b, _, _, w in leaves
            )
            inner.append(ghosts_at(ghosts, leaves[0][0]) + _token(token, drawn, of_token))
        out.append(_segment(segment, "".join(inner), chips))
    out.append(ghosts_at(ghosts, len(text)))
    return f"<pre>{''.join(out)}</pre>"


def _underlined(drawn: str, warned: bool) -> str:
    return f'<span class="hfnb-w">{drawn}</span>' if warned else drawn


def _token(token: Piece | None, drawn: str, number: int | None) -> str:
    if token is None:
        return drawn
    shade = "hfnb-special hfnb-k" if token.special else f"hfnb-t{' hfnb-o' * ((number or 0) % 2)}"
    return f'<span class="{shade}" title="{escape(token.title)}">{drawn}</span>'


def _segment(segment: SegmentLike | None, drawn: str, chips: bool) -> str:
    if segment is None:
        return drawn
    # Without tokens (or with another model's) the segment itself is the special token's chip.
    shape = "hfnb-k" if segment.special and not chips else "hfnb-g"
    return f'<span class="hfnb-{colour(segment)} {shape}">{drawn}</span>'
