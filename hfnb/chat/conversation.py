"""From messages and settings to what a chat engine is handed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from hfnb import prompts
from hfnb.chat.call import answer_schema, as_tool, check_choice, not_both
from hfnb.engines.base import Conversation

# What the form of chat completions knows; servers refuse more, or drop it.
_KEYS = ("role", "content", "name", "tool_calls", "tool_call_id")


def converse(
    messages: Sequence[Any],
    tools: Sequence[Any] = (),
    tool_choice: str | None = None,
    response_format: Mapping[str, Any] | None = None,
) -> Conversation:
    """Return the conversation as a server takes it.

    Args:
        messages: whatever `hfnb.render` takes.
        tools: LangChain tools or OpenAI-style definitions.
        tool_choice: None or "auto" (the model decides), "none", "any" or a tool's name.
        response_format: `{"type": "json_schema", "json_schema": {"schema": …}}`.

    Raises:
        UnsupportedError: an unknown tool choice or response format, or both at once.
    """
    sent = tuple(_message(message) for message in prompts.to_dicts(messages))
    if tool_choice == "none" or not tools:
        return Conversation(sent, schema=answer_schema(response_format))
    if response_format is not None:
        raise not_both()
    defined = [as_tool(tool) for tool in tools]
    if tool_choice not in (None, "auto"):
        check_choice(defined, tool_choice)
    choice = "required" if tool_choice == "any" else tool_choice
    return Conversation(sent, tuple(defined), choice)


def text_of(conversation: Conversation) -> str:
    """Return a conversation as JSON text, to look at and to compare."""
    shown: dict[str, Any] = {"messages": conversation.messages}
    if conversation.tools:
        shown |= {"tools": conversation.tools, "tool_choice": conversation.tool_choice}
    if conversation.schema is not None:
        shown["schema"] = conversation.schema
    return json.dumps(shown, ensure_ascii=False, indent=2)


def _message(message: Mapping[str, Any]) -> dict[str, Any]:
    made = {key: message[key] for key in _KEYS if key in message}
    if made.get("tool_calls"):
        made["tool_calls"] = [_call(call, place) for place, call in enumerate(made["tool_calls"])]
    return made


def _call(call: Mapping[str, Any], place: int) -> dict[str, Any]:
    """A tool call with its arguments as JSON text, which is how servers take them."""
    function = call["function"]
    arguments = function.get("arguments") or {}
    if not isinstance(arguments, str):
        arguments = json.dumps(arguments, ensure_ascii=False)
    return {
        "id": call.get("id") or f"call_{place}",
        "type": "function",
        "function": {"name": function["name"], "arguments": arguments},
    }
