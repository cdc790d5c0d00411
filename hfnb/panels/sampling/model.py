"""The state of the SamplingLab: settings, an answer under way, and what may come next."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from traitlets import Float, Instance, Int, Unicode

from hfnb.engines import Sampling
from hfnb.engines.next_token import Choice, NextToken, Spread
from hfnb.panels.base import PanelModel
from hfnb.panels.sampling import page
from hfnb.panels.sampling.answer import Answer, Cut, cut


class SamplingModel(PanelModel):
    """A lab over one prompt: every token of the answer can be chosen, drawn, or run through.

    The model runs once per token. Settings reshape what it computed, and neither they nor going
    back run it again. The n-th token of an answer is always drawn with the n-th random number of
    the seed, as in `generate`.

    Args:
        chat: the chat model.
        prompt: an `hfnb.prompts.RenderedPrompt`.
        written_out: whether the prompt cannot be had from its messages alone.
        sampling: the settings to begin with.
        given: whether the chat model was given, rather than being the current one.

    Attributes:
        temperature: 0 takes the likeliest.
        top_k: 0 for all tokens.
        top_p: 1 for all tokens.
        repetition_penalty: 1 is off.
        seed: of the random numbers.
        stop_typed: the stop sequence as it is typed: `\\n` is a line end.
        max_new_tokens: how far "run on" goes.
        answer: the tokens taken, and the place that is looked at.
    """

    temperature = Float(1.0, min=0)
    top_k = Int(0, min=0)
    top_p = Float(1.0, min=0.01, max=1)
    repetition_penalty = Float(1.0, min=0.1)
    seed = Int(1, min=0)
    stop_typed = Unicode("")
    max_new_tokens = Int(60, min=1)
    answer = Instance(Answer, ())

    def __init__(
        self, chat: Any, prompt: Any, written_out: bool, sampling: Sampling, given: bool = False
    ) -> None:
        super().__init__(
            temperature=sampling.temperature,
            top_k=sampling.top_k or 0,
            top_p=1.0 if sampling.top_p is None else sampling.top_p,
            repetition_penalty=sampling.repetition_penalty,
            seed=1 if sampling.seed is None else sampling.seed,
            stop_typed="".join(sampling.stop).replace("\n", "\\n").replace("\t", "\\t"),
            max_new_tokens=sampling.max_new_tokens,
        )
        self.chat, self.prompt = chat, prompt
        self.written_out, self.given = written_out, given
        self.engine = chat.llm

    # What can be seen

    @property
    def stop_sequence(self) -> str:
        """The stop sequence; "" for none."""
        return self.stop_typed.replace("\\n", "\n").replace("\\t", "\t")

    @property
    def sampling(self) -> Sampling:
        """The settings as an engine takes them."""
        return Sampling(
            max_new_tokens=self.max_new_tokens,
            temperature=round(self.temperature, 4),
            top_k=self.top_k or None,
            top_p=None if self.top_p >= 1 else round(self.top_p, 4),
            repetition_penalty=round(self.repetition_penalty, 4),
            seed=self.seed,
            stop=(self.stop_sequence,) if self.stop_sequence else (),
        )

    @property
    def place(self) -> NextToken | None:
        """What the model expects at the place that is looked at."""
        return self.answer.place

    @property
    def spread(self) -> Spread | None:
        """The likeliest tokens there, before and after reshaping."""
        return None if self.place is None else self.place.spread(self.sampling)

    @property
    def drawn(self) -> int | None:
        """The id of the token that the seed draws there."""
        return None if self.spread is None else self.spread.picked

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The tokens that were taken, each with its probability and its alternatives."""
        return self.answer.choices

    @property
    def text(self) -> str:
        """The answer so far, as `chat.invoke` would return it."""
        return self.cut.kept

    @property
    def cut(self) -> Cut:
        """The answer as the stop sequence leaves it."""
        return self._cut(self.choices)

    @property
    def can_take(self) -> bool:
        """Whether a token can be taken: the answer has no end there."""
        return self.place is not None

    @property
    def can_run(self) -> bool:
        """Whether the answer can be run on with: it has not ended before the place in view."""
        return self.can_take and not self._cut(self.answer.begun).ended

    @property
    def can_undo(self) -> bool:
        """Whether there is a token to take back."""
        return bool(self.choices)

    @property
    def can_start_over(self) -> bool:
        """Whether there is a token to take back, or nothing has been read yet."""
        return self.can_undo or (self.place is None and not self.busy)

    @property
    def code(self) -> str:
        """The lines of Python that do the same without the panel."""
        return page.code(self)

    def html(self) -> str:
        """Settings, what may come next, and the answer, as static HTML."""
        self.settle()
        return page.static(self)

    def __repr__(self) -> str:
        number = len(self.choices)
        taken = f"{number} token{'' if number == 1 else 's'} taken"
        return f"<SamplingLab {self.chat.model_id}: {taken}>"

    # What can be done; while the model is busy, nothing: it is asked one thing at a time

    def start(self) -> None:
        """Ask the model what the answer may begin with, in the background."""
        self.work("Reading the prompt", self._after(()), self._stand)

    def look_at(self, at: int) -> None:
        """Look at another place of the answer; what is taken then replaces what came after."""
        if not self.busy:
            self.answer = self.answer.looking_at(at)

    def take(self, token_id: int) -> None:
        """Take a token at the place that is looked at, and see what may come after it."""
        if self.place is not None and not self.busy:
            taken = (*self.answer.begun, self.place.take(token_id, self.sampling))
            self.work("Reading the token", self._after(taken), self._stand)

    def draw(self) -> None:
        """Take the token that the seed draws."""
        if self.place is not None:
            self.take(self.place.pick(self.sampling))

    def take_likeliest(self) -> None:
        """Take the token with the highest probability after reshaping."""
        if self.place is not None:
            self.take(self.place.likeliest(self.sampling))

    def run(self) -> None:
        """Draw token after token, until the answer ends or `max_new_tokens` are there."""
        if self.can_run and not self.busy:
            self.work("Writing", self._running(self.answer.begun, self.sampling), self._stand)

    def undo(self) -> None:
        """Take the last token back; nothing is computed for that."""
        self._go_back(len(self.choices) - 1)

    def start_over(self) -> None:
        """Take all tokens back; where that is not done yet, read the prompt."""
        if self.choices:
            self._go_back(0)
        elif self.can_start_over:
            self.start()

    def _go_back(self, length: int) -> None:
        if self.choices and not self.busy:
            self.answer = self.answer.cut_back(length)

    def _stand(self, answer: Answer) -> None:
        self.answer = answer

    def _cut(self, choices: tuple[Choice, ...]) -> Cut:
        ids = [choice.token.id for choice in choices]
        # Only an engine that shows its probabilities gets as far as a first token.
        ends = self.engine.end_token_ids if ids else frozenset()
        return cut(ids, self.engine.tokenizer, ends, self.stop_sequence)

    def _after(self, choices: tuple[Choice, ...]) -> Iterator[Any]:
        """Yield the answer that has these tokens, with what may come next."""
        answer = Answer(choices, None, len(choices))
        if choices and choices[-1].token.id in self.engine.end_token_ids:
            yield answer
            return
        reading = partial(self.engine.next_token, self.prompt.text, answer.ids)
        yield Answer(choices, (yield from self.patiently(reading)), len(choices))

    def _running(self, choices: tuple[Choice, ...], sampling: Sampling) -> Iterator[Any]:
        """Yield the answer as it grows.

        A token is shown once it is known what may come after it: wherever a run is stopped, the
        answer can be gone on with.
        """
        taken = Answer(choices).ids
        for choice in self.engine.follow(self.prompt.text, sampling, taken):
            yield Answer(choices, choice.place, len(choices))
            choices = (*choices, choice)
        yield from self._after(choices)
