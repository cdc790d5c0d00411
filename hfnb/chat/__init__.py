"""The chat model: LangChain's interface over any engine."""

from __future__ import annotations

from hfnb.chat.model import ChatHuggingFace
from hfnb.chat.sent import Sent
from hfnb.engines import tally

__all__ = ["ChatHuggingFace", "Sent"]

# A workshop wants to know how many tokens its notebooks take.
tally.begin()
