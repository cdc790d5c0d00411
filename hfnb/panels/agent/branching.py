"""The branches of the session: a list to go through, and two of them side by side."""

from __future__ import annotations

from traitlets import Unicode

from hfnb import markup
from hfnb.panels.agent import standing
from hfnb.panels.agent.core import Core
from hfnb.stepper import Branch

Entry = tuple[str, str]


class Branching(Core):
    """The part of the state that is about branches. A branch is known by the id it begins with.

    Attributes:
        left: the branch on the left of a comparison; empty for the main one.
        right: the one on the right; empty for the one where the session stands.
    """

    left = Unicode("")
    right = Unicode("")

    @property
    def branches(self) -> tuple[Entry, ...]:
        """The branches as (words, id), a tree drawn by indentation, the oldest first."""
        branches = self.session.branches
        owners = {node: branch for branch in branches for node in branch.nodes}
        above = {b: owners.get(b.start.parent) if b.start.parent else None for b in branches}
        rows: list[Entry] = []

        def add(branch: Branch, depth: int) -> None:
            rows.append((_words(branch, above[branch], depth), branch.start.id))
            for other in branches:
                if above[other] is branch:
                    add(other, depth + 1)

        add(branches[0], 0)
        return tuple(rows)

    @property
    def branch_here(self) -> str:
        """The branch where the session stands."""
        return next(branch.start.id for branch in self.session.branches if branch.current)

    def visit(self, id: str) -> None:
        """Go to the end of a branch, by its name if it has one."""
        branch = self._branch(id)
        target = branch.name or branch.tip.id
        with self._meaning(f"session.goto({target!r})"):
            self.session.goto(target)

    @property
    def states(self) -> tuple[Entry, ...]:
        """The states on the way here and ahead, as (words, id)."""
        return tuple((standing.named(node), node.id) for node in standing.line_of(self.session))

    # Comparing

    @property
    def sides(self) -> tuple[str, str]:
        """The two branches that are compared; twice the same as long as there is one."""
        known = [branch.start.id for branch in self.session.branches]
        left = self.left if self.left in known else known[0]
        right = self.right if self.right in known else self.branch_here
        if right == left and self.right not in known:
            right = next((id for id in reversed(known) if id != left), left)
        return left, right

    def _ends(self) -> tuple[str, str]:
        """The two as `Session.compare` takes them."""
        one, other = (self._branch(id) for id in self.sides)
        return one.name or one.tip.id, other.name or other.tip.id

    def compared(self) -> str:
        """The two branches side by side, as HTML without style sheets."""
        left, right = self.sides
        if len(self.session.branches) < 2:
            words = "There is one branch so far. Edit something and fork: that makes another."
        elif left == right:
            words = "Choose two different branches."
        else:
            return markup.unstyled(self.session.compare(*self._ends())._repr_html_())
        return f'<div class="hfnb"><p class="hfnb-dim">{words}</p></div>'

    @property
    def compare_line(self) -> str:
        """The line of code that compares them; empty if there is nothing to compare."""
        left, right = self.sides
        return "" if left == right else "session.compare({!r}, {!r})".format(*self._ends())

    def _branch(self, id: str) -> Branch:
        branches = self.session.branches
        return next((branch for branch in branches if branch.start.id == id), branches[0])


def _words(branch: Branch, parent: Branch | None, depth: int) -> str:
    """One line of the tree, moved in by its depth."""
    indent = "\u2003" * (depth - 1) + "└ " if depth else ""
    states = f"{branch.length} state{'s' if branch.length > 1 else ''}"
    where = ""
    if parent is not None and branch.start.parent is not None:
        where = f", leaves {parent.label} at {branch.start.parent.id}"
    end = f"{markup.PHASES[branch.tip.phase][0].lower()} {markup.quoted(branch.tip.text, 30)}"
    mark = " ◂ here" if branch.current else ""
    return f"{indent}{branch.label}: {states}{where}, ends with {end}{mark}"
