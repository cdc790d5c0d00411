"""What comes out of a workshop, at the shell: collect, verify, and the editions of a notebook."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path

from hfnb.errors import SetupError, WorkshopError

OUTPUT = Path("workshop-out")
_EDITIONS = ("learner", "solutions")


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `collect`, `verify` and `edition` to the subcommands of `hfnb workshop`."""

    def command(
        name: str, run: Callable[[argparse.Namespace], int], summary: str, text: str
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=summary, description=text)
        made.set_defaults(command=run)
        return made

    collect = command(
        "collect",
        _collect,
        "add what learners handed in to the report",
        "Read every notebook (*.ipynb) and every file that “Save my work” wrote (*.hfnb.json) "
        "below a folder, and add them to the report. They are read as data and never run; what "
        "cannot be read is left out, and the report says why. Nothing is sent anywhere.",
    )
    collect.add_argument("folder", type=Path, metavar="DIR", help="what learners handed in")
    collect.add_argument(
        "--into",
        type=Path,
        default=OUTPUT,
        metavar="OUTPUT",
        help=f"the workshop's output folder (default: {OUTPUT})",
    )
    verify = command(
        "verify",
        _verify,
        "run the executed notebooks again and say which outputs moved",
        "Run every executed notebook of an output folder again, in a fresh kernel and by nbval, "
        "and compare each cell's outputs with the stored ones. Nothing in the folder is changed. "
        "The exit status is 1 when an output moved.",
    )
    verify.add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=OUTPUT,
        metavar="OUTPUT",
        help=f"the workshop's output folder (default: {OUTPUT})",
    )
    verify.add_argument(
        "--cell-timeout",
        type=float,
        default=600,
        metavar="SECONDS",
        help="how long one cell may take (default: 600)",
    )
    edition = command(
        "edition",
        _edition,
        "write a notebook without its solutions, or with them filled in",
        "Write one of two editions of a notebook: `learner` has a sentence where each solution "
        "was, and `solutions` has each solution in the place of its starter.",
    )
    edition.add_argument("edition", choices=_EDITIONS, help="which one")
    edition.add_argument("notebook", type=Path, metavar="NB", help="the notebook")
    edition.add_argument("to", type=Path, metavar="OUT", help="the file to write")


def _collect(options: argparse.Namespace) -> int:
    require()
    from hfnb.workshop import report
    from hfnb.workshop.collecting import collect

    found = collect(options.folder, options.into)
    count = len(found.files)
    files = "file" if count == 1 else "files"
    _say(f"{count} {files} of learners read, {len(found.left_out)} left out.")
    for one in found.left_out:
        _say(f"left out: {one.path}: {one.reason}")
    _say(f"They stand in {options.into / report.PAGE}.")
    return 0


def _verify(options: argparse.Namespace) -> int:
    require()
    from hfnb.workshop.verifying import verify

    found = verify(options.folder, cell_timeout=options.cell_timeout)
    _say(str(found))
    return 1 if found.moved else 0


def _edition(options: argparse.Namespace) -> int:
    require()
    from hfnb.workshop import editions

    if options.to.resolve() == options.notebook.resolve():
        raise WorkshopError(
            "The edition would replace the notebook that it is made of.",
            "The solutions would be gone, or the starters.",
            "Name another file to write.",
        )
    editions.write(options.notebook, options.to, options.edition)
    _say(f"The {options.edition} edition is {options.to}.")
    return 0


def require() -> None:
    """Make sure that what the workshop needs is installed beside this package.

    Raises:
        SetupError: it is not.
    """
    packages = {"yaml": "pyyaml"}  # where the module is called otherwise
    modules = ("distributed", "nbconvert", "nbformat", "nbval", "papermill", "rich", "yaml")
    gone = [name for name in modules if not importlib.util.find_spec(name)]
    if missing := [packages.get(name, name) for name in gone]:
        raise SetupError(
            f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not installed here.",
            "The workshop runs, shows and compares notebooks with them.",
            "Install them with `pip install 'hfnb[workshop]'`, or run `make venv` in your clone.",
        )


def _say(text: str) -> None:
    # A file's name may be no text that this terminal can show.
    sys.stdout.write(text.encode("utf-8", "replace").decode() + "\n")
    sys.stdout.flush()
