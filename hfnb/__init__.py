"""hfnb: open LLMs as chat models and agents, in Jupyter, with everything in view."""
