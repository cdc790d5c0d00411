"""The batch: one thread, one forward pass per step, all running answers in it.

Answers join and leave between two steps (continuous batching, Yu et al. 2022), and a long prompt
is read in parts, so that those who already write are not held up for its whole length.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from hfnb.engines import failures
from hfnb.engines.local import LocalEngine
from hfnb.errors import GenerationError
from hfnb.serve.answer import Answer
from hfnb.serve.events import Job
from hfnb.serve.limits import Limits
from hfnb.serve.packed import PackedModel
from hfnb.serve.problems import failed, incomplete, overloaded

# Prompt tokens that are read in one step: beside answers that are being written, and alone.
_BESIDE, _ALONE = 128, 512


class Batch:
    """Answers jobs, as many at a time as the limits allow, the others in their turn.

    Args:
        engine: whose model, tokenizer and end tokens are used.
        model: the same model, packed.
        limits: how much is taken on.
        on_step: is told how many answers had a part in a step, and its seconds.
    """

    def __init__(
        self,
        engine: LocalEngine,
        model: PackedModel,
        limits: Limits,
        on_step: Callable[[int, float], None] = lambda size, seconds: None,
    ) -> None:
        self._engine = engine
        self._model = model
        self._limits = limits
        self._on_step = on_step
        self._changed = threading.Condition()
        self._waiting: deque[tuple[Job, float]] = deque()
        self._running: list[Answer] = []
        self._closing = False
        self._broken = False
        self._thread = threading.Thread(target=self._work, name="hfnb-serve-batch", daemon=True)
        self._thread.start()

    @property
    def waiting(self) -> int:
        """How many jobs wait for a place."""
        return len(self._waiting)

    @property
    def running(self) -> int:
        """How many answers are being written."""
        return len(self._running)

    @property
    def full(self) -> bool:
        """Whether one more job would be refused."""
        return self.waiting + self.running >= self._limits.max_concurrent_requests

    @property
    def alive(self) -> bool:
        """Whether jobs are answered."""
        return self._thread.is_alive() and not self._closing

    def submit(self, job: Job) -> None:
        """Take a job on.

        Raises:
            ServingError: there is no place, or the server is being closed.
        """
        with self._changed:
            if not self.alive:
                raise incomplete()
            if self.full:
                raise overloaded()
            self._waiting.append((job, time.monotonic()))
            self._changed.notify()

    def cancel(self, job: Job) -> None:
        """Let a job go; its answer leaves the batch before the next step."""
        with self._changed:
            job.cancelled = True
            self._waiting = deque(entry for entry in self._waiting if entry[0] is not job)
            self._changed.notify()

    def close(self, grace: float = 0.0) -> None:
        """Take nothing more on, let `grace` seconds pass for what runs, and break off the rest."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join(grace)
        self._broken = True
        self._thread.join()

    def _work(self) -> None:
        try:
            while self._wait():
                self._step()
        finally:  # whatever happened, nobody is left without a word
            with self._changed:
                self._closing = True
                for job, _ in self._waiting:
                    job.deliver(incomplete())
                for answer in self._running:
                    if not answer.over:
                        answer.fail(incomplete())
                self._waiting.clear()
                self._running.clear()

    def _wait(self) -> bool:
        """Wait for something to do; return whether there is."""
        with self._changed:
            while True:
                while not (self._waiting or self._running or self._closing):
                    self._changed.wait()
                if self._broken or not (self._waiting or self._running):
                    return False
                self._admit()
                if self._running:
                    return True

    def _drop(self) -> None:
        self._running = [a for a in self._running if not (a.over or a.job.cancelled)]

    def _admit(self) -> None:
        """Let in who waited longest, as long as there is room; nobody overtakes."""
        taken = sum(answer.job.room for answer in self._running)
        while self._waiting and len(self._running) < self._limits.max_batch_size:
            job, arrived = self._waiting[0]
            if self._running and taken + job.room > self._limits.max_batch_total_tokens:
                break
            self._waiting.popleft()
            if (answer := self._begin(job, arrived)) is not None:
                taken += job.room
                self._running.append(answer)

    def _begin(self, job: Job, arrived: float) -> Answer | None:
        engine = self._engine
        try:
            text = self._model.text(job.adapter)
            return Answer(job, text, engine.tokenizer, engine.end_token_ids, arrived)
        except (RuntimeError, MemoryError) as error:
            job.deliver(failed(str(failures.broken_off(engine.model_id, 0, error))))
            return None

    def _step(self) -> None:
        """Let the model read once for all that run, and each take its token."""
        parts = self._parts()
        if not parts:
            return
        began = time.perf_counter()
        try:
            with LocalEngine.forward_lock:
                found = self._model.read([(answer.text, new) for answer, new in parts])
        except (RuntimeError, MemoryError) as error:
            for answer, _ in parts:
                broken = failures.broken_off(self._engine.model_id, answer.written, error)
                answer.fail(failed(str(broken)))
            return
        self._on_step(len(parts), time.perf_counter() - began)
        for (answer, _), logits in zip(parts, found, strict=True):
            if answer.unread or answer.job.cancelled:
                continue  # its prompt goes on in the next step
            try:
                answer.go_on(logits, self._engine.model_id)
            except GenerationError as error:  # of its guide: nobody else's business
                answer.fail(failed(str(error)))
        with self._changed:
            self._drop()

    def _parts(self) -> list[tuple[Answer, list[int]]]:
        """Return what each answer reads in this step: its last token, or more of its prompt."""
        room = _BESIDE if any(answer.written for answer in self._running) else _ALONE
        parts = []
        for answer in self._running:
            new = list(answer.unread)
            if answer.written == 0:
                new = new[:room]
                room -= len(new)
            if new:
                parts.append((answer, new))
        return parts
