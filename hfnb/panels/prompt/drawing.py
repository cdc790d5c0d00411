"""What the PromptInspector shows of its model, as HTML: the same live and without a kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hfnb import markup
from hfnb.errors import HfnbError

if TYPE_CHECKING:
    from hfnb.panels.prompt.model import InspectorModel


# The busy line or the problem on top says which of the two it is.
_NONE = (
    "No prompt yet: the tokenizer is still on its way, or the template refuses the conversation."
)


def prompt(model: InspectorModel) -> str:
    """The rendered prompt: counts, text and warnings; and the rules that link all views."""
    if model.prompt is None:
        return f'<p class="hfnb-dim">{_NONE}</p>'
    title = model.source.title(model.family)
    links = markup.linked_style(model.prompt, parts=model.show_template)
    return links + markup.linked_prompt(model.prompt, title, parts=model.show_template)


def tokens(model: InspectorModel) -> str:
    """Every token with its id."""
    if model.prompt is None or not model.show_tokens:
        return ""
    if model.prompt.tokens is None:
        words = "There is no tokenizer of this family here, so its tokens cannot be shown."
        return markup.card("Tokens", f'<div class="hfnb-hint">{words}</div>')
    return markup.card("Tokens", markup.linked_tokens(model.prompt))


def template(model: InspectorModel) -> str:
    """The template's source, with the parts that put out something."""
    if model.prompt is None or not model.show_template:
        return ""
    hint = (
        "The coloured parts wrote this prompt. Point at one, or at a piece of the prompt."
        if model.prompt.template_parts
        else "This template does something that cannot be followed: no part is linked."
    )
    hint = f'<div class="hfnb-hint">{hint}</div>'
    return markup.card("The template", markup.linked_template(model.prompt), hint)


def comparison(model: InspectorModel) -> str:
    """Two families side by side; "" when none is asked for."""
    if model.other is None or model.prompt is None:
        return ""
    titles = (model.source.title(model.family), model.source.title(model.against))
    if isinstance(model.other, HfnbError):
        return markup.card(titles[1], markup.unstyled(markup.error(model.other)))
    return markup.linked_compared(model.prompt, model.other, titles)


def sent(model: InspectorModel) -> str:
    """What the last call really sent, against what is predicted here; "" when not asked for."""
    if not model.show_sent:
        return ""
    if model.sent is None:
        words = (
            "No call was made through this chat model yet. Make one, then press Read last call."
            if model.chat is not None
            else "Give the chat model to see what its last call sent: hfnb.inspect(chat=chat)."
        )
        return markup.card("Sent", f'<div class="hfnb-hint">{markup.escape(words)}</div>')
    if model.prompt is None:
        return markup.card(
            "Sent", f'<div class="hfnb-text"><pre>{markup.escape(model.sent.prompt)}</pre></div>'
        )
    reasons = "".join(f"<p>{markup.escape(words)}</p>" for words in model.reasons)
    labels = ("Predicted: the prompt of this panel", "Sent: the last call made")
    drawn = markup.unstyled(markup.diff(model.prompt.text, model.sent.prompt, labels))
    return reasons + drawn


def page(model: InspectorModel) -> str:
    """All of it as one static page."""
    problem = markup.unstyled(markup.error(model.problem)) if model.problem else ""
    more = problem + comparison(model) + sent(model)
    if model.prompt is None:
        return markup.stack(markup.conversation(model.messages), more)
    return markup.linked_page(
        model.prompt,
        model.source.title(model.family),
        template=model.show_template,
        tokens=model.show_tokens,
        more=more,
    )
