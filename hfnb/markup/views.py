"""The views of a prompt: one, several families side by side, and beside its messages."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from hfnb.markup.cards import message_cards
from hfnb.markup.prompt import ROLES, body, colour
from hfnb.markup.shapes import RenderedLike, WarningLike
from hfnb.markup.style import view
from hfnb.markup.text import escape, prose

_COLOURS = (*ROLES, "template", "special")
_MEANING = {"template": "added by the template", "special": "special token"}


def prompt(rendered: RenderedLike) -> str:
    """The rendered prompt with its head, legend and warnings.

    Args:
        rendered: an `hfnb.prompts.RenderedPrompt`, or anything with its attributes.
    """
    return view(_card(rendered, _name(rendered), _legend(rendered)))


def compare(prompts: Iterable[tuple[str, RenderedLike]]) -> str:
    """The same conversation as several models read it, in columns that fold on a narrow page.

    Args:
        prompts: pairs of a title (the family's name, say) and a rendered prompt.
    """
    pairs = list(prompts)
    cards = "".join(_card(rendered, title, hints=False) for title, rendered in pairs)
    used = set().union(*(_used(rendered) for _, rendered in pairs))
    keys = "".join(_key(name, "") for name in _COLOURS if name in used)
    if any(rendered.tokens is None for _, rendered in pairs):
        keys += '<span class="hfnb-dim">no tokenizer at hand where no tokens are counted</span>'
    legend = f'<div class="hfnb-key hfnb-bare">{keys}</div>'
    return view(f'<div class="hfnb-grid">{cards}</div>', legend)


def messages_and_prompt(rendered: RenderedLike) -> str:
    """What you wrote beside what the model reads."""
    left = f"<div>{message_cards(rendered.messages)}</div>"
    right = _card(rendered, _name(rendered), _legend(rendered))
    return view(f'<div class="hfnb-grid">{left}{right}</div>')


def _card(rendered: RenderedLike, title: str, legend: str = "", hints: bool = True) -> str:
    strip = ""
    if rendered.tokens is not None:
        # The style sheet says to point at the text: where it is stripped, pointing shows nothing.
        strip = '<div class="hfnb-hint hfnb-point"></div>'
    elif hints:
        strip = (
            '<div class="hfnb-hint">No tokenizer at hand: the colours show who wrote what, and '
            "tokens are not counted.</div>"
        )
    return (
        f'<div class="hfnb-card">{_head(rendered, title)}'
        f'<div class="hfnb-text">{body(rendered)}{strip}</div>'
        f"{legend}{warning_list(rendered.warnings)}</div>"
    )


def _name(rendered: RenderedLike) -> str:
    return rendered.model_id or rendered.family or "A template of your own"


def _number(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"


def _head(rendered: RenderedLike, title: str) -> str:
    facts, bar = [_number(len(rendered.messages), "message")], ""
    if rendered.tokens is None:
        facts.append(_number(len(rendered.text), "character"))
    else:
        count, room = len(rendered.tokens), rendered.context_length
        facts.append(_number(count, "token"))
        if room:
            share = 100 * count / room
            facts[-1] += f" in a window of {room:,}" + (": too long" if share > 100 else "")
            level = "user" if share < 75 else "care" if share <= 100 else "bad"
            bar = (
                f'<div class="hfnb-bar hfnb-{level}" aria-hidden="true">'
                f'<span style="width:{min(share, 100):.2f}%"></span></div>'
            )
    line = " · ".join(facts)
    return (
        f'<div class="hfnb-head"><strong>{escape(title)}</strong> '
        f'<span class="hfnb-dim">{line}</span>{bar}</div>'
    )


def _used(rendered: RenderedLike) -> Counter[str]:
    """How many tokens each colour has; 0 for each colour in use when there are no tokens."""
    segments = [s for s in rendered.segments if s.end > s.start]
    used = Counter({colour(segment): 0 for segment in segments})
    starts = [segment.start for segment in segments]
    for token in rendered.tokens or ():
        at = bisect_right(starts, token.start) - 1
        used["special" if token.special or at < 0 else colour(segments[at])] += 1
    return used


def _key(name: str, count: str) -> str:
    words = _MEANING.get(name, name)
    return f'<span><i class="hfnb-{name}">{words}</i>{count}</span> '


def _legend(rendered: RenderedLike) -> str:
    used = _used(rendered)
    counted = rendered.tokens is not None
    keys = "".join(
        _key(name, f" {_number(used[name], 'token')}" if counted else "")
        for name in _COLOURS
        if name in used
    )
    return f'<div class="hfnb-key">{keys}</div>' if keys else ""


def warning_list(warnings: Sequence[WarningLike]) -> str:
    """The warnings of a prompt; "" when there are none."""
    if not warnings:
        return ""
    items = "".join(
        f"<li><strong>{escape(w.code.replace('-', ' ').replace('_', ' ').capitalize())}.</strong> "
        f"{prose(w.text)}</li>"
        for w in warnings
    )
    return f'<ul class="hfnb-notes hfnb-care">{items}</ul>'
