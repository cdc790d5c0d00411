"""The page of a run: its notebook as HTML that reads well without a kernel and without a network.

nbconvert turns the cells into HTML; the frame, the look and what may be loaded (nothing) are ours.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from bs4 import BeautifulSoup
from jinja2 import DictLoader, pass_context
from nbconvert.exporters import HTMLExporter

from hfnb import markup
from hfnb.workshop import files
from hfnb.workshop.cleaning import clean
from hfnb.workshop.editions import learner
from hfnb.workshop.record import RunRecord

NOTEBOOK, PAGE = "notebook.ipynb", "index.html"
_TEMPLATE = """\
{%- extends 'basic/index.html.j2' -%}
{%- block any_cell scoped -%}
{%- set folded = cell.metadata.get('jupyter', {}).get('source_hidden', false) -%}
<section id="cell-{{ loop.index0 }}" class="nb-cell nb-{{ cell.cell_type }}
{%- if loop.index0 == resources.failing %} nb-failed{% endif %}">
{%- if loop.index0 == resources.failing %}<p class="nb-sign">✗ The run ended in this cell.</p>
{%- endif %}
{%- if folded %}<details><summary>{{ cell.source.split('\\n')[0] | escape }}</summary>{% endif %}
{{ super() }}
{%- if folded %}</details>{% endif %}
</section>
{%- endblock any_cell -%}
{%- block data_javascript scoped -%}{%- endblock -%}
{%- block data_widget_view scoped -%}{%- endblock -%}
{%- block footer -%}{%- endblock -%}
"""


class _Exporter(HTMLExporter):
    """nbconvert's exporter, whose pages name no place outside but in links."""

    @pass_context
    def markdown2html(self, context: Any, source: str) -> str:
        found = BeautifulSoup(super().markdown2html(context, source), "html.parser")
        for picture in found.find_all("img", src=True):
            if not str(picture["src"]).startswith("data:"):
                picture.replace_with(picture.get("alt") or str(picture["src"]))
        for link in found.find_all("a", href=True):
            # A path beside the notebook leads nowhere from here.
            if not str(link["href"]).startswith(("#", "https://", "http://", "mailto:")):
                link.unwrap()
        return str(found)


@cache
def _exporter() -> _Exporter:
    """The exporter, whose templates take longer to read than a notebook."""
    made = _Exporter(
        template_name="basic",
        extra_loaders=[DictLoader({"run.html.j2": _TEMPLATE})],
        exclude_anchor_links=True,
    )
    made.template_file = "run.html.j2"
    return made


def page(notebook: nbformat.NotebookNode, record: RunRecord, back: str = "") -> str:
    """Return the page of an executed notebook, cleaned.

    Each cell has the anchor `cell-N`, N its place in the notebook from 0.

    Args:
        notebook: as it came from its run.
        record: what is known of the run; stands on top.
        back: the address of the report, relative to the page.
    """
    resources = {"failing": record.failing_cell}
    body, _ = _exporter().from_notebook_node(clean(notebook), resources=resources)
    return markup.run_page(record, body, back)


def write(folder: Path, record: RunRecord, *, into: Path | None = None, strip: bool = False) -> str:
    """Write the page of a run beside its notebook, if it is not newer already.

    Args:
        folder: the workshop's output folder.
        record: of the run.
        into: the folder whose `runs` the page is for; `folder` itself when left out.
        strip: take the solutions out, of the page and of a copy of the notebook beside it.

    Returns:
        The page's path relative to `into`; empty where there is no notebook.
    """
    into = into or folder
    notebook = folder / "runs" / record.name / NOTEBOOK
    made = into / "runs" / record.name / PAGE
    if not notebook.is_file():
        return ""
    newest = max(_changed(notebook), _changed(notebook.with_name("record.json")))
    if _changed(made) < newest:
        read = nbformat.read(notebook, as_version=4)
        if strip:
            read = learner(clean(read))
            files.write(made.parent / NOTEBOOK, nbformat.writes(read))
        files.write(made, page(read, record, "../../index.html"))
    return made.relative_to(into).as_posix()


def _changed(path: Path) -> int:
    """When a file was written last, nanoseconds; 0 where there is none."""
    return path.stat().st_mtime_ns if path.is_file() else 0
