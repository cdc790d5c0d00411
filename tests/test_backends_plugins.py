"""Backends of other packages: found through their entry points, and harmless where they break."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.faulty import Chat, Server

ROOT = Path(__file__).resolve().parent.parent
GOOD = """
from hfnb.backends import Backend

def build():
    from hfnb.engines import LocalEngine
    return LocalEngine("nobody's", object, object)

BACKEND = Backend({name!r}, "Another", "Words.", "nothing", (), build)
"""


@pytest.fixture
def install(tmp_path):
    """Return a function that installs a distribution into a folder of the test's own."""

    def put(package: str, entries: dict[str, str], **modules: str) -> None:
        info = tmp_path / f"{package}-1.0.dist-info"
        info.mkdir()
        head = f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n"
        (info / "METADATA").write_text(head)
        lines = [f"{name} = {target}" for name, target in entries.items()]
        (info / "entry_points.txt").write_text("\n".join(["[hfnb.backends]", *lines, ""]))
        for name, text in modules.items():
            (tmp_path / f"{name}.py").write_text(textwrap.dedent(text))

    return put


@pytest.fixture
def run(tmp_path):
    """Return a function that runs code in a process of its own, and returns what it printed."""

    def python(code: str):
        start = f"import sys; sys.path.append({str(tmp_path)!r})\n"
        command = [sys.executable, "-c", start + textwrap.dedent(code)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.strip().splitlines()[-1])

    return python


LISTED = """
import json
from hfnb import backends
names = [entry.name for entry in backends.backends()]
print(json.dumps([names, [[u.name, u.package, u.why] for u in backends.unusable()]]))
"""
OURS = ["builtin", "local", "hub", "endpoint", "tgi", "replay"]


def test_without_any_the_registry_is_ours(run):
    assert run(LISTED) == [OURS, []]


@pytest.mark.model
def test_the_example_of_the_texts_is_found_connected_and_answers(install, run):
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = text.partition("## A backend of your own")[2].partition("\n## ")[0]
    (module,) = re.findall(r"^```python\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    (entry,) = re.findall(r'^(\w+) = "my_package\.backend:(\w+)"$', section, re.MULTILINE)
    install("labs", {entry[0]: f"labs_backend:{entry[1]}"}, labs_backend=module)
    with Server(Chat.answer("Hello")) as server:
        said = run(f"""
            import json, hfnb
            chat = hfnb.connect("lab", port="{server.port}", temperature=0.5)
            print(json.dumps([chat.invoke("Hi").text, chat.sampling.temperature]))
        """)
        assert server.posts[0].body["temperature"] == 0.5
    assert said == ["Hello", 0.5]
    assert run(LISTED) == [[*OURS, "lab"], []]


@pytest.mark.parametrize(
    ("module", "why"),
    [
        ("import nothing_of_that_name", "cannot be imported: ModuleNotFoundError"),
        ("1 / 0", "cannot be imported: ZeroDivisionError"),
        ("raise SystemExit", "cannot be imported: SystemExit."),
        ("def", "cannot be imported: SyntaxError"),
        ("other = 1", "cannot be imported: AttributeError"),
        ("BACKEND = 7", "leads to int instead of hfnb.backends.Backend"),
        (GOOD.format(name="another"), "another name, 'another'"),
        (GOOD.format(name="mine").replace("(), build", "(1,), build"), "fields are no tuple"),
        (GOOD.format(name="mine").replace("(), build", "(), 5"), "`build` cannot be called"),
        ("raise ValueError('hf_aB3aB3aB3aB3aB3aB3')", "ValueError: [hidden]."),
    ],
)
def test_one_that_is_broken_is_told_of_and_keeps_nothing_else_from_working(
    module, why, install, run
):
    install("brokens", {"mine": "brokens_module:BACKEND"}, brokens_module=module)
    install("goods", {"fine": "goods_module:BACKEND"}, goods_module=GOOD.format(name="fine"))
    names, ((name, package, told),) = run(LISTED)
    assert names == [*OURS, "fine"]
    assert (name, package) == ("mine", "brokens")
    assert why in told


def test_a_name_of_ours_is_protected(install, run):
    install("thieves", {"builtin": "thief:BACKEND"}, thief=GOOD.format(name="builtin"))
    names, ((name, package, told),) = run(LISTED)
    assert (names, name, package) == (OURS, "builtin", "thieves")
    assert told == "hfnb has a backend of that name itself."


def test_of_two_of_one_name_the_second_is_told_of(install, run):
    for package in ("first", "second"):
        module = {f"{package}_module": GOOD.format(name="mine")}
        install(package, {"mine": f"{package}_module:BACKEND"}, **module)
    names, ((_, package, told),) = run(LISTED)
    assert (names, package) == ([*OURS, "mine"], "second")
    assert "Another package" in told


BROKEN = "import sys; sys.modules['imported'] = sys; raise RuntimeError('broken')"


def test_connecting_to_ours_does_not_even_look_for_them(install, run):
    install("brokens", {"mine": "brokens_module:BACKEND"}, brokens_module=BROKEN)
    connected = run("""
        import json, sys
        from hfnb import backends
        backends.choose("builtin", adapter="react")
        before = "imported" in sys.modules
        backends.backends()
        print(json.dumps([before, "imported" in sys.modules]))
    """)
    assert connected == [False, True]


def test_asking_for_a_broken_one_says_what_is_wrong_with_it(install, run):
    install("brokens", {"mine": "brokens_module:BACKEND"}, brokens_module=BROKEN)
    told = run("""
        import json, hfnb
        from hfnb.errors import BackendError
        try:
            hfnb.connect("mine")
        except BackendError as error:
            print(json.dumps([error.what, error.why, error.next_step]))
    """)
    assert told[0] == "The backend 'mine' of brokens cannot be used."
    assert "RuntimeError: broken" in told[1]
    assert "uninstall the package brokens" in told[2]


def test_a_near_miss_of_another_package_s_name_is_answered(install, run):
    install("goods", {"fine": "goods_module:BACKEND"}, goods_module=GOOD.format(name="fine"))
    told = run("""
        import json, hfnb
        from hfnb.errors import BackendError
        try:
            hfnb.connect("fin")
        except BackendError as error:
            print(json.dumps(error.why))
    """)
    assert told == "Did you mean 'fine'?"


def test_the_doctor_and_the_picker_tell_of_a_broken_one(install, run):
    install("brokens", {"mine": "brokens_module:BACKEND"}, brokens_module=BROKEN)
    findings, page, shown = run("""
        import json, hfnb
        from hfnb.backends import Choice
        from hfnb.panels.backend.model import PickerModel
        from hfnb.panels.backend.view import BackendPicker
        report = hfnb.doctor(quick=True)
        model = PickerModel(Choice("builtin"))
        parts = [BackendPicker(model).widget]
        shown = ""
        for part in parts:
            parts += getattr(part, "children", ())
            shown += str(getattr(part, "value", ""))
        print(json.dumps([[f.level + f.text for f in report.findings], model.html(), shown]))
    """)
    assert any(one.startswith("warningThe backend `mine` of brokens") for one in findings)
    assert "<code>mine</code> of brokens cannot be used" in page
    assert "<code>mine</code> of brokens cannot be used" in shown


def test_the_package_itself_is_imported_as_quickly_as_before(install, run):
    install("brokens", {"mine": "brokens_module:BACKEND"}, brokens_module=BROKEN)
    loaded = run("import json, hfnb; print(json.dumps([*sys.modules]))")
    assert "hfnb.backends" not in loaded
    assert "imported" not in loaded
