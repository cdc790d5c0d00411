"""`Session`: one question, an agent, and every state that was reached, edits included."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfnb.errors import SessionError
from hfnb.stepper import edits, facts, opened
from hfnb.stepper.compare import Comparison, compare
from hfnb.stepper.running import Runner
from hfnb.stepper.shown import Growth, ShownStep, steps, view
from hfnb.stepper.tree import Branch, Node, Tree
from hfnb.steps import Phase, Problem, State, Trace, Usage

if TYPE_CHECKING:
    from hfnb.agents import Agent


class Session(Runner):
    """An agent's work on one question, phase by phase, with the way back always open.

    Every state that was reached is kept in a tree. Going back is free; an edit makes a branch,
    and only what lies downstream of it is computed again.

    Args:
        agent: computes the phases; see `hfnb.agents`.
        question: what it is asked.
    """

    def __init__(self, agent: Agent, question: str) -> None:
        self._set_up(agent, Tree(agent.start(question)), None)
        opened.note(self)

    def _set_up(self, agent: Agent | None, tree: Tree, about: dict[str, Any] | None) -> None:
        """Begin at the root of `tree`; `about` is what a recording says of its agent."""
        super().__init__(agent, tree)
        self._about = about

    # Looking

    @property
    def about(self) -> dict[str, Any] | None:
        """What the agent is made of, as plain data; in a recording, what its file says."""
        return self._about if self._agent is None else facts.describe(self._agent)

    @property
    def question(self) -> str:
        """What was asked."""
        return self._tree.root.text

    @property
    def state(self) -> State:
        """The state where the session stands."""
        return self._here.state

    @property
    def path(self) -> tuple[Node, ...]:
        """The nodes from the question to where the session stands."""
        return self._here.path

    @property
    def nodes(self) -> Mapping[str, Node]:
        """Every node of every branch by id, oldest first."""
        return self._tree.nodes

    @property
    def branches(self) -> tuple[Branch, ...]:
        """The lines of the tree, oldest first; each node belongs to one."""
        return self._tree.branches(self._here)

    @property
    def trace(self) -> Trace:
        """The run up to where the session stands."""
        return Trace.of(self._here.state)

    @property
    def steps(self) -> tuple[ShownStep, ...]:
        """The iterations up to where the session stands; in a notebook each shows itself."""
        return steps(self._here)

    @property
    def growth(self) -> Growth:
        """The prompts of the iterations so far, and what each added to the one before."""
        return Growth(tuple(node for node in self.path if node.phase == "prompt"))

    @property
    def answer(self) -> str | None:
        """The final answer, once the session stands on it."""
        return self._here.text if self._here.phase == "finish" else None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong on the way here, in order."""
        return tuple(problem for node in self.path for problem in node.problems)

    @property
    def usage(self) -> Usage:
        """Tokens of all calls on the way here."""
        return self.trace.usage

    @property
    def seconds(self) -> dict[Phase, float]:
        """How long the phases on the way here took, added up by kind."""
        spent: dict[Phase, float] = {}
        for node in self.path:
            if node.state.seconds is not None:
                spent[node.phase] = spent.get(node.phase, 0.0) + node.state.seconds
        return spent

    # Moving

    def back(self) -> Node:
        """Go to the state before; at the question it stays there."""
        with self._alone():
            return self._move(self._here.parent or self._here)

    def forward(self) -> Node:
        """Go to the next state that is known, on the branch visited last; at its end it stays."""
        with self._alone():
            return self._move(self._here.next or self._here)

    def goto(self, target: str | Node) -> Node:
        """Go to a node, an id such as "s12", or the end of the branch with that name.

        Raises:
            SessionError: there is no such state or branch.
        """
        with self._alone():
            return self._move(self._tree.find(target), far=True)

    # Branching

    def edit(self, field: edits.Field, value: Any, name: str | None = None) -> Node:
        """Change something on the way here; the session stands on the changed state then.

        What was there stays, as another branch. Nothing is computed until the next step, and then
        only what lies downstream: the model reads a changed prompt, a changed output is parsed, a
        changed call is made, a changed observation goes into the next prompt.

        Args:
            field: "prompt", "output", "thought", "action" (the tool's name), "tool_input" or
                "observation". The latest one on the path is meant, where the session stands
                included; go back first to change an earlier one.
            value: the new text; for "tool_input" also a dict. A tool that does not exist may be
                named: the model will be told so.
            name: names the new branch.

        Raises:
            SessionError: there is nothing of that kind on the path, or the value does not fit.
        """
        field = edits.check_field(field)
        with self._alone():
            phase = edits.PHASE[field]
            node = next((n for n in self._here._upwards() if n.phase == phase), None)
            if node is None:
                raise edits.nothing_to_edit(field, self._here.id)
            revise = self._agent.revised if self._agent else edits.revised
            state = edits.edited(node.state, field, value, revise)
            if state is node.state:
                return self._move(node)
            self._name_next(name)
            return self._enter(state, original=node)

    def write(self, text: str, name: str | None = None) -> Node:
        """Write by hand what comes next: the output at a prompt, the observation at an action.

        Args:
            text: stands in the place of what the model or the tool would have given.
            name: names the branch that begins here.

        Raises:
            SessionError: neither an output nor an observation comes next.
        """
        with self._alone():
            state = edits.written(self._here.state, text)
            self._name_next(name)
            return self._enter(state)

    def fork(self, target: str | Node | None = None, name: str | None = None) -> Node:
        """Go to a state, from where the next step is computed anew, as a branch of its own.

        The branch exists from that step (or edit) on; moving elsewhere first gives it up.

        Args:
            target: a node, an id or a branch's name; None for where the session stands.
            name: names the new branch.

        Raises:
            SessionError: there is no such state, or the name cannot be used.
        """
        with self._alone():
            node = self._here if target is None else self._tree.find(target)
            if name is not None:
                self._tree.check_name(name)
            self._move(node, far=True)
            self._fork, self._forking = name, True
            return node

    def _name_next(self, name: str | None) -> None:
        if name is not None:
            self._fork = self._tree.check_name(name)

    def compare(self, a: str | Node, b: str | Node | None = None) -> Comparison:
        """Hold two branches side by side, from the first difference on.

        Args:
            a: a branch's name, an id or a node: the way to it is compared.
            b: the other; None for where the session stands.

        Raises:
            SessionError: there is no such state or branch.
        """
        sides = (a, self._here if b is None else b)
        nodes = [self._tree.find(side) for side in sides]
        one, other = (
            side if isinstance(side, str) else self._label(node)
            for side, node in zip(sides, nodes, strict=True)
        )
        return compare(nodes[0].path, nodes[1].path, (one, other))

    def _label(self, node: Node) -> str:
        """The name of the branch that ends at `node`, or its id."""
        tips = {branch.tip: branch.name for branch in self.branches if branch.name}
        return tips.get(node, node.id)

    # Keeping

    def save(self, path: str | Path) -> Path:
        """Write the whole session into one JSON file, secrets replaced by `[hidden]`."""
        from hfnb.stepper.export_json import dumps

        path = Path(path)
        # A file that is being replaced stays whole until the new one is.
        beside = path.with_name(path.name + ".part")
        beside.write_text(dumps(self), encoding="utf-8")
        return beside.replace(path)

    @classmethod
    def load(cls, path: str | Path, agent: Agent | None = None) -> Session:
        """Read a session that `save` wrote. The file is data: nothing in it is run.

        Args:
            path: the file.
            agent: goes on where the recording ends; without one, what was recorded can be
                stepped through, edited and compared.

        Raises:
            SessionError: the file is no session, or it is damaged.
        """
        from hfnb.stepper.export_json import loads

        path = Path(path)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise SessionError(
                f"The session {path.name!r} cannot be read.",
                f"{error.strerror}.",
                "Check the path; session.save(path) writes such a file.",
            ) from None
        session = loads(cls, data, agent)
        opened.note(session)
        return session

    def to_html(self) -> str:
        """Return the session as one page that needs nothing else: no scripts, no network."""
        from hfnb.stepper.export_html import page

        return page(self._redacted())

    def to_mermaid(self) -> str:
        """Return the tree as a Mermaid flowchart."""
        from hfnb.stepper.mermaid import flowchart

        return flowchart(self._redacted())

    def to_script(self) -> str:
        """Return a Python script that asks the same question with LangChain's `AgentExecutor`."""
        from hfnb.stepper.script import script

        return script(self._redacted())

    def _redacted(self) -> Session:
        """A copy that holds no secrets: what its file would hold."""
        from hfnb.stepper.export_json import without_secrets

        return without_secrets(self)

    def __repr__(self) -> str:
        branches = len(self.branches)
        more = f", {branches} branches" if branches > 1 else ""
        more += "".join(f", {recorded}" for recorded in self.trace.recorded)
        return (
            f"<Session {self.question!r}: {len(self.nodes)} states{more}, at {self._here.id} "
            f"({self._here.phase})>"
        )

    def _repr_html_(self) -> str:
        return view(self)
