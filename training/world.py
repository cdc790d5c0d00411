"""Things with random facts, and what the search would say about them.

A real thing gets random facts as well: what the model reads is all it can go by.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from hfnb.tools.search.kinds import KINDS, Attribute
from training import inventing, names, spelling, values
from training.phrasings import words
from training.phrasings.attributes import OTHERS

# From here on two spellings may be of one name; below it, they are of two.
CLOSE = 0.72
# Attributes that only some people or works have: no sheet has two of the same row.
EXCLUSIVE = (
    ("girlfriend", "boyfriend", "wife", "husband"),
    ("author", "director", "painter", "composer"),
)
_TAGS = {"country": "[GeoNames, CC BY 4.0]", "city": "[GeoNames, CC BY 4.0]"}


@dataclass
class Thing:
    """A thing of the sheets: facts are made when they are first asked for.

    Attributes:
        name: as sentences of the search write it.
        kind: a key of KINDS, or a kind of our own.
        rng: where its values come from.
        attributes: what its sheet knows, by label.
        values: the raw values made so far.
        aliases: other real names of it.
        about: completes "Name is ...".
    """

    name: str
    kind: str
    rng: Random
    attributes: dict[str, Attribute]
    about: str
    aliases: tuple[str, ...] = ()
    values: dict[str, str | float] = field(default_factory=dict)

    @property
    def tag(self) -> str:
        """The source that the search names."""
        if self.kind == "element":
            return "[mendeleev, MIT]"
        return _TAGS.get(self.kind, "[hfnb sheets, CC0]")

    def value(self, label: str) -> str | float:
        """Return the raw value of an attribute, the same at every call."""
        if label not in self.values:
            self.values[label] = values.value(self.rng, self.kind, self.attributes[label])
        return self.values[label]

    def sentence(self, label: str) -> str:
        """Return the sentence that states one fact."""
        return self.attributes[label].sentence(self.name, self.value(label))

    def number(self, label: str) -> str:
        """Return a numeric value as its sentence shows it, without the unit: "8,849"."""
        attribute = self.attributes[label]
        bare = Attribute(label, attribute.form)
        return bare.written(self.value(label))

    def observed(self, *labels: str) -> str:
        """Return what the search says when these attributes are asked of this thing."""
        told = " ".join(self.sentence(label) for label in labels)
        return f"{told} {self.tag}"

    def introduced(self) -> str:
        """Return what the search says when only the name is given."""
        first = next(iter(self.attributes))
        return f"{self.definition()} {self.observed(first)}"

    def definition(self) -> str:
        """Return the sentence that says what the thing is."""
        return f"{self.name[0].upper()}{self.name[1:]} is {self.about}."

    def silent_about(self, label: str, shown: Sequence[str]) -> str:
        """Return what the search says when its sheet has no such attribute."""
        return f'The sheet on {self.name} says nothing about "{label}". It tells: ' + (
            ", ".join(shown) + "."
        )


def thing(rng: Random, kind: str, name: str | None = None) -> Thing:
    """Return a thing of a kind of the encyclopaedia, real by name or invented."""
    aliases: tuple[str, ...] = ()
    about = ""
    real = names.real(kind)
    if name is None and real and rng.random() < 0.45:
        name, aliases, about = rng.choice(real)
    name = name or inventing.invented(rng, kind)
    attributes = {attribute.label: attribute for attribute in KINDS[kind]}
    for row in EXCLUSIVE:
        present = [label for label in row if label in attributes]
        for label in present[1:] and sorted(set(present) - {rng.choice(present)}):
            del attributes[label]
    return Thing(name, kind, rng, attributes, about or values.about(rng, kind), aliases)


def having(rng: Random, kind: str, label: str, name: str | None = None) -> Thing:
    """Return a thing whose sheet has this attribute."""
    for _ in range(100):
        made = thing(rng, kind, name)
        if label in made.attributes:
            return made
    raise RuntimeError(f"{kind} has no {label}")


def other(rng: Random) -> tuple[Thing, dict[str, tuple[str, ...]]]:
    """Return a thing of a kind beyond the encyclopaedia, and the questions for its attributes."""
    kind, shapes, rows = rng.choice(OTHERS)
    for _ in range(100):
        name = inventing.shaped(rng, shapes)
        if names.is_training_name(name):
            break
    attributes, known, asks = {}, {}, {}
    for label, unit, low, high, questions in rows:
        asks[label] = questions
        if unit == "person":
            attributes[label] = Attribute(label)
            known[label] = inventing.invented(rng, "person")
        elif unit == "year":
            attributes[label] = Attribute(label, "year")
            known[label] = rng.randint(int(low), int(high))
        else:
            attributes[label] = Attribute(label, "number", unit)
            known[label] = values.drawn(rng, max(low, 1), high, rng.random() < 0.15)
    about = f"a {kind}" if kind[0] not in "aeiou" else f"an {kind}"
    return Thing(name, kind, rng, attributes, about, (), known), asks


def nothing(query: str, similar: Sequence[str] = (), meant: str = "") -> str:
    """Return what the search says when no sheet has such a name.

    Args:
        query: what was asked.
        similar: names that are like it, but of other things.
        meant: the name that is near enough to be meant.
    """
    told = f'Nothing was found for "{query}".'
    if meant:
        return f"{told} Did you mean: {meant}?"
    return f"{told} Similar names: {', '.join(similar)}." if similar else told


def misspelt(rng: Random, name: str, slips: tuple[int, ...] = (1, 2, 2, 3, 3, 4)) -> str | None:
    """Return `name` as somebody might misremember it, or None where it is too short for that."""
    if len(slips) > 1 and rng.random() < 0.55:
        wrong = spelling.as_heard(rng, name)
        return wrong if wrong != name and likeness(wrong, name) >= CLOSE else None
    letters = list(name)
    start = 4 if name.startswith("the ") else 0
    for _ in range(min(rng.choice(slips), 1 + len(name) // 4)):
        # People get the first letter of a word right.
        spots = [
            spot
            for spot in range(start + 1, len(letters))
            if letters[spot].islower() and letters[spot - 1].isalpha()
        ]
        if len(spots) < 4:
            return None
        spot = rng.choice(spots)
        change = rng.random()
        near = {"k": "c", "c": "k", "i": "y", "y": "i", "v": "w", "w": "v", "s": "z", "z": "s"}
        if change < 0.3:
            del letters[spot]
        elif change < 0.5:
            letters.insert(spot, letters[spot].lower())
        elif change < 0.7 and letters[spot] in near:
            letters[spot] = near[letters[spot]]
        elif change < 0.85:
            letters[spot] = rng.choice("aeioulnrst")
        else:
            letters.insert(spot, rng.choice("aeiouhr"))
    wrong = "".join(letters)
    if wrong == name or likeness(wrong, name) < CLOSE:
        return None
    return wrong


def strangers(rng: Random, kind: str, name: str) -> list[str]:
    """Return names that a search may offer for one it does not know: alike in part only."""
    pool = [inventing.invented(rng, kind) for _ in range(8)]
    real = [row[0] for row in names.real(kind)]
    pool += rng.sample(real, min(50, len(real)))
    first, *others = name.removeprefix("the ").split()
    if others and kind == "person":
        pool += [
            f"{first} {rng.choice(words.LAST_NAMES)}",
            f"{rng.choice(words.FIRST_NAMES)} {others[-1]}",
        ]
    elif others:
        pool += [f"{first} {inventing.word(rng)}", f"{inventing.word(rng)} {others[-1]}"]
    pool = [
        one for one in pool if likeness(one, name) < CLOSE - 0.06 and names.is_training_name(one)
    ]
    pool.sort(key=lambda one: -likeness(one, name))
    return pool[: rng.choice((1, 1, 2, 3))]


def likeness(one: str, two: str) -> float:
    """Return how alike two names are, 1 for the same."""
    return difflib.SequenceMatcher(None, one.casefold(), two.casefold()).ratio()
