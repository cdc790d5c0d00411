"""Save my work: one button that writes what a learner did into a file beside the notebook."""

from __future__ import annotations

from hfnb.panels.saving.model import SavingModel
from hfnb.panels.saving.view import SaveMyWork

__all__ = ["SaveMyWork", "SavingModel", "save_my_work"]


def save_my_work(learner: str = "") -> SaveMyWork:
    """Show a panel that saves your work: the checks you passed and the agent sessions you hold.

    Nothing is written before its button is pressed (or `.save()` called), and nothing is sent
    anywhere: the file lies beside the notebook, for you to hand in or not.

    Args:
        learner: your name, if you like to tell it; it can be typed into the panel as well.
    """
    return SaveMyWork(SavingModel(learner=learner))
