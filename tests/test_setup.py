"""The two commands' first half: `.venv` is built in order, resumed, and not built twice."""

from __future__ import annotations

import importlib.util
import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from tests.browser import chromium

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return `.ci/environment.py`, pointed at an empty project folder."""
    spec = importlib.util.spec_from_file_location("environment", ROOT / ".ci" / "environment.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "requirements.lock").write_text("# head\nalpha==1.0\ntorch==2.13.0\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(module, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(module, "PROJECT", tmp_path / "pyproject.toml")
    return module


def test_an_interrupted_install_is_taken_up_again(setup, monkeypatch):
    asked = []

    def install(*arguments, total=0):
        asked.append(arguments)
        if len(asked) == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(setup, "torch", lambda pin: None)
    monkeypatch.setattr(setup, "imports_torch", lambda: True)
    monkeypatch.setattr(setup, "install", install)
    with pytest.raises(KeyboardInterrupt):
        setup.packages()
    setup.packages()
    assert len(asked) == 2
    setup.packages()
    assert len(asked) == 2
    setup.LOCK.write_text("alpha==1.1\ntorch==2.13.0\n")
    setup.packages()
    assert len(asked) == 3


def torch_installs(setup, monkeypatch, *, system: str, local: bool, index: bool) -> list[list[str]]:
    """Return the pip calls that bring torch on a machine like that."""
    calls: list[list[str]] = []

    def pip(*arguments, **settings):
        calls.append(list(arguments))
        good = "--no-index" not in arguments or local
        return SimpleNamespace(returncode=0 if good else 1, stdout="", stderr="")

    monkeypatch.setattr(setup, "pip", pip)
    monkeypatch.setattr(setup, "install", lambda *arguments, total=0: calls.append(list(arguments)))
    monkeypatch.setattr(setup, "cpu_index_answers", lambda version: index)
    monkeypatch.setattr(setup.platform, "system", lambda: system)
    failed = SimpleNamespace(returncode=1)
    monkeypatch.setattr(setup.subprocess, "run", lambda *arguments, **settings: failed)
    setup.torch("torch==2.13.0")
    return calls


@pytest.mark.parametrize(
    ("system", "local", "index", "count", "from_index"),
    [
        ("Linux", True, True, 1, False),
        ("Linux", False, True, 2, True),
        ("Linux", False, False, 2, False),
        ("Darwin", False, True, 2, False),
    ],
)
def test_torch_comes_as_a_cpu_build_where_there_is_one(
    setup, monkeypatch, system, local, index, count, from_index
):
    calls = torch_installs(setup, monkeypatch, system=system, local=local, index=index)
    assert len(calls) == count
    assert "--no-index" in calls[0]
    assert (setup.TORCH_INDEX in calls[-1]) == from_index
    assert all("--no-deps" in call for call in calls)


def test_a_gpu_build_gets_the_libraries_it_is_linked_with(setup, monkeypatch):
    asked = []
    monkeypatch.setattr(setup, "torch", lambda pin: None)
    monkeypatch.setattr(setup, "imports_torch", lambda: False)
    monkeypatch.setattr(setup, "install", lambda *arguments, total=0: asked.append(arguments))
    setup.packages()
    assert asked[-1] == ("torch==2.13.0",)


def test_an_index_that_never_answers_costs_seconds(setup, monkeypatch):
    monkeypatch.setattr(setup, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(setup, "PROBE_SECONDS", 6)
    # A wheel on this machine's disk would answer in the index's place.
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        address = f"http://127.0.0.1:{deaf.getsockname()[1]}/whl/cpu"
        monkeypatch.setattr(setup, "TORCH_INDEX", address)
        before = time.monotonic()
        assert not setup.cpu_index_answers("2.13.0")
        assert time.monotonic() - before < 10


def test_a_python_that_is_too_old_is_named(setup, monkeypatch):
    monkeypatch.setattr(setup.sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"Python 3\.9\.2, and hfnb needs 3\.11"):
        setup.check()


@pytest.mark.parametrize("missing", [{"venv"}, {"ensurepip", "pip"}])
def test_what_debian_leaves_out_is_named(setup, monkeypatch, missing):
    monkeypatch.setattr(setup, "has", lambda module: module not in missing)
    with pytest.raises(SystemExit, match="apt install python3-venv"):
        setup.check()


def test_an_environment_is_made_and_one_that_was_moved_is_made_anew(setup):
    setup.create()
    assert setup.works()
    (setup.VENV / "hfnb-home").write_text("elsewhere")
    (setup.VENV / "hfnb-lock.stamp").write_text("old")
    assert not setup.works()
    setup.create()
    assert setup.works()
    assert not (setup.VENV / "hfnb-lock.stamp").exists()


def test_pip_alone_suffices_where_ensurepip_is_missing(setup, monkeypatch):
    monkeypatch.setattr(setup, "has", lambda module: module != "ensurepip")
    setup.check()
    setup.create()
    assert setup.works()


def test_a_failing_pip_is_quoted(setup, monkeypatch, tmp_path, capfd):
    monkeypatch.setattr(setup, "PYTHON", Path(sys.executable))
    with pytest.raises(SystemExit, match="Run make again"):
        setup.install("--no-index", "--no-deps", str(tmp_path / "nothing-here.whl"))
    assert "nothing-here" in capfd.readouterr().out


def test_a_named_browser_that_does_not_start_is_not_taken(monkeypatch, tmp_path):
    dead = tmp_path / "chromium"
    dead.write_text("#!/bin/sh\nexit 3\n")
    dead.chmod(0o755)
    monkeypatch.setenv("HFNB_TEST_CHROMIUM", str(dead))
    assert chromium.find() is None
    dead.write_text("#!/bin/sh\necho Chromium 1\n")
    assert chromium.find() == str(dead)


def test_without_any_browser_the_tests_fail_and_say_what_to_install(tmp_path):
    """No Chromium on the PATH, none downloaded, no apt: the script must not end well."""
    variables = {
        **os.environ,
        "PATH": str(tmp_path),
        "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path),
        "PLAYWRIGHT_DOWNLOAD_HOST": "http://127.0.0.1:9",
    }
    variables.pop("HFNB_TEST_CHROMIUM", None)
    script = ROOT / "tests" / "browser" / "chromium.py"
    done = subprocess.run(
        [sys.executable, str(script)], env=variables, capture_output=True, text=True, timeout=200
    )
    assert done.returncode == 1
    assert "apt install chromium" in done.stderr


def test_the_makefile_installs_before_it_runs():
    """Every target that uses the environment asks for it first."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    needs = {
        name: (wants.split(), body)
        for name, wants, body in re.findall(
            r"^([a-z]+):(.*?)##.*\n((?:\t.*\n)+)", text, re.MULTILINE
        )
    }
    for name, (wants, body) in needs.items():
        if "$(BIN)" in body:
            reached = set(wants)
            for want in wants:
                reached |= set(needs[want][0])
            assert "venv" in reached, f"make {name} uses .venv without making it"
