"""Random values for attributes: numbers of every magnitude, years, names."""

from __future__ import annotations

import math
from random import Random

from hfnb.tools.search.kinds import Attribute
from training import inventing, names
from training.phrasings import words

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
_KIND_NOUNS = {
    "work": ("a novel", "a film", "a painting", "an opera", "a play", "a poem", "a symphony"),
    "element": ("a chemical element", "a metal", "a gas", "a noble gas"),
    "person": tuple(words.OCCUPATIONS),
    "event": ("a battle", "a meeting", "a treaty", "a festival"),
    "invention": ("a machine", "an instrument", "a device", "a tool"),
    "animal": ("an animal", "a mammal", "a bird"),
    "landmark": ("a tower", "a church", "a castle", "a building", "a monument"),
}


def value(rng: Random, kind: str, attribute: Attribute) -> str | float:
    """Return a random value for an attribute, plausible in its magnitude."""
    label = attribute.label
    if attribute.form == "year":
        return rng.randint(*_YEARS[label])
    if attribute.form == "number":
        low, high = _RANGES.get(f"{label}@{kind}") or _RANGES[label]
        number = drawn(rng, low, high, label in _FRACTIONAL or rng.random() < 0.08)
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
        return inventing.invented(rng, target)
    if label == "continent":
        return rng.choice(words.CONTINENTS)
    if label == "official language":
        return rng.choice(words.LANGUAGES) if rng.random() < 0.5 else inventing.word(rng) + "ish"
    if label == "currency":
        coin = rng.choice(
            ("dollar", "crown", "pound", "franc", "peso", "dinar", "mark", "shilling")
        )
        return f"the {inventing.word(rng)} {coin}"
    if label == "calling code":
        return f"+{rng.randint(1, 999)}"
    if label == "symbol":
        return rng.choice("BCFHKNPSVWY") + rng.choice(("", "abcdefghilmnorstuy"[rng.randrange(18)]))
    if label in ("mountain range", "source"):
        return f"the {inventing.word(rng)} {rng.choice(('Mountains', 'Hills', 'Range', 'Alps'))}"
    if label == "mouth":
        return rng.choice(
            (
                f"the {inventing.word(rng)} Sea",
                f"the {inventing.word(rng)}",
                f"Lake {inventing.word(rng)}",
            )
        )
    if label == "occupation":
        return rng.choice(words.OCCUPATIONS)
    raise KeyError(label)


def drawn(rng: Random, low: float, high: float, fractional: bool) -> float:
    """Return a number from a range, every magnitude alike."""
    number = math.exp(rng.uniform(math.log(low), math.log(high)))
    if fractional or number < 3:
        return round(number, rng.choice((1, 1, 2)) if number >= 1 else 3)
    if rng.random() < 0.2:
        step = 10 ** max(0, int(math.log10(number)) - 1)
        return int(number) // step * step or int(number)
    return int(number)


def about(rng: Random, kind: str) -> str:
    """Return what completes "Name is ..." for a thing of that kind."""
    noun = rng.choice(_KIND_NOUNS.get(kind, ("an " if kind[0] in "aeiou" else "a ",)))
    if noun in ("a ", "an "):
        noun += kind
    place = inventing.invented(rng, rng.choice(("country", "city")))
    shape = rng.choice(
        ("{noun} in {place}", "{noun} near {place}", "{noun} from {place}", "{noun}")
    )
    return shape.format(noun=noun, place=place)
