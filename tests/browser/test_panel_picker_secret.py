"""A token that is typed into the picker leaves no trace in what is saved, logged or shown."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import urllib.error
import urllib.request
from base64 import b64encode
from pathlib import Path
from secrets import token_hex

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import ROOT, Watch
from tests.browser.driver import Lab
from tests.browser.panels import run_cell, shoot, show

# Words that do not look like a token, so that nothing but knowing them can hide them.
SECRET = f"plain-words-as-a-secret-{token_hex(8)}"
# The same, typed where it may be kept: what finds this one would find the other.
ADDRESS = f"broken-and-visible-{token_hex(8)}"
LOGGED = f"a-page-that-is-missing-{token_hex(8)}"

BACKEND = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
import hfnb
from hfnb.backends import Backend, Line, Setting, chosen, registry
from tests.scripted import ScriptedEngine

def build(url, token):
    if "broken" in url:
        raise OSError(f"{{url}} does not know {{token.reveal()}}")
    return ScriptedEngine("Hel", "lo")

def check(chat):
    yield Line("model", "ok", f"The model is `{{chat.model_id}}`.")

fields = (
    Setting("url", "Address", "Where it is.", required=True),
    Setting("token", "Token", "Who you are.", required=True, secret=True),
)
registry._REGISTRY["mine"] = Backend(
    "mine", "My server", "Mine alone.", "a token", fields, build, None, check
)
picker = hfnb.pick()
picker"""
TELL_ALL = """
import json
import ipywidgets
model, token = picker.model, picker.model.choice.settings["token"]
print(json.dumps(ipywidgets.Widget.get_manager_state(), default=str))
print(picker, model, model.html(), model.code, model.check, vars(model), model.trait_values())
print(model.problem, repr(model.problem), chosen(), token, [token], f"{token}", vars(picker))"""
FINGERPRINT = """
import hashlib
print(hashlib.sha256(picker.model.choice.settings["token"].reveal().encode()).hexdigest())"""
KEEP_STATE = "@jupyter-widgets/jupyterlab-manager:saveWidgetState"


def forms(text: str) -> list[bytes]:
    """The text as it may stand in a file: as it is, in 16 bits, in base64 wherever it begins."""
    plain = text.encode()
    # The first and the last characters of base64 depend on what stands around it.
    shifted = [b64encode(bytes(shift) + plain)[4:-4] for shift in range(3)]
    return [plain, text.encode("utf-16-le"), *shifted]


def traces(folder: Path, text: str) -> list[str]:
    """The files below a folder in which the text stands."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms(text))
    )


def command(page: Page, name: str) -> None:
    page.evaluate("name => jupyterapp.commands.execute(name).then(() => true)", name)


def keep_state(page: Page, wanted: bool) -> None:
    """Let JupyterLab save the state of widgets with the notebook, or not."""
    toggled = f"() => jupyterapp.commands.isToggled('{KEEP_STATE}')"
    if page.evaluate(toggled) != wanted:
        command(page, KEEP_STATE)
    page.wait_for_function(f"() => ({toggled})() === {json.dumps(wanted)}")


@pytest.mark.parametrize("encode", [str.encode, lambda text: b64encode(b"x" + text.encode())])
def test_a_trace_would_be_found(tmp_path, encode):
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "control").write_bytes(b"{" + encode(SECRET) + b"}")
    assert traces(tmp_path, SECRET) == ["below/control"]
    assert traces(tmp_path, ADDRESS) == []


def test_a_typed_token_leaves_no_trace(lab: Lab, page: Page, watch: Watch):
    sent: list[bytes | str] = []
    received: list[bytes | str] = []

    def listen(socket) -> None:
        socket.on("framesent", lambda frame: sent.append(frame))
        socket.on("framereceived", lambda frame: received.append(frame))

    page.on("websocket", listen)
    panel = show(page, lab, "picker_secret", BACKEND, panel="BackendPicker")
    keep_state(page, True)

    def press(name: str) -> None:
        panel.get_by_role("button", name=name, exact=True).click()

    panel.get_by_role("radio", name="My server").click()
    address, token = panel.get_by_label("Address"), panel.get_by_label("Token")
    address.click()
    page.keyboard.type("http://here")
    token.click()
    page.keyboard.type(SECRET)
    assert token.get_attribute("type") == "password"
    page.keyboard.press("Enter")
    expect(panel).to_contain_text("Typed here")
    expect(token).to_have_value("")
    press("Check")
    expect(panel).to_contain_text("mine works")
    press("Use")
    expect(panel).to_contain_text("In use: My server")
    fingerprint = hashlib.sha256(SECRET.encode()).hexdigest()
    assert run_cell(page, FINGERPRINT) == fingerprint, "the kernel knows what was typed"

    address.fill(ADDRESS)
    press("Check")
    expect(panel).to_contain_text(f"{ADDRESS} does not know [hidden]")
    press("Use")
    expect(panel.get_by_role("alert")).to_contain_text(f"{ADDRESS} does not know [hidden]")
    shoot(panel, "picker-secret")
    assert ADDRESS in run_cell(page, TELL_ALL)
    run_cell(page, "picker")
    assert "does not know [hidden]" in run_cell(page, "raise picker.model.problem")

    command(page, "docmanager:save")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{lab.url}/{LOGGED}?token={lab.token}")
    home = lab.folder.parent
    notebook = json.loads((lab.folder / "picker_secret.ipynb").read_text())
    state = json.dumps(notebook["metadata"]["widgets"])
    assert "AnyModel" in state
    assert ADDRESS in state
    assert traces(home, LOGGED) == ["server.log"]
    assert "notebooks/picker_secret.ipynb" in traces(home, ADDRESS)
    assert traces(home, SECRET) == []

    def frames(text: str, among: list[bytes | str]) -> int:
        plain = [one.encode() if isinstance(one, str) else one for one in among]
        return sum(text.encode() in one for one in plain)

    assert frames(SECRET, sent) == 1, "it goes to the kernel once"
    assert frames(SECRET, received) == 0, "and never comes back"
    assert frames(ADDRESS, received) > 0
    assert SECRET not in page.content()
    assert SECRET not in json.dumps(page.context.storage_state())
    keep_state(page, False)
    assert (watch.errors, watch.strangers) == ([], [])


def test_a_token_typed_while_the_kernel_does_not_answer(lab: Lab, page: Page, watch: Watch):
    """Until the kernel has taken it, the page alone knows it; the notebook is saved meanwhile."""
    panel = show(page, lab, "picker_secret_busy", BACKEND, panel="BackendPicker")
    keep_state(page, True)
    panel.get_by_role("radio", name="My server").click()
    token = panel.get_by_label("Token")
    expect(token).to_be_visible()
    kernel = int(run_cell(page, "import os; print(os.getpid())"))
    os.kill(kernel, signal.SIGSTOP)
    try:
        token.click()
        page.keyboard.type(SECRET)
        page.keyboard.press("Enter")
        command(page, "docmanager:save")
        assert traces(lab.folder.parent, SECRET) == []
    finally:
        os.kill(kernel, signal.SIGCONT)
    expect(panel).to_contain_text("Typed here")
    expect(token).to_have_value("")
    command(page, "docmanager:save")
    keep_state(page, False)
    assert (watch.errors, watch.strangers) == ([], [])
    assert traces(lab.folder.parent, SECRET) == []
