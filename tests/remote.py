"""Chat models over servers of the tests' own, and ways to ask them."""

from __future__ import annotations

import asyncio

from hfnb import builtin
from hfnb.chat import ChatHuggingFace
from hfnb.engines.remote import (
    ChatCompletionsEngine,
    Patience,
    TextGenerationEngine,
    Timeouts,
)

TIMEOUTS = Timeouts(connect=10.0, read=20.0)
QUICK = Timeouts(connect=0.6, read=0.4)  # where a server is to be too slow
PATIENCE = Patience(retries=1, first=0.01, longest=1.0)
SECRET = "a-key-of-the-tests-4711"


def chat_over(url: str, protocol: str, **settings) -> ChatHuggingFace:
    """Return a chat model over a server that speaks "chat" or "generate"."""
    given = {"token": SECRET, "timeouts": TIMEOUTS, "patience": PATIENCE, **settings}
    sampling = {name: given.pop(name) for name in ("stop", "temperature") if name in given}
    if protocol == "chat":
        engine = ChatCompletionsEngine(url, given.pop("model", "owner/name"), **given)
    else:
        engine = TextGenerationEngine(url, builtin.load_tokenizer(), **given)
    return ChatHuggingFace(llm=engine, **sampling)


def ask(chat: ChatHuggingFace, way: str, question: str = "Hi") -> tuple[str, Exception | None]:
    """Return the text that was delivered, and what ended it."""
    return asyncio.run(_aask(chat, way, question)) if way[0] == "a" else _ask(chat, way, question)


def _ask(chat: ChatHuggingFace, way: str, question: str) -> tuple[str, Exception | None]:
    written: list[str] = []
    try:
        if way == "stream":
            written.extend(chunk.text for chunk in chat.stream(question))
        else:
            written.append(chat.invoke(question).text)
    except Exception as error:
        return "".join(written), error
    return "".join(written), None


async def _aask(chat: ChatHuggingFace, way: str, question: str) -> tuple[str, Exception | None]:
    written: list[str] = []
    try:
        if way == "astream":
            async for chunk in chat.astream(question):
                written.append(chunk.text)  # noqa: PERF401 - what came before an error counts
        else:
            written.append((await chat.ainvoke(question)).text)
    except Exception as error:
        return "".join(written), error
    return "".join(written), None
