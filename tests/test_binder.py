"""The Binder image is built from the files we mean, and they yield a working environment."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
BINDER = ROOT / "binder"
PARTS = (
    "hfnb", "notebooks", "binder", "pyproject.toml", "README.md", "LICENSE", "environment.yml",
    "requirements.lock",
)  # fmt: skip


def environment() -> dict:
    return YAML(typ="safe").load((BINDER / "environment.yml").read_text(encoding="utf-8"))


def pip_part() -> list[str]:
    return next(part["pip"] for part in environment()["dependencies"] if isinstance(part, dict))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of what Binder would check out, links kept."""
    place = tmp_path / "repository"
    place.mkdir()
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for name in PARTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, place / name, symlinks=True, ignore=ignored)
        else:
            shutil.copy(source, place / name)
    return place


def dockerfile(place: Path) -> str:
    """Return what repo2docker says about `place`, and the Dockerfile it would build."""
    command = [sys.executable, "-m", "repo2docker", "--no-build", "--debug", "."]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return re.sub(r"\x1b\[[\d;]*m", "", done.stdout + done.stderr)


PICK = """
from repo2docker.app import Repo2Docker
app = Repo2Docker()
packs = [pack(base_image=app.base_image) for pack in app.buildpacks]
print(next(type(pack).__name__ for pack in packs if pack.detect()))
"""


def picked(place: Path) -> str:
    """Return the build pack that repo2docker takes; its dry run does not print the name."""
    done = subprocess.run(
        [sys.executable, "-c", PICK], cwd=place, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_repo2docker_reads_our_files(copy):
    text = dockerfile(copy)
    assert picked(copy) == "CondaBuildPack"
    assert "Building conda environment for python=3.11\n" in text
    # File names stand escaped in the Dockerfile: a dot is -2e, a hyphen -2d.
    assert re.search(r"environment-2epy-2d3-2e11-2dlinux\S+-2elock", text)
    assert 'env update -p ${NB_PYTHON_PREFIX} --file "binder/environment.yml"' in text
    assert "RUN ./binder/postBuild" in text
    assert "binder/start" in text
    # The environment is built before the repository is copied, so that an edited notebook does
    # not cost a new environment; a local path in the pip part would undo that.
    whole = re.search(r"^COPY --chown=\S+ src/ \$\{REPO_DIR\}/$", text, re.MULTILINE)
    assert whole
    assert text.index("env update") < whole.start() < text.index("RUN ./binder/postBuild")


def test_without_its_link_our_environment_would_not_be_read(copy):
    (copy / "binder" / "environment.yml").unlink()
    assert "env update" not in dockerfile(copy)


def test_the_link_and_the_scripts_are_in_order():
    link = BINDER / "environment.yml"
    assert link.is_symlink()
    assert os.readlink(link) == "../environment.yml"  # noqa: PTH115 (pathlib would resolve it)
    for name in ("postBuild", "start"):
        assert os.access(BINDER / name, os.X_OK)
        checked = subprocess.run(["bash", "-n", str(BINDER / name)], capture_output=True, text=True)
        assert checked.returncode == 0, checked.stderr
    assert "set -euo pipefail" in (BINDER / "postBuild").read_text(encoding="utf-8")


def test_the_image_takes_the_cpu_build_and_no_test_tools():
    lines = pip_part()
    assert lines[0].startswith("--extra-index-url https://download.pytorch.org/whl/cpu")
    names = {line.partition("==")[0] for line in lines[1:]}
    assert next(line for line in lines if line.startswith("torch==")).endswith("+cpu")
    assert "nbval" in names
    assert names.isdisjoint({"ruff", "mypy", "playwright", "jupyter-repo2docker", "hypothesis"})
    assert not [name for name in names if name.startswith(("nvidia", "cuda", "triton"))]


def run(command: list[str], place: Path, **variables: str) -> str:
    environment = {**os.environ, **variables}
    done = subprocess.run(
        command, cwd=place, env=environment, capture_output=True, text=True, timeout=1500
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-6000:]}"
    return done.stdout


ASK = """
import hfnb
answer = hfnb.connect().invoke("Say hello.")
assert answer.content.strip(), answer
print(answer.content)
"""


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_image_can_be_rebuilt_and_answers(copy, tmp_path):
    """Everything that the image's build does with pip, in a fresh environment.

    The Docker part and conda's Python are left out; the index of CPU wheels too, where pip finds
    the CPU build without it. The label +cpu keeps any other build of torch away.
    """
    venv = tmp_path / "venv"
    run([sys.executable, "-m", "venv", str(venv)], tmp_path)
    python = str(venv / "bin" / "python")
    index, *pins = pip_part()
    torch = next(pin for pin in pins if pin.startswith("torch=="))
    local = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", torch]
    if subprocess.run(local, capture_output=True).returncode:
        pins.insert(0, index)
    wanted = copy / "binder" / "pins.txt"
    wanted.write_text("\n".join(pins) + "\n")
    run([python, "-m", "pip", "install", "--quiet", "-U", "-r", wanted.name], wanted.parent)
    wanted.unlink()

    cache = tmp_path / "cache"
    path = f"{venv / 'bin'}{os.pathsep}{os.environ['PATH']}"
    variables = {"PATH": path, "HFNB_CACHE": str(cache), "VIRTUAL_ENV": str(venv)}
    run(["./binder/postBuild"], copy, **variables)
    assert list(cache.rglob("*.safetensors"))
    installed = run([python, "-c", "import hfnb; print(hfnb.__file__)"], tmp_path, **variables)
    assert str(venv) in installed

    listed = run([python, "-m", "pip", "list", "--format=freeze"], tmp_path)
    assert "torch==2.13.0+cpu" in listed
    assert not re.search(r"^(nvidia|cuda|triton)", listed, re.MULTILINE)
    run(["hfnb", "doctor"], copy / "notebooks", **variables)
    started = [str(copy / "binder" / "start"), python, "-c", ASK]
    assert run(started, copy / "notebooks", **variables).strip()
