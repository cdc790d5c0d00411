"""Trying a chat model out: the questions whose answers a learner needs before relying on it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from time import perf_counter
from typing import TYPE_CHECKING, Any

from hfnb.backends.loading import Progress
from hfnb.backends.preflight import Line
from hfnb.errors import PromptError

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace

_TOKENS = 8
_CONVERSATION = [("system", "You are helpful."), ("user", "Say hello.")]
_TOOL = {
    "type": "function",
    "function": {
        "name": "look_up",
        "description": "Looks a word up.",
        "parameters": {"type": "object", "properties": {"word": {"type": "string"}}},
    },
}


def local(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """Look at a loaded model of this machine, and let it write a few tokens.

    What fails is raised: `hfnb.backends.preflight` makes a finding of it.
    """
    yield Line("model", "ok", f"The model is `{chat.model_id}`.")
    yield _context(chat.llm.context_length)
    yield _template(chat.llm)
    yield _tools(chat.llm)
    begin, written, pieces = perf_counter(), 0, 0
    stream: Any = chat.stream("Say hello.", max_new_tokens=_TOKENS, temperature=0)
    with closing(stream) as answer:
        for chunk in answer:
            pieces += bool(chunk.text)
            usage = chunk.usage_metadata
            written = usage["output_tokens"] if usage else written
            yield Progress("ask for a short answer", min(pieces / _TOKENS, 1.0))
    yield _streaming(pieces)
    seconds = perf_counter() - begin
    speed = f"{written} tokens in {seconds:.1f} s: {written / seconds:.0f} a second."
    yield Line("speed", "note", speed)


def _context(length: int | None) -> Line:
    if length is None:
        return Line("context", "note", "The model sets no limit on the length of a conversation.")
    text = f"Context window: {length:,} tokens for the conversation and the answer together."
    return Line("context", "ok", text)


def _template(engine: Any) -> Line:
    from hfnb import prompts

    try:
        prompts.render(_CONVERSATION, model=engine)
    except PromptError:
        prompts.render(_CONVERSATION[1:], model=engine)  # raises where there is no template
        return Line(
            "template",
            "note",
            "It has a chat template, which takes no system message.",
            "Write your instructions into the first user message.",
        )
    return Line("template", "ok", "It has a chat template: messages become a prompt.")


def _tools(engine: Any) -> Line:
    from hfnb import prompts

    if prompts.reads_tools(prompts.template_of(engine, [_TOOL])):
        return Line("tools", "ok", "Tools: its chat template shows them to the model.")
    return Line(
        "tools",
        "note",
        "Tools: its chat template has no place for them, so hfnb writes them into the messages.",
    )


def _streaming(pieces: int) -> Line:
    if pieces > 1:
        return Line("streaming", "ok", "Streaming works: the answer arrives piece by piece.")
    return Line(
        "streaming",
        "warning",
        "The answer to “Say hello.” was too short to see it arrive in pieces.",
        "Ask it something in a cell, and look at what it writes.",
    )
