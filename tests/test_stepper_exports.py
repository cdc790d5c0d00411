"""Sessions as a page, a flowchart and a script, over the real ReAct agent."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from langchain_core.language_models.fake_chat_models import GenericFakeChatModel
from langchain_core.messages import AIMessage
from langchain_core.tools import tool

from hfnb import builtin
from hfnb.agents.react import ReActAgent
from hfnb.chat import ChatHuggingFace
from hfnb.errors import SessionError
from hfnb.stepper import Session
from hfnb.stepper.mermaid import _escaped
from tests.scripted import ScriptedEngine
from tests.test_markup import NASTY, Reader

ROOT = Path(__file__).resolve().parent.parent
ACTION = 'Thought: I look.\nAction:\n```\n{"action": "Calculator", "action_input": "6 * 7"}\n```'
ANSWER = "I now know the final answer.\nFinal Answer: It is 42."


class Replies(ScriptedEngine):
    """Gives one reply after the other, and the last one for ever."""

    def __init__(self, *replies):
        super().__init__()
        self.replies = replies

    def generate(self, prompt, sampling, *, schema=None):
        self.pieces = re.findall(r"\s*\S+|\s+$", self.replies[min(len(self.asked), 1)])
        return super().generate(prompt, sampling, schema=schema)


def real(question="What is 6 * 7?", identity="scripted", **settings):
    engine = Replies(ACTION, ANSWER)
    engine.identity = identity
    chat = ChatHuggingFace(llm=engine, temperature=0.0)
    return Session(ReActAgent(chat, **settings), question)


@pytest.fixture
def session():
    session = real()
    session.run()
    session.goto("s4")
    session.edit("observation", "43", name="wrong sum")
    session.run()
    return session


def test_the_real_agent_runs_and_sends_the_edited_prompt_as_it_is():
    session = real()
    session.run()
    assert session.answer == "It is 42."
    assert [step.observation for step in session.steps] == ["42", None]
    session.goto("s5")
    text = session.here.text.replace("Observation: 42", "Observation: forty-two")
    session.edit("prompt", text)
    session.step()
    engine = session.agent.model.llm
    assert [prompt for prompt, *_ in engine.asked] == [
        session.nodes["s1"].text,
        session.nodes["s5"].text,
        text,
    ]
    assert session.state.text == ANSWER


def test_an_edited_call_stands_in_the_scratchpad_as_it_was_made():
    session = real()
    session.run()
    session.goto("s3")
    session.edit("tool_input", "6 * 8")
    assert session.step().text == "48"
    assert '"action_input": "6 * 8"' in session.step().text
    assert "6 * 7" not in session.here.text.split("Question:")[1].partition("\n")[2]
    session.goto("s3")
    session.edit("action", "Oracle")
    assert session.step().problems[0].kind == "unknown_tool"


# The page


def test_the_page_holds_everything_and_needs_nothing(session):
    page = session.to_html()
    assert page.startswith("<!doctype html>")
    for id in [*session.nodes][1:]:
        assert f">{id}<" in page
    assert "wrong sum" in page
    assert not re.search(r"<script|<link|<img|@import|url\(|\bon\w+=|https?:", page)
    assert "default-src 'none'" in page
    assert "color-scheme:light dark" in page


def test_the_page_escapes_whatever_the_texts_hold():
    nasty = "".join(NASTY).replace("\ud800", "")
    session = real(nasty)
    session.run()
    session.goto("s3")
    session.edit("action", nasty, name="<b>" + nasty[:20])
    session.step()
    session.edit("observation", nasty)
    session.run()
    page = session.to_html()
    reader = Reader()
    body = page[page.index("<body>") :].replace("</html>", "")
    reader.feed(body)
    reader.close()
    assert reader.open == []
    assert "<script>alert" not in page
    page.encode("utf-8")


# The flowchart


def test_the_flowchart_has_every_state_and_how_they_follow(session):
    chart = session.to_mermaid()
    assert chart.startswith("flowchart TD\n")
    links = re.findall(r"(s\d+) -->(?:\|[^|]*\|)? (s\d+)", chart)
    assert links == [(n.parent.id, n.id) for n in session.nodes.values() if n.parent]
    assert set(re.findall(r"^ +(s\d+)[(\[]", chart, re.MULTILINE)) == set(session.nodes)
    assert re.search(r"class s\d+ edited", chart)
    assert 's3 -->|"#8220;wrong sum#8221;"|' in chart


LINE = re.compile(
    r"flowchart TD"
    r'|    s\d+(\["[^"<>`]*<br/>[^"<>`]*"\]|\(\["[^"<>`]*<br/>[^"<>`]*"\]\))'
    r'|    s\d+ -->(\|"[^"<>|`]*"\|)? s\d+'
    r"|    classDef \w+ [\w#:, -]+"
    r"|    class s\d+(,s\d+)* \w+"
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(NASTY) | st.text(max_size=8), max_size=4).map("".join))
def test_no_text_breaks_out_of_its_label(text):
    escaped = _escaped(text)
    assert not set(escaped) & set("\"'<>[]{}`|&\\")
    # What was written as an entity stands for what was there.
    assert re.sub(r"#(\d+);", lambda found: chr(int(found[1])), escaped) == text


def test_a_hostile_session_gives_a_flowchart_of_known_lines_only():
    session = real('x"] --> y; click s0 "javascript:alert(1)" %% "`\n end')
    session.run()
    session.goto("s3")
    session.edit("action", "".join(NASTY), name='a"|b --> c')
    for line in session.to_mermaid().splitlines():
        assert LINE.fullmatch(line), line


# The script


@tool
def weather(city: str) -> str:
    """Tells the weather."""
    return "rain"


def calls(source):
    names = {"eval", "exec", "compile", "__import__", "open", "getattr"}
    return [
        node.func.id
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
    ]


def test_the_script_holds_the_question_the_prompt_and_the_settings(session):
    script = session.to_script()
    tree = ast.parse(script)
    constants = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and node.targets[0].id.isupper()
    }
    assert constants["QUESTION"] == session.question
    assert constants["STOP"] == ["\nObservation"]
    assert constants["MAX_ITERATIONS"] == 10
    assert [role for role, _ in constants["PROMPT"]] == ["system", "user"]
    assert "{agent_scratchpad}" in constants["PROMPT"][1][1]
    assert "tools = [known['Search'], known['Calculator']]" in script
    assert "changed by hand (s" in script
    assert max(map(len, script.splitlines())) < 140


def test_a_script_of_a_recording_is_the_same(session, tmp_path):
    loaded = Session.load(session.save(tmp_path / "session.json"))
    assert loaded.to_script() == session.to_script()


def test_without_an_agent_or_its_prompt_there_is_no_script(session, tmp_path):
    path = session.save(tmp_path / "session.json")
    data = json.loads(path.read_text(encoding="utf-8"))
    data["agent"] = None
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(SessionError, match="saved without its agent"):
        Session.load(path).to_script()


def test_texts_in_a_script_are_texts_and_nothing_else():
    evil = "'''\n\"\"\"); import os; os.system('x') #\\{x} {{y}} {0}\r\x00\u2028"
    tool_ = type(weather)(name=f"w{evil}", description=evil, func=lambda x: x, args_schema=None)
    prompt = "{tools} {tool_names} {input} {agent_scratchpad} " + evil.replace("{", "{{").replace(
        "}", "}}"
    )
    session = real(evil, tools=[tool_], prompt=prompt)
    script = session.to_script()
    assert calls(script) == []
    constants = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in ast.parse(script).body
        if isinstance(node, ast.Assign) and node.targets[0].id.isupper()
    }
    assert constants["QUESTION"] == evil
    assert constants["PROMPT"] == [("user", prompt)]


QUICK = """
import sys
sys.path.insert(0, {root!r})
import hfnb
from tests.test_stepper_exports import ACTION, ANSWER, Replies
engine = Replies(ACTION, ANSWER)
asked = []
def connect(name, adapter=None, **settings):
    asked.append((name, adapter, settings))
    return hfnb.ChatHuggingFace(llm=engine, **settings)
