"""Reasons for hfnb's own GGUF conversion. A failure here means that upstream has mended one.

When a canary fails: read `hfnb/builtin/convert.py` and `tokenizing.py` again, and see whether
transformers' own reader is now good enough to take their place.
"""

import pytest

from hfnb.builtin import source

pytestmark = pytest.mark.model


def test_transformers_still_knows_no_smollm_cut():
    """White space before a digit is cut as in GPT-2 (huggingface/transformers#48656's table)."""
    from transformers import AutoTokenizer

    wheel = source.require()
    tokenizer = AutoTokenizer.from_pretrained(
        wheel.parent, gguf_file=wheel.name, local_files_only=True
    )
    pieces = tokenizer.convert_ids_to_tokens(tokenizer.encode("\n\n1."))
    assert pieces == ["Ċ", "Ċ", "1", "."], "the declared cut gives ĊĊ 1 ."
    assert tokenizer.model_max_length > 10**9, "the GGUF declares 8192"
    assert len(tokenizer.all_special_tokens) == 3, "the GGUF declares 17 control tokens"


def test_transformers_still_cannot_save_what_it_read():
    """A model that was read from GGUF is 32-bit floats, and save_pretrained still refuses it."""
    pytest.importorskip("accelerate")
    from transformers import LlamaForCausalLM

    wheel = source.require()
    model = LlamaForCausalLM.from_pretrained(
        wheel.parent, gguf_file=wheel.name, local_files_only=True
    )
    assert {str(p.dtype) for p in model.parameters()} == {"torch.float32"}
    with pytest.raises((ValueError, NotImplementedError)):
        model.save_pretrained("never-written")
