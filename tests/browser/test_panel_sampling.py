"""A learner chooses the words of an answer in a browser: by mouse, by keyboard, step by step."""

from __future__ import annotations

import re

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
QUESTION = "Tell me about the sea in one sentence."
# `runs` counts how often the model is asked. It answers when `gate` is open, after `pause`.
HELD = f"""\
import threading, time
import hfnb
chat = hfnb.connect("builtin")
runs, gate, pause, logits = [], threading.Event(), 0, chat.llm._logits
def counted(*given):
    gate.wait()
    time.sleep(pause)
    runs.append(1)
    return logits(*given)
chat.llm._logits = counted
began = time.monotonic()
lab = hfnb.sampling({QUESTION!r}, max_new_tokens=12)
lab"""
BREAK = """\
from hfnb.errors import GenerationError
def broken(*given):
    raise GenerationError("The model stumbled.", "A stone lay there.", "Press it once more.")
chat.llm._logits = broken"""
TEXT = ".hfnb-panel :is(span, p, div, pre, code, strong, small, em, del, button, label, summary)"


class Bench:
    """The panel, by the names of its controls."""

    def __init__(self, panel: Locator) -> None:
        self.panel = panel
        self.page = panel.page

    def button(self, name: str) -> Locator:
        return self.panel.get_by_role("button", name=name, exact=True)

    def press(self, *names: str) -> None:
        for name in names:
            self.button(name).click()

    def number(self, name: str) -> Locator:
        return self.panel.get_by_role("spinbutton", name=name, exact=True)

    def type(self, name: str, value: object) -> None:
        self.number(name).fill(str(value))
        self.number(name).press("Enter")

    def slide(self, name: str, share: float) -> None:
        """Click on a slider, at that share of its length."""
        named = self.page.get_by_role("spinbutton", name=name, exact=True)
        track = self.panel.locator(".hfnb-knob", has=named).locator(".noUi-base")
        track.scroll_into_view_if_needed()
        box = track.bounding_box()
        assert box is not None
        self.page.mouse.click(box["x"] + box["width"] * share, box["y"] + box["height"] / 2)

    @property
    def code(self) -> Locator:
        return self.panel.get_by_role("checkbox", name="Code", exact=True)

    @property
    def stop_sequence(self) -> Locator:
        return self.panel.get_by_role("textbox", name="Stop sequence")

    @property
    def bars(self) -> Locator:
        return self.panel.locator(".hfnb-odds")

    @property
    def candidates(self) -> Locator:
        return self.panel.locator(".hfnb-candidates").get_by_role("button")

    @property
    def tokens(self) -> Locator:
        return self.panel.locator("pre .hfnb-p")

    @property
    def said(self) -> str:
        """The answer, as it stands on the page."""
        return "".join(self.tokens.all_text_contents())

    def odds(self, candidate: str) -> tuple[float, float]:
        """A candidate's probabilities in percent: the model's, and reshaped."""
        number = self.candidates.all_inner_texts().index(candidate)
        numbers = self.bars.nth(number).inner_text().replace("out", "0 %")
        before, after = re.findall(r"([\d.]+) %", numbers)[:2]
        return float(before), float(after)

    def has_tokens(self, count: int) -> None:
        words = re.compile(rf"The answer\s*{count} tokens?,")
        expect(self.panel).to_contain_text(words, timeout=SECONDS)

    def has_written(self) -> None:
        """The answer is complete: by its own end, or by its greatest length."""
        words = re.compile(r"ended its answer|The answer\s*12 tokens")
        expect(self.panel).to_contain_text(words, timeout=SECONDS)

    def can_draw(self, count: str) -> None:
        expect(self.panel).to_contain_text(f"{count} of 49,152 tokens can be drawn")

    def expects(self, words: str) -> None:
        """What the model expects stands there, with these words over it."""
        expect(self.panel.locator(".hfnb-candidates")).to_be_visible(timeout=SECONDS)
        expect(self.panel).to_contain_text(words)

    def asked(self) -> int:
        """How often the model has run."""
        return int(run_cell(self.page, "print(len(runs))"))


