"""A text with some of its parts coloured, and a key that says what they are."""

from __future__ import annotations

from collections.abc import Mapping

from hfnb.markup.steps_style import steps_view
from hfnb.markup.steps_text import Part, coloured
from hfnb.markup.text import escape

_SHADES = ("tool", "user", "assistant", "system")


def highlight(text: str, parts: Mapping[str, str]) -> str:
    """A text, whitespace visible, in which some words stand out.

    Args:
        text: the whole of it, such as a prompt.
        parts: what each part is called -> its words, which are coloured wherever they stand.
            Where two overlap, the one named first wins. Words that stand nowhere are named in
            the key as missing.
    """
    found: list[Part] = []
    keys = []
    for place, (label, words) in enumerate(parts.items()):
        shade = _SHADES[place % len(_SHADES)]
        spans = _spans(text, words, found)
        found += [Part(start, end, shade, escape(label)) for start, end in spans]
        missing = "" if spans else ' <span class="hfnb-dim">stands nowhere</span>'
        keys.append(f'<span><i class="hfnb-{shade}">{escape(label)}</i>{missing}</span> ')
    legend = f'<div class="hfnb-key">{"".join(keys)}</div>' if keys else ""
    return steps_view(
        '<div class="hfnb-card"><div class="hfnb-template"><div>'
        f"<pre>{coloured(text, sorted(found))}</pre></div></div>{legend}</div>"
    )


def _spans(text: str, words: str, taken: list[Part]) -> list[tuple[int, int]]:
    """Where `words` stand in places that nobody has taken."""
    spans = []
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        if all(end <= part.start or at >= part.end for part in taken):
            spans.append((at, end))
        at = text.find(words, end)
    return spans
