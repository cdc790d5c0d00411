"""Exercises of notebook 02, first half: two predictions, and two conversations to rearrange."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hfnb import prompts
from hfnb.checks.base import Feedback, not_yet, register, well_done
from hfnb.checks.revealing import reveal
from hfnb.errors import PromptError

NOTEBOOK = "02_chat_templates"
SYSTEM = "You're a helpful assistant"
QUESTION = "What happens when an unstoppable force meets an immovable object?"
_OPEN, _CLOSE = "<|im_start|>", "<|im_end|>"


@register(
    "02-chatml",
    NOTEBOOK,
    "Write the whole prompt, character by character, in place of `...`.",
    f"Two turns: the user's, opened by `{_OPEN}` and the role's name and closed by `{_CLOSE}`; "
    "then the assistant's, only opened. Where are the four line ends?",
)
def chatml(answer: Any) -> Feedback:
    """Is this the question as ChatML writes it, with the generation prompt?"""
    actual = prompts.render([("user", QUESTION)], family="chatml").text
    if not isinstance(answer, str):
        return not_yet("A prompt is one string. Write it in quotes, with `\\n` for each line end.")
    seen = reveal(answer, actual)
    if seen.same:
        return well_done(
            "That is the prompt, to the last line end. The model reads this string and writes on.",
            seen,
        )
    return not_yet(_chatml_mistake(answer, actual), comparison=seen)


def _chatml_mistake(answer: str, actual: str) -> str:
    """Name the mistake that explains most of the difference."""
    opening = answer.rpartition("assistant")[2]
    roles = {"[INST]": "Llama 2", "<|user|>": "Zephyr", "<start_of_turn>": "Gemma"}
    other = next((name for sign, name in roles.items() if sign in answer), None)
    mistakes = (
        (
            "\\n" in answer,
            "There is a backslash followed by an n in your string, not a line end. In an ordinary "
            "string (no r in front of the quotes) `\\n` is one character.",
        ),
        (other is not None, f"That is how {other} writes a turn. ChatML is another family."),
        (
            QUESTION not in answer,
            "The question is not in there, word for word. ChatML adds text around a message and "
            "changes nothing within it.",
        ),
        (
            "system" in answer,
            "There is a system turn in your prompt. Plain ChatML writes the messages it is given "
            "and no others; a default system prompt is a habit of SmolLM2's own template.",
        ),
        ("human" in answer, "In the prompt the role is called `user`, whatever LangChain says."),
        ("<s>" in answer, "ChatML writes no token at the beginning of the text."),
        (
            _OPEN not in answer,
            f"Nothing opens the turns. In ChatML that is the special token `{_OPEN}`.",
        ),
        (
            _CLOSE not in answer,
            f"Nothing closes the user's turn, so the model cannot see where it ends: `{_CLOSE}`.",
        ),
        (
            "assistant" not in answer,
            "The prompt stops after the user's turn. Nothing tells the model that it is its turn: "
            "the generation prompt is missing.",
        ),
        (
            _CLOSE in opening,
            f"You closed the assistant's turn. It is for the model to write `{_CLOSE}`, when it "
            "has said what it wants to say.",
        ),
        (
            f"{_OPEN}user\n" not in answer,
            f"The role follows `{_OPEN}` directly, and a line end follows the role: no space, no "
            "colon.",
        ),
        (
            f"{_CLOSE}\n{_OPEN}" not in answer,
            f"Between `{_CLOSE}` and the next `{_OPEN}` stands one line end.",
        ),
        (
            answer.lstrip() != answer,
            "There is white space before the first token. A string in triple quotes begins right "
            "after the quotes, also when that is a line end.",
        ),
        (
            answer.rstrip() == actual.rstrip(),
            "All that is wrong is the very end: after `assistant` comes one line end, and the "
            "model's first word follows it.",
        ),
        (
            "".join(answer.split()) == "".join(actual.split()),
            "Every word is right. Look at the white space: it is made of tokens, too.",
        ),
    )
    return next(
        (words for found, words in mistakes if found),
        "Nearly. Compare the two and find what you did not expect.",
    )


@register(
    "02-ending",
    NOTEBOOK,
    "Write in place of `...` how the prompt ends now: the last special token, and what comes "
    "after it.",
    "Without a generation prompt the template stops when the last message is written. What "
    "closes a turn?",
)
def ending(answer: Any) -> Feedback:
    """Is this how SmolLM2's prompt ends with add_generation_prompt=False?"""
    messages = [("system", SYSTEM), ("user", QUESTION)]
    text = prompts.render(messages, family="smollm2", add_generation_prompt=False).text
    actual = f"{_CLOSE}\n"
    if not isinstance(answer, str):
        return not_yet("Write the last few characters of the prompt as a string, in quotes.")
    if text.endswith(answer) and answer.endswith(actual):
        return well_done(
            "The user's turn is closed and nobody's is opened. What comes next is for the model "
            "to guess, and it may guess that the user goes on talking.",
            reveal(answer, text[-len(answer) :]),
        )
    seen = reveal(answer, actual)
    mistakes = (
        (
            "assistant" in answer,
            "That would be the generation prompt. With `add_generation_prompt=False` the template "
            "does not open the assistant's turn.",
        ),
        (
            "\\n" in answer,
            "A backslash and an n are two characters. Leave the r before the quotes.",
        ),
        (
            answer.strip() == "" and "\n" in answer,
            "True as far as it goes. Write the special token before it, too.",
        ),
        (
            answer.rstrip(" ").endswith(_CLOSE),
            "Nearly: the template writes one character more, to begin the next turn on a new line.",
        ),
        (
            "</s>" in answer or "endoftext" in answer,
            "Nothing ends the text as a whole: a prompt is there to be continued. Only the turn is "
            "closed.",
        ),
        (
            answer.strip().endswith("object?"),
            "The user's words are not the end: the template still has to close the turn.",
        ),
        (_OPEN in answer, f"`{_OPEN}` opens a turn, and there is no message left to write."),
    )
    found = (words for wrong, words in mistakes if wrong)
    return not_yet(next(found, "That is not how it ends. Compare the two."), comparison=seen)


