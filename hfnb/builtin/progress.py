"""A progress bar in a notebook or a terminal, plain lines everywhere else.

A log file, a CI page or a Docker build shows a bar as hundreds of lines; there one line per
stage says as much.
"""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any, TextIO


class Bar:
    """Show named stages and one fraction that grows from 0 to 1.

    Args:
        title: what is being done, at most a few words.
        stream: where to draw; stderr by default, so that a command's output stays clean.
    """

    def __init__(self, title: str, stream: TextIO | None = None) -> None:
        self._title = title
        self._stream = sys.stderr if stream is None else stream
        self._stage = ""
        self._bar: Any = None

    def __enter__(self) -> Bar:
        if in_notebook() or self._stream.isatty():
            from tqdm.auto import tqdm

            self._bar = tqdm(
                total=100,
                desc=self._title,
                file=self._stream,
                bar_format="{desc}: {percentage:3.0f}%|{bar}| {elapsed}",
            )
        return self

    def __call__(self, stage: str, done: float) -> None:
        """Draw the fraction `done` of the whole, in the stage `stage`."""
        if stage != self._stage:
            self._stage = stage
            if self._bar is None:
                print(f"{self._title}: {stage}", file=self._stream, flush=True)
            else:
                self._bar.set_description_str(f"{self._title}: {stage}")
        if self._bar is not None and (step := round(100 * done) - self._bar.n) > 0:
            self._bar.update(step)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.close()
        elif kind is None and self._stage:
            print(f"{self._title}: done", file=self._stream, flush=True)


def in_notebook() -> bool:
    """Whether this process is a Jupyter kernel."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython is not None else None
    return getattr(shell, "kernel", None) is not None
