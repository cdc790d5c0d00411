"""Questions and models: what a session is asked, and who goes on where a recording ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hfnb.errors import SessionError
from hfnb.panels.agent.core import Core, nothing
from hfnb.stepper import Session

DEFAULT_AGENT = "agent = hfnb.ReActAgent(hfnb.current())"


class Asking(Core):
    """The part of the state that begins sessions."""

    def hire(self) -> None:
        """Let the notebook's current model go on where a recording ends."""
        self.work("The model is being loaded", self._hired(), nothing)

    def _hired(self) -> Iterator[Any]:
        agent = _default_agent()
        with self._opened.lines.meaning("session.agent = hfnb.ReActAgent(hfnb.current())"):
            self.session.agent = agent
        yield agent

    def ask(self) -> None:
        """Begin a session with the question in the box; the one before is kept.

        Raises:
            SessionError: the box is empty.
        """
        question = self.question.strip()
        if not question:
            raise SessionError(
                "There is no question.",
                "The box is empty.",
                "Type one, such as: How tall is Mount Everest?",
            )
        agent = self.session.agent
        if agent is not None:
            self._begin(agent, question)
        else:
            self.work("The model is being loaded", self._agents(), lambda a: self._ask(a, question))

    @staticmethod
    def _agents() -> Iterator[Any]:
        yield _default_agent()

    def _ask(self, agent: Any, question: str) -> None:
        self._agent_code = DEFAULT_AGENT
        self._begin(agent, question)

    def _begin(self, agent: Any, question: str) -> None:
        made = f"session = hfnb.Session(agent, {question!r})"
        self.open(Session(agent, question), ["import hfnb", "", self._agent_code, made])


def _default_agent() -> Any:
    """An agent over the notebook's current model."""
    from hfnb.agents import ReActAgent
    from hfnb.backends import current

    return ReActAgent(current())
