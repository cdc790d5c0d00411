"""The report: a matrix of groups and notebooks, made of records, whatever some of them hold."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup
from nbformat import v4

from hfnb import markup
from hfnb.errors import WorkshopError
from hfnb.markup.style import STYLE
from hfnb.markup.workshop_style import REPORT_STYLE
from hfnb.workshop import record, report
from tests.workshop_records import put, put_notebook, small_class


def soup(folder: Path, **options) -> BeautifulSoup:
    return BeautifulSoup(report.build(folder, **options).read_text("utf-8"), "html.parser")


def cells(found: BeautifulSoup, group: str) -> list[str]:
    rows = found.find("table", id="matrix").tbody.find_all("tr")
    row = next(row for row in rows if row.th.text == group)
    return [cell.get_text(" ", strip=True) for cell in row.find_all("td")]


def test_the_matrix_has_a_row_per_group_and_a_column_per_notebook(tmp_path):
    small_class(tmp_path)
    found = soup(tmp_path)
    heads = [head.text for head in found.find("table", id="matrix").thead.find_all("th")]
    assert heads == ["Group", "00_start", "05_agent", "Time", "Tokens", "Checks"]
    rows = found.find("table", id="matrix").tbody.find_all("tr")
    assert [row.th.text for row in rows] == ["green", "group 2", "group 10"]
    assert all(row.th["scope"] == "row" for row in rows)


def test_a_run_tells_how_it_ended_its_time_tokens_and_checks(tmp_path):
    small_class(tmp_path)
    found = soup(tmp_path)
    assert cells(found, "group 2")[0] == "✓ finished 30.0 s · 1,000 tokens"
    assert cells(found, "group 10")[0] == "✓ finished 10.0 s · 2 of 3 checks"
    assert cells(found, "group 10")[2:] == ["1 min 0 s", "5,400", "2 / 3"]
    assert "1 failed" in found.find(class_="hfnb-chips").text


def test_the_failing_cell_is_linked_and_is_there(tmp_path):
    small_class(tmp_path)
    found = soup(tmp_path)
    link = found.find("a", string="cell 2")["href"]
    page, _, anchor = link.partition("#")
    assert BeautifulSoup((tmp_path / page).read_text("utf-8"), "html.parser").find(id=anchor)
    assert "NameError: chat" in found.find("details").text
    assert "Allow more." in found.find("details").text


def test_every_link_leads_to_a_file(tmp_path):
    small_class(tmp_path)
    found = soup(tmp_path)
    links = [link["href"].partition("#")[0] for link in found.find_all("a")]
    assert len(links) == 5  # two pages: each in the matrix, the failed one twice there and below
    assert all((tmp_path / link).is_file() for link in links)


def test_the_page_needs_nothing_else_and_runs_its_own_script_alone(tmp_path):
    small_class(tmp_path)
    found = soup(tmp_path)
    assert found.find_all(src=True) == []
    assert found.find_all("link") == []
    (script,) = found.find_all("script")
    policy = found.find("meta", attrs={"http-equiv": True})["content"]
    digest = base64.b64encode(hashlib.sha256(script.string.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


def test_broken_records_are_told_of_and_the_rest_is_reported(tmp_path):
    runs = small_class(tmp_path)
    for name, text in {
        "torn": '{"version": 1, "na',
        "newer": runs[0].model_dump_json().replace('"version":1', '"version":9'),
        "elsewhere": runs[0].model_dump_json().replace(runs[0].name, "../../x"),
    }.items():
        place = tmp_path / "runs" / name / "record.json"
        place.parent.mkdir()
        place.write_text(text)
    found = soup(tmp_path)
    assert {run.name for run in report.read_all(tmp_path)[0]} == {run.name for run in runs}
    told = found.find(attrs={"aria-label": "Records that cannot be read"}).text
    for name in ("torn", "newer", "elsewhere"):
        assert f"runs/{name}/record.json" in told
    assert "It is no JSON, or broke off." in told
    assert "written by another version of hfnb; this one reads version 1." in told


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda run: run.pop("key"), "'key' is missing."),
        (lambda run: run.update(colour="red"), "It holds 'colour', which this version"),
        (lambda run: run.update(seconds="x"), "seconds: input should be a valid number"),
        (lambda run: run["tokens"].update(input=-1), "tokens.input: input should be greater"),
    ],
)
def test_what_is_wrong_with_a_record_is_said_without_its_values(tmp_path, change, why):
    run = json.loads(small_class(tmp_path)[0].model_dump_json())
    change(run)
    place = tmp_path / "runs" / run["name"] / "record.json"
    place.write_text(json.dumps(run))
    with pytest.raises(WorkshopError, match="cannot be read as the record") as raised:
        record.read(place)
    assert raised.value.why.startswith(why)
    assert "hfnb workshop run" in raised.value.next_step


def test_where_learners_open_a_notebook_is_linked(tmp_path):
    small_class(tmp_path)
    launch = "{repo: owner/name, branch: spring, folder: class, hub: 'https://hub.example.org'}"
    (tmp_path / "plan.yml").write_text(f"notebooks: [a.ipynb]\nlaunch: {launch}\n")
    for options in ({}, {"strip": True}):
        found = soup(tmp_path, **options)
        binder = found.find_all("a", string="Binder")
        assert len(binder) == len(found.find_all("a", string="JupyterHub")) == 6
        place = "class/runs/green-00_start/notebook.ipynb"
        address = unquote(unquote(binder[0]["href"]))
        assert address.startswith("https://mybinder.org/v2/gh/owner/name/spring?")
        assert address.endswith(place)
    (tmp_path / "plan.yml").write_text("launch: {repo: nonsense}")
    assert soup(tmp_path).find("a", string="Binder") is None


def test_a_notebook_that_cannot_be_shown_is_told_of(tmp_path):
    run = small_class(tmp_path)[0]
    (tmp_path / "runs" / run.name / "notebook.ipynb").write_text("no notebook")
    found = soup(tmp_path)
    assert f"runs/{run.name}/notebook.ipynb" in found.text
    assert "Its page was not made" in found.text
    assert cells(found, "group 2")[0].startswith("✓ finished")


def test_hostile_names_stay_text(tmp_path):
    evil = "<img src=x onerror=alert(1)>\"'"
    run = put(tmp_path, "a", "b.ipynb", name="safe", status="failed", problem=evil, next_step=evil)
    put(tmp_path, evil, f"{evil}.ipynb", name="other", backend=evil)
    put_notebook(tmp_path, run)
    found = soup(tmp_path)
    assert found.find_all("img") == []
    assert len(found.find_all("script")) == 1
    assert evil in found.text


def test_several_runs_of_a_group_share_a_cell(tmp_path):
    put(tmp_path, "a", "b.ipynb", name="a-b-1", status="failed")
    put(tmp_path, "a", "b.ipynb", name="a-b-2")
    assert cells(soup(tmp_path), "a")[0] == "✗ failed ✓ finished"


def test_notebooks_of_one_name_are_told_apart(tmp_path):
    put(tmp_path, "a", "easy/b.ipynb", name="one")
    put(tmp_path, "a", "hard/b.ipynb", name="two")
    found = soup(tmp_path).find("table", id="matrix").thead
    assert [head.text for head in found.find_all("th")][1:3] == ["easy/b.ipynb", "hard/b.ipynb"]


def test_an_empty_folder_has_a_report_and_a_missing_one_has_not(tmp_path):
    assert "0 runs" in soup(tmp_path).text
    with pytest.raises(WorkshopError, match="no folder"):
        report.build(tmp_path / "nowhere")


def test_the_learners_edition_gives_no_solution_away(tmp_path):
    run = put(tmp_path, "a", "b.ipynb")
    starter = v4.new_code_cell("answer = ...", metadata={"tags": ["exercise"]}, execution_count=1)
    answer = v4.new_output("execute_result", {"text/plain": "forty-two"}, execution_count=2)
    solution = v4.new_code_cell(
        "# A solution\nanswer = 42", metadata={"tags": ["solution"]}, outputs=[answer]
    )
    put_notebook(tmp_path, run, starter, solution, v4.new_code_cell("'after'"))
    report.build(tmp_path)
    (tmp_path / "learners.json").write_text(
        '{"version": 1, "files": [{"path": "Ada.hfnb.json", "learner": "Ada"}]}'
    )
    made = report.build(tmp_path, strip=True)
    assert made == tmp_path / "learner" / "index.html"
    texts = [path.read_text("utf-8") for path in (tmp_path / "learner").rglob("*.*")]
    texts = [text for text in texts if text]
    assert len(texts) == 3
    for text in texts:
        assert "forty-two" not in text
        assert "answer = 42" not in text
        assert "Ada" not in text
    assert any(re.search(r"answer\s*=\s*\.\.\.", text) for text in texts)
    assert "answer = 42" in (tmp_path / "runs" / run.name / "notebook.ipynb").read_text("utf-8")


def test_no_class_is_used_without_a_rule_or_defined_without_a_use():
    folder = Path(markup.__file__).parent
    code = "".join(path.read_text("utf-8") for path in folder.glob("workshop_[lr]*"))
    used = set(re.findall(r"(?<![\w-])(hfnb-[a-z-]+[a-z])(?!\{)", code))
    own = set(re.findall(r"\.(hfnb-[a-z-]+)", REPORT_STYLE))
    assert used - own - set(re.findall(r"\.(hfnb-[a-z-]+)", STYLE)) == set()
    assert own - used == set()
