"""Token ids with the characters they stand for, and where the tokens go.

A fast tokenizer reports offsets, but they are not quite what a reader wants: byte-level ones may
leave out a leading space (`trim_offsets`), and give all pieces of an emoji the same span without
saying which bytes each holds. So spans are built from the tokens' own bytes, which put together
must give the text; only where they do not (a tokenizer that rewrites its input) do the reported
offsets count.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from typing import Any

from hfnb.prompts._coding import code
from hfnb.prompts.types import Counts, Segment, Token

_BYTE = re.compile(r"<0x([0-9A-Fa-f]{2})>")


def tokens(tokenizer: Any, text: str) -> tuple[Token, ...]:
    """The tokens of `text`, with nothing added to it."""
    ids = code(tokenizer, text)
    special = _special_ids(tokenizer)
    added = {number: token.content for number, token in tokenizer.added_tokens_decoder.items()}
    pieces = tokenizer.convert_ids_to_tokens(ids)
    held = _from_bytes(pieces, [added.get(number) for number in ids], text)
    if held is None:
        offsets = _offsets(tokenizer, ids, text)
        held = [(text[start:end], start, end) for start, end in _repaired(offsets, text)]
    return tuple(
        _token(number, shown, start, end, number in special)
        for number, (shown, start, end) in zip(ids, held, strict=True)
    )


# Tokens do not change, and most of a prompt's were in the one before it, at the same place.
_token = lru_cache(maxsize=8192)(Token)


def _special_ids(tokenizer: Any) -> set[int]:
    added = tokenizer.added_tokens_decoder.items()
    return {*tokenizer.all_special_ids, *(number for number, token in added if token.special)}


def _from_bytes(
    pieces: Sequence[str], added: Sequence[str | None], text: str
) -> list[tuple[str, int, int]] | None:
    """Each token's text and span, from its bytes; None when they do not spell the text."""
    whole = text.encode("utf-8", "surrogatepass")
    for reading in (_byte_level, _sentence_piece):
        try:
            parts = [
                reading(piece) if own is None else own.encode("utf-8")
                for piece, own in zip(pieces, added, strict=True)
            ]
        except KeyError:
            continue
        if b"".join(parts) == whole:  # by far the most tokenizers spell the text as it is
            return _spans(parts, text)
        for spaces in ("kept", "dropped", "dropped where needed"):
            if (fitted := _fitted(parts, added, whole, spaces)) is not None:
                return _spans(fitted, text)
    return None


def _fitted(
    parts: list[bytes], added: Sequence[str | None], whole: bytes, spaces: str
) -> list[bytes] | None:
    """The bytes of the text that each part stands for; None where the parts do not spell it.

    Two habits are allowed for, both at the start of the text and beside added tokens: white
    space that a token marked `lstrip` or `rstrip` takes in, and the space that SentencePiece
    puts before every stretch of text, which stands for no character. `spaces` says whether to
    look for such spaces: nowhere, everywhere, or (some tokenizers put one at the start only)
    where the parts would not fit otherwise.
    """
    made: list[bytes] = []
    at = 0
    for index, part in enumerate(parts):
        start = at
        behind = index == 0 or added[index - 1] is not None
        made_up = behind and added[index] is None and part[:1] == b" " and spaces != "kept"
        if made_up and spaces == "dropped":
            part, made_up = part[1:], False
        while not whole.startswith(part, at):
            if made_up and whole.startswith(part[1:], at):
                part = part[1:]
            elif (behind or added[index] is not None) and whole[at : at + 1].isspace():
                at += 1
            else:
                return None
        if at > start and added[index] is None and made:
            made[-1] += whole[start:at]
            start = at
        at += len(part)
        made.append(whole[start:at])
    rest = whole[at:]
    if rest and (rest.strip() or not made or added[-1] is None):
        return None
    if rest:
        made[-1] += rest
    return made


