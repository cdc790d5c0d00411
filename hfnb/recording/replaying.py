"""Engines that give recorded answers again: no model, no key, no network."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, get_args

from hfnb import builtin
from hfnb.engines.base import ChatEngine, CompletionEngine, Conversation, Piece, Sampling
from hfnb.errors import BackendError, RecordingError, UnsupportedError
from hfnb.prompts import ChatTemplate
from hfnb.recording.failing import error_of
from hfnb.recording.lesson import Answer, Recording, days, told
from hfnb.recording.matching import Answers
from hfnb.recording.reading import read

Timing = Literal["at once", "recorded"]


def engine(
    path: str | Path, timing: str | None = None, model: str | None = None
) -> ReplayedCompletions | ReplayedChat:
    """Return the engine over a recording.

    Args:
        path: the file, which `hfnb.record` wrote.
        timing: "recorded" lets each piece come when it came; "at once" or None waits for nothing.
        model: whose answers, where the file has those of several.

    Raises:
        RecordingError: the file cannot be read, is no recording, or holds no answer.
        BackendError: no such timing or model, or the file has several and none was named.
    """
    if timing not in (None, *get_args(Timing)):
        raise BackendError(
            f"There is no timing {timing!r}.",
            "“recorded” lets each piece come when it came; “at once” waits for nothing.",
            "Give one of them, or leave it out for at once.",
        )
    path = Path(path).expanduser()
    lesson = read(path)
    if not lesson.answers:
        raise RecordingError(
            f"{path.name!r} holds no answer.",
            "Nothing was asked while it was recorded, or every stream was closed too early.",
            "Record it again: what is asked between hfnb.record(path) and .stop() is in it.",
        )
    return _engine(lesson, _chosen(lesson, model, path.name), path, timing == "recorded")


def _engine(
    lesson: Recording, place: int, path: Path, timed: bool
) -> ReplayedCompletions | ReplayedChat:
    kind = ReplayedChat if lesson.models[place].shape == "chat" else ReplayedCompletions
    return kind(lesson, place, path, timed)


def _chosen(lesson: Recording, model: str | None, name: str) -> int:
    """Return the place of the model that is meant.

    What only agents ask is found through the model that they were given.
    """
    of_agents = {one.agents for one in lesson.models}
    listed = {one: n for n, one in enumerate(lesson.names) if n not in of_agents}
    if model is None and len(listed) == 1:
        return next(iter(listed.values()))
    if model in listed:
        return listed[model]
    some = ", ".join(
        f"{one!r} ({lesson.models[n].engine}, {len(lesson.of(n))} answers)"
        for one, n in listed.items()
    )
    raise BackendError(
        f"Whose answers of {name!r}?" if model is None else f"{name!r} has no model {model!r}.",
        f"It has those of {some}.",
        f'Give one of them: hfnb.replay("{name}", model=…).',
    )


class _Replaying:
    """What both shapes have in common.

    Args:
        lesson: the whole recording.
        place: the place of the model whose answers these are.
        path: the file.
        timed: whether each piece comes when it came.

    Attributes:
        model_id: the model's name, and when its answers were recorded.
        recorded: the same, as a statement.
        answers: what was recorded of this model.
    """

    # Those that were asked for when it was recorded; a question with others was not recorded.
    tells_logprobs = True

    def __init__(self, lesson: Recording, place: int, path: Path, timed: bool) -> None:
        self._lesson, self._place, self._path, self._timed = lesson, place, path, timed
        model = lesson.models[place]
        self.answers = lesson.of(place)
        # A model that only agents asked has no answers of its own; then theirs say the day.
        dated = self.answers or lesson.answers
        self.model_id = f"{model.model_id} (recorded {days(dated)})"
        self.recorded = told(dated, model.model_id)
        self.identity = f"replay {path.absolute()} {place} {path.stat().st_mtime_ns}"
        self.usual = model.usual
        self._known = Answers(model, self.answers, path.name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._path.name!r}: {self.recorded})"

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        return self  # copies of a chat model go on in the same order

    @property
    def recording(self) -> Recording:
        """All that the file holds."""
        return self._lesson

    def _take(
        self, asked: str | Conversation, schema: Mapping[str, Any] | None, sampling: Sampling
    ) -> Answer:
        return self._known.take(asked, schema, sampling)

    def _marked(self, answer: Answer) -> Iterator[tuple[float, Piece]]:
        """The pieces with their times, the last one marked as recorded."""
        recorded = self._lesson.recorded(answer)
        for after, piece in answer.pieces:
            yield after, piece if piece.finish is None else replace(piece, recorded=recorded)

    def _replayed(self, answer: Answer) -> Generator[Piece, None, None]:
        begin = time.perf_counter()
        for after, piece in self._marked(answer):
            wait = begin + after - time.perf_counter()
            if self._timed and wait > 0:
                time.sleep(wait)
            yield piece
        if answer.failure is not None:
            raise error_of(answer.failure)

    async def _areplayed(self, answer: Answer) -> AsyncGenerator[Piece, None]:
        begin = time.perf_counter()
        for after, piece in self._marked(answer):
            wait = begin + after - time.perf_counter()
            await asyncio.sleep(max(wait, 0) if self._timed else 0)
            yield piece
        if answer.failure is not None:
            raise error_of(answer.failure)


class ReplayedChat(_Replaying, ChatEngine):
    """Recorded answers to conversations; see `hfnb.recording.replaying.engine`."""

    @property
    def context_length(self) -> int | None:
        """Tokens that a conversation could have, where that was known."""
        return self._lesson.models[self._place].context_length

    def answer(
        self, conversation: Conversation, sampling: Sampling
    ) -> Generator[Piece, None, None]:
        """Yield the recorded answer.

        Raises:
            NotRecordedError: there is none.
            HfnbError: the one that was recorded.
        """
        yield from self._replayed(self._take(conversation, None, sampling))

    async def aanswer(
        self, conversation: Conversation, sampling: Sampling
    ) -> AsyncGenerator[Piece, None]:
        """Yield as `answer` does, without blocking the event loop."""
        async for piece in self._areplayed(self._take(conversation, None, sampling)):
            yield piece


class ReplayedCompletions(_Replaying, CompletionEngine):
    """Recorded answers to prompts; see `hfnb.recording.replaying.engine`.

    Prompts are rendered as they were when it was recorded: the chat template is in the recording.
    Tokens can be counted where the tokenizer is that of the embedded model, and it is at hand.
    """

    def for_agents(self) -> ReplayedCompletions:
        """Return the engine that agents use, as it was when it was recorded."""
        return self._agents or self

    @cached_property
    def _agents(self) -> ReplayedCompletions | None:
        place = self._lesson.models[self._place].agents
        if place is None or not self._lesson.of(place):
            return None
        return ReplayedCompletions(self._lesson, place, self._path, self._timed)

    @cached_property
    def _counts(self) -> bool:
        own = self._lesson.models[self._place].builtin
        return own and builtin.state().status == "ready"

    @property
    def chat_template(self) -> ChatTemplate | None:
        """The chat template that renders prompts where there is no tokenizer."""
        return None if self._counts else self._lesson.models[self._place].template

    @property
    def tokenizer(self) -> Any:
        """The embedded model's tokenizer, where that is what the recorded model had.

        Raises:
            UnsupportedError: it had another one, which did not travel.
        """
        if self._counts:
            return builtin.load_tokenizer()
        raise UnsupportedError(
            f"The tokens of {self.model_id} cannot be counted from here.",
            "A recording holds the chat template and not the tokenizer, which is far larger.",
            "The counts of recorded answers are in their usage_metadata. Load the model's own "
            'tokenizer where you need it: hfnb.render(messages, model="owner/name").',
        )

    @property
    def context_length(self) -> int | None:
        """Tokens that prompt and answer could have; None where tokens cannot be counted."""
        return self._lesson.models[self._place].context_length if self._counts else None

    def generate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> Generator[Piece, None, None]:
        """Yield the recorded answer to `prompt`.

        Raises:
            NotRecordedError: there is none.
            HfnbError: the one that was recorded.
        """
        yield from self._replayed(self._take(prompt, schema, sampling))

    async def agenerate(
        self, prompt: str, sampling: Sampling, *, schema: Mapping[str, Any] | None = None
    ) -> AsyncGenerator[Piece, None]:
        """Yield as `generate` does, without blocking the event loop."""
        async for piece in self._areplayed(self._take(prompt, schema, sampling)):
            yield piece
