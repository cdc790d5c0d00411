"""The encyclopaedia as it is read: exact names, near names, and the sheets behind them."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from hfnb.tools.search import build
from hfnb.tools.search.names import grams
from hfnb.tools.search.sheet import GEONAMES, MENDELEEV, OWN, Sheet

_SOURCES = {source.name: source for source in (OWN, GEONAMES, MENDELEEV)}
# A misspelt name keeps most of its groups of letters; the rarest of them lead to it. So many
# keys are counted, so many compared by their groups, and so many letter by letter.
_COUNTED = 6000
_FEWEST_GRAMS = 6
_COMPARED = 240
_NEAREST = 60


@dataclass(frozen=True, slots=True)
class Bearer:
    """A sheet that is found under a key; the lower the rank, the more surely."""

    key: str
    sheet: int
    rank: int


class Encyclopaedia:
    """An encyclopaedia that was built, opened to be read; threads may share it.

    Args:
        path: the file that `build.write` made.

    Raises:
        sqlite3.DatabaseError: the file is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        # The file is replaced, never changed: immutable, so no lock file is looked for.
        self._database = sqlite3.connect(
            f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
        try:
            (state,) = self._database.execute("PRAGMA quick_check(1)").fetchone()
            if state != "ok":
                raise sqlite3.DatabaseError(state)
            rows = self._database.execute("SELECT label, value FROM about").fetchall()
            self.missing = dict(rows)["missing"]
        except (sqlite3.DatabaseError, KeyError) as error:
            self._database.close()
            raise sqlite3.DatabaseError(str(error)) from error
        self.sheet = lru_cache(maxsize=1024)(self._sheet)
        self.near = lru_cache(maxsize=64)(self._near)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _rows(self, statement: str, values: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._database.execute(statement, tuple(values)).fetchall()

    def bearers(self, keys: Iterable[str]) -> list[Bearer]:
        """Return the sheets that are found under these keys, letter for letter."""
        asked = list(keys)
        rows = self._rows(
            "SELECT k.key, b.sheet, b.rank FROM keys k JOIN bearers b ON b.key = k.id "
            f"WHERE k.key IN ({','.join('?' * len(asked))})",
            asked,
        )
        return [Bearer(*row) for row in rows]

    def containing(self, words: Iterable[str], most: int = 40) -> list[Bearer]:
        """Return the sheets with a key that contains all of these words."""
        every = " AND ".join(f'"{word}"' for word in words)
        return [
            Bearer(*row)
            for row in self._rows(
                "SELECT k.key, b.sheet, b.rank FROM words w JOIN keys k ON k.id = w.rowid "
                "JOIN bearers b ON b.key = k.id WHERE w.words MATCH ? AND b.rank < 2 LIMIT ?",
                (every, most),
            )
        ]

    def _near(self, text: str) -> tuple[str, ...]:
        """Return the keys that share most groups of letters with `text`, nearest first."""
        own = grams(text)
        marks = ",".join("?" * len(own))
        frequencies = self._rows(
            f"SELECT keys, gram FROM frequencies WHERE gram IN ({marks}) ORDER BY keys", own
        )
        shared: Counter[int] = Counter()
        counted = 0
        for used, (keys, gram) in enumerate(frequencies):
            if counted + keys > _COUNTED and used >= _FEWEST_GRAMS:
                break
            counted += keys
            shared.update(
                row[0]
                for row in self._rows(
                    "SELECT rowid FROM grams WHERE grams MATCH ? LIMIT ?", (f'"{gram}"', _COUNTED)
                )
            )
        best = [number for number, _ in shared.most_common(_COMPARED)]
        marks = ",".join("?" * len(best))
        # A key has about as many groups as letters.
        found = [
            (shared[number] / (len(own) + len(name)), name)
            for number, name in self._rows(f"SELECT id, key FROM keys WHERE id IN ({marks})", best)
        ]
        found.sort(key=lambda pair: (-pair[0], pair[1]))
        return tuple(name for _, name in found[:_NEAREST])

    def _sheet(self, number: int) -> Sheet:
        ((body,),) = self._rows("SELECT body FROM sheets WHERE id = ?", (number,))
        fields = json.loads(body)
        fields["aliases"] = tuple(fields["aliases"])
        fields["source"] = _SOURCES[fields["source"]]
        fields["others"] = {label: _SOURCES[name] for label, name in fields["others"].items()}
        return Sheet(**fields)


def alike(some: frozenset[str], others: frozenset[str]) -> float:
    """Return how much two sets share, from 0 to 1."""
    return 2 * len(some & others) / ((len(some) + len(others)) or 1)


_open: dict[int, Encyclopaedia] = {}
_opening = threading.Lock()


def encyclopaedia(*, anew: bool = False) -> Encyclopaedia:
    """Return the encyclopaedia, built on first use and opened once per process.

    Args:
        anew: it turned out to be damaged; build it again.

    Raises:
        SetupError: it cannot be built.
    """
    # By process: a connection must not be carried over a fork.
    process = os.getpid()
    with _opening:
        if anew or process not in _open:
            try:
                _open[process] = Encyclopaedia(build.ensure(anew=anew))
            except sqlite3.DatabaseError:
                _open[process] = Encyclopaedia(build.ensure(anew=True))
        return _open[process]


def forget() -> None:
    """Let the next search look for the encyclopaedia again: the sources have changed."""
    with _opening:
        _open.clear()
