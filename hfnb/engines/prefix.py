"""What earlier calls have read: keys and values by token prefix, kept within a bound.

The prompts of one agent question begin alike, those of two questions still share their system
message, and a fork shares everything before it. So what was read is kept as a tree: a node holds
a run of tokens with their keys and values, and a path from the root is a text that was read. No
token is stored twice, and a prompt continues where it leaves the tree (the idea of
RadixAttention, Zheng et al. 2024).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

# Keys and values of every layer, each of shape (1, heads, tokens, size).
Layers = Sequence[tuple[Any, Any]]

# About 2,180 tokens of the embedded model: 46,080 bytes each (30 layers, keys and values, 3
# heads of 64 numbers, 4 bytes), or the prompts and answers of three agent questions.
ROOM = 96 * 2**20


@dataclass(eq=False, slots=True)
class _Node:
    ids: tuple[int, ...] = ()
    layers: Layers = ()
    parent: _Node | None = None
    used: int = 0
    children: dict[int, _Node] = field(default_factory=dict)


class Prefixes:
    """Keys and values of what was read, the least recently used thrown away first.

    Safe to use from several threads. Tensors are never written to once they are in the tree, and
    those that come in are copied, so that an answer in progress shares nothing with another.

    Args:
        room: bytes that all keys and values may take together.
    """

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._root = _Node()
        self._clock = count(1)
        self._lock = threading.Lock()

    def find(self, ids: Sequence[int]) -> list[Layers]:
        """Return the keys and values of the longest known prefix of `ids`, in parts."""
        with self._lock:
            return [_cut(node.layers, 0, length) for node, length in self._walk(ids)]

    def keep(self, ids: Sequence[int], layers: Layers) -> None:
        """Copy what is not yet known of the keys and values of `ids`."""
        each = sum(part.nbytes for pair in layers for part in pair) // len(ids)
        ids = tuple(ids[: self._room // each])  # the beginning is what others share
        with self._lock:
            node, known = self._root, 0
            for node, length in self._walk(ids):
                known += length
                if length < len(node.ids):
                    node = self._split(node, length)
            if known < len(ids):
                rest = _copied(_cut(layers, known, len(ids)))
                self._add(_Node(ids[known:], rest, node, next(self._clock)))
            self._shrink()

    @property
    def bytes(self) -> int:
        """Bytes that are taken."""
        with self._lock:
            return self._taken()

    def _walk(self, ids: Sequence[int]) -> list[tuple[_Node, int]]:
        """Return the nodes along `ids`, each with how many of its tokens agree."""
        path, node, at = [], self._root, 0
        while at < len(ids) and (child := node.children.get(ids[at])) is not None:
            pairs = zip(child.ids, ids[at : at + len(child.ids)], strict=False)
            length = next((n for n, (one, other) in enumerate(pairs) if one != other), None)
            length = min(len(child.ids), len(ids) - at) if length is None else length
            child.used = next(self._clock)
            path.append((child, length))
            node, at = child, at + length
            if length < len(child.ids):
                break
        return path

    def _split(self, node: _Node, length: int) -> _Node:
        """Put the first `length` tokens of `node` into a node of their own, and return that."""
        head = _Node(node.ids[:length], _copied(_cut(node.layers, 0, length)), node.parent)
        head.used = node.used
        tail = _cut(node.layers, length, len(node.ids))
        node.ids, node.layers, node.parent = node.ids[length:], _copied(tail), head
        head.children[node.ids[0]] = node
        self._add(head)
        return head

    @staticmethod
    def _add(node: _Node) -> None:
        assert node.parent is not None
        node.parent.children[node.ids[0]] = node

    def _shrink(self) -> None:
        while self._taken() > self._room:
            leaves = [node for node in self._nodes() if not node.children]
            oldest = min(leaves, key=lambda leaf: leaf.used)
            assert oldest.parent is not None
            del oldest.parent.children[oldest.ids[0]]

    def _nodes(self) -> Iterator[_Node]:
        open_nodes = list(self._root.children.values())
        while open_nodes:
            node = open_nodes.pop()
            yield node
            open_nodes += node.children.values()

    def _taken(self) -> int:
        return sum(part.nbytes for node in self._nodes() for pair in node.layers for part in pair)


def _cut(layers: Layers, start: int, end: int) -> Layers:
    return [(keys[:, :, start:end], values[:, :, start:end]) for keys, values in layers]


def _copied(layers: Layers) -> Layers:
    return [(keys.clone(), values.clone()) for keys, values in layers]
