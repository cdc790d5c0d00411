"""From messages to the exact text that a model reads, and who wrote which part of it.

>>> from hfnb import prompts
>>> prompt = prompts.render([("user", "Hello")], family="zephyr")
>>> prompt.text
'<|user|>\\nHello</s>\\n<|assistant|>\\n'
"""

from __future__ import annotations

from hfnb.prompts._advice import WARNINGS
from hfnb.prompts._carrier import ChatTemplate
from hfnb.prompts._difference import difference
from hfnb.prompts._render import reads_tools, render, template_of
from hfnb.prompts._tools import definitions
from hfnb.prompts.gallery import Family, families, family
from hfnb.prompts.messages import to_dicts
from hfnb.prompts.rendered import RenderedPrompt
from hfnb.prompts.types import Counts, Difference, PromptWarning, Segment, TemplatePart, Token

__all__ = [
    "WARNINGS",
    "ChatTemplate",
    "Counts",
    "Difference",
    "Family",
    "PromptWarning",
    "RenderedPrompt",
    "Segment",
    "TemplatePart",
    "Token",
    "definitions",
    "difference",
    "families",
    "family",
    "reads_tools",
    "render",
    "template_of",
    "to_dicts",
]
