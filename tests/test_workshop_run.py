"""Running a plan: what comes out, what goes wrong for real, and going on after it."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
import papermill
import psutil
import pytest
from filelock import FileLock

from hfnb.errors import WorkshopError
from hfnb.workshop import executing, plan, pool, record, running, scratch
from tests.workshop_notebooks import GOOD, notebook
from tests.workshop_notebooks import plan as written

ROOT = Path(__file__).parent.parent
DEAD = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"


def run(path: Path) -> dict[str, record.RunRecord]:
    return {found.name: found for found in running.run(path, report=False)}


def by(executor: str, path: Path) -> Path:
    """Let another executor run the plan."""
    text = path.read_text()
    path.write_text(text.replace("executor: inline\n", f"executor: {executor}\nworkers: 2\n"))
    return path


def in_processes(path: Path) -> Path:
    return by("process", path)


def output(folder: Path, name: str) -> nbformat.NotebookNode:
    return nbformat.read(folder / f"workshop-out/runs/{name}/notebook.ipynb", as_version=4)


def printed(folder: Path, name: str) -> str:
    cells = output(folder, name).cells
    return "".join(out.get("text", "") for cell in cells for out in cell.get("outputs", []))


@pytest.mark.parametrize("executor", ["inline", "process", "dask"])
def test_each_group_gets_its_notebook_with_its_values(tmp_path, executor):
    notebook(tmp_path, "one", GOOD)
    groups = "[{name: red, parameters: {word: hello}}, {name: blue, parameters: {number: 7}}]"
    found = run(by(executor, written(tmp_path, "one", groups=groups)))
    assert {each.status for each in found.values()} == {"finished"}
    assert printed(tmp_path, "red-one") == "1 hello\n"
    assert printed(tmp_path, "blue-one") == "7 hi\n"
    assert found["red-one"].executor == executor
    assert found["red-one"].parameters == {"word": "hello"}
    assert all(cell.seconds is not None for cell in found["red-one"].cells)
    on_disk = record.read(tmp_path / "workshop-out/runs/red-one/record.json")
    assert on_disk == found["red-one"]


def test_what_is_finished_is_not_run_again_until_something_changes(tmp_path):
    notebook(tmp_path, "one", "import time; print(time.time())")
    notebook(tmp_path, "two", GOOD)
    path = written(tmp_path, "one", "two")
    run(path)
    before = printed(tmp_path, "red-one")
    events = []
    running.run(path, events.append, report=False)
    assert [(event.kind, event.name) for event in events] == [
        ("kept", "red-one"),
        ("kept", "red-two"),
    ]
    assert printed(tmp_path, "red-one") == before
    notebook(tmp_path, "one", "import time; print(time.time(), 'changed')")
    run(path)
    assert printed(tmp_path, "red-one").endswith("changed\n")


def test_a_cell_that_fails_fails_its_run_alone_and_is_named(tmp_path):
    notebook(tmp_path, "bad", "print(1)", "1 / 0", "print(2)")
    notebook(tmp_path, "good", GOOD)
    found = run(written(tmp_path, "bad", "good"))
    bad = found["red-bad"]
    assert (bad.status, bad.problem) == ("failed", "ZeroDivisionError: division by zero")
    assert output(tmp_path, "red-bad").cells[bad.failing_cell].source == "1 / 0"
    assert found["red-good"].status == "finished"


def test_a_cell_that_is_meant_to_raise_fails_nothing(tmp_path):
    path = notebook(tmp_path, "meant", "1 / 0", "print('after')")
    made = nbformat.read(path, as_version=4)
    made.cells[-2].metadata["tags"] = ["raises-exception"]
    nbformat.write(made, path)
    found = run(written(tmp_path, "meant"))["red-meant"]
    assert (found.status, found.problem) == ("finished", "")
    assert "after" in printed(tmp_path, "red-meant")


def test_canary_papermill_does_not_know_the_tag_for_cells_that_are_meant_to_raise(tmp_path):
    """When this fails, `executing.execute` need not look for itself (nteract/papermill#786)."""
    path = notebook(tmp_path, "meant", "1 / 0")
    made = nbformat.read(path, as_version=4)
    made.cells[-1].metadata["tags"] = ["raises-exception"]
    nbformat.write(made, path)
    with pytest.raises(papermill.PapermillExecutionError):
        papermill.execute_notebook(path, tmp_path / "out.ipynb", progress_bar=False)


@pytest.mark.parametrize(
    ("limits", "words"),
    [("{cell: 2}", "A cell took longer than 2 seconds."), ("{run: 4}", "The run took longer")],
)
def test_a_run_that_takes_too_long_is_ended(tmp_path, limits, words):
    notebook(tmp_path, "slow", "import time; time.sleep(100)")
    found = run(written(tmp_path, "slow", more=f"limits: {limits}\n"))["red-slow"]
    assert found.status == "timed out"
    assert words in found.problem
    assert "Raise the limit" in found.next_step
    left = [each for each in psutil.Process().children() if "ipykernel" in each.cmdline()]
    assert left == []


@pytest.mark.parametrize("executor", ["inline", "process", "dask"])
def test_a_kernel_that_is_killed_costs_its_run_alone(tmp_path, executor):
    notebook(tmp_path, "dead", "print('before')", DEAD)
    notebook(tmp_path, "good", GOOD)
    found = run(by(executor, written(tmp_path, "dead", "good")))
    assert found["red-dead"].status == "dead kernel"
    assert "before" in printed(tmp_path, "red-dead")
    assert output(tmp_path, "red-dead").cells[found["red-dead"].failing_cell].source == DEAD
    assert found["red-good"].status == "finished"


def test_what_fails_is_tried_again_as_often_as_the_plan_says(tmp_path):
    tries = tmp_path / "tries"
    code = f"p = __import__('pathlib').Path({str(tries)!r}); n = len(p.read_text()) if p.exists() "
    code += "else 0; p.write_text('x' * (n + 1)); assert n == 2"
    notebook(tmp_path, "third", code)
    found = run(written(tmp_path, "third", more="retries: 2\n"))["red-third"]
    assert (found.status, found.attempts, tries.read_text()) == ("finished", 3, "xxx")


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
@pytest.mark.parametrize("executor", ["process", "dask"])
def test_a_worker_that_is_killed_costs_its_run_alone(tmp_path, executor):
    """The notebook kills the process above its kernel: the worker."""
    notebook(tmp_path, "killer", "import os, signal; os.kill(os.getppid(), signal.SIGKILL)")
    notebook(tmp_path, "good", GOOD)
    groups = "[{name: a}, {name: b}]"
    found = run(by(executor, written(tmp_path, "killer", "good", groups=groups)))
    assert [found[f"{group}-killer"].status for group in "ab"] == ["lost", "lost"]
    assert [found[f"{group}-good"].status for group in "ab"] == ["finished", "finished"]


COMMAND = [sys.executable, "-m", "hfnb.cli", "workshop", "run"]


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
def test_after_the_command_is_killed_the_same_command_goes_on(tmp_path):
    notebook(tmp_path, "quick", "import time; print(time.time())")
    notebook(tmp_path, "slow", "import time; time.sleep(6); print('slept')")
    path = in_processes(written(tmp_path, "quick", "slow"))
    quick = tmp_path / "workshop-out/runs/red-quick/record.json"
    with subprocess.Popen([*COMMAND, str(path)], stdout=subprocess.DEVNULL) as process:
        end = time.monotonic() + 60
        while not quick.exists() and time.monotonic() < end:
            time.sleep(0.1)
        family = psutil.Process(process.pid).children(recursive=True)
        process.kill()
    assert len(family) >= 2, "nothing was running"
    _, alive = psutil.wait_procs(family, timeout=20)
    assert alive == [], "workers and kernels outlive the command"
    left = [path.name for path in (tmp_path / "workshop-out/runs").rglob("*.*")]
    assert set(left) == {"notebook.ipynb", "record.json"}, "something raw is left"
    first = printed(tmp_path, "red-quick")
    assert not (tmp_path / "workshop-out/runs/red-slow/record.json").exists()

    done = subprocess.run([*COMMAND, str(path)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "2 of 2 runs are finished" in done.stdout
    assert printed(tmp_path, "red-quick") == first
    assert printed(tmp_path, "red-slow") == "slept\n"
    assert (tmp_path / "workshop-out/index.html").exists()


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
def test_ctrl_c_ends_everything(tmp_path):
    notebook(tmp_path, "slow", "import time; time.sleep(60)")
    path = in_processes(written(tmp_path, "slow", groups="[{name: a}, {name: b}]"))
    with subprocess.Popen(
        [*COMMAND, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            family = psutil.Process(process.pid).children(recursive=True)
            if sum("ipykernel" in " ".join(each.cmdline()) for each in family) == 2:
                break
            time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=30)[1]
    assert process.returncode == 130, said
    assert "interrupted" in said
    assert psutil.wait_procs(family, timeout=20)[1] == []


FULL = """
import resource, sys
from pathlib import Path
from hfnb.workshop import running
limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
for found in running.run(Path(sys.argv[1]), report=False):
    print(found.status, "|", found.problem, "|", found.next_step)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files")
def test_a_disk_that_is_full_costs_its_run_alone_and_is_named(tmp_path):
    """No file may grow beyond 20 kB: to a program that is a disk without room."""
    assert resource.RLIMIT_FSIZE
    notebook(tmp_path, "large", "print('x' * 200_000)")
    notebook(tmp_path, "good", GOOD)
    path = written(tmp_path, "large", "good")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path), "20000"],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    large, good = done.stdout.splitlines()
    assert large.startswith("disk full | The output could not be written")
    assert "Make room" in large
    assert good.startswith("finished")
    left = sorted(file.name for file in (tmp_path / "workshop-out/runs/red-large").iterdir())
    assert "notebook.ipynb" not in left


def test_no_secret_is_in_what_comes_out(tmp_path, monkeypatch):
    secret = "hf_CanaryInTheRun000000000000001"
    monkeypatch.setenv("HF_TOKEN", secret)
    notebook(
        tmp_path,
        "tells",
        "import os; print(os.environ['HF_TOKEN'])",
        "raise ValueError(os.environ['HF_TOKEN'])",
    )
    found = run(written(tmp_path, "tells"))["red-tells"]
    assert found.status == "failed"
    for path in (tmp_path / "workshop-out").rglob("*"):
        assert not path.is_file() or secret not in path.read_text(), path.name


def test_nothing_of_widgets_or_of_the_machine_is_kept(tmp_path):
    notebook(tmp_path, "widget", "import ipywidgets; ipywidgets.IntSlider()")
    run(written(tmp_path, "widget"))
    text = json.dumps(output(tmp_path, "red-widget"))
    assert "widgets" not in output(tmp_path, "red-widget").metadata
    assert str(tmp_path) not in text


def test_the_key_depends_on_all_that_decides_the_outputs(tmp_path):
    source = notebook(tmp_path, "one", GOOD)
    one = plan.Run(name="a-one", group="a", notebook="one.ipynb", parameters={"number": 1})
    first = executing.key(one, source)
    assert executing.key(one, source) == first
    assert executing.key(one.model_copy(update={"parameters": {"number": 2}}), source) != first
    notebook(tmp_path, "one", GOOD, "pass")
    assert executing.key(one, source) != first


def test_calls_and_tokens_of_every_model_are_counted(tmp_path):
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
    code += "from tests import tiny\nimport hfnb\nchat = hfnb.ChatHuggingFace(llm=tiny.engine())\n"
    code += "used = [chat.invoke('Hello.', max_new_tokens=3).usage_metadata for _ in range(2)]\n"
    code += "chat.stream('Hello.', max_new_tokens=3)\nprint(used[0]['input_tokens'])"
    notebook(tmp_path, "asks", code)
    notebook(tmp_path, "quiet", GOOD)
    found = run(written(tmp_path, "asks", "quiet"))
    tokens = found["red-asks"].tokens
    assert (tokens.calls, tokens.output) == (2, 6)
    assert tokens.input == 2 * int(printed(tmp_path, "red-asks"))
    assert found["red-quiet"].tokens == record.Tokens()


def test_a_cluster_elsewhere_is_named_by_its_address_and_shares_no_folder(tmp_path):
    """Its workers run in another folder, and are handed the notebook itself."""
    from distributed import LocalCluster

    notebook(tmp_path, "where", "import os; print(os.getcwd())", GOOD)
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster:
        more = f"cluster: {cluster.scheduler_address}\n"
        found = run(by("dask", written(tmp_path, "where", more=more)))["red-where"]
    assert (found.status, found.executor) == ("finished", "dask")
    assert str(tmp_path) not in printed(tmp_path, "red-where")


def test_a_cluster_that_is_not_there_is_said(tmp_path, monkeypatch):
    from hfnb.workshop import cluster

    monkeypatch.setattr(cluster, "_PATIENCE", 1)
    notebook(tmp_path, "one", GOOD)
    path = by("dask", written(tmp_path, "one", more="cluster: tcp://127.0.0.1:9\n"))
    with pytest.raises(WorkshopError, match="No Dask scheduler answers") as raised:
        run(path)
    assert "dask scheduler" in raised.value.next_step


@pytest.mark.parametrize("executor", ["inline", "process", "dask"])
def test_each_cell_is_told_as_it_begins(tmp_path, executor):
    notebook(tmp_path, "one", GOOD)
    events = []
    path = by(executor, written(tmp_path, "one", groups="[{name: red}, {name: blue}]"))
    running.run(path, events.append, report=False)
    for name in ("red-one", "blue-one"):
        told = [(each.kind, each.cell, each.cells) for each in events if each.name == name]
        # The parameters cell of the notebook, and GOOD; nothing was put in between.
        cells = [("cell", number, 3) for number in (1, 2, 3)]
        assert told == [("begun", 0, 0), *cells, ("over", 0, 0)]


def kernels(of: psutil.Process) -> list[psutil.Process]:
    family = of.children(recursive=True)
    return [one for one in family if "ipykernel_launcher" in " ".join(_words(one))]


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_cluster_stops_what_runs_when_nobody_waits_for_it(tmp_path, how):
    from distributed import LocalCluster

    notebook(tmp_path, "slow", "import time; time.sleep(300)")
    notebook(tmp_path, "one", GOOD)
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster:
        more = f"cluster: {cluster.scheduler_address}\n"
        path = by("dask", written(tmp_path, "slow", "one", more=more))
        workers = {worker.pid for worker in cluster.workers.values()}
        null, me = subprocess.DEVNULL, psutil.Process()
        with subprocess.Popen([*COMMAND, str(path)], stdout=null, stderr=null) as process:
            assert soon(lambda: kernels(me))
            process.send_signal(how)
        assert soon(lambda: not kernels(me))
        assert {worker.pid for worker in cluster.workers.values()} == workers, "they live on"
        found = run(by("dask", written(tmp_path, "one", more=more)))
    assert found["red-one"].status == "finished"


def soon(true, seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.1)
    return False


def test_what_a_killed_worker_left_is_cleared_away(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with scratch.folder() as first, scratch.folder() as second:
        assert first.is_dir(), "its process lives"
        gone = second.with_name(second.name.replace(f"-{os.getpid()}@", "-999999999@"))
        gone.mkdir()
        (gone / "partial.ipynb").touch()
        other = second.with_name("hfnb-run-999999999@elsewhere@x")
        other.mkdir()
        with scratch.folder():
            pass
        assert not gone.exists()
        assert other.exists(), "of another machine"
    assert list(tmp_path.iterdir()) == [other]


def test_what_does_not_fit_into_the_memory_waits(tmp_path):
    """Two workers are wanted, and there is room for one: no two runs overlap."""
    code = "import time; print(time.time()); time.sleep(1); print(time.time())"
    for name in ("one", "two"):
        notebook(tmp_path, name, code)
    run(in_processes(written(tmp_path, "one", "two", more="limits: {memory: 1.0e+9}\n")))
    spans = sorted(
        [float(line) for line in printed(tmp_path, f"red-{name}").split()]
        for name in ("one", "two")
    )
    assert spans[0][1] <= spans[1][0]


def test_as_many_run_at_once_as_there_is_room_for(monkeypatch):
    monkeypatch.setattr(pool, "_available", lambda: 5000.0)
    assert [pool.workers(8, 20, need) for need in (1000, 2400, 9000)] == [5, 2, 1]
    assert pool.workers(8, 3, 100) == 3
    assert pool.workers(2, 20, 100) == 2


def test_a_second_command_in_the_same_folder_is_refused(tmp_path):
    notebook(tmp_path, "one", GOOD)
    path = written(tmp_path, "one")
    (tmp_path / "workshop-out").mkdir()
    with (
        FileLock(tmp_path / "workshop-out/.lock"),
        pytest.raises(WorkshopError, match="Another command"),
    ):
        run(path)
    assert run(path)["red-one"].status == "finished"


@pytest.mark.skipif(os.name != "posix", reason="mounts a file system")
def test_on_a_file_system_that_is_full_the_others_stay_and_there_is_a_way_on(tmp_path):
    """A real one, of one megabyte, in memory."""
    output = tmp_path / "workshop-out"
    output.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(output)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("nobody may mount a file system here")
    try:
        notebook(tmp_path, "good", GOOD)
        notebook(tmp_path, "large", "print('x' * 3_000_000)")
        path = written(tmp_path, "good", "large")
        found = run(path)
        assert [found[name].status for name in ("red-good", "red-large")] == [
            "finished",
            "disk full",
        ]
        assert "Make room" in found["red-large"].next_step
        larger = ["mount", "-o", "remount,size=32m", str(output)]
        subprocess.run(larger, check=True)
        events = []
        running.run(path, events.append, report=False)
        assert [(event.kind, event.name) for event in events if not event.cell] == [
            ("kept", "red-good"),
            ("begun", "red-large"),
            ("over", "red-large"),
        ]
        assert events[-1].record.status == "finished"
    finally:
        subprocess.run(["umount", "--lazy", str(output)], check=True)


TYPED = "[{name: red, parameters: {share: 0.5, level: hard}}]"


def test_papermill_and_kernels_say_nothing_beside_what_the_run_tells(tmp_path, capfd):
    notebook(tmp_path, "one", GOOD)
    run(written(tmp_path, "one", groups=TYPED))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("name", "value"), [("share", 0.5), ("level", "hard")])
def test_canary_papermill_takes_parameters_with_such_types_for_unknown(
    tmp_path, caplog, name, value
):
    """When this fails, papermill's logger may speak again (nteract/papermill#806, #906)."""
    path = notebook(tmp_path, "one", GOOD)
    with caplog.at_level("WARNING", "papermill"):
        papermill.execute_notebook(
            path, tmp_path / "out.ipynb", {name: value}, progress_bar=False, prepare_only=True
        )
    assert f"Passed unknown parameter: {name}" in caplog.text
