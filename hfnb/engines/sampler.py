"""From logits to the next token, with transformers' own processors in transformers' order."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from transformers.generation.logits_process import (
    LogitsProcessorList,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from hfnb.engines.base import Sampling


class Sampler:
    """Chooses token after token for one answer.

    Its random numbers are its own, one per token from a Mersenne Twister on the CPU: a seeded
    answer depends neither on what else draws from torch's global generator in this process, nor
    on the kind of processor (torch.multinomial draws differently with and without MKL).
    """

    def __init__(self, sampling: Sampling) -> None:
        self._greedy = sampling.temperature == 0
        self._generator = torch.Generator("cpu")
        if sampling.seed is None:
            self._generator.seed()
        else:
            self._generator.manual_seed(sampling.seed)
        self._processors = LogitsProcessorList()
        if sampling.repetition_penalty != 1:
            self._processors.append(
                RepetitionPenaltyLogitsProcessor(float(sampling.repetition_penalty))
            )
        if self._greedy:
            return
        self._processors.append(TemperatureLogitsWarper(float(sampling.temperature)))
        if sampling.top_k is not None:
            self._processors.append(TopKLogitsWarper(sampling.top_k))
        if sampling.top_p is not None and sampling.top_p < 1:
            self._processors.append(TopPLogitsWarper(sampling.top_p))

    def pick(self, token_ids: Sequence[int], logits: torch.Tensor) -> int:
        """Return the next token's id.

        Args:
            token_ids: prompt and answer so far (the repetition penalty looks at both).
            logits: shape (1, vocabulary).
        """
        if self._processors:
            so_far = torch.tensor([token_ids], device=logits.device)
            logits = self._processors(so_far, logits.float())
        if self._greedy:
            return int(logits.argmax(-1))
        reached = logits[0].double().softmax(-1).cumsum(-1).cpu()
        drawn = torch.rand(1, generator=self._generator, dtype=torch.float64) * reached[-1]
        return int(torch.searchsorted(reached, drawn, right=True))
