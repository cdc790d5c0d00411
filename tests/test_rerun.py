"""`make notebooks` stores outputs that differ only where the course does, or leaves the file be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat import v4

SCRIPT = Path(__file__).resolve().parent.parent / ".ci" / "notebooks.py"


def rerun(path: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), str(path)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


def cell(source: str, *tags: str) -> nbformat.NotebookNode:
    return v4.new_code_cell(source, metadata={"tags": list(tags), "execution": {"a": "b"}})


@pytest.fixture
def notebook(tmp_path: Path):
    def write(*cells: nbformat.NotebookNode) -> Path:
        made = v4.new_notebook(cells=cells)
        made.metadata = nbformat.from_dict({"widgets": {"x": 1}, "language_info": {"name": "old"}})
        nbformat.write(made, tmp_path / "10_made.ipynb")
        return tmp_path / "10_made.ipynb"

    return write


def test_a_second_run_changes_nothing(notebook):
    path = notebook(
        cell("import ipywidgets\nfrom pathlib import Path"),
        v4.new_markdown_cell("Text"),
        cell("print('a')\nprint('b')\nPath().resolve().name"),
        cell("ipywidgets.IntSlider(3)"),
        cell("1 / 0", "raises-exception"),
    )
    assert rerun(path).returncode == 0
    first = path.read_text()
    assert rerun(path).returncode == 0
    assert path.read_text() == first

    stored = nbformat.read(path, as_version=4)
    assert "widgets" not in stored.metadata
    assert stored.metadata.kernelspec.name == "python3"
    code = [each for each in stored.cells if each.cell_type == "code"]
    assert [each.execution_count for each in code] == [1, 2, 3, 4]
    assert all("execution" not in each.metadata for each in code)
    printed, value = code[1].outputs
    assert printed.text == "a\nb\n"
    assert value.data["text/plain"] == repr(path.parent.name)
    assert list(code[2].outputs[0].data) == ["text/plain"]
    assert code[3].outputs[0].traceback == ["ZeroDivisionError: division by zero"]


def test_a_failing_notebook_is_left_as_it_was(notebook):
    path = notebook(cell("1 + 1"), cell("1 / 0"))
    before = path.read_text()
    done = rerun(path)
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stdout
    assert path.read_text() == before
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_no_notebook_is_no_success(tmp_path):
    assert rerun(tmp_path).returncode == 1
