"""What hfnb needs, as hfnb itself declares it: one list, that nobody has to keep in step."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

_EXTRA = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PROJECT = Path(__file__).parents[2] / "pyproject.toml"


@dataclass(frozen=True)
class Wanted:
    """One package that hfnb declares.

    Attributes:
        name: as package indexes call it.
        versions: the declared range, such as `<6,>=5.23`; empty where any will do, or where
            the package that reads ranges is missing itself.
        optional: whether only one of hfnb's extras needs it.
    """

    name: str
    versions: str
    optional: bool

    def allows(self, version: str) -> bool:
        """Whether an installed version lies in the declared range."""
        if not self.versions:
            return True
        from packaging.specifiers import SpecifierSet

        return SpecifierSet(self.versions).contains(version, prereleases=True)


def declared() -> tuple[Wanted, ...]:
    """Return what hfnb declares for this Python and system; empty when nothing tells it.

    An installed hfnb says it in its metadata, a checkout that was never installed in the
    pyproject.toml beside it.
    """
    try:
        lines = importlib.metadata.requires("hfnb") or []
    except importlib.metadata.PackageNotFoundError:
        lines = _of_checkout()
    read = (_read(line) for line in lines)
    return tuple(wanted for wanted in read if wanted is not None)


def _of_checkout() -> list[str]:
    """Return the lines that the metadata would hold."""
    try:
        project = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
    except (OSError, ValueError, KeyError):
        return []
    if project.get("name") != "hfnb":
        return []
    extras = project.get("optional-dependencies", {}).items()
    optional = [f'{line}; extra == "{extra}"' for extra, lines in extras for line in lines]
    return [*project.get("dependencies", []), *optional]


def _read(line: str) -> Wanted | None:
    """Read one requirement; None where it is for another Python or system."""
    extras = _EXTRA.findall(line)
    try:
        from packaging.requirements import Requirement  # comes with transformers
    except ImportError:
        name = _NAME.match(line)
        return Wanted(name[0], "", bool(extras)) if name else None
    wanted = Requirement(line)
    if wanted.marker and not any(wanted.marker.evaluate({"extra": e}) for e in ("", *extras)):
        return None
    return Wanted(wanted.name, str(wanted.specifier), bool(extras))
