"""What the Hub tells for free of a token and a model, before an answer is paid for.

All of it comes from the Hub's own API, through huggingface_hub, and from the router's list of
models; nothing is guessed. See https://huggingface.co/docs/inference-providers/hub-api
"""

from __future__ import annotations

from collections.abc import Generator
from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, Any

from hfnb.backends import hub_model, hub_token
from hfnb.backends.asking import asked
from hfnb.backends.loading import Progress
from hfnb.backends.preflight import Line
from hfnb.wire import host_of, is_hub

if TYPE_CHECKING:
    from hfnb.chat import ChatHuggingFace
    from hfnb.credentials import Token

ROUTER = "https://router.huggingface.co"
_SEARCH_BOUND = 5.0
_FACTS = ["inferenceProviderMapping", "inference", "gated", "disabled", "config", "gguf"]
Steps = Generator[Line | Progress, None, None]


def providers(chat: ChatHuggingFace) -> Steps:
    """Look at a token and a model of Inference Providers: everything but an answer."""
    model, _, provider = chat.llm.model_id.partition(":")
    api = yield from _api(chat.llm.key)
    if api is None:
        return
    answers = yield from asked(
        "the Hub",
        {
            "the token": api.whoami,
            "the model": partial(api.model_info, model, expand=_FACTS),
            "access to it": partial(api.auth_check, model),
            "its providers": partial(_offers, model),
        },
    )
    who = answers["the token"]
    yield from hub_token.lines(who, chat.llm.key, hub_token.PROVIDERS)
    found = answers["the model"]
    if hub_model.absent(found.error):
        near = yield from _near(api, model)
        yield hub_model.missing(model, near)
        return
    yield from hub_model.lines(model, found, answers["access to it"], who)
    if found.value is not None:
        yield from hub_model.served(found.value, provider, answers["its providers"].value)


def endpoint(key: Token, address: str) -> Generator[Line | Progress, None, str | None]:
    """Look at the token of an Inference Endpoint, and at its state, without waking it.

    Yields lines and progress; returns the state, as huggingface_hub names it, or None where the
    token may not see it.

    Args:
        key: a token of the Hub.
        address: the endpoint's.
    """
    api = yield from _api(key)
    if api is None:
        return None
    who = (yield from asked("the Hub", {"the token": api.whoami}))["the token"]
    yield from hub_token.lines(who, key, hub_token.ENDPOINTS)
    owners = hub_token.namespaces(who.value)
    # Not all of them in one call: that one looks for a token of its own on this machine.
    answers = yield from asked(
        "the Hub",
        {
            f"the endpoints of {owner}": partial(api.list_inference_endpoints, owner)
            for owner in owners
        },
        _SEARCH_BOUND,
    )
    listed = [one for answer in answers.values() for one in answer.value or ()]
    return next((one.status for one in listed if (one.url or "").rstrip("/") == address), None)


def _api(key: Token) -> Generator[Line, None, Any]:
    """Return huggingface_hub's client, or None and a line that says why nothing is asked.

    Raises:
        ServerError: HF_HUB_OFFLINE is set.
    """
    from huggingface_hub import HfApi, constants

    from hfnb.engines.remote import failures

    if constants.is_offline_mode():
        raise failures.offline(constants.ENDPOINT)
    if not is_hub(constants.ENDPOINT):
        yield Line(
            "token",
            "warning",
            f"HF_ENDPOINT names {host_of(constants.ENDPOINT)}, which is no host of Hugging Face: "
            "your token is not sent there, so that it was not checked.",
            "To have it checked, unset HF_ENDPOINT and restart the kernel.",
        )
        return None
    return HfApi(endpoint=constants.ENDPOINT, token=key.reveal())


def _offers(model: str) -> list[dict[str, Any]]:
    """Return the router's entries for a model, one for each provider; it asks for no token."""
    from hfnb.engines.remote import Timeouts
    from hfnb.engines.remote.events import json_object
    from hfnb.engines.remote.sending import Call, Target

    url = f"{ROUTER}/v1/models"
    body = Call(Target(ROUTER, model, None, Timeouts(5.0, 10.0))).whole(
        "GET", url, {"accept": "application/json"}
    )
    entries = json_object(body, url).get("data")
    known = [one for one in entries or () if isinstance(one, dict) and one.get("id") == model]
    return [one for entry in known for one in entry.get("providers") or () if isinstance(one, dict)]


def _near(api: Any, model: str) -> Generator[Progress, None, list[str]]:
    """Return ids of models that are called nearly so."""
    owner, _, name = model.rpartition("/")
    questions = {
        "models of that name": lambda: [one.id for one in api.list_models(search=name, limit=20)]
    }
    if owner:
        questions["models of that owner"] = lambda: [
            one.id for one in api.list_models(author=owner, sort="downloads", limit=100)
        ]
    answers = yield from asked("the Hub", questions, _SEARCH_BOUND)
    known = dict.fromkeys(id for answer in answers.values() for id in answer.value or ())
    if not owner:
        known = {id: None for id in known if id.rpartition("/")[2].lower() == name.lower()}
        return list(known)[:3]
    return get_close_matches(model, known, n=3)
