"""One answer in progress: from its prompt's tokens to its last one."""

from __future__ import annotations

import time
from collections.abc import Sequence, Set
from typing import Any

import torch

from hfnb.engines import failures
from hfnb.engines.next_token import spelled
from hfnb.engines.text import Detokenizer, Writing
from hfnb.serve.choosing import Chooser
from hfnb.serve.events import Done, Finish, Job, Scored, Times, Written
from hfnb.serve.packed import Text
from hfnb.serve.problems import ServingError, failed


class Answer:
    """What was read and written for one job.

    Args:
        job: the job.
        text: an empty text of its adapter.
        tokenizer: turns ids into text.
        end_token_ids: tokens that end an answer.
        arrived: when the job came, by `time.monotonic`.

    Attributes:
        job: the job.
        text: what the model has read of it.
        over: whether its last event was delivered.
    """

    def __init__(
        self, job: Job, text: Text, tokenizer: Any, end_token_ids: Set[int], arrived: float
    ) -> None:
        self.job = job
        self.text = text
        self.over = False
        self._ids = list(job.ids)
        self._tokenizer = tokenizer
        self._special = set(tokenizer.all_special_ids)
        self._chooser = Chooser(job.sampling, job.typical_p)
        self._writing = Writing(tokenizer, end_token_ids, job.sampling.stop)
        self._spelling = Detokenizer(tokenizer)
        self._began = time.monotonic()
        self._queued = self._began - arrived
        text.begin(job.ids)

    @property
    def unread(self) -> Sequence[int]:
        """The tokens that the model has yet to read: a part of the prompt, or the last token."""
        return self._ids[len(self.text.read) :]

    @property
    def written(self) -> int:
        """How many tokens the answer has."""
        return len(self._ids) - len(self.job.ids)

    def go_on(self, logits: torch.Tensor, model_id: str) -> None:
        """Choose the next token from `logits`, shape (1, vocabulary), and deliver it."""
        if self.written == 0:
            self.text.keep()  # others may be waiting with the same beginning
        if not torch.isfinite(logits).any():
            return self.fail(failed(str(failures.no_numbers(model_id))))
        guide = self.job.guide
        chosen = logits if guide is None else guide.restrict(logits)
        token_id, probabilities = self._chooser.pick(self._ids, chosen)
        if not probabilities.isfinite().all():  # settings beyond all bounds, such as 1e-300
            return self.fail(failed("the settings leave no usable probabilities"))
        complete = guide is not None and guide.take(token_id)
        self._ids.append(token_id)
        shown = self._writing.push(token_id)
        token = self._scored(token_id, probabilities, self._spell(token_id))
        done = None
        if self._writing.finish is not None or complete:
            shown, done = self._end(shown, "eos_token")
        elif self.written == self.job.sampling.max_new_tokens:
            shown, done = self._end(shown, "length")
        self.job.deliver(Written(token, self._top(probabilities), shown, done))
        return None

    def fail(self, refusal: ServingError) -> None:
        """End the answer with a problem."""
        self.over = True
        self.job.deliver(refusal)

    def _end(self, shown: str, finish: Finish) -> tuple[str, Done]:
        """Return the last token's text, with what was held back in vain, and the end."""
        self.over = True
        self.text.keep()
        shown += self._writing.close()
        stop = self._writing.stop_sequence  # which the last bytes may only now have completed
        finish = finish if stop is None else "stop_sequence"
        times = Times(self._queued, time.monotonic() - self._began)
        counts = (self.written, len(self.job.ids), self.text.known)
        return shown, Done(finish, stop, *counts, times)

    def _spell(self, token_id: int) -> str:
        """Return what a token adds to the text, special ones by their name."""
        if token_id in self._special:
            return spelled(self._tokenizer, token_id)
        return self._spelling.push(token_id)

    def _scored(self, token_id: int, probabilities: torch.Tensor, text: str) -> Scored:
        # The least that a float64 holds, where a probability is too small for it: JSON has no -inf.
        logprob = float(probabilities[token_id].clamp(min=torch.finfo(torch.float64).tiny).log())
        return Scored(token_id, text, logprob, token_id in self._special)

    def _top(self, probabilities: torch.Tensor) -> tuple[Scored, ...]:
        if not self.job.top:
            return ()
        return tuple(
            self._scored(token_id, probabilities, spelled(self._tokenizer, token_id))
            for token_id in probabilities.topk(self.job.top).indices.tolist()
        )
