"""How likely an answer's tokens were: the same numbers from every engine, in one form."""

from __future__ import annotations

import asyncio

import pytest

from hfnb import builtin
from hfnb.chat import ChatHuggingFace
from hfnb.engines import LocalEngine
from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine
from hfnb.errors import BrokenAnswerError, UnsupportedError
from hfnb.serve import Server
from tests.faulty import Chat, Text, stream
from tests.faulty import Server as Faulty
from tests.remote import ask, chat_over
from tests.scripted import ScriptedEngine

pytestmark = pytest.mark.model

QUESTION = "Name three colours."
BOTH = pytest.mark.parametrize("protocol", [Chat, Text], ids=lambda one: one.name)


@pytest.fixture(scope="module")
def local():
    return ChatHuggingFace(llm=LocalEngine.builtin(), max_new_tokens=6)


@pytest.fixture(scope="module")
def server():
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def remote(server, local):
    """Return what makes a chat model over the served model."""

    def make(route: str, stream: bool) -> ChatHuggingFace:
        if route == "chat":
            engine = ChatCompletionsEngine(server.url, stream=stream)
        else:
            engine = TextGenerationEngine(server.url, builtin.load_tokenizer(), stream=stream)
        return ChatHuggingFace(llm=engine, max_new_tokens=6)

    return make


@pytest.fixture(scope="module")
def expected(local) -> list[dict]:
    """The numbers as `LocalEngine.next_token` has them, place by place."""
    engine, taken, found = local.llm, [], []
    prompt = local._to_chat_prompt(QUESTION)
    for _ in range(6):
        probabilities = engine.next_token(prompt, taken).probabilities()
        ids = probabilities.topk(3).indices.tolist()
        top = [(engine.tokenizer.decode([i]), float(probabilities[i].log())) for i in ids]
        found.append({"token": top[0][0], "logprob": top[0][1], "top": top})
        taken.append(ids[0])
    return found


def check(message, expected) -> None:
    content = message.response_metadata["logprobs"]["content"]
    assert "".join(one["token"] for one in content) == message.text
    assert [one["token"] for one in content] == [one["token"] for one in expected]
    assert [one["logprob"] for one in content] == pytest.approx(
        [one["logprob"] for one in expected], abs=1e-3
    )
    for one, wanted in zip(content, expected, strict=True):
        top = one["top_logprobs"]
        assert [other["token"] for other in top] == [token for token, _ in wanted["top"]]
        assert [other["logprob"] for other in top] == pytest.approx(
            [logprob for _, logprob in wanted["top"]], abs=1e-3
        )


def test_the_local_engine_tells_what_next_token_has(local, expected):
    check(local.invoke(QUESTION, logprobs=True, top_logprobs=3), expected)


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
@pytest.mark.parametrize("route", ["chat", "generate"])
def test_a_server_s_numbers_are_those_of_next_token(route, stream, remote, expected):
    chat = remote(route, stream)
    check(chat.bind(logprobs=True, top_logprobs=3).invoke(QUESTION), expected)
    check(asyncio.run(chat.ainvoke(QUESTION, logprobs=True, top_logprobs=3)), expected)


@pytest.mark.parametrize("route", ["chat", "generate"])
def test_a_stream_s_chunks_add_up_to_them(route, remote, expected):
    first, *rest = remote(route, True).stream(QUESTION, logprobs=True, top_logprobs=3)
    for chunk in rest:
        first += chunk
    check(first, expected)


def test_without_alternatives_there_is_each_token_s_own(local, remote, expected):
    for chat in (local, remote("chat", True), remote("generate", False)):
        content = chat.invoke(QUESTION, logprobs=True).response_metadata["logprobs"]["content"]
        assert [one["top_logprobs"] for one in content] == [[]] * 6
        assert content[0]["logprob"] == pytest.approx(expected[0]["logprob"], abs=1e-3)


def test_of_a_sampled_answer_those_are_told_that_it_was_drawn_with(local):
    prompt = local._to_chat_prompt(QUESTION)
    chat = ChatHuggingFace(llm=local.llm, max_new_tokens=1, temperature=2.0, top_k=5, seed=3)
    (one,) = chat.invoke(QUESTION, logprobs=True, top_logprobs=9).response_metadata["logprobs"][
        "content"
    ]
    drawn = local.llm.next_token(prompt).probabilities(chat.sampling)
    assert len(one["top_logprobs"]) == 5, "the others cannot be drawn"
    assert one["top_logprobs"][0]["logprob"] == pytest.approx(float(drawn.max().log()))


def test_unasked_nothing_is_told(local, remote):
    for chat in (local, remote("chat", True), remote("generate", True)):
        assert "logprobs" not in chat.invoke(QUESTION).response_metadata


@BOTH
def test_what_is_asked_of_a_server(protocol):
    with Faulty(protocol.answer("Hello")) as server:
        chat_over(server.url, protocol.name).invoke("Hi", logprobs=True, top_logprobs=2)
        body = server.posts[0].body
    if protocol is Chat:
        assert (body["logprobs"], body["top_logprobs"]) == (True, 2)
    else:
        assert body["parameters"]["top_n_tokens"] == 2


def test_a_server_that_drops_the_question_is_seen_to():
    with Faulty(Chat.answer("Hello")) as server:
        message = chat_over(server.url, "chat").invoke("Hi", logprobs=True)
    assert message.response_metadata["logprobs"] is None


@pytest.mark.parametrize("way", ["invoke", "stream", "ainvoke", "astream"])
def test_an_engine_that_cannot_tell_refuses_before_the_call(way):
    engine = ScriptedEngine("Hello")
    chat = ChatHuggingFace(llm=engine).bind(logprobs=True)
    text, error = ask(chat, way)
    assert type(error) is UnsupportedError
    assert "logprobs" in error.what
    assert (text, engine.asked) == ("", [])


@pytest.mark.parametrize("given", [{"top_logprobs": 3}, {"logprobs": 5}, {"top_logprobs": -1}])
def test_settings_that_mean_nothing_are_refused(given, local):
    with pytest.raises(UnsupportedError, match="logprobs"):
        local.invoke(QUESTION, **given)


@BOTH
def test_numbers_of_another_form_are_an_answer_that_cannot_be_read(protocol):
    if protocol is Chat:
        event = Chat.piece("Hello")
        event["choices"][0]["logprobs"] = {"content": [{"token": "Hello", "logprob": "high"}]}
    else:
        event = Text.piece("Hello")
        event["token"]["logprob"] = "high"
    with Faulty(stream(event)) as server:
        chat = chat_over(server.url, protocol.name).bind(logprobs=True)
        _, error = ask(chat, "invoke")
    assert type(error) is BrokenAnswerError
