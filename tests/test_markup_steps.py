"""Views of an agent's run: safe whatever the texts hold, faithful to them, and pure."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfnb import markup
from hfnb.markup import steps_text
from hfnb.markup.steps_style import PHASES, STEPS_STYLE
from hfnb.markup.style import STYLE
from hfnb.stepper import Session
from hfnb.steps import Problem, State, ToolCall, Usage
from tests.stepping import Plodder
from tests.test_markup import NASTY, Reader, hostile


def read(page):
    """The text of a page whose tags balance and whose attributes are harmless."""
    page.encode("utf-8")
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    names = {name for name, _ in reader.attributes}
    assert names <= {"class", "title", "style", "aria-hidden", "data-text"}
    assert page.count(STYLE) == 1
    assert page.count("<style>") == 2
    return reader


problems = st.builds(Problem, st.sampled_from(["parse_error", "tool_error"]), *[hostile] * 3)
calls = st.builds(ToolCall, hostile, hostile | st.dictionaries(hostile, hostile), hostile)
states = st.builds(
    State,
    st.sampled_from([*PHASES]),
    st.none(),
    st.integers(0, 3),
    hostile,
    exact=st.booleans(),
    thought=hostile,
    call=st.none() | calls,
    problems=st.lists(problems, max_size=2).map(tuple),
    usage=st.none() | st.builds(Usage, *[st.integers(0, 9999)] * 3),
    seconds=st.none() | st.floats(0, 1e6),
    finish=st.sampled_from([None, "stop", "length"]),
    stop_sequence=st.none() | hostile,
    artifact=st.none() | st.dictionaries(hostile, hostile),
    edited=st.booleans(),
)


@settings(max_examples=100, deadline=None)
@given(states, hostile, hostile)
def test_a_phase_is_safe_and_says_its_text(state, id, before):
    page = markup.phase(state, id, before)
    reader = read(page)
    if state.phase in ("question", "output", "observation", "finish", "error"):
        assert reader.pre[0] == markup.visible(state.text)
    if state.phase == "prompt":
        assert "".join(reader.pre) == markup.visible(state.text)
    for problem in state.problems:
        assert markup.visible(problem.what).replace("`", "") in "".join(reader.text).replace(
            "`", ""
        )
    assert markup.phase(state, id, before) == page


@settings(max_examples=60, deadline=None)
@given(st.lists(states, max_size=4), hostile, st.booleans())
def test_iterations_and_runs_are_safe(some, words, measured):
    read(markup.iteration(some, [words] * len(some), words, measured))
    card = markup.iteration_card(some, [], words, measured)
    read(markup.run(words, [card, card], [words, words], words))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.none() | states, st.none() | states), max_size=3), states, hostile)
def test_branches_side_by_side_are_safe(pairs, shared, words):
    page = markup.branches((words, words), shared, pairs)
    assert page.count(STYLE) == 1
    reader = Reader()
    reader.feed(page)
    assert reader.open == []


@settings(max_examples=60, deadline=None)
@given(st.lists(hostile, max_size=4))
def test_growth_holds_the_last_prompt(prompts):
    reader = read(markup.growth(prompts))
    assert "".join(reader.pre) == markup.visible(prompts[-1] if prompts else "")


texts = st.text("ab\n", max_size=12)


@given(texts, texts)
def test_what_is_new_is_what_is_not_shared_at_both_ends(before, text):
    start, end, gone = steps_text.added(before, text)
    assert 0 <= start <= end <= len(text)
    assert gone >= 0
    assert text[:start] == before[:start]
    assert text[end:] == before[start + gone :]
    assert (start, end, gone) == (len(text), len(text), 0) or before != text


@given(texts, texts, texts)
def test_an_insertion_is_found_as_long_as_it_is(head, middle, tail):
    start, end, gone = steps_text.added(head + tail, head + middle + tail)
    assert (end - start, gone) == (len(middle), 0)


@given(st.lists(texts, max_size=5))
def test_layers_tile_the_last_prompt_without_overlap(prompts):
    spans = steps_text.layers(prompts)
    done = 0
    for start, end, owner in spans:
        assert start == done
        assert end > start
        assert prompts[owner]
        done = end
    assert done == len(prompts[-1] if prompts else "")


def test_layers_name_the_prompt_that_brought_each_part():
    spans = steps_text.layers(["Q<end>", "Q one<end>", "Q one two<end>"])
    assert [("Q one two<end>"[a:b], who) for a, b, who in spans] == [
        ("Q", 0),
        (" one", 1),
        (" two", 2),
        ("<end>", 0),
    ]


@pytest.mark.parametrize(
    ("output", "call", "found"),
    [
        (
            'Look.\nAction:\n```\n{"action": "Search", "action_input": "Oslo"}\n```',
            ToolCall("Search", "Oslo", ""),
            ["Look.", "Search", "Oslo"],
        ),
        (
            'Look.\n{"action": "S", "action_input": "say \\"hi\\"\\n"}',
            ToolCall("S", 'say "hi"\n', ""),
            ["Look.", "S", 'say \\"hi\\"\\n'],
        ),
        (
            'Look.\n{"action": "S", "action_input": "\\u00f8"}',
            ToolCall("S", "ø", ""),
            ["Look.", "S", "\\u00f8"],
        ),
        ('Look. S {"q": 1}', ToolCall("S", {"q": 1}, ""), ["Look.", "S", '{"q": 1}']),
        ("nothing of it", ToolCall("S", "x", ""), []),
    ],
)
def test_the_words_that_the_parser_took_are_found(output, call, found):
    parts = steps_text.parsed(output, "Look.", call, None)
    assert [output[part.start : part.end] for part in parts] == found


def session():
    walked = Session(Plodder(broken=2), "Why " + "".join(NASTY[:3]))
    walked.run()
    walked.goto("s4")
    walked.edit("observation", "Nothing.", name="nothing")
    walked.run()
    return walked


def test_a_session_shows_its_run_and_nothing_that_differs_from_run_to_run():
    walked = session()
    text = "".join(read(walked._repr_html_()).text)
    assert "3 iterations · " in text
    assert "2 branches, this one nothing" in text
    assert "Parse error. It makes no sense. There is no call. Repair it." in text
    assert not re.search(r"\d\s?(s|ms)\b(?!\d)", text.replace("tokens", ""))
    assert walked._repr_html_() == session()._repr_html_()
    walked.back()
    assert "1 state ahead is known" in "".join(read(walked._repr_html_()).text)


def test_the_parts_of_a_session_show_themselves():
    walked = session()
    for view in (walked.here, walked.steps[0], walked.growth):
        read(view._repr_html_())
    text = "".join(read(walked.steps[1]._repr_html_()).text)
    assert "of them new" in text
    assert "cached" not in text
    compared = walked.compare("main")._repr_html_()
    assert "<del" in compared
    assert "differs by what differs above" in compared


def test_seconds_are_shown_where_they_are_asked_for():
    state = State("output", None, 1, "x", usage=Usage(1200, 3, 900), seconds=1.5)
    assert "1.50 s" not in markup.iteration([state])
    page = markup.iteration([state], measured=True)
    assert "1.50 s" in page
    assert "900 of them known" in page
    assert steps_text_duration(0.0123) == "12 ms"


def steps_text_duration(seconds):
    from hfnb.markup.steps import duration

    return duration(seconds)


def test_a_prompt_that_goes_out_as_messages_says_so():
    assert "as messages" in markup.phase(State("prompt", None, 1, "x"))
    assert "as messages" not in markup.phase(State("prompt", None, 1, "x", exact=True))


def test_no_class_of_the_steps_is_without_a_rule_or_a_use():
    from pathlib import Path

    sources = [*Path(markup.__file__).parent.glob("steps*.py")]
    code = "".join(p.read_text(encoding="utf-8") for p in sources if p.name != "steps_style.py")
    defined = set(re.findall(r"\.(hfnb-[a-z]+)", STEPS_STYLE))
    used = set(re.findall(r"hfnb-[a-z]+", code))
    assert used - defined - set(re.findall(r"\.(hfnb-[a-z]+)", STYLE)) == set()
    assert defined - used == set()
    assert len(STEPS_STYLE) < 3000
    assert "url(" not in STEPS_STYLE
