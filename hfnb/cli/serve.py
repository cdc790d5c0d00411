"""Serve the built-in model: from the options of `hfnb serve` to a server that listens."""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Callable

from hfnb import builtin, credentials
from hfnb.errors import SetupError


def require_server() -> None:
    """Make sure that what a server needs is installed beside this package.

    Raises:
        SetupError: it is not.
    """
    missing = [name for name in ("starlette", "uvicorn") if not importlib.util.find_spec(name)]
    if missing:
        raise SetupError(
            f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not installed here.",
            "The server answers through them.",
            "Install them with `pip install 'hfnb[serve]'`, or run `make venv` in your clone.",
        )


def token(name: str | None) -> credentials.Token | None:
    """Return the token in the environment variable `name`; None without a name.

    Raises:
        SetupError: the variable is not set.
    """
    if name is None:
        return None
    value = credentials.setting(name)
    if value is None:
        raise SetupError(
            f"The environment variable {name} is not set.",
            "--token-env names the variable that holds the token.",
            f"Set {name} to a long random word, and start the server again.",
        )
    return credentials.Token(value, name)


def start(options: argparse.Namespace, say: Callable[[str], None]) -> None:
    """Serve until the process is told to end.

    Args:
        options: the options of `hfnb serve`.
        say: prints a line.

    Raises:
        HfnbError: the address or a limit cannot be used, or the model not be prepared.
    """
    secret = token(options.token_env)  # what can be refused at once is
    from hfnb.serve import Limits, Server, Service

    limits = Limits(
        max_concurrent_requests=options.max_concurrent_requests,
        max_batch_size=options.max_batch_size,
        max_input_tokens=options.max_total_tokens - 1,
        max_total_tokens=options.max_total_tokens,
        max_batch_total_tokens=options.max_batch_total_tokens,
    )
    builtin.prepare()
    server = Server(lambda: Service(limits=limits), options.host, options.port, secret)
    header = "" if secret is None else f' -H "Authorization: Bearer ${options.token_env}"'
    say(f"{server.service.engine.model_id} answers at {server.url}; Ctrl-C ends it. Try:")
    say(
        f"curl {server.url}/v1/chat/completions{header} -H 'Content-Type: application/json' "
        """-d '{"messages": [{"role": "user", "content": "Hello!"}]}'"""
    )
    server.run()
