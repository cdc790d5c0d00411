"""GGUF to safetensors: unpack the weights once, into files that later loads only map.

transformers can read this GGUF itself, but takes 14 s for it at every start, needs accelerate,
and the result cannot be saved without undoing its quantisation records by hand. What the file
holds is simple (30 Llama layers and two other tensors), so it is written out here tensor by
tensor: no more than one tensor is ever in memory, each is hashed on its way to the disk, and a
full disk is noticed by a plain write. A test compares every tensor, bit by bit, with what
transformers makes of the same file.

Formats: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md and
https://github.com/huggingface/safetensors#format
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfnb.builtin import tokenizing
from hfnb.builtin.tokenizing import field
from hfnb.errors import SetupError

if TYPE_CHECKING:
    import numpy as np
    from gguf import GGUFReader

WEIGHTS = "model.safetensors"
CONFIG = "config.json"
GENERATION = "generation_config.json"
FILES = (WEIGHTS, CONFIG, GENERATION, *tokenizing.FILES)

Report = Callable[[str, float], None]

# GGUF's names -> transformers' names.
_OUTER = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
}
_INNER = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}


def convert(source: Path, target: Path, report: Report) -> dict[str, dict[str, Any]]:
    """Write the model in `source` into the folder `target`; return each file's size and hash.

    Args:
        source: the GGUF file, already checked.
        target: an empty folder.
        report: called with a stage and its fraction done: "read the tokenizer",
            "unpack the weights".

    Raises:
        SetupError: the package `gguf` is missing.
        OSError: a file could not be written.
    """
    try:
        from gguf import GGUFReader
    except ImportError as error:
        raise SetupError(
            "The built-in model cannot be converted.",
            f"Reading its file needs a package that is missing ({error.name or 'gguf'}).",
            'Run `pip install ".[model]"` in your clone of hfnb, and then `hfnb model`.',
        ) from error

    report("read the tokenizer", 0.0)
    reader = GGUFReader(str(source))
    report("read the tokenizer", 0.5)
    texts = {
        CONFIG: _json(_config(reader)),
        GENERATION: _json(_generation(reader)),
        **tokenizing.files(reader),
    }
    written = {}
    for name, text in texts.items():
        with _HashedFile(target / name) as file:
            file.write(text.encode("utf-8"))
        written[name] = file.record
    report("read the tokenizer", 1.0)
    written[WEIGHTS] = _write_weights(reader, target / WEIGHTS, report)
    return written


def _config(reader: GGUFReader) -> dict[str, Any]:
    """Build config.json: what the GGUF states, plus what its architecture implies."""

    def llama(name: str) -> Any:
        return field(reader, f"llama.{name}")

    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "attention_bias": False,
        "attention_dropout": 0.0,
        "mlp_bias": False,
        "hidden_act": "silu",
        "hidden_size": llama("embedding_length"),
        "intermediate_size": llama("feed_forward_length"),
        "num_hidden_layers": llama("block_count"),
        "num_attention_heads": llama("attention.head_count"),
        "num_key_value_heads": llama("attention.head_count_kv"),
        "head_dim": llama("rope.dimension_count"),
        "max_position_embeddings": llama("context_length"),
        "vocab_size": llama("vocab_size"),
        "rope_theta": llama("rope.freq_base"),
        # Stored as a 32-bit float, so it reads 9.99999974e-06: seven digits are what it says.
        "rms_norm_eps": float(f"{llama('attention.layer_norm_rms_epsilon'):.7g}"),
        # No output matrix in the file means that the embedding is used again for it.
        "tie_word_embeddings": all(tensor.name != "output.weight" for tensor in reader.tensors),
        "dtype": "float32",
        "use_cache": True,
        **_special_ids(reader),
    }


def _generation(reader: GGUFReader) -> dict[str, Any]:
    """Build generation_config.json. No sampling values: those are the caller's to choose."""
    return _special_ids(reader)


def _special_ids(reader: GGUFReader) -> dict[str, int]:
    return {
        "bos_token_id": field(reader, "tokenizer.ggml.bos_token_id"),
        "eos_token_id": field(reader, "tokenizer.ggml.eos_token_id"),
        "pad_token_id": field(reader, "tokenizer.ggml.padding_token_id"),
    }


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


def _write_weights(reader: GGUFReader, path: Path, report: Report) -> dict[str, Any]:
    """Write all tensors as 32-bit floats in one safetensors file."""
    shapes = {tensor.name: [int(n) for n in reversed(tensor.shape)] for tensor in reader.tensors}
    heads = {
        "attn_q.weight": field(reader, "llama.attention.head_count"),
        "attn_k.weight": field(reader, "llama.attention.head_count_kv"),
    }
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for tensor in reader.tensors:
        size = 4 * int(tensor.n_elements)
        header[_name(tensor.name)] = {
            "dtype": "F32",
            "shape": shapes[tensor.name],
            "data_offsets": [offset, offset + size],
        }
        offset += size
    head = json.dumps(header, separators=(",", ":")).encode("utf-8")
    head += b" " * (-len(head) % 8)

    from gguf.quants import dequantize

    done = 0
    with _HashedFile(path) as file:
        file.write(len(head).to_bytes(8, "little") + head)
        for tensor in reader.tensors:
            report("unpack the weights", done / offset)
            values = dequantize(tensor.data, tensor.tensor_type).reshape(shapes[tensor.name])
            suffix = tensor.name.split(".", 2)[-1]
            if suffix in heads:
                values = _split_halves(values, heads[suffix])
            values = values.astype("<f4", order="C", copy=False)
            file.write(values.data.cast("B"))
            done += values.nbytes
    report("unpack the weights", 1.0)
    return file.record


def _name(name: str) -> str:
    """Translate a tensor's name: `blk.3.attn_q.weight` is layer 3's `self_attn.q_proj.weight`."""
    if name in _OUTER:
        return _OUTER[name]
    _, layer, part, kind = name.split(".")
    return f"model.layers.{layer}.{_INNER[part]}.{kind}"


def _split_halves(values: np.ndarray, heads: int) -> np.ndarray:
    """Reorder the rows of a query or key matrix, shape (heads * size, width), for transformers.

    Rotary position embedding turns pairs of channels. llama.cpp keeps the two of a pair next to
    each other (0 1, 2 3, ...); transformers keeps all first ones, then all second ones
    (0 2 4 ..., 1 3 5 ...). Only the order inside each head differs.
    """
    rows, width = values.shape
    return values.reshape(heads, rows // heads // 2, 2, width).swapaxes(1, 2).reshape(rows, width)


class _HashedFile:
    """A new file that counts and hashes what is written, and is on the disk when it closes."""

    def __init__(self, path: Path) -> None:
        self._stream = path.open("xb")
        self._digest = hashlib.sha256()
        self._bytes = 0

    def __enter__(self) -> _HashedFile:
        return self

    def write(self, data: bytes | memoryview) -> None:
        self._stream.write(data)
        self._digest.update(data)
        self._bytes += len(data)

    def __exit__(self, kind: object, *_rest: object) -> None:
        try:
            if kind is None:
                self._stream.flush()
                os.fsync(self._stream.fileno())
        finally:
            self._stream.close()

    @property
    def record(self) -> dict[str, Any]:
        return {"bytes": self._bytes, "sha256": self._digest.hexdigest()}
