"""Threads: how many torch may use, and a generator's steps off the event loop."""

from __future__ import annotations

import asyncio
import math
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_END = object()


def cpus(quota_file: Path = Path("/sys/fs/cgroup/cpu.max")) -> int:
    """Return how many CPUs this process may use: its affinity, and its container's quota.

    Source: the Linux cgroup v2 interface, `cpu.max` holds "quota period" in microseconds.
    """
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    try:
        quota, period = quota_file.read_text().split()
        return max(1, min(available or 1, math.ceil(int(quota) / int(period))))
    except (OSError, ValueError):  # no cgroup v2, or "max": no limit
        return available or 1


def use_all_cpus() -> None:
    """Give torch one thread per CPU that it really has.

    torch counts the host's cores. In a container with a quota, as on Binder, threads beyond the
    quota wait for each other in spinning barriers, and a token takes seconds.
    """
    import torch

    torch.set_num_threads(cpus())


async def in_thread(steps: Iterator[T]) -> AsyncIterator[T]:
    """Yield from `steps`, each step computed in a thread; closing this closes `steps`."""
    running: asyncio.Future[object] | None = None
    try:
        while True:
            running = asyncio.ensure_future(asyncio.to_thread(next, steps, _END))
            # Shielded: a cancelled step still ends, so that the generator can be closed after it.
            step = await asyncio.shield(running)
            if step is _END:
                return
            yield step
    finally:
        if running is not None and not running.done():
            running.add_done_callback(lambda _: steps.close())
        else:
            steps.close()
