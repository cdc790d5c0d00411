"""The tokens of a prompt and the source of its template, linked with its text."""

from __future__ import annotations

from collections.abc import Sequence

from hfnb.markup.linked_spans import Spans, owner, runs
from hfnb.markup.linked_stretches import strips
from hfnb.markup.shapes import LinkedLike, SegmentLike
from hfnb.markup.text import marked, telling_spaces


def linked_tokens(rendered: LinkedLike) -> str:
    """All tokens, each with its id beneath it; special ones are framed. "" without a tokenizer."""
    boxes = "".join(strip.html() for strip in strips(rendered))
    return f'<div class="hfnb-strip hfnb-linkable">{boxes}</div>' if boxes else ""


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
