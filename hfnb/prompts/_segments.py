"""From one mark per character to segments that cover the text."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from hfnb.prompts._marks import Tracker, runs, tracking
from hfnb.prompts._plain import Inputs
from hfnb.prompts._turns import Run, settled
from hfnb.prompts.types import Segment

if TYPE_CHECKING:
    from hfnb.prompts._carrier import Carrier

# What special tokens look like where no list of them is at hand.
_LOOKS_SPECIAL = r"<[|｜][^|｜<>\s]+[|｜]>|</?s>|<(?:start|end)_of_turn>|<(?:bos|eos|pad|unk)>"


def segments(
    inputs: Inputs, text: str, traced: tuple[Tracker, array], special: re.Pattern[str]
) -> tuple[Segment, ...]:
    """The segments of `text`.

    Args:
        inputs: what was rendered.
        text: the true text.
        traced: its marks, from `_trace.trace`.
        special: matches any special token, see `special_pattern`.
    """
    tracker, marks = traced
    with tracking(tracker):
        found = _runs(tracker, marks)
    found = settled(inputs, text, tracker, found)
    return tuple(_named(inputs, _specials(text, found, special)))


def special_pattern(carrier: Carrier, variables: Mapping[str, Any]) -> re.Pattern[str]:
    """Matches any special token, the longest first, as tokenizers do.

    A tokenizer has a list of them, and so has a family. For a template alone, what looks like
    one (`<|...|>`, `<s>`, ...) counts. Where no tokenizer decides, a variable that names a token
    (`bos_token="[CLS]"`) says that its text is one too.
    """
    specials = list(carrier.specials or ())
    if carrier.tokenizer is None:
        texts = (v for k, v in variables.items() if k.endswith("_token") and isinstance(v, str))
        specials += [text for text in texts if text.strip()]
    longest = sorted(filter(None, specials), key=len, reverse=True)
    patterns = [re.escape(text) for text in longest]
    if carrier.specials is None:
        patterns.append(_LOOKS_SPECIAL)
    return re.compile("|".join(patterns) or "(?!)")


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


def _specials(text: str, found: list[Run], special_token: re.Pattern[str]) -> list[Segment]:
    """Runs cut at special tokens, equal neighbours joined."""
    places = [match.span() for match in special_token.finditer(text)]
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
