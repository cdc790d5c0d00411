"""Editing in place: a draft per state and field, kept until it has become a branch."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from traitlets import Unicode, observe

from hfnb.errors import SessionError
from hfnb.panels.agent import standing, tabs
from hfnb.panels.agent.core import Core
from hfnb.stepper import Node, Session
from hfnb.stepper.edits import Field
from hfnb.steps import Phase

_FIELDS: dict[str, tuple[tuple[Field, Phase], ...]] = {
    "prompt": (("prompt", "prompt"),),
    "output": (("output", "output"),),
    "parse": (("thought", "action"),),
    "call": (("action", "action"), ("tool_input", "action")),
    "observation": (("observation", "observation"),),
}
_WORDS = {
    "prompt": "the prompt",
    "output": "the output",
    "thought": "the thought",
    "action": "the tool",
    "tool_input": "the tool's input",
    "observation": "the observation",
}
_HINTS = {
    "prompt": "The model will read this text as it stands.",
    "output": "The parser will read this as if the model had written it.",
    "thought": "The next prompt will quote it.",
    "action": "The tool that will be called. A name that no tool has is told to the model.",
    "tool_input": "What the tool will be given.",
    "observation": "The model will read this as if the tool had said it.",
}
# What a person may write where the model or a tool would: after which phases it comes.
_BY_HAND = {"output": ("prompt",), "observation": ("action", "error")}


@dataclass(frozen=True)
class Target:
    """Something that can be changed or written.

    Attributes:
        field: as `Session.edit` calls it.
        node: the node that holds it; where the session stands, if it is still to be written.
        text: what stands there now.
        written: whether it comes next and is written by hand.
    """

    field: Field
    node: Node
    text: str
    written: bool = False

    @property
    def words(self) -> str:
        """What a button says that opens it."""
        return f"{'Write' if self.written else 'Edit'} {_WORDS[self.field]}"

    @property
    def hint(self) -> str:
        """What a change of it will do."""
        return _HINTS[self.field]

    @property
    def title(self) -> str:
        """What stands above the text while it is changed."""
        return f"{self.words} ({'after ' if self.written else ''}{self.node.id})"


def targets(session: Session, tab: str) -> tuple[Target, ...]:
    """What can be changed in a tab, where the session stands."""
    found = []
    for field, phase in _FIELDS.get(tab, ()):
        node = tabs.in_iteration(session, phase)
        if node is not None:
            found.append(Target(field, node, _text(field, node)))
        elif session.here.phase in _BY_HAND.get(field, ()) and not session.here.state.ended:
            text = session.partial if field == "output" else ""
            found.append(Target(field, session.here, text, written=True))
    return tuple(found)


def _text(field: str, node: Node) -> str:
    call = node.state.call
    if field == "thought":
        return node.state.thought
    if field == "action" and call:
        return call.tool
    if field == "tool_input" and call:
        given = call.tool_input
        return given if isinstance(given, str) else json.dumps(given, ensure_ascii=False, indent=1)
    return node.text


class Editing(Core):
    """The part of the state that is about changing something by hand.

    Attributes:
        target: what is being changed; None when nothing is.
        draft: the text that shall stand there.
        branch: a name for the new branch; empty for none.
    """

    draft = Unicode("")
    branch = Unicode("")

    def __init__(self, *given: Any) -> None:
        self.target: Target | None = None
        self._drafts: dict[tuple[Node, str], str] = {}
        super().__init__(*given)

    @property
    def targets(self) -> tuple[Target, ...]:
        """What can be changed in the tab that is looked at."""
        return targets(self.session, self.tab)

    @property
    def hint(self) -> str:
        """What the change under way will do; for a tool's name, those that there are."""
        if self.target is None:
            return ""
        known = standing.tools(self.session) if self.target.field == "action" else {}
        return self.target.hint + (f" There are: {', '.join(known)}." if known else "")

    def edit(self, field: str) -> None:
        """Begin to change a field of the tab; an earlier draft of it is taken up again.

        Raises:
            SessionError: there is no such field here.
        """
        target = next((one for one in self.targets if one.field == field), None)
        if target is None:
            raise SessionError(
                f"There is no {field} to edit here.",
                "The session stands where there is none.",
                "Step on until there is one.",
            )
        kept = self._drafts.get((target.node, field), target.text)
        self.target = None  # so that the draft is not taken for one of the target before
        self.draft = kept
        self.target = target
        self.redraw()

    def discard(self) -> None:
        """Give the draft up."""
        if self.target is not None:
            self._drafts.pop((self.target.node, self.target.field), None)
        self._close()

    def fork(self) -> None:
        """Put the draft in its place, as a new branch; the session stands on it then.

        Raises:
            SessionError: the session refuses it; the draft is kept.
        """
        target = self.target
        if target is None:
            raise SessionError(
                "Nothing is being edited.", "", "Choose what to change, such as: Edit the output."
            )
        if self.session.nodes.get(target.node.id) is not target.node:
            raise SessionError(
                "The text that is being edited belongs to another question.",
                "The panel shows another session than when you began.",
                "Go back to that question under Questions, or discard the draft.",
            )
        name = self.branch.strip() or None
        value = self._value(target)
        more = f", name={name!r}" if name else ""
        if target.written:
            self._stand_on(target.node, self.session.here is target.node)
            with self._meaning(f"session.write({value!r}{more})"):
                self.session.write(value, name)
        elif self.draft == target.text:
            self.discard()
            self.said = "Nothing was changed, so there is no new branch."
            return
        else:
            self._stand_on(target.node, self._latest(target) is target.node)
            with self._meaning(f"session.edit({target.field!r}, {value!r}{more})"):
                self.session.edit(target.field, value, name)
        self.branch = ""
        self.discard()

    def _latest(self, target: Target) -> Node | None:
        """The node that `Session.edit` would take from where the session stands."""
        phase = target.node.phase
        return next((node for node in reversed(self.session.path) if node.phase == phase), None)

    def _stand_on(self, node: Node, already: bool) -> None:
        if not already:
            self.goto(node.id)

    def _value(self, target: Target) -> Any:
        """The draft as the field takes it: a tool's arguments were a dict and become one."""
        call = target.node.state.call
        if target.field != "tool_input" or call is None or isinstance(call.tool_input, str):
            return self.draft
        try:
            value = json.loads(self.draft)
        except ValueError as error:
            raise SessionError(
                "The tool's input cannot be read.",
                f"This tool takes several arguments, written as JSON: {error}.",
                'Write it as {"name": "value"}; your text is still there.',
            ) from None
        return value

    def _close(self) -> None:
        self.target = None
        self.draft = ""
        self.redraw()

    @observe("draft")
    def _keep(self, change: Any) -> None:
        if self.target is not None:
            self._drafts[self.target.node, self.target.field] = change["new"]
