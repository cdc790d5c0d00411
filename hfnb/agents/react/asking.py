"""Asking the model: through its engine, with the exact text, or through LangChain's interface."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import replace
from time import perf_counter
from typing import Any, Protocol

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.runnables import RunnableBinding

from hfnb import prompts
from hfnb.agents.base import shown
from hfnb.chat import ChatHuggingFace
from hfnb.credentials import redact
from hfnb.engines.asking import Request, ask
from hfnb.engines.base import CompletionEngine, Engine
from hfnb.errors import (
    BackendError,
    GenerationError,
    HfnbError,
    PromptError,
    ServerError,
    UnsupportedError,
)
from hfnb.steps import Finish, Problem, ProblemKind, State, Usage

# An action or an answer takes far less; a model that rambles shall not do so for minutes.
MAX_NEW_TOKENS = 256
Messages = tuple[tuple[str, str], ...]


class Asker(Protocol):
    """A model as the agent sees it.

    Attributes:
        model: the chat model that is really used.
        exact: whether the text of a prompt is what the model reads.
    """

    model: Any
    exact: bool

    def render(self, messages: Messages) -> str:
        """Return the prompt's text."""

    def ask(self, prompt: State) -> Generator[str, None, State]:
        """Yield the answer to `prompt` in pieces, and return the state after it."""


def asker(model: Any, stop: tuple[str, ...], max_new_tokens: int | None) -> Asker:
    """Return the way to ask `model`.

    Raises:
        BackendError: it is no chat model.
        UnsupportedError: a setting bound to it that an agent cannot use.
    """
    inner: Any = model
    bound: dict[str, Any] = {}
    while isinstance(inner, RunnableBinding):
        inner, bound = inner.bound, {**inner.kwargs, **bound}
    if isinstance(inner, ChatHuggingFace):
        if isinstance(inner.llm, CompletionEngine):
            return EngineAsker(inner, bound, stop, max_new_tokens)
        # Its server renders: what it is handed are the messages.
        limit = bound.get("max_new_tokens", inner.sampling.max_new_tokens)
        limit = max_new_tokens or min(limit, MAX_NEW_TOKENS)
        return ModelAsker(model, stop, max_new_tokens=limit)
    if not isinstance(inner, BaseChatModel):
        wrap = isinstance(inner, Engine)
        raise BackendError(
            f"{type(inner).__name__} is not a chat model.",
            "An agent asks a LangChain chat model.",
            "Wrap the engine: ChatHuggingFace(llm=engine)."
            if wrap
            else 'Use hfnb.connect("builtin"), or any chat model of LangChain.',
        )
    if max_new_tokens is not None:
        raise UnsupportedError(
            "max_new_tokens cannot be given here.",
            f"{type(inner).__name__} has its own name for it.",
            "Set it on the model itself.",
        )
    return ModelAsker(model, stop)


class EngineAsker:
    """Asks the engine below our own chat model. The prompt's text is sent as it is."""

    exact = True

    def __init__(
        self,
        model: ChatHuggingFace,
        bound: dict[str, Any],
        stop: tuple[str, ...],
        max_new_tokens: int | None,
    ) -> None:
        sampling = model.sampling.updated({k: v for k, v in bound.items() if k != "stop"})
        if max_new_tokens is None:
            max_new_tokens = min(sampling.max_new_tokens, MAX_NEW_TOKENS)
        self._sampling = replace(sampling, stop=stop, max_new_tokens=max_new_tokens)
        self._engine, self._usual = model.llm.for_agents(), model.sampling
        self.model = model.model_copy(update={"llm": self._engine, "sampling": self._sampling})

    def render(self, messages: Messages) -> str:
        """Return what the model's chat template makes of `messages`."""
        return prompts.render(list(messages), model=self._engine).text

    def ask(self, prompt: State) -> Generator[str, None, State]:
        """Yield the answer to the prompt's text, as it is delivered."""
        began = perf_counter()
        written: list[str] = []
        usage, finish, found, recorded = None, None, None, ""
        request = Request(prompt.text, self._sampling, usual=self._usual)
        try:
            with closing(ask(self._engine, request)) as pieces:
                for piece in pieces:
                    if piece.text:
                        written.append(piece.text)
                        yield piece.text
                    usage, finish, found = piece.usage, piece.finish, piece.stop_sequence
                    recorded = piece.recorded
        except (GenerationError, ServerError) as error:
            return _failed(prompt, error, perf_counter() - began, self._is_full(prompt.text))
        return State(
            "output",
            prompt,
            prompt.iteration,
            "".join(written),
            usage=usage,
            seconds=perf_counter() - began,
            finish=finish,
            stop_sequence=found,
            recorded=recorded,
        )

    def _is_full(self, text: str) -> bool:
        room = self._engine.context_length
        if room is None:
            return False
        return bool(len(self._engine.tokenizer.encode(text, add_special_tokens=False)) >= room)


