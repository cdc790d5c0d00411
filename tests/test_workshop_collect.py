"""Collecting what learners handed in: nothing is believed, and nothing stops the rest."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from nbformat import v4

import hfnb
from hfnb import checks, work
from hfnb.errors import WorkshopError
from hfnb.workshop import collected, report
from hfnb.workshop.collecting import collect
from hfnb.workshop.handed_in import notebook
from tests.stepping import Plodder
from tests.workshop_records import small_class

EVIL = "<script>alert(1)</script>"
SECRET = "hf_ABCDEFGHIJKLMNOPQRSTUVWX"


@pytest.fixture
def handed_in(tmp_path) -> Path:
    folder = tmp_path / "handed in"
    folder.mkdir()
    return folder


@pytest.fixture
def into(tmp_path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def _blank_record():
    checks.reset()
    yield
    checks.reset()


def saved(path: Path, **fields) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    known = {"format": "hfnb.work", "version": 1, "learner": "Ada"}
    path.write_text(json.dumps(known | fields))
    return path


def learners_notebook(path: Path) -> Path:
    verdict = "Not yet. The prompt ends too early."
    cells = [
        v4.new_markdown_cell("# Mine"),
        v4.new_code_cell(
            'checks.check("02-chatml", mine)',
            execution_count=3,
            outputs=[v4.new_output("execute_result", {"text/plain": verdict}, execution_count=3)],
        ),
        v4.new_code_cell("checks.check('02-fold', x)"),
        v4.new_code_cell(
            "1 / 0",
            execution_count=4,
            outputs=[v4.new_output("error", ename="ZeroDivisionError", evalue=SECRET)],
        ),
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(v4.new_notebook(cells=cells)))
    return path


def reasons(found) -> dict[str, str]:
    return {one.path: one.reason for one in found.left_out}


# What is well


def test_what_save_my_work_writes_is_collected(handed_in, into, monkeypatch):
    monkeypatch.chdir(handed_in)
    checks.check("02-ending", "<|im_end|>\n")
    checks.check("02-chatml", "wrong")
    session = hfnb.Session(Plodder(rounds=2), f"Who has {SECRET}?")
    session.run()
    hfnb.save_my_work("Ada Lovelace").save()
    (file,) = collect(handed_in, into).files
    assert (file.path, file.learner) == ("my-work-Ada-Lovelace.hfnb.json", "Ada Lovelace")
    assert file.passed == ("02-ending",)
    assert file.failed == ("02-chatml",)
    assert "02-fold" in file.open
    (asked,) = [one for one in file.sessions if one.question.startswith("Who has")]
    assert (asked.question, asked.iterations) == ("Who has [hidden]?", 3)
    assert asked.answer == session.answer


def test_a_notebook_tells_cells_errors_and_verdicts(handed_in, into):
    learners_notebook(handed_in / "blue" / "Ada" / "02.ipynb")
    (file,) = collect(handed_in, into).files
    assert file.path == "blue/Ada/02.ipynb"
    assert (file.cells, file.cells_run) == (3, 2)
    assert file.errors == ("cell 3: ZeroDivisionError: [hidden]",)
    assert (file.passed, file.failed, file.open) == ((), ("02-chatml",), ("02-fold",))


def test_the_report_shows_learners_beside_the_runs_and_keeps_them(handed_in, into):
    small_class(into)
    learners_notebook(handed_in / "02.ipynb")
    collect(handed_in, into)
    report.build(into)
    found = BeautifulSoup((into / "index.html").read_text("utf-8"), "html.parser")
    row = found.find("table", id="learners").tbody.tr.get_text(" ", strip=True)
    assert row.startswith("02.ipynb")
    assert "2 of 3" in row
    assert "ZeroDivisionError" in row
    assert found.find("table", id="matrix")


def test_collecting_again_replaces_what_was_collected(handed_in, into):
    path = learners_notebook(handed_in / "02.ipynb")
    collect(handed_in, into)
    path.unlink()
    saved(handed_in / "x.hfnb.json")
    assert [file.path for file in collect(handed_in, into).files] == ["x.hfnb.json"]
    assert [file.path for file in collected.read(into).files] == ["x.hfnb.json"]


def test_the_workshops_own_runs_and_what_editors_keep_aside_are_passed_by(handed_in):
    into = handed_in / "out"
    into.mkdir()
    learners_notebook(into / "runs" / "a" / "notebook.ipynb")
    learners_notebook(handed_in / ".ipynb_checkpoints" / "02-checkpoint.ipynb")
    learners_notebook(handed_in / "mine" / "02.ipynb")
    assert [file.path for file in collect(handed_in, into).files] == ["mine/02.ipynb"]


# What is not


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no JSON"),
        ("{", "no JSON"),
        ("[" * 200_000, "nests too deep"),
        ('{"format": "hfnb.work", "version": 1, "learner": NaN}', "NaN is no number"),
        ('{"format": "hfnb.work", "version": 2}', "version 2"),
        ('{"format": "hfnb.work", "version": true}', "version True"),
        ('{"format": "else", "version": 1}', "format"),
        ("[]", "valid dictionary"),
        ('{"format": "hfnb.work", "version": 1, "shell": "rm"}', "shell"),
        ('{"format": "hfnb.work", "version": 1, "learner": {}}', "learner"),
        ('{"format": "hfnb.work", "version": 1, "sessions": [{"format": "x"}]}', "format"),
        ('{"format": "hfnb.work", "version": 1, "learner": "' + "x" * 300 + '"}', "learner"),
        (f'{{"format": "hfnb.work", "version": {"9" * 5000}}}', "no JSON"),
    ],
    ids=range(13),
)
def test_a_file_that_is_no_saved_work_is_left_out_with_its_reason(handed_in, into, text, why):
    (handed_in / "bad.hfnb.json").write_text(text)
    learners_notebook(handed_in / "good.ipynb")
    found = collect(handed_in, into)
    assert why in reasons(found)["bad.hfnb.json"]
    assert [file.path for file in found.files] == ["good.ipynb"]
    page = BeautifulSoup((into / "index.html").read_text("utf-8"), "html.parser")
    assert (
        "bad.hfnb.json"
        in page.find(attrs={"aria-label": "Files of learners that were left out"}).text
    )


@pytest.mark.parametrize(
    "text",
    ["{}", "[]", '{"cells": 3, "nbformat": 4}', '{"cells": [], "nbformat": 3}', "null", "NaN"],
)
def test_a_file_that_is_no_notebook_is_left_out(handed_in, into, text):
    (handed_in / "bad.ipynb").write_text(text)
    found = collect(handed_in, into)
    assert found.files == ()
    assert list(reasons(found)) == ["bad.ipynb"]


def test_a_huge_file_is_left_out_before_it_is_read_whole(handed_in, into):
    with (handed_in / "huge.ipynb").open("wb") as file:
        file.truncate(100_000_000)
    assert "more than 20,000,000 bytes" in reasons(collect(handed_in, into))["huge.ipynb"]


def test_links_out_of_the_folder_are_not_followed(handed_in, into, tmp_path):
    outside = learners_notebook(tmp_path / "private" / "02.ipynb")
    (handed_in / "link.ipynb").symlink_to(outside)
    (handed_in / "folder").symlink_to(outside.parent)
    found = collect(handed_in, into)
    assert found.files == ()
    assert "links are not followed" in reasons(found)["link.ipynb"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(handed_in, into):
    os.mkfifo(handed_in / "pipe.ipynb")
    assert "no plain file" in reasons(collect(handed_in, into))["pipe.ipynb"]


def test_hostile_names_and_texts_stay_text_and_write_nowhere_else(handed_in, into, tmp_path):
    saved(handed_in / "x..%2f..%2fescape <img src=x>.hfnb.json", learner="../../../escape")
    saved(handed_in / "b.hfnb.json", learner=EVIL, notebook=EVIL)
    path = learners_notebook(handed_in / "c.ipynb")
    path.write_text(path.read_text().replace("ZeroDivisionError", EVIL))
    saved(Path(os.fsdecode(os.fsencode(handed_in) + b"/bad-\xff-name/d.hfnb.json")))
    before = sorted(tmp_path.rglob("*"))
    found = collect(handed_in, into)
    new = {path.name for path in tmp_path.rglob("*")} - {path.name for path in before}
    assert new == {"index.html", "learners.json"}
    assert len(found.files) == 4
    page = BeautifulSoup((into / "index.html").read_text("utf-8"), "html.parser")
    assert len(page.find_all("script")) == 1
    assert page.find_all("img") == []
    assert EVIL in page.text


def test_a_learners_secret_does_not_reach_the_report(handed_in, into):
    saved(handed_in / "a.hfnb.json", learner=SECRET)
    collect(handed_in, into)
    for name in ("index.html", "learners.json"):
        assert SECRET not in (into / name).read_text("utf-8")


def test_damaged_collected_data_does_not_stop_the_report(into):
    (into / "learners.json").write_text("{")
    page = report.build(into).read_text("utf-8")
    assert "learners.json" in page
    assert "hfnb workshop collect" in page


def test_what_is_no_folder_is_refused(tmp_path):
    with pytest.raises(WorkshopError, match="no folder"):
        collect(tmp_path / "nowhere", tmp_path)


# Anything at all

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("cells", "nbformat", "cell_type", "source", "outputs", "data", "text/plain"),
                    *("format", "version", "learner", "checks", "sessions", "execution_count"),
                    *("output_type", "ename", "evalue"),
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)
CELL = st.fixed_dictionaries(
    {"cell_type": st.just("code") | ANY},
    optional={
        "source": st.sampled_from(['checks.check("02-fold", x)', ["checks.check(", "'x')"]]) | ANY,
        "execution_count": st.integers() | ANY,
        "outputs": st.lists(
            st.fixed_dictionaries(
                {"output_type": st.just("error") | ANY},
                optional={"ename": ANY, "evalue": ANY, "data": st.dictionaries(st.text(), ANY)},
            )
        )
        | ANY,
    },
)


@given(st.lists(CELL, max_size=5) | ANY)
def test_any_cells_are_read_or_refused(cells):
    try:
        found = notebook({"cells": cells, "nbformat": 4}, "x.ipynb")
    except WorkshopError:
        assert not isinstance(cells, list)
    else:
        assert 0 <= found.cells_run <= found.cells <= len(cells)
        found.model_dump_json().encode("utf-8")


@given(st.binary(max_size=300) | ANY.map(lambda data: json.dumps(data).encode()))
def test_any_bytes_are_saved_work_or_refused(data):
    try:
        found: object = work.read(data)
    except WorkshopError as error:
        found = error.why
    assert found


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contents=st.lists(st.binary(max_size=60) | ANY.map(lambda d: json.dumps(d).encode())))
def test_any_folder_is_collected(tmp_path_factory, contents):
    folder, into = tmp_path_factory.mktemp("in"), tmp_path_factory.mktemp("out")
    for number, content in enumerate(contents):
        (folder / f"{number}{('.ipynb', work.SUFFIX)[number % 2]}").write_bytes(content)
    found = collect(folder, into)
    assert len(found.files) + len(found.left_out) == len(contents)
    assert collected.read(into) == found
