"""Formatting of tracked strings: `%`, `str.format` and format specifications."""

from __future__ import annotations

import re
from _string import formatter_field_name_split, formatter_parser
from collections.abc import Mapping, Sequence
from typing import Any

from hfnb.prompts._marks import active, repeat
from hfnb.prompts._tracked import Tracked, lift, tracked

_PRINTF = re.compile(
    r"%(?:\((?P<key>[^)]*)\))?(?P<flags>[#0\- +]*)(?P<width>\*|\d+)?"
    r"(?:\.(?P<precision>\*|\d*))?[hlL]?(?P<kind>.)",
    re.DOTALL,
)
_SPEC = re.compile(r"(?:(?P<fill>.)?(?P<align>[<>^=]))?0?\d*(?:\.(?P<precision>\d+))?s?", re.DOTALL)


def printf(template: Tracked, values: Any) -> Tracked:
    """As `template % values`, each `%s` keeping the marks of its value.

    Raises what `%` raises, since the plain operation runs first.
    """
    plain = values
    if isinstance(values, tuple):
        plain = tuple(map(_bare, values))
    text = str.__mod__(template, _bare(plain))
    queue = list(values) if isinstance(values, tuple) else [values]
    parts, start = [], 0
    for field in _PRINTF.finditer(template):
        parts.append(template[start : field.start()])
        start = field.end()
        if field["kind"] == "%":
            parts.append(template[start - 1 : start])
            continue
        stars = [queue.pop(0) for name in ("width", "precision") if field[name] == "*"]
        value = values[field["key"]] if field["key"] is not None else queue.pop(0)
        parts.append(_printf_field(field, stars, value))
    parts.append(template[start:])
    return _checked(text, parts, (template, *queue))


def _printf_field(field: re.Match[str], stars: list[Any], value: Any) -> Tracked:
    spec = field.group().replace(f"({field['key']})", "", 1)
    if field["kind"] != "s":
        return carried(spec % (*stars, _bare(value)), value)
    from hfnb.prompts._tracked_json import as_text

    shown = as_text(value)
    text = spec % (*stars, str.__str__(shown))
    precision = field["precision"]
    if precision == "*":
        precision = stars[-1]
    kept = shown if precision is None else shown[: int(precision or 0)]
    left = "-" in field["flags"] or (field["width"] == "*" and stars[0] < 0)
    return _placed(text, kept, 0 if left else len(text) - len(kept))


def braces(
    template: Tracked, args: Sequence[Any], kwargs: Mapping[str, Any], env: Any = None
) -> Tracked:
    """As `template.format(*args, **kwargs)`; attribute access goes through `env` when given."""
    counter = iter(range(len(args) + 1))
    return _braces(template, args, kwargs, env, counter)


def _braces(template: Tracked, args: Any, kwargs: Any, env: Any, counter: Any) -> Tracked:
    parts: list[Tracked] = []
    start = 0
    for literal, name, spec, conversion in formatter_parser(str.__str__(template)):
        if literal:
            # A doubled brace is one character of the literal: look for it from where we are.
            start = template.index(literal, start)
            parts.append(template[start : start + len(literal)])
            start += len(literal)
        if name is None:
            continue
        first, rest = formatter_field_name_split(name)
        if first == "":
            first = next(counter)
        value = args[first] if isinstance(first, int) else kwargs[first]
        for is_attribute, key in rest:
            value = _look_up(value, is_attribute, key, env)
        spec = str.__str__(_braces(lift(spec), args, kwargs, env, counter)) if spec else ""
        parts.append(_brace_field(value, conversion, spec))
    return lift("").join(parts)


def _look_up(value: Any, is_attribute: bool, key: Any, env: Any) -> Any:
    if env is not None:
        return env.getattr(value, key) if is_attribute else env.getitem(value, key)
    return getattr(value, key) if is_attribute else value[key]


def _brace_field(value: Any, conversion: str | None, spec: str) -> Tracked:
    from hfnb.prompts._tracked_json import as_text

    if conversion == "s":
        value = as_text(value)
    elif conversion in ("r", "a"):
        value = carried(repr(value) if conversion == "r" else ascii(value), value)
    if isinstance(value, str):
        return padded(lift(value), spec)
    return as_text(value) if not spec else carried(format(value, spec), value)


def padded(text: Tracked, spec: str) -> Tracked:
    """As `format(text, spec)` for a string."""
    shown = str.__format__(text, spec)
    parts = _SPEC.fullmatch(spec)
    if parts is None:
        return carried(shown, text)
    kept = text if parts["precision"] is None else text[: int(parts["precision"])]
    room = len(shown) - len(kept)
    left = {"<": 0, ">": room, "^": room // 2}.get(parts["align"] or "<", 0)
    return _placed(shown, kept, left)


def carried(text: str, *values: Any) -> Tracked:
    """A text made out of `values` in a way that was not followed character by character.

    When no value is tracked the template wrote it all. Else the text is aligned with the values
    (difflib) and the rendering is no longer called exact.
    """
    from hfnb.prompts._align import align, has_source

    if isinstance(text, Tracked):
        return text
    known = [value for value in values if has_source(value)]
    return align(text, known) if known else lift(str(text))


def _placed(text: str, kept: Tracked, left: int) -> Tracked:
    literal = active().literal()
    right = len(text) - left - len(kept)
    return tracked(text, repeat(literal, left) + kept._marks + repeat(literal, right))


def _checked(text: str, parts: list[Tracked], values: Any) -> Tracked:
    made = lift("").join(parts)
    return made if made == text else carried(str(text), *values)


def _bare(value: Any) -> Any:
    return str.__str__(value) if isinstance(value, Tracked) else value
