"""LoRA without peft: the same numbers as peft's, one copy of the weights, off for chat."""

import json
import shutil

import pytest
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import load_file, save_file
from torch import nn

from hfnb import backends, builtin
from hfnb.builtin import adapters, layers
from hfnb.engines import LocalEngine, Sampling
from hfnb.errors import BackendError, SetupError
from tests import tiny

pytestmark = pytest.mark.model

TARGETS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
PROMPT = "<|im_start|>user\nName three colours.<|im_end|>\n<|im_start|>assistant\n"


def save_adapter(model, path, **settings):
    """Let peft make a random adapter for `model` and save it as 16-bit floats."""
    config = LoraConfig(
        **{"r": 4, "lora_alpha": 8, "target_modules": TARGETS, "task_type": "CAUSAL_LM"} | settings
    )
    made = get_peft_model(layers.twin(model), config)
    with torch.random.fork_rng(), torch.no_grad():
        torch.manual_seed(0)
        for name, weight in made.named_parameters():
            if "lora_" in name:
                weight.normal_(std=0.1)
    made.save_pretrained(path)
    file = path / adapters.WEIGHTS
    save_file({name: part.half() for name, part in load_file(file).items()}, file)
    return path


@pytest.fixture(scope="module")
def base():
    return tiny.model()


@pytest.fixture(scope="module")
def saved(base, tmp_path_factory):
    return save_adapter(base, tmp_path_factory.mktemp("adapter") / "random")


