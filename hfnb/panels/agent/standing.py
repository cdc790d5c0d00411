"""Where a session stands, in words; what can be done from there, and if not, why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from hfnb import markup
from hfnb.stepper import Node, Session

Action = Literal["phase", "iteration", "run", "run_to", "back", "forward", "reset"]

_AT_WORK = "The session is at work. Stop it, or wait until it is done."
_NEXT: Mapping[str, str] = {
    "question": "the prompt is put together",
    "prompt": "the model reads the prompt and writes",
    "output": "the parser reads what the model wrote",
    "action": "the tool is called",
    "error": "the model is told that its answer made no sense",
    "observation": "the next prompt is put together, or the run ends",
}
_DOING: Mapping[str, str] = {**_NEXT, "prompt": "the model is writing", "action": "a tool works"}


def asked(session: Session) -> bool:
    """Whether there is a question at all."""
    return bool(session.question.strip())


def recorded(session: Session) -> bool:
    """Whether the next phase would have to be computed, and nobody is there to do it."""
    return session.agent is None and session.here.next is None and not session.done()


def refusal(session: Session, action: Action, running: bool) -> str:
    """Why this cannot be done now; empty if it can. `running`: somebody drives the session."""
    here = session.here
    if running:
        return _AT_WORK
    if not asked(session):
        return "There is no question yet. Type one above, and press Ask."
    if action in ("back", "reset"):
        return "" if here.parent else "This is the beginning."
    if action == "forward":
        return "" if here.next else "Nothing further is known. Step on to compute it."
    if session.done():
        return "The run is over. Go back, or ask another question."
    if recorded(session):
        return "The recording ends here, and there is no model that could go on."
    return ""


def doing(session: Session) -> str:
    """What is being done right now."""
    here = session.here
    if here.phase == "action" and here.state.call:
        return f"The tool {here.state.call.tool} works"
    words = _DOING.get(here.phase, "the agent works")
    return words[:1].upper() + words[1:]


def notice(session: Session, running: bool) -> str:
    """A sentence or two on where the session stands, and what the next step would do."""
    here, stop = session.here, session.stopped
    if not asked(session):
        return refusal(session, "phase", running)
    where = f"The session stands at `{here.id}` ({markup.PHASES[here.phase][0].lower()})."
    if running:
        return f"{where} {doing(session)} …"
    if stop is not None and stop.reason == "breakpoint" and stop.node is here:
        where = str(stop)
    if session.done():
        return f"{where} The run is over. It ended with {markup.quoted(here.text, 200)}"
    if session.partial:
        return (
            f"{where} The model was stopped in the middle of its answer. Step on to let it write "
            "anew, or take what it wrote so far: `Output`, then `Write the output`."
        )
    if here.next is not None:
        return f"{where} What follows, `{here.next.id}`, is known: nothing is computed for it."
    if recorded(session):
        return (
            f"{where} The recording ends here: nothing new can be computed without a model. What "
            "is recorded can be looked at, edited and compared."
        )
    return f"{where} Next, {_NEXT.get(here.phase, 'the agent goes on')}."


def tools(session: Session) -> dict[str, str]:
    """The tools' names and descriptions: those of the agent, and whatever else was asked for."""
    found: dict[str, str] = {}
    if session.agent is not None:
        for name, tool in getattr(session.agent, "tools", {}).items():
            found[name] = str(getattr(tool, "description", ""))
    elif session.about:
        found = {tool["name"]: tool["description"] for tool in session.about["tools"]}
    for node in tuple(session.nodes.values()):
        if node.phase == "action" and node.state.call:
            found.setdefault(node.state.call.tool, "")
    return found


def line_of(session: Session) -> tuple[Node, ...]:
    """The way to where the session stands, and on through what is known ahead."""
    nodes = list(session.path)
    while (ahead := nodes[-1].next) is not None:
        nodes.append(ahead)
    return tuple(nodes)


def named(node: Node) -> str:
    """A node in a list: its id, phase and first words."""
    words = markup.PHASES[node.phase][0] + (f" {node.state.iteration}" if node.parent else "")
    return f"{node.id} · {words} · {markup.quoted(node.text, 40)}"
