"""Agents: a model, tools, and a loop that is done one phase at a time."""
