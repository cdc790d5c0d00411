"""A prompt against what a server tells: the same, or where they part and why it matters."""

from __future__ import annotations

import pytest

from hfnb import prompts
from tests.prompts_hard import HARD

ASKED = [("user", "Who are you?")]
ANSWERED = [("system", "Be brief."), ("user", "Who are you?")]
BOS = "<|begin_of_text|>"


def llama3(**settings):
    return prompts.render(ANSWERED, family="llama3", **settings)


def test_the_same_is_no_difference():
    prompt = llama3()
    assert prompts.difference(prompt, prompt.text) is None
    assert prompts.difference(prompt, prompt.text, [1, 2]) is None, "no tokenizer, no tokens"


@pytest.mark.parametrize(
    ("changed", "cause", "words"),
    [
        (lambda text: BOS + text, "bos-doubled", "twice"),
        (lambda text: text.removeprefix(BOS), "bos-missing", "lets its tokenizer add it"),
        (lambda text: text.replace("\n\n", "\n"), "white-space", "differ in white space"),
        (lambda text: text.replace("Be brief.", "Be brief. "), "white-space", "white space"),
        (lambda text: text[: text.rindex("<|start_header")], "generation-prompt", "as the user"),
        (lambda text: text + "<think>\n", "generation-prompt", "thinks first"),
        (lambda text: text.replace("<|eot_id|>", "</s>"), "template", "another chat template"),
    ],
)
def test_a_difference_has_a_cause(changed, cause, words):
    prompt = llama3()
    found = prompts.difference(prompt, changed(prompt.text))
    assert found.cause == cause
    assert words in found.text
    assert str(found).endswith(found.text)


def test_the_place_is_told_with_what_stands_around_it():
    prompt = llama3()
    found = prompts.difference(prompt, prompt.text.replace("brief", "quick"))
    assert prompt.text[found.at :].startswith("brief")
    assert "Be brief." in found.ours
    assert "Be quick." in found.theirs
    assert repr(found.ours) in str(found)


def test_a_bos_that_only_the_server_writes():
    prompt = prompts.render(ASKED, family="chatml")
    other = prompts.render(ASKED, template=prompt.template, bos_token="<s>")
    assert prompts.difference(other, "<s>" + other.text).cause == "bos-added"


def test_the_turn_that_only_the_server_opens():
    prompt = llama3(add_generation_prompt=False)
    found = prompts.difference(prompt, llama3().text)
    assert found.cause == "generation-prompt"
    assert "Here that is switched off" in found.text


@pytest.mark.parametrize("ours", ["26 Jul 2024", "2024-07-26", "July 26, 2024"])
def test_another_date(ours):
    template = "Today: {{ date }}\n{{ messages[0].content }}"
    prompt = prompts.render("Hi", template=template, date=ours)
    found = prompts.difference(prompt, prompt.text.replace(ours, "27 Jul 2024"))
    assert found.cause == "date"
    assert f"27 Jul 2024 instead of {ours}" in found.text


def test_the_date_of_a_real_template():
    before, now = (
        prompts.render("Hi", template=HARD["llama31"], bos_token=BOS, date_string=date)
        for date in ("26 Jul 2024", "27 Nov 2026")
    )
    assert prompts.difference(before, now.text).cause == "date"


def test_a_system_message_that_the_server_does_not_write():
    ours = prompts.render(ASKED, family="smollm2")
    server = prompts.render(ASKED, family="chatml")
    found = prompts.difference(ours, server.text)
    assert found.cause == "default-system"
    assert "You are a helpful AI assistant" in found.text
    assert "the server does not write it" in found.text


def test_a_system_message_that_only_the_server_writes():
    ours = prompts.render(ASKED, family="chatml")
    server = prompts.render(ASKED, family="smollm2")
    found = prompts.difference(ours, server.text)
    assert found.cause == "default-system"
    assert "that nobody gave" in found.text


def test_one_that_was_given_is_no_default():
    ours = prompts.render(ANSWERED, family="chatml")
    found = prompts.difference(ours, ours.text.replace("Be brief.", "Be long and kind."))
    assert found.cause == "template"


@pytest.mark.model
def test_the_same_text_may_be_other_tokens():
    prompt = prompts.render(ASKED)
    ids = [token.id for token in prompt.tokens]
    assert prompts.difference(prompt, prompt.text, ids) is None
    found = prompts.difference(prompt, prompt.text, [*ids[:3], 7, *ids[4:]])
    assert found.cause == "tokens"
    assert prompt.tokens[3].start == found.at
    assert found.theirs.startswith("[7,")


@pytest.mark.model
def test_two_bos_among_the_tokens():
    prompt = prompts.render(ASKED)
    ids = [token.id for token in prompt.tokens]
    assert prompts.difference(prompt, prompt.text, [ids[0], *ids]).cause == "bos-doubled"
