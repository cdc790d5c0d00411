"""The token ids of a text, coded anew only where it changed.

A tokenizer finds its special tokens first and codes what lies between two of them by itself. So
in a conversation in which one message is edited, the ids of all others are what they were. Where
it is not certain that a tokenizer works like that, it codes the whole text.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any

# What these do with a stretch of text depends on nothing outside of it.
_APART = ("ByteLevel", "Digits", "Split")


def code(tokenizer: Any, text: str) -> list[int]:
    """The ids of a text, with nothing added to it."""
    size = len(tokenizer.added_tokens_decoder)
    edges = _edges(tokenizer, size) if getattr(tokenizer, "is_fast", False) else None
    if edges is None:
        return _coded(tokenizer, text)
    stretches = filter(None, edges.split(text))
    return [number for stretch in stretches for number in _stretch(tokenizer, size, stretch)]


def _coded(tokenizer: Any, text: str) -> list[int]:
    # verbose=False: a prompt beyond the window is a warning of ours, not a line in the log.
    coded = tokenizer(text, add_special_tokens=False, verbose=False)
    return [int(number) for number in coded["input_ids"]]


@lru_cache(maxsize=512)
def _stretch(tokenizer: Any, size: int, text: str) -> tuple[int, ...]:
    return tuple(_coded(tokenizer, text))


@lru_cache(maxsize=16)
def _edges(tokenizer: Any, size: int) -> re.Pattern[str] | None:
    """Matches the tokens at which a text comes apart; None where that is not certain.

    Args:
        tokenizer: a fast one.
        size: how many tokens were added to it; with another one it comes apart elsewhere.
    """
    core = tokenizer.backend_tokenizer
    added = core.get_added_tokens_decoder().values()
    certain = (
        not tokenizer.split_special_tokens
        and core.normalizer is None
        and type(core.model).__name__ == "BPE"
        and core.model.dropout is None
        and core.pre_tokenizer is not None
        and _apart(json.loads(core.pre_tokenizer.__getstate__()))
        and not any(token.lstrip or token.rstrip or token.single_word for token in added)
    )
    # Those that count as ordinary text (normalized) are looked for within a stretch.
    contents = {token.content for token in added if token.content and not token.normalized}
    if not certain or not contents:
        return None
    longest = sorted(contents, key=len, reverse=True)
    return re.compile(f"({'|'.join(map(re.escape, longest))})")


def _apart(step: dict[str, Any]) -> bool:
    """Whether a pre-tokenizer, as it describes itself, works on every stretch by itself."""
    if step["type"] == "Sequence":
        return all(map(_apart, step["pretokenizers"]))
    return step["type"] in _APART and not step.get("add_prefix_space")
