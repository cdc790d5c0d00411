"""Counts the answers of a process and their tokens, where somebody wants to know.

Whoever starts a notebook names a file in the environment variable `HFNB_TALLY`; each answer adds a
line to it: the tokens that were read and written. Nothing else is noted, no text.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from pathlib import Path

from hfnb.credentials import setting
from hfnb.engines.asking import Hearing, Request, listen
from hfnb.engines.base import Engine, Piece

VARIABLE = "HFNB_TALLY"


@dataclass(frozen=True, slots=True)
class Count:
    """What a tally holds.

    Attributes:
        calls: answers that came to their end.
        read: tokens of their prompts, as far as the engines told.
        written: tokens of the answers, likewise.
    """

    calls: int = 0
    read: int = 0
    written: int = 0


class Tally:
    """Listens to answers, and notes each one's tokens.

    Args:
        file: to which a line is added.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()

    def begins(self, engine: Engine, request: Request) -> Hearing:
        """Follow one answer."""
        return _Answer(self)

    def add(self, piece: Piece) -> None:
        """Note the last piece of an answer."""
        usage = piece.usage
        row = [usage.input_tokens, usage.output_tokens] if usage else [0, 0]
        try:
            with self._lock, self._file.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")
        except OSError:  # a count is not worth an answer
            return


def begin() -> None:
    """Count from now on, where the environment names a file; called once in a process."""
    if named := setting(VARIABLE):
        listen(Tally(Path(named)))


class _Answer:
    def __init__(self, tally: Tally) -> None:
        self._tally = tally

    def piece(self, piece: Piece) -> None:
        if piece.finish is not None:
            self._tally.add(piece)

    def failed(self, error: BaseException) -> None:
        return


def read(file: Path) -> Count:
    """Return what a tally's file holds; nothing where there is none."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return Count()
    rows = []
    for line in lines:
        try:
            read, written = json.loads(line)
            rows.append((int(read), int(written)))
        except (ValueError, TypeError):  # a line that was cut off when its process was killed
            continue
    return Count(len(rows), sum(row[0] for row in rows), sum(row[1] for row in rows))
