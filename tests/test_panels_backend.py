"""The BackendPicker: its state, its widgets, and the secrets that it keeps to itself."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import threading

import ipywidgets as widgets
import pytest
from nbclient import NotebookClient
from nbformat import v4

import hfnb
from hfnb import backends, credentials, markup
from hfnb.backends import Backend, Choice, Line, Preflight, Progress, Setting, connecting, registry
from hfnb.credentials import Token, hub_token
from hfnb.errors import BackendError, GenerationError, UnsupportedError
from hfnb.panels.backend import BackendPicker, PickerModel, pick
from hfnb.panels.backend.secret import Secret
from tests.faulty import Chat, Server
from tests.scripted import ScriptedEngine
from tests.test_markup import Reader

SECONDS = 60
SECRET = "plain-words-as-a-secret"
NASTY = '<script>alert("x")</script>'


class Bench:
    """What a test decides about the backend "mine"."""

    def __init__(self):
        self.built: list[dict] = []
        self.gate = threading.Event()
        self.gate.set()
        self.error: Exception | None = None
        self.broken: Exception | None = None  # raised while it is loaded
        self.pieces = ("Hel", "lo")

    def build(self, url, token=None):
        self.built.append({"url": url, "token": token})
        if self.error:
            raise self.error
        return ScriptedEngine(*self.pieces)

    def load(self, engine):
        yield Progress("warm", 0.5)
        assert self.gate.wait(SECONDS)
        if self.broken:
            raise self.broken
        yield Progress("in memory", 1.0)

    def check(self, chat):
        yield Line("model", "ok", f"The model is `{chat.model_id}`.")
        yield Progress("ask", 0.5)
        yield Line("streaming", "ok", chat.invoke("Hello").text)
        yield Line("tools", "warning", NASTY, "Mind the <gap>.")


@pytest.fixture(autouse=True)
def nobody(monkeypatch):
    monkeypatch.setattr(connecting, "_now", (None, None))
    monkeypatch.setattr(credentials, "_known", set())
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "BINDER_LAUNCH_HOST", "BINDER_REPO_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", "nowhere")


@pytest.fixture
def bench(monkeypatch):
    """A served backend "mine" with an address and a token."""
    bench = Bench()
    fields = (
        Setting("url", "Address", "Where it is.", required=True, suggestions=("http://here",)),
        Setting("token", "Token", "Who you are.", required=True, secret=True, find=hub_token),
    )
    entry = Backend("mine", "My <own>", "Mine & yours.", "an address", fields, bench.build)
    entry = Backend(**{**vars(entry), "load": bench.load, "check": bench.check})
    monkeypatch.setitem(registry._REGISTRY, "mine", entry)
    return bench


def mine(**typed) -> PickerModel:
    model = PickerModel(Choice("builtin"))
    model.backend = "mine"
    for name, text in typed.items():
        if name == "token":
            model.write_secret("mine", name, text)
        else:
            model.write("mine", name, text)
    return model


def done(model: PickerModel) -> None:
    assert model.wait(SECONDS)
    assert model.busy == ""


# The model


def test_it_begins_with_what_the_parameters_say():
    model = pick("local", model="owner/name", device="cpu", temperature=0.5).model
    assert (model.backend, model.typed) == (
        "local",
        {"local": {"model": "owner/name", "device": "cpu"}},
    )
    assert model.choice == Choice(
        "local", {"model": "owner/name", "device": "cpu", "temperature": 0.5}
    )
    assert backends.chosen() == (model.choice, None)


def test_without_parameters_it_shows_what_is_current():
    assert pick().model.backend == "builtin"
    assert backends.chosen() == (Choice("builtin"), None)
    backends.choose("builtin", adapter="react", seed=1)
    model = pick().model
    assert model.choice == Choice("builtin", {"adapter": "react", "seed": 1})
    assert pick("builtin").model.choice == Choice("builtin")


@pytest.mark.parametrize(
    ("name", "settings", "words"),
    [
        ("biultin", {}, "Did you mean 'builtin'"),
        ("hub", {"model": "x"}, "needs the setting 'token'"),
        ("local", {}, "needs the setting 'model'"),
        ("builtin", {"adapter": "raect"}, "Did you mean 'react'"),
    ],
)
def test_a_wrong_choice_in_the_parameters_is_an_error_of_the_cell(name, settings, words):
    with pytest.raises(BackendError, match=words):
        pick(name, **settings)
    with pytest.raises(UnsupportedError, match="Did you mean 'temperature'"):
        pick("builtin", temprature=1)
    assert backends.chosen() == (None, None)


def test_switching_loses_nothing_that_was_typed():
    model = PickerModel(Choice("builtin", {"max_new_tokens": 9}))
    model.write("builtin", "adapter", "react")
    model.backend = "local"
    model.write("local", "model", "  owner/name ")
    model.write("local", "device", "")
    assert model.choice == Choice("local", {"model": "owner/name", "max_new_tokens": 9})
    model.backend = "builtin"
    assert model.choice == Choice("builtin", {"adapter": "react", "max_new_tokens": 9})


def test_what_is_missing_is_asked_for_in_the_words_of_the_form(bench):
    model = mine()
    assert [field.name for field in model.lacking] == ["url", "token"]
    with pytest.raises(BackendError) as refused:
        model.try_out()
    assert refused.value.what == "“Address” is empty."
    assert "for example http://here" in refused.value.next_step
    model.write("mine", "url", "u")
    with pytest.raises(BackendError, match="“Token” is empty"):
        model.use()
    assert bench.built == []


def test_a_check_tells_line_by_line_and_changes_nothing(bench):
    model, seen = mine(url="u", token=SECRET), []
    model.observe(lambda change: seen.append(change["new"]), "check")
    model.try_out()
    done(model)
    assert model.check.ok
    assert [line.topic for line in model.check.lines] == [
        *("load", "model", "streaming", "tools", "seconds")
    ]
    assert model.check.lines[2].text == "Hello"
    assert [len(found.lines) for found in seen] == sorted(len(found.lines) for found in seen)
    assert len({len(found.lines) for found in seen}) == 6, "each line is shown as it comes"
    assert model.progress is None
    assert backends.chosen() == (None, None)


def test_a_check_that_fails_is_a_finding_and_not_a_problem_of_the_panel(bench):
    bench.error = OSError(f"no route; token {SECRET}")
    model = mine(url="u", token=SECRET)
    model.try_out()
    done(model)
    assert model.problem is None
    assert not model.check.ok
    assert "OSError: no route; token [hidden]" in str(model.check)
    assert model.check.lines[-1].next_step


def test_using_makes_it_current_and_takes_what_was_checked(bench):
    model = mine(url="u", token=SECRET)
    model.try_out()
    done(model)
    chat = model.check.chat
    model.use()
    done(model)
    assert backends.current() is chat
    assert len(bench.built) == 1
    assert model.progress == Progress("in memory", 1.0)
    current = "`hfnb.current()` is `ChatHuggingFace('scripted')`."
    assert model.in_use == f'In use: My <own>, `url="u"`. {current}'


def test_using_without_a_check_connects(bench):
    model = mine(url="u", token=SECRET)
    model.use()
    done(model)
    assert bench.built[0]["token"].reveal() == SECRET
    assert backends.current().llm is backends.chosen()[1].llm
    assert backends.chosen()[0] == model.choice


@pytest.mark.parametrize("where", ["error", "broken"], ids=["connecting", "loading"])
def test_a_failing_use_leaves_the_current_one_and_what_was_typed(bench, where):
    before = backends.connect("builtin")
    setattr(bench, where, GenerationError("It is down.", "It said so.", "Start it."))
    model = mine(url="u", token=SECRET)
    model.use()
    done(model)
    assert model.problem.what == "It is down."
    assert backends.current() is before
    assert "The embedded model" in model.in_use
    assert model.typed["mine"]["url"] == "u"
    model.write("mine", "url", "v")
    assert model.problem is None, "something else may work"


def test_a_use_that_is_stopped_does_not_replace_what_works(bench):
    before = backends.connect("builtin")
    model = half_done(bench, PickerModel.use)
    model.stop()
    bench.gate.set()
    done(model)
    assert backends.current() is before


def test_another_setting_forgets_what_was_found_with_the_old_one(bench):
    model = mine(url="u", token=SECRET)
    model.try_out()
    done(model)
    model.write("mine", "url", "v")
    assert model.check is None
    model.try_out()
    done(model)
    model.write_secret("mine", "token", "another-secret")
    assert model.check is None
    model.use()
    done(model)
    assert bench.built[-1]["token"].reveal() == "another-secret"


def half_done(bench, action=PickerModel.try_out):
    """A picker in the middle of a check or a use; it goes on when the bench's gate is opened."""
    bench.gate.clear()
    model = mine(url="u", token=SECRET)
    reached = threading.Event()
    model.observe(lambda _: model.progress and model.progress.share == 0.5 and reached.set())
    action(model)
    assert reached.wait(SECONDS)
    return model


