"""The PromptInspector over a server: its prompt is the truth, and ours is held against it."""

from __future__ import annotations

import time

import pytest

from hfnb import backends, builtin, prompts
from hfnb.panels.prompt import InspectorModel, inspect
from hfnb.panels.prompt.drawing import server, server_compared
from hfnb.serve import Server as Served
from tests import serving, telling
from tests.faulty import Server, silence, status
from tests.remote import SECRET, chat_over
from tests.test_panels_prompt import named, shown

pytestmark = pytest.mark.model

CHAT = [("system", "Be brief."), ("user", "Who are you?")]
SECONDS = 60


def told_by(fault, messages=CHAT, **settings) -> InspectorModel:
    """Return the inspector's state after a server was asked."""
    with Server(fault) as listening:
        model = InspectorModel(messages, chat_over(listening.url, "chat"), **settings)
        assert model.wait(SECONDS)
        return model


def run(code: str, **names) -> tuple[dict, list]:
    """Run the code behind a panel; return its names, and what it printed."""
    printed: list = []
    found = {"print": printed.append, **names}
    exec(code, found)
    return found, printed


def test_the_server_s_prompt_is_there_without_a_template_of_ours():
    model = told_by(telling.llama_cpp(family="llama3"))
    assert model.truth.prompt.text == prompts.render(CHAT, family="llama3").text
    assert model.prompt is None
    assert model.problem is None
    page = model.html()
    assert "&lt;|start_header_id|&gt;system" in page
    assert "POST /apply-template" in page


def test_ours_is_held_against_it():
    model = told_by(telling.llama_cpp(family="llama3"), family="llama3")
    assert "Character by character" in server(model)
    assert server_compared(model) == ""
    model.family = "chatml"
    assert "Not the prompt that is rendered here." in server(model)
    assert "another chat template" in server(model)
    assert "They part at line 1, character 3" in server_compared(model)
    assert "Rendered here: ChatML" in server_compared(model)
    assert "The server: POST /apply-template" in server_compared(model)


def test_tokens_are_compared_where_both_have_them():
    model = told_by(telling.vllm(family="smollm2"), family="smollm2")
    assert "Token by token" in server(model)
    told = model.truth.prompt
    model.truth = type(model.truth)(
        model.messages, False, type(told)(told.text, (1, *told.token_ids), told.route)
    )
    assert "another BOS in front" in server(model)
    assert "From token ids" in server_compared(model)


def test_a_given_tokenizer_renders_beside_tgi():
    engine = serving.engine()
    with Served(lambda: serving.service(engine)) as listening:
        chat = backends.build(backends.Choice("tgi", {"url": listening.url}))
        model = inspect(CHAT, builtin.load_tokenizer(), chat=chat).model
        assert model.wait(SECONDS)
        assert "Token by token" in server(model)
        model.with_tools = True
        model.ask_server()
        assert model.wait(SECONDS)
    assert "You can call these tools" in model.truth.prompt.text
    assert "Not the prompt" in server(model), "the embedded template writes no tools"


def test_a_known_model_begins_with_its_family():
    with Server(telling.llama_cpp(family="smollm2")) as listening:
        chat = chat_over(listening.url, "chat", model=builtin.MODEL_ID)
        model = InspectorModel(CHAT, chat)
        assert model.wait(SECONDS)
    assert model.family == "smollm2"
    assert model.prompt.text == model.truth.prompt.text


def test_after_an_edit_the_old_answer_is_not_compared():
    with Server(telling.llama_cpp(family="llama3")) as listening:
        model = InspectorModel(CHAT, chat_over(listening.url, "chat"), family="llama3")
        assert model.wait(SECONDS)
        model.edit(1, content="And now?")
        assert "asked before your last change" in server(model)
        assert server_compared(model) == ""
        model.ask_server()
        assert model.wait(SECONDS)
    assert "And now?" in model.truth.prompt.text
    assert "Character by character" in server(model)


