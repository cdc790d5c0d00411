"""Reads imports out of source code and holds them against the table of floors.

A module imports only from lower floors. An import inside a function counts like one at the top;
one under `TYPE_CHECKING` may also look sideways, at its own floor.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

FLOORS = {
    "__init__": 9,
    "cli": 8,
    "workshop": 7,
    "panels": 6,
    "parameters": 6,
    "diagnosis": 6,
    "backends": 5,
    "stepper": 5,
    "evaluation": 5,
    "serve": 5,
    "checks": 5,
    "agents": 4,
    "recording": 4,
    "chat": 3,
    "engines": 2,
    "prompts": 2,
    "builtin": 1,
    "tools": 1,
    "work": 1,
    "wire": 1,
    "waiting": 1,
    "audience": 0,
    "steps": 0,
    "credentials": 0,
    "markup": 0,
    "errors": -1,  # everybody may say what went wrong
}
# In these folders the modules know their common base and not each other. (A module that became a
# folder is still one: its parts know each other.)
SIBLINGS_APART = {"panels", "agents"}


@dataclass(frozen=True)
class Import:
    """One module of the library named by another."""

    source: str  # dotted, such as hfnb.engines.local
    target: str
    line: int
    typing_only: bool


def modules(root: Path) -> dict[str, Path]:
    """Return every module of the package in `root`, by dotted name."""
    found = {}
    for path in sorted(root.rglob("*.py")):
        parts = [root.name, *path.relative_to(root).with_suffix("").parts]
        if parts[-1] == "__init__":
            parts.pop()
        found[".".join(parts)] = path
    return found


def room(module: str) -> str:
    """Return the name under which the table lists `module`."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def is_typing_guard(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")


def imports(module: str, path: Path, known: set[str]) -> list[Import]:
    """Return what `module` imports out of its own package, wherever in its text."""
    package = module.split(".")[0]
    base = module if path.name == "__init__.py" else module.rpartition(".")[0]
    found: list[Import] = []

    def add(target: str, line: int, typing_only: bool) -> None:
        if target.split(".")[0] == package:
            found.append(Import(module, target, line, typing_only))

    def visit(node: ast.AST, typing_only: bool) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                add(alias.name, node.lineno, typing_only)
        elif isinstance(node, ast.ImportFrom):
            origin = node.module or ""
            if node.level:
                parts = base.split(".")
                parts = parts[: len(parts) - node.level + 1]
                origin = ".".join([*parts, origin] if origin else parts)
            for alias in node.names:
                full = f"{origin}.{alias.name}"
                add(full if full in known else origin, node.lineno, typing_only)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            for value in node.args[:1]:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    add(value.value, node.lineno, typing_only)
        for child in ast.iter_child_nodes(node):
            inside = typing_only or (is_typing_guard(node) and child in getattr(node, "body", ()))
            visit(child, inside)

    visit(ast.parse(path.read_text(encoding="utf-8")), False)
    return found


def violation(item: Import) -> str | None:
    """Return what is wrong with one import, or None."""
    source, target = room(item.source), room(item.target)
    where = f"{item.source}:{item.line} imports {item.target}"
    for name in (source, target):
        if name not in FLOORS:
            return f"{where}: {name} has no floor in tests/floors.py"
    if source == target:
        apart = source in SIBLINGS_APART and item.source.count(".") > 1
        near = item.target.split(".")[2:3] in ([], ["base"], item.source.split(".")[2:3])
        return f"{where}: only `base` may be imported here" if apart and not near else None
    above, below = FLOORS[source], FLOORS[target]
    if above > below or (item.typing_only and above == below):
        return None
    return f"{where}: floor {above} may not import floor {below}"


def violations(root: Path) -> list[str]:
    """Return every import of the package in `root` that goes up or sideways."""
    known = modules(root)
    items = [item for name, path in known.items() for item in imports(name, path, set(known))]
    found = [text for item in items if (text := violation(item))]
    homeless = {room(name) for name in known} - set(FLOORS)
    return found + [f"{name} has no floor in tests/floors.py" for name in sorted(homeless)]


def cycles(root: Path) -> list[str]:
    """Return modules that reach themselves again through imports made at import time."""
    known = modules(root)
    graph: dict[str, set[str]] = {}
    for name, path in known.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        top = ast.Module(
            [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], []
        )
        lines = {node.lineno for node in top.body}
        graph[name] = {
            item.target
            for item in imports(name, path, set(known))
            if item.line in lines and item.target in known and item.target != name
        }

    def reach(start: str) -> set[str]:
        seen: set[str] = set()
        queue = list(graph[start])
        while queue:
            name = queue.pop()
            if name not in seen:
                seen.add(name)
                queue.extend(graph[name])
        return seen

    return sorted(name for name in known if name in reach(name))
