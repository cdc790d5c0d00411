"""Where a prompt that was rendered here parts from the one that a server tells, and why it matters.

Only the first difference is explained: those behind it are often its consequences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from hfnb.markup.steps_text import added, common
from hfnb.prompts._compared import WORDS, shortened
from hfnb.prompts.types import Difference

if TYPE_CHECKING:
    from hfnb.prompts.rendered import RenderedPrompt

_BEFORE, _BEHIND = 24, 48  # characters shown around a difference
_LINED_UP = 16  # so many characters in common are no coincidence
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_DATE = re.compile(
    rf"\d{{4}}-\d\d-\d\d|\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
)
# Given our prompt, the other text and where they part: the cause and what it means, or None.
Found = tuple[str, str] | None


def difference(
    prompt: RenderedPrompt, text: str, token_ids: Sequence[int] | None = None
) -> Difference | None:
    """Return where `prompt` and the text that a server tells first differ; None if they do not.

    Args:
        prompt: rendered here.
        text: what the server says that its model reads (`chat.server_prompt(messages).text`).
        token_ids: its tokens, where it tells them; compared where the texts are the same and
            there is a tokenizer here.
    """
    if prompt.text == text:
        return _of_tokens(prompt, token_ids)
    at = common(prompt.text, text)
    cause, words = next(
        filter(None, (check(prompt, text, at) for check in _CHECKS)), ("template", _TEMPLATE)
    )
    return Difference(at, _around(prompt.text, at), _around(text, at), cause, words)


def _around(text: str, at: int) -> str:
    return text[max(0, at - _BEFORE) : at + _BEHIND]


_TEMPLATE = (
    "The server renders with another chat template than the one chosen here: that of another "
    "model or version, or one that it was started with. A model understands the format that it "
    "was trained on; find out which of the two that is."
)


def _bos(prompt: RenderedPrompt, text: str, at: int) -> Found:
    bos = prompt._inputs.variables.get("bos_token")
    if not isinstance(bos, str) or not bos:
        return None
    ours = prompt.text
    if text.startswith(bos * 2) and not ours.startswith(bos * 2):
        return (
            "bos-doubled",
            f"The server's prompt begins with {bos} twice. Models were trained on one, and answer "
            "worse after two: its template writes one and its tokenizer adds another.",
        )
    if ours.startswith(bos + text[:_LINED_UP]) and not text.startswith(bos):
        return (
            "bos-missing",
            f"The server's prompt lacks {bos} at its start. Mostly this is only not shown: "
            "llama.cpp takes it off the text and lets its tokenizer add it. If the model really "
            "reads none, it answers worse.",
        )
    if text.startswith(bos + ours[:_LINED_UP]) and not ours.startswith(bos):
        return (
            "bos-added",
            f"The server's prompt begins with {bos}, and the one rendered here does not. Models "
            "that were trained with it answer worse without.",
        )
    return None


def _white_space(prompt: RenderedPrompt, text: str, at: int) -> Found:
    ours = prompt.text
    here, there = ours[at:].lstrip(), text[at:].lstrip()
    moved = (len(here), len(there)) != (len(ours) - at, len(text) - at)
    goes_on = bool(here) and here[:_LINED_UP] == there[:_LINED_UP]
    if "".join(ours.split()) != "".join(text.split()) and not (moved and goes_on):
        return None
    return (
        "white-space",
        "The two differ in white space. Spaces and line ends are tokens, or parts of them: the "
        "model reads other tokens than it was trained on, which small models feel most.",
    )


def _date(prompt: RenderedPrompt, text: str, at: int) -> Found:
    ours = next((m for m in _DATE.finditer(prompt.text) if m.start() <= at < m.end()), None)
    theirs = ours and _DATE.match(text, ours.start())
    if not ours or not theirs:
        return None
    return (
        "date",
        f"The template writes a date, and the server's is another one: {theirs.group()} instead "
        f"of {ours.group()}. It is read by a clock elsewhere, or fixed in the server's template; "
        "the model takes it for today.",
    )


def _generation_prompt(prompt: RenderedPrompt, text: str, at: int) -> Found:
    opening = prompt.generation_prompt
    if at < len(prompt.text) - len(opening):
        return None
    if at == len(text) and opening:
        return (
            "generation-prompt",
            f"The server's prompt ends before {opening!r}, which opens the assistant's turn. "
            "Without it the model may go on writing as the user instead of answering.",
        )
    more = shortened(repr(text[at:]), 60)
    if not opening:
        return (
            "generation-prompt",
            f"The server goes on with {more}: it opens the assistant's turn, so that the model "
            "answers. Here that is switched off.",
        )
    return (
        "generation-prompt",
        f"The server opens the assistant's turn in another way; its prompt goes on with {more}. "
        "What stands there begins the answer: whether the model thinks first, for example.",
    )


def _default_system(prompt: RenderedPrompt, text: str, at: int) -> Found:
    if any(message["role"] in ("system", "developer") for message in prompt.messages):
        return None
    span = prompt._default_system
    if span is not None and at < span[1]:
        words = prompt.text[span[0] : span[1]]
        if words not in text:
            return (
                "default-system",
                f"The template here writes a system message that nobody gave, “"
                f"{shortened(words, 60)}”, and the server does not write it. The model behaves "
                "otherwise than one would expect from here; give a system message of your own.",
            )
    first = next((s.start for s in prompt.segments if s.kind == "content"), len(prompt.text))
    start, end, _ = added(prompt.text, text)
    words = prompt._special.sub(" ", text[start:end])
    if at <= first and WORDS.search(words):
        return (
            "default-system",
            "The server writes something ahead of your first message that nobody gave: “"
            f"{shortened(words, 60)}”. It is a part of what the model obeys; to say something "
            "else, give a system message of your own.",
        )
    return None


_CHECKS: tuple[Callable[[RenderedPrompt, str, int], Found], ...] = (
    _bos,
    _white_space,
    _date,
    _generation_prompt,
    _default_system,
)


def _of_tokens(prompt: RenderedPrompt, token_ids: Sequence[int] | None) -> Difference | None:
    if token_ids is None or prompt.tokens is None:
        return None
    ours, theirs = [token.id for token in prompt.tokens], list(token_ids)
    if ours == theirs:
        return None
    pairs = enumerate(zip(ours, theirs, strict=False))
    place = next((n for n, (a, b) in pairs if a != b), min(len(ours), len(theirs)))
    at = prompt.tokens[place].start if place < len(ours) else len(prompt.text)
    bos = getattr(prompt._carrier.tokenizer, "bos_token_id", None)
    if bos is not None and theirs[:2] == [bos, bos] and ours[:2] != [bos, bos]:
        cause, words = (
            "bos-doubled",
            "The text is the same, but the server's tokenizer puts another BOS in front: the model "
            "reads two, and answers worse.",
        )
    else:
        cause, words = (
            "tokens",
            "The text is the same, and is cut into other tokens: the tokenizer here is not the "
            "server's. Counts and ids that are shown here are not what the model reads.",
        )
    return Difference(
        at, str(ours[place : place + 6]), str(theirs[place : place + 6]), cause, words
    )
