"""A learner holds the prompt that is rendered here against the one that a server tells."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests import telling
from tests.browser.conftest import Watch
from tests.browser.driver import THEMES, Lab
from tests.browser.panels import NARROW, WIDE, overhang, resize, shoot, show
from tests.browser.test_panel_inspector import SECONDS, Inspector
from tests.faulty import Server, silence

pytestmark = [pytest.mark.timeout(900), pytest.mark.model]

CELL = """\
import hfnb
chat = hfnb.connect("tgi", url="{url}", model="owner/name", timeout=5)
hfnb.inspect([("user", "Who are you?")], chat=chat)
"""


def test_a_server_s_prompt_is_shown_and_compared(lab: Lab, page: Page, watch: Watch):
    with Server(telling.llama_cpp(family="smollm2")) as server:
        panel = show(
            page, lab, "inspector_server", CELL.format(url=server.url), panel="PromptInspector"
        )
        bench = Inspector(panel)
        bench.expects("as POST /apply-template tells")
        bench.expects("You are a helpful AI assistant named SmolLM")
        bench.expects("Choose a template to compare its prompt with.")
        shoot(panel, "inspector-server-1-told")
        bench.list("Template").select_option(label="SmolLM2")
        bench.expects("The same as the prompt that is rendered here. Character by character.")
        bench.list("Template").select_option(label="ChatML")
        bench.expects("Not the prompt that is rendered here. The server writes something ahead")
        bench.expects("They part at line 1, character")
        bench.switch("Code").click()
        bench.expects("told = chat.server_prompt(messages)")
        for theme in reversed(THEMES):
            bench.readable(theme)
            shoot(panel, f"inspector-server-2-{theme}")
        resize(page, NARROW)
        assert overhang(panel) <= 1
        shoot(panel, "inspector-server-3-narrow")
        resize(page, WIDE)

        bench.message(0).fill("And now?")
        bench.expects("It was asked before your last change.")
        bench.button("Let the server show the prompt of these messages").click()
        expect(panel).not_to_contain_text("before your last change", timeout=SECONDS)
        bench.expects("They part at line 1, character")

        server.script[:] = [silence]
        bench.message(0).fill("Slow")
        bench.button("Let the server show the prompt of these messages").click()
        bench.expects("asking the server of owner/name")
        bench.button("Stop what is under way").click()
        expect(bench.button("Stop what is under way")).to_be_hidden(timeout=SECONDS)
        expect(bench.message(0)).to_have_value("Slow")

        server.script[:] = [telling.routed({})]
        bench.button("Let the server show the prompt of these messages").click()
        bench.expects("does not show the prompt that it renders")
        expect(bench.problem).to_be_hidden()
        shoot(panel, "inspector-server-4-untold")
    assert watch.errors == []
    assert watch.strangers == []
