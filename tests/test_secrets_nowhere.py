"""Secrets planted in every channel, and looked for in everything that a user could keep or share.

One notebook uses them all, in a kernel of its own, against `hfnb serve` in a process of its own:
a Hub token in the environment, a server's key, a wrong key, a SerpAPI key, a key typed into the
picker. It keeps its widgets' state, saves and exports all that can be saved, writes a log at the
finest level, and prints every error that it meets. Then the whole folder is searched.
"""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import nbformat
import psutil
import pytest
from nbclient import NotebookClient

from tests import faulty

SECRETS = {
    "HF_TOKEN": "hf_CanaryOfTheHub0000000000000000001",
    "MY_KEY": "canary-of-the-server+/=0002",
    "WRONG_KEY": "canary-that-opens-nothing-0003",
    "SERPAPI_API_KEY": "canary-of-the-search-0004",
    "TYPED_KEY": "canary-typed-by-hand-0005",
}

CELLS = [
    """
import json, logging, os, pickle, traceback
from pathlib import Path
logging.basicConfig(filename="all.log", level=logging.DEBUG, force=True)
import hfnb
from hfnb import backends
url, echo, key = os.environ["SERVER"], os.environ["ECHO"], os.environ["MY_KEY"]

def told(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        traceback.print_exc()
        print(repr(error), vars(error))
""",
    # A server that knows the key, on both routes.
    """
chat = hfnb.connect("tgi", url=url, token=key, model="react")
raw = hfnb.connect("tgi", url=url, token=key, route="generate",
                   tokenizer=hfnb.connect("builtin").llm.tokenizer)
for each in (chat, raw):
    told(each.invoke, "Say hello.", max_new_tokens=4)
    print(each, repr(each), each.llm, vars(each.llm), each.llm.wire, each.llm.wire[-1])
    print(each.llm.wire[-1].curl())
    told(each.model_dump_json)
    told(pickle.dumps, each)
    told(json.dumps, each.llm.wire[-1].headers)
each.llm.wire
""",
    # Errors: a wrong key, one in the address, a Hub token for a strange host, no server at all,
    # and one that says back what it was sent.
    """
wrong = os.environ["WRONG_KEY"]
told(lambda: hfnb.connect("tgi", url=url, token=wrong).invoke("Hello."))
told(hfnb.connect, "tgi", url=url.replace("://", f"://me:{wrong}@"))
told(hfnb.connect, "tgi", url=url, token=os.environ["HF_TOKEN"])
told(hfnb.connect, "tgi", url=url, tokne=wrong)
told(hfnb.connect, "hub", model="owner/name", token=wrong, temperature="hot")
for status in ("401", "500", "200"):
    told(lambda: hfnb.connect("tgi", url=f"{echo}/{status}", token=key).invoke(f"My key is {key}."))
for name, settings in {
    "tgi": {"url": url, "token": wrong}, "endpoint": {"url": echo, "token": key},
    "hub": {"model": "owner/name"},
}.items():
    print(backends.preflight(name, **settings))
""",
    # The agent: steps, session file, exports, and a search whose key is set.
    """
telling = hfnb.Session(hfnb.ReActAgent(chat, max_iterations=2), f"Is {key} a good password?")
telling.run()
telling.save("session.json")
Path("session.html").write_text(telling.to_html())
Path("session.mmd").write_text(telling.to_mermaid())
Path("session.py").write_text(telling.to_script())
session = hfnb.Session(hfnb.ReActAgent(chat, max_iterations=2), "How high is Mont Blanc?")
session.run()
Path("trace.json").write_text(session.trace.to_json())
session
""",
    """
with hfnb.record("lesson.json"):
    chat.invoke(f"Keep {key} to yourself.", max_new_tokens=4)
    raw.invoke("Say hello.", max_new_tokens=4)
told(hfnb.replay, "lesson.json")
told(lambda: hfnb.replay("lesson.json").invoke(f"What is {key}?"))
""",
    # The panels, with a key typed in.
    """
picker = hfnb.pick("tgi", url=url, token=os.environ["TYPED_KEY"])
picker
""",
    """
chat = hfnb.connect("tgi", url=url, token=key, model="react")
hfnb.step(session)
""",
    """hfnb.inspect([("user", "Is it safe?")], model=chat)""",
    """hfnb.doctor()""",
    """print(hfnb.doctor())""",
]


