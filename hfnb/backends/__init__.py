"""Backends by name: `connect("builtin")` gives a chat model; `current()` gives the last one.

A backend is a recipe that turns settings into a chat model. The registry lists them all, with
the settings each takes, so that a wrong name is answered with the near miss. `preflight(name)`
tries one out and says what was found; `spend=False` leaves out what can cost money. Other packages
may add theirs (see `hfnb.backends.plugins`); `unusable()` lists those that are broken. Importing
this package imports neither langchain nor torch: whoever only shows the registry does not wait for
them.
"""

from __future__ import annotations

from hfnb.backends.connecting import (
    Choice,
    build,
    choose,
    chosen,
    connect,
    current,
    replay,
    use,
    watch,
)
from hfnb.backends.loading import Progress, watched
from hfnb.backends.looking import look_into
from hfnb.backends.plugins import Unusable
from hfnb.backends.preflight import Line, Preflight, preflight, preflights
from hfnb.backends.registry import backend, backends, unusable
from hfnb.backends.spec import Backend, Setting

__all__ = [
    "Backend",
    "Choice",
    "Line",
    "Preflight",
    "Progress",
    "Setting",
    "Unusable",
    "backend",
    "backends",
    "build",
    "choose",
    "chosen",
    "connect",
    "current",
    "look_into",
    "preflight",
    "preflights",
    "replay",
    "unusable",
    "use",
    "watch",
    "watched",
]
