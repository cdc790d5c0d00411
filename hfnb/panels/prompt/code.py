"""The code behind the PromptInspector."""

from __future__ import annotations

import pprint
from typing import TYPE_CHECKING

from hfnb.panels.prompt.source import Source

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
    drawn = bool(model.against) or sent
    lines = ["from IPython.display import HTML, display", ""] if drawn else []
    lines += ["import hfnb", *(["from hfnb import markup"] if drawn else []), ""]
    lines += _given(model.source, sent)
    if model.with_tools:
        lines += _tools(model)
    written = pprint.pformat(list(model.messages), width=96, sort_dicts=False)
    lines += [f"messages = {written}"]
    lines += [f"prompt = hfnb.render(messages{model.source.written(model.family)}{options})"]
    if model.against:
        lines += [f"other = hfnb.render(messages{model.source.written(model.against)}{options})"]
        names = (model.source.title(model.family), model.source.title(model.against))
        lines += [f"display(HTML(markup.diff(prompt.text, other.text, {names!r})))"]
    if sent:
        labels = ("predicted", "sent")
        lines += [f"display(HTML(markup.diff(prompt.text, chat.sent.prompt, {labels!r})))"]
    if model.show_template:
        lines += ["print(prompt.template)"]
    if model.show_tokens:
        lines += ["print([(token.id, token.text) for token in prompt.tokens or ()])"]
    return "\n".join([*lines, "prompt"])


def _given(source: Source, sent: bool) -> list[str]:
    """Where the objects come from that the code names."""
    name = source.variable or ("chat" if sent else None)
    if name == "chat":
        from hfnb.backends import chosen

        if chosen()[1] is source.model:
            return ["chat = hfnb.current()"]
    return [f"# {name} is what the panel was given: hfnb.inspect(…, {name}={name})"] if name else []


def _tools(model: InspectorModel) -> list[str]:
    if model.own_tools:
        written = pprint.pformat(model.tools, width=96, sort_dicts=False)
        return [f"tools = {written}"]
    return ["tools = hfnb.tools.default()"]
