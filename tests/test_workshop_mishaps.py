"""Running a plan while things go wrong around it: nothing stops the others, nothing raw is left."""

from __future__ import annotations

import errno
import multiprocessing
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from filelock import FileLock

from hfnb.errors import WorkshopError
from hfnb.workshop import executing, files, plan, planning, pool, record, report, running
from tests.test_workshop_run import COMMAND, by, in_processes, printed, run
from tests.workshop_notebooks import GOOD, notebook
from tests.workshop_notebooks import plan as written

SECRET = "hf_CanaryInTheRun000000000000001"


def job(folder: Path, name: str = "one") -> executing.Job:
    return executing.Job(
        run=plan.Run(name=f"red-{name}", group="red", notebook=f"{name}.ipynb", parameters={}),
        source=folder / f"notebooks/{name}.ipynb",
        folder=folder / "workshop-out",
        limits=plan.Limits(),
        executor="inline",
    )


def test_a_text_that_cannot_be_written_leaves_nothing_half(tmp_path, monkeypatch):
    def full(self: Path, *args: object, **settings: object) -> None:
        self.open("w").close()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space"):
        files.write(tmp_path / "a.txt", "text")
    assert list(tmp_path.iterdir()) == []


def test_what_papermill_wrote_goes_away_when_the_clean_one_cannot_be_written(tmp_path, monkeypatch):
    """It holds what the notebook printed, secrets too."""
    notebook(tmp_path, "one", f"print({SECRET!r})")
    before = files.write

    def full(path: Path, text: str) -> Path:
        if path.name == executing.NOTEBOOK:
            raise OSError(errno.ENOSPC, "No space left on device")
        return before(path, text)

    monkeypatch.setattr(files, "write", full)
    assert executing.execute(job(tmp_path)).status == "disk full"
    assert [file.name for file in job(tmp_path).place.iterdir()] == [executing.RECORD]


def test_what_an_interrupted_run_left_is_not_taken_for_this_ones(tmp_path):
    path = notebook(tmp_path, "one", GOOD)
    place = job(tmp_path).place
    place.mkdir(parents=True)
    (place / executing.PARTIAL).write_text(path.read_text())
    (place / executing.NOTEBOOK).write_text(path.read_text())
    path.unlink()
    found = executing.execute(job(tmp_path))
    assert (found.status, found.cells, found.output) == ("failed", (), "")
    assert not (place / executing.PARTIAL).exists()


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
def test_a_worker_that_is_killed_leaves_nothing_raw(tmp_path):
    kill = "import os, signal; os.kill(os.getppid(), signal.SIGKILL)"
    notebook(tmp_path, "killer", f"print({SECRET!r})", kill)
    assert run(in_processes(written(tmp_path, "killer")))["red-killer"].status == "lost"
    left = [file for file in (tmp_path / "workshop-out").rglob("*") if file.is_file()]
    assert [file.name for file in left if SECRET in file.read_text()] == []


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
@pytest.mark.parametrize("executor", ["inline", "process"])
def test_ctrl_c_leaves_nothing_raw(tmp_path, executor):
    """A terminal sends it to every process of the command."""
    notebook(tmp_path, "slow", f"print({SECRET!r})", "import time; time.sleep(60)")
    path = by(executor, written(tmp_path, "slow", groups="[{name: a}, {name: b}]"))
    null = subprocess.DEVNULL
    with subprocess.Popen(
        [*COMMAND, str(path)], stdout=null, stderr=null, start_new_session=True
    ) as process:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            partial = list(tmp_path.rglob(executing.PARTIAL))
            if any(SECRET in file.read_text() for file in partial if file.exists()):
                break
            time.sleep(0.2)
        else:
            pytest.fail("nothing was running")
        os.killpg(process.pid, signal.SIGINT)
        process.wait(timeout=30)
    assert process.returncode == 130
    assert list(tmp_path.rglob(executing.PARTIAL)) == []


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
def test_a_worker_that_dies_while_it_waits_is_replaced(tmp_path):
    """It has done one run; between two it is killed, as by a system that is short of memory."""
    jobs = [job(tmp_path, name) for name in ("one", "two")]
    for name in ("one", "two"):
        notebook(tmp_path, name, GOOD)
    going = pool.execute(jobs, 1, lambda job, cell, cells: None)
    first = next(going)
    for process in multiprocessing.active_children():
        process.kill()
        process.join(10)
    assert [first.status, *(found.status for found in going)] == ["finished", "finished"]


