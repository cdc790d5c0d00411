"""papermill's own engine, which tells on the way which cell is at work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from papermill.engines import NBClientEngine, papermill_engines

NAME = "hfnb"
# Is told the number of the code cell that begins, from 1, and how many there are.
Tell = Callable[[int, int], None]


class TellingEngine(NBClientEngine):  # type: ignore[misc]  # papermill has no types
    """Runs a notebook as papermill does."""

    @classmethod
    def execute_managed_notebook(
        cls, nb_man: Any, kernel_name: str, *, tell: Tell, **settings: Any
    ) -> None:
        """Run it, and tell of each code cell that begins.

        Args:
            nb_man: papermill's record of the notebook.
            kernel_name: the kernel to start.
            tell: is told.
            settings: as papermill's engine takes them.
        """
        code = [at for at, cell in enumerate(nb_man.nb.cells) if cell.cell_type == "code"]
        number = {at: place for place, at in enumerate(code, 1)}
        start = nb_man.cell_start

        def cell_start(cell: Any, cell_index: int, **more: Any) -> None:
            if cell_index in number:
                tell(number[cell_index], len(code))
            start(cell, cell_index, **more)

        nb_man.cell_start = cell_start
        super().execute_managed_notebook(nb_man, kernel_name, **settings)


papermill_engines.register(NAME, TellingEngine)
