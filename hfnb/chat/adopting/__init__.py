"""LangChain's own LLM objects as engines of ours, with every setting they carry.

`HuggingFaceEndpoint`, `HuggingFacePipeline` and langchain-community's
`HuggingFaceTextGenInference` hold a model or an address and a few dozen settings. Their own chat
model drops most of them (langchain-ai/langchain#25219, #32234); here each is carried over, or
has no effect on an answer, or is refused by its name. LangChain's packages are not imported for
that: an object is known by its class's name and home.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hfnb.chat.adopting import pipelines, servers
from hfnb.chat.adopting.fields import Adopted, Fields
from hfnb.errors import BackendError

__all__ = ["Adopted", "Fields", "adopt", "adopted", "fields_of"]

_KINDS = {
    "HuggingFaceEndpoint": (servers.ENDPOINT, servers.endpoint),
    "HuggingFaceTextGenInference": (servers.TEXT_GEN, servers.text_gen),
    "HuggingFacePipeline": (pipelines.PIPELINE, pipelines.pipeline),
}
_HOMES = ("langchain_huggingface.", "langchain_community.")


def adopt(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a chat model is made of, with an engine in place of an object of LangChain's.

    Args:
        given: the chat model's arguments. What is given there stands above what `llm` carries.
            `tokenizer` goes with an address: the prompt is then rendered here, and goes out on
            TGI's own route.

    Raises:
        HfnbError: as `adopted`.
    """
    found = adopted(given.get("llm"), given.get("tokenizer"))
    if found is None:
        return dict(given)
    own = {name: value for name, value in given.items() if name not in ("llm", "tokenizer")}
    return {**found.chat, "sampling": found.sampling, **own, "llm": found.engine}


def adopted(llm: Any, tokenizer: Any = None) -> Adopted | None:
    """Return what becomes of an object of LangChain's; None where it is no such object.

    Args:
        llm: anything.
        tokenizer: for an address: the model's Hub id, folder or tokenizer.

    Raises:
        UnsupportedError: it carries a setting that cannot be carried over.
        BackendError: it leads to no model, or its token must not go where it leads.
    """
    kind = _kind(llm)
    if kind is None:
        return None
    fields, take = _KINDS[kind]
    fields.check(llm)
    return take(llm, tokenizer)


def fields_of(kind: str) -> Fields:
    """Return what becomes of each field of a class.

    Args:
        kind: the class's name.

    Raises:
        BackendError: it is none that can be adopted.
    """
    if kind not in _KINDS:
        raise BackendError(
            f"{kind} is not adopted.", f"Adopted are {', '.join(_KINDS)}.", "Name one of these."
        )
    return _KINDS[kind][0]


def _kind(llm: Any) -> str | None:
    """The name under which a class, or one that it is derived from, is known."""
    for one in type(llm).__mro__:
        if one.__name__ in _KINDS and one.__module__.startswith(_HOMES):
            return one.__name__
    return None