hfnb.connect = connect
exec(compile(open({script!r}).read(), "script.py", "exec"))
import json
print("ASKED", json.dumps([asked, [prompt for prompt, *_ in engine.asked]]))
"""


def quick(script, tmp_path):
    path = tmp_path / "script.py"
    path.write_text(script, encoding="utf-8")
    code = QUICK.format(root=str(ROOT), script=str(path))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    return done


def test_the_script_runs_in_langchain_and_sends_the_same_prompts(tmp_path):
    session = real(identity=f"{builtin.MODEL_ID}+react")
    session.run()
    done = quick(session.to_script(), tmp_path)
    assert done.returncode == 0, done.stderr
    assert "It is 42." in done.stdout
    asked, sent = json.loads(done.stdout.split("ASKED ")[1])
    assert asked == [["builtin", "react", {"max_new_tokens": 256}]]
    assert sent == [session.nodes["s1"].text, session.nodes["s5"].text]


def test_tools_of_somebody_else_are_named_and_described_as_they_were(tmp_path):
    session = real(tools=[weather])
    session.step()
    script = session.to_script()
    assert "A tool of your own" in script
    assert "hfnb.connect(\"local\", model='scripted', max_new_tokens=256)" in script
    script = script.replace("model='scripted', ", "")
    done = quick(script, tmp_path)
    assert done.returncode == 0, done.stderr
    sent = json.loads(done.stdout.split("ASKED ")[1])[1]
    assert sent[0] == session.here.text
    assert "weather(city: 'str') -> 'str' - Tells the weather." in sent[0]


def test_a_model_of_somebody_else_is_named_with_what_to_supply():
    model = GenericFakeChatModel(messages=iter([AIMessage("Final Answer: 1")]))
    session = Session(ReActAgent(model), "x")
    script = session.to_script()
    assert "# The session ran on another model." in script
    assert "'GenericFakeChatModel'" in script
    compile(script, "script.py", "exec")


@pytest.mark.slow
@pytest.mark.model
def test_the_script_runs_for_real_on_the_embedded_model(tmp_path):
    import hfnb

    session = Session(ReActAgent(hfnb.connect("builtin"), max_iterations=2), "What is 6 * 7?")
    session.run()
    path = tmp_path / "script.py"
    path.write_text(session.to_script(), encoding="utf-8")
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith(session.answer)
