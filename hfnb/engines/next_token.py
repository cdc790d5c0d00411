"""What a model expects at one place of an answer, and what a `Sampling` makes of it.

A model computes one number for every token of its vocabulary, the *logits*. They do not depend
on temperature, top-k, top-p and repetition penalty: these reshape them afterwards. So one run of
the model is enough to see what any setting would do, and nothing here runs it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from hfnb.engines.base import Sampling

if TYPE_CHECKING:
    import torch

_ALTERNATIVES = 5
_INCOMPLETE = "\ufffd"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One token that may come next.

    Attributes:
        id: its number in the vocabulary.
        text: what it stands for, with the space before it if there is one.
        special: whether the tokenizer calls it special.
        before: its probability as the model computed it.
        after: the probability that it is drawn with, reshaped.
    """

    id: int
    text: str
    special: bool
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Spread:
    """How the probability is spread over the vocabulary.

    Attributes:
        candidates: the likeliest tokens, before or after reshaping, in the model's own order.
        others: how many tokens there are besides.
        before: their probability together, as the model computed it.
        after: and reshaped.
        kept: how many tokens of the whole vocabulary can be drawn at all.
        picked: the id of the one that `generate` takes here; None where only chance decides.
    """

    candidates: tuple[Candidate, ...]
    others: int
    before: float
    after: float
    kept: int
    picked: int | None


@dataclass(frozen=True, slots=True)
class Choice:
    """A token that was taken, and what it was taken from.

    Attributes:
        token: the token, with its probabilities.
        rank: 1 if no token was likelier for the model, 2 if one was, and so on.
        place: where it was taken.
        alternatives: the model's likeliest tokens there, which may include this one.
    """

    token: Candidate
    rank: int
    place: NextToken
    alternatives: tuple[Candidate, ...]


@dataclass(frozen=True, eq=False, repr=False)
class NextToken:
    """What a model expects next.

    Attributes:
        logits: a number for every token of the vocabulary, shape (1, vocabulary).
        token_ids: prompt and answer so far.
        written: how many of them are the answer's.
        tokenizer: tells what they stand for.
    """

    logits: torch.Tensor
    token_ids: tuple[int, ...]
    written: int
    tokenizer: Any

    def probabilities(self, sampling: Sampling | None = None) -> torch.Tensor:
        """Return each token's probability, shape (vocabulary,), by id.

        Args:
            sampling: reshapes them; None leaves them as the model computed them.
        """
        from hfnb.engines import sampler

        return sampler.reshape(self.logits, self.token_ids, sampling or Sampling(temperature=1.0))

    def spread(self, sampling: Sampling, count: int = 12) -> Spread:
        """Return the `count` likeliest tokens, and the rest added up."""
        greedy = sampling.temperature == 0
        before, after = self.probabilities(), self.probabilities(sampling)
        ids = before.maximum(after).topk(min(count, len(before))).indices
        ids = ids[before[ids].argsort(descending=True, stable=True)]
        found = tuple(self._candidate(i, before, after) for i in ids.tolist())
        return Spread(
            found,
            len(before) - len(found),
            _share(before, ids),
            _share(after, ids),
            int((after > 0).sum()),
            self._picked(after, sampling) if sampling.seed is not None or greedy else None,
        )

    def number(self, seed: int | None) -> float:
        """Return the random number in [0, 1) that a seeded answer uses for its token here."""
        from hfnb.engines import sampler

        return next(islice(sampler.dice(seed), self.written, None))

    def pick(self, sampling: Sampling) -> int:
        """Return the id of the token that `generate` takes here with these settings."""
        return self._picked(self.probabilities(sampling), sampling)

    def _picked(self, probabilities: torch.Tensor, sampling: Sampling) -> int:
        from hfnb.engines import sampler

        greedy = sampling.temperature == 0
        return sampler.draw(probabilities, 0.0 if greedy else self.number(sampling.seed))

    def likeliest(self, sampling: Sampling) -> int:
        """Return the id of the token that has the highest probability after reshaping."""
        return int(self.probabilities(sampling).argmax())

    def take(self, token_id: int, sampling: Sampling, count: int = _ALTERNATIVES) -> Choice:
        """Return a token of the vocabulary as one that was taken here.

        Args:
            token_id: the token.
            sampling: the settings in force.
            count: how many alternatives are named.
        """
        before, after = self.probabilities(), self.probabilities(sampling)
        likeliest = before.topk(min(count, len(before))).indices.tolist()
        return Choice(
            self._candidate(token_id, before, after),
            1 + int((before > before[token_id]).sum()),
            self,
            tuple(self._candidate(i, before, after) for i in likeliest),
        )

    def _candidate(self, token_id: int, before: torch.Tensor, after: torch.Tensor) -> Candidate:
        return Candidate(
            token_id,
            spelled(self.tokenizer, token_id),
            token_id in self.tokenizer.all_special_ids,
            float(before[token_id]),
            float(after[token_id]),
        )

    def __repr__(self) -> str:
        return f"<NextToken after {len(self.token_ids)} tokens, {self.written} of the answer>"


def _share(probabilities: torch.Tensor, ids: torch.Tensor) -> float:
    """Return what is left of 1 without `ids`; summed, not subtracted, so that 0 is 0."""
    rest = probabilities.clone()
    rest[ids] = 0
    return float(rest.sum())


@dataclass(frozen=True, slots=True)
class Spelled:
    """One token of a text, by itself.

    Attributes:
        id: its number in the vocabulary.
        text: what it stands for, with the space before it if there is one.
        special: whether the tokenizer calls it special.
    """

    id: int
    text: str
    special: bool


def spell(tokenizer: Any, token_ids: Iterable[int]) -> tuple[Spelled, ...]:
    """Return what each of `token_ids` stands for, in order."""
    special = set(tokenizer.all_special_ids)
    return tuple(Spelled(i, spelled(tokenizer, i), i in special) for i in token_ids)


def spelled(tokenizer: Any, token_id: int) -> str:
    """Return the text of one token, its leading space included.

    A token that holds only some bytes of a character has no text; the vocabulary's own spelling
    stands for it. (Some tokenizers drop the space before a first token: so one goes before it.)
    """

    def decode(ids: list[int]) -> str:
        return tokenizer.decode(ids, skip_special_tokens=False, clean_up_tokenization_spaces=False)

    before = tokenizer.encode("a", add_special_tokens=False)
    text = decode([*before, token_id]).removeprefix(decode(before))
    if text and _INCOMPLETE not in text:
        return text
    return str(tokenizer.convert_ids_to_tokens(token_id))