@pytest.mark.parametrize("fault", [telling.routed({}), telling.llama_cpp_of_old()])
def test_a_server_that_does_not_tell_is_a_remark_and_no_problem(fault):
    model = told_by(fault, family="llama3")
    assert model.problem is None
    assert "does not show the prompt that it renders" in server(model)
    assert "hfnb-bad" not in server(model)
    assert model.prompt.family == "llama3"


def test_a_server_that_refuses_says_why_and_what_to_do():
    model = told_by(status(422, {"error": "Template error: no system role"}))
    assert "Template error: no system role" in server(model)
    assert "What to do." in server(model)
    assert SECRET not in model.html()


def test_a_silent_server_can_be_given_up_at_once():
    with Server(silence) as listening:
        model = InspectorModel(CHAT, chat_over(listening.url, "chat"), family="llama3")
        assert "asking the server" in model.busy
        assert model.prompt.family == "llama3", "ours need not wait for it"
        begin = time.perf_counter()
        model.stop()
        assert model.wait(SECONDS)
        assert time.perf_counter() - begin < 2
        assert "was not asked yet" in server(model)
        listening.script[:] = [telling.llama_cpp(family="llama3")]
        model.ask_server()
        assert model.wait(SECONDS)
    assert "Character by character" in server(model)


@pytest.mark.parametrize("family", ["own", "llama3"])
@pytest.mark.parametrize("tools", [False, True])
def test_the_code_behind_it_does_the_same(family, tools):
    with Server(telling.llama_cpp(family="llama3")) as listening:
        chat = chat_over(listening.url, "chat")
        model = InspectorModel(CHAT, chat, family=family, with_tools=tools, show_tokens=False)
        assert model.wait(SECONDS)
        found, printed = run(model.code, chat=chat)
    assert printed[0] == model.truth.prompt.text
    assert found["told"] == model.truth.prompt
    if family == "llama3":
        assert found["prompt"].text == model.prompt.text
        assert printed[1] == "the same"


def test_the_code_asks_no_server_that_does_not_tell():
    model = told_by(telling.routed({}), family="llama3", show_tokens=False)
    found, _ = run(model.code)
    assert found["prompt"].text == model.prompt.text
    assert "server_prompt" not in model.code


def test_the_hub_is_not_asked_and_its_model_s_family_is_shown():
    token = "hf_" + "x" * 20
    chat = backends.build(
        backends.Choice("hub", {"model": "Qwen/Qwen2.5-7B-Instruct", "token": token})
    )
    model = InspectorModel(CHAT, chat)
    assert model.wait(SECONDS)
    assert model.prompt.family == "qwen2.5"
    assert "Inference Providers do not show the prompts" in server(model)
    assert len(chat.llm.wire) == 0


def test_the_code_names_a_tokenizer_and_a_chat_model():
    with Server(telling.llama_cpp(family="smollm2")) as listening:
        chat = chat_over(listening.url, "chat")
        model = InspectorModel(CHAT, builtin.load_tokenizer(), chat=chat)
        assert model.wait(SECONDS)
        found, printed = run(model.code, chat=chat, model=builtin.load_tokenizer())
    assert found["prompt"].text == printed[0]


def test_the_panel_asks_again_when_it_is_told_to():
    with Server(telling.llama_cpp(family="llama3")) as listening:
        panel = inspect(CHAT, chat=chat_over(listening.url, "chat"))
        assert panel.model.wait(SECONDS)
        assert "&lt;|start_header_id|&gt;" in shown(panel)
        assert "Choose a template to compare" in shown(panel)
        named(panel, "Text of message 1").value = "And now?"
        assert "asked before your last change" in shown(panel)
        named(panel, "Ask the server").click()
        assert panel.model.wait(SECONDS)
        assert "And now?" in panel.model.truth.prompt.text
        assert "asked before your last change" not in shown(panel)
        named(panel, "Template").value = "zephyr"
        assert "Not the prompt that is rendered here" in shown(panel)
        assert len(listening.posts) == 4, "two routes each time"


def test_without_a_server_nothing_is_asked_and_nothing_is_said():
    panel = inspect(CHAT)
    assert panel.model.wait(SECONDS)
    assert "server" not in shown(panel)
    assert "server" not in panel.model.code
