"""A form field for each kind of setting, and the one for secrets, which keeps none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets
from traitlets import validate

from hfnb.backends import Setting
from hfnb.panels.base import choice, field

NOTHING = ("none", "")


class Secret(widgets.Password):
    """A field that hands over what is typed into it and is empty again at once.

    What the front end sends never becomes the value of the field: it is not in the saved state,
    is not echoed to other views, and the front end is told to clear what it shows.

    Args:
        take: is given what was typed.
        traits: of an ipywidgets Password.
    """

    def __init__(self, take: Callable[[str], object], **traits: Any) -> None:
        self._take = take
        # Sent when it is complete: not with every keystroke.
        super().__init__(continuous_update=False, **traits)

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take what the front end sends."""
        rest = {name: value for name, value in sync_data.items() if name != "value"}
        super().set_state(rest)
        if typed := sync_data.get("value"):
            self.value = typed
            self.send_state("value")

    @validate("value")
    def _keep_nothing(self, proposal: dict[str, Any]) -> str:
        if proposal["value"]:
            self._take(proposal["value"])
        return ""


def drawn(setting: Setting, write: Callable[[str], object]) -> Any:
    """Make the field of a setting that is no secret; `write` is given its text as it changes."""
    if setting.closed:
        options = [NOTHING, *((value, value) for value in setting.suggestions)]
        made = choice(setting.title, options, "")
    elif setting.suggestions:
        made = widgets.Combobox(
            description=setting.title,
            options=setting.suggestions,
            placeholder=f"for example {setting.suggestions[0]}",
        )
        _like_a_field(made)
    else:
        made = field(setting.title)
    made.observe(lambda change: write(change["new"]), "value")
    return made


def secret(setting: Setting, take: Callable[[str], object]) -> Secret:
    """Make the field of a secret."""
    made = Secret(take, description=setting.title, placeholder="type or paste, then press Enter")
    _like_a_field(made)
    return made


def _like_a_field(made: Any) -> None:
    made.style.description_width = "initial"
    made.layout.width = "auto"
    made.layout.min_width = "0"
    made.layout.flex = "1 1 14rem"
