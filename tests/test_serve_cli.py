"""`hfnb serve`: what it refuses, what it prints, how it ends."""

import json
import os
import signal
import subprocess
import sys
import urllib.request

import psutil
import pytest

from hfnb import cli

TOKEN = "a-token-that-nobody-guesses"


@pytest.fixture
def refused(capsys):
    """Return what `hfnb serve` says to options that it refuses."""

    def ask(*words: str) -> str:
        assert cli.main(["serve", *words]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        return said.err

    return ask


def test_it_listens_elsewhere_with_a_token_only(refused):
    said = refused("--host", "0.0.0.0", "--port", "0")
    assert "does not listen on 0.0.0.0 without a token" in said
    assert "--token-env MY_TOKEN" in said


def test_a_token_that_is_not_there(refused):
    said = refused("--token-env", "HFNB_NO_SUCH_TOKEN")
    assert "The environment variable HFNB_NO_SUCH_TOKEN is not set" in said


def test_limits_that_do_not_go_together(refused):
    assert "do not go together" in refused("--max-total-tokens", "999999")


def test_what_is_not_installed_is_named(refused, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    said = refused()
    assert "starlette and uvicorn are not installed here" in said
    assert "hfnb[serve]" in said


@pytest.mark.model
@pytest.mark.skipif(os.name != "posix", reason="ends by signal")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "terminated"])
def test_it_answers_whoever_knows_the_token_and_ends_when_told_to(end):
    words = [sys.executable, "-m", "hfnb.cli", "serve", "--port", "0"]
    words += ["--token-env", "HFNB_TEST_TOKEN"]
    with subprocess.Popen(
        words,
        env=os.environ | {"HFNB_TEST_TOKEN": TOKEN},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as server:
        try:
            first, second = server.stdout.readline(), server.stdout.readline()
            assert first.startswith("HuggingFaceTB/SmolLM2-135M-Instruct answers at http://127.0")
            assert second.startswith("curl http://127.0.0.1:")
            assert '-H "Authorization: Bearer $HFNB_TEST_TOKEN"' in second
            url = first.split(" answers at ")[1].split(";")[0]
            body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 2}
            request = urllib.request.Request(
                f"{url}/v1/chat/completions",
                json.dumps(body).encode(),
                {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"},
            )
            with urllib.request.urlopen(request, timeout=60) as answer:
                assert json.load(answer)["usage"]["completion_tokens"] == 2
            assert TOKEN not in " ".join(psutil.Process(server.pid).cmdline())
        finally:
            server.send_signal(end)
            rest, errors = server.communicate(timeout=60)
    assert server.returncode == (130 if end is signal.SIGINT else -signal.SIGTERM)
    assert TOKEN not in first + second + rest + errors
    assert "Traceback" not in errors
