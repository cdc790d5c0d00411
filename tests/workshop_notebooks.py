"""Small notebooks without a model, and plans for them."""

from __future__ import annotations

from pathlib import Path

import nbformat

PARAMETERS = """\
number: int = 1  # how many
word: str = "hi"  # what is said
level: Literal["easy", "hard"] = "easy"  # how hard it is
names: list[str] = []
share: float | None = None
"""
GOOD = "print(number, word)"


def notebook(folder: Path, name: str, *cells: str, parameters: str | None = PARAMETERS) -> Path:
    """Write a notebook; its first cell is the parameters cell."""
    head = [] if parameters is None else [(parameters, ["parameters"])]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    made = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell("from typing import Literal"),
            *(
                nbformat.v4.new_code_cell(source, metadata={"tags": tags})
                for source, tags in [*head, *((cell, []) for cell in cells)]
            ),
        ],
        metadata={"kernelspec": kernel},
    )
    path = folder / "notebooks" / f"{name}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(made, path)
    return path


def plan(folder: Path, *notebooks: str, groups: str = "[{name: red}]", more: str = "") -> Path:
    """Write a plan over notebooks of the folder."""
    listed = "".join(f"  - notebooks/{name}.ipynb\n" for name in notebooks)
    path = folder / "plan.yml"
    path.write_text(f"notebooks:\n{listed}groups: {groups}\nexecutor: inline\n{more}")
    return path
