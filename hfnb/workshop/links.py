"""Launch links: a notebook of a repository on Binder, or through nbgitpuller on a JupyterHub."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, urlencode, urlsplit

from hfnb.errors import UnsupportedError

FIRST = "notebooks/00_start_here.ipynb"
# Stands for the group's name in a branch or a path.
GROUP = "{group}"

# GitHub's own rules: an account has letters, digits and single hyphens inside.
_REPOSITORY = re.compile(r"[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}")


@dataclass(frozen=True)
class Link:
    """Where a group is sent.

    Attributes:
        group: its name; empty where there are no groups.
        binder: the address on mybinder.org.
        hub: the address on the JupyterHub; empty where none was named.
    """

    group: str
    binder: str
    hub: str = ""


def links(
    repo: str,
    branch: str = "main",
    notebook: str = FIRST,
    groups: Sequence[str] = (),
    hub: str | None = None,
) -> Iterator[Link]:
    """Return the links of every group, or the one for all where no group is named.

    Args:
        repo: `OWNER/NAME`, or the repository's address on GitHub.
        branch: a branch, tag or commit; `{group}` in it stands for the group's name.
        notebook: its path inside the repository; `{group}` likewise.
        groups: their names.
        hub: the address of a JupyterHub that has nbgitpuller.

    Raises:
        UnsupportedError: one of them is not what it should be, or the groups' links would not
            differ.
    """
    if groups and GROUP not in branch and GROUP not in notebook:
        raise UnsupportedError(
            "Every group would get the same link.",
            f"Neither the branch nor the notebook's path has {GROUP} in it.",
            f"Write it like --notebook {GROUP}/notebooks/00_start_here.ipynb, or --branch {GROUP}.",
        )
    if not groups and GROUP in branch + notebook:
        raise UnsupportedError(
            f"{GROUP} stands for a group's name, and no group is named.",
            "",
            "Name them with --group NAME, once for each.",
        )
    for group in groups or ("",):
        place = branch.replace(GROUP, group), notebook.replace(GROUP, group)
        address = nbgitpuller_url(hub, repo, *place) if hub else ""
        yield Link(group, binder_url(repo, *place), address)


def binder_url(repo: str, branch: str = "main", notebook: str = FIRST) -> str:
    """Return the address that opens a notebook of a GitHub repository on mybinder.org.

    Args:
        repo: `OWNER/NAME`, or the repository's address on GitHub.
        branch: a branch, tag or commit.
        notebook: its path inside the repository.

    Raises:
        UnsupportedError: one of them is not what it should be.

    Source: https://mybinder.readthedocs.io/en/latest/howto/user_interface.html
    """
    name, branch, path = _repository(repo), _branch(branch), _notebook(notebook)
    # Quoted twice on purpose: once as a path in JupyterLab's address, once as a query value.
    inner = f"lab/tree/{quote(str(path))}"
    place = f"{name}/{quote(branch, safe='')}"
    return f"https://mybinder.org/v2/gh/{place}?urlpath={quote(inner, safe='')}"


def nbgitpuller_url(hub: str, repo: str, branch: str = "main", notebook: str = FIRST) -> str:
    """Return the address that fetches a GitHub repository on a JupyterHub and opens a notebook.

    nbgitpuller puts the repository into a folder of its name and keeps what a learner changed.

    Args:
        hub: the hub's address, such as `https://hub.example.org`.
        repo: `OWNER/NAME`, or the repository's address on GitHub.
        branch: a branch.
        notebook: its path inside the repository.

    Raises:
        UnsupportedError: one of them is not what it should be.

    Source: https://nbgitpuller.readthedocs.io/en/latest/topic/url-options.html
    """
    parts = urlsplit(hub.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise UnsupportedError(
            "This does not name a JupyterHub.",
            "Its address begins with https:// and holds neither a name nor a password.",
            "Write it like --hub https://hub.example.org.",
        )
    if parts.query or parts.fragment:
        raise UnsupportedError(
            "The hub's address is more than an address.",
            "It ends where its path ends: nothing with ? or #.",
            "Write it like --hub https://hub.example.org.",
        )
    name, branch, path = _repository(repo), _branch(branch), _notebook(notebook)
    folder = name.partition("/")[2]
    query = urlencode(
        {
            "repo": f"https://github.com/{name}",
            "branch": branch,
            # Quoted as a path in JupyterLab's address, and then as a query value.
            "urlpath": f"lab/tree/{quote(f'{folder}/{path}')}",
        },
        quote_via=quote,
        safe="",
    )
    base = f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
    return f"{base}/hub/user-redirect/git-pull?{query}"


def _repository(repo: str) -> str:
    name = re.sub(r"^(https?://)?(www\.)?github\.com/", "", repo.strip()).removesuffix("/")
    name = name.removesuffix(".git")
    if not _REPOSITORY.fullmatch(name):
        raise UnsupportedError(
            f"{repo!r} does not name a repository on GitHub.",
            "Binder and nbgitpuller need its owner and its name.",
            "Write it like --repo OWNER/NAME.",
        )
    return name


def _branch(branch: str) -> str:
    if not branch.strip():
        raise UnsupportedError("The branch is empty.", "", "Write it like --branch main.")
    return branch.strip()


def _notebook(notebook: str) -> PurePosixPath:
    path = PurePosixPath(notebook)
    if path.suffix != ".ipynb" or path.is_absolute() or ".." in path.parts:
        raise UnsupportedError(
            f"{notebook!r} is not the path of a notebook inside the repository.",
            "",
            f"Write it like --notebook {FIRST}.",
        )
    return path
