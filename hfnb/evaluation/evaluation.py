"""`Evaluation`: runs an agent over each model and every question, and keeps all of it."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from time import perf_counter
from typing import Any

from hfnb import markup
from hfnb.agents import ReActAgent
from hfnb.credentials import redact
from hfnb.errors import HfnbError, UnsupportedError
from hfnb.evaluation.judging import Verdict, judge
from hfnb.evaluation.questions import QUESTIONS, Question, tools_fit
from hfnb.steps import Trace
from hfnb.tools import default


@dataclass(frozen=True, slots=True)
class Price:
    """What a model costs.

    Attributes:
        input: dollars per million tokens that it reads.
        output: dollars per million tokens that it writes.
    """

    input: float
    output: float

    def of(self, read: int, written: int) -> float:
        """Return the dollars for so many tokens."""
        return (read * self.input + written * self.output) / 1e6


@dataclass(frozen=True, slots=True, repr=False)
class Outcome:
    """One model's run on one question.

    Attributes:
        question: what was asked.
        verdict: right or not, and why.
        trace: every step of it.
        seconds: from the question to its end, tools included.

    As a notebook's output it shows the run, iteration by iteration.
    """

    question: Question
    verdict: Verdict
    trace: Trace
    seconds: float = field(compare=False)

    @property
    def calls(self) -> int:
        """How often the model was asked."""
        return sum(step.output is not None for step in self.trace.steps)

    def __repr__(self) -> str:
        return f"<{self.question.text!r}: {_word(self.verdict)}>"

    def _repr_html_(self) -> str:
        cards, before, at = [], "", 1
        for step in self.trace.steps:
            ids = [f"s{at + place}" for place in range(len(step.states))]
            cards.append(markup.iteration_card(step.states, ids, before))
            before, at = step.prompt, at + len(ids)
        return markup.run(self.question.text, cards, [_word(self.verdict)])


@dataclass(frozen=True, repr=False)
class Result:
    """All runs of one model.

    Attributes:
        label: the model's name in the evaluation.
        outcomes: one per question, in order.
        seconds: how long it took from the first question to the last answer.
        price: what it costs; None where that is not known.
    """

    label: str
    outcomes: tuple[Outcome, ...]
    seconds: float = field(compare=False)
    price: Price | None = None

    @property
    def right(self) -> int:
        """How many answers are right by the right route."""
        return sum(outcome.verdict.right for outcome in self.outcomes)

    @property
    def calls(self) -> int:
        """How often the model was asked."""
        return sum(outcome.calls for outcome in self.outcomes)

    @property
    def tokens(self) -> tuple[int, int] | None:
        """Tokens read and written, over all calls; None where the server does not tell."""
        usages = [outcome.trace.usage for outcome in self.outcomes]
        found = sum(u.input_tokens for u in usages), sum(u.output_tokens for u in usages)
        return found if any(found) else None

    @property
    def cost(self) -> float | None:
        """Dollars for all calls; None where price or tokens are not known."""
        return self.price.of(*self.tokens) if self.price and self.tokens else None

    def __repr__(self) -> str:
        return f"<{self.label}: {self.right} of {len(self.outcomes)} right>"

    def _repr_html_(self) -> str:
        rows = [
            (each.question.text, _word(each.verdict), each.trace.answer or "—", each.calls)
            for each in self.outcomes
        ]
        return markup.table([self.label, "", "answer", "calls"], rows)


@dataclass(frozen=True, repr=False)
class Chart:
    """A number for each model, as bars.

    Attributes:
        title: what is counted.
        bars: label -> value.
        unit: of the values.
    """

    title: str
    bars: Mapping[str, float]
    unit: str

    def __repr__(self) -> str:
        return f"<Chart of {self.title}: {', '.join(self.bars)}>"

    def _repr_html_(self) -> str:
        return markup.bars(self.bars, self.title, self.unit)


class Evaluation:
    """The same questions to any number of models.

    Args:
        questions: what is asked: `Question`s, or plain data as `Question.of` reads it.
        tools: LangChain tools for all agents; the default ones when None.
        agent: settings for `hfnb.ReActAgent`, such as `max_iterations`.

    Attributes:
        questions: what is asked.
        results: by label, what was run so far.

    Raises:
        UnsupportedError: no questions, one that cannot be read or needs a tool that is not there,
            or a setting that agents do not have.
    """

    def __init__(
        self,
        questions: Iterable[Question | Mapping[str, Any]] = QUESTIONS,
        tools: Sequence[Any] | None = None,
        **agent: Any,
    ) -> None:
        self.questions = tuple(Question.of(question) for question in questions)
        if not self.questions:
            raise UnsupportedError(
                "There is nothing to ask.", "", "Give at least one question, or leave them out."
            )
        self.results: dict[str, Result] = {}
        tools = tools if tools is not None else default()
        _settings_fit(agent)
        tools_fit(self.questions, [tool.name for tool in tools])
        self._make: Callable[[Any], ReActAgent] = lambda chat: ReActAgent(chat, tools, **agent)

    def run(self, label: str, chat: Any, price: Price | None = None, at_once: int = 1) -> Result:
        """Ask a model every question, and return what came of it.

        What goes wrong in a run, a server that fails included, is that run's verdict. Broken off,
        it keeps the runs that are over. The same label again takes the place of what was run
        under it.

        Args:
            label: the model's name in tables and charts.
            chat: a chat model, as `hfnb.ReActAgent` takes it.
            price: what it costs, where known.
            at_once: how many questions are asked at the same time: a server that takes several
                is done sooner; a model in this process gains nothing.

        Raises:
            HfnbError: no agent can be made over `chat`.
            ValueError: `at_once` is below 1.
        """
        agent, begin = self._make(chat), perf_counter()
        over: list[Outcome] = []
        stop = threading.Event()
        pool = ThreadPoolExecutor(at_once, "hfnb-evaluation")
        try:
            for outcome in pool.map(partial(_asked, agent, stop), self.questions):
                over.append(outcome)
                result = Result(label, tuple(over), perf_counter() - begin, price)
                self.results[label] = result
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)
        return result

    @property
    def tokens(self) -> Chart:
        """How many tokens each model read and wrote."""
        return self._chart(
            "tokens read and written",
            "tokens",
            lambda r: float(sum(r.tokens)) if r.tokens else None,
        )

    @property
    def seconds(self) -> Chart:
        """How long each model took for all questions; another time on another day."""
        return self._chart("time for all questions", "s", lambda r: round(r.seconds, 1))

    @property
    def cost(self) -> Chart:
        """What all runs cost, of those whose price is known."""
        return self._chart("cost of all questions", "$", lambda r: r.cost)

    def _chart(self, title: str, unit: str, value: Callable[[Result], float | None]) -> Chart:
        found = {label: value(result) for label, result in self.results.items()}
        return Chart(title, {k: v for k, v in found.items() if v is not None}, unit)

    def __repr__(self) -> str:
        done = ", ".join(f"{r.label} {r.right}" for r in self.results.values())
        return f"<Evaluation: of {len(self.questions)} right: {done or 'nothing run yet'}>"

    def _repr_html_(self) -> str:
        results = tuple(self.results.values())
        if not results:
            todo = 'Nothing has run yet. `evaluation.run("a name", chat)` puts them to a model.'
            listed = [(question.text, " → ".join(question.tools)) for question in self.questions]
            table = markup.table(["question", "tools"], listed)
            return markup.stack(table, markup.remark(todo))
        rows: list[tuple[object, ...]] = [
            (question.text, *(_of(result, number) for result in results))
            for number, question in enumerate(self.questions)
        ]
        total = len(self.questions)
        rows.append(("right", *(f"{result.right} of {total}" for result in results)))
        rows.append(("calls of the model", *(f"{result.calls:,}" for result in results)))
        for name, place in (("tokens read", 0), ("tokens written", 1)):
            told = (result.tokens for result in results)
            rows.append((name, *(f"{both[place]:,}" if both else "not told" for both in told)))
        if any(result.price for result in results):
            costs = (result.cost for result in results)
            rows.append(("cost", *("not known" if c is None else f"${c:.3g}" for c in costs)))
        return markup.table(["", *self.results], rows)


def _settings_fit(settings: Mapping[str, Any]) -> None:
    try:
        inspect.signature(ReActAgent).bind(None, **settings)
    except TypeError as error:
        raise UnsupportedError(
            "An agent cannot be set up so.", f"{error}.", "See hfnb.ReActAgent for its settings."
        ) from None


def _asked(agent: ReActAgent, stop: threading.Event, question: Question) -> Outcome:
    begin = perf_counter()
    state, failed = agent.start(question.text), ""
    try:
        while not agent.done(state) and not stop.is_set():
            state = agent.advance(state)
    except Exception as error:  # one run that fails shall not take the others with it
        what = error.what if isinstance(error, HfnbError) else f"{type(error).__name__}: {error}"
        failed = redact(what)
    trace = Trace.of(state)
    verdict = Verdict(False, False, failed) if failed else judge(question, trace)
    return Outcome(question, verdict, trace, perf_counter() - begin)


def _of(result: Result, number: int) -> str:
    """How a question went; nothing where the run was broken off before it."""
    done = number < len(result.outcomes)
    return _word(result.outcomes[number].verdict) if done else "—"


def _word(verdict: Verdict) -> str:
    return "✓ right" if verdict.right else f"✗ {verdict.why}"
