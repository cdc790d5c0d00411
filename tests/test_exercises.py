"""In every notebook the solutions pass, the starters do not, and no exercise is forgotten.

The cells are the notebooks' own. Of the rest of a notebook only those cells run that an exercise
needs, found by the names that they bind or the sessions that they step: a test of exercises need
not hold every conversation.
"""

from __future__ import annotations

import ast
import builtins
import re
from pathlib import Path
from types import CodeType

import nbformat
import pytest

from hfnb import checks
from hfnb.backends import connecting
from tests import exercise_cells

# What `hfnb.pick` binds, and `hfnb.current` reads.
CURRENT = "hfnb.current"
FOLDER = Path(__file__).resolve().parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
KINDS = {"exercise": "check", "solution": "solution"}
LOADS_THE_MODEL = {
    *("00_start_here", "02_chat_templates", "03_tokens_and_sampling"),
    *("01_backends", "05_react_agent", "06_when_agents_fail", "08_compare_backends"),
}


def code_cells(notebook) -> list:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def tagged(cell, tag: str) -> bool:
    return tag in cell.metadata.get("tags", [])


def tree(cell) -> ast.Module:
    """The syntax of a cell, without the lines that only IPython understands."""
    lines = (line for line in cell.source.splitlines() if not re.match(r"\s*[%!]", line))
    return ast.parse("\n".join(lines))


def bound(node: ast.AST) -> set[str]:
    """Names that a cell gives a value."""
    found = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
            found.add(part.id)
        elif isinstance(part, ast.Import | ast.ImportFrom):
            found |= {(alias.asname or alias.name).split(".")[0] for alias in part.names}
        elif isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.add(part.name)
        elif isinstance(part, ast.Attribute) and part.attr == "pick":
            found.add(CURRENT)
    return found


def stepped(node: ast.AST) -> set[str]:
    """Names of the sessions that a cell moves on by a phase."""
    return {
        part.func.value.id
        for part in ast.walk(node)
        if isinstance(part, ast.Call)
        and isinstance(part.func, ast.Attribute)
        and part.func.attr in {"step", "stream"}
        and isinstance(part.func.value, ast.Name)
    }


def wanted(node: ast.AST) -> set[str]:
    """Names that a cell reads."""
    names = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
    if any(isinstance(part, ast.Attribute) and part.attr == "current" for part in ast.walk(node)):
        names.add(CURRENT)
    return names - set(dir(builtins))


def needed(cells: list, at: int) -> list[int]:
    """The earlier cells, in order, that bind what cell `at` reads; never a solution."""
    names, chosen = wanted(tree(cells[at])), []
    for index in range(at - 1, -1, -1):
        part = tree(cells[index])
        if not tagged(cells[index], "solution") and (bound(part) | stepped(part)) & names:
            chosen.insert(0, index)
            names |= wanted(part)
    return chosen


def value(cells: list, at: int) -> object:
    """What the last line of cell `at` gives, after the cells that it needs."""
    space: dict[str, object] = {"__name__": "__main__"}
    for index in needed(cells, at):
        exec(compiled(tree(cells[index]), "exec"), space)
    body = tree(cells[at]).body
    assert isinstance(body[-1], ast.Expr), f"the cell does not end in a check:\n{cells[at].source}"
    exec(compiled(ast.Module(body[:-1], []), "exec"), space)
    return eval(compiled(ast.Expression(body[-1].value), "eval"), space)


def compiled(node: ast.AST, mode: str) -> CodeType:
    return compile(node, "cell", mode)


def called(cell, function: str) -> list[str]:
    """The exercises that a cell names in `checks.<function>("…", …)`."""
    return [
        call.args[0].value
        for call in ast.walk(tree(cell))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) == f"checks.{function}"
        and call.args
        and isinstance(call.args[0], ast.Constant)
    ]


