"""What was read is not read again: same answers, bounded memory, sane after every end."""

import threading

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.messages import HumanMessage

from hfnb import builtin
from hfnb.chat import ChatHuggingFace
from hfnb.engines import LocalEngine, Sampling
from hfnb.engines.memory import GrowingLayer
from hfnb.engines.prefix import Prefixes
from hfnb.errors import GenerationError
from tests import tiny

pytestmark = pytest.mark.model

# Architectures whose attention is plain in all layers, and some that must go without.
PLAIN = ["llama", "qwen2", "mixtral", "gpt2", "gpt_neox", "bloom", "opt"]
OTHERS = ["mistral", "gemma3_text", "phi3", "gpt_oss", "mamba2", "rwkv"]
LIMIT = Sampling(8)


def plain_engine(kind: str = "llama") -> LocalEngine:
    return tiny.engine(kind, sliding_window=None)


def ids_of(pieces) -> list[int]:
    return [i for piece in pieces for i in piece.token_ids]


def ask(engine, prompt, sampling=LIMIT):
    """Return the answer's ids and how many tokens of the prompt were known."""
    *pieces, last = engine.generate(prompt, sampling)
    return ids_of(pieces), last.usage.cached_tokens


def length(engine, text) -> int:
    return len(engine.tokenizer.encode(text, add_special_tokens=False))


def conversations(engine) -> list[str]:
    """Return prompts that grow, branch off, go back, and begin anew."""
    system = "<|im_start|>system\nAnswer briefly, and only what you are asked.<|im_end|>\n"
    one = f"{system}<|im_start|>user\nWhat is the height of that mountain over there?"
    two = f"{one}\nThought: I need the name of it first.\nObservation: It is not known."
    fork = f"{one}\nThought: I know its name.\nObservation: 4,808 metres, or a bit less."
    return [one, two, fork, one, f"{two} And what now?", f"{system}Something else.", "else", two]


@pytest.fixture
def engine() -> LocalEngine:
    return plain_engine()


# --- the same answers ------------------------------------------------------------------------


@pytest.mark.parametrize("kind", PLAIN)
def test_answers_are_those_of_an_engine_without_a_past(kind):
    engine, known = plain_engine(kind), []
    for prompt in conversations(engine):
        fresh, none = ask(plain_engine(kind), prompt)
        answer, cached = ask(engine, prompt)
        assert answer == fresh
        assert none == 0
        known.append(cached)
    assert known[0] == known[6] == 0
    assert all(known[n] for n in (1, 2, 3, 4, 5, 7))
    assert engine._prefixes.bytes > 0


@pytest.mark.parametrize("kind", OTHERS)
def test_what_cannot_go_back_to_a_prefix_keeps_nothing(kind):
    engine = tiny.engine(kind)
    for prompt in conversations(engine)[:3]:
        assert ask(engine, prompt) == ask(tiny.engine(kind), prompt)
        assert ask(engine, prompt)[1] == 0
    assert engine._prefixes.bytes == 0


def test_a_position_embedding_that_depends_on_the_length_keeps_nothing():
    made = tiny.model(sliding_window=None)
    made.config.rope_parameters = {"rope_type": "dynamic", "rope_theta": 1e4, "factor": 2.0}
    engine = LocalEngine("dynamic", builtin.load_tokenizer, lambda: made)
    assert [ask(engine, tiny.PROMPT)[1] for _ in range(2)] == [0, 0]


def test_the_real_model_answers_the_same():
    kept = LocalEngine.builtin()
    model = kept.model
    for n, prompt in enumerate(conversations(kept)[:5]):
        prompt += "<|im_end|>\n<|im_start|>assistant\n"
        fresh = LocalEngine("fresh", builtin.load_tokenizer, lambda: model)
        answer, cached = ask(kept, prompt)
        assert answer == ask(fresh, prompt)[0]
        assert cached > 15 or n == 0


