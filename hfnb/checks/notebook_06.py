"""Exercises of notebook 06: mend an invented observation, and name what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from hfnb.checks.base import Feedback, not_yet, register, well_done
from hfnb.steps import ProblemKind

NOTEBOOK = "06_when_agents_fail"


@register(
    "06-cut",
    NOTEBOOK,
    "Edit the output so that it ends after the action, run on to the answer, and put the session "
    "in place of `...`.",
    "The part to keep ends where `\\nObservation` begins: "
    '`text[: text.index("\\nObservation")]`. Write it back with `invented.edit("output", …)`.',
)
def cut(answer: Any) -> Feedback:
    """Does this session go from an output that was cut by hand to an answer?"""
    if not hasattr(answer, "path") or not hasattr(answer, "branches"):
        return not_yet("Give the session itself: its name, as it stands after your repair.")
    outputs = [node for node in answer.path if node.phase == "output"]
    mended = [node for node in outputs if node.state.edited]
    if not mended:
        return not_yet("No output on this branch was edited: this is what the model wrote.")
    invented = _with(answer, "invented_observation")
    if invented or "\nObservation" in mended[0].text:
        return not_yet(
            "An invented observation is still in an output of this branch. Everything from the "
            "line that begins with `Observation` goes."
        )
    if unread := _with(answer, "parse_error"):
        return not_yet(
            f"What is left cannot be read: {unread[0].what} The action has to stay whole, the "
            "last three backticks included."
        )
    if any(node.state.edited for node in answer.path if node.phase == "observation"):
        return not_yet("An observation was edited, too. Let the tool speak: only the output goes.")
    if answer.answer is None:
        return not_yet("The output is mended. What follows from it, `run()` computes.")
    if not any(node.phase == "observation" for node in answer.path):
        return not_yet("No tool was asked on this branch. The action has to stay in the output.")
    return well_done(
        "Now the observation is the tool's own, and the answer rests on it. This is what the stop "
        "sequence does at every call."
    )


def _with(session: Any, kind: str) -> list[Any]:
    return [problem for problem in session.problems if problem.kind == kind]


NOTHING = "nothing"
_DIAGNOSES = {
    "A": (
        "parse_error",
        "Count the braces in A: `{` is opened and not closed. No parser of JSON takes that.",
    ),
    "B": (
        "unknown_tool",
        "B can be read. Compare its tool with the names of the tools, letter by letter.",
    ),
    "C": (
        NOTHING,
        "C has the form of an answer, and the form is all that a parser looks at. Whether it is "
        "true is another matter.",
    ),
    "D": (
        "invented_observation",
        "D goes on after its action. Who wrote that last line, and who should have?",
    ),
    "E": (
        "answer_and_action",
        "E asks for a tool and does not wait for it: which two things stand there at once?",
    ),
}


@register(
    "06-diagnose",
    NOTEBOOK,
    'Write a kind for each of A to E in place of `...`, such as `"A": "parse_error"`.',
    "Read them as the parser does: is there a JSON blob, is it whole, does the tool exist, and "
    "does anything follow that should not?",
)
def diagnose(answer: Any) -> Feedback:
    """Is every output given its kind of problem?"""
    if not isinstance(answer, Mapping):
        return not_yet('A dict is meant, with a kind for each letter: `{"A": "…", …}`.')
    if missing := [name for name in _DIAGNOSES if name not in answer]:
        return not_yet(f"There is no diagnosis for {', '.join(missing)}.")
    kinds = {*get_args(ProblemKind), NOTHING}
    for name, given in answer.items():
        if given not in kinds:
            return not_yet(f"{name} has {given!r}, which is none of the kinds listed above.")
    wrong = [name for name, (kind, _) in _DIAGNOSES.items() if answer[name] != kind]
    if wrong:
        right = len(_DIAGNOSES) - len(wrong)
        return not_yet(f"{right} of {len(_DIAGNOSES)} are right. {_DIAGNOSES[wrong[0]][1]}")
    return well_done(
        "All five. Four of them our agent notices by itself; C it cannot, which makes "
        "it the most dangerous: nothing warns you."
    )
