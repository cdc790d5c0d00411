"""The held-out questions of the evaluation, made from the sheets of the encyclopaedia.

`cases` puts names and numbers into the phrasings of `phrasings_eval.txt`; `freestyle` reads the
questions that were written by hand. Only names that never occur in training are asked about, and
the search itself has been asked whether it knows what a question needs.
"""

from __future__ import annotations

import difflib
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from dataclasses import replace
from pathlib import Path
from typing import Any

from hfnb.tools.calculator import evaluate
from hfnb.tools.search import Sheet, lookup, sheets
from training.grading import Answer, Case, Grade, grade, numbers
from training.names import is_training_name
from training.phrasings_eval import Template, bank, draw, filled, invented, nearly_equal, plain

__all__ = ["KINDS", "Case", "Grade", "cases", "check_disjoint", "freestyle", "grade"]

KINDS = (
    "lookup",
    "calculator",
    "lookup_calculator",
    "two_lookups",
    "two_hop",
    "rephrase",
    "not_found",
    "several_facts",
    "comparison",
    "no_tool",
)
PER_KIND = 36
TRIES = 300
# What people ask about: cities of some size, countries with more than a few inhabitants.
KNOWN_TO_PEOPLE = {"city": (600_000, "population"), "country": (300_000, "population")}
FREESTYLE = Path(__file__).with_name("freestyle.jsonl")
ROUNDING = 0.005

Found = tuple[Sheet, str]  # a sheet, and the label of what is asked about it


def cases(seed: int = 0) -> list[Case]:
    """Return the questions of every kind; the same ones for the same seed."""
    return [case for kind in KINDS for case in _of_kind(kind, seed)]


def _of_kind(kind: str, seed: int) -> Iterator[Case]:
    rng = random.Random(f"{seed} {kind}")
    templates = [template for template in bank() if template.kind == kind]
    rng.shuffle(templates)
    used: set[str] = set()
    count = 0
    for template in (*templates, *templates):  # a second question from some, if they are few
        if count < PER_KIND and (case := _case(template, rng, used)) is not None:
            used |= {case.question, *map(plain, case.names)}
            count += 1
            yield case


def _case(template: Template, rng: random.Random, used: set[str]) -> Case | None:
    make = {"no_tool": _no_tool, "not_found": _not_found}.get(template.kind, _asked)
    for _ in range(TRIES):
        case = make(template, rng)
        if case and not used & {case.question, *map(plain, case.names)} and not _given_away(case):
            return case
    return None


def _given_away(case: Case) -> bool:
    """Say whether the answer stands in the question already."""
    wanted = case.answer if isinstance(case.answer, tuple) else (case.answer,)
    said = {value for _, value in numbers(case.question)}
    if case.kind == "no_tool":
        return False
    texts = [text for text in wanted if isinstance(text, str) and not case.other]
    return bool(said & {value for value in wanted if not isinstance(value, str)}) or any(
        plain(text) in plain(case.question) for text in texts
    )


def freestyle() -> list[Case]:
    """Return the questions that were written by hand, one by one, as different people ask."""
    return [_read(json.loads(line)) for line in FREESTYLE.read_text("utf-8").splitlines()]


def _read(row: dict[str, Any]) -> Case:
    facts = [(name, label) for name, label in row["facts"]]
    answer = row["answer"]
    answer = tuple(answer) if isinstance(answer, list) else answer
    found = [(_known(*fact), fact[1]) for fact in facts] if row["kind"] != "not_found" else []
    return Case(
        question=row["question"],
        kind=row["kind"],
        names=tuple(dict.fromkeys(name for name, _ in facts)),
        needs=tuple(row["needs"]),
        facts=tuple(facts),
        values=tuple(sheet.facts[label] for sheet, label in found),
        says=tuple(sheet.sentence(label) for sheet, label in found),
        sum=row.get("sum", ""),
        answer=answer,
        tolerance=_tolerance(answer),
        asked_for=row.get("asked_for", ""),
        other=row.get("other", ""),
    )


