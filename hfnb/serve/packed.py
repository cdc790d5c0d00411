"""Several texts read in one forward pass: their new tokens lie side by side in one row.

The linear layers, where the time goes, see one matrix of all tokens and read their weights once
for all texts. Only attention is done text by text, each over its own keys and values. So nothing
is padded, texts of any length share a step, and one that joins or leaves moves nobody's memory
(the idea of Orca, Yu et al. 2022: selective batching).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import torch
from torch.nn import functional
from transformers import AttentionInterface
from transformers.integrations.sdpa_attention import sdpa_attention_forward

from hfnb.builtin.adapters import Adapter
from hfnb.builtin.layers import AdaptedLinear, SplitLinear, twin
from hfnb.engines.memory import GrowingLayer
from hfnb.engines.prefix import Prefixes

_NAME = "hfnb_packed"


class Text:
    """What was read of one text: its tokens, with their keys and values.

    Attributes:
        adapter: the name of the adapter that reads it, "" for none.
        read: the tokens that were read.
        known: how many of them came from an earlier text.
        layers: keys and values, layer by layer.
    """

    def __init__(self, adapter: str, prefixes: Prefixes, depth: int) -> None:
        self.adapter = adapter
        self.read: list[int] = []
        self.known = 0
        self.layers = [GrowingLayer() for _ in range(depth)]
        self._prefixes = prefixes

    @torch.inference_mode()
    def begin(self, prompt_ids: Sequence[int]) -> None:
        """Take over what earlier texts have read of `prompt_ids`, the last token excepted."""
        for part in self._prefixes.find(prompt_ids[:-1]):
            for layer, (keys, values) in zip(self.layers, part, strict=True):
                layer.update(keys, values)
            self.known += part[0][0].shape[-2]
        self.read = list(prompt_ids[: self.known])

    @torch.inference_mode()
    def keep(self) -> None:
        """Leave what was read to later texts."""
        if self.read:
            self._prefixes.keep(self.read, [(layer.keys, layer.values) for layer in self.layers])


@dataclass(frozen=True)
class _Piece:
    """The new tokens of one text: where they lie in the row, and what each of them may see."""

    text: Text
    place: slice
    mask: torch.Tensor | None


@dataclass
class _Rows:
    """Which part of the row belongs to which adapter; all layers look at the same one."""

    of: dict[str, slice] = field(default_factory=dict)


class MixedLinear(SplitLinear):
    """A linear layer whose low-rank addition depends on the row.

    Attributes:
        additions: adapter -> (A, scaled Bᵀ), see `AdaptedLinear`.
        rows: where the rows of each adapter lie at this moment.
    """

    additions: dict[str, tuple[torch.Tensor, torch.Tensor]]
    rows: _Rows

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the layer's output, each row with the addition of its adapter."""
        y = super().forward(x)
        flat, out = x.view(-1, self.in_features), y.view(-1, self.out_features)
        for name, place in self.rows.of.items():
            if name in self.additions:
                down, up = self.additions[name]
                out[place].addmm_(functional.linear(flat[place], down), up)
        return y


class PackedModel:
    """A causal language model that reads many texts at once, with or without adapters.

    Args:
        model: a transformers model with plain attention; its weights are shared, and it stays
            as it is.
        adapters: by name; each text has at most one.
    """

    def __init__(self, model: Any, adapters: Mapping[str, Adapter]) -> None:
        AttentionInterface.register(_NAME, _attend)
        self._model = twin(model)
        self._rows = _Rows()
        config = copy(model.config)
        config._attn_implementation = _NAME
        for module in self._model.modules():
            if hasattr(module, "config"):
                module.config = config
        for name, adapter in adapters.items():
            self._add(name, adapter.put_on(twin(model)))
        self._prefixes = {name: Prefixes() for name in ("", *adapters)}

    def _add(self, name: str, adapted: Any) -> None:
        layers = dict(self._model.named_modules())
        for path, module in adapted.named_modules():
            if not isinstance(module, AdaptedLinear):
                continue
            layer = layers[path]
            if not isinstance(layer, MixedLinear):
                layer.__class__ = MixedLinear
                layer.additions, layer.rows = {}, self._rows
            layer.additions[name] = (module.down, module.up)

    def text(self, adapter: str = "") -> Text:
        """Return an empty text that the adapter of that name will read."""
        return Text(adapter, self._prefixes[adapter], self._model.config.num_hidden_layers)

    @torch.inference_mode()
    def read(self, parts: Iterable[tuple[Text, Sequence[int]]]) -> list[torch.Tensor]:
        """Read the new tokens of each text; return the logits behind each, shape (1, vocabulary).

        After an error none of these texts can be used again: some layers have read on.
        """
        given = list(parts)
        order = sorted(range(len(given)), key=lambda index: given[index][0].adapter)
        pieces: list[_Piece] = []
        ids: list[int] = []
        positions: list[int] = []
        ends: list[int] = []
        for text, new in (given[index] for index in order):
            start, before = len(ids), len(text.read)
            pieces.append(_Piece(text, slice(start, start + len(new)), _mask(len(new), before)))
            ids += new
            positions += range(before, before + len(new))
            ends.append(len(ids) - 1)
        self._rows.of = {
            name: slice(group[0].place.start, group[-1].place.stop)
            for name, side_by_side in groupby(pieces, key=lambda piece: piece.text.adapter)
            if (group := list(side_by_side)) and name
        }
        device = self._model.device
        logits = self._model(
            input_ids=torch.tensor([ids], device=device),
            position_ids=torch.tensor([positions], device=device),
            logits_to_keep=torch.tensor(ends, device=device),
            use_cache=False,
            pieces=pieces,
        ).logits[0]
        found: list[torch.Tensor] = [logits[:0]] * len(given)
        for row, index in enumerate(order):
            text, new = given[index]
            text.read += new
            found[index] = logits[row : row + 1]
        return found


def _mask(new: int, before: int) -> torch.Tensor | None:
    """Return what each new token sees: all before it and itself; None where that goes unsaid."""
    if new == 1 or before == 0:
        return None
    return torch.ones(1, 1, new, before + new, dtype=torch.bool).tril(before)


def _attend(
    module: Any,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    *,
    pieces: Sequence[_Piece],
    **settings: Any,
) -> tuple[torch.Tensor, None]:
    """Attend text by text; transformers calls this in place of its own attention."""
    outputs = []
    for piece in pieces:
        new = (part[:, :, piece.place] for part in (key, value))
        keys, values = piece.text.layers[module.layer_idx].update(*new)
        mask = None if piece.mask is None else piece.mask.to(query.device)
        outputs.append(
            sdpa_attention_forward(module, query[:, :, piece.place], keys, values, mask, **settings)
        )
    return torch.cat([output for output, _ in outputs], dim=1), None
