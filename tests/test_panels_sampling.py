"""The SamplingLab: what it says is what generation does; knobs, stop sequences, widgets."""

from __future__ import annotations

import threading

import ipywidgets as widgets
import pytest

from hfnb import prompts
from hfnb.chat import ChatHuggingFace
from hfnb.engines import Sampling
from hfnb.errors import GenerationError, UnsupportedError
from hfnb.panels.sampling import SamplingLab, SamplingModel, sampling
from hfnb.panels.sampling.answer import cut
from tests import tiny
from tests.scripted import ScriptedEngine

pytestmark = pytest.mark.model

SECONDS = 60
MESSAGES = [("user", 'Say <script>alert("hi")</script> & more.')]


@pytest.fixture(scope="module")
def engine():
    return tiny.engine(sliding_window=None)


@pytest.fixture
def chat(engine):
    return ChatHuggingFace(llm=engine)


@pytest.fixture
def panel(chat):
    return begun(chat, max_new_tokens=6, seed=4)


@pytest.fixture
def lab(panel):
    return panel.model


def begun(chat, messages=MESSAGES, **settings) -> SamplingLab:
    """A lab whose prompt has been read."""
    panel = sampling(messages, chat, **settings)
    done(panel.model)
    return panel


def done(model: SamplingModel) -> SamplingModel:
    assert model.wait(SECONDS)
    assert model.problem is None
    return model


def generated(model: SamplingModel) -> list[int]:
    """What the engine itself writes for the lab's prompt and settings."""
    pieces = model.engine.generate(model.prompt.text, model.sampling)
    return [i for piece in pieces for i in piece.token_ids]


# --- the model -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "knobs",
    [
        {},
        {"temperature": 0.0},
        {"temperature": 0.5, "top_k": 9},
        {"temperature": 1.4, "top_p": 0.5, "repetition_penalty": 1.4, "seed": 9},
    ],
)
def test_drawing_token_by_token_and_running_on_write_what_generate_writes(chat, knobs):
    lab = begun(chat, max_new_tokens=5).model
    for name, value in knobs.items():
        setattr(lab, name, value)
    expected = generated(lab)
    for token_id in expected[:2]:
        assert lab.drawn == token_id
        lab.draw()
        done(lab)
    lab.max_new_tokens = 3
    lab.run()
    assert done(lab).answer.ids == expected
    lab.start_over()
    lab.max_new_tokens = 5
    lab.run()
    assert done(lab).answer.ids == expected


def test_knobs_reshape_without_running_the_model(lab, engine, monkeypatch):
    before = lab.spread

    def never(*_):
        raise AssertionError("the model ran")

    monkeypatch.setattr(engine, "_logits", never)
    lab.temperature, lab.top_k, lab.top_p, lab.repetition_penalty = 0.3, 3, 0.9, 1.2
    after = lab.spread
    assert after.kept <= 3 < before.kept
    assert {c.id: c.before for c in before.candidates}.items() & {
        c.id: c.before for c in after.candidates
    }.items()
    lab.temperature = 0
    assert lab.spread.kept == 1
    assert lab.drawn == lab.place.likeliest(lab.sampling)


def test_settings_that_are_off_are_none(lab):
    assert lab.sampling == Sampling(6, temperature=1.0, seed=4)
    lab.top_k, lab.top_p, lab.stop_typed = 5, 0.30000000004, r"a\n"
    assert lab.sampling == Sampling(6, temperature=1.0, top_k=5, top_p=0.3, seed=4, stop=("a\n",))


def test_a_token_taken_by_hand_stands_in_the_answer_with_its_alternatives(lab):
    third = lab.spread.candidates[2]
    lab.take(third.id)
    (choice,) = done(lab).choices
    assert (choice.token, choice.rank) == (third, 3)
    assert len(choice.alternatives) == 5
    assert lab.place.token_ids[-1] == third.id
    assert lab.place.written == 1


def test_the_likeliest_is_taken_after_the_penalty(lab):
    lab.repetition_penalty = 1.9
    lab.take_likeliest()
    (choice,) = done(lab).choices
    assert choice.token.id == choice.place.likeliest(lab.sampling)


def test_going_back_needs_no_model(lab, engine, monkeypatch):
    lab.run()
    ids = done(lab).answer.ids
    first = lab.choices[0].place
    monkeypatch.setattr(engine, "_logits", None)
    lab.undo()
    assert (lab.answer.ids, lab.answer.at) == (ids[:-1], 5)
    lab.look_at(2)
    assert lab.place is lab.choices[2].place
    lab.undo()
    assert (lab.answer.ids, lab.answer.at) == (ids[:-2], 4)
    lab.start_over()
    assert (lab.answer.ids, lab.place) == ([], first)
    lab.undo()
    assert lab.problem is None


