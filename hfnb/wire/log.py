"""The last exchanges of an engine, oldest first."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from hfnb import markup
from hfnb.credentials import redact
from hfnb.wire.exchange import Exchange, shown, shown_headers

KEPT = 100
_HEAD = ("#", "request", "status", "retry", "answered", "first token", "in all", "what happened")


class Log:
    """The last exchanges, oldest first. Its output in a notebook is a table.

    Args:
        kept: how many are kept.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._exchanges: deque[Exchange] = deque(maxlen=kept)
        self._seen = 0

    def open(
        self, method: str, url: str, headers: Mapping[str, str], body: Any = None, retry: int = 0
    ) -> Exchange:
        """Note a request that goes out now, without its secrets, and return the note."""
        made = Exchange(method, redact(url), shown_headers(headers), shown(body), retry)
        self._exchanges.append(made)
        self._seen += 1
        return made

    def __len__(self) -> int:
        return len(self._exchanges)

    def __iter__(self) -> Iterator[Exchange]:
        return iter(list(self._exchanges))

    def __getitem__(self, place: int) -> Exchange:
        return self._exchanges[place]

    def rows(self) -> list[tuple[str, ...]]:
        """Return one row of text for each exchange, under `#, request, status, …`."""
        first = self._seen - len(self._exchanges) + 1
        return [_row(number, one) for number, one in enumerate(self, start=first)]

    def __repr__(self) -> str:
        return f"<Log: {len(self)} exchanges>"

    def __str__(self) -> str:
        table = [_HEAD, *self.rows()]
        widths = [max(len(row[column]) for row in table) for column in range(len(_HEAD))]
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            for row in table
        ]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        return markup.table(_HEAD, self.rows())


def _row(number: int, one: Exchange) -> tuple[str, ...]:
    state = one.failure or ("complete" if one.complete else "under way")
    if one.waited is not None:
        state += f" Tried again after {one.waited:.1f} s."
    return (
        str(number),
        f"{one.method} {one.url}",
        str(one.status or ""),
        str(one.retry or ""),
        _time(one.answered_after),
        _time(one.first_token_after),
        _time(one.seconds),
        state,
    )


def _time(seconds: float | None) -> str:
    return "" if seconds is None else f"{seconds:.2f} s"
