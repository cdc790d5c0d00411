"""Backends of other packages, found through the entry-point group `hfnb.backends`.

An entry point leads to a `Backend` and bears its name. They are looked for when the registry is
first listed, or asked for a name that is not one of ours: what needs none of them neither waits
for them nor falls over one that is broken. See “A backend of your own” in CONTRIBUTING.md, and
https://packaging.python.org/en/latest/specifications/entry-points/
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from hfnb.backends.spec import Backend, Setting
from hfnb.credentials import redact

GROUP = "hfnb.backends"


@dataclass(frozen=True)
class Unusable:
    """A backend of another package that cannot be used.

    Attributes:
        name: what it is called.
        package: the distribution that brings it.
        why: what is wrong with it, a sentence.
    """

    name: str
    package: str
    why: str

    @property
    def next_step(self) -> str:
        """What to do about it."""
        return f"Update or uninstall the package {self.package}, or tell whoever wrote it."

    def __str__(self) -> str:
        return f"The backend `{self.name}` of {self.package} cannot be used. {self.why}"


@cache
def found(ours: frozenset[str]) -> tuple[tuple[Backend, ...], tuple[Unusable, ...]]:
    """Return the backends of other packages, and those that cannot be used.

    Args:
        ours: names that are taken.
    """
    usable: dict[str, Backend] = {}
    unusable: list[Unusable] = []
    entries = entry_points(group=GROUP)
    for entry in sorted(entries, key=lambda one: (one.name, _package(one))):
        made = _loaded(entry, ours, usable)
        if isinstance(made, Backend):
            usable[entry.name] = made
        else:
            unusable.append(Unusable(entry.name, _package(entry), redact(made)))
    return tuple(usable.values()), tuple(unusable)


def _loaded(entry: EntryPoint, ours: Collection[str], others: Collection[str]) -> Backend | str:
    """Return the backend, or what is wrong with it."""
    if entry.name in ours:
        return "hfnb has a backend of that name itself."
    if entry.name in others:
        return "Another package brings a backend of that name as well."
    try:
        made = entry.load()
    except (Exception, SystemExit) as error:  # whatever a stranger's module does
        text = " ".join(str(error).split())
        return f"Its module cannot be imported: {type(error).__name__}{': ' if text else ''}{text}."
    if not isinstance(made, Backend):
        return f"It leads to {type(made).__name__} instead of hfnb.backends.Backend."
    if made.name != entry.name:
        return f"It leads to a backend of another name, {made.name!r}."
    fields = made.fields if isinstance(made.fields, tuple) else (None,)
    if not all(isinstance(field, Setting) for field in fields):
        return "Its fields are no tuple of hfnb.backends.Setting."
    if not callable(made.build):
        return "Its `build` cannot be called."
    return made


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist is not None else "an unknown package"
