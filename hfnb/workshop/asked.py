"""Which backends the runs of a plan ask, and with which settings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from hfnb import parameters
from hfnb.backends import Choice
from hfnb.workshop.plan import Run

# A notebook's parameters, and the settings of `hfnb.connect` that they stand for.
SETTINGS = {"endpoint_url": "url", "model_id": "model"}


def choice(run: Run, declared: Iterable[parameters.Parameter]) -> Choice | None:
    """Return the backend that a run asks; None where its notebook has no parameter for one.

    Args:
        run: of a plan.
        declared: by its notebook.
    """
    values = {each.name: each.default for each in declared} | run.parameters
    if "backend" not in values:
        return None
    settings = {name: values.get(parameter) for parameter, name in SETTINGS.items()}
    given = {name: value for name, value in settings.items() if value}
    return Choice(str(values["backend"]), given)


def choices(runs: Iterable[Run], folder: Path) -> tuple[Choice, ...]:
    """Return the backends that runs ask, each once, in the order in which they come.

    Args:
        runs: of a plan.
        folder: that its paths are relative to.
    """
    known: dict[str, tuple[parameters.Parameter, ...]] = {}
    found: list[Choice] = []
    for run in runs:
        if run.notebook not in known:
            known[run.notebook] = parameters.declared(folder / run.notebook)
        made = choice(run, known[run.notebook])
        if made is not None and made not in found:
            found.append(made)
    return tuple(found)


def shares(choice: Choice | None) -> bool:
    """Whether a choice leaves it to the environment which server is asked."""
    return choice is not None and choice.name == "tgi" and "url" not in choice.settings