def conversation(answer: Any) -> list[dict[str, Any]]:
    """The messages of an answer: a list of messages, or a rendered prompt.

    Raises:
        PromptError: a string, or what is no conversation.
    """
    if isinstance(answer, str):
        raise PromptError(
            "That is a string.", "A template starts from messages.", "Give the list of messages."
        )
    return prompts.to_dicts(getattr(answer, "messages", answer))


@register(
    "02-no-default",
    NOTEBOOK,
    "Write messages in place of `...` that ask the question without the default system prompt.",
    "The template looks at one message only to decide: the first. What does it look for there?",
)
def no_default(answer: Any) -> Feedback:
    """Does SmolLM2's prompt for these messages hold the question and not the default text?"""
    messages = conversation(answer)
    text = prompts.render(messages, family="smollm2").text
    roles = [message["role"] for message in messages]
    if not any(m["role"] == "user" and QUESTION in str(m["content"]) for m in messages):
        return not_yet("The question is no longer asked, word for word, by the user.")
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
    """Does Gemma's template take these messages, with the instruction before the question?"""
    messages = conversation(answer)
    roles = [message["role"] for message in messages]
    if "system" in roles:
        return not_yet(
            "There is still a system message, and Gemma's template refuses the role. The words "
            "have to travel in another message."
        )
    text = "\n".join(str(message["content"]) for message in messages)
    for words, name in ((SYSTEM, "instruction"), (QUESTION, "question")):
        if words not in text:
            return not_yet(f"The {name} is lost: “{words}” is in none of the messages.")
    if text.index(SYSTEM) > text.index(QUESTION):
        return not_yet("The instruction should come first, so that the question is read with it.")
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
    return well_done(
        "Gemma takes it. Nothing marks the instruction as one any more: it is part of what the "
        "user says."
    )
