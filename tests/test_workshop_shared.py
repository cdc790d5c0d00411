"""One server for all runs: shared, gone with the run, started anew, and its key nowhere."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import threading
from contextlib import suppress
from pathlib import Path

import httpx
import psutil
import pytest
from distributed import LocalCluster

from hfnb import cli
from hfnb.errors import WorkshopError
from hfnb.workshop import planning, sharing
from hfnb.workshop.shared import SharedServer, standing_ready
from hfnb.workshop.verifying import verify
from tests.test_workshop_run import COMMAND, ROOT, by, printed, run, soon
from tests.workshop_notebooks import notebook
from tests.workshop_notebooks import plan as written

pytestmark = pytest.mark.model

TAKES = """\
backend: str = "builtin"  # where the model runs
endpoint_url: str = ""  # the server's address
model_id: str = ""  # the model's name
"""
ASKS = (
    "import os, hfnb\n"
    "chat = hfnb.connect(backend, url=endpoint_url, model=model_id, max_new_tokens=5)\n"
    "print(os.environ['HFNB_SERVER_URL'], chat.invoke('Hi').text)"
)
MARK = "HFNB_TEST_OF_SERVERS"
SHARED = "[{name: red, backend: tgi}, {name: blue, backend: tgi}]"


@pytest.fixture(autouse=True)
def no_server(monkeypatch):
    for name in ("HFNB_SERVER_URL", "HFNB_SERVER_KEY"):
        monkeypatch.delenv(name, raising=False)
    # Inherited by all that a test starts, so that it leaves others' servers alone.
    monkeypatch.setenv(MARK, secrets.token_hex(8))


def plan(folder: Path, *cells: str, groups: str = SHARED, more: str = "server: shared\n") -> Path:
    notebook(folder, "one", *cells or (ASKS,), parameters=TAKES)
    return written(folder, "one", groups=groups, more=more)


def servers() -> list[int]:
    """Return the processes that serve for this test, also those that nobody looks after."""
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            ours = process.environ().get(MARK) == os.environ[MARK]
            if ours and "hfnb.workshop.shared" in process.cmdline():
                found.append(process.pid)
    return found


@pytest.mark.parametrize("executor", ["inline", "process", "dask"])
def test_all_runs_ask_one_server_and_it_goes_with_them(tmp_path, executor):
    found = run(by(executor, plan(tmp_path)))
    assert {each.status: each.problem for each in found.values()} == {"finished": ""}
    said = {printed(tmp_path, name) for name in found}
    assert len(said) == 1, "the same address, the same words"
    assert all(each.tokens.output == 5 for each in found.values())
    assert max(each.peak_mb for each in found.values()) < 600, "no kernel holds a model"
    assert servers() == []


def test_a_term_later_the_notebooks_have_a_server_again(tmp_path):
    run(plan(tmp_path, ASKS.replace("os.environ['HFNB_SERVER_URL'], ", "")))
    found = verify(tmp_path / "workshop-out", cell_timeout=60)
    assert found.moved == ()
    assert (found.notebooks, found.compared) == (2, 8)
    assert servers() == []


def test_what_is_finished_starts_no_server(tmp_path, monkeypatch):
    path = plan(tmp_path)
    run(path)
    monkeypatch.setattr(SharedServer, "__enter__", lambda self: pytest.fail("started"))
    assert {each.status for each in run(path).values()} == {"finished"}


def test_its_key_is_drawn_anew_and_nobody_reads_it(tmp_path):
    with SharedServer() as one, SharedServer() as two:
        assert one.key.reveal() != two.key.reveal()
        words = psutil.Process(one.pid).cmdline() + list(psutil.Process(one.pid).environ().values())
        assert not any(one.key.reveal() in word for word in words)
        asked = {"inputs": "Hi", "parameters": {"max_new_tokens": 1}}
        assert httpx.post(f"{one.url}/generate", json=asked).status_code == 401
        other = {"Authorization": f"Bearer {two.key.reveal()}"}
        assert httpx.post(f"{one.url}/generate", json=asked, headers=other).status_code == 401
        with standing_ready(one):
            show = "import os; print(os.environ['HFNB_SERVER_KEY'], 'was the key')"
            notebook(tmp_path, "one", show, parameters=TAKES)
            run(written(tmp_path, "one"))
    assert printed(tmp_path, "red-one") == "[hidden] was the key\n"
    for file in filter(Path.is_file, (tmp_path / "workshop-out").rglob("*")):
        assert one.key.reveal() not in file.read_text()


def test_one_that_is_killed_is_started_anew_at_the_same_address():
    with SharedServer() as server:
        url, first = server.url, server.pid
        os.kill(first, signal.SIGKILL)
        assert soon(lambda: server.pid != first)
        assert server.url == url
        assert soon(lambda: httpx.get(f"{url}/health").is_success)
        second = server.pid
    assert soon(lambda: not psutil.pid_exists(second))


KILLS = f"""\
import sys; sys.path.insert(0, {str(ROOT)!r})
import os, pathlib, signal
from tests.test_workshop_shared import servers
once = pathlib.Path("killed")
if not once.exists():
    once.touch()
    for pid in servers():
        os.kill(pid, signal.SIGKILL)
