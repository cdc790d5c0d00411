"""Exercises of notebook 00: the first conversation."""

from __future__ import annotations

from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done

_NOTEBOOK = "00_start_here"


def _is_message(answer: Any) -> bool:
    """Whether this is a reply as `invoke` returns it: text with metadata."""
    return isinstance(getattr(answer, "content", None), str) and hasattr(
        answer, "response_metadata"
    )


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
    if "." in answer.content:
        return not_yet(
            "There is a full stop in this reply, so nothing stopped the model there.",
            None
            if not told.get("stop_sequence")
            else f"It was stopped by {told['stop_sequence']!r}. Which text should stop it instead?",
        )
    if told.get("stop_sequence") != ".":
        if told.get("stop_sequence"):
            return not_yet(
                f"The reply was stopped by {told['stop_sequence']!r}, not by a full stop: had a "
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
        "The model was stopped by `.`, and the full stop is not part of the reply: a stop "
        "sequence says where to cut, and is cut off too."
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
    if first.content == second.content:
        return not_yet(
            "The two replies are the same, word for word. At temperature 0 the model takes the "
            "likeliest token every time; with one and the same `seed` it draws the same ones."
        )
    read = [(getattr(item, "usage_metadata", None) or {}).get("input_tokens") for item in answer]
    if read[0] != read[1]:
        return not_yet(
            f"The model did not read the same prompt twice: {read[0]} tokens the first time, "
            f"{read[1]} the second. Let the question be the same, and change a setting."
        )
    return well_done(
        "One question, two answers: above temperature 0 each token is drawn by chance, the likely "
        "ones more often. A `seed` makes such a draw repeatable."
    )
