"""Exercise of notebook 02: write a template of one's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from hfnb import prompts
from hfnb.checks.base import Feedback, not_yet, register, well_done, your_turn
from hfnb.checks.notebook_02 import NOTEBOOK, QUESTION, SYSTEM
from hfnb.checks.revealing import Reveal


def letterbox(messages: list[tuple[str, str]], add_generation_prompt: bool = True) -> str:
    """The made-up format that the exercise "02-template" asks for, written in Python.

    Every message is a line `[role] text [end]`, its text without white space around it; the
    assistant is called `model`; the generation prompt is `[model]`.
    """
    lines = [
        f"[{'model' if role == 'assistant' else role}] {text.strip()} [end]\n"
        for role, text in messages
    ]
    return "".join(lines) + ("[model]" if add_generation_prompt else "")


_TRIALS: tuple[tuple[str, list[tuple[str, str]], bool], ...] = (
    ("one message", [("user", QUESTION)], True),
    ("a system and a user message", [("system", SYSTEM), ("user", QUESTION)], True),
    ("three turns", [("user", "Hi"), ("assistant", "Hello! You?"), ("user", "Fine.")], True),
    ("a message with spaces around it", [("user", "  Hi there \n")], True),
    ("add_generation_prompt=False", [("user", "Hi")], False),
)


@register(
    "02-template",
    NOTEBOOK,
    "Complete the Jinja template in place of `...`, so that it writes every message as "
    "`[role] text [end]` on a line of its own.",
    "Begin with `{% for message in messages %}` and close it with `{% endfor %}`. Inside, "
    "`{{ message.role }}` and `{{ message.content }}` print; `| trim` trims. What is written only "
    "sometimes stands between `{% if … %}` and `{% endif %}`.",
)
def template(answer: Any) -> Feedback:
    """Does this template write the letterbox format, for several conversations?"""
    if not isinstance(answer, str):
        return not_yet("A chat template is a string: Jinja text in quotes.")
    if "..." in answer or "…" in answer:
        return your_turn(_dots(answer))
    if "[user]" in answer and "messages" not in answer:
        return not_yet(
            "This is a prompt, not a template: the words of one conversation stand in it. A "
            "template reads `messages`."
        )
    for name, messages, opened in _TRIALS:
        wanted = letterbox(messages, opened)
        got = prompts.render(messages, template=answer, add_generation_prompt=opened).text
        if got != wanted:
            mistake = next(words for wrong, words in _MISTAKES if wrong(got, wanted, messages))
            return not_yet(
                f"Tried on {name}. {mistake}",
                comparison=Reveal(got, wanted, ("Your template", "The format")),
            )
    return well_done(
        "Your template writes the format, for one message and for many, with and without the "
        "generation prompt. A model trained on this format could be shipped with it."
    )


def _dots(answer: str) -> str:
    """The next step for a template in which the starter's dots are left."""
    if "message.role" in answer and "content" not in answer:
        return (
            "The loop writes each message's role. Next, replace the dots by the message's text: it "
            "is found like the role, under the name `content`."
        )
    return "There are still dots in your template. Replace them by what should be written there."


_Wrong = Callable[[str, str, list[tuple[str, str]]], object]
_MISTAKES: tuple[tuple[_Wrong, str], ...] = (
    (
        lambda got, wanted, messages: not got.strip(),
        "It writes nothing. What stands in `{{ … }}` is printed; what stands in `{% … %}` only "
        "decides and repeats.",
    ),
    (
        lambda got, wanted, messages: re.search(r"message(\.|\[[\"'])(role|content)|\[role\]", got),
        "A name stands in the prompt where its value should: words outside `{{ }}` are written as "
        "they stand. Two braces on each side make `{{ message.role }}` a value.",
    ),
    (
        lambda got, wanted, messages: "'content':" in got,
        "It prints a whole message, as Python shows a dict. Of the message you want "
        "`message.role` and `message.content`.",
    ),
    (
        lambda got, wanted, messages: any(text.strip() not in got for _, text in messages),
        "Not every message arrives in the prompt. Is the text printed, and inside the loop?",
    ),
    (
        lambda got, wanted, messages: "[assistant]" in got,
        "The assistant is called `assistant` in the messages, and `model` in this format.",
    ),
    (
        lambda got, wanted, messages: (
            got.count("[model]") > wanted.count("[model]") and not wanted.endswith("[model]")
        ),
        "The model's turn is opened although nobody asked for it: write the generation prompt "
        "only if `add_generation_prompt`.",
    ),
    (
        lambda got, wanted, messages: got.count("[model]") > wanted.count("[model]"),
        "The model's turn is opened more than once. The generation prompt comes after the loop.",
    ),
    (
        lambda got, wanted, messages: (
            wanted.endswith("[model]") and not got.rstrip().endswith("[model]")
        ),
        "The generation prompt is missing: the prompt should end with `[model]`.",
    ),
    (
        lambda got, wanted, messages: got.count("[end]") != wanted.count("[end]"),
        "Every message should be closed by one `[end]`.",
    ),
    (
        lambda got, wanted, messages: any(
            text != text.strip() and text.rstrip("\n") in got for _, text in messages
        ),
        "The text is written with the white space around it. This format trims it.",
    ),
    (
        lambda got, wanted, messages: "".join(got.split()) == "".join(wanted.split()),
        "Every word is right, the white space is not. A line end in the template is a line end in "
        "the prompt, except right after a `%}`.",
    ),
    (lambda got, wanted, messages: True, "Compare the two and find the first difference."),
)
