"""Sessions as files: four forms to write, one to read, and nothing replaced by accident."""

from __future__ import annotations

from pathlib import Path

from hfnb.errors import SessionError
from hfnb.stepper import Session

# name: (what a reader sees, the ending of the file)
FORMS = {
    "json": ("the session, to open it again (JSON)", ".json"),
    "html": ("a page to show to others (HTML)", ".html"),
    "mermaid": ("a drawing of the branches (Mermaid)", ".mmd"),
    "script": ("a LangChain script (Python)", ".py"),
}
_TEXTS = {"html": Session.to_html, "mermaid": Session.to_mermaid, "script": Session.to_script}


def path_of(name: str, form: str) -> Path:
    """Where a file of that name is written: next to the notebook, unless it names a folder.

    Raises:
        SessionError: there is no name.
    """
    name = name.strip()
    if not name or name.endswith(("/", "\\")):
        raise SessionError("The file has no name.", "", 'Type one, such as "everest".')
    ending = FORMS[form][1]
    return Path(name if name.endswith(ending) else name + ending).expanduser()


def write(session: Session, form: str, path: Path, replace: bool) -> Path:
    """Write a session, and return the whole path of the file.

    Args:
        session: what is written, without secrets.
        form: one of `FORMS`.
        path: the file.
        replace: whether a file that is there may be replaced.

    Raises:
        SessionError: there is such a file already, or it cannot be written.
    """
    if path.exists() and not replace:
        raise SessionError(
            f"There is a file {path.name!r} already.",
            "Nothing was written, so that nothing is lost.",
            "Choose another name, or switch on `Replace the file there`.",
        )
    try:
        if form == "json":
            session.save(path)
        else:
            path.write_text(_TEXTS[form](session), encoding="utf-8")
    except OSError as error:
        raise SessionError(
            f"The file {path.name!r} cannot be written.",
            f"{error.strerror}.",
            "Check the folder and the name.",
        ) from None
    return path.resolve()


def line(form: str, path: Path) -> str:
    """The line of code that writes the same."""
    if form == "json":
        return f"session.save({str(path)!r})"
    return f'Path({str(path)!r}).write_text(session.to_{form}(), encoding="utf-8")'
