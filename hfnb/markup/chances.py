"""The views of sampling: what may come next, as bars; a token's text and probability in words."""

from __future__ import annotations

from hfnb.markup.chances_shapes import CandidateLike, SpreadLike
from hfnb.markup.style import compact, view
from hfnb.markup.text import escape, plain, visible

_RULES = """
.hfnb-odds { display: grid; grid-template-columns: minmax(4rem, 1fr) clamp(8.5rem, 36%, 19rem);
  gap: 0 10px; align-items: center; font-variant-numeric: tabular-nums; }
@container (max-width: 34rem) { .hfnb-odds { grid-template-columns: 1fr; gap: 2px; } }
.hfnb-two { display: flex; flex-direction: column; gap: 1px; border-left: 1px solid var(--line); }
.hfnb-two span { display: block; height: 7px; border-radius: 0 2px 2px 0; }
.hfnb-two .hfnb-was { height: 4px; background: var(--soft); }
.hfnb-two .hfnb-now { background: var(--c); }
.hfnb-out { color: var(--soft); text-decoration: line-through; }
.hfnb-odds small { font-size: .92em; }
.hfnb-odds em { display: inline-block; font-style: normal; font-weight: 600; color: var(--c);
  background: var(--e); border-radius: 3px; padding: 0 5px; }
.hfnb-bars { display: grid; grid-template-columns: minmax(3.5rem, auto) 1fr; gap: 3px 12px;
  align-items: center; padding: 8px 14px; }
.hfnb-bars code { justify-self: start; }
.hfnb-p { background: var(--d); padding: 2px 0; border-bottom: 2px solid #0000; }
.hfnb-care.hfnb-p { border-bottom: 2px dotted var(--c); }
.hfnb-bad.hfnb-p { border-bottom: 2px solid var(--c); background: var(--e); }
.hfnb-p:hover, .hfnb-at { outline: 2px solid var(--c); }
.hfnb-taken::before { content: "Point at a token to see its alternatives."; }
.hfnb-key i.hfnb-p { color: var(--ink); border-radius: 0; }
.hfnb-card > details { padding: 5px 14px; border-top: 1px solid var(--line); }
.hfnb-card > details summary { cursor: pointer; color: var(--soft); }
.hfnb-cut del { text-decoration: line-through; }
"""
CHANCES_STYLE = "<style>.hfnb.hfnb.hfnb{" + compact(_RULES) + "}</style>"


def percent(probability: float) -> str:
    """A probability in percent; one that is not 0 never looks like 0, nor one below 1 like 1.

    >>> [percent(p) for p in (0, 0.0001, 0.123, 0.99999, 1)]
    ['0 %', '< 0.1 %', '12.3 %', '> 99.9 %', '100 %']
    """
    if probability <= 0:
        return "0 %"
    if probability < 0.001:
        return "< 0.1 %"
    if 0.999 < probability < 1 - 1e-12:
        return "> 99.9 %"
    return "100 %" if probability >= 1 - 1e-12 else f"{100 * probability:.1f} %"


def label(text: str) -> str:
    """A token's text for a button: whitespace visible, nothing hidden. Not escaped.

    >>> label(" a\\n")
    '·a⏎'
    """
    return visible(text).replace(" ", "·").replace("\n", "⏎").replace("\t", "⇥")


def _bars(before: float, after: float, note: str = "", mark: str = "") -> str:
    """Two bars and their numbers: as the model computed it, and reshaped.

    Args:
        before: the model's probability.
        after: the reshaped one.
        note: what else there is to say, dimmed.
        mark: a word that stands out.
    """
    words = f"{percent(before)} → <strong>{percent(after)}</strong>"
    if after <= 0:
        words = f'{percent(before)} → <span class="hfnb-out">out</span>'
    tail = f' <span class="hfnb-dim">{escape(note)}</span>' if note else ""
    tail += f" <em>{escape(mark)}</em>" if mark else ""
    return (
        '<div class="hfnb-odds hfnb-user"><div class="hfnb-two" aria-hidden="true">'
        f'<span class="hfnb-was" style="width:{100 * before:.2f}%"></span>'
        f'<span class="hfnb-now" style="width:{100 * after:.2f}%"></span></div>'
        f"<small>{words}{tail}</small></div>"
    )


def note_of(token: CandidateLike) -> str:
    """What stands beside a candidate's bars."""
    return f"id {token.id}" + (", special" if token.special else "")


def candidate_bars(token: CandidateLike, picked: int | None) -> str:
    """The bars of one candidate; a mark says that it is the one that is drawn."""
    mark = "would be drawn" if token.id == picked else ""
    return _bars(token.before, token.after, note_of(token), mark)


def other_bars(spread: SpreadLike) -> str:
    """The bars of all tokens that are no candidates."""
    shown = {each.id for each in spread.candidates}
    mark = "" if spread.picked is None or spread.picked in shown else "one of them would be drawn"
    return _bars(spread.before, spread.after, f"{spread.others:,} tokens", mark)


def kept_line(spread: SpreadLike) -> str:
    """How many tokens can be drawn at all."""
    total = spread.others + len(spread.candidates)
    return f"{spread.kept:,} of {total:,} tokens can be drawn"


def chances_card(spread: SpreadLike, title: str = "What may come next") -> str:
    """`chances` without the style sheets, for a page that has them."""
    rows = [
        f"<code>{plain(each.text)}</code>{candidate_bars(each, spread.picked)}"
        for each in spread.candidates
    ]
    rows.append(f"<span>all others</span>{other_bars(spread)}")
    return (
        f'<div class="hfnb-card"><div class="hfnb-head"><strong>{escape(title)}</strong> '
        f'<span class="hfnb-dim">{kept_line(spread)} · the model’s probability → reshaped</span>'
        f'</div><div class="hfnb-bars">{"".join(rows)}</div></div>'
    )


def chances(spread: SpreadLike, title: str = "What may come next") -> str:
    """The next-token distribution as bars, before and after reshaping.

    Args:
        spread: the likeliest tokens, and the rest added up.
        title: stands on top.
    """
    return view(CHANCES_STYLE, chances_card(spread, title))
