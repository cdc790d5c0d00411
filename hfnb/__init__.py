"""hfnb: open LLMs as chat models and agents, in Jupyter, with everything in view.

The names below are the public surface. They are imported when first used, so that
`import hfnb` is quick and pulls in neither torch nor transformers nor langchain.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from hfnb.credentials import set_default

if TYPE_CHECKING:
    from hfnb import checks, parameters, tools
    from hfnb.agents import ReActAgent
    from hfnb.backends import connect, current, replay
    from hfnb.chat import ChatHuggingFace
    from hfnb.diagnosis import doctor
    from hfnb.errors import HfnbError
    from hfnb.panels.agent import step
    from hfnb.panels.backend import pick
    from hfnb.panels.prompt import inspect
    from hfnb.panels.sampling import sampling
    from hfnb.panels.saving import save_my_work
    from hfnb.prompts import render
    from hfnb.recording import record
    from hfnb.stepper import Session

__version__ = "0.1.0"

# Read by OpenMP when torch is imported. Threads that wait in spinning barriers steal the CPUs
# they wait for: beside two busy processes on two CPUs, 2 tokens a second became 14.
set_default("OMP_WAIT_POLICY", "PASSIVE")

_HOME = {
    "ChatHuggingFace": "hfnb.chat",
    "HfnbError": "hfnb.errors",
    "ReActAgent": "hfnb.agents",
    "Session": "hfnb.stepper",
    "checks": "hfnb.checks",
    "connect": "hfnb.backends",
    "current": "hfnb.backends",
    "doctor": "hfnb.diagnosis",
    "inspect": "hfnb.panels.prompt",
    "parameters": "hfnb.parameters",
    "pick": "hfnb.panels.backend",
    "record": "hfnb.recording",
    "render": "hfnb.prompts",
    "replay": "hfnb.backends",
    "sampling": "hfnb.panels.sampling",
    "save_my_work": "hfnb.panels.saving",
    "step": "hfnb.panels.agent",
    "tools": "hfnb.tools",
}

__all__ = [
    "ChatHuggingFace",
    "HfnbError",
    "ReActAgent",
    "Session",
    "checks",
    "connect",
    "current",
    "doctor",
    "inspect",
    "parameters",
    "pick",
    "record",
    "render",
    "replay",
    "sampling",
    "save_my_work",
    "step",
    "tools",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(
            f"module 'hfnb' has no attribute {name!r}; it has {', '.join(__all__)}"
        )
    module = import_module(_HOME[name])
    value = module if _HOME[name] == f"hfnb.{name}" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
