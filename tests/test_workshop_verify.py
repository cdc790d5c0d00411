"""`verify` runs the executed notebooks again, with nbval, and says which outputs moved."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from hfnb.errors import WorkshopError
from hfnb.workshop.verifying import verify

STEADY = 'print("2 + 2 =", 2 + 2)'
CLOCK = "import time\ntime.time_ns()"
BROKEN = 'raise ValueError("always the same")'


def executed(folder: Path, name: str, *sources: str) -> Path:
    """A run whose notebook holds these cells, run as papermill runs them: up to the first error."""
    cells = [
        nbformat.v4.new_markdown_cell("# A notebook"),
        *map(nbformat.v4.new_code_cell, sources),
    ]
    notebook = nbformat.v4.new_notebook(cells=cells)
    client = NotebookClient(notebook, timeout=60, kernel_name="python3")
    if BROKEN in sources:
        with pytest.raises(CellExecutionError):
            client.execute()
    else:
        client.execute()
    path = folder / "runs" / name / "notebook.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    return path


@pytest.fixture(scope="module")
def verified(tmp_path_factory):
    folder = tmp_path_factory.mktemp("workshop")
    executed(folder, "steady", STEADY, "'took 3 s'")
    executed(folder, "clock", STEADY, CLOCK)
    executed(folder, "broken", STEADY, BROKEN, "never = 'reached'")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found = verify(folder, cell_timeout=60)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    return found


def test_the_cell_that_tells_the_time_has_moved_and_no_other(verified):
    assert [(one.run, one.cell, one.kind) for one in verified.moved] == [("clock", 2, "text/plain")]


def test_before_and_after_are_told(verified):
    (moved,) = verified.moved
    assert moved.before.isdigit()
    assert moved.after.isdigit()
    assert int(moved.before) < int(moved.after)
    assert moved.before in str(verified)
    assert "clock, cell 2" in str(verified)


def test_a_failure_in_the_same_words_has_not_moved_and_what_never_ran_is_not_compared(verified):
    assert verified.notebooks == 3
    assert verified.compared == 6
    assert verified.not_compared == 1


def test_a_notebook_that_cannot_be_read_is_told_of_and_the_others_are_compared(tmp_path):
    executed(tmp_path, "steady", STEADY)
    broken = tmp_path / "runs" / "torn" / "notebook.ipynb"
    broken.parent.mkdir()
    broken.write_text('{"cells": [')
    found = verify(tmp_path, cell_timeout=60)
    assert [(one.run, one.cell) for one in found.moved] == [("torn", None)]
    assert found.compared == 1


def test_a_folder_without_runs_is_refused(tmp_path):
    with pytest.raises(WorkshopError, match="No run has left a notebook"):
        verify(tmp_path)


def test_a_kernel_that_dies_is_told_of_and_the_other_notebooks_are_compared(tmp_path):
    path = executed(tmp_path, "a-dying", STEADY, "'before'", "'after'")
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[2].source = "import os\nos.kill(os.getpid(), 9)"
    nbformat.write(notebook, path)
    executed(tmp_path, "b-steady", STEADY)
    found = verify(tmp_path, cell_timeout=8)
    assert {one.run for one in found.moved} == {"a-dying"}
    assert found.moved[0].cell == 2
    assert found.compared >= 3, "the cell before it, itself, and the other notebook's"


def test_what_somebody_set_for_pytest_changes_nothing(tmp_path, monkeypatch):
    """With `-x` it would stop at the first output that moved; with `-k` compare none."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "-x -k nothing")
    monkeypatch.setenv("PYTEST_PLUGINS", "there_is_none")
    executed(tmp_path, "clock", CLOCK, CLOCK)
    found = verify(tmp_path, cell_timeout=60)
    assert (found.compared, len(found.moved)) == (2, 2)
