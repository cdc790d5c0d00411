"""Trying a chat model out: the questions whose answers a learner needs before relying on it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

from hfnb.backends.loading import Progress, Report, watched
from hfnb.backends.preflight import Line
from hfnb.errors import AccessError, AnswerTimeoutError, PromptError, ServerError

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace

_TOKENS = 8
_ASK = "ask for a short answer"
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
    yield from _short_answer(chat)


def remote(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """Ask a server what it is, and claim no more than it tells."""
    try:
        name = yield from watched(lambda _: chat.llm.look(), Progress("ask the server its model"))
        yield Line("model", "ok", f"The model is `{name}`.")
    except (AccessError, AnswerTimeoutError):
        raise
    except ServerError as error:
        if error.passing and error.status is None:
            raise  # there is no connection; everything else, the short answer will show
        yield Line("model", "note", "The server does not tell which model it runs.")
    yield from _told(chat)


def providers(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """Ask the Hub about a token and a model of Inference Providers."""
    from hfnb.backends import hub

    yield from hub.providers(chat)


def endpoint(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """Ask the Hub about the token, and an Inference Endpoint whether it runs."""
    from hfnb.backends import endpoints

    if (yield from endpoints.running(chat)):
        yield from _told(chat)


def answer(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """Ask for a short answer, and say that it was asked for."""
    yield from (yield from watched(partial(_gathered, chat), Progress(_ASK)))
    words = f"A short answer was asked for, {_TOKENS} tokens at most; where answers cost, it did."
    yield Line("cost", "note", words)


def _told(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """What is known of a server's model once it was asked."""
    from hfnb.engines.base import CompletionEngine

    if not isinstance(chat.llm, CompletionEngine):
        words = "ask the server how long a conversation may be"
        yield from watched(lambda _: chat.llm.measure(), Progress(words))
    if chat.llm.context_length is None:
        yield Line("context", "note", "How long a conversation may be is not told.")
    else:
        yield _context(chat.llm.context_length)
    if isinstance(chat.llm, CompletionEngine):
        yield _template(chat.llm)
        yield _tools(chat.llm)
        return
    words = "The server renders the messages. Some show what their model reads: `server_prompt`."
    yield Line("template", "note", words)
    words = "Tools are sent along; whether this model uses them, only a call with one shows."
    yield Line("tools", "note", words)


def replayed(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """Say whose answers a recording holds, and to what; nobody is asked anything."""
    from hfnb.engines.base import CompletionEngine

    engine, lesson = chat.llm, chat.llm.recording
    yield Line("model", "ok", f"The model is `{chat.model_id}`.")
    asked = dict.fromkeys(lesson.question(one) for one in engine.answers)
    words = f"{len(asked)} question{' has' if len(asked) == 1 else 's have'} a recorded answer"
    words += f", such as “{next(iter(asked))}”." if asked else "."
    step = "All are shown by a cell that ends in `hfnb.recording.read(path)`."
    yield Line("recording", "ok", words, step)
    yield _context(engine.context_length, "How long a conversation could be is not recorded.")
    if isinstance(engine, CompletionEngine):
        yield _template(engine)
        yield _tools(engine)
    else:
        words = "The server rendered the messages; what its model read was not to be seen."
        yield Line("template", "note", words)
    yield Line("cost", "ok", "Nothing was asked and nothing was sent; a replay costs nothing.")


def _gathered(chat: ChatHuggingFace, report: Report) -> list[Line]:
    """Ask for a short answer where nobody may be waiting for it any more: a server takes time."""
    found: list[Line] = []
    with closing(_short_answer(chat)) as steps:
        for step in steps:
            if isinstance(step, Line):
                found.append(step)
            else:
                report(step.words, step.share)
    return found


def _short_answer(chat: ChatHuggingFace) -> Generator[Line | Progress, None, None]:
    """Let the model write a few tokens; say whether they came in pieces, and how fast."""
    begin, written, pieces = perf_counter(), 0, 0
    stream: Any = chat.stream("Say hello.", max_new_tokens=_TOKENS, temperature=0)
    with closing(stream) as answer:
        for chunk in answer:
            pieces += bool(chunk.text)
            usage = chunk.usage_metadata
            written = usage["output_tokens"] if usage else written
            yield Progress(_ASK, min(pieces / _TOKENS, 1.0))
    yield _streaming(pieces)
    seconds = perf_counter() - begin
    speed = f"{written} tokens in {seconds:.1f} s: {written / seconds:.0f} a second."
    if not written:
        speed = f"An answer in {seconds:.1f} s; the server does not count its tokens."
    yield Line("speed", "note", speed)


def _context(
    length: int | None,
    unknown: str = "The model sets no limit on the length of a conversation.",
) -> Line:
    if length is None:
        return Line("context", "note", unknown)
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
