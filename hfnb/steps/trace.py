"""`Step` and `Trace`: a chain of states, gathered by iteration, as views and reports read it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Literal

from hfnb.errors import StepsError
from hfnb.steps.state import Problem, State, ToolCall, Usage, path
from hfnb.steps.storing import dump, load, parse

Stopped = Literal["answer", "iteration_limit", "repeated_action", "context_full", "model_error"]
_LIMITS = {"iteration_limit", "repeated_action"}


@dataclass(frozen=True, slots=True)
class Step:
    """One iteration: one call of the model, and what came of it.

    Attributes:
        iteration: 1, 2, …
        prompt: the prompt's text.
        exact: whether the prompt is what the engine reads, byte for byte.
        output: the raw answer; None as long as there is none.
        thought: what the model wrote before its action or answer.
        call: the call that the model asked for.
        observation: what the tool gave.
        answer: the final answer, or the sentence that says why the run was stopped.
        error: why the model could not answer, or what it wrote that could not be read.
        problems: everything that went wrong.
        usage: tokens of the call, where the model tells.
        seconds: how long the iteration took, over the phases that were timed.
        edited: whether any of it was changed by hand.
        recorded: when and with what model the answer was recorded; empty where it was computed.
        states: the states it was gathered from.
    """

    iteration: int
    prompt: str
    exact: bool = False
    output: str | None = None
    thought: str = ""
    call: ToolCall | None = None
    observation: str | None = None
    answer: str | None = None
    error: str | None = None
    problems: tuple[Problem, ...] = ()
    usage: Usage | None = None
    seconds: float = 0.0
    edited: bool = False
    recorded: str = ""
    states: tuple[State, ...] = field(default=(), repr=False, compare=False)


def gather(states: Iterable[State]) -> tuple[Step, ...]:
    """Return the steps of a chain of states, as `path` gives it."""
    groups = groupby(states, key=lambda state: state.iteration)
    return tuple(_step(number, tuple(group)) for number, group in groups if number > 0)


def _step(iteration: int, states: tuple[State, ...]) -> Step:
    phases = {state.phase: state for state in states}

    def text(phase: Any) -> str | None:
        return phases[phase].text if phase in phases else None

    prompt, output = phases.get("prompt"), phases.get("output")
    return Step(
        iteration=iteration,
        prompt=prompt.text if prompt else "",
        exact=prompt.exact if prompt else False,
        output=text("output"),
        thought=next((state.thought for state in states if state.thought), ""),
        call=phases["action"].call if "action" in phases else None,
        observation=text("observation"),
        answer=text("finish"),
        error=text("error"),
        problems=tuple(problem for state in states for problem in state.problems),
        usage=output.usage if output else None,
        seconds=sum(state.seconds or 0.0 for state in states),
        edited=any(state.edited for state in states),
        recorded=output.recorded if output else "",
        states=states,
    )


@dataclass(frozen=True, slots=True)
class Trace:
    """One run, from the question to where it stands.

    Attributes:
        question: what was asked.
        steps: the iterations.
        answer: the final answer, or the sentence that says why the run was stopped; None as
            long as the run goes on.
        stopped: why it ended: "answer", or the kind of the problem that ended it.
        state: the last state.
    """

    question: str
    steps: tuple[Step, ...]
    answer: str | None
    stopped: Stopped | None
    state: State = field(repr=False, compare=False)

    @classmethod
    def of(cls, state: State) -> Trace:
        """Return the trace that leads to `state`."""
        states = path(state)
        answer = state.text if state.phase == "finish" else None
        return cls(states[0].text, gather(states), answer, _stopped(state), state)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that went wrong, in order."""
        return tuple(problem for step in self.steps for problem in step.problems)

    @property
    def usage(self) -> Usage:
        """Tokens of all calls together."""
        told = [step.usage for step in self.steps if step.usage]
        return Usage(
            sum(usage.input_tokens for usage in told),
            sum(usage.output_tokens for usage in told),
            sum(usage.cached_tokens for usage in told),
        )

    @property
    def recorded(self) -> tuple[str, ...]:
        """When and with what models answers of the run were recorded; empty where none was."""
        return tuple(dict.fromkeys(step.recorded for step in self.steps if step.recorded))

    @property
    def seconds(self) -> float:
        """How long the run took, over the phases that were timed."""
        return sum(step.seconds for step in self.steps)

    def to_json(self) -> str:
        """Return the run as JSON text, which `from_json` reads again."""
        return json.dumps(dump([self.state]))

    @classmethod
    def from_json(cls, text: str | bytes) -> Trace:
        """Return the run that `to_json` wrote.

        Raises:
            StepsError: the text is no such run; it says what is wrong and where.
        """
        states = load(parse(text))
        if not states or path(states[-1]) != states:
            raise StepsError(
                "The file does not hold one run.",
                f"Its {len(states)} states do not make one chain.",
                "A file with branches is a session: read it with hfnb.Session.load.",
            )
        return cls.of(states[-1])


def _stopped(state: State) -> Stopped | None:
    if not state.ended:
        return None
    kinds: Sequence[Any] = [problem.kind for problem in state.problems]
    if state.phase == "error":
        return next((kind for kind in kinds if kind == "context_full"), "model_error")
    return next((kind for kind in kinds if kind in _LIMITS), "answer")
