"""Build `.venv` from `requirements.lock`, once, and pick up again where an install was cut off.

Needs nothing but the Python that runs it (3.11 or newer) and its pip; the Makefile calls it in
front of every target. Each stage leaves a stamp in `.venv`, written last: a stage whose stamp
matches what it was made from is not repeated.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
PYTHON = VENV / "bin" / "python"

OLDEST, NEWEST = (3, 11), (3, 13)
TORCH_INDEX = "https://download.pytorch.org/whl/cpu"
# One look at PyTorch's index may cost this much, whatever the network does to it.
PROBE_SECONDS = 12


def say(text: str) -> None:
    """Print one line of progress."""
    print(f"hfnb: {text}", flush=True)


def stop(text: str) -> None:
    """End with a message that says what to do."""
    sys.exit(f"hfnb: {text}")


def pip(*arguments: str, **settings: object) -> subprocess.CompletedProcess[str]:
    """Run the environment's own pip."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *arguments]
    return subprocess.run(command, text=True, **settings)


def install(*arguments: str, total: int = 0) -> None:
    """Run `pip install` with `arguments`, count along, and end in words where it fails.

    Warnings are shown only with a failure: a learner can do nothing about them.
    """
    command = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    with tempfile.TemporaryFile("w+") as errors:
        running = subprocess.Popen(
            [*command, *arguments], stdout=subprocess.PIPE, stderr=errors, text=True
        )
        seen = 0
        last = []
        for line in running.stdout:
            last = [*last[-20:], line]
            found = line.startswith(("Collecting", "Processing", "Requirement already satisfied"))
            seen += found
            if total and found and (sys.stdout.isatty() or seen % 50 == 0):
                end = "\r" if sys.stdout.isatty() else "\n"
                print(f"hfnb:   {seen} of {total} looked up", end=end, flush=True)
            elif total and line.startswith("Installing collected"):
                say("  all there; unpacking")
        if running.wait():
            errors.seek(0)
            print(*last, *(line for line in errors if not line.startswith("WARNING")), sep="")
            stop("pip could not install the packages; its own message is above. Run make again.")


def has(module: str) -> bool:
    """Whether the Python that runs this can import `module`."""
    return importlib.util.find_spec(module) is not None


def check() -> None:
    """Say what is missing before anything is started."""
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < OLDEST:
        stop(
            f"{sys.executable} is Python {version}, and hfnb needs 3.11 or newer. Install one "
            "and name it: make lab PYTHON=python3.11"
        )
    if sys.version_info[:2] > NEWEST:
        say(f"the locked packages are tested on Python 3.11 to 3.13; this is {version}.")
    if not has("venv"):
        stop("this Python lacks the venv module. On Debian or Ubuntu: apt install python3-venv")
    if not has("ensurepip") and not has("pip"):
        stop(
            "this Python has neither ensurepip nor pip, so no environment can be filled. "
            "On Debian or Ubuntu: apt install python3-venv"
        )


def works() -> bool:
    """Whether `.venv` holds a Python new enough, with pip, and lives where it was made."""
    if not PYTHON.exists():
        return False
    probe = f"import sys, pip; raise SystemExit(sys.version_info < {OLDEST})"
    done = subprocess.run([str(PYTHON), "-c", probe], capture_output=True, text=True)
    home = VENV / "hfnb-home"
    moved = home.exists() and home.read_text() != str(VENV)
    return done.returncode == 0 and not moved


def create() -> None:
    """Make the empty environment."""
    if works():
        return
    say("making .venv")
    if VENV.exists():
        shutil.rmtree(VENV)
    command = [sys.executable, "-m", "venv", str(VENV)]
    if has("ensurepip"):
        subprocess.run(command, check=True)
    else:
        # Debian keeps ensurepip in python3-venv; the system's pip can fill the environment too.
        subprocess.run([*command, "--without-pip"], check=True)
        seed = [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", "--quiet", "pip"]
        if subprocess.run(seed).returncode:
            stop("pip could not be put into .venv. On Debian or Ubuntu: apt install python3-venv")
    (VENV / "hfnb-home").write_text(str(VENV))


def stamp(name: str, *sources: Path) -> tuple[Path, str]:
    """Return the stamp's file and what it must hold for `sources` as they are now."""
    digest = hashlib.sha256()
    for source in sources:
        digest.update(source.read_bytes())
    return VENV / f"hfnb-{name}.stamp", digest.hexdigest()


def stamped(mark: tuple[Path, str]) -> bool:
    """Whether a stage is done."""
    file, digest = mark
    return file.exists() and file.read_text() == digest


def imports_torch() -> bool:
    """Whether the torch that lies in the environment can be imported."""
    return subprocess.run([str(PYTHON), "-c", "import torch"], capture_output=True).returncode == 0


def torch(pin: str) -> None:
    """Install torch as a CPU build wherever one is to be had.

    In this order: a wheel on this machine's disk that pip has been told of; PyTorch's own index
    of CPU wheels, if it answers soon; whatever pip finds by itself. The last one can be a GPU
    build, on Linux: gigabytes, but it works.
    """
    version = pin.partition("==")[2]
    query = (
        "import importlib.metadata as m; "
        f"raise SystemExit(m.version('torch').partition('+')[0] != {version!r})"
    )
    if subprocess.run([str(PYTHON), "-c", query], capture_output=True).returncode == 0:
        return
    say(f"installing {pin} (the largest package)")
    if (
        pip("install", "--quiet", "--no-deps", "--no-index", pin, capture_output=True).returncode
        == 0
    ):
        return
    if platform.system() != "Darwin" and cpu_index_answers(version):
        quick = ["--no-deps", "--index-url", TORCH_INDEX, "--timeout", "15", "--retries", "1"]
        if pip("install", "--no-input", *quick, pin).returncode == 0:
            return
    if platform.system() == "Linux":
        say("PyTorch's CPU index cannot be reached; taking the default build, which is larger")
    install("--no-deps", pin)


def cpu_index_answers(version: str) -> bool:
    """Whether PyTorch's CPU index can be reached and lists `version`, found out in seconds."""
    quick = ["--index-url", TORCH_INDEX, "--timeout", "4", "--retries", "0"]
    try:
        done = pip("index", "versions", "torch", *quick, capture_output=True, timeout=PROBE_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0 and version in done.stdout


def packages() -> None:
    """Install the locked packages."""
    mark = stamp("lock", LOCK)
    if stamped(mark):
        return
    started = time.monotonic()
    pins = [line for line in LOCK.read_text().splitlines() if line and not line.startswith("#")]
    torch_pin = next(pin for pin in pins if pin.startswith("torch=="))
    torch(torch_pin)
    say(f"installing {len(pins)} locked packages (a minute or two)")
    install("--no-deps", "--requirement", str(LOCK), total=len(pins))
    if not imports_torch():
        say("this build of torch needs the GPU libraries it is linked with; fetching them")
        install(torch_pin)
    mark[0].write_text(mark[1])
    say(f"packages installed in {time.monotonic() - started:.0f} s")


def package() -> None:
    """Install hfnb itself, editable, with the build back end out of the lock."""
    mark = stamp("package", PROJECT, LOCK)
    if stamped(mark):
        return
    install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    mark[0].write_text(mark[1])


def main() -> None:
    """Bring `.venv` up to date; two make runs at once take turns."""
    check()
    folder = os.open(ROOT, os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    try:
        create()
        packages()
        package()
    finally:
        os.close(folder)


if __name__ == "__main__":
    main()
