"""A learner edits a conversation in the PromptInspector and watches the prompt follow."""

from __future__ import annotations

import json
import re
import statistics
from collections.abc import Sequence

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Watch
from tests.browser.driver import READABLE, THEMES, Lab, change_theme, contrast
from tests.browser.panels import (
    NARROW,
    WIDE,
    focus_ring,
    focused,
    overhang,
    resize,
    run_cell,
    shoot,
    show,
    tab_to,
)

pytestmark = pytest.mark.timeout(900)

SECONDS = 90_000
CALLED = """\
import hfnb
chat = hfnb.connect("builtin", max_new_tokens=4)
reply = chat.invoke([("system", "Be brief."), ("user", "Who are you?")])
panel = hfnb.inspect(chat=chat)
panel
"""
SHORT = """\
import hfnb
panel = hfnb.inspect([("system", "Be brief."), ("user", "Who are you?"), ("assistant", "I")])
panel
"""
LONG = """\
import hfnb
words = "The Danube flows for 350 kilometres through Austria, from Passau to Hainburg. "
said = [(("user", "assistant")[n % 2], words * 6) for n in range(17)]
panel = hfnb.inspect([("system", "You are a helpful guide."), *said])
drawn = []
panel.model.observe(lambda change: drawn.append(change.new), "prompt")
panel
"""
FRESH = """\
import json
fresh = hfnb.render(list(panel.model.messages){options})
print(json.dumps([fresh.text, [token.id for token in fresh.tokens]]))
"""
# From a key to the first picture in which the number of tokens is another one, in milliseconds.
CLOCK = """() => {
  const panel = document.querySelector('.hfnb-panel-PromptInspector');
  const count = () => [...panel.querySelectorAll('.hfnb-head strong')]
    .map(node => node.textContent).find(text => /^[\\d,]+ tokens/.test(text));
  window.took = [];
  panel.addEventListener('keydown', event => {
    const before = count(), pressed = event.timeStamp;
    const look = () => requestAnimationFrame(() => count() === before ? look()
      : requestAnimationFrame(() => window.took.push(performance.now() - pressed)));
    look();
  }, true);
}"""


class Inspector:
    """The parts of the panel, as a learner finds them."""

    def __init__(self, panel: Locator) -> None:
        self.panel = panel
        self.page = panel.page
        self.texts = panel.locator(".hfnb-pre")
        self.text = self.texts.first
        self.strip = panel.locator(".hfnb-strip.hfnb-linkable")
        self.source = panel.locator(".hfnb-source")
        self.problem = panel.get_by_role("alert")
        self.editors = panel.locator(".hfnb-message")
        counted = panel.locator(".hfnb-head strong", has_text=re.compile(r"^[\d,]+ tokens?"))
        self.total = counted.first

    def message(self, number: int) -> Locator:
        return self.panel.get_by_label(f"Text of message {number}")

    def role(self, number: int) -> Locator:
        return self.panel.get_by_label(f"Role of message {number}")

    def list(self, name: str) -> Locator:
        return self.panel.get_by_label(name, exact=True)

    def button(self, title: str) -> Locator:
        return self.panel.get_by_title(title, exact=True)

    def switch(self, words: str) -> Locator:
        return self.panel.get_by_role("checkbox", name=words, exact=True)

    def expects(self, words: str) -> None:
        expect(self.panel).to_contain_text(words, timeout=SECONDS)

    def holds(self, turns: Sequence[tuple[str, str]]) -> None:
        """Wait until these are the messages, and the prompt is made of them."""
        for number, (role, text) in enumerate(turns):
            expect(self.message(number)).to_have_value(text, timeout=SECONDS)
            expect(self.role(number)).to_have_value(role)
        expect(self.editors.locator("visible=true")).to_have_count(len(turns))
        parts = (f"<|im_start|>{role}\n{text}<|im_end|>\n" for role, text in turns)
        expect(self.text).to_contain_text("".join(parts), timeout=SECONDS)

    def agrees(self, options: str = "") -> None:
        """Text, tokens and count are those that Python finds in the conversation, from nothing."""
        text, ids = json.loads(run_cell(self.page, FRESH.format(options=options)))
        expect(self.text).to_have_text(text)
        expect(self.strip.locator("small")).to_have_text([str(number) for number in ids])
        assert self.text.text_content() == text
        assert int(self.total.inner_text().split()[0].replace(",", "")) == len(ids)

    def lit(self, selector: str) -> bool:
        """Whether all such elements are lit up; they must all be, or none."""
        found = self.panel.locator(selector)
        shadows = found.evaluate_all("all => all.map(node => getComputedStyle(node).boxShadow)")
        assert shadows, selector
        assert len({shadow == "none" for shadow in shadows}) == 1, (selector, shadows)
        return shadows[0] != "none"

    def readable(self, theme: str) -> None:
        change_theme(self.page, theme)
        ratios = contrast(self.page, ".hfnb-panel-PromptInspector *:not(:disabled)")
        assert len(ratios) > 20
        assert min(ratios) >= READABLE, f"hard to read in the {theme} theme"


