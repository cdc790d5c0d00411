"""How likely each token of an answer was, and what else was likely in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hfnb.engines.sampling import Sampling


@dataclass(frozen=True, slots=True)
class Logprob:
    """One token with its log-probability.

    Attributes:
        token: its text.
        logprob: natural logarithm of the probability that it was chosen with.
        top: the likeliest tokens in its place, it may be one of them; empty unless asked for.
    """

    token: str
    logprob: float
    top: tuple[Logprob, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """Return it in OpenAI's form, as plain data."""
        top = [{"token": other.token, "logprob": other.logprob} for other in self.top]
        return {"token": self.token, "logprob": self.logprob, "top_logprobs": top}


class Teller:
    """Tells the log-probabilities of one answer's tokens, where they were asked for.

    Args:
        tokenizer: tells what a token stands for.
        token_ids: the prompt.
        sampling: how tokens are chosen. Of a greedy answer the probabilities are told that the
            model computed, not a certain 1; of a sampled one those that it was drawn with.
    """

    def __init__(self, tokenizer: Any, token_ids: Sequence[int], sampling: Sampling) -> None:
        self._tokenizer, self._sampling = tokenizer, sampling
        self._token_ids = list(token_ids)

    def __call__(self, token_id: int, logits: Any) -> tuple[Logprob, ...]:
        """Return what there is to tell of the next token.

        Args:
            token_id: the one that was chosen.
            logits: what it was chosen from, shape (1, vocabulary).
        """
        if not self._sampling.logprobs:
            return ()
        from hfnb.engines.sampler import reshape, told

        probabilities = reshape(logits, self._token_ids, told(self._sampling))
        self._token_ids.append(token_id)
        found = probabilities.topk(self._sampling.top_logprobs or 0).indices.tolist()
        top = tuple(self._of(i, probabilities) for i in found if probabilities[i] > 0)
        one = self._of(token_id, probabilities)
        return (Logprob(one.token, one.logprob, top),)

    def _of(self, token_id: int, probabilities: Any) -> Logprob:
        from hfnb.engines.next_token import spelled

        return Logprob(spelled(self._tokenizer, token_id), float(probabilities[token_id].log()))
