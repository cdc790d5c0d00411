"""The views of sampling: an answer coloured by probability, and where a stop sequence cuts it."""

from __future__ import annotations

from collections.abc import Sequence

from hfnb.markup.chances import CHANCES_STYLE, label, note_of, percent
from hfnb.markup.chances_shapes import ChoiceLike
from hfnb.markup.steps_page import folded, table_card
from hfnb.markup.style import view
from hfnb.markup.text import escape, marked

# (from this probability on, colour, words); an underline says the same without the colour.
_LEVELS = (
    (0.5, "good", "likely: half or more"),
    (0.1, "care", "a tenth or more"),
    (0.0, "bad", "unlikely"),
)


def answer_card(choices: Sequence[ChoiceLike], looked_at: int = -1) -> str:
    """`answer` without the style sheets, for a page that has them."""
    text = "".join(_token(each, n == looked_at) for n, each in enumerate(choices))
    keys = "".join(
        f'<span><i class="hfnb-{shade} hfnb-p">{words}</i></span> ' for _, shade, words in _LEVELS
    )
    shown = '<pre class="hfnb-none"></pre>'
    if choices:
        shown = f'<pre>{text}</pre><div class="hfnb-hint hfnb-taken"></div>'
    rows = [_row(n, each) for n, each in enumerate(choices, start=1)]
    headers = ["", "token", "id", "for the model", "drawn with", "rank", "likeliest there"]
    table = folded("Every token in a table", table_card(headers, rows)) if rows else ""
    count = f"{len(choices)} token{'' if len(choices) == 1 else 's'}"
    return (
        '<div class="hfnb-card"><div class="hfnb-head"><strong>The answer</strong> '
        f'<span class="hfnb-dim">{count}, coloured by the model’s probability</span></div>'
        f'<div class="hfnb-text">{shown}</div>'
        f'<div class="hfnb-key">{keys}</div>{table}</div>'
    )


def answer(choices: Sequence[ChoiceLike]) -> str:
    """An answer, each token coloured by its probability; pointing at one shows the alternatives.

    Args:
        choices: the tokens that were taken, in order.
    """
    return view(CHANCES_STYLE, answer_card(choices))


def told(choice: ChoiceLike) -> str:
    """A choice in one line: the token, its probabilities, what else there was. Not escaped."""
    token = choice.token
    others = [each for each in choice.alternatives if each.id != token.id]
    rest = ", ".join(f"“{label(each.text)}” {percent(each.before)}" for each in others)
    line = (
        f"“{label(token.text)}” {note_of(token)} · {percent(token.before)} for the model, rank "
        f"{choice.rank:,} · drawn with {percent(token.after)}"
    )
    return line + (f" · others: {rest}" if rest else "")


def cut_card(kept: str, dropped: str, stop: str | None) -> str:
    """An answer as a stop sequence leaves it.

    Args:
        kept: what is returned.
        dropped: what is cut off, the stop sequence included.
        stop: the stop sequence that was found, None for none.
    """
    if stop is None:
        said = "It does not occur in the answer so far: nothing is cut."
        return f'<div class="hfnb-dim">{said}</div>'
    found = f"cut at <code>{escape(label(stop))}</code>, which is cut off too"
    spaces: frozenset[int] = frozenset()
    first = marked(kept, 0, len(kept), spaces) or '<span class="hfnb-none"></span>'
    rest = marked(dropped, 0, len(dropped), spaces)
    return (
        '<div class="hfnb-card hfnb-cut"><div class="hfnb-head"><strong>What is returned</strong> '
        f'<span class="hfnb-dim">{found}</span></div><div class="hfnb-text"><pre>{first}'
        f'<del class="hfnb-bad">{rest}</del></pre></div></div>'
    )


def _token(choice: ChoiceLike, looked_at: bool) -> str:
    token, spaces = choice.token, frozenset[int]()
    shade = next(name for least, name, _ in _LEVELS if token.before >= least)
    more = (" hfnb-k" if token.special else "") + (" hfnb-at" if looked_at else "")
    here = ' aria-current="true"' if looked_at else ""
    drawn = marked(token.text, 0, len(token.text), spaces)
    return (
        f'<span class="hfnb-{shade} hfnb-p{more}" title="{escape(told(choice))}"{here}>'
        f"{drawn}</span>"
    )


def _row(number: int, choice: ChoiceLike) -> tuple[object, ...]:
    token = choice.token
    others = ", ".join(f"{label(a.text)} {percent(a.before)}" for a in choice.alternatives)
    chance_of = (percent(token.before), percent(token.after))
    return (number, label(token.text), token.id, *chance_of, choice.rank, others)
