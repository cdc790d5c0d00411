"""Tiny random models: the machinery of an engine, in milliseconds."""

from __future__ import annotations

import torch
from transformers import AutoConfig, AutoModelForCausalLM

from hfnb import builtin
from hfnb.engines.local import LocalEngine

_SHAPE = {
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 256,
    "sliding_window": 16,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "pad_token_id": 2,
}
_EXTRA = {
    "mixtral": {"num_local_experts": 2, "num_experts_per_tok": 1},
    "mamba2": {"num_heads": 8, "state_size": 8, "n_groups": 1},
}
PROMPT = "<|im_start|>user\nTell me of more things than fit in sixteen tokens, please.<|im_end|>\n"


def model(kind: str = "llama", **changes):
    """Return a random model of an architecture, over the embedded model's vocabulary."""
    vocabulary = len(builtin.load_tokenizer())
    config = AutoConfig.for_model(
        kind, **{"vocab_size": vocabulary, **_SHAPE, **_EXTRA.get(kind, {}), **changes}
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return AutoModelForCausalLM.from_config(config).eval()


def engine(kind: str = "llama", **changes) -> LocalEngine:
    """Return an engine over `model(kind)`; its configuration can be changed by name."""
    made = model(kind, **changes)
    return LocalEngine(f"tiny-{kind}", builtin.load_tokenizer, lambda: made)
