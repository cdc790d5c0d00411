"""Names and words as they are compared: without case, accents, punctuation and possessives."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "ə": "a",
    }
)
_APOSTROPHES = "'’‘ʻʼ`´"
_WORD = re.compile(rf"&|[^\W_]+(?:[{_APOSTROPHES}][^\W_]+)*")
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]$")
# After a point it would be a word of its own: "R.U.R.'s".
_LOOSE = re.compile(rf"(?<=[.!?)])[{_APOSTROPHES}][sS]\b")
_SHORT = {"mt": "mount", "st": "saint", "ft": "fort", "&": "and"}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a query.

    Attributes:
        key: as it is compared.
        written: as it was written.
        capital: whether it was written with a capital letter, as names are: "McKinley", "eBay".
    """

    key: str
    written: str
    capital: bool


def fold(text: str) -> str:
    """Return `text` in lower case, without accents and apostrophes."""
    text = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    return "".join(
        char for char in text if not unicodedata.combining(char) and char not in _APOSTROPHES
    )


def read(text: str) -> list[Word]:
    """Return the words of `text`: "Mt. J. K. Öz's" -> mount, jk, oz."""
    found: list[Word] = []
    initials = False
    for piece in _WORD.findall(_LOOSE.sub("", text)):
        written = _POSSESSIVE.sub("", piece)
        capital = any(char.isupper() for char in written)
        # Compatibility forms fall apart: one quarter becomes "1" and "4".
        for word in _WORD.findall(fold(written)):
            single = len(word) == 1 and word.isalpha()
            if single and initials:
                before = found.pop()
                found.append(Word(before.key + word, f"{before.written} {written}", before.capital))
            else:
                found.append(Word(_SHORT.get(word, word), written, capital))
            initials = single
    return found


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """Return what a name is found under; "the Danube" and "Danube" are one."""
    found = [word.key for word in read(name)]
    return " ".join(found[1:] if len(found) > 1 and found[0] == "the" else found)


def edits(one: str, other: str, most: int) -> int:
    """Return how many letters must be added, dropped, changed or swapped with a neighbour.

    Args:
        one: a word.
        other: what it may be a misspelling of.
        most: larger numbers are of no interest, and are returned as `most + 1`.
    """
    if one == other:
        return 0
    # Cheap bounds first: an edit changes the length by one, and two letters at most.
    if abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        older, before, row = before, row, [i]
        for j, b in enumerate(other, start=1):
            if a == b:
                cost = before[j - 1]
            else:
                cost = 1 + min(before[j - 1], before[j], row[-1])
                if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                    cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most and min(before) > most:
            return most + 1
    return min(row[-1], most + 1)


def swapped(name: str) -> set[str]:
    """Return the names that become `name` when two neighbouring letters change places."""
    return {
        name[:at] + name[at + 1] + name[at] + name[at + 2 :]
        for at in range(len(name) - 1)
        if name[at] != name[at + 1]
    }


@lru_cache(maxsize=4096)
def grams(name: str) -> frozenset[str]:
    """Return the groups of three letters of a key, word ends included as "_".

    Letters of other alphabets have none: only their exact names are found.
    """
    padded = f"_{name.replace(' ', '_')}_"
    groups = frozenset(padded[start : start + 3] for start in range(len(padded) - 2))
    return groups if padded.isascii() else frozenset(filter(str.isascii, groups))
