"""The batch: who runs, who waits, who leaves, and that nobody pays for another."""

import threading

import pytest
import torch

from hfnb.engines.guide import Guide, vocabulary
from hfnb.serve import Limits
from hfnb.serve.events import Written
from hfnb.serve.packed import PackedModel
from hfnb.serve.problems import ServingError
from tests import serving, tiny
from tests.serving import Asked, eventually

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def engine():
    return serving.engine()


@pytest.fixture
def open_batch(engine):
    """Return what makes a batch; all are closed at the end."""
    made = []

    def make(**settings):
        made.append(serving.batch(engine, **settings))
        return made[-1]

    yield make
    for batch in made:
        batch.close()


def limits(**changes) -> Limits:
    kept = {name: getattr(serving.LIMITS, name) for name in Limits.__dataclass_fields__}
    return Limits(**kept | changes)


@pytest.fixture
def asked(engine):
    return lambda prompt=tiny.PROMPT, **settings: Asked(engine, prompt, **settings)


class Gate:
    """Lets a packed model step only when told to."""

    def __init__(self, monkeypatch) -> None:
        self.sizes: list[int] = []
        self._steps = threading.Semaphore(0)
        read = PackedModel.read

        def gated(model, parts):
            parts = list(parts)
            assert self._steps.acquire(timeout=30)
            self.sizes.append(len(parts))
            return read(model, parts)

        monkeypatch.setattr(PackedModel, "read", gated)

    def open(self, steps: int = 10_000) -> None:
        for _ in range(steps):
            self._steps.release()


@pytest.fixture
def gate(monkeypatch, open_batch):  # opened before the batches are closed
    made = Gate(monkeypatch)
    yield made
    made.open()


def test_many_at_once_get_what_each_gets_alone(engine, open_batch, asked):
    sizes = []
    batch = open_batch(on_step=lambda size, seconds: sizes.append(size))
    jobs = [asked(prompt, max_new_tokens=20) for prompt in serving.PROMPTS]
    sampled = asked(temperature=1.0, seed=11, top_k=50, max_new_tokens=20)
    for job in [*jobs, sampled]:
        batch.submit(job.job)
    for prompt, job in zip(serving.PROMPTS, jobs, strict=True):
        assert job.ids() == serving.ids_alone(engine, prompt, max_new_tokens=20)
    alone = serving.ids_alone(
        engine, tiny.PROMPT, temperature=1.0, seed=11, top_k=50, max_new_tokens=20
    )
    assert sampled.ids() == alone
    assert max(sizes) == 5


def test_a_job_joins_between_two_steps(engine, open_batch, asked, gate):
    batch = open_batch()
    early, late = asked(max_new_tokens=8), asked(serving.PROMPTS[1], max_new_tokens=8)
    batch.submit(early.job)
    gate.open(3)
    for _ in range(3):
        assert early.first().done is None
    batch.submit(late.job)
    gate.open()
    assert late.ids() == serving.ids_alone(engine, serving.PROMPTS[1], max_new_tokens=8)
    assert len(early.until_end()) == 5
    assert gate.sizes[:3] == [1, 1, 1]
    assert 2 in gate.sizes


def test_a_long_prompt_does_not_hold_up_a_running_answer(open_batch, asked, gate, monkeypatch):
    monkeypatch.setattr("hfnb.serve.batch._BESIDE", 16)
    batch = open_batch()
    running, long = asked(max_new_tokens=30), asked("and then " * 30, max_new_tokens=2)
    batch.submit(running.job)
    gate.open(1)
    running.first()
    batch.submit(long.job)
    gate.open(3)
    for _ in range(2):
        assert running.first().done is None
    assert long.events.empty(), "60 tokens of prompt, 16 a step"
    gate.open()
    assert long.until_end()[-1].done.written == 2


