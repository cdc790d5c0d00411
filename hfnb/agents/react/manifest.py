"""Reads a prompt out of a manifest of the LangChain hub, as data.

A manifest is what langchain-core's `dumpd` writes: nested objects that name a class and its
arguments. LangChain's `loads` makes those objects, whatever they are; here nothing is made of
them but the texts of messages and the names of variables, and what is not exactly that is
refused. (CVE-2025-68664 and CVE-2026-45134 are about the other way.)
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Any, NoReturn

from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage
from langchain_core.prompts import ChatPromptTemplate, MessagesPlaceholder

from hfnb.errors import PromptError

MAX_MESSAGES = 100
MAX_CHARACTERS = 100_000

_ROLES = {
    "SystemMessagePromptTemplate": "system",
    "HumanMessagePromptTemplate": "human",
    "AIMessagePromptTemplate": "ai",
}
_MESSAGES: Mapping[str, type[BaseMessage]] = {
    "SystemMessage": SystemMessage,
    "HumanMessage": HumanMessage,
    "AIMessage": AIMessage,
}
# The places from which `dumpd` knows these classes.
_PACKAGES = {"langchain", "langchain_core"}


def read_manifest(manifest: Any) -> ChatPromptTemplate:
    """Return the prompt that a manifest describes.

    Raises:
        PromptError: it describes something else, or its templates are more than texts with
            variables.
    """
    name, given = _object(manifest, "the manifest")
    if name == "PromptTemplate":
        messages: list[Any] = [("human", _text(manifest, "the manifest"))]
        partial = given.get("partial_variables")
    elif name == "ChatPromptTemplate":
        rows = given.get("messages")
        if not isinstance(rows, list) or not 0 < len(rows) <= MAX_MESSAGES:
            refuse(f"It needs a list of 1 to {MAX_MESSAGES} messages.")
        messages = [_message(row, f"messages[{place}]") for place, row in enumerate(rows)]
        partial = given.get("partial_variables")
    else:
        refuse(f"It describes a {name}, and only prompts are read.")
    if sum(map(_size, messages)) > MAX_CHARACTERS:
        refuse(f"It has more than {MAX_CHARACTERS:,} characters.")
    prompt = ChatPromptTemplate.from_messages(messages)
    return prompt.partial(**_partial(partial, prompt)) if partial else prompt


def _size(message: Any) -> int:
    content = message[1] if isinstance(message, tuple) else getattr(message, "content", "")
    return len(content)


def _object(data: Any, where: str) -> tuple[str, Mapping[str, Any]]:
    """Return class name and arguments of a serialised object, without making it."""
    if not isinstance(data, dict) or data.get("lc") != 1 or data.get("type") != "constructor":
        kind = data.get("type") if isinstance(data, dict) else type(data).__name__
        refuse(f"{where} is no description of a prompt (its type is {kind!r:.40}).")
    place, given = data.get("id"), data.get("kwargs", {})
    if (
        not isinstance(place, list)
        or not all(isinstance(part, str) for part in place)
        or len(place) < 2
        or place[0] not in _PACKAGES
        or not isinstance(given, dict)
    ):
        refuse(f"{where} names {place!r:.80}, which is no part of a prompt.")
    return place[-1], given


def _message(row: Any, where: str) -> Any:
    name, given = _object(row, where)
    if name in _ROLES:
        return _ROLES[name], _text(given.get("prompt"), where)
    if name in _MESSAGES:
        content = given.get("content")
        if not isinstance(content, str) or len(content) > MAX_CHARACTERS:
            refuse(f"{where} has a content that is no text of bearable length.")
        return _MESSAGES[name](content)
    if name == "MessagesPlaceholder":
        variable = given.get("variable_name")
        if not isinstance(variable, str) or not variable.isidentifier():
            refuse(f"{where} has no name for its messages.")
        return MessagesPlaceholder(variable, optional=given.get("optional") is True)
    refuse(f"{where} is a {name}, and only messages of text are read.")


def _text(data: Any, where: str) -> str:
    """Return the template of a `PromptTemplate` whose variables are plain names."""
    name, given = _object(data, where)
    if name != "PromptTemplate":
        refuse(f"{where} holds a {name}, and only text is read.")
    kind = given.get("template_format", "f-string")
    if kind != "f-string":
        refuse(f"{where} is written as {kind!r:.40}. Such templates can compute; they are refused.")
    template = given.get("template")
    if not isinstance(template, str) or len(template) > MAX_CHARACTERS:
        refuse(f"{where} has a template that is no text of bearable length.")
    if where != "the manifest" and given.get("partial_variables"):
        refuse(f"{where} has values of its own, which are not read.")
    try:
        fields = list(Formatter().parse(template))
    except ValueError as error:
        refuse(f"{where} has a broken template: {error}.")
    for _, variable, form, conversion in fields:
        if variable is not None and (not variable.isidentifier() or form or conversion):
            refuse(
                f"{where} has the place {{{variable}}}"[:120] + ", which is more than the name "
                "of a variable: it would look into objects, or write without bound."
            )
    return template


def _partial(given: Any, prompt: ChatPromptTemplate) -> dict[str, str]:
    if isinstance(given, dict):  # an optional placeholder writes its empty list here
        given = {name: value for name, value in given.items() if value != []}
    if not isinstance(given, dict) or not all(isinstance(v, str) for v in given.values()):
        refuse("Its partial variables are no texts.")
    if sum(map(len, given.values())) > MAX_CHARACTERS or not set(given) <= {
        *prompt.input_variables
    }:
        refuse("Its partial variables are too long, or stand nowhere in its templates.")
    return given


def refuse(why: str) -> NoReturn:
    """Say that the prompt was not read."""
    raise PromptError(
        "The prompt from the hub was not read.",
        why[0].upper() + why[1:],
        "Copy its text into a ChatPromptTemplate of your own if you trust it.",
    )
