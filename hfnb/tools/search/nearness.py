"""Finds misspelt names, shortened titles, and names that are only similar."""

from __future__ import annotations

from dataclasses import replace

from hfnb.tools.search.attributes import FILLER
from hfnb.tools.search.matching import Match, Query, match
from hfnb.tools.search.names import edits, grams
from hfnb.tools.search.naming import ALIAS, GENERIC, PART, PARTLESS, numeral
from hfnb.tools.search.opened import Encyclopaedia, alike

# A thing of less fame (a smaller city) is found only by a closer name.
_KNOWN = 32.0
_SAME = 0.66
_SHARED = 0.5
_COVERED = 0.5
_TELLING = 0.4
SIMILAR = 3
# Strange words this close belong to one name; so many names are looked for in one query.
_GAP = 3
_PLACES = 3


def misspelt(query: Query, book: Encyclopaedia) -> list[Match]:
    """Return the sheets whose names are meant, a few letters aside; the nearest first."""
    found: dict[int, Match] = {}
    for spans in _clusters(query):
        near: dict[str, tuple[int, tuple[int, int]]] = {}
        for name in book.near(max(spans.values(), key=len)):
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


def _order(one: Match) -> tuple:
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


def misspelling(written: str, name: str) -> int | None:
    """Return how many letters of `name` were misspelt, or None where it is another name.

    Each word may have its own share of edits: none in three letters, one in up to seven, two in
    more. Numbers are never misspelt.
    """
    length = len(name.replace(" ", ""))
    most = 0 if length < 5 else 1 if length < 8 else 2 if length < 16 else 3
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
    name, rank = one.bearer.key, one.bearer.rank
    single = " " not in name
    if rank > PART or (not one.answers and (single or rank > ALIAS)):
        return False
    if distance < 2:
        return True
    if one.sheet.fame < _KNOWN or rank > ALIAS:
        return False
    # Whoever misspells one word twice still begins it well.
    return not single or name[0] == written[0]


def shortened(query: Query, book: Encyclopaedia) -> list[Match]:
    """Return the sheets whose longer titles contain the words of the query."""
    found = {}
    for spans in _clusters(query):
        span = max(start for start, _ in spans), min(end for _, end in spans)
        words = [word.key for word in query.words[slice(*span)] if word.key not in FILLER]
        for bearer in book.containing(words):
            sheet = book.sheet(bearer.sheet)
            if sheet.kind in PARTLESS:
                continue
            said = [word for word in bearer.key.split() if word not in FILLER | GENERIC]
            covered = sum(map(len, words)) / (sum(map(len, said)) or 1)
            one = match(query, span, bearer, sheet)
            if one is not None and one.answers and covered >= _COVERED:
                found[bearer.sheet] = replace(one, bearer=replace(bearer, rank=PART))
    return sorted(found.values(), key=lambda one: (len(one.bearer.key), one.sheet.name))


def similar(query: Query, book: Encyclopaedia) -> tuple[str, ...]:
    """Return the names that are most like the one in the query, three at most."""
    likeness: dict[str, float] = {}
    for spans in _clusters(query):
        for name in book.near(max(spans.values(), key=len)):
            if score := max(_likeness(written, name) for written in spans.values()):
                likeness[name] = max(score, likeness.get(name, 0.0))
    words = [query.words[spot].key for spot in query.strange()]
    for word in words:
        if len(word) >= _TELLING * sum(map(len, words)) and word not in GENERIC:
            likeness.setdefault(word, _SHARED)
    best: dict[str, tuple[float, float]] = {}
    for bearer in book.bearers(likeness):
        sheet = book.sheet(bearer.sheet)
        score = (likeness[bearer.key], sheet.fame)
        best[sheet.name] = max(score, best.get(sheet.name, score))
    return tuple(sorted(best, key=lambda name: best[name], reverse=True)[:SIMILAR])


def _likeness(written: str, name: str) -> float:
    """Return how much two names are alike, or 0 where nobody would take one for the other."""
    one, other = _telling(written), _telling(name)
    longest = max(len(one), len(other))
    if min(len(one), len(other)) < 3:
        return 0.0
    same = 1 - edits(one, other, longest // 2) / longest
    shared = alike(grams(one), grams(other))
    if same < _SAME and shared < _SHARED:
        return 0.0
    return max(same, shared)


def _telling(name: str) -> str:
    """Return a name without the words that only say what kind of thing it is."""
    return " ".join(word for word in name.split() if word not in GENERIC) or name
