"""What the PromptInspector shows of its model, as HTML: the same live and without a kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hfnb import markup
from hfnb.errors import HfnbError, UnsupportedError
from hfnb.markup.text import plain
from hfnb.panels.prompt.truth import comparable, parted, stale

if TYPE_CHECKING:
    from hfnb.panels.prompt.model import InspectorModel


def nothing(model: InspectorModel) -> str:
    """What stands where there is no prompt."""
    if model.prompt is not None:
        return ""
    words = "No prompt yet: the tokenizer is still on its way."
    if model.problem:
        words = "No prompt, for the reason given above. What you typed is kept."
    elif model.source.served:
        words = "The server renders this. Choose a template to compare its prompt with."
    return f'<p class="hfnb-dim">{words}</p>'


def links(model: InspectorModel) -> str:
    """The rules that link all views."""
    if model.prompt is None:
        return ""
    return markup.linked_style(model.prompt, parts=model.show_template)


def prompt(model: InspectorModel) -> markup.LinkedCard | None:
    """The rendered prompt: counts, text and warnings."""
    if model.prompt is None:
        return None
    title = model.source.title(model.family)
    return markup.linked_prompt(model.prompt, title, parts=model.show_template)


def tokens(model: InspectorModel) -> markup.LinkedCard | None:
    """Every token with its id."""
    if model.prompt is None or not model.show_tokens:
        return None
    if model.prompt.tokens is None:
        words = "There is no tokenizer of this family here, so its tokens cannot be shown."
        return markup.LinkedCard("Tokens", f'<div class="hfnb-hint">{words}</div>')
    return markup.LinkedCard("Tokens", pieces=markup.strips(model.prompt))


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


def comparison(model: InspectorModel) -> tuple[str, list[markup.LinkedCard]]:
    """Two families side by side, and a line above them; nothing when none is asked for."""
    if model.other is None or model.prompt is None:
        return "", []
    titles = (model.source.title(model.family), model.source.title(model.against))
    if isinstance(model.other, HfnbError):
        refused = markup.unstyled(markup.error(model.other))
        return "", [markup.LinkedCard(titles[1], refused)]
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
    words = f"Nothing was really sent: a replay was asked, {model.sent.recorded}."
    replayed = f"<p>{markup.escape(words)}</p>" if model.sent.recorded else ""
    if model.prompt is None or not model.sent.rendered:
        title = "Sent" if model.sent.rendered else "Sent: messages, which the server renders"
        text = f'<div class="hfnb-text"><pre>{markup.escape(model.sent.prompt)}</pre></div>'
        return replayed + markup.card(title, text)
    reasons = "".join(f"<p>{markup.escape(words)}</p>" for words in model.reasons)
    labels = ("Predicted: the prompt of this panel", "Sent: the last call made")
    drawn = markup.unstyled(markup.diff(model.prompt.text, model.sent.prompt, labels))
    return replayed + reasons + drawn


def server(model: InspectorModel) -> str:
    """What the server says that its model reads, and whether it is the prompt that is shown here.

    Its text stands here where there is no prompt of ours; `server_compared` has both.
    """
    if not model.served:
        return ""
    if model.truth is None:
        words = "Its server renders the messages, and was not asked yet how they look then."
        return markup.card("The server's prompt", _hint(words))
    if model.truth.problem is not None:
        return _untold(model.truth.problem)
    told = model.truth.prompt
    size = f"{len(told.text):,} characters"
    if told.token_ids is not None:
        size = f"{len(told.token_ids):,} tokens, {size}"
    about = f'<div class="hfnb-dim hfnb-counted">{size}, as {markup.escape(told.route)} tells</div>'
    title = "The server's prompt: what its model reads"
    if not comparable(model):
        text = f'<div class="hfnb-text"><pre>{plain(told.text)}</pre></div>'
        old = "It was asked before your last change. “Ask the server” asks it again."
        return markup.card(title, about, text, _hint(old if stale(model) else ""))
    found = parted(model)
    if found is not None:
        return markup.card(
            title, about, _verdict("care", "Not the prompt that is rendered here.", found.text)
        )
    counted = told.token_ids is not None and model.prompt.tokens is not None
    how = "Token by token." if counted else "Character by character."
    return markup.card(
        title, about, _verdict("good", "The same as the prompt that is rendered here.", how)
    )


def _verdict(shade: str, words: str, more: str) -> str:
    said = f"<li><strong>{markup.escape(words)}</strong> {markup.escape(more)}</li>"
    return f'<ul class="hfnb-notes hfnb-{shade}">{said}</ul>'


def server_compared(model: InspectorModel) -> str:
    """Our prompt and the server's side by side, where they differ."""
    apart = parted(model)
    if apart is None:
        return ""
    told = model.truth.prompt
    labels = (f"Rendered here: {model.source.title(model.family)}", f"The server: {told.route}")
    if model.prompt.text != told.text:
        return markup.unstyled(markup.diff(model.prompt.text, told.text, labels))
    cut = f"From token ids {apart.ours} on here, {apart.theirs} there."
    return markup.card("The tokens", _hint(cut))


def _untold(problem: HfnbError) -> str:
    """Why a server told nothing: that it cannot is no failure."""
    if isinstance(problem, UnsupportedError):
        return markup.unstyled(markup.remark(str(problem)))
    return markup.unstyled(markup.error(problem))


def _hint(words: str) -> str:
    return f'<div class="hfnb-hint">{markup.escape(words)}</div>' if words else ""


def page(model: InspectorModel) -> str:
    """All of it as one static page."""
    problem = markup.unstyled(markup.error(model.problem)) if model.problem else ""
    words, cards = comparison(model)
    more = problem + server(model) + server_compared(model)
    more += (markup.side_by_side(words, cards) if cards else "") + sent(model)
    if model.prompt is None:
        return markup.stack(markup.conversation(model.messages), more)
    return markup.linked_page(
        model.prompt,
        model.source.title(model.family),
        template=model.show_template,
        tokens=model.show_tokens,
        more=more,
    )
