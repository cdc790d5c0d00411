"""`State`: where an agent stands after one phase; and what a state is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

Phase = Literal["question", "prompt", "output", "action", "finish", "error", "observation"]
Finish = Literal["stop", "length"]
ProblemKind = Literal[
    "parse_error",
    "cut_off",
    "answer_and_action",
    "invented_observation",
    "several_actions",
    "empty_answer",
    "unknown_tool",
    "tool_error",
    "repeated_action",
    "iteration_limit",
    "context_full",
    "model_error",
]

# Which phases may follow which. An error that follows a prompt (the model could not answer) is
# the end; one that follows an output (the answer could not be read) goes on with an observation.
FOLLOWS: Mapping[Phase | None, frozenset[Phase]] = MappingProxyType(
    {
        None: frozenset({"question"}),
        "question": frozenset({"prompt"}),
        "prompt": frozenset({"output", "error"}),
        "output": frozenset({"action", "finish", "error"}),
        "action": frozenset({"observation", "finish"}),
        "error": frozenset({"observation"}),
        "observation": frozenset({"prompt", "finish"}),
        "finish": frozenset(),
    }
)


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one call of a model.

    Attributes:
        input_tokens: tokens read, the whole prompt.
        output_tokens: tokens written, the end token included.
        cached_tokens: how many of those read were known from a call before.
    """

    input_tokens: int
    output_tokens: int
    cached_tokens: int = 0

    @property
    def total_tokens(self) -> int:
        """Read and written together."""
        return self.input_tokens + self.output_tokens


@dataclass(frozen=True, slots=True)
class ToolCall:
    """What the model wants done.

    Attributes:
        tool: the tool's name, as the model wrote it.
        tool_input: what the tool is given.
        log: the text that stands for this call in the next prompt's scratchpad.
    """

    tool: str
    tool_input: str | dict[str, Any]
    log: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong, in the three sentences of an `HfnbError`.

    Attributes:
        kind: which sort of problem it is.
        what: what happened.
        why: the cause.
        next_step: what to do about it.
    """

    kind: ProblemKind
    what: str
    why: str
    next_step: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class State:
    """Where an agent stands after one phase.

    States are compared by identity. They are linked backwards and share what came before, so a
    phase costs the same at any depth.

    Attributes:
        phase: which phase this is the result of.
        parent: the state before; None for the question.
        iteration: 0 for the question, then 1, 2, … for each call of the model.
        text: the question, prompt, raw output, log, answer, error or observation.
        messages: phase prompt: (role, content) pairs as they were put together.
        exact: phase prompt: `text` is byte for byte what the engine reads. Otherwise it shows
            the messages, and the model's server renders them.
        thought: phases action and finish: what the model wrote before.
        call: phases action and error: the call that the model asked for. An error has the
            stand-in that LangChain puts in its place.
        problems: what went wrong here.
        usage: phase output: tokens of the call, where the model tells.
        seconds: how long the phase took.
        finish: phase output: "stop" (end token or stop sequence) or "length".
        stop_sequence: phase output: the stop sequence that ended it, None for the end token.
        artifact: phase observation: what the tool gives beside its text, as plain JSON data.
        edited: changed by hand.
        recorded: phase output: when and with what model a replayed answer was recorded; empty
            where the model was really asked.
    """

    phase: Phase
    parent: State | None
    iteration: int
    text: str
    messages: tuple[tuple[str, str], ...] = ()
    exact: bool = False
    thought: str = ""
    call: ToolCall | None = None
    problems: tuple[Problem, ...] = ()
    usage: Usage | None = None
    seconds: float | None = None
    finish: Finish | None = None
    stop_sequence: str | None = None
    artifact: Any = None
    edited: bool = False
    recorded: str = ""

    def __repr__(self) -> str:
        text = self.text if len(self.text) <= 60 else self.text[:59] + "…"
        return f"State({self.phase} {self.iteration}: {text!r})"

    def __copy__(self) -> State:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> State:
        return self  # frozen; and a long chain would exhaust the stack

    @property
    def ended(self) -> bool:
        """Whether nothing can follow: an answer, or a prompt that the model could not answer."""
        failed = self.phase == "error" and self.parent is not None and self.parent.phase == "prompt"
        return failed or self.phase == "finish"


def path(state: State) -> tuple[State, ...]:
    """Return the states from the question to `state`, both included."""
    found = [state]
    while (parent := found[-1].parent) is not None:
        found.append(parent)
    return tuple(reversed(found))
