"""Prompts of the LangChain hub are read as data: from a hub on loopback, kind and hostile."""

from __future__ import annotations

import json
import threading
import time
import warnings
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from langchain_core.load import dumpd
from langchain_core.load import load as langchain_load
from langchain_core.load.load import Reviver
from langchain_core.messages import AIMessage, SystemMessage
from langchain_core.prompts import (
    ChatPromptTemplate,
    HumanMessagePromptTemplate,
    MessagesPlaceholder,
    PromptTemplate,
)

from hfnb.agents import PulledPrompt, ReActAgent, pull_prompt, react_prompt
from hfnb.agents.react.manifest import MAX_CHARACTERS, read_manifest
from hfnb.chat import ChatHuggingFace
from hfnb.errors import PromptError
from tests.replies import TOOLS, Replies, answer

COMMIT = "0123456789abcdef"


# The client announces its successor at every call.
pytestmark = pytest.mark.filterwarnings("ignore:The `langchainhub sdk`:DeprecationWarning")


class Hub(ThreadingHTTPServer):
    """Speaks as much of the hub's interface as the client asks for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.prompts: dict[str, object] = {}
        self.version = "0.10.0"
        self.status = 200
        self.body: bytes | None = None
        self.delay = 0.0
        self.asked: list[tuple[str, dict]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        hub = self.server
        hub.asked.append((self.path, dict(self.headers)))
        parts = self.path.partition("?")[0].strip("/").split("/")
        status, data = hub.status, None
        if parts == ["info"]:
            data = {"version": hub.version}
        elif len(parts) == 3:
            data = {"commits": [{"commit_hash": COMMIT}], "total": 1}
        elif (name := "/".join(parts[1:3])) in hub.prompts:
            data = {"commit_hash": COMMIT, "manifest": hub.prompts[name], "examples": []}
        else:
            status, data = 404, {"detail": "not found"}
        body = json.dumps(data).encode()
        if parts[0] == "commits":
            time.sleep(hub.delay)
            body = hub.body or body
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


@pytest.fixture
def hub(monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    server = Hub()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def nothing_is_made(monkeypatch):
    """Whatever a hub sends, LangChain's way of making objects out of it is never taken."""

    def refuse(*args, **kwargs):
        raise AssertionError("an object of a manifest was made")

    monkeypatch.setattr(Reviver, "__init__", refuse)  # all of load and loads goes through it


# As the hub keeps hwchase17/react-json: two messages, four variables, doubled braces.
REACT_JSON = {
    "lc": 1,
    "type": "constructor",
    "id": ["langchain", "prompts", "chat", "ChatPromptTemplate"],
    "kwargs": {
        "messages": [
            {
                "lc": 1,
                "type": "constructor",
                "id": ["langchain", "prompts", "chat", "SystemMessagePromptTemplate"],
                "kwargs": {
                    "prompt": {
                        "lc": 1,
                        "type": "constructor",
                        "id": ["langchain", "prompts", "prompt", "PromptTemplate"],
                        "kwargs": {
                            "template": "Tools:\n\n{tools}\n\nOne of: {tool_names}\n```\n"
                            '{{\n  "action": $TOOL_NAME,\n  "action_input": $INPUT\n}}\n```',
                            "input_variables": ["tool_names", "tools"],
                            "template_format": "f-string",
                            "partial_variables": {},
                        },
                    }
                },
            },
            {
                "lc": 1,
                "type": "constructor",
                "id": ["langchain", "prompts", "chat", "HumanMessagePromptTemplate"],
                "kwargs": {
                    "prompt": {
                        "lc": 1,
                        "type": "constructor",
                        "id": ["langchain", "prompts", "prompt", "PromptTemplate"],
                        "kwargs": {
                            "template": "{input}\n\n{agent_scratchpad}",
                            "input_variables": ["agent_scratchpad", "input"],
                            "template_format": "f-string",
                            "partial_variables": {},
                        },
                    }
                },
            },
        ],
        "input_variables": ["agent_scratchpad", "input", "tool_names", "tools"],
    },
}


def test_a_prompt_is_pulled_and_used(hub):
    hub.prompts["hwchase17/react-json"] = REACT_JSON
    pulled = pull_prompt("hwchase17/react-json", api_url=hub.url)
    assert (pulled.source, pulled.note) == ("hub: hwchase17/react-json:01234567", "")
    assert isinstance(pulled, PulledPrompt)
    assert "Note" not in repr(pulled)
    assert [path for path, _ in hub.asked] == ["/info", "/commits/hwchase17/react-json/latest"]
    engine = Replies(answer("ok"))
    agent = ReActAgent(ChatHuggingFace(llm=engine), TOOLS, prompt=pulled)
    prompt = agent.advance(agent.start("Who?"))
    assert prompt.messages[0][1].endswith(
        '\n  "action": $TOOL_NAME,\n  "action_input": $INPUT\n}\n```'
    )
    assert prompt.messages[1] == ("user", "Who?\n\n")


