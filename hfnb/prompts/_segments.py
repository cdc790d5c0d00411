"""From one mark per character to segments that cover the text."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from hfnb.prompts._marks import Tracker, runs, tracking
from hfnb.prompts._plain import Inputs, try_text
from hfnb.prompts._regions import GENERATION, UNSURE
from hfnb.prompts.types import Segment

# What special tokens look like where no list of them is at hand.
_LOOKS_SPECIAL = re.compile(r"<\|[^|<>\s]+\|>|</?s>|<(?:start|end)_of_turn>|<(?:bos|eos|pad|unk)>")


@dataclass(slots=True)
class Run:
    """A stretch of the text of one origin. `region` numbers the template's; see `_regions`."""

    start: int
    end: int
    kind: str
    message: int | None
    region: int | None = None


def segments(
    inputs: Inputs, text: str, traced: tuple[Tracker, array], specials: Sequence[str] | None
) -> tuple[Segment, ...]:
    """The segments of `text`.

    Args:
        inputs: what was rendered.
        text: the true text.
        traced: its marks, from `_trace.trace`.
        specials: the texts of all special tokens; None when there is no list, and then what
            looks like one (`<|...|>`, `<s>`, ...) counts.
    """
    tracker, marks = traced
    with tracking(tracker):
        found = _runs(tracker, marks)
    _settle_bos(tracker, found)
    generation = _generation_start(inputs, text, found)
    found = _cut_at(found, generation)
    _settle_unsure(found)
    for run in found:
        if run.start >= generation and run.kind == "template":
            run.message, run.kind = None, "generation"
    found = _without_preambles(text, found)
    return tuple(_named(inputs, _specials(text, found, specials)))


def special_pattern(specials: Sequence[str] | None) -> re.Pattern[str]:
    """Matches any special token, the longest first, as tokenizers do."""
    if specials is None:
        return _LOOKS_SPECIAL
    longest = sorted(filter(None, specials), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest)) or "(?!)")


def _runs(tracker: Tracker, marks: array) -> list[Run]:
    found = []
    for start, end, source in runs(marks):
        if source is None:
            number = -1 - marks[start]
            found.append(Run(start, end, "template", tracker.regions.resolve(number), number))
        elif source.kind == "role":
            found.append(Run(start, end, "template", source.message))
        else:
            kind = "content" if source.message is not None else source.kind
            found.append(Run(start, end, kind, source.message))
    return found


def _settle_bos(tracker: Tracker, found: list[Run]) -> None:
    """A BOS that opens the whole prompt belongs to no message, wherever it was put out."""
    first = found[0] if found else None
    if first and first.region is not None and tracker.regions.starts_with_bos(first.region):
        first.message = None


def _generation_start(inputs: Inputs, text: str, found: list[Run]) -> int:
    """Where the generation prompt begins; the text's length when there is none.

    Either the template wrote it in a branch on `add_generation_prompt`, or the text grows by it
    when that is asked for. In the second case the two texts are compared, and the boundary is
    put back to where the run begins in which they part ("<|" may begin two special tokens).
    """
    if not inputs.add_generation_prompt:
        return len(text)
    starts = [run.start for run in found if run.message == GENERATION]
    if starts:
        return min(starts)
    without = try_text(inputs.but(add_generation_prompt=False))
    if without is None or without == text:
        return len(text)
    if text.startswith(without):
        return len(without)
    same = next(
        (i for i, (a, b) in enumerate(zip(text, without, strict=False)) if a != b), len(without)
    )
    run = next((run for run in found if run.start <= same < run.end), None)
    return run.start if run and run.kind == "template" else same


def _cut_at(found: list[Run], place: int) -> list[Run]:
    cut = []
    for run in found:
        if run.start < place < run.end:
            cut += [replace(run, end=place), replace(run, start=place)]
        else:
            cut.append(run)
    return cut


def _settle_unsure(found: list[Run]) -> None:
    """Template text between several messages of one region: it closes the one before it, except
    that the region's first words open the one behind it."""
    seen: set[int | None] = set()
    for index, run in enumerate(found):
        if run.message == GENERATION:
            run.message = None
        if run.message != UNSURE:
            continue
        before = next((r.message for r in reversed(found[:index]) if r.kind == "content"), None)
        after = next((r.message for r in found[index:] if r.kind == "content"), None)
        opens = run.region not in seen or before is None
        run.message = after if opens and after is not None else before
        seen.add(run.region)


def _without_preambles(text: str, found: list[Run]) -> list[Run]:
    """Give up template text that was put out in a message's turn but is a turn of its own.

    SmolLM2's template writes its default system prompt while it is at the first message. Such a
    turn shows by its end: it contains the very text that closes the message itself.
    """
    for index in sorted({run.message for run in found if run.message is not None}):
        own = [n for n, run in enumerate(found) if run.message == index]
        written = [n for n in own if found[n].kind != "template" or found[n].region is None]
        if not written:
            continue
        closing = next(
            (
                text[found[n].start : found[n].end].strip()
                for n in own
                if n > written[-1] and text[found[n].start : found[n].end].strip()
            ),
            "",
        )
        opening = [n for n in own if n < written[0]]
        if not closing or not opening or opening != list(range(opening[0], written[0])):
            continue
        start, end = found[opening[0]].start, found[opening[-1]].end
        place = text.rfind(closing, start, end)
        if place < 0:
            continue
        place += len(closing)
        place += len(text[place:end]) - len(text[place:end].lstrip())
        found = _cut_at(found, place)
        for run in found:
            if start <= run.start and run.end <= place:
                run.message = None
    return found


def _specials(text: str, found: list[Run], specials: Sequence[str] | None) -> list[Segment]:
    """Runs cut at special tokens, equal neighbours joined."""
    places = [match.span() for match in special_pattern(specials).finditer(text)]
    edges = sorted({0, len(text)} | {e for span in places for e in span} | {r.end for r in found})
    made: list[Segment] = []
    at = place = 0
    for start, end in pairwise(edges):
        while found[at].end <= start:
            at += 1
        while place < len(places) and places[place][1] <= start:
            place += 1
        special = place < len(places) and places[place][0] <= start
        fresh = special and places[place][0] == start
        run = found[at]
        last = made[-1] if made else None
        same = last and (last.kind, last.message, last.special) == (run.kind, run.message, special)
        if last and same and not fresh:
            made[-1] = replace(last, end=end)
        else:
            made.append(Segment(start, end, run.kind, run.message, None, special))
    return made


def _named(inputs: Inputs, found: list[Segment]) -> list[Segment]:
    roles: list[Any] = [message.get("role") for message in inputs.messages]
    named = []
    for segment in found:
        kind, role = segment.kind, None
        if segment.message is not None:
            role = roles[segment.message]
        elif kind == "generation":
            kind, role = "template", "assistant"
        elif kind in ("tools", "documents"):
            kind, role = "content", kind
        named.append(replace(segment, kind=kind, role=role))
    return named
