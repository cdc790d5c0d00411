"""One call of the chat model: from messages and settings to a prompt, and from text to a message.

Tool calls travel in the text, as `<tool_call>{"name", "arguments"}</tool_call>`: the format that
Hermes and Qwen 2.5 publish and that many open models were trained on. A chat template that
writes it is left to do so. For any other we write tools, calls and results ourselves, as
messages: the rendered prompt shows all that the model reads, and the answer comes back in a
format that is read.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from langchain_core.messages.tool import ToolCallChunk, tool_call_chunk
from langchain_core.utils.function_calling import convert_to_openai_tool

from hfnb import prompts
from hfnb.engines.base import Conversation
from hfnb.errors import PromptError, UnsupportedError

CALL_BEGIN, CALL_END = "<tool_call>", "</tool_call>"


@dataclass(frozen=True)
class Call:
    """What goes to the engine, and how its answer is to be read.

    Attributes:
        prompt: the exact text that is sent; for a chat engine, the conversation as JSON.
        schema: JSON schema that the answer is held to, or None.
        tools: whether tool calls are looked for in the answer's text.
        forced: the answer is one tool call and nothing else; the prompt already opens it.
        conversation: what a chat engine is handed; None for one that takes the prompt.
    """

    prompt: str
    schema: Mapping[str, Any] | None = None
    tools: bool = False
    forced: bool = False
    conversation: Conversation | None = None


def prepare(
    messages: Sequence[Any],
    engine: Any,
    tools: Sequence[Mapping[str, Any]] = (),
    tool_choice: str | None = None,
    response_format: Mapping[str, Any] | None = None,
) -> Call:
    """Return the call for `messages`.

    Args:
        messages: whatever `hfnb.render` takes.
        engine: the engine whose template is used.
        tools: OpenAI-style tool definitions.
        tool_choice: None or "auto" (the model decides), "none", "any" or a tool's name.
        response_format: `{"type": "json_schema", "json_schema": {"schema": …}}`.

    Raises:
        UnsupportedError: an unknown tool choice or response format.
        PromptError: the conversation does not fit the chat template.
    """
    if tool_choice == "none" or not tools:
        prompt = prompts.render(messages, model=engine).text
        return Call(prompt, answer_schema(response_format))
    if response_format is not None:
        raise not_both()
    tools = [as_tool(tool) for tool in tools]
    if CALL_BEGIN in prompts.template_of(engine, tools):
        prompt = prompts.render(messages, model=engine, tools=tools).text
    else:
        prompt = _render_spelt_out(messages, tools, engine)
    if tool_choice in (None, "auto"):
        return Call(prompt, tools=True)
    schema = _call_schema(tools, tool_choice)
    return Call(f"{prompt}{CALL_BEGIN}\n", schema, tools=True, forced=True)


def as_tool(tool: Any) -> dict[str, Any]:
    """Return an OpenAI-style definition of a LangChain tool, a function, a class or a dict."""
    return convert_to_openai_tool(tool)


def not_both() -> UnsupportedError:
    """Return the error for tools and a response format in one call."""
    return UnsupportedError(
        "Tools and a response format cannot be combined.",
        "The answer is held to one shape at a time.",
        "Bind the tools or ask for structured output, not both.",
    )


def answer_schema(response_format: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return the JSON schema of a response format.

    Raises:
        UnsupportedError: a format that is not known.
    """
    if response_format is None:
        return None
    kind = response_format.get("type")
    if kind == "json_schema":
        return response_format["json_schema"]["schema"]
    if kind == "json_object":
        return {"type": "object"}
    raise UnsupportedError(
        f"The response format {kind!r} is not known.",
        'Known are "json_schema" and "json_object".',
        "Use chat.with_structured_output(schema), which writes it for you.",
    )


