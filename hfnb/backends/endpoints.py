"""Whether an Inference Endpoint runs, and who may use it.

An endpoint that was scaled to zero answers 503 while it wakes up, and is woken by whoever asks; a
paused one has to be resumed by hand. See
https://huggingface.co/docs/inference-endpoints/guides/autoscaling
"""

from __future__ import annotations

import re
from collections.abc import Generator
from typing import TYPE_CHECKING

from hfnb.backends import hub
from hfnb.backends.loading import Progress, watched
from hfnb.backends.preflight import Line
from hfnb.errors import ServerError
from hfnb.wire import host_of, is_hub

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace

CONSOLE = "https://endpoints.huggingface.co"
_HOST = ".endpoints.huggingface.cloud"
_SOON = "Check again in a few minutes."
_WHY = f"Its page at {CONSOLE} says why; mend that there, or make a new one."
# The states of huggingface_hub's `InferenceEndpointStatus` in which nothing is answered.
_STATES = {
    "paused": (
        "is paused, and answers nobody",
        f"Open its page at {CONSOLE} and press “Resume”; from then on it costs.",
    ),
    "scaledToZero": (
        "sleeps: it was scaled to zero, and costs nothing now",
        "The first question wakes it, which takes minutes, and from then on it costs. Ask it "
        "something in a cell, wait, and check again.",
    ),
    "pending": ("waits for a machine", _SOON),
    "initializing": ("is being started", _SOON),
    "failed": ("could not be started", _WHY),
}


def running(chat: ChatHuggingFace) -> Generator[Line | Progress, None, bool]:
    """Yield what is known of token and endpoint; return whether it answers.

    Its state is looked up first, where the token may: asking an endpoint that sleeps wakes it.

    Raises:
        ServerError: it refuses the token, or cannot be reached.
    """
    host = host_of(chat.llm.address)
    if not host.endswith(_HOST):
        yield Line(
            "address",
            "warning",
            f"{host} is no address of an Inference Endpoint: those end in {_HOST}.",
            f"Copy it from the endpoint's page at {CONSOLE}. A server of another kind: "
            'hfnb.connect("tgi", url=…).',
        )
    if is_hub(chat.llm.address) and chat.llm.key is not None:
        state = yield from hub.endpoint(chat.llm.key, chat.llm.address)
        if state in _STATES:
            words, step = _STATES[state]
            yield Line("endpoint", "problem", f"The endpoint {words}.", step)
            return False
    try:
        name = yield from watched(lambda _: chat.llm.look(), Progress("ask the endpoint its model"))
    except ServerError as error:
        return (yield from _unwell(error))
    yield Line("model", "ok", f"The endpoint runs; its model is `{name}`.")
    return True


def _unwell(error: ServerError) -> Generator[Line, None, bool]:
    """Yield what an answer that is none says of an endpoint; return whether it may work."""
    if error.status == 404:
        yield Line("model", "note", "The endpoint does not tell which model it runs.")
        return True
    if error.status is not None and re.search("paused", str(error), re.IGNORECASE):
        words, step = _STATES["paused"]
        yield Line("endpoint", "problem", f"The endpoint {words} ({error.status}).", step)
        return False
    if error.status in (502, 503):
        yield Line(
            "endpoint",
            "problem",
            f"The endpoint is not ready ({error.status}): it was scaled to zero and wakes up now, "
            "or it has just been started.",
            "Check again in a few minutes; asking has woken it, and it costs while it runs. If it "
            f"stays so, its page at {CONSOLE} says why.",
        )
        return False
    raise error