@pytest.fixture
def copy(saved, tmp_path):
    return shutil.copytree(saved, tmp_path / "random")


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A random adapter for the embedded model, in the place of the shipped one."""
    path = save_adapter(builtin.load_model(), tmp_path / "react", r=16, lora_alpha=32)
    monkeypatch.setitem(adapters.SHIPPED, "react", path)
    monkeypatch.setattr("hfnb.engines.local._builtin", _uncached())
    return path


def _uncached():
    from functools import cache

    from hfnb.engines import local

    return cache(local._builtin.__wrapped__)


def ids_of(pieces) -> list[int]:
    return [i for piece in pieces for i in piece.token_ids]


def logits(model, length: int = 12) -> torch.Tensor:
    with torch.inference_mode():
        return model(torch.arange(5, 5 + length)[None]).logits


# --- the same numbers as peft ----------------------------------------------------------------


@pytest.mark.parametrize("settings", [{}, {"use_rslora": True}, {"r": 8, "lora_alpha": 4}])
@pytest.mark.parametrize("length", [1, 12])
def test_it_computes_what_peft_computes(base, tmp_path, settings, length):
    path = save_adapter(base, tmp_path / "a", **settings)
    ours = adapters.read(path).put_on(layers.twin(base))
    theirs = PeftModel.from_pretrained(layers.twin(base), path).eval()
    assert (logits(ours, length) - logits(theirs, length)).abs().max() < 1e-4
    merged = PeftModel.from_pretrained(tiny.model(), path).merge_and_unload().eval()
    assert (logits(ours, length) - logits(merged, length)).abs().max() < 1e-4
    assert (logits(ours, length) - logits(base, length)).abs().max() > 1e-2


def test_it_is_off_for_the_model_that_it_was_not_put_on(base, saved):
    before = logits(base)
    adapted = adapters.read(saved).put_on(layers.twin(base))
    assert torch.equal(logits(base), before)
    assert all(
        one is other for one, other in zip(base.parameters(), adapted.parameters(), strict=True)
    )
    assert not any(isinstance(part, layers.AdaptedLinear) for part in base.modules())


def test_a_local_model_takes_an_adapter_from_a_folder(base, saved, tmp_path):
    base.save_pretrained(tmp_path / "mine")
    builtin.load_tokenizer().save_pretrained(tmp_path / "mine")
    plain = LocalEngine.load(tmp_path / "mine", device="cpu")
    adapted = LocalEngine.load(tmp_path / "mine", device="cpu", adapter=saved)
    expected = adapters.read(saved).put_on(layers.twin(base))
    assert torch.equal(logits(adapted.model), logits(expected))
    assert adapted.identity != plain.identity
    assert adapted.for_agents() is adapted


# --- the embedded model ----------------------------------------------------------------------


def test_agents_get_the_adapter_and_chat_does_not_over_one_copy_of_the_weights(shipped):
    chat = backends.connect("builtin").llm
    agent = chat.for_agents()
    assert agent is chat.for_agents() is backends.connect("builtin", adapter="react").llm
    assert agent.for_agents() is agent
    assert (agent.model_id, agent.context_length) == (chat.model_id, chat.context_length)
    assert agent.identity != chat.identity
    weights = {part.data_ptr() for part in chat.model.parameters()}
    assert {part.data_ptr() for part in agent.model.parameters()} == weights

    plain = builtin.load_model()
    theirs = PeftModel.from_pretrained(layers.twin(plain), shipped).eval()
    assert (logits(agent.model) - logits(theirs)).abs().max() < 1e-4
    assert torch.equal(logits(chat.model), logits(plain))
    assert torch.equal(logits(chat.model, 1), logits(plain, 1))

    alone = [ids_of(engine.generate(PROMPT, Sampling(8))) for engine in (chat, agent)]
    turns = [engine.generate(PROMPT, Sampling(8)) for engine in (chat, agent)]
    mixed = [[], []]
    for pieces in zip(*turns, strict=True):
        for ids, piece in zip(mixed, pieces, strict=True):
            ids.extend(piece.token_ids)
    assert mixed == alone
    assert alone[0] != alone[1]


def test_a_shipped_adapter_whose_files_are_missing_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setitem(adapters.SHIPPED, "react", tmp_path / "react")
    with pytest.raises(SetupError, match=r"'react' is not there.*Install hfnb again"):
        adapters.folder("react")


# --- what is refused -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"peft_type": "IA3"}, "no LoRA"),
        ({"use_dora": True}, "'use_dora' to True"),
        ({"bias": "all"}, "'bias' to 'all'"),
        ({"modules_to_save": ["lm_head"]}, "'modules_to_save'"),
        ({"rank_pattern": {"q_proj": 2}}, "'rank_pattern'"),
        ({"init_lora_weights": "pissa"}, "'init_lora_weights' to 'pissa'"),
        ({"invented_tomorrow": 3}, "'invented_tomorrow' to 3"),
        ({"r": 0}, "rank 0"),
        ({"r": 5}, "not of rank 5"),
    ],
)
def test_what_would_change_the_arithmetic_is_refused_by_name(copy, change, why):
    config = json.loads((copy / adapters.CONFIG).read_text())
    (copy / adapters.CONFIG).write_text(json.dumps(config | change))
    with pytest.raises(BackendError, match=why):
        adapters.read(copy)


def test_a_tensor_without_its_other_half_is_refused(copy):
    tensors = load_file(copy / adapters.WEIGHTS)
    tensors.pop(next(name for name in tensors if "lora_B" in name))
    save_file(tensors, copy / adapters.WEIGHTS)
    with pytest.raises(BackendError, match="pairs of A and B"):
        adapters.read(copy)


@pytest.mark.parametrize("file", [adapters.CONFIG, adapters.WEIGHTS])
def test_a_damaged_or_missing_file_is_named(copy, file):
    (copy / file).write_bytes(b"{")
    with pytest.raises(BackendError, match=file):
        adapters.read(copy)
    (copy / file).unlink()
    with pytest.raises(BackendError, match=file):
        adapters.read(copy)


def test_an_adapter_for_another_model_is_refused_and_nothing_is_changed(saved):
    wider = nn.ModuleDict({"model": nn.Linear(3, 3)})
    with pytest.raises(BackendError, match="no linear layer"):
        adapters.read(saved).put_on(wider)
    other = tiny.model()
    other.model.layers[3].mlp.down_proj = nn.Linear(7, 32, bias=False)
    with pytest.raises(BackendError, match=r"shape.*layers\.3\.mlp\.down_proj"):
        adapters.read(saved).put_on(other)
    assert not any(isinstance(part, layers.AdaptedLinear) for part in other.modules())


def test_a_second_adapter_on_one_model_is_refused(base, saved):
    adapter = adapters.read(saved)
    adapted = adapter.put_on(layers.twin(base))
    with pytest.raises(BackendError, match="does not fit"):
        adapter.put_on(adapted)


# --- all cores for one row -------------------------------------------------------------------


@pytest.fixture
def two_threads():
    threads = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(threads)


def split(model) -> int:
    return sum(isinstance(part, layers.SplitLinear) for part in model.modules())


def test_rows_in_blocks_are_the_same_bits(two_threads):
    plain = builtin.load_model()
    quick = layers.quicken(layers.twin(plain))
    assert torch.equal(logits(quick, 1), logits(plain, 1))
    assert torch.equal(logits(quick), logits(plain))
    assert split(plain) == 0


@pytest.mark.skipif(not torch.backends.mkl.is_available(), reason="torch without MKL")
def test_layers_that_are_too_small_or_not_the_same_bits_stay_as_they_are(two_threads, monkeypatch):
    # The tiny model has one layer that is large enough, the last.
    assert split(layers.quicken(tiny.model())) == 1
    monkeypatch.setattr(layers, "_in_blocks", lambda x, w, n: x @ w.t() + 1e-6)
    assert split(layers.quicken(tiny.model())) == 0


def test_one_thread_needs_no_blocks(monkeypatch):
    monkeypatch.setattr(torch, "get_num_threads", lambda: 1)
    assert split(layers.quicken(tiny.model())) == 0


def test_a_hook_on_a_twin_stays_there(base):
    calls = []
    twin = layers.twin(base)
    twin.register_forward_hook(lambda *_: calls.append(1))
    logits(base)
    assert not calls
    logits(twin)
    assert calls == [1]
