"""Containers and numbers of a conversation, and their text as Python and as JSON.

Inside a message's tool calls, in tool definitions and in documents, text is not all there is: a
template also puts out numbers, braces and quotes when it writes such a value as JSON. A tracked
container owns the punctuation that is written for it, so `{"city": "Paris"}` in an assistant's
tool call belongs to that message as a whole.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from hfnb.prompts._marks import Source, active, repeat, span
from hfnb.prompts._tracked import Tracked, lift, marks_of, tracked


class TrackedDict(dict):
    """A mapping of the caller's input; `origin` is the mark of its punctuation, `message` whose."""

    __slots__ = ("_message", "_origin")


class TrackedList(list):
    """A list of the caller's input, as `TrackedDict`."""

    __slots__ = ("_message", "_origin")


class TrackedInt(int):
    """A whole number of the caller's input."""

    _origin: int


class TrackedFloat(float):
    """A fractional number of the caller's input."""

    _origin: int


def follow(value: Any, kind: str, message: int | None, origin: int) -> Any:
    """A copy of plain data in which every string, number and container knows its source.

    `origin` is the mark for punctuation and numbers; strings get a source of their own.
    """
    if isinstance(value, str):
        source = active().add(kind, message, len(value))
        return tracked(str(value), span(source))
    if isinstance(value, Mapping):
        made = TrackedDict(
            (follow(key, kind, message, origin), follow(item, kind, message, origin))
            for key, item in value.items()
        )
    elif isinstance(value, list | tuple):
        made = TrackedList(follow(item, kind, message, origin) for item in value)
    elif isinstance(value, bool) or value is None:
        return value
    elif isinstance(value, int):
        made = TrackedInt(value)
    elif isinstance(value, float):
        made = TrackedFloat(value)
    else:
        return value
    made._origin = origin
    if isinstance(made, TrackedDict | TrackedList):
        made._message = message
    return made


def follow_message(message: Mapping[str, Any], index: int) -> TrackedDict:
    """A message as the template will see it: its role apart, all else its content."""
    tracker = active()
    whole: Source = tracker.add("content", index, 1)
    made = TrackedDict()
    for key, value in message.items():
        kind = "role" if key == "role" else "content"
        if key == "content" and isinstance(value, str):
            source = tracker.add(kind, index, len(value), trimmable=True)
            made[key] = tracked(value, span(source))
        else:
            made[key] = follow(value, kind, index, whole.base)
    made._origin, made._message = whole.base, index
    return made


def message_of(value: Any) -> int | None:
    """Which message a value that a loop is at came from, None when from none or unknown."""
    if isinstance(value, TrackedDict | TrackedList):
        return value._message
    if isinstance(value, tuple):
        return next((m for m in map(message_of, value) if m is not None), None)
    if isinstance(value, Tracked):
        marks = [mark for mark in value._marks if mark >= 0]
        return active().source(marks[0]).message if marks else None
    return None


def as_text(value: Any) -> Tracked:
    """As `str(value)`, the way jinja puts a value out."""
    if isinstance(value, Tracked):
        return value
    if isinstance(value, str):
        return lift(str.__str__(value))
    if isinstance(value, TrackedInt | TrackedFloat):
        text = str(value)
        return tracked(text, repeat(value._origin, len(text)))
    if isinstance(value, dict | list | tuple):
        made = lift("").join(_python(value, active().literal()))
        if made == str(value):
            return made
        from hfnb.prompts._tracked_format import carried

        return carried(str(value), value)
    return lift(str(value))


def _python(value: Any, outer: int) -> Iterator[Tracked]:
    """The pieces of `repr(value)`."""
    mark = getattr(value, "_origin", outer)
    if isinstance(value, dict):
        yield _stamp("{", mark)
        for index, (key, item) in enumerate(value.items()):
            if index:
                yield _stamp(", ", mark)
            yield from _python(key, mark)
            yield _stamp(": ", mark)
            yield from _python(item, mark)
        yield _stamp("}", mark)
    elif isinstance(value, list | tuple):
        opening, closing = "[]" if isinstance(value, list) else "()"
        yield _stamp(opening, mark)
        for index, item in enumerate(value):
            if index:
                yield _stamp(", ", mark)
            yield from _python(item, mark)
        single = isinstance(value, tuple) and len(value) == 1
        yield _stamp("," + closing if single else closing, mark)
    elif isinstance(value, str):
        text = str.__repr__(value)
        quote = text[:1]
        yield _stamp(quote, mark)
        yield _escaped(lift(value), lambda c: _python_character(c, quote))
        yield _stamp(quote, mark)
    else:
        yield _stamp(repr(value), mark)


def _python_character(character: str, quote: str) -> str:
    if character in "'\"":
        return "\\" + character if character == quote else character
    return repr(character)[1:-1]


def as_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | str | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> Tracked:
    """As transformers' `tojson` filter: `json.dumps`, without jinja's HTML escapes."""
    text = json.dumps(
        value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
    )
    comma, colon = separators or ((", ", ": ") if indent is None else (",", ": "))
    step = " " * indent if isinstance(indent, int) else indent
    style = (str(comma), str(colon), step, ensure_ascii, sort_keys)
    made = lift("").join(_json(value, active().literal(), style, 0))
    if made == text:
        return made
    from hfnb.prompts._tracked_format import carried

    return carried(text, value)


def _json(value: Any, outer: int, style: tuple, depth: int) -> Iterator[Tracked]:
    """The pieces of `json.dumps(value)`; `outer` is the mark of the container around it."""
    comma, colon, step, ensure_ascii, sort_keys = style
    mark = getattr(value, "_origin", outer)
    if isinstance(value, str):
        quote = _stamp('"', mark)
        yield quote
        yield _escaped(lift(value), lambda c: json.dumps(c, ensure_ascii=ensure_ascii)[1:-1])
        yield quote
        return
    if not isinstance(value, dict | list | tuple) or not value:
        yield _stamp(json.dumps(value), mark)
        return
    before = "" if step is None else "\n" + step * (depth + 1)
    after = "" if step is None else "\n" + step * depth
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    items = value.items() if isinstance(value, dict) else enumerate(value)
    yield _stamp(opening, mark)
    for index, (key, item) in enumerate(sorted(items) if sort_keys else items):
        yield _stamp((comma if index else "") + before, mark)
        if isinstance(value, dict):
            yield from _json(key if isinstance(key, str) else _key(key), mark, style, depth)
            yield _stamp(colon, mark)
        yield from _json(item, mark, style, depth + 1)
    yield _stamp(after + closing, mark)


def _key(key: Any) -> str:
    return next(iter(json.loads(json.dumps({key: 0}))))


def _stamp(text: str, mark: int) -> Tracked:
    return tracked(text, repeat(mark, len(text)))


def _escaped(text: Tracked, change: Any) -> Tracked:
    pieces, marks = [], repeat(0, 0)
    for character, mark in zip(str.__iter__(text), marks_of(text), strict=True):
        piece = change(character)
        pieces.append(piece)
        marks += repeat(mark, len(piece))
    return tracked("".join(pieces), marks)
