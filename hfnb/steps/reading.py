"""Readers: each takes untrusted data and its place, and gives a checked value."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn, TypeGuard, get_args

from hfnb.errors import StepsError
from hfnb.steps.state import Finish, Phase, Problem, ProblemKind, ToolCall, Usage

MAX_TEXT = 50_000_000
MAX_DEPTH = 50


def refuse(where: str, what: str) -> NoReturn:
    """Say what is wrong and where."""
    raise StepsError(
        f"{where} {what}.",
        "The file was not written by this version of hfnb, or was changed or damaged since.",
        "Export the run again; nothing was read.",
    )


def mapping(value: Any, where: str, known: set[str]) -> Mapping[str, Any]:
    """Return an object that has no other names than those `known`."""
    if not isinstance(value, dict):
        refuse(where, f"is a {type(value).__name__}, and an object is expected")
    for name in value:
        if name not in known:
            refuse(where, f"has the unknown name {name!r:.60}")
    return value


def list_of(value: Any, where: str, limit: int = 10_000) -> list[Any]:
    """Return a list of at most `limit` entries."""
    if not isinstance(value, list):
        refuse(where, f"is a {type(value).__name__}, and a list is expected")
    if len(value) > limit:
        refuse(where, f"has {len(value):,} entries, and {limit:,} are allowed")
    return value


def text_of(value: Any, where: str) -> str:
    """Return a text of bearable length."""
    if not isinstance(value, str):
        refuse(where, f"is a {type(value).__name__}, and a text is expected")
    if len(value) > MAX_TEXT:
        refuse(where, f"has {len(value):,} characters, and {MAX_TEXT:,} are allowed")
    return value


def is_whole(value: Any) -> TypeGuard[int]:
    """Whether this is a whole number that JSON keeps exactly."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def whole_of(value: Any, where: str) -> int:
    """Return a whole number from 0 on."""
    if not is_whole(value):
        refuse(where, f"is {value!r:.60}, and a whole number from 0 on is expected")
    return value


def seconds_of(value: Any, where: str) -> float:
    """Return a number of seconds."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e12:
        refuse(where, f"is {value!r:.60}, and a number of seconds is expected")
    return float(value)


def flag_of(value: Any, where: str) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        refuse(where, f"is {value!r:.60}, and true or false is expected")
    return value


def one_of(choices: Iterable[str]) -> Callable[[Any, str], Any]:
    """Return a reader of one of these texts."""
    allowed = tuple(choices)

    def read(value: Any, where: str) -> str:
        if not isinstance(value, str) or value not in allowed:
            refuse(where, f"is {value!r:.60}; known are {', '.join(allowed)}")
        return value

    return read


def optional(read: Callable[[Any, str], Any]) -> Callable[[Any, str], Any]:
    """Return a reader that takes null, too."""
    return lambda value, where: None if value is None else read(value, where)


def object_of(made: type, **readers: Callable[[Any, str], Any]) -> Callable[[Any, str], Any]:
    """Return a reader of an object that has exactly these names; it makes one of `made`."""

    def read(value: Any, where: str) -> Any:
        given = mapping(value, where, set(readers))
        for name in readers:
            if name not in given:
                refuse(where, f"has no {name!r}")
        return made(**{name: readers[name](given[name], f"{where}.{name}") for name in readers})

    return read


def _messages(value: Any, where: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for place, pair in enumerate(list_of(value, where)):
        at = f"{where}[{place}]"
        if not isinstance(pair, list) or len(pair) != 2:
            refuse(at, "is no pair of role and content")
        pairs.append((text_of(pair[0], f"{at}[0]"), text_of(pair[1], f"{at}[1]")))
    return tuple(pairs)


def _problems(value: Any, where: str) -> tuple[Problem, ...]:
    rows = enumerate(list_of(value, where, 100))
    return tuple(_problem(row, f"{where}[{place}]") for place, row in rows)


def json_of(value: Any, where: str) -> Any:
    """Check plain JSON data, without recursion: it may nest as deep as its sender likes."""
    waiting = [(value, 0)]
    while waiting:
        one, depth = waiting.pop()
        if depth > MAX_DEPTH:
            refuse(where, f"nests deeper than {MAX_DEPTH} levels")
        if isinstance(one, dict):
            if not all(isinstance(key, str) for key in one):
                refuse(where, "has a key that is no text")
            waiting += [(item, depth + 1) for item in one.values()]
        elif isinstance(one, list):
            waiting += [(item, depth + 1) for item in one]
        elif isinstance(one, str):
            text_of(one, where)
        elif isinstance(one, float) and not math.isfinite(one):
            refuse(where, f"holds {one}, which JSON has not")
        elif one is not None and not isinstance(one, bool | int | float):
            refuse(where, f"holds a {type(one).__name__}, which JSON has not")
    return value


def _tool_input(value: Any, where: str) -> str | dict[str, Any]:
    return json_of(value, where) if isinstance(value, dict) else text_of(value, where)


_problem = object_of(
    Problem, kind=one_of(get_args(ProblemKind)), what=text_of, why=text_of, next_step=text_of
)
READERS: Mapping[str, Callable[[Any, str], Any]] = {
    "phase": one_of(get_args(Phase)),
    "iteration": whole_of,
    "text": text_of,
    "messages": _messages,
    "exact": flag_of,
    "thought": text_of,
    "call": optional(object_of(ToolCall, tool=text_of, tool_input=_tool_input, log=text_of)),
    "problems": _problems,
    "usage": optional(
        object_of(Usage, input_tokens=whole_of, output_tokens=whole_of, cached_tokens=whole_of)
    ),
    "seconds": optional(seconds_of),
    "finish": optional(one_of(get_args(Finish))),
    "stop_sequence": optional(text_of),
    "artifact": json_of,
    "edited": flag_of,
    "recorded": text_of,
}
