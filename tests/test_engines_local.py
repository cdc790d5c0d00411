"""The local engine: the same tokens as transformers' own `generate`, and under control."""

import asyncio
import threading
import time

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from hfnb import builtin
from hfnb.engines import LocalEngine, Sampling
from hfnb.engines.threads import cpus, stay_within_cpus
from hfnb.errors import BackendError, GenerationError, UnsupportedError
from tests import tiny

pytestmark = pytest.mark.model


def ids_of(pieces) -> list[int]:
    return [i for piece in pieces for i in piece.token_ids]


def text_of(pieces) -> str:
    return "".join(piece.text for piece in pieces)


def by_transformers(engine: LocalEngine, prompt: str, **settings) -> list[int]:
    ids = torch.tensor([engine.tokenizer.encode(prompt, add_special_tokens=False)])
    with torch.inference_mode():
        out = engine.model.generate(ids, attention_mask=torch.ones_like(ids), **settings)
    return out[0, ids.shape[1] :].tolist()


@pytest.fixture(scope="module")
def engine() -> LocalEngine:
    return tiny.engine()


@pytest.fixture(scope="module")
def real() -> LocalEngine:
    return LocalEngine.builtin()


# --- the same tokens as transformers ---------------------------------------------------------


@pytest.mark.parametrize(
    "kind",
    ["llama", "mistral", "qwen2", "gemma3_text", "phi3", "gpt_oss", "mixtral", "mamba2", "rwkv"],
)
def test_greedy_equals_generate_on_every_kind_of_cache(kind):
    engine = tiny.engine(kind)
    expected = by_transformers(engine, tiny.PROMPT, max_new_tokens=24, do_sample=False)
    assert ids_of(engine.generate(tiny.PROMPT, Sampling(max_new_tokens=24))) == expected
    assert len(set(expected)) > 1


def test_greedy_equals_generate_on_the_real_model(real):
    prompt = "<|im_start|>user\nName three colours.<|im_end|>\n<|im_start|>assistant\n"
    expected = by_transformers(real, prompt, max_new_tokens=24, do_sample=False)
    assert ids_of(real.generate(prompt, Sampling(max_new_tokens=24))) == expected


def test_repetition_penalty_equals_generate(engine):
    expected = by_transformers(
        engine, tiny.PROMPT, max_new_tokens=24, do_sample=False, repetition_penalty=1.4
    )
    sampling = Sampling(max_new_tokens=24, repetition_penalty=1.4)
    assert ids_of(engine.generate(tiny.PROMPT, sampling)) == expected


def test_top_k_and_top_p_leave_only_the_likeliest(engine):
    greedy = ids_of(engine.generate(tiny.PROMPT, Sampling(max_new_tokens=12)))
    for narrow in ({"top_k": 1}, {"top_p": 1e-6}):
        sampling = Sampling(max_new_tokens=12, temperature=1.5, **narrow)
        assert ids_of(engine.generate(tiny.PROMPT, sampling)) == greedy


def test_samples_follow_the_model_s_distribution(engine):
    prompt_ids = engine.tokenizer.encode("Once", add_special_tokens=False)
    logits = engine.model(torch.tensor([prompt_ids])).logits[0, -1]
    kept = logits.topk(3)
    expected = dict(
        zip(kept.indices.tolist(), (kept.values / 0.05).softmax(-1).tolist(), strict=True)
    )
    drawn = [
        ids_of(engine.generate("Once", Sampling(1, temperature=0.05, top_k=3, seed=seed)))[0]
        for seed in range(300)
    ]
    for token_id, probability in expected.items():
        # Five standard deviations: seeds are fixed, so this is exact repetition, not luck.
        spread = 5 * (probability * (1 - probability) / 300) ** 0.5
        assert abs(drawn.count(token_id) / 300 - probability) <= spread
    assert set(drawn) <= set(expected)


# --- seeds -----------------------------------------------------------------------------------


def test_a_seed_repeats_an_answer_and_leaves_the_global_generator_alone(engine):
    state = torch.get_rng_state()
    one, same, other, fresh = (
        ids_of(engine.generate(tiny.PROMPT, Sampling(12, temperature=1.0, seed=seed)))
        for seed in (1, 1, 2, None)
    )
    assert one == same
    assert one != other
    assert fresh not in (one, other)
    assert torch.equal(torch.get_rng_state(), state)


# --- where an answer ends --------------------------------------------------------------------


