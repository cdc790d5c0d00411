"""The second method: alignment, where a template did something that was not followed.

It compares texts (difflib) instead of following characters, so it can be wrong where the same
words stand in two places; whatever it touches is reported by `RenderedPrompt.exact = False`.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

from hfnb.prompts._marks import active, repeat
from hfnb.prompts._tracked import Tracked, lift, marks_of, tracked

_LONG = 4_000


def has_source(value: Any) -> bool:
    """Whether some of a value's characters came from the caller's input."""
    if isinstance(value, Tracked):
        return any(mark >= 0 for mark in value._marks)
    if isinstance(value, dict):
        return any(map(has_source, value)) or any(map(has_source, value.values()))
    return isinstance(value, list | tuple) and any(map(has_source, value))


def align(text: str, values: list[Any]) -> Tracked:
    """Marks for a text that was built, one does not know how, out of `values`."""
    from hfnb.prompts._tracked_json import as_text

    active().exact = False
    origin = lift("").join(map(as_text, values))
    return transfer(str.__str__(text), origin)


def transfer(text: str, origin: Tracked) -> Tracked:
    """`text` with the marks of `origin` wherever the two agree, the template's elsewhere."""
    marks = repeat(active().literal(), len(text))
    source = marks_of(origin)
    for a, b, size in _blocks(str.__str__(origin), text):
        marks[b : b + size] = source[a : a + size]
    return tracked(text, marks)


def _blocks(a: str, b: str) -> list[tuple[int, int, int]]:
    """Matching blocks; long texts are compared by lines, since difflib is quadratic."""
    if max(len(a), len(b)) <= _LONG:
        return [tuple(m) for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()]
    lines_a, lines_b = a.splitlines(keepends=True), b.splitlines(keepends=True)
    starts_a, starts_b = _starts(lines_a), _starts(lines_b)
    blocks = []
    for i, j, size in SequenceMatcher(None, lines_a, lines_b, autojunk=False).get_matching_blocks():
        length = starts_a[i + size] - starts_a[i]
        blocks.append((starts_a[i], starts_b[j], length))
    return blocks


def _starts(lines: list[str]) -> list[int]:
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    return starts
