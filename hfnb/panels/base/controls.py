"""The controls of the panels: ipywidgets, each with a name that a screen reader can say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ipywidgets as widgets


def button(name: str, tooltip: str = "", kind: str = "", icon: str = "") -> widgets.Button:
    """A button.

    Args:
        name: its words.
        tooltip: what it does, where its words do not say so.
        kind: "primary" for the one that a reader most likely wants, "danger", or none.
        icon: a Font Awesome name; never instead of words.
    """
    found = widgets.Button(description=name, tooltip=tooltip or name, icon=icon, button_style=kind)
    found.layout.width = "auto"
    return found


def switch(name: str, value: bool = False) -> widgets.Checkbox:
    """A check box that is drawn as a switch.

    A screen reader says whether it is on. (An ipywidgets `ToggleButton` never tells: it has no
    `aria-pressed`. A check box has no tooltip of its own, so its name has to say enough.)
    """
    found = widgets.Checkbox(description=name, value=value, indent=False)
    found.layout.width = "auto"
    found.add_class("hfnb-switch")
    return found


def choice(name: str, options: Sequence[Any], value: Any = None) -> widgets.Dropdown:
    """A list to choose from."""
    found = widgets.Dropdown(description=name, options=options, value=value)
    return _wide_name(found)


def field(
    name: str, value: str = "", hint: str = "", lines: int = 1, live: bool = True
) -> widgets.Text:
    """A field for text, of one line or several.

    Args:
        name: stands in front of it.
        value: its text.
        hint: stands in it as long as it is empty.
        lines: how high it is.
        live: let it tell of every keystroke. Then the kernel may hear of a button before it hears
            of the last keys pressed: ipywidgets holds the text back while it is busy, and a press
            never. A text that a button takes is told of when its field is left.
    """
    kind = widgets.Text if lines == 1 else widgets.Textarea
    found = kind(description=name, value=value, placeholder=hint, continuous_update=live)
    if lines > 1:
        found.rows = lines
    return _wide_name(found)


def _wide_name(found: Any) -> Any:
    found.tooltip = ""  # without one, ipywidgets' labels say "null" under the mouse
    found.style.description_width = "initial"
    found.layout.width = "auto"
    found.layout.flex = "1 1 14rem"
    found.layout.min_width = "0"
    return found


def html(value: str = "", says: str = "") -> widgets.HTML:
    """A place for HTML that is escaped already.

    Args:
        value: the HTML.
        says: "status" or "alert" where a screen reader is to read aloud what comes to stand there.
            The role is given to the place itself, by `Script`: one within what is replaced would
            be new each time, and is not listened to.
    """
    found = widgets.HTML(value)
    if says:
        found.add_class(f"hfnb-says-{says}")
    found.layout.width = "auto"
    found.layout.margin = "0"
    return found


def row(*children: widgets.Widget) -> widgets.Box:
    """Controls beside each other; they fold on a narrow page."""
    found = widgets.Box(children)
    found.add_class("hfnb-controls")
    return found