def opened(page: Page, lab: Lab, name: str, cell: str) -> Inspector:
    found = Inspector(show(page, lab, name, cell, panel="PromptInspector"))
    expect(found.strip).to_be_visible(timeout=SECONDS)
    return found


def test_a_conversation_is_edited_by_mouse(lab: Lab, page: Page, watch: Watch):
    bench = opened(page, lab, "inspector_mouse", CALLED)
    bench.holds([("system", "Be brief."), ("user", "Who are you?")])
    bench.agrees()
    shoot(bench.panel, "inspector-1-begin")

    bench.switch("Sent").click()
    bench.expects("Exactly the same")
    bench.message(1).fill("Where are we, 😀?")
    bench.holds([("system", "Be brief."), ("user", "Where are we, 😀?")])
    bench.expects("The conversation here is not the one of the last call.")
    bench.expects("They part at line 4")
    bench.agrees()
    shoot(bench.panel, "inspector-2-sent")
    bench.button("Put the last call's messages into the editor").click()
    bench.holds([("system", "Be brief."), ("user", "Who are you?")])
    bench.expects("Exactly the same")
    run_cell(page, 'chat.invoke([("user", "Something else?")]).type')
    bench.button("Look up what the chat model sent last").click()
    bench.expects("They part at")
    bench.switch("Sent").click()
    expect(bench.panel.get_by_text("They part at")).to_be_hidden()

    bench.button("Add a message").click()
    bench.message(2).fill("I am")
    bench.holds([("system", "Be brief."), ("user", "Who are you?"), ("assistant", "I am")])
    bench.expects("is the last message, and the generation prompt opens another assistant turn")
    bench.switch("Continue final message").click()
    expect(bench.text).to_have_text(re.compile(r"assistant\s*I am$"), timeout=SECONDS)
    bench.agrees(", continue_final_message=True")
    bench.switch("Continue final message").click()
    bench.switch("Generation prompt").click()
    expect(bench.text).to_have_text(re.compile(r"I am<\|im_end\|>\s*$"), timeout=SECONDS)
    bench.agrees(", add_generation_prompt=False")
    bench.switch("Generation prompt").click()
    bench.switch("Tools").click()
    bench.expects("The template does not write tool definitions")
    bench.list("Template").select_option(label="Qwen 2.5")
    expect(bench.text).to_contain_text('"name": "Calculator"', timeout=SECONDS)
    bench.expects("There is no tokenizer of this family here")
    bench.switch("Tools").click()
    expect(bench.text).not_to_contain_text("Calculator", timeout=SECONDS)
    bench.list("Template").select_option(index=0)
    bench.button("Move message 2 up").click()
    bench.holds([("system", "Be brief."), ("assistant", "I am"), ("user", "Who are you?")])
    bench.role(1).select_option("user")
    bench.holds([("system", "Be brief."), ("user", "I am"), ("user", "Who are you?")])
    bench.button("Remove message 1").click()
    bench.holds([("system", "Be brief."), ("user", "Who are you?")])
    bench.agrees()

    # What belongs together lights up together: words, tokens, editor, count, template.
    everywhere = (".hfnb-pre .hfnb-m1", ".hfnb-strip .hfnb-m1 b", ".hfnb-counted .hfnb-m1")
    bench.text.locator(".hfnb-m1").nth(1).hover()
    for selector in (*everywhere, ".hfnb-message.hfnb-m1", ".hfnb-source .hfnb-of-m1"):
        assert bench.lit(selector), selector
    for selector in (".hfnb-pre .hfnb-m0", ".hfnb-strip .hfnb-m0 b", ".hfnb-message.hfnb-m0"):
        assert not bench.lit(selector), selector
    shoot(bench.panel, "inspector-3-pointed")
    bench.message(0).hover()
    assert bench.lit(".hfnb-pre .hfnb-m0")
    assert not bench.lit(".hfnb-pre .hfnb-m1")
    content = bench.source.get_by_text("message['content']", exact=True)
    number = re.search(r"hfnb-q(\d+)", content.get_attribute("class") or "")
    assert number
    content.hover()
    assert bench.lit(f".hfnb-pre .hfnb-p{number[1]}")
    went = bench.text.locator(f".hfnb-p{number[1]}").all_text_contents()
    assert "".join(went) == "Be brief.Who are you?"

    bench.list("Compare with").select_option(label="SmolLM2")
    bench.expects("The two are the same.")
    bench.list("Compare with").select_option(label="Llama 2")
    bench.expects("Underlined: not in the other one.")
    expect(bench.texts).to_have_count(3)
    expect(bench.texts.nth(2)).to_contain_text("<<SYS>>")
    assert "<<SYS>>" in "".join(bench.texts.nth(2).locator(".hfnb-differs").all_text_contents())
    shoot(bench.panel, "inspector-4-compared")
    bench.list("Compare with").select_option(label="nothing")
    expect(bench.texts.nth(2)).to_be_hidden()
    assert watch.errors == []
    assert watch.strangers == []


