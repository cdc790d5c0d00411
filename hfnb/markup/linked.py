"""One prompt in four views that point at each other: counts, text, tokens, template.

What belongs together has the same colour, and lights up together (see `linked_style`). The views
come without style sheet, for a panel or a page that has `STYLES`, `LINKED_STYLE` and the `links`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from hfnb.markup.cards import message_cards
from hfnb.markup.linked_counts import linked_counts
from hfnb.markup.linked_source import linked_template, linked_tokens
from hfnb.markup.linked_spans import OTHER, Spans
from hfnb.markup.linked_stretches import stretches
from hfnb.markup.linked_style import LINKED_STYLE, links
from hfnb.markup.shapes import LinkedLike
from hfnb.markup.style import view
from hfnb.markup.text import escape
from hfnb.markup.views import warning_list


def linked_style(rendered: LinkedLike, parts: bool = True) -> str:
    """The `links` of one prompt; `parts`: those of its template's parts, too."""
    names = [f"m{number}" for number in range(len(rendered.messages))]
    return links([*names, *OTHER], len(rendered.template_parts) if parts else 0)


def linked_text(rendered: LinkedLike, parts: bool = True, differing: Spans | None = None) -> str:
    """The prompt as a `<pre>`, coloured by who wrote it, token by token.

    Its text content is `visible(rendered.text)`, character by character.

    Args:
        rendered: the prompt.
        parts: link the words with the parts of the template.
        differing: what to mark as different, instead of marking what is warned of.
    """
    found = stretches(rendered, parts, differing)
    return f"<pre>{''.join(stretch.html() for stretch in found)}</pre>"


class Piece(Protocol):
    """A part of a text; pieces that are equal are drawn the same."""

    def html(self) -> str:
        """What is drawn of it."""
        ...


class LinkedCard(NamedTuple):
    """A card around a text in pieces, so that a live view need not draw those that stay.

    Attributes:
        title: stands on top.
        above: HTML above the text.
        pieces: the text, or its tokens.
        hint: HTML at the foot of the text.
        below: HTML below it.
    """

    title: str
    above: str = ""
    pieces: Sequence[Piece] = ()
    hint: str = ""
    below: str = ""

    def html(self) -> str:
        """The whole card of a text."""
        drawn = "".join(piece.html() for piece in self.pieces)
        text = f'<div class="hfnb-text"><pre>{drawn}</pre>{self.hint}</div>' if drawn else ""
        return card(self.title, self.above, text, self.below)


def linked_page(
    rendered: LinkedLike, title: str, template: bool = True, tokens: bool = True, more: str = ""
) -> str:
    """A prompt's messages and all its views as one output that stands alone.

    Args:
        rendered: the prompt.
        title: what it is the prompt of.
        template: whether the template's source is shown.
        tokens: whether the strip of tokens is shown.
        more: further cards, HTML already.
    """
    left = message_cards(rendered.messages, linked=True)
    below = card("Tokens", linked_tokens(rendered)) if tokens and rendered.tokens else ""
    below += card("The template", linked_template(rendered)) if template else ""
    right = linked_prompt(rendered, title, parts=template).html()
    return view(
        LINKED_STYLE,
        linked_style(rendered, parts=template),
        f'<div class="hfnb-linked"><div class="hfnb-grid"><div>{left}</div><div>{right}</div>'
        f"</div>{below}{more}</div>",
    )


def linked_prompt(rendered: LinkedLike, title: str, parts: bool = True) -> LinkedCard:
    """The card of a prompt: its counts, its text, and what is to be said about it."""
    # The style sheet says to point at the text, and shows there what was pointed at.
    hint = '<div class="hfnb-hint hfnb-point"></div>' if rendered.tokens else ""
    return LinkedCard(
        title,
        linked_counts(rendered),
        stretches(rendered, parts),
        hint,
        warning_list(rendered.warnings),
    )


def card(title: str, *parts: str) -> str:
    """A frame with a title around parts that are HTML already."""
    return f'<div class="hfnb-card hfnb-linkcard">{heading(title)}{"".join(parts)}</div>'


def heading(title: str) -> str:
    """The title of a card; "" without one."""
    return f'<div class="hfnb-head"><strong>{escape(title)}</strong></div>' if title else ""
