"""Steps: what an agent did, as plain data.

A run is a chain of frozen `State`s, one per phase, each knowing its parent. `Step` and `Trace`
are views over such a chain; `dump` and `load` turn any number of states into plain JSON data and
back.
"""

from __future__ import annotations

from hfnb.steps.state import (
    FOLLOWS,
    Finish,
    Phase,
    Problem,
    ProblemKind,
    State,
    ToolCall,
    Usage,
    path,
)
from hfnb.steps.storing import dump, load, parse, plain
from hfnb.steps.trace import Step, Stopped, Trace, gather

__all__ = [
    "FOLLOWS",
    "Finish",
    "Phase",
    "Problem",
    "ProblemKind",
    "State",
    "Step",
    "Stopped",
    "ToolCall",
    "Trace",
    "Usage",
    "dump",
    "gather",
    "load",
    "parse",
    "path",
    "plain",
]