def test_who_does_not_fit_waits_and_nobody_overtakes(open_batch, asked, gate):
    batch = open_batch(limits=limits(max_batch_total_tokens=240))
    big, bigger, small = (
        asked("so " * 100, max_new_tokens=10),
        asked("so " * 150, max_new_tokens=10),
        asked("Hi", max_new_tokens=2),
    )
    for job in (big, bigger, small):
        batch.submit(job.job)
    gate.open(1)
    assert eventually(lambda: batch.running == 1)
    assert batch.waiting == 2
    gate.open()
    done = [job.until_end()[-1].done for job in (big, bigger, small)]
    assert done[1].times.queued > done[0].times.queued
    assert done[2].times.queued >= done[1].times.queued
    assert max(gate.sizes) == 2, "the small one fits beside the bigger one"


def test_no_more_run_than_allowed(open_batch, asked):
    sizes = []
    batch = open_batch(
        limits=limits(max_batch_size=2), on_step=lambda size, seconds: sizes.append(size)
    )
    jobs = [asked(max_new_tokens=5) for _ in range(5)]
    for job in jobs:
        batch.submit(job.job)
    assert len({tuple(job.ids()) for job in jobs}) == 1
    assert max(sizes) == 2


def test_one_too_many_is_told_to_come_back(open_batch, asked, gate):
    batch = open_batch(limits=limits(max_concurrent_requests=2))
    first, second = asked(max_new_tokens=2), asked(max_new_tokens=2)
    batch.submit(first.job)
    batch.submit(second.job)
    with pytest.raises(ServingError) as caught:
        batch.submit(asked().job)
    assert (caught.value.status, caught.value.kind) == (429, "overloaded")
    gate.open()
    first.until_end()
    second.until_end()
    assert eventually(lambda: batch.running == 0)
    again = asked(max_new_tokens=2)
    batch.submit(again.job)
    assert again.until_end()[-1].done


def test_who_is_cancelled_leaves_before_the_next_step(open_batch, asked, gate):
    batch = open_batch(limits=limits(max_batch_size=2))
    leaving, staying, waiting = (asked(max_new_tokens=100) for _ in range(3))
    for job in (leaving, staying, waiting):
        batch.submit(job.job)
    gate.open(2)
    leaving.first()
    leaving.first()
    batch.cancel(leaving.job)
    batch.cancel(waiting.job)
    gate.open(4)
    for _ in range(5):
        staying.first()
    assert eventually(lambda: batch.running == 1)
    assert batch.waiting == 0
    assert gate.sizes[-2:] == [1, 1]
    assert waiting.events.empty()
    batch.cancel(staying.job)
    gate.open()
    assert eventually(lambda: batch.running == 0)


