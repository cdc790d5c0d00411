"""Runs on a Dask cluster: the files travel there and back, so that no folder need be shared."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, nullcontext, suppress
from queue import Queue

import dask
from distributed import Client, Future, LocalCluster, get_worker

from hfnb.credentials import redact
from hfnb.errors import WorkshopError
from hfnb.workshop import executing, files, scratch, sharing
from hfnb.workshop.executing import NOTEBOOK, Job
from hfnb.workshop.record import RunRecord

# Seconds to wait for a scheduler.
_PATIENCE = 10
# A worker of several threads does one run at a time all the same: two in one process would count
# each other's tokens, and end each other's kernels when their time is up.
_ONE = threading.Lock()


def execute(
    jobs: Sequence[Job],
    at_once: int,
    tell: Callable[[Job, int, int], None],
    address: str | None = None,
    shared: bool = False,
) -> Iterator[RunRecord]:
    """Do all jobs on a cluster, and yield each one's record when it is over.

    Closing it ends what runs, and so does the end of this process.

    Args:
        jobs: in the order in which they are handed in.
        at_once: how many workers a cluster of this machine gets.
        tell: is told of each job that a worker begins, as at cell 0 of 0, and then of each of its
            code cells: its number, and how many there are.
        address: the scheduler's, as "tcp://10.0.0.5:8786"; None for a cluster on this machine.
        shared: whether each machine of the cluster gets a model server for its runs.

    Raises:
        WorkshopError: nobody answers at the address.
    """
    with ExitStack() as stack:
        # A run whose worker is gone is lost, and does not take one worker after another with it.
        stack.enter_context(dask.config.set({"distributed.scheduler.allowed-failures": 0}))
        where = address or stack.enter_context(
            LocalCluster(n_workers=at_once, threads_per_worker=1, dashboard_address=None)
        )
        client = stack.enter_context(_client(where))
        stack.enter_context(client.as_current())
        batch = secrets.token_hex(16)
        if shared:
            stack.callback(_part, client, batch)
        said: Queue[Future | tuple[str, int, int]] = Queue()
        client.subscribe_topic(batch, lambda event: said.put(event[1]))
        waiting: dict[Future, Job] = {}
        for job in jobs:
            try:
                source = job.source.read_bytes()
            except OSError:  # it is gone since the plan was read; the run fails, and says so
                tell(job, 0, 0)
                yield executing.execute(job)
                continue
            future = client.submit(_away, job, source, batch, shared, pure=False)
            waiting[future] = job
            future.add_done_callback(said.put)
        by_name = {job.run.name: job for job in waiting.values()}
        try:
            while waiting:
                heard = said.get()
                if isinstance(heard, Future):
                    job = waiting.pop(heard)
                    del by_name[job.run.name]
                    yield _home(heard, job)
                elif heard[0] in by_name:
                    tell(by_name[heard[0]], *heard[1:])
        finally:
            client.cancel(list(waiting))


def _part(client: Client, batch: str) -> None:
    """End the servers of a batch; a worker that is gone has taken its own along."""
    with suppress(Exception):
        client.run(sharing.leave, batch, on_error="ignore")


def _away(job: Job, source: bytes, batch: str, shared: bool) -> tuple[str, str | None]:
    """Do a job on a worker, in a folder of its own; return record and notebook as text."""
    worker = get_worker()
    task = worker.get_current_task()

    def given_up() -> bool:
        """Whether the client took the job back, or is gone."""
        state = worker.state.tasks.get(task)
        return state is None or state.state == "cancelled"

    def tell(cell: int, cells: int) -> None:
        worker.log_event(batch, (job.run.name, cell, cells))

    server = sharing.joined(batch) if shared else nullcontext()
    with _ONE, scratch.folder() as folder:
        if given_up():  # while it waited for its turn
            raise RuntimeError("nobody waits for this run any more")
        tell(0, 0)
        copy = folder / job.source.name
        copy.write_bytes(source)
        here = job.model_copy(update={"source": copy, "folder": folder / "out"})
        with server:
            record = executing.execute(here, tell, given_up)
        made = here.place / NOTEBOOK
        text = made.read_text(encoding="utf-8") if made.exists() else None
        return record.model_dump_json(), text


def _home(done: Future, job: Job) -> RunRecord:
    """Put what came back into the output folder, and return the record."""
    try:
        said, notebook = done.result()
    except Exception as error:  # the worker is gone, or cannot run anything of ours
        why = f"{type(error).__name__}: {error}"
        return executing.lost(job, f"Its worker is gone, or cannot run it. {redact(why)}"[:300])
    record = RunRecord.model_validate_json(said)
    if notebook is not None:
        try:
            files.write(job.place / NOTEBOOK, notebook)
        except OSError as error:
            return executing.unwritten(record, job, error)
    return executing.keep(record, job)


def _client(where: object) -> Client:
    try:
        return Client(where, timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise WorkshopError(
            f"No Dask scheduler answers at {redact(str(where))}.",
            f"{type(error).__name__}: {redact(str(error))}"[:200],
            "Start one with `dask scheduler`, or leave `cluster:` out for one on this machine.",
        ) from None
