"""From what the model wrote to what it means: an action, an answer, or an error.

LangChain's own parser decides; `explaining` says what is odd about it.
"""

from __future__ import annotations

import json
import re
from typing import Any

from langchain_core.agents import AgentFinish
from langchain_core.exceptions import OutputParserException

from hfnb.agents.react.explaining import (
    blob,
    both,
    cut_off,
    empty,
    invented,
    parse_error,
    several,
)
from hfnb.agents.react.langchain import react_parser
from hfnb.steps import State, ToolCall

# What AgentExecutor(handle_parsing_errors=True) writes in place of an action and observation.
STAND_IN = "_Exception"
NO_SENSE = "Invalid or incomplete response"

_THOUGHT_ENDS = re.compile(r"^[ \t]*Action:|```|Final Answer:", re.MULTILINE)


def read(output: State) -> State:
    """Return the state after `output`: phase action, finish or error."""
    text = output.text
    problems = [*invented(text), *cut_off(output)]
    try:
        step = react_parser().parse(text)
    except OutputParserException as error:
        call = ToolCall(STAND_IN, NO_SENSE, str(error))
        problems = [parse_error(output, error.__cause__), *invented(text)]
        return State(
            "error", output, output.iteration, call.log, call=call, problems=tuple(problems)
        )
    thought = _thought(text)
    if isinstance(step, AgentFinish):
        answer = str(step.return_values["output"])
        problems = [*both(text), *problems, *empty(answer)]
        return State(
            "finish", output, output.iteration, answer, thought=thought, problems=tuple(problems)
        )
    call = ToolCall(step.tool, step.tool_input, step.log)
    problems += several(text) if not problems else []
    return State(
        "action",
        output,
        output.iteration,
        call.log,
        thought=thought,
        call=call,
        problems=tuple(problems),
    )


def _thought(text: str) -> str:
    end = _THOUGHT_ENDS.search(text)
    return (text[: end.start()] if end else text).strip().removeprefix("Thought:").strip()


def rewritten(log: str, tool: str, tool_input: str | dict[str, Any]) -> str:
    """Return `log` with another action in its JSON blob, or with one added if it has none."""
    data = json.dumps({"action": tool, "action_input": tool_input}, ensure_ascii=False)
    data = data.replace("```", r"\u0060\u0060\u0060")  # the parser would take it for the end
    if (found := blob(log)) is None:
        return f"{log.rstrip()}\nAction:\n```\n{data}\n```"
    before, after = log[: found.start(1)], log[found.end(1) :]
    return f"{before}{data}\n{after}"
