"""The ReAct agent over text, its prompt, and prompts from the LangChain hub."""

from __future__ import annotations

from hfnb.agents.react.agent import ReActAgent
from hfnb.agents.react.hub import PulledPrompt, pull_prompt
from hfnb.agents.react.prompt import react_prompt

__all__ = ["PulledPrompt", "ReActAgent", "pull_prompt", "react_prompt"]