def test_an_answer_is_chosen_with_the_mouse(lab: Lab, page: Page, watch: Watch, capsys):
    clock = "shown = time.monotonic() - began"
    bench = Bench(show(page, lab, "sampling_mouse", HELD, clock, panel="SamplingLab"))
    panel = bench.panel

    # The panel is there at once, though the model has not answered; the kernel is free.
    reading = panel.get_by_role("status").filter(has_text="Reading the prompt")
    expect(reading).to_be_visible()
    expect(bench.button("Stop")).to_be_visible()
    expect(bench.button("Draw one")).to_be_disabled()
    expect(bench.candidates).to_have_count(0)
    shoot(panel, "sampling-0-reading")
    shown = float(run_cell(page, "gate.set(); print(shown)"))
    with capsys.disabled():
        print(f"\nthe lab is on its way to the page after {shown:.1f} s, the model still silent")
    assert shown < 20
    bench.expects("What may come next")
    expect(bench.bars).to_have_count(13)
    expect(reading).to_be_hidden()
    bench.can_draw("49,152")
    assert bench.odds("The")[0] == bench.odds("The")[1] > 50
    shoot(panel, "sampling-1-begin")

    # The knobs reshape the bars; the model does not run for it.
    asked = bench.asked()
    assert asked == 1
    bench.slide("Temperature", 0.25)
    expect(bench.number("Temperature")).to_have_value(re.compile(r"^0\.[45]"))
    expect(bench.bars.first).not_to_contain_text("65.3 % → 65.3 %")
    assert bench.odds("The")[1] > 90 > bench.odds("The")[0]
    bench.type("Top-k (0: all)", 3)
    bench.can_draw("3")
    shoot(panel, "sampling-2-knobs")
    bench.type("Temperature", 1)
    bench.type("Top-k (0: all)", 0)
    bench.can_draw("49,152")
    bench.slide("Top-p (1: all)", 0.3)
    bench.can_draw("1")
    bench.type("Top-p (1: all)", 1)
    assert bench.asked() == asked

    # One token after the other: pressed, drawn, the likeliest.
    bench.press("The")
    bench.has_tokens(1)
    expect(bench.candidates.first).to_have_text("·sea")
    before, after = bench.odds("·sea")
    assert before == after
    bench.type("Repetition penalty", 1.5)
    expect(bench.bars.first).not_to_contain_text(f"{before} % → {after} %")
    assert bench.odds("·sea")[1] < bench.odds("·sea")[0] == before
    bench.type("Repetition penalty", 1)
    bench.press("Draw one")
    bench.has_tokens(2)
    bench.press("Take the likeliest")
    bench.has_tokens(3)
    assert bench.asked() == asked + 3
    bench.press("Undo")
    bench.has_tokens(2)

    # The seed gives the same answer again, and it is the chat model's; another gives another.
    bench.press("Start over", "Run on")
    bench.has_written()
    first = bench.said
    bench.press("Start over")
    bench.has_tokens(0)
    bench.press("Run on")
    bench.has_written()
    assert bench.said == first
    usual = f"chat.invoke({QUESTION!r}, temperature=1.0, seed=1, max_new_tokens=12).text"
    assert run_cell(page, f"print({usual} == lab.model.text)") == "True"
    bench.type("Seed", 2)
    bench.press("Start over", "Run on")
    bench.has_written()
    assert bench.said != first
    bench.type("Seed", 1)

    # Each token tells how likely it was, by colour and by title, and can be gone back to.
    bench.press("Start over")
    bench.has_tokens(0)
    bench.press("Run on")
    bench.has_written()
    expect(bench.tokens.first).to_have_class(re.compile("hfnb-bad"))
    expect(bench.tokens.first).to_have_attribute("title", re.compile("rank 2 .*“The” 65.3 %"))
    expect(panel.locator("pre .hfnb-good.hfnb-p").first).to_be_visible()
    bench.tokens.first.hover()
    told = bench.tokens.first.evaluate("node => getComputedStyle(node, '::after').content")
    assert "“The” 65.3 %" in told
    bench.slide("Look at token", 0.01)
    expect(bench.number("Look at token")).to_have_value("1")
    expect(bench.tokens.first).to_have_attribute("aria-current", "true")
    bench.expects("What might have come here")
    shoot(panel, "sampling-3-look")
    bench.press("The")
    bench.has_tokens(1)
    bench.expects("What may come next")

    # A run is stopped on its way, and gone on with.
    run_cell(page, "pause = 0.6")
    bench.press("Run on")
    bench.has_tokens(3)
    bench.press("Stop")
    expect(bench.button("Stop")).to_be_hidden(timeout=SECONDS)
    expect(bench.candidates.first).to_be_enabled()
    assert run_cell(page, "pause = 0; print(repr(lab.model.busy))") == "''"
    count = bench.tokens.count()
    assert 3 <= count < 12
    bench.press("Draw one")
    bench.has_tokens(count + 1)
    assert watch.errors == []
    assert watch.strangers == []


