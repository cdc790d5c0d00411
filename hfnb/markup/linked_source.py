"""The tokens of a prompt and the source of its template, linked with its text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from hfnb.markup.linked_spans import Spans, owner, runs
from hfnb.markup.prompt import colour
from hfnb.markup.shapes import LinkedLike, SegmentLike
from hfnb.markup.text import marked, plain, telling_spaces


@lru_cache(maxsize=8192)  # a keystroke draws all tokens again, and most are the same
def _box(number: int, text: str, special: bool) -> str:
    shade = ' class="hfnb-special"' if special else ""
    return f"<b{shade}><code>{plain(text)}</code><small>{number}</small></b>"


def linked_tokens(rendered: LinkedLike) -> str:
    """All tokens, each with its id beneath it; special ones are framed. "" without a tokenizer."""
    segments = rendered.segments
    groups: dict[int, list[str]] = {}
    at = 0
    for token in rendered.tokens or ():
        while at + 1 < len(segments) and segments[at].end <= token.start:
            at += 1
        groups.setdefault(at, []).append(_box(token.id, token.text, token.special))
    boxes = "".join(
        f'<span class="{_classes(segments, at)}">{"".join(drawn)}</span>'
        for at, drawn in groups.items()
    )
    return f'<div class="hfnb-strip hfnb-linkable">{boxes}</div>' if boxes else ""


def _classes(segments: Sequence[SegmentLike], at: int) -> str:
    if not segments:  # no text, and a token that the tokenizer adds by itself
        return "hfnb-special"
    return f"hfnb-{colour(segments[at])} hfnb-{owner(segments[at])}"


def linked_template(rendered: LinkedLike) -> str:
    """The template's text; the parts that put out something are coloured and can be focused."""
    template, parts = rendered.template, rendered.template_parts
    makers = [_makers(rendered.segments, part.spans) for part in parts]
    spaces = telling_spaces(template, (0, len(template)))
    out, done = [], 0
    for run in runs((((part.start, part.end), n) for n, part in enumerate(parts)), letter="q"):
        out.append(marked(template, done, run.start, spaces))
        numbers = [int(name.removeprefix("hfnb-q")) for name in run.classes.split()]
        of = "".join(f" hfnb-of-{name}" for name in sorted({m for n in numbers for m in makers[n]}))
        out.append(
            f'<span class="hfnb-template hfnb-part-of{run.classes}{of}" tabindex="0">'
            f"{marked(template, run.start, run.end, spaces)}</span>"
        )
        done = run.end
    out.append(marked(template, done, len(template), spaces))
    return f'<div class="hfnb-text hfnb-source"><pre>{"".join(out)}</pre></div>'


def _makers(segments: Sequence[SegmentLike], spans: Spans) -> set[str]:
    """The owners of what stands in some stretches of the text."""
    found, at = set(), 0
    for start, end in spans:
        while at < len(segments) and segments[at].end <= start:
            at += 1
        here = at
        while here < len(segments) and segments[here].start < end:
            found.add(owner(segments[here]))
            here += 1
    return found
