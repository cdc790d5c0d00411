"""mypy reads this file (`make lint`), nobody runs it: the public surface, as a caller sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_type

from langchain_core.messages import AIMessage
from langchain_core.tools import BaseTool

import hfnb
from hfnb.prompts import RenderedPrompt
from hfnb.recording import Recorder

chat = hfnb.connect(temperature=0.0)
assert_type(chat, hfnb.ChatHuggingFace)
assert_type(hfnb.current(), hfnb.ChatHuggingFace)

with hfnb.record("lesson.json") as recorder:
    assert_type(recorder, Recorder)
    answer: AIMessage = chat.invoke("Hello")
assert_type(hfnb.replay("lesson.json", timing="recorded"), hfnb.ChatHuggingFace)
pieces: Iterator[AIMessage] = chat.stream("Hello")
text: str = chat._to_chat_prompt([("human", "Hello")])

prompt = hfnb.render([("system", "Be brief."), ("human", "Hello")], family="zephyr")
assert_type(prompt, RenderedPrompt)
assert_type(prompt.text, str)

try:
    hfnb.connect("nowhere")
except hfnb.HfnbError as error:
    assert_type(error.next_step, str)

agent = hfnb.ReActAgent(chat)
session = hfnb.Session(agent, "What is 25 raised to the 0.43 power?")
assert_type(session.answer, str | None)
assert_type(hfnb.tools.evaluate("1 + 1"), int | float)
default_tools: list[BaseTool] = hfnb.tools.default()