def test_what_langchain_writes_is_read_as_langchain_reads_it(hub, monkeypatch):
    written = ChatPromptTemplate.from_messages(
        [
            SystemMessage("Fixed {as it is}."),
            ("human", "{input} and {{braces}}"),
            AIMessage("Yes."),
            MessagesPlaceholder("history", optional=True),
            ("ai", "{agent_scratchpad}"),
        ]
    ).partial(input="known")
    hub.prompts["me/mine"] = dumpd(written)
    pulled = pull_prompt("me/mine", api_url=hub.url).template
    monkeypatch.undo()
    with warnings.catch_warnings(action="ignore"):  # `load` is in beta, it says
        loaded = langchain_load(dumpd(written), allowed_objects="core")
    for prompt in (written, loaded):
        assert pulled.format_messages(agent_scratchpad="pad") == prompt.format_messages(
            agent_scratchpad="pad"
        )


def test_our_prompt_comes_back_from_a_hub(hub):
    hub.prompts["me/mine"] = dumpd(react_prompt())
    assert pull_prompt("me/mine", api_url=hub.url).template == react_prompt()


def test_a_prompt_of_one_text_becomes_a_message(hub):
    hub.prompts["hwchase17/react"] = dumpd(PromptTemplate.from_template("Q: {input}"))
    pulled = pull_prompt("hwchase17/react", api_url=hub.url)
    assert pulled.template.format_messages(input="x")[0].content == "Q: x"
    assert pulled.template.messages[0].__class__ is HumanMessagePromptTemplate


def test_a_commit_can_be_named_and_old_hubs_work(hub):
    hub.prompts["me/mine"] = REACT_JSON
    pulled = pull_prompt("me/mine:abc123", api_url=hub.url)
    assert pulled.source == "hub: me/mine:abc123"
    assert hub.asked[-1][0] == "/commits/me/mine/abc123"
    hub.version = "0.1.0"
    assert pull_prompt("me/mine", api_url=hub.url).note == ""
    assert hub.asked[-1][0] == f"/commits/me/mine/{COMMIT}"


def test_no_key_is_sent_and_nobodys_warnings_change(hub, monkeypatch):
    for name in ("LANGCHAIN_API_KEY", "LANGSMITH_API_KEY", "LANGCHAIN_HUB_API_KEY"):
        monkeypatch.setenv(name, "lsv2_secret_0123456789")
    hub.prompts["me/mine"] = REACT_JSON
    before = list(warnings.filters)
    assert pull_prompt("me/mine", api_url=hub.url).note == ""
    assert warnings.filters == before
    assert "lsv2_secret" not in repr(hub.asked)


# Hostile manifests


def part(name: str, *path: str, **kwargs) -> dict:
    place = ["langchain", "prompts", *(path or ("chat",)), name]
    return {"lc": 1, "type": "constructor", "id": place, "kwargs": kwargs}


def text(template, **kwargs) -> dict:
    return part("PromptTemplate", "prompt", template=template, input_variables=[], **kwargs)


def chat(*messages, **kwargs) -> dict:
    return part("ChatPromptTemplate", messages=list(messages), **kwargs)


def system(prompt) -> dict:
    return part("SystemMessagePromptTemplate", prompt=prompt)


SECRET = {"lc": 1, "type": "secret", "id": ["OPENAI_API_KEY"]}
MODEL = {
    "lc": 1,
    "type": "constructor",
    "id": ["langchain", "chat_models", "openai", "ChatOpenAI"],
    "kwargs": {"openai_api_base": "http://evil.example", "openai_api_key": SECRET},
}
HOSTILE = {
    "nothing": None,
    "a list": [],
    "a text": "ChatPromptTemplate",
    "a plain object": {"messages": []},
    "a secret": SECRET,
    "not implemented": {"lc": 1, "type": "not_implemented", "id": ["os", "system"]},
    "another version": {**chat(system(text("x"))), "lc": 2},
    "a model": MODEL,
    "a chain with a model": part("RunnableSequence", first=chat(system(text("x"))), last=MODEL),
    "a class of another package": {**chat(system(text("x"))), "id": ["os", "ChatPromptTemplate"]},
    "an id of numbers": {**chat(system(text("x"))), "id": ["langchain", 1]},
    "an id that is a text": {**chat(system(text("x"))), "id": "ChatPromptTemplate"},
    "arguments that are a list": {**chat(), "kwargs": []},
    "no messages": chat(),
    "messages that are an object": part("ChatPromptTemplate", messages={}),
    "too many messages": chat(*[system(text("x"))] * 101),
    "a model as message": chat(MODEL),
    "a secret as message": chat(SECRET),
    "a secret as prompt": chat(system(SECRET)),
    "a secret as template": chat(system(text(SECRET))),
    "a secret as content": chat(part("SystemMessage", "messages", content=SECRET)),
    "pictures as content": chat(part("HumanMessage", "messages", content=[{"type": "image_url"}])),
    "several prompts": chat(system([text("a"), text("b")])),
    "a picture": chat(system(part("ImagePromptTemplate", "image", template={"url": "file:///x"}))),
    "a few-shot prompt": chat(system(part("FewShotPromptTemplate", "few_shot", examples=[]))),
    "a file": part("PromptTemplate", "prompt", template_file="/etc/passwd"),
    "jinja": chat(system(text("{{ cycler.__init__.__globals__ }}", template_format="jinja2"))),
    "mustache": chat(system(text("{{x}}", template_format="mustache"))),
    "an odd format": chat(system(text("x", template_format=["f-string"]))),
    "an attribute": chat(system(text("{x.__class__}"))),
    "an index": chat(system(text("{x[0]}"))),
    "an attribute below": text("{x.__class__.__mro__[1]}"),
    "a number": chat(system(text("{0}"))),
    "no name": chat(system(text("{}"))),
    "a conversion": chat(system(text("{x!r}"))),
    "a width without bound": chat(system(text("{x:>9999999999}"))),
    "a format within": chat(system(text("{x:{y.__class__}}"))),
    "an open brace": chat(system(text("{x"))),
    "a template without end": chat(system(text("x" * (MAX_CHARACTERS + 1)))),
    "a content without end": chat(
        part("SystemMessage", "messages", content="x" * (MAX_CHARACTERS + 1))
    ),
    "a placeholder with code": chat(part("MessagesPlaceholder", variable_name="x.y")),
    "a placeholder without name": chat(part("MessagesPlaceholder")),
    "partial objects": chat(system(text("{x}")), partial_variables={"x": MODEL}),
    "partial list": chat(system(text("{x}")), partial_variables=["x"]),
    "partial of nothing": chat(system(text("{x}")), partial_variables={"y": "z"}),
    "partial without end": chat(
        system(text("{x}")), partial_variables={"x": "y" * (MAX_CHARACTERS + 1)}
    ),
    "partial inside": chat(system(text("{x}", partial_variables={"x": "y"}))),
}


