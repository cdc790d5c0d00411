"""The views of an agent's run: one phase, one iteration, a whole run, and prompts that grow."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from hfnb.markup.steps_shapes import ProblemLike, StateLike
from hfnb.markup.steps_style import PHASES, steps_view
from hfnb.markup.steps_text import Part, added, coloured, layers, parsed
from hfnb.markup.text import escape, plain, prose

# So much of what was there before stands around what is new.
_AROUND = 100
# The layers of a growing prompt, in turn.
_SHADES = ("user", "assistant", "tool", "system", "special")


def phase(state: StateLike, id: str = "", before: str = "") -> str:
    """One phase by itself.

    Args:
        state: an `hfnb.steps.State`.
        id: its name in a session.
        before: the prompt of the iteration before; what a prompt adds to it is marked.
    """
    return steps_view(f'<div class="hfnb-card">{row(state, id, before, unfolded=True)}</div>')


def iteration(
    states: Iterable[StateLike], ids: Iterable[str] = (), before: str = "", measured: bool = False
) -> str:
    """One iteration: prompt (folded), output with what the parser took, call, observation.

    Args:
        states: its states, in order.
        ids: their names in a session.
        before: the prompt of the iteration before; what was added to it is marked.
        measured: also show seconds and cached tokens, which differ from run to run.
    """
    return steps_view(iteration_card(list(states), list(ids), before, measured))


def run(
    question: str, iterations: Iterable[str], facts: Iterable[str] = (), closing: str = ""
) -> str:
    """A run, from its question to where it stands.

    Args:
        question: what was asked.
        iterations: cards made by `iteration_card`.
        facts: short statements beneath the question.
        closing: a sentence at the end.
    """
    return steps_view(run_cards(question, iterations, facts, closing))


def run_cards(
    question: str, iterations: Iterable[str], facts: Iterable[str], closing: str = ""
) -> str:
    """The cards of `run` without the style sheet, for views that hold them."""
    line = " · ".join(escape(fact) for fact in facts)
    head = (
        f'<div class="hfnb-card hfnb-said hfnb-user"><div><strong>Question</strong> '
        f'<span class="hfnb-dim">{line}</span></div><pre>{plain(question)}</pre></div>'
    )
    end = f'<p class="hfnb-dim">{prose(closing)}</p>' if closing else ""
    return f'<div class="hfnb-run">{head}{"".join(iterations)}{end}</div>'


def iteration_card(
    states: Sequence[StateLike], ids: Sequence[str], before: str = "", measured: bool = False
) -> str:
    """The card of `iteration` without the style sheet."""
    names = [*ids, *[""] * (len(states) - len(ids))]
    after = [state for state in states if state.phase in ("action", "finish")]
    rows = "".join(
        row(state, name, before, measured, after[0] if after else None)
        for state, name in zip(states, names, strict=True)
    )
    number = states[0].iteration if states else 0
    facts = " · ".join(_facts(states, measured))
    return (
        f'<div class="hfnb-card"><div class="hfnb-head"><strong>Iteration {number}</strong> '
        f'<span class="hfnb-dim">{facts}</span></div>{rows}</div>'
    )


def _facts(states: Sequence[StateLike], measured: bool) -> Iterator[str]:
    for state in states:
        if usage := state.usage:
            known = f" ({usage.cached_tokens:,} of them known)" if measured else ""
            yield f"{usage.input_tokens:,} tokens read{known}, {usage.output_tokens:,} written"
    spent = [state.seconds for state in states if state.seconds is not None]
    if measured and spent:
        yield duration(sum(spent))


def duration(seconds: float) -> str:
    """How long something took, in words of the right size."""
    return f"{seconds * 1000:.0f} ms" if seconds < 0.1 else f"{seconds:.2f} s"


def row(
    state: StateLike,
    id: str = "",
    before: str = "",
    measured: bool = False,
    after: StateLike | None = None,
    unfolded: bool = False,
) -> str:
    """One phase as a row of a card.

    Args:
        state: the phase.
        id: its name in a session.
        before: the prompt before this one.
        measured: also show seconds.
        after: the action or answer that was read from an output.
        unfolded: show a prompt at once.
    """
    words, shade = PHASES[state.phase]
    notes = [escape(id)] if id else []
    if measured and state.seconds is not None:
        notes.append(duration(state.seconds))
    if state.edited:
        notes.append('<span class="hfnb-tag hfnb-care">edited</span>')
    small = "".join(f"<span>{note}</span> " for note in notes)
    body = _body(state, before, after, unfolded) + "".join(map(_problem, state.problems))
    return (
        f'<div class="hfnb-row hfnb-{shade}"><div class="hfnb-phase"><strong>{words}</strong> '
        f"{small}</div><div>{body}</div></div>"
    )


def _body(state: StateLike, before: str, after: StateLike | None, unfolded: bool) -> str:
    if state.phase == "prompt":
        return _prompt(state, before, unfolded)
    if state.phase == "output":
        return _output(state, after)
    if state.phase == "action" and state.call is not None:
        value = state.call.tool_input
        given = json.dumps(value, ensure_ascii=False, default=str)
        return f"<code>{escape(state.call.tool)}({escape(given)})</code>"
    if state.phase == "observation":
        return f"<pre>{plain(state.text)}</pre>{_artifact(state)}"
    large = ' class="hfnb-large"' if state.phase in ("finish", "question") else ""
    return f"<pre{large}>{plain(state.text)}</pre>"


def _prompt(state: StateLike, before: str, unfolded: bool) -> str:
    start, end, gone = added(before, state.text) if before else (0, 0, 0)
    size = f"{len(state.text):,} characters"
    if before:
        size += f", {end - start:,} of them new"
        size += f", {gone:,} gone" if gone else ""
    if not state.exact:
        size += "; as messages, which the model's server renders"
    parts = [Part(start, end, "good", "new in this prompt")] if end > start else []
    text = grown(state.text, parts)
    if unfolded:
        return f'<p class="hfnb-dim">{size}</p>{text}'
    return f"<details><summary>{size}</summary>{text}</details>"


def grown(text: str, parts: Sequence[Part]) -> str:
    """A long text with its coloured parts in view: what stands far before them is folded away."""
    at = parts[0].start if parts else 0
    # At the beginning of a line, a little before the first part.
    cut = text.rfind("\n", 0, max(0, at - _AROUND)) + 1
    if cut < _AROUND:
        return f"<pre>{coloured(text, parts)}</pre>"
    rest = [part._replace(start=part.start - cut, end=part.end - cut) for part in parts]
    return (
        f"<details><summary>{cut:,} characters as before</summary><pre>{plain(text[:cut])}</pre>"
        f"</details><pre>{coloured(text[cut:], rest)}</pre>"
    )


def _output(state: StateLike, after: StateLike | None) -> str:
    parts = []
    if after is not None:
        answer = after.text if after.phase == "finish" else None
        parts = parsed(state.text, after.thought, after.call, answer)
    end = ""
    if state.finish == "length":
        end = "cut off: the model may write no more tokens than that"
    elif state.stop_sequence:
        end = f"ended by the stop sequence `{state.stop_sequence!r}`"
    note = f'<p class="hfnb-dim">{prose(end)}</p>' if end else ""
    if state.recorded:
        note += f'<p><span class="hfnb-tag hfnb-care">{escape(state.recorded)}</span></p>'
    return f"<pre>{coloured(state.text, parts)}</pre>{note}"


def _artifact(state: StateLike) -> str:
    if state.artifact is None:
        return ""
    data = json.dumps(state.artifact, ensure_ascii=False, indent=2, default=str)
    return f"<details><summary>data that came with it</summary><pre>{plain(data)}</pre></details>"


def _problem(problem: ProblemLike) -> str:
    kind = problem.kind.replace("_", " ").capitalize()
    parts = [prose(text) for text in (problem.what, problem.why, problem.next_step) if text]
    return (
        f'<div class="hfnb-trouble hfnb-care"><p><strong>{escape(kind)}.</strong> '
        f"{' '.join(parts)}</p></div>"
    )


def growth(prompts: Sequence[str], numbers: Sequence[int] = ()) -> str:
    """The last of several prompts, coloured by the one that brought each part of it.

    Args:
        prompts: each is compared with the one before.
        numbers: what to call them; 1, 2, … when empty.
    """
    names = numbers or range(1, len(prompts) + 1)
    spans = layers(prompts)
    # The first prompt is the ground on which the others stand out.
    parts = [
        Part(start, end, _SHADES[(place - 1) % len(_SHADES)], f"new in prompt {names[place]}")
        for start, end, place in spans
        if place
    ]
    keys = []
    for place, name in enumerate(names):
        size = sum(end - start for start, end, owner in spans if owner == place)
        shade = _SHADES[(place - 1) % len(_SHADES)] if place else "template"
        words = f"new in prompt {name}" if place else f"prompt {name}"
        keys.append(f'<span><i class="hfnb-{shade}">{words}</i> {size:,} characters</span> ')
    last = prompts[-1] if prompts else ""
    return steps_view(
        '<div class="hfnb-card"><div class="hfnb-head"><strong>How the prompt grew</strong> '
        f'<span class="hfnb-dim">{len(last):,} characters in the end</span></div>'
        f'<div class="hfnb-row hfnb-template"><div>{grown(last, parts)}</div></div>'
        f'<div class="hfnb-key">{"".join(keys)}</div></div>'
    )
