"""Sessions: an agent's work phase by phase, with breakpoints, the way back, edits and branches."""

from __future__ import annotations

from hfnb.stepper.breakpoints import Breakpoint
from hfnb.stepper.compare import Comparison, Row
from hfnb.stepper.events import Event, Stop
from hfnb.stepper.opened import open_sessions
from hfnb.stepper.session import Session
from hfnb.stepper.tree import Branch, Node

__all__ = [
    "Branch",
    "Breakpoint",
    "Comparison",
    "Event",
    "Node",
    "Row",
    "Session",
    "Stop",
    "open_sessions",
]
