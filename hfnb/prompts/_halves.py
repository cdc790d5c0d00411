"""Half characters: surrogates without their other half, which nothing can send.

UTF-16 writes an emoji in two halves, and programs that count in those (JavaScript, some JSON)
can cut between them. Python keeps such a half in a string, but UTF-8 has no bytes for it, so no
tokenizer and no server takes it; tokenizers then raise a TypeError that names nothing.
"""

from __future__ import annotations

import re
from typing import Any

from hfnb.errors import PromptError
from hfnb.prompts._plain import Inputs, describe

_HALF = re.compile("[\ud800-\udfff]")


def refuse_halves(text: str, inputs: Inputs) -> None:
    """Refuse a rendered text that holds half a character.

    Raises:
        PromptError: it does; the error names the message, or whatever else brought it.
    """
    # Faster than searching, and what a tokenizer would do first.
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        half = ascii(text[error.start])
        raise PromptError(
            f"{_bearer(inputs)} contains half a character, {half}.",
            "Some program cut an emoji in two; what is left of it cannot be sent to any model.",
            'Remove it where the text comes from: text.encode("utf-8", "replace").decode().',
        ) from error


def _bearer(inputs: Inputs) -> str:
    for index, message in enumerate(inputs.messages):
        if _holds(message):
            name = describe(inputs.messages, index)
            return name.encode("utf-8", "backslashreplace").decode()
    if _holds(inputs.tools):
        return "A definition in tools"
    if _holds(inputs.documents):
        return "A text in documents"
    found = [name for name, value in inputs.variables.items() if _holds(value)]
    return f"The variable {found[0]}" if found else "The template"


def _holds(value: Any) -> bool:
    if isinstance(value, str):
        return _HALF.search(value) is not None
    if isinstance(value, dict):
        return any(_holds(item) for pair in value.items() for item in pair)
    return isinstance(value, list) and any(map(_holds, value))
