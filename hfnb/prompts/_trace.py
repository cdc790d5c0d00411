"""The tracked rendering of a prompt, and the marks of its true text."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

from hfnb.prompts._align import transfer
from hfnb.prompts._environment import tracking_template
from hfnb.prompts._marks import BOS, Tracker, repeat, tracking
from hfnb.prompts._plain import Inputs
from hfnb.prompts._tracked import Tracked, lift, tracked
from hfnb.prompts._tracked_json import follow, follow_message

# The word that transformers appends to the last message to find where to cut; the template may
# branch on its text, so the tracked rendering appends the very same.
_TAG = "CONTINUE_FINAL_MESSAGE_TAG "
_REASONING = ("reasoning_content", "thinking", "reasoning")


def trace(inputs: Inputs, text: str) -> tuple[Tracker, array]:
    """The marks of `text`, which is the true rendering of `inputs`.

    `Tracker.exact` of the result is False where following failed and texts were compared instead.
    """
    tracker = Tracker(inputs.now)
    with tracking(tracker):
        try:
            made = tracked_text(inputs)
        except Exception:  # whatever a template can raise on a tracked string
            tracker.exact = False
            tracker.regions.leave(0)
            made = _laid_out(inputs)
        if made != text:
            tracker.exact = False
            made = transfer(text, made)
    return tracker, made._marks


def stopped_at(inputs: Inputs) -> int | None:
    """The message that the template's loop was at when it raised; None when it cannot be told."""
    tracker = Tracker(inputs.now)
    with tracking(tracker):
        try:
            tracked_text(inputs)
        except Exception:
            return tracker.regions.turn()
    return None


def tracked_text(inputs: Inputs, template: Callable[[str], Any] = tracking_template) -> Tracked:
    """The text of a tracked rendering; `template` compiles the Jinja text for one."""
    chat: list[Any] = [
        follow_message(_aliased(message), index) for index, message in enumerate(inputs.messages)
    ]
    if inputs.continue_final_message:
        _tag(chat[-1], inputs.continue_final_message)
    made = template(inputs.template).render(
        messages=chat,
        tools=_extra("tools", inputs.tools),
        documents=_extra("documents", inputs.documents),
        add_generation_prompt=inputs.add_generation_prompt,
        **{name: _variable(name, value) for name, value in inputs.variables.items()},
    )
    return _cut(made) if inputs.continue_final_message else made


def _extra(kind: str, values: Any) -> Any:
    if values is None:
        return None
    from hfnb.prompts._marks import active

    return follow(values, kind, None, active().add(kind, None, 1).base)


def _variable(name: str, value: Any) -> Any:
    if name == "bos_token" and isinstance(value, str):
        return tracked(value, repeat(-1 - BOS, len(value)))
    if isinstance(value, str):
        return lift(value)
    if isinstance(value, list):
        return [_variable("", item) for item in value]
    if isinstance(value, dict):
        return {key: _variable("", item) for key, item in value.items()}
    return value


def _aliased(message: dict[str, Any]) -> dict[str, Any]:
    """A message's reasoning under all the names that templates read, as transformers does."""
    found = next((message[key] for key in _REASONING if message.get(key) is not None), None)
    if found is None:
        return message
    return {"thinking": found, **message, "reasoning_content": found}


def _tag(message: dict[str, Any], name: bool | str) -> None:
    name = name if isinstance(name, str) else "content"
    final = message[name]
    if isinstance(final, list):
        block = next(block for block in reversed(final) if "text" in block)
        block["text"] = block["text"] + _TAG
        return
    names = [key for key in _REASONING if message.get(key) == final]
    for key in names if name in _REASONING else [name]:
        message[key] = message[key] + _TAG


def _cut(made: Tracked) -> Tracked:
    place = made.rindex(_TAG.strip())
    whole = made[place : place + len(_TAG)] == _TAG
    return made[:place] if whole else made[:place].rstrip()


def _laid_out(inputs: Inputs) -> Tracked:
    """All contents one after the other: what is left to compare with when tracking failed."""
    parts = []
    for index, message in enumerate(inputs.messages):
        content = follow_message(message, index).get("content", "")
        parts.append(content if isinstance(content, Tracked) else lift(""))
    return lift("\n").join(parts)
