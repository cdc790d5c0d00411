"""The tokenizer files of the embedded model, built from what its GGUF declares.

A GGUF states the vocabulary, the merges, which tokens are control tokens, and by name
(`tokenizer.ggml.pre`) how text is cut before merging. "smollm" means: every digit alone, then
GPT-2's byte-level rule (https://github.com/ggml-org/llama.cpp/pull/8609). transformers 5.23 has
no rule of that name and falls back to GPT-2's alone
(https://github.com/huggingface/transformers/pull/48656 brought its table), so that white space
before a digit is cut differently from what the model was trained on: in "\\n\\n1." it sees two
line ends where training had one double one. Building the files here keeps to the declaration; a
canary test watches for the day when transformers does too.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hfnb.errors import SetupError

if TYPE_CHECKING:
    from gguf import GGUFReader

TOKENIZER = "tokenizer.json"
SETTINGS = "tokenizer_config.json"
TEMPLATE = "chat_template.jinja"
FILES = (TOKENIZER, SETTINGS, TEMPLATE)

# https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, tokenizer.ggml.token_type
_CONTROL = 3


def field(reader: GGUFReader, name: str) -> Any:
    """Return one metadata value of a GGUF file as plain Python data.

    Raises:
        SetupError: the file does not have it.
    """
    found = reader.get_field(name)
    if found is None:
        raise SetupError("The built-in model cannot be converted.", f"Its file lacks {name!r}.")
    return found.contents()


def files(reader: GGUFReader) -> dict[str, str]:
    """Return the tokenizer's files as `{name: text}`.

    Raises:
        SetupError: the GGUF declares a tokenizer that is not byte-level BPE with the "smollm"
            cut; guessing would give wrong tokens silently.
    """
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    def ggml(name: str) -> Any:
        return field(reader, f"tokenizer.ggml.{name}")

    declared = (ggml("model"), ggml("pre"))
    if declared != ("gpt2", "smollm"):
        raise SetupError("The built-in model cannot be converted.", f"Unknown cut {declared}.")
    tokens, kinds = list(ggml("tokens")), list(ggml("token_type"))
    merges = [tuple(merge.split(" ", 1)) for merge in ggml("merges")]
    control = [token for token, kind in zip(tokens, kinds, strict=True) if kind == _CONTROL]

    tokenizer = Tokenizer(models.BPE({token: i for i, token in enumerate(tokens)}, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=bool(ggml("add_space_prefix"))),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    # normalized=False: found in the raw text, whatever stands around them.
    tokenizer.add_special_tokens(
        [AddedToken(token, special=True, normalized=False) for token in control]
    )

    named = {
        "bos_token": tokens[ggml("bos_token_id")],
        "eos_token": tokens[ggml("eos_token_id")],
        "pad_token": tokens[ggml("padding_token_id")],
        "unk_token": tokens[ggml("unknown_token_id")],
    }
    settings = {
        # The class that takes tokenizer.json as it is; GPT2Tokenizer would rebuild the cut.
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": field(reader, "llama.context_length"),
        "clean_up_tokenization_spaces": False,
        "add_prefix_space": False,
        **named,
        # Named here too, so that `all_special_tokens` lists every control token.
        "extra_special_tokens": [token for token in control if token not in named.values()],
    }
    return {
        TOKENIZER: tokenizer.to_str(pretty=False),
        SETTINGS: json.dumps(settings, indent=2, ensure_ascii=False) + "\n",
        TEMPLATE: field(reader, "tokenizer.chat_template"),
    }
