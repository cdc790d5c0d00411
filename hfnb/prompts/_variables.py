"""The variables of `render`: a slip of the pen must not pass for one that nobody reads.

Whatever `render` does not know by name goes to the template, and Jinja says nothing about a
variable that is never read. So misspelt arguments, and options that mean something in
transformers but nothing here, are refused; what is left and never read is a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from hfnb.errors import PromptError
from hfnb.prompts._plain import reads, try_text
from hfnb.prompts.types import PromptWarning

if TYPE_CHECKING:
    from hfnb.prompts.rendered import RenderedPrompt

_OWN = (
    "messages",
    "model",
    "family",
    "template",
    "tools",
    "documents",
    "add_generation_prompt",
    "continue_final_message",
)
# In every template: what `render` gives under names of its own, and transformers' functions.
_ALWAYS = frozenset(_OWN) | {"raise_exception", "strftime_now", "range", "namespace", "dict"}

_TOKENS = (
    "render() gives the text, and keeps the tokens beside it.",
    "Leave it out; the text is in .text, ids and their characters are in .tokens.",
)
_ROOM = (
    "render() never cuts: a prompt that lost its end, or its start, is another prompt.",
    "Leave it out; .counts tells how many tokens are left. If it is too long, give fewer messages.",
)
# The arguments of transformers' apply_chat_template: it keeps them from the template.
_ELSEWHERE = {
    "chat_template": (
        "That is transformers' name for it; here it would be one more variable.",
        "Give the Jinja text as template=.",
    ),
    "conversation": (
        "That is transformers' name for the messages.",
        "Give the messages as the first argument.",
    ),
    "conversations": (
        "It renders one conversation at a time.",
        "Call it once for each: [render(messages) for messages in ...].",
    ),
    "tokenize": _TOKENS,
    "return_tensors": _TOKENS,
    "return_dict": _TOKENS,
    "tokenizer_kwargs": _TOKENS,
    "padding": (
        "Padding makes several prompts equally long, and this is one.",
        "Leave it out; pad where you tokenize several texts.",
    ),
    "truncation": _ROOM,
    "max_length": _ROOM,
    "sanitize_control_tokens": (
        "What is shown is what is sent, so the text of the messages stays as it is.",
        'Leave it out; the warning "special-token-in-content" tells where such tokens stand.',
    ),
    "return_assistant_tokens_mask": (
        "Who wrote what is told for every character, not for the assistant's tokens only.",
        "Leave it out; .segments names the message and the role of every stretch of text.",
    ),
}


def refuse_slips(names: Iterable[str], template: str) -> None:
    """Refuse variables that are options of transformers, or misspelt arguments of `render`.

    Args:
        names: the variables' names.
        template: the Jinja text; what it reads is never taken for a misspelt argument.

    Raises:
        PromptError: there is one; it says what to do instead.
    """
    for name in names:
        if name in _ELSEWHERE:
            raise PromptError(f"render() takes no {name}=.", *_ELSEWHERE[name])
        near = get_close_matches(name, _OWN, n=1, cutoff=0.8)
        if near and name not in reads(template):
            raise PromptError(
                f"render() takes no {name}=.",
                "Other names are variables of the template, and this one it does not read.",
                f"Did you mean {near[0]}=?",
            )


def ignored(prompt: RenderedPrompt) -> Iterator[PromptWarning]:
    """What was given and never read: variables and documents."""
    inputs = prompt._inputs
    names = reads(inputs.template)
    for name in _given(inputs.variables, prompt._carrier.variables):
        if name not in names:
            yield PromptWarning(
                "variable-ignored",
                f"The template never reads {name}: giving it changes nothing. "
                f"{_instead(name, names)}",
            )
    if inputs.documents and try_text(inputs.but(documents=None)) == prompt.text:
        yield PromptWarning(
            "documents-ignored",
            "The template does not write documents: the model will not see them. Put their text "
            "into a message, or use a model whose template takes documents.",
        )


def _given(variables: Mapping[str, Any], own: Mapping[str, Any]) -> list[str]:
    """The variables that came with the call, rather than with the tokenizer or the family."""
    return [name for name, value in variables.items() if name not in own or own[name] != value]


def _instead(name: str, names: frozenset[str]) -> str:
    readable = sorted(names - _ALWAYS)
    near = get_close_matches(name, readable, n=1)
    if near:
        return f"Did you mean {near[0]!r}?"
    return f"It reads {', '.join(readable) or 'none'}."
