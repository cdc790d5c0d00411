"""Several processes at once, `kill -9`, full disks, forbidden folders: for real, in processes."""

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from hfnb import builtin
from hfnb.builtin import store

pytestmark = pytest.mark.model

LOUD = """
from hfnb import builtin
stages = []
builtin.prepare(lambda stage, done: stage in stages or stages.append(stage))
print('converted' if 'unpack the weights' in stages else 'waited' if stages else 'found')
"""

# Announces each stage, then stops dead in the one that is named, until it is killed.
STUCK = """
import sys, time
from hfnb import builtin
from hfnb.builtin import store
def report(stage, done):
    if stage == sys.argv[1] and done >= float(sys.argv[2]):
        print('here', flush=True)
        time.sleep(600)
if sys.argv[1] == 'published':
    store.clean = lambda path: print('here', flush=True) or time.sleep(600)
builtin.prepare(report)
"""

REFUSED = """
import sys
from hfnb import builtin
from hfnb.builtin import store
from hfnb.errors import SetupError
exec(sys.argv[1])
try:
    builtin.prepare(quiet=True)
except SetupError as error:
    print(error)
else:
    print('prepared')
"""


def start(code: str, cache: Path, *arguments: str, **options) -> subprocess.Popen:
    env = os.environ | {"HFNB_CACHE": str(cache), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        **options,
    )


def finish(process: subprocess.Popen) -> str:
    out, _ = process.communicate(timeout=200)
    assert process.returncode == 0, out
    return out.strip()


@pytest.fixture
def cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_three_processes_at_once_convert_once(cache):
    processes = [start(LOUD, cache) for _ in range(3)]
    did = sorted(finish(process) for process in processes)
    assert did.count("converted") == 1, did
    assert set(did) <= {"converted", "waited", "found"}
    assert builtin.state(verify=True).ready
    assert store.leftovers(store.folder()) == []


@pytest.mark.parametrize(
    ("stage", "share"),
    [("read the tokenizer", 0.2), ("unpack the weights", 0.7), ("check the result", 0.99)],
)
def test_killed_while_converting(cache, stage, share):
    process = start(STUCK, cache, stage, str(share))
    assert process.stdout.readline() == "here\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert store.leftovers(store.folder()), "killed in the middle, so something lies around"
    assert builtin.state().status == "not converted"
    # The lock died with its holder, and what lay around is swept up.
    assert finish(start(LOUD, cache)) == "converted"
    assert builtin.state(verify=True).ready
    assert store.leftovers(store.folder()) == []


def test_killed_between_taking_the_damaged_folder_away_and_cleaning_up(cache):
    path = store.folder()
    path.mkdir(parents=True)
    (path / "manifest.json").write_text("{}")
    # The first cleaning comes before the conversion: the damaged folder is still in place.
    process = start(STUCK, cache, "published", "0")
    assert process.stdout.readline() == "here\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert builtin.state().status == "damaged"
    # Now by hand, the state that a kill after the renames leaves: whole folder, old one aside.
    builtin.prepare(quiet=True)
    aside = store.new_sibling(path, "old")
    aside.mkdir()
    (aside / "model.safetensors").write_bytes(b"x")
    assert builtin.state().ready
    assert finish(start(LOUD, cache)) == "found"
    assert not aside.exists()


def test_a_waiting_process_takes_over_when_the_converter_is_killed(cache):
    first = start(STUCK, cache, "unpack the weights", "0.5")
    assert first.stdout.readline() == "here\n"
    second = start(
        "from hfnb import builtin\n"
        "builtin.prepare(lambda stage, done: print(stage, flush=True))\nprint('done')",
        cache,
    )
    assert second.stdout.readline() == "wait for another process\n"
    assert second.poll() is None
    first.send_signal(signal.SIGKILL)
    first.wait()
    first.stdout.close()
    assert finish(second).splitlines()[-1] == "done"
    assert builtin.state(verify=True).ready


def test_a_file_size_limit_in_the_middle(cache):
    """The system refuses to let the weights grow beyond 50 MB, as a quota would."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (50_000_000, 50_000_000))"
    said = finish(start(REFUSED, cache, limit))
    assert "not enough room on the disk" in said
    assert "560 MB" in said
    assert "HFNB_CACHE" in said
    assert not store.folder().exists()
    assert store.leftovers(store.folder()) == []


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of 64 MB; needs the right to mount."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no mount command: {error}")
    if done.returncode:
        pytest.skip(f"mounting is not permitted here: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_before_and_in_the_middle(small_disk, monkeypatch):
    monkeypatch.setenv("HFNB_CACHE", str(small_disk))
    said = finish(start(REFUSED, small_disk, ""))
    assert "not enough room on the disk" in said
    assert "MB are free" in said
    # Somebody else fills the disk after the look at it: the write itself must fail well.
    said = finish(start(REFUSED, small_disk, "store.BYTES_NEEDED = 1000"))
    assert "not enough room on the disk" in said
    assert "No space left on device" in said
    assert builtin.state().status == "not converted"
    assert store.leftovers(store.folder()) == []
    used = sum(file.stat().st_size for file in small_disk.rglob("*") if file.is_file())
    assert used < 1000


def test_a_read_only_disk_names_the_variable(small_disk):
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    said = finish(start(REFUSED, small_disk, ""))
    assert "cannot be written" in said
    assert "Read-only file system" in said
    assert "Set the environment variable HFNB_CACHE" in said


@pytest.fixture
def their_folder():
    """A folder that only its owner may write, where everybody may look."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o555)
        yield Path(place)


def test_a_folder_of_somebody_else(their_folder):
    become = ""
    if os.geteuid() == 0:
        # Root may write anywhere, so stop being root; imports first, the venv may be private.
        become = "import os, filelock, platformdirs, gguf, shutil; os.setuid(65534)"
    said = finish(start(REFUSED, their_folder, become))
    assert "cannot be written" in said
    assert "Permission denied" in said
    assert "HFNB_CACHE" in said


def test_a_prepared_model_in_a_read_only_cache_is_used(tmp_path, monkeypatch):
    """Binder images and shared installs: nothing may be written, and nothing needs to be."""
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    path = store.folder()
    ready = builtin.ModelState("ready", path, 1, "")
    assert ready.ready
    monkeypatch.setattr(store, "inspect", lambda *_, **__: None)
    monkeypatch.setattr(os, "access", lambda *_: False)
    path.parent.mkdir(parents=True)
    (path.parent / f".{path.name}.new-1").mkdir()
    assert builtin.prepare(quiet=True) == path
    assert (path.parent / f".{path.name}.new-1").exists()
    assert not (path.parent / f".{path.name}.lock").exists()
