"""Checks a trace: what it says must follow from what it has read."""

from __future__ import annotations

import json
import re

from hfnb.tools.calculator import evaluate, show
from hfnb.tools.search.kinds import KINDS
from training.drafts import Trace
from training.names import EVALUATION_ONLY, is_training_name
from training.phrasings import misses_again, misses_more
from training.phrasings.attributes import OTHERS, VAGUE
from training.phrasings.combined import UNKNOWN_LABELS
from training.phrasings.words import NUMBERS

LABELS = (
    {attribute.label for attributes in KINDS.values() for attribute in attributes}
    | {row[0] for _, _, rows in OTHERS for row in rows}
    | {word for word, _, _ in VAGUE}
    | {label for label, _ in UNKNOWN_LABELS}
    | {key.split("@")[0] for module in (misses_more, misses_again) for key in module.UNTOLD}
    | {"location"}
)
# Numbers that a word stands for: half, a dozen, an hour.
CONSTANTS = {"2", "3", "4", "5", "7", "10", "12", "24", "60", "100", "365", "1000", "273.15"}
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?")
MOST_CHARACTERS = 1500


def problems(trace: Trace) -> list[str]:
    """Return what is wrong with `trace`, in words; nothing, when it is sound."""
    found = list(_shape(trace))
    read = trace.question
    for turn in trace.turns:
        if turn.tool == "Search":
            found += _search(str(turn.tool_input), read)
        elif turn.tool == "Calculator":
            found += _calculation(str(turn.tool_input), str(turn.observation), read)
        if turn.answer is not None and trace.kind != "no_tool":
            found += [
                f"the answer's {number} was never read"
                for number in numbers(turn.answer)
                if number not in numbers(read)
            ]
        read = f"{read} {turn.tool_input} {turn.observation}" if turn.tool else read
    if any(word in read.casefold() for word in EVALUATION_ONLY):
        found.append("a name of the evaluation")
    return found


def numbers(text: str) -> set[str]:
    """Return the numbers in a text, as they are written."""
    return {number.rstrip(",") for number in NUMBER.findall(text)}


def _shape(trace: Trace) -> list[str]:
    found = [f"{name} is not for training" for name in trace.names if not is_training_name(name)]
    *actions, last = trace.turns
    if last.answer is None or last.tool is not None:
        found.append("the last turn does not answer")
    if any(turn.tool is None or turn.answer is not None for turn in actions):
        found.append("an early turn does not act")
    if bool(actions) == (trace.kind == "no_tool"):
        found.append("tools and type do not agree")
    for turn in actions:
        blob = json.dumps({"action": turn.tool, "action_input": turn.tool_input})
        if json.loads(blob)["action_input"] != turn.tool_input or "\n" in str(turn.tool_input):
            found.append("an input that does not survive JSON")
    told = [trace.question]
    told += [part or "" for turn in trace.turns for part in (turn.thought, turn.observation)]
    if "{" in " ".join(told) or "}" in " ".join(told):
        found.append("an unfilled mark")
    if sum(map(len, told)) > MOST_CHARACTERS:
        found.append("too long")
    return found


def _search(query: str, read: str) -> list[str]:
    known = read.casefold()
    if query.startswith("about ") and query.removeprefix("about ").casefold() in known:
        return []
    words = query.split(" of ")
    for at in range(1, len(words)):
        labels, name = " of ".join(words[:at]), " of ".join(words[at:])
        if name.casefold() in known and all(label in LABELS for label in labels.split(" and ")):
            return []
    return [f"the query {query!r} was not asked for"]


def _calculation(expression: str, observation: str, read: str) -> list[str]:
    found = []
    if show(evaluate(expression)) != observation:
        found.append(f"{expression} is not {observation}")
    known = numbers(read) | {
        digits for digits, word in NUMBERS.items() if re.search(rf"(?i)\b{word}\b", read)
    }
    return found + [
        f"{number} in {expression} was never read"
        for number in numbers(expression)
        if number not in known and number not in CONSTANTS
    ]
