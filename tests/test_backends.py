"""Backends by name: near misses, settings, and which one is current."""

import copy
import inspect
import json
import socket
import subprocess
import sys
import threading
import time

import pytest

from hfnb import backends, credentials
from hfnb.backends import Choice, connecting, loading, registry, trials
from hfnb.credentials import hub_token
from hfnb.errors import BackendError, UnsupportedError
from tests import tiny
from tests.faulty import Chat, Server, Text, hang_up, silence, status, stream
from tests.scripted import ScriptedEngine

pytestmark = pytest.mark.model


@pytest.fixture(autouse=True)
def nobody_connected(monkeypatch):
    monkeypatch.setattr(connecting, "_now", (None, None))


def test_an_unknown_name_is_answered_with_the_near_miss():
    with pytest.raises(BackendError, match=r"'biultin'.*Did you mean 'builtin'.*builtin, local"):
        backends.connect("biultin")


def test_a_setting_that_nobody_knows_is_refused():
    with pytest.raises(UnsupportedError, match=r"'stopp'.*Did you mean 'stop'"):
        backends.connect("builtin", stopp=["x"])


def test_a_misspelt_setting_of_the_backend_itself_is_answered_with_its_settings(tmp_path):
    with pytest.raises(UnsupportedError, match=r"'devise'.*takes model, device, dtype"):
        backends.connect("local", model=tmp_path, devise="cpu")


def test_an_adapter_s_misspelt_name_is_answered_with_the_near_miss():
    with pytest.raises(BackendError, match=r"'raect'.*Did you mean 'react'.*Adapters are react"):
        backends.connect("builtin", adapter="raect")


def test_a_missing_setting_is_named():
    with pytest.raises(BackendError, match=r"needs the setting 'model'.*connect\('local', model="):
        backends.connect("local")


def test_a_setting_that_is_none_or_empty_counts_as_not_given():
    chat = backends.connect("builtin", url="", model=None, token="", temperature=0.5)
    assert chat.sampling.temperature == 0.5
    assert backends.chosen()[0] == Choice("builtin", {"temperature": 0.5})
    with pytest.raises(BackendError, match="needs the setting 'url'"):
        backends.connect("tgi", url="")
    with pytest.raises(UnsupportedError, match="url"):
        backends.connect("builtin", url="http://127.0.0.1:8080")
    with pytest.raises(UnsupportedError, match="urll"):
        backends.connect("builtin", urll=None)


@pytest.mark.usefixtures("no_token")
def test_the_server_that_stands_ready_is_asked_with_its_key(monkeypatch):
    monkeypatch.setenv("HFNB_SERVER_KEY", "Zq81ready")
    with Server(Chat.answer("Hel", "lo")) as ready, Server(Chat.answer("Hel", "lo")) as another:
        monkeypatch.setenv("HFNB_SERVER_URL", f"{ready.url}/v1/")
        assert backends.connect("tgi").invoke("Hi").text == "Hello"
        assert backends.connect("tgi", url=ready.url).invoke("Hi").text == "Hello"
        assert backends.connect("tgi", token="Zq82byhand").invoke("Hi").text == "Hello"
        keys = [request.headers.get("authorization") for request in ready.posts]
        assert keys == ["Bearer Zq81ready", "Bearer Zq81ready", "Bearer Zq82byhand"]
        # The key is for that server alone.
        assert backends.connect("tgi", url=another.url).invoke("Hi").text == "Hello"
        assert another.posts[0].headers.get("authorization") is None
    assert "Zq81ready" not in repr(backends.chosen()) + credentials.redact("Zq81ready")
    monkeypatch.setenv("HFNB_SERVER_URL", "no address")
    backends.connect("tgi", url="http://127.0.0.1:1")
    with pytest.raises(BackendError, match="'no address' is no address of a server"):
        backends.connect("tgi")


def test_a_model_in_memory_is_looked_into_itself(capsys):
    chat = backends.connect("builtin", temperature=0.5)
    assert backends.look_into(chat) is chat
    assert capsys.readouterr().out == ""


def test_in_place_of_a_model_elsewhere_the_embedded_one_is_looked_into(capsys):
    chat = backends.connect("tgi", url="http://127.0.0.1:1", stop=["x"], seed=3, temperature=0.5)
    inside = backends.look_into(chat)
    assert inside.llm is backends.connect("builtin").llm
    assert inside.sampling == chat.sampling
    assert "127.0.0.1 runs elsewhere" in capsys.readouterr().out
    backends.look_into(chat)
    assert backends.current().llm is inside.llm


