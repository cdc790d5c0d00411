"""A four-call agent question: the engine against transformers' own `generate`.

    python benchmarks/agent.py [--repetitions 7] [--threads 2] [--adapter FOLDER] [--no-write]

One process per way, both over the embedded model with the same LoRA adapter and the same code
that applies it, run in turn:

- `generate`: the model as transformers loads it, `generate` with its own cache, one call after
  the other, as every agent loop over transformers does it;
- `engine`: `hfnb.engines.LocalEngine`, which keeps what it has read, and lets all cores read the
  weights for a single row;
- `engine, no past`: the same with nothing kept between calls, to tell the two apart.

The prompts are those of a real question, the observations are scripted, and every reply has a
fixed number of tokens, so that all ways read and write the same. Weights are loaded before the
clock starts, the first turn only warms up, and every question begins with nothing known, not even
the system message. From turn to turn the order of the ways changes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import common

SYSTEM = """Answer the question as well as you can. You have these tools:

Search - Looks up facts about people, places, works, inventions, planets and elements. \
Input: a name and what to know about it.
Calculator - Works out one expression, such as 12 * (3 + 4), 2^10 or sqrt(2). \
Input: the expression.

To use a tool, write a thought and a JSON blob with the keys "action" \
(one of: Search, Calculator) and "action_input":

Thought: what is known, and what is needed next
Action:
```
{"action": "the tool", "action_input": "the input of the tool"}
```
Observation: the result of the tool

Thought, Action and Observation can repeat. When the answer is known, end with:

Thought: I now know the final answer.
Final Answer: the answer to the question

Take facts from observations only. Begin with a thought."""
QUESTION = "Who is Leo DiCaprio's girlfriend? What is her current age raised to the 0.43 power?"
STEPS = (
    (
        "I need to find Leonardo DiCaprio's girlfriend.",
        "Search",
        "girlfriend of Leonardo DiCaprio",
        "The girlfriend of Leonardo DiCaprio is Vittoria Ceretti. [hfnb sheets, CC0]",
    ),
    (
        "The girlfriend of Leonardo DiCaprio is Vittoria Ceretti. Now I need her age.",
        "Search",
        "age of Vittoria Ceretti",
        "The age of Vittoria Ceretti is 25 years. [hfnb sheets, CC0]",
    ),
    (
        "The age of Vittoria Ceretti is 25. Now I need 25 raised to the 0.43 power.",
        "Calculator",
        "25^0.43",
        "3.991298452658078",
    ),
)
ANSWER = (
    "I now know the final answer.\nFinal Answer: Leonardo DiCaprio's girlfriend is Vittoria "
    "Ceretti, and 25 raised to the 0.43 power is 3.991298452658078."
)
WAYS = ("generate", "engine", "engine, no past")

# Runs in each process: reads a line, works through the question, answers with a line.
_WORKER = """
import json, sys, time
import torch
from hfnb import builtin
from hfnb.builtin import adapters, layers
from hfnb.engines import LocalEngine, Sampling
way, threads, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
torch.set_num_threads(threads)
adapter, tokenizer = adapters.read(folder), builtin.load_tokenizer()
twin = layers.twin(builtin.load_model())
model = adapter.put_on(twin if way == "generate" else layers.quicken(twin))
# Every reply has its fixed length, whatever the model would do: no token ends it.
model.generation_config.eos_token_id = None
split = sum(getattr(layer, "blocks", 1) > 1 for layer in model.modules())

class Clock:
    def put(self, value):
        self.seen += 1
        if self.seen == 2:  # the first is the prompt
            self.first = time.perf_counter()
    def end(self):
        pass

def by_generate(prompt, length, _engine):
    ids = tokenizer(prompt, return_tensors="pt", add_special_tokens=False)
    clock = Clock()
    clock.seen = 0
    out = model.generate(**ids, max_new_tokens=length, do_sample=False, streamer=clock)
    return clock.first, out[0, ids["input_ids"].shape[1]:].tolist(), 0

def by_engine(prompt, length, engine):
    first, written, known = None, [], 0
    for piece in engine.generate(prompt, Sampling(length)):
        first = first or time.perf_counter()
        written += piece.token_ids
        known = piece.usage.cached_tokens if piece.usage else known
    return first, written, known

def fresh():
    made = LocalEngine(way, lambda: tokenizer, lambda: model)
    made.__dict__["end_token_ids"] = frozenset()
    return made

ask = by_generate if way == "generate" else by_engine
print("READY", split, flush=True)
for line in sys.stdin:
    engine, told = fresh(), []
    for prompt, length in json.loads(line):
        if way == "engine, no past":
            engine = fresh()
        began = time.perf_counter()
        first, written, known = ask(prompt, length, engine)
        told.append([first - began, time.perf_counter() - began, written, known])
    print(json.dumps(told), flush=True)