def test_taking_at_an_earlier_place_replaces_what_came_after(lab):
    lab.run()
    ids = done(lab).answer.ids
    lab.look_at(2)
    other = next(c.id for c in lab.spread.candidates if c.id != ids[2])
    lab.take(other)
    assert done(lab).answer.ids == [*ids[:2], other]
    lab.look_at(99)
    assert lab.answer.at == 3


def test_an_end_token_ends_the_answer(lab, engine):
    lab.take(engine.tokenizer.eos_token_id)
    assert done(lab).place is None
    assert not lab.can_take
    assert lab.spread is None
    assert lab.drawn is None
    lab.draw()
    lab.run()
    assert len(done(lab).choices) == 1
    assert lab.text == ""
    panel = SamplingLab(lab)
    assert holding(panel, "ended its answer with an end token")
    assert holding(panel, "where the answer ends")
    assert named(panel, "Draw one").disabled
    lab.undo()
    assert lab.can_run


def test_a_run_that_is_stopped_can_be_gone_on_with(lab, engine, monkeypatch):
    lab.max_new_tokens = 200
    seen, release = threading.Event(), threading.Event()
    compute = engine._logits

    def slow(token_ids, memory, written):
        if written >= 4:
            seen.set()
            assert release.wait(SECONDS)
        return compute(token_ids, memory, written)

    monkeypatch.setattr(engine, "_logits", slow)
    lab.run()
    assert seen.wait(SECONDS)
    assert lab.busy == "Writing"
    lab.draw()  # nothing happens meanwhile
    lab.look_at(0)
    assert lab.answer.at == len(lab.choices)
    lab.stop()
    release.set()
    assert done(lab).busy == ""
    assert 0 < len(lab.choices) < 200
    assert lab.place is not None
    ids = lab.answer.ids
    lab.draw()
    lab.max_new_tokens = len(ids) + 1
    assert done(lab).answer.ids == generated(lab)


def test_a_failure_is_a_problem_and_the_answer_stays(lab, engine, monkeypatch):
    lab.draw()
    answer = done(lab).answer

    def fail(*_):
        raise GenerationError("It broke.", "It was told to.", "Try again.")

    monkeypatch.setattr(engine, "_logits", fail)
    lab.draw()
    assert lab.wait(SECONDS)
    assert lab.problem.next_step == "Try again."
    assert lab.answer is answer


# --- stop sequences --------------------------------------------------------------------------


def test_a_stop_sequence_cuts_what_came_as_generation_would(lab):
    lab.run()
    whole = done(lab).text
    lab.stop_typed = whole[4:7]
    expected = "".join(p.text for p in lab.engine.generate(lab.prompt.text, lab.sampling))
    assert lab.text == lab.cut.kept == expected == whole[: whole.index(whole[4:7])]
    assert lab.cut.kept + lab.cut.dropped == whole
    assert lab.cut.tokens == len(generated(lab))
    assert not lab.can_run
    lab.stop_typed = "never there"
    assert (lab.cut.stop, lab.cut.dropped, lab.text) == (None, "", whole)


def test_a_run_ends_at_the_stop_sequence(lab):
    lab.run()
    whole = done(lab).text
    lab.start_over()
    lab.stop_typed = whole[3:5]
    lab.run()
    assert done(lab).answer.ids == generated(lab)
    assert lab.cut.stop == whole[3:5]


def test_a_special_token_may_stop_too(engine):
    tokenizer = engine.tokenizer
    ids = tokenizer.encode("one two<|im_start|>three", add_special_tokens=False)
    found = cut(ids, tokenizer, frozenset(), "<|im_start|>")
    assert (found.kept, found.stop, found.ended) == ("one two", "<|im_start|>", True)
    assert cut(ids, tokenizer, frozenset(ids[-1:]), "").ended


# --- what it says of itself ------------------------------------------------------------------


def test_the_code_behind_does_the_same(lab, chat, monkeypatch, capsys):
    import hfnb

    # The lab was given its chat model; another one is current.
    monkeypatch.setattr(hfnb, "current", lambda: pytest.fail("not asked for"), raising=False)
    lab.draw()
    done(lab)
    lab.temperature, lab.top_k, lab.max_new_tokens = 0.7, 8, 4
    ids = lab.answer.ids
    expected = "".join(c.token.text for c in lab.engine.follow(lab.prompt.text, lab.sampling, ids))
    exec(lab.code, {"chat": chat})
    printed = capsys.readouterr().out
    assert printed.endswith(expected)
    for candidate in lab.spread.candidates:
        assert f"{candidate.text!r:16} {candidate.before:7.2%} {candidate.after:7.2%}" in printed


