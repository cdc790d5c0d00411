"""Linear layers for an answer that grows by one token: every core reads, and an adapter fits on.

Nearly all the time of a token goes into reading the weights once. MKL multiplies one row by a
matrix on one core, however many there are. Cut into blocks of rows, the matrix is a batch of
multiplications, which MKL spreads over all cores: half the time, and bit by bit the same numbers,
because each number is still one dot product. `quicken` looks whether that holds here.
"""

from __future__ import annotations

from typing import TypeVar

import torch
from torch import nn
from torch.nn import functional

# Numbers in a matrix: a smaller one is read by one core in the time it takes to tell two.
_WORTHWHILE = 200_000

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

    Only 32-bit floats on a CPU with MKL, and only where the bits are the same, which is looked at
    here, once per shape. All other layers stay as they are. (Time is not measured: on a machine
    that is busy at this moment the outcome would be chance.)
    """
    threads = torch.get_num_threads()
    if threads == 1 or not torch.backends.mkl.is_available():
        return model
    # Twice as many as threads: one that is held up leaves its rest to the others.
    blocks = 2 * threads
    same: dict[torch.Size, bool] = {}
    for layer in model.modules():
        if type(layer) is not nn.Linear or layer.bias is not None or not _can(layer.weight, blocks):
            continue
        if layer.weight.shape not in same:
            same[layer.weight.shape] = _same_bits(layer.weight, blocks)
        if same[layer.weight.shape]:
            layer.__class__ = SplitLinear
            layer.blocks = blocks
    return model


def _can(weight: torch.Tensor, blocks: int) -> bool:
    return (
        weight.dtype is torch.float32
        and weight.device.type == "cpu"
        and weight.is_contiguous()
        and weight.shape[0] % blocks == 0
        and weight.numel() >= _WORTHWHILE
    )


@torch.inference_mode()
def _same_bits(weight: torch.Tensor, blocks: int) -> bool:
    row = torch.linspace(-1, 1, weight.shape[1]).view(1, -1)
    whole = functional.linear(row, weight)
    return torch.equal(whole.view(-1), _in_blocks(row, weight, blocks).view(-1))
