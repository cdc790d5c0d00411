"""Two texts side by side: what was expected, what came, and where they part."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher
from functools import partial

from hfnb.markup.steps_text import added
from hfnb.markup.style import view
from hfnb.markup.text import escape, marked, quoted, telling_spaces

# Matching is quadratic: up to so many characters one by one, then word by word, then by line.
_FINE, _WORDS = 600, 6000
_WORD = re.compile(r"\s*\w+|\s*[^\w\s]|\s+")
_ISLAND = 3


def first_difference(expected: str, actual: str) -> int | None:
    """The first position where the two texts differ, or None when they are equal."""
    if expected == actual:
        return None
    pairs = zip(expected, actual, strict=False)
    shorter = min(len(expected), len(actual))
    return next((i for i, (a, b) in enumerate(pairs) if a != b), shorter)


def verdict(expected: str, actual: str, labels: tuple[str, str]) -> str:
    """One sentence that says whether the two texts are equal, and if not, where they part."""
    at = first_difference(expected, actual)
    if at is None:
        return "Exactly the same" + (f", all {len(actual):,} characters." if actual[1:] else ".")
    line, column = actual.count("\n", 0, at) + 1, at - (actual.rfind("\n", 0, at) + 1) + 1
    here = [
        f"{label}: " + (quoted(text[at:], 24) if text[at:] else "(ends here)")
        for label, text in zip(labels, (expected, actual), strict=True)
    ]
    return f"They part at line {line}, character {column}. {here[0]} · {here[1]}"


def diff(expected: str, actual: str, labels: tuple[str, str] = ("Your guess", "What it is")) -> str:
    """Both texts side by side, differences marked, whitespace visible, one sentence on top.

    Args:
        expected: the learner's guess.
        actual: what it turned out to be.
        labels: the names of the two.
    """
    same = expected == actual
    left, right = changed(expected, actual)
    columns = "".join(
        f'<div class="hfnb-card"><div class="hfnb-head"><strong>{escape(label)}</strong></div>'
        f'<div class="hfnb-text"><pre>{_draw(text, spans, tag)}</pre></div></div>'
        for label, text, spans, tag in (
            (labels[0], expected, left, "del"),
            (labels[1], actual, right, "ins"),
        )
    )
    shade = "good" if same else "care"
    return view(
        f'<p class="hfnb-verdict hfnb-{shade}">{escape(verdict(expected, actual, labels))}</p>'
        f'<div class="hfnb-grid">{columns}</div>'
    )


def changed(a: str, b: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """The spans of each text that the other does not have."""
    # What both begin and end with needs no comparing; texts that are edited differ in between.
    start, end, gone = added(a, b)
    left, right = _parted(a[start : start + gone], b[start:end])
    return [(x + start, y + start) for x, y in left], [(x + start, y + start) for x, y in right]


def _parted(a: str, b: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    if len(a) + len(b) <= _FINE:
        matches = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
        blocks = [(match.a, match.b, match.size) for match in matches]
    elif len(a) + len(b) <= _WORDS:
        blocks = _by_piece(a, b, _WORD.findall)
    else:
        blocks = _by_piece(a, b, partial(str.splitlines, keepends=True))
    # An island of a character or two between changes is a coincidence, not an agreement.
    inner = [m for m in blocks if m[2] > _ISLAND or m[0] == m[1] == 0 or _closes(m, a, b)]
    left, right, i, j = [], [], 0, 0
    for x, y, size in [*inner, (len(a), len(b), 0)]:
        if x > i:
            left.append((i, x))
        if y > j:
            right.append((j, y))
        i, j = x + size, y + size
    return left, right


def _closes(match: tuple[int, int, int], a: str, b: str) -> bool:
    return match[0] + match[2] == len(a) and match[1] + match[2] == len(b)


def _by_piece(a: str, b: str, cut: Callable[[str], list[str]]) -> list[tuple[int, int, int]]:
    """Matching blocks, in characters, of two texts compared piece by piece."""
    pieces = cut(a), cut(b)
    starts = [[0], [0]]
    for side, found in zip(starts, pieces, strict=True):
        for piece in found:
            side.append(side[-1] + len(piece))
    blocks = SequenceMatcher(None, *pieces, autojunk=False).get_matching_blocks()
    return [
        (starts[0][i], starts[1][j], starts[0][i + size] - starts[0][i]) for i, j, size in blocks
    ]


def _draw(text: str, spans: list[tuple[int, int]], tag: str) -> str:
    spaces = telling_spaces(text, {0, len(text)} | {edge for span in spans for edge in span})
    shade = "bad" if tag == "del" else "good"
    out, done = [], 0
    for start, end in spans:
        out.append(marked(text, done, start, spaces))
        out.append(f'<{tag} class="hfnb-{shade}">{marked(text, start, end, spaces)}</{tag}>')
        done = end
    out.append(marked(text, done, len(text), spaces))
    return "".join(out) or '<span class="hfnb-dim hfnb-none"></span>'
