"""An exercise of notebook 03: an answer that goes on from an unlikely beginning."""

from __future__ import annotations

from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done
from hfnb.checks.notebook_03 import NOTEBOOK

_RARE, _LEAST = 0.05, 6


@register(
    "03-lab",
    NOTEBOOK,
    "Work in the lab above; then put the lab itself, `lab`, in place of `...`.",
    "Press Start over, then one of the lower bars, then Run on.",
)
def lab(answer: Any) -> Feedback:
    """Does the lab hold an answer that began with an unlikely token and was run on with?"""
    choices = getattr(getattr(answer, "model", None), "choices", None)
    if choices is None:
        return not_yet("That is not the lab. It has a name since it was made: `lab`.")
    if not choices:
        return not_yet("No token has been taken in the lab yet.")
    first = choices[0]
    said = f"“{first.token.text}”, to which the model gave {first.token.before:.1%},"
    if first.token.before >= _RARE:
        return not_yet(
            f"The answer begins with {said} and that is no less than {_RARE:.0%}. Start over and "
            "press another bar."
        )
    if len(choices) < _LEAST:
        return not_yet(f"It begins well, with {said} but it is short. Let it run on.")
    sure = sum(choice.token.before >= 0.5 for choice in choices[1:])
    return well_done(
        f"You began with {said} and the model went on from it as from a word of its own: it held "
        f"{sure} of the {len(choices) - 1} tokens that follow for likelier than all others "
        "together. It has no way back to what it would have said."
    )