def test_a_seeded_sample_and_a_guided_answer_are_the_same_too(engine):
    schema = {"type": "object", "properties": {"n": {"enum": [1, 22]}}, "required": ["n"]}
    sampling = Sampling(8, temperature=1.0, seed=3)
    for _ in range(2):
        assert (
            ask(engine, tiny.PROMPT, sampling)[0] == ask(plain_engine(), tiny.PROMPT, sampling)[0]
        )
        guided = list(engine.generate(tiny.PROMPT, Sampling(20), schema=schema))
        fresh = list(plain_engine().generate(tiny.PROMPT, Sampling(20), schema=schema))
        assert ids_of(guided) == ids_of(fresh)


# --- how much is known -----------------------------------------------------------------------


def test_all_but_the_last_token_of_a_prompt_is_known_the_second_time(engine):
    whole = length(engine, tiny.PROMPT)
    assert [ask(engine, tiny.PROMPT)[1] for _ in range(3)] == [0, whole - 1, whole - 1]


def test_an_answer_that_is_continued_is_known_too(engine):
    ids = engine.tokenizer.encode(tiny.PROMPT, add_special_tokens=False)
    answer, _ = ask(engine, tiny.PROMPT)
    engine._ids = lambda _text: [*ids, *answer, 7]
    # The answer's last token was chosen and never read.
    assert ask(engine, "")[1] == len(ids) + len(answer) - 1


def test_the_chat_model_reports_what_was_known(engine):
    chat = ChatHuggingFace(llm=engine, max_new_tokens=3)
    first, second = (chat.invoke([HumanMessage("Hello there.")]) for _ in range(2))
    assert first.usage_metadata["input_token_details"] == {"cache_read": 0}
    known = second.usage_metadata["input_token_details"]["cache_read"]
    assert known == second.usage_metadata["input_tokens"] - 1


# --- sane after every end --------------------------------------------------------------------


def test_an_answer_that_is_closed_half_way_leaves_what_it_read(engine):
    answer = engine.generate(tiny.PROMPT, Sampling(50))
    next(answer), next(answer)
    answer.close()
    assert ask(engine, tiny.PROMPT) == (
        ask(plain_engine(), tiny.PROMPT)[0],
        length(engine, tiny.PROMPT) - 1,
    )


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_after_an_error_within_the_model_nothing_is_kept(engine, monkeypatch, error):
    layer, calls = engine.model.model.layers[2], []
    forward = layer.forward

    def failing(*args, **settings):
        calls.append(1)
        if len(calls) == 3:
            raise error("half of the layers have read this token")
        return forward(*args, **settings)

    with monkeypatch.context() as patched:
        patched.setattr(layer, "forward", failing)
        with pytest.raises((GenerationError, KeyboardInterrupt)):
            list(engine.generate(tiny.PROMPT, Sampling(20)))
    assert engine._prefixes.bytes == 0
    assert ask(engine, tiny.PROMPT) == ask(plain_engine(), tiny.PROMPT)


def test_numbers_that_are_none_are_not_kept(engine):
    with torch.no_grad():
        engine.model.lm_head.weight.fill_(float("nan"))
    with pytest.raises(GenerationError, match="no usable numbers"):
        next(engine.generate(tiny.PROMPT, Sampling(3)))
    assert engine._prefixes.bytes == 0


def test_answers_that_take_turns_over_one_prefix_do_not_disturb_each_other(engine):
    prompts = conversations(engine)[:4] * 2
    fresh = [ask(plain_engine(), prompt)[0] for prompt in prompts]
    ask(engine, prompts[1])
    answers = [engine.generate(prompt, LIMIT) for prompt in prompts]
    got: list[list[int]] = [[] for _ in prompts]
    for _ in range(LIMIT.max_new_tokens + 1):
        for ids, answer in zip(got, answers, strict=True):
            ids += ids_of([piece for piece in [next(answer, None)] if piece])
    assert got == fresh


def test_answers_in_threads_over_one_prefix_do_not_disturb_each_other(engine):
    prompts = conversations(engine)
    fresh = [ask(plain_engine(), prompt)[0] for prompt in prompts]
    got: dict[int, list[int]] = {}

    def work(start: int) -> None:
        for n in range(len(prompts)):
            at = (start + n) % len(prompts)
            got[start * 100 + at] = ask(engine, prompts[at])[0]

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 4 * len(prompts)
    assert all(ids == fresh[key % 100] for key, ids in got.items())


