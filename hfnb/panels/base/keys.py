"""Lets the keys that are pressed within a panel be the panel's."""

from __future__ import annotations

from pathlib import Path

import anywidget


class Keys(anywidget.AnyWidget):
    """An invisible part of a panel that keeps JupyterLab's shortcuts out of it."""

    _esm = Path(__file__).with_name("keys.js")
