"""Progress of a plan: a bar and what runs, in a terminal; a line for each run everywhere else."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from hfnb.workshop.running import Event


class Progress:
    """Shows what `hfnb.workshop.running.run` tells.

    Args:
        total: how many runs there are.
        console: where; the terminal when None.
    """

    def __init__(self, total: int, console: Console | None = None) -> None:
        self._console = console or Console()
        self._bar = Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[left]}", markup=False),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._task = self._bar.add_task("runs", total=total, left="")
        self._running: dict[str, str] = {}  # by name: at which cell
        self._seconds: list[float] = []
        self._most = 1

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def hear(self, event: Event) -> None:
        """Show an event."""
        if event.kind == "begun":
            self._running[event.name] = event.name
            self._most = max(self._most, len(self._running))
        elif event.kind == "cell":
            self._running[event.name] = f"{event.name} {event.cell}/{event.cells}"
        else:
            self._running.pop(event.name, None)
        record = event.record
        if event.kind in ("over", "again") and record is not None:
            self._seconds.append(record.seconds)
            words = " (tried again)" if event.kind == "again" else ""
            line = f"{event.name}: {record.status}{words}, {record.seconds:.1f} s"
            self._console.print(line, markup=False, highlight=False)
        self._bar.update(
            self._task,
            advance=event.kind in ("over", "kept"),
            description=", ".join(self._running.values())[:60] or "runs",
        )
        self._bar.update(self._task, left=self._left())

    def _left(self) -> str:
        """How long it will still take, by the mean of the runs so far."""
        if not self._seconds:
            return ""
        task = self._bar.tasks[0]
        rest = (task.total or 0) - task.completed
        seconds = rest * sum(self._seconds) / len(self._seconds) / self._most
        return (
            f"about {seconds / 60:.0f} min left" if seconds > 90 else f"about {seconds:.0f} s left"
        )
