"""The SamplingLab: what may come next, reshaped live; take a token, draw one, or run on."""

from __future__ import annotations

from typing import Any

from hfnb import prompts
from hfnb.engines import Sampling
from hfnb.errors import UnsupportedError
from hfnb.panels.sampling.model import SamplingModel
from hfnb.panels.sampling.view import SamplingLab

__all__ = ["SamplingLab", "SamplingModel", "sampling"]

# Temperature 1 and nothing cut off: the first thing to see is what the model computed.
_BEGINNING = Sampling(max_new_tokens=60, temperature=1.0, seed=1)


def sampling(messages: Any, chat: Any = None, **settings: Any) -> SamplingLab:
    """Show a panel to choose the tokens of an answer with.

    Args:
        messages: whatever `hfnb.render` takes, or a prompt that it returned.
        chat: a chat model on a model in this process; `hfnb.current()` when left out.
        settings: sampling parameters to begin with, see `hfnb.engines.Sampling`.

    Raises:
        PromptError: the conversation does not fit the chat template.
        UnsupportedError: a setting that does not exist, or more than one stop sequence.
    """
    given = chat is not None
    if not given:
        from hfnb.backends import current

        chat = current()
    wanted = _BEGINNING.updated(settings)
    if len(wanted.stop) > 1:
        raise UnsupportedError(
            f"The lab takes one stop sequence, and got {len(wanted.stop)}.",
            "It shows where one of them cuts.",
            "Give one, and type another into the panel when you like.",
        )
    written_out = isinstance(messages, prompts.RenderedPrompt)
    prompt = messages if written_out else prompts.render(messages, model=chat)
    model = SamplingModel(chat, prompt, written_out, wanted, given)
    model.start()
    return SamplingLab(model)
