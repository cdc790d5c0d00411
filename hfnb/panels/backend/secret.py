"""A field for secrets, which are in no widget's state at any time.

An ipywidgets `Password` will not do: the page's copy of its state holds what was typed until the
kernel answers, a busy or dead kernel does not, and JupyterLab may save that copy meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anywidget
from traitlets import Bool, Unicode


class Secret(anywidget.AnyWidget):
    """A password field that hands over what is typed into it and is empty again at once.

    Args:
        take: is given what was typed.
        traits: its own.
    """

    _esm = Path(__file__).with_name("secret.js")
    description = Unicode().tag(sync=True)
    placeholder = Unicode().tag(sync=True)
    disabled = Bool(False).tag(sync=True)

    def __init__(self, take: Callable[[str], object], **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(lambda _, content, buffers: take(content["typed"]))
