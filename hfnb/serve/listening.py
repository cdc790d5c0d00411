"""A server that listens: on loopback, or elsewhere for those who know its token."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import uvicorn

from hfnb.credentials import Token
from hfnb.errors import BackendError, SetupError, UnsupportedError
from hfnb.serve.app import application
from hfnb.serve.service import Service

# Seconds that answers in progress are given when a server is closed.
GRACE = 10.0
# And then, to take what the server says about an answer that was broken off.
_LAST_WORDS = 2


class Server:
    """The built-in model behind an address, until it is closed.

    Used as `with Server() as server:`, or from `start()` to `close()`, it answers in threads of its
    own, at `server.url`; `run()` answers until the process is told to end.

    Args:
        make: makes the model behind it, once it is sure that the server can listen; by default
            the embedded one with its adapters.
        host: the address to listen on. Another one than loopback asks for a token.
        port: the port; 0 takes a free one.
        token: what clients must send; None lets everybody on this machine in.
        grace: seconds that answers in progress are given at the end.

    Attributes:
        service: the model.
        url: where it is reached.

    Raises:
        UnsupportedError: others could reach it, and there is no token.
        BackendError: there is no such address, or it is taken.
    """

    def __init__(
        self,
        make: Callable[[], Service] = Service,
        host: str = "127.0.0.1",
        port: int = 0,
        token: Token | None = None,
        grace: float = GRACE,
    ) -> None:
        self._socket = _listen(host, port, token)
        try:
            self.service = make()
        except BaseException:
            self._socket.close()
            raise
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self._socket.getsockname()[1]}"
        self._thread: threading.Thread | None = None
        self._server = _Uvicorn(self.service, token, grace)
        self._socket.listen(128)  # whoever connects from now on waits until it answers

    def __repr__(self) -> str:
        return f"<Server of {self.service.engine.model_id} at {self.url}>"

    def run(self) -> None:
        """Answer until SIGINT or SIGTERM; what runs by then is answered first."""
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()
            self.service.close()

    def start(self) -> Self:
        """Answer in threads of its own from now on, until `close()` or the end of the process.

        Raises:
            SetupError: it did not come up.
        """
        self._thread = threading.Thread(target=self.run, name="hfnb-serve", daemon=True)
        self._thread.start()
        while not self._server.started:
            if not self._thread.is_alive():
                raise SetupError("The server did not start.", "", "Read the error above this one.")
            time.sleep(0.01)
        return self

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Take no more requests, answer those that run, and end."""
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()


class _Uvicorn(uvicorn.Server):
    """uvicorn, which at its end lets the batch say goodbye to clients that still wait."""

    def __init__(self, service: Service, token: Token | None, grace: float) -> None:
        config = uvicorn.Config(
            application(service, token),
            log_level="warning",
            access_log=False,
            lifespan="off",
            server_header=False,
            timeout_graceful_shutdown=round(grace) + _LAST_WORDS,
        )
        super().__init__(config)
        self._service = service
        self._grace = grace

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take no more requests; answer those that run, and break off what takes too long."""
        closing = asyncio.to_thread(self._service.close, self._grace)
        await asyncio.gather(super().shutdown(sockets), closing)


def _listen(host: str, port: int, token: Token | None) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (OSError, OverflowError) as error:
        raise BackendError(
            f"There is no address {host!r} with port {port}.",
            "",
            "Use 127.0.0.1, which is this machine alone, and a port up to 65535.",
        ) from error
    if token is None and not ipaddress.ip_address(address[0]).is_loopback:
        raise UnsupportedError(
            f"The server does not listen on {host} without a token.",
            "Everybody who reaches that address could use it.",
            "Set a token in an environment variable and name it, as in `hfnb serve --host "
            f"{host} --token-env MY_TOKEN`, or listen on 127.0.0.1.",
        )
    opened = socket.socket(family, kind, protocol)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind(address)
    except OSError as error:
        opened.close()
        raise BackendError(
            f"The server cannot listen on {host}:{port}.",
            error.strerror or str(error),
            "Choose another port with --port, or end what uses this one.",
        ) from error
    return opened
