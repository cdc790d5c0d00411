"""What a panel's frame needs in the page, beside its widgets."""

from __future__ import annotations

from pathlib import Path

import anywidget


class Script(anywidget.AnyWidget):
    """An invisible part of a panel: it keeps JupyterLab's shortcuts out, copies the code, and has
    what is said read aloud."""

    _esm = Path(__file__).with_name("script.js")
