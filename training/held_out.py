"""The things that the evaluation may ask about: what the sheets say of names not trained on."""

from __future__ import annotations

import math
import random
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from hfnb.tools.search import Sheet, lookup, sheets
from training.names import is_training_name
from training.phrasings_eval import plain

# What people ask about: cities of some size, countries with more than a few inhabitants, elements
# that can be weighed.
WELL_KNOWN = {
    "city": (600_000, "population", 0),
    "country": (300_000, "population", 0),
    "element": (1, "atomic number", 94),
}
# Nobody should have to argue about the answer, or read a joke about a tyrant.
NOT_ASKED = {
    *("Adolf Hitler", "Benito Mussolini", "Francisco Franco", "Joseph Stalin", "Mao Zedong"),
    *("Kosovo", "New Territories", "Palestine", "Taiwan", "Western Sahara"),
}

Found = tuple[Sheet, str]  # a sheet, and the label of what is asked about it


@cache
def library() -> dict[str, list[Sheet]]:
    """Return the sheets that may be asked about, by kind."""
    library: dict[str, list[Sheet]] = defaultdict(list)
    for sheet in sheets():
        low, label, high = WELL_KNOWN.get(sheet.kind, (0, "", 0))
        in_range = low <= float(sheet.facts.get(label, low)) <= (high or math.inf)
        if in_range and sheet.name not in NOT_ASKED and not is_training_name(sheet.name):
            library[sheet.kind].append(sheet)
    return library


@cache
def known_as(name: str, label: str) -> Sheet | None:
    """Return the sheet in which the search finds this, if it finds it."""
    finding = lookup(f"{name} {label}")
    told = [fact.label for fact in finding.facts]
    sheet = finding.sheet
    return sheet if sheet and told == [label] and label in sheet.facts else None


def _chosen(kind: str, labels: Iterable[str], rng: random.Random) -> Sheet | None:
    labels = tuple(labels)
    having = [s for s in library()[kind] if all(label in s.facts for label in labels)]
    sheet = rng.choice(having) if having else None
    if sheet and all(known_as(sheet.name, label) == sheet for label in labels):
        return sheet
    return None


def parts(asks: str) -> list[str]:
    """Return what is asked about each thing: a space within a label parts nothing."""
    return re.split(r" (?=[a-z]+\.)", asks) if asks else []


def found_for(asks: str, rng: random.Random) -> list[Found] | None:
    """Choose things to ask about: one for "city.population", two for two of these."""
    found: list[Found] = []
    for ask in parts(asks):
        first, *hops = ask.split(">")
        kind, labels = first.split(".")
        sheet = _chosen(kind, labels.split("+"), rng)
        if sheet is None:
            return None
        found += [(sheet, label) for label in labels.split("+")]
        for hop in hops:
            value, label = str(sheet.facts[labels]), hop.split(".")[1]
            sheet = known_as(value, label)
            if sheet is None or plain(sheet.name) != plain(value):
                return None
            # What is found on the way was not trained on either, where there is a choice.
            if is_training_name(sheet.name) and rng.random() < 0.9:
                return None
            found.append((sheet, label))
    return found
