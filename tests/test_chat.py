"""The chat model: what it sends, what it makes of the answer, and that nothing is ignored."""

import copy
import gc
import json

import pytest
import torch
from langchain_core.caches import InMemoryCache
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from pydantic import BaseModel
from transformers import AutoModelForCausalLM

from hfnb import builtin, prompts
from hfnb.chat import ChatHuggingFace
from hfnb.engines import LocalEngine, Sampling
from hfnb.errors import BackendError, GenerationError, PromptError, UnsupportedError
from tests import tiny
from tests.scripted import ScriptedEngine

pytestmark = pytest.mark.model

MESSAGES = [SystemMessage("Be brief."), HumanMessage("Hello")]


def chat_of(*pieces, family=None, finish="stop", **settings) -> ChatHuggingFace:
    engine = ScriptedEngine(*pieces, family=family, finish=finish)
    return ChatHuggingFace(llm=engine, **settings)


def double(x: int) -> int:
    """Double a number."""
    return 2 * x


def call_text(name="double", arguments='{"x": 4}') -> str:
    return f'<tool_call>\n{{"name": "{name}", "arguments": {arguments}}}\n</tool_call>'


# --- what is sent ----------------------------------------------------------------------------


def test_what_is_shown_is_what_is_sent():
    chat = chat_of("Hi")
    chat.invoke(MESSAGES)
    prompt, _, schema = chat.llm.asked[0]
    assert prompt == chat._to_chat_prompt(MESSAGES) == prompts.render(MESSAGES, model=chat).text
    assert schema is None


def test_settings_come_from_the_model_the_binding_and_the_call():
    chat = chat_of("Hi", temperature=0.5, max_tokens=9, stop=["A"])
    chat.invoke(MESSAGES)
    chat.bind(top_k=3, stop=["B"]).invoke(MESSAGES)
    chat.invoke(MESSAGES, temperature=0, seed=4)
    assert [sampling for _, sampling, _ in chat.llm.asked] == [
        Sampling(9, 0.5, stop=("A",)),
        Sampling(9, 0.5, top_k=3, stop=("B",)),
        Sampling(9, 0, seed=4, stop=("A",)),
    ]


@pytest.mark.parametrize(
    "call",
    [
        lambda chat: ChatHuggingFace(llm=chat.llm, temprature=1),
        lambda chat: chat.invoke(MESSAGES, temprature=1),
        lambda chat: chat.bind(temprature=1).invoke(MESSAGES),
        lambda chat: list(chat.stream(MESSAGES, temprature=1)),
    ],
)
def test_a_setting_that_does_not_exist_is_refused_before_anything_is_sent(call):
    chat = chat_of("Hi")
    with pytest.raises(UnsupportedError, match="Did you mean 'temperature'"):
        call(chat)
    assert chat.llm.asked == []


def test_only_an_engine_is_an_engine():
    with pytest.raises(BackendError, match="str is not an engine"):
        ChatHuggingFace(llm="HuggingFaceTB/SmolLM2-135M-Instruct")


def test_connecting_loads_no_weights():
    def fail():
        raise AssertionError("the weights were loaded")

    engine = LocalEngine("lazy", lambda: tiny.engine().tokenizer, fail, lambda: 256)
    chat = ChatHuggingFace(llm=engine)
    assert prompts.render(MESSAGES, model=chat).context_length == 256
    assert chat.get_num_tokens("one two") == 2


def test_a_cache_keeps_models_of_one_name_apart(tmp_path):
    # Each has its own random weights; both directories are called "model".
    chats = []
    for number in range(2):
        folder = tmp_path / str(number) / "model"
        torch.manual_seed(number)
        other = AutoModelForCausalLM.from_config(tiny.model().config)
        other.save_pretrained(folder)
        builtin.load_tokenizer().save_pretrained(folder)
        engine = LocalEngine.load(folder, device="cpu")
        chats.append(ChatHuggingFace(llm=engine, max_tokens=6, cache=InMemoryCache()))
    chats[1].cache = chats[0].cache
    one, same, other = (chat.invoke("Hi").content for chat in (*chats[:1] * 2, chats[1]))
    assert chats[0].model_id == chats[1].model_id == "model"
    assert one == same != other


# --- what comes back -------------------------------------------------------------------------


