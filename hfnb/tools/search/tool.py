"""Search as a tool that an agent calls."""

from __future__ import annotations

from typing import Any, Literal

from langchain_core.tools import BaseTool
from pydantic import BaseModel, Field

from hfnb.tools.search.lookup import lookup


class SearchInput(BaseModel):
    """What Search is called with."""

    query: str = Field(description="A name and what to know about it: Mount Everest height")


class Search(BaseTool):
    """Looks up facts in the encyclopaedia that comes with hfnb; needs no network.

    The answer is one or two sentences with their source. The artifact of a tool call is the same
    as plain data: query, title, kind, the facts told with value, unit, source and licence, and
    similar names where nothing was found.
    """

    name: str = "Search"
    description: str = (
        "Looks up facts about people, places, works, inventions, planets and elements. "
        "Input: a name and what to know about it."
    )
    args_schema: type[BaseModel] = SearchInput
    response_format: Literal["content", "content_and_artifact"] = "content_and_artifact"

    def _run(self, query: str) -> tuple[str, dict[str, Any]]:
        finding = lookup(query)
        return finding.text, finding.to_json()
