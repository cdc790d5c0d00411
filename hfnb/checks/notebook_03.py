"""Exercises of notebook 03: what tokens cost, and temperature as a function of one's own."""

from __future__ import annotations

import math
from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done, your_turn

NOTEBOOK = "03_tokens_and_sampling"
_CHARACTERS = _TOKENS = 10


@register(
    "03-cost",
    NOTEBOOK,
    "Write a text of at most 10 characters that takes 10 tokens or more, in place of `...`.",
    "What does the tokenizer know no whole words of? Try digits, or another script.",
)
def cost(answer: Any) -> Feedback:
    """Is this a short text that takes many tokens?"""
    if not isinstance(answer, str):
        return not_yet("A text is a string, in quotes. (A number in quotes is a text, too.)")
    if len(answer) > _CHARACTERS:
        return not_yet(
            f"That text has {len(answer)} characters, and {_CHARACTERS} are the most. A space is a "
            "character, too."
        )
    count = len(_ids(answer))
    if count < _TOKENS:
        number = f"{count} token{'' if count == 1 else 's'}"
        return not_yet(
            f"These {len(answer)} characters take {number}. What was frequent in training has a "
            "token of its own, so the costly texts are the ones that were rare there."
        )
    return well_done(
        f"{len(answer)} characters, {count} tokens. A model pays per token, in time and in its "
        "context window, and a text like this costs several times what English does."
    )


def _ids(text: str) -> list[int]:
    """The tokens of the embedded model, whichever model the notebook uses."""
    from hfnb import builtin

    return builtin.load_tokenizer().encode(text, add_special_tokens=False)


_LOGITS = [2.0, 1.0, 0.0, -3.0]
_RIGHT = (
    "Divided by a small temperature, the logits lie far apart and the likeliest takes nearly all; "
    "divided by a large one, they lie close together. This is what the slider does."
)
_FUNCTION = "Write what the function returns in place of `...`: a list of probabilities."


@register(
    "03-temperature",
    NOTEBOOK,
    _FUNCTION,
    "Divide each logit by the temperature, take `math.exp` of each, and divide each of these by "
    "their sum.",
)
def temperature(answer: Any) -> Feedback:
    """Is this softmax with temperature?"""
    if not callable(answer):
        return not_yet("That is no function. Write `def softened(logits, temperature): …`.")
    first = answer(list(_LOGITS), 1.0)
    if first is ...:
        return your_turn(_FUNCTION)
    if first is None:
        return not_yet("The function returns nothing: its last line must begin with `return`.")
    found = {t: [float(x) for x in answer(list(_LOGITS), t)] for t in (1.0, 0.5, 2.0)}
    return _mistake(found) or _too_large(answer) or well_done(_RIGHT)


def _softmax(logits: list[float]) -> list[float]:
    powers = [math.exp(logit) for logit in logits]
    return [power / sum(powers) for power in powers]


def _close(found: list[float], expected: list[float]) -> bool:
    return len(found) == len(expected) and all(
        math.isclose(one, other, rel_tol=1e-4, abs_tol=1e-9)
        for one, other in zip(found, expected, strict=True)
    )


def _mistake(found: dict[float, list[float]]) -> Feedback | None:
    """Name what is amiss, None for nothing."""
    right = {t: _softmax([logit / t for logit in _LOGITS]) for t in found}
    if all(_close(found[t], right[t]) for t in found):
        return None
    shapes = {len(values) for values in found.values()}
    if shapes != {len(_LOGITS)}:
        return not_yet(
            f"For {len(_LOGITS)} logits there must be {len(_LOGITS)} probabilities, in the same "
            f"order; yours are {max(shapes)}."
        )
    if all(_close(found[t], found[1.0]) for t in found):
        said = "They are the same at every temperature: it is never used."
        return not_yet(said if _close(found[1.0], right[1.0]) else f"{said} Nor are they softmax.")
    upside_down = {t: _softmax([logit * t for logit in _LOGITS]) for t in found}
    if all(_close(found[t], upside_down[t]) for t in found):
        return not_yet(
            "At a high temperature the likeliest token gets more here, and it should get less: "
            "multiplying is the wrong way round."
        )
    late = {t: [p / t for p in right[1.0]] for t in found}
    if all(_close(found[t], late[t]) for t in found):
        return not_yet(
            "The temperature comes in too late: it divides the logits, before `exp`, and not the "
            "probabilities."
        )
    total = sum(found[0.5])
    if not math.isclose(total, 1, rel_tol=1e-4):
        return not_yet(
            f"The probabilities add up to {total:.4g} at temperature 0.5. Divide each of them by "
            "their sum."
        )
    return not_yet(
        "They add up to 1, but they are others than softmax gives. A logit of 0 means a weight of "
        "`math.exp(0)`, which is 1, and a negative one means less."
    )


def _too_large(answer: Any) -> Feedback | None:
    """Logits are often large; `math.exp` of 1,000 is more than a float can hold."""
    words = not_yet(
        "Right for these logits. With logits such as 1,000 it fails: `math.exp(1000)` is too "
        "large for a number. Only differences count, so take the largest logit away from all "
        "of them first."
    )
    try:
        found = [float(x) for x in answer([1000.0, 999.0], 1.0)]
    except OverflowError:
        return words
    return None if _close(found, _softmax([0.0, -1.0])) else words
