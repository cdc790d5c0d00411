"""The shell's side of what comes out of a workshop: `collect`, `verify`, `edition`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import nbformat
import pytest

from hfnb.cli import workshop_collecting
from hfnb.errors import WorkshopError
from tests.workshop_records import small_class

NOTEBOOK = Path(__file__).resolve().parent.parent / "notebooks" / "04_tools.ipynb"


def workshop(*words: object) -> int:
    parser = argparse.ArgumentParser()
    workshop_collecting.register(parser.add_subparsers(required=True))
    options = parser.parse_args([str(word) for word in words])
    status: int = options.command(options)
    return status


def test_collect_says_what_was_read_and_what_was_left_out(tmp_path, capsys):
    small_class(tmp_path / "out")
    handed_in = tmp_path / "in"
    handed_in.mkdir()
    (handed_in / "a.hfnb.json").write_text(json.dumps({"format": "hfnb.work", "version": 1}))
    (handed_in / "b.ipynb").write_text("{")
    assert workshop("collect", handed_in, "--into", tmp_path / "out") == 0
    said = capsys.readouterr().out
    assert "1 file of learners read, 1 left out." in said
    assert "left out: b.ipynb: It is no JSON" in said
    assert "a.hfnb.json" in (tmp_path / "out" / "index.html").read_text("utf-8")


def test_collect_refuses_what_is_no_folder(tmp_path):
    with pytest.raises(WorkshopError, match="no folder"):
        workshop("collect", tmp_path / "nowhere")


def test_verify_tells_by_its_status_whether_something_moved(tmp_path, capsys):
    cell = nbformat.v4.new_code_cell("print(6 * 7)", execution_count=1)
    path = tmp_path / "runs" / "a" / "notebook.ipynb"
    path.parent.mkdir(parents=True)
    statuses = []
    for text in ("42\n", "41\n"):
        cell.outputs = [nbformat.v4.new_output("stream", text=text)]
        nbformat.write(nbformat.v4.new_notebook(cells=[cell]), path)
        statuses.append(workshop("verify", tmp_path, "--cell-timeout", 60))
    assert statuses == [0, 1]
    said = capsys.readouterr().out
    assert "a, cell 0" in said
    assert "before: 41⏎" in said
    assert "now: 42⏎" in said


def test_an_edition_is_written_and_never_over_its_source(tmp_path, capsys):
    assert workshop("edition", "learner", NOTEBOOK, tmp_path / "04.ipynb") == 0
    made = nbformat.read(tmp_path / "04.ipynb", as_version=4)
    assert not any("solution" in cell.metadata.get("tags", []) for cell in made.cells)
    with pytest.raises(WorkshopError, match="would replace"):
        workshop("edition", "solutions", tmp_path / "04.ipynb", tmp_path / "04.ipynb")
