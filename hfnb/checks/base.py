"""Exercises, the feedback they give, and what a learner has passed so far.

An exercise is a name, a task, a hint and a judge: a function that looks at the answer and says
what is well or what is amiss, one mistake at a time, the most telling one first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from hfnb import markup
from hfnb.checks.revealing import Reveal, unstarted
from hfnb.errors import HfnbError, PromptError

_WORDS = {
    "start": "Your turn",
    "not yet": "Not yet",
    "well done": "Well done",
    "solution": "This solution passes",
}
_PRINTED = (
    "`None` is Python's word for nothing. `print(…)` shows a text, but gives nothing back: keep "
    "the value itself, and print it on another line if you like."
)


@dataclass(frozen=True)
class _Line:
    """What `markup.findings` draws: a plain tick instead of praise."""

    text: str
    level: str = "ok"
    next_step: str = ""


@dataclass(frozen=True, repr=False)
class Feedback:
    """What a check says about an answer.

    Attributes:
        passed: whether the answer does what the exercise asks.
        message: what is well, or what is amiss and why.
        hint: a nudge, from the second try on.
        level: "start", "not yet", "well done", or "solution": the course's own answer passes,
            and there is nobody to be praised for it.
        comparison: guess and truth side by side, where the exercise is a prediction.
    """

    passed: bool
    message: str
    hint: str | None = None
    level: str = "not yet"
    comparison: Reveal | None = None

    def __repr__(self) -> str:
        lines = [f"{_WORDS[self.level]}. {self.message}"]
        lines += [f"Hint. {self.hint}"] if self.hint else []
        lines += [repr(self.comparison)] if self.comparison else []
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        if self.level == "solution":
            card = markup.findings([_Line(f"{_WORDS[self.level]}. {self.message}")])
        else:
            card = markup.feedback(self.level, self.message, self.hint)
        return markup.stack(card, self.comparison._repr_html_()) if self.comparison else card


def well_done(message: str, comparison: Reveal | None = None) -> Feedback:
    """The verdict of a judge that is content."""
    return Feedback(True, message, level="well done", comparison=comparison)


def not_yet(message: str, hint: str | None = None, comparison: Reveal | None = None) -> Feedback:
    """The verdict of a judge that found a mistake.

    Args:
        message: what is amiss, and why it matters.
        hint: a nudge for this very mistake, instead of the exercise's own.
        comparison: guess and truth, for a prediction.
    """
    return Feedback(False, message, hint, comparison=comparison)


def your_turn(message: str) -> Feedback:
    """The verdict of a judge that finds the starter's gaps still open; it counts as no try."""
    return Feedback(False, message, level="start")


@dataclass(frozen=True)
class Exercise:
    """One exercise of the course.

    Attributes:
        name: the notebook's number and a word, such as "02-injection".
        notebook: the stem of the notebook's file name.
        task: what to write, one sentence; shown while nothing is written.
        hint: a nudge, shown from the second try on.
        judge: looks at an answer and returns a `Feedback`.
    """

    name: str
    notebook: str
    task: str
    hint: str
    judge: Callable[[Any], Feedback]

    def check(self, answer: Any) -> Feedback:
        """Return feedback on a learner's answer, and keep count of tries and passes.

        A starter's `...` is no try. No answer makes this raise: an answer that the judge
        cannot even read is a mistake to be named like any other.
        """
        found = self._judged(answer)
        if found.level == "start":
            return found
        record = _records.setdefault(self.name, {"tries": 0, "passed": False, "misses": 0})
        # Once passed, an exercise stays passed: trying things out afterwards is welcome.
        record["tries"] += 0 if record["passed"] else 1
        record["passed"] = record["passed"] or found.passed
        record["misses"] = 0 if found.passed else record["misses"] + 1
        return replace(found, hint=(found.hint or self.hint) if record["misses"] > 1 else None)

    def solution(self, answer: Any) -> Feedback:
        """Return feedback on an answer without counting it: for the solutions in notebooks."""
        found = self._judged(answer)
        # Without the comparison: a learner who runs past a folded solution is not shown it.
        return replace(found, level="solution", comparison=None) if found.passed else found

    def _judged(self, answer: Any) -> Feedback:
        """What the judge says; the starter's own values and what it cannot read never reach it."""
        items = answer if isinstance(answer, list | tuple) else [answer]
        if any(item is None for item in items):
            return not_yet(_PRINTED)
        if unstarted(answer):
            return your_turn(self.task)
        try:
            return self.judge(answer)
        except PromptError as error:
            return not_yet(str(error))
        except HfnbError as error:
            return not_yet(f"The check could not be made. {error}")
        except Exception as error:
            said = f"{type(error).__name__}: {error}"
            return not_yet(f"This answer has a form that the check cannot read ({said}).")


_registry: dict[str, Exercise] = {}
_records: dict[str, dict[str, Any]] = {}


def register(
    name: str, notebook: str, task: str, hint: str
) -> Callable[[Callable[[Any], Feedback]], Exercise]:
    """Return a decorator that makes an exercise of a judge.

    Raises:
        ValueError: two exercises of one name.
    """

    def make(judge: Callable[[Any], Feedback]) -> Exercise:
        if name in _registry:
            raise ValueError(f"Two exercises are called {name!r}.")
        _registry[name] = Exercise(name, notebook, task, hint, judge)
        return _registry[name]

    return make


def exercises() -> tuple[Exercise, ...]:
    """All exercises, in the order of the course."""
    return tuple(_registry.values())


def exercise(name: str) -> Exercise:
    """The exercise called `name`.

    Raises:
        HfnbError: there is none; the nearest name is suggested.
    """
    if name in _registry:
        return _registry[name]
    near = get_close_matches(str(name), _registry, n=1, cutoff=0.4)
    raise HfnbError(
        f"There is no exercise {name!r}.",
        f"The exercises are {', '.join(_registry)}.",
        f"Did you mean {near[0]!r}?" if near else "",
    )


def check(name: str, answer: Any) -> Feedback:
    """Return feedback on your answer to the exercise called `name`.

    Raises:
        HfnbError: there is no such exercise.
    """
    return exercise(name).check(answer)


def solution(name: str, answer: Any) -> Feedback:
    """Return feedback on the course's own answer: neither counted nor praised.

    Raises:
        HfnbError: there is no such exercise.
    """
    return exercise(name).solution(answer)


def passed() -> list[str]:
    """The names of the exercises passed in this kernel, in the order of the course."""
    return [result["exercise"] for result in results() if result["passed"]]


def results() -> list[dict[str, Any]]:
    """How every exercise stands in this kernel, as plain data.

    Returns:
        For each exercise a dict of `exercise` (its name), `notebook`, `tries` (up to and with
        the first that passed; starters are not counted) and `passed`.
    """
    found = []
    for item in exercises():
        record = _records.get(item.name, {"tries": 0, "passed": False})
        counts = {"tries": record["tries"], "passed": record["passed"]}
        found.append({"exercise": item.name, "notebook": item.notebook, **counts})
    return found


def reset() -> None:
    """Forget all tries and passes of this kernel."""
    _records.clear()
