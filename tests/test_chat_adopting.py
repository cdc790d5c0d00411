"""LangChain's own LLM objects, adopted: the same answers, every setting carried over or refused."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import warnings
from typing import Any

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.language_models.llms import LLM
from langchain_core.messages import HumanMessage
from langchain_huggingface import HuggingFaceEndpoint, HuggingFacePipeline
from pydantic import Field

from hfnb.chat import ChatHuggingFace
from hfnb.chat.adopting import fields_of
from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine
from hfnb.errors import BackendError, UnsupportedError
from hfnb.serve import Server
from tests import faulty, serving

pytestmark = [pytest.mark.model, pytest.mark.filterwarnings("ignore")]

QUESTION = [HumanMessage("Name three colours, two rivers and a mountain.")]
HUB_TOKEN = "hf_" + "aB3" * 8
# As `HuggingFaceEndpoint` has them, set so that every route takes them.
PLAIN = {"typical_p": None, "top_p": None, "temperature": 0.0}


class HuggingFaceTextGenInference(LLM):
    """With the fields of langchain-community's class; that package need not be installed."""

    max_new_tokens: int = 512
    top_k: int | None = None
    top_p: float | None = 0.95
    typical_p: float | None = 0.95
    temperature: float | None = 0.8
    repetition_penalty: float | None = None
    return_full_text: bool = False
    truncate: int | None = None
    stop_sequences: list[str] = Field(default_factory=list)
    seed: int | None = None
    inference_server_url: str = ""
    timeout: int = 120
    streaming: bool = False
    do_sample: bool = False
    watermark: bool = False
    server_kwargs: dict[str, Any] = Field(default_factory=dict)
    model_kwargs: dict[str, Any] = Field(default_factory=dict)
    client: Any = None
    async_client: Any = None

    @property
    def _llm_type(self) -> str:
        return "huggingface_textgen_inference"

    def _call(self, prompt, stop=None, run_manager=None, **kwargs) -> str:
        raise AssertionError("hfnb asks for itself")


class OlderEndpoint(HuggingFaceTextGenInference):
    """With the fields of langchain-community's `HuggingFaceEndpoint`, which knows no providers."""

    model: str
    endpoint_url: str | None = None
    repo_id: str | None = None
    huggingfacehub_api_token: str | None = None
    task: str | None = None


OlderEndpoint.__name__ = "HuggingFaceEndpoint"
OlderEndpoint.__module__ = "langchain_community.llms.huggingface_endpoint"
HuggingFaceTextGenInference.__module__ = "langchain_community.llms.huggingface_text_gen_inference"


@pytest.fixture(autouse=True)
def no_tokens(monkeypatch):
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGINGFACEHUB_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", "nowhere")


@pytest.fixture(scope="module")
def engine():
    return serving.engine()


@pytest.fixture(scope="module")
def server(engine):
    with Server(lambda: serving.service(engine)) as server:
        yield server


@pytest.fixture(scope="module")
def own(engine):
    """What the engine itself answers, greedily."""
    return ChatHuggingFace(llm=engine, max_new_tokens=12).invoke(QUESTION).text


@pytest.fixture(scope="module")
def make_pipeline(engine):
    from transformers import pipeline

    def make(**settings):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return pipeline(
                "text-generation", model=engine.model, tokenizer=engine.tokenizer, **settings
            )

    return make


@pytest.fixture(
    params=["endpoint", "endpoint, our prompt", "text_gen", "text_gen, our prompt", "pipeline"]
)
def theirs(request, server, engine, make_pipeline):
    """Return what makes a chat model of an object of LangChain's, with some settings more."""

    def make(stop=(), **chat):
        kind, _, ours = request.param.partition(", ")
        more = {**PLAIN, "max_new_tokens": 12, "stop_sequences": list(stop)}
        if ours:
            chat["tokenizer"] = engine.tokenizer
        if kind == "pipeline":
            pipe = make_pipeline(
                max_new_tokens=12, do_sample=False, stop_strings=list(stop) or None
            )
            llm = HuggingFacePipeline(pipeline=pipe)
        elif kind == "endpoint":
            llm = HuggingFaceEndpoint(endpoint_url=server.url, **more)
        else:
            llm = HuggingFaceTextGenInference(inference_server_url=server.url, **more)
        return ChatHuggingFace(llm=llm, **chat)

    return make


def test_the_answers_are_the_engine_s_own(theirs, own):
    chat = theirs()
    streamed = "".join(chunk.text for chunk in chat.stream(QUESTION))
    assert chat.invoke(QUESTION).text == streamed == own


