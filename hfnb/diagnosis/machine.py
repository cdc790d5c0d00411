"""Memory this process may use: the machine's, or less where a container sets a limit.

A container sees the whole machine's memory and is killed at its own limit. On Binder that is
2 GB on a machine with hundreds: only the cgroup knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path("/sys/fs/cgroup")
_MEMBERSHIP = Path("/proc/self/cgroup")


@dataclass(frozen=True)
class Memory:
    """Memory in bytes.

    Attributes:
        total: what this process may use at most, with everything else in its container.
        available: what is left of it now; caches that the system gives back count as left.
        limited: whether `total` is a container's limit instead of the machine's memory.
    """

    total: int
    available: int
    limited: bool


def memory(root: Path = _ROOT, membership: Path = _MEMBERSHIP) -> Memory:
    """Measure the memory that this process may use.

    Args:
        root: where the cgroup file systems are mounted.
        membership: the file that says in which cgroups this process is.
    """
    import psutil

    machine = psutil.virtual_memory()
    total, available, limited = machine.total, machine.available, False
    for folder, names in _groups(root, membership):
        limit, used = _number(folder / names["limit"]), _number(folder / names["used"])
        # Without a limit v2 says "max", v1 a number larger than any machine.
        if limit is None or used is None or limit >= machine.total:
            continue
        idle = _idle_cache(folder / "memory.stat", names["idle"])
        total, limited = min(total, limit), True
        available = min(available, max(0, limit - used + idle))
    return Memory(total, available, limited)


_V2 = {"limit": "memory.max", "used": "memory.current", "idle": "inactive_file"}
_V1 = {
    "limit": "memory.limit_in_bytes",
    "used": "memory.usage_in_bytes",
    "idle": "total_inactive_file",
}


def _groups(root: Path, membership: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """Yield every memory cgroup above this process, innermost first: each can limit it.

    Source: cgroups(7). A line is `id:controllers:path`; v2 is the line with id 0 and no
    controllers. Inside a container the path is often the host's and does not exist below the
    mount; the mount itself is then the container's own group.
    """
    try:
        lines = membership.read_text().splitlines()
    except OSError:
        return
    for line in lines:
        number, controllers, path = line.split(":", 2)
        if number == "0" and not controllers:
            mount, names = root, _V2
        elif "memory" in controllers.split(","):
            mount, names = root / "memory", _V1
        else:
            continue
        group = mount / path.lstrip("/")
        while True:
            if group.is_dir():
                yield group, names
            if group == mount or mount not in group.parents:
                break
            group = group.parent


def _number(file: Path) -> int | None:
    try:
        return int(file.read_text())
    except (OSError, ValueError):
        return None


def _idle_cache(file: Path, key: str) -> int:
    """Return the bytes of file cache that the system takes back before it kills anything."""
    try:
        lines = file.read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{key} ")), 0)
