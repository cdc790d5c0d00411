"""Chat completions: messages go out, and the server renders them.

TGI, vLLM, llama.cpp's server, `transformers serve`, Inference Endpoints and the Hub's Inference
Providers all speak this. What they do not share is refused before anything is sent.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing, suppress
from functools import partial
from typing import Any

from hfnb.credentials import Token
from hfnb.engines.base import ChatEngine, Conversation, Piece, Sampling, ServerPrompt
from hfnb.engines.remote.access import address, token_for
from hfnb.engines.remote.asking import Ask, Asking
from hfnb.engines.remote.reading import ChatReading
from hfnb.engines.remote.retrying import Patience
from hfnb.engines.remote.sending import Target, Timeouts
from hfnb.engines.remote.telling import told
from hfnb.errors import (
    AccessError,
    AnswerTimeoutError,
    BackendError,
    ServerError,
    UnsupportedError,
)
from hfnb.wire import Log, host_of

ROUTER = "https://router.huggingface.co"
MOST_STOPS = 4
# What a server with one model is told where it does not say what that is called. TGI ignores it.
_ANY = "tgi"


class ChatCompletionsEngine(Asking, ChatEngine):
    """A server that takes messages, at an address.

    Args:
        url: its address, with or without `/v1`.
        model: the model's name there; None asks the server, which should have only one.
        token: its key; None for Hugging Face's hosts finds the user's own.
        token_host: a host that a token of the Hub may go to although it is not Hugging Face's.
        timeouts: how long to wait.
        patience: how often to try again.
        stream: whether answers are asked for token by token.

    Raises:
        BackendError: the address cannot be used, or the token must not go there.
    """

    def __init__(
        self,
        url: str,
        model: str | None = None,
        *,
        token: Token | str | None = None,
        token_host: str | None = None,
        timeouts: Timeouts | None = None,
        patience: Patience | None = None,
        stream: bool = True,
    ) -> None:
        url = address(url)
        key = token_for(url, token, token_host)
        target = Target(url, model or host_of(url), key, timeouts or Timeouts(), Log())
        self._at_hub = url == ROUTER
        base = None if self._at_hub else url
        super().__init__(target, base, patience or Patience(), stream)
        self._model = model
        self.model_id = model or host_of(url)  # until the server has told its model's name
        self._context_length: int | None = None
        self.identity = f"{url} {model or ''}".strip()

    @classmethod
    def hub(
        cls,
        model: str,
        *,
        token: Token | str | None = None,
        timeouts: Timeouts | None = None,
        patience: Patience | None = None,
        stream: bool = True,
    ) -> ChatCompletionsEngine:
        """Return the engine over the Hub's Inference Providers.

        Args:
            model: a Hub id; `owner/name:provider` asks a certain provider.
            token: a token of the Hub; None finds the user's own.
            timeouts: how long to wait.
            patience: how often to try again.
            stream: whether answers are asked for token by token.

        Raises:
            BackendError: there is no token, or it is none of the Hub's.
        """
        made = cls(ROUTER, model, token=token, timeouts=timeouts, patience=patience, stream=stream)
        key = made._target.token
        if key is None or not key.reveal().startswith("hf_"):
            raise BackendError(
                "The Hub's Inference Providers ask for a token of the Hub.",
                "None was found." if key is None else "The one that was given begins otherwise.",
                "Make one at https://huggingface.co/settings/tokens, with the permission “Make "
                "calls to Inference Providers”, and run `hf auth login`.",
            )
        return made

    def __repr__(self) -> str:
        return f"ChatCompletionsEngine({self.identity!r})"

    @property
    def context_length(self) -> int | None:
        """Tokens that a conversation may have, if the server told when it was asked its model."""
        return self._context_length

    def measure(self) -> int | None:
        """Return how long a conversation may be, where TGI's `/info` tells what `look` did not."""
        if self._context_length is None and not self._at_hub:
            with suppress(ServerError):
                length = self._get("/info").get("max_total_tokens")
                self._context_length = length if isinstance(length, int) else None
        return self._context_length

    def look(self) -> str:
        """Return the name of the server's model; ask where it is not known.

        Raises:
            ServerError: the server does not tell, or names none.
            BackendError: it has several models, or not the one that was named.
        """
        if self._at_hub:
            return self.model_id
        found = self._get("/v1/models").get("data")
        models = {
            str(one["id"]): one.get("max_model_len")
            for one in found or ()
            if isinstance(one, dict) and "id" in one
        }
        if not models and self._model is None:
            raise ServerError(
                f"{host_of(self._target.url)} names no model.",
                "Its list of models is empty.",
                "Give the model's name when you connect: model=….",
                status=200,
            )
        name = self._model or (next(iter(models)) if len(models) == 1 else None)
        if name is None or (models and name not in models):
            listed = ", ".join(list(models)[:10])
            raise BackendError(
                f"{host_of(self._target.url)} has no model {name!r}."
                if name
                else f"Which model of {host_of(self._target.url)}?",
                f"It names these: {listed}.",
                "Give one of them: hfnb.connect(…, model=…).",
            )
        length = models.get(name)
        self._context_length = length if isinstance(length, int) else None
        self._model = self.model_id = name
        return name

    def answer(
        self, conversation: Conversation, sampling: Sampling
    ) -> Generator[Piece, None, None]:
        """Yield the answer; closing the generator closes the connection.

        Raises:
            UnsupportedError: a setting that chat completions do not have; nothing was sent.
            ServerError: the server refused or failed; what had come is kept in `partial`.
        """
        refuse(sampling)
        ask = _asking(self._asked(conversation, sampling, self._name()))
        pieces = self._pieces(ask, lambda: ChatReading(sampling.stop, self._target.url))
        with closing(pieces):
            yield from pieces

    async def aanswer(
        self, conversation: Conversation, sampling: Sampling
    ) -> AsyncGenerator[Piece, None]:
        """Yield as `answer` does, without blocking the event loop."""
        refuse(sampling)
        ask = _asking(self._asked(conversation, sampling, await asyncio.to_thread(self._name)))
        pieces = self._apieces(ask, lambda: ChatReading(sampling.stop, self._target.url))
        async with aclosing(pieces):
            async for piece in pieces:
                yield piece

    def rendered(self, conversation: Conversation) -> ServerPrompt:
        """Return what the server says that its model reads; nothing is generated.

        TGI, vLLM and llama.cpp's server can say it.

        Raises:
            UnsupportedError: it has no route for that.
            ServerError: it cannot be reached, or refuses the conversation.
        """
        if self._at_hub:
            raise UnsupportedError(
                "The Hub's Inference Providers do not show the prompts that they render.",
                "The router hands your messages on, and has no route for that.",
                "Load the model's own tokenizer and take what it renders for a prediction: "
                f"hfnb.render(messages, model={self.model_id.partition(':')[0]!r}).",
            )
        body = {"messages": list(conversation.messages), **_tools(conversation)}
        ask = partial(self._glance, "POST")
        return told(ask, body, self._model, self._target.url)

    def _name(self) -> str:
        """Return the model to ask for. A server that does not tell its models has but one."""
        if self._model is not None:
            return self._model
        try:
            return self.look()
        except (AccessError, AnswerTimeoutError):
            raise
        except ServerError:
            return _ANY

    def _asked(self, conversation: Conversation, sampling: Sampling, name: str) -> dict[str, Any]:
        """Return the arguments of huggingface_hub's `chat_completion`."""
        asked: dict[str, Any] = {
            "messages": list(conversation.messages),
            "model": name,
            "stream": self._stream,
            "max_tokens": sampling.max_new_tokens,
            "temperature": sampling.temperature,
            "top_p": sampling.top_p,
            "seed": sampling.seed,
            "stop": list(sampling.stop[:MOST_STOPS]) or None,
        }
        if sampling.logprobs:
            asked["logprobs"] = True
            asked["top_logprobs"] = sampling.top_logprobs
        if self._stream:
            asked["stream_options"] = {"include_usage": True}
        asked |= _tools(conversation)
        if conversation.schema is not None:
            held = {"name": "answer", "schema": conversation.schema}
            form: dict[str, Any] = {"type": "json_schema", "json_schema": held}
            # TGI reads "value", the others "json_schema".
            asked["response_format"] = form if self._at_hub else {**form, "value": held}
        return asked


