"""The record of the last call: what a chat model really sent."""

from __future__ import annotations

import copy

import pytest

from hfnb import prompts
from hfnb.chat import ChatHuggingFace
from hfnb.tools import default
from tests.scripted import ScriptedEngine

QUESTION = [("system", "Be brief."), ("user", "Who are you?")]


@pytest.fixture
def chat():
    return ChatHuggingFace(llm=ScriptedEngine("A", " model."))


def test_nothing_was_sent_before_the_first_call(chat):
    assert chat.sent is None


def test_every_way_to_call_leaves_what_the_engine_got(chat):
    chat.invoke(QUESTION)
    assert chat.sent.prompt == chat.llm.asked[-1][0] == chat._to_chat_prompt(QUESTION)
    assert prompts.to_dicts(list(chat.sent.messages)) == prompts.to_dicts(QUESTION)
    list(chat.bind(stop=["x"]).stream("Hi"))
    assert chat.sent.prompt == chat.llm.asked[-1][0] == prompts.render("Hi", model=chat).text


async def test_asynchronous_calls_leave_it_too(chat):
    await chat.ainvoke("Hi")
    assert chat.sent.prompt == chat.llm.asked[-1][0]


def test_bound_tools_are_part_of_the_record(chat):
    chat.bind_tools(default()).invoke("What is 2 + 2?")
    assert [tool["function"]["name"] for tool in chat.sent.tools] == [t.name for t in default()]
    assert "calculator" in chat.sent.prompt.lower()


def test_the_calls_of_copies_count(chat):
    chat.model_copy(update={"sampling": chat.sampling.updated({"temperature": 0.5})}).invoke("Hi")
    assert chat.sent.prompt == chat.llm.asked[-1][0]


def test_what_was_asked_last_makes_no_two_chat_models_different(chat):
    other = ChatHuggingFace(llm=chat.llm)
    assert other == chat
    chat.invoke("Hi")
    assert other == chat
    assert other.sent is None
    assert copy.deepcopy(chat).sent.prompt == chat.sent.prompt