def _spans(parts: list[bytes], text: str) -> list[tuple[str, int, int]]:
    if text.isascii():
        edges = accumulate(map(len, parts), initial=0)
        return [(text[start:end], start, end) for start, end in pairwise(edges)]
    starts = [0, *accumulate(len(c.encode("utf-8", "surrogatepass")) for c in text)]
    spans, at = [], 0
    for part in parts:
        end = at + len(part)
        first, last = bisect_right(starts, at) - 1, bisect_left(starts, end)
        whole = starts[first] == at and starts[last] == end
        spans.append((text[first:last] if whole else _shown(part), first, max(first, last)))
        at = end
    return spans


def _shown(part: bytes) -> str:
    """Readable bytes of a token that does not consist of whole characters."""
    return part.decode("utf-8", "backslashreplace")


@lru_cache(maxsize=16_384)  # a keystroke changes one or two of a prompt's tokens
def _byte_level(piece: str) -> bytes:
    table = _table()
    return bytes(table[character] for character in piece)


@cache
def _table() -> dict[str, int]:
    """GPT-2's spelling of bytes: printable ones are themselves, others lie above U+0100.

    Source: the byte-to-unicode map of Radford et al. (2019), used by all byte-level BPE.
    """
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = (byte for byte in range(256) if byte not in set(plain))
    spelt = {chr(byte): byte for byte in plain}
    return spelt | {chr(256 + index): byte for index, byte in enumerate(others)}


def _sentence_piece(piece: str) -> bytes:
    if match := _BYTE.fullmatch(piece):
        return bytes([int(match[1], 16)])
    return piece.replace("\u2581", " ").encode("utf-8", "surrogatepass")


def _offsets(tokenizer: Any, ids: list[int], text: str) -> list[tuple[int, int]]:
    if not getattr(tokenizer, "is_fast", False):
        return _by_decoding(tokenizer, ids, text)
    coded = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, verbose=False)
    return list(coded["offset_mapping"])


def _by_decoding(tokenizer: Any, ids: list[int], text: str) -> list[tuple[int, int]]:
    """Offsets for a tokenizer that reports none: find each decoded piece behind the last."""
    offsets, at = [], 0
    for number in ids:
        piece = tokenizer.decode([number]).strip()
        found = text.find(piece, at) if piece else at
        start, end = (found, found + len(piece)) if found >= 0 else (at, at)
        offsets.append((start, end))
        at = end
    return offsets


def _repaired(offsets: Sequence[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Reported offsets in order, white space that fell out given to the token behind it."""
    spans, at = [], 0
    for start, end in offsets:
        if start > at and text[at:start].isspace():
            start = at
        spans.append((start, max(start, end)))
        at = max(at, end)
    return spans


def counts(
    made: Sequence[Token],
    segments: Sequence[Segment],
    messages: int,
    context_length: int | None,
) -> Counts:
    """How many tokens each message, the tools and the template take."""
    per_message, tools, template = [0] * messages, 0, 0
    held = [0] * len(segments)
    at, last = 0, len(segments) - 1
    for token in made:
        while at < last and segments[at].end <= token.start:
            at += 1
        if at <= last:
            held[_owner(token, segments, at)] += 1
    for segment, count in zip(segments, held, strict=True):
        if segment.kind != "content":
            template += count
        elif segment.message is None:
            tools += count
        else:
            per_message[segment.message] += count
    total = len(made)
    template += total - sum(held)  # without text there are no segments
    remaining = None if context_length is None else context_length - total
    return Counts(total, tuple(per_message), tools, template, context_length, remaining)


def _owner(token: Token, segments: Sequence[Segment], at: int) -> int:
    """The segment, from `at` on, that most of a token's characters lie in, the first of equals."""
    if token.end <= segments[at].end:
        return at
    best, most = at, -1
    for number in range(at, len(segments)):
        segment = segments[number]
        if segment.start >= token.end and number > at:
            break
        shared = min(segment.end, token.end) - max(segment.start, token.start)
        if shared > most:
            best, most = number, shared
    return best