def test_the_message_says_why_it_ended_and_what_it_cost():
    chat = chat_of("Hel", "lo. ", "More")
    cut = chat.invoke(MESSAGES, stop=["."])
    assert cut.content == "Hello"
    assert cut.response_metadata["finish_reason"] == "stop"
    assert cut.response_metadata["stop_sequence"] == "."
    assert cut.response_metadata["model_name"] == "scripted"
    assert cut.usage_metadata["input_tokens"] == chat.get_num_tokens_from_messages(MESSAGES)
    assert cut.usage_metadata["output_tokens"] == 2
    assert chat.invoke(MESSAGES).response_metadata["stop_sequence"] is None


def test_answers_to_the_same_prompt_can_be_told_from_others():
    chat = chat_of("Hi")
    asked = [MESSAGES, MESSAGES, [*MESSAGES[:1], HumanMessage("Hallo")]]
    one, same, other = (
        chat.invoke(messages).response_metadata["prompt_fingerprint"] for messages in asked
    )
    assert one == same != other


def test_one_stop_sequence_may_be_given_as_a_string():
    chat = chat_of("sing", "ing")
    assert chat.invoke(MESSAGES, stop="ing").text == "s"


async def test_all_ways_of_asking_give_the_same_message():
    chat = ChatHuggingFace(llm=tiny.engine(), max_tokens=10)

    def merged(chunks):
        total = chunks[0]
        for chunk in chunks[1:]:
            total += chunk
        return total

    answers = [
        chat.invoke(MESSAGES),
        merged(list(chat.stream(MESSAGES))),
        await chat.ainvoke(MESSAGES),
        merged([chunk async for chunk in chat.astream(MESSAGES)]),
        *chat.batch([MESSAGES, MESSAGES]),
        *await chat.abatch([MESSAGES]),
    ]
    assert len({answer.content for answer in answers}) == 1
    assert len({json.dumps(answer.usage_metadata) for answer in answers}) == 1
    assert len({json.dumps(answer.response_metadata) for answer in answers}) == 1


def test_it_fits_into_a_chain_and_reports_tokens_to_callbacks():
    class Listener(BaseCallbackHandler):
        def __init__(self):
            self.tokens = []

        def on_llm_new_token(self, token, **_):
            self.tokens.append(token)

    listener = Listener()
    prompt = ChatPromptTemplate.from_messages([("user", "Say {word}")])
    chain = prompt | chat_of("one ", "two") | StrOutputParser()
    shown = list(chain.stream({"word": "hello"}, config={"callbacks": [listener]}))
    assert "".join(shown) == "".join(listener.tokens) == "one two"


def test_closing_a_stream_stops_the_engine():
    chat = chat_of("a", "b", "c")
    stream = chat.stream(MESSAGES)
    next(stream)
    stream.close()
    assert (chat.llm.delivered, chat.llm.closed) == (1, 1)


def test_breaking_out_of_a_stream_stops_the_engine():
    chat = chat_of("a", "b", "c")
    for _ in chat.stream(MESSAGES):
        break
    gc.collect()
    assert (chat.llm.delivered, chat.llm.closed) == (1, 1)


async def test_closing_an_async_stream_stops_the_engine():
    chat = chat_of("a", "b", "c")
    stream = chat.astream(MESSAGES)
    await anext(stream)
    await stream.aclose()
    assert (chat.llm.delivered, chat.llm.closed) == (1, 1)


def test_an_error_in_the_middle_reaches_the_caller_with_what_came_before():
    chat = chat_of("a", GenerationError("It broke.", "", "Try again."))
    seen = []
    with pytest.raises(GenerationError, match="It broke"):
        seen.extend(chunk.text for chunk in chat.stream(MESSAGES))
    stream = chat.stream(MESSAGES)
    assert next(stream).text == "a"


def test_its_repr_is_short_and_it_does_not_carry_the_model_along():
    chat = chat_of("a")
    assert repr(chat) == str(chat) == "ChatHuggingFace('scripted')"
    assert copy.deepcopy(ChatHuggingFace(llm=tiny.engine())).model_id == "tiny-llama"
    assert "llm" not in chat.model_dump()


# --- tool calls ------------------------------------------------------------------------------


def test_tools_are_written_into_the_prompt_of_a_template_that_ignores_them():
    chat = chat_of("Fine.")
    chat.bind_tools([double]).invoke(MESSAGES)
    prompt = chat.llm.asked[0][0]
    assert "Be brief." in prompt
    assert "- double: Double a number." in prompt
    assert '"x": {"type": "integer"}' in prompt


