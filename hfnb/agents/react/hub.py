"""`pull_prompt`: a prompt of the LangChain hub, read as data; ours where that cannot be had."""

from __future__ import annotations

import re
import threading
import warnings
from dataclasses import dataclass
from typing import Any

from langchain_core.prompts import ChatPromptTemplate

from hfnb.agents.react.manifest import read_manifest
from hfnb.agents.react.prompt import react_prompt
from hfnb.credentials import redact
from hfnb.errors import PromptError

_PART = r"(?!\.{1,2}(?:[/:]|$))[A-Za-z0-9._-]{1,100}"
_NAME = re.compile(rf"{_PART}/{_PART}(?::{_PART})?")
OURS = "hfnb"


@dataclass(frozen=True, slots=True)
class PulledPrompt:
    """A prompt and where it came from; `ReActAgent(…, prompt=…)` takes it as it is.

    Attributes:
        template: the prompt.
        source: "hub: owner/name:commit", or "hfnb" when it is our own.
        note: why it is our own, for a reader; empty when it came from the hub.
    """

    template: ChatPromptTemplate
    source: str
    note: str = ""

    def __repr__(self) -> str:
        names = ", ".join(sorted(self.template.input_variables))
        note = f"\n  Note: {self.note}" if self.note else ""
        return f"PulledPrompt from {self.source}, variables: {names}{note}"


def pull_prompt(name: str, *, timeout: float = 10.0, api_url: str | None = None) -> PulledPrompt:
    """Return a public prompt of the LangChain hub; our own, with a note, if it cannot be had.

    Only texts and variables are read out of what the hub sends; no object that it describes is
    ever made. No key is sent. Show the result in a notebook: it says where the prompt came from.

    Args:
        name: "owner/name", such as "hwchase17/react-json", or "owner/name:commit".
        timeout: how many seconds to wait, for everything together.
        api_url: another hub than LangChain's.

    Raises:
        PromptError: `name` is not written as "owner/name".
    """
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise PromptError(
            f"{name!r:.80} names no prompt.",
            'Prompts of the hub are called "owner/name".',
            'Write pull_prompt("hwchase17/react-json"), for example.',
        )
    try:
        answer = _fetch(name, api_url, timeout)
        template = read_manifest(answer.get("manifest"))
    except PromptError as error:
        return _ours(f"{name} was refused. {error.why}")
    except Exception as error:  # of whatever kind: no network, no such prompt, no JSON
        return _ours(f"{name} could not be fetched ({_cause(error)}).")
    commit = answer.get("commit_hash")
    commit = f":{commit[:8]}" if isinstance(commit, str) and ":" not in name else ""
    return PulledPrompt(template, f"hub: {name}{commit}")


def _ours(note: str) -> PulledPrompt:
    return PulledPrompt(react_prompt(), OURS, f"{note} This is the prompt of hfnb instead.")


def _fetch(name: str, api_url: str | None, timeout: float) -> dict[str, Any]:
    """Return the hub's answer. In a thread, since the client has no time-out of its own."""
    with warnings.catch_warnings():  # it makes Python show all deprecations, everybody's
        from langchainhub import Client  # type: ignore[import-untyped]
    client = Client(api_url)
    client.api_key = None  # public prompts need none
    box: list[dict[str, Any] | Exception] = []

    def fetch() -> None:
        try:
            box.append(client.pull_repo(name))
        except Exception as error:
            box.append(error)

    thread = threading.Thread(target=fetch, daemon=True, name="hub")
    thread.start()
    thread.join(timeout)
    if not box:
        raise TimeoutError(f"no answer within {timeout:g} seconds")
    if isinstance(box[0], Exception):
        raise box[0]
    return box[0]


def _cause(error: Exception) -> str:
    response = getattr(error, "response", None)
    if response is not None:
        known = {404: "there is no such prompt", 403: "it is not public", 401: "it is not public"}
        return known.get(response.status_code, f"the hub answered {response.status_code}")
    if isinstance(error, ImportError):
        return "the package langchainhub is missing: pip install langchainhub"
    if type(error).__name__ in ("ConnectionError", "ConnectTimeout", "ProxyError", "SSLError"):
        return "the hub cannot be reached"
    return redact(f"{type(error).__name__}: {error}")[:200]
