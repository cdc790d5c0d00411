"""What all panels share: state without a view, work off the main thread, and the frame."""

from __future__ import annotations

from hfnb.panels.base.controls import button, choice, field, html, row, switch
from hfnb.panels.base.model import PanelModel
from hfnb.panels.base.panel import Panel

__all__ = ["Panel", "PanelModel", "button", "choice", "field", "html", "row", "switch"]
