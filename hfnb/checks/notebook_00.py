"""Exercises of notebook 00: the first conversation."""

from __future__ import annotations

import re
from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done

_NOTEBOOK = "00_start_here"


def _is_message(answer: Any) -> bool:
    """Whether this is a reply as `invoke` returns it: text with metadata."""
    return isinstance(getattr(answer, "content", None), str) and hasattr(
        answer, "response_metadata"
    )


# A point within a number or a name, as in 3.5, ends no sentence.
_FULL_STOP = re.compile(r"\.(?!\w)")
_NO_REPLY = (
    "This is no reply of the model's. Keep what `chat.invoke(...)` returns, the whole of it, since "
    "it also says why the model stopped."
)


@register(
    "00-stop",
    _NOTEBOOK,
    "Ask the model anything, so that it stops before its first full stop. Put the reply in "
    "place of `...`.",
    'A stop sequence goes into the call: `chat.invoke(question, stop=["…"])`.',
)
def stop(answer: Any) -> Feedback:
    """Is this a reply that a stop sequence cut before its first full stop?"""
    if not _is_message(answer):
        return not_yet(_NO_REPLY)
    told = answer.response_metadata
    stopped_by = told.get("stop_sequence") or ""
    if _FULL_STOP.search(answer.content):
        return not_yet(
            "There is a full stop in this reply, so nothing stopped the model there.",
            f"It was stopped by {stopped_by!r}. Which text should stop it instead?"
            if stopped_by
            else None,
        )
    if not stopped_by.startswith("."):
        if stopped_by:
            return not_yet(
                f"The reply was stopped by {stopped_by!r}, not by a full stop: had a "
                "full stop come first, it would be in there."
            )
        if told.get("finish_reason") == "length":
            return not_yet(
                "There is no full stop in this reply, but only because it ran out of tokens: its "
                "`finish_reason` is `length`. Nothing was told to stop there."
            )
        return not_yet(
            "There is no full stop in this reply, but by luck: the model ended its turn by itself."
        )
    if not answer.content.strip():
        return not_yet(
            "The model's first token was the stop sequence, so nothing is left. Ask "
            "something that takes a sentence to answer."
        )
    return well_done(
        f"The model was stopped by {stopped_by!r}, and the full stop is not part of the reply: a "
        "stop sequence says where to cut, and is cut off too."
    )


_DRAWN = (
    "Two different replies to one and the same prompt: what made the difference was not the "
    "question. Above temperature 0 each token is drawn by chance, the likely ones more often; a "
    "`seed` makes such a draw repeatable."
)


@register(
    "00-dice",
    _NOTEBOOK,
    "Ask one question twice, so that the two replies differ. Put the replies in place of the two "
    "`...`.",
    "How boldly the model chooses is its `temperature`. It is 0 here unless you say otherwise, and "
    "goes into the call, like `stop`: `chat.invoke(question, temperature=…)`.",
)
def dice(answer: Any) -> Feedback:
    """Are these two different replies to one question?"""
    if _is_message(answer):
        return not_yet("That is one reply. Ask twice, and put both in a list: `[first, second]`.")
    if not isinstance(answer, list | tuple) or not all(_is_message(item) for item in answer):
        return not_yet(_NO_REPLY.replace("This is no reply", "These are not two replies"))
    if len(answer) != 2:
        return not_yet(f"There should be two replies here, and there are {len(answer)}.")
    first, second = answer
    if first is second or (getattr(first, "id", None) and first.id == second.id):
        return not_yet("This is one reply, named twice. Call `chat.invoke(...)` two times.")
    return _unlike_prompts(first, second) or _like_replies(first, second) or well_done(_DRAWN)


def _unlike_prompts(first: Any, second: Any) -> Feedback | None:
    """What is wrong with the prompts that two messages answer, None when they are the same."""
    read = [
        (getattr(item, "usage_metadata", None) or {}).get("input_tokens", 0)
        for item in (first, second)
    ]
    if read[0] != read[1]:
        return not_yet(
            f"The model did not read the same prompt twice: {read[0]} tokens the first time, "
            f"{read[1]} the second. Let the question be the same, and change a setting."
        )
    prints = [item.response_metadata.get("prompt_fingerprint") for item in (first, second)]
    if not all(prints):
        return not_yet(
            "These replies do not say which prompt they answer, so nobody can tell whether it was "
            "the same one. Ask with `chat.invoke(...)`, both times."
        )
    if prints[0] != prints[1]:
        return not_yet(
            "The model did not read the same prompt twice; the two are equally long, but not "
            "alike. Let the question be the same, and change a setting."
        )
    return None


def _like_replies(first: Any, second: Any) -> Feedback | None:
    """Why two replies to one prompt are no different answers, None when they are."""
    texts = sorted((first.content.rstrip(), second.content.rstrip()), key=len)
    if texts[0] == texts[1]:
        return not_yet(
            "The two replies are the same, word for word. At temperature 0 the model takes the "
            "likeliest token every time; with one and the same `seed` it draws the same ones."
        )
    if not texts[0]:
        return not_yet("One of the replies is empty, so there is little to compare. Ask again.")
    if texts[1].startswith(texts[0]):
        return not_yet(
            "This is the same answer, cut at another place: the longer reply begins with the whole "
            "of the shorter one. Limits and stop sequences say where to end, not what to say."
        )
    return None
