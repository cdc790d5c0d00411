"""Things with random facts, and what the search would say about them.

A real thing gets random facts as well: what the model reads is all it can go by.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from hfnb.tools.search.kinds import KINDS, Attribute
from training import names
from training.phrasings import words
from training.phrasings.attributes import LOCATIONS, OTHERS

# From, to: drawn evenly on a logarithmic scale, so that every magnitude is met.
_RANGES: dict[str, tuple[float, float]] = {
    "height@mountain": (300, 9000),
    "height@landmark": (8, 900),
    "length@river": (30, 7000),
    "length@bridge": (20, 60000),
    "area@country": (20, 17_000_000),
    "area@lake": (0.5, 90_000),
    "area@island": (0.5, 2_200_000),
    "area@desert": (900, 9_500_000),
    "population@country": (800, 1_500_000_000),
    "population@city": (400, 38_000_000),
    "depth": (2, 1700),
    "atomic number": (1, 130),
    "atomic weight": (1, 300),
    "melting point": (30, 3700),
    "boiling point": (60, 6000),
    "density": (0.001, 24),
    "diameter": (9, 150_000),
    "orbital period": (0.3, 95_000),
    "number of moons": (1, 150),
    "distance from the Sun": (20, 6000),
    "rotation period": (2, 6000),
    "surface gravity": (0.1, 30),
    "number of pages": (20, 2500),
    "running time": (4, 320),
    "top speed": (1, 400),
    "lifespan": (1, 220),
    "weight": (0.02, 150_000),
    "gestation period": (12, 700),
    "age": (16, 99),
}
_YEARS: dict[str, tuple[int, int]] = {
    "first ascent": (1780, 2015),
    "discovery year": (1600, 2020),
    "birth year": (1400, 2005),
    "death year": (1480, 2023),
    "year of completion": (900, 2023),
    "year of invention": (1400, 2015),
    "founding year": (1080, 2020),
    "year": (1000, 2023),
}
_FRACTIONAL = {"atomic weight", "melting point", "boiling point", "density", "surface gravity"}
# A text value that is itself the name of a thing, which can be looked up in turn.
TARGETS: dict[str, str] = {
    "capital": "city",
    "highest mountain": "mountain",
    "longest river": "river",
    "planet": "planet",
    "architect": "person",
    "author": "person",
    "director": "person",
    "painter": "person",
    "composer": "person",
    "inventor": "person",
    "founder": "person",
    "discoverer": "person",
    "girlfriend": "person",
    "boyfriend": "person",
    "wife": "person",
    "husband": "person",
    "birthplace": "city",
    "headquarters": "city",
    "city": "city",
    "country": "country",
    "place": "city",
    "coach": "person",
    "captain": "person",
    "singer": "person",
    "lyricist": "person",
    "head teacher": "person",
}
# From here on two spellings may be of one name; below it, they are of two.
CLOSE = 0.72
# Attributes that only some people or works have: no sheet has two of the same row.
EXCLUSIVE = (
    ("girlfriend", "boyfriend", "wife", "husband"),
    ("author", "director", "painter", "composer"),
)
_TAGS = {"country": "[GeoNames, CC BY 4.0]", "city": "[GeoNames, CC BY 4.0]"}
_KIND_NOUNS = {
    "work": ("a novel", "a film", "a painting", "an opera", "a play", "a poem", "a symphony"),
    "element": ("a chemical element", "a metal", "a gas", "a noble gas"),
    "person": tuple(words.OCCUPATIONS),
    "event": ("a battle", "a meeting", "a treaty", "a festival"),
    "invention": ("a machine", "an instrument", "a device", "a tool"),
    "animal": ("an animal", "a mammal", "a bird"),
    "landmark": ("a tower", "a church", "a castle", "a building", "a monument"),
}


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
            self.values[label] = _value(self.rng, self.kind, self.attributes[label])
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
    name = name or names.invented(rng, kind)
    attributes = {attribute.label: attribute for attribute in KINDS[kind]}
    for row in EXCLUSIVE:
        present = [label for label in row if label in attributes]
        for label in present[1:] and sorted(set(present) - {rng.choice(present)}):
            del attributes[label]
    return Thing(name, kind, rng, attributes, about or _about(rng, kind), aliases)


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
        name = names.shaped(rng, shapes)
        if names.is_training_name(name):
            break
    attributes, values, asks = {}, {}, {}
    for label, unit, low, high, questions in rows:
        asks[label] = questions
        if unit == "person":
            attributes[label] = Attribute(label)
            values[label] = names.invented(rng, "person")
        elif unit == "year":
            attributes[label] = Attribute(label, "year")
            values[label] = rng.randint(int(low), int(high))
        else:
            attributes[label] = Attribute(label, "number", unit)
            values[label] = _drawn(rng, max(low, 1), high, rng.random() < 0.15)
    about = f"a {kind}" if kind[0] not in "aeiou" else f"an {kind}"
    return Thing(name, kind, rng, attributes, about, (), values), asks


def nothing(query: str, similar: Sequence[str] = ()) -> str:
    """Return what the search says when no sheet has such a name."""
    told = f'Nothing was found for "{query}".'
    return f"{told} Similar names: {', '.join(similar)}." if similar else told


def misspelt(rng: Random, name: str, slips: tuple[int, ...] = (1, 2, 2, 3, 3, 4)) -> str | None:
    """Return `name` as somebody might misremember it, or None where it is too short for that."""
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
    pool = [names.invented(rng, kind) for _ in range(8)]
    real = [row[0] for row in names.real(kind)]
    pool += rng.sample(real, min(50, len(real)))
    first, *others = name.removeprefix("the ").split()
    if others and kind == "person":
        pool += [
            f"{first} {rng.choice(words.LAST_NAMES)}",
            f"{rng.choice(words.FIRST_NAMES)} {others[-1]}",
        ]
    elif others:
        pool += [f"{first} {names.word(rng)}", f"{names.word(rng)} {others[-1]}"]
    pool = [
        one for one in pool if likeness(one, name) < CLOSE - 0.06 and names.is_training_name(one)
    ]
    pool.sort(key=lambda one: -likeness(one, name))
    return pool[: rng.choice((1, 1, 2, 3))]


def likeness(one: str, two: str) -> float:
    """Return how alike two names are, 1 for the same."""
    return difflib.SequenceMatcher(None, one.casefold(), two.casefold()).ratio()


def _value(rng: Random, kind: str, attribute: Attribute) -> str | float:
    label = attribute.label
    if attribute.form == "year":
        return rng.randint(*_YEARS[label])
    if attribute.form == "number":
        low, high = _RANGES.get(f"{label}@{kind}") or _RANGES[label]
        number = _drawn(rng, low, high, label in _FRACTIONAL or rng.random() < 0.08)
        if label in ("melting point", "boiling point") and rng.random() < 0.25:
            number = -round(min(number, 260 - rng.random() * 200), 2)
        if label in ("age", "population", "atomic number", "number of moons", "number of pages"):
            number = max(1, int(number))
        return number
    return _text(rng, label)


def _text(rng: Random, label: str) -> str:
    if label in TARGETS:
        target = TARGETS[label]
        real = names.real(target)
        if real and rng.random() < 0.45:
            return rng.choice(real)[0]
        return names.invented(rng, target)
    if label == "continent":
        return rng.choice(words.CONTINENTS)
    if label == "official language":
        return rng.choice(words.LANGUAGES) if rng.random() < 0.5 else names.word(rng) + "ish"
    if label == "currency":
        coin = rng.choice(
            ("dollar", "crown", "pound", "franc", "peso", "dinar", "mark", "shilling")
        )
        return f"the {names.word(rng)} {coin}"
    if label == "calling code":
        return f"+{rng.randint(1, 999)}"
    if label == "symbol":
        return rng.choice("BCFHKNPSVWY") + rng.choice(("", "abcdefghilmnorstuy"[rng.randrange(18)]))
    if label in ("mountain range", "source"):
        return f"the {names.word(rng)} {rng.choice(('Mountains', 'Hills', 'Range', 'Alps'))}"
    if label == "mouth":
        return rng.choice(
            (f"the {names.word(rng)} Sea", f"the {names.word(rng)}", f"Lake {names.word(rng)}")
        )
    if label == "occupation":
        return rng.choice(words.OCCUPATIONS)
    raise KeyError(label)


def _drawn(rng: Random, low: float, high: float, fractional: bool) -> float:
    number = math.exp(rng.uniform(math.log(low), math.log(high)))
    if fractional or number < 3:
        return round(number, rng.choice((1, 1, 2)) if number >= 1 else 3)
    if rng.random() < 0.2:
        step = 10 ** max(0, int(math.log10(number)) - 1)
        return int(number) // step * step or int(number)
    return int(number)


def _about(rng: Random, kind: str) -> str:
    noun = rng.choice(_KIND_NOUNS.get(kind, ("an " if kind[0] in "aeiou" else "a ",)))
    if noun in ("a ", "an "):
        noun += kind
    place = names.invented(rng, rng.choice(("country", "city")))
    shape = rng.choice(
        ("{noun} in {place}", "{noun} near {place}", "{noun} from {place}", "{noun}")
    )
    return shape.format(noun=noun, place=place)


def places(kind: str) -> str | None:
    """Return the attribute that tells where a thing of this kind is."""
    return LOCATIONS.get(kind)
