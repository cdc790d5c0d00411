"""The parts of a rendered prompt, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters [start, end) of `RenderedPrompt.text` and who wrote them.

    Attributes:
        start: first character.
        end: one past the last character.
        kind: "content" when the characters came out of the caller's input (a message's text or
            tool calls; a tool definition or a document), after whatever trimming and escaping
            the template does; "template" when the template wrote them.
        message: for content, the index of the message it came from (None: tool definitions,
            documents); for template text, the message whose turn it wraps (None: it belongs to
            no message, such as the BOS, a default system prompt, the generation prompt).
        role: that message's role; "tools" or "documents" for content of no message; "assistant"
            for the generation prompt; otherwise None.
        special: whether this is the text of a special token. Content can be special too: that
            is how a user's text smuggles in a turn (prompt injection).
    """

    start: int
    end: int
    kind: str
    message: int | None = None
    role: str | None = None
    special: bool = False


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """A part of the chat template and what it put out.

    Attributes:
        start: its first character in `RenderedPrompt.template`.
        end: one past its last.
        spans: the stretches [start, end) of `RenderedPrompt.text` that it wrote, or that passed
            through it (as a message's words pass through `message.content`), in order.
    """

    start: int
    end: int
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Token:
    """One token of the prompt.

    Attributes:
        id: the number that the model reads.
        text: the characters it stands for. A token that holds only some bytes of a character
            (an emoji is often split) shows those bytes instead, as in "\\xf0\\x9f".
        start: first character of the prompt that it holds any byte of.
        end: one past the last such character. So the tokens that share one character have
            overlapping spans; otherwise spans follow one another without gap, up to what a
            tokenizer drops or rewrites (white space, Unicode normal forms).
        special: whether the tokenizer calls it a special token.
    """

    id: int
    text: str
    start: int
    end: int
    special: bool = False


@dataclass(frozen=True, slots=True)
class PromptWarning:
    """Something a learner should know about a prompt, and what to do about it.

    Attributes:
        code: a stable name, such as "double-bos"; `hfnb.prompts.WARNINGS` lists them all.
        text: what is the matter and what to do, in plain words.
        message: the index of the message concerned, if it is one.
        span: the characters concerned, if they stand in the prompt.
    """

    code: str
    text: str
    message: int | None = None
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a prompt parts from what a server says that its model reads, and why it matters.

    Attributes:
        at: the first character that differs; of both texts.
        ours: the text around it, as rendered here; token ids where only those differ.
        theirs: the same of the server's.
        cause: "bos-doubled", "bos-missing", "bos-added", "white-space", "date",
            "generation-prompt", "default-system", "tokens", or "template" for any other.
        text: what that means for the model, in plain words.
    """

    at: int
    ours: str
    theirs: str
    cause: str
    text: str

    def __str__(self) -> str:
        return (
            f"They part at character {self.at:,}. Here: {self.ours!r}. "
            f"Server: {self.theirs!r}. {self.text}"
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """Where the tokens go; `total == sum(per_message) + tools + template`.

    A token that covers characters of two segments counts where most of its characters lie.

    Attributes:
        total: tokens of the whole prompt.
        per_message: for each message, the tokens of its own content.
        tools: tokens of tool definitions and documents.
        template: tokens that the template adds around all that.
        context_length: how many tokens the model can attend to, None when unknown.
        remaining: how many are left for the answer (negative: too long), None when unknown.
    """

    total: int
    per_message: tuple[int, ...]
    tools: int
    template: int
    context_length: int | None
    remaining: int | None
