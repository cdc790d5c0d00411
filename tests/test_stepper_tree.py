"""The tree under random stepping, editing, forking, saving and loading: its invariants hold."""

from __future__ import annotations

import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from hfnb.errors import SessionError
from hfnb.stepper import Session
from hfnb.stepper.edits import FIELDS
from hfnb.steps import FOLLOWS
from tests.stepping import Plodder

texts = st.text(st.characters(codec="utf-8"), max_size=8) | st.sampled_from(
    ["Search: x", "Final Answer: y", "Search: 1"]
)
spots = st.integers(0, 200)
names = st.none() | st.sampled_from(["a", "b", "c d", "e"])


class Walk(RuleBasedStateMachine):
    """Does what a learner could do, in any order, beside a plain model of what must hold."""

    @initialize(rounds=st.integers(0, 3), broken=st.integers(0, 3))
    def begin(self, rounds, broken):
        self.agent = Plodder(rounds, broken)
        self.session = Session(self.agent, "Why?")
        self.seen: dict[str, tuple] = {}

    def facts(self, node):
        state = node.state
        parent = node.parent.id if node.parent else None
        original = node.original.id if node.original else None
        return (state.phase, state.text, state.call, state.edited, parent, original)

    def snapshot(self):
        session = self.session
        return (
            {id: self.facts(node) for id, node in session.nodes.items()},
            {id: node.next.id for id, node in session.nodes.items() if node.next},
            [(b.name, b.start.id, b.tip.id, b.length, b.current) for b in session.branches],
            session.here.id,
            repr(session.breakpoints),
        )

    def spot(self, number):
        return f"s{number % len(self.session.nodes)}"

    @rule(whole=st.booleans(), rerun=st.booleans())
    def step(self, whole, rerun):
        here, done = self.session.here, self.session.done()
        count, known, forking = len(self.session.nodes), here.next, self.session._forking
        node = self.session.step(whole=whole, rerun=rerun)
        if done:
            assert node is here
        elif not whole:
            assert node.parent is here
            assert len(self.session.nodes) - count == (rerun or forking or known is None)

    @rule()
    def back(self):
        here = self.session.here
        assert self.session.back() is (here.parent or here)

    @rule()
    def forward(self):
        here = self.session.here
        assert self.session.forward() is (here.next or here)

    @rule(number=spots)
    def goto(self, number):
        node = self.session.goto(self.spot(number))
        assert node.id == self.spot(number)
        # Coming from the beginning, one is led here again.
        self.session.goto("s0")
        for _ in node.path[1:]:
            self.session.forward()
        assert self.session.here is node

    @rule(number=spots, name=names)
    def fork(self, number, name):
        taken = name in {branch.name for branch in self.session.branches} - {None}
        try:
            self.session.fork(self.spot(number), name)
        except SessionError:
            assert taken
        else:
            assert not taken

    @rule(field=st.sampled_from(FIELDS), value=texts, name=names)
    def edit(self, field, value, name):
        count, asked = len(self.session.nodes), len(self.agent.asked)
        try:
            node = self.session.edit(field, value, name)
        except SessionError:
            assert len(self.session.nodes) == count
            return
        assert len(self.agent.asked) == asked
        assert self.session.here is node
        if len(self.session.nodes) > count:
            assert node.parent is node.original.parent

    @rule(text=texts)
    def write(self, text):
        try:
            node = self.session.write(text)
        except SessionError:
            return
        assert node.state.edited

    @precondition(lambda self: len(self.session.nodes) < 60)
    @rule()
    def run(self):
        assert self.session.run().reason in ("done", "breakpoint")

    @rule(number=st.integers(1, 3))
    def set_breakpoint(self, number):
        self.session.breakpoints.add(iteration=number)

    @rule()
    def clear_breakpoints(self):
        self.session.breakpoints.clear()

    @rule(number=spots)
    def compare(self, number):
        result = self.session.compare(self.spot(number))
        other = self.session.nodes[self.spot(number)]
        left = [*result.shared, *(row.left for row in result.rows if row.left)]
        right = [*result.shared, *(row.right for row in result.rows if row.right)]
        assert tuple(left) == other.path
        assert tuple(right) == self.session.path

    @rule()
    def save_and_load(self):
        before = self.snapshot()
        with tempfile.TemporaryDirectory() as folder:
            path = self.session.save(Path(folder) / "session.json")
            loaded = Session.load(path, self.agent)
        self.session = loaded
        assert self.snapshot() == before

    @invariant()
    def nothing_that_was_reached_changes(self):
        now = {id: self.facts(node) for id, node in self.session.nodes.items()}
        assert self.seen.items() <= now.items()
        self.seen = now

    @invariant()
    def the_tree_is_a_tree(self):
        nodes = self.session.nodes
        assert [*nodes] == [f"s{number}" for number in range(len(nodes))]
        for node in nodes.values():
            assert node.id == next(id for id, other in nodes.items() if other is node)
            after = node.parent.phase if node.parent else None
            assert node.phase in FOLLOWS[after]
            assert node.state.parent is (node.parent.state if node.parent else None)
            assert all(child.parent is node for child in node.children)
            assert (node.next is None) == (not node.children)
            assert node.next is None or node.next in node.children
        assert sum(len(node.children) for node in nodes.values()) == len(nodes) - 1

    @invariant()
    def the_way_here_is_the_way_forward(self):
        path = self.session.path
        assert path[0].id == "s0"
        assert all(a.next is b for a, b in pairwise(path))

    @invariant()
    def branches_hold_every_node_once(self):
        held = [node.id for branch in self.session.branches for node in branch.nodes]
        assert sorted(held) == sorted(self.session.nodes)
        assert [branch.current for branch in self.session.branches].count(True) == 1

    @invariant()
    def views_can_be_drawn(self):
        assert repr(self.session)
        assert self.session._repr_html_()


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)


def test_a_long_run_is_no_deeper_for_python_than_a_short_one():
    session = Session(Plodder(rounds=sys.getrecursionlimit()), "Why?")
    session.run()
    assert len(session.nodes) > 4 * sys.getrecursionlimit()
    with tempfile.TemporaryDirectory() as folder:
        loaded = Session.load(session.save(Path(folder) / "long.json"))
    assert len(loaded.path) == len(session.path)
    assert loaded.compare("s0", "main").rows
    assert loaded._repr_html_()
    del session, loaded
