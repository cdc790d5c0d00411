"""A form field for each kind of setting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets

from hfnb.backends import Setting
from hfnb.panels.base import choice, field


def drawn(setting: Setting, write: Callable[[str], object]) -> Any:
    """Make the field of a setting that is no secret; `write` is given its text as it changes."""
    if setting.closed:
        options = [(setting.without, ""), *((value, value) for value in setting.suggestions)]
        made = choice(setting.title, options, "")
    elif setting.suggestions:
        found = setting.find() if setting.find else None
        example = f"left empty: {found}" if found else f"for example {setting.suggestions[0]}"
        made = widgets.Combobox(
            description=setting.title, options=setting.suggestions, placeholder=example
        )
        _like_a_field(made)
    else:
        made = field(setting.title)
    # Sent when it is complete: of two keystrokes, a front end holds the second back until a busy
    # kernel has taken the first, and a click on "Check" would overtake it.
    made.continuous_update = False
    made.observe(lambda change: write(change["new"]), "value")
    return made


def secret(setting: Setting, take: Callable[[str], object]) -> Any:
    """Make the field of a secret."""
    from hfnb.panels.backend.secret import Secret  # a tenth of a second, and seldom needed

    made = Secret(take, description=setting.title, placeholder="type or paste, then press Enter")
    _like_a_field(made)
    return made


def _like_a_field(made: Any) -> None:
    if hasattr(made, "style"):
        made.style.description_width = "initial"
    made.layout.width = "auto"
    made.layout.min_width = "0"
    made.layout.flex = "1 1 14rem"
