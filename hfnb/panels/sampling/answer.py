"""An answer under way: the tokens that were taken, and what may come next. No model in it."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from typing import Any

from hfnb.engines.next_token import Choice, NextToken
from hfnb.engines.text import Writing


@dataclass(frozen=True, eq=False)
class Answer:
    """Where the lab stands; what was computed is kept, so that going back costs nothing.

    Attributes:
        choices: the tokens that were taken.
        ahead: what may come after all of them; None before the model was asked, and after an
            end token or a stop sequence.
        at: the place that is looked at: 0 is where the answer begins, `len(choices)` where it
            goes on.
    """

    choices: tuple[Choice, ...] = ()
    ahead: NextToken | None = None
    at: int = 0

    @property
    def place(self) -> NextToken | None:
        """What may come at the place that is looked at."""
        return self.choices[self.at].place if self.at < len(self.choices) else self.ahead

    @property
    def begun(self) -> tuple[Choice, ...]:
        """The tokens before the place that is looked at."""
        return self.choices[: self.at]

    @property
    def ids(self) -> list[int]:
        """The ids of all tokens that were taken."""
        return [choice.token.id for choice in self.choices]

    def looking_at(self, at: int) -> Answer:
        """The same, with another place in view."""
        return replace(self, at=min(max(at, 0), len(self.choices)))

    def cut_back(self, length: int) -> Answer:
        """The first `length` tokens of it."""
        if length >= len(self.choices):
            return self.looking_at(len(self.choices))
        return Answer(self.choices[:length], self.choices[length].place, length)


@dataclass(frozen=True)
class Cut:
    """An answer as a stop sequence leaves it.

    Attributes:
        kept: what is returned.
        dropped: what is cut off, the stop sequence included.
        stop: the stop sequence that was found, None for none.
        ended: whether the answer ends, by a stop sequence or by an end token.
        tokens: how many tokens had to be written for that.
    """

    kept: str
    dropped: str
    stop: str | None
    ended: bool
    tokens: int


def cut(ids: list[int], tokenizer: Any, end_token_ids: Set[int], stop: str) -> Cut:
    """Return what is left of an answer, cut the way that generation cuts it.

    Args:
        ids: the answer's tokens.
        tokenizer: of the model.
        end_token_ids: tokens that end an answer.
        stop: the stop sequence, "" for none.
    """
    whole = _Text(ids, Writing(tokenizer, frozenset(), ()))
    left = _Text(ids, Writing(tokenizer, end_token_ids, (stop,) if stop else ()))
    found = left.writing.stop_sequence
    dropped = whole.text[len(left.text) :] if found is not None else ""
    return Cut(left.text, dropped, found, left.writing.finish is not None, left.read)


class _Text:
    """What is written after some tokens, and how many of them it took."""

    def __init__(self, ids: list[int], writing: Writing) -> None:
        self.writing, self.text, self.read = writing, "", 0
        for token_id in ids:
            self.text += writing.push(token_id)
            self.read += 1
            if writing.finish:
                break
        self.text += writing.close()