def test_tools_are_left_to_a_template_that_knows_them():
    chat = chat_of("Fine.", family="qwen2.5")
    bound = chat.bind_tools([double])
    bound.invoke(MESSAGES)
    tools = bound.kwargs["tools"]
    assert chat.llm.asked[0][0] == prompts.render(MESSAGES, model=chat, tools=tools).text
    assert "<tools>" in chat.llm.asked[0][0]


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_a_tool_call_is_read_however_it_is_split(size):
    text = f"Let me see. {call_text()}"
    chat = chat_of(*(text[i : i + size] for i in range(0, len(text), size)))
    bound = chat.bind_tools([double])
    total = None
    for chunk in bound.stream(MESSAGES):
        assert "<tool" not in chunk.text
        total = chunk if total is None else total + chunk
    for message in (total, bound.invoke(MESSAGES)):
        assert message.text == "Let me see. "
        assert [(c["name"], c["args"]) for c in message.tool_calls] == [("double", {"x": 4})]
        assert message.response_metadata["finish_reason"] == "tool_calls"


def test_several_calls_are_read_and_told_apart():
    text = call_text() + "\n" + call_text(arguments='{"x": 5}')
    calls = chat_of(text).bind_tools([double]).invoke(MESSAGES).tool_calls
    assert [call["args"]["x"] for call in calls] == [4, 5]
    assert len({call["id"] for call in calls}) == 2


@pytest.mark.parametrize("body", ["not json", '{"name": "double"}', '["double"]', "4"])
def test_a_broken_call_is_kept_as_an_invalid_one(body):
    message = chat_of(f"<tool_call>{body}</tool_call>").bind_tools([double]).invoke(MESSAGES)
    assert message.tool_calls == []
    written = f"<tool_call>{body}</tool_call>"
    assert [call["args"] for call in message.invalid_tool_calls] == [written]


def test_an_answer_that_only_looks_like_a_call_stays_text():
    message = chat_of("5 <tool", "s> and <", "b>").bind_tools([double]).invoke(MESSAGES)
    assert (message.text, message.tool_calls) == ("5 <tools> and <b>", [])


def test_without_tools_the_marker_is_ordinary_text():
    assert chat_of(call_text()).invoke(MESSAGES).text == call_text()


@pytest.mark.parametrize(
    "choice", ["any", True, "double", {"type": "function", "function": {"name": "double"}}]
)
def test_a_forced_call_is_opened_in_the_prompt_and_held_to_the_schema(choice):
    chat = chat_of('{"name": "double", ', '"arguments": {"x": 4}}')
    message = chat.bind_tools([double], tool_choice=choice).invoke(MESSAGES)
    prompt, _, schema = chat.llm.asked[0]
    assert prompt.endswith("<tool_call>\n")
    assert schema["properties"]["name"] == {"const": "double"}
    assert message.tool_calls[0]["args"] == {"x": 4}


def test_no_tool_is_offered_when_none_is_chosen():
    chat = chat_of("Fine.")
    chat.bind_tools([double], tool_choice="none").invoke(MESSAGES)
    assert chat.llm.asked[0][0] == chat._to_chat_prompt(MESSAGES)


def test_a_tool_that_is_not_there_cannot_be_chosen():
    with pytest.raises(UnsupportedError, match=r"no tool 'halve'.*double"):
        chat_of("x").bind_tools([double], tool_choice="halve").invoke(MESSAGES)


def test_calls_and_results_of_earlier_turns_reach_the_model():
    chat = chat_of("Fine.")
    call = {"name": "double", "args": {"x": 4}, "id": "1", "type": "tool_call"}
    history = [*MESSAGES, AIMessage("", tool_calls=[call]), ToolMessage("8", tool_call_id="1")]
    chat.bind_tools([double]).invoke(history)
    prompt = chat.llm.asked[0][0]
    assert '<tool_call>\n{"name": "double", "arguments": {"x": 4}}\n</tool_call>' in prompt
    assert "<tool_response>\n8\n</tool_response>" in prompt


