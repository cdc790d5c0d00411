"""Engines: a prompt and a `Sampling` in, the answer out, piece by piece."""

from __future__ import annotations

from hfnb.engines.base import CompletionEngine, Piece, Sampling, Usage
from hfnb.engines.local import LocalEngine

__all__ = ["CompletionEngine", "LocalEngine", "Piece", "Sampling", "Usage"]
