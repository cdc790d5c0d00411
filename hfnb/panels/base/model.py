"""The state of a panel: traits that can be read, set and watched, with no view in them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from traitlets import HasTraits, Instance, Unicode

from hfnb.audience import somebody_watches
from hfnb.backends.loading import Progress, watched
from hfnb.credentials import redact
from hfnb.errors import HfnbError
from hfnb.panels.base.work import Work

# How many seconds a panel may take until it is shown to somebody who watches, finished or not,
# and until it is stored where nobody does.
MOMENT, PATIENCE = 0.5, 60
# Stands between results for as long as one is waited for.
WAITING = Progress("wait")
T = TypeVar("T")


class PanelModel(HasTraits):
    """What a panel shows and what can be done with it; a panel without a screen.

    Attributes:
        busy: what is under way, in words; empty when nothing is.
        problem: what went wrong last, with the next step; None when nothing did.
        near: the part of the panel that it came from, where it is shown; empty for the top.
    """

    busy = Unicode("")
    problem = Instance(HfnbError, allow_none=True)
    near = Unicode("")

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self._work = Work(self)
        self._doing = ""  # what is under way, without what is waited for

    # What every panel says of itself

    @property
    def code(self) -> str:
        """The lines of Python that do the same without a panel."""
        raise NotImplementedError

    def html(self) -> str:
        """What the panel shows, as static HTML: for readers without a kernel."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    # Doing things

    def work(self, words: str, steps: Iterator[Any], each: Callable[[Any], object]) -> None:
        """Advance `steps` off the main thread and hand every value to `each`.

        Earlier work of this panel is given up. An error becomes the `problem`.

        Args:
            words: what is under way; stands in `busy` meanwhile.
            steps: yields results that can be shown; it is closed when it is stopped.
            each: takes a result and puts it into the traits.
        """
        self._work.start(words, steps, lambda value: value is WAITING or each(value))

    @staticmethod
    def patiently(call: Callable[[], T]) -> Generator[object, None, T]:
        """Let `call` take its time within `work`, which can be stopped meanwhile.

        Returns what it returns. A call that is given up runs on to its end, unheard.
        """
        return (yield from watched(lambda _: call(), WAITING))

    def stop(self) -> None:
        """Stop what is under way."""
        self._work.stop()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is under way; return whether that came to pass in time."""
        return self._work.wait(seconds)

    def settle(self) -> None:
        """Wait before the static page is drawn, so that it is whole when it is stored.

        Somebody who watches gets the panel after a moment: on the screen it fills in by itself.
        """
        self.wait(MOMENT if somebody_watches() else PATIENCE)

    @contextmanager
    def careful(self, near: str = "") -> Iterator[None]:
        """What goes wrong within becomes the `problem`; nothing that was typed is lost.

        Args:
            near: the part of the panel in which it was begun.
        """
        try:
            self.problem = None
            self.near = near
            yield
        except Exception as error:
            self.failed(error, near)

    # What the work tells

    def began(self, words: str) -> None:
        """Work begins."""
        self.problem = None
        self.busy = self._doing = words

    def waits(self, words: str) -> None:
        """A server is waited for."""
        self.busy = f"{self._doing}: {words}" if words else self._doing

    def failed(self, error: Exception, near: str = "") -> None:
        """Work broke off, or what was begun in a part of the panel."""
        self.near = near
        self.problem = explained(error)

    def ended(self) -> None:
        """Work is over."""
        self.busy = ""


def explained(error: Exception) -> HfnbError:
    """Return an error that names the next action; secrets in its text are hidden."""
    if isinstance(error, HfnbError):
        parts = (error.what, error.why, error.next_step)
        return type(error)(*(redact(part) for part in parts))
    return HfnbError(
        "That did not work, and hfnb did not foresee why.",
        redact(f"{type(error).__name__}: {error}"),
        "Try it once more; if it fails again, run the code behind this panel in a cell, which "
        "shows where it breaks.",
    )
