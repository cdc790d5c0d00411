"""Exercises of notebook 02: two conversations to rearrange."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hfnb import prompts
from hfnb.checks.base import Feedback, not_yet, register, well_done
from hfnb.checks.notebook_02 import NOTEBOOK, SYSTEM
from hfnb.errors import PromptError

_ROLES = ("system", "developer", "user", "human", "assistant", "ai", "tool")


def conversation(answer: Any) -> list[dict[str, Any]]:
    """The messages of an answer: a list of messages, or a rendered prompt.

    Raises:
        PromptError: a string, what is no conversation, or a role without a text.
    """
    if isinstance(answer, str):
        raise PromptError(
            "That is a string.", "A template starts from messages.", "Give the list of messages."
        )
    messages = getattr(answer, "messages", answer)
    for item in messages if isinstance(messages, list) else ():
        # ("system") is the string "system", and would be taken for a user's message.
        if isinstance(item, str) and item.strip().lower() in _ROLES:
            raise PromptError(
                f'`"{item}"` stands alone; a message is a pair: `("{item}", "text")`.'
            )
    return prompts.to_dicts(messages)


def _asked(messages: list[dict[str, Any]]) -> str:
    """All that the user says."""
    return "\n".join(str(m["content"]) for m in messages if m["role"] == "user")


@register(
    "02-no-default",
    NOTEBOOK,
    "Write messages in place of `...` that ask the question without the default system prompt.",
    "The template looks at one message only to decide: the first. What does it look for there?",
)
def no_default(answer: Any) -> Feedback:
    """Does SmolLM2's prompt for these messages hold a question and not the default text?

    Any question will do: the notebook's may have been changed.
    """
    messages = conversation(answer)
    text = prompts.render(messages, family="smollm2").text
    roles = [message["role"] for message in messages]
    if not _asked(messages).strip():
        return not_yet("Nobody asks anything now. The user's message should stay in the list.")
    if "system" not in roles:
        strange = sorted(set(roles) - {"user", "assistant", "tool"})
        if strange:
            return not_yet(
                f"No message has the role `system`; one has the role `{strange[0]}`, which the "
                "template copies into the prompt without understanding it."
            )
        return not_yet(
            "The default system prompt is still there: the template adds it when the conversation "
            "does not begin with a system message."
        )
    if roles[0] != "system":
        return not_yet(
            "There is a system message, and the default is there all the same: yours is not the "
            "first message, and the template looks no further."
        )
    if "named SmolLM" in text:
        return not_yet(
            "You wrote the default's own words into your system message. Say something else, or "
            "nothing."
        )
    if not str(messages[0]["content"]).strip():
        return well_done(
            "The default is gone. Notice that the prompt still has a system turn, an empty one: "
            "this template cannot do without."
        )
    return well_done("The default is gone: your own system message stands in its place.")


@register(
    "02-fold",
    NOTEBOOK,
    "Write messages in place of `...` that carry both the instruction and the question, and that "
    "Gemma accepts.",
    "Llama 2's template moves the system text into the first user turn. Here you can do by hand "
    "what it does.",
)
def fold(answer: Any) -> Feedback:
    """Does Gemma's template take these messages, with the instruction and a question?"""
    messages = conversation(answer)
    roles = [message["role"] for message in messages]
    if "system" in roles:
        return not_yet(
            "There is still a system message, and Gemma's template refuses the role. The words "
            "have to travel in another message."
        )
    said = "\n".join(str(message["content"]) for message in messages).replace("’", "'")
    if SYSTEM.lower() not in said.lower():
        return not_yet(f"The instruction is lost: “{SYSTEM}” is in none of the messages.")
    before, _, after = _around(_asked(messages))
    if not any(map(str.isalnum, before + after)):
        return not_yet("The question is lost: besides the instruction, the user says nothing.")
    if any(pair == ("user", "user") for pair in pairwise(roles)):
        return not_yet(
            "Two user messages follow one another, and Gemma's template insists that user and "
            "assistant take turns. One message can hold both texts."
        )
    if any(m["role"] == "assistant" and SYSTEM in str(m["content"]) for m in messages):
        return not_yet(
            "You let the assistant say the instruction. To the model that is something it has said "
            "itself, not something it was asked to do."
        )
    prompts.render(messages, family="gemma")
    late = len(before.strip()) > len(after.strip())
    return well_done(
        "Gemma takes it. Nothing marks the instruction as one any more: it is part of what the "
        "user says."
        + (" (Instructions usually come first: the question is then read with them.)" * late)
    )


def _around(text: str) -> tuple[str, str, str]:
    """`text` before, at and after the instruction; all of it before, where there is none."""
    text = text.replace("’", "'")
    at = text.lower().find(SYSTEM.lower())
    if at < 0:
        return text, "", ""
    end = at + len(SYSTEM)
    return text[:at], text[at:end], text[end:]
