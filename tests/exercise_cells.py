"""Starter and solution cells of every exercise, as a notebook holds them.

The notebooks are what counts (`test_exercises` runs theirs); these stand in for a notebook in
the tests of the checks themselves.
"""

from __future__ import annotations

from copy import deepcopy

import nbformat
from nbformat import v4

_CONNECTED = "from hfnb import checks\nfrom hfnb.backends import connect\nchat = connect()"
SETUP = {"00_start_here": _CONNECTED, "02_chat_templates": _CONNECTED}
_HIDDEN = {"tags": ["solution"], "jupyter": {"source_hidden": True, "outputs_hidden": True}}
# name: (starter, solution)
CELLS = {
    "00-stop": (
        'my_reply = ...\nchecks.check("00-stop", my_reply)',
        'my_reply = chat.invoke("Tell me about the sea.", stop=["."])\n'
        'checks.solution("00-stop", my_reply)',
    ),
    "00-dice": (
        'my_replies = [..., ...]\nchecks.check("00-dice", my_replies)',
        'question = "Tell me about the sea in one sentence."\n'
        "settings = {'temperature': 1, 'max_new_tokens': 20}\n"
        "my_replies = [chat.invoke(question, seed=seed, **settings) for seed in (1, 2)]\n"
        'checks.solution("00-dice", my_replies)',
    ),
    "02-chatml": (
        'my_prompt = ...\nchecks.check("02-chatml", my_prompt)',
        "my_prompt = (\n"
        '    "<|im_start|>user\\n"\n'
        '    "What happens when an unstoppable force meets an immovable object?<|im_end|>\\n"\n'
        '    "<|im_start|>assistant\\n"\n'
        ")\n"
        'checks.solution("02-chatml", my_prompt)',
    ),
    "02-ending": (
        'my_ending = ...\nchecks.check("02-ending", my_ending)',
        'my_ending = "<|im_end|>\\n"\nchecks.solution("02-ending", my_ending)',
    ),
    "02-no-default": (
        'no_default = [..., ("user", "What happens when an unstoppable force meets an immovable '
        'object?")]\nchecks.check("02-no-default", no_default)',
        'no_default = [("system", "Answer in one sentence."), ("user", "What happens when an '
        'unstoppable force meets an immovable object?")]\n'
        'checks.solution("02-no-default", no_default)',
    ),
    "02-fold": (
        'for_gemma = ...\nchecks.check("02-fold", for_gemma)',
        'system, question = "You\'re a helpful assistant", "What happens when an unstoppable force '
        'meets an immovable object?"\n'
        'for_gemma = [("user", f"{system}\\n\\n{question}")]\n'
        'checks.solution("02-fold", for_gemma)',
    ),
    "02-injection": (
        'def defuse(text):\n    return ...\n\n\nchecks.check("02-injection", defuse)',
        "def defuse(text):\n"
        "    for token in chat.llm.tokenizer.all_special_tokens:\n"
        '        text = text.replace(token, f"{token[0]} {token[1:]}")\n'
        "    return text\n\n\n"
        'checks.solution("02-injection", defuse)',
    ),
    "02-template": (
        'my_template = """{% for message in messages %}\n'
        "[{{ message.role }}] ...\n"
        "{% endfor %}\n"
        '"""\n'
        'checks.check("02-template", my_template)',
        'my_template = """{% for message in messages %}\n'
        "{% set name = 'model' if message.role == 'assistant' else message.role %}\n"
        "[{{ name }}] {{ message.content | trim }} [end]\n"
        "{% endfor %}\n"
        "{% if add_generation_prompt %}[model]{% endif %}\n"
        '"""\n'
        'checks.solution("02-template", my_template)',
    ),
}


# The first line of every solution in the notebooks, which stays to be seen when it is folded away.
FOLDED = "# A solution: click here to open it.\n"


def notebook(stem: str) -> nbformat.NotebookNode:
    """A notebook with the set-up and all exercises of `stem`, as the course would hold them."""
    cells = [v4.new_code_cell(SETUP[stem])]
    for name, (starter, answer) in CELLS.items():
        if name[:2] == stem[:2]:
            cells.append(v4.new_markdown_cell(f"## Exercise: {name}"))
            cells.append(v4.new_code_cell(starter, metadata={"tags": ["exercise"]}))
            cells.append(v4.new_code_cell(FOLDED + answer, metadata=deepcopy(_HIDDEN)))
    return v4.new_notebook(cells=cells)