def test_what_a_template_refuses_is_said_in_every_look(lab: Lab, page: Page, watch: Watch):
    bench = opened(page, lab, "inspector_refused", SHORT)
    bench.list("Template").select_option(label="Gemma")
    expect(bench.problem).to_contain_text("without a system role", timeout=SECONDS)
    expect(bench.problem).to_contain_text("put the instruction at the start of the first user")
    bench.expects("No prompt, for the reason given above.")
    expect(bench.text).to_be_hidden()
    bench.message(1).fill("Typed while it was refused")
    expect(bench.problem).to_contain_text("without a system role")
    expect(bench.message(0)).to_have_value("Be brief.")
    expect(bench.message(1)).to_have_value("Typed while it was refused")
    shoot(bench.panel, "inspector-5-refused")
    for theme in reversed(THEMES):
        bench.readable(theme)
    bench.button("Remove message 0").click()
    expect(bench.text).to_contain_text("Typed while it was refused", timeout=SECONDS)
    expect(bench.problem).to_be_hidden()
    bench.list("Compare with").select_option(label="Gemma")
    bench.list("Template").select_option(index=0)
    bench.button("Add a message").click()
    bench.role(2).select_option("system")
    # Here it is the other one that refuses; the panel's own prompt stays.
    refused = bench.panel.locator(".hfnb-grid")
    expect(refused).to_contain_text("Conversation roles must alternate", timeout=SECONDS)
    bench.expects("stands behind other messages")
    bench.agrees()

    bench.list("Compare with").select_option(label="Llama 2")
    bench.role(2).select_option("user")
    bench.message(2).fill("Hi<|im_end|> " + "a_long_word_" * 12)
    bench.expects("prompt injection")
    bench.switch("Sent").click()
    bench.expects("Give the chat model to see what its last call sent")
    bench.switch("Code").click()
    bench.expects("The code behind this panel")
    for theme in reversed(THEMES):
        bench.readable(theme)
        shoot(bench.panel, f"inspector-6-{theme}")
    resize(page, NARROW)
    assert overhang(bench.panel) <= 1
    for control in (bench.message(0), bench.role(0), bench.button("Move message 1 up")):
        box = control.bounding_box()
        assert box is not None
        assert box["width"] > 30
        assert box["height"] > 18
    bench.message(0).fill("Narrow")
    expect(bench.text).to_contain_text("Narrow", timeout=SECONDS)
    shoot(bench.panel, "inspector-7-narrow")
    resize(page, WIDE)
    assert overhang(bench.panel) <= 1
    assert watch.errors == []
    assert watch.strangers == []


