"""What every notebook of the course keeps to. Each rule returns the places where one does not."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

Notebook = dict[str, Any]
Cell = dict[str, Any]
RULES: list[Callable[..., Iterator[str]]] = []

LINES = 10
OPENING = ("What you will do", "What you will learn", "What you need")
CLOSING = ("What you learned", "Where to go next")
INSTALL = re.compile(
    r"^\s*(?:!|%%(?:bash|sh|script)|%(?:pip|conda|sx|system))|\bpip3? install\b", re.M
)
SECRET = re.compile(
    r"\bgetpass\b|\b(?:hf|api_org)_[A-Za-z0-9]{16,}|\bsk-[A-Za-z0-9-]{16,}|\bgh[pousr]_\w{16,}"
    r"|\b(?:notebook_)?login\(|(?i:token(?!_host)|api_?key|password|secret)\w*\s*=\s*[\"'][^\"']+[\"']"
)
PATH = re.compile(
    r"(?<![\w./~{}<:-])/(?:bin|etc|home|mnt|opt|private|root|srv|tmp|usr|Users|var|work)/[\w.]"
    r"|\b[A-Za-z]:\\\w"
)
LINK = re.compile(r"!?\[[^\]]*\]\(\s*<?([^)\s>]+)[^)]*\)|\b(?:src|srcset|href)=[\"']([^\"']+)[\"']")


def rule(function: Callable[..., Iterator[str]]) -> Callable[..., Iterator[str]]:
    RULES.append(function)
    return function


def text(cell: Cell) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def tags(cell: Cell) -> list[str]:
    return cell["metadata"].get("tags", [])


def code(notebook: Notebook) -> list[Cell]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def prose(cell: Cell) -> str:
    """Return a Markdown cell's text without its code."""
    return re.sub(r"`[^`\n]+`", "", re.sub(r"^```.*?^```", "", text(cell), flags=re.M | re.S))


def headings(cell: Cell) -> list[tuple[int, str]]:
    if cell["cell_type"] != "markdown":
        return []
    found = re.findall(r"^(#{1,6})\s+(.+?)\s*$", prose(cell), re.M)
    return [(len(marks), title) for marks, title in found]


def tree(cell: Cell) -> ast.Module:
    lines = [line for line in text(cell).splitlines() if not line.lstrip().startswith(("%", "!"))]
    flags = ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    return compile("\n".join(lines), "cell", "exec", flags=flags)  # type: ignore[return-value]


def outputs(cell: Cell) -> Iterator[str]:
    """Yield every text that a cell's stored outputs hold."""
    for output in cell.get("outputs", []):
        values = [output.get("text", ""), output.get("evalue", ""), *output.get("traceback", [])]
        for value in [*values, *output.get("data", {}).values()]:
            yield value if isinstance(value, str) else "".join(map(str, value))


@rule
def counts_run_from_one(notebook: Notebook, path: Path) -> Iterator[str]:
    """nbval never compares a cell that did not run, so a stripped notebook would pass."""
    found = [cell.get("execution_count") for cell in code(notebook)]
    if not found or found != list(range(1, len(found) + 1)):
        yield f"execution counts are {found}, not 1..{len(found)}"


@rule
def one_imports_cell(notebook: Notebook, path: Path) -> Iterator[str]:
    cells = code(notebook)
    holds = [
        any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(tree(cell)))
        for cell in cells
    ]
    if holds.count(True) != 1:
        yield f"{holds.count(True)} cells import something; one must, and all of it"
        return
    number = holds.index(True)
    if any("parameters" not in tags(cell) for cell in cells[:number]):
        yield "the imports come after other code than the parameters"
    place = notebook["cells"].index(cells[number])
    above = notebook["cells"][place - 1] if place else None
    if not above or above["cell_type"] != "markdown" or "import" not in text(above).lower():
        yield "the Markdown just above the imports does not announce them"


@rule
def one_parameters_cell(notebook: Notebook, path: Path) -> Iterator[str]:
    """papermill injects beside the cell with this tag; annotations tell it the types."""
    cells = [cell for cell in notebook["cells"] if "parameters" in tags(cell)]
    if len(cells) != 1 or cells[0]["cell_type"] != "code":
        yield f"{len(cells)} cells are tagged parameters; one code cell must be"
        return
    body = tree(cells[0]).body
    if not body:
        yield "the parameters cell sets nothing"
    for node in body:
        if not (isinstance(node, ast.AnnAssign) and node.value is not None):
            yield f"line {node.lineno} of the parameters is not `name: type = value`"


@rule
def opens_and_closes(notebook: Notebook, path: Path) -> Iterator[str]:
    kinds = [cell["cell_type"] for cell in notebook["cells"]]
    first = kinds.index("code") if "code" in kinds else len(kinds)
    last = len(kinds) - kinds[::-1].index("code") if "code" in kinds else 0
    for where, labels, cells in (
        ("opening", OPENING, notebook["cells"][:first]),
        ("closing", CLOSING, notebook["cells"][last:]),
    ):
        joined = "\n".join(text(cell) for cell in cells)
        for label in labels:
            if not re.search(rf"^(?:#+\s+|\*\*){label}", joined, re.M):
                yield f"the {where} has no section “{label}”"