def test_asynchronous_answers_are_the_engine_s_own(theirs, own):
    chat = theirs()

    async def ask() -> tuple[str, str]:
        streamed = [chunk.text async for chunk in chat.astream(QUESTION)]
        return (await chat.ainvoke(QUESTION)).text, "".join(streamed)

    assert asyncio.run(ask()) == (own, own)


def test_stop_sequences_of_the_object_are_honoured(theirs, own):
    stop = own[len(own) // 2 :][:3]
    chat = theirs(stop=[stop])
    found = chat.invoke(QUESTION)
    assert found.text == own[: own.index(stop)]
    assert chat.sampling.stop == (stop,)


def test_what_is_given_to_the_chat_model_stands_above_what_the_object_carries(theirs):
    chat = theirs(max_tokens=3)
    assert chat.invoke(QUESTION).usage_metadata["output_tokens"] == 3


# Which engine, and what goes with it


def test_an_endpoint_without_a_tokenizer_lets_the_server_render():
    llm = HuggingFaceEndpoint(endpoint_url="http://127.0.0.1:1", seed=5, timeout=7)
    chat = ChatHuggingFace(llm=llm)
    assert isinstance(chat.llm, ChatCompletionsEngine)
    assert (chat.sampling.temperature, chat.sampling.top_p, chat.sampling.seed) == (0.8, 0.95, 5)
    assert (chat.llm._target.timeouts.connect, chat.llm._target.timeouts.read) == (7, 7)


def test_with_a_tokenizer_what_only_tgi_knows_is_sent_to_tgi(engine):
    settings = {"top_k": 7, "repetition_penalty": 1.2, "temperature": 0.5}
    llm = HuggingFaceEndpoint(endpoint_url="http://127.0.0.1:1", **settings)
    chat = ChatHuggingFace(llm=llm, tokenizer=engine.tokenizer)
    assert isinstance(chat.llm, TextGenerationEngine)
    assert {name: getattr(chat.sampling, name) for name in settings} == settings


def test_the_older_endpoint_of_langchain_community_is_taken_as_well():
    with faulty.Server(faulty.Chat.answer("Hello")) as server:
        chat = ChatHuggingFace(llm=OlderEndpoint(endpoint_url=server.url, model=server.url))
        assert chat.invoke("Hi").text == "Hello"
    hub = OlderEndpoint(repo_id="a/b", model="a/b", huggingfacehub_api_token=HUB_TOKEN)
    assert ChatHuggingFace(llm=hub).model_id == "a/b"


def test_a_repository_is_asked_for_at_the_hub_with_its_provider():
    llm = HuggingFaceEndpoint(
        repo_id="owner/name", provider="novita", huggingfacehub_api_token=HUB_TOKEN
    )
    chat = ChatHuggingFace(llm=llm)
    assert chat.model_id == "owner/name:novita"
    assert chat.llm._target.token.reveal() == HUB_TOKEN
    assert HUB_TOKEN not in repr(chat) + repr(vars(chat.llm))


def test_callbacks_tags_metadata_and_streaming_go_along():
    heard = BaseCallbackHandler()
    llm = HuggingFaceEndpoint(
        endpoint_url="http://127.0.0.1:1",
        callbacks=[heard],
        tags=["mine"],
        metadata={"lesson": 1},
        streaming=True,
        name="theirs",
        custom_get_token_ids=lambda text: [len(text)],
    )
    chat = ChatHuggingFace(llm=llm)
    assert (chat.callbacks, chat.tags, chat.name) == ([heard], ["mine"], "theirs")
    assert chat.metadata["lesson"] == 1
    assert chat.streaming
    assert chat.get_token_ids("four") == [4]


@pytest.mark.parametrize(
    ("settings", "temperature"),
    [
        ({}, 0.8),
        ({"temperature": 0.0}, 0),
        ({"temperature": None}, 0),
        ({"temperature": None, "do_sample": True}, 1.0),
        ({"do_sample": False}, 0),
        ({"do_sample": True}, 0.8),
    ],
)
def test_whether_chance_is_meant(settings, temperature):
    llm = HuggingFaceEndpoint(endpoint_url="http://127.0.0.1:1", **settings)
    assert ChatHuggingFace(llm=llm).sampling.temperature == temperature


def test_a_contradiction_is_refused():
    llm = HuggingFaceEndpoint(endpoint_url="http://h", do_sample=False, temperature=0.5)
    with pytest.raises(UnsupportedError, match="contradict"):
        ChatHuggingFace(llm=llm)


# The pipeline


def test_nothing_of_a_pipeline_is_loaded_again(engine, make_pipeline):
    chat = ChatHuggingFace(llm=HuggingFacePipeline(pipeline=make_pipeline(), model_id="tiny"))
    assert chat.llm.model is engine.model
    assert chat.llm.tokenizer is engine.tokenizer
    assert chat.model_id == "tiny"


def test_a_tokenizer_given_by_folder_is_loaded_from_there(engine, make_pipeline, tmp_path):
    engine.tokenizer.save_pretrained(tmp_path)
    llm = HuggingFacePipeline(pipeline=make_pipeline(), model_id="tiny")
    chat = ChatHuggingFace(llm=llm, tokenizer=tmp_path)
    assert chat.llm.tokenizer is not engine.tokenizer
    assert chat._to_chat_prompt(QUESTION) == ChatHuggingFace(llm=engine)._to_chat_prompt(QUESTION)


def test_a_pipeline_s_settings_are_those_it_would_generate_with(make_pipeline):
    pipe = make_pipeline(do_sample=True, top_p=0.5, repetition_penalty=1.3, stop_sequence="x")
    found = ChatHuggingFace(llm=HuggingFacePipeline(pipeline=pipe)).sampling
    assert (found.top_p, found.repetition_penalty, found.stop) == (0.5, 1.3, ("x",))
    # Of transformers: the pipeline's own defaults, and that of everything that generates.
    assert (found.temperature, found.max_new_tokens, found.top_k) == (0.7, 256, 50)


def test_settings_of_a_pipeline_that_langchain_drops_are_carried(make_pipeline):
    settings = {"max_new_tokens": 3, "do_sample": False}
    llm = HuggingFacePipeline(pipeline=make_pipeline(), pipeline_kwargs=settings)
    chat = ChatHuggingFace(llm=llm)
    assert (chat.sampling.max_new_tokens, chat.sampling.temperature) == (3, 0)


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"num_beams": 3}, "num_beams"),
        ({"max_length": 50}, "max_length"),
        ({"no_repeat_ngram_size": 2}, "no_repeat_ngram_size"),
        ({"min_new_tokens": 5}, "min_new_tokens"),
        ({"eos_token_id": 7}, "eos_token_id"),
        ({"truncation": True}, "truncation"),
        ({"prefix": "Once upon a time"}, "prefix"),
        ({"skip_special_tokens": False}, "skip_special_tokens"),
        ({"num_return_sequences": 2}, "num_return_sequences"),
    ],
)
def test_what_a_pipeline_does_and_our_engine_does_not_is_refused_by_name(
    settings, name, make_pipeline
):
    llm = HuggingFacePipeline(pipeline=make_pipeline(**settings))
    with pytest.raises(UnsupportedError, match=name):
        ChatHuggingFace(llm=llm)


