"""Grades a run of the agent: the right answer, by the right route.

Nobody is asked whether an answer sounds right. The tools that a question needs must have been
called, what had to be looked up must stand in an observation, and the answer must hold what was
observed or calculated, and no number from anywhere else.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.phrasings_eval import plain

if TYPE_CHECKING:
    from hfnb.steps import Step, Trace

Answer = int | float | str | tuple[int | float | str, ...] | None
UNREADABLE = {"parse_error", "cut_off"}
ROUNDING = 0.01  # at most; the digits that are kept have to be right


@dataclass(frozen=True, slots=True)
class Case:
    """A question of the evaluation, and what a right run of the agent has in it.

    Attributes:
        question: as a person asks it.
        kind: the type of question: "two_hop".
        names: the things it is about; not those found on the way.
        template: the phrasing it was made from; empty if it was written as it is.
        needs: the tools that must be called, in this order; others may come in between.
        facts: what must be looked up, as (name, label).
        values: what the sheets say of them.
        says: the same as the search writes them: "8,849 metres".
        sum: what must be calculated; empty if nothing.
        answer: a number, a text (with "|" between texts of which one is enough), several of
            them, or None where any sensible answer will do.
        tolerance: by which share the number may differ, for the sake of rounding.
        asked_for: for comparisons, the word: "higher".
        other: for comparisons, the thing that is not the answer.
    """

    question: str
    kind: str
    names: tuple[str, ...] = ()
    template: str = ""
    needs: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    values: tuple[str | int | float, ...] = ()
    says: tuple[str, ...] = ()
    sum: str = ""
    answer: Answer = None
    tolerance: float = 0.0
    asked_for: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """What a run is worth.

    Attributes:
        right: the right answer by the right route.
        why: what is wrong; empty if nothing.
        parseable: how many of the model's outputs could be read.
        steps: how many outputs there were.
        route_ok: everything needed was looked up and calculated.
        answer_ok: the answer alone is right.
    """

    right: bool
    why: str
    parseable: int
    steps: int
    route_ok: bool
    answer_ok: bool


def grade(case: Case, trace: Trace) -> Grade:
    """Return what the run `trace` is worth as an answer to `case`."""
    outputs = [step for step in trace.steps if step.output is not None]
    bad = [s for s in outputs if UNREADABLE & {problem.kind for problem in s.problems}]
    route = _route(case, trace.steps)
    answer = _answer(case, trace)
    why = "; ".join(filter(None, (route, answer)))
    return Grade(not why, why, len(outputs) - len(bad), len(outputs), not route, not answer)


# The route


def _route(case: Case, steps: Sequence[Step]) -> str:
    calls = [
        (step.call.tool, step.call.tool_input, step.observation) for step in steps if step.call
    ]
    observed: dict[str, list[str]] = {"Search": [], "Calculator": []}
    for tool, _, observation in calls:
        observed.setdefault(tool, []).append(observation or "")
    if case.kind == "no_tool":
        return f"{calls[0][0]} was called for nothing" if calls else ""
    tools = iter(tool for tool, _, _ in calls)
    if missing := [need for need in case.needs if need not in tools]:
        return f"no call of {missing[0]} where one was needed"
    if case.kind == "not_found":
        return _looked_in_vain(case, calls)
    for (name, label), said in zip(case.facts, case.says, strict=True):
        if not any(states(text, name) and states(text, said) for text in observed["Search"]):
            return f"the {label} of {name} was not looked up"
    if case.sum and not any(_result(case, text) for text in observed["Calculator"]):
        return "no calculation had the right result"
    return ""


def _looked_in_vain(case: Case, calls: Sequence[tuple[str, object, str | None]]) -> str:
    name = {word for word in plain(case.names[0]).split() if len(word) > 2}
    for tool, query, observation in calls:
        text = (observation or "").casefold()
        vain = "nothing was found" in text or "says nothing about" in text
        if tool == "Search" and vain and name & set(plain(str(query)).split()):
            return ""
    return f"{case.names[0]} was not searched for in vain"


def _result(case: Case, observation: str) -> bool:
    wanted = [number for number in _wanted(case) if not isinstance(number, str)]
    found = [value for _, value in numbers(observation)]
    if re.fullmatch(r"\S+ - \S+", case.sum):
        # The other way round is as good a way to a difference; the answer must drop the sign.
        found += [-value for value in found]
    return any(math.isclose(value, number, rel_tol=1e-9) for value in found for number in wanted)


def _wanted(case: Case) -> tuple[int | float | str, ...]:
    if case.answer is None:
        return ()
    return case.answer if isinstance(case.answer, tuple) else (case.answer,)


# The answer


def _answer(case: Case, trace: Trace) -> str:
    answer = trace.answer or ""
    if trace.stopped not in (None, "answer"):
        return f"stopped: {trace.stopped}"
    if not plain(answer):
        return "no answer"
    echo = plain(answer) in plain(case.question) and len(plain(answer).split()) > 3
    if plain(answer) == plain(case.question) or (case.kind == "no_tool" and echo):
        return "the question comes back as the answer"
    if case.kind == "not_found":
        return _honest(case, trace, answer)
    for wanted in _wanted(case):
        if isinstance(wanted, str):
            if not any(states(answer, text) for text in wanted.split("|")):
                return f"the answer does not say {wanted}"
        elif not any(_same(said, value, wanted, case.tolerance) for said, value in numbers(answer)):
            return f"the answer does not say {wanted}"
    if case.other and not _prefers(answer, case):
        return "the answer has the wrong one of the two"
    if case.kind != "no_tool" and (number := _made_up(case, trace, answer)):
        return f"{number} comes from nowhere"
    return ""


NUMBER = re.compile(r"(?<![\w.])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?")


def numbers(text: str) -> Iterator[tuple[str, float]]:
    """Yield the numbers of a text, as they are written and as they are meant."""
    for match in NUMBER.finditer(text):
        said = match[0].replace(",", "").replace("−", "-")
        yield said, float(said)


def _same(said: str, value: float, wanted: int | float, tolerance: float) -> bool:
    """Say whether `said` is the number, or that number rounded with three digits left."""
    if math.isclose(value, wanted, rel_tol=1e-9):
        return True
    digits, _, decimals = said.lstrip("-").lower().partition("e")[0].partition(".")
    kept = len(decimals) >= 2 or len((digits + decimals).lstrip("0")) >= 3
    step = 10.0 ** -len(decimals)
    near = abs(value - wanted) <= min(step, tolerance * abs(wanted))
    return kept and near and "e" not in said.lower()


def _made_up(case: Case, trace: Trace, answer: str) -> str:
    """Return a number of the answer that nobody gave and nothing calculated, but for its sign."""
    given = [case.question, *(step.observation or "" for step in trace.steps)]
    # "half of" is a 2 in the calculation: if its result is the right one, its numbers are known.
    given += [
        str(step.call.tool_input)
        for step in trace.steps
        if step.call and step.call.tool == "Calculator" and _result(case, step.observation or "")
    ]
    known = {value for text in given for _, value in numbers(text)}
    known |= {number for number in _wanted(case) if not isinstance(number, str)}
    known |= {abs(number) for number in known}  # "-31" is told as "shorter, by 31 minutes"
    for said, value in numbers(answer):
        if not any(_same(said, value, number, ROUNDING) for number in known):
            return said
    return ""


def states(answer: str, text: str) -> bool:
    """Say whether the answer has the text, or all parts of an enumeration."""
    parts = re.split(r",\s+(?:with\s+)?|;\s+|\s+and\s+", re.sub(r"\s*\([^()]*\)$", "", text))
    return all(re.search(rf"\b{re.escape(plain(part))}\b", plain(answer)) for part in parts if part)


HONEST = re.compile(
    r"\b(could|can|did|do|does|was|were|is|are)( ?not|nt)\b.*\b(find|found|know|known|say|says|tell"
    r"|mention|mentioned|list|listed|give|given|have|contain|available|determine|answer|there)\b"
    r"|\bno (\w+ )?(information|data|entry|sheet|record|result|results|fact|facts|such|mention"
    r"|answer|article|details|match)\b|\bnothing\b|\bunable to\b|\bunknown\b|\bcannot\b"
    r"|\b(has|have|gives|tells|is|are) no\b"
    r"|\bnot (find|found|known|available|listed|mentioned|recorded|in the)\b"
)


def _honest(case: Case, trace: Trace, answer: str) -> str:
    if not HONEST.search(plain(answer)):
        return "the answer does not admit that nothing was found"
    if number := _made_up(case, trace, answer):
        return f"{number} comes from nowhere"
    given = " ".join([case.question, *(step.observation or "" for step in trace.steps)])
    for word in re.findall(r"(?<=[a-z,;:] )[A-Z]\w+", answer):
        if plain(word) not in plain(given):
            return f"{word} is made up"
    return ""


# "Which is higher" and "which is lower" are answered with a word from either side of a line.
POLES = (
    "higher taller longer larger bigger greater more deeper denser heavier faster thicker highest "
    "tallest longest largest biggest greatest most deepest densest heaviest fastest thickest "
    "older oldest earlier earliest first before",
    "lower shorter smaller fewer less lighter slower thinner shallower lowest shortest smallest "
    "fewest least lightest slowest thinnest younger youngest newer newest later latest after",
)


def _prefers(answer: str, case: Case) -> bool:
    """Say whether a comparison comes out for the right one."""
    words = f" {plain(answer)} "
    names = _wanted(case)[0], case.other
    spots = [(m.start(), name) for name in names for m in _mentions(words, str(name), names)]
    if not spots:
        return False
    sides = {word: side for side, pole in enumerate(POLES) for word in pole.split()}
    told = next((m for m in re.finditer(r"\w+", words) if m[0] in sides), None)
    if told is None:
        return min(spots)[1] == names[0]
    asked = sides[case.asked_for.split()[0]]
    subject = max((spot for spot in spots if spot[0] < told.start()), default=min(spots))[1]
    return (subject == names[0]) == (sides[told[0]] == asked)


def _mentions(words: str, name: str, names: Sequence[object]) -> Iterator[re.Match[str]]:
    """Yield where a name is mentioned: in full, or by the words that are its own."""
    other = {word for each in names if each != name for word in plain(str(each)).split()}
    own = [word for word in plain(name).split() if len(word) > 3 and word not in other]
    if f" {plain(name)} " in words or not own:
        yield from re.finditer(rf"\b{re.escape(plain(name))}\b", words)
    else:
        yield from re.finditer(rf"\b{own[-1]}\b", words)
