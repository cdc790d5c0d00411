"""Errors that name the next action.

Every error a learner can meet says three things, in this order: what failed, why, and what to
do now. Code that raises one fills in all three; a panel or a page can draw them apart.
"""

from __future__ import annotations

import traceback
from pathlib import Path


class HfnbError(Exception):
    """Base of every error hfnb raises on purpose.

    Args:
        what: what failed, one sentence.
        why: the cause, one sentence; may be empty where `what` says it already.
        next_step: what to do now, one sentence or a command to run.
    """

    def __init__(self, what: str, why: str = "", next_step: str = "") -> None:
        super().__init__(what, why, next_step)
        self.what = what
        self.why = why
        self.next_step = next_step

    def _render_traceback_(self) -> list[str]:
        """Return what a notebook shows instead of a traceback: IPython asks for this.

        The frames within the libraries are not the learner's business; their own line is, and
        the three sentences are. (`%tb` and `%debug` still know the rest.)
        """
        frames = traceback.extract_tb(self.__traceback__)
        own = [frame for frame in frames if "site-packages" not in frame.filename]
        own = [frame for frame in own if Path(__file__).parent not in Path(frame.filename).parents]
        cells = [frame for frame in own if "ipykernel" in frame.filename] or own
        rows = [f"line {cells[-1].lineno}: {cells[-1].line}"] if cells else []
        return [*rows, f"{type(self).__name__}: {self.what}", self.why, self.next_step]

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.next_step) if part)


class SetupError(HfnbError):
    """Something on this machine is missing or damaged: a wheel, a cache, disk space."""


class PromptError(HfnbError):
    """A conversation cannot be rendered with a chat template."""


class BackendError(HfnbError):
    """A backend cannot be connected, or a setting does not exist."""


class GenerationError(HfnbError):
    """A model started to answer and could not finish."""


class UnsupportedError(HfnbError):
    """A setting or a feature that this engine cannot honour; nothing was sent."""


class ServerError(HfnbError):
    """A server cannot be reached, refuses a request, or fails.

    Args:
        what: what failed.
        why: the cause.
        next_step: what to do now.
        status: the HTTP status that it answered with; None where it came to none.
        passing: whether the same request may succeed a moment later.
        retry_after: how many seconds the server asks to wait before that.

    Attributes:
        partial: the text of the answer that had come before; empty where none had.
    """

    def __init__(
        self,
        what: str,
        why: str = "",
        next_step: str = "",
        *,
        status: int | None = None,
        passing: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(what, why, next_step)
        self.status = status
        self.passing = passing
        self.retry_after = retry_after
        self.partial = ""

    def keep(self, partial: str) -> None:
        """Keep the text that had come, and say where it is."""
        if partial:
            self.partial = partial
            self.next_step += (
                f" (The answer is not complete: {len(partial):,} characters had come; they are "
                "kept in `partial` of this error.)"
            )


class AccessError(ServerError):
    """A server asks for a token, another one, a payment or an agreement."""


class BusyError(ServerError):
    """A server has no room for a request now, or is still loading its model."""


class AnswerTimeoutError(ServerError):
    """A server did not answer in time."""


class BrokenAnswerError(ServerError):
    """An answer broke off, or cannot be read."""


class RecordingError(HfnbError):
    """A recording that cannot be written or read."""


class NotRecordedError(GenerationError):
    """A question whose answer is not among those that were recorded.

    Args:
        what: what failed.
        why: the cause.
        next_step: what to do now.
        asked: the whole question: the prompt's text, or the conversation as JSON.
        nearest: the recorded question that is most like it; empty where there is none.
    """

    def __init__(
        self,
        what: str,
        why: str = "",
        next_step: str = "",
        *,
        asked: str = "",
        nearest: str = "",
    ) -> None:
        super().__init__(what, why, next_step)
        self.asked = asked
        self.nearest = nearest


class StepsError(HfnbError):
    """Recorded steps that cannot be read: another format, damaged, or not what they claim."""


class SessionError(HfnbError):
    """A session cannot do what was asked, or a file is no session."""


class WorkshopError(HfnbError):
    """A workshop's plan, notebook or file cannot be used as it is."""
