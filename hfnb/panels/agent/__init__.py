"""AgentStepper: an agent's work on a question, phase by phase, in a panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hfnb.errors import SessionError
from hfnb.panels.agent.asking import DEFAULT_AGENT
from hfnb.panels.agent.model import StepperModel
from hfnb.panels.agent.view import AgentStepper
from hfnb.stepper import Session

if TYPE_CHECKING:
    from hfnb.agents import Agent

__all__ = ["AgentStepper", "StepperModel", "step"]

_GIVEN = "# `{0}` is the {0} that you gave to this panel."


def step(subject: Agent | Session | str, question: str = "") -> AgentStepper:
    """Return a panel that steps an agent through a question.

    Args:
        subject: an agent; a question, for a `ReActAgent` over `hfnb.current()`; or a session,
            one that was recorded included.
        question: what the agent is asked. Without one, it is typed into the panel.

    Raises:
        SessionError: `subject` is none of these, or there are two questions.
    """
    from hfnb.agents import Agent, ReActAgent
    from hfnb.backends import current

    if not isinstance(question, str) or (question and not isinstance(subject, Agent)):
        raise SessionError(
            "An agent and a question belong together.",
            f"Here are {type(subject).__name__} and {type(question).__name__}.",
            'Write hfnb.step(agent, "…"), hfnb.step("…") or hfnb.step(session).',
        )
    if isinstance(subject, Session):
        head = [_GIVEN.format("session"), "import hfnb", ""]
        return AgentStepper(StepperModel(subject, head, "agent = session.agent"))
    if isinstance(subject, str):
        return _panel(ReActAgent(current()), subject, DEFAULT_AGENT)
    if isinstance(subject, Agent):
        return _panel(subject, question, _GIVEN.format("agent"))
    raise SessionError(
        f"{type(subject).__name__} cannot be stepped through.",
        "A panel steps an agent, or shows a session.",
        'Write hfnb.step(hfnb.ReActAgent(model), "…"), hfnb.step("…") or hfnb.step(session).',
    )


def _panel(agent: Agent, question: str, agent_code: str) -> AgentStepper:
    head = ["import hfnb", "", agent_code, f"session = hfnb.Session(agent, {question!r})"]
    return AgentStepper(StepperModel(Session(agent, question), head, agent_code))
