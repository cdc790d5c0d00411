"""Questions from the middle of somebody's day: why they ask, and what they describe."""

from __future__ import annotations

import re
from functools import cache
from random import Random

from hfnb.tools.search.kinds import KINDS
from training import language
from training.language import capital, filled
from training.phrasings import (
    situations_combined,
    situations_combined_again,
    situations_landscape,
    situations_nature,
    situations_people,
    situations_places,
    situations_works,
    together,
)
from training.world import Thing

# How often such a question is asked, where there is one.
OFTEN = 0.52
# Not all pairs of facts are among them.
TWO_OFTEN = 0.64
_MODULES = (
    situations_places,
    situations_landscape,
    situations_people,
    situations_works,
    situations_nature,
)
_OWNERS = {"he": "his", "she": "her", "they": "their", "it": "its"}
_HIM = {"he": "him", "she": "her", "it": "it"}
_GENDERS = {"girlfriend": "he", "wife": "he", "boyfriend": "she", "husband": "she"}


@cache
def told(label: str, kind: str) -> tuple[str, ...]:
    """Return the questions for an attribute of a kind that come with a situation."""
    texts = [
        text
        for module in _MODULES
        for key, text in module.SITUATIONS.items()
        if key in (label, f"{label}@{kind}")
    ]
    return _lines("\n".join(texts))


@cache
def derived() -> tuple[tuple[str, str, str, str, str, str, tuple[str, ...]], ...]:
    """Return what can be worked out from two facts, as `combined.DERIVED` lists it."""
    rows = (*situations_combined.DERIVED, *situations_combined_again.DERIVED)
    return tuple((*row[:-1], _lines(row[-1])) for row in rows)


@cache
def two_told(kind: str) -> tuple[tuple[str, str, str], ...]:
    """Return (first, second, question) for two facts of a thing of that kind."""
    found = []
    for key, text in together(situations_combined.TWO, situations_combined_again.TWO).items():
        owner, labels = key.split(": ")
        one, two = labels.split(" + ")
        found += [(one, two, line) for line in _lines(text) if owner == kind]
    return tuple(found)


def sometimes(rng: Random, label: str, kind: str, name: str) -> tuple[str, str] | None:
    """Return a question for one fact, and its template; None in the other cases."""
    templates = told(label, kind) if kind in KINDS else ()
    if not templates or rng.random() > OFTEN:
        return None
    template = rng.choice(templates)
    return put(rng, template, name, label), template


def about(rng: Random, kind: str, name: str) -> tuple[str, str] | None:
    """Return a question for the thing itself, and its template; None in the other cases."""
    return sometimes(rng, "ABOUT_PERSON" if kind == "person" else "ABOUT", kind, name)


def two_sometimes(rng: Random, thing: Thing, name: str) -> tuple[str, str, str, str] | None:
    """Return two labels, a question for both, and its template; None in the other cases."""
    templates = [row for row in two_told(thing.kind) if {row[0], row[1]} <= thing.attributes.keys()]
    if not templates or rng.random() > TWO_OFTEN:
        return None
    one, two, template = rng.choice(templates)
    return one, two, put(rng, template, name), template


def put(rng: Random, template: str, name: str, label: str = "") -> str:
    """Put a name, and the pronouns for it, into a template."""
    he = _GENDERS.get(label) or rng.choice(("he", "she"))
    text = template
    for mark, word in (("he", he), ("him", _HIM[he]), ("his", _OWNERS[he])):
        text = text.replace(f"{{{mark}}}", word).replace(f"{{{capital(mark)}}}", capital(word))
    # "the Danube", but "The Danube" where a sentence begins.
    text = re.sub(r"(^|[.?!] )\{n\}", lambda found: found[1] + capital(name), text)
    return filled(text, name)


def misspelt(rng: Random, label: str, kind: str, name: str) -> tuple[str, str] | None:
    """Return a question whose asker cannot spell the name, and its template; None at times."""
    chance = rng.random()
    if chance < 0.05:
        return None
    if chance < 0.35:
        return sometimes(rng, label, kind, name)
    frame, ask = rng.choice(situations_combined.ADMITTED), rng.choice(language.asks(label, kind))
    noun = rng.choice(language.nouns(label, kind))
    he = _GENDERS.get(label) or (rng.choice(("he", "she", "they")) if kind == "person" else "it")
    owned = [one for one in language.nouns(label, kind) if one.startswith("{p} ")]
    its = rng.choice(owned or [f"{{p}} {label}"])
    said, clause = language.question(ask), language.clause(ask)
    text = frame
    for mark, part in (
        ("q", said),
        ("Q", capital(said)),
        ("c", clause),
        ("x", noun),
        ("X", capital(noun)),
    ):
        text = text.replace(f"{{{mark}}}", part)
    text = text.replace("{its}", its.replace("{p}", _OWNERS[he]))
    return put(rng, text, name, label), f"{frame} <- {ask if 'q}' in frame.lower() else noun}"


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())
