"""Pages and cleaning: what is handed out reads without a kernel, and holds no secret."""

from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from pathlib import Path

import ipywidgets
import nbformat
import pytest
from nbformat import v4

from hfnb import credentials
from hfnb.panels.base import Panel, PanelModel
from hfnb.workshop import pages
from hfnb.workshop.cleaning import STATE, WIDGET, clean
from hfnb.workshop.record import RunRecord

NOTEBOOKS = sorted((Path(__file__).resolve().parent.parent / "notebooks").glob("*.ipynb"))
SECRET = "hf_ABCDEFGHIJKLMNOPQRSTUVWX"


class Still(PanelModel):
    def html(self):
        return "<p>what the panel shows without a kernel</p>"

    def __repr__(self):
        return "<Still>"


class StillPanel(Panel):
    def build(self):
        return [ipywidgets.Password(value="tell-nobody")]


def record(**fields) -> RunRecord:
    return RunRecord(
        **{"key": "k", "name": "red-00", "group": "red", "notebook": "00.ipynb"} | fields
    )


def executed(*, source="chat", outputs=(), tags=(), **metadata):
    cell = v4.new_code_cell(source, outputs=list(outputs), execution_count=1)
    cell.metadata = nbformat.from_dict({"tags": list(tags), "execution": {"iopub": "now"}})
    return v4.new_notebook(cells=[v4.new_markdown_cell("# One"), cell], metadata=metadata)


def shown(panel):
    return v4.new_output("display_data", panel._repr_mimebundle_())


def page(notebook, **fields) -> str:
    return pages.page(notebook, record(**fields))


class Places(HTMLParser):
    """Every address that a page would load something from, and every link that it offers."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.linked: list[str] = []
        self.scripts = 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.scripts += tag == "script"
        for name, value in attrs:
            if name in {"src", "srcset", "data", "poster"}:
                self.loaded.append(value)
            elif name == "href":
                (self.linked if tag == "a" else self.loaded).append(value)


# Cleaning


def test_widget_state_and_views_are_gone_and_the_panels_text_stays():
    state = {"state": {"x": {"state": {"value": "tell-nobody"}}}}
    notebook = executed(outputs=[shown(StillPanel(Still()))], widgets={STATE: state})
    found = clean(notebook)
    assert WIDGET in notebook.cells[1].outputs[0].data, "the notebook given is left as it is"
    assert "tell-nobody" not in nbformat.writes(found)
    assert set(found.cells[1].outputs[0].data) == {"text/plain", "text/html"}


def test_a_widget_without_text_leaves_a_sentence():
    view = {WIDGET: {"model_id": "a", "version_major": 2, "version_minor": 0}}
    found = clean(executed(outputs=[v4.new_output("display_data", view)]))
    assert "running notebook" in found.cells[1].outputs[0].data["text/plain"]


@pytest.mark.parametrize(
    "output",
    [
        v4.new_output("stream", name="stdout", text=f"with {SECRET}"),
        v4.new_output("execute_result", {"text/html": f"<b>{SECRET}</b>", "text/plain": SECRET}),
        v4.new_output("display_data", {"application/json": {"key": [SECRET]}}),
        v4.new_output("error", ename="E", evalue=SECRET, traceback=["a", f"b {SECRET}"]),
    ],
    ids=lambda output: output.output_type,
)
def test_no_secret_stays_in_an_output(output):
    text = nbformat.writes(clean(executed(outputs=[output])))
    assert SECRET not in text
    assert credentials.HIDDEN in text


def test_no_secret_stays_in_parameters(monkeypatch):
    monkeypatch.setenv("CLASS_TOKEN", "a plain long word")
    notebook = executed(
        source='endpoint_token: str = "only its name tells"\nlevel: int = 2\n'
        'word = "a plain long word"',
        tags=["injected-parameters"],
        papermill={
            "parameters": {
                "endpoint_token": "only its name tells",
                "level": 2,
                "max_new_tokens": 9,
            },
            "output_path": "/" + "home/somebody/out.ipynb",
            "environment_variables": {"A": "b"},
        },
    )
    found = clean(notebook)
    text = nbformat.writes(found)
    assert "only its name" not in text
    assert "a plain long word" not in text
    assert "somebody" not in text
    assert "level: int = 2" in text
    parameters = found.metadata.papermill.parameters
    assert (parameters.level, parameters.max_new_tokens) == (2, 9)


def test_cleaning_twice_is_cleaning_once_and_leaves_a_valid_notebook():
    once = clean(executed(outputs=[shown(StillPanel(Still()))], papermill={"version": "2.7"}))
    nbformat.validate(once)
    assert clean(once) == once
    assert "execution" not in once.cells[1].metadata


# Pages


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_page_loads_nothing_and_runs_nothing(path):
    notebook = nbformat.read(path, as_version=4)
    text = page(notebook)
    found = Places(text)
    assert [place for place in found.loaded if not place.startswith("data:")] == []
    assert found.scripts == 0
    assert "default-src 'none'" in text
    assert not re.search(r"@import|url\((?!data:)", text)
    for number in range(len(notebook.cells)):
        assert f'id="cell-{number}"' in text
    # What a notebook links beside itself is not beside its page.
    assert [place for place in found.linked if not place.startswith(("#", "http", "mailto:"))] == []


def test_a_panel_is_shown_by_its_static_html():
    text = page(executed(outputs=[shown(StillPanel(Still()))]))
    assert "<p>what the panel shows without a kernel</p>" in text
    assert "application/vnd.jupyter" not in text


def test_outside_pictures_become_their_words():
    notebook = v4.new_notebook(
        cells=[
            v4.new_markdown_cell("![a badge](https://example.org/x.svg) [a link](https://x.org)")
        ]
    )
    found = Places(page(notebook))
    assert found.loaded == []
    assert "https://x.org" in found.linked


def test_the_cell_that_failed_says_so_and_can_be_reached():
    error = v4.new_output("error", ename="ValueError", evalue="no", traceback=["\x1b[31mno\x1b[0m"])
    text = page(
        executed(outputs=[error]), status="failed", failing_cell=1, problem="ValueError: <no>"
    )
    assert "The run ended in this cell" in text
    assert 'href="#cell-1"' in text
    assert "ValueError: &lt;no&gt;" in text


def test_names_and_parameters_are_escaped():
    text = page(executed(), group="<script>1</script>", parameters={"<b>": "</code><img src=x>"})
    assert Places(text).scripts == 0
    assert Places(text).loaded == []


def test_a_page_is_written_once_and_again_when_its_run_is_newer(tmp_path):
    run = record()
    folder = tmp_path / "runs" / run.name
    folder.mkdir(parents=True)
    nbformat.write(executed(), folder / "notebook.ipynb")
    (folder / "record.json").write_text(run.model_dump_json())
    assert pages.write(tmp_path, run) == "runs/red-00/index.html"
    made = folder / "index.html"
    made.write_text("untouched")
    pages.write(tmp_path, run)
    assert made.read_text() == "untouched"
    later = made.stat().st_mtime + 5
    os.utime(folder / "record.json", (later, later))
    pages.write(tmp_path, run)
    assert made.read_text() != "untouched"


def test_without_a_notebook_there_is_no_page(tmp_path):
    assert pages.write(tmp_path, record()) == ""
    assert list(tmp_path.iterdir()) == []
