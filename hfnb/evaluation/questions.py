"""A question with its right answer and the tools that lead there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import Any

from hfnb.errors import UnsupportedError

Expected = str | int | float | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and what a right run of an agent has in it.

    Attributes:
        text: the question.
        answer: what the final answer must hold: a number (rounded as you like, the digits that
            are there must be right), a text, several texts of which one is enough, or None where
            any answer will do.
        tools: names of the tools that must be called, in this order; others may come in between.
            Without any, none may be called.
    """

    text: str
    answer: Expected = None
    tools: tuple[str, ...] = ()

    @classmethod
    def of(cls, value: Question | Mapping[str, Any]) -> Question:
        """Return a question out of plain data, as YAML or papermill bring it.

        Raises:
            UnsupportedError: a name that no question has, no text, or a value of another type.
        """
        if isinstance(value, Question):
            return value
        if not isinstance(value, Mapping):
            raise _unreadable(f"{value!r} is a {type(value).__name__}.")
        names = [field.name for field in fields(cls)]
        for name in value:
            if name not in names:
                near = get_close_matches(str(name), names, n=1)
                raise _unreadable(
                    f"It has no {name!r}." + (f" Did you mean {near[0]!r}?" if near else "")
                )
        text, answer, tools = value.get("text"), value.get("answer"), value.get("tools", ())
        if not isinstance(text, str) or not text.strip():
            raise _unreadable("Its text is missing.")
        if isinstance(answer, list | tuple):
            answer = tuple(answer)
        if isinstance(answer, bool) or not isinstance(answer, str | int | float | tuple | None):
            raise _unreadable(f"answer={answer!r} is no number and no text.")
        if isinstance(answer, tuple) and not (answer and all(isinstance(a, str) for a in answer)):
            raise _unreadable("Several answers must be texts.")
        if isinstance(tools, str) or not all(isinstance(tool, str) for tool in tools):
            raise _unreadable(f"tools={tools!r} is no list of names.")
        return cls(text, answer, tuple(tools))


def _unreadable(why: str) -> UnsupportedError:
    return UnsupportedError(
        "This is no question that can be judged.",
        why,
        'Write it as {"text": "How high is Mont Blanc?", "answer": 4806, "tools": ["Search"]}.',
    )


# Answered out of the offline encyclopaedia and the calculator of `hfnb.tools.default()`.
QUESTIONS = (
    Question("How high is Mont Blanc?", 4806, ("Search",)),
    Question("What is 17 * 23?", 391, ("Calculator",)),
    Question("What is half the height of Mont Blanc?", 2403, ("Search", "Calculator")),
    Question(
        "What is the capital of the country where Mumbai is?", "New Delhi", ("Search", "Search")
    ),
    Question(
        "Which is higher, Mont Blanc or the Matterhorn, and by how much?",
        328,
        ("Search", "Search", "Calculator"),
    ),
)
