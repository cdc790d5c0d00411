"""Names as somebody writes them who has only heard them, or who has written in a hurry."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

# A sound, and how else it may be written; within a word, not at its first letter.
_SOUNDS = (
    ("ph", "f"), ("f", "ph"), ("ck", "k"), ("kh", "k"), ("qu", "kw"), ("x", "ks"), ("ch", "sh"),
    ("sh", "ch"), ("tz", "ts"), ("ts", "z"), ("gh", "g"), ("th", "t"), ("dj", "j"), ("rh", "r"),
    ("tion", "shun"), ("wh", "w"), ("sc", "sk"), ("v", "f"), ("gi", "ji"), ("ge", "je"),
    ("ci", "si"), ("ce", "se"), ("ca", "ka"), ("co", "ko"), ("cu", "ku"), ("ss", "c"), ("ou", "oo"),
    ("au", "aw"), ("oa", "oe"), ("igh", "ie"), ("oo", "ue"), ("ai", "ey"), ("ei", "ay"),
    ("aw", "or"),
)  # fmt: skip
# How a neighbour's language would write it.
_FOREIGN = (
    ("sh", "sch"), ("ch", "tsch"), ("j", "dsch"), ("y", "j"), ("u", "ou"), ("sh", "sz"),
    ("ch", "cz"), ("v", "w"), ("w", "v"), ("k", "c"), ("c", "k"), ("i", "ie"), ("ny", "gn"),
    ("ni", "gni"), ("li", "gli"), ("y", "ij"), ("s", "sz"), ("z", "tz"), ("ö", "oe"), ("ü", "ue"),
    ("ä", "ae"), ("é", "ee"), ("ç", "ss"), ("ñ", "ny"), ("o", "oh"), ("e", "eh"), ("a", "ah"),
    ("l", "lh"), ("r", "rr"), ("b", "v"), ("d", "t"), ("g", "k"),
)  # fmt: skip
_VOWELS = "aeiou"


def as_heard(rng: Random, name: str) -> str:
    """Return `name` with one to three mistakes of the ear or the hand; it may be unchanged."""
    article = name[:4] if name.casefold().startswith("the ") else ""
    wrong = name.removeprefix(article)
    for _ in range(rng.choice((1, 2, 2, 2, 3))):
        wrong = rng.choice(_MISTAKES)(rng, wrong)
    return f"{article}{wrong}"


def _replaced(rng: Random, name: str, rules: tuple[tuple[str, str], ...]) -> str:
    spots = [
        (found.start(), old, new)
        for old, new in rules
        # The first letter of a word is heard right.
        for found in re.finditer(rf"(?<=[^\W\d_]){old}", name)
    ]
    if not spots:
        return name
    spot, old, new = rng.choice(spots)
    return name[:spot] + new + name[spot + len(old) :]


def _sounds(rng: Random, name: str) -> str:
    return _replaced(rng, name, _SOUNDS)


def _foreign(rng: Random, name: str) -> str:
    return _replaced(rng, name, _FOREIGN)


def _doubled(rng: Random, name: str) -> str:
    """Double a consonant, or write one of two."""
    spots = list(re.finditer(r"(?<=[a-zà-ÿ])([bcdfglmnprst])(\1?)(?=[a-zà-ÿ])", name))
    if not spots:
        return name
    found = rng.choice(spots)
    new = found[1] if found[2] else found[1] * 2
    return name[: found.start()] + new + name[found.end() :]


def _swapped_vowels(rng: Random, name: str) -> str:
    """Let two vowels of a word change places."""
    spots = list(re.finditer(rf"(?<=\w)([{_VOWELS}])([a-z]{{0,2}}?)((?!\1)[{_VOWELS}])", name))
    if not spots:
        return name
    found = rng.choice(spots)
    return f"{name[: found.start()]}{found[3]}{found[2]}{found[1]}{name[found.end() :]}"


def _other_vowel(rng: Random, name: str) -> str:
    spots = list(re.finditer(rf"(?<=[a-z])[{_VOWELS}]", name))
    if not spots:
        return name
    spot = rng.choice(spots).start()
    new = rng.choice(_VOWELS.replace(name[spot], ""))
    return name[:spot] + new + name[spot + 1 :]


def _ending(rng: Random, name: str) -> str:
    """Drop or change how a long word ends."""
    spots = list(re.finditer(r"(?<=\w{4})(?:[a-z])(?!\w)", name))
    if not spots:
        return name
    found = rng.choice(spots)
    new = rng.choice(("", "", found[0] + "e", found[0] + "h", "a", "o"))
    return name[: found.start()] + new + name[found.end() :]


def _turned(rng: Random, name: str) -> str:
    """Type two letters in the wrong order."""
    spots = list(re.finditer(r"(?<=\w)([a-zà-ÿ])((?!\1)[a-zà-ÿ])", name))
    if not spots:
        return name
    found = rng.choice(spots)
    return f"{name[: found.start()]}{found[2]}{found[1]}{name[found.end() :]}"


_MISTAKES: tuple[Callable[[Random, str], str], ...] = (
    _sounds,
    _sounds,
    _foreign,
    _doubled,
    _swapped_vowels,
    _other_vowel,
    _ending,
    _turned,
)
