"""The chat model: LangChain's interface over any engine."""

from __future__ import annotations

from hfnb.chat.model import ChatHuggingFace

__all__ = ["ChatHuggingFace"]
