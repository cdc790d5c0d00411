"""What the pages of a workshop read of its records, as protocols."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol


class CountsLike(Protocol):
    """Exercises counted by their verdict."""

    @property
    def passed(self) -> int:
        """Those that passed."""
        ...

    @property
    def failed(self) -> int:
        """Those that were tried and did not."""
        ...

    @property
    def open(self) -> int:
        """Those that nobody tried."""
        ...


class TokensLike(Protocol):
    """What the models of a run read and wrote."""

    @property
    def input(self) -> int:
        """Tokens read."""
        ...

    @property
    def output(self) -> int:
        """Tokens written."""
        ...


class RunLike(Protocol):
    """One run of a notebook for a group; see `hfnb.workshop.record.RunRecord`."""

    @property
    def name(self) -> str:
        """Stable and unique."""
        ...

    @property
    def group(self) -> str:
        """Whom it was for."""
        ...

    @property
    def notebook(self) -> str:
        """The notebook's path."""
        ...

    @property
    def parameters(self) -> Mapping[str, Any]:
        """What was put into its parameters cell."""
        ...

    @property
    def backend(self) -> str:
        """Where the model ran."""
        ...

    @property
    def status(self) -> str:
        """How it ended."""
        ...

    @property
    def started(self) -> str:
        """When, ISO 8601."""
        ...

    @property
    def seconds(self) -> float:
        """How long it took."""
        ...

    @property
    def attempts(self) -> int:
        """How often it was tried."""
        ...

    @property
    def failing_cell(self) -> int | None:
        """The place of the cell that ended it, from 0."""
        ...

    @property
    def problem(self) -> str:
        """What went wrong."""
        ...

    @property
    def next_step(self) -> str:
        """What to do about it."""
        ...

    @property
    def tokens(self) -> TokensLike:
        """Over all calls."""
        ...

    @property
    def checks(self) -> CountsLike:
        """Of its exercises."""
        ...


class LaunchLike(Protocol):
    """Where learners open a notebook; see `hfnb.workshop.links.Link`."""

    @property
    def binder(self) -> str:
        """On Binder."""
        ...

    @property
    def hub(self) -> str:
        """On a JupyterHub; empty where there is none."""
        ...


class AskedLike(Protocol):
    """A question that a learner asked an agent."""

    @property
    def question(self) -> str:
        """What was asked."""
        ...

    @property
    def answer(self) -> str | None:
        """What came out, None where nothing did."""
        ...

    @property
    def iterations(self) -> int:
        """How often the model was asked."""
        ...


class LearnerFileLike(Protocol):
    """What one file of a learner holds; see `hfnb.workshop.collected.LearnerFile`."""

    @property
    def path(self) -> str:
        """Where it lay in the folder that was read."""
        ...

    @property
    def learner(self) -> str:
        """The name that the learner typed; may be empty."""
        ...

    @property
    def passed(self) -> Sequence[str]:
        """Names of exercises."""
        ...

    @property
    def failed(self) -> Sequence[str]:
        """Likewise."""
        ...

    @property
    def open(self) -> Sequence[str]:
        """Likewise."""
        ...

    @property
    def sessions(self) -> Sequence[AskedLike]:
        """Of agents."""
        ...

    @property
    def cells(self) -> int | None:
        """Code cells in the notebook; None where the file is none."""
        ...

    @property
    def cells_run(self) -> int | None:
        """How many of them ran."""
        ...

    @property
    def errors(self) -> Sequence[str]:
        """What they raised, as "cell 7: NameError: …"."""
        ...


class LeftOutLike(Protocol):
    """A file that could not be used."""

    @property
    def path(self) -> str:
        """Where it lies."""
        ...

    @property
    def reason(self) -> str:
        """Why not."""
        ...
