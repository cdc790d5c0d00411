"""Feedback on exercises, in words that help.

Two kinds. *Predict, then reveal*: write down what you expect, run, and see it beside what it
is. *Do it*: `check` looks at what you made and says what is not right yet, and why; on the
second try it adds a hint.

>>> from hfnb import checks
>>> checks.check("02-chatml", ...)
Your turn. Write the whole prompt, character by character, in place of `...`.
"""

from __future__ import annotations

# The order of these imports is the order of the course.
from hfnb.checks import (
    notebook_00,
    notebook_01,
    notebook_02,
    notebook_02_conversations,
    notebook_02_injection,
    notebook_02_template,
    notebook_03,
    notebook_03_lab,
    notebook_03_nucleus,
    notebook_04,
    notebook_04_tool,
    notebook_05,
    notebook_05_branch,
    notebook_06,
    notebook_06_doubt,
    notebook_08,
    notebook_09,
)
from hfnb.checks.base import (
    Exercise,
    Feedback,
    check,
    exercise,
    exercises,
    passed,
    reset,
    results,
    solution,
)
from hfnb.checks.revealing import Reveal, reveal

__all__ = [
    "Exercise",
    "Feedback",
    "Reveal",
    "check",
    "exercise",
    "exercises",
    "notebook_00",
    "notebook_01",
    "notebook_02",
    "notebook_02_conversations",
    "notebook_02_injection",
    "notebook_02_template",
    "notebook_03",
    "notebook_03_lab",
    "notebook_03_nucleus",
    "notebook_04",
    "notebook_04_tool",
    "notebook_05",
    "notebook_05_branch",
    "notebook_06",
    "notebook_06_doubt",
    "notebook_08",
    "notebook_09",
    "passed",
    "reset",
    "results",
    "reveal",
    "solution",
]
