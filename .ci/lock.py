"""Resolve `pyproject.toml` into `requirements.lock` and the pip part of `environment.yml`.

Run it through `make lock`, on Python 3.11, the version that the lock is made for. pip resolves
everything without installing anything (`--dry-run --report`); what it finds is written as plain
`name==version` lines, without hashes and without the address of any package index, so that the
lock installs from whatever index a machine is set up for.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
ENVIRONMENT = ROOT / "environment.yml"

# A GPU build of torch drags these in where pip finds no CPU build; nothing here needs them.
GPU = re.compile(r"^(nvidia-|cuda-|triton$|pytorch-triton)")
# `pip install -e .` runs without build isolation, so that the build back end is locked too.
BUILD = ["hatchling", "editables"]
OLDEST = "3.11.0"
# The lock is resolved on 3.11; these must be able to install it too.
OTHERS = [{"python_version": v, "python_full_version": f"{v}.0"} for v in ("3.12", "3.13")]
# PyTorch's own index of CPU wheels: Binder has no GPU, and the default wheel brings gigabytes.
TORCH_INDEX = "https://download.pytorch.org/whl/cpu"

LOCK_HEADER = """\
# Every package that `make lab` and `make test` install, exactly. Made by `make lock`.
# Install it with --no-deps, so that what runs is what was tested.
"""


def normal(name: str) -> str:
    """Return a distribution name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def report(requirements: list[str], constraints: list[str]) -> list[dict]:
    """Let pip resolve `requirements`; return the metadata of what it would install."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run"]
    command += ["--ignore-installed", "--report", "-"]
    # For the oldest 3.11: Debian 12 has 3.11.2, and some releases ask for more than that.
    command += ["--python-version", OLDEST, "--only-binary", ":all:", "--target", "unused"]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(constraints))
        file.flush()
        done = subprocess.run(
            [*command, "--constraint", file.name, *requirements],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return [item["metadata"] for item in json.loads(done.stdout)["install"]]


def elsewhere(found: list[dict]) -> list[str]:
    """Return what the packages found ask for on another Python only, and nothing brings here."""
    names = {normal(metadata["name"]) for metadata in found}
    lines = (line for metadata in found for line in metadata.get("requires_dist", []))
    wanted = (item for item in map(Requirement, lines) if item.marker)
    return sorted(
        {
            f"{item.name}{item.specifier}"
            for item in wanted
            if normal(item.name) not in names
            and not GPU.match(item.name)
            and any(item.marker.evaluate({**python, "extra": ""}) for python in OTHERS)
        }
    )


def versions(found: list[dict]) -> dict[str, str]:
    """Return version by name, without local version labels and GPU packages."""
    return {
        normal(metadata["name"]): metadata["version"].partition("+")[0]
        for metadata in found
        if not GPU.match(normal(metadata["name"]))
    }


def environment(pins: dict[str, str]) -> str:
    """Return the text of `environment.yml` with `pins` as its pip part."""
    lines = [
        "# The environment that Binder builds (binder/environment.yml is a link to this file).",
        "# Made by `make lock` from requirements.lock: the notebooks' packages, no",
        "# other test tool. The package itself and the embedded model come in binder/postBuild.",
        "name: hfnb",
        "channels:",
        "  - conda-forge",
        "dependencies:",
        "  - python=3.11",
        "  - pip",
        "  - pip:",
        "      # CPU wheels of torch; the label +cpu makes sure that no other build is taken.",
        f"      - --extra-index-url {TORCH_INDEX}",
    ]
    for name, version in sorted(pins.items()):
        label = "+cpu" if name == "torch" else ""
        lines.append(f"      - {name}=={version}{label}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write both files."""
    if sys.version_info[:2] != (3, 11):
        sys.exit("The lock is made on Python 3.11; run `make lock PYTHON=python3.11`.")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    extras = project["project"]["optional-dependencies"]
    settings = project["tool"]["hfnb"]["lock"]
    base = list(project["project"]["dependencies"])
    for extra in ("model", "lab", "serve", "workshop"):
        base += extras[extra]

    print("Resolving what `make lab` and `make test` install ...", flush=True)
    wanted = base + extras["test"] + BUILD
    found = report(wanted, settings["pins"])
    while more := elsewhere(found):  # papermill, say, wants aiohttp on Python 3.12 and only there
        wanted += more
        found = report(wanted, settings["pins"])
    pins = versions(found)
    alone = dict(line.split("==") for line in settings["without-dependencies"])
    lines = [f"{name}=={version}" for name, version in sorted({**pins, **alone}.items())]
    LOCK.write_text(LOCK_HEADER + "\n".join(lines) + "\n")

    print("Resolving what Binder installs ...", flush=True)
    constraints = [f"{name}=={version}" for name, version in pins.items()]
    ENVIRONMENT.write_text(environment(versions(report(base + BUILD, constraints))))
    print(f"{LOCK.name}: {len(lines)} packages.")


if __name__ == "__main__":
    main()
