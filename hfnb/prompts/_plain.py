"""The true text: transformers' own rendering, and errors a learner can act on.

Everything that is shown elsewhere is measured against the text made here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from hfnb.errors import PromptError


@dataclass(frozen=True)
class Inputs:
    """All that a rendering depends on, as plain data.

    `now` is the moment of the rendering: a template may write the date (`strftime_now`).
    """

    template: str
    messages: tuple[dict[str, Any], ...]
    tools: list[dict[str, Any]] | None
    documents: list[dict[str, Any]] | None
    add_generation_prompt: bool
    continue_final_message: bool | str
    variables: Mapping[str, Any]
    now: datetime

    def but(self, **changes: Any) -> Inputs:
        """The same inputs with some of them changed, to see what a template does with those."""
        return replace(self, **changes)


def compiled(template: str) -> Any:
    """The template as transformers compiles (and caches) it."""
    from transformers.utils.chat_template_utils import _compile_jinja_template

    return _compile_jinja_template(template)


@lru_cache(maxsize=64)
def reads(template: str) -> frozenset[str]:
    """The variables a template asks for without defining them."""
    from jinja2.meta import find_undeclared_variables

    return frozenset(find_undeclared_variables(compiled(template).environment.parse(template)))


def plain_text(inputs: Inputs) -> str:
    """What `apply_chat_template(..., tokenize=False)` gives, for this template.

    Raises whatever the template or transformers raises; `explain` makes it readable.
    """
    from transformers.utils.chat_template_utils import render_jinja_template

    texts, _ = render_jinja_template(
        conversations=[list(inputs.messages)],
        tools=inputs.tools,
        documents=inputs.documents,
        chat_template=inputs.template,
        continue_final_message=inputs.continue_final_message,
        add_generation_prompt=inputs.add_generation_prompt,
        **inputs.variables,
    )
    return texts[0]


def try_text(inputs: Inputs) -> str | None:
    """`plain_text`, or None where this template refuses these inputs."""
    try:
        return plain_text(inputs)
    except Exception:
        return None


def explain(error: Exception, inputs: Inputs, label: str) -> PromptError:
    """The error of a rendering, saying which message stopped it and what to do.

    Args:
        error: what `plain_text` raised.
        inputs: what it was given.
        label: how to call the template ("the chat template of ...").
    """
    from jinja2 import TemplateSyntaxError, UndefinedError
    from jinja2.exceptions import SecurityError

    why = str(error).strip() or type(error).__name__
    if isinstance(error, TemplateSyntaxError):
        return PromptError(
            f"{label} is not valid Jinja (line {error.lineno}).",
            _sentence(why),
            "Mend the template at that line; render(family='chatml') shows one that works.",
        )
    if isinstance(error, SecurityError):
        return PromptError(
            f"{label} tries something that the sandbox forbids.",
            _sentence(why),
            "Do not use this template: a chat template only needs to read the messages.",
        )
    if inputs.continue_final_message and isinstance(error, ValueError):
        return PromptError(
            f"{label} cannot leave the last message open.",
            _sentence(why.split("Final message to continue:")[0]),
            "Use continue_final_message only when the last message has text that the template "
            "writes unchanged; otherwise leave it False.",
        )
    place = _place(inputs)
    if place is None and _blames_system(why, inputs):
        place = [message["role"] for message in inputs.messages].index("system")
    where = "" if place is None else f" at {describe(inputs.messages, place)}"
    stopped = f"{label} stopped{where}."
    if isinstance(error, UndefinedError):
        advice = (
            "Give the missing value: in the message, or as a variable, as in "
            "render(..., name=value)."
        )
        return PromptError(stopped, f"Something it needs is missing: {_sentence(why)}", advice)
    return PromptError(stopped, f"It says: {_sentence(why)}", _advice(why, inputs))


def describe(messages: Sequence[Mapping[str, Any]], index: int) -> str:
    """How errors and warnings name a message: `messages[1] (user)`."""
    return f"messages[{index}] ({messages[index].get('role', 'no role')})"


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text.endswith((".", "!", "?")) else text + "."


def _advice(why: str, inputs: Inputs) -> str:
    lowered = why.lower()
    if _blames_system(why, inputs):
        return (
            "This model was trained without a system role: put the instruction at the start of "
            "the first user message, or use a family that takes a system role."
        )
    if "alternate" in lowered or "order" in lowered:
        return (
            "Let user and assistant messages take turns, beginning with the user: join "
            "neighbours of the same role into one message."
        )
    if "tool" in lowered:
        return "Check the tool messages and their ids, or render without tools."
    if "role" in lowered:
        return "Use the roles system, user, assistant and, where the family takes them, tool."
    return "Change the conversation as the template asks, or use another family."


def _blames_system(why: str, inputs: Inputs) -> bool:
    lowered = why.lower()
    given = any(message["role"] == "system" for message in inputs.messages)
    return given and "system" in lowered and "alternate" not in lowered


def _place(inputs: Inputs) -> int | None:
    """Which message the template was at when it stopped, by running it once more, tracked."""
    from hfnb.prompts._trace import stopped_at

    return stopped_at(inputs)
