"""Views of the backends: the list to choose from, and how far something has got."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hfnb.markup.shapes import BackendLike
from hfnb.markup.style import view
from hfnb.markup.text import escape, prose


def backend_list(
    items: Iterable[BackendLike], chosen: str, settings: Sequence[tuple[str, str]], use: str
) -> str:
    """Every backend, with the chosen one marked and its settings beneath it.

    Args:
        items: entries of the registry, in their order.
        chosen: the name of the chosen one.
        settings: pairs of a setting's name and its value in words; no secrets.
        use: what is in use, a sentence; none when empty.
    """
    lines = "".join(_line(item, item.name == chosen, settings) for item in items)
    state = f'<div class="hfnb-hint">{prose(use)}</div>' if use else ""
    head = '<div class="hfnb-head"><strong>Where the model runs</strong></div>'
    return view(f'<div class="hfnb-card">{head}{lines}{state}</div>')


def _line(item: BackendLike, chosen: bool, settings: Sequence[tuple[str, str]]) -> str:
    shade, sign = ("good", "●") if chosen else ("template", "○")
    title = f"<strong>{escape(item.title)}</strong>" if chosen else escape(item.title)
    own = ""
    if chosen and settings:
        pairs = ", ".join(
            f"<code>{escape(name)}</code> = <code>{escape(value)}</code>"
            for name, value in settings
        )
        own = f"<p>{pairs}</p>"
    words = f'<p class="hfnb-dim">{prose(item.words)}</p>' if chosen else ""
    return (
        f'<div class="hfnb-line hfnb-{shade}"><span class="hfnb-sign" aria-hidden="true">{sign}'
        f"</span> <div><p>{title}</p>{words}{own}</div></div>"
    )


def backend_card(item: BackendLike) -> str:
    """What one backend is, and what it needs."""
    return view(
        f"<p><strong>{escape(item.title)}</strong></p><p>{prose(item.words)}</p>"
        f'<p class="hfnb-dim">Needs {prose(item.needs)}.</p>'
    )


def progress(words: str, share: float) -> str:
    """How far something has got: words and a bar.

    Args:
        words: what is being done.
        share: how much of it is done, from 0 to 1; less and more count as these.
    """
    percent = 100 * min(max(share, 0.0), 1.0)
    return view(
        f'<p class="hfnb-dim">{escape(words[:1].upper() + words[1:])}</p>'
        f'<div class="hfnb-bar hfnb-user" aria-hidden="true">'
        f'<span style="width:{percent:.0f}%"></span></div>'
    )


def remark(text: str, care: bool = False) -> str:
    """A sentence set apart from what stands around it.

    Args:
        text: the sentence; `backticks` are set as code.
        care: whether it warns.
    """
    shade, sign = ("care", "!") if care else ("user", "i")
    return view(
        f'<div class="hfnb-card hfnb-note hfnb-{shade}"><span class="hfnb-sign" '
        f'aria-hidden="true">{sign}</span> <div><p>{prose(text)}</p></div></div>'
    )
