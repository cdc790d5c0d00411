"""Errors that name the next action.

Every error a learner can meet says three things, in this order: what failed, why, and what to
do now. Code that raises one fills in all three; a panel or a page can draw them apart.
"""

from __future__ import annotations


class HfnbError(Exception):
    """Base of every error hfnb raises on purpose.

    Args:
        what: what failed, one sentence.
        why: the cause, one sentence; may be empty where `what` says it already.
        next_step: what to do now, one sentence or a command to run.
    """

    def __init__(self, what: str, why: str = "", next_step: str = "") -> None:
        super().__init__(what, why, next_step)
        self.what = what
        self.why = why
        self.next_step = next_step

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.next_step) if part)


class SetupError(HfnbError):
    """Something on this machine is missing or damaged: a wheel, a cache, disk space."""


class PromptError(HfnbError):
    """A conversation cannot be rendered with a chat template."""


class BackendError(HfnbError):
    """A backend cannot be connected, or a setting does not exist."""


class GenerationError(HfnbError):
    """A model started to answer and could not finish."""


class UnsupportedError(HfnbError):
    """A setting or a feature that this engine cannot honour; nothing was sent."""
