"""The code behind the PromptInspector."""

from __future__ import annotations

import pprint
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hfnb.panels.prompt.model import InspectorModel


def code(model: InspectorModel) -> str:
    """Return the Python that shows what the panel shows."""
    options = ""
    if model.with_tools:
        options += ", tools=tools"
    if not model.generation_prompt:
        options += ", add_generation_prompt=False"
    if model.continue_final:
        options += ", continue_final_message=True"
    sent = model.show_sent and model.sent is not None
    rendered = not model.source.out_of_sight(model.family)
    against = bool(model.against) and not model.source.out_of_sight(model.against)
    drawn = rendered and (against or sent)
    lines = ["from IPython.display import HTML, display", ""] if drawn else []
    # A server that did not tell would end the code there.
    silent = model.truth is not None and model.truth.problem is not None
    asks = model.served and not (rendered and silent)
    names = (["markup"] if drawn else []) + (["prompts"] if asks and rendered else [])
    lines += ["import hfnb", *([f"from hfnb import {', '.join(names)}"] if names else []), ""]
    lines += _given(model, sent or asks)
    if model.with_tools:
        lines += _tools(model)
    written = pprint.pformat(list(model.messages), width=96, sort_dicts=False)
    lines += [f"messages = {written}"]
    if asks:
        tools = ", tools=tools" if model.with_tools else ""
        lines += [f"told = chat.server_prompt(messages{tools})", "print(told.text)"]
    if not rendered:
        return "\n".join(lines)
    lines += [f"prompt = hfnb.render(messages{model.source.written(model.family)}{options})"]
    if asks:
        lines += ["print(prompts.difference(prompt, told.text, told.token_ids) or 'the same')"]
    if against:
        lines += [f"other = hfnb.render(messages{model.source.written(model.against)}{options})"]
        titles = (model.source.title(model.family), model.source.title(model.against))
        lines += [f"display(HTML(markup.diff(prompt.text, other.text, {titles!r})))"]
    if sent:
        labels = ("predicted", "sent")
        lines += [f"display(HTML(markup.diff(prompt.text, chat.sent.prompt, {labels!r})))"]
    if model.show_template:
        lines += ["print(prompt.template)"]
    if model.show_tokens:
        lines += ["print([(token.id, token.text) for token in prompt.tokens or ()])"]
    return "\n".join([*lines, "prompt"])


def _given(model: InspectorModel, calls: bool) -> list[str]:
    """Where the objects come from that the code names."""
    from hfnb.backends import chosen

    objects = {model.source.variable: model.source.model}
    if calls:
        objects["chat"] = model.chat
    lines = []
    for name, value in objects.items():
        if name == "chat" and chosen()[1] is value:
            lines += ["chat = hfnb.current()"]
        elif name is not None:
            lines += [f"# {name} is what the panel was given: hfnb.inspect(…, {name}={name})"]
    return lines


def _tools(model: InspectorModel) -> list[str]:
    if model.own_tools:
        written = pprint.pformat(model.tools, width=96, sort_dicts=False)
        return [f"tools = {written}"]
    return ["tools = hfnb.tools.default()"]
