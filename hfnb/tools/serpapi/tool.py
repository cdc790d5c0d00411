"""Search through SerpAPI as a tool for agents."""

from __future__ import annotations

from typing import Any, Literal

from langchain_core.tools import BaseTool, ToolException
from pydantic import BaseModel, ConfigDict, Field, field_validator

from hfnb.credentials import Token, setting
from hfnb.errors import SetupError
from hfnb.tools.serpapi.answers import answer
from hfnb.tools.serpapi.asking import SerpAPIError, ask

VARIABLE = "SERPAPI_API_KEY"


class Arguments(BaseModel):
    """What the search is given."""

    query: str = Field(description="a name and what to know about it")


class SerpAPISearch(BaseTool):
    """Asks Google through SerpAPI; to a model it is the same tool as the offline search.

    What fails comes back as a sentence, flagged like an error of the calculator. The artifact of
    a tool call is plain data: the query, and the link that the answer comes from.

    Args:
        key: of your account at SerpAPI; taken from `SERPAPI_API_KEY` where it is not given.
        timeout: how many seconds the service may take.
        base_url: where the service is.

    Raises:
        SetupError: there is no key.
    """

    model_config = ConfigDict(hide_input_in_errors=True)

    name: str = "Search"
    description: str = (
        "Looks up facts about people, places, works, inventions, planets and elements. "
        "Input: a name and what to know about it."
    )
    args_schema: Any = Arguments
    response_format: Literal["content", "content_and_artifact"] = "content_and_artifact"
    handle_tool_error: Any = True
    handle_validation_error: Any = (
        "The search takes one query as text: a name and what to know about it."
    )
    key: Any = Field(default=None, exclude=True, validate_default=True)
    timeout: float = Field(default=20.0, gt=0, allow_inf_nan=False)
    base_url: str = "https://serpapi.com"

    @field_validator("key")
    @classmethod
    def _hidden(cls, key: Token | str | None) -> Token:
        """Return the key as a token, which shows itself to nobody."""
        if isinstance(key, Token):
            return key
        if value := (key or "").strip() or setting(VARIABLE):
            return Token(value, VARIABLE)
        raise SetupError(
            "There is no key for SerpAPI.",
            f"{VARIABLE} is not set.",
            f"Set {VARIABLE} to the key of your account, or use hfnb.tools.Search, which works "
            "offline.",
        )

    def _run(self, query: str) -> tuple[str, dict[str, Any]]:
        try:
            page = ask(query, self.key, self.timeout, self.base_url)
        except SerpAPIError as error:
            raise ToolException(str(error)) from None
        text, link = answer(page, query)
        return text, {"query": query, "link": link}
