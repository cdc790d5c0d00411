"""Recording: what a teacher's models answer is written into a file, answer by answer."""

from __future__ import annotations

import threading
import warnings
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import perf_counter
from types import TracebackType

from hfnb.credentials import redact
from hfnb.engines import asking
from hfnb.engines.asking import Request
from hfnb.engines.base import Engine, Piece
from hfnb.errors import HfnbError, RecordingError
from hfnb.recording import reading, writing
from hfnb.recording.describing import described, key_of
from hfnb.recording.failing import failure_of
from hfnb.recording.lesson import Answer, Failure, Model, Recording

_running: dict[Path, Recorder] = {}
_starting = threading.RLock()


def record(path: str | Path) -> Recorder:
    """Record what chat models are asked and answer from now on, until it is stopped.

    `with hfnb.record("lesson.json"):` records the calls in the block. `recorder =
    hfnb.record("lesson.json")` records until `recorder.stop()`, over as many cells as you like.
    Every call counts that goes through `hfnb.ChatHuggingFace`, in whichever thread: invoke and
    stream, tools and structured output, and what agents ask. `hfnb.replay("lesson.json")` gives
    the answers again, without the model.

    A file that exists is extended, as another *take*: nothing that it holds is changed, and of a
    question that is in several takes the latest answers are replayed. A recorder of the same file
    that is still on is stopped first, so that a cell can be run again.

    Not recorded are: a stream that was closed before its end (nobody knows how it goes on), an
    answer that is itself replayed, and a call that was refused before anything was asked. An
    error of a model or server is recorded; it is replayed only where the same question was never
    answered. Secrets are replaced by `[hidden]`, but what you ask is in the file, word for word.

    Args:
        path: the file. It is complete after every answer, whatever happens to the kernel.

    Raises:
        RecordingError: it cannot be written, or it exists and is no recording.
    """
    with _starting:
        place = Path(path).expanduser().absolute()
        if before := _running.get(place):
            before.stop()
        return Recorder(place)


