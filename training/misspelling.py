"""Names as people write them who only heard them."""

from __future__ import annotations

import difflib
import random
import re

from hfnb.tools.search import Sheet, lookup
from training.phrasings_eval import plain

# What a name sounds like to people who write it by the rules of another language, or of none.
SOUNDS = (
    "sch sh|sh sch|ch tsch|ck k|c k|v w|w u|y i|z s|j y|ph f|th t|qu kw|x ks|ee i|oo u|ai ei|ou u",
    "sh ch|ch sh|k qu|oo ou|u ou|w ou|y i|ee i|th z|j dj|h |g gu|ck que|z s|ei e",
    "b v|v b|h j|z s|k c|w gu|st est|sp esp|sh ch|ll y|x j|y ll|ph f|th t|ck c",
    "c ts|w v|x ks|h kh|j dzh|ch tch|ai ay|ei ey|y yi|ck kk|qu kv|ph f|th t|oo u",
    "ea ee|ee ea|ai ay|ou ow|y ie|ie y|ck k|ll l|tt t|nn n|ss s|rr r|ph f|c k|er ar|or er|u oo|"
    "i ie",
)


def misspelt(sheet: Sheet, label: str, rng: random.Random) -> str | None:
    """Return the name as somebody writes it who only heard it, so that the search misses it."""
    wrong = re.sub(r"^[Tt]he ", "", sheet.name)
    rules = [rule for sounds in rng.sample(SOUNDS, 2) for rule in _shuffled(sounds.split("|"), rng)]
    for rule in rules:
        old, new = rule.split(" ")
        spelt = _respelt(wrong, old, new)
        if spelt == wrong or re.search(r"(.)\1\1|(..)\2", spelt):
            continue
        wrong = spelt
        finding = lookup(f"{wrong} {label}")
        if finding.sheet is None:
            nearest = max(finding.similar, key=lambda name: likeness(wrong, name), default="")
            return wrong if nearest == sheet.name else None
        if finding.sheet != sheet:
            return None
    return None


def _respelt(name: str, old: str, new: str) -> str:
    """Return the name with one sound written differently, but for small words such as "of"."""
    words = name.split(" ")
    for spot, word in enumerate(words):
        if word[0].isupper() or len(words) == 1:
            words[spot] = re.sub(
                old, lambda match: _as_large(match[0], new), word, flags=re.IGNORECASE
            )
    return " ".join(words)


def _shuffled(items: list[str], rng: random.Random) -> list[str]:
    return rng.sample(items, len(items))


def _as_large(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def likeness(one: str, other: str) -> float:
    """Return how much two names look alike, from 0 to 1."""
    return difflib.SequenceMatcher(None, plain(one), plain(other)).ratio()
