"""What a chat model's server says that its model reads, for the conversation in the panel."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hfnb.errors import HfnbError
from hfnb.panels.base.model import explained

if TYPE_CHECKING:
    from hfnb.engines import ServerPrompt
    from hfnb.panels.prompt.model import InspectorModel


@dataclass(frozen=True)
class Truth:
    """What a server answered when it was asked for its prompt.

    Attributes:
        messages: the conversation that it was asked about.
        with_tools: whether tools were among it.
        prompt: what it told; None where it did not.
        problem: why it did not; None where it did.
    """

    messages: tuple[dict[str, Any], ...]
    with_tools: bool
    prompt: ServerPrompt | None = None
    problem: HfnbError | None = None


def served(chat: Any) -> bool:
    """Whether the server of a chat model renders its prompts."""
    engine = getattr(chat, "llm", None)
    if engine is None:
        return False
    from hfnb.engines.base import ChatEngine

    return isinstance(engine, ChatEngine)


def asking(model: InspectorModel) -> Generator[object, None, None]:
    """Ask the server about the conversation as it is now; yield its answer, a `Truth`, last."""
    messages, tools = model.messages, model.with_tools

    def ask() -> ServerPrompt:
        told: ServerPrompt = model.chat.server_prompt(
            list(messages), tools=model.tools if tools else ()
        )
        return told

    try:
        told = yield from model.patiently(ask)
    except Exception as error:
        yield Truth(messages, tools, problem=explained(error))
    else:
        yield Truth(messages, tools, told)


def stale(model: InspectorModel) -> bool:
    """Whether the server was asked about another conversation than the one here."""
    truth, here = model.truth, (model.messages, model.with_tools)
    return truth is not None and (truth.messages, truth.with_tools) != here


def comparable(model: InspectorModel) -> bool:
    """Whether there are two prompts of one conversation, the server's and ours."""
    told = model.truth is not None and model.truth.prompt is not None
    return told and model.prompt is not None and not stale(model)


def parted(model: InspectorModel) -> Any:
    """Where our prompt parts from the server's, see `hfnb.prompts.difference`.

    None where they are the same, or cannot be compared.
    """
    if not comparable(model):
        return None
    from hfnb import prompts

    told = model.truth.prompt
    return prompts.difference(model.prompt, told.text, told.token_ids)
