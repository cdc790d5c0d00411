"""What a recording says of an engine: what it takes to do without it, and nothing about where."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from hfnb import builtin
from hfnb.credentials import redact
from hfnb.engines.asking import Request
from hfnb.engines.base import CompletionEngine, Engine
from hfnb.errors import HfnbError
from hfnb.prompts import ChatTemplate
from hfnb.recording.lesson import Model


def key_of(engine: Engine) -> str:
    """Return what tells engines apart, without an address or a path in it."""
    told = redact(f"{type(engine).__name__} {engine.identity}")
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:16]


def described(engine: Engine, request: Request | None, agents: int | None) -> Model:
    """Return what a recording says of an engine.

    Args:
        engine: it has answered, so that it knows its model's name.
        request: what it was asked; None where it was not.
        agents: the place of the model that agents use instead.
    """
    made: dict[str, Any] = {"usual": request.usual} if request else {}
    if isinstance(engine, CompletionEngine):
        made |= {"template": _template(engine), "builtin": _is_builtin(engine)}
    return Model(
        engine.model_id,
        type(engine).__name__,
        "completion" if isinstance(engine, CompletionEngine) else "chat",
        key_of(engine),
        context_length=engine.context_length,
        agents=agents,
        **made,
    )


def _template(engine: CompletionEngine) -> ChatTemplate | None:
    """Return the chat template of an engine; None where it has none.

    It travels without the tokenizer, which has 2 to 30 MB: more than a lesson, and only needed to
    count tokens that were counted when it was recorded.
    """
    try:
        return ChatTemplate.of(engine.tokenizer)
    except (HfnbError, ValueError):
        return None


def _is_builtin(engine: CompletionEngine) -> bool:
    ready = builtin.state().status == "ready"
    return ready and engine.tokenizer is builtin.load_tokenizer()
