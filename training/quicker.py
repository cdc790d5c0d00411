"""The training model in fewer passes over memory.

On two CPU cores the time goes into moving activations, not into arithmetic. So a whole block of
the Llama architecture is one function here, with a backward pass of its own: the tokens that all
rows begin with stand above the rows in one matrix and are computed once, projections of the same
input are one product, and queries that share a key (Ainslie et al. 2023) are put one under the
other instead of copying the key. It gives the numbers of transformers with PEFT, but for rounding;
a test says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch

from training.attention import Layout, attend, attend_back

# The projections of a block in the order of their use; those of one line read the same input.
PROJECTIONS = (
    ("self_attn", ("q_proj", "k_proj", "v_proj")),
    ("self_attn", ("o_proj",)),
    ("mlp", ("gate_proj", "up_proj")),
    ("mlp", ("down_proj",)),
)


@dataclass(frozen=True)
class Frozen:
    """What is not trained of a block.

    Attributes:
        weights: of the projections, joined as in `PROJECTIONS`, shapes (out, in).
        turned: the same, shapes (in, out): products run over rows of memory in both directions.
        norms: the weights of its two norms, shape (D,).
        eps: of the norms.
        scale: of the LoRA additions.
    """

    weights: tuple[torch.Tensor, ...]
    turned: tuple[torch.Tensor, ...]
    norms: tuple[torch.Tensor, torch.Tensor]
    eps: float
    scale: float


def hidden(
    model: Any, prefix: torch.Tensor, tokens: torch.Tensor, places: torch.Tensor, seen: torch.Tensor
) -> torch.Tensor:
    """Return the last hidden states of all rows, normalised, shape (B * S, D).

    Args:
        model: a PEFT model over a Llama with one LoRA adapter, "default".
        prefix: ids of the common tokens, shape (1, P).
        tokens: ids of the rows, shape (B, S).
        places: their distances from the end of the prefix, shape (B, S).
        seen: which tokens of its row a token attends to, shape (B, S, S).
    """
    core = model.get_base_model().model
    common = prefix.shape[1]
    x = core.embed_tokens(torch.cat([prefix[0], tokens.reshape(-1)]))
    before = torch.arange(common, device=prefix.device)
    position = torch.cat([before, places.reshape(-1) + common])[None]
    layout = Layout.of(core.config, common, seen, core.rotary_emb(x, position), x.dtype)
    for layer in core.layers:
        x = _Block.apply(x, _frozen(layer), layout, *_trained(layer, x.dtype))
    return core.norm(x[common:])


def _frozen(layer: Any) -> Frozen:
    """Return what is not trained of a block; it is gathered once."""
    if "_frozen" not in layer.__dict__:
        rows = [[getattr(getattr(layer, part), n) for n in names] for part, names in PROJECTIONS]
        norms = layer.input_layernorm, layer.post_attention_layernorm
        weights = tuple(torch.cat([one.base_layer.weight.data for one in row]) for row in rows)
        layer.__dict__["_frozen"] = Frozen(
            weights,
            tuple(weight.T.contiguous() for weight in weights),
            (norms[0].weight.data, norms[1].weight.data),
            norms[0].variance_epsilon,
            rows[0][0].scaling["default"],
        )
    return layer.__dict__["_frozen"]


def _trained(layer: Any, dtype: torch.dtype) -> Iterator[torch.Tensor]:
    """Yield A and B of the joined projections: A's one under the other, B's along a diagonal."""
    for part, names in PROJECTIONS:
        row = [getattr(getattr(layer, part), name) for name in names]
        yield torch.cat([one.lora_A["default"].weight for one in row]).to(dtype)
        yield torch.block_diag(*[one.lora_B["default"].weight for one in row]).to(dtype)


class _Block(torch.autograd.Function):
    """A block of the model; x has the shape (N, D)."""

    @staticmethod
    def forward(ctx: Any, x: Any, frozen: Frozen, layout: Layout, *lora: Any) -> Any:
        joined = list(zip(frozen.weights, lora[::2], lora[1::2], strict=True))
        turned = list(zip(frozen.turned, lora[::2], lora[1::2], strict=True))
        first, first_rate = _norm(x, frozen.norms[0], frozen.eps)
        qkv, a = _linear(first, *turned[0], frozen.scale)
        told, attention = attend(qkv, layout)
        middle, b = _linear(told, *turned[1], frozen.scale, x)
        second, second_rate = _norm(middle, frozen.norms[1], frozen.eps)
        gate_up, c = _linear(second, *turned[2], frozen.scale)
        gate, up = gate_up.chunk(2, -1)
        opened = torch.nn.functional.silu(gate)
        act = opened * up
        end, d = _linear(act, *turned[3], frozen.scale, middle)
        ctx.frozen, ctx.layout, ctx.joined, ctx.attention = frozen, layout, joined, attention
        ctx.kept = x, first, first_rate, told, middle, second, second_rate, gate_up, opened, act
        ctx.narrow = a, b, c, d
        return end

    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any:
        frozen, joined, scale = ctx.frozen, ctx.joined, ctx.frozen.scale
        x, first, first_rate, told, middle, second, second_rate, gate_up, opened, act = ctx.kept
        a, b, c, d = ctx.narrow
        to_act, down = _linear_back(grad, act, d, *joined[3], scale)
        gate, up = gate_up.chunk(2, -1)
        to_gate_up = torch.empty_like(gate_up)
        to_gate, to_up = to_gate_up.chunk(2, -1)
        torch.mul(to_act, opened, out=to_up)
        to_gate.copy_(torch.ops.aten.silu_backward(to_act.mul_(up), gate))
        to_second, gates = _linear_back(to_gate_up, second, c, *joined[2], scale)
        grad = _norm_back(to_second, middle, second_rate, frozen.norms[1]).add_(grad)
        to_told, out = _linear_back(grad, told, b, *joined[1], scale)
        to_qkv = attend_back(to_told, ctx.attention, ctx.layout)
        to_first, qkvs = _linear_back(to_qkv, first, a, *joined[0], scale)
        grad = _norm_back(to_first, x, first_rate, frozen.norms[0]).add_(grad)
        return grad, None, None, *qkvs, *out, *gates, *down


def _norm(x: Any, weight: Any, eps: float) -> tuple[Any, Any]:
    """Return x, normalised (Zhang and Sennrich 2019) and weighted, and 1 / its size (N, 1)."""
    wide = x.float()
    rate = torch.rsqrt_(wide.square().mean(-1, keepdim=True).add_(eps))
    return (wide * rate).to(x.dtype).mul_(weight), rate


def _norm_back(grad: Any, x: Any, rate: Any, weight: Any) -> Any:
    """Return the gradient of x."""
    straight = (grad * weight).float().mul_(rate)
    wide = x.float() * rate
    along = (straight * wide).mean(-1, keepdim=True)
    return straight.addcmul_(wide, along, value=-1).to(x.dtype)


def _linear(x: Any, turned: Any, a: Any, b: Any, scale: float, plus: Any = None) -> tuple[Any, Any]:
    """Return x Wᵀ + s (x Aᵀ) Bᵀ, plus another matrix, and x Aᵀ; `turned` is Wᵀ."""
    narrow = x @ a.T
    wide = x @ turned if plus is None else torch.addmm(plus, x, turned)
    return wide.addmm_(narrow, b.T, alpha=scale), narrow


def _linear_back(
    grad: Any, x: Any, narrow: Any, weight: Any, a: Any, b: Any, scale: float
) -> tuple[Any, tuple[Any, Any]]:
    """Return the gradient of x, and those of A and B."""
    back = grad @ b
    to_x = (grad @ weight).addmm_(back, a, alpha=scale)
    return to_x, ((back.T @ x).mul_(scale), (grad.T @ narrow).mul_(scale))


def loss(states: Any, matrix: Any, wanted: Any) -> tuple[Any, int]:
    """Return the mean cross entropy, and how often the likeliest token is the wanted one.

    Args:
        states: shape (N, D).
        matrix: the frozen output matrix, shape (V, D).
        wanted: ids of tokens, shape (N,).
    """
    return _Loss.apply(states, matrix, wanted)


class _Loss(torch.autograd.Function):
    """Some states at a time, so that their logits never leave the cache.

    Since the output matrix is not trained, the gradient is known at once.
    """

    ROWS = 256

    @staticmethod
    def forward(ctx: Any, states: Any, matrix: Any, wanted: Any) -> tuple[Any, int]:
        grad = torch.empty_like(states)
        total, right = torch.zeros((), device=states.device), 0
        for start in range(0, len(states), _Loss.ROWS):
            part, target = states[start : start + _Loss.ROWS], wanted[start : start + _Loss.ROWS]
            logits = (part @ matrix.T).float()
            right += int((logits.argmax(-1) == target).sum())
            shares = torch.softmax(logits, -1)
            at = target[:, None]
            total -= shares.gather(1, at).clamp_min(1e-30).log().sum()
            shares.scatter_add_(1, at, torch.full(at.shape, -1.0, device=at.device))
            torch.mm(shares.to(part.dtype), matrix, out=grad[start : start + _Loss.ROWS])
        ctx.grad = grad.div_(len(states))
        return total / len(states), right

    @staticmethod
    def backward(ctx: Any, grad: Any, _: Any) -> Any:
        return ctx.grad * grad, None, None
