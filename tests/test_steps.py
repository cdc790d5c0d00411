"""Steps: chains of states as views, and as JSON that may come from anybody."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from dataclasses import FrozenInstanceError, fields
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfnb.engines import Usage as EnginesUsage
from hfnb.errors import StepsError
from hfnb.steps import (
    FOLLOWS,
    Phase,
    Problem,
    State,
    ToolCall,
    Trace,
    Usage,
    dump,
    gather,
    load,
    parse,
    path,
    plain,
)

PROBLEM = Problem("tool_error", "It failed.", "Because.", "Try again.")


def run() -> State:
    """A run of two iterations, with everything a state can hold."""
    question = State("question", None, 0, "What is the capital of Austria?")
    messages = (("system", "Be good."), ("user", "Question: …"))
    prompt = State("prompt", question, 1, "P1", messages, exact=True, seconds=0.5)
    output = State(
        "output",
        prompt,
        1,
        "Thought: look\nAction: …",
        usage=Usage(10, 5, 2),
        seconds=1.5,
        finish="stop",
        stop_sequence="\nObservation",
    )
    call = ToolCall("Search", {"query": "Austria", "n": [1, None, 2.5, True]}, "log")
    action = State("action", output, 1, "log", thought="look", call=call, problems=(PROBLEM,))
    seen = State("observation", action, 1, "Vienna.", artifact={"sources": ["x"]}, edited=True)
    again = State("prompt", seen, 2, "P2", exact=True)
    last = State("output", again, 2, "Final Answer: Vienna", usage=Usage(20, 3, 12))
    return State("finish", last, 2, "Vienna", thought="I know.")


def as_values(state: State) -> list[tuple]:
    names = [field.name for field in fields(State) if field.name != "parent"]
    return [tuple(getattr(one, name) for name in names) for one in path(state)]


def chain(length: int) -> State:
    state = State("question", None, 0, "?")
    for number in range(1, length // 4 + 1):
        state = State("prompt", state, number, "p")
        state = State("output", state, number, "o")
        state = State("action", state, number, "o", call=ToolCall("t", "i", "o"))
        state = State("observation", state, number, "x", problems=(PROBLEM,))
    return state


# States


def test_a_state_is_frozen_and_short_to_look_at():
    state = State("output", None, 3, "a" * 500)
    with pytest.raises(FrozenInstanceError):
        state.text = "b"
    assert repr(state) == f"State(output 3: '{'a' * 59}…')"
    assert state == state
    assert state != State("output", None, 3, "a" * 500)


def test_usage_is_the_one_of_the_engines():
    assert EnginesUsage is Usage
    assert Usage(3, 4).total_tokens == 7


def test_a_run_ends_with_an_answer_or_where_the_model_fails():
    prompt = State("prompt", State("question", None, 0, "?"), 1, "p")
    assert State("error", prompt, 1, "full").ended
    assert not State("error", State("output", prompt, 1, "o"), 1, "unreadable").ended
    assert run().ended
    assert not any(state.ended for state in path(run())[:-1])


def test_every_phase_has_its_place():
    phases = set(get_args(Phase))
    assert set(FOLLOWS) == phases | {None}
    assert set().union(*FOLLOWS.values()) == phases


def test_a_long_chain_needs_no_stack():
    state = chain(100_000)
    assert len(path(state)) == 100_001
    assert copy.deepcopy(state) is state
    assert "observation" in repr(state)
    assert hash(state) == hash(state)
    assert len(Trace.of(state).steps) == 25_000
    assert Trace.of(state) == Trace.of(state)


def test_a_long_chain_is_forgotten_without_a_crash():
    # In its own process: a crash of the interpreter would take the tests with it.
    code = (
        "import gc; from tests.test_steps import chain; gc.disable(); state = chain(400_000); "
        "del state; gc.enable(); gc.collect(); "
        "left = sum(type(one).__name__ == 'State' for one in gc.get_objects()); print('left', left)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "left 0\n", done.stderr


def test_a_branch_shares_what_came_before():
    state = run()
    fork = State("observation", path(state)[3], 1, "Graz.", edited=True)
    assert all(one is other for one, other in zip(path(fork)[:4], path(state)[:4], strict=True))


# Views


def test_the_states_of_an_iteration_are_gathered():
    first, second = gather(path(run()))
    assert (first.iteration, first.prompt, first.exact) == (1, "P1", True)
    assert first.output.startswith("Thought: look")
    assert first.thought == "look"
    assert first.call.tool == "Search"
    assert (first.observation, first.answer, first.error) == ("Vienna.", None, None)
    assert first.problems == (PROBLEM,)
    assert first.usage == Usage(10, 5, 2)
    assert first.seconds == 2.0
    assert first.edited
    assert [state.phase for state in first.states] == ["prompt", "output", "action", "observation"]
    assert (second.answer, second.call, second.observation) == ("Vienna", None, None)
    assert not second.edited


def test_a_trace_tells_the_whole():
    trace = Trace.of(run())
    assert trace.question == "What is the capital of Austria?"
    assert (trace.answer, trace.stopped) == ("Vienna", "answer")
    assert trace.problems == (PROBLEM,)
    assert trace.usage == Usage(30, 8, 14)
    assert trace.seconds == 2.0


@pytest.mark.parametrize("count", range(1, 8))
def test_a_run_under_way_has_a_trace_too(count):
    trace = Trace.of(path(run())[count - 1])
    assert (trace.answer, trace.stopped) == (None, None)
    assert len(trace.steps) == (count + 2) // 4


@pytest.mark.parametrize("kind", ["iteration_limit", "repeated_action"])
def test_a_trace_says_why_it_was_stopped(kind):
    action = path(run())[3]
    end = State("finish", action, 1, "Stopped.", problems=(Problem(kind, "a", "b", "c"),))
    assert (Trace.of(end).stopped, Trace.of(end).answer) == (kind, "Stopped.")


@pytest.mark.parametrize("kind", ["context_full", "model_error"])
def test_a_trace_says_how_the_model_failed(kind):
    prompt = path(run())[1]
    end = State("error", prompt, 1, "No.", problems=(Problem(kind, "a", "b", "c"),))
    trace = Trace.of(end)
    assert (trace.stopped, trace.answer, trace.steps[0].error) == (kind, None, "No.")


# JSON


def test_a_run_comes_back_as_it_was():
    text = Trace.of(run()).to_json()
    back = Trace.from_json(text)
    assert back == Trace.of(run())
    assert as_values(back.state) == as_values(run())
    assert text.isascii()
    assert json.loads(text)["version"] == 1


def test_states_keep_their_places_and_their_branches():
    states = list(path(run()))
    states.append(State("observation", states[3], 1, "Graz.", edited=True))
    states.append(State("prompt", states[-1], 2, "P2 other"))
    back = load(dump(states))
    assert [one.text for one in back] == [one.text for one in states]
    parents = [None if one.parent is None else states.index(one.parent) for one in states]
    assert [None if one.parent is None else back.index(one.parent) for one in back] == parents
    assert load(dump([])) == ()


def test_what_led_to_a_state_is_stored_once():
    first, second = run(), run()
    data = dump([first, second, first, path(first)[2]])
    assert len(data["states"]) == 16


def test_a_long_run_is_stored_and_read():
    state = chain(10_000)
    assert Trace.from_json(Trace.of(state).to_json()) == Trace.of(state)


texts = st.text(st.characters(codec=None), max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(texts, texts, st.dictionaries(texts, values, max_size=3) | texts, values)
def test_any_content_comes_back(question, text, tool_input, artifact):
    state = State("question", None, 0, question)
    state = State("prompt", state, 1, text, ((text, question),))
    state = State("output", state, 1, text)
    state = State("action", state, 1, text, call=ToolCall(text, tool_input, question))
    state = State("observation", state, 1, text, artifact=artifact)
    back = Trace.from_json(Trace.of(state).to_json())
    kept = json.dumps([plain(tool_input), plain(artifact)])
    assert json.dumps([back.state.parent.call.tool_input, back.state.artifact]) == kept
    assert [one.text for one in path(back.state)] == [one.text for one in path(state)]


def test_what_json_has_no_word_for_becomes_text():
    class Odd:
        def __str__(self):
            return "odd"

    deep: list = []
    for _ in range(200):
        deep = [deep]
    assert plain({1: {2.5, float("inf")}, "o": Odd(), "p": PROBLEM})["o"] == "odd"
    assert plain(PROBLEM)["what"] == "It failed."
    assert plain(float("nan")) == "nan"
    assert plain((1, 2)) == [1, 2]
    state = State("observation", path(run())[3], 1, "x", artifact=deep)
    assert Trace.from_json(Trace.of(state).to_json()).state.text == "x"


def change(place: int, **changes):
    data = json.loads(json.dumps(dump([run()])))
    data["states"][place].update(changes)
    return data


WRONG = [
    ([], "The file"),
    (None, "The file"),
    ({"format": "hfnb.steps", "version": 1}, "states"),
    ({"format": "other", "version": 1, "states": []}, "format"),
    ({"format": "hfnb.steps", "version": 2, "states": []}, "version"),
    ({"format": "hfnb.steps", "version": True, "states": []}, "version"),
    ({"format": "hfnb.steps", "version": 1, "states": {}}, "states"),
    ({"format": "hfnb.steps", "version": 1, "states": [], "code": "x"}, "'code'"),
    ({"format": "hfnb.steps", "version": 1, "states": [7]}, "states[0]"),
    (change(1, parent=1), "states[1].parent"),  # itself
    (change(1, parent=3), "states[1].parent"),  # a circle
    (change(1, parent=-1), "states[1].parent"),
    (change(1, parent=0.0), "states[1].parent"),
    (change(1, parent=True), "states[1].parent"),
    (change(1, parent="0"), "states[1].parent"),
    (change(1, parent=None), "states[1].phase"),
    (change(1, phase="dream"), "states[1].phase"),
    (change(1, phase=["prompt"]), "states[1].phase"),
    (change(1, phase="finish"), "states[1].phase"),
    (change(0, phase="prompt"), "states[0].phase"),
    (change(1, iteration=2), "states[1].iteration"),
    (change(1, iteration=1.0), "states[1].iteration"),
    (change(1, iteration=-1), "states[1].iteration"),
    (change(1, text=None), "states[1].text"),
    (change(1, messages="ab"), "states[1].messages"),
    (change(1, messages=[["user"]]), "states[1].messages[0]"),
    (change(1, messages=[["user", 3]]), "states[1].messages[0][1]"),
    (change(1, exact="yes"), "states[1].exact"),
    (change(1, seconds=-1), "states[1].seconds"),
    (change(1, seconds=float("nan")), "states[1].seconds"),
    (change(1, seconds=True), "states[1].seconds"),
    (change(1, __class__="x"), "'__class__'"),
    (change(2, usage={"input_tokens": 1}), "states[2].usage"),
    (change(2, usage={"input_tokens": 1, "output_tokens": 2**60, "cached_tokens": 0}), "usage."),
    (change(2, finish="never"), "states[2].finish"),
    (change(2, stop_sequence=5), "states[2].stop_sequence"),
    (change(3, call=None), "states[3]"),
    (change(3, call={"tool": "a", "tool_input": ["b"], "log": "c"}), "call.tool_input"),
    (change(3, call={"tool": 1, "tool_input": "b", "log": "c"}), "call.tool"),
    (change(3, call={"tool": "a", "tool_input": {"x": float("inf")}, "log": "c"}), "call.tool_"),
    (change(3, problems=[{"kind": "bad", "what": "", "why": "", "next_step": ""}]), "[0].kind"),
    (change(3, problems=[{"kind": "tool_error"}]), "problems[0]"),
    (change(3, problems=[{}] * 101), "states[3].problems"),
    (change(4, artifact={"x": object()}), "states[4].artifact"),
    (change(4, edited=1), "states[4].edited"),
]


@pytest.mark.parametrize(("data", "where"), WRONG)
def test_what_is_wrong_is_named_with_its_place(data, where):
    with pytest.raises(StepsError) as caught:
        load(data)
    assert where in caught.value.what
    assert caught.value.next_step


def test_an_artifact_that_nests_too_deep_is_refused():
    data = change(4, artifact=json.loads("[" * 400 + "]" * 400))
    with pytest.raises(StepsError, match="deeper"):
        load(data)


def test_nothing_follows_a_failed_model():
    data = dump([State("error", path(run())[1], 1, "full")])
    data["states"].append({"parent": 2, "phase": "observation", "iteration": 1, "text": "?"})
    with pytest.raises(StepsError, match="observation"):
        load(data)


@pytest.mark.parametrize(
    "text",
    ["", "{", b"\xff\xfe{", "[" * 100_000, "NaN", '{"a": Infinity}', "9" * 10_000],
    ids=["empty", "open", "bytes", "deep", "nan", "infinity", "huge number"],
)
def test_what_is_no_json_is_refused(text):
    with pytest.raises(StepsError):
        parse(text)


def test_a_text_without_end_is_refused(monkeypatch):
    monkeypatch.setattr("hfnb.steps.storing.MAX_BYTES", 10)
    with pytest.raises(StepsError, match="too large"):
        parse("[1, 2, 3, 4]")


@pytest.mark.parametrize(
    ("name", "data"),
    [("storing.MAX_STATES", change(0)), ("reading.MAX_TEXT", change(0, text="a" * 99))],
)
def test_sizes_are_bounded(monkeypatch, name, data):
    monkeypatch.setattr(f"hfnb.steps.{name}", 5)
    with pytest.raises(StepsError, match="allowed"):
        load(data)


@given(st.data())
def test_damaged_files_are_refused_or_read_and_never_crash(data):
    whole = json.loads(json.dumps(dump([run()])))
    row = data.draw(st.sampled_from(whole["states"]))
    row[data.draw(st.sampled_from([*row, "call", "parent", "other"]))] = data.draw(values)
    try:
        for state in load(whole):
            path(state)
    except StepsError:
        pass


def test_a_file_with_branches_is_no_run():
    states = [*path(run()), State("prompt", path(run())[0], 1, "other")]
    with pytest.raises(StepsError, match="one run"):
        Trace.from_json(json.dumps(dump(states)))
    with pytest.raises(StepsError, match="one run"):
        Trace.from_json(json.dumps(dump([])))
