"""A folder for one run on a worker's machine; what a killed worker left there is cleared away."""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

_NAME = "hfnb-run"


@contextmanager
def folder() -> Iterator[Path]:
    """Make a folder that is gone afterwards; first remove those whose process is gone."""
    here = socket.gethostname()  # a container that shares the folder numbers its own processes
    _clear(here)
    with tempfile.TemporaryDirectory(prefix=f"{_NAME}-{os.getpid()}@{here}@") as made:
        yield Path(made)


def _clear(here: str) -> None:
    for left in Path(tempfile.gettempdir()).glob(f"{_NAME}-*@{here}@*"):
        pid = left.name.removeprefix(f"{_NAME}-").partition("@")[0]
        if pid.isdecimal() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(left, ignore_errors=True)  # another user's stays
