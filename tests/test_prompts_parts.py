"""The parts of a template that put out a prompt: found in every family, and in hard templates."""

from __future__ import annotations

import pytest

from hfnb import prompts
from tests.prompts_hard import CALLS, CHAT, HARD, TOOLS, VARIABLES

TURNS = [("user", "Hello <b>"), ("assistant", "Hi"), ("user", "bye")]


def found(prompt):
    """What each part says in the template, and what it put out."""
    return {
        prompt.template[part.start : part.end]: [prompt.text[a:b] for a, b in part.spans]
        for part in prompt.template_parts
    }


def holds(prompt):
    """Every character went through a part, and a constant put out just what it says."""
    covered = set()
    for part in prompt.template_parts:
        assert 0 <= part.start < part.end <= len(prompt.template)
        assert list(part.spans) == sorted(part.spans)
        for start, end in part.spans:
            assert start < end
            covered.update(range(start, end))
    assert covered == set(range(len(prompt.text)))


@pytest.mark.parametrize("name", prompts.families())
def test_every_character_of_every_family_went_through_a_part(name):
    prompt = prompts.render(TURNS, family=name)
    holds(prompt)
    starts = [part.start for part in prompt.template_parts]
    assert starts == sorted(starts)


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("chat", [TURNS, CHAT, CALLS])
def test_hard_templates_are_followed_too(name, chat):
    holds(prompts.render(chat, template=HARD[name], tools=TOOLS, **VARIABLES))


def test_the_words_are_those_of_the_template():
    prompt = prompts.render([("system", "Be kind"), *TURNS], family="chatml")
    assert found(prompt) == {
        "'<|im_start|>'": ["<|im_start|>"] * 4,
        "message.role": ["system", "user", "assistant", "user"],
        "'\\n'": ["\n"] * 4,
        "message.content": ["Be kind", "Hello <b>", "Hi", "bye"],
        "'<|im_end|>\\n'": ["<|im_end|>\n"] * 4,
        "'<|im_start|>assistant\\n'": ["<|im_start|>assistant\n"],
    }


def test_a_message_is_followed_through_every_name_it_takes():
    parts = found(prompts.render([("system", "Be kind"), *TURNS], family="llama2"))
    assert parts["messages[0].content"] == parts["system"] == ["Be kind"]
    assert parts["'<<SYS>>\\n'"] == ["<<SYS>>\n"]
    assert parts["bos_token"] == ["<s>", "<s>"]


def test_plain_text_items_and_filters_are_parts():
    template = "[{{ messages[0]['content'] }}]\n{{ messages | tojson }}{% raw %}{{x}}{% endraw %}"
    prompt = prompts.render("Hi", template=template)
    assert found(prompt) == {
        "[": ["["],
        "messages[0]['content']": ["Hi"],
        "]\n": ["]\n"],
        "{{ messages | tojson }}": ['[{"role": "user", "content": "Hi"}]'],
        "{{x}}": ["{{x}}"],
    }


def test_open_last_messages_are_followed():
    prompt = prompts.render(
        [("user", "Hello"), ("assistant", "It is ")], family="chatml", continue_final_message=True
    )
    holds(prompt)
    assert found(prompt)["message.content"][-1] == "It is "


def test_what_cannot_be_followed_has_no_parts():
    through_bytes = "{{ messages[0].content.encode('utf-8').decode('utf-8') }}"
    assert prompts.render("Hi", template=through_bytes).template_parts == ()


def test_line_ends_of_another_system_are_no_obstacle():
    template = "a{{ messages[0].content }}\r\nb\r\n\rc\r\n{{ 'd' }}"
    prompt = prompts.render("Hi", template=template)
    assert found(prompt) == {
        "a": ["a"],
        "messages[0].content": ["Hi"],
        "\nb\r\n\rc\r\n": ["\nb\n\nc\n"],
        "'d'": ["d"],
    }
