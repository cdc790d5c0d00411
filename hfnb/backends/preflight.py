"""The preflight: does this backend work here, what can it do, and if not, what is to be done?

It raises nothing. What goes wrong is a line of the result, with the next step. Each backend
brings its own trial (`Backend.check`); here the lines are gathered.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from hfnb import markup
from hfnb.backends.loading import Progress, watched
from hfnb.credentials import redact
from hfnb.errors import BackendError, HfnbError

if TYPE_CHECKING:
    from hfnb.backends.spec import Backend
    from hfnb.chat import ChatHuggingFace

T = TypeVar("T")
Level = Literal["ok", "note", "warning", "problem"]
_TIMES = {"seconds", "speed", "latency"}
_SIGNS = {"ok": "✓", "note": "·", "warning": "!", "problem": "✗"}


@dataclass(frozen=True)
class Line:
    """One thing that was tried.

    Attributes:
        topic: what it is about: "load", "token", "model", "recording", "providers", "address",
            "endpoint", "context", "template", "tools", "latency", "streaming", "speed", "cost",
            "seconds", or "failure".
        level: "problem" keeps the backend from working; "warning"; "note"; "ok".
        text: what was found, a sentence.
        next_step: what to do, empty where nothing is.
    """

    topic: str
    level: Level
    text: str
    next_step: str = ""


@dataclass(frozen=True, repr=False)
class Preflight:
    """What was found about a backend so far.

    As a notebook's output it shows what is the same from run to run; `print` adds the seconds.

    Attributes:
        name: the backend's.
        lines: what was found, in the order in which it was tried.
        doing: what is being tried now; None when nothing is.
        finished: whether everything was tried, or one failure made the rest pointless.
        spared: whether no answer was asked for, so that nothing was spent.
        chat: the chat model that was tried out; None where it did not come to that.
    """

    name: str
    lines: tuple[Line, ...] = ()
    doing: Progress | None = None
    finished: bool = False
    spared: bool = False
    chat: ChatHuggingFace | None = field(default=None, compare=False)

    @property
    def ok(self) -> bool:
        """Whether nothing that was tried keeps the backend from working."""
        return self.finished and self.sound

    @property
    def sound(self) -> bool:
        """Whether nothing was found so far that keeps the backend from working."""
        return all(line.level != "problem" for line in self.lines)

    @property
    def steady(self) -> tuple[Line, ...]:
        """The lines that are the same from run to run."""
        return tuple(line for line in self.lines if line.topic not in _TIMES)

    @property
    def summary(self) -> str:
        """The verdict in a few words."""
        if self.ok:
            return f"{self.name} should work" if self.spared else f"{self.name} works"
        return f"{self.name} does not work yet" if self.finished else f"{self.name}: not finished"

    def after(self, step: Line | Progress) -> Preflight:
        """Return what is known after one more step."""
        if isinstance(step, Progress):
            return replace(self, doing=step)
        return replace(self, lines=(*self.lines, step))

    def halted(self) -> Preflight:
        """Return what is known when it was stopped half-way."""
        return replace(self, doing=None)

    def __repr__(self) -> str:
        return f"<Preflight: {self.summary}>"

    def __str__(self) -> str:
        rows = [self.summary]
        for line in self.lines:
            rows.append(f"{_SIGNS[line.level]} {line.text}")
            if line.next_step:
                rows.append(f"  → {line.next_step}")
        return "\n".join(rows)

    def _repr_html_(self) -> str:
        return markup.findings(self.steady, self.summary)


def preflight(
    name: str | ChatHuggingFace = "builtin", *, spend: bool = True, **settings: Any
) -> Preflight:
    """Try a backend out, whatever it takes (for a model on this machine: loading it).

    Args:
        name: the backend's; or a chat model, which is looked at as it is.
        spend: whether a server may be asked for a short answer, which can cost money. That is
            the last thing that is tried, and only where nothing else was found to be wrong.
        settings: as `connect` takes them; none beside a chat model.
    """
    *_, found = preflights(name, spend=spend, **settings)
    return found


def preflights(
    name: str | ChatHuggingFace = "builtin", *, spend: bool = True, **settings: Any
) -> Iterator[Preflight]:
    """Yield what `preflight` found so far, again and again; the last one is its result.

    Closing it stops the trial.
    """
    begin = perf_counter()
    found = Preflight(name if isinstance(name, str) else repr(name))
    try:
        entry, chat = yield from _connected(name, settings, found)
        found = replace(found, name=entry.name, chat=chat)
        if entry.load is not None:
            yield from _following(entry.load(chat.llm), found)
            found = found.after(Line("load", "ok", "It is loaded, and in memory."))
            yield found
        ready = perf_counter()
        if entry.check is not None:
            found = yield from _tried(entry.check(chat), found)
        if entry.trial is not None and spend and found.sound:
            found = yield from _tried(entry.trial(chat), found)
        elif entry.trial is not None:
            found = replace(found.after(_unasked(found)), spared=True)
        took = (
            f"It took {perf_counter() - begin:.1f} s, {ready - begin:.1f} s of them to get ready."
        )
        found = found.after(Line("seconds", "note", took))
    except Exception as error:
        found = found.after(_failure(error))
    yield replace(found, doing=None, finished=True)


def _tried(
    steps: Generator[Line | Progress, None, None], found: Preflight
) -> Generator[Preflight, None, Preflight]:
    """Yield what is found step by step; return what is known at the end."""
    with closing(steps):
        for step in steps:
            found = found.after(step)
            yield found
    return found


def _connected(
    given: str | ChatHuggingFace, settings: Mapping[str, Any], found: Preflight
) -> Generator[Preflight, None, tuple[Backend, ChatHuggingFace]]:
    """Yield that it is being connected; return the entry, and its chat model."""
    from hfnb.backends.belonging import entry_of
    from hfnb.backends.connecting import Choice, build
    from hfnb.backends.registry import backend

    if not isinstance(given, str):
        if settings:
            raise BackendError(
                f"A chat model takes no {', '.join(settings)} any more.",
                "It is connected already.",
                "Leave the settings out, or give the backend's name instead of the chat model.",
            )
        return entry_of(given), given
    entry = backend(given)
    connecting = watched(lambda _: build(Choice(given, settings)), Progress("connect"))
    return entry, (yield from _following(connecting, found))


def _unasked(found: Preflight) -> Line:
    """Why no answer was asked for."""
    if found.sound:
        words = "No answer was asked for: nothing was spent."
        return Line("cost", "note", words, "Leave out spend=False to have a short one asked for.")
    words = "No answer was asked for, since it would fail: nothing was spent."
    return Line("cost", "note", words)


def _following(
    steps: Generator[Progress, None, T], found: Preflight
) -> Generator[Preflight, None, T]:
    """Yield `found` with what is being done; return what the steps return."""
    with closing(steps):
        while True:
            try:
                at = next(steps)
            except StopIteration as end:
                result: T = end.value
                return result
            yield found.after(at)


def _failure(error: Exception) -> Line:
    if isinstance(error, HfnbError):
        text = f"{error.what} {error.why}".strip()
        return Line("failure", "problem", redact(text), redact(error.next_step))
    return Line(
        "failure",
        "problem",
        redact(f"It failed in a way that hfnb did not foresee. {type(error).__name__}: {error}"),
        "Run `hfnb.doctor()`, which looks at the packages and the memory.",
    )