def test_the_last_connected_model_is_current():
    chat = backends.connect("builtin", temperature=0.5)
    assert backends.current() is chat
    assert chat.sampling.temperature == 0.5


def test_the_embedded_model_is_current_when_none_was_connected():
    assert backends.current().model_id == "HuggingFaceTB/SmolLM2-135M-Instruct"
    assert backends.current() is backends.current()


def test_a_local_model_answers_like_its_engine(tmp_path):
    engine = tiny.engine()
    engine.model.save_pretrained(tmp_path / "mine")
    engine.tokenizer.save_pretrained(tmp_path / "mine")
    chat = backends.connect("local", model=tmp_path / "mine", device="cpu", max_tokens=5)
    assert chat.model_id == "mine"
    assert chat.invoke("Hello").usage_metadata["output_tokens"] <= 5


def test_the_registry_tells_what_each_backend_takes():
    entries = {entry.name: entry for entry in backends.backends()}
    assert list(entries) == ["builtin", "local", "hub", "endpoint", "tgi", "replay"]
    assert entries["local"].settings == ("model", "device", "dtype", "adapter")
    assert all(entry.title and entry.needs and entry.words for entry in entries.values())
    assert entries["hub"].settings == ("model", "token", "timeout", "connect_timeout", "retries")


@pytest.mark.parametrize("name", ["builtin", "local", "hub", "endpoint", "tgi", "replay"])
def test_the_fields_of_a_backend_are_the_settings_of_its_engine(name):
    entry = backends.backend(name)
    parameters = inspect.signature(entry.build).parameters
    assert entry.settings == tuple(parameters)
    needed = [key for key, value in parameters.items() if value.default is value.empty]
    # What somebody keeps (a token) is required, and need not be given.
    assert [field.name for field in entry.required if field.find is None] == needed


@pytest.fixture
def no_token(monkeypatch):
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", "nowhere")


@pytest.mark.usefixtures("no_token")
def test_remote_backends_are_connected_without_asking_anybody(monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("network"))
    token = "hf_" + "x" * 20
    hub = backends.connect("hub", model="owner/name", token=token, temperature=0.5)
    assert (hub.model_id, hub.sampling.temperature) == ("owner/name", 0.5)
    at = "https://x.endpoints.huggingface.cloud"
    assert backends.connect("endpoint", url=at, token=token).llm.identity == at
    chat = backends.connect("tgi", url="http://127.0.0.1:1/v1", model="m", timeout="7")
    assert chat.llm.identity == "http://127.0.0.1:1 m"
    assert chat.llm._target.timeouts.read == 7
    text = backends.connect("tgi", url="http://127.0.0.1:1", route="generate", tokenizer="a/b")
    assert text.model_id == "a/b"
    assert token not in repr(backends.chosen()) + repr(hub.llm)


@pytest.mark.usefixtures("no_token")
@pytest.mark.parametrize(
    ("name", "settings", "words"),
    [
        ("hub", {"model": "x"}, r"needs the setting 'token'"),
        ("hub", {"model": "x", "token": "sk-mine"}, r"a token of the Hub.*begins otherwise"),
        ("endpoint", {"url": "https://h", "token": "hf_" + "x" * 20}, r"not sent to h\."),
        ("tgi", {}, r"needs the setting 'url'"),
        ("tgi", {"url": "here:80"}, r"is no address"),
        ("tgi", {"url": "http://h", "route": "chats"}, r"no route 'chats'"),
        ("tgi", {"url": "http://h", "route": "generate"}, r"needs a tokenizer"),
        ("tgi", {"url": "http://h", "tokenizer": "a/b"}, r"would not be used"),
        ("tgi", {"url": "http://h", "timeout": "soon"}, r"timeout='soon' cannot be used"),
        ("tgi", {"url": "http://h", "timeout": 0}, r"timeout=0 cannot be used"),
        ("tgi", {"url": "http://h", "connect_timeout": "-1"}, r"connect_timeout='-1' cannot"),
        ("tgi", {"url": "http://h", "retries": "often"}, r"retries='often' cannot be used"),
        ("tgi", {"url": "http://h", "retries": -1}, r"retries=-1 cannot be used"),
    ],
)
def test_a_remote_backend_that_is_set_wrongly(name, settings, words):
    with pytest.raises(BackendError, match=words):
        backends.connect(name, **settings)
    assert backends.chosen() == (None, None)


