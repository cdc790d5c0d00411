"""The chat model: LangChain's interface over any engine."""

from __future__ import annotations

from hfnb.chat.model import ChatHuggingFace
from hfnb.chat.sent import Sent

__all__ = ["ChatHuggingFace", "Sent"]
