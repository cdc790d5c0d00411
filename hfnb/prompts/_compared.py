"""What a template did with a conversation, found out by asking it again with a small change.

No template says what it adds by itself or leaves out, but its answers to two conversations that
differ in one thing show it, whatever its format.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from hfnb.markup.steps_text import added, common
from hfnb.prompts._plain import describe, reads, try_text
from hfnb.prompts.types import PromptWarning

if TYPE_CHECKING:
    from hfnb.prompts.rendered import RenderedPrompt

WORDS = re.compile(r"\w{2,}\W+\w{2,}")
# Characters of private use: they occur in no template and no conversation.
_PROBE = "\ue0f1\ue0f2"


def shortened(text: str, length: int) -> str:
    """One line of at most `length` characters."""
    words = " ".join(text.split())
    return words if len(words) <= length else words[: length - 3] + "..."


def default_system(prompt: RenderedPrompt) -> tuple[int, int] | None:
    """Where the template wrote a system prompt that nobody gave; None where it did not.

    Two ways to see it. Given a system message, the template writes that *instead* of something;
    or it writes words of its own ahead of the first message that are there in either case.
    """
    inputs = prompt._inputs.but(tools=None, documents=None, continue_final_message=False)
    plain = prompt.text if inputs == prompt._inputs else try_text(inputs)
    system = {"role": "system", "content": _PROBE}
    given = try_text(inputs.but(messages=(system, *inputs.messages)))
    special = prompt._special
    if plain is None:
        return None
    if given is not None and _PROBE in given:
        start, end, _ = added(given, plain)
        words = plain[start:end]
        if WORDS.search(special.sub(" ", words)) and (at := prompt.text.find(words)) >= 0:
            return at, at + len(words)
    return _preamble(prompt, plain, special)


def _preamble(
    prompt: RenderedPrompt, plain: str, special: re.Pattern[str]
) -> tuple[int, int] | None:
    """Words of no message ahead of the first one, also when there are no tools to present."""
    first = next((s.start for s in prompt.segments if s.message is not None), len(prompt.text))
    stop = next((s.start for s in prompt.segments if s.kind == "content"), len(prompt.text))
    text = prompt.text[: min(first, stop)]
    text = text[: common(text, plain)]
    if not WORDS.search(special.sub(" ", text)):
        return None
    inner = [m.span() for m in re.finditer(r"\S(?:.*\S)?", special.sub(_blank, text), re.DOTALL)]
    return inner[0][0], inner[-1][1]


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def arrival(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    """Messages that did not arrive whole, told by which of their characters did."""
    if not prompt.exact:
        return
    tracker, marks = prompt._traced
    arrived = set(marks)
    reached = {
        source.message
        for source in tracker.sources
        if source.kind == "content" and not arrived.isdisjoint(range(source.base, source.last + 1))
    }
    for index, message in enumerate(prompt.messages):
        if index not in reached and _has_words(message):
            yield _dropped(prompt, index)
    for source in tracker.sources:
        if not source.trimmable or source.message not in reached:
            continue
        if arrived.issuperset(range(source.base, source.base + source.length)):
            continue
        index, content = source.message, prompt.messages[source.message]["content"]
        kept = [n for n in range(source.length) if source.base + n in arrived]
        lost = "".join(c for n, c in enumerate(content) if source.base + n not in arrived)
        if lost.strip():
            yield PromptWarning(
                "content-cut",
                f"The template left out a part of {describe(prompt.messages, index)}: "
                f"“{shortened(lost, 60)}”. Reasoning of earlier turns is often left out on "
                "purpose; if this is not that, write it differently.",
                index,
            )
        elif lost and kept and not prompt._inputs.continue_final_message:
            yield PromptWarning(
                "content-trimmed",
                f"The template removed white space of {describe(prompt.messages, index)}. "
                "If it matters (code, verse), put something visible around it.",
                index,
            )


def _has_words(message: dict[str, Any]) -> bool:
    content = message.get("content")
    return bool(content.strip() if isinstance(content, str) else content) or bool(
        message.get("tool_calls")
    )


def _dropped(prompt: RenderedPrompt, index: int) -> PromptWarning:
    who = describe(prompt.messages, index)
    if prompt.messages[index]["role"] == "system":
        return PromptWarning(
            "system-ignored",
            f"The template does not write {who}: the model will not see it. Put it at the start "
            "of the first user message.",
            index,
        )
    return PromptWarning(
        "message-dropped",
        f"The template does not write {who}: the model will not see it. Use a template that knows "
        "this role, or say it in a user message.",
        index,
    )


def generation(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    """A missing generation prompt: what stands between this text and an answer, if any."""
    inputs = prompt._inputs
    answered = inputs.messages[-1]["role"] == "assistant"
    if answered or inputs.continue_final_message or prompt.generation_prompt:
        return
    answer = {"role": "assistant", "content": _PROBE}
    longer = try_text(inputs.but(messages=(*inputs.messages, answer), add_generation_prompt=False))
    opening = ""
    if longer is not None and longer.startswith(prompt.text) and _PROBE in longer:
        opening = longer[len(prompt.text) : longer.index(_PROBE)]
    elif not inputs.add_generation_prompt and "add_generation_prompt" in reads(inputs.template):
        with_prompt = try_text(inputs.but(add_generation_prompt=True))
        opening = with_prompt or ""
        opening = opening[common(opening, prompt.text) :]
    if not opening.strip():
        return
    why = "You asked for none." if not inputs.add_generation_prompt else "This template has none."
    step = (
        "Use add_generation_prompt=True."
        if not inputs.add_generation_prompt
        else f"Add {opening!r} at the end."
    )
    yield PromptWarning(
        "no-generation-prompt",
        f"No generation prompt stands at the end. {why} An answer would begin with {opening!r}; "
        f"without it the model may go on writing as the user. {step}",
        None,
        (len(prompt.text), len(prompt.text)),
    )
