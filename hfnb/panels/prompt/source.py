"""Whose chat template a conversation is rendered with, for the panel and for its code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hfnb.panels.prompt.truth import served

OWN = "own"


@dataclass(frozen=True)
class Source:
    """A model whose own template is shown, beside the families of the gallery.

    Attributes:
        model: what `hfnb.render(model=…)` takes; None is the embedded model.
    """

    model: Any = None

    @property
    def name(self) -> str:
        """What the model is called."""
        if self.model is None:
            from hfnb import builtin

            return builtin.MODEL_ID
        if isinstance(self.model, str | Path):
            return str(self.model)
        named = getattr(self.model, "model_id", None) or getattr(self.model, "name_or_path", None)
        return str(named or "the given model")

    @property
    def served(self) -> bool:
        """Whether its server renders its own template, out of sight."""
        return served(self.model)

    def out_of_sight(self, choice: str) -> bool:
        """Whether that template is rendered by a server only."""
        return choice == OWN and self.served

    def options(self) -> list[tuple[str, str]]:
        """What can be chosen: the model's own template, and every family."""
        from hfnb import prompts

        own = (f"{self.name} ({'its server' if self.served else 'its own'})", OWN)
        return [own, *((prompts.family(name).title, name) for name in prompts.families())]

    def title(self, choice: str) -> str:
        """What a choice is called."""
        from hfnb import prompts

        return self.name if choice == OWN else prompts.family(choice).title

    def settings(self, choice: str) -> dict[str, Any]:
        """The arguments of `hfnb.render` that mean this choice."""
        if choice != OWN:
            return {"family": choice}
        return {} if self.model is None else {"model": self.model}

    def written(self, choice: str) -> str:
        """The same arguments as Python code, each with a comma before it."""
        if choice != OWN:
            return f", family={choice!r}"
        if self.model is None:
            return ""
        if isinstance(self.model, str | Path):
            return f", model={str(self.model)!r}"
        return f", model={self.variable}"

    @property
    def variable(self) -> str | None:
        """What the code calls a model that is an object; None for one that has a name."""
        if self.model is None or isinstance(self.model, str | Path):
            return None
        return "chat" if hasattr(self.model, "invoke") else "model"
