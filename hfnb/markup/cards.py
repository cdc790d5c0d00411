"""Small views: chat messages, feedback, errors, findings, tables and token strips."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from hfnb.markup.linked_spans import of_message
from hfnb.markup.prompt import ROLES
from hfnb.markup.shapes import ErrorLike, FindingLike, TokenLike
from hfnb.markup.style import view
from hfnb.markup.text import escape, plain, prose

# level: (colour, sign, words)
_FEEDBACK = {
    "start": ("template", "✎", "Your turn"),
    "not yet": ("care", "→", "Not yet"),
    "well done": ("good", "✓", "Well done"),
}
_FINDINGS = {
    "ok": ("good", "✓"),
    "note": ("user", "i"),
    "warning": ("care", "!"),
    "problem": ("bad", "✗"),
}
_LANGCHAIN_ROLES = {"human": "user", "ai": "assistant"}


def conversation(messages: Iterable[Any]) -> str:
    """Chat messages as cards, one under the other, coloured by role.

    Args:
        messages: dicts with `role` and `content`, pairs of the two, or LangChain messages.
    """
    return view(message_cards(messages))


def message_cards(messages: Iterable[Any], linked: bool = False) -> str:
    """The cards of `conversation` without the style sheet, for views that hold them.

    Args:
        messages: as for `conversation`.
        linked: let them light up with what else belongs to the message (see `linked_style`).
    """
    cards = []
    for number, message in enumerate(messages):
        role, content, calls = _read(message)
        shade = role if role in ROLES else "template"
        parts = plain(content) if content or not calls else ""
        tools = "".join(f"<div><code>{escape(call)}</code></div>" for call in calls)
        link = f' {of_message(number)}" tabindex="0' if linked else ""
        cards.append(
            f'<div class="hfnb-card hfnb-said hfnb-{shade}{link}"><div>'
            f"<strong>{escape(role)}</strong> "
            f'<span class="hfnb-dim">messages[{number}]</span></div>'
            f"<pre>{parts}</pre>{tools}</div>"
        )
    return "".join(cards)


def _read(message: Any) -> tuple[str, str, list[str]]:
    """Role, text and tool calls (as text) of one message."""
    if isinstance(message, Mapping):
        role, content, calls = (
            message.get("role"),
            message.get("content"),
            message.get("tool_calls"),
        )
    elif isinstance(message, tuple | list):
        (role, content), calls = message, None
    else:
        role, content = message.type, message.content
        calls = getattr(message, "tool_calls", None)
    if not isinstance(content, str):
        content = "\n".join(_part(part) for part in content or ())
    role = _LANGCHAIN_ROLES.get(str(role), str(role))
    return role, content, [_call(call) for call in calls or ()]


def _part(part: Any) -> str:
    if isinstance(part, Mapping):
        return str(part["text"]) if "text" in part else f"[{part.get('type', 'part')}]"
    return str(part)


def _call(call: Mapping[str, Any]) -> str:
    called = call.get("function", call)
    arguments = called.get("arguments", called.get("args", {}))
    if not isinstance(arguments, str):
        arguments = json.dumps(arguments, ensure_ascii=False, default=str)
    return f"{called.get('name', '?')}({arguments})"


def feedback(level: str, text: str, hint: str | None = None) -> str:
    """What a check says about an answer.

    Args:
        level: "start" (nothing written yet), "not yet" or "well done".
        text: one or two sentences in the learner's words; `backticks` are set as code.
        hint: a nudge towards the answer, drawn apart.

    Raises:
        KeyError: for another level.
    """
    shade, sign, words = _FEEDBACK[level]
    more = f'<p class="hfnb-more"><strong>Hint.</strong> {prose(hint)}</p>' if hint else ""
    return view(_note(shade, sign, f"<p><strong>{words}.</strong> {prose(text)}</p>{more}"))


def _note(shade: str, sign: str, inner: str) -> str:
    return (
        f'<div class="hfnb-card hfnb-note hfnb-{shade}"><span class="hfnb-sign" '
        f'aria-hidden="true">{sign}</span> <div>{inner}</div></div>'
    )


def error(problem: ErrorLike) -> str:
    """An `HfnbError`: what failed, why, and the next step, drawn apart."""
    why = f"<p>{prose(problem.why)}</p>" if problem.why else ""
    step = f'<p class="hfnb-more"><strong>What to do.</strong> {prose(problem.next_step)}</p>'
    inner = f"<p><strong>{prose(problem.what)}</strong></p>{why}"
    return view(_note("bad", "✗", inner + (step if problem.next_step else "")))


def findings(items: Iterable[FindingLike], title: str = "") -> str:
    """The lines of a report, such as `hfnb doctor`'s, each with its next step.

    Args:
        items: findings whose level is "ok", "note", "warning" or "problem".
        title: a heading; none when empty.

    Raises:
        KeyError: for another level.
    """
    lines = []
    for item in items:
        shade, sign = _FINDINGS[item.level]
        step = f'<p class="hfnb-dim">{prose(item.next_step)}</p>' if item.next_step else ""
        lines.append(
            f'<div class="hfnb-line hfnb-{shade}"><span class="hfnb-sign">{sign}</span> '
            f"<div><p>{prose(item.text)}</p>{step}</div></div>"
        )
    head = f'<div class="hfnb-head"><strong>{escape(title)}</strong></div>' if title else ""
    return view(f'<div class="hfnb-card">{head}{"".join(lines)}</div>')


def table(headers: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    """A plain table; on a narrow page it scrolls inside its own frame.

    Args:
        headers: the columns' names; where none has any, there is no head.
        rows: one sequence of cells per row; numbers are set to the right, `backticks` as code.
    """
    lines = [tuple(row) for row in rows]
    right = {
        column
        for column in range(len(headers))
        if {_is_number(line[column]) for line in lines if line[column] is not None} == {True}
    }
    head = f"<thead>{_row(headers, right, 'th')}</thead>" if any(headers) else ""
    body = "".join(_row(line, right, "td") for line in lines)
    inner = f"{head}<tbody>{body}</tbody>"
    return view(f'<div class="hfnb-card hfnb-wide"><table>{inner}</table></div>')


def _is_number(cell: object) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _row(cells: Sequence[object], right: set[int], tag: str) -> str:
    shown = []
    for column, cell in enumerate(cells):
        text = "" if cell is None else cell
        if isinstance(cell, float):
            text = f"{cell:,.4g}"
        elif _is_number(cell):
            text = f"{cell:,}"
        side = ' class="hfnb-num"' if column in right else ""
        shown.append(f"<{tag}{side}>{prose(text)}</{tag}>")
    return f"<tr>{''.join(shown)}</tr>"


def tokens(items: Iterable[TokenLike]) -> str:
    """A strip of tokens, each with its id beneath it; special tokens are framed."""
    boxes = "".join(
        f'<span class="hfnb-box hfnb-{"special" if item.special else "user"}">'
        f"<code>{plain(item.text)}</code> <small>{item.id}</small></span> "
        for item in items
    )
    return view(f'<div class="hfnb-card hfnb-strip">{boxes}</div>')
