"""Which host an address leads to, and whether it is one of Hugging Face's."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

# The Hub and its router for Inference Providers, and the Inference Endpoints. Not among them is
# hf.space: what runs there is the code of others, and a token sent to it is theirs.
_HUB = ("huggingface.co", "endpoints.huggingface.cloud")


def host_of(url: str) -> str:
    """Return the host that `url` names, in lower case; empty where it names none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of `url`: who is asked."""
    parts = urlsplit(url)
    usual = {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme, host_of(url), parts.port or usual


def is_hub(url: str) -> bool:
    """Whether `url` leads to a host of Hugging Face, over an encrypted connection."""
    host = host_of(url)
    ours = any(host == name or host.endswith(f".{name}") for name in _HUB)
    return ours and urlsplit(url).scheme == "https"


def is_loopback(url: str) -> bool:
    """Whether `url` leads to this very machine."""
    host = host_of(url)
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
