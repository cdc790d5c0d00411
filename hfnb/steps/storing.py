"""States as plain JSON data and back. What is read may come from anybody and is checked.

The data is a flat list in which every state names its parent by its place in the list, and a
parent comes before its children. So there are no cycles to find and nothing nests with the
length of a run.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, asdict, fields, is_dataclass
from typing import Any, NoReturn

from hfnb.steps.reading import MAX_DEPTH, READERS, is_whole, list_of, mapping, refuse
from hfnb.steps.state import FOLLOWS, State

FORMAT, VERSION = "hfnb.steps", 1
MAX_BYTES = 512_000_000
MAX_STATES = 1_000_000

_NOT_STORED = {"parent"}
_FIELDS = {field.name: field for field in fields(State) if field.name not in _NOT_STORED}


def dump(states: Iterable[State]) -> dict[str, Any]:
    """Return `states` and all that led to them as JSON data.

    A state comes behind its parent; beyond that, the order given is kept. So states given with
    their parents before them, as a session makes them, are found at the same places by `load`.
    """
    places: dict[State, int] = {}
    rows: list[dict[str, Any]] = []
    for state in states:
        missing: list[State] = []
        at: State | None = state
        while at is not None and at not in places:
            missing.append(at)
            at = at.parent
        for one in reversed(missing):
            parent = None if one.parent is None else places[one.parent]
            places[one] = len(rows)
            rows.append({"parent": parent, **_row(one)})
    return {"format": FORMAT, "version": VERSION, "states": rows}


def _row(state: State) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, field in _FIELDS.items():
        value = getattr(state, name)
        if field.default is not MISSING and value == field.default:
            continue
        if name == "messages":
            value = [list(message) for message in value]
        elif name == "problems":
            value = [asdict(problem) for problem in value]
        elif name in ("call", "usage", "artifact"):
            value = plain(value)
        row[name] = value
    return row


def plain(value: Any, depth: int = 0) -> Any:
    """Return `value` as JSON data; what JSON has no word for becomes text."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return value if math.isfinite(value) and abs(value) < 2**1000 else str(value)
    if depth < MAX_DEPTH:
        if is_dataclass(value) and not isinstance(value, type):
            value = {field.name: getattr(value, field.name) for field in fields(value)}
        elif callable(getattr(value, "model_dump", None)):
            value = value.model_dump()
        if isinstance(value, Mapping):
            return {str(key): plain(item, depth + 1) for key, item in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [plain(item, depth + 1) for item in value]
    return str(value)


def parse(text: str | bytes) -> Any:
    """Return the data of a JSON text.

    Raises:
        StepsError: it is too large, no JSON, or holds numbers that JSON has not.
    """
    if len(text) > MAX_BYTES:
        refuse("The file", f"is too large: {len(text):,} bytes, and {MAX_BYTES:,} are allowed")
    try:
        return json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        refuse(f"Line {error.lineno}, column {error.colno}", f"is no JSON: {error.msg}")
    except (ValueError, RecursionError) as error:
        refuse("The file", f"cannot be read as JSON: {error}")


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def load(data: Any) -> tuple[State, ...]:
    """Return the states of what `dump` gave, at the same places.

    Raises:
        StepsError: the data is nothing that `dump` writes; it says what is wrong and where.
    """
    whole = mapping(data, "The file", {"format", "version", "states"})
    if whole.get("format") != FORMAT:
        refuse("format", f"is {whole.get('format')!r:.60}, and {FORMAT!r} is read here")
    if whole.get("version") != VERSION or isinstance(whole["version"], bool):
        refuse("version", f"is {whole.get('version')!r:.60}, and version {VERSION} is read here")
    rows = list_of(whole.get("states"), "states", MAX_STATES)
    states: list[State] = []
    for place, row in enumerate(rows):
        states.append(_state(row, states, f"states[{place}]"))
    return tuple(states)


def _state(row: Any, before: list[State], where: str) -> State:
    given = dict(mapping(row, where, {"parent", *_FIELDS}))
    place = given.pop("parent", None)
    parent = None
    if place is not None:
        if not is_whole(place) or place >= len(before):
            refuse(f"{where}.parent", f"is {place!r:.60}, no place of a state before this one")
        parent = before[place]
    for name, field in _FIELDS.items():
        if name not in given and field.default is MISSING:
            refuse(where, f"has no {name!r}")
    read = {name: READERS[name](value, f"{where}.{name}") for name, value in given.items()}
    state = State(parent=parent, **read)
    _check_place(state, where)
    return state


def _check_place(state: State, where: str) -> None:
    """Refuse a state that could not have come after its parent."""
    parent = state.parent
    after = None if parent is None else parent.phase
    if state.phase not in FOLLOWS[after] or (parent is not None and parent.ended):
        named = "at the beginning" if after is None else f"after the phase {after!r}"
        refuse(f"{where}.phase", f"is {state.phase!r}, which cannot come {named}")
    due = 0 if parent is None else parent.iteration + (state.phase == "prompt")
    if state.iteration != due:
        refuse(f"{where}.iteration", f"is {state.iteration}, where {due} is due")
    if state.phase == "action" and state.call is None:
        refuse(where, "is an action and has no 'call'")
