"""Exercise of notebook 08: an evaluation of one's own."""

from __future__ import annotations

from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done

NOTEBOOK = "08_compare_backends"
_TOOLS = ["Search", "Calculator"]


@register(
    "08-question",
    NOTEBOOK,
    "Make an `Evaluation` of one question of your own that needs `Search` and then `Calculator`, "
    "run it with `trained`, and put it in place of `...`.",
    "Begin with a question whose parts you have looked up: "
    '`Evaluation([my_question], max_iterations=4)`, then `.run("trained", trained)`. Short words '
    "help: “divided by 2”.",
)
def question(answer: Any) -> Feedback:
    """Is this an evaluation of one question of the learner's own that was answered right?"""
    if not hasattr(answer, "questions") or not hasattr(answer, "results"):
        return not_yet("Give the `Evaluation` itself, not the question and not a result.")
    if len(answer.questions) != 1:
        return not_yet(f"It has {len(answer.questions)} questions; make one with your own alone.")
    (asked,) = answer.questions
    if "mont blanc" in asked.text.lower():
        return not_yet("That mountain is in the course's own questions. Ask about something else.")
    if list(asked.tools) != _TOOLS:
        found = ", ".join(asked.tools) or "none"
        return not_yet(f"Its tools are {found}. The question shall need {', '.join(_TOOLS)}.")
    if not answer.results:
        return not_yet('Nothing was run yet: `my_evaluation.run("trained", trained)`.')
    if not any(result.right for result in answer.results.values()):
        (outcome, *_) = next(iter(answer.results.values())).outcomes
        return not_yet(
            f"The run is not right: {outcome.verdict.why}. It answered “{outcome.trace.answer}”. "
            "Is your answer the right one? Look at the run's steps: `.results`, `.outcomes[0]`."
        )
    return well_done(
        "Your question was answered right, by the route that you asked for. With twenty of them "
        "you could tell two good models apart."
    )
