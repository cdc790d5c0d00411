"""Any way to write a conversation, as the dicts that chat templates read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hfnb.errors import PromptError

_ROLES = {"human": "user", "ai": "assistant"}
_TEXT = ("text", "input_text", "output_text")
_THOUGHT = ("reasoning", "thinking")


def to_dicts(messages: Any) -> list[dict[str, Any]]:
    """Return a conversation as a list of `{"role", "content", ...}` dicts.

    Args:
        messages: a string (one user message), one message, or a sequence of messages: LangChain
            messages, `(role, content)` tuples, or dicts in the form of chat templates, which
            are kept as they are but for keys whose value is None (transformers drops those
            too). A LangChain prompt value works as well.

    A LangChain message's tool calls become `tool_calls` with arguments as a dict, which is what
    chat templates expect; its blocks of reasoning become `reasoning_content`. Content that is a
    list of text blocks is joined into one string without a separator, as templates do that read
    blocks; a list with other blocks is kept.

    Raises:
        PromptError: no message, a message of no known form, or one without a role.
    """
    return [_joined(message) for message in conversation(messages)]


def conversation(messages: Any) -> list[dict[str, Any]]:
    """As `to_dicts`, with lists of content blocks kept as they are."""
    if hasattr(messages, "to_messages"):
        messages = messages.to_messages()
    if isinstance(messages, str):
        messages = [{"role": "user", "content": messages}]
    elif _is_single(messages):
        messages = [messages]
    if not isinstance(messages, Sequence) or not messages:
        raise PromptError(
            "There is no message to render.",
            f"A conversation is a sequence of messages; this is {messages!r}."[:200],
            'Give at least one, as in render([("user", "Hello")]).',
        )
    return [_to_dict(message, index) for index, message in enumerate(messages)]


def _is_single(value: Any) -> bool:
    """Whether this is one message rather than a sequence of them."""
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
        return value[0] in {*_ROLES, "system", "developer", "user", "assistant", "tool"}
    return isinstance(value, Mapping) or hasattr(value, "content")


def _to_dict(message: Any, index: int) -> dict[str, Any]:
    if isinstance(message, Mapping):
        made = {key: value for key, value in message.items() if value is not None}
    elif isinstance(message, tuple) and len(message) == 2:
        role, content = message
        made = {"role": _ROLES.get(role, role), "content": content}
    elif isinstance(message, str):
        made = {"role": "user", "content": message}
    elif hasattr(message, "content") and hasattr(message, "type"):
        made = _from_langchain(message)
    else:
        raise PromptError(
            f"messages[{index}] is not a message: {type(message).__name__}.",
            "Messages are LangChain messages, (role, content) tuples or dicts.",
            'Write it as ("user", "..."), or as {"role": "user", "content": "..."}.',
        )
    if not isinstance(made.get("role"), str):
        raise PromptError(
            f"messages[{index}] has no role.",
            f"Its keys are {', '.join(map(repr, made)) or 'none'}.",
            'Say who speaks, as in {"role": "user", "content": "..."}.',
        )
    return plain_data(made)


def _from_langchain(message: Any) -> dict[str, Any]:
    """One LangChain message. Its chunk classes have types of their own (`AIMessageChunk`)."""
    kind = message.type.removesuffix("MessageChunk").lower()
    role = getattr(message, "role", None) or _ROLES.get(kind, kind)
    made: dict[str, Any] = {"role": role}
    thoughts = [message.additional_kwargs.get("reasoning_content")]
    content = message.content
    if not isinstance(content, str):
        blocks = [{"type": "text", "text": b} if isinstance(b, str) else b for b in content]
        thoughts += [b.get(k) for b in blocks for k in _THOUGHT if b.get("type") == k]
        # Tool calls stand in the message's own field as well, whoever the provider was.
        left_out = (*_THOUGHT, "tool_use", "tool_call", "function_call")
        content = [b for b in blocks if b.get("type") not in left_out]
    made["content"] = content
    if thought := "".join(t for t in thoughts if isinstance(t, str)):
        made["reasoning_content"] = thought
    calls = [_call(call) for call in getattr(message, "tool_calls", None) or ()]
    calls += [_call(call) for call in getattr(message, "invalid_tool_calls", None) or ()]
    if calls:
        made["tool_calls"] = calls
    for key in ("tool_call_id", "name"):
        if getattr(message, key, None):
            made[key] = getattr(message, key)
    return made


def _call(call: Mapping[str, Any]) -> dict[str, Any]:
    """A tool call in OpenAI's shape; an invalid one keeps its arguments as the raw string."""
    made = {"type": "function", "function": {"name": call["name"], "arguments": call["args"]}}
    return {"id": call["id"], **made} if call.get("id") else made


def plain_data(value: Any) -> Any:
    """Plain dicts, lists, strings and numbers: what transformers lets a template see."""
    if value is None or type(value) in (str, bool, int, float):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int | float):
        return int(value) if isinstance(value, int) else float(value)
    if isinstance(value, Mapping):
        return {plain_data(key): plain_data(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain_data(item) for item in value]
    if callable(getattr(value, "model_dump", None)):
        return plain_data(value.model_dump())
    return f"<{type(value).__name__}>"


def _joined(message: dict[str, Any]) -> dict[str, Any]:
    content = message.get("content")
    if not isinstance(content, list) or not all(_kind(block) in _TEXT for block in content):
        return message
    texts = [block if isinstance(block, str) else block.get("text", "") for block in content]
    return {**message, "content": "".join(texts)}


def _kind(block: Any) -> str:
    return block.get("type", "text") if isinstance(block, dict) else "text"


def fit_content(messages: list[dict[str, Any]], names: frozenset[str]) -> list[dict[str, Any]]:
    """Content lists as this template can take them: as lists if it reads blocks, else joined.

    Args:
        messages: from `conversation`.
        names: the attributes, keys and constants that the template mentions.

    Raises:
        PromptError: a block that is not text, for a template that only takes text.
    """
    fitted = []
    for index, message in enumerate(messages):
        content = message.get("content")
        for block in content if isinstance(content, list) else ():
            kind = _kind(block)
            if kind not in _TEXT and not _takes(kind, names):
                raise PromptError(
                    f"messages[{index}] holds a block of type {kind!r}.",
                    "This chat template takes text only: the block would be lost.",
                    "Leave the block out, or use a model that takes such input.",
                )
        fitted.append(message if "text" in names else _joined(message))
    return fitted


def _takes(kind: str, names: frozenset[str]) -> bool:
    return kind in names or kind.removesuffix("_url") in names
