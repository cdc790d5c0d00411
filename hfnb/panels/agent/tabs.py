"""What the tabs show of the iteration in which a session stands."""

from __future__ import annotations

import json

from hfnb import markup
from hfnb.panels.agent.standing import tools
from hfnb.stepper import Node, Session
from hfnb.steps import State

TABS = (
    ("Prompt", "prompt"),
    ("Output", "output"),
    ("Parse", "parse"),
    ("Tool call", "call"),
    ("Observation", "observation"),
    ("Scratchpad", "scratchpad"),
)
_READ = ("action", "error", "finish")
_NOT_YET = {
    "prompt": "There is no prompt yet. The first step puts it together from the agent's "
    "instructions, the tools and the question.",
    "output": "The model has not written yet in this iteration. It does once there is a prompt.",
    "parse": "Nothing was parsed yet. The parser reads an output once it is complete.",
    "call": "No tool is asked for so far in this iteration.",
    "observation": "No tool has answered yet in this iteration.",
}
_OVER = "No tool is called in this iteration: the run ended."


def tab_of(session: Session) -> str:
    """The tab that shows where the session stands."""
    phase = session.here.phase
    if phase == "prompt" and session.partial:
        return "output"
    return {"output": "output", "observation": "observation"}.get(
        phase, "prompt" if phase in ("question", "prompt") else "parse"
    )


def in_iteration(session: Session, *phases: str) -> Node | None:
    """The node with one of these phases in the iteration where the session stands."""
    path = session.path
    number = path[-1].state.iteration
    return next((n for n in path if n.phase in phases and n.state.iteration == number), None)


def draw(session: Session, tab: str) -> str:
    """Return one tab as HTML without style sheets."""
    if tab == "parse":
        shown = _parse(session)
    elif tab == "call":
        shown = _call(session)
    elif tab == "scratchpad":
        shown = _scratchpad(session)
    else:
        shown = _phase(session, tab)
    return markup.unstyled(shown or _dim(_NOT_YET[tab]))


def _phase(session: Session, tab: str) -> str:
    node = in_iteration(session, tab)
    if node is None and tab == "output" and session.here.phase == "prompt" and session.partial:
        # What has been written so far looks as the whole will.
        here = session.here.state
        return markup.phase(State("output", here, here.iteration, session.partial), "so far")
    if node is None and tab == "observation" and in_iteration(session, "finish"):
        return _dim(_OVER)
    return node._repr_html_() if node else ""


def _parse(session: Session) -> str:
    output, read = (in_iteration(session, *kind) for kind in (("output",), _READ))
    if read is None:
        return ""
    pair = [node for node in (output, read) if node is not None]
    return markup.iteration([node.state for node in pair], [node.id for node in pair])


def _call(session: Session) -> str:
    action = in_iteration(session, "action")
    if action is None or action.state.call is None:
        if in_iteration(session, "error"):
            return _dim("What the model wrote could not be read: no tool is called.")
        return _dim(_OVER) if in_iteration(session, "finish") else ""
    call, known = action.state.call, tools(session)
    given = call.tool_input
    told = given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
    made = in_iteration(session, "observation") is not None
    rows = [("tool", call.tool), ("input", told)]
    if about := known.get(call.tool):
        rows.append(("what it is for", about))
    rows.append(("called", "yes, see Observation" if made else "not yet: the next step does it"))
    return markup.stack(action._repr_html_(), markup.table(["", ""], rows))


def _scratchpad(session: Session) -> str:
    """The earlier steps as a ReAct agent tells them to the model, and whether they stand so."""
    parts: list[tuple[str, str]] = []
    here = session.here
    prompt = here if here.phase == "prompt" else None
    for node in session.path:
        if node.phase == "observation" and node.parent and node.parent.state.call:
            parts += [
                (node.parent.state.call.log, "model"),
                ("\nObservation: ", "agent"),
                (node.text, "tool"),
                ("\nThought: ", "agent"),
            ]
    text = "".join(piece for piece, _ in parts)
    if not text:
        note = "It fills with the first observation. All that the agent remembers will stand here."
    elif prompt is not None and text.strip() in prompt.text:
        note = "It stands in this prompt, word for word."
    elif prompt is not None:
        note = "The agent put it into this prompt in another form: look under Prompt."
    elif here.phase == "observation":
        note = "The next prompt will hold it."
    elif here.phase == "finish":
        note = "The model has read it in this iteration's prompt, and answered."
    else:
        note = "The model has read it in this iteration's prompt, and reads it again in the next."
    return markup.scratchpad(parts, note)


def _dim(words: str) -> str:
    return markup.view(f'<p class="hfnb-dim">{markup.prose(words)}</p>')
