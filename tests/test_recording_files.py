"""Recording files: what strangers write is checked, and what is secret is not in them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from langchain_core.tools import tool

import hfnb
from hfnb import credentials, markup
from hfnb.chat import ChatHuggingFace
from hfnb.credentials import HIDDEN, Token
from hfnb.engines.base import CallPiece, Piece, Sampling, Usage
from hfnb.errors import HfnbError, PromptError, RecordingError
from hfnb.recording import Answer, Model, Recording, read, reading, writing
from hfnb.stepper import Session
from tests.faulty import Chat, Server, Text, status, stream
from tests.remote import chat_over
from tests.replies import TOOLS, Replies, act, answer
from tests.scripted import ScriptedEngine

pytestmark = pytest.mark.model

ROOT = Path(__file__).resolve().parent.parent
CANARY = "kanarienvogel-4711-im-bergwerk"
SCRIPT = "<script>alert('x')</script>"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lesson.json"


@tool
def look_up(word: str) -> str:
    """Looks a word up."""
    return word


@pytest.fixture(scope="module")
def lesson(tmp_path_factory):
    """A file with both shapes, tools, a failure and several takes."""
    path = tmp_path_factory.mktemp("recorded") / "lesson.json"
    function = {"name": "look_up", "arguments": '{"word": "moon"}'}
    call = {"index": 0, "id": "1", "type": "function", "function": function}
    script = [
        stream(Chat.piece("", tool_calls=[call]), Chat.piece("", "tool_calls")),
        status(403, {"error": "No."}),
    ]
    with Server(*script) as server, hfnb.record(path):
        ChatHuggingFace(llm=ScriptedEngine("Wer ", "💡", "?")).invoke("Grüße", stop=["."])
        chat = chat_over(server.url, "chat")
        chat.bind_tools([look_up]).invoke("What?")
        with pytest.raises(HfnbError):
            chat.invoke("Hi")
    return path.read_text(encoding="utf-8")


@pytest.fixture
def data(lesson):
    return json.loads(lesson)


def load(data):
    return reading.parsed(json.dumps(data), "given.json")


def put(data, place: str, value) -> None:
    *way, last = (int(part) if part.isdigit() else part for part in place.split("."))
    for part in way:
        data = data[part]
    data[last] = value


def test_everything_comes_back(lesson):
    read_once = reading.parsed(lesson, "lesson.json")
    again = writing.written(read_once.models, map(writing.row, read_once.answers))
    assert again == lesson


def test_the_file_is_plain_text_with_an_answer_per_line(lesson):
    rows = [line for line in lesson.splitlines() if '"pieces"' in line]
    assert len(rows) == 3
    assert all(isinstance(json.loads(row.strip().rstrip(",")), dict) for row in rows)
    assert "Grüße" in lesson


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ("format", "hfnb.session", "format"),
        ("version", 2, "version 1 is read here"),
        ("version", True, "version"),
        ("models", {}, "models"),
        ("models.0.shape", "both", "known are completion, chat"),
        ("models.0.model_id", "x" * 301, "is no name"),
        ("models.0.model_id", "model\nand a line of its own", "is no name"),
        ("models.0.agents", 1, "models[0].agents"),
        ("models.0.agents", 0, "models[0].agents"),
        ("models.0.agents", 99, "models[0].agents"),
        ("models.0.template.text", "x" * 1_000_001, "1,000,000 are allowed"),
        ("models.0.template.variables", {"messages": []}, "no name of a special token"),
        ("models.0.usual.temperature", -1, "temperature"),
        ("models.0.usual.max_new_tokens", 10**300, "a number is expected"),
        ("models.0.context_length", -1, "whole number"),
        ("answers.0.model", 7, "there are 2 models"),
        ("answers.0.at", "yesterday", "date and time"),
        ("answers.0.at", "2026-01-01T00:00:00", "with its zone"),
        ("answers.0.at", 7, "a text is expected"),
        ("answers.0.sampling.stop", "abc", "a list is expected"),
        ("answers.0.sampling.stop", [""], "cannot be used"),
        ("answers.0.sampling.seed", True, "a number is expected"),
        ("answers.0.sampling.nucleus", 1, "unknown name 'nucleus'"),
        ("answers.0.pieces", [], "nothing failed"),
        ("answers.0.pieces.0.after", 1e12, "3600 seconds"),
        ("answers.0.pieces.0.after", -1, "3600 seconds"),
        ("answers.0.pieces.0.text", 7, "a text is expected"),
        ("answers.0.pieces.0.token_ids", [-1], "whole number"),
        ("answers.0.finish", "maybe", "known are stop, length"),
        ("answers.0.usage.input_tokens", 2**60, "whole number"),
        ("answers.0.messages", [], "shape is 'completion'"),
        ("answers.1.prompt", "x", "shape is 'chat'"),
        ("answers.1.messages.0", "hello", "an object is expected"),
        ("answers.1.tools", 3, "a list is expected"),
        ("answers.2.failure.kind", "SystemExit", "known are"),
        ("answers.2.finish", "stop", "has a failure"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(data, place, value, words):
    put(data, place, value)
    with pytest.raises(RecordingError) as caught:
        load(data)
    assert words in caught.value.why
    assert "given.json" in caught.value.what


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "7", '{"format": NaN}', "[" * 100_000, '{"a":' * 5_000, "\xff\xfe"],
)
def test_what_is_no_recording_at_all_is_refused(text):
    with pytest.raises(RecordingError):
        reading.parsed(text, "given.json")


def test_bytes_that_are_no_text_are_refused(path):
    path.write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(RecordingError):
        read(path)


def test_a_deep_schema_is_refused(data):
    deep: dict = {}
    at = deep
    for _ in range(60):
        at["a"] = {}
        at = at["a"]
    data["answers"][0]["schema"] = deep
    with pytest.raises(RecordingError, match="nests deeper"):
        load(data)


def test_a_number_beyond_all_bounds_is_refused(lesson):
    text = re.sub(r'"after": [\d.]+', '"after": 1e999', lesson, count=1)
    with pytest.raises(RecordingError):
        reading.parsed(text, "given.json")
    text = re.sub(r'"take": 1', f'"take": {"9" * 5000}', lesson, count=1)
    with pytest.raises(RecordingError):
        reading.parsed(text, "given.json")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(path, monkeypatch):
    monkeypatch.setattr(reading, "MAX_BYTES", 100)
    path.write_bytes(b"x" * 101)
    with pytest.raises(RecordingError, match="too large"):
        read(path)


def test_times_that_go_back_wait_for_nothing(data):
    data["answers"][0]["pieces"][0]["after"] = 5.0
    times = [after for after, _ in load(data).answers[0].pieces]
    assert times == sorted(times)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def places(data, before=()):
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for name, value in items:
        yield (*before, name)
        if isinstance(value, dict | list):
            yield from places(value, (*before, name))


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_is_changed_in_a_file_it_is_read_or_refused(lesson, data):
    whole = json.loads(lesson)
    way = data.draw(st.sampled_from(list(places(whole))))
    at = whole
    for part in way[:-1]:
        at = at[part]
    if data.draw(st.booleans()):
        at[way[-1]] = data.draw(JSON)
    else:
        del at[way[-1]]
    with suppress(RecordingError):  # nothing else may be raised
        assert load(whole)._repr_html_()


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_file_that_was_cut_or_damaged_is_refused_in_words(lesson, data):
    raw = lesson.encode()
    end = data.draw(st.integers(0, len(raw) - 3))
    byte = data.draw(st.binary(max_size=2))
    with pytest.raises(RecordingError):
        reading.parsed(raw[:end] + byte, "given.json")


def test_nothing_of_a_file_becomes_html(path):
    engine = ScriptedEngine(SCRIPT)
    engine.model_id = f"model{SCRIPT}"
    with hfnb.record(path):
        ChatHuggingFace(llm=engine).invoke(SCRIPT)
    replay = hfnb.replay(path)
    rendered = hfnb.render([("user", SCRIPT)], model=replay)
    session = Session(hfnb.ReActAgent(replay, tools=[]), "Hi")
    session.run()
    preflight = hfnb.backends.preflight("replay", path=str(path))
    shown = (read(path), rendered, session, preflight)
    for view in (*(one._repr_html_() for one in shown), session.to_html()):
        assert "<script" not in view
        assert "model&lt;script" in view or view == shown[2]._repr_html_()


def test_a_template_that_reaches_out_is_refused(data, path):
    escape = "{{ messages[0].role.__class__.__mro__[1].__subclasses__() }}"
    data["models"][0] |= {"builtin": False}
    data["models"][0]["template"]["text"] = escape
    path.write_text(json.dumps(data), encoding="utf-8")
    replay = hfnb.replay(path, model="scripted")
    with pytest.raises(PromptError):
        replay._to_chat_prompt([("user", "Hi")])


TEXT = st.text(st.characters() | st.characters(categories=["Cs"]), max_size=9)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(TEXT, st.lists(st.integers(0, 9), max_size=2)), max_size=5), TEXT)
def test_pieces_of_any_text_come_back_as_they_were(given, prompt):
    made = [(0.0, Piece(text, tuple(ids))) for text, ids in given]
    made.append((1.5, Piece("", (), "length", "\n", Usage(3, 4, 1))))
    model = Model("m", "Engine", "completion", "k")
    now = datetime.now().astimezone().replace(microsecond=0)
    sampling = Sampling(stop=("\n",), temperature=0.5)
    one = Answer(0, 1, now, prompt, {"type": "object"}, sampling, tuple(made))
    found = reading.parsed(writing.written([model], [writing.row(one)]), "it")
    assert found == Recording((model,), (one,))


def test_what_could_not_be_read_again_is_not_written(path):
    deep: dict = {}
    at = deep
    for _ in range(60):
        at["properties"] = {"a": {}}
        at = at["properties"]["a"]
    chat = ChatHuggingFace(llm=ScriptedEngine("{}"))
    form = {"type": "json_schema", "json_schema": {"schema": deep}}
    with hfnb.record(path):
        with pytest.warns(RuntimeWarning, match="nests deeper"):
            assert chat.invoke("Hi", response_format=form).text == "{}"
        chat.invoke("Hello")
    assert len(read(path).answers) == 1


# Secrets


@pytest.mark.parametrize("protocol", ["chat", "generate"])
def test_a_secret_is_in_no_corner_of_the_file(path, monkeypatch, protocol):
    """In a header, the address, the body, what is answered, and the environment."""
    monkeypatch.setattr(credentials, "_known", set())
    environment = CANARY + "-environment"
    monkeypatch.setenv("SOME_API_KEY", environment)
    kind = Chat if protocol == "chat" else Text
    # The answer gives both away, in pieces that do not look like anything.
    halves = [CANARY[:9], CANARY[9:], " and ", environment[:20], environment[20:], "."]
    answers = [kind.answer(*halves), status(401, {"error": f"{CANARY} is not known"})]
    with Server(*answers) as server, hfnb.record(path) as recorder:
        url = f"{server.url}/?api_key={CANARY}" if protocol == "chat" else server.url
        chat = chat_over(url, protocol, token=Token(CANARY))
        assert CANARY in chat.invoke(f"Is {CANARY} a key, and {environment}?").text
        with pytest.raises(HfnbError):
            chat.invoke("Again?")
        assert server.posts[0].headers["authorization"] == f"Bearer {CANARY}"
    text = path.read_text(encoding="utf-8")
    assert CANARY not in text
    assert environment not in text
    assert text.count(HIDDEN) >= 4
    for shown in (recorder.recording._repr_html_(), repr(recorder), read(path)._repr_html_()):
        assert CANARY not in shown
        assert environment not in shown
    kept = read(path).answers[0]
    assert kept.text == f"{HIDDEN} and {HIDDEN}."
    assert all(piece.token_ids == () for _, piece in kept.pieces)
    assert hfnb.replay(path).invoke(f"Is {CANARY} a key, and {environment}?").text == kept.text


def test_a_secret_in_the_arguments_of_a_tool_call_is_hidden_though_it_came_in_parts():
    parts = [CallPiece(0, "1", "f", '{"a": "hf_'), CallPiece(0, arguments="A" * 30 + '"}')]
    pieces = [(0.1, Piece("", calls=(part,))) for part in parts]
    pieces.append((0.2, Piece("", finish="stop", usage=Usage(1, 2))))
    ((after, one),) = writing.without_secrets(tuple(pieces))
    assert after == 0.2
    assert one.calls == (CallPiece(0, "1", "f", f'{{"a": "{HIDDEN}"}}'),)
    assert (one.finish, one.usage) == ("stop", Usage(1, 2))


def test_a_token_that_became_known_late_is_hidden_when_the_recording_stops(path, monkeypatch):
    monkeypatch.setattr(credentials, "_known", set())
    late = "a-plain-word-that-is-a-key"
    with hfnb.record(path):
        ChatHuggingFace(llm=ScriptedEngine("yes")).invoke(f"Is it {late}?")
        assert late in path.read_text()
        Token(late)
    assert late not in path.read_text()


def test_neither_paths_nor_addresses_are_in_the_file(path):
    engine = ScriptedEngine("a")
    engine.identity = f"{path} http://example.org:81 float32"
    with hfnb.record(path):
        ChatHuggingFace(llm=engine).invoke("Hi")
    text = path.read_text()
    assert str(path.parent) not in text
    assert "example.org" not in text


# Agents


def test_an_agent_is_replayed_step_by_step_over_a_server_that_renders(path):
    texts = [act("Search", "capital of Austria"), answer("Vienna")]
    script = [Chat.answer(*re.findall(r"(?s).{1,4}", text)) for text in texts]
    question = "What is the capital of Austria?"
    with Server(*script) as server, hfnb.record(path):
        chat = chat_over(server.url, "chat")
        live = Session(hfnb.ReActAgent(chat, TOOLS), question)
        live.run()
    again = Session(hfnb.ReActAgent(hfnb.replay(path), TOOLS), question)
    while not again.done():
        again.step()
    assert [n.text for n in again.nodes.values()] == [n.text for n in live.nodes.values()]
    assert again.answer == "Vienna"
    told = again.trace.recorded
    assert len(told) == 1
    assert told[0].startswith("recorded on ")


@pytest.fixture
def run(path):
    """A replayed run of an agent."""
    texts = [act("Search", "capital of Austria"), answer("Vienna")]
    with hfnb.record(path):
        chat = ChatHuggingFace(llm=Replies(*texts))
        Session(hfnb.ReActAgent(chat, TOOLS), "What is the capital of Austria?").run()
    replay = hfnb.replay(path)
    session = Session(hfnb.ReActAgent(replay, TOOLS), "What is the capital of Austria?")
    session.run()
    return session


def test_every_view_and_export_of_a_replayed_run_says_so(run, tmp_path):
    (told,) = run.trace.recorded
    assert told.endswith("with scripted")
    assert run.answer == "Vienna"
    saved = run.save(tmp_path / "session.json")
    loaded = Session.load(saved)
    assert loaded.trace.recorded == (told,)
    views = (
        repr(run),
        repr(loaded),
        run._repr_html_(),
        loaded._repr_html_(),
        run.steps[0]._repr_html_(),
        run.to_html(),
        run.to_mermaid(),
        run.trace.to_json(),
        saved.read_text(),
    )
    assert all(told in view for view in views)
    assert "scripted (recorded on" in run.to_script()
    assert told in markup.timeline(node.state for node in run.nodes.values())


def test_what_a_person_wrote_instead_is_not_called_recorded(run):
    run.goto("s2")
    run.edit("output", "Final Answer: me")
    assert run.trace.recorded == ()


def test_a_step_that_was_not_recorded_ends_the_run_with_what_to_do(run):
    run.goto("s4")
    run.edit("observation", "It is Graz.")
    run.run()
    assert run.state.phase == "error"
    (problem,) = run.problems
    assert "not recorded" in problem.what
    assert 'hfnb.connect("builtin")' in problem.next_step


def test_the_embedded_agent_is_replayed_without_torch(path):
    """Record with the model and its adapter; replay in a process of its own."""
    question = "What is the capital of France?"
    chat = hfnb.connect("builtin", max_new_tokens=60)
    with hfnb.record(path):
        first = chat.invoke("Say hello.", max_new_tokens=3)
        live = Session(hfnb.ReActAgent(chat), question)
        live.run()
    code = (
        "import json, sys, hfnb; chat = hfnb.replay(sys.argv[1]); "
        "said = chat.invoke('Say hello.', max_new_tokens=3).text; "
        "run = hfnb.Session(hfnb.ReActAgent(chat), sys.argv[2]); run.run(); "
        "print(json.dumps([said, [n.text for n in run.nodes.values()], 'torch' in sys.modules]))"
    )
    command = [sys.executable, "-c", code, str(path), question]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    said, texts, torch = json.loads(done.stdout)
    assert said == first.text
    assert texts == [node.text for node in live.nodes.values()]
    assert torch is False
