"""The stepper: its state without a screen, the code behind it, and the widgets that draw it."""

from __future__ import annotations

import json
import re
import threading
import time
import warnings
from contextlib import contextmanager

import ipywidgets as widgets
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfnb import markup
from hfnb.errors import HfnbError, SessionError
from hfnb.panels.agent import AgentStepper, step
from hfnb.panels.agent.lines import Lines
from hfnb.panels.agent.menu import Menu
from hfnb.panels.agent.throttle import Throttle
from hfnb.stepper import Breakpoint, Session
from hfnb.stepper.export_json import dumps
from hfnb.steps import Problem, State, ToolCall
from tests.played import agent as played_agent
from tests.replies import TOOLS
from tests.stepping import Plodder
from tests.test_markup import Reader, hostile

SECONDS = 20
HOSTILE = '<script>alert("1")</script>'


def until(condition):
    end = time.monotonic() + SECONDS
    while not condition() and time.monotonic() < end:
        time.sleep(0.005)
    assert condition()


def done(model):
    """Wait for what a control began."""
    assert model.wait(SECONDS)
    assert model.problem is None


class Held(Plodder):
    """Waits before each of its pieces until it is let go on."""

    def __init__(self, **settings):
        super().__init__(**settings)
        self.gate = threading.Semaphore(0)

    def _answer(self, prompt):
        work = super()._answer(prompt)
        while True:
            assert self.gate.acquire(timeout=SECONDS)
            try:
                piece = next(work)
            except StopIteration as end:
                return end.value
            try:
                yield piece
            except GeneratorExit:
                work.close()
                raise


class Searching(Plodder):
    """Tells which tools it has, as a ReAct agent does."""

    def __init__(self, **settings):
        super().__init__(**settings)
        self.tools = {tool.name: tool for tool in TOOLS[:2]}


@pytest.fixture
def panel():
    return step(Searching(rounds=3), "Why?")


@pytest.fixture
def model(panel):
    return panel.model


def replayed(model, **names):
    """What the code behind a panel makes when it is run."""
    space = dict(names)
    exec(model.code, space)
    return space["session"]


def same(one, other):
    """Whether two sessions hold the same, but for the times and who the agent is."""

    def stripped(session):
        data = json.loads(dumps(session))
        del data["agent"]
        for state in data["run"]["states"]:
            state.pop("seconds", None)
        return data

    return stripped(one) == stripped(other)


# Stepping


def test_the_transport_does_what_a_session_does(model):
    assert model.refusal("back") == model.refusal("reset") == "This is the beginning."
    model.phase()
    done(model)
    assert (model.session.here.id, model.tab) == ("s1", "prompt")
    model.phase()
    done(model)
    assert (model.session.here.id, model.tab) == ("s2", "output")
    model.iteration()
    done(model)
    assert (model.session.here.id, model.tab) == ("s4", "observation")
    model.run()
    done(model)
    assert model.session.done()
    assert model.tab == "parse"
    assert "over" in model.refusal("run")
    model.back()
    assert model.session.here.phase == "output"
    model.forward()
    assert model.refusal("forward")
    model.reset()
    assert model.session.here.id == "s0"
    assert "is known" in model.notice
    with pytest.raises(SessionError, match="This is the beginning"):
        model.back()
    assert model.code.splitlines()[-8:] == [
        "session = hfnb.Session(agent, 'Why?')",
        "for _ in range(2):",
        "    session.step()",
        "session.step(whole=True)",
        "session.run()",
        "session.back()",
        "session.forward()",
        'session.goto("s0")',
    ]
    assert same(replayed(model, agent=Searching(rounds=3)), model.session)


def test_the_tab_stays_where_a_reader_wants_it(model):
    model.following = False
    model.tab = "scratchpad"
    model.run()
    done(model)
    assert model.tab == "scratchpad"
    assert "written by the model" in model.shown()


def test_words_say_where_it_stands_and_what_comes_next(model):
    seen = [model.notice]
    for _ in range(4):
        model.phase()
        done(model)
        seen.append(model.notice)
    assert "the prompt is put together" in seen[0]
    assert "the model reads" in seen[1]
    assert "the parser reads" in seen[2]
    assert "the tool is called" in seen[3]
    assert "`s4` (observation)" in seen[4]


def test_an_output_is_seen_while_it_is_written_and_stopped_in_its_middle():
    agent = Held()
    model = step(agent, "Why?").model
    heard = []
    model.observe(lambda change: heard.append(change["new"]), "live")
    model.run()
    agent.gate.release()
    until(lambda: model.live == "I look. ")
    assert model.tab == "output"
    assert "I look." in model.shown()
    assert model.busy == "The model is writing"
    model.press("phase")
    assert model.notice.startswith("The session is at work.")
    agent.gate.release()
    until(lambda: model.live == "I look. Search: ")
    model.stop()
    agent.gate.release()
    done(model)
    assert model.busy == ""
    assert model.session.here.id == "s1"
    assert model.live.startswith("I look. Search: ")
    assert "stopped in the middle" in model.notice
    assert heard[0] == "I look. "
    # What was written can be taken as the output.
    (target,) = model.targets
    assert (target.field, target.written, target.text) == ("output", True, model.session.partial)
    model.edit("output")
    model.draft = "I look. Search: by hand"
    model.fork()
    assert model.session.here.phase == "output"
    assert "# Here the model was stopped" in model.code
    assert same(replayed(model, agent=Plodder()), model.session)