def _tools(conversation: Conversation) -> dict[str, Any]:
    """Return the fields for tools; none without."""
    if not conversation.tools:
        return {}
    choice: Any = conversation.tool_choice
    if choice not in (None, "auto", "required"):
        choice = {"type": "function", "function": {"name": choice}}
    return {"tools": list(conversation.tools), "tool_choice": choice}


def _asking(asked: dict[str, Any]) -> Ask:
    # The client would rewrite a response format into one that only an older TGI knows, and that
    # others take for "any JSON".
    extra = {k: asked.pop(k) for k in ("response_format",) if k in asked}

    def ask(client: Any) -> Any:
        client.extra = extra
        return client.chat_completion(**asked)

    return ask


def refuse(sampling: Sampling) -> None:
    """Refuse what chat completions cannot carry: servers would drop it without a word.

    Raises:
        UnsupportedError: a setting was given that they do not have.
    """
    for name, idle in (("top_k", None), ("repetition_penalty", 1.0)):
        if getattr(sampling, name) != idle:
            raise UnsupportedError(
                f"{name} cannot be sent to a chat-completions server.",
                "This protocol has no such setting; some servers would drop it without a word.",
                f"Leave {name} out (nothing was sent). TGI's own route has it: "
                'hfnb.connect("tgi", …, route="generate", tokenizer=…).',
            )
