"""One question to SerpAPI, one page of results, and no key in anything that can be read.

The service takes its key in the URL. The client's exceptions carry that URL in their text and in
their attributes, and so does urllib3's log. Therefore nothing that the client raises leaves this
module, not even as the context of another exception, and the log is redacted.
"""

from __future__ import annotations

import json
import logging
import threading
from typing import Any

from hfnb.credentials import Token, redact
from hfnb.errors import HfnbError

MOST_BYTES = 8_000_000
_PIECE = 65_536
_LONGEST_DETAIL = 200
_LOGS = ("urllib3.connectionpool", "urllib3.util.retry")
_OFFLINE = "or unset SERPAPI_API_KEY to search offline."


class SerpAPIError(HfnbError):
    """SerpAPI did not answer, or not with results."""


class _Hide(logging.Filter):
    """Redacts what is logged."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), ()
        return True


_HIDE = _Hide()


def ask(query: str, key: Token, timeout: float, base_url: str) -> dict[str, Any]:
    """Return what SerpAPI answers to `query`.

    Args:
        query: what to look up.
        key: the key of the account.
        timeout: how many seconds all of it may take.
        base_url: where the service is.

    Raises:
        SerpAPIError: there is no answer; why, and what to do, without the key.
    """
    for name in _LOGS:
        logging.getLogger(name).addFilter(_HIDE)
    # In a thread, because the client's own time-out is for each wait alone: looking up the
    # host's name has none, and a body may come byte by byte.
    fetched: list[tuple[int, bytes] | SerpAPIError] = []
    worker = threading.Thread(
        target=lambda: fetched.append(_fetched(query, key, timeout, base_url)), daemon=True
    )
    worker.start()
    worker.join(timeout)
    if not fetched:
        raise SerpAPIError(
            f"SerpAPI did not answer within {timeout:g} seconds.",
            next_step=f"Try again, {_OFFLINE}",
        )
    if isinstance(fetched[0], SerpAPIError):
        raise fetched[0]
    status, body = fetched[0]
    page = _page(body)
    detail = page.get("error") if page else None
    shown = " ".join(redact(str(detail or ""), key).split())[:_LONGEST_DETAIL]
    if status != 200:
        raise _refused(status, shown)
    if page is None:
        raise SerpAPIError(
            "The answer of SerpAPI cannot be read.",
            "It is no JSON object.",
            "Try again; a proxy or a login page of this network may have answered.",
        )
    if detail and not _succeeded(page):
        raise SerpAPIError("SerpAPI could not search.", shown, f"Try again, {_OFFLINE}")
    return page


def _fetched(
    query: str, key: Token, timeout: float, base_url: str
) -> tuple[int, bytes] | SerpAPIError:
    """Return the status and the body of the answer, or why there is none.

    The error is returned and not raised, so that it has no context: whatever the client raises
    may carry the key.
    """
    try:
        return _fetch(query, key, timeout, base_url)
    except Exception as error:
        return _unreached(error)


def _fetch(query: str, key: Token, timeout: float, base_url: str) -> tuple[int, bytes]:
    """Return the status and the body of the answer; raise anything."""
    from serpapi import Client

    # Longer than anybody waits for it: here it only lets the thread end.
    client = Client(api_key=key.reveal(), timeout=timeout + 1)
    client.BASE_DOMAIN = base_url.rstrip("/")
    with client.session:
        response = client.request(
            "GET",
            "/search",
            {"engine": "google", "q": query, "hl": "en", "output": "json"},
            assert_200=False,
            allow_redirects=False,
            stream=True,
        )
        body = bytearray()
        for piece in response.iter_content(_PIECE):
            body += piece
            if len(body) > MOST_BYTES:
                raise ValueError("too long")
        return response.status_code, bytes(body)


def _page(body: bytes) -> dict[str, Any] | None:
    try:
        page = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return page if isinstance(page, dict) else None


def _succeeded(page: dict[str, Any]) -> bool:
    """Return whether the search worked; "error" then tells that there are no results."""
    about = page.get("search_metadata")
    return isinstance(about, dict) and about.get("status") == "Success"


def _unreached(error: Exception) -> SerpAPIError:
    """Return what it means that the client raised `error`, which stays here."""
    import requests

    if isinstance(error, ImportError):
        return SerpAPIError(
            "The client of SerpAPI is missing.",
            "The package serpapi is not installed, or google-search-results, its unmaintained "
            "predecessor, stands in its place.",
            "Run: pip uninstall google-search-results; pip install --force-reinstall serpapi",
        )
    if isinstance(error, requests.ConnectionError):
        return SerpAPIError(
            "SerpAPI cannot be reached.",
            "The connection was refused or broke off.",
            f"Check the network and try again, {_OFFLINE}",
        )
    return SerpAPIError(
        "The answer of SerpAPI cannot be read.",
        f"({type(error).__name__})",
        f"Try again, {_OFFLINE}",
    )


def _refused(status: int, detail: str) -> SerpAPIError:
    """Return what the status of an answer means; `detail` is what the service says itself."""
    if status == 401:
        return SerpAPIError(
            "SerpAPI does not accept the key.",
            "It is mistyped, or has been withdrawn.",
            f"Compare SERPAPI_API_KEY with the key in your account, {_OFFLINE}",
        )
    if status == 403:
        return SerpAPIError(
            "SerpAPI refuses this account.",
            detail or "It may search no more, or has been deleted.",
            f"Look into your account, {_OFFLINE}",
        )
    if status == 429:
        return SerpAPIError(
            "SerpAPI allows no more searches now.",
            detail or "The account has used up its searches, or those of this hour.",
            f"Try again later, {_OFFLINE}",
        )
    if status >= 500:
        return SerpAPIError(
            f"SerpAPI has a problem of its own (status {status}).",
            detail,
            f"Try again in a minute, {_OFFLINE}",
        )
    return SerpAPIError(
        f"SerpAPI did not take the question (status {status}).", detail, "Word it differently."
    )
