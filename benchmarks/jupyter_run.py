"""A JupyterLab server of its own, and the cells of a notebook run in it as a browser would."""

from __future__ import annotations

import json
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from contextlib import suppress
from pathlib import Path

import common
import psutil


class Server:
    """A JupyterLab server of its own on loopback, with private configuration folders."""

    def __init__(self, root: Path, private: Path, threads: int) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.token = secrets.token_hex(16)
        environment = common.environment(threads) | {
            f"JUPYTER_{name}_DIR": str(private / name.lower())
            for name in ("CONFIG", "RUNTIME", "DATA")
        }
        command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
        command += [f"--ServerApp.root_dir={root}", f"--ServerApp.port={self.port}"]
        command += ["--ServerApp.port_retries=0", "--ServerApp.ip=127.0.0.1"]
        command += [f"--IdentityProvider.token={self.token}", "--log-level=ERROR"]
        self._log = private / "log"
        with self._log.open("w") as log:
            self.process = subprocess.Popen(
                command, env=environment, cwd=root, stdout=log, stderr=log
            )
        # Loopback goes through no proxy.
        self._open = urllib.request.build_opener(urllib.request.ProxyHandler({})).open

    def ask(self, path: str, body: dict | None = None) -> dict:
        """Call the REST interface; a body makes it a POST."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/api/{path}",
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"token {self.token}", "Content-Type": "application/json"},
        )
        with self._open(request, timeout=60) as answer:
            return json.load(answer)

    def wait(self, seconds: float = 60) -> None:
        """Wait until the server answers."""
        end = time.monotonic() + seconds
        while True:
            try:
                self.ask("status")
                return
            except (urllib.error.URLError, ConnectionError):
                if self.process.poll() is not None or time.monotonic() > end:
                    said = self._log.read_text()
                    raise RuntimeError(f"the Jupyter server did not start:\n{said}") from None
                time.sleep(0.1)

    def run(self, notebook: str, sources: list[str], timeout: float) -> None:
        """Open a session for `notebook`, and run the cells in order as a browser would."""
        import websocket  # jupyter_server depends on it

        session = self.ask(
            "sessions",
            {
                "path": notebook,
                "name": Path(notebook).name,
                "type": "notebook",
                "kernel": {"name": "python3"},
            },
        )
        socket_ = websocket.create_connection(
            f"ws://127.0.0.1:{self.port}/api/kernels/{session['kernel']['id']}/channels"
            f"?token={self.token}",
            timeout=timeout,
            http_no_proxy=["*"],
        )
        try:
            for number, source in enumerate(sources, 1):
                self._execute(socket_, source, number)
        finally:
            socket_.close()

    def _execute(self, socket_: object, source: str, number: int) -> None:
        asked = uuid.uuid4().hex
        message = {
            "header": {
                "msg_id": asked,
                "msg_type": "execute_request",
                "username": "",
                "session": "memory",
                "version": "5.3",
            },
            "parent_header": {},
            "metadata": {},
            "content": {"code": source, "silent": False, "stop_on_error": True},
            "channel": "shell",
            "buffers": [],
        }
        socket_.send(json.dumps(message))
        while True:
            frame = socket_.recv()
            if isinstance(frame, bytes):
                continue  # widgets' binary buffers
            answer = json.loads(frame)
            if answer.get("parent_header", {}).get("msg_id") != asked:
                continue
            if answer["msg_type"] == "error":
                content = answer["content"]
                raise RuntimeError(f"cell {number}: {content['ename']}: {content['evalue']}")
            if answer["msg_type"] == "status" and answer["content"]["execution_state"] == "idle":
                return

    def end(self) -> None:
        """Stop the server and the kernels it started."""
        children = []
        with suppress(psutil.Error):
            children = psutil.Process(self.process.pid).children(recursive=True)
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for child in children:
            with suppress(psutil.Error):
                child.kill()
