"""Right or not, and by which route: judged from the steps alone, without another model's opinion.

An answer that is right by luck is not trusted: the tools that the question needs must have been
called without a mistake, and what is asked for must have stood in the observation of the last of
them before it stands in the answer. Whether the rest of the answer makes sense, nobody asks.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from hfnb.evaluation.questions import Expected, Question
from hfnb.steps import Step, Trace

_MINUS = "[-\u2212]"
_GAP = "[, '\u2019\u00a0\u202f]"  # between thousands
# A unit may follow at once, as in "4806m"; a letter before it makes it a name, as in "version5".
_NUMBER = re.compile(
    rf"(?<![\w.]){_MINUS}?(?:\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|\d+|(?=\.\d))(?:\.\d+)?"
    r"(?:e[-+]?\d+)?",
    re.I,
)
_ROUNDING = 0.01  # at most: the digits that are there must be right


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a run is worth.

    Attributes:
        answer_ok: the final answer holds what was asked for.
        route_ok: the tools that were needed were called, and the number was observed.
        why: what is wrong, a few words; empty where nothing is.
    """

    answer_ok: bool
    route_ok: bool
    why: str = ""

    @property
    def right(self) -> bool:
        """The right answer, by the right route."""
        return self.answer_ok and self.route_ok


def judge(question: Question, trace: Trace) -> Verdict:
    """Return what `trace` is worth as a run on `question`."""
    if trace.answer is None or trace.stopped != "answer":
        return Verdict(False, not _route(question, trace), _stopped(trace))
    answer, route = _answer(question, trace.answer), _route(question, trace)
    return Verdict(not answer, not route, "; ".join(filter(None, (answer, route))))


def _stopped(trace: Trace) -> str:
    words = {
        "iteration_limit": "out of iterations",
        "repeated_action": "went round in circles",
        "context_full": "the conversation became too long",
        "model_error": "the model could not be asked",
    }
    return words.get(trace.stopped or "", "not finished")


def _answer(question: Question, answer: str) -> str:
    if question.answer is None:
        return "" if answer.strip() else "the answer is empty"
    if _holds(answer, question.answer):
        return ""
    return f"no {_words(question.answer)} in the answer"


def _route(question: Question, trace: Trace) -> str:
    calls = [step for step in trace.steps if step.call and step.observation is not None]
    if not question.tools:
        return f"{calls[0].call.tool} was called for nothing" if calls and calls[0].call else ""
    sound = [step for step in calls if not step.problems]
    names = [step.call.tool for step in sound if step.call]
    left = iter(names)
    missing = next((tool for tool in question.tools if tool not in left), None)
    if missing is not None:
        return f"{missing} was not called" + (" where it was needed" if missing in names else "")
    last = [_told(step) for step in sound if step.call and step.call.tool == question.tools[-1]]
    if question.answer is not None and not any(_holds(text, question.answer) for text in last):
        return f"{question.tools[-1]} did not give {_words(question.answer)}"
    return ""


def _told(step: Step) -> str:
    """What a tool said, without the input that it may have repeated."""
    asked = step.call.tool_input if step.call else ""
    said = step.observation or ""
    return said.replace(asked, "") if isinstance(asked, str) and asked else said


def _words(answer: Expected) -> str:
    return " or ".join(answer) if isinstance(answer, tuple) else str(answer)


def _holds(text: str, expected: str | int | float | tuple[str, ...]) -> bool:
    """Whether `text` has the expected number, text, or one of the texts, as a word of its own."""
    if isinstance(expected, tuple):
        return any(_holds(text, each) for each in expected)
    if isinstance(expected, str):
        words = r"\s+".join(map(re.escape, expected.split()))
        return re.search(rf"(?<!\w){words}(?!\w)", text, re.I) is not None
    return any(_same(found, float(expected)) for found in _NUMBER.findall(text))


def _same(written: str, expected: float) -> bool:
    """Whether a number in a text is the expected one, rounded to the digits that it shows.

    The sign is not looked at: "31 minutes earlier" tells -31.
    """
    value = abs(float(re.sub(_GAP, "", written).replace("\u2212", "-")))
    mantissa, _, exponent = written.lower().partition("e")
    shown = len(mantissa.partition(".")[2]) - int(exponent or 0)
    expected = abs(expected)
    if not math.isclose(value, expected, rel_tol=_ROUNDING):
        return False
    return abs(value - expected) <= 0.5 * 10.0**-shown + 1e-9 * expected