@pytest.mark.parametrize("where", [0, 3, 11])
@pytest.mark.parametrize("length", [1, 5, 9])
def test_a_stop_sequence_is_cut_exactly_wherever_it_falls(engine, where, length):
    whole = text_of(engine.generate(tiny.PROMPT, Sampling(16)))
    stop = whole[where : where + length]
    *pieces, last = engine.generate(tiny.PROMPT, Sampling(16, stop=(stop,)))
    assert text_of([*pieces, last]) == whole[: whole.index(stop)]
    assert (last.finish, last.stop_sequence) == ("stop", stop)


def test_generation_ends_with_the_stop_sequence(engine):
    whole = text_of(engine.generate(tiny.PROMPT, Sampling(16)))
    last = list(engine.generate(tiny.PROMPT, Sampling(16, stop=(whole[4:8],))))[-1]
    assert last.usage.output_tokens < 16


def test_a_special_token_can_be_a_stop_sequence(engine):
    special = engine.tokenizer.unk_token
    ids = iter([5, 6, engine.tokenizer.unk_token_id, 7])
    scripted = LocalEngine("scripted", lambda: engine.tokenizer, lambda: engine.model)
    scripted._tokens = lambda *_: ((i, False, None) for i in ids)
    *_, last = scripted.generate("x", Sampling(8, stop=(special,)))
    assert (last.finish, last.stop_sequence, last.usage.output_tokens) == ("stop", special, 3)


def test_the_unknown_token_is_not_taken_for_a_stop_sequence(engine):
    # "Observation:" is no token; looking up its id gives that of the unknown token.
    ids = iter([5, engine.tokenizer.unk_token_id, 7])
    scripted = LocalEngine("scripted", lambda: engine.tokenizer, lambda: engine.model)
    scripted._tokens = lambda *_: ((i, False, None) for i in ids)
    *_, last = scripted.generate("x", Sampling(8, stop=("Observation:",)))
    assert last.stop_sequence is None


def test_a_model_that_computes_nothing_usable_says_so():
    engine = tiny.engine()
    with torch.no_grad():
        engine.model.lm_head.weight.fill_(float("nan"))
    for sampling in (Sampling(3), Sampling(3, temperature=1.0)):
        with pytest.raises(GenerationError, match=r"no usable numbers.*float32"):
            next(engine.generate(tiny.PROMPT, sampling))


def test_the_end_token_ends_an_answer(real):
    prompt = "<|im_start|>user\nSay: yes.<|im_end|>\n<|im_start|>assistant\n"
    *pieces, last = real.generate(prompt, Sampling(20))
    assert (last.finish, last.stop_sequence) == ("stop", None)
    assert ids_of(pieces)[-1] == real.tokenizer.eos_token_id
    assert "<|im_end|>" not in text_of([*pieces, last])


def test_counts_are_what_was_read_and_written(engine):
    *pieces, last = engine.generate(tiny.PROMPT, Sampling(7))
    assert last.usage.input_tokens == len(engine.tokenizer.encode(tiny.PROMPT))
    assert last.usage.output_tokens == len(ids_of(pieces)) == 7
    assert last.finish == "length"


def test_the_context_window_bounds_the_answer(engine):
    prompt = "word " * 120
    used = len(engine.tokenizer.encode(prompt))
    *_, last = engine.generate(prompt, Sampling(5000))
    assert last.finish == "length"
    assert used + last.usage.output_tokens == engine.context_length == 256


@pytest.mark.parametrize(("prompt", "why"), [("word " * 400, "at most 256"), ("", "no tokens")])
def test_a_prompt_that_cannot_be_answered_says_what_to_do(engine, prompt, why):
    with pytest.raises(GenerationError, match=why) as caught:
        next(engine.generate(prompt, Sampling()))
    assert caught.value.next_step


# --- control ---------------------------------------------------------------------------------


class Counting:
    """Counts the forward passes of a model, and can fail at one of them."""

    def __init__(self, model, fail_at: int | None = None) -> None:
        self.calls, self._forward, self._fail_at = 0, model.forward, fail_at
        self.signature_of = model.forward

    def __call__(self, **inputs):
        self.calls += 1
        if self.calls == self._fail_at:
            raise RuntimeError("out of memory (made up by the test)")
        return self._forward(**inputs)


@pytest.fixture
def counted(monkeypatch):
    def make(fail_at: int | None = None) -> tuple[LocalEngine, Counting]:
        engine = tiny.engine()
        counting = Counting(engine.model, fail_at)

        def forward(past_key_values=None, **inputs):
            return counting(past_key_values=past_key_values, **inputs)

        monkeypatch.setattr(engine.model, "forward", forward)
        return engine, counting

    return make


