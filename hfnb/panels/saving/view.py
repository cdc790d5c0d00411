"""SaveMyWork: a name, a button, and what was written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import ipywidgets as widgets

from hfnb import markup
from hfnb.panels.base import Panel, button, field, html, row
from hfnb.panels.saving.model import SavingModel


class SaveMyWork(Panel[SavingModel]):
    """A panel that saves a learner's work into a file beside the notebook, when asked."""

    title = "Save my work"

    def save(self) -> Path:
        """Write the file and return where it is; see `SavingModel.save`."""
        return self.model.save()

    def build(self) -> Sequence[widgets.Widget]:
        """A field for the name, the button, and a line beneath."""
        name = self.bind("learner", field("Name (if you like)", hint="Ada", live=False))
        save = self.press(
            button("Save my work", "Write the file beside this notebook", "primary", "download"),
            self.model.save,
        )
        place = html(says="status")

        def draw() -> None:
            words = self.model.done or self.model.offer
            place.value = markup.unstyled(markup.remark(words))

        self.follow(("done", "learner"), draw)
        return [row(name, save), place]
