"""LangChain's AgentExecutor is the oracle: same prompts, actions, observations and answer.

Where ours differs on purpose, a test says so: tools that raise, results that are no text, and
the same action over and over.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from langchain_classic.agents import AgentExecutor, create_react_agent
from langchain_classic.agents.output_parsers import ReActJsonSingleInputOutputParser
from langchain_core.prompts import PromptTemplate
from langchain_core.tools import StructuredTool, ToolException

from hfnb import builtin
from hfnb.agents import ReActAgent, react_prompt
from hfnb.builtin import adapters
from hfnb.chat import ChatHuggingFace
from hfnb.engines import LocalEngine
from hfnb.steps import State, Trace, path
from tests.replies import TOOLS, Broken, Calculator, Replies, Search, act, answer

QUESTION = "What is the capital of {Austria}?"
STOP = ("\nObservation",)
ADAPTER = adapters.SHIPPED["react"] / adapters.WEIGHTS


def ours(model, tools=TOOLS, max_repeats=None, **settings) -> State:
    agent = ReActAgent(model, tools, max_repeats=max_repeats, **settings)
    state = agent.start(QUESTION)
    while not agent.done(state):
        state = agent.advance(state)
    return state


def theirs(
    model, tools=TOOLS, prompt=None, stop=STOP, max_iterations=10, question=QUESTION
) -> dict:
    agent = create_react_agent(
        model,
        tools,
        prompt or react_prompt(),
        output_parser=ReActJsonSingleInputOutputParser(),
        stop_sequence=list(stop) or False,
    )
    executor = AgentExecutor(
        agent=agent,
        tools=tools,
        handle_parsing_errors=True,
        max_iterations=max_iterations,
        return_intermediate_steps=True,
    )
    return executor.invoke({"input": question})


def compare(*replies: str, **settings) -> tuple[State, list[tuple]]:
    """Run both over the same replies, hold them against each other, and return ours."""
    mine, other = Replies(*replies), Replies(*replies)
    end = ours(ChatHuggingFace(llm=mine), **settings)
    told = theirs(ChatHuggingFace(llm=other), **settings)
    states = path(end)
    prompts = [state.text for state in states if state.phase == "prompt"]
    assert mine.prompts == prompts == other.prompts
    seen = [state for state in states if state.phase == "observation"]
    steps = [
        (s.parent.call.tool, s.parent.call.tool_input, s.parent.call.log, s.text) for s in seen
    ]
    assert steps == [
        (action.tool, action.tool_input, action.log, observation)
        for action, observation in told["intermediate_steps"]
    ]
    assert end.text == told["output"]
    return end, steps


ONE = act("Search", "Austria").partition("\nObs")[0]
BROKEN_JSON = 'Action:\n```\n{"action": "Search" "action_input": 1}\n```'


@pytest.mark.parametrize(
    ("replies", "answered"),
    [
        ([answer("Vienna.")], "Vienna."),
        ([act("Search", "Austria"), answer("Vienna.")], "Vienna."),
        ([act("Search", "Austria"), act("Calculator", "1+2"), answer("3")], "3"),
        ([act("Calculator", "one"), answer("no")], "no"),  # an error that the tool handles
        ([act("Weather", "x"), act("search", "y"), answer("ok")], "ok"),
        (["I do not know.", "", BROKEN_JSON, answer("ok")], "ok"),
        ([f"{ONE}\nFinal Answer: both"], "both"),
        ([f"{ONE}\nFinal Answer: one\nFinal Answer: two"], "two"),
        ([f"{BROKEN_JSON}\nFinal Answer: both"], "both"),
        ([f"{ONE}\n{act('Calculator', '1+1')}", answer("ok")], "ok"),
        (['```json\n{"action": "Search", "action_input": "x"}```', answer("ok")], "ok"),
        (['```\n{"action": "Search"}\n```'], None),  # no input: the tool fails
        (['```\n{"action": "Search", "action_input": {"query": "x"}}\n```', answer("ok")], "ok"),
        (['```\n{"action": ["Search"], "action_input": "x"}\n```', answer("ok")], "ok"),
        (["```\n" + "[" * 3_000 + "\n```", answer("ok")], "ok"),
        (["Final Answer:"], ""),
        (["Final Answer: a\nObservation: b"], "a"),
        (["\u00d6sterreich \U0001f1e6\U0001f1f9 {braces} <|im_end|>", answer("ok")], "ok"),
    ],
)
def test_scripted_runs(replies, answered):
    if answered is None:
        with pytest.raises(TypeError):
            compare(*replies)
    else:
        assert compare(*replies)[0].text == answered


def test_the_iteration_limit():
    end, steps = compare(act("Search", "x"), max_iterations=4)
    assert len(steps) == 4
    assert Trace.of(end).stopped == "iteration_limit"


def test_no_stop_sequence():
    replies = [act("Search", "Austria") + "\nThought: so", answer("made up")]
    end, steps = compare(*replies, stop=())
    assert "Observation: invented\nThought: so" in steps[0][2]
    assert end.text == "made up"
    assert compare("\n".join(replies), stop=())[0].text == "made up"


def test_other_prompts_and_stops():
    text = "{tools}\n{tool_names}\nQ: {input}\nThought:{agent_scratchpad}"
    prompt = PromptTemplate.from_template(text)
    compare(act("Search", "Austria"), answer("ok"), prompt=prompt)
    compare(act("Search", "Austria"), answer("ok"), stop=("invented", "\nObs"))


def test_a_tool_whose_result_is_the_answer():
    direct = [Search(return_direct=True), Calculator()]
    end, _ = compare(act("Search", "Austria"), tools=direct)
    assert end.text == "The capital of Austria is Vienna."


@pytest.mark.parametrize(
    "flag", [True, "It failed.", lambda error: f"So: {error}"], ids=["true", "text", "function"]
)
def test_errors_that_a_tool_handles(flag):
    def fail(query: str) -> str:
        raise ToolException("not today")

    tool = StructuredTool.from_function(
        fail, name="Search", description="x", handle_tool_error=flag, handle_validation_error=flag
    )
    compare(act("Search", "x"), answer("ok"), tools=[tool])
    invalid = '```\n{"action": "Search", "action_input": {"other": 1}}\n```'
    compare(invalid, answer("ok"), tools=[tool])


@pytest.mark.parametrize(
    "result", ["text", 5, -0.5, "", ["a", "b"], [{"type": "text", "text": "x"}]]
)
def test_results_of_tools(result):
    tool = StructuredTool.from_function(lambda query: result, name="Search", description="x")
    replies = [act("Search", "x"), answer("ok")]
    mine, other = Replies(*replies), Replies(*replies)
    end = ours(ChatHuggingFace(llm=mine), [tool])
    theirs(ChatHuggingFace(llm=other), [tool])
    assert mine.prompts == other.prompts
    assert [one.text for one in path(end) if one.phase == "observation"] == [str(result)]


words = st.sampled_from(
    [
        *("Thought: so", "Action:", "```", "```json", "\n", "\n\n", " ", "Final Answer:", "Vienna"),
        *("Observation: x", "Question: y", "{", "}", '"action"', "{input}", "<|im_end|>", "\\"),
        *(ONE, BROKEN_JSON, act("Calculator", "2+3"), act("Nothing", "x"), answer("done")),
        '{"action": "Search", "action_input": "x"}',
        '{"action": "Calculator", "action_input": {"expression": "1+1"}}',
        '{"action": "Search", "action_input": null}',
        '{"action": "", "action_input": ""}',
    ]
)
reply = st.lists(words | st.text(max_size=6), max_size=8).map("\n".join) | st.lists(
    words, max_size=8
).map("".join)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(reply, min_size=1, max_size=4),
    st.integers(1, 5),
    st.sampled_from([STOP, (), ("Final", "\n\n")]),
)
def test_runs_that_nobody_wrote(replies, max_iterations, stop):
    replies = [text.encode("utf-8", "replace").decode() for text in replies]
    tools = [Search(), Calculator()]
    compare(*replies, max_iterations=max_iterations, stop=stop, tools=tools)


# Where ours differs on purpose


def test_a_tool_that_raises_ends_their_run_and_not_ours():
    replies = [act("Broken", "x"), answer("ok")]
    with pytest.raises(TimeoutError):
        theirs(ChatHuggingFace(llm=Replies(*replies)), [Broken()])
    assert ours(ChatHuggingFace(llm=Replies(*replies)), [Broken()]).text == "ok"


@pytest.mark.parametrize(
    ("result", "text"), [({"a": [1]}, '{"a": [1]}'), (None, "null"), (True, "true")]
)
def test_data_that_a_tool_returns_is_json_here_and_python_there(result, text):
    tool = StructuredTool.from_function(lambda query: result, name="Search", description="x")
    chat = ChatHuggingFace(llm=Replies(act("Search", "x"), answer("ok")))
    seen = [one.text for one in path(ours(chat, [tool])) if one.phase == "observation"]
    assert seen == [text] != [str(result)]


def test_they_repeat_an_action_for_ever_and_ours_ends():
    replies = [act("Search", "x")]
    assert len(theirs(ChatHuggingFace(llm=Replies(*replies)))["intermediate_steps"]) == 10
    end = ours(ChatHuggingFace(llm=Replies(*replies)), max_repeats=3)
    assert (end.iteration, Trace.of(end).stopped) == (3, "repeated_action")


# On the real model


def stock() -> LocalEngine:
    """The embedded model as it came, also where agents have a trained one."""
    return LocalEngine("stock", builtin.load_tokenizer, builtin.load_model)


@pytest.mark.model
def test_the_embedded_model_as_it_came():
    # It cannot write actions: what is compared is how both go on from that.
    chat = ChatHuggingFace(llm=stock(), max_new_tokens=8)
    steps = compare_on(ReActAgent(chat, TOOLS, max_iterations=1))
    assert steps[0][0].startswith("Could not parse LLM output: ")


@pytest.mark.model
@pytest.mark.skipif(not ADAPTER.is_file(), reason="the adapter is not there yet")
def test_the_embedded_model_trained_for_agents():
    chat = ChatHuggingFace(llm=LocalEngine.builtin())
    steps = compare_on(ReActAgent(chat, max_iterations=4), "What is the height of Mount Everest?")
    assert steps[0][0].startswith("Thought:")
    assert "8,849" in steps[0][1]


def compare_on(agent: ReActAgent, question: str = QUESTION) -> list[tuple[str, str]]:
    """Run both on the model that the agent uses; return logs and observations."""
    state = agent.start(question)
    while not agent.done(state):
        state = agent.advance(state)
    tools = list(agent.tools.values())
    told = theirs(agent.model, tools, max_iterations=agent.max_iterations, question=question)
    seen = [(s.parent.call.log, s.text) for s in path(state) if s.phase == "observation"]
    assert seen == [(action.log, text) for action, text in told["intermediate_steps"]]
    assert state.text == told["output"]
    return seen
