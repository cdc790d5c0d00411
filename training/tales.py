"""Word problems whose numbers fit their story: a wallet holds tens of euros, a city many people."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from random import Random

from hfnb.tools.calculator import evaluate
from training.phrasings import (
    arithmetic_again,
    arithmetic_again_steps,
    arithmetic_more,
    arithmetic_more_percent,
    arithmetic_more_steps,
    arithmetic_more_times,
    words,
)
from training.single import magnitude, written

_MARK = re.compile(r"\{([a-dk])(%|:(?P<low>[^-}]+)-(?P<high>[^y}]+)(?P<year>y?))?\}")
_BOUND = re.compile(r"(?P<side>[<>]?)(?P<other>[a-d])(?:\+(?P<step>\d+))?")
_CHAIN = re.compile(r"\{\w\} (?P<sign>[+*]) \{\w\}(?: (?P=sign) \{\w\})*")
_PERCENTAGES = (5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 12.5, 7.5, 2.5)
_CENTS = (0.2, 0.25, 0.4, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99)
# How often the result is whole, by what the expression contains: the first that fits.
_WHOLE = {"pi": 0.0, "* 100": 0.5, "}%": 0.45, "rt(": 0.5, "/ ": 0.85, "": 0.0}
_PLAIN = ("shapes", "powers and functions", "in words")


@dataclass(frozen=True)
class Template:
    """A phrasing, its group, the expression it asks for and the cue that names the operation."""

    group: str
    cue: str
    shape: str
    text: str


@dataclass(frozen=True)
class Tale:
    """A word problem: its template, the question, and the expression that solves it."""

    template: Template
    text: str
    expression: str


def _read() -> list[Template]:
    found = []
    for module in (
        arithmetic_more,
        arithmetic_more_times,
        arithmetic_more_percent,
        arithmetic_more_steps,
        arithmetic_again,
        arithmetic_again_steps,
    ):
        for group, text in module.MORE.items():
            cue = shape = ""
            for line in text.strip().splitlines():
                if line.startswith("= "):
                    cue, shape = line[2:].split(" | ")
                else:
                    found.append(Template(group, cue, shape, line))
    return found


TEMPLATES = _read()


def told(rng: Random) -> Tale:
    """Return a word problem with people, things and numbers in it."""
    template = rng.choice(TEMPLATES)
    text = re.sub(r"\[([^\]]+)\]", lambda found: rng.choice(found[1].split("/")), template.text)
    if template.group not in _PLAIN and rng.random() < 0.13:
        text = _distracted(rng, text)
    numbers = _fitting(rng, template.shape, text)
    bare = _MARK.sub(r"{\1}", text)
    expression = in_order(template.shape, bare).format(**numbers)
    people = rng.sample(words.FIRST_NAMES, 2)
    marks = {
        "{P}": people[0],
        "{Q}": people[1],
        "{t}": rng.choice(words.THINGS),
        "{g}": rng.choice(words.GROUPS),
        "{o}": rng.choice(words.GOODS),
        "{v}": rng.choice(words.VEHICLES),
    }
    shown = _worded(rng, template, bare, numbers)
    said = bare
    for mark, value in [*marks.items(), *((f"{{{key}}}", text) for key, text in shown.items())]:
        said = said.replace(mark, value)
    said = re.sub(r"\b([Aa]) (?=e(?:ight|leven)|8|1[18]\b)", r"\1n ", said)
    said = re.sub(r"[.?!] [a-z]", lambda found: found[0].upper(), said)
    return Tale(replace(template, text=bare), said, expression)


def in_order(shape: str, text: str) -> str:
    """Return a sum or product with its numbers in the order in which `text` has them."""
    chain = _CHAIN.fullmatch(shape)
    if not chain:
        return shape
    return f" {chain['sign']} ".join(sorted(re.findall(r"\{\w\}", shape), key=text.find))


def _distracted(rng: Random, text: str) -> str:
    """Add a sentence with a number that does not matter, at the front or before the question."""
    if "{k" in text:
        return text
    idle = rng.choice(arithmetic_more.IDLE)
    *facts, last = re.split(r"(?<=[.?!]) (?=[A-Z{])", text)
    if facts and last.endswith("?") and rng.random() < 0.5:
        return " ".join((*facts, idle, last))
    return f"{idle} {text[0].upper()}{text[1:]}"


def _fitting(rng: Random, shape: str, text: str) -> dict[str, str]:
    """Draw numbers until the result is one that the story can have."""
    whole = rng.random() < next(share for mark, share in _WHOLE.items() if mark in shape)
    numbers: dict[str, str] = {}
    for _ in range(150):
        numbers = _numbers(rng, text)
        result = evaluate(shape.format(**numbers))
        if result < 0 or (result == 0 and " % " not in shape):
            continue
        if not whole or result == int(result):
            break
    return numbers


def _numbers(rng: Random, text: str) -> dict[str, str]:
    values: dict[str, float] = {}
    shown: dict[str, str] = {}
    waiting = [found for found in _MARK.finditer(text) if found[2]]
    while waiting:
        found = waiting.pop(0)
        key, low, high = found[1], found["low"], found["high"]
        if found[2] == "%":
            value = rng.choice((*_PERCENTAGES, rng.randint(1, 95), rng.randint(1, 95)))
            values[key], shown[key] = value, str(value)
            continue
        bounds = [bound for bound in map(_BOUND.fullmatch, (low, high)) if bound]
        if any(bound["other"] not in values for bound in bounds):
            waiting.append(found)
            continue
        digits = max(len(bound.partition(".")[2]) for bound in (low, high))
        start, end = _bound(low, values), _bound(high, values)
        values[key], shown[key] = _drawn(rng, start, end, digits, bool(found["year"]))
    return shown


def _bound(text: str, values: dict[str, float]) -> float:
    bound = _BOUND.fullmatch(text)
    if not bound:
        return float(text)
    other = values[bound["other"]] + int(bound["step"] or 0)
    if bound["side"] == "<":
        return max(other * (0.95 if other < 1000 else 0.99), 1)
    return other + (bound["side"] == ">")


def _drawn(rng: Random, low: float, high: float, digits: int, plainly: bool) -> tuple[float, str]:
    first, last = math.ceil(low), math.floor(high)
    if digits and (first >= last or rng.random() < 0.75):
        amount = round(rng.uniform(low, high), digits)
        if digits == 2 and last - first > 1 and rng.random() < 0.6:
            amount = rng.randrange(first, last) + rng.choice(_CENTS)
        return amount, f"{amount:.2f}" if digits == 2 and rng.random() < 0.7 else f"{amount:g}"
    if first >= last:
        return first, str(first)
    number = rng.randint(first, last)
    if not (plainly and first > 999):
        # Small numbers as often as large ones; some are round.
        if rng.random() < 0.6:
            number = round(magnitude(rng, low, high, 6))
        if number > 20 and rng.random() < 0.35:
            step = 10 ** (len(str(number)) - 2) if number >= 100 else 5
            number = number // step * step
        number = min(max(number, first), last)
    return number, str(number) if plainly else written(rng, number)


def _worded(rng: Random, template: Template, text: str, numbers: dict[str, str]) -> dict[str, str]:
    """Write small numbers as words, now and then: "twelve"."""
    if rng.random() > (0.5 if template.group == "in words" else 0.15):
        return numbers
    kept = {key for key in numbers if re.search(rf"\${{{key}}}|{{{key}}}(%|th|s)", text)}
    return {
        key: value if key in kept or rng.random() < 0.3 else words.NUMBERS.get(value, value)
        for key, value in numbers.items()
    }