@pytest.mark.usefixtures("no_token")
@pytest.mark.parametrize(
    ("settings", "bounds"),
    [
        ({}, (10, 120, 3)),
        ({"timeout": 4}, (4, 4, 3)),
        ({"connect_timeout": "5", "retries": "0"}, (5, 120, 0)),
        ({"timeout": "600", "connect_timeout": 60, "retries": 7}, (60, 600, 7)),
    ],
)
@pytest.mark.parametrize("name", ["hub", "endpoint", "tgi"])
def test_how_long_to_wait_and_how_often_to_ask_can_be_set(name, settings, bounds):
    token = {"token": "hf_" + "x" * 20}
    where = {
        "hub": {"model": "owner/name", **token},
        "endpoint": {"url": "https://x.endpoints.huggingface.cloud", **token},
        "tgi": {"url": "http://127.0.0.1:1"},
    }[name]
    engine = backends.connect(name, **where, **settings).llm
    timeouts = engine._target.timeouts
    assert (timeouts.connect, timeouts.read, engine._patience.retries) == bounds


MODELS = {"/v1/models": {"data": [{"id": "owner/name", "max_model_len": 4096}]}}


def test_a_preflight_of_a_server_claims_no_more_than_it_saw():
    with Server(Chat.answer("Hel", "lo"), pages=MODELS) as server:
        found = backends.preflight("tgi", url=server.url)
        assert [request.body["max_tokens"] for request in server.posts] == [8]
    assert found.ok, str(found)
    levels = {line.topic: line.level for line in found.lines}
    assert levels == {
        **{"model": "ok", "context": "ok", "template": "note", "tools": "note"},
        **{"streaming": "ok", "speed": "note", "cost": "note", "seconds": "note"},
    }
    assert "`owner/name`" in str(found)
    assert "4,096 tokens" in str(found)
    assert found.chat.model_id == "owner/name"


def test_a_preflight_of_a_server_that_tells_nothing_of_itself():
    with Server(stream(Chat.piece("Hello", "stop"))) as server:
        found = backends.preflight("tgi", url=server.url)
    assert found.ok, str(found)
    texts = {line.topic: line.text for line in found.lines}
    assert texts["model"] == "The server does not tell which model it runs."
    assert texts["context"] == "How long a conversation may be is not told."
    assert "does not count its tokens" in texts["speed"]


def test_a_preflight_of_tgi_s_own_route(tmp_path):
    tiny.engine().tokenizer.save_pretrained(tmp_path / "mine")
    pages = {"/info": {"model_id": "owner/name", "max_total_tokens": 2048}}
    with Server(Text.answer("Hel", "lo"), pages=pages) as server:
        found = backends.preflight(
            "tgi", url=server.url, route="generate", tokenizer=str(tmp_path / "mine")
        )
    assert found.ok, str(found)
    assert "It has a chat template" in str(found)
    assert "2,048 tokens" in str(found)


def test_a_check_of_a_silent_server_can_be_stopped_at_once():
    with Server(silence, pages=MODELS) as server:
        steps = backends.preflights("tgi", url=server.url, timeout=2)
        for found in steps:
            if found.doing and found.doing.words == "ask for a short answer":
                break
        begin = time.perf_counter()
        next(steps)
        steps.close()
        assert time.perf_counter() - begin < 1.5
        assert server.answerings[-1].gone.wait(10)


@pytest.mark.parametrize(
    ("fault", "words"),
    [(status(401, {"error": "who?"}), "who asks"), (hang_up, "broke off before it answered")],
)
def test_a_preflight_of_a_server_that_fails(fault, words):
    with Server(fault, pages=MODELS) as server:
        line = failing(name="tgi", url=server.url, timeout=5)
    assert words in line.text
    assert line.next_step


def test_a_preflight_of_nobody():
    with Server(hang_up) as server:
        url = server.url
    line = failing(name="tgi", url=url)
    assert "127.0.0.1 cannot be reached" in line.text


