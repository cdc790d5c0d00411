"""A model server for the runs on a Dask worker's machine: the first run there starts it."""

from __future__ import annotations

import json
import shutil
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
from filelock import FileLock

from hfnb.credentials import lent
from hfnb.workshop.shared import SharedServer

# Seconds after which a server ends that nobody asks any more: the client may be gone, and a worker
# lives on.
_IDLE = 600
# The servers that this process started, by batch.
_ours: dict[str, SharedServer] = {}
_changing = threading.Lock()


@contextmanager
def joined(batch: str) -> Iterator[None]:
    """Let the notebooks of this process find the server of its machine; start one if none answers.

    It belongs to the process that started it, and is gone with it; then another one starts the
    next. Where it is, and its key, stands in a file that only this user can read.

    Args:
        batch: a name that is drawn by chance for all runs that share it.

    Raises:
        WorkshopError: it cannot be started.
    """
    folder = _folder(batch)
    folder.mkdir(mode=0o700, exist_ok=True)
    state = folder / "server.json"
    with FileLock(folder / ".lock"), _changing:
        found = _read(state)
        if not _answers(found.get("url")):
            if batch in _ours:
                _ours.pop(batch).__exit__(None, None, None)
            server = _ours[batch] = SharedServer(_IDLE).__enter__()
            found = {"url": server.url, "key": server.key.reveal()}
            state.touch(0o600)
            state.write_text(json.dumps(found), encoding="utf-8")
    with lent("HFNB_SERVER_URL", found["url"]), lent("HFNB_SERVER_KEY", found["key"]):
        yield


def leave(batch: str) -> None:
    """End the server of a batch, where this process started it, and forget it."""
    with _changing:
        server = _ours.pop(batch, None)
    if server is not None:
        server.__exit__(None, None, None)
    shutil.rmtree(_folder(batch), ignore_errors=True)


def _folder(batch: str) -> Path:
    return Path(tempfile.gettempdir()) / f"hfnb-shared-{batch}"


def _read(state: Path) -> dict[str, str]:
    with suppress(OSError, ValueError):
        found: dict[str, str] = json.loads(state.read_text(encoding="utf-8"))
        return found
    return {}


def _answers(url: str | None) -> bool:
    try:
        return url is not None and httpx.get(f"{url}/health", timeout=5).is_success
    except httpx.HTTPError:
        return False
