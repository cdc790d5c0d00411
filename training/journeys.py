"""Whole sentences that lead from one thing to another: "whoever painted X", "Somebody wrote X."."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

from hfnb.tools.search.kinds import KINDS, Attribute
from training.calculations import Plan
from training.language import capital, filled
from training.phrasings import hops_again, hops_more, together
from training.stories import fitting
from training.values import TARGETS

# How many of the traces with two hops are worded so.
SHARE = 0.65
# How many of them go on to a calculation, and how many of those by way of a partner.
_CALCULATED, _PARTNERS_CALCULATED = 0.34, 0.55
_PARTNERS = {"girlfriend": "she", "wife": "she", "boyfriend": "he", "husband": "he"}
_OWNERS = {"he": "his", "she": "her"}
_HIM = {"he": "him", "she": "her"}

_Keyed = tuple[tuple[str, ...], str]  # what is asked, what is calculated with it; a template


@dataclass(frozen=True)
class Journey:
    """A question by way of a second thing.

    Attributes:
        attribute: what is asked of the second thing.
        calculation: the operation, its expression, the unit of the result and the range of {k};
            empty, where nothing is calculated.
        template: the question, with {n} and {p} for the name.
        he: the pronoun of a person found.
    """

    attribute: Attribute
    calculation: tuple[str, ...]
    template: str
    he: str

    def told(self, rng: Random, asked: str, number: float) -> tuple[str, Plan | None]:
        """Return the question with its name and numbers in place, and what is to be calculated."""
        text, plan = self.template, None
        if self.calculation:
            operation, expression, into, operand = self.calculation
            k = fitting(rng, operand, number)
            text, plan = text.replace("{k}", k), Plan(operation, expression, k, into)
        for mark, word in (("he", self.he), ("him", _HIM[self.he]), ("his", _OWNERS[self.he])):
            text = text.replace(f"{{{mark}}}", word)
        # "the Danube", but "The Danube" where a sentence begins.
        text = re.sub(
            r"(^|[.?!:] )(\{[np]\})", lambda at: at[1] + capital(filled(at[2], asked)), text
        )
        return filled(text, asked), plan


def drawn(rng: Random, kind: str, link: Attribute) -> Journey:
    """Return a question for what `link` leads to."""
    source, target = f"{link.label}@{kind}", TARGETS[link.label]
    partner = link.label in _PARTNERS
    calculates = rng.random() < (_PARTNERS_CALCULATED if partner else _CALCULATED)
    he = _PARTNERS.get(link.label) or rng.choice(("he", "she"))
    style = rng.random()
    whole = _whole(source, calculates)
    if whole and style < (0.75 if partner else 0.55):
        key, template = rng.choice(whole)
    elif style < 0.8:
        key, template = rng.choice(_sensible(_of("FRAMES", target, calculates), link.label))
        middle = rng.choice(_described("MIDDLES")[source].split("|"))
        if re.search(r"\b(?:wo)?man\b", middle):
            he = "she" if "woman" in middle else "he"
        template = template.replace("{m}", middle).replace("{M}", capital(middle))
    else:
        key, second = rng.choice(_sensible(_of("SECONDS", target, calculates), link.label))
        first = rng.choice(_described("FIRSTS")[source].split("|"))
        template = f"{first} {second}"
    label, *calculation = key
    attribute = next(one for one in KINDS[target] if one.label == label)
    return Journey(attribute, tuple(calculation), template, he)


def _sensible(rows: tuple[_Keyed, ...], link: str) -> list[_Keyed]:
    """Leave out what nobody asks: the husband of a wife, the country of a country's capital."""
    silly = {"country"} if link == "capital" else set(_PARTNERS) if link in _PARTNERS else set()
    return [row for row in rows if row[0][0] not in silly]


@cache
def _whole(source: str, calculates: bool) -> tuple[_Keyed, ...]:
    label = source.split("@")[0]
    if label in _PARTNERS:
        blocks = {
            f"{source} > {key}": text.replace("{w}", label)
            for key, text in _table("PARTNERS").items()
        }
        return _keyed(blocks, source, calculates)
    return _keyed(_table("WHOLE"), source, calculates)


@cache
def _of(table: str, target: str, calculates: bool) -> tuple[_Keyed, ...]:
    return _keyed(_table(table), target, calculates)


def _keyed(blocks: Mapping[str, str], start: str, calculates: bool) -> tuple[_Keyed, ...]:
    found = []
    for key, text in blocks.items():
        begins, rest = key.split(" > ")
        parts = tuple(part.strip() for part in rest.split("|", 4))
        if begins == start and (len(parts) > 1) == calculates:
            found += [(parts, line) for line in text.strip().splitlines()]
    return tuple(found)


@cache
def _table(name: str) -> dict[str, str]:
    return together(getattr(hops_more, name), getattr(hops_again, name))


@cache
def _described(name: str) -> dict[str, str]:
    return together(getattr(hops_more, name), getattr(hops_again, name), between="|")
