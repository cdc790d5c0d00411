"""What can go wrong while an answer is computed, in words."""

from __future__ import annotations

import sys

from hfnb.errors import GenerationError


def room(model_id: str, context_length: int | None, tokens: int) -> int:
    """Return how many tokens the context window leaves behind `tokens`.

    Raises:
        GenerationError: none; or there are no tokens to begin with.
    """
    if tokens == 0:
        raise GenerationError(
            "There is nothing to answer.",
            "The prompt has no tokens.",
            "Give the model at least one message with text in it.",
        )
    if context_length is None:
        return sys.maxsize
    if tokens >= context_length:
        raise GenerationError(
            f"The prompt has {tokens} tokens and leaves no room for an answer.",
            f"{model_id} reads at most {context_length} tokens, its own included.",
            "Shorten the conversation, or start a new one.",
        )
    return context_length - tokens


def broken_off(model_id: str, written: int, error: Exception) -> GenerationError:
    """Return what to raise where torch failed after so many tokens."""
    return GenerationError(
        f"{model_id} failed after {written} tokens.",
        f"{type(error).__name__}: {error}",
        "If memory ran out, shorten the prompt or restart the kernel.",
    )


def no_numbers(model_id: str) -> GenerationError:
    """Return what to raise where all logits are NaN or infinite."""
    return GenerationError(
        f"{model_id} computed no usable numbers.",
        "All of its logits are NaN or infinite, common in half precision.",
        'Load it with dtype="float32".',
    )
