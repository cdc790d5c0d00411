"""The preflight of an Inference Endpoint: whether it runs, and whose token opens it."""

from __future__ import annotations

import pytest

from hfnb import backends
from hfnb.engines.remote import sending
from tests.faulty import Chat, Fault, Server, hang_up, status
from tests.hub import ENDPOINTS, TOKEN, endpoints, listening, whoami
from tests.remote import SECRET

pytestmark = pytest.mark.model

MODELS = {"data": [{"id": "owner/name", "max_model_len": 4096}]}
AT = "https://mine.endpoints.huggingface.cloud"


def checked(page: dict | Fault = MODELS, spend: bool = True) -> tuple[backends.Preflight, int]:
    """Return what is found about a server that stands for an endpoint, and how often it wrote."""
    with Server(Chat.answer("Hel", "lo"), pages={"/v1/models": page}) as server:
        found = backends.preflight("endpoint", url=server.url, token=SECRET, spend=spend)
        assert SECRET not in str(found)
        return found, len(server.posts)


def topics(found: backends.Preflight) -> dict[str, backends.Line]:
    return {line.topic: line for line in found.lines}


def test_an_endpoint_that_runs():
    found, answers = checked()
    assert found.ok, str(found)
    assert answers == 1
    lines = topics(found)
    assert lines["model"].text == "The endpoint runs; its model is `owner/name`."
    assert "4,096 tokens" in lines["context"].text
    assert "where answers cost, it did" in lines["cost"].text


def test_nothing_need_be_spent():
    found, answers = checked(spend=False)
    assert found.ok, str(found)
    assert answers == 0
    assert topics(found)["cost"].text == "No answer was asked for: nothing was spent."


def test_an_address_that_is_none_of_an_endpoint_is_a_warning():
    line = topics(checked()[0])["address"]
    assert line.level == "warning"
    assert "127.0.0.1 is no address of an Inference Endpoint" in line.text
    assert 'hfnb.connect("tgi", url=…)' in line.next_step


@pytest.mark.parametrize(
    ("page", "words", "step"),
    [
        (status(503, {"error": "503 Service Unavailable"}), "scaled to zero", "few minutes"),
        (status(502, "<html>Bad Gateway</html>", "text/html"), "scaled to zero", "few minutes"),
        (
            status(400, {"error": "The endpoint is paused, ask a maintainer to restart it"}),
            "is paused",
            "press “Resume”",
        ),
        (status(401, {"error": "who?"}), "wants to know who asks", "Give the key"),
        (hang_up, "broke off", "Ask again"),
    ],
)
def test_an_endpoint_that_does_not_answer_says_what_to_do(page, words, step):
    found, answers = checked(page)
    (line,) = [line for line in found.lines if line.level == "problem"]
    assert words in line.text
    assert step in line.next_step
    assert answers == 0


def test_an_endpoint_that_does_not_name_its_model_may_work():
    found, answers = checked(status(404, {"error": "nothing here"}))
    assert found.ok, str(found)
    assert answers == 1
    assert topics(found)["model"].level == "note"


@pytest.fixture
def looking(monkeypatch):
    """Let an endpoint's own address answer what it is, and nothing else."""
    asked: list[tuple[str, str]] = []

    def whole(self, method, url, headers, body=None):
        asked.append((method, url))
        return b'{"data": [{"id": "owner/name"}]}'

    monkeypatch.setattr(sending.Call, "whole", whole)
    return asked


def test_a_token_with_the_permission_for_endpoints_is_fine(monkeypatch, looking):
    told = whoami("fineGrained", "inference.endpoints.infer.write")
    with listening(monkeypatch, whoami=told) as hub:
        found = backends.preflight("endpoint", url=AT, token=TOKEN, spend=False)
        assert [one.path for one in hub.requests] == ["/api/whoami-v2", ENDPOINTS]
    assert looking == [("GET", f"{AT}/v1/models"), ("GET", f"{AT}/info")]
    assert found.ok, str(found)
    assert "address" not in topics(found)


def test_one_for_inference_providers_is_told_which_box_to_tick(monkeypatch, looking):
    told = whoami("fineGrained", "inference.serverless.write")
    with listening(monkeypatch, whoami=told):
        found = backends.preflight("endpoint", url=AT, token=TOKEN, spend=False)
    assert not found.ok
    line = topics(found)["token"]
    assert "lacks the permission inference.endpoints.infer.write" in line.text
    assert "tick “Make calls to your Inference Endpoints”" in line.next_step


@pytest.mark.parametrize(
    ("state", "words", "step"),
    [
        ("paused", "is paused", "press “Resume”"),
        ("scaledToZero", "costs nothing now", "The first question wakes it"),
        ("initializing", "is being started", "few minutes"),
        ("failed", "could not be started", "says why"),
    ],
)
def test_an_endpoint_that_sleeps_is_not_woken(monkeypatch, looking, state, words, step):
    with listening(monkeypatch, endpoints=endpoints(other="running", mine=state)):
        found = backends.preflight("endpoint", url=AT, token=TOKEN)
    assert looking == [], "whoever asks it wakes it"
    (line,) = [line for line in found.lines if line.level == "problem"]
    assert words in line.text
    assert step in line.next_step


@pytest.mark.parametrize("told", [endpoints(mine="running"), endpoints(), status(403)])
def test_one_that_runs_or_cannot_be_looked_up_is_asked(monkeypatch, looking, told):
    with listening(monkeypatch, endpoints=told):
        found = backends.preflight("endpoint", url=AT, token=TOKEN, spend=False)
    assert found.ok, str(found)
    assert looking[0] == ("GET", f"{AT}/v1/models")


def test_a_key_of_another_host_is_not_shown_to_the_hub(monkeypatch):
    with listening(monkeypatch) as hub:
        checked(spend=False)
        assert hub.requests == []


def test_a_chat_model_knows_which_backend_it_is_of(monkeypatch):
    monkeypatch.setattr("hfnb.backends.connecting._now", (None, None))
    from hfnb.backends.belonging import entry_of
    from hfnb.errors import BackendError
    from tests.tiny import engine as tiny

    def built(name, **settings):
        return backends.build(backends.Choice(name, settings))

    assert entry_of(built("builtin")).name == "builtin"
    assert entry_of(built("endpoint", url=AT, token=TOKEN)).name == "endpoint"
    assert entry_of(built("hub", model="a/b", token=TOKEN)).name == "hub"
    assert entry_of(built("tgi", url="http://127.0.0.1:1")).name == "tgi"
    assert entry_of(type(built("builtin"))(llm=tiny())).name == "local"
    with pytest.raises(BackendError, match="no preflight for 'x'"):
        entry_of("x")


def test_a_chat_model_takes_no_settings():
    chat = backends.build(backends.Choice("tgi", {"url": "http://127.0.0.1:1"}))
    found = backends.preflight(chat, url="http://127.0.0.1:2")
    assert "A chat model takes no url any more." in str(found)


def test_a_chat_model_over_a_server_is_checked():
    with Server(Chat.answer("Hel", "lo"), pages={"/v1/models": MODELS}) as server:
        chat = backends.build(backends.Choice("tgi", {"url": server.url}))
        found = backends.preflight(chat)
        assert len(server.posts) == 1
    assert found.ok, str(found)
    assert found.chat is chat
    assert str(found).startswith("tgi works")
