"""Turns a trace into the texts that the agent really sends and gets back.

Everything that the model reads is made by hfnb's own parts: the prompt by `hfnb.agents`, the
chat template by `hfnb.prompts`. What it learns to write is decided here.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from langchain_classic.agents.format_scratchpad import format_log_to_str
from langchain_core.agents import AgentAction
from langchain_core.tools import BaseTool, render_text_description

from hfnb import builtin, prompts
from hfnb.agents import react_prompt
from hfnb.tools.calculator import Calculator
from hfnb.tools.search import Search
from training.packing import Call

if TYPE_CHECKING:
    from training.data import Trace, Turn

KNOWN = "I now know the final answer."
# The stop sequence of the agent ends a reply here. The model is not taught to stop by itself, as
# no model is that learnt ReAct from text: without the stop sequence it invents an observation.
STOP = "\nObservation:"


def reply(turn: Turn) -> str:
    """Return what the model should write in `turn`, without a leading `Thought: `."""
    if turn.tool is None:
        return f"{turn.thought}\nFinal Answer: {turn.answer}"
    blob = json.dumps({"action": turn.tool, "action_input": turn.tool_input}, ensure_ascii=False)
    return f"{turn.thought}\nAction:\n```\n{blob}\n```"


def tools() -> list[BaseTool]:
    """Return the tools that the model is trained for: the offline ones."""
    return [Search(), Calculator()]


@cache
def _parts() -> tuple[Any, dict[str, str]]:
    names = ", ".join(tool.name for tool in tools())
    return react_prompt(), {"tools": render_text_description(tools()), "tool_names": names}


def texts(trace: Trace) -> list[tuple[str, str]]:
    """Return (prompt, reply) of every model call in `trace`."""
    template, variables = _parts()
    done: list[tuple[AgentAction, str]] = []
    found = []
    for number, turn in enumerate(trace.turns):
        messages = template.format_messages(
            input=trace.question, agent_scratchpad=format_log_to_str(done), **variables
        )
        text = ("Thought: " if number == 0 else "") + reply(turn)
        found.append((prompts.render(messages, model=builtin.load_tokenizer()).text, text))
        if turn.tool is not None:
            done.append(
                (AgentAction(turn.tool, turn.tool_input or "", text), turn.observation or "")
            )
    return found


def calls(trace: Trace) -> list[Call]:
    """Return the calls of `trace` as token ids; a final reply includes the end token."""
    tokenizer = builtin.load_tokenizer()

    def ids(text: str) -> tuple[int, ...]:
        return tuple(tokenizer.encode(text, add_special_tokens=False))

    found = []
    for turn, (prompt, text) in zip(trace.turns, texts(trace), strict=True):
        end = (tokenizer.eos_token_id,) if turn.tool is None else ()
        found.append(Call(ids(prompt), ids(text if end else text + STOP) + end))
    return found
