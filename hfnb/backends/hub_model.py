"""What the Hub says of a model, as lines of a preflight: there, open to you, and served."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from hfnb.backends.asking import Answer
from hfnb.backends.hub_token import GATED, SETTINGS, cannot_read_gated, said, status_of
from hfnb.backends.preflight import Level, Line

HUB = "https://huggingface.co"
SERVED = f"{HUB}/models?inference_provider=all&other=conversational"
CHAT = "conversational"
# Behind a model's name they choose among its providers.
POLICIES = ("fastest", "cheapest", "preferred")
_ELSEWHERE = (
    f"See {SERVED} for models that are served. Or run it yourself: as an Inference Endpoint, or "
    'with hfnb.connect("local", model=…).'
)


def absent(error: Exception | None) -> bool:
    """Whether a question about a model failed because there is none of that name."""
    from huggingface_hub.errors import GatedRepoError, HFValidationError, RepositoryNotFoundError

    kinds = (RepositoryNotFoundError, HFValidationError)
    known = isinstance(error, kinds) and not isinstance(error, GatedRepoError)
    return known or status_of(error) == 404


def missing(model: str, near: Sequence[str]) -> Line:
    """The line about a model that is not there."""
    tip = f"Did you mean {' or '.join(f'`{one}`' for one in near)}? " if near else ""
    return Line(
        "model",
        "problem",
        f"There is no model `{model}` on the Hub that this token may see.",
        f"{tip}Check owner and name, letter by letter, at {HUB}/models. A private model needs a "
        "token that may read it.",
    )


def lines(model: str, found: Answer, access: Answer, who: Answer) -> Iterator[Line]:
    """Yield whether the model is there, and open to the token's owner."""
    from huggingface_hub.errors import GatedRepoError

    gated = next((e for e in (found.error, access.error) if isinstance(e, GatedRepoError)), None)
    if found.error is not None and gated is None:
        yield Line(
            "model",
            "warning",
            f"The Hub did not tell of `{model}`: {said(found.error)}",
            "Check again in a minute. A line above may say more.",
        )
        return
    if gated is not None:
        yield _gated(model, getattr(found.value, "gated", None), who)
    elif getattr(found.value, "disabled", None):
        text = f"`{model}` is on the Hub, and was disabled there."
        yield Line("model", "problem", text, f"See {SERVED} for others.")
    elif getattr(found.value, "gated", None):
        known = "you have access" if access.error is None else "whether you have access is not told"
        level: Level = "ok" if access.error is None else "note"
        yield Line("model", level, f"`{model}` is on the Hub; it is gated, and {known}.")
    else:
        yield Line("model", "ok", f"`{model}` is on the Hub.")


def _gated(model: str, gate: Any, who: Answer) -> Line:
    page = f"{HUB}/{model}"
    if who.value is not None and cannot_read_gated(who.value):
        return Line(
            "model",
            "problem",
            f"`{model}` is gated, and your fine-grained token is kept from gated models.",
            f"Accept its conditions at {page} if you have not, then open {SETTINGS}, edit the "
            f"token, and tick “{GATED}”.",
        )
    wait = " Its authors let people in by hand: that may take days." if gate == "manual" else ""
    return Line(
        "model",
        "problem",
        f"`{model}` is gated, and your account was not let in yet.",
        f"Open {page} with the account of your token, and accept the conditions.{wait}",
    )


def served(info: Any, provider: str, offers: Sequence[Mapping[str, Any]] | None) -> Iterator[Line]:
    """Yield who serves the model and for which task, and what is known of it.

    Args:
        info: huggingface_hub's `ModelInfo`.
        provider: the one that was asked for by name, or a policy; empty for any.
        offers: the router's entries for the model; None where it did not tell.
    """
    named = "" if provider in POLICIES else provider
    offered = [one for one in offers or () if named in ("", one.get("provider"))]
    if info.inference_provider_mapping is None:
        yield _not_mapped(info.id, offers)
    else:
        yield from _serving(info.id, named, info.inference_provider_mapping)
    yield from _details(offered, info)


def _not_mapped(model: str, offers: Sequence[Mapping[str, Any]] | None) -> Line:
    """What the router's list says where the Hub does not tell of providers."""
    if offers is None:
        return Line("providers", "note", f"Who serves `{model}` was not told.")
    if not offers:
        return _cold(model)
    names = ", ".join(str(one.get("provider")) for one in offers)
    return Line("providers", "ok", f"Served for chat by {names}.")


