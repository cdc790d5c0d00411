"""Search in today's web, through SerpAPI, for those who have a key."""

from __future__ import annotations

from hfnb.tools.serpapi.asking import SerpAPIError
from hfnb.tools.serpapi.tool import SerpAPISearch

__all__ = ["SerpAPIError", "SerpAPISearch"]
