"""How a session shows itself in a notebook: the run so far, each iteration, prompts that grow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from itertools import groupby
from typing import TYPE_CHECKING

from hfnb import markup
from hfnb.stepper.tree import Node
from hfnb.steps import State, Step, Trace

if TYPE_CHECKING:
    from hfnb.stepper.session import Session


@dataclass(frozen=True, slots=True, repr=False)
class ShownStep(Step):
    """An iteration of a session, as a `Step` that shows itself.

    Attributes:
        nodes: the nodes it was gathered from.
    """

    nodes: tuple[Node, ...] = field(default=(), compare=False)

    def __repr__(self) -> str:
        what = self.answer or (self.call and f"{self.call.tool}({self.call.tool_input!r})") or ""
        return f"<Iteration {self.iteration}: {what or self.error or self.nodes[-1].phase}>"

    def _repr_html_(self) -> str:
        return markup.iteration(*_parts(self.nodes))


def steps(here: Node) -> tuple[ShownStep, ...]:
    """Return the iterations on the way to `here`."""
    path, found, at = here.path, [], 1
    for step in Trace.of(here.state).steps:
        nodes = path[at : at + len(step.states)]
        at += len(nodes)
        values = {one.name: getattr(step, one.name) for one in fields(Step)}
        found.append(ShownStep(**values, nodes=nodes))
    return tuple(found)


def _parts(nodes: Sequence[Node]) -> tuple[list[State], list[str], str]:
    before = nodes[0].prompt_before
    return (
        [node.state for node in nodes],
        [node.id for node in nodes],
        before.text if before else "",
    )


def cards(nodes: Sequence[Node], measured: bool) -> Iterator[str]:
    """The cards of the iterations that `nodes`, in a row of the tree, belong to."""
    for iteration, group in groupby(nodes, key=lambda node: node.state.iteration):
        if iteration:
            yield markup.iteration_card(*_parts(list(group)), measured=measured)


@dataclass(frozen=True, repr=False)
class Growth:
    """The prompts of a run, one per iteration, and what each added to the one before.

    Attributes:
        nodes: the nodes of the prompts.
    """

    nodes: tuple[Node, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The prompts."""
        return tuple(node.text for node in self.nodes)

    @property
    def added(self) -> tuple[str, ...]:
        """What each prompt has that the one before had not."""
        texts = self.texts
        spans = [markup.added(a, b) for a, b in zip(("", *texts), texts, strict=False)]
        return tuple(text[start:end] for text, (start, end, _) in zip(texts, spans, strict=True))

    def __repr__(self) -> str:
        sizes = (f"{len(text):,}" for text in self.texts)
        return f"<Growth of the prompt: {' → '.join(sizes)} characters>"

    def _repr_html_(self) -> str:
        return markup.growth(self.texts, [node.state.iteration for node in self.nodes])


def facts(session: Session) -> Iterator[str]:
    """Short statements about the run up to where the session stands."""
    trace = session.trace
    yield _number(len(trace.steps), "iteration")
    usage = trace.usage
    if usage.total_tokens:
        yield f"{usage.input_tokens:,} tokens read, {usage.output_tokens:,} written"
    yield from trace.recorded
    branches = session.branches
    if len(branches) > 1:
        (current,) = (branch.label for branch in branches if branch.current)
        yield f"{len(branches)} branches, this one {current}"


def closing(session: Session) -> str:
    """A sentence on where the session stands, empty when the run is over."""
    here = session.here
    ahead = 0
    node = here.next
    while node is not None:
        ahead, node = ahead + 1, node.next
    where = f"The session stands at `{here.id}` ({here.phase})."
    if ahead:
        return f"{where} {_number(ahead, 'state')} ahead {'is' if ahead == 1 else 'are'} known."
    return "" if session.done() else where


def view(session: Session) -> str:
    """The static view of a session, without anything that differs from run to run."""
    path = session.path
    return markup.run(session.question, cards(path, False), facts(session), closing(session))


def _number(count: int, word: str) -> str:
    plural = word + ("es" if word.endswith("ch") else "s")
    return f"{count:,} {word if count == 1 else plural}"
