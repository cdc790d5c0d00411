"""Canaries: defects of langchain-huggingface that are the reason for a chat model of our own.

Each test asserts that a defect is still there, and that ours does not have it. When one fails,
upstream has mended it: read the issue, then see whether `hfnb.chat` can become simpler.
"""

import copy
import importlib.util
import inspect
import queue
import threading
import warnings
from itertools import islice

import pytest
from langchain_core.messages import AIMessage, HumanMessage

from hfnb import prompts
from hfnb.chat import ChatHuggingFace
from hfnb.engines.local import LocalEngine
from hfnb.errors import GenerationError, UnsupportedError
from tests import tiny

pytestmark = [pytest.mark.model, pytest.mark.filterwarnings("ignore")]

TEXT = [HumanMessage("hi")]


@pytest.fixture(scope="module")
def ours() -> ChatHuggingFace:
    return ChatHuggingFace(llm=tiny.engine(), max_new_tokens=8)


@pytest.fixture(scope="module")
def upstream(ours):
    """Their chat model over the same weights and tokenizer."""
    import langchain_huggingface as theirs
    from transformers import pipeline

    def make(return_full_text: bool = False, tokens: int = 8, llm=None, **chat):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pipe = pipeline(
                "text-generation",
                model=ours.llm.model,
                tokenizer=ours.llm.tokenizer,
                return_full_text=return_full_text,
                max_new_tokens=tokens,
                do_sample=False,
            )
            llm = theirs.HuggingFacePipeline(pipeline=pipe, model_id="tiny", **(llm or {}))
            chat = {"tokenizer": ours.llm.tokenizer} | chat
            return theirs.ChatHuggingFace(llm=llm, **chat)

    return make


class Recorder:
    """Stands for something that is called, and keeps its first arguments."""

    def __init__(self, real):
        self.real, self.heard, self.settings = real, [], []

    def __call__(self, first, *rest, **settings):
        self.heard.append(first)
        self.settings.append((*rest, settings))
        return self.real(first, *rest, **settings)

    def __getattr__(self, name):
        return getattr(self.real, name)


@pytest.fixture(scope="module")
def whole(ours, upstream) -> str:
    """The answer without any setting; both give the same."""
    text = upstream().invoke(TEXT).content
    assert ours.invoke(TEXT).content == text
    return text


def test_invoke_ignores_stop(ours, upstream, whole):
    # langchain-ai/langchain#27915
    stop = whole[5:9]
    assert upstream().invoke(TEXT, stop=[stop]).content == whole
    assert ours.invoke(TEXT, stop=[stop]).content == whole[: whole.index(stop)]


def test_stream_takes_each_stop_sequence_for_one_token(ours, upstream, whole):
    # langchain-ai/langchain#27915
    stop = whole[5:9]
    assert "".join(c.text for c in upstream().stream(TEXT, stop=[stop])) == whole
    streamed = "".join(c.text for c in ours.stream(TEXT, stop=[stop]))
    assert streamed == whole[: whole.index(stop)]


def test_the_prompt_is_echoed_by_default(ours, upstream, whole):
    # The default of HuggingFacePipeline; a ReAct parser then reads the prompt's own example.
    echoed = upstream(return_full_text=True).invoke(TEXT).content
    assert echoed == ours._to_chat_prompt(TEXT) + whole


def test_a_last_message_that_is_not_human_is_refused(ours, upstream):
    # langchain-ai/langchain#15232, #28171
    messages = [HumanMessage("a"), AIMessage("b")]
    with pytest.raises(ValueError, match="Last message must be a HumanMessage"):
        upstream().invoke(messages)
    assert ours.invoke(messages).content


def test_tools_never_reach_the_prompt(ours, upstream, monkeypatch):
    # langchain-ai/langchain#29033, #30453
    def double_it(x: int) -> int:
        """Double a number."""
        return 2 * x

    tokenizer = copy.deepcopy(ours.llm.tokenizer)
    tokenizer.chat_template = prompts.family("qwen2.5").template  # which reads tools
    engine = LocalEngine("tiny-tools", lambda: tokenizer, lambda: ours.llm.model)
    theirs = upstream(tokenizer=tokenizer)
    sent = Recorder(theirs.llm.pipeline)
    theirs.llm.pipeline = sent
    theirs.bind_tools([double_it]).invoke(TEXT)
    ((their_prompt,),) = sent.heard
    assert "hi<|im_end|>" in their_prompt
    assert "double_it" not in their_prompt

    heard = Recorder(engine.generate)
    monkeypatch.setattr(engine, "generate", heard)
    ChatHuggingFace(llm=engine, max_new_tokens=1).bind_tools([double_it]).invoke(TEXT)
    (our_prompt,) = heard.heard
    assert '"name": "double_it"' in our_prompt
    # Without tools, both send the very same.
    ChatHuggingFace(llm=engine, max_new_tokens=1).invoke(TEXT)
    assert heard.heard[1] == their_prompt


