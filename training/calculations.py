"""One calculation with a number that was looked up: question, thought, answer."""

from __future__ import annotations

import re
from random import Random

from hfnb.tools.search.kinds import Attribute
from training import language
from training.drafts import Draft
from training.language import capital, filled
from training.phrasings import combined
from training.single import magnitude
from training.world import Thing

_COUNTED = {"population": "people", "number of moons": "moons", "number of pages": "pages"}


def unit(attribute: Attribute) -> str:
    """Return the unit of a difference between two values, empty or with a space before it."""
    if attribute.form == "year" or attribute.label == "age":
        return " years"
    word = _COUNTED.get(attribute.label) or attribute.unit
    return f" {word}" if word else ""


def value(text: str) -> float:
    """Return the number that a sentence shows as `text`."""
    return float(text.replace(",", ""))


class Plan:
    """A calculation with one looked-up number."""

    def __init__(self, operation: str, expression: str, k: str, result_unit: str) -> None:
        self.operation = operation
        self.expression = expression.replace("{k}", k)
        self.k = k
        self.unit = f" {result_unit}" if result_unit else ""

    def goal(self, label: str) -> str:
        """Return what is to be calculated with the fact `label`: "age + 21".

        All that the question decides stands in the first thought, and is copied from there.
        """
        return self.expression.replace("{v}", label)

    def carry_out(self, draft: Draft, thing: Thing, attribute: Attribute) -> str:
        """Add the calculation and return the answer."""
        label = attribute.label
        expression = self.expression.replace("{v}", thing.number(label))
        thought = f"{thing.sentence(label)} Now I calculate {self.goal(label)}: {expression}."
        result = draft.calculate(thought, expression)
        what = self._said(f"the {label} of {thing.name}")
        return f"{capital(what)} is {result}{self.unit}."

    def _said(self, fact: str) -> str:
        fixed = re.fullmatch(r"\{v\} ([*/+-]) ([\d.,]+)", self.expression)
        turned = re.fullmatch(r"([\d.,]+) ([/-]) \{v\}", self.expression)
        words = {"*": "times", "/": "divided by", "+": "plus", "-": "minus"}
        if turned:
            return f"{turned[1]} {words[turned[2]]} {fact}"
        if fixed:
            return f"{fact} {words[fixed[1]]} {fixed[2]}"
        return (
            combined.CALCULATIONS[self.operation][1][0].replace("{x}", fact).replace("{k}", self.k)
        )


def calculation_question(
    rng: Random, kind: str, attribute: Attribute, thing: Thing, asked: str
) -> tuple[str, str, Plan]:
    """Return a question that calculates with one fact, its template and the plan."""
    label = attribute.label
    number = value(thing.number(label))
    stories = combined.STORIES.get("year" if attribute.form == "year" else label, ())
    if label == "birth year":
        stories = combined.STORIES["birth year"] + stories
    if stories and rng.random() < 0.5:
        operation, expression, result_unit, templates = rng.choice(stories)
        template = rng.choice(templates)
        text = template
        if "{c}" in text:
            clauses = combined.YEAR_CLAUSES.get(label) or combined.YEAR_CLAUSES[f"{label}@{kind}"]
            text = text.replace("{c}", rng.choice(clauses))
        text = text.replace("{x}", rng.choice(language.nouns(label, kind)))
        k = _operand(rng, operation, expression, number, result_unit, label)
        plan = Plan(operation, expression, k, result_unit or _kept_unit(operation, attribute))
        return filled(text.replace("{k}", k), asked), template, plan
    operation = rng.choice(list(combined.CALCULATIONS))
    if attribute.form == "year" and rng.random() < 0.6:
        operation = rng.choice(("sum", "difference"))
    if operation == "square root" and number < 0:
        operation = "double"
    nouns = [noun for noun in language.nouns(label, kind) if "{p}" not in noun or "%" not in noun]
    phrase, template, plan = calculation_phrase(
        rng, operation, attribute, number, filled(rng.choice(nouns), asked)
    )
    frame = rng.choice(combined.CALCULATION_FRAMES)
    text = frame.replace("{x}", phrase).replace("{X}", capital(phrase))
    return text, f"{frame} <- {template}", plan


def calculation_phrase(
    rng: Random, operation: str, attribute: Attribute, number: float, fact: str
) -> tuple[str, str, Plan]:
    """Return "25 percent of the fact", its template and the plan."""
    expression, phrases = combined.CALCULATIONS[operation]
    k = _operand(rng, operation, expression, number, "", attribute.label)
    template = rng.choice(phrases)
    plan = Plan(operation, expression, k, _kept_unit(operation, attribute))
    return template.replace("{x}", fact).replace("{k}", k), template, plan


def _kept_unit(operation: str, attribute: Attribute) -> str:
    if operation in ("power", "square", "cube", "square root") or attribute.form == "year":
        return ""
    return unit(attribute).strip()


def _operand(
    rng: Random, operation: str, expression: str, number: float, into: str, label: str
) -> str:
    if into == "feet":
        return rng.choice(("3.28", "3.281", "3.2808", "3.3", str(round(rng.uniform(2, 4), 2))))
    if into == "pounds":
        return rng.choice(("2.2", "2.205", "2.2046", str(round(rng.uniform(1, 3), 2))))
    if expression == "{k} - {v}":
        # The last: an age in that year.
        later = int(number) + rng.randint(3, 90 if label == "birth year" else 500)
        return str(max(int(number) + 2, rng.choice((2024, 2025, 2000, later, later))))
    if "year" in label and operation in ("sum", "difference"):
        return str(rng.randint(5, 120))
    if operation == "power":
        small = rng.random() < 0.3 and abs(number) < 200
        k = str(rng.randint(2, 4)) if small else str(round(rng.uniform(0.05, 0.98), 2))
        if rng.random() < 0.15 and abs(number) < 1000:
            k = str(round(rng.uniform(1.05, 2.6), rng.choice((1, 2))))
        return k
    if operation in ("percentage", "increase", "decrease"):
        return str(rng.choice((5, 10, 15, 20, 25, 30, 40, 60, 75, rng.randint(1, 95), 2.5, 12.5)))
    if operation == "quotient" and expression.startswith("{k}"):
        return str(magnitude(rng, 20, 4000))
    if operation in ("quotient", "product"):
        k = magnitude(rng, 2, rng.choice((9, 60, 400)))
        return str(round(rng.uniform(0.2, 9), 1)) if rng.random() < 0.15 else str(k)
    if operation == "difference":
        below = max(abs(number) * rng.uniform(0.05, 0.95), 1)
        return str(max(1, int(below)))
    if label == "age":
        return str(rng.randint(2, 60))
    return str(magnitude(rng, 2, max(10, abs(number))))
