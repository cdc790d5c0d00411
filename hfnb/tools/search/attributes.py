"""Finds what a query asks about a thing: "how high", "year of birth", "orbital peroid"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from hfnb.tools.search.kinds import KINDS, Attribute
from hfnb.tools.search.names import edits, read

# Words that say nothing about which thing, or which fact, is meant.
_FILLER = """
    a an the of in on at by for from to with within into as and or is are was were be been being
    do does did has have had it its he his she her they their them this that these those there
    can could would should will may i me my we us our you your what whats which who whom whose
    when where why how much many tell give get find show say know look lookup search please let
    about name named called value amount fact facts info information data current currently now
    today todays present presently exact exactly precise precisely approximate approximately
    approx roughly total real actual actually official latest recent ever just also only some
    any s
"""
_UNITS = """
    metres meters metre meter m feet foot km kilometres kilometers kilometre kilometer miles mile
    square kg kilograms kilogram tonnes grams degrees degree celsius kelvin fahrenheit percent
    level above wikipedia wiki
"""
# With a capital these are names: Miles Davis.
UNITS = frozenset(_UNITS.split())
FILLER = frozenset(_FILLER.split()) | UNITS
# These carry an attribute's name only where nothing better does.
_WEAK = {("when",), ("where",), ("year",), ("date",), ("how", "many"), ("how", "old")}
_OWN_LABEL = 0.3
_PER_EDIT = 0.4
_HINT = 0.5
_LEAST = 0.4
_PLACES = {"birthplace", "country", "city", "continent", "headquarters", "place", "mouth", "source"}
_PEOPLE = {"author", "director", "painter", "composer", "inventor", "discoverer", "founder"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that an attribute is asked for with."""

    words: tuple[str, ...]
    label: str
    weight: float


@cache
def phrases(kind: str) -> tuple[Phrase, ...]:
    """Return what the attributes of a kind are asked for with, the better phrases first."""
    found: dict[tuple[tuple[str, ...], str], float] = {}
    for attribute in KINDS[kind]:
        for text in (attribute.label, *attribute.also):
            every = tuple(word.key for word in read(text))
            words = tuple(word for word in every if word not in FILLER) or every
            weight = 0.5 if every in _WEAK or words in _WEAK else float(len(words))
            # "How high" asks more clearly than "high".
            weight += 0.1 * (len(every) - len(words))
            if text == attribute.label:
                weight += _OWN_LABEL
            spot = (words, attribute.label)
            found[spot] = max(found.get(spot, 0.0), weight)
    return tuple(Phrase(words, label, weight) for (words, label), weight in found.items())


@cache
def vocabulary() -> frozenset[str]:
    """Return all words that ask for an attribute of anything."""
    return frozenset(word for kind in KINDS for phrase in phrases(kind) for word in phrase.words)


@lru_cache(maxsize=4096)
def meant(word: str) -> Mapping[str, int]:
    """Return the words of the vocabulary that `word` may be, with the number of its edits."""
    if word in vocabulary():
        return {word: 0}
    found = {}
    for known in vocabulary():
        most = allowed(known)
        if most and len(set(word) ^ set(known)) <= 2 * most:
            distance = edits(word, known, most)
            # Four letters are few: only two that changed places are forgiven.
            if distance <= most and (len(known) > 4 or sorted(word) == sorted(known)):
                found[known] = distance
    return found


def allowed(word: str) -> int:
    """Return how many edits a word of an attribute may have."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


@dataclass(frozen=True, slots=True)
class Asked:
    """What the words beside a name ask for.

    Attributes:
        labels: the attributes, in the order in which they are asked for; two at most.
        used: the positions of the words that ask for them.
    """

    labels: tuple[str, ...]
    used: frozenset[int]


def asked(kind: str, labels: Iterable[str], words: Sequence[tuple[int, str]]) -> Asked:
    """Find the attributes that words ask for.

    Args:
        kind: of the thing.
        labels: the attributes to choose from.
        words: the words beside the name, with their positions in the query.
    """
    among = set(labels)
    choice = [phrase for phrase in phrases(kind) if phrase.label in among]
    forms = {item.label: item for item in KINDS[kind]}
    hints = {word for _, word in words}
    open_words = dict(words)
    found: list[tuple[int, str]] = []
    while len(found) < 2:
        best: tuple[float, str, frozenset[int]] | None = None
        for phrase in choice:
            if any(phrase.label == label for _, label in found):
                continue
            spots, cost = _spots(phrase, open_words)
            if not spots:
                continue
            weight = phrase.weight - _PER_EDIT * cost + _hint(forms[phrase.label], hints)
            # A second attribute must be asked for by itself, not hinted at.
            if weight < (_LEAST if not found else 1 - _PER_EDIT):
                continue
            if best is None or weight > best[0]:
                best = (weight, phrase.label, spots)
        if best is None:
            break
        found.append((min(best[2]), best[1]))
        # Other words for the same are used up with it: "how high", "birth year, born". Not those
        # of another attribute's own name: "atomic weight and atomic number".
        same = {word for item in choice if item.label == best[1] for word in item.words}
        rest = {spot: word for spot, word in open_words.items() if spot not in best[2]}
        others = _named([item for item in choice if item.label != best[1]], rest)
        open_words = {
            spot: word
            for spot, word in rest.items()
            if spot in others or not same & meant(word).keys()
        }
    used = frozenset(spot for spot, word in words if spot not in open_words)
    return Asked(tuple(label for _, label in sorted(found)), used)


def _named(choice: Iterable[Phrase], words: Mapping[int, str]) -> set[int]:
    """Return the positions of phrases of several words that stand side by side."""
    found: set[int] = set()
    for phrase in choice:
        spots, _ = _spots(phrase, words)
        if len(spots) > 1 and max(spots) - min(spots) == len(spots) - 1:
            found |= spots
    return found


def _spots(phrase: Phrase, words: Mapping[int, str]) -> tuple[frozenset[int], int]:
    """Return which words make up a phrase, in any order, and how many edits they need.

    Of several such words those that stand together are taken.
    """
    every = [
        [(meant(word)[part], spot) for spot, word in words.items() if part in meant(word)]
        for part in phrase.words
    ]
    best: tuple[int, int, int, frozenset[int]] | None = None
    for cost, first in every[0] if all(every) else ():
        spots, last = [first], first
        for fits in every[1:]:
            free = [(edited, abs(spot - last), spot) for edited, spot in fits if spot not in spots]
            if not free:
                break
            edited, _, last = min(free)
            cost += edited
            spots.append(last)
        else:
            found = (cost, max(spots) - min(spots), first, frozenset(spots))
            best = found if best is None else min(best, found, key=lambda one: one[:3])
    return (best[3], best[0]) if best else (frozenset(), 0)


def _hint(attribute: Attribute, words: set[str]) -> float:
    """Return what question words say for or against an attribute."""
    year = attribute.form == "year"
    if words & {"when", "year", "date"}:
        return _HINT if year else -_HINT
    if "where" in words or ("place" in words and "place" not in attribute.label):
        return _HINT if attribute.label in _PLACES else -_HINT
    if words & {"who", "whom"}:
        return _HINT if attribute.label in _PEOPLE else -_HINT if year else 0.0
    return 0.0
