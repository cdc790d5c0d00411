"""What went over the wire: tables, secrets, and a line for the shell that does the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest

from hfnb import credentials
from hfnb.credentials import HIDDEN, Token
from hfnb.wire import Log, host_of, is_hub, is_loopback, origin
from tests.faulty import Chat, Server
from tests.remote import SECRET, chat_over
from tests.test_markup import Reader

HEADERS = {
    "authorization": f"Bearer {SECRET}",
    "Cookie": "session=1234567890",
    "X-Api-Key": "abcdefgh",
    "content-type": "application/json",
    "X-HF-Bill-To": "my-org",
    "user-agent": "tests",
}


def test_secrets_are_hidden_before_anything_is_kept(monkeypatch):
    monkeypatch.setattr(credentials, "_known", set())
    Token("canary-in-the-body")
    body = {"messages": [{"content": "it is canary-in-the-body"}], "n": 1, "canary-in-the-body": 2}
    one = Log().open("POST", "https://h/x?token=abcdefgh", HEADERS, body)
    told = repr(vars(one)) + one.curl()
    for secret in (SECRET, "1234567890", "abcdefgh", "canary"):
        assert secret not in told
    assert one.headers["authorization"] == f"Bearer {HIDDEN}"
    assert one.body["messages"][0]["content"] == f"it is {HIDDEN}"
    assert one.body["n"] == 1
    assert body["messages"][0]["content"].endswith("body"), "what is sent is not changed"


def test_a_failure_is_told_without_secrets_and_the_first_one_counts():
    one = Log().open("GET", "http://h/", {})
    assert not one.complete
    one.ended(f"refused Bearer {SECRET}")
    one.ended("closed")
    assert one.failure == f"refused Bearer {HIDDEN}"
    assert not one.complete


def test_the_table_is_the_last_exchanges():
    log = Log(kept=2)
    assert str(log).splitlines()[0].split() == [
        *("#", "request", "status", "retry", "answered", "first", "token", "in", "all"),
        *("what", "happened"),
    ]
    for number in range(3):
        one = log.open("POST", f"http://h/<{number}>", {}, {}, retry=number)
        one.answered(200 + number)
        one.token()
        one.ended("" if number < 2 else "It broke.")
    log.open("GET", "http://h/4", {})
    assert [row[0] for row in log.rows()] == ["3", "4"]
    assert [row[-1] for row in log.rows()] == ["It broke.", "under way"]
    assert log.rows()[0][2:4] == ("202", "2")
    assert (len(log), log[-1].url, repr(log)) == (2, "http://h/4", "<Log: 2 exchanges>")
    page = log._repr_html_()
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    assert "&lt;2&gt;" in page
    assert "<2>" not in page


def test_the_first_token_counts_and_the_first_end():
    one = Log().open("POST", "http://h/", {})
    one.token()
    first = one.first_token_after
    one.token()
    one.ended()
    seconds = one.seconds
    one.ended()
    assert (one.first_token_after, one.seconds) == (first, seconds)
    assert one.complete


def test_curl_names_a_variable_for_the_token():
    log = Log()
    ours = log.open("POST", "https://router.huggingface.co/v1", HEADERS, {"a": "it's"}).curl()
    assert '-H "Authorization: Bearer $HF_TOKEN"' in ours
    assert "-H 'X-HF-Bill-To: my-org'" in ours
    assert "user-agent" not in ours
    assert "$API_KEY" in log.open("POST", "http://h/", HEADERS).curl()
    assert "Bearer" not in log.open("GET", "http://h/", {}).curl()


@pytest.mark.model
@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl here")
def test_the_line_for_the_shell_does_the_same():
    question = 'it\'s $HOME, `date`, "quoted"\nand 「ü」 \\n'
    with Server(Chat.answer("Hello")) as server:
        chat = chat_over(server.url, "chat")
        chat.invoke(question)
        done = subprocess.run(
            ["sh", "-c", chat.llm.wire[-1].curl()],
            capture_output=True,
            text=True,
            env={**os.environ, "API_KEY": SECRET, "no_proxy": "*"},
        )
        ours, theirs = server.posts
    assert json.loads(done.stdout.splitlines()[0].removeprefix("data: "))["choices"]
    assert (theirs.path, theirs.body) == (ours.path, ours.body)
    for name in ("authorization", "content-type", "accept"):
        assert theirs.headers[name] == ours.headers[name]
    assert ours.body["messages"][0]["content"] == question


def test_hosts():
    assert host_of("HTTPS://Router.HuggingFace.co./v1") == "router.huggingface.co"
    assert host_of("http://[x") == ""
    assert is_hub("https://api.huggingface.co/x")
    assert not is_hub("http://huggingface.co")
    assert not is_hub("https://huggingface.co@evil.example/")
    assert origin("https://H/x") == ("https", "h", 443) != origin("http://h/x")
    assert [is_loopback(f"http://{host}:1/") for host in ("127.0.0.9", "[::1]", "localhost")] == [
        True
    ] * 3
    assert not is_loopback("http://10.0.0.1/")
