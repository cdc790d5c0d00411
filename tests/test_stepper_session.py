"""Sessions: stepping, going back, editing, forking, comparing; and what is not computed again."""

from __future__ import annotations

import pytest

from hfnb.errors import SessionError
from hfnb.stepper import Session
from tests.stepping import Plodder

FIRST = ["question", "prompt", "output", "action", "observation"]


def phases(session):
    return [node.phase for node in session.path]


@pytest.fixture
def session():
    return Session(Plodder(), "Why?")


def test_one_phase_at_a_time_then_an_iteration_then_the_rest(session):
    assert session.here.id == "s0"
    assert session.here.text == session.question == "Why?"
    for count in range(1, 5):
        assert session.step().id == f"s{count}"
        assert phases(session) == FIRST[: count + 1]
    assert session.step(whole=True).phase == "observation"
    assert [step.iteration for step in session.steps] == [1, 2]
    assert session.answer is None
    stop = session.run()
    assert (stop.reason, stop.node) == ("done", session.here)
    assert session.answer == "Q: Search found 2"
    assert session.done()
    assert session.trace.answer == session.answer
    assert session.step() is session.here
    assert session.step(whole=True) is session.here
    assert len(session.nodes) == 12


def test_a_whole_iteration_ends_at_an_observation_or_an_answer(session):
    ends = []
    while not session.done():
        ends.append(session.step(whole=True).phase)
    assert ends == ["observation", "observation", "finish"]
    assert session.stopped.reason == "done"


def test_going_back_is_free_and_known_states_are_not_computed_again(session):
    session.run()
    asked = list(session.agent.asked)
    last = session.here
    for node in reversed(last.path):
        assert session.here is node
        session.back()
    assert session.back().id == "s0"
    for node in last.path[1:4]:
        assert session.forward() is node
    assert session.step() is last.path[4]
    assert session.run().node is last
    assert session.forward() is last
    assert session.agent.asked == asked


def test_rerun_computes_a_known_phase_again_as_a_branch(session):
    session.run()
    session.goto("s1")
    again = session.step(rerun=True)
    assert (again.id, again.text) == ("s12", session.nodes["s2"].text)
    assert session.agent.asked.count("Q: Why?") == 2
    assert [branch.tip.id for branch in session.branches] == ["s11", "s12"]
    assert session.step().id == "s13"


def test_forward_follows_the_branch_visited_last(session):
    session.run()
    session.edit("observation", "Nothing.")
    other = session.run().node
    session.goto("s11")
    session.goto("s0")
    assert session.run().node.id == "s11"
    session.goto(other)
    session.goto("s0")
    assert session.run().node is other


@pytest.mark.parametrize(
    ("field", "value", "again"),
    [
        ("prompt", "Q: something else", ["prompt", "output", "action"]),
        ("output", "I guess. Search: guess", ["output", "action"]),
        ("action", "Oracle", ["action"]),
        ("tool_input", "guess", ["action"]),
        ("thought", "I wonder.", ["action"]),
        ("observation", "Nothing was found.", []),
    ],
)
def test_only_what_lies_downstream_of_an_edit_runs_again(session, field, value, again):
    session.step(whole=True)
    session.agent.phases.clear()
    known = dict(session.nodes)
    edited = session.edit(field, value)
    assert session.here is edited
    assert edited.state.edited
    assert edited.original.parent is edited.parent
    assert not edited.original.state.edited
    assert session.agent.phases == {}
    if edited.phase != "observation":
        session.step(whole=True)
    assert list(session.agent.phases.elements()) == again
    assert session.here.phase == "observation"
    assert {id: session.nodes[id] for id in known} == known


def test_an_edit_reaches_everything_that_follows_it(session):
    session.step(whole=True)
    session.edit("tool_input", "elephants")
    assert session.here.state.call.tool_input == "elephants"
    assert session.step().text == "Search found elephants"
    assert session.step().text == "Q: Search found elephants"
    session.edit("action", "Oracle")
    assert session.step().text == "Oracle found elephants"
    session.goto("s2")
    session.edit("output", "Final Answer: no idea")
    assert session.step().phase == "finish"
    assert session.answer == "no idea"
    assert len(session.branches) == 4


def test_an_edit_takes_the_latest_state_of_its_kind_where_one_stands(session):
    session.run()
    session.goto("s7")
    assert session.edit("output", "Search: x").original.id == "s6"
    session.goto("s4")
    assert session.edit("output", "Search: y").original.id == "s2"


def test_an_edit_drops_what_was_true_of_the_old_text_only():
    session = Session(Plodder(broken=1), "Why?")
    error = session.run(until={"problem": "parse_error"}).node
    assert error.problems[0].kind == "parse_error"
    assert session.here.parent.state.usage
    edited = session.edit("output", "Search: x").state
    assert (edited.usage, edited.seconds, edited.finish) == (None, None, None)
    assert session.step().problems == ()


def test_the_same_value_makes_no_branch(session):
    session.run()
    before = len(session.nodes)
    assert session.edit("tool_input", "2").id == "s7"
    assert session.here.id == "s7"
    assert session.edit("observation", session.nodes["s4"].text).id == "s4"
    assert len(session.nodes) == before


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("answer", "x", "cannot be edited"),
        ("question", "x", "another session"),
        ("output", 7, "cannot be the output"),
        ("action", " ", "cannot be the action"),
        ("tool_input", ["x"], "cannot be the tool_input"),
        ("tool_input", {"x": {1}}, "cannot be stored"),
        ("tool_input", {"x": float("nan")}, "cannot be stored"),
    ],
)
def test_what_cannot_be_edited_is_said_and_nothing_changes(session, field, value, words):
    session.step(whole=True)
    with pytest.raises(SessionError, match=words):
        session.edit(field, value)
    assert (len(session.nodes), session.here.id) == (5, "s4")


