"""Parameters: what a notebook declares, and what is refused before anything runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfnb.errors import WorkshopError
from hfnb.workshop import parameters
from tests.workshop_notebooks import PARAMETERS, notebook

COURSE = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


def declared():
    return parameters.read(PARAMETERS, "x.ipynb")


def refused(**values) -> str:
    with pytest.raises(WorkshopError) as raised:
        parameters.check(declared(), values, "x.ipynb")
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
    parameters.check(found, {each.name: each.default for each in found}, path.name)


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
    parameters.check(declared(), values, "x.ipynb")


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


@pytest.mark.parametrize(
    "values",
    [
        {"hf_token": "anything at all"},
        {"word": "hf_AbcdefgH12345678901234567890"},
        {"names": ["ok", "sk-Abcdefg12345678"]},
    ],
)
def test_a_secret_is_refused_and_not_repeated(values):
    said = refused(**values)
    assert "looks like a secret" in said
    assert "environment" in said
    for value in ("anything at all", "hf_Abc", "sk-Abc"):
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