@rule
def installs_nothing_and_holds_no_secret(notebook: Notebook, path: Path) -> Iterator[str]:
    for cell in code(notebook):
        if INSTALL.search(text(cell)):
            yield f"a cell installs or calls the shell: {text(cell)[:60]!r}"
        if any(SECRET.search(part) for part in (text(cell), *outputs(cell))):
            yield f"a cell asks for or holds a secret: {text(cell)[:60]!r}"


@rule
def carries_no_traces(notebook: Notebook, path: Path) -> Iterator[str]:
    if "widgets" in notebook["metadata"]:
        yield "metadata.widgets is stored; `make notebooks` strips it"
    if notebook["metadata"].get("kernelspec", {}).get("name") != "python3":
        yield "the kernel is not python3"
    for cell in notebook["cells"]:
        if "execution" in cell["metadata"] or "collapsed" in cell["metadata"]:
            yield f"a cell carries traces of its run: {sorted(cell['metadata'])}"


@rule
def names_no_absolute_path(notebook: Notebook, path: Path) -> Iterator[str]:
    for cell in notebook["cells"]:
        for part in (text(cell), *outputs(cell)):
            if match := PATH.search(part):
                yield f"an absolute path: {part[match.start() : match.start() + 50]!r}"


@rule
def cells_are_short(notebook: Notebook, path: Path) -> Iterator[str]:
    for cell in code(notebook):
        lines = [line for line in text(cell).splitlines() if line.strip()]
        if len(lines) > LINES and not {"solution", "long"}.intersection(tags(cell)):
            yield f"a cell of {len(lines)} lines: {lines[0]!r}"


@rule
def cells_are_whole(notebook: Notebook, path: Path) -> Iterator[str]:
    ids = Counter(cell.get("id") for cell in notebook["cells"])
    if None in ids or max(ids.values(), default=1) > 1:
        yield "cell ids are missing or not unique"
    for number, cell in enumerate(notebook["cells"], start=1):
        if not text(cell).strip():
            yield f"cell {number} is empty"


@rule
def errors_are_meant(notebook: Notebook, path: Path) -> Iterator[str]:
    for cell in code(notebook):
        failed = any(output["output_type"] == "error" for output in cell.get("outputs", []))
        if failed != ("raises-exception" in tags(cell)):
            word = "stores an error without" if failed else "stores no error in spite of"
            yield f"a cell {word} the tag raises-exception: {text(cell)[:60]!r}"


@rule
def exercises_have_solutions(notebook: Notebook, path: Path) -> Iterator[str]:
    """An exercise is a section whose heading says so; starter and solution stand in it."""
    level = 0
    sections: list[tuple[str, list[Cell]]] = [("(before any exercise)", [])]
    for cell in notebook["cells"]:
        for depth, title in headings(cell):
            if re.search(r"\bexercise\b", title, re.I):
                sections.append((title, []))
                level = depth
            elif level and depth <= level:
                sections.append(("(outside an exercise)", []))
                level = 0
        if cell["cell_type"] == "code":
            sections[-1][1].append(cell)
    for title, cells in sections:
        marked = {
            tag: [cell for cell in cells if tag in tags(cell)] for tag in ("exercise", "solution")
        }
        if title.startswith("("):
            if marked["exercise"] or marked["solution"]:
                yield "a cell tagged exercise or solution stands under no “Exercise” heading"
            continue
        if not marked["exercise"]:
            yield f"“{title}” has no starter cell tagged exercise"
        if not marked["solution"]:
            yield f"“{title}” has no cell tagged solution"
        for cell in marked["solution"]:
            folded = cell["metadata"].get("jupyter", {})
            if not (folded.get("source_hidden") and folded.get("outputs_hidden")):
                yield f"the solution of “{title}” is not collapsed (jupyter.source_hidden, outputs)"
            # JupyterLab shows the first line of a collapsed cell: it must not give anything away.
            if not text(cell).startswith("# A solution"):
                yield f"the solution of “{title}” does not begin with the comment “# A solution…”"


@rule
def headings_form_a_tree(notebook: Notebook, path: Path) -> Iterator[str]:
    found = [item for cell in notebook["cells"] for item in headings(cell)]
    levels = [level for level, _ in found]
    if levels.count(1) != 1 or levels[:1] != [1] or not headings(notebook["cells"][0]):
        yield "the notebook does not begin with its one first-level heading"
    for (above, _), (level, title) in pairwise(found):
        if level > above + 1:
            yield f"“{title}” skips a level of headings"


def anchor(title: str) -> str:
    """Return the anchor that JupyterLab gives a heading: its text, blanks as hyphens."""
    return re.sub(r"[`*_]", "", title).replace(" ", "-").lower()


@rule
def links_lead_somewhere(notebook: Notebook, path: Path) -> Iterator[str]:
    anchors = {anchor(title) for cell in notebook["cells"] for _, title in headings(cell)}
    for cell in notebook["cells"]:
        if cell["cell_type"] != "markdown":
            continue
        for target in (first or second for first, second in LINK.findall(prose(cell))):
            if re.match(r"[a-z][a-z0-9+.-]*:", target):
                continue
            name, _, fragment = target.partition("#")
            if name and not (path.parent / name).exists():
                yield f"the link {target} leads nowhere"
            elif not name and fragment.lower() not in anchors:
                yield f"no heading has the anchor #{fragment}"


def problems(notebook: Notebook, path: Path) -> list[str]:
    """Return everything that `notebook`, stored at `path`, does against the rules."""
    return [f"{check.__name__}: {found}" for check in RULES for found in check(notebook, path)]