def test_what_the_model_brings_is_refused_with_how_to_switch_it_off(make_pipeline, monkeypatch):
    pipe = make_pipeline()
    monkeypatch.setattr(pipe.model.generation_config, "no_repeat_ngram_size", 3)
    with pytest.raises(UnsupportedError, match="no_repeat_ngram_size=0"):
        ChatHuggingFace(llm=HuggingFacePipeline(pipeline=pipe))
    off = make_pipeline(no_repeat_ngram_size=0)
    assert ChatHuggingFace(llm=HuggingFacePipeline(pipeline=off)).model_id


def test_what_changes_no_answer_of_a_pipeline_is_taken(make_pipeline):
    idle = {"num_beams": 1, "return_full_text": True, "use_cache": True, "batch_size": 2}
    idle |= {"add_special_tokens": False, "clean_up_tokenization_spaces": False}
    llm = HuggingFacePipeline(pipeline=make_pipeline(**idle), batch_size=9)
    assert ChatHuggingFace(llm=llm).sampling.max_new_tokens == 256


def test_a_pipeline_without_a_pipeline_is_refused():
    with pytest.raises(BackendError, match="holds no pipeline"):
        ChatHuggingFace(llm=HuggingFacePipeline(model_id="owner/name"))


# What cannot be carried over


@pytest.mark.parametrize("kind", [HuggingFaceEndpoint, HuggingFacePipeline])
def test_of_every_field_of_the_installed_class_it_is_known_what_becomes_of_it(kind):
    fields = fields_of(kind.__name__)
    assert set(kind.model_fields) - fields.known == set()
    assert all(len(reason) > 10 for reason in fields.harmless.values())


