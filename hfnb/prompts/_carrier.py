"""Where a chat template comes from: a model's tokenizer, a family of the gallery, or a text."""

from __future__ import annotations

import functools
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hfnb.errors import HfnbError, PromptError
from hfnb.prompts.gallery import Family, family, family_of

_UNKNOWN = 10**9
# Any tool at all: some models have a template of their own for conversations with tools.
_TOOL = {"type": "function", "function": {"name": "tool", "parameters": {}}}
_LOADING = threading.Lock()


@dataclass(frozen=True)
class ChatTemplate:
    """A model's chat template that travels without its tokenizer: tokens cannot be counted.

    Attributes:
        text: the Jinja text.
        with_tools: the text for conversations with tools, where the model has another one.
        variables: bos_token, eos_token, … as the template sees them.
        special_tokens: the texts of all special tokens.
    """

    text: str
    with_tools: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)
    special_tokens: tuple[str, ...] = ()

    @classmethod
    def of(cls, tokenizer: Any) -> ChatTemplate:
        """Return the chat template of a transformers tokenizer.

        Raises:
            ValueError: it has none.
        """
        text = tokenizer.get_chat_template(None, None)
        with_tools = tokenizer.get_chat_template(None, [_TOOL])
        return cls(
            text,
            None if with_tools == text else with_tools,
            dict(tokenizer.special_tokens_map),
            special_tokens(tokenizer),
        )


@dataclass(frozen=True)
class Carrier:
    """A chat template with what belongs to it.

    Attributes:
        template: the Jinja text (of several named ones, the one transformers would take).
        variables: bos_token, eos_token, ... as the template sees them.
        tokenizer: what counts the tokens, None where there is none.
        context_length: in tokens, None when unknown.
        model_id: the model, if it was a model.
        family: the gallery's name, if it was a family.
        label: how errors call it.
        alone: the template, if it came without a tokenizer.
    """

    template: str
    variables: dict[str, Any]
    tokenizer: Any
    context_length: int | None
    model_id: str | None
    family: str | None
    label: str
    alone: ChatTemplate | None = None

    @functools.cached_property
    def specials(self) -> tuple[str, ...] | None:
        """The texts of all special tokens, None when there is no list of them."""
        if self.tokenizer is not None:
            return special_tokens(self.tokenizer)
        if self.alone is not None:
            return self.alone.special_tokens
        return family(self.family).special_tokens if self.family else None


def special_tokens(tokenizer: Any) -> tuple[str, ...]:
    """The texts of a tokenizer's special tokens."""
    added = getattr(tokenizer, "added_tokens_decoder", {}).values()
    named = (str(token) for token in tokenizer.all_special_tokens)
    return tuple(dict.fromkeys([*named, *(token.content for token in added if token.special)]))


def carrier(
    model: Any = None, family: str | None = None, template: str | None = None, tools: Any = None
) -> Carrier:
    """The carrier that was asked for; the embedded model's when nothing was.

    Raises:
        PromptError: more than one was asked for; the model cannot be found, or has no chat
            template; there is no such family.
    """
    given = {"model": model, "family": family, "template": template}
    named = [name for name, value in given.items() if value is not None]
    if len(named) > 1:
        raise PromptError(
            f"render() was given {' and '.join(named)}.",
            "Each of them says which chat template to use, so only one can hold.",
            f"Keep {named[0]}= and leave out the rest, or render once for each.",
        )
    if template is not None:
        if not isinstance(template, str):
            raise PromptError(
                f"The template is {type(template).__name__}, not text.",
                "A chat template is a string of Jinja.",
                "Give the text: render(..., template='...').",
            )
        return Carrier(template, {}, None, None, None, None, "This template")
    if family is not None:
        return _of_family(family)
    return _of_model("builtin" if model is None else model, tools)


def _of_template(alone: ChatTemplate, model_id: str, tools: Any) -> Carrier:
    text = alone.with_tools if tools and alone.with_tools is not None else alone.text
    label = f"The chat template of {model_id}"
    return Carrier(text, dict(alone.variables), None, None, model_id, None, label, alone)