def test_who_needs_a_token_says_so_and_where_it_is_looked_for(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "hf_" + "y" * 20)
    secret = {entry.name: [f for f in entry.fields if f.secret] for entry in backends.backends()}
    assert {name: len(found) for name, found in secret.items()} == {
        **{"builtin": 0, "local": 0, "hub": 1, "endpoint": 1, "tgi": 1, "replay": 0}
    }
    assert secret["hub"][0].find().source == "HF_TOKEN"
    assert secret["tgi"][0].find() is None, "a Hub token is for Hugging Face's own hosts"
    monkeypatch.setenv("HFNB_SERVER_KEY", "Zq81ready")
    assert secret["tgi"][0].find() is None, "without an address it is for nobody"
    monkeypatch.setenv("HFNB_SERVER_URL", "http://127.0.0.1:8123")
    assert "HFNB_SERVER_KEY" in secret["tgi"][0].find().source


def test_what_is_chosen_is_connected_when_it_is_asked_for():
    choice = backends.choose("builtin", adapter="react", temperature=0.5)
    assert backends.chosen() == (choice, None)
    chat = backends.current()
    assert chat.llm.identity.endswith("+react")
    assert chat.sampling.temperature == 0.5
    assert backends.current() is chat
    assert backends.chosen() == (choice, chat)
    assert backends.choose("builtin", adapter="react", temperature=0.5) == choice
    assert backends.current() is chat, "the same choice again drops nothing"
    backends.choose("builtin")
    assert backends.current() is not chat


def test_a_choice_that_is_wrong_is_refused_at_once():
    with pytest.raises(UnsupportedError, match=r"'stopp'.*Did you mean 'stop'.*takes adapter"):
        backends.choose("builtin", stopp=["x"])
    with pytest.raises(UnsupportedError, match="temperature='hot'"):
        backends.choose("builtin", temperature="hot")
    with pytest.raises(BackendError, match="needs the setting 'model'"):
        backends.choose("local")
    assert backends.chosen() == (None, None)


def test_building_leaves_the_current_one_alone():
    chat = backends.connect()
    other = backends.build(backends.Choice("builtin", {"temperature": 1}))
    assert backends.current() is chat
    assert backends.use(other, backends.Choice("builtin", {"temperature": 1})) is other
    assert backends.current() is other


class Watcher:
    def __init__(self):
        self.heard = 0

    def current_changed(self):
        self.heard += 1


def test_watchers_hear_of_every_change_until_nobody_holds_them():
    watcher = Watcher()
    backends.watch(watcher)
    backends.choose("builtin")
    backends.connect("builtin")
    assert watcher.heard == 2
    backends.current()
    assert watcher.heard == 2
    del watcher
    backends.choose("builtin")


@pytest.fixture
def secretive(monkeypatch):
    """A served backend with a token; its engine is a tiny model."""
    given = []

    def build(url, token=None):
        given.append(token)
        return tiny.engine()

    entry = backends.Backend(
        "mine",
        "Mine",
        "Words.",
        "an address and a token",
        (
            backends.Setting("url", "Address", "Where.", required=True),
            backends.Setting(
                "token", "Token", "Whose.", required=True, secret=True, find=hub_token
            ),
        ),
        build,
    )
    monkeypatch.setitem(registry._REGISTRY, "mine", entry)
    monkeypatch.setattr(credentials, "_known", set())
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", "nowhere")
    return given


def test_a_token_is_a_token_from_the_first_moment(secretive, monkeypatch):
    with pytest.raises(BackendError, match="needs the setting 'token'"):
        backends.connect("mine", url="u")
    plain = "plainly-said"
    choice = backends.choose("mine", url="u", token=plain)
    assert plain not in repr(choice) + repr(backends.chosen())
    backends.current()
    assert [token.reveal() for token in secretive] == [plain]
    monkeypatch.setenv("HF_TOKEN", "hf_" + "z" * 20)
    backends.connect("mine", url="u")
    assert secretive[-1] is None, "what can be found is left to the engine to find"


def test_a_preflight_of_the_embedded_model():
    found = backends.preflight()
    assert found.ok, str(found)
    topics = [line.topic for line in found.lines]
    assert topics == [
        *("load", "model", "context", "template", "tools", "streaming", "speed", "seconds")
    ]
    assert found.chat.model_id in str(found)
    assert "8,192 tokens" in str(found)
    assert "no place for them" in str(found), "SmolLM2's template writes no tools"
    assert found.chat.invoke("Hello", max_new_tokens=1)
    assert backends.chosen() == (None, None), "trying is not choosing"


def test_the_notebook_view_of_a_preflight_is_the_same_from_run_to_run():
    one, other = backends.preflight(), backends.preflight()
    assert one._repr_html_() == other._repr_html_()
    assert " a second" in str(one)
    assert " a second" not in one._repr_html_()


