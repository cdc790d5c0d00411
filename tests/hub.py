"""A Hub of the tests' own, on loopback: the parts of its API that a preflight asks.

The forms are those of huggingface_hub 1.33 (`HfApi.whoami`, `ModelInfo`,
`InferenceProviderMapping`, `hf_raise_for_status`) and of the router's list of models.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from huggingface_hub import constants

from hfnb.backends import hub
from hfnb.engines.remote import sending
from tests.faulty import Chat, Server, status

MODEL = "owner/name"
TOKEN = "hf_" + "Canary" * 5
WHOAMI, INFO, LIST = "/api/whoami-v2", f"/api/models/{MODEL}", "/api/models"
ACCESS, OFFERS = f"{INFO}/auth-check", "/v1/models"
ENDPOINTS = "/v2/endpoint/ada"
TEMPLATE = "{% for m in messages %}{{ m.content }}{% endfor %}{{ tools }}"


def whoami(role: str = "read", *permissions: str, gated: bool = True) -> dict:
    """What the Hub says of a token."""
    token = {"displayName": "laptop", "role": role, "createdAt": "2026-01-01T00:00:00.000Z"}
    if role == "fineGrained":
        entity = {"_id": "1", "type": "user", "name": "ada"}
        scoped = [{"entity": entity, "permissions": list(permissions)}]
        token["fineGrained"] = {"canReadGatedRepos": gated, "global": [], "scoped": scoped}
    return {
        "type": "user",
        "name": "ada",
        "canPay": False,
        "auth": {"type": "access_token", "accessToken": token},
    }


def serves(provider: str, task: str = "conversational", state: str = "live") -> dict:
    """How the Hub lists a provider of a model."""
    return {provider: {"providerId": f"{provider}/x", "status": state, "task": task}}


def info(*providers: dict, **changes: object) -> dict:
    """What the Hub says of a model."""
    mapping: dict = {}
    for one in providers or (serves("groq"), serves("novita")):
        mapping |= one
    config = {"model_type": "llama", "tokenizer_config": {"chat_template": TEMPLATE}}
    found = {"id": MODEL, "gated": False, "inference": "warm", "config": config}
    return {**found, "inferenceProviderMapping": mapping, **changes}


def offer(provider: str, **changes: object) -> dict:
    """What the router says of a provider of a model."""
    told = {"provider": provider, "status": "live", "context_length": 131072}
    return {**told, "supports_tools": True, "first_token_latency_ms": 420, **changes}


def offers(*entries: dict) -> dict:
    """The router's list of models."""
    mine = {"id": MODEL, "object": "model", "providers": list(entries)}
    return {"object": "list", "data": [{"id": "other/model", "providers": []}, mine]}


def endpoints(**states: str) -> dict:
    """The list of somebody's Inference Endpoints: their names, and the states they are in."""
    when = {"createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z"}
    model = {"repository": MODEL, "framework": "pytorch", "revision": "main", "task": "chat"}
    return {
        "items": [
            {
                **{"name": name, "type": "protected", "healthRoute": "/health", "model": model},
                "status": {
                    **{"state": state, **when},
                    "url": f"https://{name}.endpoints.huggingface.cloud",
                },
            }
            for name, state in states.items()
        ]
    }


NO_REPO = status(404, {"error": "Repository not found"}, X_Error_Code="RepoNotFound")
GATED = status(403, {"error": "Access is restricted"}, X_Error_Code="GatedRepo")
INVALID = status(
    401,
    {"error": "Invalid credentials in Authorization header"},
    X_Error_Message="Invalid credentials in Authorization header",
)


@contextmanager
def listening(monkeypatch: pytest.MonkeyPatch, **pages: object) -> Iterator[Server]:
    """Let this process take a loopback server for the Hub and its router.

    Args:
        monkeypatch: pytest's.
        pages: `whoami`, `info`, `access`, `offers`, `models` and `endpoints`, where they are not
            the usual.
    """
    given = {
        WHOAMI: pages.get("whoami", whoami()),
        INFO: pages.get("info", info()),
        ACCESS: pages.get("access", {}),
        LIST: pages.get("models", []),
        ENDPOINTS: pages.get("endpoints", endpoints()),
        OFFERS: pages.get("offers", offers(offer("groq"), offer("novita"))),
    }
    with Server(status(500), pages=given) as server:
        monkeypatch.setattr(constants, "ENDPOINT", server.url)
        monkeypatch.setattr(constants, "INFERENCE_ENDPOINTS_ENDPOINT", f"{server.url}/v2")
        monkeypatch.setattr(hub, "ROUTER", server.url)
        # Else nothing would be sent to a host that is not Hugging Face's.
        monkeypatch.setattr(hub, "is_hub", lambda url: url == server.url)
        yield server


def answering(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the router answer every chat; return the list of what it was asked, as it grows."""
    asked: list[str] = []

    def events(self: sending.Call, url: str, headers: object, body: object) -> Iterator[str]:
        asked.append(url)
        yield from map(json.dumps, Chat.events("Hel", "lo"))

    monkeypatch.setattr(sending.Call, "events", events)
    return asked