def test_no_token_counts(ours, upstream):
    assert upstream().invoke(TEXT).usage_metadata is None
    assert ours.invoke(TEXT).usage_metadata["output_tokens"] == 8


def test_a_bound_or_given_token_limit_is_ignored(ours, upstream, whole):
    assert upstream().bind(max_new_tokens=3).invoke(TEXT).content == whole
    assert upstream(max_tokens=3).invoke(TEXT).content == whole
    assert ours.bind(max_new_tokens=3).invoke(TEXT).usage_metadata["output_tokens"] == 3


def test_temperature_zero_raises(ours, upstream, whole):
    settings = {"temperature": 0.0, "do_sample": True}
    with pytest.raises(ValueError, match="strictly positive float"):
        upstream().bind(pipeline_kwargs=settings).invoke(TEXT)
    assert ours.bind(temperature=0).invoke(TEXT).content == whole


async def test_there_is_no_async(ours, upstream, whole):
    with pytest.raises(NotImplementedError):
        await upstream().ainvoke(TEXT)
    assert (await ours.ainvoke(TEXT)).content == whole


def test_tokens_are_counted_with_another_model_s_tokenizer(ours, upstream, monkeypatch):
    # LangChain's default counts with GPT-2's tokenizer, from the Hub; offline it answers 0.
    from langchain_core.language_models import base

    monkeypatch.setattr(base, "_get_token_ids_default_method", lambda text: [50256] * 99)
    assert upstream().get_num_tokens("three short words") == 99
    assert ours.get_num_tokens("three short words") == 3


def test_skip_prompt_cuts_an_answer_that_holds_no_prompt(ours, upstream, whole):
    # `skip_prompt` cuts as many characters as the prompt has, whether it is echoed or not.
    prompt = ours._to_chat_prompt(TEXT)
    long = upstream(tokens=60)
    answer = long.invoke(TEXT).content
    assert len(answer) > len(prompt)
    assert long.bind(skip_prompt=True).invoke(TEXT).content == answer[len(prompt) :]
    # Ours has no such setting to get wrong, and refuses it.
    with pytest.raises(UnsupportedError, match="skip_prompt"):
        ours.bind(skip_prompt=True).invoke(TEXT)


def test_settings_given_to_the_constructor_are_ignored(ours, upstream, whole):
    limited = upstream(llm={"pipeline_kwargs": {"max_new_tokens": 3}})
    assert limited.llm.pipeline_kwargs == {"max_new_tokens": 3}
    assert limited.invoke(TEXT).content == whole
    short = ChatHuggingFace(llm=ours.llm, max_new_tokens=3).invoke(TEXT)
    assert short.usage_metadata["output_tokens"] == 3


def test_an_abandoned_stream_keeps_generating(ours, upstream):
    steps = []
    hook = ours.llm.model.register_forward_pre_hook(lambda *_: steps.append(1))

    def steps_of(stream, take) -> int:
        steps.clear()
        before = set(threading.enumerate())
        list(islice(stream, take))
        stream.close()
        for thread in set(threading.enumerate()) - before:
            thread.join(30)
        return len(steps)

    try:
        theirs, mine = upstream(tokens=60), ours.bind(max_new_tokens=60)
        complete = steps_of(theirs.stream(TEXT), None)
        assert complete > 20
        assert steps_of(theirs.stream(TEXT), 1) == complete
        assert steps_of(mine.stream(TEXT), 1) < complete / 4
    finally:
        hook.remove()


