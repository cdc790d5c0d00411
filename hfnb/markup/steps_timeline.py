"""The timeline of a run: one row per iteration, one bar per phase, drawn as SVG."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from hfnb.markup.steps import duration
from hfnb.markup.steps_shapes import StateLike
from hfnb.markup.steps_style import PHASES, steps_view
from hfnb.markup.text import escape

_HEIGHT = 14  # pixels; widths are shares of the page
# The narrowest bar, as a share of the whole: a parser is a thousand times quicker than a model.
_NARROWEST = 0.015
# An answer has the colour of an output, whose end it is: a frame tells the two apart.
_FRAMED = ' style="box-shadow:inset 0 0 0 1px var(--c)"'


def timeline(
    states: Iterable[StateLike],
    ids: Iterable[str] = (),
    here: str = "",
    measured: bool = False,
) -> str:
    """What a run did, in order: phases as bars, with the tokens of each call of the model.

    Args:
        states: the states of one line, from the question on, those that are ahead included.
        ids: their names in a session.
        here: the name of the state where the session stands; what comes after is drawn pale.
        measured: let the bars be as wide as the phases took long, and say the seconds, which
            differ from run to run. Otherwise all bars are equal.
    """
    known = list(states)
    marks = list(ids)
    at = marks.index(here) if here in marks else len(known)
    bars = [
        _Bar(state, place == at, place > at)
        for place, state in enumerate(known)
        if state.iteration > 0
    ]
    if not bars:
        return steps_view('<p class="hfnb-dim">Nothing has been done yet.</p>')
    _lay_out(bars, measured)
    rows = [list(group) for _, group in groupby(bars, key=lambda bar: bar.state.iteration)]
    drawn = "".join(_row(row, measured) for row in rows)
    used = {bar.state.phase for bar in bars}
    keys = "".join(
        f'<span><i class="hfnb-{shade}"{_FRAMED * (phase == "finish")}>{words}</i></span> '
        for phase, (words, shade) in PHASES.items()
        if phase in used
    )
    return steps_view(
        f'<div class="hfnb-card"><div style="padding:6px 14px 8px">{drawn}</div>'
        f'<div class="hfnb-key">{keys}</div></div>'
    )


class _Bar:
    """One phase and where its bar lies, as shares of the whole width."""

    def __init__(self, state: StateLike, here: bool, ahead: bool) -> None:
        self.state = state
        self.here = here
        self.ahead = ahead
        self.start = self.width = 0.0


def _lay_out(bars: Sequence[_Bar], measured: bool) -> None:
    spent = [bar.state.seconds or 0.0 for bar in bars] if measured else [1.0] * len(bars)
    least = max(_NARROWEST * sum(spent), 1e-9)
    widths = [max(seconds, least) for seconds in spent]
    whole, done = sum(widths), 0.0
    for bar, width in zip(bars, widths, strict=True):
        bar.start, bar.width = done / whole, width / whole
        done += width


def _row(bars: Sequence[_Bar], measured: bool) -> str:
    here = any(bar.here for bar in bars)
    title = escape(_title(bars, measured))
    title = f"<strong>{title} ◂ here</strong>" if here else f'<span class="hfnb-dim">{title}</span>'
    label = ", ".join(_said(bar, measured) for bar in bars)
    drawn = "".join(_bar(bar, measured) for bar in bars)
    return (
        f'<div>{title}</div><svg role="img" aria-label="{escape(label)}" width="100%" '
        f'height="{_HEIGHT + 4}" style="display:block">{drawn}</svg>'
    )


def _bar(bar: _Bar, measured: bool) -> str:
    _, shade = PHASES[bar.state.phase]
    fill, line = ("e", "c") if bar.state.phase == "finish" else ("c", "")
    line = "ink" if bar.here else line
    edge = f";stroke:var(--{line});stroke-width:2" if line else ""
    pale = ";opacity:.4" if bar.ahead else ""
    return (
        f'<rect class="hfnb-{shade}" x="{bar.start:.3%}" y="2" width="{bar.width:.3%}" '
        f'height="{_HEIGHT}" rx="2" style="fill:var(--{fill}){edge}{pale}">'
        f"<title>{escape(_said(bar, measured))}</title></rect>"
    )


def _title(bars: Sequence[_Bar], measured: bool) -> str:
    """What stands above the bars of one iteration."""
    return " · ".join(
        [f"Iteration {bars[0].state.iteration}", *_tokens(bars, measured), *_oddities(bars)]
    )


def _tokens(bars: Sequence[_Bar], measured: bool) -> Iterator[str]:
    for bar in bars:
        if usage := bar.state.usage:
            known = f" ({usage.cached_tokens:,} known)" if measured and usage.cached_tokens else ""
            yield f"{usage.input_tokens:,} tokens read{known}, {usage.output_tokens:,} written"
    spent = [bar.state.seconds for bar in bars if bar.state.seconds is not None]
    if measured and spent:
        yield duration(sum(spent))


def _oddities(bars: Sequence[_Bar]) -> Iterator[str]:
    for bar in bars:
        if bar.state.edited:
            yield f"{PHASES[bar.state.phase][0].lower()} edited"
        if bar.state.recorded:
            yield bar.state.recorded
        yield from (problem.kind.replace("_", " ") for problem in bar.state.problems)


def _said(bar: _Bar, measured: bool) -> str:
    words = PHASES[bar.state.phase][0]
    if measured and bar.state.seconds is not None:
        words += f" {duration(bar.state.seconds)}"
    if bar.here:
        words += " (here)"
    return words + (" (known, ahead)" if bar.ahead else "")
