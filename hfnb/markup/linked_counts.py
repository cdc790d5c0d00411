"""Where the tokens of a prompt go: shares by message, and the bar of the context window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hfnb.markup.prompt import colour
from hfnb.markup.shapes import LinkedLike, RenderedLike
from hfnb.markup.text import escape


class Share(NamedTuple):
    """A part of the prompt: what it is called, its colour, its class, its tokens."""

    words: str
    shade: str
    name: str
    count: int


def linked_counts(rendered: LinkedLike) -> str:
    """Tokens by message, as a bar of shares, a bar of the context window, and in figures."""
    counts = rendered.counts
    if counts is None:
        return ""
    shades = _shades(rendered)
    shares = [
        Share(f"messages[{n}] {message.get('role', '')}", shades.get(n, "template"), f"m{n}", count)
        for n, (message, count) in enumerate(
            zip(rendered.messages, counts.per_message, strict=True)
        )
    ]
    if counts.tools:
        shares.append(Share("tools and documents", "tool", "mt", counts.tools))
    shares.append(Share("added by the template", "template", "added", counts.template))
    bars = f'<div class="hfnb-shares" aria-hidden="true">{_bar(shares, None)}</div>'
    if rendered.context_length:
        bars += (
            '<div class="hfnb-bar hfnb-window" aria-hidden="true">'
            f"{_bar(shares, rendered.context_length)}</div>"
        )
    figures = "".join(
        f'<span class="hfnb-{shade} hfnb-{name}" tabindex="0"><i>{escape(words)}</i> {count:,}'
        "</span> "
        for words, shade, name, count in shares
    )
    return (
        f'<div class="hfnb-head"><strong>{_total(rendered)}</strong>{bars}</div>'
        f'<div class="hfnb-counted">{figures}</div>'
    )


def _shades(rendered: RenderedLike) -> dict[int, str]:
    """The colour of each message's own words."""
    content = (s for s in rendered.segments if s.kind == "content" and s.message is not None)
    return {s.message: colour(s) for s in content if not s.special}


def _bar(shares: Sequence[Share], window: int | None) -> str:
    """Shares of the whole, or, with `window`, of the context window."""
    drawn, used = [], 0.0
    for words, shade, name, count in shares:
        size = f"flex:{count} 0 0"
        if window:
            share = min(100 * count / window, 100 - used)
            used += share
            size = f"width:{share:.2f}%"
        title = f' title="{escape(words)}: {count:,}"' if window is None else ""
        drawn.append(f'<span class="hfnb-{shade} hfnb-{name}" style="{size}"{title}></span>')
    return "".join(drawn)


def _total(rendered: LinkedLike) -> str:
    total, room = len(rendered.tokens or ()), rendered.context_length
    words = f"{total:,} token{'' if total == 1 else 's'}"
    if not room:
        return words
    share = 100 * total / room
    much = "less than 1 %" if 0 < share < 1 else f"{share:,.0f} %"
    return f"{words}, {much} of a window of {room:,}" + (": too long" if total > room else "")
