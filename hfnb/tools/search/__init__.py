"""An offline encyclopaedia for agents: sheets of facts, and a search that forgives misspelling.

`lookup` answers a query, `sheets` yields all that is known, `sources` says where it is from, and
`Search` is the tool for an agent. The encyclopaedia is built into the cache folder on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hfnb.tools.search.gathering import sheets, sources
from hfnb.tools.search.lookup import Fact, Finding, lookup
from hfnb.tools.search.sheet import Sheet, Source

if TYPE_CHECKING:
    from hfnb.tools.search.tool import Search

__all__ = ["Fact", "Finding", "Search", "Sheet", "Source", "lookup", "sheets", "sources"]


def __getattr__(name: str) -> Any:
    # LangChain is imported only where the tool is used.
    if name == "Search":
        from hfnb.tools.search.tool import Search

        return Search
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
