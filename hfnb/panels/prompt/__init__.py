"""The PromptInspector: edit a conversation, and see what a model reads of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hfnb.panels.prompt.model import InspectorModel
from hfnb.panels.prompt.source import OWN
from hfnb.panels.prompt.view import PromptInspector

__all__ = ["InspectorModel", "PromptInspector", "inspect"]


def inspect(
    messages: Any = None,
    model: Any = None,
    family: str | None = None,
    against: str | None = None,
    tools: Sequence[Any] | None = None,
    add_generation_prompt: bool = True,
    continue_final_message: bool = False,
    *,
    chat: Any = None,
) -> PromptInspector:
    """Show a panel in which a conversation can be edited while its prompt is watched.

    Args:
        messages: whatever `hfnb.render` takes; left out, the messages of the chat model's last
            call, or a greeting.
        model: whose chat template is used, as for `hfnb.render`; a chat model shows besides what
            its last call really sent.
        family: a family of the gallery to begin with, instead of the model's own template.
        against: another family to compare with.
        tools: what the model may call; left out, the switch gives search and calculator.
        add_generation_prompt: open the assistant's turn at the end.
        continue_final_message: leave the last message open.
        chat: a chat model whose last call is shown; its template is used where `model` names
            no other. Where its server renders the messages, the server is asked what its model
            reads, and the prompt that is rendered here is held against that.

    Raises:
        PromptError: what was given are no messages, or no such family exists.
    """
    from hfnb import prompts

    for name in filter(None, (family, against)):
        prompts.family(name)
    return PromptInspector(
        InspectorModel(
            messages,
            chat if model is None else model,
            tools,
            chat=chat,
            family=family or OWN,
            against=against or "",
            with_tools=tools is not None,
            generation_prompt=add_generation_prompt,
            continue_final=continue_final_message,
        )
    )
