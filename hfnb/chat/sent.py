"""What a chat model really sent: the record of its last call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hfnb.chat.call import Call


@dataclass(frozen=True)
class Sent:
    """One call, as it went to the engine.

    Attributes:
        prompt: the exact text that was sent (a BOS that TGI adds by itself is left to it); where
            the server renders, the conversation as JSON.
        messages: the conversation that it was made from, as the caller gave it.
        tools: the definitions of the tools that were bound; empty without.
        rendered: whether `prompt` is what the model reads. Otherwise its server renders it.
        recorded: of a replay, when and with what model its answers were recorded: nothing was
            really sent. Empty where a model was asked.
    """

    prompt: str
    messages: tuple[Any, ...]
    tools: tuple[Mapping[str, Any], ...] = ()
    rendered: bool = True
    recorded: str = ""


@dataclass
class Record:
    """Holds the last call of a chat model and of the copies that were made of it.

    All records are equal: whether two chat models are the same does not depend on what they
    were asked last.
    """

    last: Sent | None = field(default=None, compare=False)

    def write(
        self,
        call: Call,
        messages: Sequence[Any],
        tools: Sequence[Any] | None,
        recorded: str,
    ) -> None:
        """Note a call that goes out now."""
        rendered = call.conversation is None
        self.last = Sent(call.prompt, tuple(messages), tuple(tools or ()), rendered, recorded)
