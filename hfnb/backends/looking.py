"""A chat model whose inside can be looked at: the given one, or else the embedded one."""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import TYPE_CHECKING

from hfnb.backends.connecting import Choice, build, use

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace


def look_into(chat: ChatHuggingFace) -> ChatHuggingFace:
    """Return a chat model whose tokenizer, template and probabilities are in this process.

    That is `chat` itself where its model is in memory. A server shows only answers: in its place
    comes the embedded model, with the same sampling parameters. A line says so, and it becomes the
    notebook's current one.

    Args:
        chat: a chat model of any backend.
    """
    from hfnb.engines.base import Sampling
    from hfnb.engines.local import LocalEngine

    if isinstance(chat.llm, LocalEngine):
        return chat
    usual, given = Sampling(), chat.sampling
    names = [field.name for field in fields(Sampling)]
    settings = {n: getattr(given, n) for n in names if getattr(given, n) != getattr(usual, n)}
    choice = Choice("builtin", settings)
    inside = use(build(choice), choice)
    sys.stdout.write(
        f"{chat.model_id} runs elsewhere, and shows nothing of its inside. "
        f"Here you look into the embedded model, {inside.model_id}.\n"
    )
    return inside
