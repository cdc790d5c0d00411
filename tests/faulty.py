"""A server of the tests' own, on loopback, that speaks the protocols well or breaks as it is told.

It is made of sockets: what breaks a client is below what a web framework lets one say.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

SECONDS = 20
_REASONS = {200: "OK", 307: "Temporary Redirect"}


@dataclass(frozen=True)
class Request:
    """What a client sent."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: dict | None = None


@dataclass
class Answering:
    """One connection, as a fault sees it."""

    socket: socket.socket
    request: Request
    closing: threading.Event
    gone: threading.Event = field(default_factory=threading.Event)

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def head(self, status: int = 200, kind: str = "application/json", **headers: str) -> None:
        lines = [f"HTTP/1.1 {status} {_REASONS.get(status, 'Whatever')}", f"content-type: {kind}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        self.send("\r\n".join([*lines, "connection: close", "", ""]).encode())

    def event(self, data: object) -> None:
        text = data if isinstance(data, str) else json.dumps(data)
        self.send(f"data: {text}\n\n".encode())

    def until_gone(self) -> None:
        """Wait until the client has closed its side, or the test is over."""
        self.socket.settimeout(0.02)
        while not self.closing.is_set():
            try:
                if self.socket.recv(1) == b"":
                    break
            except TimeoutError:
                continue
            except OSError:
                break
        self.gone.set()

    def reset(self) -> None:
        """Close with a reset instead of an end."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


Fault = Callable[[Answering], None]


class Server:
    """Answers each POST with the next of `script`; the last one stays. GET has `pages`.

    A page is what is answered, or a fault.
    """

    def __init__(
        self, *script: Fault, pages: Mapping[str, dict | Fault] | None = None, tls: str = ""
    ):
        self.script = list(script)
        self.pages = pages or {}
        self.requests: list[Request] = []
        self.answerings: list[Answering] = []
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._context = None
        if tls:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(tls)
        scheme = "https" if tls else "http"
        self.port = self._listening.getsockname()[1]
        self.url = f"{scheme}://127.0.0.1:{self.port}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def posts(self) -> list[Request]:
        return [request for request in self.requests if request.method == "POST"]

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        # A listening socket that is only closed leaves `accept` waiting.
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in self._threads:
            thread.join(SECONDS)
            assert not thread.is_alive(), "a client keeps the server waiting"

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                found, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(found,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, found: socket.socket) -> None:
        try:
            found.settimeout(SECONDS)
            if self._context is not None:
                found = self._context.wrap_socket(found, server_side=True)
            request = _read(found)
        except OSError:  # a client that does not like the certificate
            found.close()
            return
        if request is None:
            found.close()
            return
        answering = Answering(found, request, self._closing)
        with self._lock:
            self.requests.append(request)
            self.answerings.append(answering)
            fault = self._next(request)
        with suppress(OSError):
            fault(answering)
        with suppress(OSError):
            found.shutdown(socket.SHUT_WR)
        found.close()

    def _next(self, request: Request) -> Fault:
        if request.method == "GET":
            page = self.pages.get(request.path.partition("?")[0])
            if callable(page):
                return page
            return status(404, {"error": "nothing here"}) if page is None else whole(page)
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]


def _read(found: socket.socket) -> Request | None:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = found.recv(65536)
        if not chunk:
            return None
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    method, path, _ = first.split(" ")
    headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += found.recv(65536)
    return Request(method, path, headers, json.loads(body) if body else None)


# What a server does


def status(code: int, body: object = "", kind: str = "application/json", **headers: str) -> Fault:
    """Refuse."""

    def fault(to: Answering) -> None:
        text = body if isinstance(body, str) else json.dumps(body)
        to.head(code, kind, content_length=str(len(text.encode())), **headers)
        to.send(text.encode())

    return fault


def whole(body: object) -> Fault:
    """Answer in one piece."""
    return status(200, body)


def stream(*events: object, end: str = "[DONE]") -> Fault:
    """Answer with events, as each of them is; a callable event is given the connection."""

    def fault(to: Answering) -> None:
        to.head(kind="text/event-stream")
        for event in events:
            event(to) if callable(event) else to.event(event)
        if end:
            to.event(end)

    return fault


def silence(to: Answering) -> None:
    """Take the request, and say nothing."""
    to.until_gone()


def reset(to: Answering) -> None:
    """Take the request, and reset the connection."""
    to.reset()


def hang_up(to: Answering) -> None:
    """Take the request, and close the connection."""


def slowly(data: bytes, pause: float = 0.03) -> Fault:
    """Send one byte at a time, again and again, until the client has had enough."""

    def fault(to: Answering) -> None:
        while not to.closing.wait(pause):
            for byte in data:
                to.send(bytes([byte]))
                if to.closing.wait(pause):
                    return

    return fault


# What goes over the wire, in both protocols


class Chat:
    """Chat completions."""

    name = "chat"

    @staticmethod
    def piece(text: str, finish: str | None = None, **delta: object) -> dict:
        told = {"role": "assistant", "content": text, **delta}
        return {"choices": [{"index": 0, "delta": told, "finish_reason": finish}]}

    @classmethod
    def events(cls, *texts: str, finish: str = "stop") -> list[dict]:
        count = {"prompt_tokens": 7, "completion_tokens": len(texts), "total_tokens": 9}
        usage = {**count, "prompt_tokens_details": {"cached_tokens": 3}}
        return [*map(cls.piece, texts), cls.piece("", finish), {"choices": [], "usage": usage}]

    @classmethod
    def answer(cls, *texts: str, finish: str = "stop") -> Fault:
        return stream(*cls.events(*texts, finish=finish))

    @staticmethod
    def in_one(text: str, finish: str = "stop", **message: object) -> Fault:
        told = {"role": "assistant", "content": text, **message}
        usage = {"prompt_tokens": 7, "completion_tokens": 2, "total_tokens": 9}
        choices = [{"index": 0, "message": told, "finish_reason": finish}]
        return whole({"choices": choices, "usage": usage})


class Text:
    """TGI's own protocol."""

    name = "generate"

    @staticmethod
    def piece(text: str, special: bool = False) -> dict:
        token = {"id": 1, "text": text, "logprob": -0.1, "special": special}
        return {"index": 1, "token": token, "generated_text": None, "details": None}

    @classmethod
    def events(cls, *texts: str, finish: str = "eos_token") -> list[dict]:
        details = {"finish_reason": finish, "generated_tokens": len(texts), "input_length": 7}
        last = {**cls.piece("<|im_end|>", special=True), "details": details}
        return [*map(cls.piece, texts), {**last, "generated_text": "".join(texts)}]

    @classmethod
    def answer(cls, *texts: str, finish: str = "eos_token") -> Fault:
        return stream(*cls.events(*texts, finish=finish), end="")

    @staticmethod
    def in_one(text: str, finish: str = "eos_token") -> Fault:
        details = {"finish_reason": finish, "generated_tokens": 2, "seed": None, "tokens": []}
        return whole({"generated_text": text, "details": details})
