"""Runs many questions at once: one forward pass serves a whole batch of them.

For trying things out while training. The evaluation itself runs each question through the real
engine; the two agree but for the rounding of batched matrix products.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from pathlib import Path
from typing import Any

import peft
import torch
from transformers import DynamicCache

from hfnb import builtin
from hfnb.agents import ReActAgent
from hfnb.chat import ChatHuggingFace
from hfnb.engines.base import CompletionEngine, Piece, Sampling, Usage
from hfnb.engines.text import StopCutter
from hfnb.steps import State, Trace
from training.packing import common_prefix
from training.render import tools


class Answers(CompletionEngine):
    """An engine that gives answers computed beforehand, in batches.

    Attributes:
        margins: per generated token, how far the likeliest logit was ahead of the second.
    """

    model_id = identity = "lockstep"

    def __init__(self, adapter: Path) -> None:
        model = peft.PeftModel.from_pretrained(builtin.load_model(), str(adapter))
        self.model: Any = model.merge_and_unload().eval()
        self.margins: list[float] = []
        self._known: dict[str, tuple[str, int]] = {}

    @property
    def tokenizer(self) -> Any:
        """The embedded model's."""
        return builtin.load_tokenizer()

    @property
    def context_length(self) -> int:
        """The embedded model's."""
        return builtin.CONTEXT_LENGTH

    def generate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> Generator[Piece, None, None]:
        """Yield the answer that `prepare` has computed."""
        text, tokens = self._known[prompt]
        yield Piece(text, (), "stop", sampling.stop[0], Usage(0, tokens))

    def agenerate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> AsyncGenerator[Piece, None]:
        """Not needed here."""
        raise NotImplementedError

    @torch.inference_mode()
    def prepare(self, prompts: Sequence[str], stop: str, limit: int) -> None:
        """Compute the greedy answers to `prompts`, together."""
        ids = [self.tokenizer.encode(text, add_special_tokens=False) for text in prompts]
        shared = min(common_prefix(ids), min(map(len, ids)) - 1)
        rest = [line[shared:] for line in ids]
        size, width = len(ids), max(map(len, rest))
        cache = DynamicCache(config=self.model.config)
        if shared:
            self.model(input_ids=torch.tensor([ids[0][:shared]]), past_key_values=cache)
            cache.batch_repeat_interleave(size)
        tokens = torch.zeros(size, width, dtype=torch.long)
        mask = torch.zeros(size, shared + width, dtype=torch.long)
        mask[:, :shared] = 1
        for row, line in enumerate(rest):  # padded on the left, between prefix and question
            tokens[row, width - len(line) :] = torch.tensor(line)
            mask[row, shared + width - len(line) :] = 1
        places = (mask.cumsum(-1) - 1).clamp(min=0)[:, shared:]
        written: list[list[int]] = [[] for _ in ids]
        going = [True] * size
        for _ in range(limit):
            logits = self.model(
                input_ids=tokens,
                attention_mask=mask,
                position_ids=places,
                past_key_values=cache,
                logits_to_keep=1,
            ).logits[:, -1]
            best, chosen = logits.topk(2, dim=-1)
            for row in range(size):
                if not going[row]:
                    continue
                token = int(chosen[row, 0])
                self.margins.append(float(best[row, 0] - best[row, 1]))
                written[row].append(token)
                text = self.tokenizer.decode(written[row][-6:])
                going[row] = token != self.tokenizer.eos_token_id and stop not in text
            if not any(going):
                break
            tokens = chosen[:, :1]
            places = places[:, -1:] + 1
            mask = torch.cat([mask, torch.ones(size, 1, dtype=torch.long)], dim=1)
        for text, line in zip(prompts, written, strict=True):
            cutter = StopCutter((stop,))
            said = cutter.push(self.tokenizer.decode(line, skip_special_tokens=True))[0]
            self._known[text] = (said + cutter.flush(), len(line))


def run(
    adapter: Path, questions: Sequence[str], batch: int = 32
) -> tuple[list[Trace], list[float]]:
    """Return a trace per question, and the margins of all greedy choices."""
    engine = Answers(adapter)
    agent = ReActAgent(ChatHuggingFace(llm=engine), tools())
    states: list[State] = [agent.start(question) for question in questions]
    while True:
        for at in range(len(states)):
            while not agent.done(states[at]) and states[at].phase != "prompt":
                states[at] = agent.advance(states[at])
        waiting = [at for at, state in enumerate(states) if not agent.done(state)]
        if not waiting:
            return [Trace.of(state) for state in states], engine.margins
        waiting.sort(key=lambda at: len(states[at].text))
        for start in range(0, len(waiting), batch):
            part = waiting[start : start + batch]
            engine.prepare([states[at].text for at in part], agent.stop[0], 160)
            for at in part:
                states[at] = agent.advance(states[at])