def check_disjoint(train_templates: Iterable[str], train_names: Iterable[str]) -> None:
    """Assert that no name and no phrasing of the evaluation is in the training data.

    Args:
        train_templates: the phrasings of the training data, gaps in braces.
        train_names: the names that occur in them, real or invented.

    Raises:
        AssertionError: something is on both sides; it is named.
    """
    evaluated = [*cases(), *freestyle()]
    known = {plain(name) for name in train_names}
    if shared := sorted({name for c in evaluated for name in c.names if plain(name) in known}):
        raise AssertionError(f"trained on and evaluated: {', '.join(shared[:10])}")
    phrasings = [c.template or c.question for c in evaluated]
    for ours, theirs in nearly_equal(phrasings, train_templates):
        raise AssertionError(f"evaluated: {ours!r}, trained on: {theirs!r}")


# What the sheets know


@cache
def _library() -> dict[str, list[Sheet]]:
    """Return the sheets that may be asked about, by kind."""
    library: dict[str, list[Sheet]] = defaultdict(list)
    for sheet in sheets():
        floor, label = KNOWN_TO_PEOPLE.get(sheet.kind, (0, ""))
        if not is_training_name(sheet.name) and float(sheet.facts.get(label, floor)) >= floor:
            library[sheet.kind].append(sheet)
    return library


@cache
def _known(name: str, label: str) -> Sheet | None:
    """Return the sheet in which the search finds this, if it finds it."""
    finding = lookup(f"{name} {label}")
    told = [fact.label for fact in finding.facts]
    sheet = finding.sheet
    return sheet if sheet and told == [label] and label in sheet.facts else None


def _chosen(kind: str, labels: Iterable[str], rng: random.Random) -> Sheet | None:
    labels = tuple(labels)
    having = [s for s in _library()[kind] if all(label in s.facts for label in labels)]
    sheet = rng.choice(having) if having else None
    if sheet and all(_known(sheet.name, label) == sheet for label in labels):
        return sheet
    return None


def _parts(asks: str) -> list[str]:
    """Return what is asked about each thing: a space within a label parts nothing."""
    return re.split(r" (?=[a-z]+\.)", asks) if asks else []


def _found(asks: str, rng: random.Random) -> list[Found] | None:
    """Choose things to ask about: one for "city.population", two for two of these."""
    found: list[Found] = []
    for ask in _parts(asks):
        first, *hops = ask.split(">")
        kind, labels = first.split(".")
        sheet = _chosen(kind, labels.split("+"), rng)
        if sheet is None:
            return None
        found += [(sheet, label) for label in labels.split("+")]
        for hop in hops:
            value, label = str(sheet.facts[labels]), hop.split(".")[1]
            sheet = _known(value, label)
            if sheet is None or plain(sheet.name) != plain(value):
                return None
            # What is found on the way was not trained on either, where there is a choice.
            if is_training_name(sheet.name) and rng.random() < 0.9:
                return None
            found.append((sheet, label))
    return found


# Questions


def _asked(template: Template, rng: random.Random) -> Case | None:
    """Return a question of a kind that has an answer."""
    found = _found(template.asks, rng)
    if found is None or len({sheet.name for sheet, _ in found}) < len(_parts(template.asks)):
        return None
    values = dict(zip("xyz", _values(template, found), strict=False))
    is_number = all(re.fullmatch(r"-?[\d.e-]+", value) for value in values.values())
    if (template.sum or template.kind == "comparison") and not is_number:
        return None
    compares = template.kind == "comparison"
    drawn = draw("" if compares else template.numbers, values, rng)
    if drawn is None:
        return None
    about = list(dict.fromkeys(sheet.name for sheet, _ in found))
    names = dict(zip("ab", about, strict=False))
    if template.kind == "rephrase":
        wrong = _misspelt(found[0], rng)
        if wrong is None:
            return None
        names["a"] = wrong
    question = _written(template.text, {**drawn, **names})
    if compares:
        return _comparison(template, question, found)
    return _made(question, template, found, filled(template.sum, drawn))


def _values(template: Template, found: list[Found]) -> list[str]:
    """Return the values that are calculated with: of a chain, the last one."""
    used = found[-1:] if ">" in template.asks else found
    return [str(sheet.facts[label]) for sheet, label in used]


def _written(text: str, gaps: dict[str, str]) -> str:
    gaps = {**gaps, "A": gaps.get("a", "")[:1].upper() + gaps.get("a", "")[1:]}
    return re.sub(r"\{(\w)\}", lambda match: gaps[match[1]], text)