def test_a_rendered_prompt_can_be_given_and_is_written_out(chat):
    open_turn = [("user", "Hi"), ("assistant", "The capital is")]
    rendered = prompts.render(open_turn, model=chat, continue_final_message=True)
    lab = begun(chat, rendered).model
    assert lab.prompt.text.endswith("The capital is")
    assert repr(rendered.text) in lab.code
    compile(lab.code, "code", "exec")


def test_html_is_static_escaped_and_the_same_twice(lab, chat):
    lab.run()
    page = done(lab).html()
    other = begun(chat, max_new_tokens=6, seed=4).model
    other.run()
    assert done(other).html() == page
    assert "<script" not in page
    assert 'alert("' not in page
    assert "What may come next" in page
    assert page.count('class="hfnb-odds') == 13
    assert "all others" in page
    lab.stop_typed = lab.text[2:4]
    assert "What is returned" in lab.html()


def slow(engine, monkeypatch) -> threading.Event:
    """Let the model wait for an event."""
    release, compute = threading.Event(), engine._logits

    def waiting(*given):
        assert release.wait(SECONDS)
        return compute(*given)

    monkeypatch.setattr(engine, "_logits", waiting)
    return release


def test_the_lab_is_there_before_the_model_has_read_the_prompt(chat, engine, monkeypatch):
    release = slow(engine, monkeypatch)
    panel = sampling(MESSAGES, chat)
    lab = panel.model
    assert (lab.busy, lab.place) == ("Reading the prompt", None)
    monkeypatch.setattr("hfnb.panels.base.model.somebody_watches", lambda: True)
    assert "had not read the prompt" in panel._repr_mimebundle_()["text/html"]
    assert named(panel, "Draw one").disabled
    assert named(panel, "Start over").disabled
    (grid,) = [w for w in everything(panel.widget) if "hfnb-candidates" in w._dom_classes]
    (box,) = [w for w in everything(panel.widget) if grid in getattr(w, "children", ())]
    assert box.layout.display == "none"
    release.set()
    done(lab)
    assert box.layout.display is None
    assert not named(panel, "Draw one").disabled


def test_reading_the_prompt_can_be_stopped_and_begun_anew(chat, engine, monkeypatch):
    release = slow(engine, monkeypatch)
    panel = sampling(MESSAGES, chat)
    lab = panel.model
    assert panel.widget
    named(panel, "Stop").click()
    assert lab.wait(SECONDS / 2), "Stop waits for the model"
    assert (lab.busy, lab.place, lab.problem) == ("", None, None)
    release.set()
    named(panel, "Start over").click()
    assert done(lab).place is not None


def test_what_is_stored_waits_for_the_model(chat, engine, monkeypatch):
    release = slow(engine, monkeypatch)
    panel = sampling(MESSAGES, chat)
    threading.Timer(0.2, release.set).start()
    assert panel._repr_mimebundle_()["text/html"].count('class="hfnb-odds') == 13


def test_what_could_not_be_read_can_be_read_again(chat, engine, monkeypatch):
    def fail(*_):
        raise GenerationError("It broke.", "It was told to.", "Try again.")

    with monkeypatch.context() as patch:
        patch.setattr(engine, "_logits", fail)
        panel = sampling(MESSAGES, chat)
        assert panel.model.wait(SECONDS)
    assert panel.model.problem.what == "It broke."
    over = named(panel, "Start over")
    assert not over.disabled
    over.click()
    assert done(panel.model).place is not None
    assert over.disabled


def test_a_number_and_its_slider_agree(panel, lab):
    slider = next(w for w in everything(panel.widget) if isinstance(w, widgets.FloatSlider))
    slider.value = 0.4
    assert (lab.temperature, named(panel, "Temperature").value) == (0.4, 0.4)
    named(panel, "Temperature").value = 0.7
    assert slider.value == 0.7


def test_repr_is_short(lab):
    assert repr(lab) == "<SamplingLab tiny-llama: 0 tokens taken>"