@pytest.mark.parametrize("manifest", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_manifest_is_refused_and_ours_is_there_with_a_note(hub, manifest, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-Secret0123456789")
    hub.prompts["mallory/prompt"] = manifest
    pulled = pull_prompt("mallory/prompt", api_url=hub.url)
    assert pulled.source == "hfnb"
    assert pulled.template == react_prompt()
    assert pulled.note.startswith("mallory/prompt was refused. ")
    assert pulled.note.endswith("This is the prompt of hfnb instead.")
    assert len(pulled.note) < 500
    assert pulled.note in repr(pulled)
    assert "sk-Secret" not in pulled.note


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10) | st.just("constructor"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["lc", "type", "id", "kwargs", "messages", "prompt", "template"]), inner
        )
        | st.builds(system, inner)
        | st.builds(text, inner)
        | st.lists(inner, max_size=2).map(lambda rows: chat(*rows))
    ),
    max_leaves=12,
)


@settings(deadline=None)
@given(json_values)
def test_any_manifest_is_read_or_refused(manifest):
    with suppress(PromptError):
        assert isinstance(read_manifest(manifest), ChatPromptTemplate)


# When there is no prompt to be had


@pytest.mark.parametrize(
    ("status", "said"),
    [(404, "no such prompt"), (403, "not public"), (500, "answered 500"), (429, "answered 429")],
)
def test_what_the_hub_refuses_is_said(hub, status, said):
    hub.prompts["me/mine"] = REACT_JSON
    hub.status = status
    pulled = pull_prompt("me/mine", api_url=hub.url)
    assert pulled.template == react_prompt()
    assert said in pulled.note


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"{}", b"[" * 100_000, b"\xff\xfe"])
def test_an_answer_that_makes_no_sense_is_said(hub, body):
    hub.body = body
    pulled = pull_prompt("me/mine", api_url=hub.url)
    assert (pulled.source, pulled.template) == ("hfnb", react_prompt())
    assert len(pulled.note) < 400


def test_an_answer_without_end_is_refused(hub):
    hub.prompts["me/mine"] = chat(*[system(text("x" * MAX_CHARACTERS))] * 100)
    assert pull_prompt("me/mine", api_url=hub.url).source == "hfnb"


def test_a_slow_hub_is_not_waited_for(hub):
    hub.prompts["me/mine"] = REACT_JSON
    hub.delay = 1.5
    began = time.perf_counter()
    pulled = pull_prompt("me/mine", api_url=hub.url, timeout=0.3)
    assert time.perf_counter() - began < 1.2
    assert "no answer within 0.3 seconds" in pulled.note


def test_offline_ours_is_there_with_a_note(hub):
    url = hub.url
    hub.shutdown()
    hub.server_close()
    pulled = pull_prompt("hwchase17/react-json", api_url=url)
    assert pulled.template == react_prompt()
    assert pulled.note == (
        "hwchase17/react-json could not be fetched (the hub cannot be reached). "
        "This is the prompt of hfnb instead."
    )
    assert repr(pulled) == (
        "PulledPrompt from hfnb, variables: agent_scratchpad, input, tool_names, tools\n"
        f"  Note: {pulled.note}"
    )


@pytest.mark.parametrize(
    "name",
    ["", "react-json", "a/b/c", "../x", "a/..", "a/b?x=1", "a/b#x", "a b/c", "a/b:", None, 3],
)
def test_what_names_no_prompt_is_refused(name):
    with pytest.raises(PromptError, match="names no prompt"):
        pull_prompt(name)
