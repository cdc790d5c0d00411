"""Exercise of notebook 01: a recorded lesson."""

from __future__ import annotations

from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done

NOTEBOOK = "01_backends"


@register(
    "01-lesson",
    NOTEBOOK,
    "Record two questions to the embedded model, and put what `hfnb.replay` returns in place of "
    "`...`.",
    'Three steps: `chat = hfnb.connect("builtin")`; `with hfnb.record(mine):` and two calls of '
    "`chat.invoke` below it, indented; `hfnb.replay(mine)`.",
)
def lesson(answer: Any) -> Feedback:
    """Does this chat model replay two questions to the embedded model?"""
    engine = getattr(answer, "llm", None)
    if not getattr(engine, "recorded", ""):
        return not_yet(
            "That is no replay. Recording writes a file; `hfnb.replay(…)` makes a chat model of it."
        )
    recording = engine.recording
    models = [model for place, model in enumerate(recording.models) if recording.of(place)]
    # A server can be asked with the embedded model's tokenizer: the engine tells that it was one.
    others = [one for one in models if not (one.builtin and one.engine == "LocalEngine")]
    if others:
        names = ", ".join(dict.fromkeys(f"{one.model_id} ({one.engine})" for one in others))
        return not_yet(
            f"Answers of {names} are in it, and not of the embedded model alone. Record that one, "
            "into a file of its own."
        )
    asked = {one.asked for one in recording.answers if isinstance(one.asked, str)}
    if len(asked) < 2:
        return not_yet(f"It holds {len(asked)} question; two different ones are wanted.")
    return well_done(
        f"{len(asked)} questions, and no model needed to answer them again. Whoever has the file "
        "has your lesson."
    )