def test_settings_are_checked():
    with pytest.raises(UnsupportedError, match="Did you mean 'temperature'"):
        sampling("Hi", ChatHuggingFace(llm=ScriptedEngine("a")), temprature=1)
    with pytest.raises(UnsupportedError, match="takes one stop sequence"):
        sampling("Hi", ChatHuggingFace(llm=ScriptedEngine("a")), stop=["a", "b"])


def test_an_engine_without_probabilities_is_a_problem_in_the_panel():
    panel = sampling("Hi", ChatHuggingFace(llm=ScriptedEngine("a")))
    assert panel.model.wait(SECONDS)
    assert "does not show its probabilities" in panel.model.problem.what
    assert "does not show its probabilities" in panel.model.html()
    assert not panel.model.can_take
    assert panel.widget


# --- the widgets -----------------------------------------------------------------------------


def everything(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from everything(child)


def named(panel, name):
    (found,) = [w for w in everything(panel.widget) if getattr(w, "description", "") == name]
    return found


def holding(panel, text):
    return [w for w in everything(panel.widget) if isinstance(w, widgets.HTML) and text in w.value]


def candidates(panel):
    (grid,) = [w for w in everything(panel.widget) if "hfnb-candidates" in w._dom_classes]
    return [child for child in grid.children if isinstance(child, widgets.Button)]


def test_buttons_draw_run_undo_and_start_over(panel, lab):
    expected = generated(lab)
    named(panel, "Draw one").click()
    assert done(lab).answer.ids == expected[:1]
    named(panel, "Run on").click()
    done(lab)
    named(panel, "Undo").click()
    assert len(lab.choices) == 6
    named(panel, "Start over").click()
    assert lab.choices == ()
    assert named(panel, "Undo").disabled
    named(panel, "Take the likeliest").click()
    assert done(lab).choices[0].rank == 1


def test_candidates_are_buttons_that_take_their_token(panel, lab):
    buttons = candidates(panel)
    assert len(buttons) == 12
    second = lab.spread.candidates[1]
    assert f"id {second.id}" in buttons[1].tooltip
    buttons[1].click()
    assert done(lab).answer.ids == [second.id]
    assert f"id {lab.spread.candidates[0].id}" in buttons[0].tooltip
    assert all(button.description for button in buttons)


def test_sliders_reshape_the_bars_and_mark_what_is_drawn(panel, lab):
    (grid,) = [w for w in everything(panel.widget) if "hfnb-candidates" in w._dom_classes]
    before = [child.value for child in grid.children if isinstance(child, widgets.HTML)]
    named(panel, "Temperature").value = 0.2
    named(panel, "Top-k (0: all)").value = 2
    after = [child.value for child in grid.children if isinstance(child, widgets.HTML)]
    assert (lab.temperature, lab.top_k) == (0.2, 2)
    assert before != after
    assert sum("out</span>" in value for value in after) == 11
    assert sum("<em>would be drawn</em>" in value for value in after) == 1
    assert holding(panel, "2 of 49,152 tokens can be drawn")


def test_the_answer_can_be_looked_through_with_a_slider(panel, lab):
    slider = named(panel, "Look at token")
    lab.run()
    done(lab)
    assert (slider.max, slider.value) == (7, 7)
    slider.value = 3
    assert lab.answer.at == 2
    assert holding(panel, "What might have come here")
    assert holding(panel, 'aria-current="true"')
    assert holding(panel, "for the model, rank")
    named(panel, "Undo").click()
    assert (slider.max, slider.value) == (6, 6)


def test_typing_a_stop_sequence_shows_the_cut(panel, lab):
    lab.run()
    whole = done(lab).text
    named(panel, "Stop sequence").value = whole[4:6]
    assert holding(panel, "What is returned")
    assert holding(panel, "The stop sequence ends the answer")
    assert named(panel, "Run on").disabled
    named(panel, "Stop sequence").value = ""
    assert not named(panel, "Run on").disabled


def test_a_setting_given_in_code_widens_its_slider(chat):
    panel = begun(chat, temperature=3.0, top_k=500)
    assert named(panel, "Temperature").value == 3.0
    assert named(panel, "Top-k (0: all)").max == 500


def test_a_notebook_gets_the_widget_and_a_page(panel):
    bundle = panel._repr_mimebundle_()
    assert set(bundle) >= {"text/plain", "text/html", "application/vnd.jupyter.widget-view+json"}
    assert bundle["text/plain"] == "<SamplingLab tiny-llama: 0 tokens taken>"
    values = [w.value for w in everything(panel.widget) if isinstance(w, widgets.HTML)]
    assert not any("<script" in value for value in [*values, bundle["text/html"]])
