"""The AgentStepper in a real browser: forwards, back, down another branch, and into a file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, WebSocket, expect

from hfnb.stepper import Session
from tests.browser.conftest import ROOT, Watch
from tests.browser.driver import READABLE, THEMES, Lab, change_theme, contrast
from tests.browser.panels import (
    FOCUSED,
    NARROW,
    WIDE,
    focused,
    overhang,
    resize,
    run_cell,
    shoot,
    show,
    tab_to,
)

# A kernel starts, and a model may have to be loaded, on a busy machine.
MS = 90_000
HERE = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import hfnb"
PLAYED = f"""{HERE}
from tests.played import QUESTION, Held
held = Held()
hfnb.step(hfnb.ReActAgent(hfnb.ChatHuggingFace(llm=held)), QUESTION)"""
RECORDED = f"""{HERE}
from tests.played import QUESTION, agent
made = hfnb.Session(agent(), QUESTION)
made.run()
recording = hfnb.Session.load(made.save("recorded.json"))
recording.goto("s0")
hfnb.step(recording)"""
AGAIN = f"""{HERE}
from tests.played import QUESTION, agent
panels = globals().get("panels", [])
panels.append(hfnb.step(panels[0].session if panels else hfnb.Session(agent(), QUESTION)))
panels[-1]"""
REAL = "import hfnb\nhfnb.step('What is 17 * 23?')"
# The tabs, and what stands in them at the end of a run.
SAID = {
    "Prompt": "as before",
    "Output": "Final Answer",
    "Parse": "Iteration",
    "Tool call": "the run ended",
    "Observation": "the run ended",
    "Scratchpad": "given by a tool",
}
TABS = tuple(SAID)
TOOLS = ("Branches", "Compare", "Breakpoints", "Files")
# The output of an agent that calls a tool with several arguments, as a learner may write it.
ARGUMENTS = """Thought: x
Action:
```
{"action": "Search", "action_input": {"query": "Leo DiCaprio girlfriend"}}
```"""
CONTROLS = ":is(button, input, select, textarea):visible"
# Whether a ring is seen around what has the focus; a tab's lies around its words.
RING = """() => {
  const node = document.activeElement, around = [node, node.closest('label') || node];
  const drawn = around.map(each => getComputedStyle(each))
    .filter(style => style.outlineStyle === 'solid' && style.opacity > 0);
  return drawn.length ? parseFloat(drawn[0].outlineWidth) : 0;
}"""


class Stepper:
    """The panel, by what a learner reads on it."""

    def __init__(self, page: Page, lab: Lab, name: str, cell: str) -> None:
        self.page = page
        self.sockets: list[WebSocket] = []
        page.on("websocket", lambda socket: self.sockets.append(socket))
        self.panel = show(page, lab, name, cell, panel="AgentStepper")

    @contextmanager
    def heard(self, part: str) -> Iterator[None]:
        """Wait until the kernel has heard of a change that is made within.

        ipykernel 7.4 may handle two messages that come at once in the wrong order, so a press
        right after a change, quicker than fingers are, can come before it.
        """
        kernel = next(s for s in reversed(self.sockets) if "/api/kernels/" in s.url)

        def echoed(data: str | bytes) -> bool:
            text = data if isinstance(data, str) else data.decode(errors="replace")
            return "echo_update" in text and part in text

        with kernel.expect_event("framereceived", echoed, timeout=MS):
            yield

    def type(self, name: str, text: str) -> None:
        """Type into a field, and leave it."""
        with self.heard(json.dumps(text)):
            self.field(name).fill(text)
            self.field(name).blur()

    def pick(self, name: str, words: str) -> None:
        """Choose an entry of a list, by a part of it."""
        option = self.field(name).locator("option").filter(has_text=words)
        with self.heard('"index":'):
            self.field(name).select_option(value=option.get_attribute("value"))

    def button(self, name: str) -> Locator:
        return self.panel.get_by_role("button", name=name, exact=True)

    def press(self, *names: str) -> None:
        for name in names:
            self.button(name).click()

    def choose(self, *names: str) -> None:
        """Open a tab, or one of the tools."""
        for name in names:
            self.panel.get_by_role("radio", name=name, exact=True).check()

    def field(self, name: str) -> Locator:
        return self.panel.get_by_label(name, exact=True).locator("visible=true")

    def listed(self, name: str) -> Locator:
        return self.panel.get_by_role("listbox", name=name, exact=True)

    def says(self, *words: str) -> None:
        """The line beneath the transport says where the session stands."""
        for each in words:
            expect(self.panel.locator(".hfnb-notice")).to_contain_text(each, timeout=MS)

    def shows(self, *words: str | re.Pattern[str]) -> None:
        for each in words:
            expect(self.panel).to_contain_text(each, timeout=MS)

    def goes_to(self, id: str) -> None:
        self.choose("Branches")
        option = self.field("Go to").locator("option").filter(has_text=re.compile(rf"^{id}\b"))
        self.field("Go to").select_option(value=option.get_attribute("value"))
        self.says(id)

    def stands_on(self, phase: str, tab: str) -> None:
        """The session has come to a phase, and the tab has followed it."""
        self.says(f"({phase})")
        expect(self.panel.get_by_role("radio", name=tab, exact=True)).to_be_checked()

    @property
    def bars(self) -> Locator:
        return self.panel.locator('svg[role="img"] rect')

    @property
    def alert(self) -> Locator:
        return self.panel.get_by_role("alert").filter(has_text="What to do.")

    def shoot(self, name: str) -> None:
        shoot(self.panel, f"stepper-{name}")


def is_clean(watch: Watch) -> None:
    assert watch.errors == []
    assert watch.strangers == []


# The main path by mouse


@pytest.mark.timeout(600)
def test_an_agent_is_stepped_stopped_branched_and_kept(lab: Lab, page: Page, watch: Watch):
    stepper = Stepper(page, lab, "stepper", PLAYED)
    steps_forward_and_back(stepper)
    stops_in_the_middle(stepper)
    runs_to_breakpoints(stepper)
    forks_and_compares(stepper)
    writes_and_opens_files(stepper, lab)
    asks_another_question(stepper)
    survives_what_cannot_be_read(stepper)
    is_readable(stepper)
    is_narrow(stepper)
    is_clean(watch)


def steps_forward_and_back(stepper: Stepper) -> None:
    stepper.says("s0 (question)", "the prompt is put together")
    stepper.shows("Nothing has been done yet")
    stepper.press("Back")
    stepper.says("This is the beginning.")
    stepper.shoot("0-begin")
    phases = (("prompt", "Prompt"), ("output", "Output"), ("action", "Parse"))
    for count, (phase, tab) in enumerate((*phases, ("observation", "Observation")), start=1):
        stepper.press("Step phase")
        stepper.stands_on(phase, tab)
        expect(stepper.bars).to_have_count(count)
        if phase == "action":
            stepper.choose("Tool call")
            stepper.shows("what it is for", "not yet: the next step does it")
    label = stepper.panel.locator('svg[role="img"]').get_attribute("aria-label")
    assert re.fullmatch(
        r"Prompt [\d.]+ m?s, Output [\d.]+ m?s, Action [\d.]+ m?s, Observation .* \(here\)", label
    )
    stepper.choose("Tool call")
    stepper.shows("yes, see Observation")
    stepper.shoot("1-call")
    stepper.press("Step iteration")
    stepper.says("s8 (observation)")
    expect(stepper.panel.locator('svg[role="img"]')).to_have_count(2)
    stepper.press("Step phase")
    stepper.stands_on("prompt", "Prompt")
    new = stepper.panel.get_by_title("new in this prompt")
    expect(new.first).to_be_visible()
    assert "Vittoria Ceretti is 25 years old" in "".join(new.all_inner_texts())
    stepper.shoot("2-prompt")
    stepper.press("Back")
    stepper.says("s8 (observation)", "is known: nothing is computed for it")
    stepper.press("Forward")
    stepper.says("s9 (prompt)")
    stepper.press("Reset")
    stepper.says("s0 (question)")
    expect(stepper.bars).to_have_count(9)


def stops_in_the_middle(stepper: Stepper) -> None:
    run_cell(stepper.page, "held.after = 5")
    stepper.press("Run")
    # Known states are passed through; then the model writes, five pieces of four characters.
    stepper.shows("so far", "She is 25.")
    stepper.says("The model is writing")
    expect(stepper.panel.get_by_text("The model is writing …").first).to_be_visible()
    stepper.press("Back")
    stepper.says("The session is at work.")
    expect(stepper.button("Stop")).to_be_visible()
    stepper.shoot("3-streaming")
    # The kernel is free meanwhile: this cell runs while the session waits for its model.
    stepper.press("Stop")
    run_cell(stepper.page, "held.after = None; held.go.set()")
    stepper.says("stopped in the middle of its answer")
    expect(stepper.button("Stop")).to_be_hidden()
    stepper.choose("Output")
    stepper.shows("She is 25.")
    stepper.press("Write the output")
    expect(stepper.field("Text")).to_have_value(re.compile("She is 25"))
    stepper.press("Discard")
    expect(stepper.field("Text")).to_be_hidden()
    stepper.press("Run")
    stepper.says("The run is over", "It is 3.99")
    stepper.choose("Scratchpad")
    stepper.shows("written by the model", "given by a tool", "Leo DiCaprio girlfriend")
    stepper.shoot("4-over")


def runs_to_breakpoints(stepper: Stepper) -> None:
    stepper.press("Reset")
    stepper.choose("Breakpoints")
    stepper.shows("There are no breakpoints")
    stepper.field("Which").select_option("Calculator")
    stepper.press("Run to Calculator")
    stepper.says("Stopped at s11", "the tool Calculator is about to be used")
    stepper.pick("Stop at", "iteration")
    expect(stepper.button("Run to iteration 2")).to_be_visible()
    stepper.press("Add")
    stepper.shows("Every run stops now when iteration 2 begins")
    stepper.press("Reset", "Run")
    stepper.says("Stopped at s5")
    stepper.shoot("5-breakpoints")
    stepper.listed("Breakpoints").select_option(index=0)
    stepper.press("Remove")
    stepper.shows("There are no breakpoints")
    stepper.press("Run")
    stepper.says("The run is over")


def forks_and_compares(stepper: Stepper) -> None:
    stepper.goes_to("s8")
    stepper.press("Edit the observation")
    stepper.shows("The model will read this as if the tool had said it.")
    stepper.type("Text", "Vittoria Ceretti is 27 years old.")
    stepper.type("Name of the branch", "main")
    stepper.press("Fork")
    expect(stepper.alert).to_contain_text("There is a branch called 'main' already.")
    assert near(stepper.alert, stepper.button("Fork"))
    expect(stepper.field("Text")).to_have_value("Vittoria Ceretti is 27 years old.")
    stepper.shoot("6-refused")
    stepper.type("Name of the branch", "two years later")
    stepper.press("Fork")
    expect(stepper.alert).to_have_count(0)
    expect(stepper.field("Text")).to_be_hidden()
    stepper.shows("observation edited")
    stepper.press("Run")
    stepper.says("The run is over", "It is 4.1")
    tree = stepper.listed("Branches")
    expect(tree.locator("option")).to_have_count(2)
    expect(tree.locator("option").nth(1)).to_contain_text(re.compile(r"└\stwo\syears\slater"))
    tree.select_option(index=0)
    stepper.says("It is 3.99")
    tree.select_option(index=1)
    stepper.says("It is 4.1")
    stepper.choose("Compare")
    stepper.shows("the same up to the action of iteration 2")
    expect(stepper.panel.locator("del").first).to_contain_text("5")
    expect(stepper.panel.locator("ins").first).to_contain_text("7")
    stepper.field("Right").select_option(index=0)
    stepper.shows("Choose two different branches.")
    stepper.field("Right").select_option(index=1)
    stepper.shows("the same up to the action of iteration 2")
    stepper.field("Code").check()
    stepper.shows("session.compare('main', 'two years later')")
    stepper.shoot("7-compared")
    stepper.field("Code").uncheck()


def near(one: Locator, other: Locator) -> bool:
    """Whether both are in sight together: nobody sees what happens far away."""
    boxes = [found.bounding_box() for found in (one, other)]
    return all(boxes) and abs(boxes[0]["y"] - boxes[1]["y"]) < 200


def writes_and_opens_files(stepper: Stepper, lab: Lab) -> None:
    stepper.choose("Files")
    stepper.type("File name", "leo")
    made = {}
    for words, ending in (("JSON", "json"), ("HTML", "html"), ("Mermaid", "mmd"), ("Python", "py")):
        if ending != "json":  # which stands there already
            stepper.pick("Write", f"({words})")
        stepper.press("Save")
        stepper.shows(f"leo.{ending}")
        made[ending] = (lab.folder / f"leo.{ending}").read_text(encoding="utf-8")
    assert len(Session.load(lab.folder / "leo.json").branches) == 2
    assert "two years later" in made["html"]
    assert made["mmd"].startswith("flowchart TD")
    compile(made["py"], "leo.py", "exec")
    stepper.press("Save")
    expect(stepper.alert).to_contain_text("There is a file 'leo.py' already.")
    assert near(stepper.alert, stepper.button("Save"))
    with stepper.heard('"value":true'):
        stepper.field("Replace the file there").check()
    stepper.press("Save")
    stepper.shows("in the place of the one that was there")
    expect(stepper.alert).to_have_count(0)

    broken = json.loads(made["json"])
    broken["run"]["states"][1]["parent"] = 99
    (lab.folder / "broken.json").write_text(json.dumps(broken))
    stepper.type("Open the file", "broken.json")
    stepper.press("Open")
    expect(stepper.alert).to_be_visible()
    assert near(stepper.alert, stepper.button("Open"))
    expect(stepper.field("Open the file")).to_have_value("broken.json")
    stepper.shoot("8-broken")
    stepper.choose("Branches")
    expect(stepper.alert).to_have_count(0)
    stepper.choose("Files")
    upload = stepper.panel.get_by_role("button", name=re.compile("Choose a file"))
    for name, text in (("uploaded.json", '{"format": "x"}'), ("leo.json", made["json"])):
        with stepper.page.expect_file_chooser() as chooser:
            upload.click()
        given = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
        chooser.value.set_files(given)
        if name == "uploaded.json":
            expect(stepper.alert).to_be_visible(timeout=MS)
    stepper.shows(re.compile(r"Opened leo\.json: \d+ states"))
    expect(stepper.alert).to_have_count(0)
    expect(stepper.field("Questions").locator("option")).to_have_count(2)


def asks_another_question(stepper: Stepper) -> None:
    stepper.type("Question", "  ")
    stepper.press("Ask")
    expect(stepper.alert).to_contain_text("There is no question.")
    stepper.type("Question", "How tall is Kilimanjaro?")
    stepper.press("Ask")
    stepper.says("s0 (question)")
    expect(stepper.alert).to_have_count(0)
    stepper.press("Run")
    stepper.says("The run is over", "Kilimanjaro")
    stepper.field("Questions").select_option(index=0)
    stepper.says("It is 4.1")
    stepper.field("Questions").select_option(index=2)
    stepper.says("Kilimanjaro")


def survives_what_cannot_be_read(stepper: Stepper) -> None:
    stepper.goes_to("s2")
    stepper.press("Edit the output")
    stepper.type("Text", "I would rather talk about the weather.")
    stepper.press("Fork", "Step phase")
    stepper.stands_on("error", "Parse")
    stepper.shows("Parse error", "I would rather talk about the weather.")
    stepper.shoot("9-unreadable")
    stepper.choose("Tool call")
    stepper.shows("could not be read: no tool is called")
    stepper.goes_to("s8")
    stepper.choose("Output")
    stepper.press("Edit the output")
    stepper.type("Text", ARGUMENTS)
    stepper.press("Fork", "Step phase")
    stepper.stands_on("action", "Parse")
    stepper.choose("Tool call")
    stepper.press("Edit the tool's input")
    expect(stepper.field("Text")).to_have_value(re.compile('"query"'))
    stepper.type("Text", '{"query": "Kilimanj')
    stepper.press("Fork")
    expect(stepper.alert).to_contain_text("your text is still there")
    expect(stepper.field("Text")).to_have_value('{"query": "Kilimanj')
    stepper.type("Text", '{"query": "Kilimanjaro height"}')
    stepper.press("Fork", "Step phase")
    stepper.stands_on("observation", "Observation")
    stepper.shows(re.compile("Kilimanjaro is [0-9,]+ "))


def is_readable(stepper: Stepper) -> None:
    """All text has contrast in both themes, whatever is open."""
    stepper.field("Questions").select_option(index=0)
    stepper.field("Code").check()
    for theme in reversed(THEMES):
        change_theme(stepper.page, theme)
        for tab, tool in zip((*TABS, "Observation", "Parse"), 2 * TOOLS, strict=True):
            stepper.choose(tab, tool)
            stepper.shows(SAID[tab])
            ratios = contrast(stepper.page, ".hfnb-panel-AgentStepper *")
            assert len(ratios) > 20
            assert min(ratios) >= READABLE, f"hard to read in the {theme} theme: {tab}, {tool}"
        stepper.choose("Scratchpad", "Compare")
        stepper.shoot(f"A-{theme}")
    stepper.field("Code").uncheck()


def is_narrow(stepper: Stepper) -> None:
    """On a narrow page nothing stands out of the panel, and it can be used."""
    resize(stepper.page, NARROW)
    stepper.goes_to("s4")
    stepper.press("Edit the observation")
    expect(stepper.field("Text")).to_be_visible()
    for tab, tool in zip((*TABS, "Observation", "Parse"), 2 * TOOLS, strict=True):
        stepper.choose(tab, tool)
        assert overhang(stepper.panel) == 0, f"{tab}, {tool}"
    stepper.choose("Observation", "Branches")
    stepper.shoot("B-narrow")
    stepper.press("Discard", "Reset", "Step phase")
    stepper.says("s1 (prompt)")
    resize(stepper.page, WIDE)


# A cell that is run again


@pytest.mark.timeout(600)
def test_a_panel_whose_cell_ran_again_is_left_alone(lab: Lab, page: Page, watch: Watch):
    stepper = Stepper(page, lab, "stepper-again", AGAIN)
    page.evaluate(
        """async () => {
          jupyterapp.shell.currentWidget.content.activeCellIndex = 0;
          await jupyterapp.commands.execute('notebook:run-cell');
        }"""
    )
    expect(stepper.panel).to_have_count(1)
    stepper.press("Step phase")
    stepper.says("s1 (prompt)")
    counts = "print([panel.widget._view_count for panel in panels])"
    assert json.loads(run_cell(page, counts)) == [0, 1]
    # What is said is read aloud: a region that stays, and has its role before it changes.
    expect(stepper.panel.locator(".hfnb-notice")).to_have_attribute("role", "status")
    # Shown once more, the first one has caught up.
    run_cell(page, "panels[0]")
    expect(stepper.panel).to_have_count(2)
    expect(stepper.panel.nth(1).locator(".hfnb-notice")).to_contain_text("s1 (prompt)", timeout=MS)
    is_clean(watch)


# The main path by keyboard alone, in a recording


@pytest.mark.timeout(600)
def test_a_recording_without_a_model_is_stepped_by_keyboard(lab: Lab, page: Page, watch: Watch):
    stepper = Stepper(page, lab, "stepper-recorded", RECORDED)
    keys = page.keyboard
    reaches_every_control(stepper)
    stepper.button("Ask").focus()
    tab_to(page, "Step phase")
    keys.press("Space")
    stepper.stands_on("prompt", "Prompt")
    keys.press("Enter")
    stepper.stands_on("output", "Output")
    assert focused(page) == "Step phase"
    tab_to(page, "Step iteration")
    keys.press("Enter")
    stepper.stands_on("observation", "Observation")
    tab_to(page, "Run")
    keys.press("Space")
    stepper.says("The run is over")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    assert focused(page) == "Back"
    for _ in range(3):
        keys.press("Enter")
    stepper.says("s12 (observation)", "is known")
    tab_to(page, "Scratchpad")
    keys.press("Space")
    stepper.shows("given by a tool")
    keys.press("Shift+Tab")
    keys.press("Space")
    expect(stepper.button("Edit the observation")).to_be_visible()
    tab_to(page, "Edit the observation")
    keys.press("Enter")
    expect(stepper.field("Text")).to_be_visible()
    tab_to(page, "Text")
    keys.press("Control+A")
    with stepper.heard("Nobody knows."):
        keys.type("Nobody knows.")
        tab_to(page, "Name of the branch")
    with stepper.heard("unknown"):
        keys.type("unknown")
        tab_to(page, "Fork")
    keys.press("Enter")
    stepper.says("The recording ends here")
    tab_to(page, "Compare")
    keys.press("Space")
    both = stepper.panel.locator(".hfnb-grid").first.locator("pre")
    expect(both.nth(0)).to_contain_text("3.99")
    expect(both.nth(1)).to_contain_text("Nobody")
    expect(both.nth(1)).to_contain_text("knows.")
    stepper.shoot("C-recorded")
    # What only a model could do is said, and which button brings one.
    stepper.press("Step phase")
    stepper.says("there is no model that could go on")
    expect(stepper.button("Use the current model")).to_be_visible()
    assert json.loads(run_cell(page, "print(len(recording.nodes))")) == 17
    is_clean(watch)


def reaches_every_control(stepper: Stepper) -> None:
    """Tab goes through all controls in the order of the page, and shows where it is."""
    page = stepper.page
    wanted = stepper.panel.locator(CONTROLS).evaluate_all(
        f"nodes => nodes.map(node => {{ node.focus(); return ({FOCUSED})(); }})"
    )
    assert {"Code", "Question", "Ask", *TABS, *TOOLS, "Branches", "Go to"} <= set(wanted)
    stepper.field("Code").focus()
    for name in wanted[1:]:
        page.keyboard.press("Tab")
        assert focused(page) == name
        assert page.evaluate(RING) >= 2, f"nothing shows that {name} has the focus"


# The embedded model


@pytest.mark.timeout(900)
def test_the_embedded_agent_is_watched_while_it_works(lab: Lab, page: Page, watch: Watch):
    """One short journey with the real thing; what it says is its own affair."""
    stepper = Stepper(page, lab, "stepper-real", REAL)
    stepper.press("Step phase")
    stepper.stands_on("prompt", "Prompt")
    stepper.shows("What is 17 * 23?")
    stepper.press("Run")
    stepper.shows("so far")
    expect(stepper.panel.locator(".hfnb-notice")).to_contain_text("The run is over", timeout=5 * MS)
    assert stepper.bars.count() >= 3
    stepper.shows(re.compile(r"[\d,]+ tokens read"))
    for tab in TABS:
        stepper.choose(tab)
        assert overhang(stepper.panel) == 0
    stepper.shoot("D-real")
    is_clean(watch)