def test_a_stop_sequence_cuts_and_a_failure_loses_nothing(lab: Lab, page: Page, watch: Watch):
    opened = HELD.replace("began =", "gate.set()\nbegan =")
    bench = Bench(show(page, lab, "sampling_stop", opened, panel="SamplingLab"))
    panel = bench.panel
    bench.expects("What may come next")
    bench.type("Temperature", 0)
    bench.press("Run on")
    bench.has_tokens(12)
    whole = bench.said
    assert " realm" in whole

    # Typed afterwards, it shows where it would have cut.
    bench.stop_sequence.fill(" realm")
    expect(panel).to_contain_text("What is returned")
    kept = whole[: whole.index(" realm")]
    expect(panel.locator(".hfnb-cut pre")).to_have_text(whole)
    expect(panel.locator(".hfnb-cut del")).to_have_text(whole.removeprefix(kept))
    expect(panel).to_contain_text("8 of 12 tokens had to be written for it.")
    expect(bench.button("Run on")).to_be_disabled()
    shoot(panel, "sampling-4-stop")
    # Typed before, it ends the run.
    bench.press("Start over", "Run on")
    bench.has_tokens(8)
    assert bench.said == kept + " realm"
    expect(panel.locator(".hfnb-cut del")).to_have_text(" realm")
    assert run_cell(page, "print(lab.model.text)") == kept

    # What no setting can be is put right at once.
    bench.type("Temperature", 9)
    expect(bench.number("Temperature")).to_have_value("2")
    bench.type("Seed", "")
    expect(bench.number("Seed")).to_have_value("1")
    # What fails says what to do, and all that was typed and written stays.
    run_cell(page, BREAK)
    bench.press("Draw one")
    alert = panel.get_by_role("alert")
    expect(alert).to_contain_text("The model stumbled.", timeout=SECONDS)
    expect(alert).to_contain_text("Press it once more.")
    bench.has_tokens(8)
    expect(bench.stop_sequence).to_have_value(" realm")
    expect(bench.number("Temperature")).to_have_value("2")
    shoot(panel, "sampling-5-failure")
    run_cell(page, "chat.llm._logits = counted")
    bench.press("Draw one")
    bench.has_tokens(9)
    expect(alert).to_be_hidden()

    # The switch says whether it is on, also to those who do not see it.
    expect(panel.get_by_role("checkbox", name="Code", checked=False)).to_be_visible()
    bench.code.click()
    expect(panel.get_by_role("checkbox", name="Code", checked=True)).to_be_visible()
    expect(panel.locator(".hfnb-code")).to_contain_text("stop=(' realm',)")
    assert panel.locator("label[title=null]:visible").count() == 0

    for theme in THEMES:
        change_theme(page, theme)
        for width in (WIDE, NARROW):
            resize(page, width)
            assert overhang(panel) < 1
            ratios = contrast(page, TEXT)
            assert len(ratios) > 80
            assert min(ratios) >= READABLE, f"hard to read in the {theme} theme at {width}"
            shoot(panel, f"sampling-6-{theme}-{width}")
    # On the narrow page, the controls still work.
    bench.slide("Temperature", 0.5)
    expect(bench.number("Temperature")).to_have_value(re.compile("^(0.9|1)"))
    bench.code.click()
    expect(panel.locator(".hfnb-code")).to_be_hidden()
    bench.candidates.nth(1).click()
    bench.has_tokens(10)
    assert watch.errors == []
    assert watch.strangers == []


def test_an_answer_is_chosen_with_the_keyboard(lab: Lab, page: Page, watch: Watch):
    opened = HELD.replace("began =", "gate.set()\nbegan =")
    bench = Bench(show(page, lab, "sampling_keys", opened, panel="SamplingLab"))
    bench.expects("What may come next")
    rings: dict[str, str] = {}

    def go(name: str) -> None:
        tab_to(page, name)
        rings[name] = focus_ring(page)

    bench.code.focus()
    page.keyboard.press("Space")
    expect(bench.code).to_be_checked()
    page.keyboard.press("Space")
    expect(bench.code).not_to_be_checked()
    go("Temperature")
    page.keyboard.press("ArrowDown")
    expect(bench.number("Temperature")).to_have_value("0.95")
    handle = bench.panel.get_by_role("slider").first
    expect(handle).to_have_attribute("aria-valuetext", "0.95")
    page.keyboard.press("Tab")
    expect(handle).to_be_focused()
    rings["the slider"] = focus_ring(page)
    page.keyboard.press("ArrowLeft")
    expect(bench.number("Temperature")).to_have_value("0.9")
    expect(bench.bars.first).not_to_contain_text("65.3 % → 65.3 %")
    for name in ("Top-k (0: all)", "Top-p (1: all)", "Repetition penalty", "Seed"):
        go(name)
    go("Run on for (tokens)")
    go("Draw one")
    page.keyboard.press("Enter")
    bench.has_tokens(1)
    go("Take the likeliest")
    page.keyboard.press("Space")
    bench.has_tokens(2)
    go("Run on")
    page.keyboard.press("Enter")
    length = 2 + 12
    bench.has_tokens(length)
    assert focused(page) == "Run on"
    go("Undo")
    page.keyboard.press("Enter")
    bench.has_tokens(length - 1)
    go("Start over")
    go("Look at token")
    page.keyboard.press("ArrowDown")
    bench.expects("What might have come here")
    expect(bench.tokens.last).to_have_attribute("aria-current", "true")
    shoot(bench.panel, "sampling-7-keyboard")
    second = bench.candidates.nth(1).inner_text()
    go(second)
    page.keyboard.press("Enter")
    bench.expects("What may come next")
    bench.has_tokens(length - 1)
    assert bench.tokens.last.text_content() == second.replace("·", " ").replace("⏎", "\n")
    # The focus stays where it was, for the next token.
    assert focused(page) == bench.candidates.nth(1).inner_text()
    page.keyboard.press("Space")
    bench.has_tokens(length)
    go("Stop sequence")
    page.keyboard.type("e")
    expect(bench.panel).to_contain_text("What is returned")
    assert set(rings.values()) == {"solid 2px"}, rings
    assert watch.errors == []
    assert watch.strangers == []
