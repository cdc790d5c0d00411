"""Exercises of notebook 05: the loop by hand, and where a number came from."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done, your_turn

NOTEBOOK = "05_react_agent"

_LOOP_TASK = (
    "Fill the three gaps `...`: what the function returns, where the observation comes from, and "
    "what the scratchpad gains."
)
_QUESTION = "How tall is twice the tower?"
_TOWER = "The height of the tower is 120 metres."
# What a model might write, call by call; the tools know one answer each.
_REPLIES = (
    'Thought: I need the height.\nAction:\n```\n{"action": "Search", "action_input": "tower"}\n```',
    'Now the double.\nAction:\n```\n{"action": "Calculator", "action_input": "120 * 2"}\n```',
    "I now know the final answer.\nFinal Answer: 240 metres.",
)
_KNOWN = {("Search", "tower"): _TOWER, ("Calculator", "120 * 2"): "240"}


class _Tool:
    """A tool that notes what it was asked; it can be called in any of LangChain's ways."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.asked: list[str] = []

    def invoke(self, given: Any) -> str:
        """Return the one thing this tool knows."""
        query = str(next(iter(given.values()), "") if isinstance(given, dict) else given)
        self.asked.append(query)
        return _KNOWN.get((self.name, query), f"Nothing was found for {query!r}.")

    run = __call__ = invoke


@register(
    "05-loop",
    NOTEBOOK,
    _LOOP_TASK,
    "`step.return_values` is a dict, and the answer is its `output`. A tool is found by its name, "
    "`tools[step.tool]`, and `.invoke(step.tool_input)` calls it. The scratchpad grows as it did "
    "by hand: the reply, the observation, and the beginning of the next thought.",
)
def loop(answer: Any) -> Feedback:
    """Does this function do what an agent does, on a scripted model and scripted tools?"""
    if not callable(answer):
        return not_yet("Give the function itself: its name, without brackets.")
    if ... in getattr(getattr(answer, "__code__", None), "co_consts", ()):
        return your_turn(_LOOP_TASK)
    run = _played(answer)
    return next((not_yet(words) for wrong, words in _LOOP_MISTAKES if wrong(run)), None) or (
        well_done(
            "On a scripted model and two scripted tools, your function asks three times, calls "
            "each tool once, and returns the answer. There is no more to a ReAct agent than this."
        )
        if run.returned == "240 metres."
        else not_yet(f"It returns {run.returned!r}, and the final answer was '240 metres.'.")
    )


def _played(function: Callable[..., Any]) -> SimpleNamespace:
    """What `function` does with a model that answers by heart."""
    seen: list[str] = []
    tools = {name: _Tool(name) for name in ("Search", "Calculator")}

    def ask(question: str, scratchpad: str) -> str:
        seen.append(scratchpad)
        return _REPLIES[min(len(seen), len(_REPLIES)) - 1]

    returned = function(_QUESTION, ask, tools)
    return SimpleNamespace(returned=returned, seen=seen, tools=tools)


def _scratchpad(calls: int) -> str:
    """What the scratchpad holds before call number `calls`, counted from 0."""
    observed = list(_KNOWN.values())
    return "".join(
        f"{reply}\nObservation: {said}\nThought: "
        for reply, said in zip(_REPLIES[:calls], observed[:calls], strict=True)
    )


def _second(run: SimpleNamespace) -> str:
    return run.seen[1] if len(run.seen) > 1 else _scratchpad(1)


_LOOP_MISTAKES: tuple[tuple[Callable[[SimpleNamespace], object], str], ...] = (
    (
        lambda run: not run.tools["Search"].asked,
        'The model asked for `Search("tower")`, and no tool was called. The name is in '
        "`step.tool`, the input in `step.tool_input`.",
    ),
    (
        lambda run: len(run.seen) < 2,
        "The function ends before the model has read what the tool found.",
    ),
    (
        lambda run: _TOWER not in _second(run),
        "The second prompt does not say what the tool found: the observation belongs into the "
        "scratchpad.",
    ),
    (
        lambda run: _REPLIES[0] not in _second(run),
        "The second prompt does not hold the model's own reply. It remembers nothing: what it "
        "thought and asked for has to be sent again.",
    ),
    (
        lambda run: f"\nObservation: {_TOWER}" not in _second(run),
        'The observation does not stand on a line of its own that begins with "Observation: ".',
    ),
    (
        lambda run: not _second(run).endswith("\nThought: "),
        'The scratchpad should end with a line end and "Thought: ", space included: there the '
        "model goes on.",
    ),
    (
        lambda run: _second(run) != _scratchpad(1),
        "The scratchpad after the first step holds more than the reply, the observation and the "
        "beginning of the next thought.",
    ),
    (
        lambda run: len(run.seen) > 2 and _REPLIES[0] not in run.seen[2],
        "In the third prompt the first step is gone. The scratchpad grows: `+=` adds to it, `=` "
        "puts something else in its place.",
    ),
    (
        lambda run: run.returned is None,
        "The function returns nothing when the answer is there.",
    ),
    (
        lambda run: not isinstance(run.returned, str),
        "The function returns the whole finish. The words are in `step.return_values`, under the "
        'name "output".',
    ),
)


@register(
    "05-where",
    NOTEBOOK,
    'Put the first state in which the number 25 stands in place of `...`: `session.nodes["s…"]`.',
    "*Go to* in the panel lists every phase with its name: s0, s1, s2, … Go through them from the "
    "top. A prompt only repeats what came before.",
)
def where(answer: Any) -> Feedback:
    """Is this the node in which 25 came into the run?"""
    if isinstance(answer, str):
        return not_yet(f'Give the state itself, not its name alone: `session.nodes["{answer}"]`.')
    if not hasattr(answer, "path") or not hasattr(answer, "phase"):
        return not_yet('A state of the session is meant: `session.nodes["s…"]`.')
    holds = [node for node in answer.path if re.search(r"\b25\b", node.text)]
    if not holds:
        return not_yet(f"At `{answer.id}` ({answer.phase}) nobody has mentioned 25 yet.")
    if holds[0] is not answer:
        if answer.phase == "prompt":
            return not_yet(
                f"25 stands in the prompt `{answer.id}`, but a prompt only repeats what came "
                "before it."
            )
        return not_yet(f"At `{answer.id}` ({answer.phase}) the number is in the run already.")
    if answer.phase != "observation":
        return well_done(
            f"`{answer.id}` ({answer.phase}) is the first with 25 in it. In this run it was not a "
            "tool that brought the number: ask where the model has it from."
        )
    return well_done(
        f"`{answer.id}`, an observation: the search said so. The model copied the number into its "
        "thought and into the next call. It never knew it."
    )
