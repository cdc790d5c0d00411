"""What the body and the headers of a refusal say: the reason, and how long to wait."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from time import time
from typing import Any

from hfnb.credentials import redact

LONGEST = 300


def as_json(body: bytes) -> Any:
    """Return the JSON in `body`; None where there is none."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def message_of(data: Any) -> str:
    """Return the message of an error in JSON: TGI's, OpenAI's, FastAPI's or the Hub's form."""
    for name in ("error", "message", "detail"):
        value = data.get(name) if isinstance(data, Mapping) else None
        if isinstance(value, Mapping):
            value = value.get("message") or value.get("detail")
        if isinstance(value, list):
            value = "; ".join(_of_one(item) for item in value[:5])
        if isinstance(value, str) and value.strip():
            return short(value)
    return ""


def _of_one(item: Any) -> str:
    """One of several errors, as FastAPI lists them."""
    return str(item.get("msg") or item) if isinstance(item, Mapping) else str(item)


def words_of(body: bytes) -> str:
    """Return the words of a page: of HTML, those that a reader would see."""
    text = body.decode("utf-8", "replace")
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>", " ", text)
    return short(re.sub(r"<[^>]*>", " ", text))


def short(text: str) -> str:
    """Return a text without its secrets, on one line, and cut where it is long."""
    text = redact(" ".join(text.split()))
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def wait_of(header: str | None, data: Any) -> float | None:
    """Return how long the server asks to wait: `Retry-After`, or the Hub's `estimated_time`."""
    if header:
        try:
            return max(0.0, float(header))
        except ValueError:
            pass
        try:
            return max(0.0, parsedate_to_datetime(header).timestamp() - time())
        except (ValueError, TypeError, OverflowError):
            return None
    told = data.get("estimated_time") if isinstance(data, Mapping) else None
    if isinstance(told, bool) or not isinstance(told, int | float) or not 0 <= told < 1e6:
        return None
    return float(told)
