"""What an agent may use: search and a calculator.

`default()` returns both, ready for an agent. Each is a LangChain tool; LangChain is imported when
the first of them is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from hfnb.credentials import setting

if TYPE_CHECKING:
    from langchain_core.tools import BaseTool

    from hfnb.tools.calculator import Calculator, evaluate
    from hfnb.tools.search import Search
    from hfnb.tools.serpapi import SerpAPISearch

_HOME = {
    "Calculator": "hfnb.tools.calculator",
    "Search": "hfnb.tools.search",
    "SerpAPISearch": "hfnb.tools.serpapi",
    "evaluate": "hfnb.tools.calculator",
}

__all__ = ["Calculator", "Search", "SerpAPISearch", "default", "evaluate"]


def default() -> list[BaseTool]:
    """Return the tools that an agent gets when it is given none: search, then the calculator.

    The search is offline, unless `SERPAPI_API_KEY` is set: then it is Google's, through SerpAPI.
    """
    from hfnb.tools.calculator import Calculator
    from hfnb.tools.search import Search
    from hfnb.tools.serpapi import SerpAPISearch

    return [SerpAPISearch() if setting("SERPAPI_API_KEY") else Search(), Calculator()]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(
            f"module 'hfnb.tools' has no attribute {name!r}; it has {', '.join(__all__)}"
        )
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return list(__all__)
