"""Plans: every kind of mistake names its line, and a good one says what runs."""

from __future__ import annotations

import pytest

from hfnb import cli
from hfnb.errors import WorkshopError
from hfnb.workshop import plan as plans
from hfnb.workshop import planning
from hfnb.workshop.plan import EXAMPLE
from tests.workshop_notebooks import GOOD, notebook

PLAN = """\
output: out
notebooks:
  - notebooks/one.ipynb
  - path: notebooks/two.ipynb
    parameters:
      number: 5
groups:
  - name: red
    parameters:
      word: hello
  - name: blue
limits:
  cell: 10
retries: 1
"""


@pytest.fixture
def folder(tmp_path):
    notebook(tmp_path, "one", GOOD)
    notebook(tmp_path, "two", GOOD, parameters="number: int = 1\n")
    return tmp_path


def load(folder, text=PLAN):
    (folder / "plan.yml").write_text(text)
    return planning.load(folder / "plan.yml")


def test_a_plan_says_what_runs_for_whom_with_what(folder):
    made = load(folder)
    found = [(run.name, run.parameters) for run in plans.runs(made, folder)]
    assert found == [
        ("red-one", {"word": "hello"}),
        ("red-two", {"number": 5}),
        ("blue-one", {}),
        ("blue-two", {"number": 5}),
    ]


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("retries: 1", "retires: 1", 14, "Did you mean 'retries'?"),
        ("retries: 1", "retries: many", 14, "'many' cannot be used"),
        ("retries: 1", "retries: -1", 14, "cannot be used"),
        ("retries: 1", "executor: magic", 14, "'magic' cannot be used"),
        ("  cell: 10", "  cell: 0", 13, "cannot be used"),
        ("  cell: 10", "  cel: 10", 13, "Did you mean 'cell'?"),
        ("  - name: blue", "  - nmae: blue", 11, "'groups.1.name' is missing"),
        ("  - name: blue", "  - name: red", 11, "Two groups are called 'red'"),
        ("  - name: blue", "  - name: ../up", 11, "cannot be used"),
        ("  - name: blue", "  - {name: blue, backend: bultin}", 11, "Did you mean 'builtin'?"),
        ("  - name: blue", "  - {name: blue, backend: hub}", 11, "has a parameter `backend`"),
        ("one.ipynb", "none.ipynb", 3, "There is no notebook none.ipynb"),
        ("two.ipynb", "one.ipynb", 4, "Two notebooks are called 'one'"),
        ("number: 5", "number: five", 6, "`int` is wanted"),
        ("number: 5", "nubmer: 5", 6, "Did you mean 'number'?"),
        ("word: hello", "wrd: hello", 10, "Did you mean 'word'?"),
        ("word: hello", "word: 7", 10, "`str` is wanted"),
        ("word: hello", "my_api_key: hello", 10, "looks like a secret"),
        ("retries: 1", "launch: {repo: nonsense}", 14, "does not name a repository"),
        ("retries: 1", "launch: {repo: a/b, hub: hub}", 14, "does not name a JupyterHub"),
        ("retries: 1", "launch: {repo: a/b, brnch: x}", 14, "Did you mean 'branch'?"),
        ("retries: 1", "launch: {branch: x}", 14, "'launch.repo' is missing"),
        ("retries: 1", "launch: {repo: a/b, folder: ../up}", 14, "not the path of a notebook"),
        ("output: out", "output: [", 3, "It is no YAML"),
        ("output: out", "output: !!python/object:os.system x", 1, "It is no YAML"),
    ],
)
def test_a_mistake_names_its_line(folder, old, new, line, said):
    assert old in PLAN
    with pytest.raises(WorkshopError) as raised:
        load(folder, PLAN.replace(old, new, 1))
    assert said in str(raised.value)
    assert raised.value.what.startswith(f"plan.yml:{line}: ")


@pytest.mark.parametrize("text", ["", "just words", "- a\n- list\n"])
def test_what_is_no_plan_at_all(folder, text):
    with pytest.raises(WorkshopError, match=r"plan\.yml"):
        load(folder, text)


def test_the_example_is_a_plan_for_the_course(tmp_path, monkeypatch):
    from pathlib import Path

    (tmp_path / "notebooks").symlink_to(Path(__file__).parent.parent / "notebooks")
    monkeypatch.chdir(tmp_path)
    assert cli.main(["workshop", "init"]) == 0
    assert (tmp_path / "plan.yml").read_text() == EXAMPLE
    assert cli.main(["workshop", "check", "--no-backends"]) == 0


def test_an_example_never_takes_the_place_of_a_file(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "plan.yml").write_text("mine")
    assert cli.main(["workshop", "init"]) == 1
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "plan.yml").read_text() == "mine"


def test_show_prints_a_table(folder, capsys):
    assert cli.main(["workshop", "show", str(folder / "notebooks/one.ipynb")]) == 0
    said = capsys.readouterr().out
    assert "number" in said
    assert "how many" in said


def test_check_says_what_is_wrong_and_ends_with_one(folder, capsys):
    (folder / "plan.yml").write_text(PLAN.replace("retries", "retires"))
    assert cli.main(["workshop", "check", str(folder / "plan.yml")]) == 1
    assert "plan.yml:14:" in capsys.readouterr().err
