"""Asks the agent the held-out questions: `python -m training.evaluate --out report.json`.

Every question runs through the real engine, greedy, with the adapter that is shipped, and is
graded by `training.grading`. Answers are written to the report as they come; a run that was
broken off goes on where it stopped.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import hfnb
from hfnb.agents import ReActAgent
from hfnb.builtin.adapters import SHIPPED
from hfnb.steps import Trace
from training.data import traces
from training.grading import Case, grade
from training.questions import cases, check_disjoint, freestyle
from training.render import tools
from training.train import told

SETS: dict[str, Callable[[], list[Case]]] = {"held out": cases, "free style": freestyle}


def record(name: str, case: Case, trace: Trace, seconds: float) -> dict[str, Any]:
    """Return everything about one run that the report keeps."""
    return {
        "set": name,
        "question": case.question,
        "kind": case.kind,
        "expected": case.answer,
        "grade": asdict(grade(case, trace)),
        "steps": [{"output": step.output, "observation": step.observation} for step in trace.steps],
        "answer": trace.answer,
        "tokens": asdict(trace.usage),
        "seconds": round(seconds, 2),
    }


def table(rows: Sequence[dict[str, Any]]) -> str:
    """Return the table by type, in Markdown, and what went wrong."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row["set"], row["kind"]].append(row["grade"])
        groups[row["set"], "all"].append(row["grade"])
    lines = [
        "| set | type | right | route | answer | steps parseable |",
        "|---|---|---|---|---|---|",
    ]
    for (name, kind), grades in sorted(groups.items()):
        read, steps = (sum(g[key] for g in grades) for key in ("parseable", "steps"))
        marks = [_share(sum(g[key] for g in grades), len(grades)) for key in _MARKS]
        lines.append(f"| {name} | {kind} | " + " | ".join([*marks, _share(read, steps)]) + " |")
    return "\n".join(lines)


_MARKS = ("right", "route_ok", "answer_ok")


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} ({100 * part / max(1, whole):.1f} %)"


def faults(rows: Iterable[dict[str, Any]]) -> str:
    """Return every question that was not answered rightly, with the whole run."""
    parts = []
    for row in rows:
        if not row["grade"]["right"]:
            steps = "\n".join(
                f"  {s['output']}\n  => {s['observation']}".replace("\n", "\n  ")
                for s in row["steps"]
            )
            parts.append(
                f"[{row['kind']}] {row['question']}\n  expected {row['expected']!r}: "
                f"{row['grade']['why']}\n{steps}\n"
            )
    return "\n".join(parts)


def through_the_engine(questions: Sequence[str]) -> Iterable[tuple[Trace, float]]:
    """Yield a trace per question, from the agent that learners use."""
    agent = ReActAgent(hfnb.connect("builtin"), tools())
    for question in questions:
        began = time.perf_counter()
        state = agent.start(question)
        while not agent.done(state):
            state = agent.advance(state)
        yield Trace.of(state), time.perf_counter() - began


def in_lockstep(adapter: Path, questions: Sequence[str]) -> Iterable[tuple[Trace, float]]:
    """Yield a trace per question, all computed at once; prints how close the choices were."""
    from training.lockstep import run

    began = time.perf_counter()
    found, margins = run(adapter, questions)
    margins.sort()
    print(
        f"{len(margins)} tokens chosen; closest choices {[round(m, 4) for m in margins[:5]]}; "
        f"{sum(m < 0.005 for m in margins)} below 0.005, "
        f"{sum(m < 0.05 for m in margins)} below 0.05"
    )
    each = (time.perf_counter() - began) / max(1, len(questions))
    yield from ((trace, each) for trace in found)


def check_held_out(adapter: Path) -> None:
    """Check that the evaluation shares no phrasing and no name with what an adapter has learned.

    Args:
        adapter: its folder; `training.json` in it tells how many traces of which seed it saw, and
            what it was resumed from.

    Raises:
        AssertionError: it does.
    """
    templates: set[str] = set()
    names: set[str] = set()
    stage: dict[str, Any] | None = told(adapter)
    while stage:
        count = stage["traces"] + stage["plans"]
        for trace in traces(stage["seed"], count, stage.get("shares")):
            templates.add(trace.template)
            names.update(trace.names)
        stage = stage.get("resumed_from")
    check_disjoint(templates, names)


def main() -> None:
    """Ask, grade, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the report, a JSON-lines file")
    parser.add_argument("--set", choices=list(SETS), action="append", dest="sets")
    parser.add_argument("--limit", type=int, help="questions per set (every n-th is asked)")
    parser.add_argument("--lockstep", type=Path, help="an adapter to try, many questions at once")
    options = parser.parse_args()
    check_held_out(options.lockstep or SHIPPED["react"])
    done: list[dict[str, Any]] = []
    if options.out.exists():
        done = [json.loads(line) for line in options.out.read_text(encoding="utf-8").splitlines()]
    asked = {(row["set"], row["question"]) for row in done}
    for name in options.sets or SETS:
        todo = [case for case in SETS[name]() if (name, case.question) not in asked]
        if options.limit:
            todo = todo[:: max(1, len(todo) // options.limit)]
        questions = [case.question for case in todo]
        runs = (
            in_lockstep(options.lockstep, questions)
            if options.lockstep
            else through_the_engine(questions)
        )
        with options.out.open("a", encoding="utf-8") as file:
            for case, (trace, seconds) in zip(todo, runs, strict=True):
                done.append(record(name, case, trace, seconds))
                file.write(json.dumps(done[-1], ensure_ascii=False) + "\n")
                file.flush()
    print(faults(done))
    print(table(done))


if __name__ == "__main__":
    main()
