"""Collect what learners handed in: notebooks and saved work, from a folder, as data.

Files of learners are untrusted. They are read, never run, imported or rendered; whatever cannot
be read is left out, and the report says why. Nothing is sent anywhere.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from hfnb import work
from hfnb.credentials import redact
from hfnb.errors import HfnbError, SessionError, WorkshopError
from hfnb.stepper import Session
from hfnb.stepper.export_json import loads
from hfnb.workshop import collected, report
from hfnb.workshop.collected import Asked, Collected, LearnerFile, LeftOut
from hfnb.workshop.handed_in import notebook

# More than a course makes in a term; a folder that holds more is the wrong folder.
MAX_FILES = 20_000
_TEXT = 2_000


def collect(folder: Path, into: Path) -> Collected:
    """Read every notebook and saved work below a folder, and add them to the report.

    What was collected before is replaced.

    Args:
        folder: what learners handed in, however nested. Links are not followed.
        into: the workshop's output folder, whose report is made anew.

    Raises:
        WorkshopError: the folder is none, or holds too many files.
    """
    if not folder.is_dir():
        raise WorkshopError(
            f"{str(folder)!r} is no folder.",
            "Notebooks and saved work are collected from a folder.",
            "Run `hfnb workshop collect FOLDER` with the folder that they were handed into.",
        )
    found: list[LearnerFile] = []
    left_out: list[LeftOut] = []
    for path in _candidates(folder, into.resolve()):
        name = _shown(path.relative_to(folder))
        try:
            found.append(_read(path, name))
        except HfnbError as error:
            left_out.append(LeftOut(path=name, reason=_short(error.why or error.what)))
        except OSError as error:
            left_out.append(LeftOut(path=name, reason=f"It cannot be read: {error.strerror}."))
    made = Collected(files=tuple(found), left_out=tuple(left_out))
    collected.write(into, made)
    report.build(into)
    return made


def _candidates(folder: Path, own: Path) -> Iterator[Path]:
    """Notebooks and saved work, in a stable order.

    What Jupyter and git keep aside is passed by, and so is the workshop's own output, `own`.
    """
    count = 0
    for place, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and Path(place, name).resolve() != own
        )
        for name in sorted(names):
            if name.endswith((".ipynb", work.SUFFIX)) and not name.startswith("."):
                count += 1
                if count > MAX_FILES:
                    raise WorkshopError(
                        f"The folder holds more than {MAX_FILES:,} notebooks and saved works.",
                        "That is more than a class hands in.",
                        "Collect from the folder that they were handed into, and no other.",
                    )
                yield Path(place) / name


def _read(path: Path, name: str) -> LearnerFile:
    data = _bytes(path)
    if path.name.endswith(work.SUFFIX):
        return _saved(work.read(data), name)
    return notebook(work.parse(data), name)


def _bytes(path: Path) -> bytes:
    """The bytes of a plain file; never of what a link, a pipe or a device stands for."""
    if path.is_symlink():
        _refuse("It is a link, and links are not followed.")
    if not path.is_file():
        _refuse("It is no plain file.")
    with path.open("rb") as file:
        data = file.read(work.MAX_BYTES + 1)
    if len(data) > work.MAX_BYTES:
        _refuse(f"It has more than {work.MAX_BYTES:,} bytes, which are allowed.")
    return data


def _refuse(why: str) -> NoReturn:
    raise WorkshopError("The file is left out.", why)


def _saved(saved: work.Work, name: str) -> LearnerFile:
    tried = {check.exercise: check for check in saved.checks}
    return LearnerFile(
        path=name,
        learner=_short(saved.learner),
        notebook=_short(saved.notebook),
        passed=tuple(_short(one) for one, check in tried.items() if check.passed),
        failed=tuple(
            _short(one) for one, check in tried.items() if check.tries and not check.passed
        ),
        open=tuple(
            _short(one) for one, check in tried.items() if not check.tries and not check.passed
        ),
        sessions=tuple(_asked(session) for session in saved.sessions),
    )


def _asked(data: object) -> Asked:
    try:
        session = loads(Session, work.dumps(data), None)
    except SessionError as error:
        _refuse(f"One of its agent sessions cannot be read: {error.what}")
    answer = session.answer
    return Asked(
        question=_short(session.question),
        answer=None if answer is None else _short(answer),
        iterations=len(session.steps),
    )


def _short(text: str) -> str:
    """A text of anybody as the report keeps it: without secrets, and not endless."""
    kept = redact(text).encode("utf-8", "replace").decode()
    return kept if len(kept) <= _TEXT else kept[: _TEXT - 1] + "…"


def _shown(path: Path) -> str:
    """A path as text: a name that is no text of this system's keeps what can be shown."""
    return path.as_posix().encode("utf-8", "replace").decode()
