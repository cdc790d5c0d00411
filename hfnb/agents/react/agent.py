"""`ReActAgent`: thinks, acts and observes, one phase at a time."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from time import perf_counter
from types import MappingProxyType
from typing import Any

from langchain_core.agents import AgentAction
from langchain_core.tools import BaseTool

from hfnb.agents.base import Agent
from hfnb.agents.react.acting import act, unknown
from hfnb.agents.react.asking import asker, pairs
from hfnb.agents.react.langchain import scratchpad
from hfnb.agents.react.prompt import filled, react_prompt
from hfnb.agents.react.reading import read, rewritten
from hfnb.errors import UnsupportedError
from hfnb.steps import Problem, State, ToolCall, path

# The sentence of LangChain's AgentExecutor.
OUT_OF_ITERATIONS = "Agent stopped due to iteration limit or time limit."


class ReActAgent(Agent):
    """A text agent: the model writes thoughts and actions, and reads observations.

    (ReAct: Synergizing Reasoning and Acting in Language Models, Yao et al. 2022.) On the same
    model and question it has the same prompts, actions, observations and answer as LangChain's
    `AgentExecutor(create_react_agent(…), handle_parsing_errors=True)`, but for two things: a
    tool's exception is an observation here, and an action that comes for the third time ends the
    run.

    Args:
        model: a LangChain chat model, or one with settings bound to it. Over hfnb's own, prompts
            are rendered here and sent as they are, and an engine that was trained further for
            agents is used so (see `model`).
        tools: LangChain tools; the default ones, search and calculator, when None.
        prompt: a `ChatPromptTemplate`, a string that becomes one human message, or what
            `pull_prompt` returns; `react_prompt()` when None.
        max_iterations: how many calls of the model one question may take.
        stop: sequences that end the model's answer, in place of the model's own. Without
            "\\nObservation" models invent what the tool says.
        max_new_tokens: bound on one answer of the model; None is the model's own, at most 256.
            Only for hfnb's chat model.
        max_repeats: the run ends when the same action comes this many times; None for never.

    Attributes:
        prompt: the prompt template with the tools' descriptions filled in.
        tools: the tools by name.

    Raises:
        BackendError: `model` is no chat model.
        PromptError: the prompt lacks a variable or asks for more.
        UnsupportedError: something that is no tool, two tools of one name, or a setting that
            cannot be used.
    """

    def __init__(
        self,
        model: Any,
        tools: Sequence[BaseTool] | None = None,
        prompt: Any = None,
        max_iterations: int = 10,
        stop: Sequence[str] | str = ("\nObservation",),
        max_new_tokens: int | None = None,
        max_repeats: int | None = 3,
    ) -> None:
        if tools is None:
            from hfnb.tools import default

            tools = default()
        _check("max_iterations", max_iterations, 1)
        if max_repeats is not None:
            _check("max_repeats", max_repeats, 2)
        self.tools = _by_name(tools)
        self.prompt = filled(react_prompt() if prompt is None else prompt, tools)
        self.max_iterations = max_iterations
        self.max_repeats = max_repeats
        self.stop = (stop,) if isinstance(stop, str) else tuple(stop)
        self._asker = asker(model, self.stop, max_new_tokens)

    def __repr__(self) -> str:
        return f"ReActAgent({self.model!r}, tools: {', '.join(self.tools) or 'none'})"

    @property
    def model(self) -> Any:
        """The chat model that is really used: the one given, with the agent's settings."""
        return self._asker.model

    def stream(self, state: State) -> Generator[str, None, State]:
        """Yield the model's text as it is written, and return the next state.

        Raises:
            UnsupportedError: nothing follows `state`.
        """
        if self.done(state):
            raise UnsupportedError(
                "The run is over.",
                f"Nothing follows a state of phase {state.phase!r} that ends a run.",
                "Go back to a state before it, or start with a new question.",
            )
        if state.phase == "prompt":
            return (yield from self._asker.ask(state))
        after: State = _PHASES[state.phase](self, state)
        return after

    def revised(
        self,
        call: ToolCall,
        *,
        tool: str | None = None,
        tool_input: str | dict[str, Any] | None = None,
    ) -> ToolCall:
        """Return `call` with another tool or input, and the JSON blob in its log to match."""
        new = super().revised(call, tool=tool, tool_input=tool_input)
        return replace(new, log=rewritten(call.log, new.tool, new.tool_input))

    def _after_question(self, state: State) -> State:
        began = perf_counter()
        states = path(state)
        steps = [(_langchain(one.parent), one.text) for one in states if one.phase == "observation"]
        filled_in = self.prompt.format_prompt(
            input=states[0].text, agent_scratchpad=scratchpad(steps)
        )
        messages = pairs(filled_in.to_messages())
        return State(
            "prompt",
            state,
            state.iteration + 1,
            self._asker.render(messages),
            messages=messages,
            exact=self._asker.exact,
            seconds=perf_counter() - began,
        )

    def _after_output(self, state: State) -> State:
        began = perf_counter()
        new = read(state)
        problems = list(new.problems)
        if new.phase == "action" and new.call is not None:
            problems += unknown(new.call.tool, self.tools)
            if same := _same(new):
                problems.append(_repeated(new.call, same, self.max_repeats))
        return replace(new, problems=tuple(problems), seconds=perf_counter() - began)

    def _after_action(self, state: State) -> State:
        call = _call(state)
        same = _same(state)
        if self.max_repeats is not None and len(same) + 1 >= self.max_repeats:
            problem = _repeated(call, same, self.max_repeats)
            text = f"Agent stopped: it asked for the same action {len(same) + 1} times."
            return State("finish", state, state.iteration, text, problems=(problem,))
        return act(state, call, self.tools)

    def _after_error(self, state: State) -> State:
        # As an AgentExecutor does: the model reads that its answer made no sense, and tries again.
        text = str(_call(state).tool_input)
        return State("observation", state, state.iteration, text, seconds=0.0)

    def _after_observation(self, state: State) -> State:
        tool = self.tools.get(_call(state.parent).tool)
        if tool is not None and tool.return_direct:
            return State("finish", state, state.iteration, state.text)
        if state.iteration < self.max_iterations:
            return self._after_question(state)
        problem = Problem(
            "iteration_limit",
            f"No answer came within {self.max_iterations} calls of the model.",
            "max_iterations is reached. A model that repeats itself would go on for ever.",
            "Look for the step where it went astray and edit it, or raise max_iterations.",
        )
        return State("finish", state, state.iteration, OUT_OF_ITERATIONS, problems=(problem,))


