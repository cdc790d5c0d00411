"""Watches a run: the memory of its kernel, its time, and whether anybody still waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import Self

import psutil

_EVERY = 0.2  # seconds


class Watch:
    """Watches the processes that this one starts from now on, until it is left.

    Args:
        seconds: after this long they are killed, and `late` is set.
        orphaned: says whether nobody waits for the run any more; then they are killed.
        leaving: what is to be done then.

    Attributes:
        late: the time was up.
        peak_mb: the most memory that the processes had together, MB.
    """

    def __init__(
        self, seconds: float, orphaned: Callable[[], bool], leaving: Callable[[], None]
    ) -> None:
        self.late = False
        self.peak_mb = 0.0
        self._end = monotonic() + seconds
        self._orphaned, self._leaving = orphaned, leaving
        self._over = threading.Event()
        self._before = set(_children())
        self._thread = threading.Thread(target=self._watch, name="hfnb-watch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(_EVERY):
            family = [process for process in _children() if process not in self._before]
            self.peak_mb = max(self.peak_mb, sum(map(_memory, family)) / 1e6)
            if self._orphaned():
                kill(family)
                self._leaving()
                return
            if monotonic() > self._end and not self.late:
                self.late = True
                kill(family)


def _children() -> list[psutil.Process]:
    found: list[psutil.Process] = psutil.Process().children(recursive=True)
    return found


def _memory(process: psutil.Process) -> int:
    try:
        size: int = process.memory_info().rss
    except psutil.Error:  # it is gone
        return 0
    return size


def kill(family: list[psutil.Process]) -> None:
    """End processes that may be gone already."""
    for process in family:
        try:
            process.kill()
        except psutil.Error:
            continue
