"""The model behind the routes: it prepares requests, and holds the batch that answers them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from difflib import get_close_matches
from functools import cached_property
from typing import Any, TypeVar

from hfnb.builtin import adapters
from hfnb.builtin.adapters import Adapter
from hfnb.engines.local import LocalEngine
from hfnb.errors import HfnbError
from hfnb.serve.batch import Batch
from hfnb.serve.bodies import Parameters
from hfnb.serve.events import Prompt
from hfnb.serve.limits import Limits
from hfnb.serve.metrics import Metrics
from hfnb.serve.packed import PackedModel
from hfnb.serve.problems import ServingError, from_error, incomplete, invalid, overloaded
from hfnb.serve.ticket import Ticket
from hfnb.serve.validation import fitted, sampling_of, schema_of, top_of

T = TypeVar("T")


class Service:
    """One model, its adapters, and all who ask it.

    Args:
        engine: the model; the embedded one, with its adapters, when None.
        with_adapters: by name, the adapters that requests can choose.
        limits: how much is taken on.

    Attributes:
        engine: the model.
        adapters: names of the adapters.
        limits: how much is taken on.
        metrics: what is counted.
    """

    def __init__(
        self,
        engine: LocalEngine | None = None,
        with_adapters: Mapping[str, Adapter] | None = None,
        limits: Limits | None = None,
    ) -> None:
        if engine is None:
            engine = LocalEngine.builtin()
            shipped = {name: adapters.read(adapters.folder(name)) for name in adapters.SHIPPED}
            with_adapters = shipped if with_adapters is None else with_adapters
        self.engine = engine
        self.adapters = tuple(with_adapters or ())
        self.limits = limits or Limits()
        self.metrics = Metrics()
        model = PackedModel(engine.model, with_adapters or {})
        self._batch = Batch(engine, model, self.limits, self.metrics.step)
        self.metrics.watch(self._batch)
        # One thread prepares: a tokenizer is not made for several at once, and the event loop
        # must not wait for it.
        self._desk = ThreadPoolExecutor(1, thread_name_prefix="hfnb-serve-desk")

    @property
    def healthy(self) -> bool:
        """Whether requests are answered."""
        return self._batch.alive

    def close(self, grace: float = 0.0) -> None:
        """Answer what runs, for `grace` seconds at most, and stop."""
        self._batch.close(grace)
        self._desk.shutdown()

    async def at_desk(self, work: Callable[[], T]) -> T:
        """Return what `work` returns, done where tokenizer and chat template are used.

        Raises:
            ServingError: it failed, or the server is being closed.
        """
        try:
            return await asyncio.get_running_loop().run_in_executor(self._desk, work)
        except HfnbError as error:
            raise from_error(error) from error
        except RuntimeError as error:  # no new work after `close`
            if self.healthy:
                raise
            raise incomplete() from error

    async def ask(self, make: Callable[[], Prompt]) -> Ticket:
        """Return the ticket of a new request.

        Args:
            make: prepares the request, at the desk.

        Raises:
            ServingError: it is not in order, or there is no place.
        """
        began = time.monotonic()
        try:
            if self._batch.full:  # no work for a request that will be refused
                raise overloaded()
            prompt, guide = await self.at_desk(lambda: self._guided(make()))
            ticket = Ticket(self._batch, prompt, guide, self.metrics.ended)
        except ServingError as refusal:
            self.metrics.failure(refusal.kind)
            raise
        self.metrics.accepted(prompt, time.monotonic() - began)
        return ticket

    def prompt(
        self,
        text: str,
        parameters: Parameters,
        schema: Mapping[str, Any] | None = None,
        further_stops: tuple[str, ...] = (),
        *,
        rendered: bool = False,
    ) -> Prompt:
        """Return a request for what follows `text`, after TGI's checks.

        Args:
            text: the exact text that the model reads.
            parameters: what the client asks for.
            schema: a JSON schema besides that of the parameters.
            further_stops: stop sequences that are not the client's.
            rendered: whether a chat template made the text.

        Raises:
            ServingError: it is not in order.
        """
        sampling = sampling_of(parameters, self.limits)
        adapter = self._adapter(parameters.adapter_id)
        top = top_of(parameters.top_n_tokens, self.limits)
        if not text:
            raise invalid("`inputs` cannot be empty")
        ids, length = fitted(
            self.ids(text, rendered), parameters.max_new_tokens, parameters.truncate, self.limits
        )
        sampling = replace(sampling, max_new_tokens=length, stop=(*sampling.stop, *further_stops))
        schema = schema if schema is not None else schema_of(parameters)
        return Prompt(text, ids, sampling, parameters.typical_p, adapter, schema, top)

    def ids(self, text: str, rendered: bool) -> list[int]:
        """Return the tokens of `text`.

        A chat template writes its own special tokens; to any other text the tokenizer adds those
        that it adds by itself, as in TGI. (That of the embedded model adds none.)
        """
        ids: list[int] = self.engine.tokenizer.encode(
            text, add_special_tokens=not rendered, verbose=False
        )
        return ids

    def adapter_of(self, model: str | None) -> str | None:
        """Return the adapter that OpenAI's field `model` names, None for any other model.

        TGI answers whatever model is asked for, since it has only one; so does this server.
        """
        name = (model or "").removeprefix(f"{self.engine.model_id}+")
        return name if name in self.adapters else None

    def name_of(self, adapter: str | None) -> str:
        """Return what the model with that adapter, or none, is called."""
        return f"{self.engine.model_id}+{adapter}" if adapter else self.engine.model_id

    def _adapter(self, asked: str | None) -> str:
        if not asked:
            return ""
        if asked not in self.adapters:
            near = get_close_matches(asked, self.adapters, n=1)
            known = f"did you mean {near[0]!r}?" if near else f"there are: {self.adapters}"
            raise invalid(f"there is no adapter {asked!r}; {known}")
        return asked

    def spelled(self, text: str, rendered: bool) -> list[dict[str, Any]]:
        """Return the tokens of `text` as `/tokenize` tells them: id, text, and where they lie."""
        found = self.engine.tokenizer(
            text, add_special_tokens=not rendered, return_offsets_mapping=True, verbose=False
        )
        return [
            {"id": token_id, "text": text[start:stop], "start": start, "stop": stop}
            for token_id, (start, stop) in zip(
                found["input_ids"], found["offset_mapping"], strict=True
            )
        ]

    def _guided(self, prompt: Prompt) -> tuple[Prompt, Any]:
        if prompt.schema is None:
            return prompt, None
        from hfnb.engines.guide import Guide

        return prompt, Guide(self._vocabulary, prompt.schema)

    @cached_property
    def _vocabulary(self) -> Any:
        from hfnb.engines import guide

        return guide.vocabulary(self.engine.tokenizer)
