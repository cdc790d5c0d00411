"""`render`: the very text of transformers, and errors that say what to do."""

from __future__ import annotations

import os
import subprocess
import sys
import types

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from hfnb import prompts
from hfnb.errors import PromptError
from tests.prompts_hard import CALLS, CHAT, HARD, TOOLS

TEMPLATES = HARD | {name: prompts.family(name).template for name in prompts.families()}
DOCUMENTS = [{"title": "A", "text": "b"}]


def tokenizer(template) -> PreTrainedTokenizerFast:
    core = Tokenizer(models.BPE({"<s>": 0, "</s>": 1}, []))
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    return PreTrainedTokenizerFast(
        tokenizer_object=core, bos_token="<s>", eos_token="</s>", chat_template=template
    )


def both(template, messages, **options) -> tuple[object, object]:
    """What transformers gives and what we give: texts, or the kinds of failure."""
    carrier = tokenizer(template)
    try:
        theirs = carrier.apply_chat_template(messages, tokenize=False, **options)
    except Exception as error:
        theirs = type(error)
    try:
        ours = prompts.render(messages, model=carrier, **options).text
    except PromptError as error:
        ours = type(error.__cause__)
    return theirs, ours


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("messages", [CHAT, CHAT[1:], CALLS], ids=["chat", "bare", "calls"])
@pytest.mark.parametrize("tools", [None, TOOLS], ids=["-", "tools"])
@pytest.mark.parametrize("generation", [True, False])
def test_the_text_is_that_of_transformers(name, messages, tools, generation):
    theirs, ours = both(
        TEMPLATES[name],
        messages,
        tools=tools,
        add_generation_prompt=generation,
        documents=DOCUMENTS,
        date_string="1 May",
        enable_thinking=False,
    )
    assert ours == theirs


ANY = st.lists(
    st.fixed_dictionaries(
        {
            "role": st.sampled_from(["system", "user", "assistant", "tool", "bard"]),
            "content": st.one_of(st.text(max_size=20), st.just("<think>\nx</think>y  ")),
        },
        optional={
            "reasoning_content": st.text(max_size=5),
            "name": st.none() | st.text(max_size=3),
            "tool_call_id": st.just("abc"),
        },
    ),
    min_size=1,
    max_size=5,
)


@pytest.mark.parametrize("name", TEMPLATES)
@given(messages=ANY, generation=st.booleans())
@settings(max_examples=25, deadline=None)
def test_any_conversation_renders_or_fails_as_in_transformers(name, messages, generation):
    theirs, ours = both(TEMPLATES[name], messages, add_generation_prompt=generation)
    assert ours == theirs


@pytest.mark.parametrize("name", TEMPLATES)
@given(end=st.sampled_from(["", "x", " ", "x \n", "</think> z "]), field=st.booleans())
@settings(max_examples=10, deadline=None)
def test_continuing_the_last_message_is_that_of_transformers(name, end, field):
    messages = [*CHAT[1:], {"role": "assistant", "content": end, "reasoning_content": "r" + end}]
    theirs, ours = both(
        TEMPLATES[name],
        messages,
        continue_final_message="reasoning_content" if field else True,
        add_generation_prompt=False,
    )
    assert ours == theirs


def test_named_templates_are_chosen_as_transformers_does():
    named = {"default": "D{{ messages[0].content }}", "tool_use": "T{{ tools | length }}"}
    carrier = tokenizer(named)
    assert prompts.render("x", model=carrier).text == "Dx"
    assert prompts.render("x", model=carrier, tools=TOOLS).text == "T1"
    assert prompts.template_of(carrier, TOOLS) == named["tool_use"]
    with pytest.raises(PromptError, match="no default"):
        prompts.render("x", model=tokenizer({"rag": "{{ documents }}"}))


def test_tools_may_be_functions_or_langchain_tools():
    from langchain_core.tools import tool

    def lookup(name: str) -> str:
        """Looks something up.

        Args:
            name: what to look up.
        """
        return name

    template = "{{ tools | map(attribute='function') | map(attribute='name') | join(',') }}"
    given_tools = [lookup, tool(lookup), *TOOLS]
    prompt = prompts.render("x", template=template, tools=given_tools)
    assert prompt.text == "lookup,lookup,weather"


def test_one_template_at_a_time():
    with pytest.raises(PromptError, match="family and template") as caught:
        prompts.render("x", family="chatml", template="{{ messages }}")
    assert "family=" in caught.value.next_step


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("chat_template", "template="),
        ("conversation", "first argument"),
        ("conversations", "once for each"),
        ("tokenize", ".tokens"),
        ("return_tensors", ".tokens"),
        ("return_dict", ".tokens"),
        ("padding", "Leave it out"),
        ("truncation", ".counts"),
        ("max_length", ".counts"),
        ("sanitize_control_tokens", "special-token-in-content"),
        ("return_assistant_tokens_mask", ".segments"),
        ("tokenizer_kwargs", ".tokens"),
    ],
)
def test_options_of_transformers_are_pointed_out(name, step):
    # transformers keeps these for itself, so a template never sees them, even where it asks.
    for options in ({"family": "chatml"}, {"template": f"{{{{ {name} }}}}"}):
        with pytest.raises(PromptError, match=rf"takes no {name}=") as caught:
            prompts.render("x", **options, **{name: "x"})
        assert step in caught.value.next_step


