"""What a session's own work costs: one step early and late, and the whole of a large session.

The agent here answers at once and its phases cost the same at any depth, so that what grows
would be the session's bookkeeping. Early and late steps are of one run.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import common

from hfnb.agents.base import Agent
from hfnb.stepper import Session
from hfnb.steps import State, ToolCall, Usage

BRANCHES = 100
# As long as a prompt of the ReAct agent after a few iterations.
PROMPT = "Thought: one fact more.\n" * 80


class Instant(Agent):
    """Asks for the same for ever; no phase looks back further than one state."""

    model = None
    max_iterations = 10**9

    def stream(self, state: State):
        """Yield the output in five pieces, and give the next state."""
        number = state.iteration
        if state.phase in ("question", "observation"):
            return State("prompt", state, number + 1, PROMPT, exact=True, seconds=0.0)
        if state.phase == "prompt":
            yield from ["I look", " it up.", "\nAction:", " Search", " x"]
            text = "I look it up.\nAction: Search x"
            return State("output", state, number, text, usage=Usage(600, 9), seconds=0.0)
        if state.phase == "output":
            call = ToolCall("Search", f"thing {number}", state.text)
            return State("action", state, number, state.text, thought="I look it up.", call=call)
        return State("observation", state, number, "It is 8,849 metres high.", seconds=0.0)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that `work` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def steps(count: int) -> list[float]:
    """Return the microseconds of each of `count` iterations of one run."""
    session = Session(Instant(), "How high is it?")
    session.breakpoints.add(tool="Calculator")
    session.observe(lambda event: None)
    gc.collect()
    return [timed(lambda: session.step(whole=True)) * 1e6 for _ in range(count)]


def large(size: int) -> Session:
    """Return a session of `size` states and 100 branches."""
    session = Session(Instant(), "How high is it?")
    each = size // BRANCHES
    while len(session.nodes) < each:
        session.step()
    for branch in range(1, BRANCHES):
        session.goto(f"s{4 * (branch % (each // 4 - 1)) + 4}")
        session.edit("observation", f"It is {branch} metres high.", name=f"branch {branch}")
        while len(session.nodes) < each * (branch + 1):
            session.step()
    return session


def whole(session: Session, folder: Path) -> dict[str, float]:
    """Return the milliseconds of what a reader waits for."""
    path = folder / "session.json"
    tip = session.here
    work = {
        "one step": lambda: session.step(),
        "go to the other end": lambda: (session.goto("s1"), session.goto(tip)),
        "edit": lambda: session.edit("observation", f"{time.perf_counter()}"),
        "list the branches": lambda: session.branches,
        "compare two": lambda: session.compare("branch 1", "branch 99"),
        "draw where it stands": lambda: session.here._repr_html_(),
        "draw the run": lambda: session._repr_html_(),
        "save": lambda: session.save(path),
        "load": lambda: Session.load(path),
        "page": session.to_html,
        "flowchart": session.to_mermaid,
    }
    return {
        name: round(statistics.median(timed(one) for _ in range(5)) * 1e3, 3)
        for name, one in work.items()
    } | {"megabytes of the file": round(path.stat().st_size / 1e6, 2)}


def main() -> None:
    """Measure both and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--iterations", type=int, default=5000)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()

    about = common.machine(threads=1)
    tenth = options.iterations // 10
    early, late = [], []
    for _ in range(options.repetitions):
        run = steps(options.iterations)
        early.append(statistics.median(run[:tenth]))
        late.append(statistics.median(run[-tenth:]))
    with tempfile.TemporaryDirectory() as folder:
        sizes = {str(size): whole(large(size), Path(folder)) for size in (1000, 10_000)}
    result = {
        "machine": about,
        "microseconds_per_iteration": {
            "early": common.spread(early),
            "late": common.spread(late),
        },
        "late_over_early": round(statistics.median(late) / statistics.median(early), 3),
        "milliseconds": sizes,
    }
    rows = [[name, *(sizes[size][name] for size in sizes)] for name in sizes["1000"]]
    text = (
        "# Sessions\n\n"
        f"One run of {options.iterations:,} iterations ({4 * options.iterations:,} states), with a "
        "breakpoint and an observer. An iteration takes "
        f"{statistics.median(early):.0f} µs in the first tenth and {statistics.median(late):.0f} "
        f"µs in the last: **{result['late_over_early']} times** as long "
        f"({options.repetitions} repetitions, medians).\n\n"
        f"A session with {BRANCHES} branches, milliseconds:\n\n"
        + common.table(["what", "1,000 states", "10,000 states"], rows)
    )
    if options.no_write:
        print(text)
    else:
        common.write("stepper", result, text)


if __name__ == "__main__":
    main()
