"""`Sampling`: how the next token is chosen and where an answer ends."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from typing import Any

from hfnb.errors import UnsupportedError


def _number(value: Any) -> float:
    """Return a finite number as it is, and anything else as -1, which no setting allows."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return -1
    return value


def _within(value: Any, kind: type, least: float) -> bool:
    return _number(value) >= least and (kind is float or isinstance(value, int))


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen and where the answer ends; the same on every engine.

    Attributes:
        max_new_tokens: upper bound on the tokens of one answer, at least 1.
        temperature: 0 is greedy (always the likeliest token); above 0 the distribution is
            sampled, flatter the higher the value.
        top_k: sample among the k likeliest tokens only; None for all of them.
        top_p: sample among the smallest set of tokens whose probabilities add up to p
            (nucleus sampling, Holtzman et al. 2020); None for all of them.
        repetition_penalty: above 1 makes tokens that already occur in prompt or answer less
            likely (Keskar et al. 2019); 1 is off.
        seed: makes a sampled answer repeatable on the same machine; None draws a fresh one.
        stop: stop sequences; the answer is cut right before the one that is completed first.
        logprobs: also tell how likely each token was (in the message's
            `response_metadata["logprobs"]`); engines that cannot refuse it.
        top_logprobs: how many of the likeliest tokens to tell in each place; needs `logprobs`.

    Raises:
        UnsupportedError: a value lies outside what it can mean.
    """

    max_new_tokens: int = 512
    temperature: float = 0.0
    top_k: int | None = None
    top_p: float | None = None
    repetition_penalty: float = 1.0
    seed: int | None = None
    stop: tuple[str, ...] = ()
    logprobs: bool = False
    top_logprobs: int | None = None

    def __post_init__(self) -> None:
        stop = (self.stop,) if isinstance(self.stop, str) else tuple(self.stop or ())
        object.__setattr__(self, "stop", stop)
        rules = (
            ("max_new_tokens", _within(self.max_new_tokens, int, 1), "a whole number, at least 1"),
            ("temperature", _within(self.temperature, float, 0), "0 (greedy) or a number above"),
            (
                "top_k",
                self.top_k is None or _within(self.top_k, int, 1),
                "None or a whole number, at least 1",
            ),
            ("top_p", self.top_p is None or 0 < _number(self.top_p) <= 1, "None or in (0, 1]"),
            ("repetition_penalty", _number(self.repetition_penalty) > 0, "above 0 (1 is off)"),
            ("seed", self.seed is None or _within(self.seed, int, 0), "None or a whole number"),
            ("stop", all(isinstance(s, str) and s for s in stop), "made of non-empty strings"),
            ("logprobs", isinstance(self.logprobs, bool), "True or False"),
            (
                "top_logprobs",
                self.top_logprobs is None or (self.logprobs and _within(self.top_logprobs, int, 0)),
                "None or a whole number, and logprobs=True must stand beside it",
            ),
        )
        for name, holds, meaning in rules:
            if not holds:
                raise UnsupportedError(
                    f"{name}={getattr(self, name)!r} cannot be used.",
                    f"{name} must be {meaning}.",
                    f"Change {name} and run the cell again.",
                )

    def updated(self, changes: Mapping[str, Any]) -> Sampling:
        """Return a copy with `changes`; `max_tokens` is taken as `max_new_tokens`.

        Raises:
            UnsupportedError: a name that is no sampling parameter.
        """
        if {"max_tokens", "max_new_tokens"} <= changes.keys():
            raise UnsupportedError(
                "max_tokens and max_new_tokens were both given.",
                "They are two names of one setting.",
                "Leave one of them out; nothing was sent.",
            )
        renamed = {"max_new_tokens" if k == "max_tokens" else k: v for k, v in changes.items()}
        known = [field.name for field in fields(self)]
        for name in renamed:
            if name not in known:
                near = get_close_matches(name, known, n=1)
                raise UnsupportedError(
                    f"{name!r} is not a sampling parameter.",
                    f"Did you mean {near[0]!r}?" if near else f"Known are {', '.join(known)}.",
                    "Correct the name or leave it out; nothing was sent.",
                )
        return replace(self, **renamed)
