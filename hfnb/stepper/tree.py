"""The tree of states: every state once, under the one it followed from, with a short name.

A state knows its parent and nothing else. The tree adds what makes a session: ids ("s12"), the
states that followed, and which of them was visited last. Adding one costs the same at any depth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType

from hfnb import markup
from hfnb.errors import SessionError
from hfnb.steps import Phase, Problem, State

ID = re.compile(r"s(0|[1-9]\d{0,8})")
_LONGEST_NAME = 60


class Node:
    """One state and its place in the session.

    Attributes:
        id: its name within the session, such as "s12"; it never changes.
        state: what happened, see `hfnb.steps.State`.
        parent: the node it followed from, None for the question.
        original: where the state was changed by hand: the node that held it before.
    """

    __slots__ = ("_children", "_last", "id", "original", "parent", "state")

    def __init__(self, id: str, state: State, parent: Node | None, original: Node | None) -> None:
        self.id = id
        self.state = state
        self.parent = parent
        self.original = original
        self._children: list[Node] = []
        self._last: Node | None = None

    @property
    def children(self) -> tuple[Node, ...]:
        """What followed from it, oldest first; more than one where the session branches."""
        return tuple(self._children)

    @property
    def next(self) -> Node | None:
        """The child that was visited last: where `forward` goes."""
        return self._last

    @property
    def phase(self) -> Phase:
        """What kind of state it is."""
        return self.state.phase

    @property
    def text(self) -> str:
        """The state's text: the prompt, the raw output, the observation and so on."""
        return self.state.text

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong in this state, each with an explanation."""
        return self.state.problems

    @property
    def path(self) -> tuple[Node, ...]:
        """The nodes from the question to this one."""
        return tuple(reversed([*self._upwards()]))

    def _upwards(self) -> Iterator[Node]:
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    @property
    def prompt_before(self) -> Node | None:
        """The last prompt before this node: what a new prompt is compared with."""
        if self.parent is None:
            return None
        return next((node for node in self.parent._upwards() if node.phase == "prompt"), None)

    def __repr__(self) -> str:
        words = markup.quoted(self.text, 50)
        edited = ", edited" if self.state.edited else ""
        return f"<{self.id}: {self.phase} {self.state.iteration}{edited} {words}>"

    def _repr_html_(self) -> str:
        before = self.prompt_before
        return markup.phase(self.state, self.id, before.text if before else "")


@dataclass(frozen=True)
class Branch:
    """One line of the tree: a first node, and what followed from it until the line ends.

    Attributes:
        name: "main" for the first line, the name it was given, or None.
        start: its first node. Every node belongs to one branch.
        tip: its last one.
        length: how many nodes it has.
        current: whether the session stands on it.
    """

    name: str | None
    start: Node
    tip: Node
    length: int
    current: bool

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Its own nodes, from start to tip, without those that it shares with its parent."""
        return self.tip.path[-self.length :]

    @property
    def label(self) -> str:
        """Its name, or, without one, the id at which it begins."""
        return self.name or f"from {self.start.id}"


class Tree:
    """All nodes of a session.

    Args:
        root: the state that holds the question.
    """

    def __init__(self, root: State) -> None:
        self.root = Node("s0", root, None, None)
        self._nodes = {"s0": self.root}
        self._names: dict[str, Node] = {"main": self.root}

    @property
    def nodes(self) -> Mapping[str, Node]:
        """Every node by id, oldest first."""
        return MappingProxyType(self._nodes)

    @property
    def names(self) -> Mapping[str, Node]:
        """The names of branches, each with the branch's first node."""
        return MappingProxyType(self._names)

    def add(self, state: State, parent: Node, original: Node | None = None) -> Node:
        """Return a new node for `state` under `parent`."""
        node = Node(f"s{len(self._nodes)}", state, parent, original)
        self._nodes[node.id] = node
        parent._children.append(node)
        if parent._last is None:
            parent._last = node
        return node

    def name(self, node: Node, name: str) -> None:
        """Let a branch called `name` begin at `node`; see `check_name` for what names may be."""
        self._names[name] = node

    def check_name(self, name: str) -> str:
        """Return `name` if a new branch may bear it.

        Raises:
            SessionError: it is taken, is no text of 1 to 60 characters, or looks like an id.
        """
        fits = isinstance(name, str) and name.strip() and len(name) <= _LONGEST_NAME
        if not fits or ID.fullmatch(name):
            raise SessionError(
                f"A branch cannot be called {name!r}.",
                f'A name is a text of 1 to {_LONGEST_NAME} characters; "s12" would be a state.',
                'Choose a name that says what is tried, such as "without a stop sequence".',
            )
        if name in self._names:
            raise SessionError(
                f"There is a branch called {name!r} already.",
                "",
                f"Choose another name, or go there with .goto({name!r}).",
            )
        return name

    def find(self, target: str | Node) -> Node:
        """Return the node that `target` means: a node, an id, or a branch's name (its tip).

        Raises:
            SessionError: there is no such state or branch here.
        """
        if isinstance(target, Node):
            if self._nodes.get(target.id) is target:
                return target
            raise SessionError(
                f"{target!r} belongs to another session.", "", "Use an id of this one."
            )
        if target in self._names:
            return self._tip(self._names[target])
        if target in self._nodes:
            return self._nodes[target]
        near = get_close_matches(str(target), [*self._names, *self._nodes], n=1)
        raise SessionError(
            f"There is no state or branch {target!r} in this session.",
            f"Did you mean {near[0]!r}?" if near else "",
            f"States are s0 to s{len(self._nodes) - 1}, branches {', '.join(self._names)}.",
        )

    def visit(self, node: Node) -> None:
        """Let `next` of every node above lead to `node`."""
        while node.parent is not None:
            node.parent._last = node
            node = node.parent

    def _tip(self, start: Node) -> Node:
        node, named = start, set(self._names.values())
        while node._children and node._children[0] not in named:
            node = node._children[0]
        return node

    def branches(self, here: Node) -> tuple[Branch, ...]:
        """Return the lines of the tree, by age; together they hold every node once.

        Args:
            here: where the session stands.
        """
        # Copies: a run in another thread may add to the tree meanwhile.
        names = {node: name for name, node in tuple(self._names.items())}
        lines: dict[Node, list[Node]] = {}
        line_of: dict[Node, list[Node]] = {}
        # Parents come before their children in the order of age.
        for node in tuple(self._nodes.values()):
            parent = node.parent
            if parent is None or node is not parent._children[0] or node in names:
                lines[node] = line_of[node] = [node]
            else:
                line_of[node] = line_of[parent]
                line_of[node].append(node)
        return tuple(
            Branch(names.get(start), start, line[-1], len(line), line_of[here] is line)
            for start, line in lines.items()
        )