@pytest.mark.parametrize("family", ["gemma", "llama3", "mistral"])
def test_any_template_can_carry_tools_in_a_format_that_is_read(family):
    chat = chat_of(call_text(), family=family)
    message = chat.bind_tools([double]).invoke([HumanMessage("Hi")])
    assert "- double: Double a number." in chat.llm.asked[0][0]
    assert message.tool_calls[0]["args"] == {"x": 4}
    with pytest.raises(PromptError, match="no message to render"):
        chat.bind_tools([double]).invoke([])


def test_ids_of_calls_suit_templates_that_check_them():
    # Mistral's templates refuse any id that is not nine letters and digits.
    (call,) = chat_of(call_text()).bind_tools([double]).invoke(MESSAGES).tool_calls
    assert len(call["id"]) == 9
    assert call["id"].isalnum()


def test_tools_may_be_bound_as_they_are():
    chat = chat_of("Fine.")
    chat.bind(tools=[double]).invoke(MESSAGES)
    assert "- double" in chat.llm.asked[0][0]
    assert chat.get_num_tokens_from_messages(MESSAGES, tools=[double]) > (
        chat.get_num_tokens_from_messages(MESSAGES)
    )


def test_text_around_calls_is_not_glued_together():
    message = chat_of(f"Sure.{call_text()}ok").bind_tools([double]).invoke(MESSAGES)
    assert message.text.split() == ["Sure.", "ok"]


# --- structured output -----------------------------------------------------------------------


class Colour(BaseModel):
    """A colour."""

    name: str
    warm: bool


GOOD, BAD = '{"name": "red", "warm": true}', '{"name": "red"'


@pytest.mark.parametrize("method", ["json_schema", "json_mode"])
def test_structured_output_is_an_instance(method):
    chat = chat_of(GOOD)
    assert chat.with_structured_output(Colour, method=method).invoke("?") == Colour(
        name="red", warm=True
    )
    assert chat.llm.asked[0][2]["properties"].keys() == {"name", "warm"}


def test_structured_output_by_function_calling():
    chat = chat_of(f'{{"name": "Colour", "arguments": {GOOD}}}')
    chain = chat.with_structured_output(Colour, method="function_calling")
    assert chain.invoke("?") == Colour(name="red", warm=True)


def test_structured_output_takes_settings_of_its_own():
    chat = chat_of(GOOD)
    chat.with_structured_output(Colour, repetition_penalty=1.1).invoke("?")
    assert chat.llm.asked[0][1].repetition_penalty == 1.1
    assert chat.sampling.repetition_penalty == 1


@pytest.mark.parametrize("method", ["json_schema", "json_mode", "function_calling"])
@pytest.mark.parametrize("cut", ['{"name": "red"', '{"name": "Colour", "arguments": {"name": "r'])
async def test_a_cut_answer_is_never_mended_into_a_result(method, cut):
    class Lenient(BaseModel):
        name: str = ""

    for schema in (Lenient, Lenient.model_json_schema()):
        chain = chat_of(cut, finish="length").with_structured_output(schema, method=method)
        with pytest.raises(GenerationError, match="cut off before its JSON was complete"):
            chain.invoke("?")
        with pytest.raises(GenerationError, match="cut off"):
            await chain.ainvoke("?")
        with pytest.raises(GenerationError, match="cut off"):
            list(chain.stream("?"))
    chain = chat_of(cut, finish="length").with_structured_output(
        Lenient, method=method, include_raw=True
    )
    assert isinstance(chain.invoke("?")["parsing_error"], GenerationError)


def test_the_raw_message_can_be_had_and_an_error_is_data_then():
    good = chat_of(GOOD).with_structured_output(Colour, include_raw=True).invoke("?")
    assert (good["parsed"], good["parsing_error"]) == (Colour(name="red", warm=True), None)
    bad = chat_of(BAD).with_structured_output(Colour, include_raw=True).invoke("?")
    assert bad["raw"].text == BAD
    assert bad["parsed"] is None
    assert bad["parsing_error"] is not None


def test_what_cannot_be_combined_is_refused():
    with pytest.raises(UnsupportedError, match="no method 'magic'"):
        chat_of(GOOD).with_structured_output(Colour, method="magic")
    bound = chat_of(GOOD).bind_tools([double]).bind(response_format={"type": "json_object"})
    with pytest.raises(UnsupportedError, match="cannot be combined"):
        bound.invoke("?")
    with pytest.raises(UnsupportedError, match="'xml' is not known"):
        chat_of(GOOD).invoke("?", response_format={"type": "xml"})
