"""Open the course in JupyterLab on this machine."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from hfnb import credentials
from hfnb.errors import SetupError

_FIRST = "00_start_here.ipynb"


def find_notebook(place: Path | None = None) -> Path:
    """Return the notebook to open.

    Args:
        place: a notebook, or a folder with the course in it or in its `notebooks`. By default
            the working folder is searched, then the checkout that this package is part of.

    Raises:
        SetupError: nothing was found.
    """
    if place is not None and place.is_file():
        return place.resolve()
    places = [place] if place is not None else [Path.cwd(), Path(__file__).parents[2]]
    places = list(dict.fromkeys(places))
    for folder in places:
        for candidate in (folder / "notebooks" / _FIRST, folder / _FIRST):
            if candidate.is_file():
                return candidate.resolve()
    raise SetupError(
        "The notebooks of the course were not found.",
        f"There is no {_FIRST} in {' or '.join(str(folder) for folder in places)}.",
        "Run `hfnb lab FOLDER` with the folder of the course, or clone its repository first.",
    )


def require_jupyterlab() -> None:
    """Make sure that JupyterLab is installed beside this package.

    Raises:
        SetupError: it is not.
    """
    if importlib.util.find_spec("jupyterlab") is None:
        raise SetupError(
            "JupyterLab is not installed.",
            "The course's notebooks run in it.",
            'Run `pip install ".[lab]"` in your clone of hfnb.',
        )


def command(notebook: Path, rest: Sequence[str] = ()) -> list[str]:
    """Return the command that opens JupyterLab on `notebook`.

    Args:
        notebook: an absolute path.
        rest: options for JupyterLab; they come last and therefore win.
    """
    # The course's folder is the root, not only its notebooks: they link to the README.
    root = notebook.parent.parent if notebook.parent.name == "notebooks" else notebook.parent
    # As the default address, so that the one that is printed opens the notebook as well.
    address = f"/lab/tree/{quote(notebook.relative_to(root).as_posix())}"
    words = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={root}"]
    words.append(f"--LabApp.default_url={address}")
    if _headless():
        words.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # In a container one is root, and Jupyter would refuse. It listens on loopback only.
        words.append("--allow-root")
    return [*words, *rest]


def start(notebook: Path, rest: Sequence[str] = ()) -> int:
    """Open JupyterLab on `notebook`, and return its exit status when it ends."""
    words = command(notebook, rest)
    if os.name == "posix":
        # Becoming JupyterLab, so that Ctrl-C and signals reach it and nothing in between.
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(words[0], words)
    return subprocess.call(words)


def _headless() -> bool:
    """Whether a browser could not be opened here."""
    if sys.platform in ("darwin", "win32"):
        return False
    return not any(credentials.setting(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"))