def test_two_runs_of_one_name_are_refused(tmp_path):
    for name in ("b-c", "c"):
        notebook(tmp_path, name, GOOD)
    path = written(tmp_path, "b-c", "c", groups="[{name: a}, {name: a-b}]")
    with pytest.raises(WorkshopError, match="Two runs are called 'a-b-c'") as raised:
        planning.load(path)
    assert "another name" in raised.value.next_step


def test_an_output_folder_that_is_the_plans_own_is_refused(tmp_path):
    """The copy of the plan would fall on another plan of that folder."""
    notebook(tmp_path, "one", GOOD)
    path = written(tmp_path, "one", more="output: .\n")
    with pytest.raises(WorkshopError, match=r"plan.yml:5: .*output"):
        planning.load(path)


def test_an_output_folder_that_is_a_file_is_said(tmp_path):
    notebook(tmp_path, "one", GOOD)
    (tmp_path / "workshop-out").write_text("mine")
    with pytest.raises(WorkshopError, match="cannot be written"):
        run(written(tmp_path, "one"))
    assert (tmp_path / "workshop-out").read_text() == "mine"


def test_a_lock_that_cannot_be_made_is_said(tmp_path):
    notebook(tmp_path, "one", GOOD)
    (tmp_path / "workshop-out/.lock").mkdir(parents=True)
    with pytest.raises(WorkshopError, match="cannot be written"):
        run(written(tmp_path, "one"))


def test_a_command_that_is_refused_changes_nothing(tmp_path):
    notebook(tmp_path, "one", GOOD)
    path = written(tmp_path, "one")
    run(path)
    path.write_text(path.read_text() + "retries: 1\n")
    with FileLock(tmp_path / "workshop-out/.lock"), pytest.raises(WorkshopError, match="at work"):
        run(path)
    assert "retries" not in (tmp_path / "workshop-out/plan.yml").read_text()


def test_a_report_that_cannot_be_written_is_said_and_the_records_stay(tmp_path):
    notebook(tmp_path, "one", GOOD)
    (tmp_path / "workshop-out" / report.PAGE / "in the way").mkdir(parents=True)
    with pytest.raises(WorkshopError, match="The report cannot be written"):
        running.run(written(tmp_path, "one"))
    found = record.read(tmp_path / "workshop-out/runs/red-one/record.json")
    assert found.status == "finished"


@pytest.mark.parametrize("executor", ["inline", "process", "dask"])
def test_a_notebook_that_is_gone_costs_its_runs_alone(tmp_path, executor):
    """The plan was read; then somebody renamed one of its notebooks."""
    gone = notebook(tmp_path, "gone", GOOD)
    notebook(tmp_path, "good", GOOD)
    jobs = [
        job(tmp_path, name).model_copy(update={"executor": executor}) for name in ("gone", "good")
    ]
    gone.rename(tmp_path / "notebooks/renamed.ipynb")
    made = planning.load(by(executor, written(tmp_path, "good")))
    found = {
        each.name: each.status for each in running._done(made, jobs, lambda event: None).values()
    }
    assert found == {"red-gone": "failed", "red-good": "finished"}


def test_a_worker_of_a_cluster_does_one_run_at_a_time(tmp_path):
    """Two at once in a process would count each other's tokens, and end each other's kernels."""
    from distributed import LocalCluster

    code = "import time; print(time.time()); time.sleep(1); print(time.time())"
    for name in ("one", "two"):
        notebook(tmp_path, name, code)
    with LocalCluster(n_workers=1, threads_per_worker=2, dashboard_address=None) as cluster:
        more = f"cluster: {cluster.scheduler_address}\n"
        run(by("dask", written(tmp_path, "one", "two", more=more)))
    spans = sorted(
        [float(line) for line in printed(tmp_path, f"red-{name}").split()]
        for name in ("one", "two")
    )
    assert spans[0][1] <= spans[1][0]


def test_a_notebook_that_goes_elsewhere_takes_nothing_along(tmp_path):
    notebook(tmp_path, "one", "import os; os.chdir('/')", GOOD)
    assert run(written(tmp_path, "one"))["red-one"].status == "finished"
    assert printed(tmp_path, "red-one") == "1 hi\n"