def test_a_stopped_run_is_the_steps_that_it_got_to():
    agent = Held()
    model = step(agent, "Why?").model
    model.run()
    for _ in range(5):
        agent.gate.release()
    until(lambda: model.session.here.id == "s5")
    until(lambda: model.live)
    model.stop()
    agent.gate.release()
    done(model)
    assert "for _ in range(5):\n    session.step()" in model.code
    assert "session.run()" not in model.code


def test_a_failure_is_shown_with_the_next_step_and_the_session_goes_on():
    class Fails(Plodder):
        def _after_output(self, state):
            if not self.salt:
                raise HfnbError("It broke.", "A screw is loose.", "Tighten it.")
            return super()._after_output(state)

    agent = Fails()
    model = step(agent, "Why?").model
    model.run()
    assert model.wait(SECONDS)
    assert model.problem.next_step == "Tighten it."
    assert (model.busy, model.session.here.phase) == ("", "output")
    assert "for _ in range(2)" in model.code
    agent.salt = "x"
    model.run()
    done(model)
    assert model.session.done()


# Breakpoints


def test_standing_breakpoints_stop_runs_and_are_removed(model):
    assert model.stop_choices == ("Search", "Calculator")
    assert model.run_to_words == "Run to Search"
    model.add_point()
    assert "Every run stops now when the tool Search" in model.notice
    model.run()
    done(model)
    assert model.session.here.phase == "action"
    assert "the tool Search is about to be used" in model.notice
    model.remove_points(model.points)
    assert model.points == ()
    model.run()
    done(model)
    assert model.session.done()
    code = model.code
    assert "session.breakpoints.add(tool='Search')" in code
    assert "session.breakpoints.remove(Breakpoint(tool='Search'))" in code
    assert same(replayed(model, agent=Searching(rounds=3)), model.session)


@pytest.mark.parametrize(
    ("kind", "value", "within", "where", "words"),
    [
        ("tool", "Search", "", "s3", "Run to Search"),
        ("iteration", "2", "", "s5", "Run to iteration 2"),
        ("problem", "any", "", "s7", "Run to a problem"),
        ("problem", "parse_error", "", "s7", "Run to a problem (parse error)"),
        ("text", "found 1", "", "s4", "Run to “found 1”"),
        ("text", "found 1", "prompt", "s5", "Run to “found 1”"),
    ],
)
def test_a_run_to_a_condition(kind, value, within, where, words):
    model = step(Searching(rounds=3, broken=2), "Why?").model
    model.stop_kind = kind
    model.stop_value = value
    model.stop_within = within
    assert model.run_to_words == words
    model.run_to()
    done(model)
    assert model.session.here.id == where
    assert model.points == ()
    assert same(replayed(model, agent=Searching(rounds=3, broken=2)), model.session)


@pytest.mark.parametrize(("kind", "value"), [("iteration", "two"), ("text", ""), ("iteration", "")])
def test_a_condition_without_a_meaning_is_said_and_stays_in_the_form(model, kind, value):
    model.stop_kind, model.stop_value = kind, value
    for action in (model.run_to, model.add_point):
        with model.careful():
            action()
        assert isinstance(model.problem, SessionError)
        assert model.stop_value == value
    assert model.session.here.id == "s0"


# Editing


@pytest.mark.parametrize(
    ("tab", "field", "at", "value"),
    [
        ("prompt", "prompt", "s4", "Q: something else"),
        ("output", "output", "s4", "I guess. Search: guess"),
        ("parse", "thought", "s3", "I wonder."),
        ("call", "action", "s4", "Oracle"),
        ("call", "tool_input", "s4", HOSTILE),
        ("observation", "observation", "s4", "Nothing was found."),
    ],
)
def test_a_field_is_edited_in_place_and_forks(model, tab, field, at, value):
    model.run()
    done(model)
    model.goto(at)
    model.tab = tab
    model.edit(field)
    assert model.draft == model.target.text
    assert model.target.title.startswith("Edit the ")
    assert ("Search, Calculator" in model.hint) == (field == "action")
    model.draft, model.branch = value, "mine"
    model.fork()
    assert model.session.here.state.edited
    assert value in (model.session.here.text, *_call(model.session))
    assert (model.target, model.draft, model.branch) == (None, "", "")
    model.run()
    done(model)
    assert [words.split(":")[0] for words, _ in model.branches] == ["main", "└ mine"]
    assert same(replayed(model, agent=Searching(rounds=3)), model.session)


def _call(session):
    state = session.here.state
    return (state.thought, state.call.tool, state.call.tool_input) if state.call else ()


def test_nothing_that_was_typed_is_lost_when_it_is_refused(model):
    model.iteration()
    done(model)
    model.edit("observation")
    model.draft, model.branch = "Something", "main"
    with model.careful():
        model.fork()
    assert "already" in model.problem.what
    assert (model.draft, model.branch, model.target.field) == ("Something", "main", "observation")
    assert len(model.session.nodes) == 5
    model.branch = ""
    model.fork()
    assert model.session.here.text == "Something"


