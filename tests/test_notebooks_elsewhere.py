"""Plain papermill with another backend: a notebook runs, and asks the server that it is given.

The quicker ones stand for all: the others hand the three parameters to `connect` in the same way.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from hfnb.serve import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]

COURSE = Path(__file__).parent.parent / "notebooks"
# What is asked for: `react` is the one of the server's models that was trained to be an agent.
MODELS = {
    "00_start_here": None,
    "01_backends": None,
    "02_chat_templates": None,
    "04_tools": None,
    "05_react_agent": "react",
    "09_workshop_kit": None,
}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


def asked(server: Server) -> int:
    """Return how many answers the server was asked for so far."""
    found = re.search(r"^tgi_request_count (\d+)$", httpx.get(f"{server.url}/metrics").text, re.M)
    return int(found[1]) if found else 0


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("name", "model"), MODELS.items())
def test_a_notebook_asks_the_server_that_it_is_given(name, model, server, tmp_path):
    before = asked(server)
    words = ["-p", "backend", "tgi", "-p", "endpoint_url", server.url]
    words += ["-p", "model_id", model] if model else []
    made = tmp_path / "made.ipynb"
    command = [sys.executable, "-m", "papermill", f"{name}.ipynb", str(made), *words]
    command.append("--no-progress-bar")
    done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    # What looks into the model takes the embedded one, and says so.
    assert asked(server) > before or "you look into the embedded model" in made.read_text()