def test_stopping_leaves_what_was_found_so_far(bench):
    model = half_done(bench)
    assert model.busy == "Checking"
    model.stop()
    bench.gate.set()
    done(model)
    assert model.progress is None
    assert not model.check.finished
    assert model.check.doing is None
    assert "not finished" in model.check.summary


def test_a_choice_that_changes_meanwhile_is_not_given_the_findings_of_another(bench):
    model = half_done(bench)
    model.backend = "builtin"
    bench.gate.set()
    done(model)
    assert model.check is None
    assert model.progress is None


@pytest.mark.parametrize(
    ("change", "name"), [("write", "url"), ("write_secret", "token")], ids=["text", "secret"]
)
def test_a_setting_that_arrives_during_a_check_is_checked(change, name, bench):
    model = half_done(bench)
    getattr(model, change)("mine", name, "another")
    bench.gate.set()
    done(model)
    assert model.check.ok
    built = bench.built[-1][name]
    assert (built.reveal() if name == "token" else built) == "another"
    count = len(bench.built)
    model.write("mine", "url", "a third one")
    assert model.busy == ""
    assert len(bench.built) == count, "nobody asked for a check of this one"


def test_what_was_stopped_does_not_begin_again(bench):
    model = half_done(bench)
    model.stop()
    model.write("mine", "url", "another")
    bench.gate.set()
    done(model)
    assert model.check is None
    model = half_done(bench)
    model.write("mine", "url", "")
    assert model.problem.what == "“Address” is empty."
    bench.gate.set()
    done(model)


