"""One model server for all runs on a machine, in place of a model in every kernel.

It is the server of `hfnb serve`, in a process of its own, on loopback, with a key that is drawn
anew each time. Notebooks find both in their environment, as `hfnb.connect("tgi")` does. The key
goes to the process through its standard input, and when that closes, the process ends: however
whoever started it comes to an end, the server does not outlive it.
"""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Self

from hfnb.credentials import Token, lent
from hfnb.errors import HfnbError, WorkshopError

if TYPE_CHECKING:
    from hfnb.serve import Server

# How often a server that is gone is started anew; one that goes each time has a reason.
_AGAIN = 5


class SharedServer:
    """A model server that runs while this is entered; one that dies is started anew.

    It keeps its address then, so that only the requests that it was at work on are lost.

    Args:
        idle: seconds without a request after which it ends by itself; None for never.

    Attributes:
        url: where it is reached, on this machine.
        key: what it asks for.

    Raises:
        WorkshopError: it cannot be started.
    """

    def __init__(self, idle: float | None = None) -> None:
        self.url = ""
        self._idle = idle
        self.key = Token(secrets.token_urlsafe(24), "made for this run")
        self._leaving = False
        self._changing = threading.Lock()

    def __enter__(self) -> Self:
        self._process = self._start()
        threading.Thread(target=self._watch, name="hfnb-shared", daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._changing:
            self._leaving = True
            process = self._process
        assert process.stdin is not None
        with suppress(OSError):
            process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    @property
    def pid(self) -> int:
        """The process that serves now."""
        return self._process.pid

    def _start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,  # Ctrl-C at a terminal is for whoever started it
        )
        assert process.stdin is not None
        assert process.stdout is not None
        port = self.url.rpartition(":")[2] or "0"
        with suppress(OSError):  # it is gone; what it said tells
            given = {"key": self.key.reveal(), "port": int(port), "idle": self._idle}
            process.stdin.write(json.dumps(given) + "\n")
            process.stdin.flush()
        try:
            said = json.loads(process.stdout.readline() or "{}")
        except BaseException:  # Ctrl-C while it loads
            process.kill()
            raise
        if "url" not in said:
            process.kill()
            raise WorkshopError(
                "The shared model server did not start.",
                said.get("problem", f"Its process ended ({process.wait()})."),
                "Try `hfnb serve` at a shell, or take `server: shared` out of the plan.",
            )
        self.url = said["url"]
        return process

    def _watch(self) -> None:
        for _ in range(_AGAIN):
            done = self._process.wait() == 0
            with self._changing:
                if self._leaving or done:
                    return
                try:
                    self._process = self._start()
                except WorkshopError:  # the runs say that nobody answers
                    return


@contextmanager
def standing_ready(server: SharedServer) -> Iterator[None]:
    """Let the processes that are started meanwhile find the server."""
    with lent("HFNB_SERVER_URL", server.url), lent("HFNB_SERVER_KEY", server.key.reveal()):
        yield


@contextmanager
def shared(wanted: bool) -> Iterator[None]:
    """Have a server stand ready, where one is wanted.

    Raises:
        WorkshopError: it cannot be started.
    """
    with ExitStack() as stack:
        if wanted:
            stack.enter_context(standing_ready(stack.enter_context(SharedServer())))
        yield


def _serve() -> None:
    """Serve until the standard input closes; its first line says how."""
    given = json.loads(sys.stdin.readline())
    try:
        from hfnb import builtin
        from hfnb.serve import Server

        builtin.prepare()
        server = Server(
            port=given["port"], token=Token(given["key"], "the standard input"), grace=1
        )
    except HfnbError as error:
        sys.stdout.write(json.dumps({"problem": str(error)}) + "\n")
        return
    except ImportError as error:
        why = f"{error}. `pip install 'hfnb[serve]'` brings what the server needs."
        sys.stdout.write(json.dumps({"problem": why}) + "\n")
        return
    with server:
        sys.stdout.write(json.dumps({"url": server.url}) + "\n")
        sys.stdout.flush()
        _wait(given["idle"], server)


def _wait(idle: float | None, server: Server) -> None:
    """Return when the standard input closes, or nothing was asked for `idle` seconds."""
    closed = threading.Event()

    def read() -> None:
        sys.stdin.read()
        closed.set()

    threading.Thread(target=read, daemon=True).start()
    before = -1
    while not closed.wait(idle):
        if before == (before := server.service.metrics.requests):
            return


if __name__ == "__main__":
    _serve()
