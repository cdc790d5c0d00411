"""Two editions of a notebook: the learner's, without solutions, and the one with them filled in.

In the course's notebooks an exercise is a starter cell tagged `exercise`; its solution stands
below, tagged `solution`. The starter is what a learner finds, so the learner's edition keeps it
and gives up the solution; the other edition puts the solution in the starter's place.
"""

from __future__ import annotations

import copy
import re
from pathlib import Path

import nbformat

from hfnb.errors import WorkshopError
from hfnb.workshop import files
from hfnb.workshop.cleaning import clean

_GONE = "*The solution is not part of this edition.*"
# JupyterLab shows this line of a folded cell; unfolded, it says nothing.
_FIRST_LINE = re.compile(r"# A solution[^\n]*\n")


def learner(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return a copy without solutions: a sentence stands where each was, outputs are gone.

    Every other cell keeps its place, so that anchors and records still name the right one. No
    cell of the course needs what a solution defines.
    """
    made = copy.deepcopy(notebook)
    made.cells = [_stub(cell) if _tagged(cell, "solution") else cell for cell in made.cells]
    return made


def solutions(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return a copy in which each starter holds its solution, with the solution's outputs.

    A solution belongs to the nearest starter above it that has none yet. One without a starter
    is unfolded where it stands.
    """
    made = copy.deepcopy(notebook)
    starter: int | None = None
    cells: list[nbformat.NotebookNode] = []
    for cell in made.cells:
        if _tagged(cell, "exercise"):
            starter = len(cells)
        elif _tagged(cell, "solution"):
            cell.source = _FIRST_LINE.sub("", cell.source, count=1)
            cell.metadata.pop("jupyter", None)
            if starter is not None:
                cell.id = cells[starter].get("id", cell.get("id"))
                cells[starter], starter = cell, None
                continue
        cells.append(cell)
    made.cells = cells
    return made


def _tagged(cell: nbformat.NotebookNode, tag: str) -> bool:
    return tag in cell.metadata.get("tags", [])


def _stub(cell: nbformat.NotebookNode) -> nbformat.NotebookNode:
    stub = nbformat.v4.new_markdown_cell(_GONE)
    stub.id = cell.get("id", stub.id)
    return stub


EDITIONS = {"learner": learner, "solutions": solutions}


def write(source: Path, to: Path, edition: str) -> Path:
    """Write an edition of a notebook, cleaned (see `hfnb.workshop.cleaning`).

    Args:
        source: the notebook, executed or not; it is left as it is.
        to: the file to write.
        edition: "learner" or "solutions".

    Raises:
        WorkshopError: the notebook cannot be read, or the file not be written.
    """
    try:
        notebook = nbformat.read(source, as_version=4)
    except Exception as error:  # whatever nbformat meets in a file that is no notebook
        raise WorkshopError(
            f"{str(source)!r} cannot be read as a notebook.",
            f"{type(error).__name__}: {error}".split("\n")[0][:200],
            "Check the path, and that JupyterLab can open it.",
        ) from None
    made = EDITIONS[edition](clean(notebook))
    try:
        return files.write(to, nbformat.writes(made))
    except OSError as error:
        raise WorkshopError(
            f"{str(to)!r} cannot be written.", f"{error.strerror}.", "Name another file."
        ) from None
