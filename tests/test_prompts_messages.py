"""Any way to write a conversation."""

from __future__ import annotations

import pytest
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    ChatMessage,
    FunctionMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
)
from langchain_core.prompts import ChatPromptTemplate

from hfnb import prompts
from hfnb.errors import PromptError
from tests.prompts_hard import GEMMA3

USER = {"role": "user", "content": "hi"}


@pytest.mark.parametrize(
    "messages",
    [
        "hi",
        ["hi"],
        ("user", "hi"),
        ("human", "hi"),
        [("human", "hi")],
        USER,
        [USER],
        (USER,),
        HumanMessage("hi"),
        [HumanMessage("hi")],
        ChatPromptTemplate.from_messages([("user", "{x}")]).invoke({"x": "hi"}),
        [{**USER, "name": None}],
        [{**USER, "content": [{"type": "text", "text": "h"}, {"type": "text", "text": "i"}]}],
        [HumanMessage(["h", {"type": "text", "text": "i"}])],
    ],
)  # fmt: skip
def test_forms_of_one_message(messages):
    assert prompts.to_dicts(messages) == [USER]


def test_langchain_messages():
    call = {"name": "weather", "args": {"city": "Bern"}, "id": "c1", "type": "tool_call"}
    bad = {"name": "weather", "args": "{city", "id": None, "error": "no JSON"}
    messages = [
        SystemMessage("s"),
        HumanMessage("u", name="Ada"),
        AIMessage("", tool_calls=[call], invalid_tool_calls=[bad]),
        ToolMessage("rain", tool_call_id="c1", name="weather"),
        FunctionMessage("42", name="f"),
        ChatMessage("c", role="critic"),
        AIMessageChunk("done"),
    ]
    assert prompts.to_dicts(messages) == [
        {"role": "system", "content": "s"},
        {"role": "user", "content": "u", "name": "Ada"},
        {
            "role": "assistant",
            "content": "",
            "tool_calls": [
                {
                    "id": "c1",
                    "type": "function",
                    "function": {"name": "weather", "arguments": {"city": "Bern"}},
                },
                {"type": "function", "function": {"name": "weather", "arguments": "{city"}},
            ],
        },
        {"role": "tool", "content": "rain", "tool_call_id": "c1", "name": "weather"},
        {"role": "function", "content": "42", "name": "f"},
        {"role": "critic", "content": "c"},
        {"role": "assistant", "content": "done"},
    ]


def test_blocks_of_reasoning_and_tool_use():
    message = AIMessage(
        [
            {"type": "reasoning", "reasoning": "hm"},
            {"type": "text", "text": "well"},
            {"type": "tool_use", "id": "c", "name": "f", "input": {}},
        ]
    )
    assert prompts.to_dicts([message]) == [
        {"role": "assistant", "content": "well", "reasoning_content": "hm"}
    ]


IMAGE = {"type": "image_url", "image_url": {"url": "data:,"}}


def test_images_are_refused_where_the_template_takes_text_only():
    content = [{"type": "text", "text": "look"}, IMAGE]
    with pytest.raises(PromptError, match="image_url") as caught:
        prompts.render([{"role": "user", "content": content}], family="zephyr")
    assert "messages[0]" in caught.value.what
    assert prompts.to_dicts([{"role": "user", "content": content}])[0]["content"] == content
    picture = [{"type": "text", "text": "look "}, {"type": "image", "url": "x"}]
    prompt = prompts.render([{"role": "user", "content": picture}], template=GEMMA3)
    assert "look<start_of_image><end_of_turn>" in prompt.text


def test_text_blocks_are_joined_where_the_template_wants_a_string():
    content = [{"type": "text", "text": "one "}, {"type": "text", "text": "two"}]
    prompt = prompts.render([{"role": "user", "content": content}], family="zephyr")
    assert prompt.text.startswith("<|user|>\none two</s>")
    assert prompt.messages[0]["content"] == "one two"


@pytest.mark.parametrize("nothing", [[], (), "", None, 7])
def test_no_message(nothing):
    if nothing == "":
        assert prompts.to_dicts(nothing) == [{"role": "user", "content": ""}]
        return
    with pytest.raises(PromptError, match="no message"):
        prompts.to_dicts(nothing)


def test_what_is_no_message_is_named():
    with pytest.raises(PromptError, match=r"messages\[1\] is not a message: int"):
        prompts.to_dicts([USER, 3])
    with pytest.raises(PromptError, match=r"messages\[0\] has no role"):
        prompts.to_dicts([{"content": "x"}])


def test_the_callers_messages_are_left_alone():
    given = [{"role": "user", "content": "x", "name": None}]
    prompts.render(given, family="chatml").segments  # noqa: B018
    assert given == [{"role": "user", "content": "x", "name": None}]
