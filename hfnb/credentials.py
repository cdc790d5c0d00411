"""The only reader of the environment: settings, Hub tokens, and the redaction of secrets.

Everything hfnb learns from environment variables passes through here, so that one file tells
what is read and one place keeps secrets out of what is shown. A `Token` never shows its value by
accident; whoever needs it writes `.reveal()`, which is easy to search for.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn
from urllib.parse import quote

HIDDEN = "[hidden]"

# Variables whose names end like this hold secrets, whoever defined them.
_SECRET_NAME = re.compile(r"(TOKEN|(API|SERVER)_?KEY|SECRET|PASSWORD|PASSWD)$")
# Shorter values ("1", "true", "none") are switches; hiding them would mangle ordinary text.
_SHORTEST_SECRET = 8
_SHORTEST_KNOWN = 4

_SHAPES = (
    # A Hub token, and the keys of the common hosted services. A long run, or a shorter one with
    # a digit or a capital: `hf_hub_download` and `sk-learn` are names, not secrets.
    re.compile(r"\b(?:hf|api_org)_(?:[A-Za-z0-9]{16,}|(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{8,})"),
    re.compile(r"\bsk-(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{8,}"),
    # An Authorization header: the scheme stays, so that a reader sees that one was sent.
    re.compile(r"(?<=\bBearer )[A-Za-z0-9._~+/=-]{4,}", re.IGNORECASE),
    # A name and password in a URL.
    re.compile(r"(?<=://)[^\s/@:]+:[^\s/@]+(?=@)"),
    # A key in a URL's query. SerpAPI and Jupyter both write theirs there.
    re.compile(r"(?<=[?&]api_key=)[^&\s\"']+", re.IGNORECASE),
    re.compile(r"(?<=[?&]token=)[^&\s\"']+", re.IGNORECASE),
    re.compile(r"(?<=[?&]key=)[^&\s\"']+", re.IGNORECASE),
)

# Values that became a Token in this process; redaction must know them even where they have no
# telling shape and have left the environment again.
_known: set[str] = set()


class Token:
    """A secret that hides itself: `repr`, `str`, `format`, pickle and JSON never show it.

    Args:
        value: the secret; surrounding white space is dropped.
        source: where it came from, in words a learner can act on ("HF_TOKEN").

    Raises:
        ValueError: the value is empty.
    """

    __slots__ = ("_value", "source")

    def __init__(self, value: str, source: str = "") -> None:
        value = value.strip()
        if not value:
            raise ValueError("a token cannot be empty")
        self._value = value
        self.source = source
        _known.add(value)

    def reveal(self) -> str:
        """Return the secret itself, to be handed to the call that needs it and kept nowhere."""
        return self._value

    def __repr__(self) -> str:
        return f"Token({HIDDEN}, from {self.source})" if self.source else f"Token({HIDDEN})"

    def __str__(self) -> str:
        return HIDDEN

    def __format__(self, spec: str) -> str:
        return format(HIDDEN, spec)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Token) and other._value == self._value

    def __hash__(self) -> int:
        return hash((Token, self._value))

    # Copying what holds a token (a pydantic model, a dataclass) is no leak, and is common.
    def __copy__(self) -> Token:
        return self

    def __deepcopy__(self, memo: object) -> Token:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a Token is not pickled: the secret would be written out")


def setting(name: str, default: str | None = None) -> str | None:
    """Return the environment variable `name`, or `default` where it is unset or blank."""
    value = os.environ.get(name, "").strip()
    return value or default


def cache_folder() -> Path:
    """Return hfnb's cache folder: `HFNB_CACHE`, else the user's cache folder of this system."""
    if chosen := setting("HFNB_CACHE"):
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_cache_dir("hfnb", appauthor=False))


def set_default(name: str, value: str) -> None:
    """Set the environment variable `name` for this process, unless the user has set it."""
    os.environ.setdefault(name, value)


@contextmanager
def lent(name: str, value: str) -> Iterator[None]:
    """Set the environment variable `name` for the processes that are started meanwhile."""
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


def hub_token() -> Token | None:
    """Return the Hugging Face token of this user, or None.

    Looked for where huggingface_hub looks, without importing it: `HF_TOKEN`, then
    `HUGGING_FACE_HUB_TOKEN`, then the file that `hf auth login` writes (moved by
    `HF_TOKEN_PATH`, `HF_HOME`, `XDG_CACHE_HOME`). `HF_HUB_DISABLE_IMPLICIT_TOKEN` switches all
    of it off: a token is then used only where it is given by hand. Environment variables are
    described at https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables
    """
    if (setting("HF_HUB_DISABLE_IMPLICIT_TOKEN") or "").upper() in {"1", "ON", "YES", "TRUE"}:
        return None
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        if value := setting(name):
            return Token(value, name)
    try:
        value = _login_file().read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Token(value, "hf auth login") if value else None


def server_address() -> str | None:
    """Return the address of the model server that stands ready for this process, or None.

    Whoever starts notebooks for others names it in `HFNB_SERVER_URL`: `hfnb workshop run`, or a
    teacher in the settings of a hub.
    """
    return setting("HFNB_SERVER_URL")


def server_key() -> Token | None:
    """Return the key of that server, from `HFNB_SERVER_KEY`, or None; it is for nobody else."""
    address, key = server_address(), setting("HFNB_SERVER_KEY")
    return Token(key, f"HFNB_SERVER_KEY, for {address} alone") if address and key else None


def on_binder() -> bool:
    """Whether this process runs on a Binder: a machine of others, given out for an hour.

    A BinderHub tells its sessions which repository they were started from, and where. (It does
    not tell whether it is open to everybody; nearly every one is.) The variables are set by
    https://github.com/jupyterhub/binderhub/blob/main/helm-chart/binderhub/values.yaml
    """
    return bool(setting("BINDER_LAUNCH_HOST") or setting("BINDER_REPO_URL"))


def _login_file() -> Path:
    """Return the path where `hf auth login` keeps the token."""
    if path := setting("HF_TOKEN_PATH"):
        return Path(path).expanduser()
    if home := setting("HF_HOME"):
        return Path(home).expanduser() / "token"
    return Path(setting("XDG_CACHE_HOME") or "~/.cache").expanduser() / "huggingface" / "token"


def names_a_secret(name: str) -> bool:
    """Whether a variable or a parameter with this name holds a secret, by the look of it."""
    return _SECRET_NAME.search(name.upper()) is not None


def redact(text: str, *extra: str | Token) -> str:
    """Return `text` with every secret replaced by `[hidden]`.

    A secret is: each of `extra`; every `Token` made in this process; the value of every
    environment variable whose name ends in TOKEN, API_KEY, SERVER_KEY, SECRET or PASSWORD; and
    whatever has the shape of one (`hf_…`, `sk-…`, `Bearer …`, `?api_key=…`, `://name:password@`).
    """
    exact = {item.reveal() if isinstance(item, Token) else item.strip() for item in extra}
    exact |= {value for value in _known if len(value) >= _SHORTEST_KNOWN}
    exact |= {
        value.strip()
        for name, value in os.environ.items()
        if _SECRET_NAME.search(name.upper()) and len(value.strip()) >= _SHORTEST_SECRET
    }
    # As it stands in a URL, too.
    exact |= {quote(secret, safe="") for secret in exact}
    # Longest first: a secret that contains another one must not leave its tail behind.
    for secret in sorted(exact - {""}, key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    for shape in _SHAPES:
        text = shape.sub(HIDDEN, text)
    return text