def test_closing_the_answer_stops_the_model(counted):
    engine, counting = counted()
    answer = engine.generate(tiny.PROMPT, Sampling(50))
    for _ in range(3):
        next(answer)
    answer.close()
    assert counting.calls == 3


def test_an_error_in_the_model_is_raised_where_the_answer_is_read(counted):
    engine, _ = counted(fail_at=3)
    answer = engine.generate(tiny.PROMPT, Sampling(50))
    next(answer), next(answer)
    with pytest.raises(GenerationError, match=r"failed after 2 tokens.*made up by the test"):
        next(answer)


async def test_an_error_in_the_model_is_raised_in_async_code_too(counted):
    engine, _ = counted(fail_at=3)
    with pytest.raises(GenerationError, match="failed after 2 tokens"):
        async for _ in engine.agenerate(tiny.PROMPT, Sampling(50)):
            pass


async def test_async_gives_the_same_answer_and_keeps_the_loop_free(engine):
    ticks = 0

    async def tick():
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0)

    ticking = asyncio.create_task(tick())
    pieces = [piece async for piece in engine.agenerate(tiny.PROMPT, Sampling(12))]
    ticking.cancel()
    assert pieces == list(engine.generate(tiny.PROMPT, Sampling(12)))
    assert ticks > 12


async def test_cancelling_async_code_stops_the_model(counted):
    engine, counting = counted()
    started = asyncio.Event()

    async def read():
        async for _ in engine.agenerate(tiny.PROMPT, Sampling(200)):
            started.set()

    reading = asyncio.create_task(read())
    await started.wait()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await asyncio.sleep(0.2)  # a step that was under way may end
    calls = counting.calls
    await asyncio.sleep(0.3)
    assert counting.calls == calls < 200


def test_answers_in_several_threads_do_not_mix(engine):
    prompts = [f"{tiny.PROMPT} {n}" for n in range(4)]
    alone = [ids_of(engine.generate(p, Sampling(12))) for p in prompts]
    together: dict[int, list[int]] = {}
    threads = [
        threading.Thread(
            target=lambda n=n: together.update(
                {n: ids_of(engine.generate(prompts[n], Sampling(12)))}
            )
        )
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[n] for n in range(4)] == alone


def test_a_model_is_loaded_once_however_many_threads_ask():
    loads = []

    def load():
        loads.append(1)
        time.sleep(0.05)
        return tiny.model()

    engine = LocalEngine("slow", builtin.load_tokenizer, load)
    threads = [threading.Thread(target=lambda: engine.model) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert loads == [1]


def test_a_loop_that_ends_while_a_token_is_computed_leaves_no_noise(capfd):
    engine = tiny.engine()
    forward, begun, closed = engine.model.forward, threading.Event(), threading.Event()

    def slow(past_key_values=None, **inputs):
        begun.set()
        time.sleep(0.2)
        return forward(past_key_values=past_key_values, **inputs)

    engine.model.forward = slow
    generate = engine.generate

    def watched(*args, **settings):
        try:
            yield from generate(*args, **settings)
        finally:
            closed.set()

    engine.generate = watched

    async def leave_early():
        async def read():
            async for _ in engine.agenerate(tiny.PROMPT, Sampling(50)):
                pass

        reading = asyncio.create_task(read())
        await asyncio.to_thread(begun.wait)
        reading.cancel()

    asyncio.run(leave_early())
    assert closed.wait(5)
    assert "already executing" not in capfd.readouterr().err


@pytest.mark.parametrize(("number", "kept"), [("", False), ("7", True)])
def test_threads_beyond_the_cpus_are_taken_back_unless_asked_for(monkeypatch, number, kept):
    monkeypatch.setenv("OMP_NUM_THREADS", number)
    monkeypatch.setattr("hfnb.engines.threads.cpus", lambda: 1)
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        stay_within_cpus()
        assert torch.get_num_threads() == (2 if kept else 1)
    finally:
        torch.set_num_threads(before)


# --- guided answers --------------------------------------------------------------------------


def test_a_schema_holds_even_a_random_model_to_valid_json(engine):
    schema = {
        "type": "object",
        "properties": {"colour": {"enum": ["red", "green"]}, "n": {"enum": [1, 22, 333]}},
        "required": ["colour", "n"],
        "additionalProperties": False,
    }
    *pieces, last = engine.generate(tiny.PROMPT, Sampling(60), schema=schema)
    text = text_of([*pieces, last])
    assert text in {f'{{"colour":"{c}","n":{n}}}' for c in ("red", "green") for n in (1, 22, 333)}
    assert last.finish == "stop"


def test_a_schema_that_is_no_grammar_is_refused_before_anything_runs(engine):
    with pytest.raises(UnsupportedError, match="cannot be held to this JSON schema"):
        next(engine.generate(tiny.PROMPT, Sampling(), schema={"type": "no such type"}))


# --- settings and loading --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "meaning"),
    [
        ({"max_new_tokens": 0}, "at least 1"),
        ({"temperature": -1}, "0 .greedy. or a number"),
        ({"top_k": 0}, "None or a whole number, at least 1"),
        ({"top_p": 0}, "None or in"),
        ({"repetition_penalty": 0}, "above 0"),
        ({"stop": ("",)}, "non-empty"),
        ({"temperature": "hot"}, "0 .greedy. or a number"),
        ({"temperature": True}, "0 .greedy. or a number"),
        ({"max_new_tokens": 2.5}, "whole number"),
        ({"temperature": float("inf")}, "0 .greedy. or a number"),
        ({"temperature": None}, "0 .greedy. or a number"),
        ({"seed": "x"}, "whole number"),
        ({"top_k": 5.0}, "whole number"),
        ({"top_p": "all"}, "None or in"),
    ],
)
def test_a_value_that_means_nothing_is_refused(wrong, meaning):
    with pytest.raises(UnsupportedError, match=meaning):
        Sampling(**wrong)


