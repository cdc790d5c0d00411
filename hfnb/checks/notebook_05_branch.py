"""Exercise of notebook 05: a branch of one's own."""

from __future__ import annotations

import re
from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done
from hfnb.checks.notebook_05 import NOTEBOOK

_FIVE = re.compile(r"(?<![\d.,])5(?:\.0)?(?![\d,]|\.\d)")


@register(
    "05-branch",
    NOTEBOOK,
    "Go back, edit and run, so that the session ends in a branch that answers 5; then put the "
    "session in place of `...`.",
    "The square root is the power 0.5. Go to the action that calls the calculator, edit its "
    '"tool_input", and run on.',
)
def branch(answer: Any) -> Feedback:
    """Does this session stand at the end of a branch in which the calculator found 5?"""
    if not hasattr(answer, "path") or not hasattr(answer, "branches"):
        return not_yet("Give the session itself: its name, as it stands after your edit.")
    edited = [node for node in answer.path if node.state.edited]
    if not edited:
        return not_yet(
            "Nothing on this branch was edited: the session stands where the model alone led it.",
        )
    if answer.answer is None:
        return not_yet(
            f"The edit is made, and the branch ends at `{answer.here.id}` ({answer.here.phase}). "
            "What follows from it is computed by `session.run()`."
        )
    found = _written(edited) or _calculated(answer)
    return found or well_done(
        f"{_count(answer)} after your edit; everything before it was kept. The question still "
        "says 0.43: the model took the number that it observed."
    )


def _written(edited: list[Any]) -> Feedback | None:
    """What is wrong with an edit that gives the answer away."""
    for node in edited:
        if node.phase == "output":
            return not_yet(
                f"At `{node.id}` you wrote the model's own words. Change what it asks the "
                "calculator, and let it write the rest."
            )
        if node.phase == "observation" and _FIVE.search(node.text):
            return not_yet(
                f"At `{node.id}` you wrote the result yourself. Let the calculator find it: edit "
                "what it is asked."
            )
    return None


def _calculated(session: Any) -> Feedback | None:
    """What is wrong with the way to the answer."""
    results = [
        node.text
        for node in session.path
        if node.phase == "observation" and getattr(node.parent.state.call, "tool", "") != "Search"
    ]
    if not results:
        return not_yet("No calculator was asked on this branch, so nothing was worked out.")
    if not _FIVE.fullmatch(results[-1].strip()):
        return not_yet(f"The calculator's last result on this branch is {results[-1]}, not 5.")
    if not _FIVE.search(session.answer):
        return not_yet(
            "The calculator found 5, and the answer does not say so. Models do that. Try another "
            "expression that gives 5, or edit the thought as well."
        )
    return None


def _count(session: Any) -> str:
    """How often the model was asked since the last edit."""
    path = list(session.path)
    last = max(place for place, node in enumerate(path) if node.state.edited)
    calls = sum(node.phase == "output" for node in path[last:])
    return f"The model was asked {'once' if calls == 1 else f'{calls} times'}"
