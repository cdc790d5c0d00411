"""Who may be given which token, and which addresses can be used."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import httpx

from hfnb.credentials import Token, hub_token, redact, server_address, server_key
from hfnb.errors import BackendError
from hfnb.wire import host_of, is_hub, origin

_OF_THE_HUB = ("hf_", "api_org_")
_SENDABLE = re.compile(r"[!-~]+")


def address(url: str) -> str:
    """Return the base address of a server: without a route, a slash at its end, or white space.

    Raises:
        BackendError: it is no address, or one that carries a password.
    """
    url = str(url).strip()
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
        valid = valid and not any(map(str.isspace, url))
        httpx.URL(url)
    except (ValueError, httpx.InvalidURL):
        valid = False
    if not valid:
        raise BackendError(
            f"{redact(url)!r:.100} is no address of a server.",
            "An address begins with http:// or https:// and names a host.",
            'Write it in full, as in "http://127.0.0.1:8080".',
        )
    if parts.username or parts.password:
        raise BackendError(
            f"The address of {parts.hostname} carries a name or a password.",
            "An address is shown and stored, and a secret must not be.",
            "Leave it out of the address, and give the key as token=….",
        )
    for route in ("/", "/chat/completions", "/v1"):
        url = url.rstrip("/").removesuffix(route)
    return url


def token_for(
    url: str, token: Token | str | None = None, token_host: str | None = None
) -> Token | None:
    """Return the token that goes to `url`; None where none does.

    A token of the Hub opens everything that its owner may do there. So the one that is found on
    this machine goes to Hugging Face's hosts only, and one that is given by hand goes to another
    host only if `token_host` names that host. `HFNB_SERVER_KEY` goes to the server at
    `HFNB_SERVER_URL`, and nowhere else.

    Args:
        url: the server's address.
        token: the key, given by hand.
        token_host: a host that a token of the Hub may go to.

    Raises:
        BackendError: a token of the Hub was given for a host that is not Hugging Face's, or it
            is no token.
    """
    if isinstance(token, str):
        token = Token(token, "given by hand")
    if token is None and _stands_ready(url):
        token = server_key()
    if token is not None and not _SENDABLE.fullmatch(token.reveal()):
        # An error of the library that sends it would quote it.
        raise BackendError(
            "The token holds characters that cannot be sent.",
            "A token is one word of letters, digits and signs.",
            "Copy it once more, without line ends and blanks.",
        )
    if is_hub(url):
        return token or hub_token()
    if token is None:
        return None
    if _is_of_the_hub(token) and host_of(url) != (token_host or "").strip().lower():
        raise BackendError(
            f"A token of the Hugging Face Hub is not sent to {host_of(url)}.",
            "That host is not Hugging Face's (or is not reached by https), and whoever has the "
            "token can do all that you can do on the Hub.",
            f'If you mean it, say so: hfnb.connect("tgi", url=…, token=…, '
            f'token_host="{host_of(url)}"). Without a token, leave it out.',
        )
    return token


def _stands_ready(url: str) -> bool:
    """Whether `url` leads to the server that stands ready for this process."""
    try:
        return origin(url) == origin(address(server_address() or ""))
    except BackendError:  # there is none, or its address is wrong: whoever takes it is told
        return False


def _is_of_the_hub(token: Token) -> bool:
    return token.reveal().startswith(_OF_THE_HUB) or token == hub_token()
