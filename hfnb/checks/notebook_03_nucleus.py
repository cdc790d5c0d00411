"""An exercise of notebook 03: the nucleus of a distribution, as top-p keeps it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done, your_turn
from hfnb.checks.notebook_03 import NOTEBOOK

_TASK = "Write what the function returns in place of `...`: the numbers of the tokens that stay."
# (probabilities, p); the likeliest is never the first, and no sum meets p exactly.
_FIRST = ([0.15, 0.5, 0.05, 0.3], 0.7)


@register(
    "03-nucleus",
    NOTEBOOK,
    _TASK,
    "Go through the tokens from the likeliest down, `sorted(range(len(probabilities)), key=…, "
    "reverse=True)`, and add up. Which token is the last that you need?",
)
def nucleus(answer: Any) -> Feedback:
    """Does this keep the tokens that top-p keeps?"""
    if not callable(answer):
        return not_yet("That is no function. Write `def nucleus(probabilities, p): …`.")
    found = answer(list(_FIRST[0]), _FIRST[1])
    if found is ...:
        return your_turn(_TASK)
    if found is None:
        return not_yet("The function returns nothing: its last line must begin with `return`.")
    return _misread(found) or next(
        (said for case in _cases() if (said := _mistake(answer, *case))),
        well_done(
            "Your function keeps the same tokens as the library does, few where the model is sure "
            "and many where it is not. That is what sets top-p apart from top-k."
        ),
    )


def _cases() -> list[tuple[list[float], float]]:
    dice = random.Random(3)
    cases = [_FIRST, ([0.05, 0.9, 0.05], 0.3), ([0.2, 0.1, 0.4, 0.3], 0.95)]
    for size in (5, 20, 60):
        weights = [dice.random() ** 4 for _ in range(size)]
        cases.append(([weight / sum(weights) for weight in weights], dice.uniform(0.3, 0.95)))
    return cases


def _expected(probabilities: Sequence[float], p: float) -> set[int]:
    """What the library keeps."""
    import torch

    from hfnb.engines import Sampling, sampler

    logits = torch.tensor([probabilities], dtype=torch.float64).log()
    kept = sampler.reshape(logits, [0], Sampling(temperature=1.0, top_p=p))
    return set(kept.nonzero().flatten().tolist())


def _misread(found: Any) -> Feedback | None:
    """What is wrong with the kind of an answer."""
    if isinstance(found, str | bytes | dict) or not hasattr(found, "__iter__"):
        return not_yet("The function must return several numbers: a list or a set of them.")
    items = list(found)
    if items and not all(isinstance(item, int) and not isinstance(item, bool) for item in items):
        if set(items) <= set(_FIRST[0]):
            return not_yet(
                "You return the probabilities. Return where they stand in the list instead: 0 for "
                "the first token, 1 for the second."
            )
        return not_yet("Each token is named by its place in the list: 0, 1, 2, …")
    return None


def _mistake(answer: Any, probabilities: list[float], p: float) -> Feedback | None:
    """Name what is amiss in one case, None for nothing."""
    found, right = set(answer(list(probabilities), p)), _expected(probabilities, p)
    if found == right:
        return None
    order = sorted(range(len(probabilities)), key=lambda n: -probabilities[n])
    shown = ", ".join(f"{each:.2g}" for each in probabilities[:6])
    shown += ", …" if len(probabilities) > 6 else ""
    case = f"For the probabilities {shown} and p = {p:.2g}"
    total = sum(probabilities[n] for n in found if 0 <= n < len(probabilities))
    if not found:
        return not_yet(
            f"{case} nothing is kept. No token has to reach p by itself: it is their sum, from the "
            "likeliest down, that has to."
        )
    if found == set(order[: len(right) - 1]):
        return not_yet(
            f"{case} you keep {total:.2g} in all, which is less than p: the token that "
            "crosses the line belongs to the nucleus, too."
        )
    if found != set(order[: len(found)]):
        return not_yet(
            f"{case} a token is kept while a likelier one is not. Begin with the likeliest, not "
            "with the first in the list."
        )
    if len(found) > len(right):
        return not_yet(
            f"{case} you keep {len(found)} tokens, and {len(right)} are enough: stop as soon as "
            "their sum reaches p."
        )
    return not_yet(f"{case} you keep {total:.2g} in all, which is less than p: go on adding.")
