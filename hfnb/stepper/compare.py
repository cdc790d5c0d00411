"""Two branches side by side: what they share, where they part, and what each did from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from hfnb import markup
from hfnb.stepper.tree import Node
from hfnb.steps import Usage


@dataclass(frozen=True)
class Row:
    """What two branches hold at the same place.

    Attributes:
        left: the node of one branch; None where it has ended.
        right: the node of the other.
        same: whether both say the same.
    """

    left: Node | None
    right: Node | None
    same: bool


@dataclass(frozen=True, repr=False)
class Comparison:
    """Two branches, from the last state that they share.

    Attributes:
        labels: what the two are called.
        shared: the nodes that both have.
        rows: what follows, place by place.
        usage: tokens that each spent since they parted.
    """

    labels: tuple[str, str]
    shared: tuple[Node, ...]
    rows: tuple[Row, ...]
    usage: tuple[Usage, Usage]

    @property
    def divergence(self) -> Row | None:
        """The first place where the two do not say the same; None if there is none."""
        return next((row for row in self.rows if not row.same), None)

    def __repr__(self) -> str:
        row = self.divergence
        if row is None:
            return f"{self.labels[0]} and {self.labels[1]} say the same."
        one, other = self.labels
        return (
            f"They part after {self.shared[-1].id}.\n"
            f"{one}: {row.left or 'has ended'!r}\n{other}: {row.right or 'has ended'!r}"
        )

    def _repr_html_(self) -> str:
        pairs = [
            (row.left.state if row.left else None, row.right.state if row.right else None)
            for row in self.rows
        ]
        return markup.branches(self.labels, self.shared[-1].state, pairs)


def compare(one: Sequence[Node], other: Sequence[Node], labels: tuple[str, str]) -> Comparison:
    """Compare two paths of one session.

    Args:
        one: the nodes of the first, from the question on.
        other: the nodes of the second.
        labels: what they are called.
    """
    fork = sum(1 for a, b in zip(one, other, strict=False) if a is b)
    rows = tuple(
        Row(a, b, a is not None and b is not None and _content(a) == _content(b))
        for a, b in zip_longest(one[fork:], other[fork:])
    )
    spent = (_spent(one[fork:]), _spent(other[fork:]))
    return Comparison(labels, tuple(one[:fork]), rows, spent)


def _content(node: Node) -> tuple[object, ...]:
    state = node.state
    return (state.phase, state.text, state.messages, state.call)


def _spent(nodes: Sequence[Node]) -> Usage:
    told = [node.state.usage for node in nodes if node.state.usage]
    return Usage(
        sum(usage.input_tokens for usage in told),
        sum(usage.output_tokens for usage in told),
        sum(usage.cached_tokens for usage in told),
    )
