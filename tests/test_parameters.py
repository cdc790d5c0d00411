"""Parameters: what a notebook declares; what the workshop and plain papermill are refused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from hfnb import parameters
from hfnb.errors import WorkshopError
from tests.workshop_notebooks import PARAMETERS, notebook

COURSE = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


def declared():
    return parameters.read(PARAMETERS, "x.ipynb")


def refused(**values) -> str:
    with pytest.raises(WorkshopError) as raised:
        parameters.fit(declared(), values, "x.ipynb")
    return str(raised.value)


def test_a_parameters_cell_is_read_line_by_line():
    first, second, third, *_ = declared()
    assert (first.name, first.annotation, first.default, first.comment) == (
        "number",
        "int",
        1,
        "how many",
    )
    assert (second.type, second.line) == (str, 2)
    assert third.choices == ("easy", "hard")


@pytest.mark.parametrize("path", COURSE, ids=lambda path: path.stem)
def test_every_notebook_of_the_course_declares_its_parameters(path):
    found = parameters.declared(path)
    assert found
    parameters.fit(found, {each.name: each.default for each in found}, path.name)
    assert [each.name for each in found if not each.comment] == []
    names = [each.name for each in found]
    assert names[:3] == ["backend", "endpoint_url", "model_id"]


@pytest.mark.parametrize(
    "values",
    [
        {"number": 3, "word": "there", "level": "hard"},
        {"names": ["a", "b"], "share": 0.5},
        {"share": None},
        {},
    ],
)
def test_what_fits_is_taken(values):
    parameters.fit(declared(), values, "x.ipynb")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"nubmer": 3}, "Did you mean 'number'?"),
        ({"number": "3"}, "That is a str, and `int` is wanted."),
        ({"number": True}, "That is a bool"),
        ({"number": 1.5}, "That is a float"),
        ({"level": "hrad"}, "Did you mean 'hard'?"),
        ({"level": "x"}, "It is one of 'easy', 'hard'."),
        ({"names": [1]}, "`list[str]` is wanted"),
        ({"word": None}, "Line 2 of its parameters cell"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_to_do(values, said):
    assert said in refused(**values)


def test_a_backend_is_one_that_there_is():
    found = parameters.read('backend: str = "builtin"  # where the model runs', "x.ipynb")
    parameters.fit(found, {"backend": "tgi"}, "x.ipynb")
    with pytest.raises(
        WorkshopError, match=r"'tgy' does not fit x.ipynb.*Did you mean 'tgi'.*Line 1"
    ):
        parameters.fit(found, {"backend": "tgy"}, "x.ipynb")
    # Somebody else's notebook may mean something else by the word.
    found = parameters.read('backend: str = "agg"  # what draws', "x.ipynb")
    parameters.fit(found, {"backend": "svg"}, "x.ipynb")


@pytest.mark.parametrize(
    "values",
    [
        {"hf_token": "anything at all"},
        {"word": "hf_AbcdefgH12345678901234567890"},
        {"names": ["ok", "sk-Abcdefg12345678"]},
        {"word": "http://me:anything at all".replace(" ", "-") + "@127.0.0.1:8080"},
    ],
)
def test_a_secret_is_refused_and_not_repeated(values):
    said = refused(**values)
    assert "looks like a secret" in said
    assert "environment" in said
    for value in ("anything at all", "anything-at-all", "hf_Abc", "sk-Abc"):
        assert value not in said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("number = 1", "Line 1"),
        ("a: int = 1\nb: Thing = 2", "Line 2"),
        ("a: int = len('x')", "no plain value"),
        ("a: int =", "no Python"),
        ("import os", "not `name: type = value`"),
        ("a: __import__('os').system = 1", "no plain value or type"),
    ],
)
def test_a_cell_that_cannot_be_read_names_its_line(source, said):
    with pytest.raises(WorkshopError) as raised:
        parameters.read(source, "x.ipynb")
    assert said in str(raised.value)


def test_a_missing_tag_is_refused(tmp_path):
    path = notebook(tmp_path, "x", "print(1)", parameters=None)
    with pytest.raises(WorkshopError, match="no cells tagged `parameters`"):
        parameters.declared(path)


def test_what_is_no_notebook_is_refused(tmp_path):
    path = tmp_path / "x.ipynb"
    with pytest.raises(WorkshopError, match="There is no notebook"):
        parameters.declared(path)
    path.write_text("{")
    with pytest.raises(WorkshopError, match="cannot be read as a notebook"):
        parameters.declared(path)


CHECKED = "import hfnb; hfnb.parameters.check()"


def papermill(path: Path, *words: str) -> subprocess.CompletedProcess:
    """Run plain papermill, as somebody at a shell does."""
    command = [sys.executable, "-m", "papermill", str(path), str(path.with_name("out.ipynb"))]
    return subprocess.run([*command, *words], capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-p", "nubmer", "3"], "Did you mean 'number'?"),
        (["-p", "number", "many"], "That is a str, and `int` is wanted."),
        (["-p", "level", "hrad"], "Did you mean 'hard'?"),
        (["-p", "hf_token", "anything"], "looks like a secret"),
    ],
)
def test_plain_papermill_is_stopped_with_the_same_words(tmp_path, words, said):
    done = papermill(notebook(tmp_path, "x", CHECKED, "print('went on')"), *words)
    assert done.returncode == 1
    assert said in done.stderr
    assert "went on" not in (tmp_path / "notebooks/out.ipynb").read_text().replace(
        "print('went", ""
    )


def test_plain_papermill_goes_on_where_the_parameters_fit(tmp_path):
    done = papermill(
        notebook(tmp_path, "x", CHECKED, "print(number, level)"),
        "-p",
        "number",
        "3",
        "-p",
        "level",
        "hard",
    )
    assert done.returncode == 0, done.stderr
    assert "3 hard" in (tmp_path / "notebooks/out.ipynb").read_text()


def test_a_parameter_that_was_set_wrongly_by_hand_is_named(tmp_path):
    wrong = PARAMETERS.replace("number: int = 1", 'number: int = "1"')
    done = papermill(notebook(tmp_path, "x", CHECKED, parameters=wrong))
    assert "`int` is wanted" in done.stderr


def test_outside_of_a_notebook_there_is_nothing_to_check():
    parameters.check()


@pytest.mark.parametrize("path", COURSE, ids=lambda path: path.stem)
def test_every_notebook_of_the_course_checks_its_parameters_before_it_begins(path):
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    assert "parameters" in cells[0].metadata.tags
    assert cells[1].source.splitlines()[-1] == "hfnb.parameters.check()"
