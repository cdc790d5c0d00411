"""One run: a notebook with its parameters goes through papermill, and what came of it is kept."""

from __future__ import annotations

import hashlib
import json
import logging
import platform
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from importlib import metadata
from pathlib import Path
from time import perf_counter

import nbformat
import papermill
from papermill import PapermillExecutionError
from pydantic import BaseModel, ConfigDict

from hfnb import parameters
from hfnb.credentials import lent
from hfnb.engines import tally
from hfnb.workshop import cleaning, files, outcome, telling
from hfnb.workshop.plan import Limits, Run
from hfnb.workshop.record import RunRecord, Status, Tokens
from hfnb.workshop.telling import Tell
from hfnb.workshop.watching import Watch

# papermill warns that parameters with types such as `int | None` and `Literal["a"]` are unknown
# (nteract/papermill#806, #906); here `parameters.fit` has looked at all of them before.
logging.getLogger("papermill").setLevel(logging.ERROR)

NOTEBOOK, RECORD = "notebook.ipynb", "record.json"
# What papermill writes while it runs: it holds all that was printed, secrets too.
PARTIAL, _TALLY = "partial.ipynb", "tally.txt"
# What the outputs of the course depend on.
_PACKAGES = (
    "hfnb",
    "ipykernel",
    "ipywidgets",
    "langchain-core",
    "papermill",
    "torch",
    "transformers",
)


class Job(BaseModel):
    """Everything that a process needs to do a run.

    Attributes:
        run: which notebook, for whom, with what.
        source: the notebook's file.
        folder: the output folder.
        limits: how long it may take.
        executor: who runs it.
        attempt: the how-manieth try this is, from 1.
    """

    model_config = ConfigDict(frozen=True)

    run: Run
    source: Path
    folder: Path
    limits: Limits
    executor: str
    attempt: int = 1

    @property
    def place(self) -> Path:
        """The folder of the run."""
        return self.folder / "runs" / self.run.name


def versions() -> dict[str, str]:
    """Return the versions of Python and of the packages that outputs depend on."""
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def key(run: Run, source: Path) -> str:
    """Return a digest of all that decides what a run gives: notebook, parameters, versions."""
    digest = hashlib.sha256(source.read_bytes())
    facts = [run.notebook, run.parameters, versions()]
    digest.update(json.dumps(facts, sort_keys=True, default=str).encode())
    return digest.hexdigest()[:32]


def execute(
    job: Job,
    tell: Tell = lambda cell, cells: None,
    orphaned: Callable[[], bool] = lambda: False,
    leaving: Callable[[], None] = lambda: None,
) -> RunRecord:
    """Run a notebook, keep it and its record in the run's folder, and return the record.

    Whatever goes wrong in it is the record's `status`; nothing of it is raised. Notebook and
    record are written whole, the record last: one without its notebook is never found.

    Args:
        job: what to run.
        tell: is told the number of each code cell that begins, from 1, and how many there are.
        orphaned: says whether nobody waits for the run any more; then its kernel is ended.
        leaving: is called then, in a thread of its own.
    """
    try:
        record = _executed(job, tell, orphaned, leaving)
    finally:  # also when it is interrupted
        tidy(job)
    return keep(record, job)


def _executed(
    job: Job, tell: Tell, orphaned: Callable[[], bool], leaving: Callable[[], None]
) -> RunRecord:
    """Run a notebook and keep it; return its record."""
    begin, started = perf_counter(), datetime.now().astimezone().isoformat(timespec="seconds")
    status: Status = "finished"
    problem, failing = "", None
    record = start(job, started)
    counted, partial = job.place / _TALLY, job.place / PARTIAL
    raised, output = False, ""
    tidy(job)  # what a run that was killed left is none of this one's

    def left() -> None:
        tidy(job)
        leaving()

    with Watch(job.limits.run, orphaned, left) as watch:
        try:
            job.place.mkdir(parents=True, exist_ok=True)
            parameters.fit(parameters.declared(job.source), job.run.parameters, job.source.name)
            with lent(tally.VARIABLE, str(counted.resolve())):
                _papermill(job, partial, tell)
        except Exception as error:
            # papermill also raises at the end for cells that are tagged to raise; which were not,
            # the notebook tells (nteract/papermill#786).
            raised = isinstance(error, PapermillExecutionError)
            status, problem = outcome.what(error, watch.late, job.limits)
    try:
        if partial.exists():
            notebook = nbformat.read(partial, as_version=4)
            record, wrong, begun = outcome.read(notebook, record)
            failing = begun if wrong is None else wrong
            if raised and wrong is None:
                status, problem = "finished", ""
            cleaned = cleaning.clean(notebook)
            files.write(job.place / NOTEBOOK, nbformat.writes(cleaned) + "\n")
            output = f"runs/{job.run.name}/{NOTEBOOK}"
    except OSError as error:
        status, problem = outcome.what(error, False, job.limits)
    except Exception as error:  # what papermill left half written
        if status == "finished":
            status, problem = outcome.what(error, False, job.limits)
    count = tally.read(counted)
    return record.model_copy(
        update={
            "tokens": Tokens(calls=count.calls, input=count.read, output=count.written),
            "status": status,
            "problem": problem,
            "next_step": outcome.NEXT.get(status, ""),
            "failing_cell": failing if status != "finished" else None,
            "seconds": perf_counter() - begin,
            "peak_mb": watch.peak_mb or None,
            "output": output,
        }
    )


def tidy(job: Job) -> None:
    """Remove what only a run at work needs."""
    for name in (PARTIAL, _TALLY):
        with suppress(OSError):
            (job.place / name).unlink(missing_ok=True)


def start(job: Job, started: str = "") -> RunRecord:
    """Return the record of a run that has not begun."""
    try:
        about = key(job.run, job.source)
    except OSError:  # the notebook is gone; the run will say so
        about = ""
    return RunRecord(
        key=about,
        name=job.run.name,
        group=job.run.group,
        notebook=job.run.notebook,
        parameters=job.run.parameters,
        backend=str(job.run.parameters.get("backend", "")),
        attempts=job.attempt,
        started=started,
        versions=versions(),
        executor=job.executor,
        page=f"runs/{job.run.name}/index.html",
    )


def lost(job: Job, why: str) -> RunRecord:
    """Keep and return the record of a run whose process is gone."""
    tidy(job)
    update = {"status": "lost", "problem": why, "next_step": outcome.NEXT["lost"]}
    return keep(start(job).model_copy(update=update), job)


def keep(record: RunRecord, job: Job) -> RunRecord:
    """Write a record into its run's folder; where the disk is full, that is what it says."""
    try:
        files.write(job.place / RECORD, record.model_dump_json(indent=2) + "\n")
    except OSError as error:
        return unwritten(record, job, error)
    return record


def unwritten(record: RunRecord, job: Job, error: OSError) -> RunRecord:
    """Return the record of a run of which something could not be written."""
    status, problem = outcome.what(error, False, job.limits)
    return record.model_copy(
        update={
            "status": status,
            "problem": problem,
            "next_step": outcome.NEXT[status],
            "output": "",
        }
    )


def _papermill(job: Job, partial: Path, tell: Tell) -> None:
    papermill.execute_notebook(
        job.source,
        partial,
        parameters=job.run.parameters,
        cwd=job.source.parent,
        engine_name=telling.NAME,
        tell=tell,
        progress_bar=False,
        log_output=False,
        execution_timeout=job.limits.cell,
        start_timeout=round(min(job.limits.run, 120)),
        # What a kernel says of itself would fall into the output of whoever runs the plan.
        extra_arguments=["--log-level=CRITICAL"],
    )
