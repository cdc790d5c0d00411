"""What was asked, in a form in which the same question looks the same, and as words for people."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from hfnb.credentials import redact
from hfnb.engines.base import Conversation, Sampling
from hfnb.wire.exchange import shown

_DATED = re.compile(r"strftime_now\(\s*(['\"])([^'\"]*)\1")
_ROLES = {"system", "user", "assistant", "tool", "model", "human", "ai", "developer"}
_LONGEST = 400


def key_of(
    asked: str | Conversation,
    schema: Mapping[str, Any] | None,
    dates: Sequence[str] = (),
) -> str:
    """Return a text that is the same for the same question, apart from its sampling.

    Ids of tool calls are made up anew by every run, and the order of names in JSON says nothing.
    Secrets are not part of a question: a recording has none.

    Args:
        asked: a prompt, or a conversation.
        schema: what the answer to a prompt is held to.
        dates: what the chat template wrote into a prompt because of the day; see `dates_of`.
    """
    if isinstance(asked, str):
        text = redact(asked)
        for place, date in enumerate(dates):
            text = text.replace(date, f"\x00{place}")
        return _json({"prompt": text, "schema": schema})
    return _json(_without_ids(shown(plain_of(asked))))


def plain_of(conversation: Conversation) -> dict[str, Any]:
    """Return a conversation as JSON data."""
    made: dict[str, Any] = {"messages": list(conversation.messages)}
    if conversation.tools:
        made["tools"] = list(conversation.tools)
    if conversation.tool_choice not in (None, "auto"):
        made["tool_choice"] = conversation.tool_choice
    if conversation.schema is not None:
        made["schema"] = conversation.schema
    return made


def settings_of(sampling: Sampling) -> dict[str, Any]:
    """Return the settings that make a difference: a greedy answer is drawn from nothing."""
    found = asdict(sampling)
    found["stop"] = sorted(set(sampling.stop))
    if sampling.temperature == 0:
        found |= {"top_k": None, "top_p": None, "seed": None}
    found["top_p"] = None if found["top_p"] == 1 else found["top_p"]
    return found


def dates_of(template: str, day: datetime) -> tuple[str, ...]:
    """Return what a chat template writes for the day, such as "27 Nov 2026".

    Llama's templates tell the model today's date, so the prompt of the same question is another
    one tomorrow.
    """
    forms = dict.fromkeys(form for _, form in _DATED.findall(template) if "%Y" in form)
    return tuple(day.strftime(form) for form in forms)


def text_of(asked: str | Conversation) -> str:
    """Return the whole question as text."""
    if isinstance(asked, str):
        return asked
    return json.dumps(plain_of(asked), ensure_ascii=False)


def question_of(asked: str | Conversation, special_tokens: Sequence[str] = ()) -> str:
    """Return the last thing that was said to the model, to be shown; a long one is cut.

    Args:
        asked: a prompt, or a conversation.
        special_tokens: what divides the turns of a prompt.
    """
    if isinstance(asked, str):
        return _shortened(redact(_last_turn(asked, special_tokens)))
    said = [m for m in asked.messages if m.get("role") in ("user", "tool")] or asked.messages
    content = said[-1].get("content") if said else ""
    if not isinstance(content, str):
        content = json.dumps(content, ensure_ascii=False)
    return _shortened(redact(content))


def _last_turn(prompt: str, special_tokens: Sequence[str]) -> str:
    """The last stretch between special tokens that is more than the name of a role."""
    marks = "|".join(re.escape(token) for token in special_tokens if token)
    turns = re.split(marks, prompt) if marks else [prompt]
    for turn in reversed(turns):
        first, _, rest = turn.strip().partition("\n")
        said = rest if first.strip().lower() in _ROLES else turn
        if said.strip() and said.strip().lower() not in _ROLES:
            return said.strip()
    return prompt.strip()


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    half = _LONGEST // 2
    return f"{text[:half]} […] {text[-half:]}"


def _without_ids(conversation: dict[str, Any]) -> dict[str, Any]:
    """A conversation whose tool calls are numbered, and have their arguments as data."""
    names: dict[Any, str] = {}
    made = []
    for message in conversation["messages"]:
        message = dict(message)
        calls = message.get("tool_calls")
        if isinstance(calls, list) and all(isinstance(call, Mapping) for call in calls):
            message["tool_calls"] = [
                {**call, "id": _numbered(names, call.get("id")), "function": _read(call)}
                for call in calls
            ]
        if "tool_call_id" in message:
            message["tool_call_id"] = _numbered(names, message["tool_call_id"])
        made.append(message)
    return {**conversation, "messages": made}


def _numbered(names: dict[Any, str], id: Any) -> str:
    return names.setdefault(str(id), f"call {len(names)}")


def _read(call: Mapping[str, Any]) -> Any:
    function = call.get("function")
    if not isinstance(function, Mapping) or not isinstance(function.get("arguments"), str):
        return function
    try:
        return {**function, "arguments": json.loads(function["arguments"])}
    except (ValueError, RecursionError):
        return function


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True)
