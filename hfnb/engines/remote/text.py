"""TGI's own routes: the prompt that we rendered goes out as it is, and tokens come back."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import aclosing, closing
from functools import cached_property
from pathlib import Path
from typing import Any

from hfnb.credentials import Token
from hfnb.engines import loading
from hfnb.engines.base import CompletionEngine, Piece, Sampling
from hfnb.engines.remote.access import address, token_for
from hfnb.engines.remote.adding import Inputs
from hfnb.engines.remote.asking import Asking
from hfnb.engines.remote.chat import MOST_STOPS
from hfnb.engines.remote.reading import TextReading
from hfnb.engines.remote.retrying import Patience
from hfnb.engines.remote.sending import Target, Timeouts
from hfnb.wire import Log, host_of


class TextGenerationEngine(Asking, CompletionEngine):
    """A TGI server at an address, asked through `/generate` and `/generate_stream`.

    Args:
        url: its address.
        tokenizer: the model's: a folder or Hub id, or the tokenizer itself. Its chat template
            renders the prompt.
        token: the server's key; None for Hugging Face's hosts finds the user's own.
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
        tokenizer: Any,
        *,
        token: Token | str | None = None,
        token_host: str | None = None,
        timeouts: Timeouts | None = None,
        patience: Patience | None = None,
        stream: bool = True,
    ) -> None:
        url = address(url)
        by_name = isinstance(tokenizer, str | Path)
        named = str(tokenizer) if by_name else getattr(tokenizer, "name_or_path", "")
        self.model_id = loading.name_of(named) if named else host_of(url)
        key = token_for(url, token, token_host)
        target = Target(url, self.model_id, key, timeouts or Timeouts(), Log())
        route = "/generate_stream" if stream else "/generate"
        super().__init__(target, url + route, patience or Patience(), stream)
        self.identity = f"{url} {self.model_id}"
        self._given = tokenizer
        self._context_length: int | None = None

    def __repr__(self) -> str:
        return f"TextGenerationEngine({self.identity!r})"

    @cached_property
    def tokenizer(self) -> Any:
        """The transformers tokenizer; it carries the chat template."""
        if isinstance(self._given, str | Path):
            return loading.tokenizer(loading.source(self._given))
        return self._given

    @cached_property
    def _inputs(self) -> Inputs:
        return Inputs(self.tokenizer)

    @property
    def context_length(self) -> int | None:
        """Tokens that prompt and answer may have together, once the server was asked (`look`)."""
        return self._context_length

    def look(self) -> str:
        """Return the name of the server's model, as `/info` tells it.

        Raises:
            ServerError: the server does not tell.
        """
        info = self._get("/info")
        length = info.get("max_total_tokens")
        self._context_length = length if isinstance(length, int) else None
        return str(info.get("model_id") or self.model_id)

    def generate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> Generator[Piece, None, None]:
        """Yield the answer to `prompt`; closing the generator closes the connection.

        A BOS that the server's tokenizer adds by itself is left to it: the model reads the tokens
        of `prompt`, and no second BOS. Where that cannot be, a warning says so.

        Raises:
            ServerError: the server refused or failed; what had come is kept in `partial`.
        """
        meant = self._tokens(prompt)
        asked = self._asked(self._inputs.of(prompt, meant), sampling, schema)
        pieces = self._pieces(
            lambda client: client.text_generation(**asked), self._reading(len(meant), sampling)
        )
        with closing(pieces):
            yield from pieces

    async def agenerate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> AsyncGenerator[Piece, None]:
        """Yield as `generate` does, without blocking the event loop."""
        meant = self._tokens(prompt)
        asked = self._asked(self._inputs.of(prompt, meant), sampling, schema)
        pieces = self._apieces(
            lambda client: client.text_generation(**asked), self._reading(len(meant), sampling)
        )
        async with aclosing(pieces):
            async for piece in pieces:
                yield piece

    def _tokens(self, prompt: str) -> list[int]:
        found: list[int] = self.tokenizer.encode(prompt, add_special_tokens=False, verbose=False)
        return found

    def _reading(self, tokens: int, sampling: Sampling) -> Any:
        return lambda: TextReading(sampling.stop, self._target.url, tokens, sampling.logprobs)

    def _asked(
        self, inputs: str, sampling: Sampling, schema: Mapping[str, Any] | None
    ) -> dict[str, Any]:
        """Return the arguments of huggingface_hub's `text_generation`.

        TGI refuses a temperature of 0 and a top_p of 1, and samples although `do_sample` is
        false where a temperature or top_p is given: greedy sends neither.
        """
        asked: dict[str, Any] = {
            "prompt": inputs,
            "details": True,
            "stream": self._stream,
            "return_full_text": False,
            "max_new_tokens": sampling.max_new_tokens,
            "do_sample": sampling.temperature > 0,
            "stop": list(sampling.stop[:MOST_STOPS]) or None,
            "seed": sampling.seed,
        }
        if sampling.temperature > 0:
            asked["temperature"] = sampling.temperature
            asked["top_k"] = sampling.top_k
            asked["top_p"] = None if sampling.top_p == 1 else sampling.top_p
        if sampling.logprobs:  # each token's own is always among the details
            asked["top_n_tokens"] = sampling.top_logprobs or None
        if sampling.repetition_penalty != 1:
            asked["repetition_penalty"] = sampling.repetition_penalty
        if schema is not None:
            asked["grammar"] = {"type": "json", "value": schema}
        return asked
