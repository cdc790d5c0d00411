"""From logits to the next token, with transformers' own processors in transformers' order.

`reshape` turns what a model computed into the probabilities that a token is drawn with, `draw`
draws one with a random number, and `dice` gives these numbers. A `Sampler` does it all for one
answer; whoever wants to see what it would do uses the three.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import torch
from transformers.generation.logits_process import (
    LogitsProcessorList,
    RepetitionPenaltyLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from hfnb.engines.base import Sampling


def _processors(sampling: Sampling) -> LogitsProcessorList:
    found = LogitsProcessorList()
    if sampling.repetition_penalty != 1:
        found.append(RepetitionPenaltyLogitsProcessor(float(sampling.repetition_penalty)))
    if sampling.temperature == 0:
        return found
    found.append(TemperatureLogitsWarper(float(sampling.temperature)))
    if sampling.top_k is not None:
        found.append(TopKLogitsWarper(sampling.top_k))
    if sampling.top_p is not None and sampling.top_p < 1:
        found.append(TopPLogitsWarper(sampling.top_p))
    return found


def _processed(
    logits: torch.Tensor, token_ids: Sequence[int], processors: LogitsProcessorList
) -> torch.Tensor:
    if not processors:
        return logits
    return processors(torch.tensor([token_ids], device=logits.device), logits.float())


def reshape(logits: torch.Tensor, token_ids: Sequence[int], sampling: Sampling) -> torch.Tensor:
    """Return the probabilities with which the next token is drawn, shape (vocabulary,), float64.

    At temperature 0 the likeliest token has all of it.

    Args:
        logits: what the model computed, shape (1, vocabulary).
        token_ids: prompt and answer so far (the repetition penalty looks at both).
        sampling: temperature, top_k, top_p and repetition_penalty count.
    """
    scores = _processed(logits, token_ids, _processors(sampling))[0].double()
    if sampling.temperature == 0:
        certain = torch.zeros_like(scores)
        certain[scores.argmax()] = 1
        return certain
    return scores.softmax(-1)


def told(sampling: Sampling) -> Sampling:
    """Return the settings under which a token's probability is told.

    Greedy answers tell the probabilities that the model computed, not a certain 1.
    """
    if sampling.temperature != 0:
        return sampling
    return replace(sampling, temperature=1.0, top_k=None, top_p=None)


def draw(probabilities: torch.Tensor, number: float) -> int:
    """Return the id of the token that a random number in [0, 1) falls on.

    The tokens lie side by side in the order of their ids, each as wide as it is probable.
    """
    reached = probabilities.cumsum(-1).cpu()
    return int(torch.searchsorted(reached, number * reached[-1:], right=True))


def dice(seed: int | None) -> Iterator[float]:
    """Yield the random numbers of one answer, each in [0, 1), one per token.

    They are its own, from a Mersenne Twister on the CPU: a seeded answer depends neither on what
    else draws from torch's global generator in this process, nor on the kind of processor
    (torch.multinomial draws differently with and without MKL).
    """
    generator = torch.Generator("cpu")
    if seed is None:
        generator.seed()
    else:
        generator.manual_seed(seed)
    while True:
        yield float(torch.rand(1, generator=generator, dtype=torch.float64))


class Sampler:
    """Chooses token after token for one answer.

    Args:
        sampling: how.
        written: how many tokens the answer has already; their random numbers are passed over.
    """

    def __init__(self, sampling: Sampling, written: int = 0) -> None:
        self._sampling = sampling
        self._greedy = sampling.temperature == 0
        self._processors = _processors(sampling)
        self._dice = dice(sampling.seed)
        if not self._greedy:
            for _ in range(written):
                next(self._dice)

    def pick(self, token_ids: Sequence[int], logits: torch.Tensor) -> int:
        """Return the next token's id.

        Args:
            token_ids: prompt and answer so far (the repetition penalty looks at both).
            logits: shape (1, vocabulary).
        """
        if self._greedy:
            return int(_processed(logits, token_ids, self._processors).argmax(-1))
        return draw(reshape(logits, token_ids, self._sampling), next(self._dice))
