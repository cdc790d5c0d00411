"""What the encyclopaedia knows about each kind of thing, and the sentences it says it in.

A sheet is about one thing of one kind: a mountain, a person, an element. `KINDS` lists what may
be known about it. A fact is a value and the sentence that states it; the sentence names the
thing in full, so that it is true without its neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Form = Literal["number", "year", "text"]


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing that can be known.

    Attributes:
        label: what it is called in a query and in a thought: "orbital period".
        form: how its value is written: a "number" with thousands separators, a "year" without,
            a "text" as it is.
        unit: follows a number, in the plural: "metres"; empty for counts and texts.
        also: other words that people ask for it with.
        says: a sentence with {name} and {value}; the value includes the unit. Empty for
            "The {label} of {name} is {value}."
    """

    label: str
    form: Form = "text"
    unit: str = ""
    also: tuple[str, ...] = ()
    says: str = ""

    def written(self, value: str | float) -> str:
        """Return `value` as a sentence shows it: 8849 becomes "8,849 metres"."""
        if self.form != "number":
            return str(value)
        number = Decimal(str(value).replace(",", ""))
        # "f": a density of 0.000082 is not written with an exponent.
        text = f"{int(number):,}" if number == int(number) else f"{number:,f}"
        return f"{text} {self.unit}" if self.unit else text

    def sentence(self, name: str, value: str | float) -> str:
        """Return the sentence that states the fact, its first letter a capital."""
        says = self.says or "The {label} of {name} is {value}."
        said = says.format(name=name, value=self.written(value), label=self.label)
        return said[0].upper() + said[1:]


def _number(label: str, unit: str = "", *also: str, says: str = "") -> Attribute:
    return Attribute(label, "number", unit, also, says)


def _year(label: str, *also: str, says: str = "") -> Attribute:
    return Attribute(label, "year", "", also, says)


def _text(label: str, *also: str, says: str = "") -> Attribute:
    return Attribute(label, "text", "", also, says)


_HEIGHT = _number("height", "metres", "tall", "high", "elevation", "altitude", "how high")
_LENGTH = _number("length", "kilometres", "long", "how long")
_AREA = _number("area", "square kilometres", "size", "surface", "how large", "how big")
_COUNTRY = _text("country", "where", "located", "location", says="{name} is in {value}.")
_YEAR_OF_WORK = _year(
    "year",
    "when",
    "published",
    "premiere",
    "released",
    "release",
    "date",
    says="{name} is from {value}.",
)
_COMPLETED = _year(
    "year of completion",
    "completed",
    "built",
    "build",
    "constructed",
    "finished",
    "opened",
    "when",
    says="{name} was completed in {value}.",
)

