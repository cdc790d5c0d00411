"""Session files: what was saved comes back; what anybody else wrote is checked."""

from __future__ import annotations

import json
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfnb import credentials
from hfnb.errors import HfnbError, SessionError
from hfnb.stepper import Session
from tests.stepping import Plodder

SECRET = "hf_abcdefghijklmnopqrstuvwxyz123456"


@pytest.fixture
def session():
    session = Session(Plodder(broken=2), "Wer erklärt 💡?")
    session.run()
    session.goto("s4")
    session.edit("observation", "Nothing.", name="nothing")
    session.run()
    session.breakpoints.add(text="x", within="prompt")
    session.goto("s9")
    session.back()
    return session


@pytest.fixture
def data(session, tmp_path):
    return json.loads(session.save(tmp_path / "session.json").read_text(encoding="utf-8"))


def load(data, tmp_path, agent=None):
    path = tmp_path / "given.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return Session.load(path, agent)


def test_everything_comes_back(session, tmp_path):
    path = session.save(tmp_path / "session.json")
    loaded = Session.load(path)
    assert [*loaded.nodes] == [*session.nodes]
    for node, other in zip(loaded.nodes.values(), session.nodes.values(), strict=True):
        for name in ("phase", "iteration", "text", "thought", "call", "problems", "usage"):
            assert getattr(node.state, name) == getattr(other.state, name)
        assert node.state.edited == other.state.edited
        assert (node.original and node.original.id) == (other.original and other.original.id)
        assert (node.next and node.next.id) == (other.next and other.next.id)
    assert loaded.here.id == session.here.id == "s8"
    assert [b.name for b in loaded.branches] == ["main", "nothing"]
    assert repr(loaded.breakpoints) == repr(session.breakpoints)
    assert loaded._repr_html_() == session._repr_html_()
    assert loaded.save(tmp_path / "again.json").read_bytes() == path.read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["again.json", "session.json"]


def test_a_recording_is_stepped_through_edited_and_compared_without_an_agent(data, tmp_path):
    loaded = load(data, tmp_path)
    assert loaded.agent is None
    loaded.goto("s0")
    assert [loaded.step().id for _ in range(3)] == ["s1", "s2", "s3"]
    loaded.goto("s0")
    assert loaded.run().reason == "done"
    assert loaded.compare("nothing", "main").divergence.left.text == "Nothing."
    loaded.goto("s3")
    edited = loaded.edit("tool_input", "elephants")
    assert edited.state.call.tool_input == "elephants"
    assert '"action_input": "elephants"' in edited.state.call.log
    with pytest.raises(SessionError, match="The recording ends here") as found:
        loaded.step()
    assert "session.agent = " in found.value.next_step
    with pytest.raises(SessionError, match="The recording ends here"):
        loaded.run()
    loaded.back()
    assert loaded.run().reason == "recorded"
    assert loaded.write("Here they are.").phase == "observation"


def test_an_agent_goes_on_where_the_recording_ends(data, tmp_path):
    agent = Plodder()
    loaded = load(data, tmp_path, agent)
    loaded.goto("main")
    assert agent.phases == {}
    loaded.edit("output", "Search: elephants")
    assert loaded.run().reason == "done"
    loaded.agent = None
    assert loaded.about is None or loaded.about["kind"] == "Plodder"


def test_the_file_is_text_that_people_can_read(session, tmp_path):
    text = session.save(tmp_path / "session.json").read_text(encoding="utf-8")
    assert "Wer erklärt 💡?" in text
    assert text.startswith('{\n "format": "hfnb.session",\n "version": 1,')


def test_half_characters_are_kept(tmp_path):
    session = Session(Plodder(), "\ud800 half")
    loaded = Session.load(session.save(tmp_path / "half.json"))
    assert loaded.question == "\ud800 half"


def test_secrets_do_not_leave(tmp_path, monkeypatch):
    monkeypatch.setenv("SERPAPI_API_KEY", 'se"cr\\et-0123456789')
    typed = credentials.Token("a-token-without-a-shape")
    known = f'{SECRET} {typed.reveal()} se"cr\\et-0123456789'
    session = Session(Plodder(), f"Is {known} secret? See https://x/?api_key=abcdef0123\\")
    session.run()
    session.edit("tool_input", {"q": [known], typed.reveal(): known}, name=f"n {typed.reveal()}")
    session.breakpoints.add(text=known)
    path = session.save(tmp_path / "session.json")
    pages = [path.read_text(encoding="utf-8"), session.to_html(), session.to_mermaid()]
    for page in pages:
        for secret in (SECRET, typed.reveal(), 'se"cr', "se\\", "et-0123456789", "abcdef0123"):
            assert secret not in page
        assert "hidden" in page
    loaded = Session.load(path)
    assert (
        loaded.question == "Is [hidden] [hidden] [hidden] secret? See https://x/?api_key=[hidden]"
    )
    assert loaded.branches[1].name == "n [hidden]"
    # The session itself is what it was.
    assert SECRET in session.question


