"""Exercises of notebook 04: ask the search for two facts, and write a call as a model does."""

from __future__ import annotations

import ast
from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done
from hfnb.steps import State

NOTEBOOK = "04_tools"
THING, WANTED = "Kilimanjaro", ("height", "first ascent")


@register(
    "04-two-facts",
    NOTEBOOK,
    f"Write a query in place of `...` that brings back the height and the first ascent of {THING} "
    "in one call.",
    "A query is a name and what to know about it, and there may be two things to know. The names "
    "of the facts are those that a sheet tells when it is asked for one that it does not have.",
)
def two_facts(answer: Any) -> Feedback:
    """Does this query bring back both facts?"""
    from hfnb.tools.search import lookup

    if not isinstance(answer, str):
        return not_yet(
            "Write the query itself, a string in quotes. The check calls the search with it."
        )
    if "[hfnb sheets" in answer:
        return not_yet("This is what the search answered. Wanted is the query that was sent.")
    found = lookup(answer)
    said = f"The search answered: “{found.text}”"
    if found.sheet is None:
        return not_yet(f"{said} No sheet was found, so there are no facts.")
    if found.sheet.name != THING:
        return not_yet(f"{said} That is another sheet: the question is about {THING}.")
    told = [fact.label for fact in found.facts]
    if missing := [label for label in WANTED if label not in told]:
        if not told:
            return not_yet(f"{said} It names the facts that it knows: take the words from there.")
        return not_yet(f"{said} The {' and the '.join(missing)} did not come back.")
    return well_done(f"{said} One call, two facts, one source: half the steps for an agent.")


@register(
    "04-call",
    NOTEBOOK,
    "Write in place of `...` what a model has to write to have the Calculator work out 15% of 240.",
    "A thought, a line `Action:`, a line of three backticks, the JSON on one line, three backticks "
    'again. The keys are "action" and "action_input".',
)
def call(answer: Any) -> Feedback:
    """Does the parser find the right call of the Calculator in this text?"""
    if not isinstance(answer, str):
        return not_yet("A model writes text. Write it as one string, in triple quotes.")
    # The agent's own reading, with LangChain's parser in it: what passes here works there.
    from hfnb.agents.react.reading import read

    step = read(State("output", None, 1, answer))
    if step.phase == "error":
        (problem, *_) = step.problems
        return not_yet(f"{problem.what} {problem.why}", _json_hint(answer))
    if step.phase == "finish" or step.call is None:
        return not_yet(
            "This is a final answer: the model would be done, and no tool would be called."
        )
    if step.problems:
        return not_yet(f"{step.problems[0].what} {step.problems[0].why}")
    if step.call.tool != "Calculator":
        near = " Names are taken to the letter." if step.call.tool.lower() == "calculator" else ""
        return not_yet(f"This calls a tool named {step.call.tool!r}.{near}")
    return _calculated(step)


def _json_hint(answer: str) -> str | None:
    """A nudge for JSON that Python would read and JSON does not allow."""
    blob = answer.split("```")[1] if answer.count("```") > 1 else ""
    try:
        readable = isinstance(ast.literal_eval(blob.strip()), dict)
    except (ValueError, SyntaxError):
        readable = False
    return "JSON knows double quotes only." if readable else None


def _calculated(step: State) -> Feedback:
    """What the Calculator makes of the call."""
    from hfnb.tools.calculator import Calculator

    assert step.call is not None
    given = step.call.tool_input
    if isinstance(given, dict) and set(given) != {"expression"}:
        return not_yet(f"The Calculator has one argument, `expression`; this gives {given!r}.")
    result = str(Calculator().invoke(given))
    if result not in ("36", "36.0"):
        what = given if isinstance(given, str) else given["expression"]
        return not_yet(
            f"The call arrives. The Calculator was given `{what}` and answers: “{result}” "
            "15% of 240 is something else."
        )
    if not step.thought:
        return not_yet(
            "The call arrives, but no thought stands before it. A model that writes down what it "
            "is about to do calls better: that is the idea of ReAct."
        )
    return well_done(
        "LangChain's parser finds the call in your text, and the Calculator answers 36. To the "
        "program it makes no difference who wrote the text, a model or you."
    )
