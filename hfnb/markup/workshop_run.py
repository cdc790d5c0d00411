"""The page of one run: what is known of it, and its notebook beneath."""

from __future__ import annotations

from functools import cache

from hfnb.markup.text import escape, prose
from hfnb.markup.workshop_shapes import RunLike
from hfnb.markup.workshop_style import NOTEBOOK_STYLE, PAGE_STYLE, STATUSES

# A notebook's outputs may hold any HTML; nothing of it may be run, or fetched from elsewhere.
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "form-action 'none'; base-uri 'none'"
)


@cache
def _colours() -> str:
    """The colours of code, light and dark."""
    from pygments.formatters import HtmlFormatter

    light, dark = (
        HtmlFormatter(style=name, nobackground=True).get_style_defs(".highlight")
        for name in ("default", "github-dark")
    )
    return (
        f"<style>{light}</style><style>@media screen and (prefers-color-scheme:dark){{{dark}}}"
        ".highlight{background:none}</style>"
    )


def run_page(run: RunLike, body: str, back: str = "") -> str:
    """A whole HTML document.

    Args:
        run: what is known of the run.
        body: its notebook's cells as HTML, each with the anchor `cell-N`.
        back: the address of the report; none when empty.
    """
    _, sign = STATUSES[run.status]
    facts = [f"{sign} {run.status}", run.backend, f"{run.seconds:,.1f} s" if run.seconds else ""]
    facts += [f"tried {run.attempts} times" if run.attempts > 1 else "", run.started]
    values = ", ".join(f"{name} = {value!r}" for name, value in run.parameters.items())
    rows = [escape(" · ".join(fact for fact in facts if fact)), f"<code>{escape(values)}</code>"]
    about = "".join(f'<p class="nb-about">{row}</p>' for row in rows[: 2 if values else 1])
    if run.problem:
        there = f"#cell-{run.failing_cell}"
        link = f' <a href="{there}">To the cell.</a>' if run.failing_cell is not None else ""
        about += f'<p class="nb-sign">{escape(run.problem)}{link}</p>'
        about += f'<p class="nb-about">{prose(run.next_step)}</p>' if run.next_step else ""
    title = f"{run.group}: {run.notebook}"
    returning = f'<p class="nb-about"><a href="{escape(back)}">← All runs</a></p>' if back else ""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>{PAGE_STYLE}{_colours()}{NOTEBOOK_STYLE}</head>"
        f"<body><main>{returning}<h1>{escape(title)}</h1>{about}{body}</main></body></html>\n"
    )
