"""Data to escaped HTML: pure functions, the lowest floor, and the look of the whole course.

Every function takes data and returns one HTML string that stands alone: escaped, without
scripts, ids or anything random, so that a notebook's saved outputs compare equal from run to
run. With the style sheet it follows JupyterLab's light or dark theme; where a page strips style
sheets, the text still reads in order.
"""

from __future__ import annotations

from hfnb.markup.cards import conversation, error, feedback, findings, table, tokens
from hfnb.markup.diff import diff, first_difference, verdict
from hfnb.markup.highlight import highlight
from hfnb.markup.steps import growth, iteration, iteration_card, phase, run, run_cards
from hfnb.markup.steps_compared import branches
from hfnb.markup.steps_page import folded, page, table_card
from hfnb.markup.steps_style import PHASES, STYLES, unstyled
from hfnb.markup.steps_text import added
from hfnb.markup.style import compact, stack, view
from hfnb.markup.text import escape, prose, quoted, visible
from hfnb.markup.views import compare, messages_and_prompt, prompt

__all__ = [
    "PHASES",
    "STYLES",
    "added",
    "branches",
    "compact",
    "compare",
    "conversation",
    "diff",
    "error",
    "escape",
    "feedback",
    "findings",
    "first_difference",
    "folded",
    "growth",
    "highlight",
    "iteration",
    "iteration_card",
    "messages_and_prompt",
    "page",
    "phase",
    "prompt",
    "prose",
    "quoted",
    "run",
    "run_cards",
    "stack",
    "table",
    "table_card",
    "tokens",
    "unstyled",
    "verdict",
    "view",
    "visible",
]
