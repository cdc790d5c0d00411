"""What every engine takes and gives: a prompt or a conversation and a `Sampling` in, `Piece`s out.

An engine is the part below the chat model. There are two shapes. A *completion* engine is handed
one string, the prompt that we rendered. A *chat* engine is handed the conversation, and its
server renders it. Both give the answer back in pieces.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from hfnb.engines.logprobs import Logprob
from hfnb.engines.sampling import Sampling
from hfnb.errors import UnsupportedError
from hfnb.steps import Finish, Usage
from hfnb.waiting import Waiting

if TYPE_CHECKING:
    from hfnb.engines.next_token import Choice, NextToken

__all__ = [
    "CallPiece",
    "ChatEngine",
    "CompletionEngine",
    "Conversation",
    "Engine",
    "Finish",
    "Logprob",
    "Piece",
    "Sampling",
    "ServerPrompt",
    "Usage",
]


@dataclass(frozen=True, slots=True)
class CallPiece:
    """A part of a tool call that a server has read out of the answer.

    Attributes:
        index: which of the answer's calls it belongs to.
        id: the call's id; None where it came before.
        name: the tool's name; None where it came before.
        arguments: the next part of the JSON text of the arguments.
    """

    index: int
    id: str | None = None
    name: str | None = None
    arguments: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an answer, as it is delivered.

    Attributes:
        text: text that is certain by now. Empty while a token only begins a character or may
            be the beginning of a stop sequence.
        token_ids: the tokens that were generated for this piece.
        finish: set on the last piece only: "stop" (end token or stop sequence) or "length"
            (`max_new_tokens` or the context window was reached).
        stop_sequence: the stop sequence that ended the answer, None for the model's end token
            (and where a server cut a stop sequence off and does not say which).
        usage: set on the last piece only; None where a server does not count.
        calls: parts of tool calls, from engines whose server reads them.
        recorded: set on the last piece of an answer that was recorded: when, and with what model.
        logprobs: how likely the tokens of this piece were, where that was asked for.
        waits: set on the last piece only: what was waited for before the answer began.
    """

    text: str
    token_ids: tuple[int, ...] = ()
    finish: Finish | None = None
    stop_sequence: str | None = None
    usage: Usage | None = None
    calls: tuple[CallPiece, ...] = ()
    recorded: str = ""
    logprobs: tuple[Logprob, ...] = ()
    waits: tuple[Waiting, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a chat engine is handed, in the form of OpenAI's chat completions.

    Attributes:
        messages: `{"role", "content", …}` dicts, as plain JSON data.
        tools: definitions of the tools that may be called.
        tool_choice: None or "auto" (the model decides), "required", or a tool's name.
        schema: a JSON schema that the answer is held to.
    """

    messages: tuple[Mapping[str, Any], ...]
    tools: tuple[Mapping[str, Any], ...] = ()
    tool_choice: str | None = None
    schema: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class ServerPrompt:
    """What a server says that its model reads of a conversation.

    Attributes:
        text: the rendered prompt.
        token_ids: its tokens; None where the server tells the text only.
        route: how it was asked, as in "POST /chat_tokenize".
    """

    text: str
    token_ids: tuple[int, ...] | None
    route: str


class Engine(ABC):
    """What both shapes have in common.

    Attributes:
        model_id: the model's name: its Hub id, or its directory's name.
        identity: tells engines of one name apart; caches of answers go by it.
        usual: the sampling of a chat model over this engine, where nothing else is given.
        recorded: when and with what model its answers were recorded; empty where they are not.
        tells_logprobs: whether it can tell how likely its tokens were.
    """

    model_id: str
    identity: str
    usual: Sampling = Sampling()
    recorded: str = ""
    tells_logprobs: bool = False

    @property
    @abstractmethod
    def tokenizer(self) -> Any:
        """The transformers tokenizer; it carries the chat template."""

    @property
    @abstractmethod
    def context_length(self) -> int | None:
        """Tokens that prompt and answer may have together; None when that is not known."""

    def for_agents(self) -> Engine:
        """Return the engine that agents use: this one, unless it was trained further for them."""
        return self


class ChatEngine(Engine):
    """Takes a conversation, gives the answer piece by piece; its server renders the prompt."""

    @property
    def tokenizer(self) -> NoReturn:
        """None is at hand.

        Raises:
            UnsupportedError: always.
        """
        raise UnsupportedError(
            f"The prompt of {self.model_id} cannot be shown from here.",
            "Its server renders the chat template, and keeps the tokenizer to itself.",
            'Render for a family of models, as in hfnb.render(messages, family="zephyr"), or load '
            'the model\'s own tokenizer: hfnb.render(messages, model="owner/name").',
        )

    @abstractmethod
    def answer(
        self, conversation: Conversation, sampling: Sampling
    ) -> Generator[Piece, None, None]:
        """Yield the answer; closing the generator closes the connection.

        Args:
            conversation: the messages, and what goes with them.
            sampling: how tokens are chosen and where the answer ends.
        """

    @abstractmethod
    def aanswer(
        self, conversation: Conversation, sampling: Sampling
    ) -> AsyncGenerator[Piece, None]:
        """Yield as `answer` does, without blocking the event loop."""

    def rendered(self, conversation: Conversation) -> ServerPrompt:
        """Return what the server says that its model reads; nothing is generated.

        Raises:
            UnsupportedError: it does not say.
        """
        raise UnsupportedError(
            f"The prompt of {self.model_id} is not told.",
            "Its server renders the messages and has no way to show the result.",
            'Render for a family of models instead: hfnb.render(messages, family="zephyr").',
        )


class CompletionEngine(Engine):
    """Takes a rendered prompt, gives the answer piece by piece."""

    @abstractmethod
    def generate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> Generator[Piece, None, None]:
        """Yield the answer to `prompt`; closing the generator stops the generation.

        Args:
            prompt: the rendered text; it is sent as it is.
            sampling: how tokens are chosen and where the answer ends.
            schema: a JSON schema that restricts the answer to JSON that fits it.
        """

    @abstractmethod
    def agenerate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> AsyncGenerator[Piece, None]:
        """Yield as `generate` does, without blocking the event loop."""

    def next_token(self, prompt: str, taken: Sequence[int] = ()) -> NextToken:
        """Return what the model expects after `prompt` and the tokens `taken` since.

        Raises:
            UnsupportedError: this kind of engine gives text and no probabilities.
        """
        self._refuse()

    def follow(
        self, prompt: str, sampling: Sampling, taken: Sequence[int] = ()
    ) -> Generator[Choice, None, None]:
        """Yield the tokens that `generate` yields, each with what it was chosen from.

        Args:
            prompt: the rendered text.
            sampling: as for `generate`; `max_new_tokens` counts from here on.
            taken: tokens of an answer that was begun; it is gone on with.

        Raises:
            UnsupportedError: this kind of engine gives text and no probabilities.
        """
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise UnsupportedError(
            f"{self.model_id} does not show its probabilities.",
            "It is reached in a way that gives text only.",
            'Use a model in this process: hfnb.connect("builtin") is the one of the course.',
        )
