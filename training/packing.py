"""Packs the model calls of a trace into one row, so that no token is computed twice.

The calls of a trace share most of their prompts: each prompt repeats the question and all that
happened before. A trie of token ids holds every common prefix once; in the row, a token attends
to its ancestors in the trie only, so each call sees exactly what it will see when an agent runs.
The tokens that all traces begin with (the system message) are kept out of the rows: they are
computed once per batch, as a key/value prefix.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Call:
    """One model call: what it reads and what it should write, as token ids."""

    prompt: tuple[int, ...]
    reply: tuple[int, ...]


@dataclass
class Row:
    """A trie of calls, flattened so that parents come before their children.

    Attributes:
        tokens: token id of each node.
        parents: index of each node's parent in the row, -1 for the end of the common prefix.
        depths: distance of each node from the end of the common prefix; adds to its position.
        targets: (index of the node that predicts, token id to predict) for every reply token.
    """

    tokens: list[int] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    targets: list[tuple[int, int]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tokens)

    def ancestors(self) -> list[list[int]]:
        """Return for each node the nodes that it attends to: its ancestors and itself."""
        lines: list[list[int]] = []
        for node, parent in enumerate(self.parents):
            lines.append([*(lines[parent] if parent >= 0 else ()), node])
        return lines


def common_prefix(sequences: Sequence[Sequence[int]]) -> int:
    """Return how many tokens all sequences begin with."""
    low, high = min(sequences), max(sequences)
    same = 0
    for a, b in zip(low, high, strict=False):
        if a != b:
            break
        same += 1
    return same


def pack(calls: Sequence[Call], prefix: int) -> Row:
    """Return the calls of one trace as a row, without their first `prefix` tokens."""
    row = Row()
    children: list[dict[int, int]] = [{}]  # children[0] belongs to the end of the prefix
    for call in calls:
        node = -1
        for place, token in enumerate([*call.prompt[prefix:], *call.reply]):
            if place >= len(call.prompt) - prefix:
                row.targets.append((node, token))
            known = children[node + 1].get(token)
            if known is None:
                known = len(row)
                row.tokens.append(token)
                row.parents.append(node)
                row.depths.append(row.depths[node] + 1 if node >= 0 else 0)
                children[node + 1][token] = known
                children.append({})
            node = known
    return row
