"""What the doctor returns: findings as data, and three ways to read them."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from hfnb import markup
from hfnb.builtin import ModelState
from hfnb.diagnosis.machine import Memory

Level = Literal["ok", "note", "warning", "problem"]
_SIGNS = {"ok": "✓", "note": "·", "warning": "!", "problem": "✗"}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        level: "problem" keeps the default path from working; "warning" makes it slow or
            something else fail; "note" is worth knowing; "ok".
        text: what was found, a sentence.
        next_step: what to do, empty where nothing is.
    """

    level: Level
    text: str
    next_step: str = ""


@dataclass(frozen=True)
class BackendState:
    """Whether a backend could be connected now, and what it lacks where it could not.

    Attributes:
        name: what `hfnb.connect` takes.
        title: what it is.
        usable: whether everything it needs on this machine is there.
        lacks: what is missing, or must be given; empty where nothing is.
    """

    name: str
    title: str
    usable: bool
    lacks: str = ""


@dataclass(frozen=True, repr=False)
class Report:
    """All that `hfnb.doctor()` found.

    As a notebook's output it shows only what is the same from run to run; `print(report)` adds
    versions and numbers, and `to_dict()` is the same as plain data.

    Attributes:
        findings: what was looked at, in the order in which a learner needs it.
        versions: package -> version, "" where it is not installed.
        model: the state of the embedded model; None where a missing package hides it.
        memory: what this process may use; None likewise.
        threads: CPUs this process may use.
        backends: every backend, and what it lacks.
    """

    findings: tuple[Finding, ...]
    versions: dict[str, str]
    model: ModelState | None
    memory: Memory | None
    threads: int
    backends: tuple[BackendState, ...]

    @property
    def ok(self) -> bool:
        """Whether the default path, the embedded model in this environment, would work."""
        return all(finding.level != "problem" for finding in self.findings)

    @property
    def summary(self) -> str:
        """The verdict in a few words: "ready", or how many problems and warnings there are."""
        count = Counter(finding.level for finding in self.findings)
        parts = ["ready"] if self.ok else [_counted(count["problem"], "problem")]
        if count["warning"]:
            parts.append(_counted(count["warning"], "warning"))
        return ", ".join(parts)

    def __repr__(self) -> str:
        return f"<hfnb doctor: {self.summary}>"

    def __str__(self) -> str:
        lines = [f"hfnb doctor: {self.summary}", ""]
        for finding in self.findings:
            lines.append(f"{_SIGNS[finding.level]} {finding.text}")
            if finding.next_step:
                lines.append(f"  → {finding.next_step}")
        lines += ["", "Backends"]
        for backend in self.backends:
            how = "can be used" if backend.usable else "cannot be used"
            lines.append(f"  {backend.name:<10}{how}{backend.lacks and f': {backend.lacks}'}")
        lines += ["", "Machine", f"  memory    {self._memory()}", f"  CPUs      {self.threads}"]
        if self.model is not None:
            lines += [f"  model     {self.model.status}, {short_path(self.model.path)}"]
        lines += ["", "Versions"]
        wide = max(map(len, self.versions), default=0) + 2
        lines += [f"  {name:<{wide}}{version or '-'}" for name, version in self.versions.items()]
        return "\n".join(lines)

    def _memory(self) -> str:
        if self.memory is None:
            return "unknown"
        where = "the container's limit" if self.memory.limited else "this machine's"
        left, total = self.memory.available / 1e9, self.memory.total / 1e9
        return f"{left:.1f} GB free of {total:.1f} GB ({where})"

    def _repr_html_(self) -> str:
        shown: list[Any] = [finding for finding in self.findings if finding.level != "note"]
        return markup.findings(shown, f"hfnb doctor: {self.summary}")

    def to_dict(self) -> dict[str, Any]:
        """Return everything as plain data, ready for JSON; the home folder is written `~`."""
        return {
            "ok": self.ok,
            "summary": self.summary,
            "findings": [asdict(finding) for finding in self.findings],
            "versions": dict(self.versions),
            "model": self.model
            and {
                "status": self.model.status,
                "path": short_path(self.model.path),
                "bytes": self.model.bytes,
            },
            "memory": self.memory and asdict(self.memory),
            "threads": self.threads,
            "backends": [asdict(backend) for backend in self.backends],
        }


def short_path(path: Path) -> str:
    """Write a path with `~` for the home folder: a report gets pasted into public pages."""
    try:
        return str(Path("~") / path.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(path)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