def _made(question: str, template: Template, found: list[Found], expression: str) -> Case:
    told = [sheet.facts[label] for sheet, label in found]
    answer: Answer = tuple(told) if template.kind == "several_facts" else (told or [None])[-1]
    if expression:
        answer = evaluate(expression)
    searches = len({sheet.name for sheet, _ in found})
    return Case(
        question=question,
        kind=template.kind,
        names=tuple(dict.fromkeys(sheet.name for sheet, _ in found)),
        template=template.text,
        needs=("Search",) * searches + ("Calculator",) * bool(expression),
        facts=tuple((sheet.name, label) for sheet, label in found),
        values=tuple(told),
        says=tuple(sheet.sentence(label) for sheet, label in found),
        sum=expression,
        answer=answer,
        tolerance=_tolerance(answer),
    )


def _tolerance(answer: Answer) -> float:
    of = answer if isinstance(answer, tuple) else (answer,)
    return ROUNDING if any(isinstance(n, float) and not n.is_integer() for n in of) else 0.0


def _comparison(template: Template, question: str, found: list[Found]) -> Case | None:
    low, high = sorted(found, key=lambda item: float(item[0].facts[item[1]]))
    if low[0].facts[low[1]] == high[0].facts[high[1]]:
        return None
    first, _, second = template.sum.partition(" - ")
    winner, loser = (high, low) if first in ("max", "last") else (low, high)
    values = [str(sheet.facts[label]) for sheet, label in (high, low)]
    case = _made(question, template, found, " - ".join(values) if second else "")
    answer = (winner[0].name, case.answer) if second else winner[0].name
    return replace(case, answer=answer, asked_for=template.numbers, other=loser[0].name)


def _no_tool(template: Template, rng: random.Random) -> Case:
    return Case(template.text, "no_tool", template=template.text, answer=template.asks[1:].strip() or None)


def _not_found(template: Template, rng: random.Random) -> Case | None:
    """Return a question about nothing real, or about what a real thing's sheet does not say."""
    if template.asks.startswith("?"):
        _, kind, label = template.asks.split(" ", 2)
        name = rng.choice(invented(kind))
        finding = lookup(f"{name} {label}")
        close = any(_likeness(name, other) > 0.7 for other in finding.similar)
        if finding.sheet or close or is_training_name(name):
            return None
    else:
        kind, label = template.asks.split(" -")
        name = rng.choice(_library()[kind]).name if _library()[kind] else ""
        if "says nothing about" not in lookup(f"{name} {label}").text:
            return None
    question = _written(template.text, {"a": name})
    return Case(question, "not_found", (name,), template.text, ("Search",), facts=((name, label),), says=())


# Misspelling

SOUNDS = (
    "ph f|ck k|c k|qu kw|x ks|y i|v w|w v|sh sch|ch sh|th t|ou u|oo u|ee i|ea ee|ai ei|j sh|z s|"
    "ss s|tt t|ll l|nn n|rr r|i ee|u oo|a ah|o oh|e eh|g k|d t|b p|t tt|n nn|l ll|k kk|s ss|h "
)


def _misspelt(found: Found, rng: random.Random) -> str | None:
    """Return the name as somebody writes it who only heard it, so that the search misses it."""
    sheet, label = found
    wrong = sheet.name.removeprefix("the ").removeprefix("The ")
    for _ in range(6):
        sounds = [pair.split(" ") for pair in SOUNDS.split("|")]
        old, new = rng.choice([pair for pair in sounds if pair[0] in wrong[1:].lower()] or [("", "")])
        spots = [m.start() for m in re.finditer(old, wrong.lower()) if m.start()]
        if not old or not spots:
            return None
        spot = rng.choice(spots)
        wrong = wrong[:spot] + new + wrong[spot + len(old) :]
        finding = lookup(f"{wrong} {label}")
        if finding.sheet is not None and finding.sheet != sheet:
            return None
        if finding.sheet is None:
            nearest = max(finding.similar, key=lambda name: _likeness(wrong, name), default="")
            return wrong if nearest == sheet.name else None
    return None


def _likeness(one: str, other: str) -> float:
    return difflib.SequenceMatcher(None, plain(one), plain(other)).ratio()
