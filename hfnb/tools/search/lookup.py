"""Answers a query from the encyclopaedia, in one or two sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from hfnb.tools.search import nearness
from hfnb.tools.search.matching import Match, Query, chosen, exact
from hfnb.tools.search.names import read
from hfnb.tools.search.opened import Encyclopaedia, encyclopaedia
from hfnb.tools.search.sheet import Sheet, Source, Value

_LONGEST_QUOTE = 120


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that was told.

    Attributes:
        label: which one: "height".
        value: as the sheet has it; a number is a number.
        unit: of a number, in the plural; empty for counts, years and texts.
        sentence: that states it.
        source: who says so.
    """

    label: str
    value: Value
    unit: str
    sentence: str
    source: Source


@dataclass(frozen=True, slots=True)
class Finding:
    """What a search found.

    Attributes:
        query: what was asked.
        text: the answer, as a model reads it.
        sheet: the sheet that was meant, or None.
        facts: what was told from it.
        similar: the names that are like the one in the query, where no sheet was found.
        meant: whether the first of these is near enough to have been meant.
    """

    query: str
    text: str
    sheet: Sheet | None = None
    facts: tuple[Fact, ...] = ()
    similar: tuple[str, ...] = ()
    meant: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the finding as plain data, sources and licences included."""
        return {
            "query": self.query,
            "title": self.sheet.name if self.sheet else None,
            "kind": self.sheet.kind if self.sheet else None,
            "facts": [
                {
                    "label": fact.label,
                    "value": fact.value,
                    "unit": fact.unit,
                    "source": fact.source.name,
                    "licence": fact.source.licence,
                }
                for fact in self.facts
            ],
            "similar": list(self.similar),
        }


def lookup(query: str, within: Encyclopaedia | None = None) -> Finding:
    """Look a query up: a name, and what to know about it.

    Args:
        query: such as "Mount Everest height"; word order and small misspellings do not matter.
        within: another encyclopaedia than hfnb's own.

    Raises:
        SetupError: the encyclopaedia cannot be built.
    """
    if within is not None:
        return _answer(query, within)
    try:
        return _answer(query, encyclopaedia())
    except sqlite3.DatabaseError:
        # The file was damaged after it had been opened.
        return _answer(query, encyclopaedia(anew=True))


def _answer(text: str, book: Encyclopaedia) -> Finding:
    query = Query.of(text)
    weaker: list[Match] = []
    between: list[Match] = []
    for way in (exact, nearness.shortened, nearness.misspelt):
        best, rivals = chosen(way(query, book))
        if best is not None and best.answers:
            return _told(text, best)
        if rivals and rivals[0].answers:
            between = rivals
            break
        weaker += [best] if best is not None else []
    if weaker and not between:
        return _untold(text, weaker[0])
    names = dict.fromkeys(one.sheet.name for one in between)
    similar, meant = tuple(names)[: nearness.SIMILAR], False
    if not similar:
        similar, meant = nearness.similar(query, book)
    told = _nothing(text, similar, meant, book.missing)
    return Finding(text, told, similar=similar, meant=meant)


def _told(query: str, match: Match) -> Finding:
    """Answer with the facts that were asked for, or with what the thing is and its first fact."""
    sheet = match.sheet
    labels = match.labels or tuple(_first_labels(sheet))
    facts = tuple(_fact(sheet, label) for label in labels)
    said = [] if match.labels or not sheet.about else [sheet.definition()]
    for fact, following in zip(facts, (*facts[1:], None), strict=True):
        said.append(fact.sentence)
        if following is None or following.source != fact.source:
            said.append(fact.source.tag)
    if not facts:
        said.append(sheet.source.tag)
    return Finding(query, " ".join(said), sheet, facts)


def _first_labels(sheet: Sheet) -> Iterable[str]:
    """Return what a sheet tells unasked: one fact that its definition does not say already."""
    said = {word.key for word in read(sheet.about)}
    new = [
        label
        for label, value in sheet.facts.items()
        if not {word.key for word in read(str(value))} <= said
    ]
    return (new or list(sheet.facts))[: 1 if sheet.about else 2]


def _untold(query: str, match: Match) -> Finding:
    """Answer that the sheet does not say what was asked, and what it does."""
    sheet = match.sheet
    text = f'The sheet on {sheet.name} says nothing about "{" ".join(match.unknown)}".'
    if sheet.facts:
        text += f" It tells: {', '.join(sheet.facts)}."
    return Finding(query, text, sheet)


def _nothing(query: str, similar: Sequence[str], meant: bool, missing: str) -> str:
    quoted = " ".join(query.split())
    if len(quoted) > _LONGEST_QUOTE:
        quoted = f"{quoted[:_LONGEST_QUOTE]}…"
    text = f'Nothing was found for "{quoted}".'
    if meant:
        text += f" Did you mean: {similar[0]}?"
    elif similar:
        text += f" Similar names: {', '.join(similar)}."
    if missing:
        text += f" The data on {missing} are not installed."
    return text


def _fact(sheet: Sheet, label: str) -> Fact:
    attribute = sheet.attribute(label)
    return Fact(
        label, sheet.facts[label], attribute.unit, sheet.sentence(label), sheet.source_of(label)
    )
