"""Loading any causal language model that transformers can load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hfnb.credentials import redact
from hfnb.errors import BackendError


def source(model: str | Path, device: str | None = None, dtype: str | None = None) -> str:
    """Return the directory's full path, or the Hub id; look at what can be seen without loading.

    Raises:
        BackendError: a directory that does not exist, an unknown device or dtype.
    """
    import torch

    if dtype not in (None, "auto") and not isinstance(getattr(torch, dtype, None), torch.dtype):
        raise BackendError(
            f"There is no dtype {dtype!r}.",
            "A dtype is the precision of the weights.",
            'Use "float32", "bfloat16", "float16", "auto", or leave it out.',
        )
    if device is not None:
        try:
            torch.zeros(1, device=device)
        except (RuntimeError, AssertionError) as error:
            raise BackendError(
                f"The device {device!r} cannot be used.",
                str(error).strip().splitlines()[0],
                'Use "cpu", or leave it out: a GPU is taken where there is one.',
            ) from error
    path = Path(model).expanduser()
    if path.is_dir():
        return str(path.resolve())
    if isinstance(model, Path) or path.is_absolute() or str(model).startswith((".", "~")):
        raise BackendError(
            f"There is no folder {str(model)!r}.",
            "A path was given, and nothing is there.",
            "Check the path, or give a Hub id such as owner/name.",
        )
    return str(model)


def name_of(source: str) -> str:
    """Return what to call a model: its Hub id, or its directory's name without the path."""
    return Path(source).name if Path(source).is_absolute() else source


def config(model: str) -> Any:
    """Read the model's configuration.

    Raises:
        BackendError: there is no such model.
    """
    from transformers import AutoConfig

    try:
        return AutoConfig.from_pretrained(model)
    except Exception as error:  # each library has its own
        raise _cannot_load("configuration", model, error) from error


def context_length(config: Any) -> int | None:
    """Return how many tokens a model of this configuration reads; None when it sets no limit."""
    return getattr(config.get_text_config(), "max_position_embeddings", None)


def tokenizer(model: str) -> Any:
    """Load the tokenizer.

    Raises:
        BackendError: there is no such model, or no tokenizer in it.
    """
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(model)
    except Exception as error:  # each library has its own
        raise _cannot_load("tokenizer", model, error) from error


def model(model: str, device: str | None, dtype: str | None) -> Any:
    """Load the weights onto `device` (see `LocalEngine.load`).

    Raises:
        BackendError: there is no such model, or it is not a causal language model.
    """
    import torch
    from transformers import AutoModelForCausalLM

    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    dtype = dtype or ("float32" if device == "cpu" else "auto")
    try:
        loaded = AutoModelForCausalLM.from_pretrained(model, dtype=dtype)
    except Exception as error:  # each library has its own
        raise _cannot_load("weights", model, error) from error
    return loaded.to(device).eval()


def adapted(model: Any, adapter: Path | None) -> Any:
    """Return a quickened twin of `model`, over the same weights, with the adapter on, if any.

    Raises:
        BackendError: the adapter cannot be read, or was made for another model.
    """
    from hfnb.builtin import adapters
    from hfnb.builtin.layers import quicken, twin

    quick = quicken(twin(model))
    return quick if adapter is None else adapters.read(adapter).put_on(quick)


def _cannot_load(part: str, model: str, error: Exception) -> BackendError:
    reason = str(error).strip().splitlines()
    return BackendError(
        f"The {part} of {name_of(model)!r} could not be loaded.",
        redact(reason[0]) if reason else type(error).__name__,
        "Check the directory or the Hub id; for a model from the Hub, check the network and, "
        "if it is gated, your token.",
    )
