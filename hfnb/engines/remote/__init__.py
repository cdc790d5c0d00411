"""Engines whose model runs elsewhere, over huggingface_hub's inference clients."""

from __future__ import annotations

from hfnb.engines.remote.chat import ROUTER, ChatCompletionsEngine
from hfnb.engines.remote.retrying import Patience
from hfnb.engines.remote.sending import Timeouts
from hfnb.engines.remote.text import TextGenerationEngine

__all__ = ["ROUTER", "ChatCompletionsEngine", "Patience", "TextGenerationEngine", "Timeouts"]