def test_drafts_are_kept_while_a_reader_looks_elsewhere(model):
    model.iteration()
    done(model)
    model.edit("observation")
    model.draft = "Half a sent"
    model.phase()
    done(model)
    assert model.draft == "Half a sent"
    model.tab = "prompt"
    model.edit("prompt")
    assert model.draft == "Q: Search found 1"
    model.draft = "Q: another"
    model.goto("s4")
    model.edit("observation")
    assert model.draft == "Half a sent"
    model.fork()
    assert model.session.here.original.id == "s4"
    model.goto("s5")
    model.edit("prompt")
    assert model.draft == "Q: another"
    model.discard()
    model.edit("prompt")
    assert model.draft == "Q: Search found 1"


def test_a_draft_goes_to_the_state_where_it_was_begun(model):
    model.iteration()
    done(model)
    model.edit("observation")
    model.draft = "Nothing."
    model.run()
    done(model)
    model.fork()
    assert model.session.here.original.id == "s4"
    assert same(replayed(model, agent=Searching(rounds=3)), model.session)


def test_the_same_text_makes_no_branch_and_says_so(model):
    model.iteration()
    done(model)
    model.edit("observation")
    model.fork()
    assert model.target is None
    assert "no new branch" in model.notice
    assert len(model.session.nodes) == 5


def test_arguments_are_written_as_json_and_a_slip_keeps_the_text():
    class Two(Plodder):
        def _after_output(self, state):
            call = ToolCall("Search", {"query": "x", "count": 1}, state.text)
            return State("action", state, state.iteration, state.text, call=call)

    model = step(Two(), "Why?").model
    for _ in range(3):
        model.phase()
        done(model)
    model.tab = "call"
    model.edit("tool_input")
    assert json.loads(model.draft) == {"query": "x", "count": 1}
    for slip in ('{"query": ', "[1]", '{"x": NaN}'):
        model.draft = slip
        with model.careful():
            model.fork()
        assert isinstance(model.problem, SessionError)
        assert model.draft == slip
    model.draft = '{"query": "y"}'
    model.fork()
    assert model.session.here.state.call.tool_input == {"query": "y"}


def test_what_comes_next_is_written_by_hand(model):
    model.phase()
    done(model)
    model.tab = "output"
    assert [target.words for target in model.targets] == ["Write the output"]
    assert model.hint == ""
    model.edit("output")
    model.draft = "Search: by hand"
    model.fork()
    model.phase()
    done(model)
    model.tab = "observation"
    model.edit("observation")
    model.draft = "Found by hand."
    model.fork()
    assert [node.state.edited for node in model.session.path] == [False, False, True, False, True]
    assert same(replayed(model, agent=Searching(rounds=3)), model.session)


def test_what_is_not_there_cannot_be_edited(model):
    assert model.targets == ()
    with pytest.raises(SessionError, match="no observation to edit"):
        model.edit("observation")
    with pytest.raises(SessionError, match="Nothing is being edited"):
        model.fork()


def test_what_came_of_a_button_is_shown_near_it_and_nowhere_else(panel, folder):
    model = panel.model
    model.iteration()
    done(model)

    def shown(words):
        places = [w for w in everything(panel.widget) if isinstance(w, widgets.HTML)]
        return [place for place in places if words in place.value]

    save = named(panel, "Save")
    save.click()
    assert len(shown("Written to")) == 1
    assert "Written to" not in model.notice
    save.click()
    assert len(shown("already")) == 1
    assert shown("Written to") == []
    named(panel, "More").value = "compare"
    assert shown("already") == []
    save.click()
    named(panel, "Edit the observation").click()
    assert shown("already") == []
    named(panel, "Text").value = "Nothing."
    named(panel, "Name of the branch").value = "main"
    named(panel, "Fork").click()
    assert len(shown("already")) == 1
    named(panel, "Back").click()
    assert shown("already") == []


# Branches


def branched(model):
    model.run()
    done(model)
    model.goto("s4")
    model.edit("observation")
    model.draft, model.branch = "Nothing.", "other"
    model.fork()
    model.run()
    done(model)


def test_branches_are_a_list_to_go_through(model):
    branched(model)
    assert [(id, "◂ here" in words) for words, id in model.branches] == [
        ("s0", False),
        ("s16", True),
    ]
    assert model.branch_here == "s16"
    model.visit("s0")
    assert model.branch_here == "s0"
    assert model.session.here.id == "s15"
    model.visit("s16")
    assert model.session.here.phase == "finish"
    assert [id for _, id in model.states][:6] == ["s0", "s1", "s2", "s3", "s16", "s17"]
    model.goto("s2")
    assert [id for _, id in model.states][4] == "s16"
    assert same(replayed(model, agent=Searching(rounds=3)), model.session)


def test_a_branch_of_a_branch_is_moved_in_and_follows_its_parent(model):
    branched(model)
    model.goto("s19")
    model.tab = "call"
    model.edit("tool_input")
    model.draft = "deep"
    model.fork()
    model.goto("s7")
    model.tab = "call"
    model.edit("tool_input")
    model.draft = "late"
    model.fork()
    rows = [re.match(r"(\u2003*)(└ )?", words).span()[1] for words, _ in model.branches]
    assert rows == [0, 2, 3, 2]


