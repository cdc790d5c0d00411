"""The PromptInspector: its state without a view, then its widgets."""

from __future__ import annotations

import subprocess
import sys
import threading

import ipywidgets as widgets
import pytest

from hfnb import builtin, prompts
from hfnb.chat import ChatHuggingFace
from hfnb.errors import HfnbError, PromptError
from hfnb.panels.prompt import InspectorModel, PromptInspector, inspect
from hfnb.tools import default
from tests.faulty import Chat, Server
from tests.remote import chat_over
from tests.scripted import ScriptedEngine
from tests.test_markup import Reader

SECONDS = 60
NASTY = '<script>alert("x")</script>'
CHAT = [("system", "Be brief."), ("user", "Who are you?")]


def ready(messages=CHAT, model=None, **settings):
    made = InspectorModel(messages, model, **settings)
    assert made.wait(SECONDS)
    return made


def said(model):
    return [(message["role"], message["content"]) for message in model.messages]


class Slow:
    """A model whose tokenizer comes when the test lets it."""

    def __init__(self, model_id, error=None):
        self.model_id, self.error, self.gate = model_id, error, threading.Event()

    @property
    def tokenizer(self):
        assert self.gate.wait(SECONDS)
        if self.error:
            raise self.error
        return builtin.load_tokenizer()


# The state


def test_the_prompt_is_the_one_that_render_gives():
    model = ready()
    assert model.prompt.text == prompts.render(CHAT).text
    assert model.prompt.tokens == prompts.render(CHAT).tokens
    assert model.busy == ""
    assert model.problem is None
    assert repr(model) == "<PromptInspector HuggingFaceTB/SmolLM2-135M-Instruct: 2 messages>"


def test_messages_are_edited_added_removed_and_moved():
    model = ready()
    model.edit(1, content="Why?")
    assert "Why?" in model.prompt.text
    model.edit(1, role="assistant")
    assert said(model) == [("system", "Be brief."), ("assistant", "Why?")]
    model.add()
    model.add()
    model.add("tool")
    assert [role for role, _ in said(model)] == ["system", "assistant", "user", "assistant", "tool"]
    model.remove(4)
    model.edit(2, content="Well?")
    model.move(2, -1)
    assert said(model)[1:3] == [("user", "Well?"), ("assistant", "Why?")]
    before = model.messages
    model.move(0, -1)
    model.move(len(before) - 1, 1)
    assert model.messages == before
    assert model.prompt.text == prompts.render([*before]).text


@pytest.mark.parametrize(
    ("trait", "value", "settings"),
    [
        ("generation_prompt", False, {"add_generation_prompt": False}),
        ("continue_final", True, {"continue_final_message": True}),
        ("family", "llama3", {"family": "llama3"}),
        ("with_tools", True, {"tools": default()}),
    ],
)
def test_a_switch_is_an_argument_of_render(trait, value, settings):
    model = ready([("user", "Hi"), ("assistant", "I am")], tools=None)
    setattr(model, trait, value)
    expected = prompts.render([("user", "Hi"), ("assistant", "I am")], **settings)
    assert model.prompt.text == expected.text
    assert model.prompt.warnings == expected.warnings


def test_tools_that_were_given_are_used():
    tool = {"type": "function", "function": {"name": "weather", "parameters": {}}}
    model = ready(CHAT, tools=[tool], with_tools=True, family="qwen2.5")
    assert '"weather"' in model.prompt.text
    assert "weather" in model.code


def test_a_refusal_is_a_problem_and_loses_nothing():
    model = ready()
    model.family = "gemma"
    assert model.prompt is None
    assert isinstance(model.problem, PromptError)
    assert said(model) == CHAT
    model.edit(0, role="user")
    model.edit(1, role="assistant")
    assert model.problem is None
    assert "Be brief." in model.prompt.text
    model.remove(0)
    model.remove(0)
    assert "no message" in model.problem.what
    model.add("user")
    assert model.problem is None


def test_two_families_are_compared():
    model = ready(against="llama2")
    assert model.other.text == prompts.render(CHAT, family="llama2").text
    model.against = "gemma"
    assert isinstance(model.other, HfnbError)
    assert model.problem is None
    assert "without a system role" in model.html()
    model.against = ""
    assert model.other is None


def test_text_is_there_before_the_tokenizer():
    slow = Slow(builtin.MODEL_ID)
    model = InspectorModel(CHAT, slow)
    assert "loading the tokenizer" in model.busy
    while model.prompt is None:
        assert not model.wait(0.01)
    model.edit(1, content="typed meanwhile")
    assert model.prompt.family == "smollm2"
    assert "typed meanwhile" in model.prompt.text
    slow.gate.set()
    assert model.wait(SECONDS)
    assert model.prompt.family is None
    assert "typed meanwhile" in model.prompt.text
    assert model.prompt.tokens is not None


