"""A served tiny model: everything of `hfnb serve` but the weights, in milliseconds."""

from __future__ import annotations

import queue
from collections.abc import Sequence
from itertools import count

import torch

from hfnb.builtin.adapters import Adapter
from hfnb.builtin.layers import twin
from hfnb.engines import LocalEngine, Sampling
from hfnb.serve import Limits, Service
from hfnb.serve.batch import Batch
from hfnb.serve.events import Job, Written
from hfnb.serve.packed import PackedModel
from tests import tiny

LIMITS = Limits(max_input_tokens=199, max_total_tokens=240, max_batch_total_tokens=4000)
PROMPTS = [
    tiny.PROMPT,
    "<|im_start|>user\nWhy?<|im_end|>\n",
    "Once upon a time there was a",
    "<|im_start|>user\nName three colours, two rivers and a mountain.<|im_end|>\n",
]


def engine() -> LocalEngine:
    """Return an engine over a tiny random model with plain attention."""
    return tiny.engine(sliding_window=None)


def adapter(model) -> Adapter:
    """Return an adapter with a will of its own for two kinds of layers of `model`."""
    dice = torch.Generator().manual_seed(7)

    def some(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=dice)

    layers = {
        name: (some(4, module.in_features), some(module.out_features, 4))
        for name, module in model.named_modules()
        if name.endswith(("q_proj", "down_proj"))
    }
    return Adapter("bold", 0.5, layers)


def adapted(over: LocalEngine, made: Adapter) -> LocalEngine:
    """Return an engine over the same weights with the adapter on."""
    model = made.put_on(twin(over.model))
    return LocalEngine("adapted", lambda: over.tokenizer, lambda: model)


def service(over: LocalEngine | None = None, **limits: int) -> Service:
    """Return a service over `over`, with the adapter "bold"."""
    over = over or engine()
    bounds = {name: getattr(LIMITS, name) for name in Limits.__dataclass_fields__} | limits
    return Service(over, {"bold": adapter(over.model)}, Limits(**bounds))


def batch(over: LocalEngine, limits: Limits = LIMITS, on_step=lambda size, seconds: None) -> Batch:
    """Return a batch over `over`, with the adapter "bold"."""
    return Batch(over, PackedModel(over.model, {"bold": adapter(over.model)}), limits, on_step)


class Asked:
    """A job, and what came of it."""

    def __init__(self, over: LocalEngine, prompt: str, **settings) -> None:
        self.events: queue.Queue = queue.Queue()
        own = {name: settings.pop(name) for name in ("adapter", "guide") if name in settings}
        ids = over.tokenizer.encode(prompt, add_special_tokens=False)
        sampling = Sampling(**{"max_new_tokens": 16, **settings})
        self.job = Job(ids, sampling, self.events.put, **own)

    def until_end(self, seconds: float = 30) -> list:
        """Return all events, the last one included."""
        found = []
        while not found or (isinstance(found[-1], Written) and found[-1].done is None):
            found.append(self.events.get(timeout=seconds))
        return found

    def ids(self) -> list[int]:
        return [event.token.id for event in self.until_end()]

    def first(self, seconds: float = 30):
        """Return the next event."""
        return self.events.get(timeout=seconds)


def ids_alone(over: LocalEngine, prompt: str, **settings) -> list[int]:
    """Return the tokens that the local engine writes."""
    sampling = Sampling(**{"max_new_tokens": 16, **settings})
    return [i for piece in over.generate(prompt, sampling) for i in piece.token_ids]


def text_alone(over: LocalEngine, prompt: str, **settings) -> str:
    """Return the text that the local engine writes."""
    sampling = Sampling(**{"max_new_tokens": 16, **settings})
    return "".join(piece.text for piece in over.generate(prompt, sampling))


def greedy(model: PackedModel, texts: Sequence, news: Sequence, steps: int) -> list[list[int]]:
    """Let all texts go on for so many steps; return what each wrote."""
    written: list[list[int]] = [[] for _ in texts]
    news = [list(new) for new in news]
    for _ in range(steps):
        found = model.read(zip(texts, news, strict=True))
        news = [[int(logits.argmax())] for logits in found]
        for ids, new in zip(written, news, strict=True):
            ids += new
    return written


def eventually(holds, seconds: float = 10) -> bool:
    """Wait until `holds()`; return whether it came to that."""
    import time

    end = time.monotonic() + seconds
    for _ in count():
        if holds():
            return True
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return False
