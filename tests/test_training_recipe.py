"""The recipe of the adapter: packed traces cost less and teach the same; texts are the agent's."""

from __future__ import annotations

import peft
import pytest
import torch

from hfnb.agents import ReActAgent
from hfnb.chat import ChatHuggingFace
from tests import tiny
from tests.replies import Replies
from training.data import Trace, Turn, traces
from training.packing import Call, common_prefix, pack
from training.render import calls, reply, texts, tools
from training.train import LINEAR, loss_of

CALLS = [
    Call((1, 5, 6, 7, 20, 21), (30, 31)),
    Call((1, 5, 6, 7, 30, 31, 8, 20, 21), (40, 41, 42)),
    Call((1, 5, 6, 7, 30, 31, 8, 9, 20, 21), (50,)),
]


def test_the_common_prefix_is_what_all_begin_with():
    assert common_prefix([call.prompt for call in CALLS]) == 4
    assert common_prefix([(1, 2), (1, 2, 3)]) == 2


def test_a_row_holds_every_call_once_and_shares_what_they_share():
    row = pack(CALLS, 2)
    lines = row.ancestors()
    sequences = {tuple(row.tokens[node] for node in line) for line in lines}
    for call in CALLS:
        assert (*call.prompt[2:], *call.reply) in sequences
    assert len(row) < sum(len(c.prompt) - 2 + len(c.reply) for c in CALLS)
    assert [token for _, token in row.targets] == [30, 31, 40, 41, 42, 50]
    for node, line in enumerate(lines):
        assert row.depths[node] == len(line) - 1


def adapted():
    model = peft.get_peft_model(
        tiny.model(vocab_size=64, max_position_embeddings=512),
        peft.LoraConfig(r=4, lora_alpha=8, target_modules=LINEAR, task_type="CAUSAL_LM"),
    )
    with torch.random.fork_rng():
        torch.manual_seed(1)
        for name, parameter in model.named_parameters():
            if "lora_B" in name:
                torch.nn.init.normal_(parameter.data, std=0.1)
    return model


def plain_loss(model):
    """The loss of every call on its own, without packing, masks or our own arithmetic."""
    losses = []
    for call in CALLS:
        ids = torch.tensor([[*call.prompt, *call.reply]])
        logits = model(input_ids=ids).logits[0, len(call.prompt) - 1 : -1]
        target = torch.tensor(call.reply)
        losses.append(torch.nn.functional.cross_entropy(logits, target, reduction="none"))
    return torch.cat(losses).mean()


def gradients(model, loss):
    model.zero_grad()
    loss.backward()
    return {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}


def test_packed_calls_teach_what_single_calls_teach():
    model = adapted()
    expected = plain_loss(model)
    wanted = gradients(model, expected)
    rows = [pack(CALLS, 4), pack(CALLS[:1], 4)]
    loss, _ = loss_of(model, torch.tensor([CALLS[0].prompt[:4]]), rows[:1])
    assert loss.item() == pytest.approx(expected.item(), abs=1e-5)
    found = gradients(model, loss)
    assert found.keys() == wanted.keys()
    assert all("lora" in name for name in found)
    for name, grad in wanted.items():
        assert torch.allclose(found[name], grad, atol=1e-5), name
    # A shorter row beside it is padded, which changes nothing for either.
    both, _ = loss_of(model, torch.tensor([CALLS[0].prompt[:4]]), rows)
    alone, _ = loss_of(model, torch.tensor([CALLS[0].prompt[:4]]), rows[1:])
    assert both.item() == pytest.approx((6 * loss.item() + 2 * alone.item()) / 8, abs=1e-5)


@pytest.fixture(scope="module")
def some() -> list[Trace]:
    return list(traces(3, 25))


def test_the_agent_sends_and_reads_exactly_these_texts(some):
    # What is trained must be what runs: the agent is driven by the replies of a trace, and its
    # prompts are compared with the ones that training shows the model.
    for trace in some:
        pairs = texts(trace)
        engine = Replies(*[text for _, text in pairs])
        agent = ReActAgent(ChatHuggingFace(llm=engine), tools())
        state, seen = agent.start(trace.question), 0
        while not agent.done(state):
            state = agent.advance(state)
            if state.phase == "prompt":
                assert state.text == pairs[seen][0]
                seen += 1
            if state.phase == "action":
                turn: Turn = trace.turns[seen - 1]
                assert (state.call.tool, state.call.tool_input) == (turn.tool, turn.tool_input)
                state = state_with(state, turn.observation)
        assert seen == len(pairs)
        assert state.text == trace.turns[-1].answer


def state_with(action, observation):
    from hfnb.steps import State

    return State("observation", action, action.iteration, observation)


def test_replies_end_where_the_agent_cuts_and_answers_with_the_end_token(some):
    from hfnb import builtin

    tokenizer = builtin.load_tokenizer()
    for trace in some:
        for turn, call in zip(trace.turns, calls(trace), strict=True):
            text = tokenizer.decode(call.reply)
            assert reply(turn) in text
            ends = tokenizer.eos_token if turn.tool is None else "```\nObservation:"
            assert text.endswith(ends)


def test_batches_hold_every_row_once_and_keep_to_their_room():
    import random

    from training.packing import Row
    from training.train import batches

    rows = [Row(tokens=[0] * size) for size in [3, 50, 7, 8, 120, 9] * 100]
    made = list(batches(rows, 100, random.Random(1)))
    assert sorted(id(row) for batch in made for row in batch) == sorted(map(id, rows))
    for batch in made:
        assert len(batch) == 1 or max(map(len, batch)) * len(batch) <= 100
    assert sum(len(batch) > 1 for batch in made) > len(made) / 3
