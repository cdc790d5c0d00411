"""The next token of a request: chosen as the local engine does, and told with its probability."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from hfnb.engines.base import Sampling
from hfnb.engines.sampler import dice, draw, reshape, told


class Chooser:
    """Chooses token after token of one answer.

    With the same logits it takes the tokens that `hfnb.engines.sampler.Sampler` takes. It also
    returns what they were taken from, since a server tells each token's log-probability.

    Args:
        sampling: how; its temperature 0 is greedy.
        typical_p: sample among the most typical tokens only (locally typical sampling, Meister et
            al. 2023), after everything else; None for all of them.
    """

    def __init__(self, sampling: Sampling, typical_p: float | None = None) -> None:
        self._greedy = sampling.temperature == 0
        self._sampling = told(sampling)
        self._typical_p = None if self._greedy else typical_p
        self._dice = dice(sampling.seed)

    def pick(self, token_ids: Sequence[int], logits: torch.Tensor) -> tuple[int, torch.Tensor]:
        """Return the next token's id, and the probabilities of all, shape (vocabulary,).

        Args:
            token_ids: prompt and answer so far (the repetition penalty looks at both).
            logits: shape (1, vocabulary).
        """
        probabilities = reshape(logits, token_ids, self._sampling)
        if self._typical_p is not None:
            probabilities = typical(probabilities, self._typical_p)
        if self._greedy:
            return int(probabilities.argmax()), probabilities
        return draw(probabilities, next(self._dice)), probabilities


def typical(probabilities: torch.Tensor, mass: float) -> torch.Tensor:
    """Return the probabilities of the most typical tokens, together at least `mass`, anew to 1.

    Typical is a token whose surprise is close to the one that is expected here, the entropy.
    """
    surprise = -probabilities.log()
    expected = (probabilities * surprise).nansum()  # 0 · log 0 is no number, and counts as 0
    order = (surprise - expected).abs().argsort(stable=True)
    kept = order[: 1 + int((probabilities[order].cumsum(-1) < mass).sum())]
    left = torch.zeros_like(probabilities)
    left[kept] = probabilities[kept]
    return left / left.sum()
