"""A pytest plugin that writes down, as JSON lines, what nbval found in each cell.

pytest loads it by name in the process that `hfnb.workshop.verifying` starts. nbval's own report is
a text for people; here the cell's stored and new outputs are kept apart.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest

# Outputs are told apart in this order: what a reader sees first counts first.
_FIRST = ("stdout", "stderr", "text/plain", "error")
_WIDGET = "application/vnd.jupyter.widget-view+json"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the option that names the file."""
    parser.addoption("--hfnb-outputs", metavar="FILE", help="where to write what nbval found")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Write a line for a cell that was run, or could not be."""
    found = yield
    if hasattr(item, "cell") and (found.when == "call" or found.failed):
        _write(item.config, _row(item, call, found))
    return found


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Write a line for a notebook that could not even be read."""
    found = yield
    if found.failed and collector.path.suffix == ".ipynb":
        message = "The notebook cannot be read."
        row = {"notebook": str(collector.path), "cell": None, "message": message}
        _write(collector.config, {**row, "outcome": "failed"})
    return found


def _row(item: Any, call: pytest.CallInfo[None], found: pytest.TestReport) -> dict[str, Any]:
    cells = item.parent.nb.cells
    place = next(at for at, cell in enumerate(cells) if cell is item.cell)
    message = "" if call.excinfo is None else str(call.excinfo.value)
    row = {"notebook": str(item.path), "cell": place, "message": message}
    if item.cell.get("execution_count") is None:
        return {**row, "outcome": "not compared"}  # it did not run before: nothing to compare
    if not found.failed:
        return {**row, "outcome": "skipped" if found.skipped else "passed"}
    before, after = _values(item.cell.outputs), _values(item.test_outputs or ())
    kinds = sorted(before.keys() | after.keys(), key=lambda kind: (kind not in _FIRST, kind))
    told = [
        kind
        for kind in kinds
        if _sanitized(item, before.get(kind)) != _sanitized(item, after.get(kind))
    ]
    if before.get("error") and before.get("error") == after.get("error"):
        return {**row, "outcome": "passed"}  # it failed before, and fails in the same words
    kind = told[0] if told else ""
    return {
        **row,
        "outcome": "failed",
        "kind": kind,
        "before": "\n".join(before.get(kind, ())),
        "after": "\n".join(after.get(kind, ())),
    }


def _values(outputs: Iterable[Any]) -> dict[str, list[str]]:
    """Outputs by kind: a stream's name, a MIME type, or "error"."""
    found: dict[str, list[str]] = {}
    for output in outputs:
        if "text" in output:
            # A stream may come in any number of pieces.
            pieces = found.setdefault(output["name"], [""])
            pieces[0] += str(output["text"])
        elif "ename" in output:
            found.setdefault("error", []).append(f"{output['ename']}: {output['evalue']}")
        for kind, value in output.get("data", {}).items():
            if kind != _WIDGET:
                found.setdefault(kind, []).append(str(value))
    return found


def _sanitized(item: Any, values: list[str] | None) -> list[str] | None:
    return None if values is None else [item.sanitize(value) for value in values]


def _write(config: pytest.Config, row: dict[str, Any]) -> None:
    with Path(config.getoption("--hfnb-outputs")).open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
