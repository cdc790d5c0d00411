"""Running a plan: what is finished stays, what failed is tried again, all of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout

from hfnb.errors import WorkshopError
from hfnb.parameters import declared
from hfnb.workshop import asked, executing, files, plan, planning, pool, record
from hfnb.workshop.executing import NOTEBOOK, RECORD, Job
from hfnb.workshop.plan import Plan
from hfnb.workshop.record import RunRecord
from hfnb.workshop.shared import shared


@dataclass(frozen=True)
class Event:
    """Something that happened while a plan runs.

    Attributes:
        kind: "kept" (finished before), "begun", "cell" (one of its cells has begun), "again"
            (failed, and is tried once more) or "over".
        name: the run's.
        record: what came of it; None for "begun" and "cell".
        cell: for "cell": its number among the code cells, from 1.
        cells: and how many there are.
    """

    kind: str
    name: str
    record: RunRecord | None = None
    cell: int = 0
    cells: int = 0


def run(
    path: Path, hear: Callable[[Event], None] = lambda event: None, report: bool = True
) -> tuple[RunRecord, ...]:
    """Run a plan, and return the record of every run, in the plan's order.

    Broken off at any point, the same call goes on where it stopped: what is finished, with the
    same notebook, parameters and versions, is not run again.

    Args:
        path: the plan's file.
        hear: is told what happens.
        report: make the report at the end.

    Raises:
        WorkshopError: the plan cannot be run, the output folder not be written, or another command
            is at work there.
    """
    made = planning.load(path)
    folder = path.parent / made.output
    jobs = tuple(_jobs(made, path.parent, folder))
    with _alone(folder):
        with _writing(f"The output folder {made.output!r}"):
            files.write(folder / plan.COPY, path.read_text(encoding="utf-8"))
        records = _done(made, jobs, hear)
        if report:
            from hfnb.workshop.report import build

            with _writing("The report"):
                build(folder)
    return tuple(records[job.run.name] for job in jobs)


@contextmanager
def _writing(what: str) -> Iterator[None]:
    try:
        yield
    except Timeout:  # of a lock; it counts as an OSError
        raise
    except OSError as error:
        raise WorkshopError(
            f"{what} cannot be written.",
            error.strerror or str(error),
            "Make room, or choose another folder in the plan (`output:`), and run it again.",
        ) from None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Keep a second command out of the folder; the lock goes with its process."""
    lock = FileLock(folder / ".lock")
    try:
        with _writing(f"The output folder {folder.name!r}"):
            folder.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
    except Timeout:
        raise WorkshopError(
            f"Another command is at work in {folder.name!r}.",
            "Two would do the same runs, and overwrite each other's records.",
            "Wait until it is done, or end it; then run this one again.",
        ) from None
    try:
        yield
    finally:
        lock.release()


def _done(made: Plan, jobs: Sequence[Job], hear: Callable[[Event], None]) -> dict[str, RunRecord]:
    """Do what is not finished, and return all records."""
    records: dict[str, RunRecord] = {}
    todo = []
    for job in jobs:
        before = finished(job)
        if before is None:
            todo.append(job)
        else:
            records[job.run.name] = before
            hear(Event("kept", job.run.name, before))
    # A cluster's machines have each their own (see `cluster`).
    here = _shares(made, todo) and made.cluster is None
    with shared(here), closing(_all(made, todo, hear)) as over:
        for found in over:
            records[found.name] = found
    return records


def _shares(made: Plan, jobs: Sequence[Job]) -> bool:
    """Whether a job asks the shared server."""
    if made.server is None:
        return False
    known = {source: declared(source) for source in {job.source for job in jobs}}
    return any(asked.shares(asked.choice(job.run, known[job.source])) for job in jobs)


def finished(job: Job) -> RunRecord | None:
    """Return the record of a run that is finished and still holds; None for any other."""
    try:
        found = record.read(job.place / RECORD)
    except WorkshopError:
        return None
    same = found.status == "finished" and found.key == executing.key(job.run, job.source)
    return found if same and (job.place / NOTEBOOK).exists() else None


def _jobs(made: Plan, base: Path, folder: Path) -> Iterator[Job]:
    for each in plan.runs(made, base):
        yield Job(
            run=each,
            source=(base / each.notebook).resolve(),
            folder=folder.resolve(),
            limits=made.limits,
            executor=made.executor,
        )


def _all(made: Plan, jobs: list[Job], hear: Callable[[Event], None]) -> Iterator[RunRecord]:
    """Do the jobs, those that fail once more as often as the plan says; yield the last records."""
    for left in range(made.retries, -1, -1):
        by_name = {job.run.name: job for job in jobs}
        again = []
        for found in _round(made, jobs, hear):
            if found.status != "finished" and left:
                hear(Event("again", found.name, found))
                job = by_name[found.name]
                again.append(job.model_copy(update={"attempt": job.attempt + 1}))
            else:
                hear(Event("over", found.name, found))
                yield found
        jobs = again


def _round(made: Plan, jobs: list[Job], hear: Callable[[Event], None]) -> Iterator[RunRecord]:
    def tell(job: Job, cell: int, cells: int) -> None:
        hear(Event("cell" if cell else "begun", job.run.name, cell=cell, cells=cells))

    if made.executor == "inline":
        for job in jobs:
            tell(job, 0, 0)
            yield executing.execute(job, tell=partial(tell, job))
    elif jobs:
        at_once = pool.workers(made.workers, len(jobs), made.limits.memory)
        if made.executor == "dask":
            from hfnb.workshop import cluster

            away = made.cluster is not None and _shares(made, jobs)
            yield from cluster.execute(jobs, at_once, tell, made.cluster, away)
        else:
            yield from pool.execute(jobs, at_once, tell)