# The order of the attributes is the order in which a sheet without a question tells them.
KINDS: Mapping[str, tuple[Attribute, ...]] = {
    "country": (
        _text("capital", "capital city"),
        _number("population", "", "inhabitants", "people", "residents", "how many people"),
        _AREA,
        _text("currency", "money"),
        _text("continent", says="{name} is in {value}."),
        _text("official language", "language", "spoken", "speak"),
        _text("highest mountain", "highest point", "highest peak"),
        _text("longest river"),
        _text("calling code", "phone code", "dialling code"),
    ),
    "city": (
        _text("country", "where", "located", "location", says="{name} is a city in {value}."),
        _number("population", "", "inhabitants", "people", "residents", "how many people"),
    ),
    "element": (
        _text("symbol", "chemical symbol"),
        _number("atomic number", "", "protons"),
        _number("atomic weight", "u", "atomic mass", "mass"),
        _number("melting point", "degrees Celsius", "melts", "melt", "melting temperature"),
        _number("boiling point", "degrees Celsius", "boils", "boil", "boiling temperature"),
        _number("density", "grams per cubic centimetre", "dense"),
        _year("discovery year", "discovered", "when", says="{name} was discovered in {value}."),
        _text("discoverer", "who discovered", says="{name} was discovered by {value}."),
    ),
    "planet": (
        _number("diameter", "kilometres", "size", "wide"),
        _number("orbital period", "days", "year length", "orbit", "revolution"),
        _number("number of moons", "", "moons", "satellites", "how many moons"),
        _number("distance from the Sun", "million kilometres", "distance", "how far"),
        _number("rotation period", "hours", "day length", "rotation"),
        _number("surface gravity", "metres per second squared", "gravity"),
    ),
    "moon": (
        _text("planet", "orbits", says="{name} is a moon of {value}."),
        _number("diameter", "kilometres", "size", "wide"),
        _number("orbital period", "days", "orbit", "revolution"),
        _year("discovery year", "discovered", "when", says="{name} was discovered in {value}."),
        _text("discoverer", "who discovered", says="{name} was discovered by {value}."),
    ),
    "mountain": (
        _HEIGHT,
        _COUNTRY,
        _text("mountain range", "range", says="{name} belongs to {value}."),
        _year(
            "first ascent",
            "climbed",
            "first climbed",
            "climb",
            says="{name} was first climbed in {value}.",
        ),
    ),
    "river": (
        _LENGTH,
        _text("source", "rises", "rise", "begins", "spring", says="{name} rises in {value}."),
        _text("mouth", "flows into", "flow", "ends", "empties", says="{name} flows into {value}."),
    ),
    "lake": (
        _AREA,
        _number("depth", "metres", "deep", "deepest", "maximum depth"),
        _COUNTRY,
    ),
    "island": (
        _AREA,
        _text("country", "belongs", "where", "location", says="{name} belongs to {value}."),
    ),
    "desert": (
        _AREA,
        _text("continent", "where", "located", "location", says="{name} is in {value}."),
    ),
    "landmark": (
        _text("city", "where", "located", "location", says="{name} is in {value}."),
        _HEIGHT,
        _COMPLETED,
        _text(
            "architect", "designed", "designer", "built by", says="{name} was designed by {value}."
        ),
    ),
    "bridge": (
        _number("length", "metres", "long", "how long"),
        _COMPLETED,
        _text("city", "where", "located", "location", says="{name} is in {value}."),
    ),
    "person": (
        _text("occupation", "profession", "job", "known for", says="{name} is known as {value}."),
        _year(
            "birth year",
            "born",
            "birth",
            "date of birth",
            "birthday",
            "year of birth",
            says="{name} was born in {value}.",
        ),
        _text(
            "birthplace",
            "born in",
            "place of birth",
            "hometown",
            says="{name} was born in {value}.",
        ),
        _year(
            "death year", "died", "die", "death", "year of death", says="{name} died in {value}."
        ),
        _number("age", "years old", "old", "how old", says="{name} is {value} (as of early 2024)."),
        _text(
            "girlfriend",
            "partner",
            "dating",
            says="The girlfriend of {name} is {value} (as of early 2024).",
        ),
        _text(
            "boyfriend",
            "partner",
            "dating",
            says="The boyfriend of {name} is {value} (as of early 2024).",
        ),
        _text("wife", "spouse", "married", "partner"),
        _text("husband", "spouse", "married", "partner"),
    ),
    "work": (
        _text(
            "author", "wrote", "write", "writer", "written", says="The author of {name} is {value}."
        ),
        _text("director", "directed", "direct", "film maker"),
        _text("painter", "painted", "paint", "artist"),
        _text("composer", "composed", "compose", "music"),
        _YEAR_OF_WORK,
        _number("number of pages", "", "pages"),
        _number("running time", "minutes", "duration", "how long", "length"),
    ),
    "invention": (
        _text(
            "inventor",
            "invented",
            "invent",
            "who invented",
            says="The inventor of {name} is {value}.",
        ),
        _year(
            "year of invention",
            "invented",
            "when",
            "year",
            "invention",
            says="{name} was invented in {value}.",
        ),
    ),
    "company": (
        _text("founder", "founded by", "who founded"),
        _year(
            "founding year", "founded", "established", "when", says="{name} was founded in {value}."
        ),
        _text("headquarters", "based", "where", says="The headquarters of {name} is in {value}."),
    ),
    "animal": (
        _number("top speed", "kilometres per hour", "fast", "speed", "run", "how fast"),
        _number("lifespan", "years", "lives", "live", "life expectancy", "how old", "how long"),
        _number("weight", "kilograms", "heavy", "weighs", "weigh", "mass"),
        _number("gestation period", "days", "pregnancy", "gestation"),
    ),
    "event": (
        _year("year", "when", "date", "happened", "happen", says="{name} took place in {value}."),
        _text("place", "where", "location", says="{name} took place in {value}."),
    ),
    "university": (
        _year(
            "founding year", "founded", "established", "when", says="{name} was founded in {value}."
        ),
        _text("city", "where", "located", "location", says="{name} is in {value}."),
    ),
}