def test_a_failing_model_makes_the_stream_wait_for_a_minute(ours, upstream, monkeypatch):
    # The worker thread dies, and nobody tells the queue: the reader waits for its time-out.
    import transformers

    waits = []

    class Impatient(transformers.TextIteratorStreamer):
        def __init__(self, *args, timeout, **options):
            waits.append(timeout)
            super().__init__(*args, timeout=0.2, **options)

    def fail(*_, **__):
        raise RuntimeError("the model is broken")

    theirs = upstream()
    monkeypatch.setattr(transformers, "TextIteratorStreamer", Impatient)
    monkeypatch.setattr(ours.llm.model, "forward", fail)
    with pytest.raises(queue.Empty):
        list(theirs.stream(TEXT))
    assert waits == [60.0]
    with pytest.raises(GenerationError, match="the model is broken"):
        list(ours.stream(TEXT))


def test_the_tokenizer_is_loaded_at_every_construction(ours, upstream, monkeypatch):
    from transformers import AutoTokenizer

    loads = []

    def load(name, **_):
        loads.append(name)
        return ours.llm.tokenizer

    monkeypatch.setattr(AutoTokenizer, "from_pretrained", load)
    for _ in range(2):
        upstream(tokenizer=None)
        ChatHuggingFace(llm=ours.llm)
    assert loads == ["tiny", "tiny"]


def test_an_endpoint_drops_most_settings(ours, monkeypatch):
    # langchain-ai/langchain#25219, #32234
    import langchain_huggingface as theirs

    settings = {"temperature": 0.7, "top_k": 7, "top_p": 0.5, "seed": 3, "repetition_penalty": 1.3}
    llm = theirs.HuggingFaceEndpoint(
        endpoint_url="http://127.0.0.1:9",
        huggingfacehub_api_token="hf_of_nobody",
        max_new_tokens=5,
        **settings,
    )
    answer = {"message": {"role": "assistant", "content": "x"}, "finish_reason": "stop"}

    class Client:
        def chat_completion(self, messages, **sent):
            self.sent = sent
            return {"choices": [answer]}

    llm.client = Client()
    chat = theirs.ChatHuggingFace(llm=llm)
    assert chat.invoke(TEXT).content == "x"
    named = {name for name, value in llm.client.sent.items() if value is not None}
    assert named == {"model", "stream", "temperature", "max_tokens"}
    # The one penalty is taken for the other, which is something else, and then dropped too.
    assert chat.frequency_penalty == 1.3

    heard = Recorder(ours.llm.generate)
    monkeypatch.setattr(ours.llm, "generate", heard)
    ChatHuggingFace(llm=ours.llm, max_new_tokens=5, **settings).invoke(TEXT)
    sampling = heard.settings[0][0]
    assert {name: getattr(sampling, name) for name in settings} == settings


def test_the_tutorial_s_prompt_cannot_be_pulled():
    """CVE-2026-45134: LangSmith wants an opt-in for public prompts, and `hub.pull` has none."""
    from langchain_classic import hub

    with pytest.raises(ValueError, match="dangerously_pull_public_prompt"):
        # LangSmith's client looks at its server in a thread: let that be this machine.
        hub.pull("hwchase17/react-json", api_url="http://127.0.0.1:9", api_key="of nobody")
    assert "dangerously_pull_public_prompt" not in inspect.signature(hub.pull).parameters


def test_an_endpoint_has_no_chat_prompt_to_show():
    import langchain_huggingface as theirs

    llm = theirs.HuggingFaceEndpoint(
        endpoint_url="http://127.0.0.1:9", huggingfacehub_api_token="hf_of_nobody"
    )
    with pytest.raises(AttributeError):
        theirs.ChatHuggingFace(llm=llm)._to_chat_prompt(TEXT)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("langchain.schema", "HumanMessage"),
        ("langchain.hub", "pull"),
        ("langchain.agents", "AgentExecutor"),
        ("langchain.agents", "load_tools"),
        # Not in the locked environment: there, its absence would say nothing about the module.
        pytest.param(
            "langchain_community.chat_models.huggingface",
            "ChatHuggingFace",
            marks=pytest.mark.skipif(
                importlib.util.find_spec("langchain_community") is None,
                reason="langchain-community is not installed",
            ),
        ),
    ],
)
def test_the_imports_of_the_old_tutorial_are_gone(module, name):
    package = module.rpartition(".")[0]
    importlib.import_module(package)  # what it stood in is there
    if importlib.util.find_spec(module) is not None:
        assert not hasattr(importlib.import_module(module), name)
