"""What is known of one run of a notebook, as JSON: the executors write it, the report reads it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hfnb.errors import WorkshopError

VERSION = 1
Status = Literal[
    "finished",  # every cell ran
    "failed",  # a cell raised
    "timed out",  # a cell, or the run, took longer than the plan allows
    "dead kernel",  # the process of the notebook was gone
    "disk full",  # its output could not be written
    "lost",  # the worker that ran it was gone
    "waiting",  # not run yet, or broken off
]


class Cell(BaseModel):
    """One code cell of a run.

    Attributes:
        index: its place in the executed notebook, all cells counted, from 0.
        seconds: how long it ran; None where it did not.
        problem: what it raised, as "NameError: …", without secrets; "" where nothing.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    index: int = Field(ge=0)
    seconds: float | None = Field(default=None, ge=0)
    problem: str = ""


class Checks(BaseModel):
    """How the exercises of a run stand: `hfnb.checks` counted by their verdict."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    passed: int = Field(default=0, ge=0)
    failed: int = Field(default=0, ge=0)
    open: int = Field(default=0, ge=0)


class Tokens(BaseModel):
    """What the models of a run read and wrote, over all its calls."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    calls: int = Field(default=0, ge=0)
    input: int = Field(default=0, ge=0)
    output: int = Field(default=0, ge=0)


class RunRecord(BaseModel):
    """One run of one notebook for one group.

    Attributes:
        version: of this format.
        key: a digest of the notebook, its parameters and the versions; what has the same key
            need not run again.
        name: stable and safe as a file's name: group and notebook, and what tells two runs apart.
        group: the group's name in the plan.
        notebook: the notebook's path, as the plan has it.
        parameters: what was put into its parameters cell.
        backend: the backend's name.
        status: how it ended.
        attempts: how often it was tried.
        started: when the last try began, ISO 8601 with its time zone.
        seconds: how long the last try took.
        peak_mb: the kernel's memory at its highest, MB; None where nobody could see it.
        cells: the code cells, in order.
        failing_cell: `Cell.index` of the one that ended it.
        problem: what went wrong, a sentence without secrets.
        next_step: what to do about it.
        tokens: over all calls of its models.
        checks: of its exercises.
        versions: of Python and of the packages that its outputs depend on.
        executor: "process", "dask" or "inline".
        output: the executed notebook, relative to the output folder; "" where there is none.
        page: its HTML page, likewise; the report makes it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    key: str
    name: str
    group: str
    notebook: str
    parameters: dict[str, Any] = Field(default_factory=dict)
    backend: str = ""
    status: Status = "waiting"
    attempts: int = Field(default=0, ge=0)
    started: str = ""
    seconds: float = Field(default=0.0, ge=0)
    peak_mb: float | None = None
    cells: tuple[Cell, ...] = ()
    failing_cell: int | None = None
    problem: str = ""
    next_step: str = ""
    tokens: Tokens = Tokens()
    checks: Checks = Checks()
    versions: dict[str, str] = Field(default_factory=dict)
    executor: str = ""
    output: str = ""
    page: str = ""


def read(path: Path) -> RunRecord:
    """Return the record at `path`.

    Raises:
        WorkshopError: it is not there, or is no record of this version.
    """
    try:
        return RunRecord.model_validate_json(path.read_bytes())
    except OSError as error:
        why = f"{error.strerror}."
    except ValidationError as error:
        why = _wrong(error)
    raise WorkshopError(
        f"{path.name} cannot be read as the record of a run.",
        why,
        "Run `hfnb workshop run` again: it does the runs whose records cannot be read.",
    )


def _wrong(error: ValidationError) -> str:
    """Return the first thing that is wrong with a record, in a sentence without its values."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(map(str, first["loc"]))
    if first["type"] == "json_invalid":
        return "It is no JSON, or broke off."
    if place == "version":
        return f"It was written by another version of hfnb; this one reads version {VERSION}."
    if first["type"] == "missing":
        return f"{place!r} is missing."
    if first["type"] == "extra_forbidden":
        return f"It holds {place!r}, which this version of hfnb does not know."
    return f"{place or 'It'}: {first['msg'][0].lower()}{first['msg'][1:]}."
