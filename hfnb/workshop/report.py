"""The report of a workshop: every run's page, and `index.html` over all of them."""

from __future__ import annotations

import re
from pathlib import Path

from hfnb import markup
from hfnb.errors import WorkshopError
from hfnb.workshop import collected, files, pages, planning, record
from hfnb.workshop.collected import Collected, LeftOut
from hfnb.workshop.plan import Launch
from hfnb.workshop.record import RunRecord

PAGE = "index.html"
# Where the learners' edition of the whole output folder is put.
LEARNER = "learner"


def build(folder: Path, *, strip: bool = False) -> Path:
    """Make the report of an output folder anew, and the pages that are missing or too old.

    A record or a notebook that cannot be read does not stop it: the report says so.

    Args:
        folder: the output folder, with `runs/NAME/record.json` for each run.
        strip: make the learners' edition instead, in the folder `learner`: pages and notebooks
            without solutions, and nothing of what learners handed in. That folder can be given
            away as it is.

    Returns:
        The path of `index.html`.

    Raises:
        WorkshopError: the folder is none.
    """
    if not folder.is_dir():
        raise WorkshopError(
            f"{folder.name!r} is no folder, so there is nothing to report.",
            "A report is made of an output folder of `hfnb workshop run`.",
            "Check its name, or run the plan first.",
        )
    into = folder / LEARNER if strip else folder
    runs, broken = read_all(folder)
    made: dict[str, str] = {}
    for run in runs:
        try:
            made[run.name] = pages.write(folder, run, into=into, strip=strip)
        except Exception as error:  # whatever nbconvert meets in one notebook, the others count
            place = f"runs/{run.name}/{pages.NOTEBOOK}"
            broken.append(LeftOut(path=place, reason=f"Its page was not made: {_line(error)}"))
    handed_in, title = Collected(), "Workshop"
    if not strip:
        title = "Workshop report"
        try:
            handed_in = collected.read(folder)
        except WorkshopError as error:
            broken.append(LeftOut(path=collected.FILE, reason=_said(error)))
    launch = _launch(folder)
    links = {run.name: launch.link(run.name) for run in runs} if launch else {}
    text = markup.report_page(title, runs, made, broken, handed_in.files, handed_in.left_out, links)
    return files.write(into / PAGE, text)


def read_all(folder: Path) -> tuple[list[RunRecord], list[LeftOut]]:
    """Return the records of an output folder, by group and notebook, and those that are broken."""
    runs: list[RunRecord] = []
    broken: list[LeftOut] = []
    for path in sorted((folder / "runs").glob("*/record.json")):
        place = path.relative_to(folder).as_posix()
        try:
            run = record.read(path)
        except WorkshopError as error:
            broken.append(LeftOut(path=place, reason=_said(error)))
            continue
        # The name is where its files are looked for: one that names another place is refused.
        if run.name == path.parent.name:
            runs.append(run)
        else:
            why = f"It says that its name is {run.name[:80]!r}, and lies elsewhere."
            broken.append(LeftOut(path=place, reason=why))
    runs.sort(key=lambda run: (_natural(run.group), _natural(run.notebook), run.name))
    return runs, broken


def _launch(folder: Path) -> Launch | None:
    """Return where the plan of the output folder says that notebooks are opened, if it does."""
    try:
        return Launch.model_validate(planning.kept(folder)["launch"])
    except (ValueError, KeyError):
        return None


def _natural(text: str) -> list[tuple[int, str]]:
    """A key that puts group 2 before group 10."""
    return [(int(digits[:18] or 0), rest) for digits, rest in re.findall(r"(\d*)(\D*)", text)]


def _said(error: WorkshopError) -> str:
    return f"{error.why.rstrip('.')}. {error.next_step}"


def _line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".split("\n")[0][:300]
