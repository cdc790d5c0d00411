"""What is saved of a learner's work, and where."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path, PurePath

from traitlets import Unicode

from hfnb import checks, markup, work
from hfnb.credentials import redact, setting
from hfnb.errors import WorkshopError
from hfnb.panels.base import PanelModel
from hfnb.stepper import Session, open_sessions
from hfnb.stepper.export_json import dumps

# What the sessions may take of a file, so that whoever collects it does not refuse it.
_ROOM, _MOST = work.MAX_BYTES * 3 // 4, 200


class SavingModel(PanelModel):
    """A learner's work, ready to be saved.

    Attributes:
        learner: the name that the learner typed; may be empty.
        done: what was saved last, in words; empty before.
    """

    learner = Unicode("")
    done = Unicode("")

    @property
    def path(self) -> Path:
        """The file that is written: beside the notebook, named after it and the learner."""
        words = [PurePath(self.notebook).stem or "my-work", self.learner]
        names = [re.sub(r"[^\w-]+", "-", word).strip("-")[:60] for word in words]
        return Path("-".join(filter(None, names)) + work.SUFFIX)

    @property
    def notebook(self) -> str:
        """The notebook's file name, where Jupyter tells its kernels; empty elsewhere."""
        # https://github.com/jupyter-server/jupyter_server/pull/679
        return PurePath(setting("JPY_SESSION_NAME", "") or "").name

    @property
    def sessions(self) -> tuple[Session, ...]:
        """Agent sessions that the learner holds and that went beyond the question."""
        return tuple(session for session in open_sessions() if len(session.nodes) > 1)

    def save(self) -> Path:
        """Write the file, without secrets, and return where it is; an earlier one is replaced.

        Raises:
            WorkshopError: the file cannot be written.
        """
        held = self.sessions
        kept = _that_fit(held)
        results = checks.results()
        made = work.Work(
            learner=redact(self.learner)[:200],
            notebook=redact(self.notebook)[:200],
            saved=datetime.now().astimezone().isoformat(timespec="seconds"),
            checks=[work.Check(**result) for result in results],
            sessions=kept,
        )
        try:
            path = work.write(self.path, made)
        except OSError as error:
            raise WorkshopError(
                f"The file {self.path.name!r} cannot be written.",
                f"{error.strerror}.",
                "Check that the notebook's folder can be written to, and try once more.",
            ) from None
        passed = sum(result["passed"] for result in results)
        left = f", the newest of {len(held)}" if len(kept) < len(held) else ""
        self.done = (
            f"Saved in `{path.name}`: {_count(passed, 'check')} passed, "
            f"{_count(len(kept), 'agent session')}{left}."
        )
        return path

    @property
    def code(self) -> str:
        """The lines that do the same."""
        name = repr(self.learner) if self.learner else ""
        return f"import hfnb\n\nhfnb.save_my_work({name}).save()"

    def html(self) -> str:
        """What the panel offers, and what it has done."""
        return markup.remark(f"{self.offer} {self.done}".strip())

    @property
    def offer(self) -> str:
        """What the button would write."""
        return (
            f"“Save my work” writes `{self.path.name}` beside this notebook: the checks that you "
            "have passed by then, and the agent sessions that you hold. Nothing is sent anywhere."
        )

    def __repr__(self) -> str:
        return f"<SaveMyWork {self.path.name!r}>"


def _that_fit(sessions: tuple[Session, ...]) -> list[dict[str, object]]:
    """The sessions as data, oldest first; of too many, the newest that there is room for."""
    kept: list[dict[str, object]] = []
    room = _ROOM
    for session in reversed(sessions[-_MOST:]):
        # Counted as it is written: a character beyond ASCII takes six bytes.
        data = json.loads(dumps(session))
        room -= len(work.dumps(data))
        if room < 0:
            break
        kept.insert(0, data)
    return kept


def _count(number: int, word: str) -> str:
    return f"{number} {word if number == 1 else word + 's'}"
