"""A session's question as a plain LangChain script: the same prompt and tools, AgentExecutor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hfnb.errors import SessionError

if TYPE_CHECKING:
    from hfnb.stepper.session import Session

_HEAD = '''\
"""Asks the question of a recorded session again, with LangChain's own AgentExecutor."""

from langchain_classic.agents import AgentExecutor, create_react_agent
from langchain_classic.agents.output_parsers import ReActJsonSingleInputOutputParser
from langchain_core.prompts import ChatPromptTemplate
'''
_TAIL = """
agent = create_react_agent(
    model,
    tools,
    ChatPromptTemplate.from_messages(PROMPT),
    output_parser=ReActJsonSingleInputOutputParser(),
    stop_sequence=STOP,
    tools_renderer=lambda _: TOOLS,
)
executor = AgentExecutor(
    agent=agent,
    tools=tools,
    max_iterations=MAX_ITERATIONS,
    handle_parsing_errors=True,
    return_intermediate_steps=True,
)
result = executor.invoke({"input": QUESTION})
for action, observation in result["intermediate_steps"]:
    print(action.log)
    print("Observation:", observation)
print(result["output"])
"""


def script(session: Session) -> str:
    """Return the script of `session`, which holds no secrets any more.

    Raises:
        SessionError: what the agent was is not known, or it had no prompt template.
    """
    about = session.about
    if not about or not about["prompt"]:
        raise SessionError(
            "There is no script for this session.",
            "It does not say what prompt its agent had."
            if about
            else "It was saved without its agent.",
            "Load it with an agent: Session.load(path, agent=hfnb.ReActAgent(hfnb.connect())).",
        )
    parts = (_HEAD, *_imports(about), *_constants(session, about), *_made(about), _TAIL)
    return "".join(parts)


def _imports(about: Mapping[str, Any]) -> Iterator[str]:
    if any(not tool["ours"] for tool in about["tools"]):
        yield "from langchain_core.tools import BaseTool\n"
    yield "\nimport hfnb\n"
    if any(tool["ours"] for tool in about["tools"]):
        yield "from hfnb.tools import default\n"


def _constants(session: Session, about: Mapping[str, Any]) -> Iterator[str]:
    yield f"\nQUESTION = {session.question!r}\n"
    edited = [node.id for node in session.path if node.state.edited]
    if edited:
        yield f"# The session was changed by hand ({', '.join(edited)}); here nobody interferes.\n"
    yield "PROMPT = [\n"
    yield from (f"    ({role!r}, {_text(text, 4)}),\n" for role, text in about["prompt"])
    yield "]\n# How the tools are described to the model.\n"
    yield f"TOOLS = {_text(chr(10).join(tool['line'] for tool in about['tools']))}\n"
    yield f"STOP = {about['stop'] or False!r}\n"
    yield f"MAX_ITERATIONS = {about['max_iterations']!r}\n"


def _made(about: Mapping[str, Any]) -> Iterator[str]:
    others = [tool for tool in about["tools"] if not tool["ours"]]
    yield from (_stub(number, tool) for number, tool in enumerate(others, start=1))
    yield "\n\n" if others else "\n"
    model = about["model"]
    settings = "".join(f", {name}={value!r}" for name, value in model["sampling"].items())
    if model["backend"] == "local":
        yield "# A model on this machine: give the folder or the Hub id it was loaded from.\n"
        yield f'model = hfnb.connect("local", model={model["id"]!r}{settings})\n'
    else:
        if model["backend"] is None:
            yield "# The session ran on another model. Put it here in place of the embedded one:\n"
            yield f"# {model['class']!r}, {model['id']!r}\n"
        yield f'model = hfnb.connect("builtin", adapter="react"{settings})\n'
    if len(others) < len(about["tools"]):
        yield "known = {tool.name: tool for tool in default()}\n"
    names = (
        f"known[{tool['name']!r}]" if tool["ours"] else f"Tool{others.index(tool) + 1}()"
        for tool in about["tools"]
    )
    yield f"tools = [{', '.join(names)}]\n"


def _stub(number: int, tool: Mapping[str, Any]) -> str:
    """A tool that hfnb does not have, for the reader to fill in."""
    return (
        f"\n\nclass Tool{number}(BaseTool):\n"
        "    # A tool of your own. Supply what it does, and its arguments if it has several.\n"
        f"    name: str = {tool['name']!r}\n"
        f"    description: str = {tool['description']!r}\n\n"
        "    def _run(self, text: str) -> str:\n"
        '        raise NotImplementedError(f"Put here what {self.name} does.")\n'
    )


def _text(text: str, indent: int = 0) -> str:
    """A string literal, one line of the text per line of the script."""
    lines = text.splitlines(keepends=True)
    if len(lines) < 2:
        return repr(text)
    space = " " * indent
    return "(\n" + "".join(f"{space}    {line!r}\n" for line in lines) + f"{space})"
