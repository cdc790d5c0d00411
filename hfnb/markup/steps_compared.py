"""Two branches of a run side by side, from the state that they share."""

from __future__ import annotations

import json
from collections.abc import Iterable

from hfnb.markup.diff import diff
from hfnb.markup.steps import row
from hfnb.markup.steps_shapes import StateLike
from hfnb.markup.steps_style import PHASES, steps_view, unstyled
from hfnb.markup.steps_text import added
from hfnb.markup.text import escape

# A prompt is long and mostly shared: this much of what is the same stands around what is not.
_AROUND = 160


def branches(
    labels: tuple[str, str],
    shared: StateLike,
    pairs: Iterable[tuple[StateLike | None, StateLike | None]],
) -> str:
    """Two branches, place by place: differences marked, what is the same only named.

    Args:
        labels: what the two are called.
        shared: the last state that both have.
        pairs: what each has at the same place after that; None where it has ended.
    """
    rows, over, parted = "", False, False
    for left, right in pairs:
        rows += _pair(left, right, labels, over, parted)
        over = left is None or right is None
        parted = parted or left is None or right is None or _words(left) != _words(right)
    last, _ = PHASES[shared.phase]
    where = f" of iteration {shared.iteration}" if shared.iteration else ""
    head = (
        f'<div class="hfnb-card"><div class="hfnb-head"><strong>{escape(labels[0])} · '
        f'{escape(labels[1])}</strong> <span class="hfnb-dim">the same up to the '
        f"{last.lower()}{where}</span></div></div>"
    )
    end = rows or '<p class="hfnb-dim">Nothing follows on either side.</p>'
    return steps_view(f'<div class="hfnb-run">{head}{end}</div>')


def _pair(
    left: StateLike | None,
    right: StateLike | None,
    labels: tuple[str, str],
    over: bool,
    parted: bool,
) -> str:
    if left is None or right is None or left.phase != right.phase:
        return f'<div class="hfnb-grid">{_side(left, over)}{_side(right, over)}</div>'
    words, shade = PHASES[left.phase]
    title = f"{words} {left.iteration}"
    one, other = _words(left), _words(right)
    if one == other:
        return f'<p class="hfnb-dim">{title}: the same on both sides.</p>'
    note = ""
    if left.phase == "prompt":
        one, other, note = _around(one, other)
    both = unstyled(diff(one, other, labels))
    head = f'<span class="hfnb-{shade}"><span class="hfnb-tag">{title}</span></span>'
    if left.phase == "prompt" and parted:
        why = "differs by what differs above"
        summary = f'<summary>{head} <span class="hfnb-dim">{why}</span></summary>'
        return f"<details>{summary}{both}</details>"
    return f'<div><p>{head} <span class="hfnb-dim">{note}</span></p>{both}</div>'


def _side(state: StateLike | None, over: bool) -> str:
    if state is None:
        return f'<p class="hfnb-dim">{"" if over else "This branch has ended."}</p>'
    return f'<div class="hfnb-card">{row(state)}</div>'


def _words(state: StateLike) -> str:
    if state.phase == "action" and state.call is not None:
        given = json.dumps(state.call.tool_input, ensure_ascii=False, default=str)
        return f"{state.call.tool}({given})"
    return state.text


def _around(one: str, other: str) -> tuple[str, str, str]:
    """The two texts around where they differ, and a sentence on what is left out."""
    start, end, gone = added(one, other)
    begin = one.rfind("\n", 0, max(0, start - _AROUND)) + 1
    left, right = one[begin : start + gone + _AROUND], other[begin : end + _AROUND]
    note = f"the first {begin:,} characters are the same and not shown" if begin else ""
    return left, right, note
