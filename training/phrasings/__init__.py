"""The words of the training questions: plain data, one module for each sort."""

from __future__ import annotations

from collections.abc import Mapping


def together(*tables: Mapping[str, str], between: str = "\n") -> dict[str, str]:
    """Return several tables as one; texts under the same key follow each other."""
    found: dict[str, str] = {}
    for table in tables:
        for key, text in table.items():
            found[key] = f"{found[key]}{between}{text.strip()}" if key in found else text.strip()
    return found