def test_a_newer_file_says_so(data, tmp_path):
    with pytest.raises(SessionError, match="newer hfnb") as found:
        load({**data, "version": 2, "colour": "blue"}, tmp_path)
    assert "Update hfnb" in found.value.next_step


def change(path, value):
    """A change of the data at a path of keys and places."""

    def apply(data):
        at = data
        for key in path[:-1]:
            at = at[key]
        at[path[-1]] = value

    apply.__name__ = f"{path} = {value!r:.30}"
    return apply


STATES = ("run", "states")
CHANGES = [
    change(["format"], "hfnb.steps"),
    change(["format"], None),
    change(["version"], 0),
    change(["version"], True),
    change(["version"], "1"),
    change(["extra"], 1),
    change(["here"], "s999"),
    change(["here"], 4),
    change(["here"], None),
    change(["run"], []),
    change(["run"], None),
    change([*STATES], []),
    change([*STATES, 0, "parent"], 0),
    change([*STATES, 1, "parent"], None),
    change([*STATES, 3, "parent"], 3),
    change([*STATES, 3, "parent"], 7),
    change([*STATES, 3, "parent"], -1),
    change([*STATES, 3, "parent"], 0),
    change([*STATES, 3, "phase"], "observation"),
    change([*STATES, 3, "phase"], "__import__"),
    change([*STATES, 3, "iteration"], 7),
    change([*STATES, 3, "iteration"], 1e400),
    change([*STATES, 3, "text"], None),
    change([*STATES, 3, "call"], {"tool": "x"}),
    change([*STATES, 3, "edited"], "yes"),
    change([*STATES, 2, "seconds"], -1),
    change([*STATES, 2, "usage", "input_tokens"], 0.5),
    change(["visited"], {"s3": "s1"}),
    change(["visited"], {"s3": "s99"}),
    change(["visited"], ["s3"]),
    change(["visited"], {"s0": None}),
    change(["originals"], {"s4": "s12"}),
    change(["originals"], {"s12": "s3"}),
    change(["originals"], {"s99": "s3"}),
    change(["originals"], {"s4": 3}),
    change(["names"], {"main": "s3"}),
    change(["names"], {"s3": "s3"}),
    change(["names"], {"x" * 100: "s3"}),
    change(["names"], {"x": "s99"}),
    change(["names"], 3),
    change(["breakpoints"], [{"tool": "x", "iteration": 1}]),
    change(["breakpoints"], [{"code": "x"}]),
    change(["breakpoints"], [3]),
    change(["breakpoints"], {}),
    change(["agent"], {"kind": "x"}),
    change(["agent"], "x"),
    change(["agent", "model"], {"class": 3, "id": "", "backend": None, "sampling": {}}),
    change(["agent", "model", "backend"], "os.system"),
    change(["agent", "model", "sampling"], {"x=exec('1')": 1}),
    change(["agent", "model", "sampling"], {"seed": [1]}),
    change(["agent", "tools"], [{"name": 3}]),
    change(["agent", "prompt"], [["system"]]),
    change(["agent", "prompt"], "x"),
    change(["agent", "stop"], [1]),
    change(["agent", "max_iterations"], "x"),
]


@pytest.mark.parametrize("apply", CHANGES, ids=lambda apply: apply.__name__)
def test_a_file_that_was_tampered_with_is_refused_in_plain_words(data, tmp_path, apply):
    apply(data)
    with pytest.raises(SessionError) as found:
        load(data, tmp_path)
    assert found.value.what
    assert found.value.next_step


@pytest.mark.parametrize(
    "content",
    [b"", b"no json", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": NaN}', b"null", b"3", b"[]"],
)
def test_what_is_no_session_is_refused_in_plain_words(tmp_path, content):
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(SessionError) as found:
        Session.load(path)
    assert found.value.next_step


def test_a_missing_file_is_named_without_its_folder(tmp_path):
    with pytest.raises(SessionError, match=r"'none\.json' cannot be read") as found:
        Session.load(tmp_path / "none.json")
    assert str(tmp_path) not in str(found.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


def places(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else ()
    for key, item in enumerate(value) if isinstance(value, list) else items:
        yield from places(item, (*path, key))


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(choice=st.data())
def test_any_change_is_refused_or_harmless(data, tmp_path, choice):
    changed = deepcopy(data)
    path = choice.draw(st.sampled_from(list(places(changed))[1:]))
    change(path, choice.draw(json_values))(changed)
    try:
        loaded = load(changed, tmp_path)
    except HfnbError:
        return
    loaded.run(until={"iteration": 2})
    assert loaded._repr_html_()
    assert loaded.to_html()
    assert loaded.to_mermaid()