def test_it_knows_when_somebody_else_changes_what_is_current():
    model = PickerModel(Choice("builtin"))
    assert model.in_use == ""
    backends.choose("builtin")
    assert "connects to it when first asked" in model.in_use
    backends.connect("builtin")
    assert "`ChatHuggingFace('HuggingFaceTB/SmolLM2-135M-Instruct')`" in model.in_use


# Warming up


def test_only_what_needs_nothing_is_loaded_unasked(bench, monkeypatch):
    loaded = []
    entry = registry._REGISTRY["builtin"]

    def load(engine):
        loaded.append(engine.identity)
        yield Progress("in memory", 1.0)

    changed = Backend(**{**vars(entry), "load": load})
    monkeypatch.setitem(registry._REGISTRY, "builtin", changed)
    PickerModel(Choice("builtin")).warm_up()
    for model in (mine(url="u", token="t"), pick("local", model="x").model):
        model.warm_up()
        assert model.busy == ""
    model = PickerModel(Choice("hub"))
    model.warm_up()
    assert model.busy == ""
    model = PickerModel(Choice("builtin", {"adapter": "react", "seed": 1}))
    model.warm_up()
    done(model)
    assert [name.rpartition("/")[2] for name in loaded] == [
        *("SmolLM2-135M-Instruct", "SmolLM2-135M-Instruct+react")
    ]
    assert bench.built == []


@pytest.mark.model
def test_the_embedded_model_is_loaded_while_somebody_reads():
    picker = pick()
    picker._repr_mimebundle_()
    done(picker.model)
    assert picker.model.problem is None
    assert picker.model.progress == Progress("in memory", 1.0)
    assert "model" in backends.current().llm.__dict__, "the cells below do not wait for it"


