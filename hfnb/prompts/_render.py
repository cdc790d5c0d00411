"""`render`: from messages to a rendered prompt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from hfnb.prompts._carrier import Carrier, carrier
from hfnb.prompts._halves import refuse_halves
from hfnb.prompts._plain import Inputs, compiled, explain, plain_text, reads
from hfnb.prompts._tools import definitions
from hfnb.prompts._variables import refuse_slips
from hfnb.prompts.messages import conversation, fit_content, plain_data
from hfnb.prompts.rendered import RenderedPrompt


def render(
    messages: Any,
    model: Any = None,
    family: str | None = None,
    template: str | None = None,
    tools: Sequence[Any] | None = None,
    add_generation_prompt: bool = True,
    continue_final_message: bool | str = False,
    **variables: Any,
) -> RenderedPrompt:
    """Return the conversation as the one string that a model reads.

    Args:
        messages: LangChain messages, `(role, content)` tuples, dicts, or a single string.
        model: whose chat template to use: a chat model, an engine, a tokenizer, or the name of
            a folder or of a model on the Hub. The embedded model when nothing is given.
        family: a family of the gallery instead, see `families()`.
        template: any Jinja text instead; give it the variables it wants (`bos_token="<s>"`).
        tools: tool definitions: dicts with a JSON schema, functions, or LangChain tools.
        add_generation_prompt: open the assistant's turn at the end, so that the model answers.
            Left out when `continue_final_message` is set.
        continue_final_message: leave the last message open, so that the model goes on with it;
            a string names the field to continue ("reasoning_content") instead of "content".
        **variables: whatever else the template reads: documents, enable_thinking, bos_token, ...
            One that it never reads is a warning (`variable-ignored`, `documents-ignored`).

    Raises:
        PromptError: more than one of model, family and template; a conversation that the
            template refuses (it says which message, and why); no such model or family; a
            misspelt argument, or an option that only transformers has; tools that are no list
            of tools; half a character (a lone surrogate), which nothing could send.
    """
    tools = definitions(tools)
    source = carrier(model, family, template, tools)
    inputs = _inputs(
        source, messages, tools, add_generation_prompt, continue_final_message, variables
    )
    try:
        text = plain_text(inputs)
    except Exception as error:
        raise explain(error, inputs, source.label) from error
    refuse_halves(text, inputs)
    return RenderedPrompt(
        text,
        inputs.messages,
        source.template,
        source.model_id,
        source.family,
        source.context_length,
        inputs,
        source,
    )


def template_of(model: Any = None, tools: Sequence[Any] | None = None) -> str:
    """The Jinja text of a model's chat template: the one for tools, where it has one.

    Raises:
        PromptError: the model has none.
    """
    return carrier(model=model, tools=tools).template


def reads_tools(template: str) -> bool:
    """Whether a chat template looks at tool definitions at all."""
    return "tools" in _names(template)[0]


def _inputs(
    source: Carrier,
    messages: Any,
    tools: list[dict[str, Any]] | None,
    add_generation_prompt: bool,
    continue_final_message: bool | str,
    variables: dict[str, Any],
) -> Inputs:
    variables = dict(variables)
    refuse_slips(variables.keys() - {"documents"}, source.template)
    documents = variables.pop("documents", None)
    dicts = conversation(messages)
    if any(isinstance(message.get("content"), list) for message in dicts):
        dicts = fit_content(dicts, _names(source.template)[1])
    return Inputs(
        source.template,
        tuple(dicts),
        tools,
        plain_data(documents),
        # transformers refuses both at once; going on with a message excludes opening another.
        add_generation_prompt and not continue_final_message,
        continue_final_message,
        {**source.variables, **plain_data(variables)},
        datetime.now(),
    )


@lru_cache(maxsize=64)
def _names(template: str) -> tuple[frozenset[str], frozenset[str]]:
    """The variables a template reads, and the attributes, keys and constants it mentions."""
    from jinja2 import nodes

    tree = compiled(template).environment.parse(template)
    mentioned = {node.attr for node in tree.find_all(nodes.Getattr)}
    mentioned |= {node.value for node in tree.find_all(nodes.Const) if isinstance(node.value, str)}
    return reads(template), frozenset(mentioned)
