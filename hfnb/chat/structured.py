"""Structured output: an answer that is held to a JSON schema, and then parsed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from langchain_core.messages import BaseMessage
from langchain_core.output_parsers import JsonOutputParser, PydanticOutputParser
from langchain_core.output_parsers.openai_tools import (
    JsonOutputKeyToolsParser,
    PydanticToolsParser,
)
from langchain_core.runnables import (
    Runnable,
    RunnableGenerator,
    RunnableMap,
    RunnablePassthrough,
)
from langchain_core.utils.function_calling import convert_to_json_schema
from langchain_core.utils.pydantic import is_basemodel_subclass

from hfnb.chat.call import as_tool
from hfnb.errors import GenerationError, UnsupportedError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

METHODS = ("json_schema", "json_mode", "function_calling")


def structured(
    chat: BaseChatModel,
    schema: Mapping[str, Any] | type,
    method: str,
    include_raw: bool,
) -> Runnable:
    """Return a chain from messages to an instance of `schema`.

    Args:
        chat: the chat model.
        schema: a pydantic class (gives instances), or a TypedDict or JSON schema (give dicts).
        method: one of `METHODS`; all of them hold the tokens to the schema, since we have it at
            hand and a small model does not follow instructions well enough.
        include_raw: give `{"raw", "parsed", "parsing_error"}` instead and raise nothing.

    Raises:
        UnsupportedError: an unknown method.
        GenerationError: when the chain runs, and the answer was cut off at `max_new_tokens`.
    """
    if method not in METHODS:
        raise UnsupportedError(
            f"There is no method {method!r} for structured output.",
            f"There are {', '.join(METHODS)}.",
            "Correct the name or leave it out.",
        )
    json_schema = convert_to_json_schema(schema)
    traced = {"kwargs": {"method": method}, "schema": json_schema}
    is_pydantic = isinstance(schema, type) and is_basemodel_subclass(schema)
    if method == "function_calling":
        tool = as_tool(schema)
        model = chat.bind_tools([tool], tool_choice="any", ls_structured_output_format=traced)
        name = tool["function"]["name"]
        parser = (
            PydanticToolsParser(tools=[schema], first_tool_only=True)
            if is_pydantic
            else JsonOutputKeyToolsParser(key_name=name, first_tool_only=True)
        )
    else:
        model = chat.bind(
            response_format={"type": "json_schema", "json_schema": {"schema": json_schema}},
            ls_structured_output_format=traced,
        )
        parser = PydanticOutputParser(pydantic_object=schema) if is_pydantic else JsonOutputParser()
    whole = RunnableGenerator(_whole, _awhole) | parser
    if not include_raw:
        return model | whole
    parsed = RunnablePassthrough.assign(
        parsed=itemgetter("raw") | whole, parsing_error=lambda _: None
    )
    failed = RunnablePassthrough.assign(parsed=lambda _: None)
    return RunnableMap(raw=model) | parsed.with_fallbacks([failed], exception_key="parsing_error")


def _whole(messages: Iterator[BaseMessage]) -> Iterator[BaseMessage]:
    """Pass an answer on; LangChain's parsers would mend one that was cut, and hide the loss."""
    for message in messages:
        yield _checked(message)


async def _awhole(messages: AsyncIterator[BaseMessage]) -> AsyncIterator[BaseMessage]:
    async for message in messages:
        yield _checked(message)


def _checked(message: BaseMessage) -> BaseMessage:
    if message.response_metadata.get("finish_reason") == "length":
        raise GenerationError(
            "The answer was cut off before its JSON was complete.",
            "max_new_tokens was reached.",
            "Raise it, or set repetition_penalty=1.1 if the model repeats itself.",
        )
    return message