def test_a_model_that_nobody_knows_is_waited_for():
    slow = Slow("my/own")
    model = InspectorModel(CHAT, slow)
    assert model.prompt is None
    model.edit(1, content="typed meanwhile")
    slow.gate.set()
    assert model.wait(SECONDS)
    assert "typed meanwhile" in model.prompt.text


def test_a_tokenizer_that_does_not_come_is_a_problem():
    slow = Slow("my/own", OSError("no such file"))
    slow.gate.set()
    model = ready(CHAT, slow)
    assert "no such file" in str(model.problem)
    assert model.busy == ""
    assert said(model) == CHAT
    assert "Be brief." in model.html()


@pytest.mark.parametrize("name", ["my/own", builtin.MODEL_ID])
def test_a_tokenizer_that_does_not_come_is_asked_for_again(name):
    slow = Slow(name, OSError("no such file"))
    slow.gate.set()
    panel = PromptInspector(ready(CHAT, slow))
    again = named(panel, "Try again")
    assert again.layout.display is None
    panel.model.edit(1, content="typed meanwhile")
    assert "no such file" in str(panel.model.problem), "a keystroke does not mend it"
    slow.error = None
    again.click()
    assert panel.model.wait(SECONDS)
    assert panel.model.problem is None
    assert "typed meanwhile" in panel.model.prompt.text
    assert panel.model.prompt.tokens is not None
    assert again.layout.display == "none"


def test_the_switch_for_tools_need_not_wait_for_their_definitions(monkeypatch):
    made = []

    def default():
        made.append(threading.current_thread())
        return []

    monkeypatch.setattr("hfnb.tools.default", default)
    model = InspectorModel("Hi")
    assert model.wait(SECONDS)
    assert made
    assert made[0] is not threading.main_thread()
    model.with_tools = True
    assert len(made) == 1


def test_loading_can_be_stopped_and_begun_anew():
    slow = Slow("my/own")
    model = InspectorModel(CHAT, slow)
    model.stop()
    assert model.wait(SECONDS), "Stop waits for the tokenizer"
    assert model.busy == ""
    assert "stopped" in str(model.problem)
    model.edit(1, content="typed meanwhile")
    assert "Try again" in str(model.problem)
    slow.gate.set()
    model.load()
    assert model.wait(SECONDS)
    assert model.problem is None
    assert "typed meanwhile" in model.prompt.text


# What was really sent


def test_what_was_sent_is_what_the_engine_got():
    chat = ChatHuggingFace(llm=ScriptedEngine("Yes"))
    model = ready(CHAT, chat, show_sent=True)
    assert model.as_predicted is None
    assert "No call was made" in model.html()
    chat.invoke(CHAT)
    model.read_sent()
    assert model.sent.prompt == chat.llm.asked[0][0]
    assert model.as_predicted
    assert "Exactly the same" in model.html()
    model.edit(1, content="Something else")
    assert not model.as_predicted
    page = model.html()
    assert "not the one of the last call" in page
    assert "They part at" in page
    assert "Sent: the last call made" in page
    model.take_sent()
    assert said(model) == CHAT
    assert model.as_predicted


def test_bound_tools_explain_a_difference():
    chat = ChatHuggingFace(llm=ScriptedEngine("Yes"))
    chat.bind_tools(default()).invoke(CHAT)
    model = ready(None, chat, show_sent=True)
    assert said(model) == CHAT  # without messages, the last call's
    assert not model.as_predicted
    assert model.reasons == ["Tools were bound in the last call; here they are switched off."]
    assert model.reasons[0] in model.html()


def test_the_prediction_may_be_another_models():
    chat = ChatHuggingFace(llm=ScriptedEngine("Yes"))
    chat.invoke(CHAT)
    found = inspect(chat=chat, family="llama3").model
    assert found.wait(SECONDS)
    assert found.prompt.family == "llama3"
    assert found.sent is chat.sent


def test_what_a_server_renders_is_shown_as_the_messages_that_it_got():
    with Server(Chat.answer("Yes")) as server:
        chat = chat_over(server.url, "chat")
        chat.invoke(CHAT)
    found = inspect(chat=chat, family="llama3").model
    assert found.wait(SECONDS)
    found.show_sent = True
    assert found.prompt.family == "llama3"
    assert found.as_predicted is None, "nothing rendered was sent"
    page = found.html()
    assert "Sent: messages, which the server renders" in page
    assert "&quot;content&quot;: &quot;Be brief.&quot;" in page
    assert "They part at" not in page


