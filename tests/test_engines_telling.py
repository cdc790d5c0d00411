"""The prompt as a server tells it: TGI, vLLM, llama.cpp, and those that do not."""

from __future__ import annotations

import pytest

from hfnb import backends, builtin, prompts
from hfnb.engines import ChatEngine, Conversation, ServerPrompt
from hfnb.engines.remote import ChatCompletionsEngine
from hfnb.errors import AccessError, BrokenAnswerError, ServerError, UnsupportedError
from hfnb.serve import Server as Served
from hfnb.tools import default
from tests import serving, telling
from tests.faulty import Server, silence, status, whole
from tests.remote import QUICK, SECRET, chat_over

pytestmark = pytest.mark.model

CHAT = [("system", "Be brief."), ("user", "Who are you?")]
TURNS = [*CHAT, ("assistant", "A model."), ("user", "Which?")]


def told_by(fault, messages=CHAT, **settings) -> tuple[ServerPrompt, list]:
    """Return what a chat model learns from a server, and what the server was asked."""
    with Server(fault) as server:
        chat = chat_over(server.url, "chat", **settings)
        return chat.server_prompt(messages), server.posts


@pytest.fixture(scope="module")
def served():
    engine = serving.engine()
    with Served(lambda: serving.service(engine)) as server:
        yield server.url


@pytest.mark.parametrize("messages", [CHAT, TURNS, "Hi"])
def test_tgi_tells_text_and_tokens(served, messages):
    chat = backends.build(backends.Choice("tgi", {"url": served}))
    prompt = prompts.render(messages, model=builtin.load_tokenizer())
    told = chat.server_prompt(messages)
    assert told.text == prompt.text
    assert told.token_ids == tuple(token.id for token in prompt.tokens)
    assert told.route == "POST /chat_tokenize"
    assert prompts.difference(prompt, told.text, told.token_ids) is None


def test_tgi_is_told_of_the_tools(served):
    chat = backends.build(backends.Choice("tgi", {"url": served}))
    assert "Calculator" not in chat.server_prompt(CHAT).text
    told = chat.server_prompt(CHAT, tools=default())
    assert "Calculator" in told.text
    assert chat.llm.wire[-1].body["tools"][0]["type"] == "function"


def test_vllm_tells_the_tokens_and_then_their_text():
    told, posts = told_by(telling.vllm(family="smollm2"))
    prompt = prompts.render(CHAT, family="smollm2")
    assert told.text == prompt.text
    assert told.token_ids == tuple(builtin.load_tokenizer().encode(prompt.text))
    assert told.route == "POST /tokenize, then /detokenize"
    assert posts[-2].body["model"] == "owner/name"
    assert [post.path for post in posts][-2:] == ["/tokenize", "/detokenize"]


def test_llama_cpp_tells_the_text():
    told, posts = told_by(telling.llama_cpp(family="llama3"))
    assert told.text == prompts.render(CHAT, family="llama3").text
    assert told.token_ids is None
    assert told.route == "POST /apply-template"
    assert posts[-1].headers["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize("fault", [telling.routed({}), telling.llama_cpp_of_old()])
def test_a_server_that_does_not_tell_says_what_to_do_instead(fault):
    with pytest.raises(UnsupportedError, match=r"none of the routes.*hfnb\.render\(messages, fami"):
        told_by(fault)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (status(422, {"error": "Template error: no system role"}), ServerError),
        (status(401, {"error": "who?"}), AccessError),
        (status(500), ServerError),
        (whole({"templated_text": 7, "tokenize_response": []}), BrokenAnswerError),
        (whole({"templated_text": "x"}), BrokenAnswerError),
        (whole({"templated_text": "x", "tokenize_response": [{"id": "x"}]}), BrokenAnswerError),
        (whole([]), BrokenAnswerError),
    ],
)
def test_what_a_server_refuses_or_breaks_is_an_error_with_a_next_step(fault, kind):
    with pytest.raises(kind) as caught:
        told_by(fault)
    assert caught.value.next_step
    assert SECRET not in str(caught.value)


def test_a_silent_server_is_not_waited_for_for_ever():
    with pytest.raises(ServerError, match="does not answer"):
        told_by(silence, timeouts=QUICK)


def test_the_question_stands_in_the_log_without_its_key():
    with Server(telling.llama_cpp()) as server:
        chat = chat_over(server.url, "chat")
        chat.server_prompt(CHAT)
    one = chat.llm.wire[-1]
    assert one.url.endswith("/apply-template")
    assert one.body == {
        "messages": [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": "Who are you?"},
        ]
    }
    assert SECRET not in str(vars(one)) + one.curl()


def test_the_hub_is_not_asked():
    engine = ChatCompletionsEngine.hub("owner/name:groq", token="hf_" + "x" * 20)
    from hfnb.chat import ChatHuggingFace

    chat = ChatHuggingFace(llm=engine)
    with pytest.raises(UnsupportedError, match=r"render\(messages, model='owner/name'\)"):
        chat.server_prompt(CHAT)
    assert len(engine.wire) == 0


class Elsewhere(ChatEngine):
    """An engine that says nothing of its prompts."""

    model_id = identity = "elsewhere"
    context_length = None
    answer = aanswer = None


def test_an_engine_that_cannot_tell_says_so():
    with pytest.raises(UnsupportedError, match="prompt of elsewhere is not told"):
        Elsewhere().rendered(Conversation(({"role": "user", "content": "Hi"},)))


def test_what_is_rendered_here_is_no_server_s():
    chat = backends.build(backends.Choice("builtin"))
    with pytest.raises(UnsupportedError, match="rendered here"):
        chat.server_prompt(CHAT)
