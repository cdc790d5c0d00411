"""The report of a workshop: how its making grows with the runs, and how soon its page opens.

    python benchmarks/workshop_report.py [--rounds 3] [--no-write]

A class is made up, of records and small notebooks, as its runs would leave them: ten notebooks for
10, 30, 100 and 200 groups, one run in twenty failed. Measured are

- `first`: the report and the page of every run, made from nothing;
- `again`: the report alone, as after a run that was added: pages that are new enough stay;
- `opened`: in headless Chromium, from the click to the page drawn, with filters and sorting ready;
- `sorted`, `filtered`: from the press of a column's button, or a letter typed, to the page drawn.

The class of 200 has to open in under two seconds, and the time per run must not grow.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

import common
import nbformat
from nbformat import v4
from playwright.sync_api import Browser, sync_playwright

from hfnb.workshop import report
from hfnb.workshop.record import Cell, Checks, RunRecord, Tokens

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.browser import chromium

NOTEBOOKS, CLASSES = 10, (10, 30, 100, 200)
GOAL_MS = 2000
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
# Two frames: what was changed in the first one is on the screen when the second begins.
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def notebook(failed: bool) -> str:
    """Return a small executed notebook."""
    out = v4.new_output("stream", text="An answer.\n")
    if failed:
        out = v4.new_output("error", ename="NameError", evalue="chat", traceback=["NameError"])
    cells = [v4.new_markdown_cell("# A notebook\n\nSome *words* about it.")]
    cells += [v4.new_code_cell("chat.invoke('…')", execution_count=1, outputs=[out])]
    return nbformat.writes(v4.new_notebook(cells=cells))


def made_up(folder: Path, groups: int) -> None:
    """Write the records and notebooks of a class."""
    texts = {failed: notebook(failed) for failed in (False, True)}
    for number in range(groups * NOTEBOOKS):
        group, book = divmod(number, NOTEBOOKS)
        failed = number % 20 == 7
        run = RunRecord(
            key=str(number),
            name=f"group-{group}-{book:02}",
            group=f"group {group}",
            notebook=f"notebooks/{book:02}_notebook.ipynb",
            parameters={"backend": "builtin", "level": group % 3},
            backend="builtin",
            status="failed" if failed else "finished",
            attempts=1,
            seconds=5 + number % 37,
            cells=tuple(Cell(index=at, seconds=0.1) for at in range(30)),
            failing_cell=1 if failed else None,
            problem="NameError: name 'chat' is not defined" if failed else "",
            tokens=Tokens(calls=4, input=900 + number, output=120),
            checks=Checks(passed=number % 4, failed=1, open=1),
        )
        place = folder / "runs" / run.name
        place.mkdir(parents=True)
        (place / "notebook.ipynb").write_text(texts[failed])
        (place / "record.json").write_text(run.model_dump_json())


def building(folder: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds of the first report and of the ones after, per round."""
    first, again = [], []
    for _ in range(rounds):
        for page in [*folder.glob("runs/*/index.html"), *folder.glob("index.html")]:
            page.unlink()
        for times in (first, again):
            times.append(common.timed(lambda: report.build(folder))[0])
    return first, again


def opening(browser: Browser, page: Path, rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds until the page stands, is sorted, and is filtered."""
    times: dict[str, list[float]] = {"opened": [], "sorted": [], "filtered": []}
    for _ in range(rounds):
        tab = browser.new_page(viewport={"width": 1280, "height": 900})

        def took(work, way: str, tab=tab) -> None:
            begun = time.perf_counter()
            work()
            tab.evaluate(DRAWN)
            times[way].append((time.perf_counter() - begun) * 1e3)

        took(lambda tab=tab: tab.goto(page.as_uri()), "opened")
        assert "groups" in tab.locator(".hfnb-filters output").inner_text()
        took(tab.get_by_role("button", name="Time").click, "sorted")
        took(lambda tab=tab: tab.get_by_label("Group", exact=True).fill("1"), "filtered")
        tab.close()
    return times


def main() -> None:
    """Build, open and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()
    browser_path = chromium.find()
    if browser_path is None:
        sys.exit(chromium.MISSING)

    about = common.machine(1)
    classes: dict[str, dict] = {}
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as place:
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        report.build(Path(place))  # imports and templates are read once, and not measured
        for groups in CLASSES:
            folder = Path(place) / str(groups)
            made_up(folder, groups)
            first, again = building(folder, options.rounds)
            page = folder / report.PAGE
            runs = groups * NOTEBOOKS
            classes[str(runs)] = {
                "page_kb": round(page.stat().st_size / 1e3),
                "first_ms": common.spread(first, 0),
                "again_ms": common.spread(again, 0),
                "again_ms_per_run": round(min(again) / runs, 3),
                **{
                    f"{way}_ms": common.spread(times, 0)
                    for way, times in opening(browser, page, options.rounds).items()
                },
            }
            print(f"{runs} runs", end="\r", file=sys.stderr)
            shutil.rmtree(folder)
        browser.close()

    largest = classes[str(CLASSES[-1] * NOTEBOOKS)]
    smallest = classes[str(CLASSES[0] * NOTEBOOKS)]
    growth = largest["again_ms_per_run"] / smallest["again_ms_per_run"]
    result = {"machine": about, "runs": classes, "growth_per_run": round(growth, 2)}
    ways = ("first_ms", "again_ms", "opened_ms", "sorted_ms", "filtered_ms")
    rows = [
        [runs, f"{one['page_kb']:,}", *(f"{one[way]['median']:,.0f}" for way in ways)]
        for runs, one in classes.items()
    ]
    heads = ["runs", "page, kB", *(way.replace("_ms", ", ms") for way in ways)]
    within = "within" if largest["opened_ms"]["max"] <= GOAL_MS else "beyond"
    text = (
        f"# The report of a class\n\n{common.table(heads, rows)}\n\n"
        f"The page of {CLASSES[-1]} groups and {NOTEBOOKS} notebooks opens {within} the goal of "
        f"{GOAL_MS} ms. Made again, the report of {CLASSES[-1] * NOTEBOOKS:,} runs takes "
        f"{growth:.2f} times as long per run as that of {CLASSES[0] * NOTEBOOKS}: 1 is linear. "
        f"Medians of {options.rounds} rounds."
    )
    text += common.busy(about)
    if options.no_write:
        print(text)
    else:
        common.write("workshop_report", result, text)


if __name__ == "__main__":
    main()
