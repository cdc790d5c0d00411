"""What came of a run: what an exception means, and what the executed notebook says."""

from __future__ import annotations

import errno
from typing import Any

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from papermill import PapermillExecutionError

from hfnb.credentials import redact
from hfnb.workshop import handed_in
from hfnb.workshop.plan import Limits
from hfnb.workshop.record import Cell, Checks, RunRecord, Status

# What to do next, by how a run ended.
NEXT = {
    "failed": "Open its page at the cell that failed, mend the notebook or the parameters, and run "
    "the plan again: only what is not finished runs.",
    "timed out": "Raise the limit in the plan, or give the notebook less to do.",
    "dead kernel": "Mostly the memory ran out: run fewer at once (`workers:`), and run again.",
    "disk full": "Make room on the disk, and run the plan again.",
    "lost": "Run the plan again: what is finished stays.",
}


def what(error: Exception, late: bool, limits: Limits) -> tuple[Status, str]:
    """Return what an exception means for a run, and a sentence without secrets.

    Args:
        error: what was raised.
        late: whether the time of the run was up.
        limits: of the plan.
    """
    if late:
        return "timed out", f"The run took longer than {limits.run:g} seconds."
    if isinstance(error, CellTimeoutError):
        return "timed out", f"A cell took longer than {limits.cell:g} seconds."
    if isinstance(error, DeadKernelError):
        return "dead kernel", "The process of the notebook was gone."
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "disk full", f"The output could not be written: {error.strerror}."
    if isinstance(error, PapermillExecutionError):
        return "failed", _line(f"{error.ename}: {error.evalue}")
    return "failed", _line(f"{type(error).__name__}: {error}")


def read(notebook: Any, record: RunRecord) -> tuple[RunRecord, int | None, int | None]:
    """Return the record with what the executed notebook says, and two of its cells.

    They are the first one that raised what nobody meant, and the last one that began.
    """
    cells: list[Cell] = []
    wrong, begun = None, None
    # papermill puts a cell with an error's text at the top; it is no cell of the notebook.
    notebook.cells = [
        cell
        for cell in notebook.cells
        if "papermill-error-cell-tag" not in cell.metadata.get("tags", ())
    ]
    for index, cell in enumerate(notebook.cells):
        if cell.cell_type != "code":
            continue
        noted = cell.metadata.get("papermill", {})
        begun = index if noted.get("start_time") else begun
        meant = "raises-exception" in cell.metadata.get("tags", ())
        raised = next((o for o in cell.outputs if o.output_type == "error"), None)
        problem = "" if raised is None or meant else _line(f"{raised.ename}: {raised.evalue}")
        if (problem or (noted.get("exception") and not meant)) and wrong is None:
            wrong = index
        cells.append(Cell(index=index, seconds=noted.get("duration"), problem=problem))
    found = handed_in.notebook(notebook, record.notebook)
    checks = Checks(passed=len(found.passed), failed=len(found.failed), open=len(found.open))
    update = {"cells": tuple(cells), "checks": checks}
    return record.model_copy(update=update), wrong, begun


def _line(text: str) -> str:
    first = redact(text).strip().split("\n")[0]
    return first if len(first) <= 300 else first[:299] + "…"
