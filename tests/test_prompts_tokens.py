"""Tokens: every id with the characters it stands for, whatever the tokenizer's habits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers
from tokenizers.processors import ByteLevel as TrimmingByteLevel
from tokenizers.processors import TemplateProcessing
from transformers import PreTrainedTokenizer, PreTrainedTokenizerFast

from hfnb import builtin, prompts
from hfnb.prompts._coding import _edges, code
from hfnb.prompts._tokens import tokens
from tests.prompts_hard import CALLS, CHAT, HARD, TOOLS, VARIABLES

TEXT = st.text(alphabet=st.sampled_from("ab  \n\té😀ñ漢'1<|s>"), max_size=20)


def wrapped(core: Tokenizer, **options) -> PreTrainedTokenizerFast:
    made = PreTrainedTokenizerFast(tokenizer_object=core, bos_token="<s>", **options)
    chatml = "{% for m in messages %}<s>{{ m.role }}\n{{ m.content }}{% endfor %}"
    made.chat_template = chatml
    return made


def byte_level() -> PreTrainedTokenizerFast:
    """GPT-2's way, with the offsets trimmed of their leading space."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    merges = [("a", "b"), ("Ġ", "a"), ("Ġ", "ab"), ("Ã", "©")]
    names = ["<s>", *alphabet, *("".join(pair) for pair in merges)]
    core = Tokenizer(models.BPE({name: number for number, name in enumerate(names)}, merges))
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    core.post_processor = TrimmingByteLevel(trim_offsets=True)
    core.decoder = decoders.ByteLevel()
    return wrapped(core)


def sentence_piece() -> PreTrainedTokenizerFast:
    """Llama 2's way: a space put first, spaces as ▁, unknown characters as bytes."""
    names = ["<unk>", "<s>", *(f"<0x{n:02X}>" for n in range(256)), "▁", *"ab'1<|s>é"]
    merges = [("a", "b"), ("▁", "ab"), ("▁", "a")]
    names += ["▁a", "ab", "▁ab"]
    core = Tokenizer(
        models.BPE(
            {name: number for number, name in enumerate(names)},
            merges,
            unk_token="<unk>",
            byte_fallback=True,
            fuse_unk=True,
        )
    )
    core.normalizer = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    core.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    return wrapped(core)


def lower_casing() -> PreTrainedTokenizerFast:
    """BERT's way: the text is rewritten, so only the reported offsets can tell."""
    names = ["<s>", "[UNK]", *"ab'1<|s>e", *("##" + c for c in "abes1")]
    core = Tokenizer(models.WordPiece({n: i for i, n in enumerate(names)}, unk_token="[UNK]"))
    core.normalizer = normalizers.BertNormalizer(lowercase=True)
    core.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return wrapped(core)


class InPython(PreTrainedTokenizer):
    """A tokenizer without offsets: one token for each character."""

    def __init__(self, **options):
        self._names = {chr(n): n for n in range(0x3000)}
        super().__init__(bos_token="<s>", **options)

    @property
    def vocab_size(self):
        return len(self._names)

    def get_vocab(self):
        return dict(self._names)

    def _tokenize(self, text, **_):
        return list(text)

    def _convert_token_to_id(self, token):
        return self._names.get(token, 0)

    def _convert_id_to_token(self, index):
        return chr(index)


BYTES, PIECES, LOWER = byte_level(), sentence_piece(), lower_casing()
SPECIAL = ["<s>", "<|im_start|>", "<|im_end|>", "<|im_end|>\n", " <s> ", "<|im_", "<<s>>"]
TOKENIZERS = {
    "bytes": lambda: BYTES,
    "pieces": lambda: PIECES,
    "lower": lambda: LOWER,
    "embedded": builtin.load_tokenizer,
}