class ModelAsker:
    """Asks any chat model of LangChain. It gets the messages; its server renders them."""

    exact = False

    def __init__(self, model: Any, stop: tuple[str, ...], **settings: Any) -> None:
        self.model = model
        self._settings = {**settings, **({"stop": list(stop)} if stop else {})}

    def render(self, messages: Messages) -> str:
        """Return the messages under headings of their roles, to look at."""
        return shown(messages)

    def ask(self, prompt: State) -> Generator[str, None, State]:
        """Yield the answer to the prompt's messages; to its text, if that was edited."""
        began = perf_counter()
        messages: Sequence[tuple[str, str]] = prompt.messages
        if prompt.text and prompt.text != shown(messages):
            messages = [("user", prompt.text)]
        written: list[str] = []
        whole: AIMessageChunk | None = None
        try:
            with closing(self.model.stream(list(messages), **self._settings)) as chunks:
                for chunk in chunks:
                    if text := str(chunk.text):
                        written.append(text)
                        yield text
                    whole = chunk if whole is None else whole + chunk
        except Exception as error:  # whatever a provider's client raises
            return _failed(prompt, error, perf_counter() - began)
        return State(
            "output",
            prompt,
            prompt.iteration,
            "".join(written),
            usage=_usage(whole),
            seconds=perf_counter() - began,
            finish=_finish(whole),
            recorded=_recorded(whole),
        )


def pairs(messages: Sequence[BaseMessage]) -> Messages:
    """Return messages as (role, content).

    Raises:
        PromptError: one has content that is not text.
    """
    made = []
    for message in prompts.to_dicts(messages):
        if not isinstance(message["content"], str):
            raise PromptError(
                f"The prompt has a message ({message['role']}) that is not plain text.",
                "The agent's prompts are text.",
                "Leave images and other blocks out of the prompt.",
            )
        made.append((message["role"], message["content"]))
    return tuple(made)


def _failed(prompt: State, error: Exception, seconds: float, full: bool = False) -> State:
    kind: ProblemKind = "context_full" if full else "model_error"
    if isinstance(error, HfnbError):
        what, why, next_step = error.what, error.why, error.next_step
    else:
        what = "The model could not answer."
        why = f"{type(error).__name__}: {redact(str(error))}"
        next_step = "Look at the cause, and advance from the prompt once more."
    if full:
        next_step = "Shorten an observation or the prompt, or ask a smaller question."
    problem = Problem(kind, what, why, next_step)
    text = " ".join(part for part in (what, why) if part)
    return State("error", prompt, prompt.iteration, text, problems=(problem,), seconds=seconds)


def _usage(message: AIMessageChunk | None) -> Usage | None:
    told = message.usage_metadata if message else None
    if not told:
        return None
    cached = (told.get("input_token_details") or {}).get("cache_read") or 0
    return Usage(told["input_tokens"], told["output_tokens"], cached)


def _finish(message: AIMessageChunk | None) -> Finish:
    told = message.response_metadata if message else {}
    reason = told.get("finish_reason") or told.get("stop_reason") or told.get("done_reason")
    return "length" if reason in ("length", "max_tokens") else "stop"


def _recorded(message: AIMessageChunk | None) -> str:
    return str(message.response_metadata.get("recorded") or "") if message else ""
