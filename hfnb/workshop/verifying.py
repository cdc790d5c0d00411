"""Run the executed notebooks of a workshop again, and say which outputs moved.

The comparing is nbval's: it runs each notebook in a fresh kernel and holds every cell's new
outputs against the stored ones. What may differ (times, sizes, addresses) is listed in
`nbval_sanitize.cfg` beside this module.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hfnb.credentials import lent, redact
from hfnb.errors import WorkshopError
from hfnb.workshop import planning
from hfnb.workshop.shared import shared

SANITIZE = Path(__file__).with_name("nbval_sanitize.cfg")
_PLUGIN = "hfnb.workshop.nbval_outputs"
_TEXT = 2_000


@dataclass(frozen=True)
class Moved:
    """A cell whose outputs are not what they were.

    Attributes:
        run: the run's name.
        cell: the cell's place in the notebook, from 0; None where the notebook cannot be read.
        why: what nbval says: outputs differ, the cell raised, it took too long.
        kind: which output: "stdout", "stderr", "error", a MIME type; "" where there is none.
        before: that output as it is stored.
        after: as it is now.
    """

    run: str
    cell: int | None
    why: str
    kind: str = ""
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        where = self.run if self.cell is None else f"{self.run}, cell {self.cell}"
        lines = [f"{where}: {self.why}"]
        if self.kind:
            lines += [f"  {self.kind}, before: {_line(self.before)}", f"  now: {_line(self.after)}"]
        return "\n".join(lines)


@dataclass(frozen=True)
class Verified:
    """What came of it.

    Attributes:
        notebooks: how many were run again.
        compared: cells whose outputs were compared.
        not_compared: cells that had not run before, or could not be reached now.
        moved: those that differ, by run and cell.
    """

    notebooks: int
    compared: int
    not_compared: int
    moved: tuple[Moved, ...]

    def __str__(self) -> str:
        head = f"{self.notebooks} notebooks run again, {self.compared} cells compared: "
        head += f"{len(self.moved)} moved." if self.moved else "nothing moved."
        if self.not_compared:
            head += f" {self.not_compared} cells had nothing to compare with."
        return "\n".join([head, *map(str, self.moved)])


def verify(folder: Path, *, cell_timeout: float = 600) -> Verified:
    """Run every executed notebook of an output folder again and compare the outputs.

    Args:
        folder: the output folder of `hfnb workshop run`. Nothing in it is changed.
        cell_timeout: seconds that one cell may take; a dead kernel is noticed after as long.

    Raises:
        WorkshopError: there is no notebook, nbval did not run, or the shared server not start.
    """
    notebooks = sorted(folder.resolve().glob("runs/*/notebook.ipynb"))
    if not notebooks:
        raise WorkshopError(
            f"There is nothing to verify in {folder.name!r}.",
            "No run has left a notebook there.",
            "Name the output folder of a plan, after `hfnb workshop run`.",
        )
    # They ask the server again that their plan gave them.
    with shared(planning.kept(folder).get("server") is not None):
        rows = _compared(notebooks, cell_timeout)
    moved = sorted(
        (_moved(row) for row in rows if row["outcome"] == "failed"),
        key=lambda one: (one.run, one.cell or 0),
    )
    passed = sum(row["outcome"] == "passed" for row in rows)
    differing = sum(one.cell is not None for one in moved)
    return Verified(
        notebooks=len(notebooks),
        compared=passed + differing,
        not_compared=len(rows) - passed - len(moved),
        moved=tuple(moved),
    )


def _compared(notebooks: list[Path], cell_timeout: float) -> list[dict[str, Any]]:
    """What the plugin wrote down, cell by cell, in a process of its own."""
    with tempfile.TemporaryDirectory() as place:
        rows, named, own = (Path(place, name) for name in ("rows", "notebooks", "pytest.ini"))
        rows.touch()
        own.write_text("[pytest]\n", encoding="utf-8")  # nobody else's settings
        named.write_text("\n".join(map(str, notebooks)), encoding="utf-8")
        words = [sys.executable, "-m", "pytest", "-q", "-c", str(own), "-p", "no:cacheprovider"]
        words += ["-p", _PLUGIN, f"--hfnb-outputs={rows}", f"--rootdir={place}"]
        words += ["--nbval", "--nbval-current-env", f"--nbval-cell-timeout={cell_timeout:g}"]
        words += [f"--nbval-sanitize-with={SANITIZE}", "--continue-on-collection-errors"]
        words.append(f"@{named}")
        with lent("PYTEST_ADDOPTS", ""), lent("PYTEST_PLUGINS", ""):
            done = subprocess.run(
                words, cwd=place, capture_output=True, text=True, errors="replace"
            )
        found = [json.loads(line) for line in rows.read_text(encoding="utf-8").splitlines()]
    # 0: nothing moved; 1: something did, or could not be read, and is written down.
    if done.returncode > 1 or (done.returncode and not found):
        said = (done.stderr or done.stdout).strip().splitlines() or [f"status {done.returncode}"]
        raise WorkshopError(
            "The notebooks could not be compared.",
            redact(f"nbval did not run: {said[-1][:300]}"),
            "Check that `pip install 'hfnb[workshop]'` was run in this environment.",
        )
    return found


def _moved(row: dict[str, Any]) -> Moved:
    texts = {name: redact(str(row.get(name, "")))[:_TEXT] for name in ("before", "after")}
    return Moved(
        run=Path(row["notebook"]).parent.name,
        cell=row["cell"],
        why=redact(row["message"])[:_TEXT],
        kind=row.get("kind", ""),
        **texts,
    )


def _line(text: str) -> str:
    shown = text.replace("\n", "⏎")
    return shown if len(shown) <= 160 else shown[:159] + "…"
