"""Many texts in one forward pass: each gets what it gets alone."""

import pytest
import torch
from transformers import TypicalLogitsWarper

from hfnb.engines import Sampling
from hfnb.engines.sampler import Sampler
from hfnb.serve.choosing import Chooser, typical
from hfnb.serve.packed import PackedModel
from tests import serving, tiny

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def engine():
    return serving.engine()


@pytest.fixture(scope="module")
def packed(engine):
    return PackedModel(engine.model, {"bold": serving.adapter(engine.model)})


@pytest.fixture
def ids(engine):
    return lambda prompt: engine.tokenizer.encode(prompt, add_special_tokens=False)


def test_each_text_goes_on_as_it_does_alone(engine, packed, ids):
    texts = [packed.text() for _ in serving.PROMPTS]
    written = serving.greedy(packed, texts, map(ids, serving.PROMPTS), 12)
    for prompt, found in zip(serving.PROMPTS, written, strict=True):
        alone = serving.ids_alone(engine, prompt, max_new_tokens=12)
        assert found[: len(alone)] == alone
    assert len({tuple(found) for found in written}) > 1


def test_a_text_joins_while_another_is_written_and_one_leaves(engine, packed, ids):
    one, other, late = packed.text(), packed.text(), packed.text()
    first = serving.greedy(packed, [one, other], map(ids, serving.PROMPTS[:2]), 4)
    news = [[first[0][-1]], ids(serving.PROMPTS[2])]
    second = serving.greedy(packed, [one, late], news, 6)
    assert first[0] + second[0] == serving.ids_alone(engine, serving.PROMPTS[0], max_new_tokens=10)
    assert second[1] == serving.ids_alone(engine, serving.PROMPTS[2], max_new_tokens=6)


def test_a_prompt_in_parts_beside_another_text(engine, packed, ids):
    busy, slow = packed.text(), packed.text()
    prompt = ids(serving.PROMPTS[3])
    new = serving.greedy(packed, [busy], [ids(serving.PROMPTS[0])], 1)[0]
    for start in range(0, len(prompt), 5):
        found = packed.read([(busy, new), (slow, prompt[start : start + 5])])
        new = [int(found[0].argmax())]
    rest = serving.greedy(packed, [slow], [[int(found[1].argmax())]], 7)[0]
    expected = serving.ids_alone(engine, serving.PROMPTS[3], max_new_tokens=8)
    assert [int(found[1].argmax()), *rest] == expected
    assert slow.read[: len(prompt)] == prompt


def test_adapters_side_by_side(engine, packed, ids):
    made = serving.adapted(engine, serving.adapter(engine.model))
    adapters = ["bold", "", "bold", ""]
    texts = [packed.text(name) for name in adapters]
    written = serving.greedy(packed, texts, map(ids, serving.PROMPTS), 10)
    for name, prompt, found in zip(adapters, serving.PROMPTS, written, strict=True):
        alone = serving.ids_alone(made if name else engine, prompt, max_new_tokens=10)
        assert found[: len(alone)] == alone
    plain = serving.ids_alone(engine, serving.PROMPTS[0], max_new_tokens=10)
    assert written[0] != plain, "the adapter changes nothing: this test would not see a mix-up"


def test_what_was_read_is_not_read_again(engine, ids):
    packed = PackedModel(engine.model, {"bold": serving.adapter(engine.model)})
    prompt = ids(tiny.PROMPT)
    before = packed.text()
    written = serving.greedy(packed, [before], [prompt], 4)[0]
    before.keep()
    after, other = packed.text(), packed.text("bold")
    after.begin(prompt)
    other.begin(prompt)
    assert after.known == len(prompt) - 1
    assert other.known == 0, "an adapter reads everything differently"
    assert serving.greedy(packed, [after], [prompt[after.known :]], 4)[0] == written


def test_the_model_itself_stays_as_it_is(engine):
    config, kinds = engine.model.config, [type(module) for module in engine.model.modules()]
    before = (config._attn_implementation, serving.ids_alone(engine, tiny.PROMPT))
    PackedModel(engine.model, {"bold": serving.adapter(engine.model)})
    assert engine.model.config is config
    assert (config._attn_implementation, serving.ids_alone(engine, tiny.PROMPT)) == before
    assert [type(module) for module in engine.model.modules()] == kinds


# --- the next token --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(),
        Sampling(repetition_penalty=1.5),
        Sampling(temperature=1.2, seed=3),
        Sampling(temperature=0.8, top_k=20, top_p=0.9, repetition_penalty=1.2, seed=2**64 - 1),
    ],
    ids=["greedy", "penalty", "sampled", "everything"],
)
def test_the_same_tokens_as_the_local_engine(sampling):
    dice = torch.Generator().manual_seed(1)
    chooser, sampler, ids = Chooser(sampling), Sampler(sampling), [3, 4, 5]
    for _ in range(20):
        logits = 3 * torch.randn(1, 50, generator=dice)
        found, probabilities = chooser.pick(ids, logits)
        assert found == sampler.pick(ids, logits)
        assert probabilities[found] > 0
        assert float(probabilities.sum()) == pytest.approx(1)
        ids.append(found)


def test_greedy_tells_what_the_model_thinks():
    logits = torch.tensor([[1.0, 2.0, 0.5]])
    _, probabilities = Chooser(Sampling()).pick([0], logits)
    torch.testing.assert_close(probabilities, logits[0].double().softmax(-1))


@pytest.mark.parametrize("mass", [0.05, 0.3, 0.6, 0.95])
def test_typical_equals_transformers(mass):
    for seed in range(10):
        logits = 2 * torch.randn(1, 40, generator=torch.Generator().manual_seed(seed)).double()
        expected = TypicalLogitsWarper(mass)(None, logits).softmax(-1)[0]
        torch.testing.assert_close(typical(logits.softmax(-1)[0], mass), expected)


def test_typical_after_tokens_were_ruled_out():
    found = typical(torch.tensor([0.0, 0.5, 0.3, 0.2, 0.0]).double(), 0.6)
    assert not found.isnan().any()
    assert found[0] == found[4] == 0
    assert float(found.sum()) == pytest.approx(1)