def complaints(stem: str, notebook) -> list[str]:
    """What does not hold for the exercises of one notebook."""
    cells, found = code_cells(notebook), []
    expected = [item.name for item in checks.exercises() if item.notebook == stem]
    for tag, function in KINDS.items():
        here = [name for cell in cells if tagged(cell, tag) for name in called(cell, function)]
        if sorted(here) != sorted(expected):
            found.append(f"{tag} cells name {here}, the checks have {expected}")
    for at, cell in enumerate(cells):
        tag = next((tag for tag in KINDS if tagged(cell, tag)), None)
        if tag is None:
            if called(cell, "check") or called(cell, "solution"):
                found.append(f"an untagged cell checks an exercise:\n{cell.source}")
            continue
        got = value(cells, at)
        if isinstance(got, checks.Reveal):
            right = got.same if tag == "solution" else not got.started
        elif isinstance(got, checks.Feedback):
            right = got.passed if tag == "solution" else got.level == "start"
        else:
            right = False
        if not right:
            found.append(f"{tag} gives {got!r}:\n{cell.source}")
    return found


def cases() -> list:
    """Every notebook there is, under its own name."""
    return [
        pytest.param(path, id=path.stem, marks=[pytest.mark.model] * (path.stem in LOADS_THE_MODEL))
        for path in NOTEBOOKS
    ]


@pytest.fixture(autouse=True)
def _blank_record(monkeypatch):
    # A notebook that takes the current chat model must not get the one of an earlier test.
    monkeypatch.setattr(connecting, "_now", (None, None))
    checks.reset()
    yield
    checks.reset()


def test_every_exercise_belongs_to_a_notebook_that_exists():
    assert {item.notebook for item in checks.exercises()} <= {path.stem for path in NOTEBOOKS}


@pytest.mark.parametrize("path", cases())
def test_solutions_pass_and_starters_do_not(path):
    assert complaints(path.stem, nbformat.read(path, as_version=4)) == []
    assert checks.passed() == [], "a solution was counted as the learner's"
    assert all(result["tries"] == 0 for result in checks.results())


def test_every_exercise_has_cells_to_try_the_checks_with():
    assert set(exercise_cells.CELLS) == {item.name for item in checks.exercises()}


@pytest.mark.model
def test_a_good_notebook_has_no_complaint():
    assert complaints("02_chat_templates", exercise_cells.notebook("02_chat_templates")) == []


@pytest.mark.model
def test_a_notebook_with_the_model_has_no_complaint():
    assert complaints("00_start_here", exercise_cells.notebook("00_start_here")) == []


def spoil(how):
    notebook = exercise_cells.notebook("02_chat_templates")
    how(notebook.cells)
    return complaints("02_chat_templates", notebook)


@pytest.mark.parametrize(
    "how",
    [
        pytest.param(lambda cells: cells.pop(), id="solution missing"),
        pytest.param(lambda cells: cells.pop(2), id="starter missing"),
        pytest.param(lambda cells: cells[2].metadata.tags.clear(), id="tag missing"),
        pytest.param(
            lambda cells: cells[3].update(source=cells[3].source.replace("?", "")),
            id="wrong solution",
        ),
        pytest.param(
            lambda cells: cells[2].update(source=cells[3].source.replace("solution", "check")),
            id="starter gives it away",
        ),
        pytest.param(
            lambda cells: cells[3].update(source=cells[3].source.replace("solution(", "check(")),
            id="solution counts",
        ),
        pytest.param(lambda cells: cells[5].update(source=cells[8].source), id="one twice"),
    ],
)
@pytest.mark.model
def test_a_spoilt_notebook_is_seen(how):
    assert spoil(how)


def test_only_the_cells_that_are_needed_run():
    from nbformat import v4

    sources = ["import math", "1 / 0", "a = math.pi", "b = a", "a"]
    cells = [v4.new_code_cell(source) for source in sources]
    assert needed(cells, 4) == [0, 2]
    assert value(cells, 4) == pytest.approx(3.14159, abs=1e-5)