class Recorder:
    """Writes answers into a file until it is stopped; see `record`.

    Attributes:
        path: the file.
        problem: why the file could not be written; None while it could.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: RecordingError | None = None
        before = reading.read(path) if path.exists() else Recording()
        self._models = list(before.models)
        self._answers = list(before.answers)
        self._known = len(before.answers)
        self._rows = [writing.row(answer) for answer in before.answers]
        self._take = max((answer.take for answer in before.answers), default=0) + 1
        self._lock = threading.Lock()
        self._stamp = _stamp(path)
        self._save()
        self._on = True
        _running[path] = self
        asking.listen(self)

    @property
    def recording(self) -> Recording:
        """What the file holds by now, earlier takes included; secrets are hidden here, too."""
        with self._lock:
            return reading.parsed(writing.written(self._models, self._rows), self.path.name)

    def stop(self) -> None:
        """End the recording. To stop it once more does nothing.

        Raises:
            RecordingError: the file could not be written.
        """
        with _starting, self._lock:
            if not self._on:
                return
            self._on = False
            asking.ignore(self)
            _running.pop(self.path, None)
            # Once more: a token may have become known after a text was written that holds it.
            self._rows = [writing.row(answer) for answer in self._answers]
            self._save()
            self.problem = None

    def __enter__(self) -> Recorder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        number = len(self._answers) - self._known
        state = "recording" if self._on else "stopped"
        return f"<Recorder {self.path.name}: {number} new answers, {state}>"

    # What the engines tell

    def begins(self, engine: Engine, request: Request) -> _Hearing:
        """An answer begins."""
        return _Hearing(self, engine, request)

    def keep(self, hearing: _Hearing, failure: Failure | None) -> None:
        """Write an answer that has ended. What goes wrong here must not cost the answer itself."""
        with self._lock:
            if not self._on:
                return
            request, models = hearing.request, list(self._models)
            try:
                answer = Answer(
                    _place(models, hearing.engine, request),
                    self._take,
                    hearing.at,
                    request.asked,
                    request.schema,
                    request.sampling,
                    tuple(hearing.pieces),
                    failure,
                )
                row = writing.row(answer)
                self._check(writing.written(models, [row]))
                self._models = models
                self._rows.append(row)
                self._answers.append(answer)
                self._save()
                self.problem = None
            except Exception as error:
                self._failed(error)

    def _check(self, text: str) -> None:
        """Refuse what could not be read again: a schema that nests too deep, say."""
        try:
            reading.parsed(text, self.path.name)
        except RecordingError as error:
            raise self._unwritten(error.why) from None

    def _unwritten(self, why: str) -> RecordingError:
        return RecordingError(
            f"An answer could not be written into {self.path.name!r}.",
            redact(why),
            "It was not recorded; the answer itself is complete.",
        )

    def _failed(self, error: Exception) -> None:
        said = error if isinstance(error, RecordingError) else None
        self.problem = said or self._unwritten(f"{type(error).__name__}: {error}")
        warnings.warn(str(self.problem), RuntimeWarning, stacklevel=2)

    def _save(self) -> None:
        """Write the file. It stays whole until the new one is.

        Raises:
            RecordingError: it cannot be written, somebody else wrote it, or it would be too large.
        """
        text = writing.written(self._models, self._rows).encode()
        if len(text) > reading.MAX_BYTES or len(self._rows) > reading.MAX_ANSWERS:
            raise RecordingError(
                f"{self.path.name!r} would become too large to be replayed.",
                f"A recording has at most {reading.MAX_BYTES:,} bytes and "
                f"{reading.MAX_ANSWERS:,} answers.",
                "Go on in another file: hfnb.record(…).",
            )
        if _stamp(self.path) not in (self._stamp, None):
            raise RecordingError(
                f"{self.path.name!r} was changed by somebody else while it was recorded into.",
                "Nothing was written over it.",
                "Record into a file of your own; this recorder's answers are in its `.recording`.",
            )
        beside = self.path.with_name(self.path.name + ".part")
        try:
            beside.write_bytes(text)
            beside.replace(self.path)
        except OSError as error:
            raise RecordingError(
                f"The recording {self.path.name!r} cannot be written.",
                f"{error.strerror}.",
                "Choose a folder that exists, where you may write and where there is room.",
            ) from None
        self._stamp = _stamp(self.path)


class _Hearing:
    """Follows one answer until it ends."""

    def __init__(self, recorder: Recorder, engine: Engine, request: Request) -> None:
        self.engine, self.request = engine, request
        self.at = datetime.now().astimezone()
        self.pieces: list[tuple[float, Piece]] = []
        self._recorder, self._begin = recorder, perf_counter()

    def piece(self, piece: Piece) -> None:
        """Note a piece; the last one completes the answer, even if nobody asks for more."""
        self.pieces.append((perf_counter() - self._begin, piece))
        if piece.finish is not None and not piece.recorded:
            self._recorder.keep(self, None)

    def failed(self, error: BaseException) -> None:
        """Note an error that ended the answer, unless it had ended before."""
        complete = bool(self.pieces) and self.pieces[-1][1].finish is not None
        failure = failure_of(error)
        if failure is not None and not complete and not self.engine.recorded:
            self._recorder.keep(self, failure)


def _place(models: list[Model], engine: Engine, request: Request | None) -> int:
    """Return the place of an engine's model among `models`; add it where it is new."""
    agents = None
    if request is not None:
        try:
            other = engine.for_agents()
            agents = None if other is engine else _place(models, other, None)
        except HfnbError:  # an adapter that is missing: no agent will ask it
            agents = None
    key = key_of(engine)
    place = next((n for n, model in enumerate(models) if model.key == key), None)
    if place is None:
        models.append(described(engine, request, agents))
        return len(models) - 1
    # A server tells its model's name on the way.
    models[place] = replace(models[place], model_id=engine.model_id)
    return place


def _stamp(path: Path) -> tuple[int, int] | None:
    """What changes when a file does; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
