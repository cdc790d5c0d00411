"""What a request becomes in the batch, and what the batch tells about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from hfnb.engines.base import Sampling
from hfnb.serve.problems import ServingError

Finish = Literal["length", "eos_token", "stop_sequence"]


@dataclass(frozen=True, slots=True)
class Scored:
    """One token with its log-probability.

    Attributes:
        id: its number in the vocabulary.
        text: what it adds to the text.
        logprob: natural logarithm of the probability that it was chosen with.
        special: whether the tokenizer calls it special.
    """

    id: int
    text: str
    logprob: float
    special: bool


@dataclass(frozen=True, slots=True)
class Times:
    """How long a request took, in seconds.

    Attributes:
        queued: until it had a place in the batch.
        computed: from then to its end.
    """

    queued: float
    computed: float


@dataclass(frozen=True, slots=True)
class Done:
    """How an answer ended.

    Attributes:
        finish: why.
        stop_sequence: the stop sequence that ended it.
        written: tokens of the answer.
        read: tokens of the prompt.
        cached: how many of them needed no reading.
        times: how long it took.
    """

    finish: Finish
    stop_sequence: str | None
    written: int
    read: int
    cached: int
    times: Times


@dataclass(frozen=True, slots=True)
class Written:
    """A token of the answer.

    Attributes:
        token: the token.
        top: the likeliest tokens in its place, where they were asked for.
        text: the text that became certain with it: no half characters, no beginning of a stop
            sequence, and never a stop sequence itself.
        done: how the answer ended, if this is its last token.
    """

    token: Scored
    top: tuple[Scored, ...]
    text: str
    done: Done | None = None


Event = Written | ServingError


@dataclass(eq=False, slots=True)
class Job:
    """One request, as the batch takes it.

    Attributes:
        ids: the prompt's tokens.
        sampling: how tokens are chosen, the seed included, and where the answer ends.
        deliver: is given every event, in the batch's thread; it must not wait. After the last
            token, or a `ServingError`, nothing comes.
        typical_p: see `hfnb.serve.choosing`.
        adapter: the name of the adapter, "" for none.
        guide: holds the answer to a JSON schema.
        top: how many alternatives are told for each token.
        cancelled: set by whoever no longer wants the answer.
    """

    ids: list[int]
    sampling: Sampling
    deliver: Callable[[Event], None]
    typical_p: float | None = None
    adapter: str = ""
    guide: Any = None
    top: int = 0
    cancelled: bool = False

    @property
    def room(self) -> int:
        """How many tokens it can come to."""
        return len(self.ids) + self.sampling.max_new_tokens


@dataclass(frozen=True, slots=True)
class Prompt:
    """A request that was found in order, before it has a place in the batch.

    Attributes:
        text: the exact text that the model reads.
        ids: its tokens.
        sampling: as in `Job`.
        typical_p: as in `Job`.
        adapter: as in `Job`.
        schema: JSON schema that the answer is held to.
        top: as in `Job`.
    """

    text: str
    ids: list[int]
    sampling: Sampling
    typical_p: float | None = None
    adapter: str = ""
    schema: Mapping[str, Any] | None = field(default=None)
    top: int = 0

    @property
    def seed(self) -> int | None:
        """The seed of a sampled answer; None for a greedy one."""
        return None if self.sampling.temperature == 0 else self.sampling.seed