def test_two_branches_are_compared_from_where_they_part(model):
    assert "one branch so far" in model.compared()
    branched(model)
    model.drawer = "compare"
    assert model.sides == ("s0", "s16")
    page = model.compared()
    assert "<del" in page
    assert "Nothing." in page
    assert model.code.endswith("session.compare('main', 'other')")
    model.visit("s0")
    assert model.sides == ("s0", "s16")
    model.left, model.right = "s16", "s0"
    assert model.code.endswith("session.compare('other', 'main')")
    model.right = "s16"
    assert "two different" in model.compared()
    assert model.compare_line == ""
    assert page.count("<style>") == 0


# Questions, files, recordings


def test_a_new_question_keeps_the_session_before(model):
    first = model.session
    model.phase()
    done(model)
    model.question = "How?"
    model.ask()
    assert model.session.question == "How?"
    assert model.session.agent is first.agent
    model.phase()
    done(model)
    assert "Why" not in model.code
    model.choose(0)
    assert model.session is first
    assert (model.question, first.here.id) == ("Why?", "s1")
    model.question = "  "
    with pytest.raises(SessionError, match="no question"):
        model.ask()
    assert model.session is first


def test_what_was_typed_is_there_again_when_its_session_is(model):
    model.question = "How?"
    model.ask()
    model.question = "How often?"
    model.choose(0)
    assert model.question == "Why?"
    model.choose(1)
    assert model.question == "How often?"


def test_a_file_that_is_opened_takes_no_question_away(model, folder):
    model.session.save(folder / "mine.json")
    model.question = "How often?"
    model.file_path = "mine.json"
    model.open_path()
    assert model.question == "Why?"
    model.choose(0)
    assert model.question == "How often?"


def test_an_agent_alone_waits_for_a_question():
    model = step(Plodder()).model
    assert "There is no question yet" in model.notice
    with pytest.raises(SessionError):
        model.run()
    model.question = "Why?"
    model.ask()
    model.run()
    done(model)
    assert model.session.answer


def test_a_draft_of_another_question_is_not_put_into_this_one(model):
    model.phase()
    done(model)
    model.edit("prompt")
    model.draft = "Q: x"
    model.question = "How?"
    model.ask()
    model.phase()
    done(model)
    with pytest.raises(SessionError, match="another question"):
        model.fork()
    model.choose(0)
    model.fork()
    assert model.session.here.text == "Q: x"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_session_is_written_in_four_forms_and_nothing_is_replaced_unasked(folder):
    model = step(played_agent(), "How tall is Kilimanjaro?").model
    model.run()
    done(model)
    made = {}
    for form, ending in (("json", "json"), ("html", "html"), ("mermaid", "mmd"), ("script", "py")):
        model.file_form, model.file_name = form, "everest"
        made[form] = model.write()
        assert made[form] == (folder / f"everest.{ending}").resolve()
        assert str(made[form]) in model.notice
    text = {form: path.read_text(encoding="utf-8") for form, path in made.items()}
    assert same(Session.load(made["json"]), model.session)
    assert text["html"] == model.session.to_html()
    assert text["mermaid"].startswith("flowchart TD")
    compile(text["script"], "script", "exec")
    assert "session.save('everest.json')" in model.code
    assert "Path('everest.html').write_text(session.to_html()" in model.code
    assert "from pathlib import Path" in model.code

    before = made["script"].read_bytes()
    with pytest.raises(SessionError, match="already") as found:
        model.write()
    assert "Nothing was written" in found.value.why
    assert made["script"].read_bytes() == before
    model.replace = True
    model.write()
    assert "in the place of" in model.notice
    assert model.replace is False


@pytest.mark.parametrize("name", ["", "  ", "no/such/folder/x", "folder/"])
def test_a_name_that_cannot_be_used_is_said(folder, model, name):
    for form in ("json", "html"):
        model.file_form, model.file_name = form, name
        with model.careful():
            model.write()
        assert isinstance(model.problem, SessionError)
    assert list(folder.iterdir()) == []


def test_a_file_is_opened_and_goes_on_with_the_panels_agent(folder, model):
    model.iteration()
    done(model)
    model.write()
    model.phase()
    done(model)
    model.file_path = "session.json"
    model.open_path()
    assert model.session.here.id == "s4"
    assert "Opened session.json: 5 states" in model.notice
    model.run()
    done(model)
    assert model.session.answer
    assert same(replayed(model, agent=Searching(rounds=3)), model.session)
    assert len(model.sessions) == 2


@pytest.mark.parametrize("text", ["", "{", '{"format": "x"}', "[]", '{"format": "hfnb.session"}'])
def test_a_damaged_file_gives_the_sessions_own_error(folder, model, text):
    (folder / "bad.json").write_text(text)
    model.file_path = "bad.json"
    with pytest.raises(SessionError) as expected:
        Session.load("bad.json")
    for opening in (model.open_path, lambda: model.open_upload("bad.json", text.encode())):
        with model.careful():
            opening()
        assert str(model.problem) == str(expected.value)
    assert len(model.sessions) == 1
    for missing in ("", "none.json"):
        model.file_path = missing
        with pytest.raises(SessionError):
            model.open_path()


