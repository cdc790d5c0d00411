"""What a learner hands in: one JSON file, written when asked for, and read as data by the teacher.

Its writer is a learner's kernel and its reader a teacher's machine, so the reader trusts nothing:
sizes are bounded, numbers that JSON has not and unknown names are refused, and nothing is run.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, NoReturn

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hfnb.credentials import redact
from hfnb.errors import WorkshopError

SUFFIX = ".hfnb.json"
VERSION = 1
MAX_BYTES = 20_000_000
_MAX_CHECKS, _MAX_SESSIONS, _MAX_NAME = 1000, 200, 200


class Check(BaseModel):
    """How one exercise stands, as `hfnb.checks.results` tells it."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    exercise: str = Field(max_length=_MAX_NAME)
    notebook: str = Field(max_length=_MAX_NAME)
    tries: int = Field(ge=0, lt=2**53)
    passed: bool


class Work(BaseModel):
    """A learner's work in one kernel.

    Attributes:
        format: what this is.
        version: of the format.
        learner: the name that the learner typed; may be empty.
        notebook: the notebook's file name, where the kernel knew it.
        saved: when, ISO 8601 with its time zone.
        checks: every exercise of the course.
        sessions: agent sessions, each as `hfnb.Session.save` writes it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal["hfnb.work"] = "hfnb.work"
    version: Literal[1] = 1
    learner: str = Field(default="", max_length=_MAX_NAME)
    notebook: str = Field(default="", max_length=_MAX_NAME)
    saved: str = Field(default="", max_length=64)
    checks: list[Check] = Field(default_factory=list, max_length=_MAX_CHECKS)
    sessions: list[dict[str, Any]] = Field(default_factory=list, max_length=_MAX_SESSIONS)


def write(path: Path, work: Work) -> Path:
    """Write `work` to `path`, whole or not at all. Whoever gives it has redacted the sessions."""
    known = work.model_copy(update={"learner": redact(work.learner)})
    beside = path.with_name(path.name + ".part")
    beside.write_text(dumps(known.model_dump()) + "\n", encoding="utf-8")
    return beside.replace(path)


def dumps(data: Any) -> str:
    """Return plain data as JSON text, half characters included."""
    return json.dumps(data, ensure_ascii=True, allow_nan=False)


def read(data: bytes) -> Work:
    """Return the work that a file holds.

    Raises:
        WorkshopError: it is none; the error says why, in a line.
    """
    try:
        found = parse(data)
        if isinstance(found, dict) and found.get("format") == "hfnb.work":
            version = found.get("version")
            if version != VERSION or isinstance(version, bool):
                _refuse(
                    f"It has version {version!r:.40} of the format, and {VERSION} is read here."
                )
        # By JSON's rules: a number that is written as a text is none.
        return Work.model_validate(found)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(map(str, first["loc"])) or "The file"
        _refuse(f"{where[:80]}: {first['msg']}.")


def parse(data: bytes) -> Any:
    """Return what a JSON text from anybody holds.

    Raises:
        WorkshopError: it is too large, nests too deep, is no JSON, or holds what JSON has not.
    """
    if len(data) > MAX_BYTES:
        _refuse(f"It has {len(data):,} bytes, and {MAX_BYTES:,} are allowed.")
    try:
        return json.loads(data, parse_constant=_no_number)
    except RecursionError:
        _refuse("It nests too deep.")
    except ValueError as error:  # not JSON, not UTF-8, a number that is too long
        _refuse(f"It is no JSON: {str(error)[:160]}.")


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _refuse(why: str) -> NoReturn:
    raise WorkshopError(
        "The file is left out.", why, "Ask for one that “Save my work” wrote, or for the notebook."
    )
