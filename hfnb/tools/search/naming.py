"""The keys a sheet is found under: its name, its aliases, and parts that are enough."""

from __future__ import annotations

from hfnb.tools.search.names import key
from hfnb.tools.search.sheet import Sheet

NAME, ALIAS, PART, FIRST = range(4)

# Words that name a kind of thing, and that people leave out: "Everest", "the Eiffel".
_GENERIC = """
    mount mountain mountains peak volcano lake loch river sea ocean bay gulf island islands isle
    desert falls tower bridge building palace castle cathedral basilica church temple mosque
    statue museum gate university college institute company corporation inc group planet moon
    city of the and
"""
GENERIC = frozenset(_GENERIC.split())
# Kinds that are named in full: half of "Kansas City" is another place.
PARTLESS = frozenset({"city", "country", "element"})
_LINKS = {"of", "the", "and", "de", "von", "van", "da", "di", "la", "el", "al", "bin", "ibn"}
_SUFFIXES = {"jr", "sr", "junior", "senior"}
_SHORTEST_FIRST_NAME = 6


def keys_of(sheet: Sheet) -> dict[str, int]:
    """Return the keys of `sheet` with their rank: the lower, the more surely it is meant."""
    found = {key(sheet.name): NAME}
    for alias in sheet.aliases:
        found.setdefault(key(alias), ALIAS)
    parts = _of_person if sheet.kind == "person" else _of_thing
    if sheet.kind not in PARTLESS:
        for part, rank in parts(key(sheet.name).split()):
            found.setdefault(part, rank)
    found.pop("", None)
    return found


def _of_person(words: list[str]) -> list[tuple[str, int]]:
    """A family name, with what stands between: "da vinci", "vinci"; and a long first name."""
    if len(words) < 2:
        return []
    parts: list[tuple[str, int]] = []
    if not {"of", "the"} & set(words) and not numeral(words[-1]) and words[-1] not in _SUFFIXES:
        parts = [(" ".join(words[at:]), PART) for at in range(1, len(words))]
        parts = [part for part in parts if len(part[0]) > 2]
    if len(words[0]) >= _SHORTEST_FIRST_NAME:
        parts.append((words[0], FIRST))
    return parts


def _of_thing(words: list[str]) -> list[tuple[str, int]]:
    """A name without the words that only say what kind of thing it is."""
    start, end = 0, len(words)
    while start < end and words[start] in GENERIC:
        start += 1
    while end > start and words[end - 1] in GENERIC:
        end -= 1
    part = " ".join(words[start:end])
    whole = end - start in (0, len(words))
    return [] if whole or len(part) < 3 or part in _LINKS else [(part, PART)]


def numeral(word: str) -> bool:
    """Return whether a word is a number, Roman ones included: it is never misspelt for another."""
    return any(char.isdigit() for char in word) or (
        bool(word) and set(word) <= set("ivx") and len(word) < 6
    )