@pytest.fixture
def recording(folder):
    session = Session(Plodder(), "Why?")
    session.run(until={"iteration": 2})
    return Session.load(session.save(folder / "recorded.json"))


def test_a_recording_is_stepped_edited_and_compared_and_says_where_it_ends(recording, monkeypatch):
    model = step(recording).model
    model.reset()
    model.iteration()
    done(model)
    assert model.session.here.id == "s4"
    model.run()
    done(model)
    assert model.session.here.id == "s5"
    assert model.recorded
    assert "nothing new can be computed without a model" in model.notice
    for action in ("phase", "iteration", "run", "run_to"):
        assert "The recording ends here" in model.refusal(action)
    with pytest.raises(SessionError) as found:
        model.run()
    assert "Use the current model" in found.value.next_step
    model.goto("s4")
    model.edit("observation")
    model.draft = "Nothing."
    model.fork()
    assert model.recorded
    assert "Nothing." in model.compared()
    # From here on a model can be given to it.
    monkeypatch.setattr("hfnb.panels.agent.asking._default_agent", lambda: Plodder(rounds=1))
    model.hire()
    done(model)
    assert not model.recorded
    model.run()
    done(model)
    assert model.session.answer
    assert "session.agent = hfnb.ReActAgent(hfnb.current())" in model.code


def test_a_question_in_a_recording_is_asked_of_the_current_model(recording, monkeypatch):
    model = step(recording).model
    monkeypatch.setattr("hfnb.panels.agent.asking._default_agent", lambda: Plodder(rounds=1))
    model.question = "How?"
    model.ask()
    done(model)
    until(lambda: model.session.question == "How?")
    model.run()
    done(model)
    assert model.session.answer
    assert model.code.startswith("import hfnb\n\nagent = hfnb.ReActAgent(hfnb.current())\n")


def test_the_current_model_is_what_a_bare_question_is_asked_of(monkeypatch):
    chat = played_agent().model
    monkeypatch.setattr("hfnb.backends.current", lambda: chat)
    panel = step("How tall is Kilimanjaro?")
    assert panel.session.agent.model.llm is chat.llm
    assert "agent = hfnb.ReActAgent(hfnb.current())" in panel.model.code
    panel.model.run()
    done(panel.model)
    assert "Kilimanjaro" in panel.session.answer


@pytest.mark.parametrize("given", [(7,), (None,), ("Why?", "How?"), (Plodder(), 7), (Plodder,)])
def test_what_cannot_be_stepped_through_is_said(given):
    with pytest.raises(SessionError) as found:
        step(*given)
    assert "hfnb.step(" in found.value.next_step


# Others who drive the session


def test_two_panels_over_one_session_show_the_same():
    agent = Held()
    session = Session(agent, "Why?")
    one, other = step(session), step(session)
    for panel in (one, other):
        assert panel.widget
    one.model.run()
    agent.gate.release()
    until(lambda: other.model.live == "I look. ")
    until(lambda: one.model.live == "I look. ")
    assert other.model.busy == "The model is writing"
    assert other.model.refusal("back")
    with pytest.raises(SessionError, match="at work"):
        other.model.phase()
    other.model.stop()
    agent.gate.release()
    done(one.model)
    until(lambda: other.model.busy == one.model.busy == "")
    for _ in range(50):
        agent.gate.release()
    other.model.run()
    done(other.model)
    assert one.model.shown() == other.model.shown()
    assert one.model.tab == other.model.tab == "parse"
    assert one.model.html() == other.model.html()


def test_what_another_cell_does_is_followed_and_becomes_code(model):
    session = model.session
    session.step()
    session.step(whole=True)
    assert model.tab == "observation"
    session.back()
    session.edit("tool_input", "elephants", name="big")
    session.run(until={"iteration": 2})
    session.goto("s3")
    session.edit("thought", "I wonder.")
    session.edit("action", "Oracle")
    session.goto("s2")
    session.edit("output", "Search: z")
    session.goto("s1")
    session.step(rerun=True)
    session.fork("s1", name="again")
    session.step()
    session.fork("s1")
    session.run(until={"iteration": 2})
    session.goto("s1")
    session.write("Search: w", name="by hand")
    session.breakpoints.add(text="x", within="prompt")
    session.breakpoints.clear()
    again = replayed(model, agent=Searching(rounds=3))
    assert [(n.phase, n.text, n.parent and n.parent.id) for n in again.nodes.values()] == [
        (n.phase, n.text, n.parent and n.parent.id) for n in session.nodes.values()
    ]
    assert again.here.id == session.here.id
    assert [branch.name for branch in again.branches] == [b.name for b in session.branches]


def test_a_session_that_is_at_work_already_can_be_shown():
    session = Session(Plodder(), "Why?")
    stream = session.stream()
    next(stream)
    model = step(session).model
    assert model.refusal("phase").startswith("The session is at work.")
    stream.close()
    assert model.refusal("phase") == ""
    assert model.busy == ""


def test_a_panel_that_shows_another_session_leaves_the_first_alone(model):
    first = model.session
    model.question = "How?"
    model.ask()
    version = model.version
    first.step()
    assert model.version == version
    assert model.session.here.id == "s0"


# Throttling


