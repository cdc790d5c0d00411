"""The gallery: complete entries, and templates that agree with the models' own."""

from __future__ import annotations

import urllib.request

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfnb import builtin, prompts
from hfnb.errors import PromptError

TALK = [
    {"role": "user", "content": " What happens? "},
    {"role": "assistant", "content": "Nothing."},
    {"role": "user", "content": "Why?\n"},
]
SYSTEM = {"role": "system", "content": "Be brief."}
TOOLS = [{"type": "function", "function": {"name": "f", "description": "d", "parameters": {}}}]
CALLS = [
    *TALK,
    {
        "role": "assistant",
        "content": "",
        "tool_calls": [{"type": "function", "function": {"name": "f", "arguments": {"a": "ü"}}}],
    },
    {"role": "tool", "content": "one"},
    {"role": "tool", "content": "two"},
]


def test_names():
    assert prompts.families() == tuple(sorted(prompts.families()))
    wanted = {"smollm2", "chatml", "zephyr", "llama2", "llama3", "mistral", "gemma", "phi3"}
    assert wanted | {"qwen2.5"} <= set(prompts.families())


@pytest.mark.parametrize("name", prompts.families())
def test_entries_are_complete_and_true(name):
    entry = prompts.family(name)
    assert entry.name == name
    assert entry.title
    assert entry.description.endswith(".")
    assert entry.description.count(".") <= 3
    assert all("/" in model for model in entry.model_ids)
    assert entry.model_ids
    assert entry.context_length >= 2048
    assert {entry.bos_token, entry.eos_token} - {""} <= set(entry.special_tokens)
    assert prompts.reads_tools(entry.template) is entry.tools
    given_system = [SYSTEM, *TALK]
    if not entry.takes_system:
        with pytest.raises(PromptError):
            prompts.render(given_system, family=name)
        given_system = TALK
    prompt = prompts.render(given_system, family=name)
    folded = "system-folded" in {w.code for w in prompt.warnings}
    assert folded is (entry.system == "in the first user turn")
    assert (prompt.family, prompt.model_id) == (name, None)


@pytest.mark.parametrize(
    ("wrong", "near"), [("zepyhr", "zephyr"), ("Llama 3", "llama3"), ("qwen", "qwen2.5")]
)
def test_a_near_miss_is_helped(wrong, near):
    with pytest.raises(PromptError, match="no family") as caught:
        prompts.family(wrong)
    assert near in caught.value.next_step


PUBLISHED = {
    "chatml": "<|im_start|>user\n What happens? <|im_end|>\n<|im_start|>assistant\nNothing."
    "<|im_end|>\n<|im_start|>user\nWhy?\n<|im_end|>\n<|im_start|>assistant\n",
    "gemma": "<bos><start_of_turn>user\nWhat happens?<end_of_turn>\n<start_of_turn>model\n"
    "Nothing.<end_of_turn>\n<start_of_turn>user\nWhy?<end_of_turn>\n<start_of_turn>model\n",
    "llama2": "<s>[INST] What happens? [/INST] Nothing. </s><s>[INST] Why? [/INST]",
    "llama3": "<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nWhat happens?"
    "<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nNothing.<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\nWhy?<|eot_id|>"
    "<|start_header_id|>assistant<|end_header_id|>\n\n",
    "mistral": "<s> [INST]  What happens?  [/INST] Nothing.</s> [INST] Why?\n [/INST]",
    "phi3": "<|user|>\n What happens? <|end|>\n<|assistant|>\nNothing.<|end|>\n<|user|>\nWhy?\n"
    "<|end|>\n<|assistant|>\n",
    "zephyr": "<|user|>\n What happens? </s>\n<|assistant|>\nNothing.</s>\n<|user|>\nWhy?\n</s>\n"
    "<|assistant|>\n",
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_formats_as_published(name):
    assert prompts.render(TALK, family=name).text == PUBLISHED[name]


def test_llama2_hides_the_system_message_in_the_first_turn():
    assert prompts.render([SYSTEM, TALK[0]], family="llama2").text == (
        "<s>[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\n What happens? [/INST]"
    )


def test_qwen_tools():
    text = prompts.render(CALLS, family="qwen2.5", tools=TOOLS).text
    assert text.startswith(
        "<|im_start|>system\nYou are Qwen, created by Alibaba Cloud. You are a helpful assistant."
        "\n\n# Tools\n\n"
    )
    assert text.endswith(
        '<|im_start|>assistant\n<tool_call>\n{"name": "f", "arguments": {"a": "ü"}}\n</tool_call>'
        "<|im_end|>\n<|im_start|>user\n<tool_response>\none\n</tool_response>\n<tool_response>\n"
        "two\n</tool_response><|im_end|>\n<|im_start|>assistant\n"
    )


ROLE = st.sampled_from(["system", "user", "assistant"])


@pytest.mark.model
@given(
    st.lists(st.fixed_dictionaries({"role": ROLE, "content": st.text()}), min_size=1, max_size=4),
    st.booleans(),
)
def test_smollm2_is_the_embedded_models_own_template(messages, generation):
    ours = prompts.render(messages, family="smollm2", add_generation_prompt=generation)
    own = prompts.render(messages, add_generation_prompt=generation)
    assert ours.text == own.text
    assert own.model_id == builtin.MODEL_ID


@pytest.mark.model
def test_the_embedded_models_family_is_counted_with_its_tokenizer():
    builtin.load_tokenizer()
    assert prompts.render("hi", family="smollm2").tokens == prompts.render("hi").tokens


@pytest.fixture(scope="module")
def hub():
    try:
        urllib.request.urlopen("https://huggingface.co", timeout=3).close()
    except OSError as error:
        pytest.skip(f"the Hub cannot be reached, so nothing was compared: {error}")


@pytest.mark.parametrize("name", prompts.families())
def test_the_models_own_tokenizers_agree(hub, name):
    from transformers import AutoTokenizer

    entry = prompts.family(name)
    try:
        tokenizer = AutoTokenizer.from_pretrained(entry.model_ids[0])
    except OSError as error:
        pytest.skip(f"{entry.model_ids[0]} cannot be had: {str(error)[:100]}")
    talks = [TALK[:1], TALK, CALLS if entry.tools else TALK]
    talks += [[SYSTEM, *talk] for talk in talks] if entry.takes_system else []
    for talk in talks:
        for options in ({}, {"tools": TOOLS}) if entry.tools else ({},):
            theirs = tokenizer.apply_chat_template(
                talk, tokenize=False, add_generation_prompt=True, **options
            )
            assert prompts.render(talk, family=name, **options).text == theirs
    special = {t.content for t in tokenizer.added_tokens_decoder.values() if t.special}
    assert set(entry.special_tokens) <= special
    assert entry.bos_token in (tokenizer.bos_token or "", "")
    assert entry.eos_token == tokenizer.eos_token
