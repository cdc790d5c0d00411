"""Changes by hand: a new state in the place of another, or one that nobody computed."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal, get_args

from hfnb.errors import SessionError
from hfnb.steps import Phase, State, ToolCall

Field = Literal["prompt", "output", "thought", "action", "tool_input", "observation"]
FIELDS: tuple[Field, ...] = get_args(Field)
# What a state is about: three fields are parts of an action.
PHASE: dict[Field, Phase] = {
    "prompt": "prompt",
    "output": "output",
    "thought": "action",
    "action": "action",
    "tool_input": "action",
    "observation": "observation",
}
Revise = Callable[..., ToolCall]
_ABOUT_THE_CALL = {"unknown_tool", "repeated_action"}


def check_field(field: str) -> Field:
    """Return `field` if it can be edited.

    Raises:
        SessionError: it cannot.
    """
    if field not in FIELDS:
        raise SessionError(
            f"{field!r} cannot be edited.",
            "An answer is edited through the output it was read from; another question is another "
            "session.",
            f"Edit one of {', '.join(FIELDS)}.",
        )
    return field


def nothing_to_edit(field: Field, here: str) -> SessionError:
    """The error for a path that has no such state."""
    return SessionError(
        f"There is no {field} to edit on the way to {here}.",
        "",
        "Step on until there is one; session.write(text) supplies what comes next by hand.",
    )


def edited(state: State, field: Field, value: Any, revise: Revise) -> State:
    """Return `state` with one field changed, marked as edited; the same state if nothing changes.

    Args:
        state: the state to change.
        field: what to change in it; it is of that field's phase.
        value: what shall stand there.
        revise: gives a call with another `tool` or `tool_input`, and a log that says the same.

    Raises:
        SessionError: `value` is not what the field holds.
    """
    if field == "tool_input" and isinstance(value, dict):
        value = _plain(value)
    elif not isinstance(value, str) or (field == "action" and not value.strip()):
        raise SessionError(
            f"{value!r:.60} cannot be the {field}.",
            "It is a text" + (" or a dict of arguments." if field == "tool_input" else "."),
            f'Write session.edit("{field}", "…").',
        )
    if PHASE[field] == "action":
        return _with_call(state, field, value, revise)
    if value == state.text:
        return state
    return _by_hand(replace(state, text=value))


def written(parent: State, text: str) -> State:
    """Return what follows `parent`, written by a person instead of the model or the tool.

    Raises:
        SessionError: no text comes next, or `text` is none.
    """
    phase: Phase | None = None
    if parent.phase == "prompt":
        phase = "output"
    elif parent.phase == "action" or (parent.phase == "error" and not parent.ended):
        phase = "observation"
    if phase is None or not isinstance(text, str):
        raise SessionError(
            f"Nothing can be written by hand after the phase {parent.phase!r}.",
            "An output is written after a prompt, an observation after an action.",
            "Step to a prompt or to an action first.",
        )
    return _by_hand(State(phase, parent, parent.iteration, text))


def _by_hand(state: State) -> State:
    """`state` without what was true of the text before: its cost, its end, its problems."""
    return replace(
        state,
        edited=True,
        problems=(),
        usage=None,
        seconds=None,
        finish=None,
        stop_sequence=None,
        artifact=None,
        recorded="",
    )


def _with_call(state: State, field: Field, value: Any, revise: Revise) -> State:
    call = state.call or ToolCall("", "", state.text)
    thought = state.thought
    if field == "thought":
        if value == thought:
            return state
        known = bool(thought) and thought in call.log
        log = call.log.replace(thought, value, 1) if known else f"{value}\n{call.log}"
        call, thought = replace(call, log=log), value
    elif value == getattr(call, "tool" if field == "action" else "tool_input"):
        return state
    else:
        # The log is what the next prompt quotes: it must say what was really called.
        call = revise(call, **{"tool" if field == "action" else "tool_input": value})
    problems = tuple(p for p in state.problems if p.kind not in _ABOUT_THE_CALL)
    return replace(_by_hand(state), text=call.log, thought=thought, call=call, problems=problems)


def revised(
    call: ToolCall, *, tool: str | None = None, tool_input: str | dict[str, Any] | None = None
) -> ToolCall:
    """Return `call` with another tool or input where there is no agent to do it: a recording."""
    from hfnb.agents.react.reading import rewritten

    tool = call.tool if tool is None else tool
    tool_input = call.tool_input if tool_input is None else tool_input
    return ToolCall(tool, tool_input, rewritten(call.log, tool, tool_input))


def _plain(value: dict[str, Any]) -> dict[str, Any]:
    try:
        plain: dict[str, Any] = json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise SessionError(
            "The tool's input cannot be stored.",
            f"It must be plain JSON data: {error}.",
            "Use texts, numbers, lists and dicts.",
        ) from None
    return plain
