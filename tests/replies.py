"""An engine that gives one reply per call, token by token, and tools that are easy to follow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from langchain_core.tools import BaseTool, ToolException

from hfnb.engines import Piece
from hfnb.errors import GenerationError
from tests.scripted import ScriptedEngine


class Replies(ScriptedEngine):
    """Answers its n-th call with the n-th reply, and every later one with the last."""

    def __init__(self, *replies: str | Exception, finish: str = "stop") -> None:
        super().__init__(finish=finish)
        self.replies = replies

    def generate(self, prompt, sampling, *, schema=None) -> Iterator[Piece]:
        reply = self.replies[min(len(self.asked), len(self.replies) - 1)]
        # Pieces of a few characters, so that a stop sequence is spread over several.
        self.pieces = (
            (reply,) if isinstance(reply, Exception) else tuple(re.findall(r"(?s).{1,3}", reply))
        )
        return super().generate(prompt, sampling, schema=schema)

    @property
    def prompts(self) -> list[str]:
        return [prompt for prompt, _, _ in self.asked]


class FullEngine(Replies):
    """One whose context window is as small as a first prompt."""

    context_length = 10

    def generate(self, prompt, sampling, *, schema=None):
        raise GenerationError("The prompt has too many tokens.", "10 are read.", "Shorten it.")


class Search(BaseTool):
    """Knows one city."""

    name: str = "Search"
    description: str = "Looks up facts. Input: a name and what to know about it."
    response_format: str = "content_and_artifact"

    def _run(self, query: str) -> tuple[str, Any]:
        if "Austria" in query:
            return "The capital of Austria is Vienna.", {"sources": ["own"], "score": 1.0}
        return f'Nothing was found for "{query}".', None


class Calculator(BaseTool):
    """Adds, and tells what it cannot do."""

    name: str = "Calculator"
    description: str = "Works out one expression. Input: the expression."
    handle_tool_error: bool = True

    def _run(self, expression: str) -> str:
        try:
            return str(sum(int(part) for part in expression.split("+")))
        except ValueError:
            raise ToolException(f"This cannot be worked out: {expression}") from None


class Broken(BaseTool):
    """Always fails."""

    name: str = "Broken"
    description: str = "Fails."

    def _run(self, query: str) -> str:
        raise TimeoutError(f"no answer to {query}")


def act(tool: str, tool_input: str, thought: str = "I need to look.") -> str:
    """A reply that asks for a tool."""
    blob = f'{{"action": "{tool}", "action_input": "{tool_input}"}}'
    return f"{thought}\nAction:\n```\n{blob}\n```\nObservation: invented"


def answer(text: str) -> str:
    """A reply that ends the run."""
    return f"I now know the final answer.\nFinal Answer: {text}"


TOOLS = [Search(), Calculator(), Broken()]
