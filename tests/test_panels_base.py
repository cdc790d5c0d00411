"""The common base of the panels: state, work off the main thread, and the frame."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import ipywidgets as widgets
import pytest
from traitlets import Unicode

from hfnb import audience, markup
from hfnb.credentials import Token
from hfnb.errors import PromptError
from hfnb.panels import base

SECONDS = 20


class Counter(base.PanelModel):
    text = Unicode("")

    @property
    def code(self):
        return f'print("<{self.text}>")'

    def html(self):
        return markup.view(markup.escape(self.text))

    def __repr__(self):
        return f"<Counter {self.text!r}>"

    def take(self, value):
        self.text += value


class CounterPanel(base.Panel):
    title = "Count & see"
    look = "<style>.own{}</style>"

    def build(self):
        self.go = self.press(base.button("Go"), self.act)
        self.view = base.html()
        self.follow("text", self.draw)
        return [base.row(self.bind("text", base.field("Text")), self.go), self.view]

    def draw(self):
        self.view.value = markup.escape(self.model.text)

    def act(self):
        raise PromptError("It is no prompt.", "It is empty.", "Write one.")


def held(gate, closed=None, values="ab"):
    """Yield values; after the first, wait for the gate."""
    try:
        for value in values:
            yield value
            assert gate.wait(SECONDS)
    finally:
        if closed is not None:
            closed.set()


def until(condition):
    end = time.monotonic() + SECONDS
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    assert condition()


def everything(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from everything(child)


def test_work_goes_on_in_another_thread_and_says_what_it_is():
    model, gate, threads = Counter(), threading.Event(), []

    def each(value):
        threads.append(threading.current_thread())
        model.take(value)

    model.work("counting", held(gate), each)
    until(lambda: model.text == "a")
    assert model.busy == "counting"
    assert not model.wait(0.01)
    gate.set()
    assert model.wait(SECONDS)
    assert (model.text, model.busy) == ("ab", "")
    assert threading.current_thread() not in threads


def test_stopping_closes_the_work_after_the_value_that_is_being_computed():
    model, gate, closed = Counter(), threading.Event(), threading.Event()
    model.work("counting", held(gate, closed, "abc"), model.take)
    until(lambda: model.text == "a")
    model.stop()
    gate.set()
    assert model.wait(SECONDS)
    assert closed.is_set()
    assert (model.text, model.busy) == ("ab", "")


def test_only_the_latest_work_counts():
    model, gate = Counter(), threading.Event()
    closed = threading.Event()
    model.work("first", held(gate, closed), model.take)
    until(lambda: model.text == "a")
    model.work("second", iter("xyz"), model.take)
    assert model.busy == "second"
    gate.set()
    assert model.wait(SECONDS)
    assert (model.text, model.busy) == ("axyz", "")
    assert closed.is_set()


def test_a_failure_becomes_the_problem_and_keeps_what_came_before():
    def steps():
        yield "a"
        raise PromptError("It is no prompt.", "It is empty.", "Write one.")

    model = Counter()
    model.work("counting", steps(), model.take)
    assert model.wait(SECONDS)
    assert (model.text, model.busy) == ("a", "")
    assert isinstance(model.problem, PromptError)
    assert model.problem.next_step == "Write one."
    model.work("again", iter("b"), model.take)
    assert model.wait(SECONDS)
    assert model.problem is None


def test_what_was_not_foreseen_is_told_without_secrets():
    secret = Token("quietly-does-it").reveal()
    model = Counter()
    with model.careful():
        raise ValueError(f"refused {secret}")
    assert "ValueError: refused" in model.problem.why
    assert secret not in str(model.problem)
    assert model.problem.next_step


@pytest.mark.parametrize(
    ("metadata", "someone"), [({"cellId": "a1"}, True), ({}, False), (None, False)]
)
def test_a_front_end_is_told_from_a_program_by_its_request(monkeypatch, metadata, someone):
    request = {} if metadata is None else {"metadata": metadata}
    shell = SimpleNamespace(get_parent=lambda: request)
    monkeypatch.setattr("IPython.get_ipython", lambda: shell)
    assert audience.somebody_watches() is someone


def test_outside_of_a_notebook_nobody_watches():
    assert not audience.somebody_watches()


def test_only_where_somebody_watches_a_panel_is_shown_unfinished(monkeypatch):
    model, gate = Counter(), threading.Event()
    model.work("counting", held(gate), model.take)
    monkeypatch.setattr("hfnb.panels.base.model.somebody_watches", lambda: True)
    model.settle()
    assert (model.busy, model.wait(0)) == ("counting", False)
    monkeypatch.setattr("hfnb.panels.base.model.somebody_watches", lambda: False)
    threading.Timer(0.2, gate.set).start()
    model.settle()
    assert (model.text, model.busy) == ("ab", "")


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_is_no_problem_of_the_panel(error):
    with pytest.raises(error), Counter().careful():
        raise error


def test_the_panel_follows_the_model_both_ways():
    panel = CounterPanel(Counter())
    (text,) = [w for w in everything(panel.widget) if isinstance(w, widgets.Text)]
    text.value = "<b>"
    assert panel.model.text == "<b>"
    assert panel.view.value == "&lt;b&gt;"
    panel.model.text = "y"
    assert text.value == "y"


def test_the_frame_brings_all_style_sheets_once():
    panel = CounterPanel(Counter())
    shown = "".join(w.value for w in everything(panel.widget) if isinstance(w, widgets.HTML))
    assert shown.count("<style>.own{}</style>") == shown.count(markup.STYLES) == 1


def test_a_failing_button_shows_what_to_do_and_the_next_press_clears_it():
    panel = CounterPanel(Counter())
    shown = [w for w in everything(panel.widget) if isinstance(w, widgets.HTML)]
    panel.go.click()
    (alert,) = [w for w in shown if "Write one." in w.value]
    assert alert.layout.display is None
    panel.act = lambda: None
    panel.model.problem = None
    assert alert.layout.display == "none"
    assert "Write one." not in alert.value


def test_the_busy_line_and_its_stop_button():
    panel, gate = CounterPanel(Counter()), threading.Event()
    parts = list(everything(panel.widget))
    (stop,) = [w for w in parts if getattr(w, "description", "") == "Stop"]
    (line,) = [w for w in parts if stop in getattr(w, "children", ())]
    assert line.layout.display == "none"
    panel.model.work("counting", held(gate, values="abc"), panel.model.take)
    until(lambda: panel.model.text == "a")
    assert line.layout.display is None
    assert "counting" in line.children[0].value
    stop.click()
    gate.set()
    assert panel.model.wait(SECONDS)
    assert panel.model.text == "ab"
    assert line.layout.display == "none"


def test_the_code_behind_is_shown_on_demand_and_keeps_up():
    panel = CounterPanel(Counter())
    parts = list(everything(panel.widget))
    (code,) = [w for w in parts if getattr(w, "description", "") == "Code"]
    (place,) = [w for w in parts if "hfnb-code" in w._dom_classes]
    assert place.layout.display == "none"
    code.value = True
    assert place.layout.display is None
    panel.model.text = "7"
    assert "print(&quot;&lt;7&gt;&quot;)" in place.value


def test_a_panel_that_nobody_sees_any_more_is_drawn_when_somebody_does():
    panel = CounterPanel(Counter())
    panel.model.text = "a"  # nobody saw it yet: as where there is no front end
    frame = panel.widget
    drawn = []
    panel.follow("text", lambda: drawn.append(panel.model.text))
    for count in (1, 2, 1):
        frame._view_count = count
        panel.model.text += "b"
    assert drawn == ["a", "ab", "abb", "abbb"]
    frame._view_count = 0
    panel.model.text = "c"
    panel.model.text = "d"
    assert drawn[-1] == "abbb"
    assert panel.view.value == "abbb"
    frame._view_count = 1
    assert drawn[4:] == ["d"]
    assert panel.view.value == "d"
    panel.model.text = "e"
    assert panel.view.value == "e"


def test_what_is_said_stands_in_a_place_that_keeps_its_role():
    panel = CounterPanel(Counter())
    kinds = [set(part._dom_classes) for part in everything(panel.widget)]
    assert sum("hfnb-says-status" in kind for kind in kinds) == 1
    assert sum("hfnb-says-alert" in kind for kind in kinds) == 1


def test_a_notebook_gets_the_widget_and_a_static_page():
    panel = CounterPanel(Counter(text="<i>"))
    bundle = panel._repr_mimebundle_()
    view = bundle["application/vnd.jupyter.widget-view+json"]
    assert view["model_id"] == panel.widget.model_id
    assert bundle["text/plain"] == "<Counter '<i>'>"
    assert "&lt;i&gt;" in bundle["text/html"]
    assert "<i>" not in bundle["text/html"]


def test_a_switch_is_a_check_box_which_tells_its_state():
    assert isinstance(base.switch("Code", True), widgets.Checkbox)
    assert base.switch("Code", True).value


def test_every_control_has_a_name():
    made = [base.button("a"), base.switch("b"), base.choice("c", ["x"]), base.field("d")]
    made.append(base.field("e", lines=3))
    assert [control.description for control in made] == list("abcde")
    assert all(control.layout.width == "auto" for control in made)
