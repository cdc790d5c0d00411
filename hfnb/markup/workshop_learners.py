"""What learners handed in, as a part of the report; and what could not be used, with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hfnb.markup.text import escape, prose, quoted
from hfnb.markup.workshop_shapes import AskedLike, LearnerFileLike, LeftOutLike

_COLUMNS = ("File", "Learner", "Checks passed", "Not yet", "Open", "Agent sessions", "Cells run")
_COLUMNS += ("Errors",)


def learners_part(files: Sequence[LearnerFileLike]) -> str:
    """A heading and a table with one row per file; nothing where there are none."""
    if not files:
        return ""
    head = "".join(
        f'<th scope="col"><button type="button">{name}</button></th>' for name in _COLUMNS
    )
    rows = "".join(map(_row, files))
    return (
        "<h2>Learners</h2>"
        '<form class="hfnb-filters" data-for="learners" hidden role="search">'
        '<label>File or learner<input type="search" name="learner" autocomplete="off" '
        'placeholder="part of a name"></label><output aria-live="polite"></output></form>'
        '<div class="hfnb-sheet" tabindex="0" role="region" aria-label="Learners">'
        f'<table id="learners"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _row(file: LearnerFileLike) -> str:
    ran = "" if file.cells is None else f"{file.cells_run} of {file.cells}"
    # What is shown, and the number to sort by.
    cells = [
        *((_names(names), len(names)) for names in (file.passed, file.failed, file.open)),
        (_list(_asked(one) for one in file.sessions), len(file.sessions)),
        (ran, -1 if file.cells_run is None else file.cells_run),
        (_list(escape(quoted(text, 200)) for text in file.errors), len(file.errors)),
    ]
    inner = "".join(f'<td data-v="{number}">{cell}</td>' for cell, number in cells)
    name = f"<td>{escape(file.learner)}</td>"
    return f'<tr><th scope="row">{escape(file.path)}</th>{name}{inner}</tr>'


def _names(names: Sequence[str]) -> str:
    """How many, and which, folded."""
    if not names:
        return "0"
    listed = escape(", ".join(names))
    return f"<details><summary>{len(names)}</summary>{listed}</details>"


def _list(items: Iterable[str]) -> str:
    rows = "".join(f"<li>{item}</li>" for item in items)
    return f'<ul class="hfnb-plain hfnb-long">{rows}</ul>' if rows else ""


def _asked(one: AskedLike) -> str:
    answer = "no answer yet" if one.answer is None else quoted(one.answer, 200)
    turns = "1 iteration" if one.iterations == 1 else f"{one.iterations} iterations"
    return f"{escape(quoted(one.question, 200))} → {escape(answer)} ({turns})"


def left_out_part(heading: str, files: Sequence[LeftOutLike]) -> str:
    """A heading and a list of files with the reason of each; nothing where there are none."""
    if not files:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(file.path)}</th><td class="hfnb-long">{prose(file.reason)}'
        "</td></tr>"
        for file in files
    )
    return (
        f'<h2>{escape(heading)}</h2><div class="hfnb-sheet" tabindex="0" role="region" '
        f'aria-label="{escape(heading)}"><table><thead><tr><th scope="col">File</th>'
        f'<th scope="col">Why</th></tr></thead><tbody>{rows}</tbody></table></div>'
    )
