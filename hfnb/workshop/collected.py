"""What was collected of learners, as data beside the report; the report reads it again."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from hfnb.errors import WorkshopError
from hfnb.workshop import files

FILE = "learners.json"


class Asked(BaseModel):
    """What a learner asked an agent, what came out, and how often the model was asked."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    question: str
    answer: str | None = None
    iterations: int = Field(ge=0)


class LearnerFile(BaseModel):
    """What one file of a learner holds.

    Attributes:
        path: where it lay, relative to the folder that was read.
        learner: the name that the learner typed; may be empty.
        notebook: the notebook's name, where the file tells it.
        passed: exercises that passed.
        failed: exercises that were tried and did not pass.
        open: exercises that nobody tried.
        sessions: what was asked of agents.
        cells: code cells of the notebook; None where the file is none.
        cells_run: how many of them ran.
        errors: what they raised, as "cell 7: NameError: …".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    learner: str = ""
    notebook: str = ""
    passed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    sessions: tuple[Asked, ...] = ()
    cells: int | None = None
    cells_run: int | None = None
    errors: tuple[str, ...] = ()


class LeftOut(BaseModel):
    """A file that could not be used, and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str
    reason: str


class Collected(BaseModel):
    """Everything that was collected: files, and those that were left out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1] = 1
    files: tuple[LearnerFile, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def write(folder: Path, collected: Collected) -> Path:
    """Write what was collected into the output folder."""
    return files.write(folder / FILE, collected.model_dump_json(indent=1) + "\n")


def read(folder: Path) -> Collected:
    """Return what was collected; nothing where nothing was.

    Raises:
        WorkshopError: the file is there and cannot be read.
    """
    try:
        return Collected.model_validate_json((folder / FILE).read_bytes())
    except FileNotFoundError:
        return Collected()
    except (OSError, ValidationError) as error:
        raise WorkshopError(
            f"{FILE} cannot be read.",
            f"{type(error).__name__}: {error}".split("\n")[0],
            "Run `hfnb workshop collect` again.",
        ) from None
