"""Breakpoints: one that is being put together, those that stand, and a run up to one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from traitlets import Enum, Unicode, observe

from hfnb.panels.agent import standing
from hfnb.panels.agent.core import Core
from hfnb.stepper import Breakpoint
from hfnb.stepper.breakpoints import Within
from hfnb.steps import ProblemKind

KINDS = (
    ("a tool", "tool"),
    ("a problem", "problem"),
    ("an iteration", "iteration"),
    ("a text", "text"),
)
WITHIN = (("prompt, output or observation", ""), *((name, name) for name in get_args(Within)))


class Stopping(Core):
    """The part of the state that is about breakpoints.

    Attributes:
        stop_kind: what the breakpoint in the form is about, see `KINDS`.
        stop_value: the tool, the kind of problem, the number or the text.
        stop_within: where a text is looked for, see `WITHIN`.
    """

    stop_kind = Enum([kind for _, kind in KINDS], "tool")
    stop_value = Unicode("")
    stop_within = Enum([kind for _, kind in WITHIN], "")

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._suggest()

    @property
    def stop_choices(self) -> tuple[str, ...]:
        """What `stop_value` may be; empty where any text may."""
        if self.stop_kind == "tool":
            return tuple(standing.tools(self.session))
        return ("any", *get_args(ProblemKind)) if self.stop_kind == "problem" else ()

    @property
    def condition(self) -> dict[str, Any]:
        """The condition in the form, as a session takes it; it may not be complete yet."""
        value: Any = self.stop_value
        if self.stop_kind == "iteration" and value.strip().isdecimal():
            value = int(value)
        found = {self.stop_kind: value}
        if self.stop_kind == "text" and self.stop_within:
            found["within"] = self.stop_within
        return found

    @property
    def run_to_words(self) -> str:
        """What the button says that runs up to the condition."""
        value = self.stop_value.replace("_", " ")
        value = value if len(value) <= 24 else value[:23] + "…"
        if self.stop_kind == "problem":
            return f"Run to a problem ({value})" if value != "any" else "Run to a problem"
        if self.stop_kind == "iteration":
            return f"Run to iteration {value}"
        quoted = f"“{value}”" if self.stop_kind == "text" else value
        return f"Run to {quoted}" if value else "Run to a breakpoint"

    @property
    def points(self) -> tuple[Breakpoint, ...]:
        """The breakpoints that stand."""
        return tuple(self.session.breakpoints)

    def run_to(self) -> None:
        """Run until the condition in the form is met, this once."""
        condition = self.condition
        Breakpoint(**condition)  # said here and now if it is none
        self._go("run_to", f"session.run(until={condition!r})", "run", condition)

    def add_point(self) -> None:
        """Let every run stop at the condition in the form."""
        point = self.session.breakpoints.add(**self.condition)
        self.said = f"Every run stops now when {point}."

    def remove_points(self, points: Sequence[Breakpoint]) -> None:
        """Take standing breakpoints away."""
        for point in points:
            self.session.breakpoints.remove(point)
        self.said = ""

    @observe("stop_kind")
    def _suggest(self, _: Any = None) -> None:
        """Begin with a value that means something."""
        first = {"iteration": "2", "text": ""}.get(self.stop_kind)
        choices = self.stop_choices
        self.stop_value = first if first is not None else choices[0] if choices else ""