# --- the tree --------------------------------------------------------------------------------


def numbers(ids) -> list:
    """Return keys and values that tell, for every token, the whole text up to it."""
    told, layers = 0, []
    for token in ids:
        told = (told * 7 + token + 1) % 100003
        layers.append(told)
    keys = torch.tensor(layers, dtype=torch.float32).view(1, 1, -1, 1)
    return [(keys, keys + 0.5), (keys * 2, keys * 2 + 0.5)]


def joined(parts) -> list[torch.Tensor]:
    if not parts:
        return [torch.zeros(1, 1, 0, 1)] * 4
    flat = [[tensor for pair in part for tensor in pair] for part in parts]
    return [torch.cat(same, dim=2) for same in zip(*flat, strict=True)]


BYTES_EACH = 16  # two layers, keys and values, one number each
texts = st.lists(st.lists(st.integers(0, 2), min_size=1, max_size=12), max_size=12)


@given(kept=texts, asked=texts, room=st.integers(0, 40))
def test_what_is_found_is_what_was_kept_and_never_more_than_fits(kept, asked, room):
    tree = Prefixes(room * BYTES_EACH)
    for ids in kept:
        tree.keep(ids, numbers(ids))
        assert tree.bytes <= room * BYTES_EACH
        # The newest is always there, as far as it fits.
        assert joined(tree.find(ids))[0].shape[2] == min(len(ids), room)
    for ids in [*asked, *kept]:
        found = joined(tree.find(ids))
        known = found[0].shape[2]
        assert known <= max((shared(ids, other) for other in kept), default=0)
        expected = [tensor[:, :, :known] for pair in numbers(ids) for tensor in pair]
        assert all(torch.equal(one, other) for one, other in zip(found, expected, strict=True))


@given(kept=texts)
def test_with_room_enough_the_longest_prefix_is_found_and_nothing_is_stored_twice(kept):
    tree = Prefixes()
    for ids in kept:
        tree.keep(ids, numbers(ids))
    for ids in kept:
        longest = max(shared(ids, other) for other in kept)
        assert joined(tree.find([*ids, 9]))[0].shape[2] == longest
    prefixes = {tuple(ids[:n]) for ids in kept for n in range(1, len(ids) + 1)}
    assert tree.bytes == len(prefixes) * BYTES_EACH


def shared(one, other) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def test_the_least_recently_used_goes_first():
    tree = Prefixes(6 * BYTES_EACH)
    for ids in ([1, 1, 1], [2, 2, 2]):
        tree.keep(ids, numbers(ids))
    tree.find([1, 1, 1])
    tree.keep([3, 3, 3], numbers([3, 3, 3]))
    assert [bool(tree.find([n])) for n in (1, 2, 3)] == [True, False, True]


def test_what_is_kept_is_a_copy_and_what_is_found_stays_as_it_was():
    tree, ids = Prefixes(), [1, 2, 3, 4]
    layers = numbers(ids)
    tree.keep(ids, layers)
    for pair in layers:
        for tensor in pair:
            tensor.zero_()
    found = tree.find(ids)
    tree.keep([1, 2, 9], numbers([1, 2, 9]))  # splits the node that was found
    expected = [tensor for pair in numbers(ids) for tensor in pair]
    assert all(torch.equal(a, b) for a, b in zip(joined(found), expected, strict=True))


@given(sizes=st.lists(st.integers(1, 300), min_size=1, max_size=6))
def test_a_growing_layer_holds_what_transformers_own_holds(sizes):
    from transformers.cache_utils import DynamicLayer

    ours, theirs = GrowingLayer(), DynamicLayer()
    for n, size in enumerate(sizes):
        new = torch.arange(size * 4, dtype=torch.float32).view(1, 2, size, 2) + n
        pairs = zip(ours.update(new, -new), theirs.update(new, -new), strict=True)
        assert all(torch.equal(a, b) for a, b in pairs)
    assert ours.get_seq_length() == theirs.get_seq_length() == sum(sizes)
    assert ours.get_mask_sizes(3) == theirs.get_mask_sizes(3)
