"""What a server counts, under TGI's names, in the text format of Prometheus.

Format: https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hfnb.serve.events import Done, Prompt
from hfnb.serve.problems import ServingError

if TYPE_CHECKING:
    from hfnb.serve.batch import Batch

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120)
_TOKENS = (1, 4, 16, 64, 128, 256, 512, 1024, 2048, 4096, 8192)
_ROWS = (1, 2, 4, 8, 16, 32, 64)


@dataclass
class _Histogram:
    bounds: tuple[float, ...]
    counts: list[int] = field(default_factory=list)
    total: float = 0.0

    def __post_init__(self) -> None:
        self.counts = [0] * (len(self.bounds) + 1)

    def add(self, value: float) -> None:
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value

    def lines(self, name: str) -> list[str]:
        lines, below = [], 0
        for bound, count in zip((*self.bounds, "+Inf"), self.counts, strict=True):
            below += count
            lines.append(f'{name}_bucket{{le="{bound}"}} {below}')
        return [*lines, f"{name}_sum {self.total}", f"{name}_count {below}"]


class Metrics:
    """Counters, gauges and histograms of one server; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = 0
        self._success = 0
        self._failures: dict[str, int] = {}
        self._gauges: dict[str, Callable[[], int]] = {}
        self._histograms = {
            "tgi_batch_next_size": _Histogram(_ROWS),
            "tgi_batch_forward_duration": _Histogram(_SECONDS),
            "tgi_request_duration": _Histogram(_SECONDS),
            "tgi_request_generated_tokens": _Histogram(_TOKENS),
            "tgi_request_inference_duration": _Histogram(_SECONDS),
            "tgi_request_input_length": _Histogram(_TOKENS),
            "tgi_request_max_new_tokens": _Histogram(_TOKENS),
            "tgi_request_mean_time_per_token_duration": _Histogram(_SECONDS),
            "tgi_request_queue_duration": _Histogram(_SECONDS),
            "tgi_request_validation_duration": _Histogram(_SECONDS),
        }

    @property
    def requests(self) -> int:
        """Requests that were found in order, so far."""
        with self._lock:
            return self._count

    def watch(self, batch: Batch) -> None:
        """Tell the sizes of this batch, whenever they are asked for."""
        self._gauges = {
            "tgi_batch_current_size": lambda: batch.running,
            "tgi_queue_size": lambda: batch.waiting,
        }

    def step(self, size: int, seconds: float) -> None:
        """Note a step of the model."""
        self._add(tgi_batch_next_size=size, tgi_batch_forward_duration=seconds)

    def accepted(self, prompt: Prompt, seconds: float) -> None:
        """Note a request that was found in order, after so many seconds."""
        with self._lock:
            self._count += 1
        self._add(
            tgi_request_input_length=len(prompt.ids),
            tgi_request_max_new_tokens=prompt.sampling.max_new_tokens,
            tgi_request_validation_duration=seconds,
        )

    def failure(self, kind: str) -> None:
        """Note a request that was refused, or whose answer was not finished."""
        with self._lock:
            self._failures[kind] = self._failures.get(kind, 0) + 1

    def ended(self, end: Done | ServingError) -> None:
        """Note an answer that came to its end, or was broken off."""
        if isinstance(end, ServingError):
            self.failure(end.kind)
        else:
            self._success_of(end)

    def _success_of(self, done: Done) -> None:
        with self._lock:
            self._success += 1
        self._add(
            tgi_request_duration=done.times.queued + done.times.computed,
            tgi_request_generated_tokens=done.written,
            tgi_request_inference_duration=done.times.computed,
            tgi_request_mean_time_per_token_duration=done.times.computed / max(done.written, 1),
            tgi_request_queue_duration=done.times.queued,
        )

    def _add(self, **values: float) -> None:
        with self._lock:
            for name, value in values.items():
                self._histograms[name].add(value)

    def text(self) -> str:
        """Return everything, as Prometheus reads it."""
        with self._lock:
            lines = [
                "# TYPE tgi_request_count counter",
                f"tgi_request_count {self._count}",
                "# TYPE tgi_request_success counter",
                f"tgi_request_success {self._success}",
                "# TYPE tgi_request_failure counter",
                *(f'tgi_request_failure{{err="{k}"}} {n}' for k, n in self._failures.items()),
            ]
            for name, value in self._gauges.items():
                lines += [f"# TYPE {name} gauge", f"{name} {value()}"]
            for name, histogram in self._histograms.items():
                lines += [f"# TYPE {name} histogram", *histogram.lines(name)]
        return "\n".join(lines) + "\n"