def check_choice(tools: Sequence[Mapping[str, Any]], choice: str | None) -> None:
    """Refuse a tool choice that names no tool.

    Raises:
        UnsupportedError: it does not.
    """
    names = [tool["function"]["name"] for tool in tools]
    if choice not in ("any", "required", *names):
        raise UnsupportedError(
            f"There is no tool {choice!r} to choose.",
            f"Bound are {', '.join(names)}.",
            'Give one of these names, "any" or "auto".',
        )


def _call_schema(tools: Sequence[Mapping[str, Any]], choice: str) -> dict[str, Any]:
    """Return the JSON schema of one call of the chosen tool, or of any."""
    check_choice(tools, choice)
    shapes = [
        {
            "type": "object",
            "properties": {
                "name": {"const": tool["function"]["name"]},
                "arguments": tool["function"].get("parameters") or {"type": "object"},
            },
            "required": ["name", "arguments"],
            "additionalProperties": False,
        }
        for tool in tools
        if choice in ("any", "required", tool["function"]["name"])
    ]
    return shapes[0] if len(shapes) == 1 else {"anyOf": shapes}


def _render_spelt_out(
    messages: Sequence[Any], tools: Sequence[Mapping[str, Any]], engine: Any
) -> str:
    """Render with tools, calls and results written into the text of the messages."""
    listed = "\n".join(_describe(tool["function"]) for tool in tools)
    manual = (
        f"You can call these tools:\n{listed}\n\nTo call a tool, answer only with\n"
        f'{CALL_BEGIN}\n{{"name": "the tool", "arguments": {{…}}}}\n{CALL_END}'
    )
    spelt = [_spell_out(message) for message in prompts.to_dicts(messages)]
    if not spelt:
        return prompts.render(messages, model=engine).text  # which says what is wrong with that
    first, *rest = spelt
    told = {**first, "content": f"{manual}\n\n{first['content']}"}
    if first["role"] == "system":
        told["content"] = f"{first['content']}\n\n{manual}"
        return prompts.render([told, *rest], model=engine).text
    try:
        system = {"role": "system", "content": manual}
        return prompts.render([system, first, *rest], model=engine).text
    except PromptError:  # a template without a system role
        return prompts.render([told, *rest], model=engine).text


def _spell_out(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message with its tool calls, or its tool result, as text."""
    content = message.get("content") or ""
    if message["role"] == "tool":
        return {"role": "user", "content": f"<tool_response>\n{content}\n</tool_response>"}
    for call in message.get("tool_calls") or ():
        body = json.dumps(call["function"], ensure_ascii=False)
        content += ("\n" if content else "") + f"{CALL_BEGIN}\n{body}\n{CALL_END}"
    return {"role": message["role"], "content": content}


def _describe(function: Mapping[str, Any]) -> str:
    arguments = function.get("parameters", {}).get("properties", {})
    written = json.dumps(arguments, ensure_ascii=False)
    return f"- {function['name']}: {function.get('description', '')} Arguments: {written}"


def read_calls(text: str) -> tuple[str, list[ToolCallChunk]]:
    """Split what follows the first `<tool_call>` into other text and calls.

    A call without name and arguments becomes a chunk all the same, with its text, tags included,
    as the arguments: LangChain then lists it under `invalid_tool_calls`, and nothing that the
    model wrote is lost. (Bare JSON would pass for the arguments of a tool without a name.)
    """
    rest: list[str] = []
    chunks = []
    for index, part in enumerate(text.split(CALL_BEGIN)):
        body, _, after = part.partition(CALL_END)
        rest.append(after.strip())
        name, arguments = _parse(body.strip())
        chunks.append(
            tool_call_chunk(name=name, args=arguments, id=uuid.uuid4().hex[:9], index=index)
        )
    return "\n".join(filter(None, rest)), chunks


def _parse(body: str) -> tuple[str | None, str]:
    try:
        call = json.loads(body)
        return str(call["name"]), json.dumps(call["arguments"], ensure_ascii=False)
    except (ValueError, KeyError, TypeError):
        return None, f"{CALL_BEGIN}{body}{CALL_END}"
