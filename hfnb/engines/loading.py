"""Loading any causal language model that transformers can load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hfnb.errors import BackendError


def name_of(model: str | Path) -> str:
    """Return what to call a model: its Hub id, or its directory's name without the path."""
    path = Path(model).expanduser()
    return path.resolve().name if path.is_dir() else str(model)


def config(model: str | Path) -> Any:
    """Read the model's configuration.

    Raises:
        BackendError: there is no such model.
    """
    from transformers import AutoConfig

    try:
        return AutoConfig.from_pretrained(_source(model))
    except (OSError, ValueError) as error:
        raise _cannot_load("configuration", model, error) from error


def context_length(config: Any) -> int | None:
    """Return how many tokens a model of this configuration reads; None when it sets no limit."""
    return getattr(config.get_text_config(), "max_position_embeddings", None)


def tokenizer(model: str | Path) -> Any:
    """Load the tokenizer.

    Raises:
        BackendError: there is no such model, or no tokenizer in it.
    """
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(_source(model))
    except (OSError, ValueError) as error:
        raise _cannot_load("tokenizer", model, error) from error


def model(model: str | Path, device: str | None, dtype: str | None) -> Any:
    """Load the weights onto `device` (see `LocalEngine.load`).

    Raises:
        BackendError: there is no such model, or it is not a causal language model.
    """
    import torch
    from transformers import AutoModelForCausalLM

    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    dtype = dtype or ("float32" if device == "cpu" else "auto")
    try:
        loaded = AutoModelForCausalLM.from_pretrained(_source(model), dtype=dtype)
    except (OSError, ValueError) as error:
        raise _cannot_load("weights", model, error) from error
    return loaded.to(device).eval()


def _source(model: str | Path) -> str:
    path = Path(model).expanduser()
    return str(path) if path.is_dir() else str(model)


def _cannot_load(part: str, model: str | Path, error: Exception) -> BackendError:
    reason = str(error).strip().splitlines()
    return BackendError(
        f"The {part} of {name_of(model)!r} could not be loaded.",
        reason[0] if reason else type(error).__name__,
        "Check the directory or the Hub id; for a model from the Hub, check the network and, "
        "if it is gated, your token.",
    )
