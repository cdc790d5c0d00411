"""Two parts of the training model, computed in fewer passes over memory.

On two CPU cores the time goes into moving activations, not into arithmetic: PEFT's linear layer
takes five passes over its output, and PyTorch's fused attention is slow with a mask of our own.
Both give the same numbers as the originals, but for rounding; a test says so.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from peft.tuners.lora import Linear
from transformers import AttentionInterface


class LoraProduct(torch.autograd.Function):
    """x Wᵀ + s (x Aᵀ) Bᵀ for a frozen W; shapes (N, in), (out, in), (r, in), (out, r)."""

    @staticmethod
    def forward(ctx: Any, x: Any, weight: Any, a: Any, b: Any, scale: float) -> Any:
        """Compute the product; A and B are rounded to the precision of x."""
        a_low, b_low = a.to(x.dtype), b.to(x.dtype)
        narrow = x @ a_low.T
        ctx.save_for_backward(x, weight, a_low, b_low, narrow)
        ctx.scale = scale
        return (x @ weight.T).addmm_(narrow, b_low.T, alpha=scale)

    @staticmethod
    def backward(ctx: Any, grad: Any) -> Any:
        """Return the gradients of x, A and B; those of A and B in float32."""
        x, weight, a, b, narrow = ctx.saved_tensors
        back = grad @ b
        to_x = (grad @ weight).addmm_(back, a, alpha=ctx.scale) if ctx.needs_input_grad[0] else None
        to_a = (back.T @ x).float() * ctx.scale
        to_b = (grad.T @ narrow).float() * ctx.scale
        return to_x, None, to_a, to_b, None


def _forward(layer: Any, x: torch.Tensor) -> torch.Tensor:
    weight = layer.base_layer.weight
    flat = LoraProduct.apply(
        x.reshape(-1, x.shape[-1]).to(weight.dtype),
        weight,
        layer.lora_A["default"].weight,
        layer.lora_B["default"].weight,
        layer.scaling["default"],
    )
    return flat.view(*x.shape[:-1], -1)


def _attention(
    module: Any, query: Any, key: Any, value: Any, mask: Any, scaling: float, **_: Any
) -> tuple[torch.Tensor, None]:
    """Attention for queries (B, H, S, D), and keys and values (B, K, T, D): H is a multiple of K.

    The queries that share a key are put one under the other, so no key is copied.
    """
    size, heads, width, depth = query.shape
    shared = heads // key.shape[1]
    stacked = (query * scaling).reshape(size, key.shape[1], shared * width, depth)
    weights = (stacked @ key.transpose(2, 3)).view(size, key.shape[1], shared, width, -1)
    if mask is None:  # the common prefix alone
        low = torch.finfo(weights.dtype).min
        mask = torch.full(weights.shape[-2:], low, dtype=weights.dtype, device=weights.device)
        mask = mask.triu(1)
    else:
        mask = mask.unsqueeze(1)
    shares = torch.softmax(weights + mask, -1).view(size, key.shape[1], shared * width, -1)
    found = (shares @ value).view(size, heads, width, depth)
    return found.transpose(1, 2).contiguous(), None


def quicken(model: Any) -> None:
    """Let a PEFT model with one LoRA adapter, "default", compute in the ways above."""
    AttentionInterface.register("training", _attention)
    model.get_base_model().set_attn_implementation("training")
    for module in model.modules():
        if isinstance(module, Linear):
            module.forward = partial(_forward, module)
