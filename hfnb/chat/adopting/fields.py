"""What becomes of each field of an object that is adopted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hfnb.engines.base import Engine, Sampling
from hfnb.errors import UnsupportedError

_LEAVE = "Leave it out."


@dataclass(frozen=True)
class Adopted:
    """What an object of LangChain's became.

    Attributes:
        engine: answers in its place.
        sampling: the settings that it carried.
        chat: fields of the chat model that it carried.
    """

    engine: Engine
    sampling: Sampling
    chat: Mapping[str, Any] = field(default_factory=dict)


# LangChain's own fields, which our chat model has as well.
_SHARED = ("name", "cache", "verbose", "callbacks", "tags", "metadata", "custom_get_token_ids")


@dataclass(frozen=True)
class Fields:
    """What becomes of the fields of one class.

    Attributes:
        carried: those that are carried over. Their parts and values may still be refused.
        harmless: those that change no answer, each with the reason.
        refused: those that are refused where they are set, each with what to do instead.
    """

    carried: frozenset[str]
    harmless: Mapping[str, str]
    refused: Mapping[str, str]

    @property
    def known(self) -> frozenset[str]:
        """All of them."""
        return self.carried | self.harmless.keys() | self.refused.keys() | frozenset(_SHARED)

    def check(self, llm: Any) -> None:
        """Refuse what is set and cannot be carried over.

        Raises:
            UnsupportedError: such a field, or one that is not known here.
        """
        for name, about in type(llm).model_fields.items():
            if name in self.known and name not in self.refused:
                continue
            value = getattr(llm, name)
            if value is None or value == about.get_default(call_default_factory=True):
                continue
            raise refused(llm, name, self.refused.get(name, _LEAVE))


def shared(llm: Any) -> dict[str, Any]:
    """Return LangChain's own fields as far as they are set."""
    found = {name: getattr(llm, name, None) for name in _SHARED}
    metadata = {k: v for k, v in (found.pop("metadata") or {}).items() if k != "lc_versions"}
    return {k: v for k, v in {**found, "metadata": metadata}.items() if v}


def refused(llm: Any, name: str, advice: str) -> UnsupportedError:
    """Return the error for a setting that is not carried over. Its value is not told: a header
    may hold a secret.
    """
    return UnsupportedError(
        f"{name} of {type(llm).__name__} cannot be carried over.",
        "It is set, and hfnb's engines would answer without it.",
        f"{advice} (Nothing was sent.)",
    )
