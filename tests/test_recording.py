"""What was recorded comes back without the server: the same pieces, and no claim to be live."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import aclosing, closing
from dataclasses import replace
from datetime import datetime

import pytest
from langchain_core.messages import HumanMessage, ToolMessage
from langchain_core.tools import tool
from pydantic import BaseModel

import hfnb
from hfnb import prompts
from hfnb.chat import ChatHuggingFace
from hfnb.engines.asking import Request, ask
from hfnb.engines.base import ChatEngine, Sampling
from hfnb.errors import (
    AccessError,
    BackendError,
    GenerationError,
    NotRecordedError,
    RecordingError,
    UnsupportedError,
)
from hfnb.panels.prompt import InspectorModel, drawing
from hfnb.recording import read
from hfnb.recording.asked import dates_of, key_of
from hfnb.recording.matching import Answers
from hfnb.serve import Server as TeachingServer
from tests import serving
from tests.faulty import Chat, Server, status, stream
from tests.remote import chat_over
from tests.scripted import ScriptedEngine

pytestmark = pytest.mark.model

WAYS = pytest.mark.parametrize("way", ["invoke", "stream", "ainvoke", "astream"])


@pytest.fixture
def path(tmp_path):
    return tmp_path / "lesson.json"


def scripted(*pieces, **more) -> ChatHuggingFace:
    return ChatHuggingFace(llm=ScriptedEngine(*pieces, **more))


def chunks(chat, way, question, **settings) -> list:
    """Return what came: the chunks of a stream, or the one message."""

    async def gathered() -> list:
        if way == "astream":
            return [chunk async for chunk in chat.astream(question, **settings)]
        return [await chat.ainvoke(question, **settings)]

    if way[0] == "a":
        return asyncio.run(gathered())
    if way == "stream":
        return list(chat.stream(question, **settings))
    return [chat.invoke(question, **settings)]


def facts(message) -> tuple:
    """What of a message or chunk does not depend on who gave it, and when."""
    told = dict(message.response_metadata)
    for name in ("model_name", "recorded"):
        told.pop(name, None)
    return message.text, message.usage_metadata, told, getattr(message, "tool_calls", [])


@pytest.fixture(scope="module")
def tiny():
    return serving.engine()


@pytest.fixture(params=["chat", "generate", "local"])
def asked(request, tiny):
    """A chat model over each kind of engine, and what ends its server."""
    if request.param == "local":
        yield ChatHuggingFace(llm=tiny, max_new_tokens=12), lambda: None
        return
    with TeachingServer(lambda: serving.service(tiny)) as server:
        own = {"model": None} if request.param == "chat" else {}
        chat = chat_over(server.url, request.param, token=None, **own)
        yield chat.model_copy(update={"sampling": Sampling(max_new_tokens=12)}), server.close


# The same again


@WAYS
def test_the_same_comes_back_when_the_server_is_gone(asked, path, way):
    chat, gone = asked
    with hfnb.record(path):
        live = chunks(chat, way, "Name three colours.")
    gone()
    replay = hfnb.replay(path)
    again = chunks(replay, way, "Name three colours.")
    assert list(map(facts, again)) == list(map(facts, live))
    assert live[0].text or len(live) > 2


def test_pieces_come_back_as_they_were(asked, path):
    chat, gone = asked
    sampling = Sampling(max_new_tokens=8, stop=("zzz",))
    given = chat._call([HumanMessage("Why?")], {})
    request = Request(given.conversation or given.prompt, sampling)
    with hfnb.record(path):
        live = list(ask(chat.llm, request))
    gone()
    again = list(ask(hfnb.replay(path).llm, request))
    assert [piece.recorded for piece in again[:-1]] == [""] * (len(live) - 1)
    assert again[-1].recorded
    assert [replace(piece, recorded="") for piece in again] == live


def test_log_probabilities_come_back_and_are_part_of_the_question(asked, path):
    chat, gone = asked
    with hfnb.record(path):
        live = chat.invoke("Why?", max_new_tokens=4, logprobs=True, top_logprobs=2)
    gone()
    replayed = hfnb.replay(path)
    again = replayed.invoke("Why?", max_new_tokens=4, logprobs=True, top_logprobs=2)
    assert live.response_metadata["logprobs"]["content"]
    assert again.response_metadata["logprobs"] == live.response_metadata["logprobs"]
    with pytest.raises(NotRecordedError):
        replayed.invoke("Why?", max_new_tokens=4)


def test_a_stop_sequence_is_part_of_the_question(asked, path):
    chat, gone = asked
    whole = chat.invoke("Name three colours.").text
    stop = whole[len(whole) // 2 :][:2]
    with hfnb.record(path):
        live = chat.invoke("Name three colours.", stop=[stop])
    gone()
    replay = hfnb.replay(path)
    assert facts(replay.invoke("Name three colours.", stop=[stop])) == facts(live)
    with pytest.raises(NotRecordedError, match="other settings"):
        replay.invoke("Name three colours.", stop=["never"])


class Colour(BaseModel):
    """A colour."""

    name: str


def test_structured_output_is_replayed(path):
    with Server(Chat.answer('{"na', 'me": "red"}')) as server, hfnb.record(path):
        chain = chat_over(server.url, "chat").with_structured_output(Colour)
        assert chain.invoke("A colour?") == Colour(name="red")
    replay = hfnb.replay(path)
    assert replay.with_structured_output(Colour).invoke("A colour?") == Colour(name="red")
    with pytest.raises(NotRecordedError):
        replay.invoke("A colour?")


def test_structured_output_of_a_prompt_is_replayed(tiny, path):
    chat = ChatHuggingFace(llm=tiny, max_new_tokens=40, repetition_penalty=1.3)
    schema = {"title": "c", "type": "object", "properties": {"n": {"type": "integer"}}}
    schema |= {"required": ["n"], "additionalProperties": False}
    with hfnb.record(path):
        live = chat.with_structured_output(schema, include_raw=True).invoke("A number?")
    again = hfnb.replay(path).with_structured_output(schema, include_raw=True).invoke("A number?")
    assert facts(again["raw"]) == facts(live["raw"])
    assert again["parsed"] == live["parsed"]


@tool
def look_up(word: str) -> str:
    """Looks a word up."""
    return f"{word} is a word."


def _calling(id: str) -> dict:
    function = {"name": "look_up", "arguments": ""}
    return {"index": 0, "id": id, "type": "function", "function": function}


def test_tool_calls_are_replayed_and_gone_on_with(path):
    rest = {"index": 0, "function": {"arguments": '{"word": "moon"}'}}
    call = stream(
        Chat.piece("", tool_calls=[_calling("id-of-the-server")]),
        Chat.piece("", tool_calls=[rest]),
        Chat.piece("", "tool_calls"),
    )

    def talk(chat):
        bound = chat.bind_tools([look_up])
        first = bound.invoke("What is a moon?")
        result = ToolMessage(look_up.invoke(first.tool_calls[0]).content, tool_call_id="made-up")
        return first, bound.invoke([HumanMessage("What is a moon?"), first, result])

    with Server(call, Chat.answer("A word.")) as server, hfnb.record(path):
        live = talk(chat_over(server.url, "chat"))
    again = talk(hfnb.replay(path))
    assert list(map(facts, again)) == list(map(facts, live))
    assert again[0].tool_calls[0]["args"] == {"word": "moon"}


def test_the_ids_of_tool_calls_and_the_order_of_arguments_say_nothing():
    from hfnb.chat.conversation import converse

    def key(id: str, arguments: str) -> str:
        call = {"id": id, "function": {"name": "f", "arguments": arguments}}
        said = {"role": "assistant", "content": "", "tool_calls": [call]}
        told = {"role": "tool", "content": "4", "tool_call_id": id}
        return key_of(converse([{"role": "user", "content": "2+2?"}, said, told]), None)

    assert key("a", '{"x": 1, "y": 2}') == key("b", '{"y":2,"x":1}')
    assert key("a", '{"x": 1}') != key("a", '{"x": 2}')


def test_a_template_of_its_own_travels(path):
    chat = scripted("Bonjour", family="zephyr")
    with hfnb.record(path):
        chat.invoke("Hello")
    live = chat._to_chat_prompt([("user", "Hi")])
    assert "<|user|>" in live
    replay = hfnb.replay(path)
    assert replay.invoke("Hello").text == "Bonjour"
    assert replay._to_chat_prompt([("user", "Hi")]) == live
    rendered = hfnb.render("Hi", model=replay)
    assert rendered.tokens is None
    assert "recorded on" in repr(rendered)
    assert "recorded on" in rendered._repr_html_()
    with pytest.raises(UnsupportedError, match="cannot be counted"):
        replay.get_token_ids("Hi")


def test_the_embedded_tokenizer_counts_for_its_own_recording(tiny, path):
    with hfnb.record(path):
        ChatHuggingFace(llm=tiny).invoke("Hello", max_new_tokens=2)
    replay = hfnb.replay(path)
    assert replay.get_token_ids("Hello") == tiny.tokenizer.encode("Hello")
    assert hfnb.render("Hello", model=replay).counts.total > 5


# Several answers


def test_answers_to_one_question_come_in_their_order_and_then_the_last_again(path):
    with hfnb.record(path):
        for text in ("one", "two"):
            scripted(text).invoke("Say something.", temperature=1.0)
    replay = hfnb.replay(path)
    said = [replay.invoke("Say something.", temperature=1.0).text for _ in range(4)]
    assert said == ["one", "two", "two", "two"]


def test_a_copy_of_the_chat_model_goes_on_in_the_same_order(path):
    with hfnb.record(path):
        for text in ("one", "two"):
            scripted(text).invoke("Hi")
    replay = hfnb.replay(path)
    copy = replay.model_copy(deep=True)
    assert [replay.invoke("Hi").text, copy.invoke("Hi").text] == ["one", "two"]


def test_a_greedy_answer_does_not_depend_on_what_is_only_for_drawing(path):
    with hfnb.record(path):
        scripted("yes").invoke("Hi", seed=1)
    assert hfnb.replay(path).invoke("Hi", seed=2, top_p=0.5).text == "yes"
    with pytest.raises(NotRecordedError, match=r"temperature=0.0 \(and not 0.5\)"):
        hfnb.replay(path).invoke("Hi", temperature=0.5)


def test_the_settings_of_the_recorded_chat_model_are_those_of_the_replay(path):
    chat = ChatHuggingFace(llm=ScriptedEngine("yes"), temperature=0.7, max_new_tokens=9)
    with hfnb.record(path):
        chat.invoke("Hi", stop=["x"])
        chat.invoke("Hi")
    assert hfnb.replay(path).sampling == chat.sampling
    assert hfnb.replay(path).invoke("Hi").text == "yes"
    assert hfnb.replay(path, temperature=0.2).sampling.temperature == 0.2


def test_an_existing_file_is_extended_and_its_latest_take_counts(path):
    for text in ("old", "new"):
        with hfnb.record(path):
            scripted(text).invoke("Hi")
            scripted(text).invoke(f"Only {text}")
    lesson = read(path)
    assert [answer.text for answer in lesson.answers] == ["old", "old", "new", "new"]
    assert len(lesson.models) == 1
    replay = hfnb.replay(path)
    assert replay.invoke("Hi").text == "new"
    assert replay.invoke("Only old").text == "old"


def test_of_several_models_one_is_chosen_by_name(path):
    one, other = ScriptedEngine("1"), ScriptedEngine("2")
    one.model_id, other.identity = "first", "another one of the same name"
    third = ScriptedEngine("3")
    third.identity = "and one more"
    with hfnb.record(path):
        for engine in (one, other, third):
            ChatHuggingFace(llm=engine).invoke("Hi")
    with pytest.raises(BackendError, match=r"'first'.*'scripted'.*'scripted #2'"):
        hfnb.replay(path)
    assert hfnb.replay(path, model="scripted #2").invoke("Hi").text == "3"
    assert hfnb.replay(path, model="first").invoke("Hi").text == "1"


def test_today_s_date_in_a_template_does_not_part_a_question_from_itself():
    """Llama 3.2's template tells the model the date."""
    template = "{%- set date_string = strftime_now('%d %b %Y') %}Today: {{ date_string }}"
    then, now = datetime(2026, 1, 31), datetime(2027, 2, 1)
    keys = [key_of(f"Today: {d:%d %b %Y} Hi", None, dates_of(template, d)) for d in (then, now)]
    assert keys[0] == keys[1]
    assert key_of("Today: 31 Jan 2026 Hi", None, ()) != key_of("Today: 01 Feb 2027 Hi", None, ())


