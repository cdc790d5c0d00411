"""Questions that come as a situation: a fact to go on with, or two to weigh or put together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

from hfnb.tools.search.kinds import KINDS, Attribute
from training import chains, language, pairs, world
from training.calculations import Plan, value
from training.drafts import Draft, Trace
from training.phrasings import (
    stories_comparison,
    stories_comparison_again,
    stories_lookup,
    stories_lookup_again,
    stories_two,
    stories_two_again,
    together,
)
from training.single import magnitude, written
from training.world import Thing

# How many of the traces of a type come as a situation.
SHARE = 0.65
_PERCENTS = (2.5, 5, 8, 10, 12, 12.5, 15, 20, 25, 30, 35, 40, 60, 65, 70, 75, 80, 90)
_KINDS = "bridge|building|city|company|country|element|firm|island|lake|moon|planet|state|tower"
_MARK = re.compile(
    rf"(\b(?:first|last|one|printed|the (?:{_KINDS}|university|mountain)) )?\{{(\w+)\}}('s)?"
)
_LAST_YEAR = 2024

Fact = tuple[str, Attribute]  # a kind, and what is asked of a thing of that kind


@dataclass(frozen=True)
class Situation:
    """A template that asks for two facts, and what is to be done with them.

    Attributes:
        todo: an operation, or the pole that is asked for.
        first: what is asked of {a}, or of {more}.
        second: what is asked of {b}, or of {less}.
        predicate: what the answer says of the winner.
        template: the question.
    """

    todo: str
    first: Fact
    second: Fact
    predicate: str
    template: str

    @property
    def ordered(self) -> bool:
        """Whether the wording says which number is the larger."""
        return "{less}" in self.template.lower()

    @property
    def turned(self) -> bool:
        """Whether the question names the second thing first."""
        text = self.template.lower()
        first, second = ("{more}", "{less}") if self.ordered else ("{a}", "{b}")
        return text.index(first) > text.index(second)


def two_lookups(rng: Random) -> Trace:
    """Two facts about two things, then a calculation with both."""
    if rng.random() >= SHARE:
        return pairs.two_lookups(rng)
    draft = Draft.new(rng, "two_lookups")
    situation = rng.choice(_situations())
    question, first, last = _told(draft, situation)
    part = situation.todo == "percentage" and situation.ordered
    alike = situation.todo in ("sum", "difference", "product", "average")
    if part or (alike and situation.turned):
        first, last = last, first
    return pairs.worked_out(draft, situation.todo, first, last, question, situation.template)


def comparison(rng: Random) -> Trace:
    """Which of two is more, and perhaps by how much."""
    if rng.random() >= SHARE:
        return pairs.comparison(rng)
    draft = Draft.new(rng, "comparison")
    situation = rng.choice(_weighed())
    question, first, last = _told(draft, situation)
    if situation.turned:
        first, last = last, first
    more, measured = situation.todo == "more", situation.template.startswith("+ ")
    said = situation.predicate, more, measured
    return pairs.judged(draft, first, last, *said, question, situation.template)


def lookup_calculator(rng: Random) -> Trace:
    """One fact, then a calculation with it."""
    if rng.random() >= SHARE:
        return chains.lookup_calculator(rng)
    draft = Draft.new(rng, "lookup_calculator")
    key, template = rng.choice(_calculations())
    spec, operation, expression, into, operand = (part.strip() for part in key.split("|", 4))
    kind, attribute = _fact(spec)
    thing = world.having(rng, kind, attribute.label)
    while operand == "below" and value(thing.number(attribute.label)) < 8:
        thing = world.having(rng, kind, attribute.label)
    while "sqrt" in expression and value(thing.number(attribute.label)) < 0:
        thing = world.having(rng, kind, attribute.label)
    asked = draft.asked(thing)
    k = fitting(rng, operand, value(thing.number(attribute.label)))
    question = draft.dressed(draft.filler(_put(template.replace("{k}", k), {"n": asked})))
    plan = Plan(operation, expression, k, into)
    thought = f"I need the {attribute.label} of {asked}, then {plan.goal(attribute.label)}."
    draft.find(thought, thing, asked, attribute.label)
    return draft.done(question, template, plan.carry_out(draft, thing, attribute))


def _told(draft: Draft, situation: Situation) -> tuple[str, pairs.Asked, pairs.Asked]:
    """Return the question, and the facts of {a} and {b}."""
    rng = draft.rng
    one, two = _things(rng, situation)
    a, b = draft.asked(one), draft.asked(two)
    text = situation.template.removeprefix("+ ")
    text = _put(text, {"a": a, "more": a, "b": b, "less": b})
    first = pairs.Asked(one, a, situation.first[1])
    last = pairs.Asked(two, b, situation.second[1])
    return draft.dressed(draft.filler(text)), first, last


def _things(rng: Random, situation: Situation) -> tuple[Thing, Thing]:
    (kind, attribute), (other, second) = situation.first, situation.second
    for _ in range(300):
        one = world.having(rng, kind, attribute.label)
        two = world.having(rng, other, second.label)
        if situation.ordered and attribute.form == "year":
            _make_later(rng, one, attribute.label, two, second.label)
        v, w = value(one.number(attribute.label)), value(two.number(second.label))
        if one.name == two.name or v == w or (situation.ordered and v < w):
            continue
        if situation.todo in ("quotient", "percentage") and min(v, w) <= 0:
            continue
        if " and " not in one.name + two.name or rng.random() < 0.15:
            return one, two
    raise RuntimeError(f"no two things for {situation.template}")


def _make_later(rng: Random, one: Thing, label: str, two: Thing, earlier: str) -> None:
    """Move the year of `one` behind that of `two`; a life is not longer than a life."""
    years = rng.randint(4, 88)
    if "birth year" not in (label, earlier) and rng.random() < 0.5:
        years = round(magnitude(rng, 1, 700))
    two.values[earlier] = min(int(two.value(earlier)), _LAST_YEAR - years)
    one.values[label] = int(two.values[earlier]) + years


def fitting(rng: Random, operand: str, number: float) -> str:
    """Return the number of a question: from a range, a list, or fitting the fact's number."""
    if not operand:
        return ""
    if operand == "percent":
        return str(rng.choice((*_PERCENTS, rng.randint(2, 97))))
    if operand in ("later", "life"):
        low, high = (5.0, 88.0) if operand == "life" else (2.0, 400.0)
        later = int(number) + int(magnitude(rng, low, high))
        now = rng.randint(2000, 2030)
        return str(now if operand == "later" and number < now and rng.random() < 0.4 else later)
    if operand == "below":
        return _round(rng, number * rng.uniform(0.08, 0.92))
    if operand == "over":
        return _round(rng, max(number + 20, number * rng.uniform(1.15, 3)))
    if operand == "many":
        return _round(rng, number * magnitude(rng, 2, 5000))
    if operand == "near":
        return _round(rng, max(20, number * rng.uniform(0.01, 0.8)))
    if "-" in operand:
        low, high = map(float, operand.split("-"))
        if high < 1:
            return str(round(rng.uniform(low, high), 2))
        return _round(rng, magnitude(rng, low, high))
    return rng.choice(operand.split("|"))


