"""Data to escaped HTML: pure functions, the lowest floor, and the look of the whole course.

Every function takes data and returns one HTML string that stands alone: escaped, without
scripts, ids or anything random, so that a notebook's saved outputs compare equal from run to
run. With the style sheet it follows JupyterLab's light or dark theme; where a page strips style
sheets, the text still reads in order.
"""

from __future__ import annotations

from hfnb.markup.backends import backend_card, backend_list, progress, remark
from hfnb.markup.bars import bars
from hfnb.markup.cards import conversation, error, feedback, findings, table, tokens
from hfnb.markup.chances import (
    CHANCES_STYLE,
    candidate_bars,
    chances,
    chances_card,
    kept_line,
    label,
    note_of,
    other_bars,
    percent,
)
from hfnb.markup.chances_answer import answer, answer_card, cut_card, told
from hfnb.markup.diff import diff, first_difference, verdict
from hfnb.markup.highlight import highlight
from hfnb.markup.linked import (
    LinkedCard,
    Piece,
    card,
    heading,
    linked_page,
    linked_prompt,
    linked_style,
)
from hfnb.markup.linked_compared import above, linked_compared, side_by_side
from hfnb.markup.linked_source import linked_template
from hfnb.markup.linked_stretches import strips
from hfnb.markup.linked_style import LINKED_STYLE
from hfnb.markup.steps import growth, iteration, iteration_card, phase, run, run_cards
from hfnb.markup.steps_compared import branches
from hfnb.markup.steps_page import folded, page, table_card
from hfnb.markup.steps_scratchpad import scratchpad
from hfnb.markup.steps_style import PHASES, STYLES, unstyled
from hfnb.markup.steps_text import added
from hfnb.markup.steps_timeline import timeline
from hfnb.markup.style import compact, stack, view
from hfnb.markup.text import escape, prose, quoted, visible
from hfnb.markup.views import compare, messages_and_prompt, prompt
from hfnb.markup.workshop_report import report_page
from hfnb.markup.workshop_run import run_page

__all__ = [
    "CHANCES_STYLE",
    "LINKED_STYLE",
    "PHASES",
    "STYLES",
    "LinkedCard",
    "Piece",
    "above",
    "added",
    "answer",
    "answer_card",
    "backend_card",
    "backend_list",
    "bars",
    "branches",
    "candidate_bars",
    "card",
    "chances",
    "chances_card",
    "compact",
    "compare",
    "conversation",
    "cut_card",
    "diff",
    "error",
    "escape",
    "feedback",
    "findings",
    "first_difference",
    "folded",
    "growth",
    "heading",
    "highlight",
    "iteration",
    "iteration_card",
    "kept_line",
    "label",
    "linked_compared",
    "linked_page",
    "linked_prompt",
    "linked_style",
    "linked_template",
    "messages_and_prompt",
    "note_of",
    "other_bars",
    "page",
    "percent",
    "phase",
    "progress",
    "prompt",
    "prose",
    "quoted",
    "remark",
    "report_page",
    "run",
    "run_cards",
    "run_page",
    "scratchpad",
    "side_by_side",
    "stack",
    "strips",
    "table",
    "table_card",
    "timeline",
    "tokens",
    "told",
    "unstyled",
    "verdict",
    "view",
    "visible",
]