def test_without_a_chat_model_nothing_was_sent():
    assert "hfnb.inspect(chat=chat)" in ready(show_sent=True).html()


# What it says of itself


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"family": "llama2", "against": "zephyr", "with_tools": True},
        {"generation_prompt": False, "show_tokens": False, "show_template": False},
        {"continue_final": True},
    ],
)
def test_the_code_does_the_same(settings, capsys):
    model = ready([("user", NASTY), ("assistant", "It's \\ a \n 'quote'")], **settings)
    names: dict = {}
    exec(model.code, names)
    assert names["prompt"].text == model.prompt.text
    assert ("other" in names) == bool(model.against)
    if model.against:
        assert names["other"].text == model.other.text
    assert (model.prompt.template in capsys.readouterr().out) == model.show_template


def test_the_code_names_what_was_given(monkeypatch):
    from hfnb.backends import connecting

    chat = ChatHuggingFace(llm=ScriptedEngine("Yes"))
    chat.invoke(CHAT)
    model = ready(CHAT, chat, show_sent=True)
    assert "# chat is what the panel was given" in model.code
    monkeypatch.setattr(connecting, "_now", (None, chat))
    names: dict = {}
    exec(model.code, names)
    assert names["chat"] is chat
    assert names["prompt"].text == model.prompt.text
    assert "model=tokenizer" not in model.code


def test_the_page_shows_all_that_is_switched_on():
    model = ready([("user", NASTY)], against="zephyr")
    page = model.html()
    assert page == model.html() == ready([("user", NASTY)], against="zephyr").html()
    assert "<script" not in page
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    text = "".join(reader.text)
    assert model.prompt.text in text
    assert model.other.text in text
    assert model.prompt.template in text
    assert str(model.prompt.tokens[3].id) in text
    for warning in model.prompt.warnings:
        assert warning.text in text
    model.show_tokens = model.show_template = False
    model.against = ""
    short = model.html()
    assert "hfnb-part-of" not in short.split("</style>")[-1]
    assert "hfnb-linkable" not in short.split("</style>")[-1]


# The widgets


