"""Runs in processes of their own, several at once; a process that is gone costs its run alone."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

import psutil

from hfnb.credentials import set_default
from hfnb.engines.threads import cpus
from hfnb.workshop import executing
from hfnb.workshop.executing import Job
from hfnb.workshop.record import RunRecord


def workers(wanted: int | None, runs: int, need: float) -> int:
    """Return how many runs the machine has room for at once.

    Args:
        wanted: how many at most; None for one for each CPU.
        runs: how many there are.
        need: MB of each.
    """
    return max(1, min(wanted or cpus(), runs, int(_available() // need)))


@dataclass
class _Worker:
    """A process that does one job after the other."""

    process: BaseProcess
    line: Connection
    job: Job | None = None

    @classmethod
    def start(cls, threads: int) -> _Worker:
        # Nothing is inherited but what is said: a fork of a process with threads may hang.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=work, args=(theirs, os.getpid(), threads), daemon=False)
        process.start()
        theirs.close()
        return cls(process, ours)

    def give(self, job: Job) -> None:
        self.job = job
        with suppress(OSError):  # it has just gone; the wait for its answer tells
            self.line.send(job)

    def end(self) -> None:
        """Let it go; with its kernel, where it is still at work."""
        self.line.close()
        if self.job is not None and self.process.pid is not None:
            _kill_family(self.process.pid)
        self.process.join(10)
        if self.job is not None:
            executing.tidy(self.job)


def work(line: Connection, parent: int, threads: int) -> None:
    """Do jobs until the line is closed; end with the kernel as soon as the parent is gone."""
    set_default("OMP_NUM_THREADS", str(threads))
    # What kernels say on their way out would fall between the lines of the progress; what matters
    # of it is in the records.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    while True:
        try:
            job = line.recv()
        except (EOFError, KeyboardInterrupt):
            return
        line.send(
            executing.execute(
                job,
                tell=lambda cell, cells: _say(line, (cell, cells)),
                orphaned=lambda: os.getppid() != parent,
                # Nobody is left whom an exception could reach.
                leaving=lambda: os._exit(1),
            )
        )


def _say(line: Connection, place: tuple[int, int]) -> None:
    with suppress(OSError):  # whoever listened is gone; the watch will see it
        line.send(place)


def execute(
    jobs: Sequence[Job], at_once: int, tell: Callable[[Job, int, int], None]
) -> Iterator[RunRecord]:
    """Do all jobs, `at_once` at a time, and yield each one's record when it is over.

    Closing it ends what runs.

    Args:
        jobs: in the order in which they begin.
        at_once: see `workers`.
        tell: is told of each job that begins, as at cell 0 of 0, and then of each of its code
            cells: its number, and how many there are.
    """
    threads = max(1, cpus() // at_once)
    left = list(reversed(jobs))
    staff: list[_Worker] = []
    try:
        while left or any(worker.job for worker in staff):
            for worker in list(staff):
                if worker.job is None and not worker.process.is_alive():  # killed between two
                    worker.end()
                    staff.remove(worker)
                elif worker.job is None and left and _fits(staff, left[-1]):
                    tell(left[-1], 0, 0)
                    worker.give(left.pop())
            if left and len(staff) < at_once and _fits(staff, left[-1]):
                staff.append(_Worker.start(threads))
                continue
            for worker in _ready(staff):
                said = _said(worker)
                if isinstance(said, tuple):
                    assert worker.job is not None
                    tell(worker.job, *said)
                    continue
                yield said
                if not worker.process.is_alive():
                    worker.end()
                    staff.remove(worker)
    finally:
        for worker in staff:
            worker.end()


def _ready(staff: list[_Worker]) -> list[_Worker]:
    """Return the workers that have something to say, or are gone; wait for one."""
    busy = [worker for worker in staff if worker.job is not None]
    lines = [worker.line for worker in busy]
    found = wait([*lines, *(worker.process.sentinel for worker in busy)], timeout=1.0)
    return [w for w in busy if w.line in found or w.process.sentinel in found]


def _said(worker: _Worker) -> RunRecord | tuple[int, int]:
    """Return what a worker says: which cell has begun, or what came of its job."""
    job = worker.job
    assert job is not None
    try:
        said: RunRecord | tuple[int, int] = worker.line.recv()
    except (EOFError, OSError):
        worker.process.join(10)
        why = f"The process that ran it ended ({worker.process.exitcode})."
        said = executing.lost(job, why)
    if not isinstance(said, tuple):
        worker.job = None
    return said


def _fits(staff: list[_Worker], job: Job) -> bool:
    """Whether there is memory for one more run; the first one is always tried."""
    busy = any(worker.job is not None for worker in staff)
    return not busy or _available() > job.limits.memory


def _available() -> float:
    """Return the memory that can be had, MB."""
    return float(psutil.virtual_memory().available / 1e6)


def _kill_family(pid: int) -> None:
    try:
        head = psutil.Process(pid)
    except psutil.Error:
        return
    from hfnb.workshop.watching import kill

    kill([*head.children(recursive=True), head])
