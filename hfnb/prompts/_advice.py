"""What a learner should know about a prompt: the warnings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from hfnb.prompts._compared import arrival, generation, shortened
from hfnb.prompts._plain import describe, try_text
from hfnb.prompts._variables import ignored
from hfnb.prompts.types import PromptWarning

if TYPE_CHECKING:
    from hfnb.prompts.rendered import RenderedPrompt

WARNINGS = {
    "content-cut": "The template left out a part of a message.",
    "content-trimmed": "The template removed white space around a message.",
    "default-system": "The template wrote a system prompt of its own.",
    "documents-ignored": "Documents were given, and the template does not write them.",
    "double-bos": "Template and tokenizer both add the token that begins a text.",
    "message-dropped": "The template left a whole message out.",
    "no-generation-prompt": "Nothing tells the model that it is its turn.",
    "over-context": "The prompt leaves no room for an answer.",
    "roles-not-alternating": "User and assistant do not take turns.",
    "special-token-in-content": "A message contains the text of a special token.",
    "system-folded": "The system message became part of a user message.",
    "system-ignored": "The template left the system message out.",
    "system-not-first": "A system message stands in the middle.",
    "tools-ignored": "Tools were given, and the template does not write them.",
    "trailing-space": "The prompt ends with a space.",
    "unknown-role": "No chat template knows this role.",
    "variable-ignored": "A variable was given that the template never reads.",
}

_ROLES = ("system", "developer", "user", "assistant", "tool", "function", "ipython")
_MEANT = {"human": "user", "ai": "assistant", "bot": "assistant", "model": "assistant"}


def warnings(prompt: RenderedPrompt) -> tuple[PromptWarning, ...]:
    """All warnings of a prompt, those about roles first, those about the end last."""
    return tuple(warning for check in _CHECKS for warning in check(prompt))


def _roles(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    messages, before = prompt.messages, None
    for index, message in enumerate(messages):
        role = message["role"]
        if role not in _ROLES:
            meant = _MEANT.get(role.lower())
            advice = f"Use {meant!r}" if meant else "Use system, user, assistant or tool"
            yield PromptWarning(
                "unknown-role",
                f"{describe(messages, index)} has a role that no chat template was trained on. "
                f"{advice}.",
                index,
            )
        if role in ("system", "developer"):
            if index:
                yield PromptWarning(
                    "system-not-first",
                    f"{describe(messages, index)} stands behind other messages; models were "
                    "trained with the system message at the start. Put it first.",
                    index,
                )
            continue
        if role in ("user", "assistant") and role == before:
            yield PromptWarning(
                "roles-not-alternating",
                f"{describe(messages, index)} follows another {role} message; models were trained "
                "on user and assistant taking turns. Join the two, or put the other's message "
                "between them.",
                index,
            )
        elif role == "assistant" and before is None:
            yield PromptWarning(
                "roles-not-alternating",
                f"{describe(messages, index)} comes before anything the user said. Begin with a "
                "user message.",
                index,
            )
        before = role
    if before == "assistant" and messages[-1]["role"] == "assistant" and prompt.generation_prompt:
        last = len(messages) - 1
        yield PromptWarning(
            "roles-not-alternating",
            f"{describe(messages, last)} is the last message, and the generation prompt opens "
            "another assistant turn behind it. To let the model go on with that message, use "
            "continue_final_message=True.",
            last,
        )


def _system(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    for index, message in enumerate(prompt.messages):
        host = _host(prompt, index) if message["role"] in ("system", "developer") else None
        if host is not None:
            start = min(s.start for s in _content(prompt, index))
            end = max(s.end for s in _content(prompt, index))
            yield PromptWarning(
                "system-folded",
                f"This format has no system turn: {describe(prompt.messages, index)} was written "
                f"into {describe(prompt.messages, host)}. The model sees it as a part of what the "
                "user said; nothing is wrong, but expect it to bind less.",
                index,
                (start, end),
            )


def _content(prompt: RenderedPrompt, index: int) -> list[Any]:
    return [s for s in prompt.segments if s.kind == "content" and s.message == index]


def _host(prompt: RenderedPrompt, index: int) -> int | None:
    """The user message whose turn was opened before the system message's words."""
    own = _content(prompt, index)
    before = [s for s in prompt.segments if own and s.end <= own[0].start]
    if not before or before[-1].message in (None, index) or before[-1].kind != "template":
        return None
    host = before[-1].message
    behind = all(s.start > own[0].start for s in _content(prompt, host))
    return host if behind and prompt.messages[host]["role"] == "user" else None


def _default_system(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    if any(message["role"] in ("system", "developer") for message in prompt.messages):
        return
    span = prompt._default_system
    if span is not None:
        words = shortened(prompt.text[span[0] : span[1]], 90)
        yield PromptWarning(
            "default-system",
            f"You gave no system message, and the template wrote one of its own: “{words}”. "
            'To say something else, begin with ("system", "...").',
            None,
            span,
        )


def _tools(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    inputs = prompt._inputs
    if inputs.tools and try_text(inputs.but(tools=None)) == prompt.text:
        yield PromptWarning(
            "tools-ignored",
            "The template does not write tool definitions: the model cannot know your tools. "
            "Describe them in the system message, or use a model whose template takes tools.",
        )


def _injection(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    seen = set()
    for segment in prompt.segments:
        if segment.kind != "content" or not segment.special:
            continue
        token = prompt.text[segment.start : segment.end]
        if (segment.message, token) in seen:
            continue
        seen.add((segment.message, token))
        who = (
            segment.role if segment.message is None else describe(prompt.messages, segment.message)
        )
        yield PromptWarning(
            "special-token-in-content",
            f"{who} contains {token}, which is a special token: the model cannot tell it from one "
            "that the template wrote, so such text can end a turn and fake another (prompt "
            "injection). Remove it from what users send.",
            segment.message,
            (segment.start, segment.end),
        )


def _bos(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    tokenizer = prompt._carrier.tokenizer
    if tokenizer is None or not prompt.tokens:
        return
    bos = tokenizer.bos_token_id
    if bos is None or prompt.tokens[0].id != bos:
        return
    # What the tokenizer puts first does not depend on what follows.
    first = prompt.text[: prompt.tokens[0].end]
    ids = tokenizer(first, add_special_tokens=True, verbose=False)["input_ids"]
    if list(ids[:2]) == [bos, bos]:
        yield PromptWarning(
            "double-bos",
            f"The template begins with {tokenizer.bos_token}, and the tokenizer adds another one "
            "by default; two of them make answers worse. Tokenize a rendered prompt with "
            "add_special_tokens=False, as hfnb does.",
            None,
            (prompt.tokens[0].start, prompt.tokens[0].end),
        )


def _ending(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    kept = len(prompt.text.rstrip(" \t"))
    if kept < len(prompt.text):
        yield PromptWarning(
            "trailing-space",
            "The prompt ends with a space. Words are tokens that begin with their space, so the "
            "model now has to begin with one that it rarely saw there. End without it.",
            None,
            (kept, len(prompt.text)),
        )
    counts = prompt.counts
    if counts is not None and counts.remaining is not None and counts.remaining <= 0:
        yield PromptWarning(
            "over-context",
            f"The prompt has {counts.total:,} tokens, and the model can attend to "
            f"{counts.context_length:,}: no room is left for an answer. Shorten the conversation, "
            "or leave out its oldest turns.",
        )


_CHECKS: tuple[Callable[[RenderedPrompt], Iterator[PromptWarning]], ...] = (
    _roles,
    _system,
    _default_system,
    arrival,
    _tools,
    ignored,
    _injection,
    _bos,
    generation,
    _ending,
)
