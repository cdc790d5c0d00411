"""Exercise of notebook 04: a tool of one's own, with a schema, a description and its errors."""

from __future__ import annotations

from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done, your_turn
from hfnb.checks.notebook_04 import NOTEBOOK

_TASK = (
    "Make a tool of the function, give it a docstring that says how to call it, and write in place "
    "of `...` what turns degrees Fahrenheit into degrees Celsius."
)
_TRIALS = ((212, 100.0), (32, 0.0), (-40, -40.0), (98.6, 37.0))
_IMPOSSIBLE = -500
_NUMBERS = {"number", "integer"}


@register(
    "04-tool",
    NOTEBOOK,
    _TASK,
    "Above the function `@tool`, in it a docstring, `fahrenheit: float` in its brackets, and "
    "`return (fahrenheit - 32) * 5 / 9`. Below -459.67 it says `raise ToolException(...)`; after "
    "the function, `to_celsius.handle_tool_error = True`.",
)
def converter(answer: Any) -> Feedback:
    """Is this a tool that converts, describes itself, and reports what cannot be?"""
    from langchain_core.tools import BaseTool

    if not isinstance(answer, BaseTool):
        return _no_tool(answer)
    for look in (_described, _typed, _right, _reports):
        if found := look(answer):
            return found
    return well_done(
        "A model can call it: it reads what the tool does and what to give it, and where it asks "
        "for the impossible it gets a sentence and can do better."
    )


def _no_tool(answer: Any) -> Feedback:
    if not callable(answer):
        return not_yet("This is no tool. Put the tool itself into the check, without calling it.")
    try:
        result = answer(32)
    except Exception:
        result = ""
    if result is None or result is ...:
        return your_turn(_TASK)
    return not_yet(
        "This is a Python function. It has no description that a model could read: put `@tool` on "
        "the line above `def`."
    )


def _described(tool: Any) -> Feedback | None:
    words = tool.description.strip()
    if words in ("", "...", "…"):
        return your_turn("The docstring becomes the description. Say in it what the tool does.")
    if missing := [unit for unit in ("Fahrenheit", "Celsius") if unit.lower() not in words.lower()]:
        return not_yet(
            f"The description is “{words}” It does not say {' or '.join(missing)}, and the "
            "description is all that a model knows of the tool: what goes in, and what comes out?"
        )
    if len(words) > 300:
        return not_yet(
            f"The description has {len(words)} characters, which a model reads again at every "
            "step. One or two sentences will do."
        )
    return None


def _typed(tool: Any) -> Feedback | None:
    names = list(tool.args)
    if names != ["fahrenheit"]:
        return not_yet(
            "The tool should have one argument, `fahrenheit`. It has "
            f"{', '.join(f'`{name}`' for name in names) or 'none'}."
        )
    kind = tool.args["fahrenheit"].get("type")
    if kind is None:
        return not_yet(
            "The argument has no type, so text arrives as text, and “a lot” is let in too. Write "
            "`fahrenheit: float`."
        )
    if kind not in _NUMBERS:
        return not_yet(f"The argument's type is {kind}. Degrees are a number: `float`.")
    if kind == "integer":
        return not_yet("The argument's type is integer, and 98.6 degrees are refused: use `float`.")
    return None


def _right(tool: Any) -> Feedback | None:
    for given, wanted in _TRIALS:
        try:
            got = tool.invoke({"fahrenheit": given})
        except Exception as error:
            return not_yet(f"Called with {given} the tool fails: {type(error).__name__}: {error}.")
        try:
            value = float(got)
        except (TypeError, ValueError):
            return not_yet(f"Called with {given} the tool returns {got!r}, which is no number.")
        if abs(value - wanted) > 0.06:
            return not_yet(f"{given} °F are {wanted:g} °C, and the tool says {got!r}.")
    return None


def _reports(tool: Any) -> Feedback | None:
    """What is amiss when the tool is asked for what cannot be."""
    from langchain_core.tools import ToolException

    call = {
        "type": "tool_call",
        "id": "check",
        "name": tool.name,
        "args": {"fahrenheit": _IMPOSSIBLE},
    }
    try:
        message = tool.invoke(call)
    except ToolException:
        return not_yet(
            "The ToolException goes through and ends the program. With "
            "`to_celsius.handle_tool_error = True` its text becomes the observation."
        )
    except Exception as error:
        return not_yet(
            f"For {_IMPOSSIBLE} the tool raises {type(error).__name__}. Raise a `ToolException`: "
            "it is the one that LangChain can turn into an observation."
        )
    if message.status != "error":
        return not_yet(
            f"Nothing is colder than -459.67 °F, and for {_IMPOSSIBLE} the tool says "
            f"{message.content!r}. A wrong answer is worse than none: raise a `ToolException`."
        )
    said = str(message.content).strip()
    if len(said.split()) < 4:
        return not_yet(
            f"The model would read “{said}”, and not know what to do. Say in a sentence what is "
            "wrong."
        )
    return None
