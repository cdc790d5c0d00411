"""Tool definitions from whatever a caller has: dicts, functions, LangChain tools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hfnb.errors import PromptError
from hfnb.prompts.messages import plain_data


def definitions(tools: Any) -> list[dict[str, Any]] | None:
    """The tools as the dicts that chat templates read, None when there were none.

    Raises:
        PromptError: this is no list, or one of its items is no tool (it says which, and why).
    """
    if tools is None:
        return None
    # A LangChain tool and a dict can be iterated as well, though not over tools.
    single = isinstance(tools, str | bytes | Mapping) or hasattr(tools, "model_dump")
    if single or not isinstance(tools, Iterable):
        raise PromptError(
            f"This is not a list of tools: {type(tools).__name__}.",
            "A model can be given several tools at once, so a list is wanted, even of one.",
            "Put it into a list: render(..., tools=[...]).",
        )
    return [_definition(tool, index) for index, tool in enumerate(tools)]


def _definition(tool: Any, index: int) -> dict[str, Any]:
    if isinstance(tool, Mapping):
        return plain_data(tool)
    try:
        if callable(tool) and hasattr(tool, "__code__"):
            from transformers.utils import get_json_schema

            return get_json_schema(tool)
        from langchain_core.utils.function_calling import convert_to_openai_tool

        return plain_data(convert_to_openai_tool(tool))
    except Exception as error:
        # transformers and LangChain have half a dozen classes for what a function may lack.
        name = getattr(tool, "__name__", None) or type(tool).__name__
        why = " ".join(str(error).split())[:200]
        raise PromptError(
            f"tools[{index}] ({name}) cannot be described to the model.",
            why if why.endswith(".") else f"{why}.",
            "Give a function with type hints and a docstring that explains its arguments, a "
            "LangChain tool, or a dict with a JSON schema.",
        ) from error
