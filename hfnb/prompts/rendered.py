"""`RenderedPrompt`: the text that a model reads, and everything there is to know about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from hfnb.prompts.types import Counts, PromptWarning, Segment, TemplatePart, Token

if TYPE_CHECKING:
    import re
    from array import array

    from hfnb.prompts._carrier import Carrier
    from hfnb.prompts._marks import Tracker
    from hfnb.prompts._plain import Inputs


@dataclass(frozen=True, repr=False, eq=False)
class RenderedPrompt:
    """A conversation as one string, the way a model reads it.

    `text` is there at once; the rest is worked out when it is first asked for, and kept.

    Attributes:
        text: exactly what transformers' `apply_chat_template(..., tokenize=False)` gives.
        messages: the conversation as the template saw it.
        template: the Jinja text of the chat template.
        model_id: the model whose template this is, if a model was asked for.
        family: the gallery's family, if one was asked for.
        context_length: how many tokens the model can attend to, None when unknown.
    """

    text: str
    messages: tuple[dict[str, Any], ...]
    template: str
    model_id: str | None
    family: str | None
    context_length: int | None
    _inputs: Inputs = field(compare=False)
    _carrier: Carrier = field(compare=False)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """Who wrote which characters; together they cover `text` without gap or overlap."""
        from hfnb.prompts._segments import segments

        return segments(self._inputs, self.text, self._traced, self._special)

    @cached_property
    def exact(self) -> bool:
        """Whether `segments` were followed character by character.

        False where the template did something that cannot be followed (it sent text through
        bytes, say); there, texts were compared instead, which may err where words repeat.
        """
        return self._traced[0].exact

    @cached_property
    def template_parts(self) -> tuple[TemplatePart, ...]:
        """Which words of the template put out what, in the template's order.

        Empty where the template did something that cannot be followed.
        """
        from hfnb.prompts._places import parts

        return parts(self._inputs, self.text)

    @cached_property
    def tokens(self) -> tuple[Token, ...] | None:
        """What the model reads: ids with their characters. None without a tokenizer.

        Made with `add_special_tokens=False`, since the template has written those it wants.
        """
        from hfnb.prompts._tokens import tokens

        tokenizer = self._carrier.tokenizer
        return None if tokenizer is None else tokens(tokenizer, self.text)

    @cached_property
    def counts(self) -> Counts | None:
        """Where the tokens go, and how many are left. None without a tokenizer."""
        from hfnb.prompts._tokens import counts

        if self.tokens is None:
            return None
        return counts(self.tokens, self.segments, len(self.messages), self.context_length)

    @cached_property
    def warnings(self) -> tuple[PromptWarning, ...]:
        """What a learner should know about this prompt, those about roles first."""
        from hfnb.prompts._advice import warnings

        return warnings(self)

    @property
    def generation_prompt(self) -> str:
        """The end of `text` that opens the assistant's turn; "" when there is none."""
        opening = [s for s in self.segments if s.message is None and s.role == "assistant"]
        return self.text[opening[0].start :] if opening else ""

    @cached_property
    def _special(self) -> re.Pattern[str]:
        from hfnb.prompts._segments import special_pattern

        return special_pattern(self._carrier, self._inputs.variables)

    @cached_property
    def _default_system(self) -> tuple[int, int] | None:
        from hfnb.prompts._compared import default_system

        return default_system(self)

    @cached_property
    def _traced(self) -> tuple[Tracker, array]:
        from hfnb.prompts._trace import trace

        return trace(self._inputs, self.text)

    def __repr__(self) -> str:
        name = self.family or self.model_id or "template"
        number = len(self.messages)
        length = len(self.text)
        size = f"{length} character{'' if length == 1 else 's'}"
        if self.tokens is not None:
            size = f"{len(self.tokens)} token{'' if len(self.tokens) == 1 else 's'}"
        return f"<RenderedPrompt {name}: {number} message{'' if number == 1 else 's'}, {size}>"

    def _repr_html_(self) -> str:
        from hfnb import markup

        return markup.prompt(self)
