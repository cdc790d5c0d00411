"""Our own client at our own server: what is answered there is what is answered here."""

import pytest

import hfnb
from hfnb.serve import Server
from tests import serving

pytestmark = pytest.mark.model

MESSAGES = [("user", "Name three colours.")]
SETTINGS = {"max_new_tokens": 12}


@pytest.fixture(scope="module")
def engine():
    return serving.engine()


@pytest.fixture(scope="module")
def here(engine):
    return hfnb.ChatHuggingFace(llm=engine).bind(**SETTINGS).invoke(MESSAGES)


@pytest.fixture(scope="module")
def server(engine):
    with Server(lambda: serving.service(engine)) as server:
        yield server


@pytest.fixture
def there(server):
    return hfnb.connect("tgi", url=server.url, **SETTINGS)


def test_the_answer_is_the_one_that_is_given_here(there, here):
    answer = there.invoke(MESSAGES)
    assert answer.text == here.text
    assert answer.usage_metadata["output_tokens"] == here.usage_metadata["output_tokens"]
    assert answer.response_metadata["finish_reason"] == here.response_metadata["finish_reason"]
    assert answer.response_metadata["model_name"] == "tiny-llama"
    assert "".join(chunk.text for chunk in there.stream(MESSAGES)) == here.text


async def test_so_it_is_without_blocking(there, here):
    assert (await there.ainvoke(MESSAGES)).text == here.text


def test_a_stop_sequence_is_cut_off_as_here(there, here):
    stop = here.text[len(here.text) // 2 :][:2]
    assert there.invoke(MESSAGES, stop=[stop]).text == here.text[: here.text.index(stop)]


def test_the_prompt_goes_out_as_we_rendered_it(server, engine, here):
    from hfnb.engines.remote import TextGenerationEngine

    chat = hfnb.ChatHuggingFace(llm=TextGenerationEngine(server.url, engine.tokenizer))
    assert chat.bind(**SETTINGS).invoke(MESSAGES).text == here.text
    assert chat.llm.wire[-1].body["inputs"] == chat.sent.prompt


def test_a_preflight_finds_the_server(server):
    found = hfnb.backends.preflight("tgi", url=server.url)
    assert "tgi works" in str(found)
    assert "tiny-llama" in str(found)
    assert f"Context window: {serving.LIMITS.max_total_tokens} tokens" in str(found)