def _cold(model: str) -> Line:
    text = f"No provider serves `{model}`: it is cold, and nobody would answer."
    return Line("providers", "problem", text, _ELSEWHERE)


def _serving(model: str, named: str, mapping: Sequence[Any]) -> Iterator[Line]:
    if not mapping:
        yield _cold(model)
        return
    mine = [one for one in mapping if named in ("", one.provider)]
    everybody = ", ".join(one.provider for one in mapping)
    if not mine:
        near = get_close_matches(named, [one.provider for one in mapping], n=1)
        tip = f"Did you mean `{model}:{near[0]}`? " if near else ""
        text = f"{named} does not serve `{model}`; {everybody} do."
        yield Line(
            "providers", "problem", text, f"{tip}Leave “:{named}” out to let the Hub choose."
        )
        return
    able = [one for one in mine if one.task == CHAT]
    if not able:
        tasks = ", ".join(sorted({one.task for one in mine}))
        yield Line(
            "providers",
            "problem",
            f"`{model}` is served for {tasks} only, and not for chat (“{CHAT}”), by "
            f"{', '.join(one.provider for one in mine)}.",
            f"See {SERVED} for models that are made for chat.",
        )
        return
    live = [one.provider for one in able if one.status == "live"]
    text = f"Served for chat (“{CHAT}”) by {', '.join(live or [one.provider for one in able])}."
    if not any(one.task == "text-generation" for one in mine):
        text += (
            " Not for “text-generation”: older code that asks for that is told “not supported for "
            "task text-generation”."
        )
    yield Line("providers", "ok" if live else "warning", text)
    for status, words in (
        ("staging", "is only trying it out (staging)"),
        ("error", "failed the Hub's last test of it"),
    ):
        troubled = [one.provider for one in able if one.status == status]
        for name in troubled:
            others = [other for other in live if other != name]
            then = (
                f"If it fails, name another one: `{model}:{others[0]}`."
                if others
                else ("If it fails, choose another model.")
            )
            level: Level = "note" if others and not named else "warning"
            yield Line("providers", level, f"{name} {words}.", then)


def _details(offers: Sequence[Mapping[str, Any]], info: Any) -> Iterator[Line]:
    """What is known of the context window, the template, tools and speed."""
    lengths = sorted({o["context_length"] for o in offers if _count(o.get("context_length"))})
    told = (info.gguf or {}).get("context_length")
    if not lengths and _count(told):
        lengths = [told]
    if lengths:
        span = f"{lengths[0]:,}" + (f" to {lengths[-1]:,}" if lengths[1:] else "")
        more = ", depending on the provider" if lengths[1:] else ""
        text = f"Context window: {span} tokens for the conversation and the answer together{more}."
        yield Line("context", "ok", text)
    else:
        yield Line("context", "note", "How long a conversation may be is not told.")
    template = _template(info)
    words = "It has a chat template; the provider renders the messages, with that or its own."
    if template is None:
        words = "Its chat template is not told; the provider renders the messages."
    yield Line("template", "note", words)
    yield _tools(offers, template)
    waits = [o["first_token_latency_ms"] for o in offers if _count(o.get("first_token_latency_ms"))]
    if waits:
        least = f"{min(waits) / 1000:.1f} s"
        words = f"When the Hub last measured, the quickest provider's first token took {least}."
        yield Line("latency", "note", words)


def _tools(offers: Sequence[Mapping[str, Any]], template: str | None) -> Line:
    told = {str(o.get("provider")): o["supports_tools"] for o in offers if "supports_tools" in o}
    able = [name for name, can in told.items() if can is True]
    if able:
        return Line("tools", "ok", f"Tools: {', '.join(able)} can call them.")
    if told:
        words = "Tools: no provider of it says that it can call them."
        return Line("tools", "warning", words, "For agents with tools, choose another model.")
    from hfnb import prompts

    if template is not None and prompts.reads_tools(template):
        words = "Tools: its chat template shows them to the model; whether a provider does is open."
        return Line("tools", "note", words)
    words = "Tools are sent along; whether this model uses them, only a call with one shows."
    return Line("tools", "note", words)


def _template(info: Any) -> str | None:
    config = info.config or {}
    named = (config.get("tokenizer_config") or {}).get("chat_template")
    if isinstance(named, list):  # several of them, by name
        named = next((o.get("template") for o in named if o.get("name") == "default"), None)
    told = config.get("chat_template_jinja") or named or (info.gguf or {}).get("chat_template")
    return told if isinstance(told, str) else None


def _count(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0
