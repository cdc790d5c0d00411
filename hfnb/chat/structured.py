"""Structured output: an answer that is held to a JSON schema, and then parsed."""

from __future__ import annotations

from collections.abc import Mapping
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from langchain_core.output_parsers import JsonOutputParser, PydanticOutputParser
from langchain_core.runnables import Runnable, RunnableMap, RunnablePassthrough
from langchain_core.utils.function_calling import convert_to_json_schema
from langchain_core.utils.pydantic import is_basemodel_subclass

from hfnb.errors import UnsupportedError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel


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
        method: "json_schema" or "json_mode"; both hold the tokens to the schema, since we have
            it at hand and a small model does not follow instructions well enough.
        include_raw: give `{"raw", "parsed", "parsing_error"}` instead and raise nothing.

    Raises:
        UnsupportedError: an unknown method.
    """
    if method not in ("json_schema", "json_mode"):
        raise UnsupportedError(
            f"There is no method {method!r} for structured output.",
            'There are "json_schema", "json_mode" and "function_calling".',
            "Correct the name or leave it out.",
        )
    json_schema = convert_to_json_schema(schema)
    model = chat.bind(
        response_format={"type": "json_schema", "json_schema": {"schema": json_schema}},
        ls_structured_output_format={"kwargs": {"method": method}, "schema": json_schema},
    )
    is_pydantic = isinstance(schema, type) and is_basemodel_subclass(schema)
    parser = PydanticOutputParser(pydantic_object=schema) if is_pydantic else JsonOutputParser()
    if not include_raw:
        return model | parser
    parsed = RunnablePassthrough.assign(
        parsed=itemgetter("raw") | parser, parsing_error=lambda _: None
    )
    failed = RunnablePassthrough.assign(parsed=lambda _: None)
    return RunnableMap(raw=model) | parsed.with_fallbacks([failed], exception_key="parsing_error")
