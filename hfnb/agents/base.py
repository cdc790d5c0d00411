"""What every agent is: something that takes a state and gives the next one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Any

from hfnb.steps import State, ToolCall


class Agent(ABC):
    """Does one phase at a time: `advance(state)` gives the next state and changes nothing.

    Attributes:
        max_iterations: how many calls of the model one question may take.
    """

    max_iterations: int

    @property
    @abstractmethod
    def model(self) -> Any:
        """The LangChain chat model that is really used."""

    @abstractmethod
    def stream(self, state: State) -> Generator[str, None, State]:
        """Yield the model's text as it is written, and return the next state.

        Only the phase after a prompt yields anything. Closing the generator stops the model.

        Args:
            state: any state of this agent that is not `done`; it may have been edited.
        """

    def start(self, question: str) -> State:
        """Return the first state."""
        return State("question", None, 0, question)

    def advance(self, state: State) -> State:
        """Return the state after the next phase."""
        pieces = self.stream(state)
        try:
            while True:
                next(pieces)
        except StopIteration as end:
            after: State = end.value
            return after

    def done(self, state: State) -> bool:
        """Whether nothing follows `state`."""
        return state.ended

    def revised(
        self,
        call: ToolCall,
        *,
        tool: str | None = None,
        tool_input: str | dict[str, Any] | None = None,
    ) -> ToolCall:
        """Return `call` with another tool or input, and a log that says the same."""
        return replace(
            call,
            tool=call.tool if tool is None else tool,
            tool_input=call.tool_input if tool_input is None else tool_input,
        )


def shown(messages: Sequence[tuple[str, str]]) -> str:
    """Return messages that somebody else renders, under headings of their roles, to look at."""
    return "\n\n".join(f"[{role}]\n{content}" for role, content in messages)