def test_a_field_that_is_not_known_is_refused_as_soon_as_it_is_set(make_pipeline):
    class Newer(HuggingFacePipeline):
        patience: int = 3

    pipe = make_pipeline()
    assert ChatHuggingFace(llm=Newer(pipeline=pipe)).model_id
    with pytest.raises(UnsupportedError, match="patience of Newer"):
        ChatHuggingFace(llm=Newer(pipeline=pipe, patience=4))


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"top_k": 5}, "top_k"),
        ({"repetition_penalty": 1.2}, "repetition_penalty"),
        ({"typical_p": 0.5}, "typical_p"),
        ({"return_full_text": True}, "return_full_text"),
        ({"truncate": 100}, "truncate"),
        ({"watermark": True}, "watermark"),
        ({"task": "summarization"}, "task"),
        ({"provider": "hf-inference"}, "provider"),
        ({"inference_server_url": "http://h"}, "inference_server_url"),
        ({"model_kwargs": {"best_of": 2}}, "best_of"),
        ({"server_kwargs": {"bill_to": "someone"}}, "bill_to"),
        ({"server_kwargs": {"headers": {"X-Mine": "a-secret-4711"}}}, "X-Mine"),
        ({"temperature": -1.0}, "temperature"),
    ],
)
def test_a_setting_that_cannot_be_carried_over_is_refused_by_name(settings, name):
    llm = HuggingFaceEndpoint(endpoint_url="http://127.0.0.1:1", **settings)
    with pytest.raises(UnsupportedError, match=name) as caught:
        ChatHuggingFace(llm=llm)
    assert caught.value.next_step
    assert "a-secret-4711" not in str(caught.value)


def test_the_settings_of_model_kwargs_that_mean_something_are_carried():
    more = {"max_tokens": 9, "stop": ["x"]}
    llm = HuggingFaceEndpoint(endpoint_url="http://h", stop_sequences=["y"], model_kwargs=more)
    sampling = ChatHuggingFace(llm=llm).sampling
    assert (sampling.max_new_tokens, sampling.stop) == (9, ("y", "x"))


# Keys


@pytest.mark.parametrize(
    "server_kwargs",
    [{"token": "my-key-4711"}, {"headers": {"Authorization": "Bearer my-key-4711"}}],
)
def test_a_server_s_key_goes_to_it_and_is_shown_nowhere(server_kwargs):
    with faulty.Server(faulty.Chat.answer("Hello")) as server:
        llm = HuggingFaceTextGenInference(
            inference_server_url=server.url, server_kwargs=server_kwargs
        )
        chat = ChatHuggingFace(llm=llm)
        assert chat.invoke("Hi").text == "Hello"
        assert server.posts[0].headers["authorization"] == "Bearer my-key-4711"
    assert "my-key-4711" not in str(chat.llm.wire) + repr(list(chat.llm.wire)) + repr(chat)


def test_a_hub_token_of_the_environment_goes_to_the_hub_only(monkeypatch):
    monkeypatch.setenv("HUGGINGFACEHUB_API_TOKEN", HUB_TOKEN)
    with faulty.Server(faulty.Chat.answer("Hello")) as server:
        chat = ChatHuggingFace(llm=HuggingFaceEndpoint(endpoint_url=server.url))
        assert chat.invoke("Hi").text == "Hello"
        assert "authorization" not in server.posts[0].headers
    hub = ChatHuggingFace(llm=HuggingFaceEndpoint(repo_id="owner/name"))
    assert hub.llm._target.token.reveal() == HUB_TOKEN


def test_a_hub_token_that_was_typed_for_another_host_is_refused():
    llm = HuggingFaceEndpoint(endpoint_url="http://h", huggingfacehub_api_token=HUB_TOKEN)
    with pytest.raises(BackendError, match="is not sent to h") as caught:
        ChatHuggingFace(llm=llm)
    assert HUB_TOKEN not in str(caught.value)


# What else may come as `llm=`


def test_what_is_no_engine_is_refused_with_what_would_be():
    with pytest.raises(BackendError, match="HuggingFacePipeline"):
        ChatHuggingFace(llm=object())


def test_a_class_of_that_name_from_elsewhere_is_not_taken_for_it():
    elsewhere = type("HuggingFaceEndpoint", (), {})
    with pytest.raises(BackendError, match="is not an engine"):
        ChatHuggingFace(llm=elsewhere())


def test_langchain_s_packages_are_not_imported_for_it():
    code = (
        "import sys; from hfnb.chat import ChatHuggingFace; from hfnb.engines import LocalEngine; "
        "ChatHuggingFace(llm=LocalEngine('x', object, object)); "
        "print([n for n in sys.modules if n.startswith(('langchain_h', 'langchain_comm'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