def _round(rng: Random, number: float) -> str:
    """Return a number as people choose it: often a round one."""
    whole = max(2, int(number))
    step = 10 ** max(0, len(str(whole)) - 2)
    if rng.random() < 0.6:
        whole = whole // step * step
    return written(rng, whole)


def _put(template: str, names: Mapping[str, str]) -> str:
    """Put names into a template: capitals and possessives where it has them."""

    def put(found: re.Match[str]) -> str:
        before, mark, owner = found[1] or "", found[2], found[3]
        name = names.get(mark.lower())
        if name is None:
            return found[0]
        if before:
            name = name.removeprefix("the ")
        name = language.possessive(name) if owner else name
        return before + (language.capital(name) if mark[0].isupper() else name)

    return language.filled(_MARK.sub(put, template), "")


@cache
def _situations() -> tuple[Situation, ...]:
    return tuple(
        Situation(operation, *_facts(specs), "", template)
        for key, template in _lines(together(stories_two.SITUATIONS, stories_two_again.SITUATIONS))
        for operation, specs in [key.split(" ", 1)]
    )


@cache
def _weighed() -> tuple[Situation, ...]:
    return tuple(
        Situation(pole, *_facts(specs), predicate, template)
        for key, template in _lines(
            together(stories_comparison.WEIGHED, stories_comparison_again.WEIGHED)
        )
        for compared, predicate in [key.split(": ")]
        for pole, specs in [compared.split(" ", 1)]
    )


@cache
def _calculations() -> list[tuple[str, str]]:
    return _lines(together(stories_lookup.TOLD, stories_lookup_again.TOLD))


def _lines(blocks: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(key, line) for key, text in blocks.items() for line in text.strip().splitlines()]


def _facts(specs: str) -> tuple[Fact, Fact]:
    found = re.findall(r"[\w ]+@\w+", specs)
    first, *others = (_fact(spec.strip()) for spec in found)
    return first, (others or [first])[0]


def _fact(spec: str) -> Fact:
    label, kind = spec.split("@")
    return kind, next(one for one in KINDS[kind] if one.label == label)