"""


def calls() -> list[tuple[str, int]]:
    """Return the four prompts of a question, each with the length of its reply in tokens."""
    from langchain_core.messages import HumanMessage, SystemMessage

    from hfnb import builtin, prompts

    tokenizer = builtin.load_tokenizer()

    def render(scratchpad: str) -> str:
        asked = HumanMessage(f"Question: {QUESTION}\n\n{scratchpad}")
        return prompts.render([SystemMessage(SYSTEM), asked], model=tokenizer).text

    scratchpad, prepared = "", []
    for thought, tool, given, observation in STEPS:
        blob = json.dumps({"action": tool, "action_input": given})
        reply = f"{'' if scratchpad else 'Thought: '}{thought}\nAction:\n```\n{blob}\n```"
        prepared.append((render(scratchpad), len(tokenizer.encode(reply))))
        scratchpad += f"{reply}\nObservation: {observation}\nThought: "
    prepared.append((render(scratchpad), len(tokenizer.encode(ANSWER))))
    return prepared


def random_adapter(folder: Path) -> Path:
    """Write an adapter of the shipped one's shape: its numbers do not change the time."""
    import torch
    from safetensors.torch import save_file

    from hfnb import builtin
    from hfnb.builtin import adapters

    torch.manual_seed(0)
    tensors = {}
    for name, layer in builtin.load_model().named_modules():
        if isinstance(layer, torch.nn.Linear) and name != "lm_head":
            key = f"base_model.model.{name}"
            tensors[f"{key}.lora_A.weight"] = 0.02 * torch.randn(16, layer.in_features)
            tensors[f"{key}.lora_B.weight"] = 0.02 * torch.randn(layer.out_features, 16)
    save_file({name: part.half() for name, part in tensors.items()}, folder / adapters.WEIGHTS)
    config = {"peft_type": "LORA", "r": 16, "lora_alpha": 32}
    (folder / adapters.CONFIG).write_text(json.dumps(config))
    return folder


class Worker:
    """A process that works in one way, waiting idly between questions."""

    def __init__(self, way: str, threads: int, adapter: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _WORKER, way, str(threads), str(adapter)],
            env=common.environment(threads),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        ready = self._line()
        if not ready.startswith("READY"):
            raise RuntimeError(f"{way} did not start: {ready}")
        self.split_layers = int(ready.split()[1])

    def _line(self) -> str:
        return self._process.stdout.readline()

    def ask(self, question: list[tuple[str, int]]) -> list[list]:
        """Work through a question: per call seconds to the first token, to the last, and ids."""
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return json.loads(self._line())

    def close(self) -> None:
        """Let the process end."""
        self._process.stdin.close()
        self._process.wait()


def main() -> None:
    """Run all ways in turn and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--adapter", type=Path, help="a folder; the shipped one by default")
    parser.add_argument("--random", action="store_true", help="a random adapter, to try it out")
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()

    from hfnb.builtin import adapters

    about = common.machine(options.threads)
    question = calls()
    with tempfile.TemporaryDirectory() as scratch:
        if options.random:
            folder = random_adapter(Path(scratch))
        else:
            folder = (options.adapter or adapters.folder("react")).resolve()
        workers = {way: Worker(way, options.threads, folder) for way in WAYS}
        taken: dict[str, list[list[list]]] = {way: [] for way in WAYS}
        for turn in range(options.repetitions + 1):
            for way in [*WAYS[turn % len(WAYS) :], *WAYS[: turn % len(WAYS)]]:
                told = workers[way].ask(question)
                if turn:  # the first turn only warms up
                    taken[way].append(told)
                seconds = sum(call[1] for call in told)
                print(f"turn {turn} {way:<16}{seconds:7.2f} s", file=sys.stderr)
        for worker in workers.values():
            worker.close()
    text, result = report(about, question, taken)
    result["layers_that_use_all_cores"] = workers["engine"].split_layers
    if options.no_write:
        print(text)
    else:
        common.write("agent", result, text)


def report(
    about: dict, question: list[tuple[str, int]], taken: dict[str, list]
) -> tuple[str, dict]:
    """Return the result in words and as data."""
    count = len(question)
    first = {
        way: [common.spread([run[n][0] for run in runs]) for n in range(count)]
        for way, runs in taken.items()
    }
    whole = {
        way: common.spread([sum(call[1] for call in run) for run in runs])
        for way, runs in taken.items()
    }
    ratios = common.spread(
        [
            sum(call[1] for call in slow) / sum(call[1] for call in quick)
            for slow, quick in zip(taken["generate"], taken["engine"], strict=True)
        ]
    )
    written = {way: [call[2] for call in runs[0]] for way, runs in taken.items()}
    agree = sum(len({json.dumps(ids[n]) for ids in written.values()}) == 1 for n in range(count))
    known = [call[3] for call in taken["engine"][0]]
    result = {
        "machine": about,
        "reply_tokens": [length for _, length in question],
        "known_tokens": known,
        "calls_with_equal_tokens": agree,
        "seconds": whole,
        "first_token_seconds": first,
        "generate_over_engine": ratios,
    }
    rows = [
        [
            f"`{way}`",
            *(whole[way][key] for key in ("median", "min", "max")),
            *(call["median"] for call in first[way]),
        ]
        for way in taken
    ]
    headers = ["way", "median, s", "least, s", "most, s"]
    headers += [f"first token {n + 1}, s" for n in range(count)]
    text = (
        "# A four-call agent question\n\n"
        f"{common.table(headers, rows)}\n\n"
        f"`generate` takes {ratios['median']} times as long as the engine (from {ratios['min']} "
        f"to {ratios['max']} in {ratios['n']} pairs). Replies of "
        f"{', '.join(str(length) for _, length in question)} tokens; the engine knew "
        f"{', '.join(map(str, known))} tokens of the prompts. All ways wrote the same tokens in "
        f"{agree} of {count} calls."
    )
    if (about["load_before"] or 0) > 0.5:
        text += (
            f"\n\nThe machine was busy (load {about['load_before']} before the run), so these "
            "medians are not those of an idle machine: run it again on one."
        )
    return text, result


if __name__ == "__main__":
    main()
