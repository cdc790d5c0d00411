"""Whose turn each piece of template text wraps, once the whole text is known.

Regions (`_regions`) answer most of it while the template runs. What only the finished text can
tell is settled here: the BOS at the very start, the generation prompt, a default system prompt
that is put out inside the first message's turn, and the end of a turn that is put out outside.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile

from hfnb.prompts._marks import Tracker
from hfnb.prompts._plain import Inputs, try_text
from hfnb.prompts._regions import GENERATION, UNSURE

# Characters of private use: they occur in no template and no conversation.
_PROBE = "\ue0f1\ue0f2"


@dataclass(slots=True)
class Run:
    """A stretch of the text of one origin. `region` numbers the template's; see `_regions`.

    `bos` is True for the BOS that opens the whole prompt.
    """

    start: int
    end: int
    kind: str
    message: int | None
    region: int | None = None
    bos: bool = False


def settled(inputs: Inputs, text: str, tracker: Tracker, found: list[Run]) -> list[Run]:
    """The runs with every message settled; those of the generation prompt get that kind."""
    _settle_bos(tracker, found)
    generation = _generation_start(inputs, text, found)
    found = _cut_at(found, generation)
    _settle_unsure(found)
    for run in found:
        if run.start >= generation and run.kind == "template":
            run.message, run.kind = None, "generation"
    found = _with_tails(text, _without_preambles(text, found))
    return _with_heads(text, found)


def _settle_bos(tracker: Tracker, found: list[Run]) -> None:
    """A BOS that opens the whole prompt belongs to no message, wherever it was put out."""
    first = found[0] if found else None
    if first and first.region is not None and tracker.regions.starts_with_bos(first.region):
        first.message, first.bos = None, True


def _generation_start(inputs: Inputs, text: str, found: list[Run]) -> int:
    """Where the generation prompt begins; the text's length when there is none.

    Either the template wrote it in a branch on `add_generation_prompt`, or the text grows by it
    when that is asked for. In the second case the two texts are compared, and the boundary is
    put back to where the run begins in which they part ("<|" may begin two special tokens).
    """
    if not inputs.add_generation_prompt:
        return _opened_anyway(inputs, text, found)
    starts = [run.start for run in found if run.message == GENERATION]
    if starts:
        return min(starts)
    without = try_text(inputs.but(add_generation_prompt=False))
    if without is None or without == text:
        return _opened_anyway(inputs, text, found)
    if text.startswith(without):
        return len(without)
    same = next(
        (i for i, (a, b) in enumerate(zip(text, without, strict=False)) if a != b), len(without)
    )
    run = next((run for run in found if run.start <= same < run.end), None)
    return run.start if run and run.kind == "template" else same


def _opened_anyway(inputs: Inputs, text: str, found: list[Run]) -> int:
    """Where a template opens the assistant's turn without being asked; else the text's length.

    The first Phi-4 template ends the user's turn and opens the assistant's in one go. It shows
    when an answer is put behind: it follows at once, and what closes it also closed the user's
    turn. (Mistral's answer follows at once as well, but nothing else ends like it.)
    """
    if inputs.continue_final_message or inputs.messages[-1].get("role") == "assistant":
        return len(text)
    answer = {"role": "assistant", "content": _PROBE}
    longer = try_text(inputs.but(messages=(*inputs.messages, answer), add_generation_prompt=False))
    if longer is None or not longer.startswith(text + _PROBE):
        return len(text)
    closing = longer[len(text + _PROBE) :].strip()
    end = next((run.end for run in reversed(found) if run.kind == "content"), 0)
    place = text.find(closing, end) if closing else -1
    return len(text) if place < 0 else _past_space(text, place + len(closing), len(text))


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


def _closing(text: str, found: list[Run], index: int) -> str:
    """The words that close a message: the template's first behind its content, "" if none."""
    own = [n for n, run in enumerate(found) if run.message == index]
    content = [n for n in own if found[n].kind == "content"]
    behind = (text[found[n].start : found[n].end].strip() for n in own if n > max(content or own))
    return next(filter(None, behind), "")


def _messages(found: list[Run]) -> list[int]:
    return sorted({run.message for run in found if run.message is not None})


def _without_preambles(text: str, found: list[Run]) -> list[Run]:
    """Give up template text that was put out in a message's turn but is a turn of its own.

    SmolLM2's template writes its default system prompt while it is at the first message. Such a
    turn shows by its end: it contains the very text that closes the message itself.
    """
    for index in _messages(found):
        own = [n for n, run in enumerate(found) if run.message == index]
        # The message's own words, or its role, begin what is really its turn.
        written = [n for n in own if found[n].kind == "content" or found[n].region is None]
        closing = _closing(text, found, index)
        if not written or not closing or own[0] == written[0]:
            continue
        start, end = found[own[0]].start, found[written[0]].start
        place = text.rfind(closing, start, end)
        if place < 0:
            continue
        place = _past_space(text, place + len(closing), end)
        found = _cut_at(found, place)
        for run in found:
            if start <= run.start and run.end <= place and run.message == index:
                run.message = None
    return found


def _with_tails(text: str, found: list[Run]) -> list[Run]:
    """Give a message the text that closes its turn, though it was put out in no turn.

    Many templates write the system turn before their loop, and its end in a statement of its
    own. The words that close other messages tell where such a turn ends.
    """
    closings = {_closing(text, found, index) for index in _messages(found)} - {""}
    for index in _messages(found):
        if _closing(text, found, index):
            continue
        last = max(n for n, run in enumerate(found) if run.message == index)
        behind = found[last + 1 :]
        tail = list(takewhile(lambda run: run.message is None and run.kind != "generation", behind))
        for run in tail:
            places = [(text.find(c, run.start, run.end), -len(c)) for c in closings]
            places = [pair for pair in places if pair[0] >= 0]
            if run.kind == "template" and places:
                place, length = min(places)
                place = _past_space(text, place - length, run.end)
                found = _cut_at(found, place)
                _give(found, index, tail[0].start, place)
                break
    return found


def _with_heads(text: str, found: list[Run]) -> list[Run]:
    """Give a message the text that opens its turn, though it was put out in no turn.

    Only where the message has no opening of its own, and no further back than the end of
    another turn or of the BOS.
    """
    closings = {_closing(text, found, index) for index in _messages(found)} - {""}
    for index in _messages(found):
        first = next(n for n, run in enumerate(found) if run.message == index)
        ahead = reversed(found[:first])
        head = list(takewhile(lambda run: run.message is None and not run.bos, ahead))
        if found[first].kind != "content" or not head:
            continue
        start, end = head[-1].start, found[first].start
        for closing in closings:
            place = text.rfind(closing, start, end)
            start = start if place < 0 else _past_space(text, place + len(closing), end)
        found = _cut_at(found, start)
        _give(found, index, start, end)
    return found


def _give(found: list[Run], index: int, start: int, end: int) -> None:
    for run in found:
        if start <= run.start < end and run.kind == "template":
            run.message = index


def _past_space(text: str, place: int, end: int) -> int:
    return place + len(text[place:end]) - len(text[place:end].lstrip())
