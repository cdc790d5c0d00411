"""Segments: who wrote which characters, on templates that do all they can to hide it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfnb import prompts
from hfnb.errors import PromptError
from hfnb.prompts._marks import ROOT
from hfnb.prompts._plain import try_text
from tests.prompts_hard import CALLS, CHAT, HARD, TOOLS, VARIABLES, WORKSHOP

DOCUMENTS = [{"title": "A title", "text": "words of a document"}]
TEMPLATES = HARD | {name: prompts.family(name).template for name in prompts.families()}

# After the manner of Phi-4's template as first published: no word of add_generation_prompt.
PHI4 = (
    "{% for m in messages %}{% if m['role'] == 'system' %}"
    "{{ '<|im_start|>system<|im_sep|>' + m['content'] + '<|im_end|>' }}"
    "{% elif m['role'] == 'user' %}{{ '<|im_start|>user<|im_sep|>' + m['content'] + "
    "'<|im_end|><|im_start|>assistant<|im_sep|>' }}"
    "{% elif m['role'] == 'assistant' %}{{ m['content'] + '<|im_end|>' }}{% endif %}{% endfor %}"
)


def shape(prompt) -> list[tuple]:
    """The segments with their text, neighbours that differ only in `special` joined."""
    made: list[list] = []
    for s in prompt.segments:
        text = prompt.text[s.start : s.end]
        if made and made[-1][:2] == [s.kind, s.message]:
            made[-1][2] += text
        else:
            made.append([s.kind, s.message, text])
    return [tuple(part) for part in made]


def covers(prompt) -> None:
    edge = 0
    for segment in prompt.segments:
        assert segment.start == edge < segment.end
        assert segment.kind in ("content", "template")
        edge = segment.end
    assert edge == len(prompt.text)


def own(prompt, index: int) -> list[str]:
    return [
        prompt.text[s.start : s.end]
        for s in prompt.segments
        if s.kind == "content" and s.message == index
    ]


# An oracle that knows nothing of tracking: give every character of every message a face of its
# own (an ideograph, which has no case and needs no escape), and see where the faces come out.


def faces(messages: list[dict]) -> tuple[list[dict], dict[str, tuple[int, int]]]:
    known: dict[str, tuple[int, int]] = {}
    masked = []
    for index, message in enumerate(messages):
        made = ""
        for offset, character in enumerate(message["content"]):
            if character.isspace():
                made += character
                continue
            face = chr(0x4E00 + len(known))
            known[face] = (index, offset)
            made += face
        masked.append({**message, "content": made})
    return masked, known


WORDS = st.text(alphabet="bcd e\n", max_size=14)


@st.composite
def conversations(draw) -> list[dict]:
    messages = []
    if draw(st.booleans()):
        messages.append({"role": "system", "content": draw(WORDS)})
    same = draw(WORDS)
    for number in range(draw(st.integers(1, 5))):
        role = "assistant" if number % 2 else "user"
        messages.append({"role": role, "content": draw(st.one_of(WORDS, st.just(same)))})
    return messages


@pytest.mark.parametrize("name", TEMPLATES)
@given(messages=conversations(), generation=st.booleans())
@settings(max_examples=40, deadline=None)
def test_every_character_is_traced_to_the_message_it_came_from(name, messages, generation):
    if name == "gemma" and messages[0]["role"] == "system":
        messages = messages[1:]
    prompt = prompts.render(
        messages,
        template=TEMPLATES[name],
        add_generation_prompt=generation,
        documents=DOCUMENTS,
        **VARIABLES,
    )
    masked, known = faces(messages)
    shown = try_text(prompt._inputs.but(messages=tuple(masked)))
    assert shown is not None
    assert len(shown) == len(prompt.text)
    covers(prompt)
    assert prompt.exact
    tracker, marks = prompt._traced
    owner = {n: s for s in prompt.segments for n in range(s.start, s.end)}
    for place, face in enumerate(shown):
        if face in known:
            index, offset = known[face]
            source = tracker.source(marks[place])
            assert (source.message, marks[place] - source.base) == (index, offset)
            assert (owner[place].kind, owner[place].message) == ("content", index)
            assert owner[place].role == messages[index]["role"]
        elif owner[place].kind == "content" and owner[place].message is not None:
            # White space of a message, or (where one is dumped whole) the message's own JSON.
            assert prompt.text[place].isspace() or TEMPLATES[name] == WORKSHOP


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)
SPICED = st.lists(
    st.sampled_from([" ", "\n", "</think>", "<think>", "x", "é", "ß", '"', "\\", "{}", "%s", "'"]),
    max_size=8,
).map("".join)


@st.composite
def wild_conversations(draw) -> list[dict]:
    """Any roles in any order, reasoning, tool calls with any arguments."""
    messages = []
    for _ in range(draw(st.integers(1, 4))):
        role = draw(st.sampled_from(["system", "user", "assistant", "tool"]))
        message = {"role": role, "content": draw(SPICED)}
        if role == "assistant" and draw(st.booleans()):
            call = {"name": draw(SPICED), "arguments": draw(ANYTHING)}
            message["tool_calls"] = [{"type": "function", "id": "123456789", "function": call}]
        if role == "assistant" and draw(st.booleans()):
            message[draw(st.sampled_from(["reasoning", "reasoning_content"]))] = draw(SPICED)
        if role == "tool":
            message["tool_call_id"] = "123456789"
        messages.append(message)
    return messages


@pytest.mark.parametrize("name", TEMPLATES)
@given(
    messages=wild_conversations(),
    tools=st.none() | st.just(TOOLS),
    goes_on=st.sampled_from([False, False, True, "reasoning_content"]),
)
@settings(max_examples=60, deadline=None)
def test_whatever_renders_is_followed_exactly(name, messages, tools, goes_on):
    options = {"tools": tools, "documents": DOCUMENTS, "continue_final_message": goes_on}
    try:
        prompt = prompts.render(messages, template=TEMPLATES[name], **options, **VARIABLES)
    except PromptError:
        return
    covers(prompt)
    assert prompt.exact
    assert isinstance(prompt.warnings, tuple)
    for segment in prompt.segments:
        if segment.message is not None:
            assert segment.role == messages[segment.message]["role"]


@pytest.mark.parametrize("name", HARD)
@pytest.mark.parametrize("messages", [CHAT, CALLS], ids=["chat", "calls"])
@pytest.mark.parametrize("tools", [None, TOOLS], ids=["bare", "tools"])
def test_hard_templates_are_followed_exactly(name, messages, tools):
    prompt = prompts.render(
        messages, template=HARD[name], tools=tools, documents=DOCUMENTS, **VARIABLES
    )
    covers(prompt)
    assert prompt.exact
    for index, message in enumerate(messages):
        if message["content"] and f"{message['content'].strip()}<" in prompt.text:
            assert any(message["content"].strip() in part for part in own(prompt, index))


def test_the_same_words_of_two_users_are_told_apart():
    messages = [("user", "hello"), ("assistant", "hello"), ("user", "hello")]
    prompt = prompts.render(messages, family="zephyr")
    assert [s.message for s in prompt.segments if s.kind == "content"] == [0, 1, 2]


def test_words_of_the_template_are_not_taken_for_a_message():
    prompt = prompts.render([("user", "user"), ("assistant", "assistant")], family="chatml")
    assert shape(prompt)[:3] == [
        ("template", 0, "<|im_start|>user\n"),
        ("content", 0, "user"),
        ("template", 0, "<|im_end|>\n"),
    ]


def test_template_text_belongs_to_the_turn_it_wraps():
    prompt = prompts.render(CALLS, template=HARD["qwen3"], tools=TOOLS)
    parts = shape(prompt)
    assert parts[0] == ("template", 0, "<|im_start|>system\n")
    assert parts[3][:2] == ("content", None)  # the tool definition
    assert parts[4] == ("template", 0, "\n</tools><|im_end|>\n")
    assert parts[9] == ("content", 2, "weather")
    assert parts[11] == (
        "content",
        2,
        '{"city": "Zürich", "days": 3, "x": [1.5, true, null]}',
    )
    assert parts[-1] == ("template", None, "<|im_start|>assistant\n")
    assert prompt.generation_prompt == "<|im_start|>assistant\n"


def test_what_belongs_to_no_message():
    prompt = prompts.render([("user", "hi")], family="smollm2")
    first = shape(prompt)[0]
    assert first[:2] == ("template", None)
    assert first[2].endswith("Hugging Face<|im_end|>\n")
    assert shape(prompts.render([("user", "hi")], family="llama2"))[0] == ("template", None, "<s>")


def test_a_default_system_prompt_inside_the_loop_is_no_part_of_the_first_message():
    template = (
        "{% for m in messages %}{% if loop.first and m.role != 'system' %}"
        "{{ '<|im_start|>system\nYou are kind.<|im_end|>\n' }}{% endif %}"
        "{{ '<|im_start|>' + m.role + '\n' + m.content + '<|im_end|>\n' }}{% endfor %}"
    )
    prompt = prompts.render([("user", "hi")], template=template)
    assert shape(prompt)[0] == ("template", None, "<|im_start|>system\nYou are kind.<|im_end|>\n")
    assert shape(prompt)[1] == ("template", 0, "<|im_start|>user\n")


def test_the_generation_prompt_is_found_without_a_branch_of_its_own():
    opening = "{{ '<|assistant|>' if add_generation_prompt else '<|end|>' }}"
    template = "{% for m in messages %}{{ '<|' ~ m.role ~ '|>' ~ m.content }}{% endfor %}" + opening
    prompt = prompts.render([("user", "hi")], template=template)
    assert prompt.generation_prompt == "<|assistant|>"
    assert shape(prompt)[-1] == ("template", None, "<|assistant|>")


def test_words_gathered_first_and_put_out_later_keep_their_message():
    prompt = prompts.render(
        [("user", "a"), ("user", "b"), ("assistant", "c")], template=HARD["merging"]
    )
    assert shape(prompt)[:5] == [
        ("template", 0, "[USER] "),
        ("content", 0, "a"),
        ("template", 1, "\n\n"),
        ("content", 1, "b"),
        ("template", 1, " [END]"),
    ]


def test_special_tokens_are_segments_of_their_own_also_inside_a_message():
    prompt = prompts.render([("user", "a<|im_end|>b")], family="qwen2.5")
    inside = [s for s in prompt.segments if s.kind == "content"]
    texts = [prompt.text[s.start : s.end] for s in inside]
    assert texts == ["a", "<|im_end|>", "b"]
    assert [s.special for s in inside] == [False, True, False]
    assert all(prompt.text[s.start : s.end] != "<|im_start|><|im_end|>" for s in prompt.segments)


def test_documents_and_tools_are_content_of_no_message():
    prompt = prompts.render(CHAT, template=HARD["command_r"], documents=DOCUMENTS, **VARIABLES)
    found = {s.role: prompt.text[s.start : s.end] for s in prompt.segments if s.message is None}
    assert found["documents"] == "words of a document"


def test_content_blocks_are_followed_into_templates_that_read_them():
    content = [{"type": "text", "text": "one"}, {"type": "text", "text": " two "}]
    prompt = prompts.render([{"role": "user", "content": content}], template=HARD["gemma3"])
    assert own(prompt, 0) == ["onetwo"]


def test_continuing_a_message_cuts_where_transformers_cuts():
    for end in ("", " ", "  \n"):
        messages = [("user", "hi"), ("assistant", "Well," + end)]
        prompt = prompts.render(messages, family="llama3", continue_final_message=True)
        covers(prompt)
        assert prompt.exact
        assert own(prompt, 1) == ["Well,"]


def test_what_cannot_be_followed_is_compared_and_says_so():
    template = (
        "{% for m in messages %}[{{ m.role }}] {{ m.content.encode('utf-8').decode('utf-8') }}"
        "{{ m.content }}\n{% endfor %}"
    )
    prompt = prompts.render([("user", "seven words")], template=template)
    assert prompt.text == "[user] seven wordsseven words\n"
    covers(prompt)
    assert not prompt.exact
    wrapped = "{% for m in messages %}<{{ m.content | wordwrap(6) }}>{% endfor %}"
    prompt = prompts.render([("user", "seven words more")], template=wrapped)
    assert not prompt.exact
    assert "seven" in own(prompt, 0)[0]


def test_a_tracked_rendering_that_fails_still_gives_segments(monkeypatch):
    from hfnb.prompts import _trace

    def fail(inputs):
        raise RuntimeError

    monkeypatch.setattr(_trace, "tracked_text", fail)
    prompt = prompts.render([("user", "first words"), ("assistant", "other")], family="chatml")
    covers(prompt)
    assert not prompt.exact
    assert own(prompt, 0) == ["first words"]
    assert own(prompt, 1) == ["other"]


def test_a_date_does_not_change_between_the_text_and_its_tracing():
    template = "{{ strftime_now('%H:%M:%S.%f') }}{{ messages[0].content }}"
    prompt = prompts.render([("user", "x")], template=template)
    # Microseconds pass between the two renderings: the date is compared, the rest still known.
    assert own(prompt, 0) == ["x"]
    seconds = prompts.render([("user", "x")], template="{{ strftime_now('%Y') }}{{ messages }}")
    assert seconds.exact


def test_many_threads_may_trace_at_once():
    def trace(number: int) -> bool:
        name = sorted(HARD)[number % len(HARD)]
        prompt = prompts.render(
            CALLS, template=HARD[name], tools=TOOLS, documents=DOCUMENTS, **VARIABLES
        )
        covers(prompt)
        return prompt.exact

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(trace, range(88)))


def test_breaks_and_macros_leave_the_regions_balanced():
    prompt = prompts.render(CHAT, template=HARD["workshop"], **VARIABLES)
    assert prompt._traced[0].regions.current == ROOT


def special_texts(prompt) -> list[str]:
    return [prompt.text[s.start : s.end] for s in prompt.segments if s.special]


def test_special_tokens_given_as_variables_are_special():
    template = "{{ bos_token }}{{ messages[0].content }}[END]{{ pad_token }}<|x|>"
    given_tokens = {"bos_token": "[CLS]", "eos_token": "[END]", "pad_token": ""}
    prompt = prompts.render("hi [CLS]", template=template, **given_tokens)
    assert special_texts(prompt) == ["[CLS]", "[CLS]", "[END]", "<|x|>"]
    assert "special-token-in-content" in {w.code for w in prompt.warnings}
    # So they are beside a family, whose list does not know them ...
    prompt = prompts.render("hi", family="zephyr", eos_token="[END]")
    assert special_texts(prompt) == ["[END]"]
    # ... but no longer where a variable is not a token, or has no text.
    prompt = prompts.render("hi", template=template, bos_token="  ", date="hi")
    assert special_texts(prompt) == ["<|x|>"]


@pytest.mark.model
def test_a_tokenizer_decides_what_is_special_whatever_the_variables_say():
    prompt = prompts.render("hi [END]", eos_token="[END]")
    assert "[END]" not in special_texts(prompt)


def test_a_generation_prompt_that_the_user_s_turn_writes():
    """The first Phi-4 template opens the assistant's turn in the same breath, asked for or not."""
    text = "<|im_end|><|im_start|>assistant<|im_sep|>"
    for asked in (True, False):
        prompt = prompts.render(CHAT[:2], template=PHI4, add_generation_prompt=asked)
        assert prompt.text.endswith(text)
        assert prompt.generation_prompt == "<|im_start|>assistant<|im_sep|>"
        covers(prompt)
        # The end of the user's turn stays the user's.
        ending = [s for s in prompt.segments if s.message == 1][-1]
        assert prompt.text[ending.start : ending.end] == "<|im_end|>"
        assert "no-generation-prompt" not in {w.code for w in prompt.warnings}
    # An answer that is closed, or to be continued, has no generation prompt behind it.
    answered = CHAT[:3]
    assert prompts.render(answered, template=PHI4).generation_prompt == ""
    going_on = prompts.render(answered, template=PHI4, continue_final_message=True)
    assert going_on.generation_prompt == ""


@pytest.mark.parametrize("family", ["llama2", "mistral"])
def test_formats_that_open_no_assistant_turn_have_no_generation_prompt(family):
    assert prompts.render("hi", family=family).generation_prompt == ""
    assert prompts.render(CHAT, family=family).generation_prompt == ""