@pytest.mark.parametrize("tokenizer", [BYTES, PIECES], ids=["bytes", "pieces"])
@given(text=TEXT)
def test_spans_spell_the_text(tokenizer, text):
    made = tokens(tokenizer, text)
    assert [t.id for t in made] == tokenizer(text, add_special_tokens=False)["input_ids"]
    edge = 0
    for token in made:
        # Tokens follow one another; those that share a character overlap in that one.
        assert token.start in (edge, edge - 1)
        assert token.end >= token.start
        edge = token.end
        if token.text == text[token.start : token.end]:
            continue
        assert token.text.startswith("\\x") or "\\x" in token.text
    assert edge == len(text)
    if all(t.text == text[t.start : t.end] for t in made):
        assert "".join(t.text for t in made) == text


def test_a_leading_space_belongs_to_its_token():
    assert [(t.text, t.start, t.end) for t in tokens(BYTES, "ab ab")] == [
        ("ab", 0, 2),
        (" ab", 2, 5),
    ]
    assert [(t.text, t.start, t.end) for t in tokens(PIECES, "ab ab")] == [
        ("ab", 0, 2),
        (" ab", 2, 5),
    ]


def test_a_space_that_the_tokenizer_makes_up_stands_for_no_character():
    made = tokens(PIECES, "<s>ab<s>1")
    assert [(t.text, t.start, t.end) for t in made] == [
        ("<s>", 0, 3),
        ("ab", 3, 5),
        ("<s>", 5, 8),
        ("", 8, 8),
        ("1", 8, 9),
    ]


def test_bytes_of_an_emoji_share_its_span():
    made = tokens(BYTES, "a😀b")
    assert [t.text for t in made] == ["a", "\\xf0", "\\x9f", "\\x98", "\\x80", "b"]
    assert [(t.start, t.end) for t in made[1:5]] == [(1, 2)] * 4
    assert [(t.start, t.end) for t in tokens(PIECES, "a😀")] == [(0, 1)] + [(1, 2)] * 4


@given(text=TEXT)
def test_a_tokenizer_that_rewrites_its_input_keeps_its_own_offsets(text):
    made = tokens(LOWER, text)
    assert all(0 <= t.start <= t.end <= len(text) for t in made)
    assert [t.start for t in made] == sorted(t.start for t in made)


def test_lower_casing_points_at_the_original():
    made = tokens(LOWER, "AB  é")
    assert [t.text for t in made] == ["A", "B", "  é"]


@given(text=st.text(alphabet="ab \né", max_size=10))
def test_a_tokenizer_without_offsets(text):
    made = tokens(InPython(), text)
    for token in made:
        if not text[token.start : token.end].isspace() and token.start < token.end:
            assert token.text == text[token.start : token.end]


def test_white_space_that_a_special_token_swallows_is_in_its_span():
    tokenizer = byte_level()
    ends = AddedToken("<end>", special=True, rstrip=True, normalized=False)
    opens = AddedToken("<open>", special=True, lstrip=True, normalized=False)
    tokenizer.add_special_tokens({"additional_special_tokens": [ends, opens]})
    text = "a<end>\n b  <open> b"
    made = tokens(tokenizer, text)
    assert "".join(text[t.start : t.end] for t in made) == text
    assert [text[t.start : t.end] for t in made if t.special] == ["<end>\n ", "  <open>"]


def test_counts_add_up_and_know_the_window():
    prompt = prompts.render([("user", "ab ab"), ("assistant", "a")], model=BYTES)
    counts = prompt.counts
    assert [t.text for t in prompt.tokens][:1] == ["<s>"]
    assert counts.total == len(prompt.tokens)
    assert counts.per_message == (2, 1)
    assert counts.total == sum(counts.per_message) + counts.tools + counts.template
    assert (counts.context_length, counts.remaining) == (None, None)


def test_without_a_tokenizer_nothing_is_counted():
    prompt = prompts.render("hi", family="llama3")
    assert prompt.tokens is None
    assert prompt.counts is None
    assert prompt.context_length == 8192
    assert "No tokenizer" in prompt._repr_html_()