# When


class Slow(ScriptedEngine):
    """Takes its time before each piece."""

    def generate(self, prompt, sampling, *, schema=None):
        for piece in super().generate(prompt, sampling, schema=schema):
            time.sleep(0.1)
            yield piece


@pytest.mark.parametrize("way", ["stream", "astream"])
def test_pieces_come_when_they_came_if_that_is_wanted(path, way):
    with hfnb.record(path):
        ChatHuggingFace(llm=Slow("a", "b", "c")).invoke("Hi")
    after = [at for at, _ in read(path).answers[0].pieces]
    assert after[0] >= 0.1
    assert after[-1] >= 0.4
    begin = time.perf_counter()
    chunks(hfnb.replay(path, timing="recorded"), way, "Hi")
    assert time.perf_counter() - begin >= after[-1]


def test_at_once_waits_for_nothing(path):
    with hfnb.record(path):
        ChatHuggingFace(llm=Slow("a", "b", "c")).invoke("Hi")
    data = json.loads(path.read_text())
    data["answers"][0]["pieces"][-1]["after"] = 3000
    path.write_text(json.dumps(data))
    assert hfnb.replay(path).invoke("Hi").text == "abc"


async def test_a_replayed_stream_that_waits_is_closed_at_once(path):
    with hfnb.record(path):
        scripted("a", "b").invoke("Hi")
    data = json.loads(path.read_text())
    data["answers"][0]["pieces"][1]["after"] = 3000
    path.write_text(json.dumps(data))
    replay = hfnb.replay(path, timing="recorded")
    with closing(replay.stream("Hi")) as stream:
        assert next(stream).text == "a"
    async with aclosing(replay.astream("Hi")) as stream:
        assert (await anext(stream)).text == "a"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(stream), 0.05)


