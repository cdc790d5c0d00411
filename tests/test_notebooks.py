"""Every notebook keeps to the rules, and the rules see what they must see."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import nbformat
import pytest
from nbformat import v4

from tests.notebook_rules import RULES, problems

FOLDER = Path(__file__).resolve().parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
HERE = FOLDER / "99_made_here.ipynb"


def test_the_course_is_there():
    names = {path.name for path in NOTEBOOKS}
    assert {"00_start_here.ipynb", "02_chat_templates.ipynb"} <= names


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_rules_are_kept(path):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    nbformat.validate(notebook)
    assert problems(notebook, path) == []


def markdown(source: str) -> dict:
    return v4.new_markdown_cell(source)


def cell(source: str, *tags: str, outputs: tuple = (), **metadata: object) -> dict:
    return v4.new_code_cell(
        source, metadata={"tags": list(tags), **metadata}, outputs=list(outputs)
    )


def build(*middle: dict, **metadata: object) -> dict:
    """Return a notebook that keeps all the rules but for what `middle` brings."""
    cells = [
        markdown("# Title\n\n**What you will do**: a\n\n**What you will learn**: b"),
        markdown("## What you need\nTime."),
        markdown("What may be set."),
        cell("n: int = 3", "parameters"),
        markdown("All imports stand here."),
        cell("import math"),
        *middle,
        markdown("## What you learned\nMuch."),
        markdown("## Where to go next\n[Back](#Title)"),
    ]
    notebook = v4.new_notebook(cells=cells)
    notebook.metadata = nbformat.from_dict(
        {"kernelspec": {"name": "python3", "display_name": "Python 3"}, **metadata}
    )
    code = [each for each in notebook.cells if each.cell_type == "code"]
    for count, each in enumerate(code, start=1):
        each.execution_count = count
    return json.loads(nbformat.writes(notebook))


def stream(text: str) -> dict:
    return v4.new_output("stream", text=text)


def failure() -> dict:
    return v4.new_output("error", ename="ValueError", evalue="no", traceback=["ValueError: no"])


def solution(**metadata: object) -> dict:
    return cell("# A solution: click here to open it.\nn + 2", "solution", **metadata)


HIDDEN = {"jupyter": {"source_hidden": True, "outputs_hidden": True}}
EXERCISE = [markdown("## Exercise 1: add"), cell("n + 1", "exercise"), solution(**HIDDEN)]


def test_a_good_notebook_has_no_problem():
    long = cell("\n".join(["n"] * 11), "long")
    meant = cell("raise ValueError('no')", "raises-exception", outputs=(failure(),))
    assert problems(build(cell("math.pi"), *EXERCISE, long, meant), HERE) == []


BROKEN = {
    "one_imports_cell": [
        [cell("import os")],
        [cell("def f():\n    from os import sep")],
    ],
    "one_parameters_cell": [[cell("m: int = 1", "parameters")]],
    "installs_nothing_and_holds_no_secret": [
        [cell("%pip install x")],
        [cell("!ls")],
        [cell("getpass.getpass()")],
        [cell("api_key = 'abc'")],
        [cell("n", outputs=(stream("hf_" + "a" * 30),))],
    ],
    "names_no_absolute_path": [
        [cell("open('/" + "home/me/x')")],
        [cell("n", outputs=(stream("kept in /" + "root/.cache"),))],
        [markdown("Look in C:\\Users")],
    ],
    "cells_are_short": [[cell("\n".join(["n"] * 11))]],
    "cells_are_whole": [[cell(" ")], [markdown("")]],
    "errors_are_meant": [
        [cell("1 / 0", outputs=(failure(),))],
        [cell("n", "raises-exception")],
    ],
    "exercises_have_solutions": [
        EXERCISE[:2],
        [EXERCISE[0], EXERCISE[2]],
        [*EXERCISE[:2], solution()],
        [*EXERCISE[:2], solution(jupyter={"source_hidden": True})],
        [*EXERCISE[:2], cell("n + 2", "solution", **HIDDEN)],
        [*EXERCISE[:2], solution(jupyter={"source_hidden": True})],
        [*EXERCISE[:2], cell("n + 2", "solution", **HIDDEN)],
        EXERCISE[1:],
        [*EXERCISE[:2], markdown("## Another matter"), EXERCISE[2]],
    ],
    "headings_form_a_tree": [[markdown("# Second title")], [markdown("#### Too deep")]],
    "links_lead_somewhere": [
        [markdown("[x](nowhere.ipynb)")],
        [markdown("![x](images/none.png)")],
        [markdown('<img src="none.png">')],
        [markdown("[x](#No-such-heading)")],
    ],
    "carries_no_traces": [[cell("n", execution={"iopub.status.idle": "then"})]],
}


@pytest.mark.parametrize(
    ("name", "middle"),
    [(name, middle) for name, cases in BROKEN.items() for middle in cases],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_notebook_is_seen(name, middle):
    found = problems(build(*middle), HERE)
    assert found
    assert {line.partition(":")[0] for line in found} == {name}


def edited(change) -> list[str]:
    notebook = copy.deepcopy(build(cell("n")))
    change(notebook)
    return problems(notebook, HERE)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("counts_run_from_one", lambda nb: nb["cells"][-3].update(execution_count=None)),
        ("counts_run_from_one", lambda nb: nb["cells"][-3].update(execution_count=9)),
        ("carries_no_traces", lambda nb: nb["metadata"].update(widgets={})),
        ("carries_no_traces", lambda nb: nb["metadata"].pop("kernelspec")),
        ("opens_and_closes", lambda nb: nb["cells"].pop()),
        ("opens_and_closes", lambda nb: nb["cells"][0].update(source="# Title")),
        ("cells_are_whole", lambda nb: nb["cells"][0].update(id=nb["cells"][1]["id"])),
        ("one_imports_cell", lambda nb: nb["cells"][4].update(source="And now:")),
        ("one_parameters_cell", lambda nb: nb["cells"][3].update(source="n = 3")),
        ("one_parameters_cell", lambda nb: nb["cells"][3].update(metadata={})),
    ],
)
def test_a_damaged_notebook_is_seen(name, change):
    assert name in {line.partition(":")[0] for line in edited(change)}


def test_every_rule_is_tried():
    tried = {*BROKEN, "counts_run_from_one", "opens_and_closes"}
    assert {check.__name__ for check in RULES} == tried
