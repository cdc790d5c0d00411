"""What a plan's progress shows: a line for each run; in a terminal what runs, and for how long."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from hfnb.workshop.progress import Progress
from hfnb.workshop.record import RunRecord
from hfnb.workshop.running import Event


def over(name: str, seconds: float = 10.0, status: str = "finished", kind: str = "over") -> Event:
    record = RunRecord(
        key="k", name=name, group="g", notebook="n", parameters={}, status=status, seconds=seconds
    )
    return Event(kind, name, record)


def shown(*events: Event, terminal: bool, total: int = 4) -> tuple[str, Progress]:
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=terminal, width=120)
    with Progress(total, console) as progress:
        for event in events:
            progress.hear(event)
    return screen.getvalue(), progress


def test_elsewhere_than_in_a_terminal_there_is_a_line_for_each_run_and_nothing_else():
    said, _ = shown(
        Event("kept", "a"),
        Event("begun", "b"),
        Event("cell", "b", cell=1, cells=2),
        over("b"),
        Event("begun", "c"),
        over("c", status="failed", kind="again"),
        over("c", 3, status="failed"),
        terminal=False,
    )
    assert said.splitlines() == [
        "b: finished, 10.0 s",
        "c: failed (tried again), 10.0 s",
        "c: failed, 3.0 s",
    ]


def test_a_terminal_shows_what_runs_and_at_which_cell():
    events = [Event("begun", "a"), Event("begun", "b"), Event("cell", "b", cell=3, cells=12)]
    said, progress = shown(*events, terminal=True)
    assert "a, b 3/12" in said
    progress.hear(over("b"))
    assert progress._bar.tasks[0].description == "a"
    assert progress._bar.tasks[0].completed == 1


@pytest.mark.parametrize(
    ("before", "left"),
    [
        ([], ""),
        ([Event("begun", "a"), over("a")], "about 30 s left"),
        # Two at once take half of the time.
        ([Event("begun", "a"), Event("begun", "b"), over("a"), over("b", 20)], "about 15 s left"),
        ([Event("kept", "a"), Event("begun", "b"), over("b", 100)], "about 3 min left"),
    ],
)
def test_how_long_it_will_take(before, left):
    _, progress = shown(*before, terminal=True)
    assert progress._bar.tasks[0].fields["left"] == left
