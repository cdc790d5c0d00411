"""A recording as JSON text: an answer per line, secrets replaced by `[hidden]`."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from hfnb.credentials import redact
from hfnb.engines.base import CallPiece, Piece
from hfnb.recording.asked import plain_of
from hfnb.recording.lesson import Answer, Model
from hfnb.wire.exchange import shown

FORMAT, VERSION = "hfnb.recording", 1
# The longest that a replay may be told to wait.
MAX_SECONDS = 3600.0
_DIGITS = 4


def written(models: Iterable[Model], rows: Iterable[str]) -> str:
    """Return the file's text.

    Args:
        models: who answered.
        rows: the answers, as `row` writes them.
    """
    listed = ",\n".join(f"  {_json(shown(_model(model)))}" for model in models)
    answers = ",\n".join(f"  {row}" for row in rows)
    head = f'{{"format": {_json(FORMAT)}, "version": {VERSION},\n'
    return f'{head} "models": [\n{listed}\n ],\n "answers": [\n{answers}\n ]}}\n'


def row(answer: Answer) -> str:
    """Return an answer as one line of JSON, without secrets."""
    made: dict[str, Any] = {
        "model": answer.model,
        "take": answer.take,
        "at": answer.at.isoformat(timespec="seconds"),
    }
    if isinstance(answer.asked, str):
        made |= {"prompt": answer.asked, "schema": answer.schema}
    else:
        made |= plain_of(answer.asked)
    made["sampling"] = asdict(answer.sampling)
    if answer.failure is not None:
        made["failure"] = asdict(answer.failure)
    clean = shown(made)
    pieces = without_secrets(answer.pieces)
    clean["pieces"] = [_piece(after, piece) for after, piece in pieces]
    if pieces and (last := pieces[-1][1]).finish is not None:
        stop = last.stop_sequence
        clean["finish"] = last.finish
        clean["stop_sequence"] = None if stop is None else redact(stop)
        clean["usage"] = None if last.usage is None else asdict(last.usage)
    return _json(clean)


def without_secrets(
    pieces: tuple[tuple[float, Piece], ...],
) -> tuple[tuple[float, Piece], ...]:
    """Return pieces that hold no secret, not even in parts.

    A secret comes in several pieces, none of which looks like one, and in their token ids. So an
    answer that holds one is put together before it is searched, and stays in one piece.
    """
    text = "".join(piece.text for _, piece in pieces)
    calls = _joined(pieces)
    clean_text, clean_calls = redact(text), tuple(_redacted(call) for call in calls)
    if (clean_text, clean_calls) == (text, calls) or not pieces:
        return pieces
    after, last = pieces[-1]
    return ((after, replace(last, text=clean_text, token_ids=(), calls=clean_calls, logprobs=())),)


def _joined(pieces: tuple[tuple[float, Piece], ...]) -> tuple[CallPiece, ...]:
    """The tool calls of an answer, each whole."""
    found: dict[int, CallPiece] = {}
    for _, piece in pieces:
        for part in piece.calls:
            known = found.get(part.index, CallPiece(part.index))
            found[part.index] = CallPiece(
                part.index,
                part.id if known.id is None else known.id,
                part.name if known.name is None else known.name,
                known.arguments + part.arguments,
            )
    return tuple(found.values())


def _redacted(call: CallPiece) -> CallPiece:
    def clean(text: str | None) -> str | None:
        return None if text is None else redact(text)

    return CallPiece(call.index, clean(call.id), clean(call.name), redact(call.arguments))


def _piece(after: float, piece: Piece) -> dict[str, Any]:
    made: dict[str, Any] = {"after": round(min(after, MAX_SECONDS), _DIGITS)}
    if piece.text:
        made["text"] = piece.text
    if piece.token_ids:
        made["token_ids"] = list(piece.token_ids)
    if piece.logprobs:
        made["logprobs"] = [asdict(each) for each in piece.logprobs]
    if piece.calls:
        made["calls"] = [asdict(call) for call in piece.calls]
    return made


def _model(model: Model) -> dict[str, Any]:
    made = asdict(model)
    if made["template"] is not None:
        made["template"]["variables"] = _plain(made["template"]["variables"])
    return made


def _plain(variables: dict[str, Any]) -> dict[str, Any]:
    """The variables of a template that JSON has a word for; the others no template reads."""
    return {
        name: value
        for name, value in variables.items()
        if isinstance(value, str | bool | int | None)
        or (isinstance(value, float) and math.isfinite(value))
        or (isinstance(value, list | tuple) and all(isinstance(one, str) for one in value))
    }


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half a character, which a file cannot hold
        return json.dumps(value, ensure_ascii=True, allow_nan=False)
    return text