def test_a_whole_number_may_stand_for_a_penalty(engine):
    assert list(engine.generate(tiny.PROMPT, Sampling(3, repetition_penalty=2)))


@pytest.mark.parametrize(
    ("settings", "why"),
    [({"dtype": "float17"}, "no dtype"), ({"device": "cude"}, "cannot be used")],
)
def test_what_cannot_be_loaded_is_said_at_once(tmp_path, settings, why):
    with pytest.raises(BackendError, match=why):
        LocalEngine.load(tmp_path, **settings)
    with pytest.raises(BackendError, match=r"There is no folder '.*nowhere'"):
        LocalEngine.load(tmp_path / "nowhere")


def test_a_relative_path_means_what_it_meant_at_first(engine, tmp_path, monkeypatch):
    engine.model.save_pretrained(tmp_path / "here")
    engine.tokenizer.save_pretrained(tmp_path / "here")
    monkeypatch.chdir(tmp_path)
    loaded = LocalEngine.load("here", device="cpu")
    monkeypatch.chdir("/")
    assert loaded.tokenizer.encode("a") == engine.tokenizer.encode("a")


def test_names_of_settings_are_checked():
    with pytest.raises(UnsupportedError, match="two names of one setting"):
        Sampling().updated({"max_tokens": 1, "max_new_tokens": 2})
    assert Sampling().updated({"max_tokens": 7, "stop": "x"}) == Sampling(7, stop=("x",))
    with pytest.raises(UnsupportedError, match=r"'temprature'.*Did you mean 'temperature'"):
        Sampling().updated({"temprature": 1})


@given(quota=st.integers(1, 10**6), period=st.integers(1, 10**6))
def test_threads_respect_a_container_s_quota(tmp_path_factory, quota, period):
    file = tmp_path_factory.mktemp("cgroup") / "cpu.max"
    file.write_text(f"{quota} {period}\n")
    file_without = file.with_name("missing")
    assert 1 <= cpus(file) <= cpus(file_without)
    assert cpus(file) <= max(1, -(-quota // period))


def test_a_directory_that_transformers_can_load_is_an_engine(engine, tmp_path):
    engine.model.save_pretrained(tmp_path / "my-model")
    engine.tokenizer.save_pretrained(tmp_path / "my-model")
    loaded = LocalEngine.load(tmp_path / "my-model", device="cpu")
    assert loaded.model_id == "my-model"
    assert ids_of(loaded.generate(tiny.PROMPT, Sampling(8))) == ids_of(
        engine.generate(tiny.PROMPT, Sampling(8))
    )


def test_a_directory_without_a_model_says_so(tmp_path):
    with pytest.raises(BackendError, match="could not be loaded") as caught:
        _ = LocalEngine.load(tmp_path).tokenizer
    assert str(tmp_path.parent) not in caught.value.next_step
