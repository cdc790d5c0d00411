"""Whatever a server does: a typed error in time, with the next action, and nothing left open."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
import time
import traceback
from pathlib import Path
from time import perf_counter

import psutil
import pytest

from hfnb.errors import (
    AccessError,
    AnswerTimeoutError,
    BrokenAnswerError,
    BusyError,
    ServerError,
)
from tests.faulty import Chat, Server, Text, hang_up, reset, silence, slowly, status, stream
from tests.remote import QUICK, SECRET, TIMEOUTS, ask, chat_over

pytestmark = pytest.mark.model

BOTH = pytest.mark.parametrize("protocol", [Chat, Text], ids=lambda one: one.name)
STREAMING = pytest.mark.parametrize("way", ["invoke", "stream", "ainvoke", "astream"])
IN_TIME = QUICK.connect + QUICK.read + 3  # and the machine's own pace
CERTIFICATE = str(Path(__file__).parent / "self_signed.pem")
TGI_LOADING = {"error": "Model owner/name is currently loading", "estimated_time": 0.02}
HTML = "<html><head><style>p {}</style></head><body><h1>502 Bad Gateway</h1></body></html>"


@pytest.fixture(autouse=True)
def nothing_is_left():
    """No thread and no open file, socket or pipe more than before."""
    threads, files = set(threading.enumerate()), psutil.Process().num_fds()
    yield
    left = {thread for thread in threading.enumerate() if thread.is_alive()} - threads
    assert not left
    assert psutil.Process().num_fds() <= files


@pytest.fixture(scope="module", autouse=True)
def warm():
    """What is loaded once and stays open is there before anything is counted."""
    for protocol in (Chat, Text):
        with Server(protocol.answer("Hi")) as server:
            for way in ("invoke", "ainvoke"):
                ask(chat_over(server.url, protocol.name), way)


def failing(server: Server, protocol, way: str, **settings) -> tuple[str, ServerError]:
    """Ask, and return what was delivered and the error, which keeps the rules of all errors."""
    chat = chat_over(server.url, protocol.name, **settings)
    begin = perf_counter()
    text, error = ask(chat, way)
    seconds = perf_counter() - begin
    assert seconds < IN_TIME or settings.get("timeouts") is not QUICK
    assert isinstance(error, ServerError), repr(error)
    assert error.what.endswith(".")
    assert error.why
    assert len(error.next_step) > 20
    last = chat.llm.wire[-1]
    assert last.failure == error.what
    assert not last.complete
    assert last.seconds is not None
    told = "".join(
        [*traceback.format_exception(error), str(chat.llm.wire), repr(list(chat.llm.wire))]
    )
    assert SECRET not in told
    assert SECRET in json.dumps([dict(one.headers) for one in server.posts])
    return text, error


REFUSALS = {
    401: (AccessError, 1, {"error": "Invalid token"}, "token="),
    402: (AccessError, 1, {"error": {"message": "No credits left"}}, "builtin"),
    403: (AccessError, 1, {"error": "Access to this model is restricted: gated"}, "conditions"),
    404: (ServerError, 1, {"message": "no such model"}, "name"),
    422: (ServerError, 1, {"error": "inputs too long", "error_type": "validation"}, "max_new"),
    424: (ServerError, 1, {"error": "CUDA error", "error_type": "generation"}, "Ask again"),
    429: (BusyError, 2, {"error": "Model is overloaded", "error_type": "overloaded"}, "Wait"),
    500: (ServerError, 1, {"detail": [{"msg": "it broke"}]}, "log"),
    503: (BusyError, 2, TGI_LOADING, "Wait"),
    504: (AnswerTimeoutError, 2, {"error": "upstream timed out"}, "Wait"),
}


@BOTH
@pytest.mark.parametrize("way", ["invoke", "stream", "ainvoke", "astream", "whole", "awhole"])
@pytest.mark.parametrize("code", REFUSALS)
def test_a_refusal(code, way, protocol):
    kind, tries, body, advice = REFUSALS[code]
    with Server(status(code, body)) as server:
        text, error = failing(server, protocol, way, stream="whole" not in way)
        assert len(server.posts) == tries
    assert (type(error), error.status, text, error.partial) == (kind, code, "", "")
    said = body.get("error") or body.get("message") or body["detail"][0]["msg"]
    assert (said if isinstance(said, str) else said["message"]) in error.why
    assert advice in error.next_step


@BOTH
def test_a_server_that_quotes_the_key_is_not_quoted(protocol):
    with Server(status(401, {"error": f"Invalid token {SECRET}"})) as server:
        _, error = failing(server, protocol, "invoke")
    assert error.why == "It says: Invalid token [hidden]"


@BOTH
def test_a_gateway_s_page_is_told_in_its_words(protocol):
    with Server(status(502, HTML, "text/html")) as server:
        _, error = failing(server, protocol, "invoke")
        assert len(server.posts) == 2
    assert error.why == "It says: 502 Bad Gateway"


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke", "whole", "awhole"])
def test_silence(way, protocol):
    with Server(silence) as server:
        _, error = failing(server, protocol, way, stream="whole" not in way, timeouts=QUICK)
        assert len(server.posts) == 1, "it is not asked again: each try would take as long"
        assert server.answerings[0].gone.wait(5)
    assert type(error) is AnswerTimeoutError
    assert "timeout=" in error.next_step


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke", "whole", "awhole"])
@pytest.mark.parametrize("fault", [hang_up, reset])
def test_a_connection_that_ends_before_the_answer_begins(fault, way, protocol):
    with Server(fault) as server:
        _, error = failing(server, protocol, way, stream="whole" not in way)
        assert len(server.posts) == 2
    assert type(error) is BrokenAnswerError
    assert "before it answered" in error.what


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_nobody_there(way, protocol):
    with Server(silence) as server:
        url = server.url
    chat = chat_over(url, protocol.name)
    _, error = ask(chat, way)
    assert type(error) is ServerError
    assert "cannot be reached" in error.what
    assert [one.retry for one in chat.llm.wire] == [0, 1]


def half(protocol):
    return stream(protocol.piece("Hel"), end="")


def torn(protocol):
    """The stream ends in the middle of an event."""

    def fault(to):
        to.head(kind="text/event-stream")
        to.event(protocol.piece("Hel"))
        to.send(b"data: " + json.dumps(protocol.piece("lo")).encode()[:20])

    return fault


def reset_in_it(protocol):
    return stream(protocol.piece("Hel"), lambda to: to.reset(), end="")


def silent_in_it(protocol):
    return stream(protocol.piece("Hel"), lambda to: to.until_gone(), end="")


def garbage(protocol):
    return stream(protocol.piece("Hel"), lambda to: to.send(b"\x00\xff nonsense\n\n"))


def no_json(protocol):
    return stream(protocol.piece("Hel"), '{"choices": [')


def not_an_object(protocol):
    return stream(protocol.piece("Hel"), [1, 2])


def another_form(protocol):
    return stream(protocol.piece("Hel"), {"choices": 5, "token": "x"})


def long_line(protocol):
    return stream(
        protocol.piece("Hel"), lambda to: to.send(b"data: " + b"x" * 10_000_000 + b"\n\n")
    )


def deep(protocol):
    return stream(protocol.piece("Hel"), "[" * 100_000 + "]" * 100_000)


def dripping(protocol):
    return stream(protocol.piece("Hel"), slowly(b": still here\n"))


def dripping_line(protocol):
    return stream(protocol.piece("Hel"), slowly(b"data: x"))


def error_in_it(protocol):
    return stream(protocol.piece("Hel"), {"error": "out of memory", "error_type": "generation"})


def openai_error_in_it(protocol):
    return stream(protocol.piece("Hel"), {"error": {"message": "too many", "code": 429}})


BROKEN = {
    half: (BrokenAnswerError, "broke off"),
    torn: (BrokenAnswerError, "cannot be read"),
    reset_in_it: (BrokenAnswerError, "in the middle of the answer"),
    silent_in_it: (AnswerTimeoutError, "in the middle of the answer"),
    garbage: (BrokenAnswerError, "cannot be read"),
    no_json: (BrokenAnswerError, "cannot be read"),
    not_an_object: (BrokenAnswerError, "cannot be read"),
    another_form: (BrokenAnswerError, "cannot be read"),
    long_line: (BrokenAnswerError, "cannot be read"),
    deep: (BrokenAnswerError, "cannot be read"),
    dripping: (AnswerTimeoutError, "in the middle of the answer"),
    dripping_line: (AnswerTimeoutError, "in the middle of the answer"),
    error_in_it: (ServerError, "failed while it wrote"),
    openai_error_in_it: (BusyError, "no room"),
}


@BOTH
@STREAMING
@pytest.mark.parametrize("fault", BROKEN, ids=lambda one: one.__name__)
def test_a_stream_that_breaks_keeps_what_had_come_and_is_not_begun_again(fault, way, protocol):
    kind, words = BROKEN[fault]
    timeouts = QUICK if kind is AnswerTimeoutError else TIMEOUTS
    with Server(fault(protocol)) as server:
        text, error = failing(server, protocol, way, timeouts=timeouts)
        assert len(server.posts) == 1
    assert type(error) is kind
    assert words in error.what
    assert error.partial == "Hel"
    assert "`partial`" in error.next_step
    assert text == ("Hel" if "stream" in way else "")


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
@pytest.mark.parametrize("fault", [half, reset_in_it, error_in_it], ids=lambda one: one.__name__)
def test_a_stream_that_breaks_before_the_first_token_is_begun_again_where_that_may_help(
    fault, way, protocol
):
    def empty(one):
        class Empty(one):
            @staticmethod
            def piece(text):
                return one.piece("")

        return Empty

    with Server(fault(empty(protocol)), protocol.answer("Hello")) as server:
        text, error = ask(chat_over(server.url, protocol.name), way)
        again = fault is not error_in_it
        assert (text, len(server.posts)) == (("Hello", 2) if again else ("", 1))
        assert (error is None) is again


def broken_body(to):
    to.head(content_length="100")
    to.send(b'{"choices": [')


def endless_body(to):
    to.head()
    for _ in range(40):
        to.send(b"x" * 1_000_000)


WHOLE = {
    "cut": (broken_body, BrokenAnswerError, "broke off"),
    "garbage": (status(200, "nonsense"), BrokenAnswerError, "no JSON"),
    "a list": (status(200, "[]"), BrokenAnswerError, "holds list"),
    "another form": (status(200, {"choices": [7], "x": 1}), BrokenAnswerError, "form"),
    "no end": (endless_body, BrokenAnswerError, "longer than"),
    "dripping": (lambda to: (to.head(), slowly(b"   ")(to)), AnswerTimeoutError, "stopped"),
}


@BOTH
@pytest.mark.parametrize("way", ["whole", "awhole"])
@pytest.mark.parametrize("name", WHOLE)
def test_an_answer_in_one_piece_that_is_none(name, way, protocol):
    fault, kind, words = WHOLE[name]
    timeouts = QUICK if kind is AnswerTimeoutError else TIMEOUTS
    with Server(fault) as server:
        text, error = failing(server, protocol, way, stream=False, timeouts=timeouts)
    assert type(error) is kind
    assert words in f"{error.what} {error.why}"
    assert (text, error.partial) == ("", "")


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke", "whole", "awhole"])
def test_headers_that_come_byte_by_byte(way, protocol):
    with Server(slowly(b"HTTP/1.1 200 OK\r\nx-header: a\r\n")) as server:
        _, error = failing(server, protocol, way, stream="whole" not in way, timeouts=QUICK)
        assert len(server.posts) == 1
    assert type(error) is AnswerTimeoutError


@BOTH
@pytest.mark.parametrize("kind", ["text/html", "application/json"])
def test_what_is_no_stream_is_not_read_as_one(kind, protocol):
    with Server(status(200, "{}", kind)) as server:
        _, error = failing(server, protocol, "stream")
    assert type(error) is BrokenAnswerError
    assert ("a web page" if kind == "text/html" else "one JSON came") in error.why


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke", "whole", "awhole"])
@pytest.mark.parametrize("code", [301, 302, 307, 308])
def test_a_redirect_to_another_host_is_not_followed(code, way, protocol):
    with Server(protocol.answer("caught")) as other:
        place = other.url.replace("127.0.0.1", "localhost") + "/generate"
        with Server(status(code, "", location=place)) as server:
            _, error = failing(server, protocol, way, stream="whole" not in way)
        assert other.requests == [], "neither the token nor the messages went there"
    assert "localhost" in error.what
    assert "Nothing was sent there" in error.why


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_a_certificate_that_nobody_signed(way, protocol):
    with Server(protocol.answer("caught"), tls=CERTIFICATE) as server:
        chat = chat_over(server.url, protocol.name)
        _, error = ask(chat, way)
        assert server.requests == [], "nothing was sent"
    assert type(error) is ServerError
    assert "could not prove" in error.what
    assert "certificate" in error.why
    assert len(chat.llm.wire) == 1, "it is not asked again"
    assert SECRET not in "".join(traceback.format_exception(error))


@BOTH
@pytest.mark.parametrize("way", ["stream", "astream"])
def test_closing_a_stream_closes_the_connection(way, protocol):
    with Server(stream(protocol.piece("Hel"), lambda to: to.until_gone(), end="")) as server:
        chat = chat_over(server.url, protocol.name)
        if way == "stream":
            pieces = chat.stream("Hi")
            assert next(pieces).text == "Hel"
            pieces.close()
        else:

            async def first():
                pieces = chat.astream("Hi")
                assert (await anext(pieces)).text == "Hel"
                await pieces.aclose()

            asyncio.run(first())
        assert server.answerings[0].gone.wait(5)
    assert chat.llm.wire[-1].failure == "closed here before its end"


@BOTH
def test_a_reader_may_take_its_time(protocol):
    rest = protocol.events("lo")
    with Server(stream(protocol.piece("Hel"), lambda to: to.closing.wait(0.1), *rest)) as server:
        pieces = chat_over(server.url, protocol.name, timeouts=QUICK).stream("Hi")
        assert next(pieces).text == "Hel"
        time.sleep(2 * QUICK.read)
        assert "".join(piece.text for piece in pieces) == "lo"


@BOTH
def test_a_cancelled_task_closes_the_connection(protocol):
    async def cancelled(chat):
        task = asyncio.create_task(chat.ainvoke("Hi"))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with Server(silence) as server:
        asyncio.run(cancelled(chat_over(server.url, protocol.name)))
        assert server.answerings[0].gone.wait(5)


def test_a_server_that_does_not_tell_its_model_in_time_is_not_asked_more():
    with Server(silence) as server:
        server._next = lambda request: silence
        chat = chat_over(server.url, "chat", model=None, timeouts=QUICK)
        begin = perf_counter()
        _, error = ask(chat, "invoke")
        assert perf_counter() - begin < IN_TIME
        assert server.posts == []
    assert type(error) is AnswerTimeoutError


def test_an_error_can_be_pickled_and_says_what_it_is():
    error = BusyError("It is full.", "Many ask.", "Wait.", status=429, passing=True)
    error.keep("Hel")
    same = pickle.loads(pickle.dumps(error))
    assert (same.status, same.partial, str(same)) == (429, "Hel", str(error))