def test_an_unknown_timing_is_refused(path):
    with hfnb.record(path):
        scripted("a").invoke("Hi")
    with pytest.raises(BackendError, match="no timing"):
        hfnb.replay(path, timing="soon")


# What is not recorded


def test_a_stream_that_is_closed_early_is_not_recorded(path):
    with hfnb.record(path):
        with closing(scripted("a", "b", "c").stream("Hi")) as stream:
            next(stream)
        scripted("whole").invoke("Hello")
    assert [answer.text for answer in read(path).answers] == ["whole"]


def test_a_stream_whose_last_chunk_came_is_recorded(path):
    with hfnb.record(path):
        for chunk in scripted("a", "b").stream("Hi"):
            if chunk.chunk_position == "last":
                break
    assert [answer.text for answer in read(path).answers] == ["ab"]


def test_a_replayed_answer_is_not_recorded_as_if_it_were_given_now(path, tmp_path):
    with hfnb.record(path):
        scripted("a").invoke("Hi")
    with hfnb.record(tmp_path / "second.json"):
        replay = hfnb.replay(path)
        replay.invoke("Hi")
        with pytest.raises(NotRecordedError):
            replay.invoke("Hello")
    assert read(tmp_path / "second.json").answers == ()


def test_what_was_not_recorded_says_so_and_names_the_nearest_question(path):
    with hfnb.record(path):
        scripted("red").invoke("Name three colours.")
        scripted("Rhine").invoke("Which rivers are long?")
    with pytest.raises(NotRecordedError) as caught:
        hfnb.replay(path).invoke("Name four colours of mine.")
    error = caught.value
    assert error.nearest == "Name three colours."
    assert "Name four colours of mine." in error.asked
    told = str(error)
    for words in ("“Name four colours of mine.”", "Name three colours.", "recorded on", "scripted"):
        assert words in told
    assert 'hfnb.connect("builtin")' in error.next_step
    assert isinstance(error, hfnb.HfnbError)


