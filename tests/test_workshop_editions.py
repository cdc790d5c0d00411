"""Editions: the learner's gives nothing away and still runs, the other one has every solution."""

from __future__ import annotations

import ast
from pathlib import Path

import nbformat
import pytest

from hfnb.errors import WorkshopError
from hfnb.workshop import editions
from tests.test_exercises import bound, called, code_cells, needed, tagged, tree

NOTEBOOKS = sorted((Path(__file__).resolve().parent.parent / "notebooks").glob("*.ipynb"))
each = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def tags(notebook, tag):
    return [cell for cell in notebook.cells if tagged(cell, tag)]


@each
def test_the_learners_edition_has_the_starters_and_no_solution(path):
    whole = nbformat.read(path, as_version=4)
    made = editions.learner(whole)
    nbformat.validate(made)
    sources = "\n".join(cell.source for cell in made.cells)
    outputs = [output for cell in made.cells for output in cell.get("outputs", [])]
    for cell in tags(whole, "solution"):
        assert cell.source not in sources
        assert not any(output in outputs for output in cell.outputs)
        assert f'checks.solution("{next(iter(called(cell, "solution")), "no")}"' not in sources
    assert [cell.source for cell in tags(made, "exercise")] == [
        cell.source for cell in tags(whole, "exercise")
    ]
    assert tags(whole, "solution"), "the notebook given is left as it is"


@each
def test_cells_keep_their_places_in_the_learners_edition(path):
    whole = nbformat.read(path, as_version=4)
    made = editions.learner(whole)
    assert [cell.id for cell in made.cells] == [cell.id for cell in whole.cells]
    kept = [cell for cell in whole.cells if not tagged(cell, "solution")]
    assert [cell for cell in made.cells if cell in kept] == kept


@each
def test_no_cell_needs_a_name_that_only_a_solution_gives(path):
    cells = code_cells(nbformat.read(path, as_version=4))
    for at, cell in enumerate(cells):
        if tagged(cell, "solution"):
            continue
        before = cells[:at]
        given = {name for one in before if not tagged(one, "solution") for name in bound(tree(one))}
        only = {
            name for one in before if tagged(one, "solution") for name in bound(tree(one))
        } - given
        read = {
            part.id
            for part in ast.walk(tree(cell))
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)
        }
        assert not (read & only) - bound(tree(cell))
        assert all(index < at for index in needed(cells, at))


@each
def test_the_solutions_stand_in_the_starters_places(path):
    whole = nbformat.read(path, as_version=4)
    made = editions.solutions(whole)
    nbformat.validate(made)
    assert tags(made, "exercise") == []
    found = tags(made, "solution")
    assert len(found) == len(tags(whole, "solution")) > 0
    assert len(made.cells) == len(whole.cells) - len(found)
    for cell, starter, solution in zip(
        found, tags(whole, "exercise"), tags(whole, "solution"), strict=True
    ):
        assert cell.id == starter.id
        assert solution.source.endswith(cell.source)
        assert cell.outputs == solution.outputs
        assert "# A solution" not in cell.source
        assert "jupyter" not in cell.metadata, "it is not folded away"
        assert called(cell, "solution") == called(starter, "check")


def test_an_edition_is_written_and_its_source_left_alone(tmp_path):
    before = NOTEBOOKS[0].read_bytes()
    made = editions.write(NOTEBOOKS[0], tmp_path / "out" / "00.ipynb", "learner")
    assert "not part of this edition" in made.read_text("utf-8")
    assert NOTEBOOKS[0].read_bytes() == before


def test_what_is_no_notebook_is_refused(tmp_path):
    (tmp_path / "x.ipynb").write_text("{")
    for source in (tmp_path / "x.ipynb", tmp_path / "nowhere.ipynb"):
        with pytest.raises(WorkshopError, match="cannot be read as a notebook"):
            editions.write(source, tmp_path / "out.ipynb", "solutions")
    assert not (tmp_path / "out.ipynb").exists()
