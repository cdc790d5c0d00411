"""From a name and settings to a chat model, and which of them is the notebook's current one."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

from hfnb.backends import registry
from hfnb.backends.spec import Backend
from hfnb.credentials import Token
from hfnb.errors import BackendError, UnsupportedError

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace


@dataclass(frozen=True)
class Choice:
    """A backend and everything that is set for it; secrets are `Token`s.

    Attributes:
        name: the backend's.
        settings: its own, and sampling parameters.
    """

    name: str
    settings: Mapping[str, Any] = field(default_factory=dict)


class Watcher(Protocol):
    """Who wants to know which chat model is current."""

    def current_changed(self) -> None:
        """Another one was chosen, or the chosen one was connected; in whichever thread."""


# What was chosen last, and its chat model once there is one; replaced as a whole.
_now: tuple[Choice | None, ChatHuggingFace | None] = (None, None)
_first_use = threading.RLock()
_watchers: WeakSet[Any] = WeakSet()


def connect(name: str = "builtin", **settings: Any) -> ChatHuggingFace:
    """Return a chat model on the backend `name`, and make it the notebook's current one.

    Args:
        name: "builtin", the embedded model; "local", any model that transformers can load;
            "tgi", a server at an address (TGI, vLLM, llama.cpp, …); "endpoint", a dedicated
            Inference Endpoint; "hub", the Hub's Inference Providers; "replay", answers that were
            recorded; or one that another package brings.
        settings: the backend's own (`adapter="react"` for "builtin"; `model`, `device`, `dtype`
            and `adapter`, a folder, for "local"; `url` for "tgi" and "endpoint"; `model` for
            "hub"; for these three `timeout`, `connect_timeout`, in seconds, and `retries`, too;
            `path` for "replay"; `hfnb.backends.backend(name).settings` names all) and any sampling
            parameter (`temperature`, `max_new_tokens`, `stop`, …, see `hfnb.engines.Sampling`).

    A backend's setting that is None or empty counts as not given, whichever backend it belongs to:
    in `connect(backend, url=endpoint_url, model=model_id)` the name alone may decide what is used.
    Nothing is asked of a server yet: that begins with the first message.

    Raises:
        BackendError: no such backend or adapter, or a setting that is missing or cannot be used.
        SetupError: the adapter's files are missing.
        UnsupportedError: a setting that neither the backend nor `Sampling` knows.
    """
    choice = Choice(name, settings)
    return use(build(choice), choice)


def replay(
    path: str | Path, timing: str = "at once", model: str | None = None, **sampling: Any
) -> ChatHuggingFace:
    """Return a chat model that gives recorded answers again, and make it the current one.

    It needs no model, no key and no network, and everything that shows it says that its answers
    are "recorded on DATE with MODEL". It answers what was asked when `hfnb.record` was on: the
    same prompt or messages, with the same tools, schema and sampling (of a greedy answer, what
    only matters for drawing is not compared). Several answers to one question come in the order
    in which they were recorded; then the last one comes again. What was not recorded is a
    `NotRecordedError`, which names the nearest question.

    Args:
        path: the file. It is data, and may come from anybody.
        timing: "at once", or "recorded": each piece comes when it came.
        model: whose answers, where the file has those of several models.
        sampling: settings for all calls; left out, those that the recorded chat model had.

    Raises:
        RecordingError: the file cannot be read, is no recording, or holds no answer.
        BackendError: no such timing or model, or the file has several and none was named.
    """
    own = {"path": str(path), "timing": timing}
    return connect("replay", **own, **({} if model is None else {"model": model}), **sampling)


def build(choice: Choice) -> ChatHuggingFace:
    """Return the chat model of a choice; the current one stays.

    Raises:
        HfnbError: as `connect`.
    """
    entry, own, sampling = _sorted(choice)
    engine = entry.build(**own)
    from hfnb.chat import ChatHuggingFace

    try:
        return ChatHuggingFace(llm=engine, **sampling)
    except UnsupportedError as error:
        raise _naming_own(error, entry) from None


def choose(name: str = "builtin", **settings: Any) -> Choice:
    """Make a backend the current one without connecting to it yet: `current()` does.

    What can be known to be wrong without connecting is refused at once.

    Args:
        name: the backend's.
        settings: its own, and sampling parameters.

    Raises:
        HfnbError: as `connect`.
    """
    entry, own, sampling = _sorted(Choice(name, settings))
    from hfnb.engines.base import Sampling

    try:
        Sampling().updated(sampling)
    except UnsupportedError as error:
        raise _naming_own(error, entry) from None
    for setting in entry.fields:
        value = own.get(setting.name)
        if setting.closed and value is not None and value not in setting.suggestions:
            near = get_close_matches(str(value), setting.suggestions, n=1)
            raise BackendError(
                f"{setting.name}={value!r} cannot be used.",
                f"Did you mean {near[0]!r}?" if near else "",
                f"{setting.title}: {', '.join(setting.suggestions)}, or leave it out.",
            )
    choice = Choice(name, {**own, **sampling})
    before, chat = _now
    _set(choice, chat if before == choice else None)
    return choice


def use(chat: ChatHuggingFace, choice: Choice) -> ChatHuggingFace:
    """Make the chat model that was built for `choice` the notebook's current one."""
    entry, own, sampling = _sorted(choice)
    _set(Choice(entry.name, {**own, **sampling}), chat)
    return chat


def current() -> ChatHuggingFace:
    """Return the chat model that was connected or chosen last; the embedded one without either."""
    with _first_use:
        choice, chat = _now
        return chat or use(build(choice or Choice("builtin")), choice or Choice("builtin"))


def chosen() -> tuple[Choice | None, ChatHuggingFace | None]:
    """Return what is current, and its chat model; None for what nobody has asked for yet."""
    return _now


def watch(watcher: Watcher) -> None:
    """Tell `watcher` whenever another chat model is current, as long as somebody holds it."""
    _watchers.add(watcher)


def _set(choice: Choice, chat: ChatHuggingFace | None) -> None:
    global _now
    _now = (choice, chat)
    for watcher in list(_watchers):
        watcher.current_changed()


def _sorted(choice: Choice) -> tuple[Backend, dict[str, Any], dict[str, Any]]:
    """Return the backend, its own settings, and the others; refuse what lacks something."""
    entry = registry.backend(choice.name)
    for needed in entry.required:
        found = choice.settings.get(needed.name) or (needed.find and needed.find())
        if not found:
            step = f"Write hfnb.connect({entry.name!r}, {needed.name}=…)."
            raise BackendError(
                f"The backend {entry.name!r} needs the setting {needed.name!r}.",
                f"It asks for {entry.needs}.",
                # What can be found by itself need not stand in a notebook.
                f"{needed.hint} {step}" if needed.find else step,
            )
    own: dict[str, Any] = {}
    others: dict[str, Any] = {}
    secrets = {field.name for field in entry.fields if field.secret}
    for name, value in choice.settings.items():
        empty = value is None or value == ""
        if empty and any(name in other.settings for other in registry.backends()):
            continue
        if name in secrets and isinstance(value, str):
            value = Token(value, f"the setting {name}")
        (own if name in entry.settings else others)[name] = value
    return entry, own, others


def _naming_own(error: UnsupportedError, entry: Backend) -> UnsupportedError:
    """Return the error with the backend's own settings, where a name was not understood."""
    if not entry.settings or "is not a sampling parameter" not in error.what:
        return error
    own = ", ".join(entry.settings)
    return UnsupportedError(
        error.what, f"{error.why} {entry.name!r} itself takes {own}.", error.next_step
    )
