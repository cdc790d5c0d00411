"""Decides which sheet a query means, and what it asks about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hfnb.tools.search.attributes import FILLER, UNITS, Asked, asked, meant, vocabulary
from hfnb.tools.search.kinds import KINDS
from hfnb.tools.search.names import Word, read
from hfnb.tools.search.naming import ALIAS, FIRST, GENERIC, PART, numeral
from hfnb.tools.search.opened import Bearer, Encyclopaedia
from hfnb.tools.search.sheet import Sheet, Value

_MOST_WORDS = 40
_LONGEST_NAME = 9

# Words that people add to say which kind of thing they mean.
_KIND_WORDS = {
    "country": "country nation state republic kingdom",
    "city": "city town",
    "element": "element chemical metal gas",
    "planet": "planet",
    "moon": "moon satellite",
    "mountain": "mountain mount peak volcano",
    "river": "river stream",
    "lake": "lake sea",
    "island": "island isle",
    "desert": "desert",
    "landmark": "landmark building tower monument",
    "bridge": "bridge",
    "person": "person man woman actor actress singer writer scientist painter composer famous mr "
    "mrs dr doctor sir professor president king queen",
    "work": "work book novel film movie painting picture song play opera symphony poem story",
    "invention": "invention device machine thing",
    "company": "company corporation firm",
    "animal": "animal mammal bird fish species average typical",
    "event": "event battle war",
    "university": "university",
}

# Names of other things, that do not say which one of its name is meant.
_PARTNERS = {"girlfriend", "boyfriend", "wife", "husband"}
_OTHERS = _PARTNERS | {
    *("capital", "highest mountain", "longest river", "currency", "official language"),
}


@dataclass(frozen=True, slots=True)
class Match:
    """A sheet that a query may mean.

    Attributes:
        sheet: the sheet.
        bearer: the name that it was found by.
        span: the positions of the words that make up the name, first and one after the last.
        labels: what is asked and stands in the sheet, in the order of asking; two at most.
        unknown: what is asked and does not stand there, as it was written.
        edits: how many letters of the name were misspelt.
        generic: the name is made of words that are no name elsewhere: "Man", "Bath".
        missed: how many words ask for something that is not told.
        narrowed: words beside the name say which one of that name: "Vienna, Austria".
    """

    sheet: Sheet
    bearer: Bearer
    span: tuple[int, int]
    labels: tuple[str, ...]
    unknown: tuple[str, ...]
    edits: int = 0
    generic: bool = False
    missed: int = 0
    narrowed: bool = False

    @property
    def answers(self) -> bool:
        """Whether all that is asked can be told."""
        return bool(self.labels) or not self.unknown


@dataclass(frozen=True, slots=True)
class Query:
    """A query, taken apart."""

    text: str
    words: tuple[Word, ...] = field(default=())

    @classmethod
    def of(cls, text: str) -> Query:
        """Take a text apart; of a very long one only the beginning counts."""
        return cls(text, tuple(read(text)[:_MOST_WORDS]))

    def key(self, start: int, end: int) -> str:
        """Return some words of the query as the key of a name."""
        return " ".join(word.key for word in self.words[start:end])

    def spans(self) -> dict[tuple[int, int], str]:
        """Return every run of words that may be a name, by its first and last position."""
        count = len(self.words)
        return {
            (start, end): self.key(start, end)
            for start in range(count)
            for end in range(start + 1, min(count, start + _LONGEST_NAME) + 1)
            if self.words[start].key != "the" or end == start + 1
        }

    def strange(self) -> list[int]:
        """Return the positions of words that must belong to a name: no others are like them."""
        return [
            spot
            for spot in range(len(self.words))
            if not self.filler(spot) and not self.attributive(spot)
        ]

    def filler(self, spot: int) -> bool:
        """Return whether a word says nothing."""
        word = self.words[spot]
        if word.written == "I" and spot and self.words[spot - 1].capital:
            # Elizabeth I.
            return self.filler(spot - 1)
        return word.key in FILLER and not (word.capital and word.key in UNITS)

    def attributive(self, spot: int) -> bool:
        """Return whether a word asks for an attribute of anything.

        A capital within a sentence makes it a name: the Pyramid of the Sun.
        """
        word = self.words[spot]
        if word.key in vocabulary():
            return not word.capital or not spot or all(word.capital for word in self.words)
        return not word.capital and bool(meant(word.key))


def match(query: Query, span: tuple[int, int], bearer: Bearer, sheet: Sheet) -> Match | None:
    """Read the query as a question about `sheet`, or return None where it cannot be one.

    The words beside the name must ask for something, say nothing, or fit the sheet. A strange
    word next to the name belongs to another name: "Paris Hilton" is not Paris.
    """
    start, end = span
    beside = [spot for spot in range(len(query.words)) if not start <= spot < end]
    open_words = [(spot, query.words[spot].key) for spot in beside]
    wanted = asked(sheet.kind, sheet.facts, open_words)
    rest = [spot for spot in beside if spot not in wanted.used and not query.filler(spot)]
    if bearer.rank == FIRST and (rest or not wanted.labels):
        return None
    narrowing = _context(value for label, value in sheet.facts.items() if label not in _OTHERS)
    fitting = narrowing | _context((sheet.name, sheet.about, _KIND_WORDS[sheet.kind]))
    narrowed = any(query.words[spot].key in narrowing for spot in rest)
    rest = [spot for spot in rest if query.words[spot].key not in fitting]
    alien = {spot for spot in rest if not query.attributive(spot)}
    if not _plausible(query, span, bearer, alien, wanted):
        return None
    if bearer.rank == PART and not wanted.labels and rest:
        # Half a name is enough only where the question fits: "Havel length" is about a river.
        kind = asked(sheet.kind, [item.label for item in KINDS[sheet.kind]], open_words)
        if not kind.labels:
            return None
    unknown = () if wanted.labels else tuple(query.words[spot].written for spot in rest)
    generic = all(
        word.key in FILLER or word.key in vocabulary() or word.key in GENERIC
        for word in query.words[start:end]
    )
    labels = wanted.labels
    if set(labels) & _PARTNERS and not any(word.key == "and" for word in query.words):
        # "DiCaprio girlfriend age" is about her age, which her own sheet tells.
        labels = tuple(label for label in labels if label in _PARTNERS)
    return Match(
        *(sheet, bearer, span, labels, unknown),
        generic=generic,
        missed=len(rest),
        narrowed=narrowed,
    )


def _plausible(
    query: Query, span: tuple[int, int], bearer: Bearer, alien: set[int], wanted: Asked
) -> bool:
    """Return whether strange words may stand beside a name without belonging to it."""
    if not alien:
        return True
    words = query.words
    start, end = span
    # At the beginning of a sentence a capital says nothing, unless it is all that stands there:
    # "Erasmus of Rotterdam" is not Rotterdam.
    if any(words[spot].capital for spot in alien if spot or query.filler(1)):
        return False
    before, after = start - 1 in alien, end in alien
    if before or (after and numeral(words[end].key)):
        return False
    # "Mount Everest summit height" has its name marked by capitals; "paris hilton age" has not.
    named = any(word.capital for word in words[start:end])
    if after and not (named and end - start > 1 and bearer.rank <= ALIAS):
        return False
    return named or bool(wanted.labels)


def _context(texts: Iterable[Value]) -> set[str]:
    """Return the words of some texts that are not on every sheet."""
    words = {word.key for text in texts if isinstance(text, str) for word in read(text)}
    return words - FILLER


def exact(query: Query, book: Encyclopaedia) -> list[Match]:
    """Return the sheets that are named letter for letter, the best first."""
    spans = query.spans()
    by_key: dict[str, list[tuple[int, int]]] = {}
    for span, name in spans.items():
        by_key.setdefault(name, []).append(span)
    found = []
    for bearer in book.bearers(by_key):
        sheet = book.sheet(bearer.sheet)
        read_as = (match(query, span, bearer, sheet) for span in by_key[bearer.key])
        found += [one for one in read_as if one is not None]
    return sorted(
        (one for one in found if not any(_surpasses(other, one) for other in found)), key=_order
    )


def _surpasses(other: Match, one: Match) -> bool:
    """Return whether one's name is but a part of the other's: Guinea-Bissau is not Bissau."""
    within = other.span[0] <= one.span[0] and one.span[1] <= other.span[1]
    as_good = other.answers and (bool(other.labels) or not one.labels)
    return within and other.span != one.span and as_good


def _order(one: Match) -> tuple[Any, ...]:
    start, _ = one.span
    return (
        not one.answers,
        not one.labels,
        one.missed,
        one.generic,
        one.bearer.rank == FIRST,
        not one.narrowed,
        -len(one.bearer.key),
        one.bearer.rank,
        start,
        -one.sheet.fame,
        list(_KIND_WORDS).index(one.sheet.kind),
    )


def chosen(found: Sequence[Match]) -> tuple[Match | None, list[Match]]:
    """Return the one that is clearly meant, or None and those between which it lies open."""
    if not found:
        return None, []
    best = found[0]
    rivals = [
        one
        for one in found
        if one.sheet is not best.sheet
        and one.answers == best.answers
        and one.span == best.span
        and one.bearer.rank == best.bearer.rank
        and one.edits == best.edits
        and one.sheet.fame > best.sheet.fame - 1
    ]
    if rivals and (best.bearer.rank >= ALIAS or best.edits):
        return None, [best, *rivals]
    return best, []
