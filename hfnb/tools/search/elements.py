"""The chemical elements, from the database that the package mendeleev carries.

The database is read with sqlite3; the package itself, which needs pandas and more, is never
imported.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from hfnb.tools.search.sheet import MENDELEEV, Sheet, Value, in_order

FILE = "elements.db"
_FAME = 40.0

# British spellings, Latin names, and names that are asked for as often.
_ALIASES = {
    "Al": ("Aluminium",),
    "Cs": ("Caesium",),
    "S": ("Sulphur",),
    "W": ("Wolfram",),
    "Hg": ("Quicksilver",),
}
# Slips of the database: names misspelt, two years that are not those of the discovery.
_SPELLING = {
    "Fredrich Soddy": "Frederick Soddy",
    "Fredrich Ernst Dorn": "Friedrich Ernst Dorn",
    "Fredrich": "Friedrich",
    "Gustov Kirchoff": "Gustav Kirchhoff",
    "Kirchoff": "Kirchhoff",
    "Humphrey": "Humphry",
    "Priestly": "Priestley",
    "Ramsey": "Ramsay",
    "Tenant": "Tennant",
    "Nils Langet": "Nils Langlet",
    "Marguerite Derey": "Marguerite Perey",
    "C.F. Aver von Welsbach": "Carl Auer von Welsbach",
    "Charles Hatchet": "Charles Hatchett",
    "Émillo": "Emilio",
    "George Brandt": "Georg Brandt",
    "Collet-Descoltils": "Collet-Descotils",
    "Fourcory": "Fourcroy",
    "et al": "others",
}
_TEAMS = {
    "Argonne, Los Alamos, U of Calif": "teams at Argonne, Los Alamos and Berkeley",
    "Soviet Nuclear Research/ U. of Cal at Berkeley": "teams in Dubna and Berkeley",
    "Heavy Ion Research Laboratory (HIRL)": "the GSI Helmholtz Centre for Heavy Ion Research",
    "Nobel Institute for Physics": "the Nobel Institute for Physics",
    "Joint Institute for Nuclear Research": "the Joint Institute for Nuclear Research",
    "Lawrence Livermore National Laboratory": "teams in Dubna and Livermore",
    "Joint Institute for Nuclear Research/Oak Ridge National Laboratory": "teams in Dubna and "
    "Oak Ridge",
}
_YEARS = {"Nd": 1885}
# Each row says which form of the element it is about; the plain one goes first.
_QUERY = """
    SELECT e.symbol, e.name, e.atomic_number, e.atomic_weight, e.density, e.discovery_year,
           e.discoverers, s.name,
           (SELECT melting_point FROM phasetransitions p WHERE p.atomic_number = e.atomic_number
            AND melting_point IS NOT NULL AND is_sublimation_point IS NOT 1
            AND is_transition IS NOT 1 ORDER BY id LIMIT 1),
           (SELECT boiling_point FROM phasetransitions p WHERE p.atomic_number = e.atomic_number
            AND boiling_point IS NOT NULL AND is_sublimation_point IS NOT 1
            AND is_transition IS NOT 1 ORDER BY id LIMIT 1)
    FROM elements e LEFT JOIN series s ON s.id = e.series_id ORDER BY e.atomic_number
"""
_ZERO_CELSIUS = 273.15


def read(folder: Path) -> Iterator[Sheet]:
    """Yield a sheet per element from the database in `folder`."""
    address = f"{(folder / FILE).absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as database:
        rows = database.execute(_QUERY).fetchall()
    for symbol, name, number, weight, density, year, people, series, melts, boils in rows:
        facts: dict[str, Value | None] = {
            "symbol": symbol,
            "atomic number": number,
            "atomic weight": weight and _plain(round(weight, 3)),
            "melting point": melts and _celsius(melts),
            "boiling point": boils and _celsius(boils),
            "density": density and _plain(density),
            "discovery year": _YEARS.get(symbol, year),
            "discoverer": _people(people or ""),
        }
        known = {label: value for label, value in facts.items() if value not in (None, "")}
        yield Sheet(
            name.lower(),
            "element",
            (*_ALIASES.get(symbol, ()), *((symbol,) if len(symbol) > 1 else ())),
            _about(series or "", number),
            in_order("element", known),
            MENDELEEV,
            fame=_FAME,
        )


def _about(series: str, number: int) -> str:
    """Return what a thing of this series is: "Noble gases" -> "a noble gas"."""
    one = series.lower().removesuffix("es" if series.endswith("gases") else "s")
    article = "an" if one[:1] in "aeio" else "a"
    said = f"{article} {one}, " if one else ""
    return f"{said}the chemical element with the atomic number {number}"


def _celsius(kelvin: float) -> int | float:
    return _plain(round(kelvin - _ZERO_CELSIUS, 2))


def _plain(number: float) -> int | float:
    """Return a number as one would write it: 13.999999 as 14.0 and so as 14."""
    number = float(f"{number:.6g}")
    return int(number) if number.is_integer() else number


def _people(text: str) -> str:
    """Return names as a sentence lists them, or nothing where the database names nobody."""
    text = text.strip().rstrip(".")
    if text.lower().startswith("known to") or not text:
        return ""
    if text in _TEAMS:
        return _TEAMS[text]
    if text.startswith("GSI"):
        return f"the {text}"
    for wrong, right in _SPELLING.items():
        text = re.sub(rf"\b{re.escape(wrong)}\b", right, text)
    text = re.sub(r"\b([A-Z])\.\s?(?=[A-Z])", r"\1. ", text)
    names = [name.strip() for name in re.split(r"[,;]", text)]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
