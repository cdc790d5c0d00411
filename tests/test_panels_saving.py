"""Save my work: a file beside the notebook, when asked, with what the learner did and no secret."""

from __future__ import annotations

import gc
import json

import pytest

import hfnb
from hfnb import checks, work
from hfnb.errors import WorkshopError
from hfnb.panels.base import Panel
from hfnb.stepper import Session, open_sessions
from tests.stepping import Plodder


@pytest.fixture(autouse=True)
def _own_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    gc.collect()
    checks.reset()
    yield
    checks.reset()


def press(panel, name):
    def everything(widget):
        yield widget
        for child in getattr(widget, "children", ()):
            yield from everything(child)

    for widget in everything(panel.widget):
        if getattr(widget, "description", "") == name and hasattr(widget, "click"):
            widget.click()
            return
    raise AssertionError(f"no button {name!r}")


def test_nothing_is_written_before_the_button_is_pressed(tmp_path):
    panel = hfnb.save_my_work()
    assert isinstance(panel, Panel)
    panel._repr_mimebundle_()
    assert list(tmp_path.iterdir()) == []
    press(panel, "Save my work")
    assert [path.name for path in tmp_path.iterdir()] == ["my-work.hfnb.json"]
    assert "Saved in `my-work.hfnb.json`" in panel.model.done


def test_the_file_is_named_after_notebook_and_learner(tmp_path, monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "/" + "home/ada/course/02 templates.ipynb")
    path = hfnb.save_my_work("../Ada/..").save()
    assert path.name == "02-templates-Ada.hfnb.json"
    saved = work.read(path.read_bytes())
    assert saved.notebook == "02 templates.ipynb"
    assert saved.saved


def test_sessions_that_went_somewhere_are_saved_and_those_given_up_are_not():
    kept, dropped = Session(Plodder(), "kept?"), Session(Plodder(), "dropped?")
    kept.run()
    dropped.run()
    idle = Session(Plodder(), "idle?")
    del dropped
    gc.collect()
    saved = work.read(hfnb.save_my_work().save().read_bytes())
    questions = [session_of(data).question for data in saved.sessions]
    assert "kept?" in questions
    assert "dropped?" not in questions
    assert idle.question not in questions


def session_of(data) -> Session:
    from hfnb.stepper.export_json import loads

    return loads(Session, json.dumps(data), None)


def test_a_loaded_session_is_open_and_a_copy_made_for_a_page_is_not(tmp_path):
    session = Session(Plodder(), "which?")
    session.run()
    session.save(tmp_path / "s.json")
    loaded = Session.load(tmp_path / "s.json")
    copies = [session.to_html() for _ in range(3)]
    assert len(copies) == 3
    assert [one for one in open_sessions() if one.question == "which?"] == [session, loaded]


def test_no_secret_is_saved(monkeypatch):
    monkeypatch.setenv("SERPAPI_API_KEY", "a plain long word")
    session = Session(Plodder(), "Is it a plain long word?")
    session.run()
    path = hfnb.save_my_work("a plain long word").save()
    assert "plain" not in path.read_text()
    assert "[hidden]" in path.read_text()


def test_the_code_behind_the_panel_does_the_same(tmp_path):
    panel = hfnb.save_my_work("Ada")
    exec(panel.model.code, {})
    assert [path.name for path in tmp_path.iterdir()] == ["my-work-Ada.hfnb.json"]


def test_a_folder_that_cannot_be_written_to_is_told_of(tmp_path):
    (tmp_path / "my-work.hfnb.json").mkdir()
    panel = hfnb.save_my_work()
    with pytest.raises(WorkshopError, match="cannot be written"):
        panel.save()
    press(panel, "Save my work")
    assert panel.model.problem is not None
    assert panel.model.done == ""


def test_without_a_kernel_the_panel_says_what_it_is_for():
    bundle = hfnb.save_my_work()._repr_mimebundle_()
    assert "Nothing is sent anywhere" in bundle["text/html"]
    assert bundle["text/plain"] == "<SaveMyWork 'my-work.hfnb.json'>"
