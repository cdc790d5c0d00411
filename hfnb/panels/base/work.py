"""Long work off the kernel's main thread, so that the kernel stays usable while it goes on.

Work is an iterator: each value is a result that can be shown. Stopping closes the iterator, and
that is all it takes to stop a model (see `hfnb.engines`). Only the latest work counts: what an
earlier one still yields is dropped, so that results arrive in the order in which they were asked
for.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Protocol

from hfnb import waiting


class Owner(Protocol):
    """Who hears how the work goes; called with the work's lock held, one call at a time."""

    def began(self, words: str) -> None:
        """Work begins; `words` say what it is."""

    def waits(self, words: str) -> None:
        """A server is waited for, which `words` say; empty when it is not any more."""

    def failed(self, error: Exception) -> None:
        """It broke off."""

    def ended(self) -> None:
        """It is over, whether it was finished, stopped or broken off."""


class Work:
    """The work of one panel: one iterator at a time, each advanced in a thread of its own."""

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._lock = threading.RLock()
        self._latest: _Job | None = None

    def start(self, words: str, steps: Iterator[Any], each: Callable[[Any], object]) -> None:
        """Advance `steps` in a thread and hand every value to `each`; earlier work is given up.

        Args:
            words: what is under way, for people.
            steps: the work; it is closed when it is stopped.
            each: takes a value, in the thread of the work.
        """
        with self._lock:
            before, self._latest = self._latest, _Job(steps, each)
            if before is not None:
                before.halt.set()
            self._owner.began(words)
            job = self._latest
            job.thread = threading.Thread(
                target=self._run, args=(job, before), name=f"hfnb: {words}", daemon=True
            )
            job.thread.start()

    def stop(self) -> None:
        """Stop what is under way, at its next value; without work it does nothing."""
        with self._lock:
            if self._latest is not None:
                self._latest.halt.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is under way; return whether that came to pass in time."""
        job = self._latest
        if job is None or job.thread is None:
            return True
        job.thread.join(seconds)
        return not job.thread.is_alive()

    def _run(self, job: _Job, before: _Job | None) -> None:
        if before is not None and before.thread is not None:
            before.thread.join()  # two models at once would only be slower
        try:
            with waiting.heard_by(lambda wait: self._waits(job, wait)):
                while not job.halt.is_set():
                    try:
                        value = next(job.steps)
                    except StopIteration:
                        break
                    with self._lock:
                        if job is self._latest:
                            job.each(value)
        except waiting.GivenUp:
            pass  # stopped while a server was waited for
        except Exception as error:
            with self._lock:
                if job is self._latest:
                    self._owner.failed(error)
        finally:
            with suppress(Exception):
                close = getattr(job.steps, "close", None)
                if close is not None:
                    close()
            with self._lock:
                if job is self._latest:
                    self._owner.ended()

    def _waits(self, job: _Job, wait: waiting.Waiting | None) -> None:
        """Tell the owner of a wait; end it where the work was stopped meanwhile."""
        if job.halt.is_set() and wait is not None:
            raise waiting.GivenUp
        with self._lock:
            if job is self._latest:
                self._owner.waits("" if wait is None else str(wait))


class _Job:
    """One piece of work."""

    def __init__(self, steps: Iterator[Any], each: Callable[[Any], object]) -> None:
        self.steps = steps
        self.each = each
        self.halt = threading.Event()
        self.thread: threading.Thread | None = None
