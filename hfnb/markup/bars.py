"""Numbers as bars, one under the other."""

from __future__ import annotations

from collections.abc import Mapping

from hfnb.markup.style import compact, view
from hfnb.markup.text import escape

_RULES = """
.hfnb-amounts { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: 6px 12px;
  align-items: center; padding: 10px 14px; font-variant-numeric: tabular-nums; }
.hfnb-amounts > span { overflow-wrap: anywhere; }
.hfnb-amount { display: flex; align-items: center; gap: 8px; min-width: 0; }
.hfnb-amount i { flex: none; height: 12px; background: var(--c); border-radius: 0 2px 2px 0;
  min-width: 1px; }
.hfnb-amount small { white-space: nowrap; font-size: .92em; }
"""
_STYLE = "<style>.hfnb.hfnb.hfnb{" + compact(_RULES) + "}</style>"


def _whole(value: float) -> bool:
    """Whether a value is written without decimals: it has none, or so many digits before them."""
    return float(value).is_integer() or abs(value) >= 1000


def bars(amounts: Mapping[str, float], title: str, unit: str = "") -> str:
    """A bar and a number for each amount, on one scale that begins at 0.

    Args:
        amounts: label -> value, 0 or more.
        title: what is counted.
        unit: written after each number.
    """
    most = max(amounts.values(), default=0) or 1
    rows = []
    for label, value in amounts.items():
        number = f"{value:,.0f}" if _whole(value) else f"{value:,.4g}"
        # The number stands beside the bar: its room is not the bar's.
        width = f"calc((100% - 9em) * {value / most:.4f})"
        rows.append(
            f'<span>{escape(label)}</span><div class="hfnb-amount hfnb-user">'
            f'<i aria-hidden="true" style="width:{width}"></i>'
            f"<small>{number} {escape(unit)}</small></div>"
        )
    inner = "".join(rows) or "<span>nothing yet</span>"
    head = f'<div class="hfnb-head"><strong>{escape(title)}</strong></div>'
    return view(
        _STYLE + f'<div class="hfnb-card">{head}<div class="hfnb-amounts">{inner}</div></div>'
    )