def _of_family(name: str) -> Carrier:
    from hfnb import builtin

    entry: Family = family(name)
    tokenizer = None
    # The family of the embedded model can be counted, when that is at hand already.
    if builtin.MODEL_ID in entry.model_ids and builtin.state().status == "ready":
        tokenizer = builtin.load_tokenizer()
    return Carrier(
        entry.template,
        dict(entry.variables),
        tokenizer,
        entry.context_length,
        None,
        entry.name,
        f"The chat template of {entry.title}",
    )


def _of_model(model: Any, tools: Any) -> Carrier:
    from hfnb import builtin

    for carrying in (model, getattr(model, "llm", None)):
        if isinstance(alone := getattr(carrying, "chat_template", None), ChatTemplate):
            return _of_template(alone, model.model_id, tools)
    embedded = isinstance(model, str) and model in ("builtin", builtin.MODEL_ID)
    if embedded:
        tokenizer = builtin.load_tokenizer()
    elif isinstance(model, str | Path):
        with _LOADING:
            tokenizer = _load(str(model), _stamps(Path(model)))
    else:
        tokenizer = _find_tokenizer(model)
    model_id = builtin.MODEL_ID if embedded else _model_id(model, tokenizer)
    label = f"The chat template of {model_id or 'this tokenizer'}"
    try:
        template = tokenizer.get_chat_template(None, tools)
    except ValueError as error:
        names = isinstance(tokenizer.chat_template, dict)
        raise PromptError(
            f"{model_id or 'This tokenizer'} has no {'default ' if names else ''}chat template.",
            "It is a base model, or its template was never published."
            if not names
            else f"It carries {', '.join(tokenizer.chat_template)} and no default.",
            "Use the instruct or chat variant of the model, or give a template: "
            "render(..., family='chatml') or render(..., template='...').",
        ) from error
    length = getattr(model, "context_length", None) or getattr(
        getattr(model, "llm", None), "context_length", None
    )
    if not isinstance(length, int):
        length = tokenizer.model_max_length
    if embedded:
        length = builtin.CONTEXT_LENGTH
    known = length if length < _UNKNOWN else None
    variables = dict(tokenizer.special_tokens_map)
    return Carrier(template, variables, tokenizer, known, model_id, None, label)


def _stamps(folder: Path) -> tuple[tuple[str, int, int, int], ...]:
    """What changes when a file of a tokenizer's folder does; empty for a model on the Hub.

    A learner edits chat_template.jinja and renders again. Content can change while size and
    modification time stay (`cp -p`); the time of the last change to the file itself then tells.
    """
    # Named templates lie one folder deeper; nothing else that a tokenizer reads does.
    files = [*folder.glob("*"), *folder.glob("additional_chat_templates/*.jinja")]
    found = ((file, file.stat()) for file in sorted(files) if file.is_file())
    return tuple((str(f), s.st_size, s.st_mtime_ns, s.st_ctime_ns) for f, s in found)


@functools.lru_cache(maxsize=8)
def _load(model: str, stamps: tuple[Any, ...]) -> Any:
    """Load a tokenizer; `stamps` only make a folder that changed another entry of the cache."""
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(model)
    except HfnbError:
        raise
    except Exception as error:
        known = family_of(model)
        raise PromptError(
            f"The tokenizer of {model!r} cannot be loaded.",
            " ".join(str(error).split())[:300],
            f"Without the Hub, render(..., family={known!r}) uses the same format."
            if known
            else "Check the name and the network; some models ask you to accept a licence first.",
        ) from error


def _find_tokenizer(model: Any) -> Any:
    """The tokenizer itself, or that of a chat model, an engine, a transformers pipeline."""
    for path in ("", "tokenizer", "llm.tokenizer", "engine.tokenizer", "llm.pipeline.tokenizer"):
        found = model
        for name in filter(None, path.split(".")):
            found = getattr(found, name, None)
        if callable(getattr(found, "apply_chat_template", None)):
            return found
    raise PromptError(
        f"This {type(model).__name__} carries no tokenizer, so no chat template either.",
        "Its server renders the prompt out of sight.",
        "Give the model's name: render(..., model='owner/name'), or a family of the gallery.",
    )


def _model_id(model: Any, tokenizer: Any) -> str | None:
    name = model if isinstance(model, str | Path) else getattr(model, "model_id", None)
    if not isinstance(name, str | Path):
        name = getattr(tokenizer, "name_or_path", None)
    if not name:
        return None
    # A model on this disk is named by its folder, not by where that lies.
    return Path(name).name if Path(name).is_absolute() else str(name)
