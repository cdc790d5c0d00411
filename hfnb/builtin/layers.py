"""Linear layers for an answer that grows by one token: every core reads, and an adapter fits on.

Nearly all the time of a token goes into reading the weights once. MKL multiplies one row by a
matrix on one core, however many there are. Cut into blocks of rows, the matrix is a batch of
multiplications, which MKL spreads over all cores: half the time, and bit by bit the same numbers,
because each number is still one dot product. `quicken` looks whether that holds here.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

import torch
from torch import nn
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable

Model = TypeVar("Model", bound=nn.Module)


class SplitLinear(nn.Linear):
    """A linear layer that multiplies a single row in `blocks` parts at once.

    Attributes:
        blocks: how many; 1 leaves the layer as it was.
    """

    blocks: int = 1

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return x · weightᵀ."""
        if self.blocks == 1 or x.numel() != self.in_features:
            return functional.linear(x, self.weight, self.bias)
        return _in_blocks(x, self.weight, self.blocks).view(*x.shape[:-1], self.out_features)


class AdaptedLinear(SplitLinear):
    """A linear layer with a low-rank addition (LoRA, Hu et al. 2021): x · (W + B · A)ᵀ.

    Attributes:
        down: A, shape (rank, inputs).
        up: Bᵀ, scaled, shape (rank, outputs).
    """

    down: torch.Tensor
    up: torch.Tensor

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the layer's output, the addition included."""
        y = super().forward(x)
        # Added in place: y is new, and a token passes here 210 times.
        low = functional.linear(x, self.down).view(-1, self.down.shape[0])
        y.view(-1, self.out_features).addmm_(low, self.up)
        return y


def _in_blocks(x: torch.Tensor, weight: torch.Tensor, blocks: int) -> torch.Tensor:
    rows, width = weight.shape
    parts = weight.view(blocks, rows // blocks, width).transpose(1, 2)
    return torch.bmm(x.view(1, 1, width).expand(blocks, 1, width), parts)


def twin(module: Model, made: dict[int, nn.Module] | None = None) -> Model:
    """Return a second tree of modules over the same weights, a millisecond's work.

    A layer of the twin can be exchanged or given a new class, and the first tree stays as it is.
    """
    made = {} if made is None else made
    if id(module) not in made:
        copy = object.__new__(type(module))
        made[id(module)] = copy
        for name, value in module.__dict__.items():
            # Its own registers of hooks, parameters and buffers; what they hold is shared.
            copy.__dict__[name] = value.copy() if isinstance(value, dict | set) else value
        copy.__dict__["_modules"] = {
            name: None if child is None else twin(child, made)
            for name, child in module._modules.items()
        }
    return made[id(module)]  # type: ignore[return-value]


def quicken(model: Model) -> Model:
    """Let the linear layers of `model` use all cores for a single row, and return it.

    Only where it gives the same bits and takes less time, both measured here, once per shape;
    32-bit floats on a CPU with MKL. All other layers stay as they are.
    """
    threads = torch.get_num_threads()
    if threads == 1 or not torch.backends.mkl.is_available():
        return model
    blocks: dict[torch.Size, int] = {}
    with torch.inference_mode():
        for layer in model.modules():
            if type(layer) is not nn.Linear or layer.bias is not None:
                continue
            weight = layer.weight
            if weight.dtype is not torch.float32 or weight.device.type != "cpu":
                continue
            if weight.shape not in blocks:
                # Twice as many as threads: one that is held up leaves its rest to the others.
                blocks[weight.shape] = _worth(weight, 2 * threads)
            if blocks[weight.shape] > 1:
                layer.__class__ = SplitLinear
                layer.blocks = blocks[weight.shape]
    return model


def _worth(weight: torch.Tensor, blocks: int) -> int:
    """Return `blocks` if that many give the same bits in less time, else 1."""
    if weight.shape[0] % blocks or not weight.is_contiguous():
        return 1
    row = torch.linspace(-1, 1, weight.shape[1]).view(1, -1)
    whole, parts = functional.linear(row, weight), _in_blocks(row, weight, blocks)
    if not torch.equal(whole.view(-1), parts.view(-1)):
        return 1
    quicker = _seconds(lambda: _in_blocks(row, weight, blocks)) < _seconds(
        lambda: functional.linear(row, weight)
    )
    return blocks if quicker else 1


def _seconds(work: Callable[[], object]) -> float:
    """Return the least of three times, so that a busy moment does not decide."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)
