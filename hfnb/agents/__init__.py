"""Agents: a model, tools, and a loop that is done one phase at a time."""

from __future__ import annotations

from hfnb.agents.base import Agent, shown
from hfnb.agents.react import PulledPrompt, ReActAgent, pull_prompt, react_prompt

__all__ = ["Agent", "PulledPrompt", "ReActAgent", "pull_prompt", "react_prompt", "shown"]
