"""`hfnb serve`: the built-in model behind TGI's protocol, for many learners at once.

    from hfnb.serve import Server

    with Server() as server:
        ...  # any client of TGI or OpenAI, at server.url

It listens on loopback unless it has a token. All requests that run share each step of the model,
so several clients together get more tokens per second than one after the other.

Protocol: https://huggingface.co/docs/text-generation-inference/reference/api_reference
"""

from __future__ import annotations

from hfnb.serve.limits import Limits
from hfnb.serve.listening import GRACE, Server
from hfnb.serve.service import Service

__all__ = ["GRACE", "Limits", "Server", "Service"]
