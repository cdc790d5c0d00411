"""Any string as safe HTML text, with what is invisible made visible.

Two promises hold for everything here. The output is always escaped, encodes as UTF-8 and means
the same to every HTML parser. And nothing hides: control characters, direction overrides, lone
surrogates and other characters that draw nothing appear by their code point, `⟨U+202E⟩`, since
a prompt that looks harmless and is not is exactly what a learner should be able to see.
(Direction overrides as an attack: Unicode Technical Report 36 and CVE-2021-42574.)
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

# Tab and newline stay; the soft hyphen, zero-width space, word joiners, direction marks and
# overrides, byte-order mark, tag characters and non-characters draw nothing. The joiners
# U+200C/D stay, because scripts and emoji need them and they show in what they join.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff]"
)
_CODE = re.compile(r"`([^`]+)`")
_SPACES = re.compile(r"(?m)^ +| +$|  +")
_MARKED = re.compile("[\n\t\u00a0 ]|" + _HIDDEN.pattern)


def visible(text: str) -> str:
    """`text` with every character that would draw nothing replaced by `⟨U+XXXX⟩`.

    Ordinary text comes back unchanged, with its spaces, tabs and newlines.
    """
    return _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def escape(text: object) -> str:
    """Any object's text as HTML, safe between tags and inside quoted attributes."""
    return html.escape(visible(str(text)), quote=True)


def prose(text: object) -> str:
    """One paragraph for people: escaped, and `words in backticks` set as code."""
    return _CODE.sub(r"<code>\1</code>", escape(text))


def quoted(text: str, limit: int = 60) -> str:
    """A short quotation on one line, for tooltips and sentences; newlines drawn as ⏎.

    What is longer than `limit` characters is cut, and an ellipsis says so. Not escaped.
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "“" + visible(cut).replace("\n", "⏎").replace("\t", "⇥") + "”"


def telling_spaces(text: str, edges: Iterable[int] = ()) -> frozenset[int]:
    """Positions of the spaces that matter: at line ends, in runs, and next to an edge.

    Args:
        text: the whole text.
        edges: positions where one part ends and the next begins (a message's first character,
            say): a space right after or right before such a place is a leading or trailing one.
    """
    found = {i for run in _SPACES.finditer(text) for i in range(*run.span())}
    for edge in edges:
        before, after = edge - 1, edge
        while before >= 0 and text[before] == " ":
            found.add(before)
            before -= 1
        while after < len(text) and text[after] == " ":
            found.add(after)
            after += 1
    return frozenset(found)


def marked(text: str, start: int, end: int, spaces: frozenset[int]) -> str:
    """The HTML of `text[start:end]` with its whitespace visible.

    The marks are drawn by the style sheet, so the text content stays what it was: copied text
    is clean, and a reader without the style sheet sees the plain text.

    Args:
        text: the whole text.
        start: first character.
        end: one past the last.
        spaces: positions, in the whole text, of the spaces to draw (see `telling_spaces`).
    """
    parts: list[str] = []
    done = start
    for found in _MARKED.finditer(text, start, end):
        at, character = found.start(), found[0]
        if character == " " and at not in spaces:
            continue
        parts.append(html.escape(text[done:at]))
        done = at + 1
        if character in "\n\t \u00a0":
            kind = {"\n": "n", "\t": "h", " ": "s", "\u00a0": "b"}[character]
            parts.append(f'<span class="hfnb-{kind}">{character}</span>')
        else:
            parts.append(f'<span class="hfnb-u">{visible(character)}</span>')
    parts.append(html.escape(text[done:end]))
    return "".join(parts)


def plain(text: str) -> str:
    """The HTML of a whole text with its whitespace visible."""
    return marked(text, 0, len(text), telling_spaces(text, (0, len(text))))
