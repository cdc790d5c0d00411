"""How much a server takes on."""

from __future__ import annotations

from dataclasses import dataclass, fields

from hfnb.errors import UnsupportedError


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of a server; names and meaning are TGI's.

    Attributes:
        max_concurrent_requests: requests that run or wait; one more is told to come back later.
        max_batch_size: requests that run, which share each step of the model.
        max_input_tokens: tokens of one prompt.
        max_total_tokens: tokens of one prompt and its answer.
        max_batch_total_tokens: tokens of all running requests, answers at their full length: the
            bound on memory. The embedded model takes 46 KB each.
        max_stop_sequences: stop sequences of one request.
        max_top_n_tokens: alternatives that are told for each token.
        max_client_batch_size: prompts in one request to /v1/completions.
        payload_limit: bytes of one request's body.

    Raises:
        UnsupportedError: a bound that lets nothing through.
    """

    max_concurrent_requests: int = 128
    max_batch_size: int = 16
    max_input_tokens: int = 4095
    max_total_tokens: int = 4096
    max_batch_total_tokens: int = 16_384
    max_stop_sequences: int = 4
    max_top_n_tokens: int = 5
    max_client_batch_size: int = 4
    payload_limit: int = 2_000_000

    def __post_init__(self) -> None:
        for bound in fields(self):
            if getattr(self, bound.name) < 1:
                raise UnsupportedError(
                    f"{bound.name}={getattr(self, bound.name)} lets nothing through.",
                    "Every limit of a server is a whole number, at least 1.",
                    f"Raise {bound.name}.",
                )
        for more, less in (
            (self.max_total_tokens, self.max_input_tokens + 1),
            (self.max_batch_total_tokens, self.max_total_tokens),
        ):
            if more < less:
                raise UnsupportedError(
                    f"max_input_tokens={self.max_input_tokens}, "
                    f"max_total_tokens={self.max_total_tokens} and "
                    f"max_batch_total_tokens={self.max_batch_total_tokens} do not go together.",
                    "The longest prompt with its answer must fit into the batch.",
                    "Let each be at least as large as the one before.",
                )
