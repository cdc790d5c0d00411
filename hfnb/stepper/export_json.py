"""A session as one JSON file, and back. The file is data, whoever wrote it: all of it is checked.

`run` holds the states as `hfnb.steps` stores them; the place of a state is the number in its id.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from hfnb import steps
from hfnb.credentials import redact
from hfnb.errors import SessionError, StepsError
from hfnb.stepper import facts
from hfnb.stepper.breakpoints import Breakpoint
from hfnb.stepper.tree import Node, Tree
from hfnb.steps.reading import list_of, mapping, refuse, text_of

if TYPE_CHECKING:
    from hfnb.agents import Agent
    from hfnb.stepper.session import Session

FORMAT, VERSION = "hfnb.session", 1
_NAMES = {"format", "version", "agent", "here", "names", "visited", "originals", "breakpoints"}
_NAMES |= {"run"}
_NO_STATES = "[]\n }\n}"
_CONDITIONS = {one.name for one in fields(Breakpoint)}
# Between the texts that are searched for secrets together: no secret and no text contains it.
_BETWEEN = "\n\x00\n"

S = TypeVar("S", bound="Session")


def dumps(session: Session) -> str:
    """Return `session` as JSON text, secrets replaced by `[hidden]`: a state per line."""
    data = _data(session)
    rows = data["run"].pop("states")
    try:
        return _written(data, rows, ascii=False)
    except UnicodeEncodeError:  # half a character, which a file cannot hold
        return _written(data, rows, ascii=True)


def _written(data: dict[str, Any], rows: list[Any], ascii: bool) -> str:
    def line(value: Any, indent: int | None = None) -> str:
        return json.dumps(value, ensure_ascii=ascii, allow_nan=False, indent=indent)

    head = line({**data, "run": {**data["run"], "states": []}}, indent=1)
    states = ",\n   ".join(map(line, rows))
    text = f"{head.removesuffix(_NO_STATES)}[\n   {states}\n  ]\n }}\n}}\n"
    text.encode("utf-8")
    return text


def without_secrets(session: S) -> S:
    """Return a copy of `session` that holds what its file would hold."""
    return _read(type(session), _data(session), None)


def _data(session: Session) -> dict[str, Any]:
    # In this order: a run in another thread may add nodes, and what is named must be among them.
    here, names = session.here, tuple(session._tree.names.items())
    nodes = dict(session.nodes)
    data = {
        "format": FORMAT,
        "version": VERSION,
        "agent": session.about,
        "here": here.id,
        "names": {name: node.id for name, node in names},
        "visited": {
            node.id: node.next.id
            for node in nodes.values()
            if node.next is not None and node.next is not node.children[0] and node.next.id in nodes
        },
        "originals": {node.id: node.original.id for node in nodes.values() if node.original},
        "breakpoints": session.breakpoints.data(),
        "run": steps.dump(node.state for node in nodes.values()),
    }
    clean: dict[str, Any] = redacted(data)
    return clean


def redacted(data: Any) -> Any:
    """Return JSON data with the secrets in its texts replaced.

    Searching costs the same for a short text as for a long one, so all are searched as one.
    """
    texts: dict[str, str] = {}

    def collect(value: Any) -> None:
        if isinstance(value, str):
            texts[value] = value
        elif isinstance(value, dict):
            for key, item in value.items():
                collect(key)
                collect(item)
        elif isinstance(value, list):
            for item in value:
                collect(item)

    def replaced(value: Any) -> Any:
        if isinstance(value, str):
            return texts[value]
        if isinstance(value, dict):
            return {texts[key]: replaced(item) for key, item in value.items()}
        if isinstance(value, list):
            return [replaced(item) for item in value]
        return value

    collect(data)
    clean = redact(_BETWEEN.join(texts)).split(_BETWEEN)
    if len(clean) != len(texts):
        clean = [redact(text) for text in texts]
    texts.update(zip(tuple(texts), clean, strict=True))
    return replaced(data)


def loads(kind: type[S], text: str | bytes, agent: Agent | None) -> S:
    """Return the session in `text`.

    Raises:
        SessionError: it is none; the error says what is wrong and where.
    """
    try:
        return _read(kind, steps.parse(text), agent)
    except StepsError as error:
        raise SessionError(error.what, error.why, error.next_step) from None


def _read(kind: type[S], data: Any, agent: Agent | None) -> S:
    if isinstance(data, dict) and data.get("format") == FORMAT:
        version = data.get("version")
        if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
            raise SessionError(
                f"The file has version {version} of the format, and {VERSION} is read here.",
                "It was saved by a newer hfnb.",
                "Update hfnb, and load it again.",
            )
    given = mapping(data, "The file", _NAMES)
    if given.get("format") != FORMAT:
        refuse("format", f"is {given.get('format')!r:.60}, and {FORMAT!r} is read here")
    if given.get("version") != VERSION or isinstance(given["version"], bool):
        refuse("version", f"is {given.get('version')!r:.60}, and {VERSION} is read here")
    if missing := _NAMES - given.keys():
        refuse("The file", f"has no {min(missing)!r}")
    tree = _tree(steps.load(given["run"]), given["originals"])
    find = _finder(tree)
    for name, id in _texts(given["names"], "names").items():
        node = find(id, "names")
        if name != "main":
            with _refused("names"):
                tree.name(node, tree.check_name(name))
        elif node is not tree.root:
            refuse("names.main", "is not where the session begins")
    for id, child in _texts(given["visited"], "visited").items():
        node = find(child, "visited")
        if node.parent is not find(id, "visited"):
            refuse(f"visited.{id}", f"is {child}, which does not follow it")
        node.parent._last = node
    session = kind.__new__(kind)
    session._set_up(agent, tree, facts.checked(given["agent"]))
    session._move(find(text_of(given["here"], "here"), "here"), far=True)
    for condition in list_of(given["breakpoints"], "breakpoints", 1000):
        with _refused("breakpoints"):
            session.breakpoints.add(**mapping(condition, "breakpoints", _CONDITIONS))
    return session


def _tree(states: tuple[steps.State, ...], originals: Any) -> Tree:
    if not states or states[0].parent is not None:
        refuse("run", "has no question at its beginning")
    tree = Tree(states[0])
    nodes = {states[0]: tree.root}
    named = _texts(originals, "originals")
    for state in states[1:]:
        if state.parent is None:
            refuse("run", "has more than one question")
        parent = nodes[state.parent]
        id = f"s{len(nodes)}"
        was = named.pop(id, None)
        before = None if was is None else tree.nodes.get(was)
        if was and (not before or before.parent is not parent or before.phase != state.phase):
            refuse(f"originals.{id}", f"is {was!r:.60}, which does not stand in its place")
        nodes[state] = tree.add(state, parent, before)
    if named:
        refuse("originals", f"names {min(named)}, which is no state that was edited")
    return tree


def _finder(tree: Tree) -> Callable[[str, str], Node]:
    def find(id: str, where: str) -> Node:
        node = tree.nodes.get(id)
        if node is None:
            refuse(where, f"names {id!r:.60}, which is no state of the run")
        return node

    return find


def _texts(value: Any, where: str) -> dict[str, str]:
    if not isinstance(value, dict):
        refuse(where, "is no object")
    return {key: text_of(item, f"{where}.{key}") for key, item in value.items()}


@contextmanager
def _refused(where: str) -> Iterator[None]:
    """Whatever a session would refuse, its file may not hold."""
    try:
        yield
    except SessionError as error:
        refuse(where, f"cannot be used: {error.what}")
