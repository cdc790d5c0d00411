"""A recording out of JSON text. It is data, whoever wrote it: all is checked, nothing is run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hfnb import steps
from hfnb.errors import RecordingError, StepsError
from hfnb.recording.checking import answer_of, model_of
from hfnb.recording.lesson import Model, Recording
from hfnb.recording.writing import FORMAT, VERSION
from hfnb.steps.reading import list_of, mapping, refuse

MAX_BYTES = 64_000_000
MAX_MODELS = 100
MAX_ANSWERS = 10_000
_FILE = {"format", "version", "models", "answers"}


def read(path: str | Path) -> Recording:
    """Return the recording in a file. The file is data: nothing in it is run.

    Raises:
        RecordingError: it cannot be read, or is no recording; it says what is wrong, and where.
    """
    path = Path(path).expanduser()
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise RecordingError(
                f"{path.name!r} is too large for a recording.",
                f"It has {size:,} bytes, and {MAX_BYTES:,} are allowed.",
                "Record the lesson in several files.",
            )
        data = path.read_bytes()
    except OSError as error:
        raise RecordingError(
            f"The recording {path.name!r} cannot be read.",
            f"{error.strerror}.",
            "Check the path; hfnb.record(path) writes such a file.",
        ) from None
    return parsed(data, path.name)


def parsed(data: str | bytes, name: str) -> Recording:
    """Return the recording in the text of a file that is called `name`.

    Raises:
        RecordingError: it is none; it says what is wrong, and where.
    """
    try:
        return _recording(steps.parse(data))
    except StepsError as error:
        raise RecordingError(
            f"{name!r} is no recording that can be replayed.",
            f"{error.what} {error.why}",
            "Ask whoever gave it to you for another copy, or record the lesson again with "
            "hfnb.record(path); nothing was read.",
        ) from None


def _recording(data: Any) -> Recording:
    given = mapping(data, "The file", _FILE)
    if given.get("format") != FORMAT:
        refuse("format", f"is {given.get('format')!r:.60}, and {FORMAT!r} is read here")
    version = given.get("version")
    if version != VERSION or isinstance(version, bool | float):
        refuse("version", f"is {version!r:.60}, and version {VERSION} is read here")
    rows = list_of(given.get("models"), "models", MAX_MODELS)
    models = tuple(model_of(row, f"models[{place}]") for place, row in enumerate(rows))
    for place, model in enumerate(models):
        if model.agents is not None and not _serves(models, place):
            refuse(f"models[{place}].agents", "is no place of another model that takes prompts")
    rows = list_of(given.get("answers"), "answers", MAX_ANSWERS)
    answers = tuple(answer_of(row, models, f"answers[{n}]") for n, row in enumerate(rows))
    return Recording(models, answers)


def _serves(models: tuple[Model, ...], place: int) -> bool:
    """Whether the model that agents use instead is one: no chain of them, no circle."""
    agents = models[place].agents
    assert agents is not None
    return (
        agents < len(models)
        and agents != place
        and models[agents].agents is None
        and {models[agents].shape, models[place].shape} == {"completion"}
    )
