"""ReActAgent: phase by phase, and everything that can go wrong as a state that explains it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langchain_classic.agents.output_parsers import ReActJsonSingleInputOutputParser
from langchain_core.language_models import SimpleChatModel
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.prompts import ChatPromptTemplate, MessagesPlaceholder, PromptTemplate
from langchain_core.tools import InjectedToolCallId, StructuredTool, tool
from pydantic import Field

from hfnb.agents import ReActAgent, react_prompt, shown
from hfnb.agents.react.prompt import HUMAN, SYSTEM
from hfnb.chat import ChatHuggingFace
from hfnb.errors import (
    BackendError,
    GenerationError,
    PromptError,
    UnsupportedError,
)
from hfnb.steps import State, ToolCall, Trace, Usage, dump, load, path
from tests.replies import TOOLS, Calculator, FullEngine, Replies, Search, act, answer

ASKED = "What is the capital of Austria?"


def agent_over(*replies: str | Exception, finish: str = "stop", **settings) -> ReActAgent:
    chat = ChatHuggingFace(llm=Replies(*replies, finish=finish))
    return ReActAgent(chat, settings.pop("tools", TOOLS), **settings)


def run(agent: ReActAgent, state: State | None = None) -> State:
    """The end of the run that goes on from `state`, or begins with the question."""
    state = state or agent.start(ASKED)
    while not agent.done(state):
        state = agent.advance(state)
    return state


def to(agent: ReActAgent, phase: str) -> State:
    """The first state of a phase."""
    state = agent.start(ASKED)
    while state.phase != phase:
        state = agent.advance(state)
    return state


def drained(pieces) -> tuple[str, State]:
    """All that a stream yields, and what it returns."""
    text = ""
    while True:
        try:
            text += next(pieces)
        except StopIteration as end:
            return text, end.value


def kinds(state: State) -> list[str]:
    return [problem.kind for problem in Trace.of(state).problems]


def problem(state: State, kind: str):
    found = [p for one in path(state) for p in one.problems if p.kind == kind]
    assert found, f"no {kind} in {kinds(state)}"
    assert all(part for part in (found[0].what, found[0].why, found[0].next_step))
    return found[0]


# The phases


def test_a_question_goes_through_all_phases():
    agent = agent_over(act("Search", "Austria capital", "Thought: I look."), answer("Vienna."))
    end = run(agent)
    states = path(end)
    assert [state.phase for state in states] == [
        *("question", "prompt", "output", "action", "observation"),
        *("prompt", "output", "finish"),
    ]
    assert [state.iteration for state in states] == [0, 1, 1, 1, 1, 2, 2, 2]
    _, prompt, output, action, seen, again, last, finish = states
    engine = agent.model.llm
    assert engine.prompts == [prompt.text, again.text]
    assert prompt.exact
    assert [role for role, _ in prompt.messages] == ["system", "user"]
    assert prompt.text == agent.model._to_chat_prompt(list(prompt.messages))
    assert output.text == action.text == action.call.log
    assert output.text.endswith('{"action": "Search", "action_input": "Austria capital"}\n```')
    assert (output.finish, output.stop_sequence) == ("stop", "\nObservation")
    assert output.usage.input_tokens == len(engine.tokenizer.encode(prompt.text))
    assert action.thought == "I look."
    assert action.call == ToolCall("Search", "Austria capital", output.text)
    assert seen.text == "The capital of Austria is Vienna."
    assert seen.artifact == {"sources": ["own"], "score": 1.0}
    assert again.text.count(f"{output.text}\nObservation: {seen.text}\nThought: ") == 1
    assert (last.finish, last.stop_sequence) == ("stop", None)
    assert (finish.text, finish.thought) == ("Vienna.", "I now know the final answer.")
    assert all(state.seconds >= 0 for state in states[1:])
    assert kinds(end) == []
    assert Trace.of(end).stopped == "answer"
    assert load(dump([end]))[-1].text == "Vienna."


def test_the_prompt_is_the_one_the_model_is_trained_on():
    prompt = agent_over(answer("x")).advance(State("question", None, 0, "Who {am} I?"))
    system, human = (content for _, content in prompt.messages)
    assert system == (
        "Answer the question as well as you can. You have these tools:\n\n"
        "Search - Looks up facts. Input: a name and what to know about it.\n"
        "Calculator - Works out one expression. Input: the expression.\n"
        "Broken - Fails.\n\n"
        'To use a tool, write a thought and a JSON blob with the keys "action" (one of: Search, '
        'Calculator, Broken) and "action_input":\n\n'
        "Thought: what is known, and what is needed next\nAction:\n```\n"
        '{"action": "the tool", "action_input": "the input of the tool"}\n```\n'
        "Observation: the result of the tool\n\n"
        "Thought, Action and Observation can repeat. When the answer is known, end with:\n\n"
        "Thought: I now know the final answer.\nFinal Answer: the answer to the question\n\n"
        "Take facts from observations only. Begin with a thought."
    )
    assert human == "Question: Who {am} I?\n\n"


def test_the_output_is_streamed_and_closing_stops_the_model():
    agent = agent_over(answer("Vienna."))
    prompt = to(agent, "prompt")
    pieces = agent.stream(prompt)
    assert next(pieces) == "I n"
    pieces.close()
    assert (agent.model.llm.closed, agent.model.llm.delivered) == (1, 1)
    text, output = drained(agent.stream(prompt))
    assert text == output.text == answer("Vienna.")
    # The other phases say nothing and give the next state.
    text, finish = drained(agent.stream(output))
    assert (text, finish.text) == ("", "Vienna.")


def test_the_same_state_gives_the_same_next_state():
    agent = agent_over(act("Search", "Austria"))
    for state in path(to(agent, "observation")):
        first, second = agent.advance(state), agent.advance(state)
        assert first is not second
        assert replace(first, seconds=0) != first
        assert (first.phase, first.text, first.call) == (second.phase, second.text, second.call)
        assert first.parent is second.parent is state


def test_nothing_follows_the_end():
    agent = agent_over(answer("x"))
    with pytest.raises(UnsupportedError, match="over"):
        agent.advance(run(agent))


def test_an_action_without_a_call_is_said():
    agent = agent_over(answer("x"))
    with pytest.raises(UnsupportedError, match="no call"):
        agent.advance(State("action", to(agent, "output"), 1, "log"))


# Edits


def test_an_edited_prompt_is_sent_as_edited():
    agent = agent_over(answer("x"))
    prompt = to(agent, "prompt")
    edited = replace(prompt, text="<|im_start|>Say no.", edited=True)
    assert agent.advance(edited).parent is edited
    assert agent.model.llm.prompts == ["<|im_start|>Say no."]


def test_an_edited_output_is_read_as_edited():
    agent = agent_over(answer("Vienna."))
    output = replace(to(agent, "output"), text=act("Calculator", "1+1"), edited=True)
    assert agent.advance(output).call.tool == "Calculator"


def test_an_edited_observation_is_what_the_next_prompt_says():
    agent = agent_over(act("Search", "Austria"))
    seen = replace(to(agent, "observation"), text="The capital is Graz.")
    assert "Observation: The capital is Graz.\nThought: " in agent.advance(seen).text


@given(
    st.sampled_from([act("Search", "x"), "Action:\n```json\n{}\n```", "no blob", "", "a ``` b"]),
    st.text(max_size=20),
    st.text(max_size=20) | st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2),
)
def test_a_revised_call_says_so_in_its_log(log, name, tool_input):
    agent = REVISING
    log = log.partition("\nObservation")[0]
    call = agent.revised(ToolCall("Search", "x", log), tool=name, tool_input=tool_input)
    assert (call.tool, call.tool_input) == (name, tool_input)
    if "``` b" not in log:  # a blob that was never closed cannot be replaced
        read = ReActJsonSingleInputOutputParser().parse(call.log)
        assert (read.tool, read.tool_input) == (name, tool_input)


REVISING = agent_over("x")


def test_a_revised_call_keeps_its_thought():
    call = ToolCall("Search", "x", act("Search", "x").partition("\nObservation")[0])
    revised = REVISING.revised(call, tool_input="Österreich")
    assert revised.log == (
        'I need to look.\nAction:\n```\n{"action": "Search", "action_input": "Österreich"}\n```'
    )
    assert REVISING.revised(call).log == call.log


# Problems


@pytest.mark.parametrize(
    ("reply", "what", "why"),
    [
        ("", "nothing", "end of the answer"),
        ("   \n", "nothing", "end of the answer"),
        ("I think it is Vienna.", "neither", "Final Answer:"),
        ("Action: Search\nAction Input: x", "no JSON blob", "two lines of ```"),
        ('Action:\n```\n{"action": "Search"', "not closed", "no closing three follow"),
        ('```\n{"action": "Search", }\n```', "broken", "line 1, column 22"),
        ("```\n{'action': 'Search'}\n```", "broken", "line 1, column 2 "),
        ('```\n{"action": "Search" "action_input": 1}\n```', "broken", '⟪here⟫"action_input"'),
        ('```\n{"tool": "Search", "action_input": "x"}\n```', "no action", "'tool'"),
        ('```\n["Search"]\n```', "no object", "must look like"),
        ('```\n"action"\n```', "no object", "must look like"),
        ('```\n{"action": "Search", "action_input": 3}\n```', "wrong kind", "a text or an object"),
        ('```\n{"action": null, "action_input": "x"}\n```', "wrong kind", '"action" must be'),
        ("```\n" + "[" * 3_000 + "\n```", "too deep", "nests"),
    ],
)
def test_what_cannot_be_read_is_explained(reply, what, why):
    agent = agent_over(reply, answer("Vienna."))
    error = to(agent, "error")
    found = problem(error, "parse_error")
    assert what in found.what
    assert why in found.why
    assert error.text == error.call.log
    assert error.text.startswith(f"Could not parse LLM output: {reply}")
    assert not agent.done(error)
    seen = agent.advance(error)
    assert (seen.phase, seen.text) == ("observation", "Invalid or incomplete response")
    assert Trace.of(run(agent, seen)).answer == "Vienna."


def test_what_was_cut_off_is_said():
    agent = agent_over("Thought: I need to", finish="length")
    assert "cut off" in problem(to(agent, "error"), "parse_error").why
    agent = agent_over(answer("It is Vie"), finish="length")
    end = run(agent)
    assert (end.text, kinds(end)) == ("It is Vie", ["cut_off"])
    # Complete JSON of the wrong kind is not the token limit's fault.
    agent = agent_over("```\n[]\n```", finish="length")
    assert "cut off" not in problem(to(agent, "error"), "parse_error").why


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("search", "Did it mean 'Search'?"),
        ("Calculater", "Did it mean 'Calculator'?"),
        ("Final Answer", "is no action"),
        ("Weather", "give the agent such a tool"),
    ],
)
def test_an_unknown_tool_is_explained(name, advice):
    agent = agent_over(act(name, "x"), answer("ok"))
    action = to(agent, "action")
    assert advice in problem(action, "unknown_tool").next_step
    seen = agent.advance(action)
    assert seen.text == f"{name} is not a valid tool, try one of [Search, Calculator, Broken]."
    assert seen.problems == ()
    # Edited by hand, the action's own problems are gone; the observation explains it then.
    assert [p.kind for p in agent.advance(replace(action, problems=())).problems] == [
        "unknown_tool"
    ]
    assert Trace.of(run(agent, seen)).answer == "ok"


@tool
def power(base: float, exponent: float) -> float:
    """Raises base to exponent."""
    return base**exponent


def interrupted(query: str) -> str:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("name", "tool_input", "text", "advice"),
    [
        ("Broken", '"x"', "Broken failed: TimeoutError: no answer to x.", "reads this"),
        ("Calculator", '"1+x"', "This cannot be worked out: 1+x", "reads this"),
        ("Search", '{"question": "x"}', "unexpected keyword argument", 'keys "query"'),
        ("power", "{}", "base: Field required; exponent: Field required.", "reads this"),
        ("power", '"2 3"', "The input of power is not valid", 'keys "base", "exponent"'),
        ("power", '{"base": "a", "exponent": 2}', "base: Input should be a valid number", "reads"),
    ],
)
def test_what_a_tool_complains_of_is_an_observation(name, tool_input, text, advice):
    reply = f'Action:\n```\n{{"action": "{name}", "action_input": {tool_input}}}\n```'
    agent = agent_over(reply, answer("ok"), tools=[*TOOLS, power])
    seen = to(agent, "observation")
    assert text in seen.text
    found = problem(seen, "tool_error")
    assert found.why == seen.text
    assert advice in found.next_step
    end = run(agent, seen)
    assert seen.text in path(end)[5].text
    assert end.text == "ok"


def test_arguments_reach_a_tool_and_stay_as_they_were():
    reply = 'x\nAction:\n```\n{"action": "power", "action_input": {"base": 2, "exponent": 5}}\n```'
    agent = agent_over(reply, tools=[power])
    seen = to(agent, "observation")
    assert seen.text == "32.0"
    assert seen.parent.call.tool_input == {"base": 2, "exponent": 5}


def test_a_tool_that_wants_the_calls_id_gets_it_and_the_state_stays_as_it_was():
    @tool
    def find(query: str, call: Annotated[str, InjectedToolCallId]) -> str:
        """Looks up."""
        return f"{query} {call}"

    reply = 'x\nAction:\n```\n{"action": "find", "action_input": {"query": "q"}}\n```'
    seen = to(agent_over(reply, tools=[find]), "observation")
    assert seen.text == "q call_1"
    assert seen.parent.call.tool_input == {"query": "q"}


def test_an_interrupt_interrupts():
    stop = StructuredTool.from_function(interrupted, name="Search", description="x")
    agent = agent_over(act("Search", "x"), tools=[stop])
    action = to(agent, "action")
    with pytest.raises(KeyboardInterrupt):
        agent.advance(action)


def test_a_secret_in_a_tools_error_is_hidden(monkeypatch):
    monkeypatch.setenv("SERPAPI_API_KEY", "0123456789abcdef")

    def leak(query: str) -> str:
        raise ConnectionError("GET https://x?api_key=0123456789abcdef failed")

    leaking = StructuredTool.from_function(leak, name="Search", description="x")
    seen = to(agent_over(act("Search", "x"), tools=[leaking]), "observation")
    assert "0123456789abcdef" not in repr(dump([seen]))
    assert "ConnectionError" in seen.text


def test_an_artifact_that_is_no_json_becomes_json():
    class Odd:
        def __str__(self):
            return "odd"

    def find(query: str) -> tuple[str, object]:
        return "found", {"odd": Odd(), "pair": (1, 2)}

    odd = StructuredTool.from_function(
        find, name="Search", description="x", response_format="content_and_artifact"
    )
    seen = to(agent_over(act("Search", "x"), tools=[odd]), "observation")
    assert seen.artifact == {"odd": "odd", "pair": [1, 2]}


def test_the_same_action_again_is_a_problem_and_the_third_time_ends_the_run():
    agent = agent_over(act("Search", "x"))
    end = run(agent)
    trace = Trace.of(end)
    assert (trace.stopped, len(trace.steps)) == ("repeated_action", 3)
    assert trace.answer == "Agent stopped: it asked for the same action 3 times."
    marked = [step.iteration for step in trace.steps if step.problems]
    assert marked == [2, 3]
    assert "iteration 1" in trace.steps[1].problems[0].what
    assert [step.observation is None for step in trace.steps] == [False, False, True]


def test_another_input_is_another_action():
    agent = agent_over(act("Search", "x"), act("Search", "y"), act("Search", "x"), answer("a"))
    trace = Trace.of(run(agent))
    assert [len(step.problems) for step in trace.steps] == [0, 0, 1, 0]
    assert trace.answer == "a"


def test_repeats_can_be_left_to_the_iteration_limit():
    agent = agent_over(act("Search", "x"), max_repeats=None, max_iterations=5)
    end = run(agent)
    trace = Trace.of(end)
    assert (trace.stopped, len(trace.steps)) == ("iteration_limit", 5)
    assert trace.answer == "Agent stopped due to iteration limit or time limit."
    assert "5 calls" in problem(end, "iteration_limit").what


def test_without_a_stop_sequence_observations_are_invented():
    reply = act("Search", "Austria") + "\nThought: ok\n" + answer("made up")
    end = run(agent_over(reply, stop=()))
    assert end.text == "made up"
    assert set(kinds(end)) == {"invented_observation", "answer_and_action"}
    # Only an action and its result: the action is done, the invention stays in the scratchpad.
    agent = agent_over(act("Search", "Austria"), answer("Vienna"), stop=())
    end = run(agent)
    assert kinds(end) == ["invented_observation"]
    assert "Observation: invented\nObservation: The capital" in agent.model.llm.prompts[1]
    # With the stop sequence, none of it.
    assert kinds(run(agent_over(act("Search", "Austria"), answer("Vienna")))) == []


def test_an_answer_beside_an_action_is_marked():
    reply = act("Search", "x").partition("\nObs")[0] + "\nFinal Answer: Vienna"
    end = run(agent_over(reply))
    assert (end.text, kinds(end)) == ("Vienna", ["answer_and_action"])
    code = "I know.\nFinal Answer: write ```print(1)``` or `{}`"
    assert kinds(run(agent_over(code))) == []


def test_a_second_action_is_marked():
    one = act("Search", "Austria").partition("\nObs")[0]
    two = act("Calculator", "1+1").partition("\nObs")[0]
    agent = agent_over(f"{one}\n{two}", answer("ok"))
    action = to(agent, "action")
    assert (action.call.tool, [p.kind for p in action.problems]) == ("Search", ["several_actions"])


def test_invented_actions_are_part_of_the_invention():
    agent = agent_over(act("Search", "x") + "\n" + act("Search", "y"), stop=())
    assert [p.kind for p in to(agent, "action").problems] == ["invented_observation"]


def test_an_empty_answer_is_marked():
    end = run(agent_over("Final Answer: "))
    assert (end.text, kinds(end)) == ("", ["empty_answer"])


def test_a_full_context_window_ends_the_run_with_an_explanation():
    agent = ReActAgent(ChatHuggingFace(llm=FullEngine("x")), TOOLS)
    end = run(agent)
    assert (end.phase, Trace.of(end).stopped) == ("error", "context_full")
    found = problem(end, "context_full")
    assert "too many tokens" in found.what
    assert "Shorten an observation" in found.next_step


def test_a_model_that_breaks_ends_the_run_with_an_explanation():
    error = GenerationError("It broke.", "The cause.", "Do this.")
    end = run(agent_over(act("Search", "x"), error))
    assert (end.phase, end.iteration, Trace.of(end).stopped) == ("error", 2, "model_error")
    assert problem(end, "model_error").next_step == "Do this."
    assert end.text == "It broke. The cause."
    with pytest.raises(ZeroDivisionError):  # a mistake in the engine's code is nobody's answer
        run(agent_over(ZeroDivisionError()))


def test_a_tool_may_give_the_answer():
    direct = Search(return_direct=True)
    end = run(agent_over(act("Search", "Austria"), tools=[direct]))
    assert (end.phase, end.text) == ("finish", "The capital of Austria is Vienna.")
    assert Trace.of(end).stopped == "answer"


# The model


def test_settings_of_the_model_are_used():
    engine = Replies(answer("x"))
    chat = ChatHuggingFace(llm=engine, temperature=0.5, seed=3, stop=["never"])
    agent = ReActAgent(chat.bind(top_p=0.9).bind(top_p=0.8), TOOLS)
    run(agent)
    sampling = engine.asked[0][1]
    assert (sampling.temperature, sampling.seed, sampling.top_p) == (0.5, 3, 0.8)
    assert (sampling.stop, sampling.max_new_tokens) == (("\nObservation",), 256)
    assert isinstance(agent.model, ChatHuggingFace)
    assert agent.model.sampling == sampling
    assert chat.sampling.stop == ("never",)  # the given model is left alone


@pytest.mark.parametrize(("own", "given", "used"), [(512, None, 256), (40, None, 40), (40, 99, 99)])
def test_answers_are_bounded(own, given, used):
    chat = ChatHuggingFace(llm=Replies("x"), max_new_tokens=own)
    assert ReActAgent(chat, TOOLS, max_new_tokens=given).model.sampling.max_new_tokens == used


def test_the_engine_for_agents_is_used():
    special = Replies(answer("trained"))

    class Engine(Replies):
        def for_agents(self):
            return special

    engine = Engine(answer("plain"))
    agent = ReActAgent(ChatHuggingFace(llm=engine), TOOLS)
    assert agent.model.llm is special
    assert run(agent).text == "trained"
    assert engine.asked == []


def test_bound_tools_are_refused():
    chat = ChatHuggingFace(llm=Replies("x"))
    with pytest.raises(UnsupportedError, match="tools"):
        ReActAgent(chat.bind_tools(TOOLS[:1]), TOOLS)


class Recording(GenericFakeChatModel):
    """A chat model of LangChain that remembers what it was asked."""

    asked: list = Field(default_factory=list)

    def _stream(self, messages, stop=None, run_manager=None, **kwargs):
        self.asked.append((messages, stop))
        yield from super()._stream(messages, stop=stop, run_manager=run_manager, **kwargs)


def langchain_model(*replies: str | AIMessage) -> Recording:
    return Recording(messages=iter(replies))


def test_any_chat_model_of_langchain_works():
    model = langchain_model(
        act("Search", "Austria").partition("\nObs")[0], AIMessage(answer("Vienna."))
    )
    agent = ReActAgent(model, TOOLS)
    end = run(agent)
    assert end.text == "Vienna."
    prompt = path(end)[1]
    assert not prompt.exact
    assert prompt.text == shown(prompt.messages)
    assert prompt.text.startswith("[system]\nAnswer the question")
    messages, stop = model.asked[0]
    assert [(m.type, m.content) for m in messages] == [
        ("system", prompt.messages[0][1]),
        ("human", prompt.messages[1][1]),
    ]
    assert stop == ["\nObservation"]
    assert agent.model is model
    assert kinds(end) == []


def test_bound_settings_reach_any_model():
    bound = langchain_model(answer("x")).bind(stop=["other"], temperature=1)
    agent = ReActAgent(bound, TOOLS)
    assert run(agent).text == "x"
    assert bound.bound.asked[0][1] == ["\nObservation"]
    no_stop = langchain_model(answer("x"))
    run(ReActAgent(no_stop, TOOLS, stop=()))
    assert no_stop.asked[0][1] is None


def test_an_edited_prompt_reaches_any_model():
    model = langchain_model("a", "b", "c")
    agent = ReActAgent(model, TOOLS)
    prompt = to(agent, "prompt")
    agent.advance(replace(prompt, text="Say no.", edited=True))
    agent.advance(replace(prompt, text="", messages=(("system", "Be short."), ("user", "Hi"))))
    agent.advance(prompt)
    sent = [[(m.type, m.content) for m in messages] for messages, _ in model.asked]
    assert sent[0] == [("human", "Say no.")]
    assert sent[1] == [("system", "Be short."), ("human", "Hi")]
    assert len(sent[2]) == 2


def test_what_a_model_tells_of_its_call_is_kept():
    message = AIMessage(
        answer("Vie"),
        usage_metadata={
            "input_tokens": 30,
            "output_tokens": 4,
            "total_tokens": 34,
            "input_token_details": {"cache_read": 20},
        },
        response_metadata={"finish_reason": "length"},
    )

    class Whole(SimpleChatModel):  # answers at once, without a stream
        _llm_type = "whole"

        def _call(self, *args, **kwargs):
            raise NotImplementedError

        def _generate(self, *args, **kwargs):
            return ChatResult(generations=[ChatGeneration(message=message)])

    output = to(ReActAgent(Whole(), TOOLS), "output")
    assert (output.usage, output.finish) == (Usage(30, 4, 20), "length")
    assert output.text == answer("Vie")


def test_the_failure_of_any_model_is_a_state():
    class Failing(Recording):
        def _stream(self, *args, **kwargs):
            raise ConnectionError("Bearer abcdefgh12345678 refused")

    end = run(ReActAgent(Failing(messages=iter(())), TOOLS))
    found = problem(end, "model_error")
    assert "ConnectionError" in found.why
    assert "abcdefgh" not in found.why


@pytest.mark.parametrize(
    ("model", "advice"), [(Replies("x"), "llm=engine"), ("builtin", "connect"), (None, "connect")]
)
def test_what_is_no_chat_model_is_refused(model, advice):
    with pytest.raises(BackendError, match="not a chat model") as caught:
        ReActAgent(model, TOOLS)
    assert advice in caught.value.next_step


# Prompts, tools and bounds


def test_without_tools_the_default_ones_are_used(monkeypatch):
    monkeypatch.delenv("SERPAPI_API_KEY", raising=False)
    agent = ReActAgent(ChatHuggingFace(llm=Replies(act("Calculator", "6 * 7"), answer("42"))))
    assert list(agent.tools) == ["Search", "Calculator"]
    end = run(agent)
    assert path(end)[4].text == "42"
    # The model is trained on these words.
    assert (
        "You have these tools:\n\n"
        "Search - Looks up facts about people, places, works, inventions, planets and elements. "
        "Input: a name and what to know about it.\n"
        "Calculator - Works out one expression, such as 12 * (3 + 4), 2^10 or sqrt(2). "
        "Input: the expression.\n\n"
        'To use a tool, write a thought and a JSON blob with the keys "action" (one of: Search, '
        'Calculator) and "action_input":'
    ) in path(end)[1].text


def test_a_prompt_may_be_one_string():
    own = "{tools}|{tool_names}|Q: {input}\n{agent_scratchpad}"
    prompt = to(agent_over(act("Search", "x"), tools=[Search()], prompt=own), "prompt")
    description = "Search - Looks up facts. Input: a name and what to know about it."
    assert prompt.messages == (("user", f"{description}|Search|Q: {ASKED}\n"),)
    same = to(agent_over("x", tools=[Search()], prompt=PromptTemplate.from_template(own)), "prompt")
    assert same.text == prompt.text


PLACES = "{tools} {tool_names} {input} {agent_scratchpad}"


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("{tools} {tool_names} {input}", "'agent_scratchpad'"),
        ("Hello", "'tools', 'tool_names', 'input', 'agent_scratchpad'"),
        (PLACES + " {chat_history}", "'chat_history'"),
        (PLACES + ' {"action": 1}', "no template|asks for"),
        (PLACES + " {", "no template"),
        (
            ChatPromptTemplate.from_messages(
                [
                    ("system", "{tools} {tool_names} {input}"),
                    MessagesPlaceholder("agent_scratchpad"),
                ]
            ),
            "cannot be filled in",
        ),
        (42, "int is no prompt"),
    ],
)
def test_a_prompt_that_cannot_work_is_refused_at_once(prompt, said):
    with pytest.raises(PromptError, match=said) as caught:
        agent_over("x", prompt=prompt)
    assert caught.value.next_step


def test_a_prompt_with_pictures_is_refused():
    picture = [{"type": "image_url", "image_url": {"url": "data:,"}}]
    own = ChatPromptTemplate.from_messages([("system", PLACES), ("human", picture)])
    agent = ReActAgent(langchain_model("x"), TOOLS, prompt=own)
    with pytest.raises(PromptError, match="not plain text"):
        to(agent, "prompt")


def test_variables_given_beforehand_are_fine():
    own = ChatPromptTemplate.from_messages([("human", PLACES + " {style}")]).partial(style="Short.")
    assert to(agent_over("x", prompt=own), "prompt").messages[0][1].endswith("Short.")


def test_our_prompt_has_the_well_known_variables():
    prompt = react_prompt()
    assert set(prompt.input_variables) == {"tools", "tool_names", "input", "agent_scratchpad"}
    assert [m.prompt.template for m in prompt.messages] == [SYSTEM, HUMAN]


def test_what_is_no_tool_is_refused():
    with pytest.raises(UnsupportedError, match="no tool") as caught:
        agent_over("x", tools=[json.dumps])
    assert "@tool" in caught.value.next_step
    with pytest.raises(UnsupportedError, match="Two tools"):
        agent_over("x", tools=[Search(), Calculator(name="Search")])


@pytest.mark.parametrize(
    "settings",
    [
        {"max_iterations": 0},
        {"max_iterations": True},
        {"max_iterations": 2.0},
        {"max_repeats": 1},
        {"max_new_tokens": 0},
        {"stop": ("",)},
    ],
)
def test_bounds_that_mean_nothing_are_refused(settings):
    with pytest.raises(UnsupportedError):
        agent_over("x", **settings)


def test_max_new_tokens_is_for_our_model_only():
    with pytest.raises(UnsupportedError, match="max_new_tokens"):
        ReActAgent(langchain_model("x"), TOOLS, max_new_tokens=9)


def test_one_stop_sequence_may_be_a_string():
    assert agent_over("x", stop="\nObs").stop == ("\nObs",)


def test_an_agent_shows_what_it_is():
    listed = "Search, Calculator, Broken"
    assert repr(REVISING) == f"ReActAgent(ChatHuggingFace('scripted'), tools: {listed})"
