"""The sessions of this process that somebody still holds, so that they can be saved together."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from hfnb.stepper.session import Session

# By the order in which they were made. Nothing is kept alive: a session that nobody holds is gone.
_sessions: WeakValueDictionary[int, Session] = WeakValueDictionary()
_numbers = itertools.count()


def note(session: Session) -> None:
    """Know a session that was made or loaded."""
    _sessions[next(_numbers)] = session


def open_sessions() -> tuple[Session, ...]:
    """Return the sessions that were made or loaded here and are still held, oldest first."""
    return tuple(session for _, session in sorted(_sessions.items()))
