"""A server that is waited for: said while it lasts, then gone, and kept where it is looked for."""

from __future__ import annotations

import asyncio
import io
import socket
import sys
import threading
import time
from contextlib import closing

import pytest

from hfnb import waiting
from hfnb.agents import ReActAgent
from hfnb.engines.remote import Patience, Timeouts
from hfnb.errors import AnswerTimeoutError, BusyError
from hfnb.panels.base.work import Work
from hfnb.stepper import Session
from hfnb.waiting import GivenUp, Line, Waiting, heard_by
from tests.faulty import Chat, Server, Text, status, stream
from tests.remote import ask, chat_over

pytestmark = pytest.mark.model

BOTH = pytest.mark.parametrize("protocol", [Chat, Text], ids=lambda one: one.name)
WAYS = pytest.mark.parametrize("way", ["invoke", "stream", "ainvoke", "astream"])
WORDS = "127.0.0.1 is still loading its model (503)."
LONG = Patience(retries=5, first=0.01, longest=60)


def loading(seconds: float):
    return status(503, {"error": "Model is currently loading", "estimated_time": seconds})


@BOTH
@WAYS
def test_a_wait_is_told_while_it_lasts_and_its_end(way, protocol):
    heard: list[Waiting | None] = []
    with (
        Server(loading(0.5), protocol.answer("Hello")) as server,
        heard_by(heard.append),
    ):
        text, error = ask(chat_over(server.url, protocol.name, patience=LONG), way)
    assert (text, error) == ("Hello", None)
    *waits, over = heard
    assert over is None
    assert str(waits[0]) == f"{WORDS} Trying again in 1 s (1 of 5)."
    assert str(waits[-1]) == f"{WORDS} Trying again now (1 of 5)."
    left = [wait.seconds for wait in waits]
    assert left == sorted(left, reverse=True)
    assert len(waits) >= 3, "several times a second"


@BOTH
@WAYS
def test_what_was_waited_for_is_kept_in_the_message_and_on_the_wire(way, protocol):
    with Server(loading(0.01), loading(0.02), protocol.answer("Hello")) as server:
        chat = chat_over(server.url, protocol.name, patience=LONG)
        if way.endswith("invoke"):
            run = chat.ainvoke("Hi") if way[0] == "a" else None
            message = asyncio.run(run) if run else chat.invoke("Hi")
        else:
            message = asyncio.run(added(chat)) if way[0] == "a" else sum_of(chat.stream("Hi"))
    retries = message.response_metadata["retries"]
    assert [wait["why"] for wait in retries] == [WORDS, WORDS]
    assert [wait["seconds"] for wait in retries] == [one.waited for one in chat.llm.wire][:2]
    assert chat.llm.wire[-1].waited is None
    assert "still loading its model (503). Tried again after 0.0 s." in str(chat.llm.wire)


def sum_of(chunks):
    first, *rest = chunks
    for chunk in rest:
        first += chunk
    return first


async def added(chat):
    return sum_of([chunk async for chunk in chat.astream("Hi")])


def test_an_answer_without_a_wait_says_nothing_of_one():
    with Server(Chat.answer("Hello")) as server:
        assert "retries" not in chat_over(server.url, "chat").invoke("Hi").response_metadata


@BOTH
def test_the_line_goes_where_the_wait_ends_in_an_error(protocol):
    heard: list[Waiting | None] = []
    patience = Patience(retries=1, first=0.01)
    with Server(loading(0.01)) as server, heard_by(heard.append):
        _, error = ask(chat_over(server.url, protocol.name, patience=patience), "invoke")
    assert type(error) is BusyError
    assert heard[-1] is None


@BOTH
def test_after_a_token_nothing_is_waited_for(protocol):
    heard: list[Waiting | None] = []
    broken = stream(protocol.piece("Hel"), {"error": "busy", "error_type": "overloaded"})
    with Server(broken) as server, heard_by(heard.append):
        text, error = ask(chat_over(server.url, protocol.name, patience=LONG), "stream")
    assert (text, error.partial) == ("Hel", "Hel")
    assert heard == []


# Giving up


