"""What all tests share: the slow ones on demand, and the sizes of modules in the summary."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ALARM = 300


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--slow",
        action="store_true",
        default=bool(os.environ.get("CI")),
        help="also run the tests marked slow (on by itself where CI is set)",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the slow tests out unless asked for, and let the browser tests come last.

    Playwright keeps an event loop running in the main thread: no async test may follow it.
    """
    if not config.getoption("--slow"):
        left = [item for item in items if item.get_closest_marker("slow")]
        items[:] = [item for item in items if not item.get_closest_marker("slow")]
        if left:
            config.hook.pytest_deselected(items=left)
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    sizes = {
        path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / "hfnb").rglob("*.py")
    }
    long = {path: lines for path, lines in sizes.items() if lines > ALARM}
    terminalreporter.section("module sizes", sep="-")
    terminalreporter.write_line(
        f"{len(sizes)} modules, {sum(sizes.values())} lines, the longest "
        f"{max(sizes.values())}; over {ALARM}: {len(long) or 'none'}"
    )
    for path, lines in sorted(long.items(), key=lambda item: -item[1]):
        terminalreporter.write_line(f"  {lines:4d} {path.as_posix()}")
