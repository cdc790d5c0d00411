"""Where a run shall stop by itself: at a tool, a problem, an iteration, or words in a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from hfnb import markup
from hfnb.errors import SessionError
from hfnb.steps import ProblemKind, State

Within = Literal["prompt", "output", "observation"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Breakpoint:
    """One condition; the run stops at the first state that meets it.

    Attributes:
        tool: stop before this tool is used, so that its input can still be changed.
        problem: stop at a state with this problem, such as "parse_error"; "any" for every kind.
        iteration: stop at the prompt of this iteration, before the model reads it.
        text: stop at a state whose text contains this, letter by letter.
        within: look for `text` in this phase only; None for prompts, outputs and observations.

    Raises:
        SessionError: not exactly one condition was given, or one has no meaning.
    """

    tool: str | None = None
    problem: ProblemKind | Literal["any"] | None = None
    iteration: int | None = None
    text: str | None = None
    within: Within | None = None

    def __post_init__(self) -> None:
        given = [
            name
            for name in ("tool", "problem", "iteration", "text")
            if getattr(self, name) is not None
        ]
        if len(given) != 1:
            raise SessionError(
                f"A breakpoint has one condition; here are {len(given)}.",
                "",
                'Give one of tool="Search", problem="parse_error", iteration=3 or text="25".',
            )
        counts = isinstance(self.iteration, int) and not isinstance(self.iteration, bool)
        kinds, phases = (*get_args(ProblemKind), "any"), get_args(Within)
        rules = (
            ("tool", isinstance(self.tool, str) and self.tool, "the name of a tool"),
            ("problem", self.problem in kinds, f"one of {', '.join(kinds)}"),
            ("iteration", counts and (self.iteration or 0) >= 1, "a whole number, at least 1"),
            ("text", isinstance(self.text, str) and self.text, "a text that is not empty"),
            ("within", self.text and self.within in phases, f"{', '.join(phases)}, with a text"),
        )
        for name, holds, meaning in rules:
            value = getattr(self, name)
            if value is not None and not holds:
                raise SessionError(
                    f"{name}={value!r} is no condition for a breakpoint.",
                    f"{name} must be {meaning}.",
                    "Correct it and run the cell again.",
                )

    @property
    def given(self) -> dict[str, Any]:
        """The condition, as `Breakpoints.add` takes it."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    def meets(self, state: State) -> bool:
        """Whether a run that arrives at `state` stops there."""
        if self.tool is not None:
            called = state.call if state.phase == "action" else None
            return called is not None and called.tool == self.tool
        if self.problem is not None:
            return any(self.problem in (problem.kind, "any") for problem in state.problems)
        if self.iteration is not None:
            return state.phase == "prompt" and state.iteration == self.iteration
        phases = (self.within,) if self.within else get_args(Within)
        return state.phase in phases and (self.text or "") in state.text

    def __str__(self) -> str:
        if self.tool is not None:
            return f"the tool {self.tool} is about to be used"
        if self.problem is not None:
            return f"a problem ({self.problem.replace('_', ' ')})"
        if self.iteration is not None:
            return f"iteration {self.iteration} begins"
        return f"{markup.quoted(self.text or '')} stands in the {self.within or 'text'}"


class Breakpoints:
    """The standing breakpoints of a session.

    Args:
        changed: called after every change.
    """

    def __init__(self, changed: Callable[[], object]) -> None:
        self._points: dict[Breakpoint, None] = {}
        self._changed = changed

    def add(self, **condition: Any) -> Breakpoint:
        """Set a breakpoint and return it; the same condition twice is one breakpoint.

        Args:
            condition: one of `tool`, `problem`, `iteration` or `text` (with `within`), see
                `Breakpoint`.
        """
        point = breakpoint_of(condition)
        self._set({**self._points, point: None})
        return point

    def remove(self, point: Breakpoint) -> None:
        """Take a breakpoint away; one that is not set is no error."""
        self._set({other: None for other in self._points if other != point})

    def clear(self) -> None:
        """Take all breakpoints away."""
        self._set({})

    def _set(self, points: dict[Breakpoint, None]) -> None:
        self._points = points
        self._changed()

    def __iter__(self) -> Iterator[Breakpoint]:
        return iter(self._points)

    def __len__(self) -> int:
        return len(self._points)

    def __repr__(self) -> str:
        rows = [f"stop when {point}" for point in self]
        return "\n".join(rows) or "no breakpoints"

    def data(self) -> list[dict[str, Any]]:
        """Return them as plain JSON data."""
        return [point.given for point in self]


def breakpoint_of(condition: Breakpoint | Mapping[str, Any]) -> Breakpoint:
    """Return the breakpoint that `condition` describes.

    Raises:
        SessionError: it describes none.
    """
    if isinstance(condition, Breakpoint):
        return condition
    known = Breakpoint.__dataclass_fields__
    for name in condition:
        if name not in known:
            raise SessionError(
                f"A breakpoint has no condition {name!r}.",
                f"Conditions are {', '.join(known)}.",
                'Write tool="Search", say, or problem="parse_error".',
            )
    return Breakpoint(**condition)
