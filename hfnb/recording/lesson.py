"""What a recording holds: which models answered, what they were asked, every piece that came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from hfnb import markup
from hfnb.engines.base import Conversation, Finish, Piece, Sampling, Usage
from hfnb.prompts import ChatTemplate
from hfnb.recording.asked import question_of

Shape = Literal["completion", "chat"]


@dataclass(frozen=True, slots=True)
class Failure:
    """An error in the place of an answer's end, in the sentences of an `HfnbError`.

    Attributes:
        kind: the error's class.
        what: what failed.
        why: the cause.
        next_step: what to do.
        status: the HTTP status that a server answered with.
        passing: whether the same request may have succeeded a moment later.
        partial: the text that had come before.
    """

    kind: str
    what: str
    why: str
    next_step: str
    status: int | None = None
    passing: bool = False
    partial: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, and what it answers.

    Attributes:
        model: the place of its model among the recording's models.
        take: which recording of the file it belongs to, from 1: an existing file is extended.
        at: when it was asked.
        asked: the prompt's text, or the conversation.
        schema: a JSON schema that the answer to a prompt was held to.
        sampling: how tokens were chosen.
        pieces: what came, each with the seconds since it was asked; the last one has the counts.
        failure: what ended it instead; None where it came to its end.
    """

    model: int
    take: int
    at: datetime
    asked: str | Conversation
    schema: Mapping[str, Any] | None
    sampling: Sampling
    pieces: tuple[tuple[float, Piece], ...]
    failure: Failure | None = None

    @property
    def text(self) -> str:
        """The text of the answer."""
        return "".join(piece.text for _, piece in self.pieces)

    @property
    def usage(self) -> Usage | None:
        """Its tokens, where they were counted."""
        return self.pieces[-1][1].usage if self.pieces else None

    @property
    def finish(self) -> Finish | None:
        """How it ended; None where a failure ended it."""
        return self.pieces[-1][1].finish if self.pieces else None


@dataclass(frozen=True, slots=True)
class Model:
    """Who answered.

    Attributes:
        model_id: the model's name.
        engine: the class of the engine that asked it.
        shape: "completion" (it was handed prompts) or "chat" (conversations).
        key: tells engines of one name apart, and tells nothing else.
        usual: the sampling of the chat model over it.
        context_length: its context window in tokens, where known.
        agents: the place of the model that agents use instead; None where they use this one.
        template: its chat template; None where its server keeps it.
        builtin: whether its tokenizer is that of the embedded model.
    """

    model_id: str
    engine: str
    shape: Shape
    key: str
    usual: Sampling = field(default_factory=Sampling)
    context_length: int | None = None
    agents: int | None = None
    template: ChatTemplate | None = None
    builtin: bool = False

    @property
    def special_tokens(self) -> tuple[str, ...]:
        """The texts of its special tokens."""
        return self.template.special_tokens if self.template else ()


@dataclass(frozen=True, slots=True, repr=False)
class Recording:
    """A recorded lesson. In a notebook it shows what was asked.

    Attributes:
        models: who answered.
        answers: what they answered, in the order in which it came.
    """

    models: tuple[Model, ...] = ()
    answers: tuple[Answer, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What the models are called; of several with one name, the later ones get a number."""
        found: list[str] = []
        for model in self.models:
            number = sum(one.model_id == model.model_id for one in self.models[: len(found)])
            found.append(f"{model.model_id} #{number + 1}" if number else model.model_id)
        return tuple(found)

    def of(self, place: int) -> tuple[Answer, ...]:
        """Return the answers of one model."""
        return tuple(answer for answer in self.answers if answer.model == place)

    def question(self, answer: Answer) -> str:
        """Return the question that was answered, without the template's words around it."""
        return question_of(answer.asked, self.models[answer.model].special_tokens)

    def recorded(self, answer: Answer) -> str:
        """Say when and with what model an answer was recorded."""
        return told((answer,), self.models[answer.model].model_id)

    def __repr__(self) -> str:
        number = len(self.answers)
        of = f" of {', '.join(self.names)}" if self.models else ""
        return f"<Recording: {number} answer{'' if number == 1 else 's'}{of}>"

    def _repr_html_(self) -> str:
        rows = [
            (
                markup.quoted(self.question(answer)),
                markup.quoted(answer.failure.what if answer.failure else answer.text),
                self.recorded(answer),
            )
            for answer in self.answers
        ]
        return markup.table(("asked", "answered", "origin"), rows)


def told(answers: tuple[Answer, ...], model_id: str) -> str:
    """Say when and with what model answers, at least one, were recorded."""
    return f"recorded {days(answers)} with {model_id}"


def days(answers: tuple[Answer, ...]) -> str:
    """Return "on DATE", or "from DATE to DATE"."""
    dates = sorted(answer.at.date().isoformat() for answer in answers)
    return f"on {dates[0]}" if dates[0] == dates[-1] else f"from {dates[0]} to {dates[-1]}"
