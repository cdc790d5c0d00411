"""An executed notebook without what must not be kept: secrets, widget state, traces of a machine.

A saved widget state holds a password's value although its repr hides it, and is dead without its
kernel; papermill writes each parameter twice, and the paths of the machine that it ran on.
"""

from __future__ import annotations

import re
from typing import Any

import nbformat

from hfnb.credentials import HIDDEN, names_a_secret
from hfnb.stepper.export_json import redacted

WIDGET = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"
# What a reader is shown of a widget that left no text of its own.
_NO_TEXT = "(A control: it needs a running notebook.)"
# What papermill notes that says something about the run, and nothing about the machine.
_KEPT = {"parameters", "version", "duration", "exception"}
_TRACES = ("execution", "papermill", "collapsed", "ExecuteTime")
_ASSIGNED = re.compile(
    r"""^(?P<name>\w+)(?P<type>\s*:[^=\n]+)?(?P<sign>\s*=\s*)(?P<mark>["']).*?(?P=mark)""", re.M
)


def clean(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return a copy of an executed notebook that can be kept and handed out.

    Without widget state and widget views (their text and HTML stay), without the traces that the
    tools leave of a run and its machine, and with every secret replaced by `[hidden]`: those that
    `hfnb.credentials.redact` knows, and the values of parameters whose name says secret. Cleaning
    twice is cleaning once.
    """
    data: dict[str, Any] = redacted(notebook)
    metadata = data.setdefault("metadata", {})
    metadata.pop("widgets", None)
    noted = metadata.get("papermill")
    if isinstance(noted, dict):
        noted = {name: value for name, value in noted.items() if name in _KEPT}
        noted["parameters"] = _without_secrets(noted.get("parameters", {}))
        metadata["papermill"] = noted
    for cell in data.get("cells", ()):
        for trace in _TRACES:
            cell["metadata"].pop(trace, None)
        if {"parameters", "injected-parameters"}.intersection(cell["metadata"].get("tags", ())):
            cell["source"] = _ASSIGNED.sub(_hidden, cell["source"])
        for output in cell.get("outputs", ()):
            _still(output)
    found: nbformat.NotebookNode = nbformat.from_dict(data)
    return found


def _without_secrets(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: HIDDEN if names_a_secret(str(name)) and item else _without_secrets(item)
            for name, item in value.items()
        }
    return value


def _hidden(found: re.Match[str]) -> str:
    if not names_a_secret(found["name"]):
        return found[0]
    mark = found["mark"]
    return f"{found['name']}{found['type'] or ''}{found['sign']}{mark}{HIDDEN}{mark}"


def _still(output: dict[str, Any]) -> None:
    """Take the widget out of an output, and leave what a reader without a kernel sees."""
    bundle = output.get("data")
    if not isinstance(bundle, dict):
        return
    bundle.pop(STATE, None)
    if WIDGET in bundle:
        del bundle[WIDGET]
        if not bundle:
            bundle["text/plain"] = _NO_TEXT