def test_stop_sequences_and_ends(engine, open_batch, asked):
    batch = open_batch()
    whole = serving.text_alone(engine, tiny.PROMPT, max_new_tokens=20)
    stop = whole[len(whole) // 2 : len(whole) // 2 + 3]
    cut, length = asked(max_new_tokens=20, stop=(stop,)), asked(max_new_tokens=3)
    batch.submit(cut.job)
    batch.submit(length.job)
    events = cut.until_end()
    assert "".join(event.text for event in events) == whole[: whole.index(stop)]
    assert (events[-1].done.finish, events[-1].done.stop_sequence) == ("stop_sequence", stop)
    end = length.until_end()[-1].done
    assert (end.finish, end.written, end.read) == ("length", 3, len(length.job.ids))


def test_an_answer_held_to_a_schema_beside_a_free_one(engine, open_batch, asked):
    batch = open_batch()
    schema = {"type": "object", "properties": {"a": {"enum": [1, 2]}}, "required": ["a"]}
    held = asked(guide=Guide(vocabulary(engine.tokenizer), schema), max_new_tokens=30)
    free = asked(max_new_tokens=30)
    batch.submit(held.job)
    batch.submit(free.job)
    events = held.until_end()
    assert "".join(event.text for event in events) in ('{"a":1}', '{"a":2}')
    assert events[-1].done.finish == "eos_token"
    assert free.ids() == serving.ids_alone(engine, tiny.PROMPT, max_new_tokens=30)


def test_adapters_in_one_batch(engine, open_batch, asked):
    batch = open_batch()
    made = serving.adapted(engine, serving.adapter(engine.model))
    bold, plain = asked(adapter="bold"), asked()
    batch.submit(plain.job)
    batch.submit(bold.job)
    assert bold.ids() == serving.ids_alone(made, tiny.PROMPT)
    assert plain.ids() == serving.ids_alone(engine, tiny.PROMPT)


def test_a_step_that_fails_ends_its_answers_and_nothing_else(open_batch, asked, monkeypatch):
    batch, read = open_batch(), PackedModel.read

    def failing(model, parts):
        raise RuntimeError("out of memory (made up by the test)")

    monkeypatch.setattr(PackedModel, "read", failing)
    broken = asked()
    batch.submit(broken.job)
    end = broken.until_end()[-1]
    assert isinstance(end, ServingError)
    assert (end.status, end.kind) == (424, "generation")
    assert "out of memory" in str(end)
    monkeypatch.setattr(PackedModel, "read", read)
    after = asked()
    batch.submit(after.job)
    assert after.until_end()[-1].done
    assert batch.alive


def test_numbers_that_are_none_end_one_answer(engine, open_batch, asked, monkeypatch):
    batch, read = open_batch(), PackedModel.read

    def spoilt(model, parts):
        parts = list(parts)
        found = read(model, parts)
        ill = [text.adapter == "bold" for text, _ in parts]
        nan = torch.full_like(found[0], float("nan"))
        return [nan if bad else good for bad, good in zip(ill, found, strict=True)]

    monkeypatch.setattr(PackedModel, "read", spoilt)
    ill, well = asked(adapter="bold"), asked()
    batch.submit(ill.job)
    batch.submit(well.job)
    end = ill.until_end()[-1]
    assert isinstance(end, ServingError)
    assert end.status == 424
    assert well.ids() == serving.ids_alone(engine, tiny.PROMPT)


def test_close_answers_what_runs(open_batch, asked):
    batch = open_batch()
    job = asked(max_new_tokens=10)
    batch.submit(job.job)
    batch.close(grace=30)
    assert job.until_end()[-1].done.written == 10
    assert not batch.alive
    with pytest.raises(ServingError, match="Incomplete"):
        batch.submit(asked().job)


def test_close_breaks_off_what_takes_too_long(open_batch, asked, gate):
    batch = open_batch(limits=limits(max_batch_size=1))
    running, waiting = asked(max_new_tokens=100), asked()
    batch.submit(running.job)
    batch.submit(waiting.job)
    gate.open(2)
    running.first()
    closing = threading.Thread(target=batch.close)
    closing.start()
    gate.open(1)
    closing.join(20)
    assert not closing.is_alive()
    for job in (running, waiting):
        end = job.until_end()[-1]
        assert isinstance(end, ServingError)
        assert (end.status, end.kind) == (500, "incomplete_generation")


def test_a_defect_leaves_nobody_without_a_word(open_batch, asked, monkeypatch):
    batch = open_batch()

    def defect(model, parts):
        raise TypeError("a defect (made up by the test)")

    monkeypatch.setattr(PackedModel, "read", defect)
    monkeypatch.setattr(threading, "excepthook", lambda args: None)
    job = asked()
    batch.submit(job.job)
    assert isinstance(job.until_end()[-1], ServingError)
    assert eventually(lambda: not batch.alive), "/health tells"


def test_events_are_the_tokens_and_their_text(engine, open_batch, asked):
    batch = open_batch()
    job = asked(max_new_tokens=6)
    batch.submit(job.job)
    events = job.until_end()
    assert all(isinstance(event, Written) for event in events)
    assert [event.done is None for event in events] == [True] * 5 + [False]
    assert all(event.token.logprob < 0 for event in events)
    text = serving.text_alone(engine, tiny.PROMPT, max_new_tokens=6)
    assert "".join(event.text for event in events) == text
    assert "".join(event.token.text for event in events) == text