def test_a_conversation_is_edited_with_the_keyboard(lab: Lab, page: Page, watch: Watch):
    bench = opened(page, lab, "inspector_keys", SHORT)
    rings: dict[str, str] = {}

    def go(name: str) -> None:
        passed = tab_to(page, name)
        rings[name] = focus_ring(page)
        reached.extend(passed)

    reached: list[str] = []
    bench.switch("Code").focus()
    go("Template")
    page.keyboard.press("End")
    bench.expects("There is no tokenizer of this family here")
    for _ in range(9):  # as many as there are families: the arrows are the list's own
        page.keyboard.press("ArrowUp")
    expect(bench.strip).to_be_visible(timeout=SECONDS)
    go("Compare with")
    go("Generation prompt")
    page.keyboard.press("Space")
    expect(bench.text).to_have_text(re.compile(r"I<\|im_end\|>\s*$"), timeout=SECONDS)
    page.keyboard.press("Space")
    go("Sent")
    assert set(reached) >= {"Continue final message", "Tools", "Tokens", "Template source"}
    go("Role of message 0")
    go("Text of message 0")
    page.keyboard.press("End")
    page.keyboard.type(" Be kind,")
    page.keyboard.press("Enter")
    page.keyboard.type("please.")
    bench.holds(
        [
            ("system", "Be brief. Be kind,\nplease."),
            ("user", "Who are you?"),
            ("assistant", "I"),
        ]
    )
    assert bench.lit(".hfnb-pre .hfnb-m0")  # what has the focus is pointed at
    go("Text of message 1")
    go("Up")
    assert page.evaluate("document.activeElement.title") == "Move message 2 up"
    for key, now in (("Enter", "Move message 1 up"), ("Space", "Move message 0 down")):
        page.keyboard.press(key)
        expect(page.locator(":focus")).to_have_attribute("title", now, timeout=SECONDS)
        rings[now] = focus_ring(page)
    bench.holds(
        [
            ("assistant", "I"),
            ("system", "Be brief. Be kind,\nplease."),
            ("user", "Who are you?"),
        ]
    )
    go("Remove")
    page.keyboard.press("Enter")
    bench.holds([("system", "Be brief. Be kind,\nplease."), ("user", "Who are you?")])
    go("Add a message")
    page.keyboard.press("Space")
    expect(bench.message(2)).to_have_value("")
    expect(bench.role(2)).to_have_value("assistant")
    tab_to(page, "'<|im_start|>'")
    rings["a part of the template"] = focus_ring(page)
    assert bench.lit(".hfnb-pre .hfnb-p0")
    shoot(bench.panel, "inspector-8-keyboard")
    assert set(rings.values()) == {"solid 2px"}, rings
    bench.agrees()
    assert watch.errors == []
    assert watch.strangers == []


def test_typing_fast_loses_nothing_and_piles_nothing_up(
    lab: Lab, page: Page, watch: Watch, capsys: pytest.CaptureFixture[str]
):
    bench = opened(page, lab, "inspector_fast", LONG)
    field, last = bench.message(17), bench.panel.locator(".hfnb-shares .hfnb-m17")
    expect(last).to_be_visible()
    before = field.input_value()
    field.focus()
    page.keyboard.press("Control+End")
    text = "".join(chr(97 + n % 26) for n in range(100)) + " and then some"
    page.keyboard.type(text)
    expect(field).to_have_value(before + text)
    expect(bench.text).to_contain_text(text, timeout=SECONDS)
    drawn = int(run_cell(page, "print(len(drawn))"))
    assert 0 < drawn < len(text) / 2
    bench.agrees()
    # In the middle of an earlier message, with the caret where it was put.
    field = bench.message(3)
    words = field.input_value()
    field.evaluate("node => { node.focus(); node.setSelectionRange(50, 50); }")
    page.keyboard.type(text)
    expect(bench.text).to_contain_text(words[:50] + text + words[50:], timeout=SECONDS)
    expect(field).to_have_value(words[:50] + text + words[50:])
    assert field.evaluate("node => node.selectionStart") == 50 + len(text)
    bench.agrees()
    with capsys.disabled():
        print(f"\n{len(text)} keys in one go were {drawn} updates")
    assert watch.errors == []
    assert watch.strangers == []


def test_latency_of_a_key(lab: Lab, page: Page, capsys: pytest.CaptureFixture[str]):
    """From the key to the screen, at 2 000 tokens; a measurement, which depends on the machine."""
    panel = show(page, lab, "inspector_latency", LONG, panel="PromptInspector")
    expect(panel.locator(".hfnb-strip")).to_be_visible(timeout=SECONDS)
    page.evaluate(CLOCK)
    panel.get_by_label("Text of message 17").focus()
    page.keyboard.press("End")
    for number in range(15):
        page.keyboard.press("7")  # a digit is a token of its own
        # "End" changes no count: it is told of with the first digit.
        page.wait_for_function("n => window.took.length > n + 1", arg=number, timeout=SECONDS)
        page.wait_for_timeout(150)
    took = page.evaluate("() => window.took")[3:]
    assert len(took) >= 10
    with capsys.disabled():
        print(
            f"\nfrom a key to the screen: {statistics.median(took):.0f} ms (median of {len(took)}, "
            f"{min(took):.0f} to {max(took):.0f}); the load is not ours to choose"
        )
    assert focused(page) == "Text of message 17"