def test_the_learner_s_question_is_kept_whole_however_long(path):
    with hfnb.record(path):
        scripted("yes").invoke("Hi")
    question = "word " * 5000 + "end?"
    with pytest.raises(NotRecordedError) as caught:
        hfnb.replay(path).invoke(question)
    assert question in caught.value.asked
    assert len(str(caught.value)) < 1500


@pytest.mark.parametrize("way", ["invoke", "astream"])
def test_a_recorded_refusal_is_raised_again(path, way):
    refusal = status(403, {"error": "You must accept the licence first."})
    with Server(refusal) as server, hfnb.record(path), pytest.raises(AccessError) as live:
        chunks(chat_over(server.url, "chat"), way, "Hi")
    with pytest.raises(AccessError) as again:
        chunks(hfnb.replay(path), way, "Hi")
    assert str(again.value) == str(live.value)
    assert again.value.status == 403


def test_what_had_come_before_an_error_comes_again(path):
    with hfnb.record(path), pytest.raises(GenerationError):
        list(scripted("a", "b", GenerationError("It broke.", "Why.", "Then.")).stream("Hi"))
    written = []
    with pytest.raises(GenerationError, match=r"It broke. Why. Then."):
        written.extend(chunk.text for chunk in hfnb.replay(path).stream("Hi"))
    assert [answer.text for answer in read(path).answers] == ["ab"]