def test_an_edit_without_such_a_state_is_refused(session):
    session.step()
    with pytest.raises(SessionError, match="no observation to edit on the way to s1"):
        session.edit("observation", "x")


def test_a_dict_given_as_input_is_copied(session):
    session.step(whole=True)
    given = {"query": ["x"]}
    session.edit("tool_input", given)
    given["query"].append("y")
    assert session.state.call.tool_input == {"query": ["x"]}


def test_a_person_writes_what_the_model_or_the_tool_would_have_given(session):
    session.step()
    output = session.write("Search: by hand", name="me")
    assert (output.phase, output.state.edited, output.original) == ("output", True, None)
    assert session.agent.asked == []
    session.step()
    assert session.write("Found it.").phase == "observation"
    assert session.step().text == "Q: Found it."
    assert session.branches[1].name == "me"
    session.goto("s0")
    with pytest.raises(SessionError, match="Nothing can be written"):
        session.write("x")


def test_a_fork_is_a_new_branch_from_its_first_step_on(session):
    session.run()
    session.fork("s5", name="again")
    assert session.here.id == "s5"
    assert len(session.branches) == 1
    node = session.step()
    assert node.id == "s12"
    assert [branch.name for branch in session.branches] == ["main", "again"]
    session.run()
    session.goto("main")
    assert session.here.id == "s11"
    assert session.goto("again") is session.nodes["s17"]


def test_a_fork_left_before_its_first_step_is_given_up(session):
    session.run()
    session.fork("s5", name="again")
    session.goto("s5")
    assert session.step().id == "s6"
    session.fork("s5", name="again")
    session.edit("output", "Search: other")
    assert session.branches[1].name == "again"


def test_a_fork_at_the_tip_names_what_follows(session):
    session.step(whole=True)
    session.fork(name="second half")
    session.run()
    assert [(b.name, b.start.id, b.tip.id) for b in session.branches] == [
        ("main", "s0", "s4"),
        ("second half", "s5", "s11"),
    ]
    assert session.goto("main").id == "s4"


def test_another_agent_takes_over_in_a_fork(session):
    session.run()
    session.agent = Plodder(salt="!")
    session.fork("s1", name="salted")
    assert session.run().node.text.startswith("!")
    assert session.compare("main", "salted").divergence.left.id == "s2"


@pytest.mark.parametrize("name", ["", " ", "s12", "main", "x" * 61, 7])
def test_names_that_mean_something_else_are_refused(session, name):
    session.step(whole=True)
    with pytest.raises(SessionError):
        session.fork("s1", name=name)
    with pytest.raises(SessionError):
        session.edit("observation", "x", name=name)
    assert len(session.nodes) == 5


def test_an_unknown_target_is_answered_with_the_near_miss(session):
    session.run()
    session.edit("observation", "x", name="the older one")
    with pytest.raises(SessionError, match="Did you mean 'the older one'"):
        session.goto("the older ones")
    with pytest.raises(SessionError, match="another session"):
        session.goto(Session(Plodder(), "x").here)


def test_branches_hold_every_node_once(session):
    session.run()
    session.edit("observation", "x", name="x")
    session.run()
    session.goto("s3")
    session.step(rerun=True)
    held = [node for branch in session.branches for node in branch.nodes]
    assert sorted(held, key=lambda node: int(node.id[1:])) == list(session.nodes.values())
    assert [branch.label for branch in session.branches] == ["main", "x", "from s16"]
    assert [branch.current for branch in session.branches] == [False, False, True]


def test_comparing_names_the_first_difference_and_what_followed(session):
    session.run()
    session.goto("s4")
    session.edit("observation", "Nothing.", name="nothing")
    session.run()
    result = session.compare("main")
    assert result.labels == ("main", "nothing")
    assert [node.id for node in result.shared] == ["s0", "s1", "s2", "s3"]
    assert (result.divergence.left.id, result.divergence.right.id) == ("s4", "s12")
    assert [row.same for row in result.rows] == [False, False, True, True, True, True, True, True]
    assert result.usage[0].input_tokens > result.usage[1].input_tokens
    assert "They part after s3" in repr(result)
    alike = session.compare("s4", "s2")
    assert alike.divergence.right is None
    assert session.compare("s4", "s4").divergence is None


def test_what_was_spent_on_the_way_is_added_up(session):
    session.run()
    assert session.usage.output_tokens == 9
    assert session.seconds == {"output": 0.75, "observation": 1.0}
    session.goto("s2")
    assert session.usage.output_tokens == 3
    assert session.seconds == {"output": 0.25}


def test_problems_on_the_way_are_gathered():
    session = Session(Plodder(broken=2), "Why?")
    session.run()
    assert [problem.kind for problem in session.problems] == ["parse_error"]
    session.goto("s4")
    assert session.problems == ()


def test_a_repr_is_short(session):
    session.run()
    assert repr(session) == "<Session 'Why?': 12 states, at s11 (finish)>"
    assert repr(session.nodes["s3"]) == "<s3: action 1 “I look. Search: 1”>"
    assert repr(session.steps[0]) == "<Iteration 1: Search('1')>"
    assert len(repr(session.growth)) < 80


def test_the_prompts_and_what_each_added(session):
    session.run()
    assert session.growth.texts == ("Q: Why?", "Q: Search found 1", "Q: Search found 2")
    assert session.growth.added == ("Q: Why?", "Search found 1", "2")