def test_no_option_of_transformers_reaches_a_template():
    """Every argument that transformers has and we have not is refused; none is forgotten."""
    import inspect

    theirs = inspect.signature(PreTrainedTokenizerFast.apply_chat_template).parameters
    ours = inspect.signature(prompts.render).parameters
    for name in theirs.keys() - ours.keys() - {"self", "kwargs", "documents"}:
        with pytest.raises(PromptError, match="takes no"):
            prompts.render("x", family="chatml", **{name: None})


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        ("add_generation_promt", "add_generation_prompt"),
        ("continue_final_mesage", "continue_final_message"),
        ("familiy", "family"),
        ("tool", "tools"),
        ("document", "documents"),
        ("modle", "model"),
    ],
)
def test_a_misspelt_argument_is_no_variable(typo, meant):
    with pytest.raises(PromptError, match=f"takes no {typo}=") as caught:
        prompts.render("x", template="{{ messages[0].content }}", **{typo: True})
    assert f"Did you mean {meant}=?" in caught.value.next_step


def test_a_name_that_the_template_reads_is_no_typo():
    assert prompts.render("x", template="{{ document }}{{ mode }}", document="d", mode=1).text == (
        "d1"
    )


def test_anything_that_carries_a_tokenizer_will_do():
    carrier = tokenizer("{{ messages[0].content }}!")
    engine = types.SimpleNamespace(tokenizer=carrier, model_id="a/b", context_length=77)
    for model in (
        carrier,
        engine,
        types.SimpleNamespace(llm=engine),
        types.SimpleNamespace(engine=engine),
    ):
        assert prompts.render("x", model=model).text == "x!"
    prompt = prompts.render("x", model=engine)
    assert (prompt.model_id, prompt.context_length) == ("a/b", 77)
    assert prompts.render("x", model=types.SimpleNamespace(llm=engine)).context_length == 77
    with pytest.raises(PromptError, match="no tokenizer"):
        prompts.render("x", model=object())


def test_a_folder_with_a_tokenizer_will_do(tmp_path):
    tokenizer("{{ bos_token }}{{ messages[0].content }}").save_pretrained(tmp_path / "mine")
    prompt = prompts.render("x", model=str(tmp_path / "mine"))
    assert prompt.text == "<s>x"
    assert prompt.model_id == "mine"
    with pytest.raises(PromptError, match="cannot be loaded"):
        prompts.render("x", model=str(tmp_path / "nothing"))


@pytest.mark.parametrize("named", [str, lambda path: path], ids=["str", "Path"])
def test_a_folder_that_changed_is_read_again(tmp_path, named):
    """What is shown must be what would be sent now, not what was sent before an edit."""
    folder = tmp_path / "mine"
    tokenizer("old {{ messages[0].content }}").save_pretrained(folder)
    assert prompts.render("x", model=named(folder)).text == "old x"
    file = folder / "chat_template.jinja"
    before = file.stat()
    file.write_text("new {{ messages[0].content }}")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))  # as `cp -p` leaves it
    assert prompts.render("x", model=named(folder)).text == "new x"
    more = folder / "additional_chat_templates"
    more.mkdir()
    (more / "tool_use.jinja").write_text("tools {{ messages[0].content }}")
    assert prompts.render("x", model=named(folder), tools=TOOLS).text == "tools x"
    (more / "tool_use.jinja").write_text("TOOLS {{ messages[0].content }}")
    assert prompts.render("x", model=named(folder), tools=TOOLS).text == "TOOLS x"
    assert prompts.render("x", model=named(folder)).text == "new x"


def test_a_folder_that_did_not_change_is_read_once(tmp_path, monkeypatch):
    tokenizer("{{ messages[0].content }}").save_pretrained(tmp_path)
    first = prompts.render("x", model=tmp_path)
    monkeypatch.setattr(AutoTokenizer, "from_pretrained", lambda *_, **__: pytest.fail("again"))
    assert prompts.render("y", model=str(tmp_path)).template == first.template


def test_a_tokenizer_without_a_template_says_so():
    with pytest.raises(PromptError, match="no chat template") as caught:
        prompts.render("x", model=tokenizer(None))
    assert "family=" in caught.value.next_step


def test_variables_reach_the_template_and_overrule_the_tokenizer():
    template = "{{ bos_token }}|{{ enable_thinking }}|{{ extra[0].k }}"
    prompt = prompts.render("x", template=template, bos_token="B", extra=[{"k": 1}])
    assert prompt.text == "B||1"
    carrier = tokenizer(template)
    prompt = prompts.render("x", model=carrier, bos_token="Z", enable_thinking=False, extra=[{}])
    assert prompt.text == "Z|False|"


