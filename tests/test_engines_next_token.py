"""What may come next: the same numbers that generation draws from, reshaped without the model."""

import pytest
import torch

from hfnb.engines import Sampling
from hfnb.engines.next_token import spell, spelled
from hfnb.errors import GenerationError, UnsupportedError
from tests import tiny
from tests.scripted import ScriptedEngine

pytestmark = pytest.mark.model

SETTINGS = [
    {},
    {"repetition_penalty": 1.5},
    {"temperature": 1.0, "seed": 3},
    {"temperature": 0.4, "top_k": 5, "seed": 4},
    {"temperature": 1.3, "top_p": 0.6, "seed": 5},
    {"temperature": 0.8, "top_k": 40, "top_p": 0.9, "repetition_penalty": 1.3, "seed": 6},
]


@pytest.fixture(scope="module")
def engine():
    return tiny.engine(sliding_window=None)


def ids_of(pieces):
    return [i for piece in pieces for i in piece.token_ids]


@pytest.mark.parametrize("settings", SETTINGS)
def test_following_takes_what_generate_takes_and_the_lab_knows_it_beforehand(engine, settings):
    sampling = Sampling(8, **settings)
    whole = ids_of(engine.generate(tiny.PROMPT, sampling))
    choices = list(engine.follow(tiny.PROMPT, sampling))
    assert [choice.token.id for choice in choices] == whole
    assert [choice.place.pick(sampling) for choice in choices] == whole
    assert [choice.place.written for choice in choices] == list(range(8))
    # A place that is reached by itself says the same.
    for taken in ([], whole[:1], whole[:5]):
        place = engine.next_token(tiny.PROMPT, taken)
        assert place.pick(sampling) == whole[len(taken)]
        assert place.token_ids[-len(taken) :] == tuple(taken) or not taken


@pytest.mark.parametrize("settings", SETTINGS)
def test_an_answer_that_was_begun_goes_on_as_it_would_have(engine, settings):
    whole = ids_of(engine.generate(tiny.PROMPT, Sampling(8, **settings)))
    rest = engine.follow(tiny.PROMPT, Sampling(5, **settings), whole[:3])
    assert [choice.token.id for choice in rest] == whole[3:]


def test_the_random_number_falls_on_the_token_that_is_drawn(engine):
    sampling = Sampling(1, temperature=1.2, top_k=20, seed=11)
    place = engine.next_token(tiny.PROMPT)
    number = place.number(11)
    assert 0 <= number < 1
    assert number == place.number(11) != place.number(12)
    token = place.pick(sampling)
    reached = place.probabilities(sampling).cumsum(-1)
    assert reached[token - 1] <= number * reached[-1] < reached[token]
    assert ids_of(engine.generate(tiny.PROMPT, sampling)) == [token]


def test_greedy_is_the_likeliest(engine):
    place = engine.next_token(tiny.PROMPT)
    greedy = Sampling(1)
    best = int(place.logits[0].argmax())
    assert place.pick(greedy) == place.likeliest(greedy) == best
    assert place.probabilities(greedy)[best] == 1
    assert place.spread(greedy).kept == 1
    assert place.spread(Sampling(temperature=1.0)).picked is None


def test_unreshaped_is_softmax_and_every_setting_leaves_the_sum_at_one(engine):
    place = engine.next_token(tiny.PROMPT)
    plain = place.logits[0].double().softmax(-1)
    assert torch.equal(place.probabilities(), plain)
    for settings in SETTINGS:
        assert float(place.probabilities(Sampling(**settings)).sum()) == pytest.approx(1)


def test_top_k_and_top_p_keep_what_they_say(engine):
    place = engine.next_token(tiny.PROMPT)
    assert place.spread(Sampling(temperature=1.0, top_k=7)).kept == 7
    nucleus = place.spread(Sampling(temperature=1.0, top_p=0.3)).kept
    ordered = place.probabilities().sort(descending=True).values.cumsum(-1)
    assert nucleus == int((ordered < 0.3).sum()) + 1


