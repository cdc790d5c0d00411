"""A run as a page of its own: one file, no scripts, light or dark as its reader likes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hfnb.markup.cards import table
from hfnb.markup.steps_style import steps_view, unstyled
from hfnb.markup.text import escape

_STYLE = (
    "<style>:root{color-scheme:light dark}body{margin:0;background:light-dark(#f6f7f9,#111);"
    "color:light-dark(#1f1f1f,#f2f2f2);font:14px/1.5 system-ui,sans-serif}"
    "main{max-width:70rem;margin:0 auto;padding:20px 16px 40px}"
    "h1{font-size:20px;margin:0 0 12px}h2{font-size:16px;margin:26px 0 8px}</style>"
)
# Nothing may be fetched or run, whatever the texts hold.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(title: str, sections: Iterable[tuple[str, str]]) -> str:
    """A whole HTML document.

    Args:
        title: stands in the window's title and on top.
        sections: a heading (empty for none) and the HTML beneath it, which is escaped already.
    """
    body = "".join(
        (f"<h2>{escape(heading)}</h2>" if heading else "") + content
        for heading, content in sections
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>{_STYLE}</head><body><main><h1>{escape(title)}</h1>"
        f"{steps_view(body)}</main></body></html>\n"
    )


def folded(summary: str, content: str) -> str:
    """HTML, escaped already, that is folded away under a line of text."""
    return f"<details><summary>{escape(summary)}</summary>{content}</details>"


def table_card(headers: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    """A `table` without the style sheet, for a page that has one."""
    return unstyled(table(headers, rows))
