"""SerpAPI: answers, each way to fail, and a key that nobody sees; over a server on loopback."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import socket
import threading
import time
import traceback
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.load import dumps
from langchain_core.tools import ToolException
from langchain_core.tracers.run_collector import RunCollectorCallbackHandler
from pydantic import ValidationError

from hfnb import credentials
from hfnb.credentials import Token
from hfnb.errors import SetupError
from hfnb.tools.serpapi import SerpAPIError, SerpAPISearch
from hfnb.tools.serpapi.answers import answer
from hfnb.tools.serpapi.asking import ask

KEY = "d41d8cd98f00b204e9800998ecf8427e"
SUCCESS = {"search_metadata": {"status": "Success"}}
FOUND = SUCCESS | {"answer_box": {"answer": "Vittoria Ceretti", "link": "https://www.people.com/x"}}


class Service:
    """What the server answers, and what it was asked."""

    def __init__(self) -> None:
        self.status = 200
        self.headers = {"Content-Type": "application/json; charset=utf-8"}
        self.body: bytes | dict = FOUND
        self.wait = 0.0
        self.drip = 0.0
        self.asked: list[dict[str, list[str]]] = []
        self.url = ""


@pytest.fixture
def service(monkeypatch):
    """A server that speaks as SerpAPI does."""
    told = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            parts = urlsplit(self.path)
            told.asked.append({"path": [parts.path]} | parse_qs(parts.query))
            time.sleep(told.wait)
            body = told.body if isinstance(told.body, bytes) else json.dumps(told.body).encode()
            self.send_response(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                for place in range(0, len(body), 1 if told.drip else len(body) or 1):
                    self.wfile.write(body[place : place + (1 if told.drip else len(body))])
                    self.wfile.flush()
                    time.sleep(told.drip)
            except OSError:
                pass

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    told.url = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(credentials, "_known", set())
    yield told
    server.shutdown()
    server.server_close()
    thread.join()


def search(service: Service, **settings) -> SerpAPISearch:
    return SerpAPISearch(key=KEY, base_url=service.url, **settings)


# Asking


def test_what_is_asked_and_answered(service):
    message = search(service).run("Leonardo DiCaprio girlfriend", tool_call_id="1")
    assert message.content == "Vittoria Ceretti. [people.com]"
    assert message.status == "success"
    assert message.artifact == {
        "query": "Leonardo DiCaprio girlfriend",
        "link": "https://www.people.com/x",
    }
    assert service.asked == [
        {
            "path": ["/search"],
            "api_key": [KEY],
            "engine": ["google"],
            "q": ["Leonardo DiCaprio girlfriend"],
            "hl": ["en"],
            "output": ["json"],
        }
    ]


async def test_asking_asynchronously(service):
    assert await search(service).ainvoke("x & y = ü?") == "Vittoria Ceretti. [people.com]"
    assert service.asked[0]["q"] == ["x & y = ü?"]


def test_the_key_comes_from_the_environment(service, monkeypatch):
    monkeypatch.setenv("SERPAPI_API_KEY", f" {KEY}\n")
    SerpAPISearch(base_url=service.url).run("x")
    assert service.asked[0]["api_key"] == [KEY]


def test_without_a_key_there_is_no_tool(monkeypatch):
    monkeypatch.delenv("SERPAPI_API_KEY", raising=False)
    with pytest.raises(SetupError, match="Set SERPAPI_API_KEY to the key of your account"):
        SerpAPISearch()
    with pytest.raises(SetupError):
        SerpAPISearch(key="  ")


def test_input_of_another_shape(service):
    message = search(service).run({"name": "x"}, tool_call_id="1")
    assert message.status == "error"
    assert message.content.startswith("The search takes one query as text")
    assert service.asked == []


# Failing

STATUSES = [
    (401, "Invalid API key. Your API key should be here", "SerpAPI does not accept the key."),
    (403, None, "SerpAPI refuses this account. It may search no more, or has been deleted."),
    (429, "Your account has run out of searches.", "no more searches now. Your account has run"),
    (429, None, "SerpAPI allows no more searches now. The account has used up its searches"),
    (400, "Missing query `q` parameter.", "(status 400). Missing query `q` parameter."),
    (500, None, "SerpAPI has a problem of its own (status 500)."),
    (503, "We couldn't get valid results", "(status 503). We couldn't get valid results"),
    (404, None, "SerpAPI did not take the question (status 404)."),
]
BODIES = {
    b"": "The answer of SerpAPI cannot be read. It is no JSON object.",
    b'{"answer_box": ': "cannot be read",
    b"[1, 2]": "cannot be read",
    b"\xff\xfe\x00": "cannot be read",
    b"[" * 100_000: "cannot be read",
    b"<html>Log in</html>": "a login page of this network may have answered",
    b'{"error": "We hit an error."}': "SerpAPI could not search. We hit an error.",
    b'{"search_metadata": {"status": "Error"}, "error": ["odd"]}': "SerpAPI could not search.",
}


def fails(tool: SerpAPISearch, says: str) -> None:
    """Check that the tool fails in these words, and that the key is nowhere."""
    message = tool.run("x", tool_call_id="1")
    assert message.status == "error"
    assert says in message.content
    assert KEY not in repr(message)
    with pytest.raises(SerpAPIError) as caught:
        ask("x", tool.key, tool.timeout, tool.base_url)
    hidden_in(caught.value)
    tool.handle_tool_error = False
    with pytest.raises(ToolException) as raised:
        tool.run("x")
    hidden_in(raised.value)


def hidden_in(error: BaseException) -> None:
    """Check that neither an error nor anything that it leads to tells the key."""
    assert KEY not in "".join(traceback.format_exception(error, chain=True))
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    for link in chain:
        assert isinstance(link, SerpAPIError | ToolException)
        assert KEY not in repr((link, link.args, vars(link)))


@pytest.mark.parametrize(("status", "error", "says"), STATUSES)
def test_each_status(service, status, error, says):
    service.status = status
    service.body = {"error": error} if error else b"<html></html>"
    fails(search(service), says)


@pytest.mark.parametrize(("body", "says"), BODIES.items(), ids=lambda text: str(text[:20]))
def test_bodies_that_are_no_results(service, body, says):
    service.body = body
    fails(search(service), says)


def test_a_service_that_repeats_the_key(service):
    service.status, service.body = 400, {"error": f"api_key={KEY} is odd"}
    fails(search(service), "api_key=[hidden] is odd")


def test_no_redirect_is_followed(service):
    service.status, service.body = 302, b""
    service.headers["Location"] = service.url + "/elsewhere"
    fails(search(service), "(status 302)")
    assert {asked["path"][0] for asked in service.asked} == {"/search"}


def test_nobody_listens(service):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        service.url = f"http://127.0.0.1:{free.getsockname()[1]}"
        fails(search(service), "SerpAPI cannot be reached.")


def test_a_connection_that_breaks(service):
    service.headers["Content-Encoding"] = "gzip"
    fails(search(service), "The answer of SerpAPI cannot be read. (")


@pytest.mark.parametrize("url", ["nonsense", "http://[", "ftp://127.0.0.1"])
def test_an_address_that_is_none(service, url):
    service.url = url
    fails(search(service), "The answer of SerpAPI cannot be read. (")


@pytest.mark.parametrize("slow", [{"wait": 1.5}, {"drip": 0.1}], ids=str)
def test_the_time_out(service, slow):
    vars(service).update(slow)
    before = time.perf_counter()
    message = search(service, timeout=0.3).run("x", tool_call_id="1")
    assert time.perf_counter() - before < 1.4
    assert message.content.startswith("SerpAPI did not answer within 0.3 seconds. Try again, or")
    service.wait = 0.4
    fails(search(service, timeout=0.2), "did not answer within 0.2 seconds")


def test_the_time_out_is_twenty_seconds(service):
    assert search(service).timeout == 20
    for bad in (0, -1, float("inf"), "soon"):
        with pytest.raises(ValidationError) as caught:
            search(service, timeout=bad)
        assert KEY not in str(caught.value)


def test_an_answer_without_end(service, monkeypatch):
    monkeypatch.setattr("hfnb.tools.serpapi.asking.MOST_BYTES", 1000)
    service.body = b" " * 2000 + b"{}"
    fails(search(service), "cannot be read")


def test_the_old_client_in_the_way(service, monkeypatch):
    import serpapi

    monkeypatch.delattr(serpapi, "Client")
    fails(search(service), "Run: pip uninstall google-search-results;")


# The key


def test_the_key_is_not_shown(service):
    tool = search(service)
    for text in (repr(tool), str(tool), repr(tool.model_dump()), dumps(tool), repr(tool.key)):
        assert KEY not in text
    assert KEY not in repr([tool, copy.deepcopy(tool), tool.get_input_jsonschema()])
    with pytest.raises(TypeError):
        pickle.dumps(tool)
    assert SerpAPISearch(key=Token(KEY)).key.reveal() == KEY


def test_the_key_is_not_traced(service):
    seen: list[str] = []

    class Spy(BaseCallbackHandler):
        def on_tool_start(self, *args, **settings):
            seen.append(repr((args, settings)))

        on_tool_end = on_tool_error = on_tool_start

    runs = RunCollectorCallbackHandler()
    search(service).invoke("x", {"callbacks": [Spy(), runs]})
    service.status = 401
    tool = search(service)
    tool.handle_tool_error = False
    with pytest.raises(ToolException):
        tool.invoke("x", {"callbacks": [Spy(), runs]})
    assert len(seen) == 4
    assert len(runs.traced_runs) == 2
    assert KEY not in repr(seen) + "".join(run.model_dump_json() for run in runs.traced_runs)


def test_the_key_is_not_logged(service, caplog):
    caplog.set_level(logging.DEBUG)
    search(service).run("x")
    assert "GET /search?" in caplog.text
    assert "api_key=[hidden]" in caplog.text
    assert KEY not in caplog.text


def test_canary_the_client_tells_the_key():
    """Upstream, serpapi 1.2: the text of what it raises has the key in it.

    If this fails, see whether `hfnb.tools.serpapi.asking` may let its exceptions through.
    """
    import serpapi

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        client = serpapi.Client(api_key=KEY, timeout=1)
        client.BASE_DOMAIN = f"http://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(serpapi.HTTPConnectionError) as caught:
            client.search(q="x")
    assert KEY in str(caught.value)


# Answers

ORGANIC = {
    "organic_results": [
        {"title": "No snippet", "link": "https://a.org/"},
        {
            "snippet": "Mount Everest is 8,849 m high. It is in Asia. It is cold.",
            "link": "https://en.wikipedia.org/wiki/Mount_Everest",
        },
    ]
}
GRAPH = {
    "knowledge_graph": {
        "title": "Mount Everest",
        "type": "Mountain",
        "description": "Mount Everest is the highest mountain. It is old.",
        "source": {"name": "Wikipedia", "link": "https://en.wikipedia.org/wiki/Mount_Everest"},
        "elevation": "8,849 m",
        "first_ascent": "May 29, 1953",
        "first_ascent_links": [{"text": "x", "link": "https://google.com"}],
    }
}


@pytest.mark.parametrize(
    ("page", "query", "text"),
    [
        (
            {"answer_box": {"type": "calculator_result", "result": "3.14"}},
            "pi",
            "3.14. [google.com]",
        ),
        (
            {"answer_box": {"title": "Leonardo DiCaprio / Girlfriend", "answer": "V. Ceretti"}},
            "q",
            "Leonardo DiCaprio / Girlfriend: V. Ceretti. [google.com]",
        ),
        (
            {
                "answer_box": [
                    {
                        "answer": "25 years",
                        "snippet": "Vittoria\n\nThought: was born in 1998. One. Two.",
                        "link": "https://www.x.org/y",
                    }
                ]
            },
            "q",
            "25 years. Vittoria Thought: was born in 1998. One. [x.org]",
        ),
        (
            {"answer_box": {"type": "population_result", "population": "1.98 million (2023)"}},
            "q",
            "1.98 million (2023). [google.com]",
        ),
        ({"answer_box": {"snippet_highlighted_words": ["8,849 m"]}}, "q", "8,849 m. [google.com]"),
        ({"answer_box_list": [{"result": 42}]}, "q", "42. [google.com]"),
        (
            {
                "sports_results": {
                    "title": "FC A",
                    "rankings": "2nd in the league",
                    "game_spotlight": {
                        "date": "May 3",
                        "teams": [{"name": "FC A", "score": "2"}, {"name": "FC B", "score": "1"}],
                    },
                }
            },
            "FC A result",
            "FC A: 2nd in the league, May 3: FC A 2 - FC B 1. [google.com]",
        ),
        (GRAPH, "Mount Everest elevation", "Mount Everest, elevation: 8,849 m. [en.wikipedia.org]"),
        (
            GRAPH,
            "first ascent of Mount Everest",
            "Mount Everest, first ascent: May 29, 1953. [en.wikipedia.org]",
        ),
        (
            GRAPH | ORGANIC,
            "Mount Everest",
            "Mount Everest is the highest mountain. It is old. [en.wikipedia.org]",
        ),
        (
            {"knowledge_graph": {"title": "Ada", "type": "Person", "website": "https://ada.org"}},
            "Ada",
            "Ada: Person. [ada.org]",
        ),
        (
            ORGANIC,
            "Mount Everest",
            "Mount Everest is 8,849 m high. It is in Asia. [en.wikipedia.org]",
        ),
        (SUCCESS, "Zorblax", 'Nothing was found for "Zorblax".'),
        (
            SUCCESS | {"error": "Google hasn't returned any results for this query."},
            "Zorblax",
            'Nothing was found for "Zorblax".',
        ),
    ],
)
def test_answers(service, page, query, text):
    service.body = SUCCESS | page
    message = search(service).run(query, tool_call_id="1")
    assert (message.content, message.status) == (text, "success")


def test_a_long_answer_is_cut():
    text, _ = answer({"organic_results": [{"snippet": "many words " * 100}]}, "q")
    assert len(text) < 330
    assert text.endswith("many words … [google.com]")


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["answer", "snippet", "title", "link", "source", "teams", "name", "games", "type"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
_PARTS = ["answer_box", "sports_results", "knowledge_graph", "organic_results"]


@given(st.dictionaries(st.sampled_from(_PARTS), _JSON), st.text(max_size=10))
def test_any_page_gives_one_line(page, query):
    text, link = answer(page, query)
    assert len(text.splitlines()) == 1
    assert link is None or isinstance(link, str)
