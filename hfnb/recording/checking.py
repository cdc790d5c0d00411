"""Readers of a recording's parts: each takes untrusted data and its place; gives it checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, NoReturn, get_args

from hfnb.engines.base import CallPiece, Conversation, Finish, Piece, Sampling, Usage
from hfnb.engines.logprobs import Logprob
from hfnb.errors import UnsupportedError
from hfnb.prompts import ChatTemplate
from hfnb.recording.failing import KINDS
from hfnb.recording.lesson import Answer, Failure, Model, Shape
from hfnb.recording.writing import MAX_SECONDS
from hfnb.steps.reading import (
    flag_of,
    json_of,
    list_of,
    mapping,
    object_of,
    one_of,
    optional,
    refuse,
    text_of,
    whole_of,
)

MAX_PIECES = 100_000
MAX_TOP = 100
MAX_NAME = 300
MAX_TEMPLATE = 1_000_000
_LARGEST = 2**53  # beyond it, JSON's numbers are not kept exactly by everybody

_VARIABLE = re.compile(r"[a-z_]*tokens?")
_ASKED = {"prompt", "messages", "tools", "tool_choice", "schema"}
_END = {"finish", "stop_sequence", "usage"}
_ANSWER = {"model", "take", "at", "sampling", "pieces", "failure", *_ASKED, *_END}


def _number(value: Any, where: str) -> float | int:
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
        refuse(where, f"is {str(value)[:60]}, and a number is expected")
    return value


def _after(value: Any, where: str) -> float:
    number = _number(value, where)
    if not 0 <= number <= MAX_SECONDS:
        refuse(where, f"is {number!r:.60}, and 0 to {MAX_SECONDS:.0f} seconds are expected")
    return float(number)


def _texts(value: Any, where: str) -> tuple[str, ...]:
    return tuple(text_of(one, f"{where}[{n}]") for n, one in enumerate(list_of(value, where)))


def _sampling(value: Any, where: str) -> Sampling:
    given = object_of(
        dict,
        max_new_tokens=_number,
        temperature=_number,
        top_k=optional(_number),
        top_p=optional(_number),
        repetition_penalty=_number,
        seed=optional(_number),
        stop=_texts,
        logprobs=flag_of,
        top_logprobs=optional(whole_of),
    )(value, where)
    try:
        return Sampling(**given)
    except UnsupportedError as error:
        refuse(where, f"cannot be used: {error.what} {error.why.rstrip('.')}")


def _template_text(value: Any, where: str) -> str:
    if len(text := text_of(value, where)) > MAX_TEMPLATE:
        refuse(where, f"has {len(text):,} characters, and {MAX_TEMPLATE:,} are allowed")
    return text


def _object(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        refuse(where, f"is a {type(value).__name__}, and an object is expected")
    checked: dict[str, Any] = json_of(value, where)
    return checked


def _variables(value: Any, where: str) -> dict[str, Any]:
    """The texts of special tokens, by their names: nothing else may reach a template from here."""
    for name in (found := _object(value, where)):
        if not _VARIABLE.fullmatch(name):
            refuse(where, f"has {name!r:.60}, which is no name of a special token")
    return found


def _objects(value: Any, where: str) -> tuple[dict[str, Any], ...]:
    return tuple(_object(one, f"{where}[{n}]") for n, one in enumerate(list_of(value, where)))


def _name(value: Any, where: str) -> str:
    """A name that stands in sentences and headings."""
    name = text_of(value, where)
    if not 0 < len(name) <= MAX_NAME or not name.isprintable():
        refuse(where, f"is no name: {name!r:.60}")
    return name


model_of = object_of(
    Model,
    model_id=_name,
    engine=_name,
    shape=one_of(get_args(Shape)),
    key=text_of,
    usual=_sampling,
    context_length=optional(whole_of),
    agents=optional(whole_of),
    template=optional(
        object_of(
            ChatTemplate,
            text=_template_text,
            with_tools=optional(_template_text),
            variables=_variables,
            special_tokens=_texts,
        )
    ),
    builtin=flag_of,
)
_failure = object_of(
    Failure,
    kind=one_of(KINDS),
    what=text_of,
    why=text_of,
    next_step=text_of,
    status=optional(whole_of),
    passing=flag_of,
    partial=text_of,
)
_call = object_of(
    CallPiece, index=whole_of, id=optional(text_of), name=optional(text_of), arguments=text_of
)
_likely = object_of(Logprob, token=text_of, logprob=_number, top=lambda value, where: ())
_logprob = object_of(
    Logprob,
    token=text_of,
    logprob=_number,
    top=lambda value, where: tuple(_likely(one, where) for one in list_of(value, where, MAX_TOP)),
)
_usage = object_of(Usage, **{field.name: whole_of for field in fields(Usage)})


def answer_of(value: Any, models: tuple[Model, ...], where: str) -> Answer:
    """Return an answer of one of `models`."""
    given = mapping(value, where, _ANSWER)
    for name in ("model", "take", "at", "sampling", "pieces"):
        if name not in given:
            refuse(where, f"has no {name!r}")
    place = whole_of(given["model"], f"{where}.model")
    if place >= len(models):
        refuse(f"{where}.model", f"is {place}, and there are {len(models)} models")
    failure = optional(_failure)(given.get("failure"), f"{where}.failure")
    pieces = _pieces(given, failure is not None, where)
    asked, schema = _asked(given, models[place].shape, where)
    return Answer(
        place,
        whole_of(given["take"], f"{where}.take"),
        _time(given["at"], f"{where}.at"),
        asked,
        schema,
        _sampling(given["sampling"], f"{where}.sampling"),
        pieces,
        failure,
    )


def _asked(
    given: Mapping[str, Any], shape: Shape, where: str
) -> tuple[str | Conversation, Mapping[str, Any] | None]:
    schema = optional(_object)(given.get("schema"), f"{where}.schema")
    own = {"prompt"} if shape == "completion" else {"messages", "tools", "tool_choice"}
    if wrong := (_ASKED & given.keys()) - own - {"schema"}:
        refuse(where, f"has {min(wrong)!r}, and its model's shape is {shape!r}")
    if shape == "completion":
        return text_of(given.get("prompt"), f"{where}.prompt"), schema
    choice = optional(text_of)(given.get("tool_choice"), f"{where}.tool_choice")
    messages = _objects(given.get("messages"), f"{where}.messages")
    tools = _objects(given.get("tools", []), f"{where}.tools")
    return Conversation(messages, tools, choice, schema), None


def _pieces(given: Mapping[str, Any], failed: bool, where: str) -> tuple[tuple[float, Piece], ...]:
    """Return the pieces in their order of time; the last one has the counts."""
    rows = list_of(given["pieces"], f"{where}.pieces", MAX_PIECES)
    made, now = [], 0.0
    for place, row in enumerate(rows):
        at = f"{where}.pieces[{place}]"
        one = mapping(row, at, {"after", "text", "token_ids", "calls", "logprobs"})
        now = max(now, _after(one.get("after"), f"{at}.after"))
        ids = list_of(one.get("token_ids", []), f"{at}.token_ids")
        calls = list_of(one.get("calls", []), f"{at}.calls")
        told = list_of(one.get("logprobs", []), f"{at}.logprobs")
        text = text_of(one.get("text", ""), f"{at}.text")
        piece = Piece(
            text,
            tuple(whole_of(id, f"{at}.token_ids") for id in ids),
            calls=tuple(_call(call, f"{at}.calls") for call in calls),
            logprobs=tuple(_logprob(each, f"{at}.logprobs") for each in told),
        )
        made.append((now, piece))
    if failed:
        if ended := _END & given.keys():
            refuse(where, f"has a failure, and {min(ended)!r} all the same")
        return tuple(made)
    if not made:
        refuse(f"{where}.pieces", "is empty, and nothing failed")
    finish = one_of(get_args(Finish))(given.get("finish"), f"{where}.finish")
    stop = optional(text_of)(given.get("stop_sequence"), f"{where}.stop_sequence")
    usage = optional(_usage)(given.get("usage"), f"{where}.usage")
    after, last = made[-1]
    made[-1] = (after, replace(last, finish=finish, stop_sequence=stop, usage=usage))
    return tuple(made)


def _time(value: Any, where: str) -> datetime:
    text = text_of(value, where)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        _no_time(text, where)
    if at.tzinfo is None:
        _no_time(text, where)
    return at


def _no_time(text: str, where: str) -> NoReturn:
    refuse(where, f"is {text!r:.60}, and a date and time with its zone is expected")
