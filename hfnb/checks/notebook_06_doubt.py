"""Exercise of notebook 06: numbers in an answer that nobody observed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from hfnb.checks.base import Feedback, not_yet, register, well_done, your_turn
from hfnb.checks.notebook_06 import NOTEBOOK

_TASK = (
    "Write in place of `...` what the function returns: the numbers of the answer that stand in "
    "none of the observations."
)
_ETNA = "The height of Mount Etna is 3,357 metres. [hfnb sheets, CC0]"


class Trial(NamedTuple):
    """An answer, what was observed, and the numbers that nobody observed."""

    answer: str
    observations: list[str]
    doubtful: list[str]
    mistake: str


TRIALS = (
    Trial(
        "Mount Etna is 3,357 metres high.",
        [_ETNA],
        [],
        "What was observed is not doubtful, and a number is one whole: 3,357 is not 3 and 357.",
    ),
    Trial(
        "Mount Etna is 9,999 metres high.",
        [_ETNA],
        ["9,999"],
        "A number that nobody observed belongs into the list, as it stands in the answer.",
    ),
    Trial(
        "It is 3,357.",
        [_ETNA],
        [],
        "A full stop at the end of a sentence is not part of the number before it.",
    ),
    Trial("It is 42.", [], ["42"], "If nothing was observed, every number is doubtful."),
    Trial("I could not find it.", [_ETNA], [], "An answer without numbers has no doubtful ones."),
    Trial(
        "It is 57 metres high.",
        [_ETNA],
        ["57"],
        "57 is part of another number in the observation, and that does not vouch for it. Compare "
        "whole numbers.",
    ),
    Trial(
        "The sum is 6714.0 and 3.991298452658078.",
        ["6714.0", "3.991298452658078"],
        [],
        "Calculators give decimals; a point within a number belongs to it.",
    ),
    Trial(
        "It is 3357 metres high.",
        [_ETNA],
        [],
        "3357 and 3,357 are the same number. Take the commas out before you compare.",
    ),
    Trial(
        "From 1889 to 1,889 it is 7 or 8.",
        ["In 1889.", "8"],
        ["7"],
        "All observations count, not only one of them.",
    ),
    Trial("7, 7 and 9", ["9"], ["7", "7"], "Keep the order, and every place where it stands."),
)


@register(
    "06-doubt",
    NOTEBOOK,
    _TASK,
    "`re.findall(NUMBER, text)` lists the numbers of a text. Collect those of all observations, "
    "without their commas, in a set; then look up each number of the answer.",
)
def doubt(answer: Any) -> Feedback:
    """Does this function find the numbers that stand in no observation?"""
    if not callable(answer):
        return not_yet("Give the function itself: its name, without brackets.")
    wrong = next((found for trial in TRIALS if (found := _tried(answer, trial))), None)
    return wrong or well_done(
        "It finds every number that came from nowhere. What it cannot tell: whether a number that "
        "was observed is the right one."
    )


def _tried(function: Callable[[str, list[str]], Any], trial: Trial) -> Feedback | None:
    """What is wrong with what `function` returns for one answer; None if nothing is."""
    got = function(trial.answer, list(trial.observations))
    if got is ...:
        return your_turn(_TASK)
    if got is None:
        return not_yet("The function returns nothing. Is there a `return` at its end?")
    if isinstance(got, str) or not hasattr(got, "__iter__"):
        return not_yet(f"It returns {got!r}; a list of numbers, as texts, is needed.")
    found = [str(number) for number in got]
    if found == trial.doubtful:
        return None
    seen = " and ".join(map(repr, trial.observations)) or "nothing"
    return not_yet(
        f"For the answer {trial.answer!r}, with {seen} observed, it returns {found}. "
        f"{trial.mistake}"
    )