def test_the_repetition_penalty_speaks_of_tokens_that_were_there(engine):
    place = engine.next_token(tiny.PROMPT)
    was = place.probabilities()
    now = place.probabilities(Sampling(temperature=1.0, repetition_penalty=1.5))
    there = torch.tensor(sorted(set(place.token_ids)))
    assert (now[there] < was[there]).all()
    mask = torch.ones_like(was, dtype=torch.bool)
    mask[there] = False
    assert (now[mask] >= was[mask]).all()


def test_a_spread_adds_up_and_holds_the_likeliest_of_both(engine):
    place = engine.next_token(tiny.PROMPT)
    for settings in SETTINGS:
        sampling = Sampling(**settings)
        spread = place.spread(sampling, 6)
        before = [candidate.before for candidate in spread.candidates]
        assert before == sorted(before, reverse=True)
        assert sum(before) + spread.before == pytest.approx(1)
        after = [candidate.after for candidate in spread.candidates]
        assert sum(after) + spread.after == pytest.approx(1)
        assert spread.others == place.logits.shape[-1] - 6
        ids = [candidate.id for candidate in spread.candidates]
        assert place.likeliest(sampling) in ids
        assert spread.picked == place.pick(sampling)
        assert int(place.logits.argmax()) in ids


def test_a_choice_carries_probability_rank_and_alternatives(engine):
    place, sampling = engine.next_token(tiny.PROMPT), Sampling(temperature=1.0, top_k=3)
    order = place.logits[0].argsort(descending=True).tolist()
    choice = place.take(order[4], sampling, count=3)
    assert (choice.rank, choice.token.after) == (5, 0)
    assert choice.token.before == float(place.probabilities()[order[4]])
    assert [other.id for other in choice.alternatives] == order[:3]
    assert choice.place is place


def test_following_ends_at_a_stop_sequence_and_does_not_go_on_behind_one(engine):
    whole = list(engine.generate(tiny.PROMPT, Sampling(8)))
    text = "".join(piece.text for piece in whole)
    stopped = Sampling(8, stop=(text[3:6],))
    taken = ids_of(engine.generate(tiny.PROMPT, stopped))
    assert [choice.token.id for choice in engine.follow(tiny.PROMPT, stopped)] == taken
    assert len(taken) < 8
    assert list(engine.follow(tiny.PROMPT, stopped, taken)) == []
    end = [engine.tokenizer.eos_token_id]
    assert list(engine.follow(tiny.PROMPT, Sampling(8), end)) == []


def test_a_place_without_room_says_so(engine):
    with pytest.raises(GenerationError, match="leaves no room"):
        engine.next_token("word " * 400)
    with pytest.raises(GenerationError, match="leaves no room"):
        next(engine.follow(tiny.PROMPT, Sampling(1), [5] * 300))


def test_what_was_read_for_one_place_is_known_at_the_next():
    engine = tiny.engine(sliding_window=None)
    engine.next_token(tiny.PROMPT)
    *_, last = engine.generate(tiny.PROMPT, Sampling(1))
    assert last.usage.cached_tokens == last.usage.input_tokens - 1


def test_the_text_of_a_token_keeps_its_space_and_names_parts_of_characters(engine):
    tokenizer = engine.tokenizer
    ids = tokenizer.encode(" Paris is<|im_end|>", add_special_tokens=False)
    pieces = spell(tokenizer, ids)
    assert "".join(piece.text for piece in pieces) == " Paris is<|im_end|>"
    assert [piece.special for piece in pieces] == [False] * (len(ids) - 1) + [True]
    llama = tokenizer.encode("🦙", add_special_tokens=False)
    assert all(spelled(tokenizer, i) for i in llama)
    assert "\ufffd" not in "".join(spelled(tokenizer, i) for i in llama)


def test_an_engine_of_text_only_says_what_to_use():
    engine = ScriptedEngine("a")
    with pytest.raises(UnsupportedError, match="does not show its probabilities"):
        engine.next_token("x")
    with pytest.raises(UnsupportedError, match=r"connect\(.builtin.\)"):
        engine.follow("x", Sampling())
