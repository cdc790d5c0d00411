"""The ReAct prompt: ours, and the check of one that somebody else wrote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from langchain_core.prompts import BasePromptTemplate, ChatPromptTemplate
from langchain_core.tools import BaseTool, render_text_description

from hfnb.errors import PromptError

VARIABLES = ("tools", "tool_names", "input", "agent_scratchpad")

# The embedded model is trained on this text: a change here needs a new adapter.
SYSTEM = """\
Answer the question as well as you can. You have these tools:

{tools}

To use a tool, write a thought and a JSON blob with the keys "action" (one of: {tool_names}) \
and "action_input":

Thought: what is known, and what is needed next
Action:
```
{{"action": "the tool", "action_input": "the input of the tool"}}
```
Observation: the result of the tool

Thought, Action and Observation can repeat. When the answer is known, end with:

Thought: I now know the final answer.
Final Answer: the answer to the question

Take facts from observations only. Begin with a thought."""
HUMAN = "Question: {input}\n\n{agent_scratchpad}"


def react_prompt() -> ChatPromptTemplate:
    """Return the prompt of `ReActAgent`, with the variables of the well-known one.

    They are `tools`, `tool_names`, `input` and `agent_scratchpad`, so that it serves
    `langchain_classic.agents.create_react_agent` as well.
    """
    return ChatPromptTemplate.from_messages([("system", SYSTEM), ("human", HUMAN)])


def filled(prompt: Any, tools: Sequence[BaseTool]) -> BasePromptTemplate[Any]:
    """Return `prompt` with the descriptions of `tools` in it; question and scratchpad are left.

    Args:
        prompt: a LangChain prompt template; a string, which becomes one human message; or
            anything with such a template as its `template`, as `pull_prompt` returns.
        tools: the tools it tells of.

    Raises:
        PromptError: it is no prompt, a variable is missing or left over, or one cannot be text.
    """
    template = _template(prompt)
    given = {*template.input_variables, *template.optional_variables, *template.partial_variables}
    if missing := [name for name in VARIABLES if name not in given]:
        raise PromptError(
            f"The prompt has no {_listed(missing)}.",
            "An agent writes its tools, the question and what happened so far in these places.",
            f"Add {', '.join(f'{{{name}}}' for name in missing)} where it belongs; "
            "react_prompt() is an example. Braces that are meant as braces are doubled.",
        )
    if extra := [name for name in template.input_variables if name not in VARIABLES]:
        raise PromptError(
            f"The prompt asks for {_listed(extra)} too.",
            f"An agent fills in {', '.join(VARIABLES)} and knows no others.",
            f"Give it beforehand: prompt.partial({extra[0]}=…). If it is no variable, double "
            "its braces.",
        )
    template = template.partial(
        tools=render_text_description(list(tools)),
        tool_names=", ".join(tool.name for tool in tools),
    )
    _try(template)
    return template


def _template(prompt: Any) -> BasePromptTemplate[Any]:
    if isinstance(prompt, BasePromptTemplate):
        return prompt
    if not isinstance(prompt, str):
        return _inner(prompt)
    try:
        return ChatPromptTemplate.from_messages([("human", prompt)])
    except ValueError as error:
        raise PromptError(
            "The text is no template.",
            f"LangChain says: {error}.",
            "Variables stand in single braces; braces that are meant as braces are doubled.",
        ) from error


def _inner(prompt: Any) -> BasePromptTemplate[Any]:
    inner = getattr(prompt, "template", None)
    if not isinstance(inner, BasePromptTemplate):
        raise PromptError(
            f"{type(prompt).__name__} is no prompt.",
            "An agent's prompt is a ChatPromptTemplate, or a string that becomes one message.",
            "Leave prompt= out to use hfnb's own, or see react_prompt() for an example.",
        )
    return inner


def _try(prompt: BasePromptTemplate[Any]) -> None:
    """Fill in the rest once, so that what does not fit is said now and not in a run."""
    try:
        prompt.format_prompt(input="", agent_scratchpad="")
    except Exception as error:
        raise PromptError(
            "The prompt cannot be filled in.",
            f"{type(error).__name__}: {error}"[:300],
            "agent_scratchpad and input are texts: write {agent_scratchpad} into a message "
            "instead of a MessagesPlaceholder.",
        ) from error


def _listed(names: Sequence[str]) -> str:
    return ("variable " if len(names) == 1 else "variables ") + ", ".join(map(repr, names))
