"""Constrained decoding: only tokens that keep the answer valid JSON for a schema.

The grammar work is llguidance's. A small model cannot be talked into valid JSON, but it can be
kept from leaving it: at each step the tokens that would break the schema are ruled out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import llguidance.hf
import llguidance.torch
import torch

from hfnb.errors import GenerationError, UnsupportedError


def vocabulary(tokenizer: Any) -> llguidance.LLTokenizer:
    """Return llguidance's view of a transformers tokenizer; about half a second, so keep it."""
    return llguidance.hf.from_tokenizer(tokenizer)


def closed(schema: Any) -> Any:
    """Return `schema` with every object held to the properties it lists.

    JSON Schema allows further properties unless told otherwise, and a small model would use
    that freedom. Function calling takes the list as complete ("strict" at OpenAI); so do we,
    except where the schema itself says something about `additionalProperties`.
    """
    if isinstance(schema, Mapping):
        inner = {name: closed(part) for name, part in schema.items()}
        if isinstance(schema.get("properties"), Mapping):
            inner.setdefault("additionalProperties", False)
        return inner
    return [closed(part) for part in schema] if isinstance(schema, list) else schema


class Guide:
    """Follows one answer through a JSON schema.

    Raises:
        UnsupportedError: the schema uses something that cannot be turned into a grammar.
    """

    def __init__(self, vocabulary: llguidance.LLTokenizer, schema: Mapping[str, Any]) -> None:
        # Without whitespace a model cannot pad its answer with blanks for ever.
        grammar = llguidance.LLMatcher.grammar_from_json_schema(
            json.dumps(closed(schema)), overrides={"whitespace_flexible": False}
        )
        self._matcher = llguidance.LLMatcher(vocabulary, grammar)
        if problem := self._matcher.get_error():
            raise UnsupportedError(
                "The answer cannot be held to this JSON schema.",
                problem.strip().splitlines()[0],
                "Simplify the schema; nothing was generated.",
            )
        self._mask = llguidance.torch.allocate_token_bitmask(1, vocabulary.vocab_size)

    def restrict(self, logits: torch.Tensor) -> torch.Tensor:
        """Return `logits`, shape (1, vocabulary), with forbidden tokens at minus infinity."""
        llguidance.torch.fill_next_token_bitmask(self._matcher, self._mask, 0)
        logits = logits.clone()
        llguidance.torch.apply_token_bitmask_inplace(logits, self._mask.to(logits.device))
        return logits

    def take(self, token_id: int) -> bool:
        """Note that `token_id` was chosen; return whether the JSON is complete.

        Raises:
            GenerationError: the token does not fit, which means that mask and grammar disagree.
        """
        if not self._matcher.consume_token(token_id):
            raise GenerationError(
                "The guided answer left its JSON schema.",
                self._matcher.get_error(),
                "Please report the schema: this is a defect of the guide, not of your code.",
            )
        return self._matcher.is_stopped()
