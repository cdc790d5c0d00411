"""Attention of rows that begin alike, with a backward pass of its own.

All heads that share a key (Ainslie et al. 2023) ask it at once: their queries are put one under
the other. What all rows have in common is asked once for all of them. Letters of shapes: G key
heads, H query heads of each, B rows of S tokens, P common tokens, N = P + B * S, d numbers a head.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch


@dataclass(frozen=True)
class Layout:
    """How the tokens lie in the matrix: first the common ones, then the rows.

    Attributes:
        common: P.
        size: B.
        width: S, padding included.
        groups: G.
        sharing: H.
        depth: d.
        cos: of the positions' angles, shape (N, 1, d / 2).
        sin: the same.
        mask: added to the scores within a row, shape (B, S, 1, S).
        causal: the same for the common tokens, shape (1, P, 1, P).
    """

    common: int
    size: int
    width: int
    groups: int
    sharing: int
    depth: int
    cos: torch.Tensor
    sin: torch.Tensor
    mask: torch.Tensor
    causal: torch.Tensor

    @classmethod
    def of(
        cls, config: Any, common: int, seen: Any, angles: tuple[Any, Any], dtype: torch.dtype
    ) -> Layout:
        """Return the layout of `common` tokens and rows in which `seen` (B, S, S) is attended."""
        low = torch.finfo(dtype).min
        earlier = torch.ones(common, common, dtype=torch.bool, device=seen.device).tril()[None]
        masks = [
            torch.zeros_like(one, dtype=dtype).masked_fill_(~one, low)[:, :, None]
            for one in (seen, earlier)
        ]
        cos, sin = (part[0, :, None, : part.shape[-1] // 2].to(dtype) for part in angles)
        groups = config.num_key_value_heads
        heads = config.num_attention_heads
        depth = cos.shape[-1] * 2
        size, width = seen.shape[:2]
        return cls(common, size, width, groups, heads // groups, depth, cos, sin, *masks)

    def stacked(self, x: torch.Tensor, rows: bool) -> torch.Tensor:
        """Return the heads of the rows or of the common tokens: (N, G * H, d) -> (G, B, S * H, d).

        H is 1 for keys and values.
        """
        size, width = (self.size, self.width) if rows else (1, self.common)
        part = x[self.common :] if rows else x[: self.common]
        heads = x.shape[1] // self.groups
        split = part.view(size, width, self.groups, heads, self.depth)
        return split.permute(2, 0, 1, 3, 4).reshape(self.groups, size, width * heads, self.depth)

    def spread(self, x: torch.Tensor, out: torch.Tensor, rows: bool) -> None:
        """Write (G, B, S * H, d) to the place in `out` (N, G * H, d) that `stacked` read."""
        size, width = (self.size, self.width) if rows else (1, self.common)
        part = out[self.common :] if rows else out[: self.common]
        heads = out.shape[1] // self.groups
        split = x.view(self.groups, size, width, heads, self.depth)
        part.view(size, width, self.groups, heads, self.depth).copy_(split.permute(1, 2, 0, 3, 4))


@dataclass
class Part:
    """What the rows, or the common tokens, asked and were told.

    Attributes:
        asked: the queries, shape (G, B, S * H, d).
        keys: of their own tokens, shape (G, B, S, d).
        values: of their own tokens, shape (G, B, S, d).
        own: how much attention those get, shape (G, B, S * H, S).
        common: how much the common tokens get, shape (G, B * S * H, P); None for these themselves.
        told: shape (G, B, S * H, d).
    """

    asked: torch.Tensor
    keys: torch.Tensor
    values: torch.Tensor
    own: torch.Tensor
    common: torch.Tensor | None
    told: torch.Tensor


def attend(qkv: torch.Tensor, layout: Layout) -> tuple[torch.Tensor, tuple[Part, Part]]:
    """Return what is told to each token, shape (N, G * H * d), and what `attend_back` needs.

    Args:
        qkv: queries, keys and values before they are turned, shape (N, (G * H + 2 * G) * d).
        layout: of the tokens.
    """
    heads = layout.groups * layout.sharing
    split = qkv.view(len(qkv), -1, layout.depth)
    queries = _turned(split[:, :heads], layout.cos, layout.sin).mul_(layout.depth**-0.5)
    keys = _turned(split[:, heads : heads + layout.groups], layout.cos, layout.sin)
    values = split[:, heads + layout.groups :]
    stacks = [[layout.stacked(x, rows) for x in (queries, keys, values)] for rows in (False, True)]
    first = _asked(*stacks[0], layout.causal, None)
    rows = _asked(*stacks[1], layout.mask, first)
    told = torch.empty_like(queries)
    layout.spread(first.told, told, False)
    layout.spread(rows.told, told, True)
    return told.view(len(qkv), -1), (first, rows)


def _asked(q: Any, k: Any, v: Any, mask: Any, first: Part | None) -> Part:
    """Return the attention of one part; `first` is what it attends to besides itself."""
    groups, size, stacked, depth = q.shape
    width = k.shape[2]
    scores = (q @ k.transpose(2, 3)).view(groups, size, width, -1, width).add_(mask)
    scores = scores.view(groups, size, stacked, width)
    if first is None:
        own = torch.softmax(scores, -1)
        return Part(q, k, v, own, None, own @ v)
    flat = q.view(groups, size * stacked, depth)
    before = (flat @ first.keys[:, 0].transpose(1, 2)).view(groups, size, stacked, -1)
    shares = torch.softmax(torch.cat([before, scores], -1), -1)
    common, own = (part.contiguous() for part in shares.split([before.shape[-1], width], -1))
    common = common.view(groups, size * stacked, -1)
    told = (own @ v).view(flat.shape).baddbmm_(common, first.values[:, 0])
    return Part(q, k, v, own, common, told.view(q.shape))


def attend_back(grad: torch.Tensor, parts: tuple[Part, Part], layout: Layout) -> torch.Tensor:
    """Return the gradient of `qkv`, given that of what was told."""
    first, rows = parts
    heads = layout.groups * layout.sharing
    grad = grad.view(len(grad), heads, layout.depth)
    found = grad.new_empty(len(grad), heads + 2 * layout.groups, layout.depth)
    places = found.split([heads, layout.groups, layout.groups], 1)
    to_first = [None, *(torch.zeros_like(x) for x in (first.keys, first.values))]
    for part, of_rows in ((rows, True), (first, False)):
        told = layout.stacked(grad, of_rows)
        to = _back(part, told, first if of_rows else None, to_first)
        if not of_rows:
            to = to[0], to[1].add_(to_first[1]), to[2].add_(to_first[2])
        for one, place in zip(to, places, strict=True):
            layout.spread(one, place, of_rows)
    queries, keys, _ = places
    queries.copy_(_turned(queries, layout.cos, -layout.sin).mul_(layout.depth**-0.5))
    keys.copy_(_turned(keys, layout.cos, -layout.sin))
    return found.view(len(grad), -1)


def _back(part: Part, grad: Any, first: Part | None, to_first: Any) -> tuple[Any, Any, Any]:
    """Return the gradients of queries, keys and values; adds those of `first` to `to_first`.

    With o = P v the gradient of the scores is P (dP - do·o), row by row (Dao et al. 2022).
    """
    groups, _, _, depth = part.asked.shape
    along = (grad * part.told).sum(-1, keepdim=True)
    to_own = (grad @ part.values.transpose(2, 3)).sub_(along).mul_(part.own)
    to_q = to_own @ part.keys
    to_k = to_own.transpose(2, 3) @ part.asked
    to_v = part.own.transpose(2, 3) @ grad
    if first is not None and part.common is not None:
        flat, asked = grad.view(groups, -1, depth), part.asked.view(groups, -1, depth)
        to_common = (flat @ first.values[:, 0].transpose(1, 2)).sub_(along.view(groups, -1, 1))
        to_common = to_common.mul_(part.common)
        to_q.view(groups, -1, depth).baddbmm_(to_common, first.keys[:, 0])
        to_first[1][:, 0] += to_common.transpose(1, 2) @ asked
        to_first[2][:, 0] += part.common.transpose(1, 2) @ flat
    return to_q, to_k, to_v


def _turned(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Return x (N, heads, d) turned by its positions' angles (Su et al. 2021)."""
    one, two = x.chunk(2, -1)
    found = torch.empty(x.shape, dtype=x.dtype, device=x.device)
    left, right = found.chunk(2, -1)
    torch.mul(one, cos, out=left).addcmul_(two, sin, value=-1)
    torch.mul(two, cos, out=right).addcmul_(one, sin)
    return found
