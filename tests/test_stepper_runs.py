"""Runs: breakpoints, streams, being stopped, being interrupted, being watched."""

from __future__ import annotations

import gc
import threading

import pytest

from hfnb.errors import SessionError
from hfnb.stepper import Breakpoint, Session
from hfnb.stepper.export_json import dumps
from tests.stepping import Plodder


@pytest.fixture
def session():
    return Session(Plodder(rounds=4), "Why?")


# Breakpoints


@pytest.mark.parametrize(
    ("until", "where", "words"),
    [
        ({"tool": "Search"}, ("action", 1), "the tool Search is about to be used"),
        ({"iteration": 3}, ("prompt", 3), "iteration 3 begins"),
        ({"problem": "parse_error"}, ("error", 3), "a problem (parse error)"),
        ({"problem": "any"}, ("error", 3), "a problem (any)"),
        ({"text": "found 2"}, ("observation", 2), "“found 2” stands in the text"),
        ({"text": "found 2", "within": "prompt"}, ("prompt", 3), "“found 2” stands in the prompt"),
        ({"text": "Search: 2", "within": "output"}, ("output", 2), "stands in the output"),
        (Breakpoint(text="found 1", within="observation"), ("observation", 1), "observation"),
    ],
)
def test_a_run_stops_where_it_is_told_and_says_why(until, where, words):
    session = Session(Plodder(rounds=4, broken=3), "Why?")
    stop = session.run(until=until)
    assert stop.reason == "breakpoint"
    assert (stop.node.phase, stop.node.state.iteration) == where
    assert stop.node is session.here
    assert words in str(stop)
    assert session.stopped is stop
    # It stood there once; going on, it does not stop at the same place.
    assert session.run(until=until).node is not stop.node


def test_standing_breakpoints_stop_every_run_until_they_are_removed(session):
    point = session.breakpoints.add(tool="Search")
    assert session.breakpoints.add(tool="Search") is not None
    assert list(session.breakpoints) == [point]
    assert repr(session.breakpoints) == "stop when the tool Search is about to be used"
    assert [session.run().node.state.iteration for _ in range(3)] == [1, 2, 3]
    session.breakpoints.remove(point)
    session.breakpoints.remove(point)
    assert repr(session.breakpoints) == "no breakpoints"
    assert session.run().reason == "done"


def test_breakpoints_hold_where_nothing_is_computed_and_in_whole_iterations(session):
    session.run()
    session.goto("s0")
    session.breakpoints.add(iteration=2)
    assert session.run().node.id == "s5"
    session.breakpoints.clear()
    session.breakpoints.add(tool="Search")
    assert session.step(whole=True).phase == "action"
    assert session.step(whole=True).phase == "observation"
    assert len(session.breakpoints) == 1


def test_the_stand_in_for_a_parse_error_is_no_tool():
    session = Session(Plodder(rounds=1, broken=1), "Why?")
    assert session.run(until={"tool": "_Exception"}).reason == "done"


@pytest.mark.parametrize(
    "condition",
    [
        {},
        {"tool": "Search", "iteration": 2},
        {"tool": ""},
        {"iteration": 0},
        {"iteration": True},
        {"iteration": "2"},
        {"problem": "bad_luck"},
        {"text": ""},
        {"within": "prompt"},
        {"text": "x", "within": "action"},
        {"tool": "x", "within": "prompt"},
        {"tol": "Search"},
    ],
)
def test_conditions_without_a_meaning_are_refused(session, condition):
    with pytest.raises(SessionError) as found:
        session.breakpoints.add(**condition)
    assert found.value.next_step
    with pytest.raises(SessionError):
        session.run(until=condition)
    assert not session.busy
    assert session.here.id == "s0"


# Streams


def test_a_stream_yields_the_models_words_and_returns_why_it_stopped(session):
    stream = session.stream(until={"iteration": 3})
    pieces = []
    while True:
        try:
            pieces.append(next(stream))
        except StopIteration as end:
            stop = end.value
            break
    assert "".join(pieces) == "I look. Search: 1I look. Search: 2"
    assert str(stop) == "Stopped at s9 (prompt): iteration 3 begins."
    assert [*session.stream("phase")] == ["I look. ", "Search: ", "3"]
    assert session.here.phase == "output"
    assert [*session.stream("iteration")] == []
    assert session.here.phase == "observation"
    session.back()
    session.goto("s1")
    assert [*session.stream("phase", rerun=True)] == ["I look. ", "Search: ", "1"]


def test_what_is_known_is_not_streamed_again(session):
    session.run()
    session.goto("s0")
    assert [*session.stream()] == []
    assert session.done()


def test_a_closed_stream_leaves_the_session_where_it_was_with_what_was_written(session):
    for piece in session.stream():
        if piece == "Search: ":
            break
    gc.collect()
    assert session.here.phase == "prompt"
    assert session.partial == "I look. Search: "
    assert session.stopped.reason == "stopped"
    assert session.agent.closed == 1
    assert not session.busy
    assert len(session.nodes) == 2
    session.write(session.partial + "elephants")
    assert session.partial == ""
    assert session.step().state.call.tool_input == "elephants"


def test_an_open_stream_holds_the_session(session):
    stream = session.stream()
    next(stream)
    assert session.busy
    for move in (session.step, session.back, session.forward, session.run, session.fork):
        with pytest.raises(SessionError, match="at work"):
            move()
    with pytest.raises(SessionError, match="at work"):
        session.edit("prompt", "x")
    with pytest.raises(SessionError, match="at work"):
        session.agent = None
    assert session.partial == "I look. "
    stream.close()
    assert session.step().phase == "output"


