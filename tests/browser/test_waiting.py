"""A server that is waited for, in a real JupyterLab: a line below the cell that goes again."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Watch
from tests.browser.driver import CELLS, Lab
from tests.browser.panels import open_written
from tests.faulty import Chat, Server, status

KERNEL_MS = 90_000
RUN = "() => { jupyterapp.commands.execute('notebook:run-all-cells'); }"
ASK = """import hfnb
chat = hfnb.connect("tgi", url="{url}", model="m")
print(chat.invoke("Hi").text)"""


def test_the_line_is_seen_while_it_is_true_and_leaves_nothing(page: Page, lab: Lab, watch: Watch):
    busy = status(503, {"error": "Model is loading", "estimated_time": 3.0})
    with Server(busy, Chat.answer("Hello")) as server:
        open_written(page, lab, "waiting", ASK.format(url=server.url))
        page.evaluate(RUN)
        line = page.locator(".jp-OutputArea-output", has_text="still loading its model (503)")
        expect(line).to_contain_text("Trying again in 2 s (1 of 3).", timeout=KERNEL_MS)
        expect(page.locator(".jp-OutputArea-output", has_text="Hello")).to_be_visible()
        expect(line).to_have_count(0)
    left, said = page.evaluate(CELLS)[0]["outputs"]
    assert left["data"] == {"text/html": "", "text/plain": ""}
    assert said["text"] == "Hello\n"
    empty = page.locator(".jp-OutputArea-child").first
    assert empty.bounding_box()["height"] < 20, "nothing of it takes room"
    assert watch.errors == []