@pytest.mark.parametrize(
    ("family", "messages", "says", "step"),
    [
        ("gemma", [("system", "s"), ("user", "u")], "messages[0] (system)", "first user message"),
        ("llama2", [("user", "u"), ("user", "v")], "messages[1] (user)", "take turns"),
        ("mistral", [("user", "u"), ("tool", "v")], "messages[1] (tool)", "roles"),
    ],
)
def test_a_refusal_names_the_message_and_the_next_step(family, messages, says, step):
    with pytest.raises(PromptError) as caught:
        prompts.render(messages, family=family)
    assert says in caught.value.what
    assert step in caught.value.next_step


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("{% for m in messages %}{{ m.content + m.none }}{% endfor %}", "messages[0] (user)"),
        ("{% for m in messages %}{{ '' + 1 }}{% endfor %}", "messages[0] (user)"),
        ("a\n{% for %}", "line 2"),
        ("{{ messages.__class__.mro() }}", "sandbox"),
        ("{{ messages[5].content.x }}", "stopped"),
    ],
)
def test_a_faulty_template_is_explained(template, says):
    with pytest.raises(PromptError) as caught:
        prompts.render([("user", "u")], template=template)
    assert says in caught.value.what
    assert caught.value.next_step


def test_a_message_that_cannot_be_continued_is_explained():
    with pytest.raises(PromptError, match="cannot leave the last message open"):
        prompts.render("u", template="{{ 'content' }}", continue_final_message=True)


def test_repr_is_short_and_stable():
    assert repr(prompts.render("hi", family="zephyr")) == (
        "<RenderedPrompt zephyr: 1 message, 30 characters>"
    )
    prompt = prompts.render(CHAT, template="{{ messages | length }}")
    assert repr(prompt) == "<RenderedPrompt template: 4 messages, 1 character>"


def test_a_prompt_cannot_be_changed():
    with pytest.raises(AttributeError):
        prompts.render("hi", family="zephyr").text = "other"


def test_it_draws_itself():
    html = prompts.render(CHAT, family="llama2")._repr_html_()
    assert "[INST]" in html


def test_reads_tools():
    assert prompts.reads_tools(prompts.family("qwen2.5").template)
    assert not prompts.reads_tools(prompts.family("chatml").template)


def test_importing_pulls_in_neither_torch_nor_transformers():
    code = (
        "import sys, hfnb.prompts as p; "
        "print([m for m in ('torch', 'transformers', 'langchain_core') if m in sys.modules]); "
        "p.render('hi', family='zephyr').segments; print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "False"]


HALF = "\ud83d"  # the first half of an emoji in UTF-16: JavaScript and JSON can cut there


@pytest.mark.parametrize(
    ("messages", "options", "where"),
    [
        ([("user", "a"), ("assistant", "b"), ("user", f"c{HALF}")], {}, "messages[2] (user)"),
        ([("user", [{"type": "text", "text": HALF}])], {}, "messages[0] (user)"),
        ([{"role": HALF, "content": "x"}], {}, "messages[0]"),
        ([("user", "x")], {"template": f"{{{{ messages[0].content }}}}{HALF}"}, "The template"),
        ([("user", "x")], {"template": "{{ date }}", "date": HALF}, "The variable date"),
    ],
)
def test_half_a_character_cannot_be_sent(messages, options, where):
    # No tokenizer and no server could take it: UTF-8 has no bytes for it.
    with pytest.raises(PromptError, match="half a character") as caught:
        prompts.render(messages, **(options or {"family": "chatml"}))
    assert where in caught.value.what
    assert r"\ud83d" in caught.value.what
    str(caught.value).encode("utf-8")  # can be printed


def test_half_a_character_that_is_left_out_does_no_harm():
    template = "{{ messages[1].content }}"
    assert prompts.render([("user", HALF), ("assistant", "é😀")], template=template).text == "é😀"


def test_half_a_character_in_a_tool_is_named():
    tools = [{"type": "function", "function": {"name": "f", "description": HALF}}]
    with pytest.raises(PromptError, match="half a character") as caught:
        prompts.render("x", template="{{ tools[0].function.description }}", tools=tools)
    assert "tools" in caught.value.what


@pytest.mark.parametrize("tools", ["abc", TOOLS[0], 3, max, b"x"], ids=str)
def test_tools_are_a_list(tools):
    with pytest.raises(PromptError, match="not a list of tools") as caught:
        prompts.render("x", family="qwen2.5", tools=tools)
    assert "tools=[" in caught.value.next_step


def test_a_single_langchain_tool_is_no_list_either():
    from langchain_core.tools import tool

    @tool
    def lookup(name: str) -> str:
        """Looks something up."""
        return name

    with pytest.raises(PromptError, match="not a list of tools"):
        prompts.render("x", family="qwen2.5", tools=lookup)
    assert "lookup" in prompts.render("x", family="qwen2.5", tools=iter([lookup])).text


def test_what_cannot_be_a_tool_is_named():
    def bare(x):
        return x

    for tools in ([TOOLS[0], "abc"], [TOOLS[0], 3], [TOOLS[0], bare]):
        with pytest.raises(PromptError, match=r"tools\[1\]") as caught:
            prompts.render("x", family="qwen2.5", tools=tools)
        assert caught.value.__cause__ is not None
        assert caught.value.next_step
