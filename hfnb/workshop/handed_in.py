"""A learner's notebook read as data: which cells ran, what they raised, what the checks said.

Nothing of it is run or rendered, and nothing of it is believed: it may be any JSON at all.
"""

from __future__ import annotations

import re
from typing import Any

from hfnb import checks
from hfnb.credentials import redact
from hfnb.errors import WorkshopError
from hfnb.workshop.collected import LearnerFile

MAX_CELLS = 10_000
_ERRORS = 20
# The first words of `hfnb.checks.Feedback`, as the notebook stores them.
_VERDICTS = {"Well done.": "passed", "Not yet.": "failed", "Your turn.": "open"}
_CALL = re.compile(r"""\bchecks\.check\(\s*["']([\w-]{1,80})["']""")


def notebook(data: Any, name: str) -> LearnerFile:
    """Return what a notebook of a learner says.

    Args:
        data: the file's JSON.
        name: the file's name, for the report.

    Raises:
        WorkshopError: it is no notebook.
    """
    cells = data.get("cells") if isinstance(data, dict) else None
    if not isinstance(cells, list) or data.get("nbformat") != 4:
        raise WorkshopError("The file is left out.", "It is no notebook of version 4.")
    if len(cells) > MAX_CELLS:
        raise WorkshopError(
            "The file is left out.",
            f"It has {len(cells):,} cells, and {MAX_CELLS:,} are allowed.",
        )
    known = {exercise.name for exercise in checks.exercises()}
    verdicts: dict[str, str] = {}
    errors: list[str] = []
    code = ran = 0
    for place, cell in enumerate(cells):
        if not isinstance(cell, dict) or cell.get("cell_type") != "code":
            continue
        code += 1
        ran += isinstance(cell.get("execution_count"), int)
        outputs = _outputs(cell)
        errors += [f"cell {place}: {error}" for output in outputs if (error := _error(output))]
        for exercise in _CALL.findall(_text(cell.get("source"))):
            verdict = next(filter(None, map(_verdict, outputs)), "open")
            # Cells may run twice and be copied: what passed once has passed.
            if exercise in known and verdicts.get(exercise) != "passed":
                verdicts[exercise] = verdict
    more = len(errors) - _ERRORS
    shown = errors[:_ERRORS] + ([f"and {more} more"] if more > 0 else [])
    of = {
        kind: tuple(one for one, verdict in verdicts.items() if verdict == kind)
        for kind in _VERDICTS.values()
    }
    return LearnerFile(path=name, cells=code, cells_run=ran, errors=tuple(shown), **of)


def _outputs(cell: dict[str, Any]) -> list[dict[str, Any]]:
    outputs = cell.get("outputs")
    found = outputs if isinstance(outputs, list) else []
    return [output for output in found if isinstance(output, dict)]


def _text(value: Any) -> str:
    """A text as nbformat stores it: whole, or as a list of lines."""
    if isinstance(value, list):
        return "".join(part for part in value if isinstance(part, str))
    return value if isinstance(value, str) else ""


def _error(output: dict[str, Any]) -> str:
    if output.get("output_type") != "error":
        return ""
    said = f"{_text(output.get('ename')) or 'Error'}: {_text(output.get('evalue'))}"
    kept = redact(said[:2_000]).encode("utf-8", "replace").decode()
    return kept if len(kept) <= 300 else kept[:299] + "…"


def _verdict(output: dict[str, Any]) -> str | None:
    bundle = output.get("data")
    said = _text(bundle.get("text/plain")) if isinstance(bundle, dict) else ""
    return next((kind for words, kind in _VERDICTS.items() if said.startswith(words)), None)
