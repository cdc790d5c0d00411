"""What an agent is made of, as plain data: enough to tell a reader, and to write it as a script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from hfnb.steps import plain
from hfnb.steps.reading import is_whole, list_of, mapping, refuse, text_of

NAMES = {"kind", "model", "prompt", "tools", "max_iterations", "stop"}
_MODEL = {"class", "id", "backend", "sampling"}
_TOOL = {"name", "description", "line", "ours"}
_VARIABLES = ("tools", "tool_names", "input", "agent_scratchpad")
_PLAIN = (str, int, float, bool)


def describe(agent: Any) -> dict[str, Any]:
    """Return the facts about `agent`; what it does not tell is empty."""
    tools = getattr(agent, "tools", {})
    return {
        "kind": type(agent).__name__,
        "model": _model(getattr(agent, "model", None)),
        "prompt": _prompt(getattr(agent, "prompt", None)),
        "tools": [_tool(tool) for tool in tools.values()],
        "max_iterations": getattr(agent, "max_iterations", 10),
        "stop": list(getattr(agent, "stop", ())),
    }


def _model(model: Any) -> dict[str, Any]:
    from hfnb import builtin
    from hfnb.chat import ChatHuggingFace

    inner = getattr(model, "bound", model)
    known = (getattr(inner, name, None) for name in ("model_id", "model_name", "model"))
    name = next((value for value in known if isinstance(value, str)), "")
    found: dict[str, Any] = {
        "class": type(inner).__name__,
        "id": name,
        "backend": None,
        "sampling": {},
    }
    if isinstance(inner, ChatHuggingFace):
        # With its adapter or without: an agent's script uses the one with it.
        embedded = inner.llm.identity.partition("+")[0] == builtin.MODEL_ID
        # A script cannot connect to these: it has no address, and no file.
        elsewhere = hasattr(inner.llm, "wire") or inner.llm.recorded
        found["backend"] = "builtin" if embedded else None if elsewhere else "local"
        found["sampling"] = dict(_changed(inner.sampling))
    return found


def _changed(sampling: Any) -> Iterator[tuple[str, Any]]:
    """The settings that are not the default; stop sequences are the agent's own."""
    for one in fields(sampling):
        value = getattr(sampling, one.name)
        if value != one.default and one.name != "stop":
            yield one.name, plain(value)


def _tool(tool: Any) -> dict[str, Any]:
    from langchain_core.tools import render_text_description

    return {
        "name": tool.name,
        "description": tool.description,
        "line": render_text_description([tool]),
        "ours": f"{type(tool).__module__}.".startswith("hfnb."),
    }


def _prompt(prompt: Any) -> list[list[str]] | None:
    """The prompt as (role, template) pairs with the variables in single braces.

    Works for every kind of template: it is filled in with marks, and the marks become variables.
    """
    if prompt is None:
        return None
    from hfnb.prompts import to_dicts

    marks = {name: f"\x02{name}\x03" for name in _VARIABLES}
    messages = prompt.partial(**marks).format_prompt(**marks).to_messages()
    pairs = []
    for message in to_dicts(messages):
        text = str(message["content"]).replace("{", "{{").replace("}", "}}")
        for name, mark in marks.items():
            text = text.replace(mark, f"{{{name}}}")
        pairs.append([message["role"], text])
    return pairs


def checked(data: Any) -> dict[str, Any] | None:
    """Return facts from a file, checked.

    Raises:
        StepsError: they are not what `describe` gives.
    """
    if data is None:
        return None
    given = mapping(data, "agent", NAMES)
    if missing := NAMES - given.keys():
        refuse("agent", f"has no {min(missing)!r}")
    model = mapping(given["model"], "agent.model", _MODEL)
    for name in ("class", "id"):
        text_of(model.get(name), f"agent.model.{name}")
    if model.get("backend") not in (None, "builtin", "local"):
        refuse("agent.model.backend", "is no backend that is known here")
    for name, value in mapping(model.get("sampling"), "agent.model.sampling", _sampling()).items():
        if not isinstance(value, _PLAIN):
            refuse(f"agent.model.sampling.{name}", "is no plain value")
    for pair in list_of(given["prompt"] or [], "agent.prompt", 1000):
        for text in list_of(pair, "agent.prompt", 2):
            text_of(text, "agent.prompt")
        if len(pair) != 2:
            refuse("agent.prompt", "is no list of pairs")
    for tool in list_of(given["tools"], "agent.tools", 1000):
        for name in _TOOL - {"ours"}:
            text_of(mapping(tool, "agent.tools", _TOOL).get(name), f"agent.tools.{name}")
        if not isinstance(tool.get("ours"), bool):
            refuse("agent.tools.ours", "is not true or false")
    for text in list_of(given["stop"], "agent.stop", 100):
        text_of(text, "agent.stop")
    text_of(given["kind"], "agent.kind")
    if not is_whole(given["max_iterations"]):
        refuse("agent.max_iterations", "is no whole number")
    return dict(given)


def _sampling() -> set[str]:
    from hfnb.engines import Sampling

    return {one.name for one in fields(Sampling)} - {"stop"}
