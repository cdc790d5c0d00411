"""Canaries: defects of langchain-huggingface that are the reason for a chat model of our own.

Each test asserts that a defect is still there, and that ours does not have it. When one fails,
upstream has mended it: read the issue, then see whether `hfnb.chat` can become simpler.
"""

import warnings

import pytest
from langchain_core.messages import AIMessage, HumanMessage

from hfnb.chat import ChatHuggingFace
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

    def make(return_full_text: bool = False, **chat):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pipe = pipeline(
                "text-generation",
                model=ours.llm.model,
                tokenizer=ours.llm.tokenizer,
                return_full_text=return_full_text,
                max_new_tokens=8,
                do_sample=False,
            )
            llm = theirs.HuggingFacePipeline(pipeline=pipe, model_id="tiny")
            return theirs.ChatHuggingFace(llm=llm, tokenizer=ours.llm.tokenizer, **chat)

    return make


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


def test_tools_never_reach_the_prompt(ours, upstream):
    # langchain-ai/langchain#29033, #30453
    def double(x: int) -> int:
        """Double a number."""
        return 2 * x

    assert upstream().bind_tools([double]).invoke(TEXT).tool_calls == []
    called = ours.bind_tools([double], tool_choice="any").bind(max_tokens=60).invoke(TEXT)
    assert called.response_metadata["finish_reason"] in ("tool_calls", "length")
    assert called.tool_calls or called.invalid_tool_calls


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


def test_an_endpoint_has_no_chat_prompt_to_show():
    import langchain_huggingface as theirs

    llm = theirs.HuggingFaceEndpoint(
        endpoint_url="http://127.0.0.1:9", huggingfacehub_api_token="hf_of_nobody"
    )
    with pytest.raises(AttributeError):
        theirs.ChatHuggingFace(llm=llm)._to_chat_prompt(TEXT)


@pytest.mark.parametrize(
    "statement",
    [
        "from langchain.schema import HumanMessage",
        "from langchain import hub",
        "from langchain.agents import AgentExecutor",
        "from langchain.agents import load_tools",
        "from langchain_community.chat_models.huggingface import ChatHuggingFace",
    ],
)
def test_the_imports_of_the_old_tutorial_are_gone(statement):
    with pytest.raises(ImportError):
        exec(statement)
