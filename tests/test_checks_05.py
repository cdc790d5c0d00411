"""The exercises of notebook 05: what is right passes, and every mistake is named."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from langchain_classic.agents.output_parsers import ReActJsonSingleInputOutputParser
from langchain_core.agents import AgentFinish

import hfnb
from hfnb import checks
from tests import exercise_cells, played
from tests.test_exercises import complaints

PARSER = ReActJsonSingleInputOutputParser()


@pytest.fixture(autouse=True)
def _blank_record():
    checks.reset()
    yield
    checks.reset()


def looping(
    add="{old}{reply}\nObservation: {seen}\nThought: ", call="invoke", output="output", ends=None
):
    """A loop as a learner writes it, with one thing or another done differently."""

    def my_agent(question, ask, tools):
        scratchpad = ""
        for _ in range(ends or 5):
            reply = ask(question, scratchpad)
            step = PARSER.parse(reply)
            if isinstance(step, AgentFinish):
                return step.return_values[output] if output else step
            seen = getattr(tools[step.tool], call)(step.tool_input) if call else "nothing"
            scratchpad = add.format(old=scratchpad, reply=reply, seen=seen)
        return None

    return my_agent


@pytest.mark.parametrize("call", ["invoke", "run", "__call__"])
def test_a_loop_that_does_what_an_agent_does(call):
    assert checks.check("05-loop", looping(call=call)).passed


def test_gaps_that_are_left_are_no_try():
    def my_agent(question, ask, tools):
        scratchpad = ""
        while True:
            step = PARSER.parse(ask(question, scratchpad))
            if isinstance(step, AgentFinish):
                return step.return_values["output"]
            scratchpad += ...

    assert checks.check("05-loop", my_agent).level == "start"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("240", "Give the function itself"),
        (looping(call=None), "no tool was called"),
        (looping(ends=1), "ends before the model has read"),
        (looping("{old}{reply}\nObservation: \nThought: "), "belongs into the scratchpad"),
        (looping("{old}\nObservation: {seen}\nThought: "), "does not hold the model's own reply"),
        (looping("{old}{reply} Observation: {seen}\nThought: "), "on a line of its own"),
        (looping("{old}{reply}\n{seen}\nThought: "), "on a line of its own"),
        (looping("{old}{reply}\nObservation: {seen}\nThought:"), "space included"),
        (looping("{old}{reply}\nObservation: {seen}\n\nThought: "), "holds more than"),
        (looping("{reply}\nObservation: {seen}\nThought: "), "the first step is gone"),
        (looping(ends=2), "returns nothing"),
        (looping(output=None), "returns the whole finish"),
        (lambda question, ask, tools: 1 / 0, "ZeroDivisionError"),
    ],
)
def test_mistakes_in_the_loop(answer, words):
    shown = checks.check("05-loop", answer)
    assert shown.level == "not yet"
    assert words in shown.message


def test_another_answer_than_the_final_one():
    loop = looping()
    shown = checks.check("05-loop", lambda *given: loop(*given) and "120 metres.")
    assert "and the final answer was '240 metres.'" in shown.message


@pytest.fixture(scope="module")
def finished():
    session = hfnb.Session(played.agent(), played.QUESTION)
    session.run()
    return session


def test_the_first_state_with_the_number(finished):
    right = next(node for node in finished.path if "25" in node.text)
    shown = checks.check("05-where", right)
    assert shown.passed
    assert "an observation" in shown.message


def test_states_that_are_not_the_first(finished):
    nodes = {node.id: node for node in finished.path}
    prompt = next(n for n in finished.path if n.phase == "prompt" and "25 years" in n.text)
    for answer, words in (
        ("s8", 'session.nodes["s8"]'),
        (8, "A state of the session is meant"),
        (nodes["s3"], "nobody has mentioned 25 yet"),
        (prompt, "only repeats what came before"),
        (finished.here, "in the run already"),
    ):
        shown = checks.check("05-where", answer)
        assert (shown.level, words in shown.message) == ("not yet", True), shown


def test_a_number_that_no_tool_brought():
    state = SimpleNamespace(phase="output", text="She is 25.", id="s2")
    state.path = (SimpleNamespace(text="Who?", id="s0"), state)
    shown = checks.check("05-where", state)
    assert shown.passed
    assert "not a tool that brought the number" in shown.message


def branched(field=None, value="", at="action", run=True):
    """A session with one edit, of the last state of the phase `at`."""
    session = hfnb.Session(played.agent(), played.QUESTION)
    session.run()
    if field:
        session.goto([node for node in session.path if node.phase == at][-1])
        session.edit(field, value, name="mine")
        if run:
            session.run()
    return session


@pytest.mark.parametrize("expression", ["25^0.5", "25 ** 0.5", "sqrt(25)", "5"])
def test_branches_that_answer_5(expression):
    shown = checks.check("05-branch", branched("tool_input", expression))
    assert shown.passed, shown
    assert "asked once after your edit" in shown.message


FINAL = "I now know the final answer.\nFinal Answer: 5"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("5", "Give the session itself"),
        (lambda: branched(), "Nothing on this branch was edited"),
        (lambda: branched("tool_input", "25^0.5", run=False), "is computed by `session.run()`"),
        (lambda: branched("output", FINAL, at="output"), "wrote the model's own words"),
        (lambda: branched("observation", "5.0", at="observation"), "wrote the result yourself"),
        (lambda: branched("tool_input", "25^0.3"), "the calculator's last result"),
        (lambda: branched("action", "Search"), "No calculator was asked"),
    ],
)
def test_branches_that_do_not(answer, words):
    shown = checks.check("05-branch", answer() if callable(answer) else answer)
    assert shown.level == "not yet"
    assert words.lower() in shown.message.lower()


def test_a_notebook_with_these_exercises():
    assert complaints("05_react_agent", exercise_cells.notebook("05_react_agent")) == []
