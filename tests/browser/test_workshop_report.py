"""A teacher opens the report of a workshop from a file: filters, sorts, goes to a failing cell."""

from __future__ import annotations

import nbformat
import pytest
from nbformat import v4
from playwright.sync_api import Browser, Page, expect

from hfnb.workshop import collecting, report
from tests.browser.conftest import SCREENSHOTS, Watch
from tests.browser.driver import READABLE, contrast
from tests.workshop_records import small_class

TEXT = "main :is(a, b, p, li, th, td, small, span, label, button, summary, h1, h2, output, code)"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("class")
    small_class(folder)
    (folder / "plan.yml").write_text("launch: {repo: owner/name, hub: 'https://hub.example.org'}")
    handed_in = tmp_path_factory.mktemp("handed-in")
    for name, cells in (("ben 2", 3), ("ada 10", 12), ("carl", 1)):
        code = [v4.new_code_cell("1", execution_count=at + 1) for at in range(cells)]
        nbformat.write(v4.new_notebook(cells=code), handed_in / f"{name}.ipynb")
    collecting.collect(handed_in, folder)
    return report.build(folder).as_uri()


@pytest.fixture
def opened(page: Page, address: str) -> Page:
    page.goto(address)
    return page


def groups(page: Page) -> list[str]:
    rows = page.locator("#matrix tbody tr:visible")
    return rows.locator("th").all_inner_texts()


def test_filtering_by_group_status_and_notebook(opened, watch: Watch):
    said = opened.locator('[data-for="matrix"] output')
    expect(said).to_have_text("3 of 3 groups")
    opened.get_by_label("Group", exact=True).fill("GROUP")
    expect(said).to_have_text("2 of 3 groups")
    assert groups(opened) == ["group 2", "group 10"]
    opened.get_by_label("Status").select_option("failed")
    assert groups(opened) == ["group 2"]
    opened.get_by_label("Notebook").select_option(label="00_start")
    expect(said).to_have_text("0 of 3 groups")
    assert opened.locator("#matrix thead th:visible").count() == 5
    opened.get_by_label("Status").select_option("")
    opened.get_by_label("Group", exact=True).fill("")
    assert groups(opened) == ["green", "group 2", "group 10"]
    assert watch.errors == []


def test_sorting_by_mouse_and_keyboard(opened, watch: Watch):
    opened.get_by_role("button", name="Time").click()
    assert groups(opened) == ["group 2", "group 10", "green"]
    assert opened.locator('[aria-sort="ascending"]').inner_text().strip().startswith("Time")
    opened.get_by_role("button", name="Time").focus()
    opened.keyboard.press("Enter")
    assert groups(opened) == ["green", "group 10", "group 2"]
    expect(opened.locator("[aria-sort]")).to_have_count(1)
    opened.get_by_role("button", name="Group").click()
    assert groups(opened) == ["green", "group 2", "group 10"]
    opened.get_by_role("button", name="05_agent").click()
    assert groups(opened)[0] == "group 10", "what finished comes before what did not"
    assert watch.errors == []


def test_learners_are_filtered_and_sorted(opened, watch: Watch):
    rows = opened.locator("#learners tbody tr:visible th")
    opened.locator("#learners").get_by_role("button", name="File").click()
    assert rows.all_inner_texts() == ["ada 10.ipynb", "ben 2.ipynb", "carl.ipynb"]
    opened.get_by_role("button", name="Cells run").click()
    assert rows.all_inner_texts() == ["carl.ipynb", "ben 2.ipynb", "ada 10.ipynb"]
    opened.get_by_label("File or learner").fill("BEN")
    assert rows.all_inner_texts() == ["ben 2.ipynb"]
    expect(opened.locator('[data-for="learners"] output')).to_have_text("1 of 3 files")
    assert len(groups(opened)) == 3
    assert watch.errors == []


def test_the_link_to_the_failing_cell_shows_it(opened, watch: Watch):
    opened.locator("#matrix").get_by_role("link", name="cell 2").click()
    cell = opened.locator("#cell-2")
    expect(cell).to_be_in_viewport()
    expect(cell).to_contain_text("NameError: chat")
    opened.get_by_role("link", name="All runs").click()
    expect(opened.locator("#matrix")).to_be_visible()
    assert watch.errors == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 480])
def test_report_and_page_can_be_read(browser: Browser, address: str, theme, width):
    context = browser.new_context(
        color_scheme=theme, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )
    page = context.new_page()
    strangers: list[str] = []
    page.on("request", lambda request: strangers.append(request.url))
    page.goto(address)
    for name in ("report", "run"):
        SCREENSHOTS.mkdir(exist_ok=True)
        page.screenshot(path=SCREENSHOTS / f"workshop-{name}-{theme}-{width}.png", full_page=True)
        assert min(contrast(page, TEXT)) >= READABLE
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        if name == "report":
            page.locator("#matrix").get_by_role("link", name="cell 2").click()
            page.locator("#cell-2").wait_for()
    assert {url.partition("/class")[0][:8] for url in strangers} == {"file:///"}
    context.close()
