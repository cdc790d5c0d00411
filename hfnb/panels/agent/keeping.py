"""Keeping a session in a file, and opening one."""

from __future__ import annotations

from pathlib import Path

from traitlets import Bool, Enum, Unicode

from hfnb.errors import SessionError
from hfnb.panels.agent import files
from hfnb.panels.agent.core import Core
from hfnb.stepper import Session
from hfnb.stepper.export_json import loads


class Keeping(Core):
    """The part of the state that is about files.

    Attributes:
        file_name: what the file is called.
        file_form: in which form it is written, see `files.FORMS`.
        replace: whether a file of that name may be replaced.
        file_path: the file that is to be opened.
    """

    file_name = Unicode("session")
    file_form = Enum(list(files.FORMS), "json")
    replace = Bool(False)
    file_path = Unicode("")

    def write(self) -> Path:
        """Write the session into a file, say where it is, and return that.

        Raises:
            SessionError: there is such a file already, or it cannot be written.
        """
        path = files.path_of(self.file_name, self.file_form)
        there = path.exists()
        written = files.write(self.session, self.file_form, path, self.replace)
        self._opened.lines.add(files.line(self.file_form, path))
        self.replace = False
        again = ", in the place of the one that was there" if there else ""
        self.said = f"Written to `{written}`{again} ({written.stat().st_size:,} bytes)."
        self.redraw()
        return written

    def open_path(self) -> None:
        """Open the session in a file on the machine where the notebook runs.

        Raises:
            SessionError: there is no such file, or it is no session.
        """
        name = self.file_path.strip()
        if not name:
            raise SessionError("No file is named.", "", "Type the path of a session's JSON file.")
        path = Path(name).expanduser()
        self._loaded(Session.load(path, self.session.agent), str(path), "")

    def open_upload(self, name: str, data: bytes) -> None:
        """Open a session that a reader chose in the browser.

        Raises:
            SessionError: it is no session, or it is damaged.
        """
        session = loads(Session, bytes(data), self.session.agent)
        self._loaded(session, name, "  # the file that you uploaded")

    def _loaded(self, session: Session, name: str, comment: str) -> None:
        if session.agent is None:
            head = ["import hfnb", "", f"session = hfnb.Session.load({name!r}){comment}"]
        else:
            made = f"session = hfnb.Session.load({name!r}, agent=agent){comment}"
            head = ["import hfnb", "", self._agent_code, made]
        self.open(session, head)
        self.said = f"Opened {name}: {len(session.nodes)} states."
        self.redraw()
