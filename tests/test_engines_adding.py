"""TGI's own route: the model reads the tokens of the prompt, and not a second BOS."""

from __future__ import annotations

import copy

import pytest
from tokenizers.processors import TemplateProcessing

from hfnb import builtin, prompts
from hfnb.chat import ChatHuggingFace
from hfnb.engines import LocalEngine
from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine
from hfnb.serve import Server as Served
from tests import serving, tiny
from tests.faulty import Server, Text

pytestmark = pytest.mark.model

BOS = "<|endoftext|>"
TEMPLATE = "{{ bos_token }}{% for m in messages %}[{{ m.role }}] {{ m.content }}\n{% endfor %}"


def adding(template: str = TEMPLATE, last: str = ""):
    """Return a tokenizer that puts a BOS first (and maybe an end last), as Llama's does."""
    tokenizer = copy.deepcopy(builtin.load_tokenizer())
    tokenizer.bos_token = BOS
    tokenizer.chat_template = template
    number = tokenizer.convert_tokens_to_ids(BOS)
    tokenizer._tokenizer.post_processor = TemplateProcessing(
        single=f"{BOS} $A {last}".strip(), special_tokens=[(BOS, number)]
    )
    return tokenizer


def sent_to(tokenizer, *questions: str) -> tuple[list[str], ChatHuggingFace]:
    """Return the `inputs` that a server gets, and the chat model that asked."""
    with Server(Text.answer("Yes")) as server:
        chat = ChatHuggingFace(llm=TextGenerationEngine(server.url, tokenizer))
        for question in questions:
            chat.invoke(question)
        return [request.body["inputs"] for request in server.posts], chat


def test_a_bos_that_the_server_adds_is_not_sent():
    tokenizer = adding()
    (inputs,), chat = sent_to(tokenizer, "Who are you?")
    prompt = prompts.render("Who are you?", model=tokenizer)
    assert prompt.text.startswith(BOS)
    assert inputs == prompt.text.removeprefix(BOS)
    read = tokenizer.encode(inputs, add_special_tokens=True)  # as TGI reads them
    assert read == [token.id for token in prompt.tokens]
    assert chat.sent.prompt == prompt.text, "what the model reads is what is shown"


async def test_so_it_is_without_blocking():
    tokenizer = adding()
    with Server(Text.answer("Yes")) as server:
        chat = ChatHuggingFace(llm=TextGenerationEngine(server.url, tokenizer))
        await chat.ainvoke("Hi")
        assert not server.posts[0].body["inputs"].startswith(BOS)


def test_a_bos_that_no_server_adds_is_sent():
    tokenizer = adding()
    tokenizer._tokenizer.post_processor = builtin.load_tokenizer()._tokenizer.post_processor
    (inputs,), _ = sent_to(tokenizer, "Hi")
    assert inputs.startswith(BOS)


@pytest.mark.parametrize(
    ("template", "last"), [(TEMPLATE, BOS), (TEMPLATE.removeprefix("{{ bos_token }}"), "")]
)
def test_tokens_that_cannot_be_kept_away_are_warned_of_once(template, last, caplog):
    sent_to(adding(template, last), "Hi", "Hi again")
    (record,) = caplog.records
    assert "does not read quite the prompt" in record.getMessage()
    assert BOS in record.getMessage()


def test_our_own_server_adds_a_bos_as_tgi_does_and_both_routes_read_the_same():
    tokenizer, model = adding(), tiny.model(sliding_window=None)
    engine = LocalEngine("adding", lambda: tokenizer, lambda: model)
    meant = [token.id for token in prompts.render("Hi", model=tokenizer).tokens]
    with Served(lambda: serving.service(engine)) as server:
        text = ChatHuggingFace(llm=TextGenerationEngine(server.url, tokenizer))
        chat = ChatHuggingFace(llm=ChatCompletionsEngine(server.url))
        answers = [one.invoke("Hi", max_new_tokens=3) for one in (text, chat)]
        assert chat.server_prompt("Hi").token_ids == tuple(meant)
    assert [one.usage_metadata["input_tokens"] for one in answers] == [len(meant)] * 2
    assert answers[0].text == answers[1].text


def test_our_own_server_adds_what_its_tokenizer_adds(caplog):
    """The embedded model's tokenizer adds nothing, so `hfnb serve` reads `inputs` as they are."""
    engine = serving.engine()
    prompt = prompts.render("Hi", model=engine).text
    tokens = engine.tokenizer.encode(prompt, add_special_tokens=False)
    assert engine.tokenizer.encode(prompt, add_special_tokens=True) == tokens
    with Served(lambda: serving.service(engine)) as server:
        chat = ChatHuggingFace(llm=TextGenerationEngine(server.url, engine.tokenizer))
        answer = chat.invoke("Hi", max_new_tokens=2)
        assert chat.llm.wire[-1].body["inputs"] == prompt
    assert answer.usage_metadata["input_tokens"] == len(tokens)
    assert not caplog.records