def test_a_listener_ends_the_wait_at_once():
    def enough(wait):
        raise GivenUp

    with Server(loading(50)) as server, heard_by(enough):
        begin = time.monotonic()
        with pytest.raises(GivenUp):
            chat_over(server.url, "chat", patience=LONG).invoke("Hi")
        assert time.monotonic() - begin < 3
        assert len(server.posts) == 1


async def test_a_cancelled_task_does_not_wait_on():
    with Server(loading(50)) as server:
        chat = chat_over(server.url, "chat", patience=LONG)
        with heard_by(lambda wait: None):
            task = asyncio.create_task(chat.ainvoke("Hi"))
        while not chat.llm.wire or chat.llm.wire[-1].waited is None:
            await asyncio.sleep(0.01)
        begin = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.monotonic() - begin < 1
        assert len(server.posts) == 1


class Owner:
    """Writes down what a panel would show."""

    def __init__(self):
        self.said: list[str] = []
        self.errors: list[Exception] = []
        self.over = threading.Event()

    def began(self, words):
        self.said.append(words)

    def waits(self, words):
        self.said.append(words)

    def failed(self, error):
        self.errors.append(error)

    def ended(self):
        self.over.set()


def test_a_panel_s_work_shows_the_wait_and_stops_at_once():
    owner = Owner()
    work = Work(owner)
    with Server(loading(50)) as server:
        chat = chat_over(server.url, "chat", patience=LONG)
        work.start("Asking", chat.stream("Hi"), lambda chunk: None)
        until(lambda: len(owner.said) > 1)
        begin = time.monotonic()
        work.stop()
        assert owner.over.wait(5)
        assert time.monotonic() - begin < 2
        assert len(server.posts) == 1
    assert owner.said[1] == f"{WORDS} Trying again in 50 s (1 of 5)."
    assert owner.errors == []


def test_a_panel_s_busy_line_tells_of_the_wait_and_then_of_the_work_again():
    from tests.test_panels_base import Counter

    model = Counter()
    model.began("Asking")
    model.waits("No answer yet.")
    assert model.busy == "Asking: No answer yet."
    model.waits("")
    assert model.busy == "Asking"


def test_a_wait_in_a_thread_that_is_watched_is_heard_by_the_panel_that_watches():
    from hfnb.backends.loading import Progress, watched

    heard: list[Waiting | None] = []
    with (
        Server(loading(0.3), Chat.answer("Hello")) as server,
        heard_by(heard.append),
    ):
        chat = chat_over(server.url, "chat", patience=LONG)
        for _ in watched(lambda _: chat.invoke("Hi"), Progress("ask")):
            pass
    assert WORDS in str(heard[0])


@BOTH
def test_a_session_that_waits_for_its_model_stops_at_once(protocol):
    with Server(loading(50), loading(0.01), protocol.answer("Final Answer: 42")) as server:
        chat = chat_over(server.url, protocol.name, patience=LONG)
        session = Session(ReActAgent(chat), "What?")
        run = threading.Thread(target=session.run)
        run.start()
        until(lambda: chat.llm.wire and chat.llm.wire[-1].waited is not None)
        begin = time.monotonic()
        session.stop()
        run.join(5)
        assert time.monotonic() - begin < 2
        assert session.stopped.reason == "stopped"
        assert len(server.posts) == 1
        session.run()
    assert session.answer == "42"


def test_the_stepper_s_busy_line_tells_of_the_wait():
    from hfnb.panels.agent import step

    with Server(loading(50)) as server:
        chat = chat_over(server.url, "chat", patience=LONG)
        model = step(ReActAgent(chat), "What?").model
        model.run()
        until(lambda: WORDS in model.busy)
        assert "Trying again in" in model.busy
        model.stop()
        assert model.wait(5)
        assert (model.busy, model.problem) == ("", None)


