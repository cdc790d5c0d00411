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
    if any(name in asked.text.lower() for name in ("mont blanc", "matterhorn")):
        return not_yet("That mountain is in the course's own questions. Ask about something else.")
    if not isinstance(asked.answer, int | float):
        return not_yet('Its answer is no number, and the calculator gives one: `"answer": 1481`.')
    if list(asked.tools) != _TOOLS:
        found = ", ".join(asked.tools) or "none"
        return not_yet(f"Its tools are {found}. The question shall need {', '.join(_TOOLS)}.")
    if not answer.results:
        return not_yet('Nothing was run yet: `my_evaluation.run("trained", trained)`.')
    *_, last = answer.results.values()
    if not last.right:
        why = last.outcomes[0].verdict.why
        return not_yet(
            f"The run of {last.label!r} is not right: {why}. Is your answer the right one? Look at "
            f"its steps: `my_evaluation.results[{last.label!r}].outcomes[0]`."
        )
    return well_done(
        "Your question was answered right, by the route that you asked for. With twenty of them "
        "you could tell two good models apart."
    )
