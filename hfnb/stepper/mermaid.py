"""The tree of a session as a Mermaid flowchart, for a Markdown page or a notebook."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hfnb import markup
from hfnb.markup import PHASES
from hfnb.stepper.tree import Node

if TYPE_CHECKING:
    from hfnb.stepper.session import Session

_LONGEST = 60
# Mermaid has its own entities, #35; for the hash; whatever could mean something is written so.
_TELLING = re.compile(r"[^\w .,:?!()/+*=-]", re.ASCII)
_CLASSES = (
    "classDef edited stroke-dasharray:5 3,stroke-width:2px",
    "classDef problem stroke:#b0261c,stroke-width:2px",
    "classDef here stroke-width:4px",
)


def flowchart(session: Session) -> str:
    """Return the flowchart of `session`, which holds no secrets any more."""
    lines = ["flowchart TD", *_lines(session), *_CLASSES]
    nodes = session.nodes.values()
    groups = {
        "edited": [node.id for node in nodes if node.state.edited],
        "problem": [node.id for node in nodes if node.problems],
        "here": [session.here.id],
    }
    lines += [f"class {','.join(ids)} {name}" for name, ids in groups.items() if ids]
    return "\n".join(f"    {line}" if place else line for place, line in enumerate(lines)) + "\n"


def _lines(session: Session) -> Iterator[str]:
    starts = {branch.start: branch.name for branch in session.branches if branch.name}
    for node in session.nodes.values():
        left, right = ("([", "])") if node.phase in ("question", "finish") else ("[", "]")
        yield f'{node.id}{left}"{_label(node)}"{right}'
        if node.parent is not None:
            name = starts.get(node)
            words = f'|"{_escaped(markup.quoted(name))}"|' if name else ""
            yield f"{node.parent.id} -->{words} {node.id}"


def _label(node: Node) -> str:
    state = node.state
    words = PHASES[state.phase][0] + (f" {state.iteration}" if state.iteration else "")
    text = node.text
    if state.phase == "prompt":
        return f"{node.id} · {words}<br/>{len(text):,} characters"
    if state.phase == "action" and state.call:
        text = f"{state.call.tool}({json.dumps(state.call.tool_input, ensure_ascii=False)})"
    label = f"{node.id} · {words}<br/>{_escaped(markup.quoted(text, _LONGEST)[1:-1])}"
    return f"{label}<br/>{_escaped(state.recorded)}" if state.recorded else label


def _escaped(text: str) -> str:
    return _TELLING.sub(lambda found: _entity(found[0]), text)


def _entity(character: str) -> str:
    # Letters of other scripts mean nothing to Mermaid and stay readable in the source.
    return character if character.isalnum() else f"#{ord(character)};"
