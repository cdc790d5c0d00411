"""A plan's runs: against papermill in a shell loop, through Dask, and how the time grows.

    python benchmarks/workshop.py [--notebooks 8] [--growth 6 24 96] [--groups 200] [--no-write]

Small notebooks without a model, for three groups, run in one session on one machine as

- `papermill`: `papermill NOTEBOOK OUT -p …`, one after the other, as a shell loop would;
- `process`: `hfnb workshop run`, several at once in processes of their own, with report;
- `dask`: the same on a Dask cluster of this machine.

Measured are the time by the clock and the most memory that all processes had together (resident
sets, added up: what they share counts several times). Then `process` with more and more runs, and
for a class of many groups with one notebook whose cell sleeps. The plan should be three times as
fast as the loop on two cores, and the time per run must not grow.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import common
import psutil

from hfnb.workshop import record

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from tests.workshop_notebooks import GOOD, notebook

GROUPS, GOAL = 3, 3.0
HFNB = [sys.executable, "-m", "hfnb.cli", "workshop", "run"]
PAPERMILL = [sys.executable, "-m", "papermill", "--no-progress-bar"]


def plan(folder: Path, books: int, groups: int, executor: str, cell: str = GOOD) -> Path:
    """Write `books` notebooks, and a plan that runs them for `groups` groups."""
    for book in range(books):
        notebook(folder, f"{book:02}", cell)
    listed = "".join(f"  - notebooks/{book:02}.ipynb\n" for book in range(books))
    named = "".join(f"  - name: g{at}\n    parameters: {{number: {at}}}\n" for at in range(groups))
    path = folder / "plan.yml"
    limits = "limits: {memory: 200}\n"
    path.write_text(f"notebooks:\n{listed}groups:\n{named}executor: {executor}\n{limits}")
    return path


def loop(folder: Path, books: int, groups: int) -> list[list[str]]:
    """Return the commands of a shell loop over the same runs."""
    plan(folder, books, groups, "process")
    return [
        [
            *PAPERMILL,
            f"notebooks/{book:02}.ipynb",
            f"g{at}-{book:02}.ipynb",
            "-p",
            "number",
            str(at),
        ]
        for at in range(groups)
        for book in range(books)
    ]


def measured(commands: list[list[str]], folder: Path) -> dict:
    """Run commands one after the other; return seconds and the most memory, MB."""
    begun, peak = time.perf_counter(), 0
    for command in commands:
        with (
            tempfile.TemporaryFile() as said,
            subprocess.Popen(command, cwd=folder, stdout=said, stderr=said) as process,
        ):
            while process.poll() is None:
                peak = max(peak, resident(process.pid))
                time.sleep(0.05)
            if process.returncode:
                said.seek(0)
                sys.exit(f"{command[1:]} failed:\n{said.read().decode()[-2000:]}")
    return {"seconds": round(time.perf_counter() - begun, 1), "peak_mb": round(peak / 1e6)}


def resident(pid: int) -> int:
    """Return the memory of a process and all below it, bytes."""
    try:
        head = psutil.Process(pid)
        family = [head, *head.children(recursive=True)]
    except psutil.Error:
        return 0
    total = 0
    for process in family:
        try:
            total += process.memory_info().rss
        except psutil.Error:
            continue
    return total


def by_plan(executor: str, books: int, groups: int, cell: str = GOOD) -> dict:
    """Measure `hfnb workshop run` in a new folder, and hold its records against the plan."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        path = plan(folder, books, groups, executor, cell)
        found = measured([[*HFNB, path.name]], folder)
        records = [record.read(one) for one in folder.glob("workshop-out/runs/*/record.json")]
    assert [one.status for one in records] == ["finished"] * (books * groups)
    return found | {"seconds_per_run": round(found["seconds"] / len(records), 2)}


def main() -> None:
    """Run, compare and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--notebooks", type=int, default=8, help=f"for each of {GROUPS} groups")
    parser.add_argument("--growth", type=int, nargs="+", default=[6, 24, 96], help="runs")
    parser.add_argument("--groups", type=int, default=200, help="of the class; 0 leaves it out")
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()
    books, runs = options.notebooks, options.notebooks * GROUPS

    about = common.machine(1)
    with tempfile.TemporaryDirectory() as place:
        ways = {"papermill": measured(loop(Path(place), books, GROUPS), Path(place))}
    for executor in ("process", "dask"):
        ways[executor] = by_plan(executor, books, GROUPS)
    for way in ways.values():
        way["faster"] = round(ways["papermill"]["seconds"] / way["seconds"], 2)
    growth = {str(count): by_plan("process", 1, count) for count in options.growth}
    if options.groups:
        growth[f"{options.groups}, sleeping"] = by_plan(
            "process", 1, options.groups, "import time; time.sleep(0.5)"
        )

    rows = [
        [f"`{name}`", *(way[key] for key in ("seconds", "faster", "peak_mb"))]
        for name, way in ways.items()
    ]
    grown = [
        [name, *(way[key] for key in ("seconds", "seconds_per_run", "peak_mb"))]
        for name, way in growth.items()
    ]
    faster = ways["process"]["faster"]
    text = (
        f"# The runs of a plan\n\n{runs} runs, {books} small notebooks for {GROUPS} groups:\n\n"
        f"{common.table(['way', 'seconds', 'times as fast', 'peak, MB'], rows)}\n\n"
        f"The goal, {GOAL:g} times as fast as the loop, is "
        f"{'reached' if faster >= GOAL else 'missed'}. With more and more runs:\n\n"
        f"{common.table(['runs', 'seconds', 'seconds per run', 'peak, MB'], grown)}"
    )
    text += common.busy(about)
    if options.no_write:
        print(text)
    else:
        result = {"machine": about, "runs": runs, "ways": ways, "growth": growth}
        common.write("workshop", result, text)


if __name__ == "__main__":
    main()