def test_an_output_that_streams_fast_is_drawn_some_twenty_times_a_second():
    class Fast(Plodder):
        def _answer(self, prompt):
            for _ in range(400):
                time.sleep(0.001)
                yield "word "
            return (yield from super()._answer(prompt))

    model = step(Fast(rounds=0), "Why?").model
    model.phase()
    done(model)
    drawn, versions = [], []
    model.observe(lambda change: drawn.append(change["new"]), "live")
    model.observe(lambda change: versions.append(change["new"]), "version")
    began = time.monotonic()
    model.phase()
    done(model)
    assert 3 <= len(drawn) <= (time.monotonic() - began) * 20 + 3
    assert [len(text) for text in drawn[:-1]] == sorted(len(text) for text in drawn[:-1])
    assert drawn[-2].startswith("word word")
    assert drawn[-1] == ""
    assert len(versions) <= 5


def test_a_throttle_draws_at_once_then_rarely_and_never_misses_the_last():
    drawn = []
    value = [0]
    throttle = Throttle(0.05, lambda: drawn.append(value[0]))
    began = time.monotonic()
    for number in range(2000):
        value[0] = number
        throttle.soon()
    spent = time.monotonic() - began
    until(lambda: drawn[-1] == 1999)
    assert drawn[0] == 0
    assert len(drawn) <= spent / 0.05 + 3
    assert drawn == sorted(drawn)


def test_a_throttle_that_drew_now_draws_no_second_time():
    drawn = []
    throttle = Throttle(0.02, lambda: drawn.append(1))
    throttle.soon()
    throttle.soon()
    throttle.now()
    time.sleep(0.06)
    assert len(drawn) == 2


def test_a_run_and_a_reader_never_draw_at_the_same_time(monkeypatch):
    """The run tells of itself in its own thread; half-drawn lists would refuse its choices."""
    drawing, met, show = set(), set(), Menu.show

    def slowly(self, *what):
        drawing.add(threading.get_ident())
        met.update(drawing if len(drawing) > 1 else ())
        time.sleep(0.001)
        show(self, *what)
        drawing.discard(threading.get_ident())

    monkeypatch.setattr(Menu, "show", slowly)
    panel = step(Searching(rounds=3), "Why?")
    assert panel.widget
    model = panel.model
    model.run()
    while not model.wait(0):
        model.redraw()
    assert not met
    assert model.problem is None
    model.session.back()
    assert f"`{model.session.here.id}`" in model.notice, "it follows the session no more"
    assert named(panel, "Go to").value == model.session.here.id


def test_a_view_that_fails_is_told_and_goes_on(model):
    broken = [True]

    def draw(_):
        if broken[0]:
            raise ValueError("a view broke")

    model.observe(draw, "version")
    model.session.step()
    assert "a view broke" in str(model.problem)
    broken[0] = False
    version = model.version
    model.session.step()
    assert model.version > version


# The static page


def test_the_static_page_is_the_same_from_run_to_run_and_holds_no_times(model):
    branched(model)
    other = step(Searching(rounds=3), "Why?").model
    branched(other)
    assert model.html() == other.html()
    text = re.sub(r"<style>.*?</style>|<[^>]*>", "", model.html())
    assert not re.search(r"\d\s?m?s\b", text)
    assert re.search(r"0\.\d+ s", model.timeline())
    assert "tokens read" in text
    assert repr(model) == repr(other) == repr(AgentStepper(model))
    assert "0x" not in repr(model)


def test_everything_is_escaped():
    panel = step(Searching(rounds=3, salt=HOSTILE), HOSTILE)
    model = panel.model
    assert panel.widget
    branched(model)
    model.drawer = "compare"
    model.stop_kind, model.stop_value = "text", HOSTILE
    model.add_point()
    model.goto("s3")
    model.edit("thought")
    pages = [model.html(), model.timeline(), model.compared()]
    for tab in ("prompt", "output", "parse", "call", "observation", "scratchpad"):
        for id in tuple(model.session.nodes):
            model.goto(id)
            model.tab = tab
            pages.append(model.shown())
    pages += [w.value for w in everything(panel.widget) if isinstance(w, widgets.HTML)]
    assert not any("<script" in page for page in pages)


# Tabs


def test_the_tabs_of_a_react_agent():
    model = step(played_agent(), "How tall is Kilimanjaro?").model
    model.iteration()
    done(model)

    def text(tab):
        model.tab = tab
        return re.sub(r"<[^>]*>", "", model.shown())

    assert "Kilimanjaro" in text("prompt")
    assert "Action" in text("parse")
    assert "what it is for" in text("call")
    assert "yes, see Observation" in text("call")
    assert "The next prompt will hold it" in text("scratchpad")
    model.phase()
    done(model)
    assert "of them new" in text("prompt")
    assert 'title="new in this prompt"' in model.shown()
    assert "word for word" in text("scratchpad")
    assert "has not written yet" in text("output")
    model.phase()
    done(model)
    assert "reads it again" in text("scratchpad")
    model.run()
    done(model)
    for tab in ("call", "observation"):
        assert "the run ended" in text(tab)
    assert "and answered" in text("scratchpad")


