"""`hfnb workshop`: show, init, check, run and report: notebooks for groups, by a plan."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hfnb.cli import workshop_collecting
from hfnb.credentials import redact
from hfnb.errors import WorkshopError


def add(commands: Any) -> None:
    """Add `workshop` with its own commands to `commands`."""
    made = commands.add_parser(
        "workshop",
        help="run notebooks for groups, by a plan",
        description="Prepare the course for groups: see what a notebook takes, write a plan, check "
        "it, run it, and read the report. What was finished is not run again.",
    )
    parts: argparse._SubParsersAction[argparse.ArgumentParser] = made.add_subparsers(
        title="commands", metavar="COMMAND", required=True
    )

    def command(
        name: str, run: Callable[[argparse.Namespace], int], summary: str, text: str, **place: Any
    ) -> argparse.ArgumentParser:
        part = parts.add_parser(name, help=summary, description=text)
        part.add_argument("place", type=Path, **place)
        part.set_defaults(command=_with_packages(run))
        return part

    plan = {"nargs": "?", "default": Path("plan.yml"), "help": "the plan (default: plan.yml)"}
    command(
        "show",
        _show,
        "list the parameters of a notebook",
        "Print what a notebook's parameters cell declares: names, types, defaults, meanings.",
        metavar="NOTEBOOK",
        help="a notebook",
    )
    command(
        "init",
        _init,
        "write an example of a plan",
        "Write a commented plan that runs; an existing file stays as it is.",
        **plan,
    )
    check = command(
        "check",
        _check,
        "check a plan",
        "Read a plan, hold it against its notebooks, and try every backend that it uses.",
        **plan,
    )
    check.add_argument("--no-backends", action="store_true", help="do not try the backends")
    command(
        "run",
        _run,
        "run a plan",
        "Run a plan, or go on where it was broken off, and make the "
        "report. The exit status is 1 where a run did not finish.",
        **plan,
    )
    report = command(
        "report",
        _report,
        "make the report again",
        "Make index.html and the pages again: of a plan's output folder, or of a folder.",
        nargs="?",
        default=Path("plan.yml"),
        help="the plan, or its output folder (default: plan.yml)",
    )
    report.add_argument(
        "--strip",
        choices=["solutions"],
        help="make the learners' edition, in the folder `learner` beside the report",
    )
    workshop_collecting.register(parts)


def _with_packages(
    run: Callable[[argparse.Namespace], int],
) -> Callable[[argparse.Namespace], int]:
    def checked(options: argparse.Namespace) -> int:
        workshop_collecting.require()
        return run(options)

    return checked


def _say(text: str = "") -> None:
    sys.stdout.write(f"{text}\n")


def _show(options: argparse.Namespace) -> int:
    from rich.console import Console
    from rich.table import Table

    from hfnb import parameters

    table = Table(title=options.place.name, title_justify="left")
    for head in ("name", "type", "default", "what it is"):
        table.add_column(head, overflow="fold")
    for each in parameters.declared(options.place):
        table.add_row(each.name, each.annotation, repr(each.default), each.comment)
    Console().print(table, markup=False)
    return 0


def _init(options: argparse.Namespace) -> int:
    from hfnb.workshop.plan import EXAMPLE

    try:
        with options.place.open("x", encoding="utf-8") as file:
            file.write(EXAMPLE)
    except FileExistsError:
        raise WorkshopError(
            f"{options.place} is there already.", "It stays as it is.", "Give another name."
        ) from None
    except OSError as error:
        raise WorkshopError(
            f"{options.place} cannot be written.",
            error.strerror or str(error),
            "Choose a folder that is yours.",
        ) from None
    _say(f"{options.place} is written. Next: hfnb workshop check {options.place}")
    return 0


def _check(options: argparse.Namespace) -> int:
    from hfnb.workshop import asked, plan, planning
    from hfnb.workshop.shared import shared

    made = planning.load(options.place)
    all_runs = list(plan.runs(made, options.place.parent))
    notebooks, groups = len(made.notebooks), len(made.groups)
    _say(f"{options.place.name}: {len(all_runs)} runs, {notebooks} notebooks for {groups} groups.")
    if options.no_backends:
        return 0
    from hfnb.backends import preflight

    sound = True
    with shared(made.server is not None):
        for choice in asked.choices(all_runs, options.place.parent):
            found = preflight(choice.name, **choice.settings)
            settings = [f"{name} {value}" for name, value in choice.settings.items()]
            _say(redact(f"{', '.join([choice.name, *settings])}: {found}"))
            sound = sound and found.ok
    return 0 if sound else 1


def _run(options: argparse.Namespace) -> int:
    from hfnb.workshop import planning, running
    from hfnb.workshop.progress import Progress

    made = planning.load(options.place)
    total = len(made.notebooks) * len(made.groups)
    with Progress(total) as progress:
        records = running.run(options.place, progress.hear)
    bad = [record for record in records if record.status != "finished"]
    for record in bad:
        _say(f"{record.name}: {record.status}. {record.problem} {record.next_step}")
    folder = options.place.parent / made.output
    _say(f"{total - len(bad)} of {total} runs are finished. The report: {folder / 'index.html'}")
    return 1 if bad else 0


def _report(options: argparse.Namespace) -> int:
    from hfnb.workshop import planning
    from hfnb.workshop.report import build

    folder = options.place
    if not folder.is_dir():
        folder = folder.parent / planning.load(folder).output
    _say(str(build(folder, strip=options.strip == "solutions")))
    return 0
