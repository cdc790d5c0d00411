"""From an action to an observation: the tool is run, and whatever it does becomes a state."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from difflib import get_close_matches
from time import perf_counter
from typing import Any

from langchain_core.messages import ToolMessage
from langchain_core.tools import BaseTool
from pydantic import ValidationError

from hfnb.agents.react.langchain import invalid_tool
from hfnb.credentials import redact
from hfnb.steps import Problem, State, ToolCall, plain


def act(action: State, call: ToolCall, tools: Mapping[str, BaseTool]) -> State:
    """Return the observation after `action`.

    An exception of the tool is an observation too: the model reads it and may do better. (An
    AgentExecutor ends the run there, unless the tool handles its errors itself.)
    """
    began = perf_counter()
    text, artifact, problems = _run(call, tools, f"call_{action.iteration}")
    known = {problem.kind for problem in action.problems}
    return State(
        "observation",
        action,
        action.iteration,
        text,
        problems=tuple(problem for problem in problems if problem.kind not in known),
        seconds=perf_counter() - began,
        artifact=artifact,
    )


def _run(
    call: ToolCall, tools: Mapping[str, BaseTool], call_id: str
) -> tuple[str, Any, list[Problem]]:
    if call.tool not in tools:
        return invalid_tool(call.tool, list(tools)), None, unknown(call.tool, tools)
    tool = tools[call.tool]
    try:
        # With an id the tool gives a message, which tells status and artifact. A copy of the
        # input: validation may write into it.
        result = tool.run(deepcopy(call.tool_input), tool_call_id=call_id)
    except Exception as error:
        text = _sentence(tool, error)
        return text, None, [_failed(tool, call, text)]
    if not isinstance(result, ToolMessage):
        return str(result), None, []
    text = result.content if isinstance(result.content, str) else str(result.content)
    problems = [_failed(tool, call, text)] if result.status == "error" else []
    return text, plain(result.artifact), problems


def _sentence(tool: BaseTool, error: Exception) -> str:
    """Return what the model reads when the tool raised an error."""
    if isinstance(error, ValidationError):
        places = [
            f"{'.'.join(map(str, one['loc'])) or 'input'}: {one['msg']}" for one in error.errors()
        ]
        return f"The input of {tool.name} is not valid: {'; '.join(places)}."
    said = redact(str(error)).strip()
    named = f"{type(error).__name__}: {said}" if said else type(error).__name__
    return f"{tool.name} failed: {named}".rstrip(".") + "."


def _failed(tool: BaseTool, call: ToolCall, text: str) -> Problem:
    wanted = ", ".join(f'"{name}"' for name in tool.args)
    advice = "The model reads this as its observation. Change the action's input to try another."
    if isinstance(call.tool_input, str) and len(tool.args) > 1:
        advice = f"Give action_input as an object with the keys {wanted}."
    elif isinstance(call.tool_input, dict) and not set(call.tool_input) <= set(tool.args):
        advice = f"The tool knows the keys {wanted or '(none)'}."
    return Problem("tool_error", f"{tool.name} reported an error.", text, advice)


def unknown(name: str, tools: Mapping[str, BaseTool]) -> list[Problem]:
    """Return the problem that there is no tool `name`, or nothing if there is one."""
    if name in tools:
        return []
    folded = {known.casefold(): known for known in tools}
    near = get_close_matches(name.strip().casefold(), folded, n=1)
    if near:
        advice = f"Did it mean {folded[near[0]]!r}? Change the action's tool."
    elif name.strip().casefold().startswith("final answer"):
        advice = 'A final answer is no action: it is written as "Final Answer: …".'
    else:
        advice = "Change the action's tool, or give the agent such a tool."
    listed = ", ".join(tools) or "none"
    return [
        Problem(
            "unknown_tool",
            f"There is no tool {name!r}.",
            f"The agent's tools are: {listed}. The model reads that in its observation.",
            advice,
        )
    ]