"""


def test_a_run_whose_server_is_killed_goes_on_with_the_next_one(tmp_path):
    """The request is tried again while the server comes up: connections are refused meanwhile."""
    found = run(plan(tmp_path, KILLS, ASKS, more="server: shared\nretries: 1\n"))
    assert {each.status for each in found.values()} == {"finished"}
    assert (tmp_path / "notebooks/killed").exists()


@pytest.mark.skipif(os.name != "posix", reason="ends processes by signal")
def test_it_does_not_outlive_a_command_that_is_killed(tmp_path):
    path = plan(tmp_path, "import time; time.sleep(300)")
    null = subprocess.DEVNULL
    with subprocess.Popen([*COMMAND, str(path)], stdout=null, stderr=null) as process:
        assert soon(lambda: list(tmp_path.rglob("partial.ipynb")))
        assert len(servers()) == 1
        process.kill()
    assert soon(lambda: servers() == [], 20)


def test_one_that_cannot_start_says_why(tmp_path, monkeypatch):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path / "cache"))
    (tmp_path / "cache").write_text("no folder")
    with pytest.raises(WorkshopError, match="shared model server did not start") as raised:
        run(plan(tmp_path))
    assert "cache" in raised.value.why
    assert "hfnb serve" in raised.value.next_step


def test_one_that_nobody_asks_any_more_ends_by_itself():
    with SharedServer(idle=0.2) as server:
        first = server.pid
        assert soon(lambda: "hfnb-shared" not in [each.name for each in threading.enumerate()])
        assert server.pid == first, "it was not started anew"
        assert servers() == []


def test_each_machine_of_a_cluster_has_one_of_its_own(tmp_path):
    """The workers share this machine, so the second one finds what the first one started."""
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        more = f"server: shared\ncluster: {cluster.scheduler_address}\n"
        found = run(by("dask", plan(tmp_path, more=more)))
        assert {each.status: each.problem for each in found.values()} == {"finished": ""}
        assert len({printed(tmp_path, name) for name in found}) == 1
        assert soon(lambda: servers() == [], 20)


def test_the_next_worker_starts_one_where_the_first_is_gone(tmp_path, monkeypatch):
    monkeypatch.setattr(sharing.tempfile, "gettempdir", lambda: str(tmp_path))
    with sharing.joined("a"):
        first = os.environ["HFNB_SERVER_URL"]
    with sharing.joined("a"):
        assert os.environ["HFNB_SERVER_URL"] == first
    assert (tmp_path / "hfnb-shared-a").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "hfnb-shared-a/server.json").stat().st_mode & 0o777 == 0o600
    sharing._ours["a"].__exit__(None, None, None)
    with sharing.joined("a"):
        assert httpx.get(f"{os.environ['HFNB_SERVER_URL']}/health").is_success
    sharing.leave("a")
    assert servers() == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("groups", "more", "line", "words"),
    [
        ("[{name: red}]", "server: shared\n", 5, "Nobody asks the shared server"),
        (
            "[{name: red, backend: tgi, parameters: {endpoint_url: 'http://x'}}]",
            "server: shared\n",
            5,
            "Nobody asks the shared server",
        ),
        ("[{name: red, backend: tgi}]", "", 3, "has the backend 'tgi', and no server"),
        ("[{name: red, backend: tgi}]", "server: mine\n", 5, "server: 'mine' cannot be used"),
    ],
)
def test_what_does_not_fit_together_is_refused(tmp_path, groups, more, line, words):
    path = plan(tmp_path, groups=groups, more=more)
    with pytest.raises(WorkshopError, match=words) as raised:
        planning.load(path)
    assert raised.value.what.startswith(f"plan.yml:{line}: ")


def test_a_server_that_stands_ready_will_do(tmp_path, monkeypatch):
    monkeypatch.setenv("HFNB_SERVER_URL", "http://127.0.0.1:1")
    planning.load(plan(tmp_path, more=""))


def test_check_tries_every_backend_with_its_settings(tmp_path, capsys):
    groups = "[{name: a, backend: tgi}, {name: b}, {name: c, backend: tgi, parameters: {%s}}]"
    path = plan(tmp_path, groups=groups % "endpoint_url: 'http://127.0.0.1:9'")
    assert cli.main(["workshop", "check", str(path)]) == 1
    said = capsys.readouterr().out
    assert "tgi: tgi works" in said
    assert "builtin: builtin works" in said
    assert "tgi, url http://127.0.0.1:9: tgi does not work yet" in said
    assert servers() == []
