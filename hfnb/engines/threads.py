"""Threads: how many torch may use, and a generator's steps off the event loop."""

from __future__ import annotations

import asyncio
import math
import os
import threading
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Generic, TypeVar

from hfnb.credentials import setting

T = TypeVar("T")
_END = object()


def cpus(quota_file: Path = Path("/sys/fs/cgroup/cpu.max")) -> int:
    """Return how many CPUs this process may use: its affinity, and its container's quota.

    Source: the Linux cgroup v2 interface, `cpu.max` holds "quota period" in microseconds.
    """
    affine = hasattr(os, "sched_getaffinity")
    available = len(os.sched_getaffinity(0)) if affine else os.cpu_count() or 1
    try:
        quota, period = quota_file.read_text().split()
        return max(1, min(available, math.ceil(int(quota) / int(period))))
    except (OSError, ValueError):  # no cgroup v2, or "max": no limit
        return available


def stay_within_cpus() -> None:
    """Take torch's threads down to the CPUs that there are, unless OMP_NUM_THREADS says more.

    torch counts the host's cores. In a container with a quota, as on Binder, threads beyond the
    quota wait for each other, and a token takes seconds. A smaller number is somebody's choice
    and stays.
    """
    import torch

    if torch.get_num_threads() > cpus() and not setting("OMP_NUM_THREADS"):
        torch.set_num_threads(cpus())


async def in_thread(steps: Generator[T, None, None]) -> AsyncGenerator[T, None]:
    """Yield from `steps`, each step computed in a thread; closing this closes `steps`.

    A step that is under way when this is closed or cancelled ends first, in its thread, and
    closes `steps` there: a generator cannot be closed while it runs.
    """
    state = _Steps(steps)
    try:
        while True:
            step = await asyncio.to_thread(state.next)
            if step is _END:
                return
            yield step
    finally:
        state.close()


class _Steps(Generic[T]):
    """A generator that one thread advances and another may close at any time."""

    def __init__(self, steps: Generator[T, None, None]) -> None:
        self._steps = steps
        self._running = threading.Lock()
        self._closed = threading.Event()

    def next(self) -> T | object:
        with self._running:
            try:
                return _END if self._closed.is_set() else next(self._steps, _END)
            finally:
                if self._closed.is_set():
                    self._steps.close()

    def close(self) -> None:
        self._closed.set()
        # Where a step is running, it closes the generator itself when it ends.
        if self._running.acquire(blocking=False):
            try:
                self._steps.close()
            finally:
                self._running.release()
