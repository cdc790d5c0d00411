"""Decides which sheet a query means, and what it asks about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hfnb.tools.search.attributes import FILLER, Asked, asked, meant, vocabulary
from hfnb.tools.search.names import Word, read
from hfnb.tools.search.naming import ALIAS, FIRST, GENERIC, numeral
from hfnb.tools.search.opened import Bearer, Encyclopaedia
from hfnb.tools.search.sheet import Sheet

_MOST_WORDS = 40
_LONGEST_NAME = 9

# Words that people add to say which kind of thing they mean.
_KIND_WORDS = {
    "country": "country nation state republic kingdom",
    "city": "city town capital",
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
    """

    sheet: Sheet
    bearer: Bearer
    span: tuple[int, int]
    labels: tuple[str, ...]
    unknown: tuple[str, ...]
    edits: int = 0
    generic: bool = False

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
            for spot, word in enumerate(self.words)
            if word.key not in FILLER and not self.attributive(spot)
        ]

    def attributive(self, spot: int) -> bool:
        """Return whether a word asks for an attribute of anything."""
        word = self.words[spot]
        return word.key in vocabulary() or (not word.capital and bool(meant(word.key)))


def match(query: Query, span: tuple[int, int], bearer: Bearer, sheet: Sheet) -> Match | None:
    """Read the query as a question about `sheet`, or return None where it cannot be one.

    The words beside the name must ask for something, say nothing, or fit the sheet. A strange
    word next to the name belongs to another name: "Paris Hilton" is not Paris.
    """
    start, end = span
    beside = [spot for spot in range(len(query.words)) if not start <= spot < end]
    open_words = [(spot, query.words[spot].key) for spot in beside]
    wanted = asked(sheet.kind, sheet.facts, open_words)
    rest = [
        spot for spot in beside if spot not in wanted.used and query.words[spot].key not in FILLER
    ]
    fitting = _context(sheet)
    rest = [spot for spot in rest if query.words[spot].key not in fitting]
    alien = {spot for spot in rest if not query.attributive(spot)}
    if not _plausible(query, span, alien, wanted):
        return None
    unknown = () if wanted.labels else tuple(query.words[spot].written for spot in rest)
    generic = all(
        word.key in FILLER or word.key in vocabulary() or word.key in GENERIC
        for word in query.words[start:end]
    )
    return Match(sheet, bearer, span, wanted.labels, unknown, generic=generic)


def _plausible(query: Query, span: tuple[int, int], alien: set[int], wanted: Asked) -> bool:
    """Return whether strange words may stand beside a name without belonging to it."""
    if not alien:
        return True
    words = query.words
    start, end = span
    # At the beginning of a sentence a capital says nothing.
    if any(spot and words[spot].capital for spot in alien):
        return False
    before, after = start - 1 in alien, end in alien
    if before or (after and numeral(words[end].key)):
        return False
    # "Mount Everest summit height" has its name marked by capitals; "paris hilton age" has not.
    if any(word.capital for word in words[start:end]):
        return True
    return not after and bool(wanted.labels)


def _context(sheet: Sheet) -> set[str]:
    """Return the words that fit a sheet, though they ask for nothing."""
    texts = [sheet.name, sheet.about, _KIND_WORDS[sheet.kind]]
    texts += [value for value in sheet.facts.values() if isinstance(value, str)]
    return {word.key for text in texts for word in read(text)}


def exact(query: Query, book: Encyclopaedia) -> list[Match]:
    """Return the sheets that are named letter for letter, the best first."""
    spans = query.spans()
    by_key: dict[str, list[tuple[int, int]]] = {}
    for span, name in spans.items():
        by_key.setdefault(name, []).append(span)
    found = []
    for bearer in book.bearers(by_key):
        sheet = book.sheet(bearer.sheet)
        for span in by_key[bearer.key]:
            if (one := match(query, span, bearer, sheet)) is not None:
                found.append(one)
    return sorted(found, key=_order)


def _order(one: Match) -> tuple:
    start, end = one.span
    return (
        not one.answers,
        one.generic,
        one.bearer.rank == FIRST,
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