def test_tabs_say_what_is_not_there_and_errors():
    model = step(Plodder(rounds=2, broken=1), "Why?").model
    for tab in ("prompt", "output", "parse", "call", "observation", "scratchpad"):
        model.tab = tab
        assert re.search(r"[a-z]{3}", re.sub(r"<[^>]*>", "", model.shown()))
    for _ in range(3):
        model.phase()
        done(model)
    assert model.tab == "parse"
    assert "Parse error" in model.shown()
    model.tab = "call"
    assert "could not be read" in model.shown()
    model.phase()
    done(model)
    model.phase()
    done(model)
    model.tab = "scratchpad"
    assert "another form" in model.shown()


# The timeline


def test_the_timeline_has_words_for_who_does_not_see_it():
    session = Session(Plodder(rounds=2, broken=2), "Why?")
    session.run()
    session.goto("s3")
    session.edit("tool_input", "x")
    nodes = [*session.path, *session.nodes["s4"].path[4:]]
    ids = [node.id for node in nodes]
    page = markup.timeline([n.state for n in nodes], ids, session.here.id)
    assert page.count('role="img"') == 1
    assert 'aria-label="Prompt, Output, Action (here), Observation (known, ahead)"' in page
    assert "7 tokens read, 3 written · action edited ◂ here" in page
    assert "0.25 s" not in page
    measured = markup.timeline([n.state for n in nodes], ids, session.here.id, measured=True)
    assert "Output 0.25 s" in measured
    problem = Problem("parse_error", "x", "y", "z")
    odd = State("error", None, 1, "<b>", problems=(problem,))
    assert "parse error" in markup.timeline([odd])
    assert "Nothing has been done yet" in markup.timeline([State("question", None, 0, "q")])


@pytest.mark.parametrize("measured", [True, False])
def test_the_bars_tile_the_line_in_order(measured):
    states = [
        State("prompt", None, 1, "x", seconds=0.001),
        State("output", None, 1, "x", seconds=4.0),
        State("action", None, 1, "x"),
        State("observation", None, 1, "x", seconds=1.0),
        State("prompt", None, 2, "x", seconds=0.001),
    ]
    page = markup.timeline(states, measured=measured)
    found = [
        (float(a), float(b)) for a, b in re.findall(r'x="([\d.]+)%".*?width="([\d.]+)%"', page)
    ]
    assert len(found) == 5
    at = 0.0
    for start, width in found:
        assert start == pytest.approx(at, abs=0.01)
        assert width > 1
        at = start + width
    assert at == pytest.approx(100, abs=0.01)
    widths = [width for _, width in found]
    if measured:
        assert widths[1] == pytest.approx(4 * widths[3], abs=0.01)
    else:
        assert max(widths) - min(widths) < 0.01


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(hostile, st.sampled_from(["model", "tool", "agent"])), max_size=5), hostile
)
def test_the_scratchpad_is_safe_and_faithful(parts, note):
    reader = Reader()
    reader.feed(markup.scratchpad(parts, note))
    reader.close()
    assert reader.open == []
    assert {name for name, _ in reader.attributes} <= {"class", "title"}
    text = "".join(piece for piece, _ in parts)
    assert reader.pre == ([markup.visible(text)] if text else [])


def test_the_scratchpad_holds_its_text_and_colours():
    page = markup.scratchpad([("<i>", "model"), ("\nO: ", "agent"), ("x", "tool")], "`a`")
    assert "&lt;i&gt;" in page
    assert "hfnb-assistant" in page
    assert "hfnb-user" in page
    assert "<code>a</code>" in page
    assert "It is empty" in markup.scratchpad([])


# The widgets


