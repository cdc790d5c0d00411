"""Finds misspelt names, shortened titles, and names that are only similar."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hfnb.tools.search.attributes import FILLER
from hfnb.tools.search.matching import Match, Query, match
from hfnb.tools.search.names import edits, grams, swapped
from hfnb.tools.search.naming import ALIAS, GENERIC, PART, PARTLESS, numeral
from hfnb.tools.search.opened import Encyclopaedia, alike

# A city of less than a million is taken for the one that is meant only by a long name, and half
# a name only if it is not short: there are too many like them.
_KNOWN = 24.0
_LONG = 10
_SHORTEST_PART = 6
_SAME = 0.66
_SHARED = 0.5
_HARDLY = 0.15
_COVERED = 0.5
_TELLING = 0.4
SIMILAR = 3
# A word this much like one of a name may be meant for it, if both begin with the same sound; one
# that begins otherwise must be more like it.
_HEARD = 0.6
_SURELY = 0.75
_SOUNDS = ("ckqgxhj", "vwbf", "iyje", "szcx", "aou", "ct")
# Strange words this close belong to one name; so many names are looked for in one query.
_GAP = 3
_PLACES = 3


def misspelt(query: Query, book: Encyclopaedia) -> list[Match]:
    """Return the sheets whose names are meant, a few letters aside; the nearest first."""
    found: dict[int, Match] = {}
    for spans in _clusters(query):
        near: dict[str, tuple[int, tuple[int, int]]] = {}
        swaps = {name for written in spans.values() for name in swapped(written)}
        candidates = {bearer.key for bearer in book.bearers(swaps)}
        for name in candidates.union(_near(spans, book)):
            for span, written in spans.items():
                distance = misspelling(written, name)
                if distance is not None and (name not in near or distance < near[name][0]):
                    near[name] = (distance, span)
        for bearer in book.bearers(near):
            distance, span = near[bearer.key]
            one = match(query, span, bearer, book.sheet(bearer.sheet))
            if one is None or not _believable(one, distance, spans[span]):
                continue
            one = replace(one, edits=distance)
            if bearer.sheet not in found or _order(one) < _order(found[bearer.sheet]):
                found[bearer.sheet] = one
    return sorted(found.values(), key=_order)


def _order(one: Match) -> tuple[Any, ...]:
    return (not one.answers, one.edits, one.bearer.rank, -len(one.bearer.key), -one.sheet.fame)


def _clusters(query: Query) -> list[dict[tuple[int, int], str]]:
    """Return, for each place where a name may stand, the runs of words that may be it.

    Each run holds all strange words of that place, with some of their neighbours.
    """
    clusters: list[list[int]] = []
    for spot in query.strange():
        if clusters and spot - clusters[-1][-1] <= _GAP:
            clusters[-1].append(spot)
        else:
            clusters.append([spot])
    count = len(query.words)
    return [
        {
            (start, end): query.key(start, end)
            for start in range(max(0, first - 2), first + 1)
            for end in range(last + 1, min(count, last + 3) + 1)
            if query.words[start].key != "the" or start == first
        }
        for first, *_, last in ((*cluster, cluster[-1]) for cluster in clusters[-_PLACES:])
    ]


def _near(spans: dict[tuple[int, int], str], book: Encyclopaedia) -> dict[str, None]:
    """Return the keys near the strange words alone, and near them with all their neighbours."""
    ends = min(spans.values(), key=len), max(spans.values(), key=len)
    return dict.fromkeys(name for written in dict.fromkeys(ends) for name in book.near(written))


def misspelling(written: str, name: str) -> int | None:
    """Return how many letters of `name` were misspelt, or None where it is another name.

    Each word may have its own share of edits: none in three letters, one in up to seven, two in
    more. Numbers are never misspelt.
    """
    length = min(len(name.replace(" ", "")), len(written.replace(" ", "")))
    most = 0 if length < 5 else 1 if length < 8 else 2 if length < 16 else 3
    if length == 4 and written in swapped(name):
        return 1
    if abs(len(written) - len(name)) > most + 1:
        return None
    some, others = written.split(), name.split()
    if len(some) != len(others):
        joined = edits("".join(some), "".join(others), 1)
        return joined if joined <= min(1, most) and _numbers(some) == _numbers(others) else None
    total = 0
    for one, other in zip(some, others, strict=True):
        if one == other:
            continue
        if numeral(one) or numeral(other):
            return None
        share = 0 if min(len(one), len(other)) < 4 else 1 if len(other) < 8 else 2
        distance = edits(one, other, share)
        total += distance
        if distance > share or total > most:
            return None
    return total


def _numbers(words: list[str]) -> list[str]:
    return [word for word in words if numeral(word)]


def _believable(one: Match, distance: int, written: str) -> bool:
    """Return whether a misspelt name is enough to take the sheet for the one that is meant."""
    name, rank, sheet = one.bearer.key, one.bearer.rank, one.sheet
    single = " " not in name
    if rank > PART or (not one.answers and (single or rank > ALIAS)):
        return False
    if sheet.fame < _KNOWN and len(name) < _LONG:
        return False
    if rank == PART and len(name) < _SHORTEST_PART:
        return False
    first = name[0] == written[0]
    if not first and len(name) == len(written) and name not in swapped(written):
        # Nobody begins a name with another letter by a slip: Vulgaria is not Bulgaria.
        return False
    if distance < 2:
        return True
    if sheet.fame < _KNOWN or rank > ALIAS or sheet.kind == "element":
        return False
    return first or not single


def shortened(query: Query, book: Encyclopaedia) -> list[Match]:
    """Return the sheets whose longer titles contain the words of the query.

    The words must make up half of a title. All the titles that contain them are returned then:
    "Harry Potter" is no single book.
    """
    found: dict[int, Match] = {}
    enough = False
    for spans in _clusters(query):
        span = max(start for start, _ in spans), min(end for _, end in spans)
        words = [word.key for word in query.words[slice(*span)] if word.key not in FILLER]
        for bearer in book.containing(words) if words else ():
            sheet = book.sheet(bearer.sheet)
            if sheet.kind in PARTLESS or sheet.kind == "person":
                continue
            said = [word for word in bearer.key.split() if word not in FILLER | GENERIC]
            one = match(query, span, bearer, sheet)
            if one is not None and one.answers:
                found[bearer.sheet] = replace(one, bearer=replace(bearer, rank=PART))
                enough |= sum(map(len, words)) >= _COVERED * sum(map(len, said))
    if not enough:
        return []
    return sorted(found.values(), key=lambda one: (len(one.bearer.key), one.sheet.name))


def similar(query: Query, book: Encyclopaedia) -> tuple[tuple[str, ...], bool]:
    """Return the names most like the one in the query, and whether the first may be meant.

    There are three names at most.
    """
    likeness: dict[str, tuple[float, tuple[int, int]]] = {}
    heard: set[str] = set()
    for spans in _clusters(query):
        shortest = min(spans, key=lambda span: len(spans[span]))
        for name in _near(spans, book):
            best = _likeness(spans[shortest], name), shortest
            if best[0]:
                likeness[name] = max(best, likeness.get(name, best))
            if any(_meant(written, name) for written in spans.values()):
                heard.add(name)
    words = {spot: query.words[spot].key for spot in query.strange()}
    for word in words.values():
        if len(word) >= _TELLING * sum(map(len, words.values())) and word not in GENERIC:
            likeness.setdefault(word, (_SHARED, (min(words), max(words) + 1)))
    names: dict[str, tuple[float, float, bool]] = {}
    for bearer in book.bearers(likeness):
        sheet = book.sheet(bearer.sheet)
        score, span = likeness[bearer.key]
        # A name is of use only where its sheet says what is asked.
        one = match(query, span, bearer, sheet)
        if one is not None and one.answers:
            found = score, sheet.fame, bearer.key in heard
            names[sheet.name] = max(found, names.get(sheet.name, found))
    ranked = sorted(names, key=lambda name: names[name], reverse=True)[:SIMILAR]
    return tuple(ranked), bool(ranked) and names[ranked[0]][2]


def _meant(written: str, name: str) -> bool:
    """Return whether somebody who only heard `name` may have written it like this."""
    for some, others in ((written, name), (_telling(written), _telling(name))):
        pairs = list(zip(some.split(), others.split(), strict=False))
        if some.count(" ") == others.count(" ") and all(_as_heard(*pair) for pair in pairs):
            return True
    return _likeness(written.replace(" ", ""), name.replace(" ", "")) >= _SURELY


def _as_heard(written: str, word: str) -> bool:
    longest = max(len(written), len(word))
    first, other = written[:1], word[:1]
    alike = first == other or any(first in row and other in row for row in _SOUNDS)
    most = int(longest * (1 - (_HEARD if alike else _SURELY)))
    return edits(written, word, most) <= most


def _likeness(written: str, name: str) -> float:
    """Return how much two names are alike, or 0 where nobody would take one for the other."""
    one, other = _telling(written), _telling(name)
    longest = max(len(one), len(other))
    if min(len(one), len(other)) < 3:
        return 0.0
    shared = alike(grams(one), grams(other))
    most = int((1 - _SAME) * longest) if shared >= _HARDLY else 0
    distance = edits(one, other, most)
    if distance > most and shared < _SHARED:
        return 0.0
    return max(1 - distance / longest, shared)


def _telling(name: str) -> str:
    """Return a name without the words that only say what kind of thing it is."""
    return " ".join(word for word in name.split() if word not in GENERIC) or name