def until(holds, seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


# The line of a cell, and of a terminal


WAIT = Waiting(WORDS, 3.4, 2, 5)


class Screen(io.StringIO):
    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def test_in_a_terminal_the_line_is_written_over_and_taken_away(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Screen(terminal=True))
    line = Line()
    line(WAIT)
    line(WAIT)
    line(None)
    assert sys.stderr.getvalue() == f"\r{WORDS} Trying again in 4 s (2 of 5).\x1b[K\r\x1b[K"


def test_in_a_file_there_is_one_line_for_each_retry(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Screen(terminal=False))
    line = Line()
    for seconds, retry in ((2.0, 1), (1.0, 1), (4.0, 2)):
        line(Waiting(WORDS, seconds, retry, 5))
    line(None)
    assert sys.stderr.getvalue().splitlines() == [
        f"{WORDS} Trying again in 2 s (1 of 5).",
        f"{WORDS} Trying again in 4 s (2 of 5).",
    ]


CELL = """
from hfnb.waiting import Line, Waiting
line = Line()
for seconds in (2.0, 1.5, 0.5, 0.0):
    line(Waiting("The server is loading.", seconds, 1, 3))
line(None)
"""


@pytest.fixture(scope="module")
def kernel():
    from jupyter_client.manager import start_new_kernel

    manager, client = start_new_kernel(kernel_name="python3")
    yield client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def run(kernel, metadata: dict) -> list[dict]:
    """Run the cell as a front end does; return its outputs' messages."""
    content = {"code": CELL, "silent": False, "store_history": True, "user_expressions": {}}
    message = kernel.session.msg("execute_request", {**content, "allow_stdin": False})
    message["metadata"] = metadata
    kernel.shell_channel.send(message)
    found = []
    while True:
        heard = kernel.get_iopub_msg(timeout=60)
        if heard["parent_header"].get("msg_id") != message["header"]["msg_id"]:
            continue
        if heard["content"].get("execution_state") == "idle":
            return found
        if heard["msg_type"] not in ("status", "execute_input"):
            found.append(heard)


def test_in_a_cell_the_line_counts_down_in_place_and_is_empty_in_the_end(kernel):
    first, *later = run(kernel, {"cellId": "one"})
    assert first["msg_type"] == "display_data"
    assert "Trying again in 2 s (1 of 3)." in first["content"]["data"]["text/plain"]
    assert {message["msg_type"] for message in later} == {"update_display_data"}
    shown = [message["content"]["data"] for message in later]
    assert "Trying again in 1 s" in shown[0]["text/html"]
    assert shown[-1] == {"text/plain": "", "text/html": ""}
    name = first["content"]["transient"]["display_id"]
    assert {message["content"]["transient"]["display_id"] for message in later} == {name}


def test_a_program_that_runs_a_notebook_stores_nothing_of_a_wait(kernel):
    assert run(kernel, {}) == []


def test_without_a_listener_the_line_tells(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Screen(terminal=True))
    with Server(loading(0.05), Chat.answer("Hello")) as server:
        chat = chat_over(server.url, "chat", patience=LONG)
        with closing(chat.stream("Hi")) as chunks:
            for _ in chunks:
                assert sys.stderr.getvalue().endswith("\r\x1b[K"), "before the first token"
    assert f"{WORDS} Trying again in 1 s (1 of 5)." in sys.stderr.getvalue()
    assert waiting.listener() is not None


# Connections


@pytest.fixture
def full():
    """An address at which no connection is accepted: its queue is full, and nobody serves it."""
    held = []
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        address = listening.getsockname()
        for _ in range(4):
            waits = socket.socket()
            waits.setblocking(False)
            waits.connect_ex(address)
            held.append(waits)
        yield f"http://{address[0]}:{address[1]}"
        for waits in held:
            waits.close()


@BOTH
@pytest.mark.parametrize("way", ["invoke", "ainvoke"])
def test_a_connection_that_is_not_made_in_time_is_tried_again(way, protocol, full):
    patience, timeouts = Patience(retries=1, first=0.01), Timeouts(connect=0.2, read=20)
    chat = chat_over(full, protocol.name, patience=patience, timeouts=timeouts)
    _, error = ask(chat, way)
    assert type(error) is AnswerTimeoutError
    assert "no connection within 0.2 s" in error.why
    assert "connect_timeout=1" in error.next_step
    assert [one.retry for one in chat.llm.wire] == [0, 1]
