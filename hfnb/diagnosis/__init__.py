"""The doctor: would the course's default path work here, and if not, what is the next action?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from hfnb import builtin, credentials
from hfnb.diagnosis import looks
from hfnb.diagnosis.machine import Memory, memory
from hfnb.diagnosis.report import BackendState, Finding, Report

__all__ = ["BackendState", "Finding", "Memory", "Report", "doctor"]

T = TypeVar("T")


def doctor(*, quick: bool = False) -> Report:
    """Examine this environment; change nothing, and reach for no network.

    Args:
        quick: leave out the two slow looks (5 s together where the machine is idle): hashing
            the prepared model, and loading it to compute one token.

    Returns:
        A report. `report.ok` says whether the default path would work, `print(report)` tells
        everything, and as a notebook's output it shows the findings.
    """
    found = looks.versions()
    packages = list(looks.packages(found))
    broken: list[Finding] = []
    state = _unless_broken(lambda: builtin.state(verify=not quick), "the model's state", broken)
    # Loading on a machine without the memory or the packages would kill what asks for advice.
    from hfnb.engines.threads import cpus

    space, threads = _unless_broken(memory, "the memory", broken), cpus()
    limits = list(looks.machine(space, threads)) if space else []
    blocked = any(finding.level == "problem" for finding in packages + broken + limits)
    model = list(looks.model(state, loads=not quick and not blocked)) if state else []
    judged = (*packages, *broken, *model, *limits)
    runs = not any(finding.level == "problem" for finding in judged)
    findings = (*judged, *looks.hub(), *_plugins())
    return Report(findings, found, state, space, threads, tuple(_backends(runs, packages)))


def _unless_broken(look: Callable[[], T], what: str, broken: list[Finding]) -> T | None:
    """Return what a look sees; None, and one more finding, where a package keeps it from looking.

    The doctor is asked when something is wrong: it must not fall over what it is to find.
    """
    try:
        return look()
    except ImportError as error:
        text = credentials.redact(f"The doctor cannot see {what}: {error}.")
        broken.append(Finding("problem", text, "Install that package again, then ask once more."))
        return None


def _plugins() -> Iterator[Finding]:
    """Name the backends of other packages that cannot be used."""
    from hfnb.errors import HfnbError

    try:
        from hfnb.backends import unusable
    except (ImportError, HfnbError):
        return  # the packages that are missing were already named
    for broken in unusable():
        yield Finding("warning", str(broken), broken.next_step)


def _backends(runs: bool, packages: list[Finding]) -> Iterator[BackendState]:
    """Judge every registered backend.

    Args:
        runs: whether the embedded model would work.
        packages: the findings about packages.
    """
    from hfnb.errors import HfnbError

    missing = any(finding.level == "problem" for finding in packages)
    try:
        from hfnb.backends import backends
    except (ImportError, HfnbError):
        return  # the packages that are missing were already named
    for backend in backends():
        lacks = "packages, see above" if missing else ""
        usable = not missing
        if backend.name == "builtin":
            usable, lacks = runs, "" if runs else lacks or "the built-in model, see above"
        elif not lacks and backend.needs:
            lacks = f"give it {backend.needs}"
        yield BackendState(backend.name, backend.title, usable, lacks)
