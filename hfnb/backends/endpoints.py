"""Whether an Inference Endpoint runs, and who may use it.

An endpoint that was scaled to zero answers 503 while it wakes up, and is woken by whoever asks; a
paused one has to be resumed by hand. See
https://huggingface.co/docs/inference-endpoints/guides/autoscaling
"""

from __future__ import annotations

import re
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from hfnb.backends import hub
from hfnb.backends.preflight import Line
from hfnb.errors import ServerError
from hfnb.wire import host_of, is_hub

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace

CONSOLE = "https://endpoints.huggingface.co"
_HOST = ".endpoints.huggingface.cloud"


def running(chat: ChatHuggingFace) -> Generator[Any, None, bool]:
    """Yield what is known of token and endpoint; return whether it answers.

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
    key = chat.llm.key if is_hub(chat.llm.address) else None
    answers = yield from hub.token(key, {"its model": chat.llm.look})
    found = answers["its model"]
    if found.error is None:
        yield Line("model", "ok", f"The endpoint runs; its model is `{found.value}`.")
        return True
    error = found.error
    if not isinstance(error, ServerError | TimeoutError):
        raise error
    status = getattr(error, "status", None)
    told = re.search(r"paused", str(error), re.IGNORECASE) and status is not None
    if told:
        yield Line(
            "endpoint",
            "problem",
            f"The endpoint is paused, and answers nobody ({status}).",
            f"Open its page at {CONSOLE} and press “Resume”; from then on it costs.",
        )
        return False
    if status in (502, 503):
        yield Line(
            "endpoint",
            "problem",
            f"The endpoint is not ready ({status}): it was scaled to zero and wakes up now, or it "
            "has just been started.",
            "Check again in a few minutes; asking has woken it, and it costs while it runs. If it "
            f"stays so, its page at {CONSOLE} says why.",
        )
        return False
    if status == 404:
        yield Line("model", "note", "The endpoint does not tell which model it runs.")
        return True
    if isinstance(error, TimeoutError):
        yield Line(
            "endpoint",
            "problem",
            f"{host} did not answer in time.",
            f"Look at its state at {CONSOLE}, and check again.",
        )
        return False
    raise error