@pytest.fixture
def server(tmp_path):
    """Run `hfnb serve` in a process of its own, with a key; return it, its address and its log."""
    log = tmp_path / "serve.log"
    words = [sys.executable, "-m", "hfnb.cli", "serve", "--port", "0", "--token-env", "MY_KEY"]
    with log.open("w") as stream:
        process = subprocess.Popen(
            words, env=os.environ | SECRETS, stdout=stream, stderr=subprocess.STDOUT
        )
    try:
        while "http://" not in log.read_text():
            assert process.poll() is None, log.read_text()
            psutil.wait_procs([psutil.Process(process.pid)], timeout=0.2)
        yield re.search(r"http://[\d.:]+", log.read_text())[0]
    finally:
        process.terminate()
        process.wait(timeout=30)


def forms(secret: str) -> set[bytes]:
    """Return a secret as it may stand in a file: plain, in an address, in base 64, in JSON."""
    plain = secret.encode()
    found = {plain, quote(secret, safe="").encode(), base64.b64encode(plain).rstrip(b"=")}
    return found | {secret.replace("/", "\\/").encode()}


def leaks(folder: Path) -> list[str]:
    """Return where a secret stands in a file below `folder`, or in a file's name."""
    found = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        data = name.encode() + (path.read_bytes() if path.is_file() else b"")
        for variable, secret in SECRETS.items():
            for form in forms(secret):
                place = data.find(form)
                if place >= 0:
                    around = data[max(place - 80, 0) : place].decode(errors="replace")
                    found.append(f"{variable} in {name}, after {around!r}")
    return found


def command_lines() -> str:
    """Return the command lines of all processes that came from this one."""
    family = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return "\n".join(" ".join(process.cmdline()) for process in family)


def test_a_secret_in_any_form_is_found(tmp_path):
    secret = SECRETS["MY_KEY"]
    for number, form in enumerate(forms(secret)):
        (tmp_path / f"file{number}").write_bytes(b"before " + form + b" after")
    assert len(leaks(tmp_path)) >= len(forms(secret))


@pytest.mark.model
@pytest.mark.slow
def test_no_secret_is_found_in_anything_that_is_left_behind(server, tmp_path, monkeypatch):
    folder = tmp_path / "kept"
    folder.mkdir()

    def says_back(answering) -> None:
        first = answering.request.path.split("/")[1]
        status = int(first) if first.isdigit() else 403
        answering.head(status)
        answering.send(f'{{"error": "You sent {dict(answering.request.headers)}"}}'.encode())

    seen = []
    with faulty.Server(says_back) as echo:
        places = {"SERVER": server, "ECHO": echo.url}
        for name, value in (SECRETS | places).items():
            monkeypatch.setenv(name, value)
        # The front page of a real user's folder; nothing of hers is read or written.
        monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
        notebook = nbformat.v4.new_notebook(
            cells=[nbformat.v4.new_code_cell(source.strip()) for source in CELLS]
        )
        client = NotebookClient(
            notebook,
            timeout=240,
            allow_errors=True,
            resources={"metadata": {"path": str(folder)}},
            on_cell_executed=lambda **_: seen.append(command_lines()),
        )
        client.execute()
    nbformat.write(notebook, folder / "notebook.ipynb")
    (folder / "processes.txt").write_text("\n".join(seen))
    (folder / "serve.log").write_text((tmp_path / "serve.log").read_text())

    broken = [
        "".join(output["traceback"])
        for cell in notebook.cells
        for output in cell.outputs
        if output["output_type"] == "error"
    ]
    assert broken == []
    assert "widgets" in notebook.metadata, "no widget state was kept: nothing was tested"
    kept = {path.name for path in folder.iterdir()}
    assert {"all.log", "session.json", "lesson.json", "session.html", "notebook.ipynb"} <= kept
    assert "serve" in (folder / "processes.txt").read_text()
    assert leaks(folder) == []
