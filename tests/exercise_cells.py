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
SETUP["03_tokens_and_sampling"] = (
    "import math\nimport hfnb\nfrom hfnb import checks\n"
    "lab = hfnb.sampling('Tell me about the sea in one sentence.', max_new_tokens=12)"
)
SETUP["04_tools"] = "from langchain_core.tools import ToolException, tool\nfrom hfnb import checks"
# A model that plays the trained one; the agent and its tools are real.
_PLAYED = "import hfnb\nfrom hfnb import checks\nfrom tests import played\nagent = played.agent()\n"
SETUP["05_react_agent"] = (
    _PLAYED
    + "from langchain_classic.agents.output_parsers import ReActJsonSingleInputOutputParser\n"
    "from langchain_core.agents import AgentFinish\n"
    "parser = ReActJsonSingleInputOutputParser()\n"
    "session = hfnb.Session(agent, played.QUESTION)\n"
    "session.run()"
)
SETUP["06_when_agents_fail"] = (
    _PLAYED + 'invented = hfnb.Session(played.agent(stop=()), "How tall is Kilimanjaro?")\n'
    "invented.step()\n"
    "invented.step()"
)
SETUP["01_backends"] = (
    "import tempfile\nfrom pathlib import Path\nimport hfnb\nfrom hfnb import checks\n"
    "place = tempfile.TemporaryDirectory()\n"
    "lesson = Path(place.name) / 'lesson.json'"
)
SETUP["08_compare_backends"] = (
    "from hfnb import checks\nfrom hfnb.chat import ChatHuggingFace\n"
    "from hfnb.evaluation import Evaluation\n"
    "from tests.replies import Replies, act, answer\n"
    "calls = act('Search', 'height of the Zugspitze'), act('Calculator', '2962 / 2')\n"
    "trained = ChatHuggingFace(llm=Replies(*calls, answer('It is 1,481 metres.')))"
)
SETUP["09_workshop_kit"] = (
    "import tempfile\nfrom pathlib import Path\nfrom hfnb import checks\n"
    "from hfnb.workshop import running\nfrom tests import workshop_notebooks\n"
    "place = tempfile.TemporaryDirectory()\nfolder = Path(place.name)\n"
    "workshop_notebooks.notebook(folder, 'one', 'print(6 / number)')"
)
_LOOP = """\
def my_agent(question, ask, tools):
    scratchpad = ""
    while True:
        reply = ask(question, scratchpad)
        step = parser.parse(reply)
        if isinstance(step, AgentFinish):
            return OUTPUT
        scratchpad += GAIN


checks.KIND("05-loop", my_agent)"""
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
    "01-lesson": (
        'my_replay = ...\nchecks.check("01-lesson", my_replay)',
        'mine = lesson.with_name("mine.json")\n'
        'chat = hfnb.connect("builtin", max_new_tokens=3)\n'
        "with hfnb.record(mine):\n"
        '    chat.invoke("What is the capital of Italy?")\n'
        '    chat.invoke("What is a wave?")\n'
        "my_replay = hfnb.replay(mine)\n"
        'checks.solution("01-lesson", my_replay)',
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
    "03-cost": (
        'my_text = ...\nchecks.check("03-cost", my_text)',
        'my_text = "1234567890"\nchecks.solution("03-cost", my_text)',
    ),
    "03-lab": (
        'my_lab = ...\nchecks.check("03-lab", my_lab)',
        "model = lab.model\n"
        "model.wait()\n"
        "model.take(model.spread.candidates[5].id)\n"
        "model.wait()\n"
        "model.run()\n"
        "model.wait()\n"
        'checks.solution("03-lab", lab)',
    ),
    "03-temperature": (
        "def softened(logits, temperature):\n    return ...\n\n\n"
        'checks.check("03-temperature", softened)',
        "def softened(logits, temperature):\n"
        "    highest = max(logits)\n"
        "    powers = [math.exp((logit - highest) / temperature) for logit in logits]\n"
        "    return [power / sum(powers) for power in powers]\n\n\n"
        'checks.solution("03-temperature", softened)',
    ),
    "03-nucleus": (
        'def nucleus(probabilities, p):\n    return ...\n\n\nchecks.check("03-nucleus", nucleus)',
        "def nucleus(probabilities, p):\n"
        "    kept, total = [], 0.0\n"
        "    order = sorted(range(len(probabilities)), key=lambda n: -probabilities[n])\n"
        "    while total < p:\n"
        "        kept.append(order[len(kept)])\n"
        "        total += probabilities[kept[-1]]\n"
        "    return kept\n\n\n"
        'checks.solution("03-nucleus", nucleus)',
    ),
    "04-two-facts": (
        'my_query = ...\nchecks.check("04-two-facts", my_query)',
        'my_query = "Kilimanjaro height first ascent"\nchecks.solution("04-two-facts", my_query)',
    ),
    "04-call": (
        'my_text = ...\nchecks.check("04-call", my_text)',
        'my_text = """I have to work out 15% of 240.\nAction:\n```\n'
        '{"action": "Calculator", "action_input": "15% of 240"}\n```"""\n'
        'checks.solution("04-call", my_text)',
    ),
    "04-tool": (
        'def to_celsius(fahrenheit):\n    return ...\n\n\nchecks.check("04-tool", to_celsius)',
        "@tool\n"
        "def to_celsius(fahrenheit: float) -> float:\n"
        '    """Turns degrees Fahrenheit into degrees Celsius."""\n'
        "    if fahrenheit < -459.67:\n"
        '        raise ToolException("Nothing is colder than -459.67 degrees Fahrenheit.")\n'
        "    return (fahrenheit - 32) * 5 / 9\n\n\n"
        "to_celsius.handle_tool_error = True\n"
        'checks.solution("04-tool", to_celsius)',
    ),
    "05-loop": (
        _LOOP.replace("OUTPUT", "...").replace("GAIN", "...").replace("KIND", "check"),
        _LOOP.replace("OUTPUT", 'step.return_values["output"]')
        .replace(
            "GAIN",
            'f"{reply}\\nObservation: {tools[step.tool].invoke(step.tool_input)}\\nThought: "',
        )
        .replace("KIND", "solution"),
    ),
    "05-where": (
        'my_state = ...\nchecks.check("05-where", my_state)',
        'my_state = next(node for node in session.path if "25" in node.text)\n'
        'checks.solution("05-where", my_state)',
    ),
    "05-branch": (
        'my_branch = ...\nchecks.check("05-branch", my_branch)',
        'session.goto([node for node in session.path if node.phase == "action"][-1])\n'
        'session.edit("tool_input", "25^0.5")\n'
        "session.run()\n"
        "my_branch = session\n"
        'checks.solution("05-branch", my_branch)',
    ),
    "06-cut": (
        'my_repair = ...\nchecks.check("06-cut", my_repair)',
        'end = invented.here.text.index("\\nObservation")\n'
        'invented.edit("output", invented.here.text[:end])\n'
        "invented.run()\n"
        "my_repair = invented\n"
        'checks.solution("06-cut", my_repair)',
    ),
    "06-diagnose": (
        'my_diagnosis = {"A": ..., "B": ...}\nchecks.check("06-diagnose", my_diagnosis)',
        'kinds = "parse_error unknown_tool nothing invented_observation answer_and_action"\n'
        'my_diagnosis = dict(zip("ABCDE", kinds.split()))\n'
        'checks.solution("06-diagnose", my_diagnosis)',
    ),
    "06-doubt": (
        'def doubtful(answer, seen):\n    return ...\n\n\nchecks.check("06-doubt", doubtful)',
        "import re\n"
        "def doubtful(answer, seen):\n"
        r"    number = r'\d[\d,.]*\d|\d'" + "\n"
        "    known = {n.replace(',', '') for n in re.findall(number, ' '.join(seen))}\n"
        "    return [n for n in re.findall(number, answer) if n.replace(',', '') not in known]\n"
        "\n\n"
        'checks.solution("06-doubt", doubtful)',
    ),
    "08-question": (
        'my_evaluation = ...\nchecks.check("08-question", my_evaluation)',
        'text = "What is the height of the Zugspitze divided by 2?"\n'
        'question = {"text": text, "answer": 1481, "tools": ["Search", "Calculator"]}\n'
        "my_evaluation = Evaluation([question])\n"
        'my_evaluation.run("trained", trained)\n'
        'checks.solution("08-question", my_evaluation)',
    ),
    "09-plan": (
        'my_records = ...\nchecks.check("09-plan", my_records)',
        "names = dict(red=1, blue=2, green=3, yellow=4)\n"
        "groups = [f'{{name: {n}, parameters: {{number: {v}}}}}' for n, v in names.items()]\n"
        "groups = ', '.join(groups)\n"
        "path = workshop_notebooks.plan(folder, 'one', groups=f'[{groups}]')\n"
        "my_records = running.run(path, report=False)\n"
        'checks.solution("09-plan", my_records)',
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
