"""Engines: a prompt or a conversation and a `Sampling` in, the answer out, piece by piece."""

from __future__ import annotations

from hfnb.engines.base import (
    ChatEngine,
    CompletionEngine,
    Conversation,
    Piece,
    Sampling,
    ServerPrompt,
    Usage,
)
from hfnb.engines.local import LocalEngine

__all__ = [
    "ChatEngine",
    "CompletionEngine",
    "Conversation",
    "LocalEngine",
    "Piece",
    "Sampling",
    "ServerPrompt",
    "Usage",
]
