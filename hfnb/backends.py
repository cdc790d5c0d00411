"""Backends by name: `connect("builtin")` gives a chat model; `current()` gives the last one.

A backend is a recipe that turns settings into a chat model. The registry lists them all, with
the settings each takes, so that a wrong name is answered with the near miss.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from hfnb.chat import ChatHuggingFace
from hfnb.engines.local import LocalEngine
from hfnb.errors import BackendError, UnsupportedError


@dataclass(frozen=True)
class Backend:
    """One entry of the registry.

    Attributes:
        name: what `connect` takes.
        title: what a learner reads.
        needs: what must be there before it can be used.
        build: makes the engine; its keyword arguments are the backend's settings.
    """

    name: str
    title: str
    needs: str
    build: Callable[..., Any]

    @property
    def settings(self) -> tuple[str, ...]:
        """Names of the settings it takes, besides the sampling parameters."""
        return tuple(inspect.signature(self.build).parameters)


def _local(
    model: str, device: str | None = None, dtype: str | None = None, adapter: str | None = None
) -> LocalEngine:
    return LocalEngine.load(model, device=device, dtype=dtype, adapter=adapter)


_REGISTRY = {
    backend.name: backend
    for backend in (
        Backend(
            "builtin", "The embedded model", "nothing: no account, no network", LocalEngine.builtin
        ),
        Backend(
            "local", "A model on this machine", "a directory or Hub id, and memory for it", _local
        ),
    )
}
_current: ChatHuggingFace | None = None


def backends() -> tuple[Backend, ...]:
    """Return all backends, in the order in which a course introduces them."""
    return tuple(_REGISTRY.values())


def connect(name: str = "builtin", **settings: Any) -> ChatHuggingFace:
    """Return a chat model on the backend `name`, and make it the notebook's current one.

    Args:
        name: "builtin", the embedded model, or "local", any model that transformers can load.
        settings: the backend's own (`adapter="react"` for "builtin"; `model`, `device`, `dtype`
            and `adapter`, a folder, for "local") and any sampling parameter (`temperature`,
            `max_new_tokens`, `stop`, …, see `hfnb.engines.Sampling`).

    Raises:
        BackendError: no such backend or adapter, or one of the backend's settings is missing.
        SetupError: the adapter's files are missing.
        UnsupportedError: a setting that neither the backend nor `Sampling` knows.
    """
    if name not in _REGISTRY:
        near = get_close_matches(name, _REGISTRY, n=1)
        raise BackendError(
            f"There is no backend {name!r}.",
            f"Did you mean {near[0]!r}?" if near else "",
            f"Backends are {', '.join(_REGISTRY)}.",
        )
    backend = _REGISTRY[name]
    own = {key: value for key, value in settings.items() if key in backend.settings}
    sampling = {key: value for key, value in settings.items() if key not in own}
    for key, parameter in inspect.signature(backend.build).parameters.items():
        if parameter.default is parameter.empty and key not in own:
            raise BackendError(
                f"The backend {name!r} needs the setting {key!r}.",
                f"It asks for {backend.needs}.",
                f"Write hfnb.connect({name!r}, {key}=…).",
            )
    try:
        chat = ChatHuggingFace(llm=backend.build(**own), **sampling)
    except UnsupportedError as error:
        if backend.settings and "is not a sampling parameter" in error.what:
            own_names = ", ".join(backend.settings)
            raise UnsupportedError(
                error.what, f"{error.why} {name!r} itself takes {own_names}.", error.next_step
            ) from None
        raise
    return _make_current(chat)


def _make_current(chat: ChatHuggingFace) -> ChatHuggingFace:
    global _current
    _current = chat
    return chat


def current() -> ChatHuggingFace:
    """Return the chat model that was connected last; the embedded one when none was."""
    return _current or connect()
