"""What is odd about a model's output, as problems.

LangChain's parser has one sentence for everything it cannot read, and none for what it reads in
a way that a learner should know of. These are the sentences.
"""

from __future__ import annotations

import json
import re
from typing import Any

from pydantic import ValidationError

from hfnb.agents.react.langchain import react_parser
from hfnb.steps import Problem, State

_ACTION = re.compile(r"^[ \t]*Action:", re.MULTILINE)
_INVENTED = re.compile(r"^[ \t]*Observation:?[ \t]*\S", re.MULTILINE)


def blob(text: str) -> re.Match[str] | None:
    """Return the match of the JSON blob that LangChain's parser reads: the first; group 1."""
    pattern: re.Pattern[str] = react_parser().pattern
    return pattern.search(text)


def invented(text: str) -> list[Problem]:
    """An observation that the model wrote itself."""
    if not _INVENTED.search(text):
        return []
    return [
        Problem(
            "invented_observation",
            "The model wrote an observation itself.",
            "Nothing stopped it after its action, so it went on with what usually comes next. No "
            "tool was asked, and the invented text stands there as if it had happened.",
            'Give the agent stop=("\\nObservation",), or cut the output after its action.',
        )
    ]


def cut_off(output: State) -> list[Problem]:
    """An output that was not finished."""
    if output.finish != "length":
        return []
    return [
        Problem(
            "cut_off",
            "The model was cut off.",
            "It reached max_new_tokens, or the end of its context window.",
            "Raise max_new_tokens, or shorten the prompt.",
        )
    ]


def empty(answer: str) -> list[Problem]:
    """A final answer without words."""
    if answer:
        return []
    return [
        Problem(
            "empty_answer",
            "The final answer is empty.",
            'Nothing follows "Final Answer:".',
            "Write the answer into the output, or ask in other words.",
        )
    ]


def both(text: str) -> list[Problem]:
    """An action beside a final answer."""
    if not _ACTION.search(text) and not isinstance(_action(text), dict):
        return []
    return [
        Problem(
            "answer_and_action",
            "The model wrote an action and a final answer at once.",
            "LangChain's parser takes the answer and drops the action: the tool was not asked.",
            "Cut the output after the action, and the action is done.",
        )
    ]


def several(text: str) -> list[Problem]:
    """More actions than the one that is read."""
    if len(_ACTION.findall(text)) < 2:
        return []
    return [
        Problem(
            "several_actions",
            "The model wrote several actions.",
            "LangChain's parser reads the first JSON blob and drops the others.",
            "Nothing needs to be done if the model asks for the others again.",
        )
    ]


def _action(text: str) -> Any:
    """Return the data of the first blob if it names an action, else None."""
    try:
        data: Any = json.loads(found[1].strip()) if (found := blob(text)) else {}
        return data if "action" in data else None
    except (ValueError, TypeError, RecursionError):
        return None


def parse_error(output: State, cause: BaseException | None) -> Problem:
    """Which sort of parse error it is."""
    text = output.text
    what, why, next_step = _sort(text, cause)
    if output.finish == "length" and not isinstance(cause, KeyError | TypeError | ValidationError):
        why = f"{why} It was cut off: max_new_tokens or the context window was reached."
        next_step = "Raise max_new_tokens, or shorten the prompt."
    return Problem("parse_error", what, why, next_step)


def _sort(text: str, cause: BaseException | None) -> tuple[str, str, str]:
    repair = "Repair the output by hand and go on, or let the model try again."
    if not text.strip():
        return (
            "The model wrote nothing.",
            "Its first token was the end of the answer or a stop sequence.",
            "Change the end of the prompt, or use another model.",
        )
    if isinstance(cause, json.JSONDecodeError):
        return (
            "The JSON blob is broken.",
            f"{cause.msg}, in line {cause.lineno}, column {cause.colno} of the blob: "
            f"{_around(cause.doc, cause.pos)}.",
            repair,
        )
    if isinstance(cause, KeyError):
        return (
            "The JSON blob names no action.",
            f'It has the keys {", ".join(map(repr, _keys(text)))}; "action" is missing.',
            repair,
        )
    if isinstance(cause, ValidationError):
        return (
            "The JSON blob has values of the wrong kind.",
            '"action" must be a text, and "action_input" a text or an object.',
            repair,
        )
    if isinstance(cause, TypeError):
        return (
            "The JSON blob is no object.",
            'It must look like {"action": "…", "action_input": "…"}.',
            repair,
        )
    if isinstance(cause, RecursionError):
        return "The JSON blob is too deep.", "It nests further than Python can read.", repair
    if "```" in text:
        return (
            "The JSON blob is not closed.",
            "It begins with three backticks, and no closing three follow.",
            repair,
        )
    if _ACTION.search(text):
        return (
            "The action is no JSON blob.",
            'After "Action:", a blob between two lines of ``` is expected.',
            repair,
        )
    return (
        "The model wrote neither an action nor a final answer.",
        'Expected is "Action:" with a JSON blob, or "Final Answer:".',
        repair,
    )


def _keys(text: str) -> list[str]:
    found = blob(text)
    return list(json.loads(found[1].strip())) if found else []


def _around(text: str, place: int) -> str:
    """Return the surroundings of a place, with a mark where it is."""
    before, after = text[max(0, place - 20) : place], text[place : place + 20]
    return f"{before}⟪here⟫{after}".replace("\n", "⏎")
