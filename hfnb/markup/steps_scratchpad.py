"""The scratchpad of an agent: what it is told of its own earlier steps."""

from __future__ import annotations

from collections.abc import Iterable

from hfnb.markup.steps_style import steps_view
from hfnb.markup.steps_text import Part, coloured
from hfnb.markup.text import prose


def scratchpad(parts: Iterable[tuple[str, str]], note: str = "") -> str:
    """A text in two colours: what the model wrote, and what the tools gave.

    Args:
        parts: pieces of the text in order, each with "model", "tool" or "agent" (the words that
            hold them together).
        note: a sentence beneath; `backticks` are set as code.
    """
    shades = {
        "model": ("assistant", "written by the model"),
        "tool": ("user", "given by a tool"),
    }
    text, spans = "", []
    for piece, who in parts:
        if who in shades and piece:
            spans.append(Part(len(text), len(text) + len(piece), *shades[who]))
        text += piece
    keys = "".join(f'<span><i class="hfnb-{a}">{b}</i></span> ' for a, b in shades.values())
    shown = (
        f"<pre>{coloured(text, spans)}</pre>" if text else '<p class="hfnb-dim">It is empty.</p>'
    )
    end = f'<p class="hfnb-dim">{prose(note)}</p>' if note else ""
    return steps_view(
        '<div class="hfnb-card"><div class="hfnb-head"><strong>Scratchpad</strong> '
        f'<span class="hfnb-dim">{len(text):,} characters</span></div>'
        f'<div class="hfnb-row hfnb-assistant"><div>{shown}{end}</div></div>'
        + (f'<div class="hfnb-key">{keys}</div>' if spans else "")
        + "</div>"
    )
