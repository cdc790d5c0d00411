"""An offline encyclopaedia for agents: sheets of facts, and a search that forgives misspelling."""

from __future__ import annotations

from hfnb.tools.search.gathering import sheets, sources
from hfnb.tools.search.sheet import Sheet, Source

__all__ = ["Sheet", "Source", "sheets", "sources"]
