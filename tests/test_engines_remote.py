"""Remote engines: what they send, how they read it, whom they give a token."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from huggingface_hub import constants
from langchain_core.messages import AIMessage, HumanMessage, ToolMessage
from langchain_core.tools import tool
from pydantic import BaseModel

from hfnb import builtin, credentials, prompts
from hfnb.agents import ReActAgent
from hfnb.chat import ChatHuggingFace
from hfnb.engines.base import Sampling
from hfnb.engines.remote import (
    ChatCompletionsEngine,
    Patience,
    TextGenerationEngine,
    retrying,
    sending,
)
from hfnb.engines.remote.access import address, token_for
from hfnb.errors import AccessError, BackendError, BusyError, ServerError, UnsupportedError
from hfnb.stepper import Session, facts
from tests.faulty import Chat, Server, Text, status, stream
from tests.remote import SECRET, ask, chat_over

pytestmark = pytest.mark.model

BOTH = pytest.mark.parametrize("protocol", [Chat, Text], ids=lambda one: one.name)
WAYS = pytest.mark.parametrize("way", ["invoke", "stream", "ainvoke", "astream", "whole", "awhole"])
HUB_TOKEN = "hf_" + "T" * 30


@pytest.fixture
def no_token(monkeypatch):
    monkeypatch.setattr(credentials, "_known", set())
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", "nowhere")


def answering(protocol, way, *texts, **settings):
    """What a server answers, in one piece where that is asked for."""
    if "whole" in way:
        return protocol.in_one("".join(texts), **settings)
    return protocol.answer(*texts, **settings)


def sent_with(protocol, **sampling) -> dict:
    """Return the body of a request with these settings."""
    with Server(protocol.answer("Hello")) as server:
        chat = chat_over(server.url, protocol.name)
        chat.invoke("Hi", **sampling)
        return server.posts[0].body


# What goes out, and what comes back


@BOTH
@WAYS
def test_an_answer(way, protocol):
    with Server(answering(protocol, way, "Hel", "lo")) as server:
        chat = chat_over(server.url, protocol.name, stream="whole" not in way)
        assert ask(chat, way) == ("Hello", None)
        (request,) = server.posts
    assert request.headers["authorization"] == f"Bearer {SECRET}"
    (one,) = chat.llm.wire
    assert (one.status, one.complete, one.body) == (200, True, request.body)
    if "whole" in way:
        assert one.first_token_after is None
    else:
        assert one.answered_after <= one.first_token_after <= one.seconds
    assert one.received > 20


@BOTH
@pytest.mark.parametrize("way", ["invoke", "whole"])
def test_the_counts_and_the_end_of_an_answer(way, protocol):
    with Server(answering(protocol, way, "Hel", "lo", finish="length")) as server:
        answer = chat_over(server.url, protocol.name, stream=way == "invoke").invoke("Hi")
    assert answer.response_metadata["finish_reason"] == "length"
    usage = answer.usage_metadata
    assert usage["output_tokens"] == 2
    if protocol is Text and way == "whole":  # TGI does not say; the prompt was ours
        rendered = prompts.render("Hi").text
        assert usage["input_tokens"] == len(builtin.load_tokenizer().encode(rendered))
    else:
        assert usage["input_tokens"] == 7
    cached = usage["input_token_details"]["cache_read"]
    assert cached == (3 if protocol is Chat and way == "invoke" else 0)


def test_a_server_that_does_not_count_is_not_counted_for():
    with Server(stream(Chat.piece("Hi", "stop"))) as server:
        answer = chat_over(server.url, "chat").invoke("Hi")
    assert answer.usage_metadata is None


def test_the_body_of_chat_completions():
    body = sent_with(
        Chat, temperature=0.5, top_p=0.9, seed=3, max_new_tokens=9, stop=["a", "b", "c", "d", "e"]
    )
    assert body == {
        **{"model": "owner/name", "messages": [{"role": "user", "content": "Hi"}]},
        **{"temperature": 0.5, "top_p": 0.9, "seed": 3, "max_tokens": 9, "stream": True},
        **{"stop": ["a", "b", "c", "d"], "stream_options": {"include_usage": True}},
    }
    assert sent_with(Chat)["temperature"] == 0, "greedy is said, a server's default is not"


def test_the_body_of_tgi_s_own_route():
    body = sent_with(
        Text,
        **{"temperature": 0.5, "top_p": 0.9, "top_k": 5, "seed": 3, "max_new_tokens": 9},
        **{"repetition_penalty": 1.2, "stop": ["a"]},
    )
    assert body["inputs"] == prompts.render("Hi").text
    assert body["stream"] is True
    assert body["parameters"] == {
        **{"temperature": 0.5, "top_p": 0.9, "top_k": 5, "seed": 3, "max_new_tokens": 9},
        **{"repetition_penalty": 1.2, "stop": ["a"], "do_sample": True, "details": True},
        "return_full_text": False,
    }
    greedy = sent_with(Text, temperature=0, top_p=0.5)["parameters"]
    assert greedy["do_sample"] is False
    assert {"temperature", "top_p", "top_k"}.isdisjoint(greedy), "TGI samples where one is given"
    assert "top_p" not in sent_with(Text, temperature=1, top_p=1)["parameters"], "TGI refuses 1"


@pytest.mark.parametrize("given", [{"top_k": 5}, {"repetition_penalty": 1.1}])
@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_what_chat_completions_cannot_carry_is_refused_before_it_is_sent(given, way):
    with Server(Chat.answer("Hello")) as server:
        chat = chat_over(server.url, "chat")
        chat = chat.model_copy(update={"sampling": Sampling(**given)})
        _, error = ask(chat, way)
        assert server.requests == []
    assert isinstance(error, UnsupportedError)
    assert f"{next(iter(given))} cannot be sent" in error.what


def test_half_a_character_is_sent_and_not_the_end_of_a_call():
    with Server(Chat.answer("Hello")) as server:
        chat_over(server.url, "chat").invoke("half: \ud83d")
        assert server.posts[0].body["messages"][0]["content"] == "half: \ud83d"


@BOTH
@WAYS
def test_a_stop_sequence_is_cut_wherever_the_server_leaves_it(way, protocol):
    texts = ("Thought: x", "\nObser", "vation: invented")
    with Server(answering(protocol, way, *texts)) as server:
        chat = chat_over(
            server.url, protocol.name, stop=["\nObservation"], stream="whole" not in way
        )
        assert ask(chat, way) == ("Thought: x", None)


@BOTH
def test_a_server_that_goes_on_behind_a_stop_sequence_is_left(protocol):
    goes_on = [protocol.piece("a STOP"), *[protocol.piece(" more")] * 2]
    with Server(stream(*goes_on, lambda to: to.until_gone(), end="")) as server:
        answer = chat_over(server.url, protocol.name, stop=["STOP"]).invoke("Hi")
        assert server.answerings[0].gone.wait(5)
    assert answer.text == "a "
    assert answer.response_metadata["stop_sequence"] == "STOP"


@BOTH
def test_counts_that_follow_a_stop_sequence_are_waited_for(protocol):
    with Server(protocol.answer("a ", "STOP")) as server:
        answer = chat_over(server.url, protocol.name, stop=["STOP"]).invoke("Hi")
    assert answer.usage_metadata["output_tokens"] == 2


@BOTH
def test_bind_and_stop_in_langchain_s_ways(protocol):
    with Server(protocol.answer("one, two")) as server:
        chat = chat_over(server.url, protocol.name)
        assert chat.bind(stop=[","]).invoke("Hi").text == "one"
        assert chat.invoke("Hi", stop=[" two"]).text == "one,"
        assert chat.sent.rendered is (protocol is Text)


def test_a_content_filter_is_an_error_that_keeps_what_had_come():
    with Server(Chat.answer("Hel", finish="content_filter")) as server:
        _, error = ask(chat_over(server.url, "chat"), "invoke")
    assert "content filter" in error.what
    assert error.partial == "Hel"


def test_lines_that_are_no_events_are_passed_over():
    def noise(to):
        to.send(b": a comment\r\n\r\nevent: message\r\nid: 7\r\nretry: 100\r\n")

    def compact(to):
        to.send(b"data:" + json.dumps(Chat.piece("lo", "stop")).encode() + b"\r\n\r\n")

    with Server(stream(noise, Chat.piece("Hel"), noise, compact, end="")) as server:
        assert ask(chat_over(server.url, "chat"), "invoke") == ("Hello", None)


# Tools and structured output


@tool
def look_up(word: str) -> str:
    """Look a word up."""
    return word


CALLS = [
    {"index": 0, "id": "c1", "function": {"name": "look_up", "arguments": '{"wo'}},
    {"index": 0, "function": {"arguments": 'rd": "tea"}'}},
    {"index": 1, "id": "c2", "function": {"name": "look_up", "arguments": '{"word": "ink"}'}},
]


@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_tool_calls_that_come_in_pieces(way):
    events = [Chat.piece("", tool_calls=[call]) for call in CALLS]
    with Server(stream(*events, Chat.piece("", "tool_calls"))) as server:
        bound = chat_over(server.url, "chat").bind_tools([look_up])
        answer = bound.invoke("Hi") if way == "invoke" else asyncio.run(bound.ainvoke("Hi"))
        body = server.posts[0].body
    assert [(c["id"], c["name"], c["args"]) for c in answer.tool_calls] == [
        ("c1", "look_up", {"word": "tea"}),
        ("c2", "look_up", {"word": "ink"}),
    ]
    assert answer.response_metadata["finish_reason"] == "tool_calls"
    assert body["tools"][0]["function"]["name"] == "look_up"
    assert "tool_choice" not in body


def test_tool_calls_in_one_piece_and_as_an_old_tgi_writes_them():
    function = {"name": "look_up", "arguments": {"word": "x"}}
    call = {"id": "c1", "type": "function", "function": function}
    for calls in ([call], call):
        with Server(Chat.in_one("", "tool_calls", tool_calls=calls)) as server:
            bound = chat_over(server.url, "chat", stream=False).bind_tools([look_up])
            (found,) = bound.invoke("Hi").tool_calls
        assert found["args"] == {"word": "x"}


def test_tool_calls_that_a_server_leaves_in_the_text():
    text = 'Well. <tool_call>\n{"name": "look_up", "arguments": {"word": "tea"}}\n</tool_call>'
    with Server(Chat.answer(*text.split(" "))) as server:
        chat = chat_over(server.url, "chat")
        server.script = [Chat.answer(text[:20], text[20:])]
        answer = chat.bind_tools([look_up]).invoke("Hi")
        assert chat.invoke("Hi").text == text, "without tools it is text"
    assert answer.tool_calls[0]["args"] == {"word": "tea"}
    assert answer.text == "Well. "


@pytest.mark.parametrize(
    ("choice", "sent"),
    [
        ("any", "required"),
        ("auto", "auto"),
        ("look_up", {"type": "function", "function": {"name": "look_up"}}),
    ],
)
def test_the_choice_of_a_tool(choice, sent):
    with Server(Chat.answer("Hello")) as server:
        chat_over(server.url, "chat").bind_tools([look_up], tool_choice=choice).invoke("Hi")
        assert server.posts[0].body["tool_choice"] == sent


def test_a_choice_that_is_no_tool_is_refused_before_it_is_sent():
    with Server(Chat.answer("Hello")) as server:
        chat = chat_over(server.url, "chat")
        with pytest.raises(UnsupportedError, match="no tool 'look'"):
            chat.bind_tools([look_up], tool_choice="look").invoke("Hi")
        chat.bind_tools([look_up], tool_choice="none").invoke("Hi")
        assert "tools" not in server.posts[0].body


def test_a_conversation_with_calls_and_results_as_servers_take_it():
    history = [
        HumanMessage("Hi"),
        AIMessage("", tool_calls=[{"name": "look_up", "args": {"word": "tea"}, "id": "c1"}]),
        ToolMessage("a drink", tool_call_id="c1"),
    ]
    with Server(Chat.answer("Hello")) as server:
        chat_over(server.url, "chat").bind_tools([look_up]).invoke(history)
        _, call, result = server.posts[0].body["messages"]
    assert call["tool_calls"] == [
        {
            **{"id": "c1", "type": "function"},
            "function": {"name": "look_up", "arguments": '{"word": "tea"}'},
        }
    ]
    assert result == {"role": "tool", "content": "a drink", "tool_call_id": "c1"}


class Person(BaseModel):
    name: str
    age: int


@BOTH
def test_structured_output(protocol):
    with Server(protocol.answer('{"name": "Ada", ', '"age": 36}')) as server:
        chain = chat_over(server.url, protocol.name).with_structured_output(Person)
        assert chain.invoke("Who?") == Person(name="Ada", age=36)
        body = server.posts[0].body
    if protocol is Text:
        grammar = body["parameters"]["grammar"]
        assert grammar["type"] == "json"
        assert grammar["value"]["properties"].keys() == {"name", "age"}
    else:
        form = body["response_format"]
        assert form["type"] == "json_schema"
        assert form["json_schema"]["schema"]["properties"].keys() == {"name", "age"}
        assert form["value"] == form["json_schema"], "where TGI looks for it"


def test_structured_output_that_was_cut_off_is_an_error():
    with Server(Chat.answer('{"name": "Ada"', finish="length")) as server:
        chain = chat_over(server.url, "chat").with_structured_output(Person)
        with pytest.raises(Exception, match="cut off"):
            chain.invoke("Who?")


# Retries


@pytest.fixture
def waits(monkeypatch):
    found: list[float] = []
    monkeypatch.setattr(retrying, "pause", lambda seconds, left: found.append(seconds))
    return found


LOADING = status(503, {"error": "Model is currently loading", "estimated_time": 20.0})


@BOTH
def test_a_server_that_is_loading_is_waited_for(protocol, waits, caplog):
    with Server(LOADING, LOADING, protocol.answer("Hello")) as server:
        chat = chat_over(server.url, protocol.name, patience=Patience())
        with caplog.at_level(logging.INFO, "hfnb"):
            assert chat.invoke("Hi").text == "Hello"
    assert waits == [20.0, 20.0]
    assert [(one.status, one.retry) for one in chat.llm.wire] == [(503, 0), (503, 1), (200, 2)]
    assert "still loading its model" in caplog.text
    assert "Trying again in 20 s (1 of 3)." in caplog.text


def test_retry_after_is_honoured_up_to_a_point(waits):
    for asked, waited in (("7", [7.0]), ("3600", []), ("inf", []), ("nonsense", None)):
        waits.clear()
        with Server(status(429, "", retry_after=asked), Chat.answer("Hello")) as server:
            text, error = ask(chat_over(server.url, "chat", patience=Patience()), "invoke")
        if waited is None:
            assert len(waits) == 1
            assert 0.5 <= waits[0] <= 1.0, "a back-off of our own"
        else:
            assert waits == waited
        assert (text, type(error)) == (("", BusyError) if waited == [] else ("Hello", type(None)))


def test_a_date_to_retry_after(waits):
    at = format_datetime(datetime.now(UTC) + timedelta(seconds=9), usegmt=True)
    with Server(status(429, "", retry_after=at), Chat.answer("Hello")) as server:
        chat_over(server.url, "chat", patience=Patience()).invoke("Hi")
    assert 6 <= waits[0] <= 9


def test_the_back_off_doubles_is_drawn_and_is_bounded():
    patience, error = Patience(retries=8, first=1, longest=6), ServerError("", passing=True)
    for retry, most in enumerate((1, 2, 4, 6, 6), start=1):
        drawn = [patience.wait(error, retry) for _ in range(50)]
        assert most / 2 <= min(drawn) < max(drawn) <= most
    assert patience.wait(error, 9) is None
    assert patience.wait(ServerError(""), 1) is None


# Tokens


@pytest.mark.usefixtures("no_token")
def test_a_hub_token_that_is_found_goes_to_hugging_face_only(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", HUB_TOKEN)
    for url in (
        "https://router.huggingface.co",
        "https://abc.eu-west-1.aws.endpoints.huggingface.cloud",
    ):
        assert token_for(url).reveal() == HUB_TOKEN
    for url in (
        "http://127.0.0.1:8080",
        "http://router.huggingface.co",
        "https://huggingface.co.evil.example",
        "https://evilhuggingface.co",
        "https://somebody.hf.space",
        "https://llm.example",
    ):
        assert token_for(url) is None


@BOTH
@pytest.mark.usefixtures("no_token")
def test_a_server_is_sent_no_token_that_it_was_not_given(protocol, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", HUB_TOKEN)
    with Server(protocol.answer("Hello"), pages={"/v1/models": {"data": []}}) as server:
        for way in ("invoke", "ainvoke"):
            ask(chat_over(server.url, protocol.name, token=None), way)
        assert len(server.posts) == 2
        assert "authorization" not in server.posts[0].headers | server.posts[1].headers
        assert HUB_TOKEN not in json.dumps([dict(one.headers) for one in server.requests])
        assert "hf_nobody" not in json.dumps([dict(one.headers) for one in server.requests])


@pytest.mark.usefixtures("no_token")
def test_a_hub_token_goes_elsewhere_only_if_that_is_said_in_so_many_words(monkeypatch):
    with pytest.raises(BackendError, match=r'not sent to llm\.example.*token_host="llm.example"'):
        token_for("https://llm.example", HUB_TOKEN)
    monkeypatch.setenv("HF_TOKEN", "without-the-usual-beginning")
    with pytest.raises(BackendError, match=r"not sent to llm\.example"):
        token_for("https://llm.example", "without-the-usual-beginning")
    with pytest.raises(BackendError):
        token_for("https://llm.example", HUB_TOKEN, "other.example")
    assert token_for("https://llm.example", HUB_TOKEN, "llm.example").reveal() == HUB_TOKEN
    assert token_for("https://llm.example", "sk-of-the-server").reveal() == "sk-of-the-server"
    with Server(Chat.answer("Hello")) as server:
        chat = chat_over(server.url, "chat", token=HUB_TOKEN, token_host="127.0.0.1")
        chat.invoke("Hi")
        assert server.posts[0].headers["authorization"] == f"Bearer {HUB_TOKEN}"
    assert HUB_TOKEN not in str(chat.llm.wire) + repr(list(chat.llm.wire)) + repr(chat.llm)


def test_a_token_that_cannot_be_sent_is_not_quoted():
    with pytest.raises(BackendError, match="cannot be sent") as refused:
        token_for("https://llm.example", "two\nlines-of-it")
    assert "lines-of-it" not in str(refused.value)


@pytest.mark.usefixtures("no_token")
def test_the_hub_needs_a_token_of_the_hub(monkeypatch):
    with pytest.raises(BackendError, match=r"None was found.*hf auth login"):
        ChatCompletionsEngine.hub("owner/name")
    with pytest.raises(BackendError, match="begins otherwise"):
        ChatCompletionsEngine.hub("owner/name", token="sk-something")


def test_what_is_sent_to_the_hub(monkeypatch):
    """The router cannot be asked here; what would be sent to it can be looked at."""
    seen = []

    def fail(self, url, headers, body):
        seen.append((url, body, self._target.trusts(url)))
        raise AccessError("No.", "It is a test.", "Nothing.")
        yield

    monkeypatch.setattr(sending.Call, "events", fail)
    engine = ChatCompletionsEngine.hub("owner/name:provider", token=HUB_TOKEN)
    chat = ChatHuggingFace(llm=engine)
    with pytest.raises(AccessError):
        chat.with_structured_output(Person).invoke("Hi")
    ((url, body, trusted),) = seen
    assert url == "https://router.huggingface.co/v1/chat/completions"
    assert body["model"] == "owner/name:provider"
    assert body["response_format"].keys() == {"type", "json_schema"}
    assert trusted
    assert not engine._target.trusts("https://elsewhere.example/v1")
    assert HUB_TOKEN not in repr(engine) + repr(chat) + repr(engine._target)


def test_offline_is_for_hugging_face_s_hosts(monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    chat = ChatHuggingFace(llm=ChatCompletionsEngine.hub("owner/name", token=HUB_TOKEN))
    with pytest.raises(ServerError, match="HF_HUB_OFFLINE is set"):
        chat.invoke("Hi")
    with Server(Chat.answer("Hello")) as server:
        assert chat_over(server.url, "chat").invoke("Hi").text == "Hello"


@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_a_proxy_is_not_asked_for_what_runs_on_this_machine(way, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with Server(Chat.answer("Hello")) as server:
        assert ask(chat_over(server.url, "chat"), way) == ("Hello", None)


# Addresses and models


def test_addresses():
    for url in ("http://h:1", "http://h:1/", "http://h:1/v1", " http://h:1/v1/chat/completions/ "):
        assert address(url) == "http://h:1"
    assert address("https://h/some/path/v1") == "https://h/some/path"
    for url in ("h:1", "ftp://h", "http://", "http://h:x", "http://exa mple", "", "file:///etc"):
        with pytest.raises(BackendError, match="no address"):
            address(url)
    with pytest.raises(BackendError, match="carries a name or a password") as refused:
        address("https://me:sesame@h")
    assert "sesame" not in str(refused.value)


MODELS = {"/v1/models": {"data": [{"id": "only/one", "max_model_len": 99}]}}


@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_a_server_with_one_model_is_asked_its_name_once(way):
    with Server(Chat.answer("Hello"), pages=MODELS) as server:
        chat = chat_over(server.url, "chat", model=None)
        assert chat.model_id == "127.0.0.1"
        ask(chat, way)
        ask(chat, way)
        assert [request.body["model"] for request in server.posts] == ["only/one"] * 2
        assert len(server.requests) == 3
    assert (chat.model_id, chat.llm.context_length) == ("only/one", 99)


def test_a_server_with_several_models_is_not_guessed_at():
    pages = {"/v1/models": {"data": [{"id": "one"}, {"id": "two"}]}}
    with Server(Chat.answer("Hello"), pages=pages) as server:
        with pytest.raises(BackendError, match=r"Which model.*one, two"):
            chat_over(server.url, "chat", model=None).invoke("Hi")
        with pytest.raises(BackendError, match="no model 'three'"):
            chat_over(server.url, "chat", model="three").llm.look()
        assert server.posts == []


@pytest.mark.parametrize("models", [None, [], ["odd"], "odd"])
def test_a_server_that_names_no_model_is_asked_all_the_same(models):
    pages = {} if models is None else {"/v1/models": {"data": models}}
    with Server(Chat.answer("Hello"), pages=pages) as server:
        assert chat_over(server.url, "chat", model=None).invoke("Hi").text == "Hello"
        assert server.posts[0].body["model"] == "tgi"


def test_tgi_tells_its_model_and_its_limit():
    with Server(Text.answer(""), pages={"/info": {"model_id": "a/b", "max_total_tokens": 64}}) as s:
        engine = chat_over(s.url, "generate").llm
        assert engine.context_length is None
        assert engine.look() == "a/b"
        assert engine.context_length == 64


# The rest of the house


def test_the_prompt_of_a_server_that_renders_is_not_made_up():
    chat = chat_over("http://127.0.0.1:1", "chat")
    for call in (
        lambda: chat._to_chat_prompt("Hi"),
        lambda: chat.get_num_tokens("Hi"),
        lambda: prompts.render("Hi", model=chat),
    ):
        with pytest.raises(UnsupportedError, match=r"cannot be shown from here.*family="):
            call()


def test_what_was_sent_is_told_for_what_it_is():
    with Server(Chat.answer("Hello")) as server:
        chat = chat_over(server.url, "chat")
        chat.invoke("Hi")
    assert not chat.sent.rendered
    assert json.loads(chat.sent.prompt) == {"messages": [{"role": "user", "content": "Hi"}]}


@BOTH
def test_an_agent_over_a_server(protocol):
    with Server(protocol.answer("Thought: known.\nFinal Answer: ", "42")) as server:
        session = Session(ReActAgent(chat_over(server.url, protocol.name)), "What?")
        session.run()
        assert session.answer == "42"
        body = server.posts[0].body
    output = next(node.state for node in session.path if node.state.phase == "output")
    assert output.usage.input_tokens == 7
    prompt = next(node.state for node in session.path if node.state.phase == "prompt")
    assert prompt.exact is (protocol is Text)
    stops = body["stop"] if protocol is Chat else body["parameters"]["stop"]
    assert stops
    limit = body["max_tokens"] if protocol is Chat else body["parameters"]["max_new_tokens"]
    assert limit == 256
    assert facts.describe(session.agent)["model"]["backend"] is None, "a script could not reach it"


@BOTH
def test_an_agent_whose_server_fails_has_a_step_that_says_so(protocol):
    with Server(status(500, {"error": "it broke"})) as server:
        session = Session(ReActAgent(chat_over(server.url, protocol.name)), "What?")
        session.run()
    last = session.path[-1].state
    assert last.phase == "error"
    assert last.problems[0].kind == "model_error"
    assert "it broke" in last.problems[0].why


def test_engines_say_what_they_are():
    chat = ChatCompletionsEngine("http://h:1", "owner/name")
    text = TextGenerationEngine("http://h:1", "owner/name")
    assert repr(chat) == "ChatCompletionsEngine('http://h:1 owner/name')"
    assert text.model_id == "owner/name"
    assert "http://h:1" in text.identity
