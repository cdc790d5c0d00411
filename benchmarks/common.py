"""What every benchmark needs: the machine in words, and results written side by side.

Figures from different machines say nothing to each other, so a benchmark compares within one
run and records where it ran. No host name, user name or path is recorded.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

RESULTS = Path(__file__).parent / "results"
PACKAGES = ("torch", "transformers", "tokenizers", "safetensors", "langchain-core", "jupyterlab")


def machine(threads: int) -> dict:
    """Describe the machine, and how busy it was when the run began."""
    return {
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None,
        "threads": threads,
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "load_before": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        **{name: importlib.metadata.version(name) for name in PACKAGES},
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or "unknown"
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "unknown"


def spread(values: list[float], digits: int = 2) -> dict:
    """Return median, least and most of some measurements."""
    return {
        "median": round(statistics.median(values), digits),
        "min": round(min(values), digits),
        "max": round(max(values), digits),
        "n": len(values),
    }


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the milliseconds that `work` takes, by the clock and of CPU."""
    clock, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - clock) * 1e3, (time.process_time() - cpu) * 1e3


def percentiles(values: list[float]) -> dict:
    """Return median and 95th percentile."""
    return {
        "p50": round(statistics.median(values), 2),
        "p95": round(statistics.quantiles(values, n=20)[-1], 2),
        "n": len(values),
    }


def percentile_table(first: str, clock: dict[str, dict], cpu: dict[str, dict]) -> str:
    """Write a Markdown table of `percentiles` by the clock and of CPU; `first` heads the names."""
    rows = [
        [f"`{way}`", *(part[way][key] for part in (clock, cpu) for key in ("p50", "p95"))]
        for way in clock
    ]
    return table([first, "p50, ms", "p95, ms", "p50, CPU ms", "p95, CPU ms"], rows)


def busy(about: dict) -> str:
    """Return a paragraph that says so where the machine was not idle, else nothing."""
    if (about["load_before"] or 0) <= 0.5:
        return ""
    return (
        f"\n\nThe machine was busy (load {about['load_before']} before the run), so these "
        "figures are not those of an idle machine: run it again on one."
    )


def environment(threads: int) -> dict[str, str]:
    """Return the environment for a measured process: a fixed number of threads that wait idly.

    Spinning OpenMP threads on a busy machine turn milliseconds into seconds.
    """
    return os.environ | {"OMP_NUM_THREADS": str(threads), "OMP_WAIT_POLICY": "PASSIVE"}


def table(headers: list[str], rows: list[list[object]]) -> str:
    """Write a Markdown table."""
    lines = [headers, ["---"] * len(headers), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def write(name: str, result: dict, text: str) -> None:
    """Write `results/NAME.json` and `results/NAME.md`, and show the latter."""
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{name}.json").write_text(json.dumps(result, indent=2) + "\n")
    about = result["machine"]
    where = ", ".join(f"{key} {value}" for key, value in about.items())
    (RESULTS / f"{name}.md").write_text(f"{text}\n\nMeasured on: {where}.\n")
    sys.stdout.write((RESULTS / f"{name}.md").read_text())
