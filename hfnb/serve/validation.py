"""From what a client asks for to what the batch takes: TGI's rules, in TGI's words.

The rules and their texts are those of TGI 3.3, `router/src/validation.rs`. What TGI has and this
server has not is refused by name, never passed over in silence.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Any

from hfnb.engines.base import Sampling
from hfnb.serve.bodies import CompletionBody, OpenAIBody, Parameters
from hfnb.serve.limits import Limits
from hfnb.serve.problems import invalid

# TGI's own bound for an answer whose length was left open.
DEFAULT_LENGTH = 1024


def sampling_of(parameters: Parameters, limits: Limits) -> Sampling:
    """Return how tokens are chosen; `max_new_tokens` is yet to be fitted to the prompt.

    As TGI has it, an answer is greedy only if nothing asks for sampling: `do_sample` false is not
    enough where a temperature or a top_p is given.

    Raises:
        ServingError: a value lies outside what it can mean, or asks for what is not here.
    """
    asked = parameters
    _refuse_strangers(asked)
    checks = (
        (
            asked.temperature is None or asked.temperature > 0,
            "`temperature` must be strictly positive",
        ),
        (
            asked.repetition_penalty is None or asked.repetition_penalty > 0,
            "`repetition_penalty` must be strictly positive",
        ),
        (asked.top_p is None or 0 < asked.top_p < 1, "`top_p` must be > 0.0 and < 1.0"),
        (
            asked.typical_p is None or 0 < asked.typical_p < 1,
            "`typical_p` must be > 0.0 and < 1.0",
        ),
        (asked.top_k is None or asked.top_k > 0, "`top_k` must be strictly positive"),
        (
            asked.max_new_tokens is None or asked.max_new_tokens > 0,
            "`max_new_tokens` must be strictly positive",
        ),
        (asked.seed is None or 0 <= asked.seed < 2**64, "`seed` must be >= 0 and < 2^64"),
    )
    for holds, text in checks:
        if not holds:
            raise invalid(text)
    warped = (
        asked.temperature not in (None, 1.0)
        or asked.top_k is not None
        or asked.top_p is not None
        or asked.typical_p is not None
    )
    sampled = bool(asked.do_sample) or warped
    return Sampling(
        max_new_tokens=asked.max_new_tokens or DEFAULT_LENGTH,
        temperature=(1.0 if asked.temperature is None else asked.temperature) if sampled else 0.0,
        top_k=asked.top_k,
        top_p=asked.top_p,
        repetition_penalty=asked.repetition_penalty or 1.0,
        # A seed that all of JSON's readers can hold.
        seed=random.getrandbits(53) if asked.seed is None else asked.seed,
        stop=stops(asked.stop, limits),
    )


def _refuse_strangers(asked: Parameters) -> None:
    if asked.best_of not in (None, 1):
        raise invalid("`best_of` != 1 is not allowed for this endpoint")
    if asked.frequency_penalty not in (None, 0.0):
        raise invalid("`frequency_penalty` is not supported here; use `repetition_penalty`")
    if asked.watermark:
        raise invalid("`watermark` is not supported here")
    if asked.decoder_input_details:
        raise invalid("`decoder_input_details` == true is not supported here")
    if asked.grammar is not None and asked.grammar.type not in ("json", "json_object"):
        raise invalid(f"a grammar of type {asked.grammar.type!r} is not supported here; use 'json'")


def schema_of(parameters: Parameters) -> Mapping[str, Any] | None:
    """Return the JSON schema that the answer is held to.

    Raises:
        ServingError: it is none.
    """
    if parameters.grammar is None:
        return None
    if not isinstance(parameters.grammar.value, Mapping):
        raise invalid("grammar is not valid: its `value` must be a JSON schema")
    return parameters.grammar.value


def stops(given: str | Sequence[str] | None, limits: Limits) -> tuple[str, ...]:
    """Return the stop sequences.

    Raises:
        ServingError: there are too many, or one is empty.
    """
    found = (given,) if isinstance(given, str) else tuple(given or ())
    if len(found) > limits.max_stop_sequences:
        raise invalid(
            f"`stop` supports up to {limits.max_stop_sequences} stop sequences. Given: {len(found)}"
        )
    if "" in found:
        raise invalid("`stop` must not hold an empty string")
    return found


def top_of(count: int | None, limits: Limits, name: str = "top_n_tokens") -> int:
    """Return how many alternatives are told for each token.

    Raises:
        ServingError: too many, or fewer than none.
    """
    if count is not None and not 0 <= count <= limits.max_top_n_tokens:
        raise invalid(f"`{name}` must be >= 0 and <= {limits.max_top_n_tokens}. Given: {count}")
    return count or 0


def fitted(
    ids: list[int], asked: int | None, truncate: int | None, limits: Limits
) -> tuple[list[int], int]:
    """Return the prompt's tokens, cut from the left where asked, and the answer's bound.

    Raises:
        ServingError: they do not fit.
    """
    if truncate is not None:
        if not 0 < truncate <= limits.max_input_tokens:
            raise invalid(
                "`truncate` must be strictly positive and less than "
                f"{limits.max_input_tokens}. Given: {truncate}"
            )
        ids = ids[-truncate:]
    if not ids:
        raise invalid("`inputs` cannot be empty")
    room = limits.max_total_tokens - len(ids)
    length = min(room, DEFAULT_LENGTH) if asked is None else asked
    if len(ids) > limits.max_input_tokens:
        raise invalid(
            f"`inputs` must have less than {limits.max_input_tokens} tokens. Given: {len(ids)}"
        )
    if length > room:
        raise invalid(
            f"`inputs` tokens + `max_new_tokens` must be <= {limits.max_total_tokens}. "
            f"Given: {len(ids)} `inputs` tokens and {length} `max_new_tokens`"
        )
    return ids, length


def from_openai(body: OpenAIBody) -> Parameters:
    """Return what OpenAI's fields mean in TGI's: temperature 0 is greedy, 1 is the default.

    Raises:
        ServingError: a field asks for what is not here.
    """
    for name in ("frequency_penalty", "presence_penalty"):
        if getattr(body, name) not in (None, 0.0):
            raise invalid(f"`{name}` is not supported here")
    if body.n not in (None, 1):
        raise invalid("`n` != 1 is not supported here")
    if body.logit_bias:
        raise invalid("`logit_bias` is not supported here")
    greedy = body.temperature == 0
    newer = body.max_completion_tokens
    return Parameters(
        do_sample=not greedy,
        temperature=None if greedy else body.temperature,
        top_p=None if greedy or body.top_p == 1 else body.top_p,
        seed=body.seed,
        max_new_tokens=body.max_tokens if newer is None else newer,
        repetition_penalty=body.repetition_penalty if isinstance(body, CompletionBody) else None,
        stop=[body.stop] if isinstance(body.stop, str) else body.stop,
    )