_PHASES: Mapping[str, Any] = MappingProxyType(
    {
        "question": ReActAgent._after_question,
        "output": ReActAgent._after_output,
        "action": ReActAgent._after_action,
        "error": ReActAgent._after_error,
        "observation": ReActAgent._after_observation,
    }
)


def _check(name: str, value: Any, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise UnsupportedError(
            f"{name}={value!r} cannot be used.",
            f"{name} must be a whole number, at least {least}.",
            f"Change {name} and run the cell again.",
        )


def _by_name(tools: Sequence[BaseTool]) -> Mapping[str, BaseTool]:
    found: dict[str, BaseTool] = {}
    for tool in tools:
        if not isinstance(tool, BaseTool):
            raise UnsupportedError(
                f"{tool!r:.80} is no tool.",
                "An agent takes LangChain tools.",
                "Put @tool (from langchain_core.tools) above the function.",
            )
        if tool.name in found:
            raise UnsupportedError(
                f"Two tools are called {tool.name!r}.",
                "The model asks for a tool by its name.",
                "Rename one of them.",
            )
        found[tool.name] = tool
    return MappingProxyType(found)


def _call(state: State | None) -> ToolCall:
    if state is None or state.call is None:
        raise UnsupportedError(
            f"{state!r} has no call.",
            "A state of the phase action or error says what was asked for.",
            "Give the state its call, or go back to the output before it.",
        )
    return state.call


def _langchain(state: State | None) -> AgentAction:
    call = _call(state)
    return AgentAction(tool=call.tool, tool_input=call.tool_input, log=call.log)


def _same(action: State) -> list[State]:
    """Return the earlier actions of the run that asked for the same."""
    wanted = _call(action)
    return [
        state
        for state in path(action)[:-1]
        if state.phase == "action"
        and state.call is not None
        and (state.call.tool, state.call.tool_input) == (wanted.tool, wanted.tool_input)
    ]


def _repeated(call: ToolCall, same: Sequence[State], bound: int | None) -> Problem:
    ends = "" if bound is None else f" The run ends when it comes {bound} times."
    return Problem(
        "repeated_action",
        f"{call.tool} was asked for the same in iteration {same[-1].iteration}.",
        "The observation will be the same too, and a model that reads the same again tends to "
        "write the same again.",
        f"Change the action's input, or edit the observation.{ends}",
    )
