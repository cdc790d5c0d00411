"""Names as they are compared: without case, accents, punctuation and a leading article."""

from __future__ import annotations

import re
import unicodedata
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
        "&": " and ",
        "’": "'",
        "‘": "'",
        "ʻ": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
    }
)
_POSSESSIVE = re.compile(r"(?<=\w)'s\b|(?<=s)'(?!\w)")
_INITIALS = re.compile(r"\b(?:\w\.\s?)+(?=\W|$|\w)")
_WORD = re.compile(r"[^\W_]+")
_SHORT = {"mt": "mount", "st": "saint", "ft": "fort", "dr": "doctor"}


def fold(text: str) -> str:
    """Return `text` in lower case, without accents and possessives."""
    text = text.lower().translate(_LETTERS)
    text = unicodedata.normalize("NFKD", text)
    text = "".join(char for char in text if not unicodedata.combining(char))
    return _POSSESSIVE.sub("", text).replace("'", "")


def words(text: str) -> list[str]:
    """Return the words of `text` as they are compared: "Mt. J. K. Öz" -> mount, jk, oz."""
    found: list[str] = []
    initials = False
    for word in _WORD.findall(fold(text)):
        single = len(word) == 1 and word.isalpha()
        if single and initials:
            found[-1] += word
        else:
            found.append(_SHORT.get(word, word))
        initials = single
    return found


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """Return what a name is found under; "the Danube" and "Danube" are one."""
    found = words(name)
    return " ".join(found[1:] if len(found) > 1 and found[0] == "the" else found)
