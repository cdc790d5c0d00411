"""An agent without a model, for tests of what is done with agents: it follows the protocol, its
answers are a function of the prompt, and it counts what it is asked."""

from __future__ import annotations

from collections import Counter

from hfnb.agents.base import Agent
from hfnb.steps import Problem, State, ToolCall, Usage


class Plodder(Agent):
    """Looks things up `rounds` times, then answers; its prompts quote the last observation only.

    So a phase costs the same at any depth, and what an edit changes shows in what follows.
    """

    model = "none"
    max_iterations = 10_000

    def __init__(self, rounds: int = 2, broken: int = 0, salt: str = "") -> None:
        self.rounds = rounds
        self.broken = broken  # the iteration whose output cannot be read
        self.salt = salt
        self.asked: list[str] = []
        self.phases: Counter[str] = Counter()
        self.closed = 0

    def stream(self, state):
        self.phases[state.phase] += 1
        if state.phase == "prompt":
            return (yield from self._answer(state))
        return getattr(self, f"_after_{state.phase}")(state)

    def _answer(self, prompt):
        self.asked.append(prompt.text)
        try:
            if prompt.iteration == self.broken:
                pieces = ["Hm", "."]
            elif prompt.iteration > self.rounds:
                pieces = ["Final Answer: ", self.salt, prompt.text[-20:]]
            else:
                pieces = ["I look. ", "Search: ", f"{self.salt}{prompt.iteration}"]
            yield from pieces
        finally:
            self.closed += 1
        usage = Usage(len(prompt.text), len(pieces))
        text = "".join(pieces)
        return State(
            "output", prompt, prompt.iteration, text, usage=usage, seconds=0.25, finish="stop"
        )

    def _after_question(self, state):
        return State("prompt", state, state.iteration + 1, f"Q: {state.text}", exact=True)

    _after_observation = _after_question

    def _after_output(self, state):
        if "Final Answer: " in state.text:
            return State("finish", state, state.iteration, state.text.split("Final Answer: ")[1])
        if "Search: " not in state.text:
            why = Problem("parse_error", "It makes no sense.", "There is no call.", "Repair it.")
            call = ToolCall("_Exception", "nothing", state.text)
            return State("error", state, state.iteration, state.text, call=call, problems=(why,))
        thought, sought = state.text.split("Search: ")
        call = ToolCall("Search", sought, state.text)
        return State(
            "action", state, state.iteration, state.text, thought=thought.strip(), call=call
        )

    def _after_action(self, state):
        text = f"{state.call.tool} found {state.call.tool_input}"
        return State("observation", state, state.iteration, text, seconds=0.5)

    def _after_error(self, state):
        return State("observation", state, state.iteration, "Try again.")
