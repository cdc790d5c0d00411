"""What the registry says of a backend: enough to connect it, and enough to draw a form for it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hfnb.credentials import Token

if TYPE_CHECKING:
    from hfnb.backends.loading import Progress
    from hfnb.backends.preflight import Line
    from hfnb.chat import ChatHuggingFace


@dataclass(frozen=True)
class Setting:
    """One setting of a backend.

    Attributes:
        name: the keyword that `connect` takes.
        title: what a learner reads beside the field.
        hint: what it means, and what happens without it; one sentence.
        required: whether the backend cannot do without.
        suggestions: values to try; the first one stands for an example.
        closed: whether nothing but a suggestion will do.
        without: what a closed list says where nothing is chosen.
        secret: whether its value must never be shown; it travels as a `Token`.
        find: looks for a value that need not be given: a secret where this user keeps it, or what
            whoever runs this machine has set; None where there is no such place.
    """

    name: str
    title: str
    hint: str
    required: bool = False
    suggestions: tuple[str, ...] = ()
    closed: bool = False
    without: str = "none"
    secret: bool = False
    find: Callable[[], Token | str | None] | None = None


@dataclass(frozen=True)
class Backend:
    """One entry of the registry.

    Attributes:
        name: what `connect` takes.
        title: what a learner reads.
        words: what it is and when to take it, in a sentence or two.
        needs: what must be there before it can be used.
        fields: its settings, in the order in which a form shows them.
        build: makes the engine; its keyword arguments are the settings.
        load: makes an engine ready for its first answer; None where there is nothing to load.
        check: looks at a chat model that is ready, line by line, without spending money; what it
            raises becomes a line (see `hfnb.backends.preflight`).
        trial: lets it answer, which may cost money; only asked for where `check` found no
            problem. None where `check` does so, for free.
    """

    name: str
    title: str
    words: str
    needs: str
    fields: tuple[Setting, ...]
    build: Callable[..., Any]
    load: Callable[[Any], Generator[Progress, None, None]] | None = None
    check: Callable[[ChatHuggingFace], Generator[Line | Progress, None, None]] | None = None
    trial: Callable[[ChatHuggingFace], Generator[Line | Progress, None, None]] | None = None

    @property
    def settings(self) -> tuple[str, ...]:
        """Names of the settings it takes, besides the sampling parameters."""
        return tuple(field.name for field in self.fields)

    @property
    def required(self) -> tuple[Setting, ...]:
        """The settings that it cannot do without."""
        return tuple(field for field in self.fields if field.required)