def test_an_error_is_not_replayed_where_the_question_was_answered_after_all(path):
    with hfnb.record(path):
        with pytest.raises(GenerationError):
            scripted(GenerationError("It broke.")).invoke("Hi")
        scripted("Well.").invoke("Hi")
    assert hfnb.replay(path).invoke("Hi").text == "Well."


def test_a_call_that_was_refused_before_anything_was_asked_is_no_answer(path):
    with hfnb.record(path):
        with pytest.raises(UnsupportedError):
            chat_over("http://127.0.0.1:9", "chat").invoke("Hi", top_k=3)
        scripted("a").invoke("Hi")
    assert len(read(path).answers) == 1


# The recorder


def test_a_recording_may_span_cells(path):
    recorder = hfnb.record(path)
    chat = scripted("a")
    chat.invoke("One?")
    assert [a.text for a in read(path).answers] == ["a"], "the file is whole after every answer"
    chat.invoke("Two?")
    assert repr(recorder) == "<Recorder lesson.json: 2 new answers, recording>"
    recorder.stop()
    chat.invoke("Three?")
    recorder.stop()
    assert repr(recorder) == "<Recorder lesson.json: 2 new answers, stopped>"
    assert [a.text for a in recorder.recording.answers] == [a.text for a in read(path).answers]
    assert sorted(file.name for file in path.parent.iterdir()) == ["lesson.json"]


def test_a_cell_that_records_can_be_run_again(path):
    first = hfnb.record(path)
    scripted("a").invoke("Hi")
    with hfnb.record(path):
        scripted("b").invoke("Hi")
    assert "stopped" in repr(first)
    assert [(a.take, a.text) for a in read(path).answers] == [(1, "a"), (2, "b")]


def test_two_recorders_of_two_files_both_hear(tmp_path):
    with hfnb.record(tmp_path / "a.json"), hfnb.record(tmp_path / "b.json"):
        scripted("both").invoke("Hi")
    assert {len(read(tmp_path / name).answers) for name in ("a.json", "b.json")} == {1}


def test_answers_in_many_threads_are_all_recorded(path):
    from concurrent.futures import ThreadPoolExecutor

    with hfnb.record(path), ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: scripted(f"a{n}").invoke(f"q{n}"), range(40)))
    replay = hfnb.replay(path)
    assert [replay.invoke(f"q{n}").text for n in range(40)] == [f"a{n}" for n in range(40)]


def test_a_block_that_fails_keeps_what_was_recorded(path):
    def lesson() -> None:
        with hfnb.record(path):
            scripted("a").invoke("Hi")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        lesson()
    assert hfnb.replay(path).invoke("Hi").text == "a"


def test_a_file_that_is_no_recording_is_not_written_over(path):
    path.write_text("my notes")
    with pytest.raises(RecordingError):
        hfnb.record(path)
    assert path.read_text() == "my notes"


def test_a_file_that_somebody_else_changed_is_not_written_over(path):
    recorder = hfnb.record(path)
    path.write_text("somebody else's")
    with pytest.warns(RuntimeWarning, match="changed by somebody else"):
        answer = scripted("a").invoke("Hi")
    assert answer.text == "a", "the answer itself is not lost"
    assert recorder.problem is not None
    with pytest.raises(RecordingError, match="changed by somebody else"):
        recorder.stop()
    assert path.read_text() == "somebody else's"
    assert [one.text for one in recorder.recording.answers] == ["a"]


