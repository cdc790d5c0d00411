"""A transformers model in this process: prompt in, tokens out.

The loop runs in the caller's own thread, one token per step of a generator. So an error is
raised where the answer is read, and closing the generator is all it takes to stop. (The
pipeline route of langchain-huggingface generates in a thread: langchain-ai/langchain#27915 and
the notes in tests/test_canaries_langchain.py say what that costs.)
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Callable, Generator, Mapping, Sequence
from contextlib import aclosing, closing
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from hfnb import builtin
from hfnb.builtin import adapters
from hfnb.engines import failures, loading
from hfnb.engines.base import CompletionEngine, Finish, Piece, Sampling, Usage
from hfnb.engines.logprobs import Teller
from hfnb.engines.next_token import Choice, NextToken
from hfnb.engines.prefix import Prefixes
from hfnb.engines.text import Writing
from hfnb.engines.threads import in_thread, stay_within_cpus


class LocalEngine(CompletionEngine):
    """A causal language model and its tokenizer, loaded when first needed.

    Args:
        model_id: what the model is called: a Hub id or the name of its directory.
        load_tokenizer: returns the transformers tokenizer.
        load_model: returns the transformers model.
        read_context_length: returns the length of the context window without loading the
            weights, where that is possible: it is asked for long before them.
        identity: tells this engine from others of the same name (another directory, precision
            or adapter); caches of answers go by it. By default the model_id.
        for_agents: returns the engine that agents use; without it, they use this one.

    Safe to use from several threads: each answer has its own key/value cache, and one forward
    pass runs at a time in this process, so that answers take turns token by token. What one
    answer has read is kept for the next prompt that begins alike (see `hfnb.engines.prefix`).
    """

    tells_logprobs = True
    # Two engines may share the embedded model's weights, and all of them share the CPUs.
    forward_lock = threading.Lock()

    def __init__(
        self,
        model_id: str,
        load_tokenizer: Callable[[], Any],
        load_model: Callable[[], Any],
        read_context_length: Callable[[], int | None] | None = None,
        identity: str | None = None,
        for_agents: Callable[[], LocalEngine] | None = None,
    ) -> None:
        self.model_id = model_id
        self.identity = identity or model_id
        self._load_tokenizer = load_tokenizer
        self._load_model = load_model
        self._read_context_length = read_context_length or (
            lambda: loading.context_length(self.model.config)
        )
        self._for_agents = for_agents
        self._loading = threading.RLock()
        self._prefixes = Prefixes()

    def __repr__(self) -> str:
        return f"LocalEngine({self.model_id!r})"

    def __deepcopy__(self, memo: dict[int, Any]) -> LocalEngine:
        return self  # weights are shared, never copied behind somebody's back

    @classmethod
    def builtin(cls, adapter: str | None = None) -> LocalEngine:
        """Return the engine over the embedded model; the same one for the same adapter.

        Args:
            adapter: "react" for the model that was trained to be an agent. It shares the weights
                with the model without adapter, which stays exactly as it is.

        Raises:
            BackendError: no adapter has that name.
            SetupError: the adapter's files are missing.
        """
        return _builtin(cls, adapter)

    @classmethod
    def load(
        cls,
        model: str | Path,
        *,
        device: str | None = None,
        dtype: str | None = None,
        adapter: str | Path | None = None,
    ) -> LocalEngine:
        """Return an engine over a directory or Hub id that transformers can load.

        Args:
            model: a directory with weights, tokenizer and chat template, or a Hub id.
            device: "cpu", "cuda", "mps"; None takes a GPU if there is one.
            dtype: "float32", "bfloat16", "auto", …; None is float32 on a CPU (bfloat16 is five
                times slower where the CPU has no matrix unit for it) and "auto" elsewhere.
            adapter: a folder with a LoRA adapter, as PEFT writes it.
        """
        source = loading.source(model, device, dtype)
        path = None if adapter is None else Path(adapter).expanduser().resolve()
        return cls(
            loading.name_of(source),
            lambda: loading.tokenizer(source),
            lambda: loading.adapted(loading.model(source, device, dtype), path),
            lambda: loading.context_length(loading.config(source)),
            identity=f"{source} {device} {dtype}" + ("" if path is None else f" {path}"),
        )

    def for_agents(self) -> LocalEngine:
        """Return the engine that agents use: for the embedded model, the one with "react"."""
        return self if self._for_agents is None else self._for_agents()

    @cached_property
    def tokenizer(self) -> Any:
        """The transformers tokenizer; it carries the chat template."""
        with self._loading:
            return self.__dict__.get("tokenizer") or self._load_tokenizer()

    @cached_property
    def model(self) -> Any:
        """The transformers model, in evaluation mode."""
        with self._loading:
            if "model" in self.__dict__:
                return self.__dict__["model"]
            stay_within_cpus()
            return self._load_model()

    @cached_property
    def context_length(self) -> int | None:
        """Tokens that prompt and answer may have together; None when the model sets no limit."""
        return self._read_context_length()

    @cached_property
    def end_token_ids(self) -> frozenset[int]:
        """Ids that end an answer: the tokenizer's, and all that the model's settings name."""
        named = self.model.generation_config.eos_token_id
        ids = named if isinstance(named, list) else [named]
        return frozenset(i for i in [*ids, self.tokenizer.eos_token_id] if i is not None)

    @cached_property
    def _vocabulary(self) -> Any:
        from hfnb.engines import guide

        return guide.vocabulary(self.tokenizer)

    def _guide(self, schema: Mapping[str, Any]) -> Any:
        from hfnb.engines.guide import Guide  # a second of imports, for guided answers only

        return Guide(self._vocabulary, schema)

    def _ids(self, text: str) -> list[int]:
        # A chat template writes special tokens itself. Not verbose: a text that is too long is
        # refused below, in words of our own.
        return self.tokenizer.encode(text, add_special_tokens=False, verbose=False)

    def generate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> Generator[Piece, None, None]:
        """Yield the answer to `prompt`, one piece per token and a last one with the counts.

        Raises:
            GenerationError: the prompt leaves no room in the context window, or torch failed.
            UnsupportedError: the JSON schema cannot be honoured.
        """
        model = self.model  # first of all: its own imports are the quickest way to torch
        from hfnb.engines.memory import Memory

        prompt_ids = self._ids(prompt)
        limit = min(sampling.max_new_tokens, self._room(len(prompt_ids)))
        memory = Memory(model, self._prefixes, prompt_ids)
        writing = Writing(self.tokenizer, self.end_token_ids, sampling.stop)
        tell = Teller(self.tokenizer, prompt_ids, sampling)
        finish: Finish = "length"
        written = 0
        with closing(self._tokens(prompt_ids, limit, sampling, memory, schema)) as tokens:
            for token_id, complete, logits in tokens:
                written += 1
                yield Piece(writing.push(token_id), (token_id,), logprobs=tell(token_id, logits))
                if writing.finish or complete:
                    finish = "stop"
                    break
        rest = writing.close()
        usage = Usage(len(prompt_ids), written, memory.known)
        yield Piece(rest, (), writing.finish or finish, writing.stop_sequence, usage)

    async def agenerate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> AsyncGenerator[Piece, None]:
        """Yield as `generate` does; the model computes in a thread, one token at a time."""
        async with aclosing(in_thread(self.generate(prompt, sampling, schema=schema))) as pieces:
            async for piece in pieces:
                yield piece

    def next_token(self, prompt: str, taken: Sequence[int] = ()) -> NextToken:
        """Return what the model expects after `prompt` and the tokens `taken` since.

        Raises:
            GenerationError: there is no room left, or torch failed.
        """
        from hfnb.engines.memory import Memory

        token_ids = [*self._ids(prompt), *taken]
        self._room(len(token_ids))
        memory = Memory(self.model, self._prefixes, token_ids)
        logits = self._logits(token_ids, memory, len(taken))
        memory.keep()
        return NextToken(logits.cpu(), tuple(token_ids), len(taken), self.tokenizer)

    def follow(
        self, prompt: str, sampling: Sampling, taken: Sequence[int] = ()
    ) -> Generator[Choice, None, None]:
        """Yield the tokens that `generate` yields, each with what it was chosen from.

        Raises:
            GenerationError: there is no room left, or torch failed.
        """
        from hfnb.engines.memory import Memory

        token_ids = [*self._ids(prompt), *taken]
        limit = min(sampling.max_new_tokens, self._room(len(token_ids)))
        memory = Memory(self.model, self._prefixes, token_ids)
        writing = Writing(self.tokenizer, self.end_token_ids, sampling.stop)
        for token_id in taken:
            writing.push(token_id)
        limit = 0 if writing.finish else limit
        steps = self._tokens(token_ids, limit, sampling, memory, before=len(taken))
        with closing(steps) as tokens:
            for written, (token_id, _, logits) in enumerate(tokens, start=len(taken)):
                place = NextToken(logits.cpu(), tuple(token_ids), written, self.tokenizer)
                token_ids.append(token_id)
                yield place.take(token_id, sampling)
                writing.push(token_id)
                if writing.finish:
                    break

    def _room(self, tokens: int) -> int:
        return failures.room(self.model_id, self.context_length, tokens)

    def _tokens(
        self,
        prompt_ids: list[int],
        limit: int,
        sampling: Sampling,
        memory: Any,
        schema: Mapping[str, Any] | None = None,
        before: int = 0,
    ) -> Generator[tuple[int, bool, Any], None, None]:
        """Yield (token id, whether the guided answer is complete, logits), `limit` times at most.

        The last `before` tokens of `prompt_ids` are an answer that was begun.
        """
        from hfnb.engines.sampler import Sampler

        guide = None if schema is None else self._guide(schema)
        sampler = Sampler(sampling, before)
        token_ids = list(prompt_ids)
        try:
            for written in range(limit):
                logits = self._logits(token_ids, memory, written)
                if guide is not None:
                    logits = guide.restrict(logits)
                token_id = sampler.pick(token_ids, logits)
                yield token_id, guide is not None and guide.take(token_id), logits
                token_ids.append(token_id)
        finally:
            memory.keep()  # also of an answer that was closed half-way

    def _logits(self, token_ids: list[int], memory: Any, written: int) -> Any:
        """Return what the model expects after `token_ids`, shape (1, vocabulary)."""
        try:
            with self.forward_lock:
                logits = memory.read(token_ids)
        except (RuntimeError, MemoryError) as error:
            raise failures.broken_off(self.model_id, written, error) from error
        if logits is None:
            raise failures.no_numbers(self.model_id)
        return logits


@cache
def _builtin(kind: type[LocalEngine], adapter: str | None) -> LocalEngine:
    path = None if adapter is None else adapters.folder(adapter)  # says at once what is wrong
    return kind(
        builtin.MODEL_ID,
        builtin.load_tokenizer,
        lambda: loading.adapted(builtin.load_model(), path),
        lambda: builtin.CONTEXT_LENGTH,
        identity=builtin.MODEL_ID if adapter is None else f"{builtin.MODEL_ID}+{adapter}",
        for_agents=(lambda: _builtin(kind, "react")) if adapter is None else None,
    )