def everything(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from everything(child)


def named(panel, name, kind=widgets.Widget):
    (found,) = [
        w
        for w in everything(panel.widget)
        if isinstance(w, kind) and getattr(w, "description", None) == name
    ]
    return found


def off(panel, name):
    return "hfnb-off" in named(panel, name)._dom_classes


def views(panel):
    return "".join(w.value for w in everything(panel.widget) if isinstance(w, widgets.HTML))


@contextmanager
def no_warnings():
    """A view that fails is dropped by the session with a warning: here that is an error."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    assert [str(one.message) for one in caught if "is told no more" in str(one.message)] == []


def test_the_buttons_step_and_are_off_when_they_cannot(panel):
    with no_warnings():
        assert off(panel, "Back")
        assert named(panel, "Back").tooltip == "This is the beginning."
        named(panel, "Step phase").click()
        done(panel.model)
        assert not off(panel, "Back")
        assert "Q: Why?" in views(panel)
        named(panel, "Step iteration").click()
        done(panel.model)
        assert "Search found 1" in views(panel)
        named(panel, "Run to Search").click()
        done(panel.model)
        assert panel.session.here.phase == "action"
        named(panel, "Run").click()
        done(panel.model)
        assert panel.session.done()
        for name in ("Run", "Step phase", "Step iteration", "Forward"):
            assert off(panel, name)
        named(panel, "Run").click()
        assert "The run is over. Go back" in views(panel)
        named(panel, "Back").click()
        named(panel, "Forward").click()
        named(panel, "Reset").click()
        assert panel.session.here.id == "s0"
        assert "◂ here" not in panel.model.timeline()


def test_text_is_edited_in_the_panel(panel):
    with no_warnings():
        named(panel, "Step iteration").click()
        done(panel.model)
        text = named(panel, "Text")
        opener = named(panel, "Edit the observation")
        opener.click()
        assert text.value == "Search found 1"
        text.value = "Nothing."
        named(panel, "Name of the branch").value = "main"
        named(panel, "Fork").click()
        assert "already" in views(panel)
        assert text.value == "Nothing."
        named(panel, "Name of the branch").value = "other"
        named(panel, "Fork").click()
        assert panel.session.here.text == "Nothing."
        assert text.value == ""
        assert "Nothing." in views(panel)
        branches = named(panel, "Branches", widgets.Select)
        assert branches.value == "s5"
        branches.value = "s0"
        assert panel.session.here.id == "s4"
        named(panel, "Go to").value = "s2"
        assert panel.session.here.id == "s2"
        assert named(panel, "Look at").value == "output"
        named(panel, "More").value = "compare"
        assert "<del" in views(panel)


def test_the_lists_do_not_move_the_session_by_themselves(panel):
    with no_warnings():
        for count in range(4):
            named(panel, "Step phase").click()
            done(panel.model)
            assert panel.session.here.id == f"s{count + 1}"
        panel.session.edit("tool_input", "x")
        panel.session.run()
    assert panel.session.done()
    assert "session.goto" not in panel.model.code


def test_a_choice_that_is_refused_is_undone_in_the_list(panel):
    with no_warnings():
        named(panel, "Run").click()
        done(panel.model)
        panel.session.goto("s4")
        panel.session.edit("observation", "Nothing.")
        stream = panel.session.stream()
        next(stream)
        here = panel.session.here.id
        for name, kind, other in (("Branches", widgets.Select, "s0"), ("Go to", object, "s1")):
            before = named(panel, name, kind).value
            named(panel, name, kind).value = other
            assert named(panel, name, kind).value == before
            assert "at work" in panel.model.problem.what
        assert panel.session.here.id == here
        stream.close()


def test_breakpoints_in_the_panel(panel):
    with no_warnings():
        listed = named(panel, "Breakpoints", widgets.Select)
        assert listed.layout.display == "none"
        named(panel, "Stop at").value = "iteration"
        assert named(panel, "Run to iteration 2")
        named(panel, "Add").click()
        named(panel, "Stop at").value = "problem"
        named(panel, "Add").click()
        assert [point for _, point in listed.options] == [
            Breakpoint(iteration=2),
            Breakpoint(problem="any"),
        ]
        assert listed.layout.display is None
        listed.value = Breakpoint(problem="any")
        named(panel, "Remove").click()
        assert panel.model.points == (Breakpoint(iteration=2),)
        named(panel, "Run").click()
        done(panel.model)
        assert panel.session.here.id == "s5"
        named(panel, "Remove all").click()
        assert listed.layout.display == "none"


def test_files_and_questions_in_the_panel(panel, folder):
    with no_warnings():
        named(panel, "Step iteration").click()
        done(panel.model)
        named(panel, "File name").value = "mine"
        named(panel, "Save").click()
        assert (folder / "mine.json").exists()
        assert "mine.json" in views(panel)
        named(panel, "Save").click()
        assert "already" in views(panel)
        named(panel, "Question").value = "How?"
        named(panel, "Ask").click()
        assert panel.session.question == "How?"
        questions = named(panel, "Questions")
        assert questions.layout.display is None
        questions.value = 0
        assert panel.session.question == "Why?"
        upload = named(panel, "Choose a file")
        data = (folder / "mine.json").read_bytes()
        file = {"name": "mine.json", "type": "", "size": len(data), "content": memoryview(data)}
        upload.set_state({"value": [{**file, "last_modified": 0}]})  # as the browser does
        assert upload.value == ()
        assert len(panel.model.sessions) == 3
        assert panel.session.here.id == "s4"
        named(panel, "Open the file").value = "none.json"
        named(panel, "Open").click()
        assert "cannot be read" in views(panel)


def test_a_recording_in_the_panel_offers_the_current_model(recording, monkeypatch):
    panel = step(recording)
    monkeypatch.setattr("hfnb.panels.agent.asking._default_agent", lambda: Plodder())
    hire = named(panel, "Use the current model")
    assert hire.layout.display is None
    assert off(panel, "Run")
    named(panel, "Run").click()
    assert "there is no model that could go on" in views(panel)
    hire.click()
    done(panel.model)
    assert hire.layout.display == "none"
    assert not off(panel, "Run")


def test_every_control_has_a_name_and_the_bundle_is_whole(panel):
    for widget in everything(panel.widget):
        if isinstance(widget, widgets.DOMWidget) and hasattr(widget, "description"):
            shown = not isinstance(widget, widgets.HTML)
            assert not shown or widget.description
    bundle = panel._repr_mimebundle_()
    assert {"text/plain", "text/html", "application/vnd.jupyter.widget-view+json"} <= set(bundle)
    assert bundle["text/html"] == panel.model.html()
    assert bundle["text/plain"].startswith("<AgentStepper of <Session 'Why?'")


def test_lines_without_an_event_say_where_the_session_comes_from():
    session = Session(Plodder(), "Why?")
    assert Lines(session, ["a", "b"]).text("c") == "a\nb\nc"
