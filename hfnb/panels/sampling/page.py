"""What the SamplingLab shows without a kernel, and the code behind it."""

from __future__ import annotations

from pprint import pformat
from typing import TYPE_CHECKING

from hfnb import markup

if TYPE_CHECKING:
    from hfnb.engines.next_token import Spread
    from hfnb.panels.sampling.model import SamplingModel

NEXT, BACK = "What may come next", "What might have come here"
NOT_YET = "The model had not read the prompt when this was stored. Run the cell again to see more."


def static(model: SamplingModel) -> str:
    """The lab as it stands, as static HTML."""
    parts = [markup.CHANCES_STYLE, head(model), settings(model)]
    if model.choices:
        parts.append(markup.answer_card(model.choices))
    if (spread := model.spread) is not None:
        parts.append(markup.chances_card(spread, title(model)))
    elif not model.choices and model.problem is None:
        parts.append(f'<p class="hfnb-dim">{NOT_YET}</p>')
    if model.stop_sequence and model.choices:
        parts.append(cut(model))
    if model.problem is not None:
        parts.append(markup.unstyled(markup.error(model.problem)))
    return markup.view(*(f"<div>{part}</div>" for part in parts))


def title(model: SamplingModel) -> str:
    """What stands over the bars."""
    return NEXT if model.answer.at == len(model.choices) else BACK


def bars_head(model: SamplingModel, spread: Spread) -> str:
    """The line over the bars."""
    return (
        f'<strong>{title(model)}</strong> <span class="hfnb-dim">{markup.kept_line(spread)} · the '
        "model’s probability → reshaped</span>"
    )


def head(model: SamplingModel) -> str:
    """The last message, and whose answer is looked at."""
    last = model.prompt.messages[-1]
    said = markup.escape(markup.quoted(str(last.get("content") or ""), 200))
    return (
        f'<p><strong>{markup.escape(model.chat.model_id)}</strong> answers <span class="hfnb-dim">'
        f"{said}</span></p>"
    )


def settings(model: SamplingModel) -> str:
    """The settings as a table."""
    off = (model.top_k or "all", "all" if model.top_p >= 1 else model.top_p)
    names = ["temperature", "top-k", "top-p", "repetition penalty", "seed", "stop sequence"]
    values = [model.temperature, *off, model.repetition_penalty, model.seed, model.stop_typed]
    return markup.table_card(names, [values])


def cut(model: SamplingModel) -> str:
    """The answer as the stop sequence leaves it."""
    found = model.cut
    return markup.cut_card(found.kept, found.dropped, found.stop)


def ending(model: SamplingModel) -> str:
    """Where the answer ends, in a sentence; "" where it goes on."""
    found = model.cut
    if found.stop is not None:
        return (
            f"The stop sequence ends the answer: {found.tokens} of {len(model.choices)} tokens "
            "had to be written for it."
        )
    return "The model has ended its answer with an end token." if found.ended else ""


_CURRENT = """\
import hfnb
from hfnb.engines import Sampling

chat = hfnb.current()"""
_GIVEN = """\
# `chat` is the chat model that you gave to this panel.
import hfnb
from hfnb.engines import Sampling
"""


def code(model: SamplingModel) -> str:
    """The lines of Python that show the same, and run on from there."""
    chat = _GIVEN if model.given else _CURRENT
    prompt = f"prompt = {model.prompt.text!r}"
    if not model.written_out:
        messages = pformat(list(model.prompt.messages), width=90, sort_dicts=False)
        prompt = f"messages = {messages}\nprompt = hfnb.render(messages, model=chat).text"
    taken = [choice.token.id for choice in model.answer.begun]
    given = model.sampling
    wanted = {
        "max_new_tokens": given.max_new_tokens,
        "temperature": given.temperature,
        "top_k": given.top_k,
        "top_p": given.top_p,
        "repetition_penalty": given.repetition_penalty,
        "seed": given.seed,
        "stop": given.stop,
    }
    arguments = ", ".join(f"{name}={value!r}" for name, value in wanted.items())
    return f"""\
{chat}
{prompt}
sampling = Sampling({arguments})
taken = {taken}  # the answer's tokens before the place in view

# What may come there: the model's probability, and the one that it is drawn with
for token in chat.llm.next_token(prompt, taken).spread(sampling).candidates:
    print(f"{{token.text!r:16}} {{token.before:7.2%}} {{token.after:7.2%}}")

# Run on from there
for choice in chat.llm.follow(prompt, sampling, taken):
    print(choice.token.text, end="")
"""
