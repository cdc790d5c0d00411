"""Texts of a run: what a prompt added to the one before, and which words of an output count."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from hfnb.markup.text import marked, plain, telling_spaces


class Part(NamedTuple):
    """Characters [start, end) of a text, and the colour they are drawn in."""

    start: int
    end: int
    shade: str
    title: str = ""


def added(before: str, text: str) -> tuple[int, int, int]:
    """What is new in `text`: its characters [start, end), and how many of `before` they replace.

    The rest is the same at both ends: a prompt grows before the template's closing words.
    """
    shorter = min(len(before), len(text))
    start = common(before, text)
    tail = min(common(before[::-1], text[::-1]), shorter - start)
    return start, len(text) - tail, len(before) - tail - start


def common(a: str, b: str) -> int:
    """How many characters two texts begin with in common; found by halving."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def layers(prompts: Sequence[str]) -> list[tuple[int, int, int]]:
    """Who brought which part of the last prompt: (start, end, place of the prompt it came with).

    Each prompt is compared with the one before, and what is not new keeps its owner.
    """
    spans: list[tuple[int, int, int]] = []
    before = ""
    for place, text in enumerate(prompts):
        start, end, gone = added(before, text)
        shift = (end - start) - gone
        kept = [(a, min(b, start), who) for a, b, who in spans if a < start]
        rest = [
            (max(a, start + gone) + shift, b + shift, who)
            for a, b, who in spans
            if b > start + gone
        ]
        spans = [*kept, *([(start, end, place)] if end > start else []), *rest]
        before = text
    return spans


def parsed(output: str, thought: str, call: Any, answer: str | None) -> list[Part]:
    """The words of an output that the parser took: thought, tool, its input, or the answer."""
    wanted = [(thought.strip(), "assistant", "the thought")]
    if answer is not None:
        wanted.append((answer.strip(), "good", "the final answer"))
    elif call is not None:
        wanted += [(call.tool, "tool", "the tool"), (call.tool_input, "special", "its input")]
    found: list[Part] = []
    done = 0
    for value, shade, title in wanted:
        for words in _spellings(value):
            at = output.find(words, done) if words else -1
            if at >= 0:
                done = at + len(words)
                found.append(Part(at, done, shade, title))
                break
    return found


def _spellings(value: Any) -> Iterable[str]:
    """How a value may stand in the output: as it is, or as JSON writes it."""
    if isinstance(value, str):
        yield value
        yield json.dumps(value, ensure_ascii=False)[1:-1]
        yield json.dumps(value)[1:-1]
    else:
        yield json.dumps(value, ensure_ascii=False, default=str)
        yield json.dumps(value, default=str)


def coloured(text: str, parts: Sequence[Part]) -> str:
    """The HTML of `text` with its whitespace visible and `parts`, in order, coloured."""
    if not parts:
        return plain(text)
    spaces = telling_spaces(text, {0, len(text)} | {e for p in parts for e in (p.start, p.end)})
    out, done = [], 0
    for part in parts:
        out.append(marked(text, done, part.start, spaces))
        title = f' title="{part.title}"' if part.title else ""
        inner = marked(text, part.start, part.end, spaces)
        out.append(f'<span class="hfnb-part hfnb-{part.shade}"{title}>{inner}</span>')
        done = part.end
    out.append(marked(text, done, len(text), spaces))
    return "".join(out)
