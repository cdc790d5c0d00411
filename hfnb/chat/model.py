"""`ChatHuggingFace`: a LangChain chat model over an engine."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Generator,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import aclosing, closing
from typing import Any

from langchain_core.callbacks import (
    AsyncCallbackManagerForLLMRun,
    CallbackManagerForLLMRun,
)
from langchain_core.language_models import LanguageModelInput
from langchain_core.language_models.base import LangSmithParams
from langchain_core.language_models.chat_models import (
    BaseChatModel,
    agenerate_from_stream,
    generate_from_stream,
)
from langchain_core.messages import BaseMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from pydantic import Field, PrivateAttr, model_validator

from hfnb import prompts
from hfnb.chat.adopting import adopt
from hfnb.chat.call import Call, as_tool, prepare
from hfnb.chat.conversation import converse, text_of
from hfnb.chat.reading import Reader
from hfnb.chat.sent import Record, Sent
from hfnb.chat.structured import structured
from hfnb.engines.asking import Request, aask, ask
from hfnb.engines.base import ChatEngine, CompletionEngine, Piece, Sampling, ServerPrompt
from hfnb.errors import BackendError, UnsupportedError


class ChatHuggingFace(BaseChatModel):
    """A chat model: messages in, a message out, with everything in between open to view.

    Args:
        llm: the engine that answers, see `hfnb.engines`; or one of LangChain's own objects
            (`HuggingFaceEndpoint`, `HuggingFacePipeline`, `HuggingFaceTextGenInference`), whose
            settings are carried over or refused by name (see `hfnb.chat.adopting`).
        sampling: how tokens are chosen; its fields can be given by name instead
            (`temperature=0.7, max_tokens=100, stop=["\\n"]`), and changed for one call
            (`chat.invoke(…, temperature=0)`) or for a copy (`chat.bind(stop=[…])`).
        streaming: let `invoke` report each token to callbacks as `stream` does.

    Raises:
        BackendError: `llm` is no engine and cannot become one.
        UnsupportedError: a setting that does not exist or cannot be honoured.
    """

    llm: Any = Field(exclude=True)
    sampling: Sampling = Sampling()
    streaming: bool = False
    _record: Record = PrivateAttr(default_factory=Record)

    @model_validator(mode="before")
    @classmethod
    def _gather_sampling(cls, given: Mapping[str, Any]) -> dict[str, Any]:
        """Fold settings given by name into `sampling`; refuse names that mean nothing."""
        given = adopt(given)
        own = {name: value for name, value in given.items() if name in cls.model_fields}
        changes = {name: value for name, value in given.items() if name not in own}
        usual = getattr(own.get("llm"), "usual", Sampling())
        return own | {"sampling": own.get("sampling", usual).updated(changes)}

    @model_validator(mode="after")
    def _check_engine(self) -> ChatHuggingFace:
        if not isinstance(self.llm, CompletionEngine | ChatEngine):
            raise BackendError(
                f"{type(self.llm).__name__} is not an engine.",
                "ChatHuggingFace(llm=…) takes an engine of hfnb, or LangChain's "
                "HuggingFaceEndpoint, HuggingFacePipeline or HuggingFaceTextGenInference.",
                'Use hfnb.connect("builtin"), or hfnb.connect("local", model=…) for a model of '
                "your own.",
            )
        return self

    def __repr__(self) -> str:
        return f"ChatHuggingFace({self.model_id!r})"

    __str__ = __repr__

    @property
    def model_id(self) -> str:
        """The Hub id of the model, or the name of its directory."""
        return self.llm.model_id

    @property
    def sent(self) -> Sent | None:
        """What the last call really sent, those of copies included; None before the first."""
        return self._record.last

    @property
    def _llm_type(self) -> str:
        return "hfnb-chat-huggingface"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"engine": self.llm.identity, "sampling": self.sampling}

    def _get_ls_params(self, stop: list[str] | None = None, **kwargs: Any) -> LangSmithParams:
        # A call with another `model` is refused; the trace of that refusal names what was asked.
        asked = kwargs.pop("model", self.model_id)
        sampling = self._sampling(stop, kwargs)
        return LangSmithParams(
            ls_provider="huggingface",
            ls_model_name=asked,
            ls_model_type="chat",
            ls_temperature=sampling.temperature,
            ls_max_tokens=sampling.max_new_tokens,
            ls_stop=list(sampling.stop) or None,
        )

    def _to_chat_prompt(self, messages: LanguageModelInput) -> str:
        """Return the exact text that `invoke(messages)` sends.

        Raises:
            UnsupportedError: the engine's server renders the prompt.
        """
        return prompts.render(self._convert_input(messages).to_messages(), model=self.llm).text

    def server_prompt(self, messages: Any, tools: Sequence[Any] = ()) -> ServerPrompt:
        """Return what the server says that its model reads of `messages`; nothing is generated.

        `hfnb.prompts.difference` compares it with a prompt that was rendered here.

        Args:
            messages: whatever `hfnb.render` takes.
            tools: what the model may call.

        Raises:
            UnsupportedError: the prompt is rendered here, or the server does not tell.
            ServerError: the server cannot be reached, or refuses the conversation.
        """
        if not isinstance(self.llm, ChatEngine):
            raise UnsupportedError(
                f"No server renders the prompts of {self.model_id}.",
                "They are rendered here, and what is shown is what is sent.",
                "Look at them with hfnb.render(messages, model=chat).",
            )
        return self.llm.rendered(converse(prompts.to_dicts(messages), tools))

    def get_token_ids(self, text: str) -> list[int]:
        """Return the ids of `text` under the model's own tokenizer, or as LangChain's
        `custom_get_token_ids` says where that is set.
        """
        if self.custom_get_token_ids is not None:
            return self.custom_get_token_ids(text)
        return self.llm.tokenizer.encode(text, add_special_tokens=False)

    def get_num_tokens_from_messages(
        self, messages: Sequence[BaseMessage], tools: Sequence[Any] | None = None
    ) -> int:
        """Return how many tokens the model reads for `messages`, the template's included."""
        return len(self.get_token_ids(self._call(messages, {"tools": tools or ()}).prompt))

    def bind_tools(
        self,
        tools: Sequence[Mapping[str, Any] | type | Callable | BaseTool],
        *,
        tool_choice: str | bool | Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, BaseMessage]:
        """Return a copy that may call `tools`.

        Args:
            tools: LangChain tools, functions, pydantic classes or OpenAI-style definitions.
            tool_choice: None or "auto": the model decides; "any": it must call one, held to
                its arguments' JSON schema; a tool's name: it must call that one; "none".
                True is "any", and OpenAI's `{"type": "function", "function": {"name": …}}` is
                the name: some callers within LangChain write it so.
        """
        if isinstance(tool_choice, Mapping):
            tool_choice = tool_choice["function"]["name"]
        elif isinstance(tool_choice, bool):
            tool_choice = "any" if tool_choice else None
        return self.bind(tools=[as_tool(tool) for tool in tools], tool_choice=tool_choice, **kwargs)

    def with_structured_output(
        self,
        schema: Mapping[str, Any] | type,
        *,
        include_raw: bool = False,
        method: str = "json_schema",
        strict: bool | None = None,
        **sampling: Any,
    ) -> Runnable[LanguageModelInput, Any]:
        """Return a chain whose answer is an instance of `schema`.

        Args:
            schema: a pydantic class (gives instances), or a TypedDict or JSON schema (give dicts).
            include_raw: give `{"raw", "parsed", "parsing_error"}` instead and raise nothing.
            method: "json_schema", "json_mode" or "function_calling".
            strict: for the sake of code that also runs elsewhere; here every method is strict,
                since the tokens are held to the schema.
            sampling: settings for this chain; a `repetition_penalty` of 1.1 keeps a small model
                from filling a string with one phrase until `max_new_tokens` breaks the JSON off.
        """
        chat = self.model_copy(update={"sampling": self.sampling.updated(sampling)})
        return structured(chat, schema, method, include_raw)

    def _sampling(self, stop: list[str] | None, changes: Mapping[str, Any]) -> Sampling:
        given = {k: v for k, v in changes.items() if k not in _CALL_SETTINGS}
        sampling = self.sampling.updated(given if stop is None else {**given, "stop": stop})
        if sampling.logprobs and not self.llm.tells_logprobs:
            raise UnsupportedError(
                f"logprobs cannot be had from {self.model_id}.",
                "It is reached in a way that gives text only.",
                'Leave logprobs out (nothing was sent), or use hfnb.connect("builtin").',
            )
        return sampling

    def _call(self, messages: Sequence[BaseMessage], settings: Mapping[str, Any]) -> Call:
        tools = settings.get("tools") or ()
        more = (settings.get("tool_choice"), settings.get("response_format"))
        if isinstance(self.llm, CompletionEngine):
            return prepare(messages, self.llm, tools, *more)
        conversation = converse(messages, tools, *more)
        # Without a parser for tool calls, servers leave them in the text.
        called = bool(conversation.tools)
        return Call(text_of(conversation), tools=called, conversation=conversation)

    def _pieces(self, call: Call, sampling: Sampling) -> Generator[Piece, None, None]:
        return ask(self.llm, self._request(call, sampling))

    def _apieces(self, call: Call, sampling: Sampling) -> AsyncGenerator[Piece, None]:
        return aask(self.llm, self._request(call, sampling))

    def _request(self, call: Call, sampling: Sampling) -> Request:
        return Request(call.conversation or call.prompt, sampling, call.schema, self.sampling)

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        sampling, call = self._sampling(stop, kwargs), self._call(messages, kwargs)
        reader = Reader(call, self.llm, sampling.logprobs)
        self._record.write(call, messages, kwargs.get("tools"), self.llm.recorded)
        # A closed stream must stop the generation now, not when it is collected.
        with closing(self._pieces(call, sampling)) as pieces:
            for piece in pieces:
                for message in reader.read(piece):
                    chunk = ChatGenerationChunk(message=message)
                    if run_manager:
                        run_manager.on_llm_new_token(message.text, chunk=chunk)
                    yield chunk

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[ChatGenerationChunk]:
        sampling, call = self._sampling(stop, kwargs), self._call(messages, kwargs)
        reader = Reader(call, self.llm, sampling.logprobs)
        self._record.write(call, messages, kwargs.get("tools"), self.llm.recorded)
        async with aclosing(self._apieces(call, sampling)) as pieces:
            async for piece in pieces:
                for message in reader.read(piece):
                    chunk = ChatGenerationChunk(message=message)
                    if run_manager:
                        await run_manager.on_llm_new_token(message.text, chunk=chunk)
                    yield chunk

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return generate_from_stream(self._stream(messages, stop, None, **kwargs))

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return await agenerate_from_stream(self._astream(messages, stop, None, **kwargs))


_CALL_SETTINGS = frozenset({"tools", "tool_choice", "response_format"})