def test_a_folder_that_is_not_there_is_refused_before_anything_is_asked(tmp_path):
    with pytest.raises(RecordingError, match="cannot be written"):
        hfnb.record(tmp_path / "nowhere" / "lesson.json")


def test_an_empty_recording_says_what_to_do(path):
    hfnb.record(path).stop()
    with pytest.raises(RecordingError, match="holds no answer"):
        hfnb.replay(path)


# What it says of itself


def test_every_view_says_when_and_with_what_model(path):
    with hfnb.record(path):
        scripted("a").invoke("Hi")
    day = read(path).answers[0].at.date().isoformat()
    told = f"recorded on {day} with scripted"
    replay = hfnb.replay(path)
    assert replay.model_id == f"scripted (recorded on {day})"
    assert repr(replay) == f"ChatHuggingFace('{replay.model_id}')"
    assert told in repr(replay.llm)
    assert replay.invoke("Hi").response_metadata["recorded"] == told
    assert list(replay.stream("Hi"))[-1].response_metadata["model_name"] == replay.model_id
    assert told in read(path)._repr_html_()


def test_the_picker_says_when_and_with_what_model(path):
    with hfnb.record(path):
        scripted("a").invoke("Hi")
    replay = hfnb.replay(path)
    assert f"is `{replay!r}`" in hfnb.pick().model.in_use
    assert "A recorded lesson" in hfnb.pick().model.html()


@pytest.mark.parametrize("rendered", [True, False])
def test_the_inspector_says_so_and_that_nothing_was_sent(path, rendered):
    with Server(Chat.answer("a")) as server, hfnb.record(path):
        chat = scripted("a") if rendered else chat_over(server.url, "chat")
        chat.invoke("Hi")
    replay = hfnb.replay(path)
    replay.invoke("Hi")
    shown = InspectorModel("Hi", replay, show_sent=True)
    assert shown.wait(20)
    words = "Nothing was really sent: a replay was asked, recorded on"
    assert words in drawing.page(shown)
    if rendered:
        assert replay.model_id in drawing.page(shown)
        assert shown.as_predicted


def test_it_is_a_backend_like_the_others(path):
    with hfnb.record(path):
        scripted("a").invoke("Hi")
    chat = hfnb.connect("replay", path=str(path), timing="recorded")
    assert chat.invoke("Hi").text == "a"
    assert hfnb.current() is chat
    assert hfnb.backends.choose("replay", path=str(path), timing="at once").name == "replay"
    with pytest.raises(BackendError, match="needs the setting 'path'"):
        hfnb.connect("replay")


def test_the_preflight_says_whose_answers_there_are(path):
    with hfnb.record(path):
        scripted("a").invoke("Why?")
        scripted("b").invoke("How?")
    found = hfnb.backends.preflight("replay", path=str(path))
    assert found.ok
    shown = str(found)
    for words in ("scripted (recorded on", "2 questions have a recorded answer", "“Why?”"):
        assert words in shown


def test_the_preflight_says_what_is_wrong_with_a_file(tmp_path):
    found = hfnb.backends.preflight("replay", path=str(tmp_path / "none.json"))
    assert not found.ok
    assert "cannot be read" in str(found)


def test_a_replayed_chat_engine_tells_its_context(path):
    with Server(Chat.answer("a")) as server, hfnb.record(path):
        chat_over(server.url, "chat").invoke("Hi")
    engine = hfnb.replay(path).llm
    assert isinstance(engine, ChatEngine)
    assert engine.context_length is None
    with pytest.raises(UnsupportedError, match=r"owner/name \(recorded on"):
        _ = engine.tokenizer
    assert hfnb.backends.preflight("replay", path=str(path)).ok


def test_finding_an_answer_does_not_depend_on_how_the_model_is_reached(path):
    with hfnb.record(path):
        scripted("a").invoke("Hi")
    lesson = read(path)
    found = Answers(lesson.models[0], lesson.answers, "it").take(
        prompts.render("Hi").text, None, Sampling()
    )
    assert found.text == "a"
