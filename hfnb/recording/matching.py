"""Which recorded answer belongs to a question, and what to say where none does."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from heapq import nlargest
from typing import Any

from hfnb.engines.base import Conversation, Sampling
from hfnb.errors import NotRecordedError
from hfnb.recording.asked import dates_of, key_of, question_of, settings_of, text_of
from hfnb.recording.lesson import Answer, Model, told

# Of a long question, the words at its end are compared: it is where two of them differ.
_WORDS = 200
_CLOSE = 10


class Answers:
    """The answers of one model, found by what was asked, and how tokens were chosen.

    A question that was recorded several times in one take is answered in that order, and then
    with the last answer again. Of several takes, the latest one with an answer counts. An error
    is replayed only where the question was never answered.

    Args:
        model: who answered.
        answers: what it answered, in order.
        name: what the file is called.
    """

    def __init__(self, model: Model, answers: Sequence[Answer], name: str) -> None:
        self._model, self._answers, self._name = model, tuple(answers), name
        self._template = model.template.text if model.template else ""
        self._found: dict[str, dict[str, list[Answer]]] = {}
        for answer in answers:
            key = key_of(answer.asked, answer.schema, dates_of(self._template, answer.at))
            settings = repr(settings_of(answer.sampling))
            self._found.setdefault(key, {}).setdefault(settings, []).append(answer)
        for ways in self._found.values():
            for settings, several in ways.items():
                ways[settings] = _counting(several)
        self._next: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()

    def take(
        self, asked: str | Conversation, schema: Mapping[str, Any] | None, sampling: Sampling
    ) -> Answer:
        """Return the answer whose turn it is.

        Raises:
            NotRecordedError: there is none to this question.
        """
        key = key_of(asked, schema, dates_of(self._template, datetime.now().astimezone()))
        ways = self._found.get(key, {})
        settings = repr(settings_of(sampling))
        if settings not in ways:
            otherwise = [_changes(sampling, way[0].sampling) for way in ways.values()]
            raise self._missing(asked, min(otherwise, key=len, default=[]))
        with self._lock:
            turn = self._next.get((key, settings), 0)
            self._next[key, settings] = turn + 1
        several = ways[settings]
        return several[min(turn, len(several) - 1)]

    def _missing(self, asked: str | Conversation, changes: Sequence[str]) -> NotRecordedError:
        question = question_of(asked, self._model.special_tokens)
        if changes:
            return NotRecordedError(
                f"This was recorded with other settings: “{question}”",
                f"{self._name} has it with {' and '.join(changes)}.",
                f"Ask with these settings, or {_BUILTIN}",
                asked=text_of(asked),
                nearest=question,
            )
        near = self._nearest(question)
        why = f"{self._name} has no answers of {self._model.model_id}."
        if self._answers:
            number = len(self._answers)
            held = f"{number} answer{'' if number == 1 else 's'}"
            why = f"{self._name} has {held}, {told(self._answers, self._model.model_id)}. "
            why += f"“{near}” is the nearest question"
            why += (
                ", and it came with other messages, tools or schema." if near == question else "."
            )
        return NotRecordedError(
            f"This was not recorded: “{question}”",
            why,
            f"Ask one that was recorded, or {_BUILTIN}",
            asked=text_of(asked),
            nearest=near,
        )

    def _nearest(self, question: str) -> str:
        wanted = question.split()[-_WORDS:]
        tokens = self._model.special_tokens
        known = dict.fromkeys(question_of(answer.asked, tokens) for answer in self._answers)

        def shared(other: str) -> int:
            return (Counter(wanted) & Counter(other.split()[-_WORDS:])).total()

        def likeness(other: str) -> float:
            return SequenceMatcher(None, wanted, other.split()[-_WORDS:], autojunk=False).ratio()

        # The order of words counts among the few that share most: to compare it takes long.
        return max(nlargest(_CLOSE, known, key=shared), key=likeness, default="")


_BUILTIN = 'let the built-in model answer: hfnb.connect("builtin"), and ask again.'


def _counting(answers: Sequence[Answer]) -> list[Answer]:
    """Those of several answers to one question that are replayed."""
    good = [answer for answer in answers if answer.failure is None] or list(answers)
    latest = max(answer.take for answer in good)
    return [answer for answer in good if answer.take == latest]


def _changes(asked: Sampling, recorded: Sampling) -> list[str]:
    """What was set otherwise when it was recorded."""
    now, then = settings_of(asked), settings_of(recorded)
    return [
        f"{name}={value!r} (and not {now[name]!r})"
        for name, value in then.items()
        if value != now[name]
    ]