@pytest.mark.model
@pytest.mark.parametrize("name", HARD)
def test_the_embedded_tokenizer_spells_hard_prompts(name):
    tokenizer = builtin.load_tokenizer()
    prompt = prompts.render(CALLS, template=HARD[name], tools=TOOLS, **VARIABLES)
    made = tokens(tokenizer, prompt.text)
    assert tokenizer.decode([t.id for t in made]) == prompt.text
    whole = [t for t in made if t.text == prompt.text[t.start : t.end]]
    for token in whole:
        assert tokenizer.decode([token.id]) == token.text
    assert made[-1].end == len(prompt.text)


@pytest.mark.model
def test_counts_with_the_embedded_model():
    prompt = prompts.render(CHAT)
    counts = prompt.counts
    assert counts.total == len(builtin.load_tokenizer().apply_chat_template(
        CHAT, add_generation_prompt=True, return_dict=False
    ))  # fmt: skip
    assert counts.total == sum(counts.per_message) + counts.template
    assert all(counts.per_message)
    assert counts.context_length == builtin.CONTEXT_LENGTH
    assert counts.remaining == builtin.CONTEXT_LENGTH - counts.total
    assert repr(prompt) == f"<RenderedPrompt {builtin.MODEL_ID}: 4 messages, {counts.total} tokens>"


@pytest.mark.model
def test_special_tokens_are_special():
    prompt = prompts.render("hi")
    special = [t.text for t in prompt.tokens if t.special]
    assert special == ["<|im_start|>", "<|im_end|>"] * 2 + ["<|im_start|>"]


def test_double_bos_is_seen_by_tokenizing_both_ways():
    tokenizer = byte_level()
    tokenizer._tokenizer.post_processor = TemplateProcessing(
        single="<s> $A", special_tokens=[("<s>", 0)]
    )
    codes = [w.code for w in prompts.render("a", model=tokenizer).warnings]
    assert "double-bos" in codes
    codes = [w.code for w in prompts.render("a", model=byte_level()).warnings]
    assert "double-bos" not in codes


def shared(token, segment):
    return min(segment.end, token.end) - max(segment.start, token.start)


@pytest.mark.parametrize("tokenizer", [BYTES, PIECES, LOWER], ids=["bytes", "pieces", "lower"])
@given(texts=st.lists(TEXT, min_size=1, max_size=4))
def test_a_token_counts_where_most_of_it_lies(tokenizer, texts):
    prompt = prompts.render([("user", text) for text in texts], tokenizer)
    held = [max(prompt.segments, key=lambda s: shared(token, s)) for token in prompt.tokens]
    inside = [segment.message for segment in held if segment.kind == "content"]
    assert prompt.counts.per_message == tuple(map(inside.count, range(len(texts))))
    assert prompt.counts.template == len(held) - len(inside)


MESSAGES = st.lists(st.one_of(TEXT, st.text(max_size=12), st.sampled_from(SPECIAL)), max_size=8)


@pytest.mark.parametrize("name", ["bytes", "pieces", "lower", "embedded"])
@given(parts=MESSAGES)
def test_ids_are_the_tokenizers_own_however_much_of_them_is_remembered(name, parts):
    tokenizer = TOKENIZERS[name]()
    for count in range(len(parts) + 1):
        text = "".join(parts[:count]).encode("utf-8", "ignore").decode()
        assert code(tokenizer, text) == tokenizer(text, add_special_tokens=False)["input_ids"]


def test_a_text_comes_apart_only_where_that_is_certain():
    apart = {name for name, get in TOKENIZERS.items() if _edges(get(), 0) is not None}
    assert apart == {"bytes", "embedded"}
    for token in (AddedToken("<x>", lstrip=True, special=True), AddedToken("<x>", rstrip=True)):
        made = byte_level()
        made.add_tokens([token])
        assert _edges(made, 1) is None


def test_a_token_that_is_added_later_is_found():
    tokenizer = byte_level()
    assert len(code(tokenizer, "a<x>b")) == 5
    tokenizer.add_special_tokens({"additional_special_tokens": ["<x>"]})
    assert len(code(tokenizer, "a<x>b")) == 3
    assert code(tokenizer, "<x>") == tokenizer("<x>", add_special_tokens=False)["input_ids"]
