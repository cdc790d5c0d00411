"""Output folders of a workshop, as its runs would leave them, for the tests of what reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from nbformat import v4

from hfnb.workshop.record import Cell, Checks, RunRecord, Tokens


def put(folder: Path, group: str, notebook: str, **fields: Any) -> RunRecord:
    """Write the record of one run; return it."""
    name = f"{group}-{Path(notebook).stem}".replace(" ", "-")
    known = {"key": "k", "name": name, "group": group, "notebook": notebook, "status": "finished"}
    run = RunRecord(**known | fields)
    place = folder / "runs" / run.name / "record.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(run.model_dump_json(), encoding="utf-8")
    return run


def put_notebook(folder: Path, run: RunRecord, *cells: nbformat.NotebookNode) -> Path:
    """Write the notebook of a run; by default one with a cell that failed."""
    error = v4.new_output("error", ename="NameError", evalue="chat", traceback=["NameError: chat"])
    default = [
        v4.new_markdown_cell("# A notebook"),
        v4.new_code_cell("1 + 1", execution_count=1),
        v4.new_code_cell("chat", execution_count=2, outputs=[error]),
    ]
    path = folder / "runs" / run.name / "notebook.ipynb"
    nbformat.write(v4.new_notebook(cells=list(cells) or default), path)
    return path


def small_class(folder: Path) -> list[RunRecord]:
    """Three groups and two notebooks, one run failed and one timed out."""
    one, two = "notebooks/00_start.ipynb", "notebooks/05_agent.ipynb"
    counts = Checks(passed=2, open=1)
    failed = {"status": "failed", "failing_cell": 2, "problem": "NameError: chat", "seconds": 4.0}
    late = {"status": "timed out", "problem": "The run took 60 s.", "next_step": "Allow more."}
    runs = [
        put(folder, "group 2", one, seconds=30.0, tokens=Tokens(input=900, output=100)),
        put(folder, "group 2", two, **failed, cells=(Cell(index=2, problem="NameError: chat"),)),
        put(folder, "group 10", one, seconds=10.0, checks=counts),
        put(folder, "group 10", two, seconds=50.0, tokens=Tokens(input=5000, output=400)),
        put(folder, "green", one, seconds=20.0),
        put(folder, "green", two, seconds=60.0, **late),
    ]
    for run in runs[:2]:
        put_notebook(folder, run)
    return runs
