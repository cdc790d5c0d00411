"""The parts of `langchain_classic` that the agent uses, imported when first needed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Any

from langchain_core.agents import AgentAction

from hfnb.errors import SetupError


def _part(module: str, name: str) -> Any:
    try:
        return getattr(import_module(f"langchain_classic.agents.{module}"), name)
    except ImportError as error:
        raise SetupError(
            "The package langchain-classic is missing.",
            f"The agent uses LangChain's own parser and scratchpad ({error}).",
            "Run: pip install langchain-classic",
        ) from error


@cache
def react_parser() -> Any:
    """Return LangChain's `ReActJsonSingleInputOutputParser`."""
    return _part("output_parsers.react_json_single_input", "ReActJsonSingleInputOutputParser")()


def scratchpad(steps: Sequence[tuple[AgentAction, str]]) -> str:
    """Return what LangChain's `format_log_to_str` makes of calls and observations."""
    return str(_part("format_scratchpad.log", "format_log_to_str")(list(steps)))


def invalid_tool(name: str, known: Sequence[str]) -> str:
    """Return the observation of LangChain's `InvalidTool`."""
    tool = _part("tools", "InvalidTool")()
    return str(tool.run({"requested_tool_name": name, "available_tool_names": list(known)}))