def test_a_preflight_tells_what_it_is_doing_as_it_goes(tmp_path):
    engine = tiny.engine()
    engine.model.save_pretrained(tmp_path / "mine")
    engine.tokenizer.save_pretrained(tmp_path / "mine")
    seen = list(backends.preflights("local", model=str(tmp_path / "mine"), device="cpu"))
    words = list(dict.fromkeys(found.doing.words for found in seen if found.doing))
    assert words == [
        *("connect", "read the tokenizer", "load the weights", "in memory"),
        "ask for a short answer",
    ]
    assert not any(found.finished for found in seen[:-1])
    assert seen[-1].finished
    assert seen[-1].doing is None
    assert [len(found.lines) for found in seen] == sorted(len(found.lines) for found in seen)


def failing(**settings) -> backends.Line:
    found = backends.preflight(**settings)
    assert not found.ok
    assert found.finished
    (line,) = [line for line in found.lines if line.level == "problem"]
    return line


def test_a_preflight_raises_nothing(tmp_path, monkeypatch):
    assert "There is no backend 'nowhere'" in failing(name="nowhere").text
    assert "needs the setting 'model'" in failing(name="hub").text
    assert "needs the setting 'model'" in failing(name="local").text
    line = failing(name="local", model=tmp_path / "absent")
    assert line.text.startswith("There is no folder '")
    assert line.text.endswith("absent'. A path was given, and nothing is there.")
    assert line.next_step.startswith("Check the path")
    assert failing(name="builtin", stopp=1).text.startswith("'stopp' is not a sampling")

    def broken(self):
        raise OSError("cannot open; token hf_ABCDEFGHIJKLMNOPQRST")

    monkeypatch.setattr("hfnb.builtin.load_model", broken)
    monkeypatch.setattr("hfnb.engines.local._builtin", lambda kind, adapter: tiny_broken(broken))
    line = failing(name="builtin")
    assert "OSError: cannot open" in line.text
    assert "ABCDEF" not in line.text
    assert "hfnb.doctor()" in line.next_step


def tiny_broken(load):
    from hfnb import builtin
    from hfnb.engines import LocalEngine

    return LocalEngine("tiny", builtin.load_tokenizer, lambda: load(None), lambda: 256)


def test_a_model_without_a_chat_template_is_a_finding(tmp_path):
    engine = tiny.engine()
    engine.model.save_pretrained(tmp_path / "base")
    tokenizer = copy.deepcopy(engine.tokenizer)
    tokenizer.chat_template = None
    tokenizer.save_pretrained(tmp_path / "base")
    line = failing(name="local", model=tmp_path / "base", device="cpu")
    assert "has no chat template" in line.text
    assert "instruct or chat variant" in line.next_step


def test_a_template_without_a_system_role_is_a_note():
    notes = trials._template(ScriptedEngine(family="gemma"))
    assert notes.level == "note"
    assert "no system message" in notes.text
    assert trials._template(ScriptedEngine(family="zephyr")).level == "ok"
    assert trials._tools(ScriptedEngine(family="qwen2.5")).level == "ok"
    assert trials._context(None).level == "note"
    assert trials._streaming(0).level == "warning"


def test_closing_what_is_watched_ends_it_at_its_next_report():
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def call(report):
        report("half", 0.5)
        begun.set()
        assert go_on.wait(20)
        try:
            report("more", 0.7)
        finally:
            ended.set()
        pytest.fail("nobody waits any more")

    steps = loading.watched(call, loading.Progress("start"))
    assert next(steps) == loading.Progress("start")
    assert begun.wait(20)
    assert next(steps) == loading.Progress("half", 0.5)
    assert next(steps) == loading.Progress("half", 0.5), "a sign of life while it works"
    steps.close()
    go_on.set()
    assert ended.wait(20)


def test_what_is_watched_returns_and_raises_as_if_it_were_called():
    def returned(steps):
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value

    assert returned(loading.watched(lambda _: 7, loading.Progress("x"))) == 7
    with pytest.raises(ZeroDivisionError):
        returned(loading.watched(lambda _: 1 / 0, loading.Progress("x")))


def test_the_registry_costs_nothing_heavy():
    code = (
        "import sys, json; from hfnb.backends import backends, choose; backends(); "
        "choose('builtin', adapter='react', temperature=0.5); print(json.dumps([*sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"torch", "transformers", "langchain_core", "numpy", "pydantic", "huggingface_hub"}
    assert heavy.isdisjoint(json.loads(done.stdout))
