"""The held-out questions of the evaluation, made from the sheets of the encyclopaedia.

`cases` puts names and numbers into the phrasings of `phrasings_eval.txt`; `freestyle` reads the
questions that were written by hand. Only names that never occur in training are asked about, and
the search itself has been asked whether it knows what a question needs.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from hfnb.tools.calculator import evaluate
from hfnb.tools.search import Sheet, lookup
from training.grading import ROUNDING, Answer, Case, Grade, grade, numbers, states
from training.held_out import Found, found_for, known_as, library, parts
from training.misspelling import likeness, misspelt
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
FREESTYLE = Path(__file__).with_name("freestyle.jsonl")


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
        states(case.question, text) for text in texts
    )


def freestyle() -> list[Case]:
    """Return the questions that were written by hand, one by one, as different people ask."""
    return [_read(json.loads(line)) for line in FREESTYLE.read_text("utf-8").splitlines()]


def _read(row: dict[str, Any]) -> Case:
    facts = [(name, label) for name, label in row["facts"]]
    answer = row["answer"]
    answer = tuple(answer) if isinstance(answer, list) else answer
    sheets = [known_as(*fact) for fact in facts] if row["kind"] != "not_found" else []
    found = [(sheet, label) for sheet, (_, label) in zip(sheets, facts, strict=False) if sheet]
    return Case(
        question=row["question"],
        kind=row["kind"],
        names=tuple(row["names"]),
        needs=tuple(row["needs"]),
        facts=tuple(facts),
        values=tuple(sheet.facts[label] for sheet, label in found),
        says=tuple(_as_said(sheet, label) for sheet, label in found),
        sum=row.get("sum", ""),
        answer=answer,
        tolerance=_tolerance(answer),
        asked_for=row.get("asked_for", ""),
        other=row.get("other", ""),
    )


def _key(name: str) -> str:
    """Return the name as the split sees it: the island of Bali is not Bāli in India."""
    return name.casefold().strip().removeprefix("the ")


def check_disjoint(train_templates: Iterable[str], train_names: Iterable[str]) -> None:
    """Assert that no name and no phrasing of the evaluation is in the training data.

    Args:
        train_templates: the phrasings of the training data, gaps in braces.
        train_names: the names that occur in them, real or invented.

    Raises:
        AssertionError: something is on both sides; it is named.
    """
    evaluated = [*cases(), *freestyle()]
    known = {_key(name) for name in train_names}
    if shared := sorted({name for c in evaluated for name in c.names if _key(name) in known}):
        raise AssertionError(f"trained on and evaluated: {', '.join(shared[:10])}")
    phrasings = [c.template or c.question for c in evaluated]
    for ours, theirs in nearly_equal(phrasings, train_templates):
        raise AssertionError(f"evaluated: {ours!r}, trained on: {theirs!r}")


# Questions


def _asked(template: Template, rng: random.Random) -> Case | None:
    """Return a question of a kind that has an answer."""
    found = found_for(template.asks, rng)
    if found is None or len({sheet.name for sheet, _ in found}) < len(parts(template.asks)):
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
        wrong = misspelt(*found[0], rng)
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
    answer: Answer = tuple(told) if template.kind == "several_facts" else told[-1] if told else None
    if expression:
        answer = evaluate(expression)
    asked = tuple(dict.fromkeys(sheet.name for sheet, _ in found))
    asked = asked[: len(parts(template.asks))]  # the rest is found on the way
    searches = len({sheet.name for sheet, _ in found})
    return Case(
        question=question,
        kind=template.kind,
        names=asked,
        template=template.text,
        needs=("Search",) * searches + ("Calculator",) * bool(expression),
        facts=tuple((sheet.name, label) for sheet, label in found),
        values=tuple(told),
        says=tuple(_as_said(sheet, label) for sheet, label in found),
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
    both = (winner[0].name, evaluate(case.sum)) if second else ()
    answer: Answer = both or winner[0].name
    return replace(case, answer=answer, asked_for=template.numbers, other=loser[0].name)


def _no_tool(template: Template, rng: random.Random) -> Case:
    return Case(
        template.text, "no_tool", template=template.text, answer=template.asks[1:].strip() or None
    )


def _not_found(template: Template, rng: random.Random) -> Case | None:
    """Return a question about nothing real, or about what a real thing's sheet does not say."""
    if template.asks.startswith("?"):
        _, kind, label = template.asks.split(" ", 2)
        name = rng.choice(invented(kind))
        finding = lookup(f"{name} {label}")
        close = any(likeness(name, other) > 0.7 for other in finding.similar)
        if finding.sheet or close or is_training_name(name):
            return None
    else:
        kind, label = template.asks.split(" -")
        name = rng.choice(library()[kind]).name if library()[kind] else ""
        if "says nothing about" not in lookup(f"{name} {label}").text:
            return None
    question = _written(template.text, {"a": name})
    return Case(
        question, "not_found", (name,), template.text, ("Search",), facts=((name, label),), says=()
    )


def _as_said(sheet: Sheet, label: str) -> str:
    return sheet.attribute(label).written(sheet.facts[label])
