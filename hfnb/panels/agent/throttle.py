"""Drawing not more often than the eye needs, and never missing the last thing that happened."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic


class Throttle:
    """Calls `draw` at most once per interval, one call at a time, from any thread.

    Args:
        seconds: the interval.
        draw: what is called; it may be called in another thread, a moment later.

    Attributes:
        lock: held while it draws; who else draws the same takes it, too.
    """

    def __init__(self, seconds: float, draw: Callable[[], object]) -> None:
        self._seconds = seconds
        self._draw = draw
        self._last = -seconds
        self._timer: threading.Timer | None = None
        self.lock = threading.RLock()

    def soon(self) -> None:
        """Draw now, or when the interval since the last time is over."""
        with self.lock:
            wait = self._last + self._seconds - monotonic()
            if wait <= 0:
                self.now()
            elif self._timer is None:
                self._timer = threading.Timer(wait, self.now)
                self._timer.daemon = True
                self._timer.start()

    def now(self) -> None:
        """Draw at once; what was due later is done with it."""
        with self.lock:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._draw()
            self._last = monotonic()
