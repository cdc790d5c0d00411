"""A model that plays the trained one: it answers by rules, from what it finds in the prompt."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator

import hfnb
from hfnb.chat import ChatHuggingFace
from hfnb.engines import Piece
from tests.scripted import ScriptedEngine

QUESTION = "Who is Leo DiCaprio's girlfriend? What is her current age raised to the 0.43 power?"


def call(thought: str, tool: str, tool_input: str) -> str:
    """A reply that asks for a tool, and goes on as a model does that nothing stops."""
    blob = json.dumps({"action": tool, "action_input": tool_input})
    return f"{thought}\nAction:\n```\n{blob}\n```\nObservation: invented\nThought: so"


def reply(prompt: str) -> str:
    """What comes next in the prompt of one question with three steps, or of a simple one."""
    seen = re.findall(r"\nObservation: (.*?)\nThought: ", prompt.split("Question: ", 1)[1], re.S)
    begin = "" if seen else "Thought: "
    if "0.43" not in prompt:
        if not seen:
            return begin + call("I need the height.", "Search", "Kilimanjaro height")
    elif not seen:
        return begin + call("I need the girlfriend.", "Search", "Leo DiCaprio girlfriend")
    elif len(seen) == 1:
        return call("Now the age.", "Search", "Vittoria Ceretti age")
    elif len(seen) == 2:
        age = re.findall(r"\d+", seen[1])[0]
        return call(f"She is {age}.", "Calculator", f"{age}^0.43")
    return f"I now know the final answer.\nFinal Answer: It is {seen[-1]}."


class Played(ScriptedEngine):
    """Answers every prompt by `reply`."""

    def generate(self, prompt, sampling, *, schema=None) -> Iterator[Piece]:
        self.pieces = tuple(re.findall(r"(?s).{1,4}", reply(prompt)))
        return super().generate(prompt, sampling, schema=schema)


class Held(Played):
    """Waits in the middle of a reply until it is let go on, if it is told to.

    Attributes:
        after: how many pieces of a reply come before it waits; None for never.
        go: lets it go on.
    """

    def __init__(self) -> None:
        super().__init__()
        self.after: int | None = None
        self.go = threading.Event()

    def generate(self, prompt, sampling, *, schema=None) -> Iterator[Piece]:
        for count, piece in enumerate(super().generate(prompt, sampling, schema=schema), start=1):
            if self.after is not None and count > self.after:
                self.go.wait(90)
            yield piece


def agent(**settings) -> hfnb.ReActAgent:
    """An agent over the played model, with the real tools."""
    return hfnb.ReActAgent(ChatHuggingFace(llm=Played()), **settings)
