"""Which backend a chat model is of: the way back from a model to its entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hfnb.backends.connecting import chosen
from hfnb.backends.registry import backend, backends
from hfnb.backends.spec import Backend
from hfnb.errors import BackendError

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace


def entry_of(chat: ChatHuggingFace) -> Backend:
    """Return the entry that a chat model is of: the one it was connected as, or the nearest.

    Raises:
        BackendError: it is none of ours, or of an engine that no entry knows.
    """
    from hfnb.builtin import MODEL_ID
    from hfnb.engines.local import LocalEngine
    from hfnb.engines.remote import ROUTER
    from hfnb.engines.remote.asking import Asking
    from hfnb.wire import is_hub

    choice, current = chosen()
    if choice is not None and current is chat:
        return backend(choice.name)
    engine = getattr(chat, "llm", None)
    if isinstance(engine, LocalEngine):
        return backend("builtin" if engine.model_id == MODEL_ID else "local")
    if isinstance(engine, Asking):
        at_hub = "hub" if engine.address == ROUTER else "endpoint"
        return backend(at_hub if is_hub(engine.address) else "tgi")
    if getattr(engine, "recorded", ""):
        return backend("replay")
    names = ", ".join(entry.name for entry in backends())
    raise BackendError(
        f"There is no preflight for {chat!r:.80}.",
        "It is no chat model of a backend that is listed.",
        f"Give one that hfnb.connect returned, or a backend's name: {names}.",
    )