def test_showing_it_imports_nothing_heavy():
    """Somebody holds the model's lock: all that happens is what happens before it is loaded."""
    code = """
import json, sys, time
begin = time.perf_counter()
from hfnb.builtin import loading
from hfnb.panels.backend import pick
with loading._lock:
    picker = pick("builtin", temperature=0.5)
    bundle = picker._repr_mimebundle_()
    seconds = time.perf_counter() - begin
    time.sleep(0.5)
    print(json.dumps([seconds, picker.model.busy, sorted(sys.modules)]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds, busy, loaded = json.loads(done.stdout)
    assert busy == "Loading the model"
    heavy = {"torch", "transformers", "tokenizers", "langchain_core", "huggingface_hub", "pydantic"}
    assert heavy.isdisjoint(loaded)
    print(f"the picker took {seconds:.2f} s")


# The code behind


@pytest.mark.parametrize(
    "choice",
    [
        Choice("builtin"),
        Choice("builtin", {"adapter": "react", "stop": ("\n",), "temperature": 0.5}),
        Choice("local", {"model": 'a"b', "device": "cpu"}),
        Choice("local"),
        Choice("hub", {"model": "x"}),
        Choice("tgi", {"url": "http://here", "timeout": "30"}),
    ],
)
def test_the_code_does_the_same_without_a_panel(choice, monkeypatch):
    calls = []
    for place, name in ((hfnb, "connect"), (backends, "preflight")):
        monkeypatch.setattr(
            place, name, lambda *given, _name=name, **more: calls.append((_name, given, more))
        )
    exec(compile(PickerModel(choice).code, "panel", "exec"), {})
    settings = dict(choice.settings)
    if choice.name == "local" and not settings:
        settings = {"model": "HuggingFaceTB/SmolLM2-360M-Instruct"}
    assert calls == [
        ("preflight", (choice.name,), settings),
        ("connect", (choice.name,), settings),
    ]


def test_the_code_asks_for_a_secret_and_does_not_tell_it(bench):
    model = mine(url="u", token=SECRET)
    ast.parse(model.code)
    assert "getpass" in model.code
    assert SECRET not in model.code
    model.write_secret("mine", "token", "")
    assert "token" not in model.code


# Static HTML


def read(page: str) -> str:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    assert {name for name, _ in reader.attributes} <= {"class", "style", "aria-hidden"}
    return page


def test_the_static_page_shows_the_choice(bench):
    one, other = pick("local", model=NASTY, temperature=0.5), pick("local", model=NASTY)
    page = read(one.model.html())
    assert page == pick("local", model=NASTY, temperature=0.5).model.html()
    assert NASTY not in page
    assert "&lt;script&gt;alert(&quot;x&quot;)" in page
    assert "<strong>A model on this machine</strong>" in page
    assert "<strong>My &lt;own&gt;</strong>" not in page
    assert "My &lt;own&gt;" in page
    assert [entry.title for entry in backends.backends() if entry.title not in page] == ["My <own>"]
    assert "In use: A model on this machine." in page
    assert "temperature" in page
    assert "temperature" not in other.model.html()


def test_the_static_page_is_the_same_whatever_was_loaded_or_found(monkeypatch):
    model = pick("builtin").model
    before = model.html()
    backends.current()
    model.progress = Progress("in memory", 1.0)
    monkeypatch.setenv("HF_TOKEN", "hf_" + "x" * 20)
    assert model.html() == before


def test_the_static_page_tells_what_a_check_found_but_no_times(bench):
    model = mine(url="u", token=SECRET)
    model.try_out()
    done(model)
    page = read(model.html())
    assert "Mind the &lt;gap&gt;." in page
    assert "to get ready" not in page
    assert "to get ready" in str(model.check)


# Secrets


def test_a_token_is_shown_nowhere(bench):
    picker = BackendPicker(mine(url="u"))
    frame = picker.widget
    (field,) = [w for w in everything(frame) if isinstance(w, Secret)]
    from_the_page(field, SECRET)
    model = picker.model
    assert model.choice.settings["token"].reveal() == SECRET
    model.try_out()
    done(model)
    model.use()
    done(model)
    bench.error = RuntimeError(f"refused {SECRET}")
    model.write("mine", "url", "v")
    model.use()
    done(model)
    assert "refused [hidden]" in model.problem.why
    state = json.dumps(widgets.Widget.get_manager_state(), default=str)
    shown = [
        *(state, repr(model), repr(picker), model.html(), model.code),
        *(repr(model.trait_values()), str(model.problem), repr(vars(model))),
        *(json.dumps(picker._repr_mimebundle_(), default=str), repr(backends.chosen())),
    ]
    assert all(SECRET not in text for text in shown)


def from_the_page(widget, value):
    """What happens when the page hands over what was typed."""
    sent = []
    widget._send = lambda msg, buffers=None: sent.append(msg)
    widget._handle_msg(
        {"content": {"data": {"method": "custom", "content": {"typed": value}}}, "buffers": []}
    )
    assert sent == [], "it is not sent back to the page"


def test_a_typed_secret_can_be_taken_back(bench, monkeypatch):
    monkeypatch.setenv("HF_TOKEN", "found-elsewhere")
    picker = BackendPicker(mine(url="u"))
    (forget,) = [
        w
        for w in everything(picker.widget)
        if isinstance(w, widgets.Button) and w.description == "Forget"
    ]
    assert forget.layout.display == "none"
    picker.model.write_secret("mine", "token", SECRET)
    assert forget.layout.display is None
    forget.click()
    assert "token" not in picker.model.choice.settings
    assert forget.layout.display == "none"
    assert picker.model.lacking == (), "the one in the environment counts again"


def test_a_secret_field_holds_nothing_even_for_a_moment():
    taken, states = [], []
    field = Secret(taken.append, description="Token")
    field.observe(states.append)
    from_the_page(field, SECRET)
    from_the_page(field, SECRET)
    assert taken == [SECRET, SECRET]
    assert states == []
    assert SECRET not in json.dumps(field.get_state(), default=str)


def test_where_a_token_comes_from_is_told(bench, monkeypatch):
    model = mine(url="u")
    token = model.entry.fields[1]
    assert model.secret_state(token) == "None was found."
    monkeypatch.setenv("HF_TOKEN", SECRET)
    assert model.secret_state(token) == "Found (HF_TOKEN); nothing needs to be typed."
    assert model.lacking == ()
    assert "token" not in model.choice.settings
    model.write_secret("mine", "token", "typed")
    assert model.secret_state(token).startswith("Typed here")
    model.backend = "tgi"
    assert model.secret_state(model.entry.fields[2]) == "None given."


def test_a_token_among_the_settings_is_no_text(bench):
    model = pick("mine", url="u", token=SECRET).model
    assert model.typed == {"mine": {"url": "u"}}
    assert isinstance(model.choice.settings["token"], Token)
    assert SECRET not in model.html() + repr(model.choice)


@pytest.mark.parametrize("name", ["BINDER_LAUNCH_HOST", "BINDER_REPO_URL"])
def test_on_a_binder_it_warns_before_a_token_is_typed(name, bench, monkeypatch):
    assert mine().warning == ""
    monkeypatch.setenv(name, "https://mybinder.org/")
    assert "Do not type a token here" in mine().warning
    assert PickerModel(Choice("builtin")).warning == ""
    picker = BackendPicker(mine())
    texts = [w for w in everything(picker.widget) if isinstance(w, (widgets.HTML, Secret))]
    (place,) = [w for w in texts if "Do not type a token" in getattr(w, "value", "")]
    (field,) = [w for w in texts if isinstance(w, Secret)]
    assert texts.index(place) < texts.index(field)


# The widgets


def everything(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from everything(child)


def named(picker: BackendPicker, name: str):
    """The control that is called `name`, of those that are on the screen."""
    (found,) = [w for w in everything(picker.widget) if getattr(w, "description", None) == name]
    return found


def text_of(picker: BackendPicker) -> str:
    shown = [w for w in everything(picker.widget) if isinstance(w, widgets.HTML)]
    return " ".join(w.value for w in shown if w.layout.display != "none")


def row_of(picker: BackendPicker, name: str):
    button = named(picker, name)
    (found,) = [w for w in everything(picker.widget) if button in getattr(w, "children", ())]
    return found


def test_the_list_is_the_registry():
    options = named(BackendPicker(PickerModel(Choice("builtin"))), "Where the model runs").options
    assert [name for _, name in options] == [entry.name for entry in backends.backends()]
    assert [title for title, _ in options] == [entry.title for entry in backends.backends()]


def test_a_learner_fills_in_checks_and_uses(bench):
    picker = BackendPicker(PickerModel(Choice("builtin")))
    named(picker, "Where the model runs").value = "mine"
    address = named(picker, "Address")
    assert address.options == ("http://here",)
    assert not address.continuous_update
    named(picker, "Check").click()
    assert "“Address” is empty." in text_of(picker)
    address.value = "http://there"
    from_the_page(named(picker, "Token"), SECRET)
    assert "Typed here" in text_of(picker)
    assert "is empty" not in text_of(picker)
    named(picker, "Check").click()
    done(picker.model)
    assert "The model is <code>scripted</code>." in text_of(picker)
    assert "mine works" in text_of(picker)
    assert NASTY not in text_of(picker)
    named(picker, "Use").click()
    done(picker.model)
    assert backends.current().model_id == "scripted"
    assert "In use: My &lt;own&gt;, <code>url=&quot;http://there&quot;</code>." in text_of(picker)
    assert bench.built == [{"url": "http://there", "token": Token(SECRET)}]


def test_fields_follow_the_model_and_keep_their_text(bench):
    picker = pick("local", model="owner/name")
    assert named(picker, "Model").value == "owner/name"
    picker.model.write("local", "device", "cpu")
    assert named(picker, "Device").value == "cpu"
    picker.model.backend = "builtin"
    named(picker, "Adapter").value = "react"
    assert picker.model.choice.settings == {"adapter": "react"}
    named(picker, "Where the model runs").value = "local"
    assert named(picker, "Model").value == "owner/name"
    assert picker.model.choice.settings == {"model": "owner/name", "device": "cpu"}


@pytest.mark.parametrize("name", ["hub", "endpoint", "tgi"])
def test_a_remote_backend_has_a_form_that_can_be_filled_in(name):
    picker = BackendPicker(PickerModel(Choice("builtin")))
    picker.widget  # noqa: B018 - it is on the screen
    picker.model.backend = name
    assert row_of(picker, "Use") is row_of(picker, "Check")
    assert row_of(picker, "Check").layout.display is None
    titles = [field.title for field in picker.model.entry.fields]
    assert not any(named(picker, title).disabled for title in titles)
    named(picker, "Check").click()
    assert "is empty" in text_of(picker)


def test_a_server_is_checked_and_used_from_the_panel():
    """From the address in a field to an answer, over a real connection."""
    pages = {"/v1/models": {"data": [{"id": "owner/name", "max_model_len": 4096}]}}
    with Server(Chat.answer("Hel", "lo"), pages=pages) as server:
        picker = BackendPicker(PickerModel(Choice("tgi")))
        named(picker, "Address").value = server.url
        named(picker, "Time-out").value = "30"
        from_the_page(named(picker, "Key"), SECRET)
        named(picker, "Check").click()
        done(picker.model)
        assert picker.model.check.ok, str(picker.model.check)
        assert "The model is <code>owner/name</code>." in text_of(picker)
        named(picker, "Use").click()
        done(picker.model)
        assert backends.current().invoke("Hi").text == "Hello"
        assert server.posts[-1].headers["authorization"] == f"Bearer {SECRET}"
    assert backends.current().llm is picker.model.check.chat.llm
    assert SECRET not in picker.model.html() + picker.model.code + str(backends.current().llm.wire)


def test_loading_is_shown_as_it_goes(bench):
    picker = BackendPicker(PickerModel(Choice("builtin")))
    assert 'style="width' not in text_of(picker)
    picker.model.progress = Progress("unpack <it>", 0.25)
    assert "Unpack &lt;it&gt;" in text_of(picker)
    assert 'style="width:25%' in text_of(picker)
    picker.model.progress = None
    assert 'style="width' not in text_of(picker)


def test_a_notebook_gets_text_html_and_the_widget(monkeypatch):
    monkeypatch.setattr(PickerModel, "warm_up", lambda self: None)
    picker = pick("builtin")
    bundle = picker._repr_mimebundle_()
    assert bundle["text/plain"] == "<BackendPicker: builtin>"
    assert bundle["text/html"] == picker.model.html()
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_a_warm_up_that_cannot_begin_is_told_in_the_panel(monkeypatch):
    def fail(self):
        raise BackendError("It broke.", "It was old.", "Mend it.")

    monkeypatch.setattr(PickerModel, "warm_up", fail)
    picker = pick("builtin")
    picker._repr_mimebundle_()
    assert "Mend it." in text_of(picker)


def test_showing_it_again_leaves_what_is_told_and_under_way(bench):
    bench.error = GenerationError("It is down.", "It said so.", "Start it.")
    picker = BackendPicker(mine(url="u", token=SECRET))
    picker._repr_mimebundle_()
    picker.model.use()
    done(picker.model)
    picker._repr_mimebundle_()
    assert picker.model.problem.what == "It is down."


def test_every_control_has_a_name(bench):
    picker = BackendPicker(PickerModel(Choice("builtin")))
    for entry in backends.backends():
        picker.widget  # noqa: B018 - it is on the screen
        picker.model.backend = entry.name
        controls = [w for w in everything(picker.widget) if hasattr(w, "disabled")]
        assert all(w.description for w in controls if not isinstance(w, widgets.HTML))


def test_its_drawings_escape_everything():
    entry = Backend(NASTY, NASTY, NASTY, NASTY, (), dict)
    for page in (
        markup.backend_card(entry),
        markup.backend_list([entry], NASTY, [(NASTY, NASTY)], NASTY),
        markup.progress(NASTY, 7),
        markup.remark(NASTY, care=True),
    ):
        assert NASTY not in read(page)
        assert "&lt;script&gt;" in page
    assert "width:100%" in markup.progress("x", 7)
    assert "width:0%" in markup.progress("x", -1)


def test_a_preflight_is_drawn_while_it_grows():
    picker = BackendPicker(PickerModel(Choice("builtin")))
    picker.widget  # noqa: B018 - it is on the screen
    picker.model.check = Preflight("builtin", (Line("load", "ok", "Loaded."),))
    assert "Loaded." in text_of(picker)
    assert "not finished" in text_of(picker)


NOTEBOOK = """
import sys
from hfnb import backends
from hfnb.backends import Backend, Setting, registry
from hfnb.panels.backend import pick
from hfnb.panels.backend.secret import Secret
from hfnb.panels.backend.view import BackendPicker

