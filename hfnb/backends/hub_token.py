"""What the Hub says of a token (`whoami`), as lines of a preflight: valid, and for what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from hfnb.backends.asking import Answer
from hfnb.backends.preflight import Line
from hfnb.credentials import Token, redact

SETTINGS = "https://huggingface.co/settings/tokens"


@dataclass(frozen=True)
class Permission:
    """A permission of fine-grained tokens.

    Attributes:
        name: what the Hub's API calls it.
        box: what the page of the token calls it.
        use: what it is for, in words.
    """

    name: str
    box: str
    use: str


PROVIDERS = Permission(
    "inference.serverless.write", "Make calls to Inference Providers", "Inference Providers"
)
ENDPOINTS = Permission(
    "inference.endpoints.infer.write", "Make calls to your Inference Endpoints", "endpoints"
)
GATED = "Read access to contents of all public gated repos you can access"


def lines(who: Answer, token: Token | None, needed: Permission) -> Iterator[Line]:
    """Yield what is known of a token.

    Args:
        who: what `whoami` gave.
        token: the token, for where it came from.
        needed: the permission that a fine-grained one must have.
    """
    source = token.source if token is not None and token.source else "given by hand"
    if who.error is not None:
        yield _refused(who.error, source)
        return
    told = access(who.value)
    name, owner = str(told.get("displayName") or ""), str(_mapping(who.value).get("name") or "")
    called = redact(f"The token {f'“{name}” ' if name else ''}of {owner or 'its owner'}")
    if told.get("role") == "fineGrained" and needed.name not in permissions(who.value):
        yield Line(
            "token",
            "problem",
            f"{called} ({source}) is valid, and may not call {needed.use}: it is fine-grained, and "
            f"lacks the permission {needed.name}.",
            f"Open {SETTINGS}, edit that token, and tick “{needed.box}” under Inference.",
        )
        return
    kind = {"fineGrained": "fine-grained, with the permission for it"}.get(
        str(told.get("role")), f"of the kind “{told.get('role')}”" if told.get("role") else ""
    )
    yield Line("token", "ok", f"{called} ({source}) is valid{f', {kind}' if kind else ''}.")


def _refused(error: Exception, source: str) -> Line:
    status = status_of(error)
    if status == 401:
        first = " It goes before the one of `hf auth login`." if "TOKEN" in source else ""
        return Line(
            "token",
            "problem",
            f"The Hub does not accept the token ({source}): it is mistyped, expired, or was "
            "deleted.",
            f"Make a new one at {SETTINGS}, with the permission you need, and put it where the "
            f"old one came from ({source}).{first}",
        )
    if status == 429:
        return Line(
            "token",
            "note",
            "The Hub was asked about tokens too often for now; this one was not checked.",
            "Check again in a few minutes.",
        )
    return Line(
        "token",
        "warning",
        redact(f"Whether the token ({source}) is valid was not to be learnt: {said(error)}"),
        "Check the network, and https://status.huggingface.co; then check again.",
    )


def status_of(error: Exception | None) -> int | None:
    """Return the HTTP status of an error of huggingface_hub; None where it has none."""
    return getattr(getattr(error, "response", None), "status_code", None)


def said(error: Exception) -> str:
    """Return an error's text on one line, short and without secrets."""
    words = redact(" ".join(str(error).split()))[:200] or type(error).__name__
    return words if words.endswith((".", "!", "?")) else f"{words}."


def access(who: Any) -> Mapping[str, Any]:
    """Return what `whoami` tells of the token itself."""
    return _mapping(_mapping(_mapping(who).get("auth")).get("accessToken"))


def permissions(who: Any) -> set[str]:
    """Return the permissions of a fine-grained token, whatever they are scoped to."""
    fine = _mapping(access(who).get("fineGrained"))
    groups = [fine.get("global"), *(_mapping(one).get("permissions") for one in _list(fine))]
    return {str(one) for group in groups if isinstance(group, list) for one in group}


def namespaces(who: Any) -> list[str]:
    """Return whose things a token may see: its owner's, and those of the owner's organisations."""
    told = _mapping(who)
    orgs = told.get("orgs")
    found = [told, *(orgs if isinstance(orgs, list) else ())]
    return [str(one["name"]) for one in map(_mapping, found) if one.get("name")]


def cannot_read_gated(who: Any) -> bool:
    """Whether a fine-grained token is kept from gated models, whatever its owner may read."""
    told = access(who)
    fine = _mapping(told.get("fineGrained"))
    return told.get("role") == "fineGrained" and fine.get("canReadGatedRepos") is False


def _list(fine: Mapping[str, Any]) -> list[Any]:
    found = fine.get("scoped")
    return found if isinstance(found, list) else []


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
