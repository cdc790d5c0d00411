"""Builds the encyclopaedia: one SQLite file, made once from all sheets, then only read.

The file's name holds a hash of everything it is made from, this code included, so that a change
anywhere makes a new one. It appears in one step, under a lock, whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
import uuid
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict
from pathlib import Path

from hfnb import credentials
from hfnb.errors import SetupError
from hfnb.tools.search import gathering, reading
from hfnb.tools.search.names import grams
from hfnb.tools.search.naming import keys_of
from hfnb.tools.search.sheet import Sheet

_SCHEMA = """
    CREATE TABLE about (label TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE sheets (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE keys (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
    CREATE TABLE bearers (
        key INTEGER NOT NULL, sheet INTEGER NOT NULL, rank INTEGER NOT NULL,
        PRIMARY KEY (key, sheet)
    ) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5(
        key, content='', tokenize="unicode61 remove_diacritics 0"
    );
    CREATE VIRTUAL TABLE grams USING fts5(
        key, content='', detail='none', tokenize="unicode61 remove_diacritics 0 tokenchars '_'"
    );
    CREATE TABLE frequencies (gram TEXT PRIMARY KEY, keys INTEGER NOT NULL) WITHOUT ROWID;
"""
# A build takes seconds; one that holds the lock this long is stuck.
_PATIENCE = 300.0
_HOUR = 3600.0


def folder() -> Path:
    """Return where the encyclopaedia lies."""
    return credentials.cache_folder() / "search"


def path() -> Path:
    """Return the file of the encyclopaedia that today's sources make, built or not."""
    return folder() / f"encyclopaedia-{_fingerprint()}.sqlite"


def ensure(*, anew: bool = False) -> Path:
    """Build the encyclopaedia unless it is there, and return its path.

    Several processes may call this at once: one builds, the others wait.

    Args:
        anew: the file that is there is damaged; replace it.

    Raises:
        SetupError: a sheet is malformed, or the cache folder cannot be written.
    """
    target = path()
    if target.is_file() and not anew:
        return target
    from filelock import FileLock, Timeout

    damaged = _identity(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(target.with_suffix(".lock"), timeout=_PATIENCE):
            # Another process may have done it while this one waited.
            if not target.is_file() or (anew and _identity(target) == damaged):
                write(target, gathering.sheets())
                _clean(target)
    except Timeout as error:
        raise SetupError(
            "The encyclopaedia is being built by another process that does not end.",
            f"It has held its lock for {_PATIENCE / 60:.0f} minutes.",
            "Stop that process and search again.",
        ) from error
    except OSError as error:
        raise SetupError(
            f"The encyclopaedia cannot be written to {target.parent}.",
            f"The system says: {error.strerror or error}.",
            "Set the environment variable HFNB_CACHE to a folder you can write to.",
        ) from error
    return target


def write(target: Path, sheets: Iterable[Sheet]) -> None:
    """Write `sheets` as an encyclopaedia to `target`, which appears whole or not at all."""
    work = target.with_name(f".{target.name}.{uuid.uuid4().hex[:12]}")
    try:
        with closing(sqlite3.connect(work, isolation_level=None)) as database:
            # The file is not in use until it is renamed, so a journal would protect nothing.
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            database.executescript(_SCHEMA)
            database.execute("BEGIN")
            _fill(database, sheets)
            database.execute("COMMIT")
        with work.open("rb+") as stream:
            os.fsync(stream.fileno())
        work.replace(target)
    finally:
        work.unlink(missing_ok=True)


def _fill(database: sqlite3.Connection, sheets: Iterable[Sheet]) -> None:
    known: dict[str, int] = {}
    counts: dict[str, int] = {}
    for number, sheet in enumerate(sheets, start=1):
        body = asdict(sheet)
        body["source"] = sheet.source.name
        body["others"] = {label: source.name for label, source in sheet.others.items()}
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        database.execute("INSERT INTO sheets VALUES (?, ?)", (number, text))
        for name, rank in keys_of(sheet).items():
            if name not in known:
                known[name] = len(known) + 1
                own = grams(name)
                for gram in own:
                    counts[gram] = counts.get(gram, 0) + 1
                row = (known[name], name)
                database.execute("INSERT INTO keys VALUES (?, ?)", row)
                database.execute("INSERT INTO words(rowid, key) VALUES (?, ?)", row)
                database.execute(
                    "INSERT INTO grams(rowid, key) VALUES (?, ?)", (known[name], " ".join(own))
                )
            database.execute("INSERT INTO bearers VALUES (?, ?, ?)", (known[name], number, rank))
    database.executemany("INSERT INTO frequencies VALUES (?, ?)", counts.items())
    database.execute("INSERT INTO words(words) VALUES ('optimize')")
    database.execute("INSERT INTO grams(grams) VALUES ('optimize')")
    absent = [f"{package.holds} ({package.name})" for package in gathering.missing()]
    database.execute("INSERT INTO about VALUES ('missing', ?)", (" and ".join(absent),))


def _fingerprint() -> str:
    """Return a hash of all that the encyclopaedia is made from."""
    digest = hashlib.sha256()
    for part in _parts():
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()[:16]


def _parts() -> Iterator[bytes]:
    code = sorted(Path(__file__).parent.glob("*.py"))
    for file in (*code, *reading.files()):
        yield file.name.encode()
        yield file.read_bytes()
    for package in gathering.PACKAGES:
        # Tens of megabytes that never change within a version: version and sizes tell as much.
        yield f"{package.name} {package.version()}".encode()
        if place := package.folder():
            for name in package.files:
                yield f"{name} {(place / name).stat().st_size}".encode()


def _identity(target: Path) -> tuple[int, int] | None:
    """Return what tells a replaced file from the one before, or None where there is none."""
    try:
        status = target.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns


def _clean(target: Path) -> None:
    """Remove encyclopaedias made from other sources, and what killed builds left behind."""
    now = time.time()
    for file in target.parent.iterdir():
        with suppress(OSError):
            old = file.suffix == ".sqlite" and file.name.startswith("encyclopaedia-")
            left = file.name.startswith(".") and now - file.stat().st_mtime > _HOUR
            if (old and file != target) or left:
                file.unlink()