class Interrupted(Plodder):
    error: BaseException = KeyboardInterrupt()

    def _answer(self, prompt):
        if len(self.asked) == 1:
            yield "I lo"
            self.asked.append("broken off")
            raise self.error
        return (yield from super()._answer(prompt))


@pytest.mark.parametrize("error", [KeyboardInterrupt(), MemoryError("full"), SystemExit()])
def test_an_interrupted_run_keeps_all_that_was_complete(error):
    session = Session(Interrupted(), "Why?")
    session.agent.error = error
    with pytest.raises(type(error)):
        session.run()
    assert session.here.id == "s5"
    assert session.partial == "I lo"
    assert session.stopped.reason == "failed"
    assert not session.busy
    assert session.run().reason == "done"
    assert [node.phase for node in session.path].count("output") == 3
    assert session.partial == ""


def test_going_elsewhere_forgets_what_was_broken_off():
    session = Session(Interrupted(), "Why?")
    with pytest.raises(KeyboardInterrupt):
        session.run()
    session.back()
    assert session.partial == ""


# Threads


class Slow(Plodder):
    """Waits at each piece until it is let go on."""

    def __init__(self):
        super().__init__(rounds=50)
        self.at_a_piece = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)

    def _answer(self, prompt):
        work = super()._answer(prompt)
        while True:
            try:
                piece = next(work)
            except StopIteration as end:
                return end.value
            self.at_a_piece.release()
            assert self.go_on.acquire(timeout=20)
            try:
                yield piece
            except GeneratorExit:
                work.close()
                raise


def test_a_run_in_a_thread_is_stopped_from_another_and_loses_nothing():
    session = Session(Slow(), "Why?")
    found = []
    worker = threading.Thread(target=lambda: found.append(session.run()))
    worker.start()
    for _ in range(4):  # one output of three pieces, and the first piece of the next
        assert session.agent.at_a_piece.acquire(timeout=20)
        session.agent.go_on.release()
    assert session.agent.at_a_piece.acquire(timeout=20)
    assert session.busy
    assert session.here.id == "s5"
    assert session.partial == "I look. "
    assert [step.iteration for step in session.steps] == [1, 2]
    assert session._repr_html_()
    assert len(session.branches) == 1
    assert '"here": "s5"' in dumps(session)
    session.stop()
    session.agent.go_on.release()
    worker.join(20)
    assert not worker.is_alive()
    assert str(found[0]) == "Stopped at s5 (prompt): it was told to stop."
    assert session.partial == "I look. Search: "
    assert len(session.nodes) == 6
    assert session.agent.closed == 2


def test_a_stop_without_a_run_and_a_stop_that_comes_late_do_nothing(session):
    session.stop()
    assert session.run(until={"iteration": 2}).reason == "breakpoint"

    def late(event):
        if event.kind == "stopped":
            session.stop()

    session.observe(late)
    session.step()
    assert session.run().reason == "done"


def test_a_tool_that_runs_is_waited_for_and_its_result_kept(session):
    class Tool(Plodder):
        def _after_action(self, state):
            session.stop()
            return super()._after_action(state)

    session = Session(Tool(), "Why?")
    assert session.run().reason == "stopped"
    assert session.here.phase == "observation"


def test_many_threads_at_once_and_only_one_gets_in(session):
    errors, barrier = [], threading.Barrier(8)

    def go():
        barrier.wait(20)
        for _ in range(50):
            try:
                session.step()
                session.back()
            except SessionError:
                errors.append(1)

    threads = [threading.Thread(target=go) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert not session.busy
    session.goto("s0")
    session.run()
    # Nothing was computed twice: the tree is one line.
    assert list(session.nodes.values()) == list(session.path)


# Being watched


def test_observers_hear_everything_in_order_until_they_leave(session):
    heard = []
    leave = session.observe(lambda event: heard.append((event.kind, event.node.id, event.text)))
    session.step()
    session.step()
    assert heard == [
        ("started", "s0", ""),
        ("added", "s1", ""),
        ("moved", "s1", ""),
        ("stopped", "s1", ""),
        ("started", "s1", ""),
        ("piece", "s1", "I look. "),
        ("piece", "s1", "Search: "),
        ("piece", "s1", "1"),
        ("added", "s2", ""),
        ("moved", "s2", ""),
        ("stopped", "s2", ""),
    ]
    heard.clear()
    session.back()
    session.breakpoints.add(iteration=1)
    session.agent = Plodder()
    session.edit("prompt", "x")
    assert [kind for kind, *_ in heard] == ["moved", "changed", "changed", "added", "moved"]
    leave()
    leave()
    session.step()
    assert len(heard) == 5


def test_who_hears_of_the_stop_finds_the_session_free(session):
    seen = []

    def go_on(event):
        if event.kind == "stopped" and not session.done():
            seen.append(event.stop.reason)
            session.step()

    session.observe(go_on)
    session.step()
    assert session.done()
    assert set(seen) == {"stepped"}


def test_a_view_that_fails_is_dropped_and_the_session_goes_on(session):
    heard = []

    def fails(event):
        raise RuntimeError("no canvas")

    session.observe(fails)
    session.observe(heard.append)
    with pytest.warns(UserWarning, match="no canvas"):
        session.step()
    session.step()
    assert [event.kind for event in heard].count("added") == 2