def walk(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from walk(child)


def named(panel, name):
    found = [w for w in walk(panel.widget) if getattr(w, "description", None) == name]
    assert len(found) == 1, (name, found)
    return found[0]


def shown(panel):
    """All HTML that takes room."""
    return "".join(
        w.value for w in walk(panel.widget) if type(w).__name__ == "HTML" and not _hidden(w)
    )


def read(fragment):
    reader = Reader()
    reader.feed(fragment)
    return reader


def _hidden(widget):
    return widget.layout.display == "none"


@pytest.fixture
def panel():
    made = inspect(CHAT)
    assert made.model.wait(SECONDS)
    return made


def test_typing_changes_the_prompt_and_keeps_the_field(panel):
    text = named(panel, "Text of message 1")
    assert text.value == "Who are you?"
    text.value = NASTY
    assert panel.model.messages[1]["content"] == NASTY
    assert panel.model.prompt.text in "".join(read(shown(panel)).text)
    assert "<script" not in shown(panel)
    assert named(panel, "Text of message 1") is text
    named(panel, "Role of message 1").value = "assistant"
    assert said(panel.model)[1] == ("assistant", NASTY)


def test_buttons_add_remove_and_move(panel):
    named(panel, "Add a message").click()
    assert said(panel.model)[2] == ("assistant", "")
    named(panel, "Text of message 2").value = "I am"
    assert named(panel, "Role of message 2").value == "assistant"
    buttons = [w for w in walk(panel.widget) if getattr(w, "description", "") == "Up"]
    assert [w.disabled for w in buttons] == [True, False, False]
    buttons[2].click()
    assert said(panel.model)[1:] == [("assistant", "I am"), ("user", "Who are you?")]
    assert named(panel, "Text of message 1").value == "I am"
    assert named(panel, "Role of message 1").value == "assistant"
    removers = [w for w in walk(panel.widget) if getattr(w, "description", "") == "Remove"]
    assert [w.tooltip for w in removers][1] == "Remove message 1"
    removers[1].click()
    assert said(panel.model) == CHAT
    assert len([w for w in walk(panel.widget) if getattr(w, "description", "") == "Down"]) == 2


def test_the_focus_goes_with_a_message(panel, monkeypatch):
    focused = []
    monkeypatch.setattr(widgets.Button, "focus", lambda self: focused.append(self.tooltip))
    assert panel.widget is not None
    named(panel, "Add a message").click()
    panel.editors[2].up.click()
    panel.editors[1].up.click()
    panel.editors[0].down.click()
    panel.editors[0].remove.click()
    panel.editors[1].remove.click()
    assert focused == [
        "Move message 1 up",
        "Move message 0 down",  # it cannot go further up
        "Move message 1 down",
        "Add a message",
    ]


def test_every_message_is_linked_with_its_editor_and_coloured_by_role(panel):
    editors = [w for w in walk(panel.widget) if "hfnb-message" in w._dom_classes]
    for number, (editor, role) in enumerate(zip(editors, ("system", "user"), strict=True)):
        assert {f"hfnb-m{number}", f"hfnb-{role}"} <= set(editor._dom_classes)
    assert "hfnb-panel" in panel.widget._dom_classes
    assert "hfnb-m1:is(:hover,:focus-within)" in shown(panel)
    named(panel, "Role of message 1").value = "tool"
    assert "hfnb-tool" in editors[1]._dom_classes
    assert "hfnb-user" not in editors[1]._dom_classes


def test_switches_show_and_hide_views(panel):
    assert "hfnb-linkable" in shown(panel)
    named(panel, "Tokens").value = False
    assert 'class="hfnb-strip hfnb-linkable"' not in shown(panel)
    assert "hfnb-part-of hfnb-q0" in shown(panel)
    named(panel, "Template source").value = False
    assert "hfnb-part-of hfnb-q0" not in shown(panel)
    named(panel, "Compare with").value = "llama2"
    assert "&lt;&lt;SYS&gt;&gt;" in shown(panel)
    named(panel, "Template").value = "gemma"
    assert "No prompt, for the reason given above." in shown(panel)
    assert "without a system role" in shown(panel)  # the problem, with what to do
    named(panel, "Template").value = "own"
    named(panel, "Generation prompt").value = False
    assert panel.model.prompt.generation_prompt == ""


def test_the_last_call_is_read_and_taken():
    chat = ChatHuggingFace(llm=ScriptedEngine("Yes"))
    panel = inspect("Hello", chat=chat)
    assert panel.model.wait(SECONDS)
    read, take = named(panel, "Read last call"), named(panel, "Take its messages")
    named(panel, "Sent").value = True
    assert take.disabled
    assert "No call was made" in shown(panel)
    chat.invoke(CHAT)
    read.click()
    assert not take.disabled
    assert "They part at" in shown(panel)
    take.click()
    assert "Exactly the same" in shown(panel)
    assert named(panel, "Text of message 1").value == "Who are you?"


def test_what_is_no_text_is_kept_and_not_edited():
    call = {"type": "function", "function": {"name": "f", "arguments": {"x": NASTY}}}
    panel = inspect(
        [("user", "Hi"), {"role": "assistant", "content": "", "tool_calls": [call]}],
        family="qwen2.5",
    )
    assert panel.model.wait(SECONDS)
    assert "It also holds tool_calls." in shown(panel)
    named(panel, "Text of message 1").value = "Let me see."
    assert panel.model.messages[1]["tool_calls"] == [call]
    assert "Let me see." in panel.model.prompt.text


def test_a_role_that_no_template_knows_can_be_shown():
    panel = inspect([("critic", "Hm")])
    assert panel.model.wait(SECONDS)
    assert named(panel, "Role of message 0").value == "critic"
    assert "no chat template was trained on" in shown(panel)


def test_views_that_are_not_shown_are_not_worked_out(monkeypatch):
    panel = inspect(CHAT)
    panel.model.show_template = panel.model.show_tokens = False
    assert panel.model.wait(SECONDS)
    assert panel.widget is not None
    panel.model.edit(1, content="Next")
    assert "template_parts" not in vars(panel.model.prompt)
    assert panel.model.other is None


def test_the_bundle_has_the_widget_and_a_page(panel):
    bundle = panel._repr_mimebundle_()
    assert bundle["text/plain"] == repr(panel) == repr(panel.model)
    assert bundle["text/html"] == panel.model.html()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert isinstance(panel, PromptInspector)


def test_what_is_wrong_from_the_start_is_said_at_once():
    with pytest.raises(PromptError, match="no family 'lama'"):
        inspect(CHAT, family="lama")
    with pytest.raises(PromptError, match="is not a message"):
        inspect([1, 2])


def test_importing_the_panel_imports_nothing_heavy():
    code = (
        "import sys, hfnb.panels.prompt; "
        "print([n for n in ('torch', 'transformers', 'langchain_core') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
