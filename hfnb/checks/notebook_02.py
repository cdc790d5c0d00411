"""Exercises of notebook 02: predict a whole prompt, and how one ends."""

from __future__ import annotations

import re
from typing import Any

from hfnb import prompts
from hfnb.checks.base import Feedback, not_yet, register, well_done
from hfnb.checks.revealing import LABELS, reveal

NOTEBOOK = "02_chat_templates"
SYSTEM = "You're a helpful assistant"
QUESTION = "What happens when an unstoppable force meets an immovable object?"
_OPEN, _CLOSE = "<|im_start|>", "<|im_end|>"

# Mistakes in how a string is written, the same for every string: (what shows them, what to say).
_WRITING = (
    (
        "⏎",
        "`⏎` is how this course draws a line end. In a Python string you write `\\n`.",
    ),
    (
        "·",
        "`·` is how this course draws a space that is easily overlooked. In a Python string you "
        "write the space itself.",
    ),
    (
        "\\n",
        "There is a backslash followed by an n in your string, two characters, and no line end. "
        "Write one backslash, not two; and no r in front of the quotes.",
    ),
)


def _writing(answer: str) -> list[tuple[bool, str]]:
    return [(sign in answer, words) for sign, words in _WRITING]


def _capitals(answer: str) -> bool:
    """Whether a role is written with capitals, outside the question."""
    found = re.findall(r"\b(?:user|assistant|system)\b", answer.replace(QUESTION, ""), re.I)
    return any(role != role.lower() for role in found)


_LOWER = "Role names are lower case: `user`, `assistant`."


@register(
    "02-chatml",
    NOTEBOOK,
    "Write the whole prompt, character by character, in place of `...`.",
    f"Two turns: the user's, opened by `{_OPEN}` and the role's name and closed by `{_CLOSE}`; "
    "then the assistant's, only opened. Where are the three line ends?",
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
        *_writing(answer),
        (other is not None, f"That is how {other} writes a turn. ChatML is another family."),
        (
            "capital of france" in answer.lower(),
            "That is another question of this notebook. Here the one about the unstoppable force "
            f"is meant: “{QUESTION}”",
        ),
        (
            QUESTION not in answer,
            "The question is not in there, word for word. ChatML adds text around a message and "
            "changes nothing within it.",
        ),
        (_capitals(answer), _LOWER),
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
    if not isinstance(answer, str):
        return not_yet("Write the last few characters of the prompt as a string, in quotes.")
    actual = f"{_CLOSE}\n"
    if _ends_a_prompt(answer):
        labels = LABELS if answer == actual else ("The end of your guess", LABELS[1])
        return well_done(
            "The user's turn is closed and nobody's is opened. What comes next is for the model "
            "to guess, and it may guess that the user goes on talking.",
            reveal(answer[-len(actual) :], actual, labels),
        )
    mistakes = (
        *_writing(answer),
        (
            "assistant" in answer.lower(),
            "That would be the generation prompt. With `add_generation_prompt=False` the template "
            "does not open the assistant's turn." + (f" ({_LOWER})" if _capitals(answer) else ""),
        ),
        (_capitals(answer), _LOWER),
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
            answer.strip().endswith("?") and _CLOSE not in answer and answer.strip("?! \n") != "",
            "The user's words are not the end: the template still has to close the turn.",
        ),
        (
            answer.count(_CLOSE) > 1 and _OPEN not in answer,
            f"Every turn is closed once, by one `{_CLOSE}`, and the next has to be opened first.",
        ),
        (_OPEN in answer, f"`{_OPEN}` opens a turn, and there is no message left to write."),
    )
    found = (words for wrong, words in mistakes if wrong)
    seen = reveal(answer, actual)
    return not_yet(next(found, "That is not how it ends. Compare the two."), comparison=seen)


def _ends_a_prompt(answer: str) -> bool:
    """Whether a prompt of the template's can end so, whoever's words the last turn holds.

    The string may begin anywhere: with the closing token, within the user's words or the role's
    line, or whole turns earlier. The last turn is the user's, for which the exercise asks.
    """
    words = r"(?:(?!<\||\|>|</?s>|\[/?INST\]).)*"
    turn = rf"<\|im_start\|>(?:system|user|assistant)\n{words}<\|im_end\|>\n"
    last = rf"<\|im_start\|>user\n{words}<\|im_end\|>\n"
    begun = rf"{words}<\|im_end\|>\n"
    if any(found for found, _ in _writing(answer)) or re.match(r"\s*assistant[\s<]", answer, re.I):
        return False
    return bool(re.fullmatch(rf"{begun}|(?:{begun})?(?:{turn})*{last}", answer, re.DOTALL))