secret = "-".join(["plain", "words", "as", "a", "secret"])
fields_ = (Setting("token", "Token", "Whose.", required=True, secret=True),)
registry._REGISTRY["mine"] = Backend("mine", "Mine", "Words.", "a token", fields_, lambda token: 1)
picker = pick("builtin", max_new_tokens=5, adapter="react")
picker
"""
TYPING = """
picker.model.backend = "mine"
(field,) = [w for w in sys.modules["ipywidgets"].Widget.widgets.values()
            if isinstance(w, Secret) and w.description == "Token"]
data = {"method": "custom", "content": {"typed": secret}}
field._handle_msg({"content": {"data": data}, "buffers": []})
picker.model.choice.settings["token"].reveal() == secret
"""


@pytest.mark.model
def test_in_a_real_kernel_where_nobody_looks():
    """The parameters decide, the cells below use it, and no secret is in what is saved."""
    cells = [
        *(NOTEBOOK, "backends.current().invoke('Hello').usage_metadata['output_tokens'] <= 5"),
        *("backends.current().llm.identity", TYPING, "picker"),
    ]
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    NotebookClient(notebook, timeout=240, store_widget_state=True).execute()
    first, short, model, typed, again = (cell.outputs[-1].data for cell in notebook.cells)
    assert first["text/plain"] == "<BackendPicker: builtin>"
    assert "<code>max_new_tokens</code> = <code>5</code>" in first["text/html"]
    assert short["text/plain"] == "True"
    assert model["text/plain"] == "'HuggingFaceTB/SmolLM2-135M-Instruct+react'"
    assert typed["text/plain"] == "True"
    assert "<strong>Mine</strong>" in again["text/html"]
    assert notebook.metadata.widgets, "the state of the widgets was saved"
    assert "AnyModel" in json.dumps(notebook.metadata.widgets)
    assert SECRET not in json.dumps(notebook)
