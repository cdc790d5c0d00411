"""A question with its right answer and the tools that lead there."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
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

    Raises:
        UnsupportedError: a value of another type, or an empty one.
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
        given = dict(value)
        for name in ("answer", "tools"):
            if isinstance(given.get(name), list):
                given[name] = tuple(given[name])
        return cls(**{"text": "", **given})

    def __post_init__(self) -> None:
        if not isinstance(self.text, str) or not self.text.strip():
            raise _unreadable("Its text is missing.")
        answer = self.answer
        if isinstance(answer, bool) or not isinstance(answer, str | int | float | tuple | None):
            raise _unreadable(f"answer={answer!r} is no number and no text.")
        if isinstance(answer, float) and not math.isfinite(answer):
            raise _unreadable(f"answer={answer!r} is no number that an answer could hold.")
        texts = answer if isinstance(answer, tuple) else (answer,) * isinstance(answer, str)
        if answer == () or not all(isinstance(each, str) and each.strip() for each in texts):
            raise _unreadable("Several answers must be texts, and none may be empty.")
        if not isinstance(self.tools, tuple) or not all(isinstance(t, str) for t in self.tools):
            raise _unreadable(f"tools={self.tools!r} is no list of names.")


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


def tools_fit(questions: Iterable[Question], names: Sequence[str]) -> None:
    """Make sure that there is a tool for every name that questions need.

    Raises:
        UnsupportedError: there is none.
    """
    for question in questions:
        for name in question.tools:
            if name not in names:
                near = get_close_matches(name, names, n=1)
                raise UnsupportedError(
                    f"No tool is called {name!r}, which {question.text!r} needs.",
                    f"Did you mean {near[0]!r}?" if near else "",
                    f"There are {', '.join(names)}.",
                )
