"""Several questions at once, each with a bound: what is waited for is said, and not for ever."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any

from hfnb.backends.loading import Progress

# Seconds in which a service has to answer; and between two signs of life.
BOUND, _PULSE = 10.0, 0.2


@dataclass(frozen=True)
class Answer:
    """What came of a question.

    Attributes:
        value: what was answered.
        error: why nothing was; a `TimeoutError` where that took too long.
    """

    value: Any = None
    error: Exception | None = None


def asked(
    who: str, questions: Mapping[str, Callable[[], Any]], bound: float = BOUND
) -> Generator[Progress, None, dict[str, Answer]]:
    """Ask all questions at once; yield which are waited for, and return the answers.

    A question that is given up, or takes too long, runs on to its own end, unheard.

    Args:
        who: who is asked, in words.
        questions: what about, in words -> the call that asks.
        bound: seconds until it is given up.
    """
    news: queue.SimpleQueue[tuple[str, Answer]] = queue.SimpleQueue()

    def ask(about: str, call: Callable[[], Any]) -> None:
        try:
            news.put((about, Answer(call())))
        except Exception as error:
            news.put((about, Answer(error=error)))

    for about, call in questions.items():
        threading.Thread(
            target=ask, args=(about, call), name=f"hfnb: ask about {about}", daemon=True
        ).start()
    answers: dict[str, Answer] = {}
    end = monotonic() + bound
    while len(answers) < len(questions) and monotonic() < end:
        waiting = [about for about in questions if about not in answers]
        share = len(answers) / len(questions)
        yield Progress(f"ask {who} about {', '.join(waiting)}", share)
        try:
            about, answer = news.get(timeout=_PULSE)
            answers[about] = answer
        except queue.Empty:
            continue
    late = Answer(error=TimeoutError(f"nothing came within {bound:g} s"))
    return {about: answers.get(about, late) for about in questions}
