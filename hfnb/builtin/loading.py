"""Load the prepared model: offline, once per process, from any thread.

The directory is local and complete, so nothing here looks anything up on the Hub. The concrete
classes are named instead of transformers' Auto classes: what the folder holds is known, and the
detour costs time at every start.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfnb.builtin import preparing, store

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

# One lock for both: two threads importing parts of transformers at once can each see a half of it.
_lock = threading.RLock()
_loaded: dict[tuple[str, Path], Any] = {}


def directory() -> Path:
    """Return the folder of the prepared model, preparing it first where that is needed.

    Raises:
        SetupError: see `prepare`.
    """
    path = store.folder()
    return path if store.inspect(path) is None else preparing.prepare()


def load_tokenizer() -> PreTrainedTokenizerFast:
    """Return the embedded model's tokenizer; the same object at every call.

    Imports transformers but not torch. It is shared: who wants to change it makes a copy.
    Every text comes back from its tokens unchanged, but for six control characters and empty
    planes of Unicode, for whose bytes the published vocabulary has no token.

    Raises:
        SetupError: see `prepare`.
    """
    return _shared("tokenizer", _read_tokenizer)


def load_model() -> LlamaForCausalLM:
    """Return the embedded model, 32-bit floats, in evaluation mode; the same object at every call.

    Its weights are mapped from the disk. It is shared: a layer must not be changed in place, and
    two generations at once each need their own key/value cache.

    Raises:
        SetupError: see `prepare`.
    """
    return _shared("model", _read_model)


def is_loaded() -> bool:
    """Whether this process already holds the embedded model, and with it the memory it takes."""
    return any(kind == "model" for kind, _ in list(_loaded))


def _shared(kind: str, read: Callable[[Path], Any]) -> Any:
    """Read once per folder; rebuild a folder that turns out to be damaged, once."""
    with _lock:
        path = directory()
        if (found := _loaded.get((kind, path))) is not None:
            return found
        try:
            found = read(path)
        except Exception:
            # Sizes were right, so look closer: was the content changed?
            if store.inspect(path, verify=True) is None:
                raise
            found = read(preparing.prepare(verify=True))
        _loaded[(kind, path)] = found
        return found


def _read_tokenizer(path: Path) -> PreTrainedTokenizerFast:
    with _no_collection():
        from transformers import PreTrainedTokenizerFast

    return PreTrainedTokenizerFast.from_pretrained(path, local_files_only=True)


def _read_model(path: Path) -> LlamaForCausalLM:
    with _no_collection():
        import torch
        from transformers import LlamaForCausalLM
    with _no_progress_bar():
        model = LlamaForCausalLM.from_pretrained(path, local_files_only=True, dtype=torch.float32)
    return model.eval()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold the garbage collector off while large packages are imported.

    They make objects by the hundred thousand, none of which is garbage, and the collector walks
    through all of them again and again: 0.5 s of 4.5 s.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def _no_progress_bar() -> Iterator[None]:
    """Hide transformers' "Loading weights" bar: it would flash for 0.2 s in every notebook."""
    from transformers.utils import logging

    shown = logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        yield
    finally:
        if shown:
            logging.enable_progress_bar()
