"""Peak memory: the bare process, and a notebook run to its end in a real Jupyter server.

    python benchmarks/memory.py [NOTEBOOK] [--threads 2] [--limit-gb 2.0] [--no-write]

Binder kills a kernel when its container passes 2 GB, and the server counts as well. So the
notebook is run as JupyterLab would run it: a JupyterLab server in its own process, a session
asked for over its REST interface, cells sent over its websocket. Memory is what server and
kernel hold (RSS), summed over the process tree and sampled every 50 ms: an upper bound, because
the weights, mapped from a file, count in full although the system could take them back, and a
library that both use counts twice. The proportional share (PSS) is given as well; it is too low
where another process happens to map the same weights.

Exit status 1 when a cell fails or the sum passes the limit.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import common
import psutil
from jupyter_run import Server

QUESTION = "What happens when an unstoppable force meets an immovable object?"
BARE = """
import torch
torch.set_num_threads(THREADS)
from hfnb import builtin
tokenizer, model = builtin.load_tokenizer(), builtin.load_model()
prompt = tokenizer.apply_chat_template(
    [{"role": "user", "content": QUESTION}], add_generation_prompt=True, return_tensors="pt"
)
with torch.inference_mode():
    model.generate(**prompt, max_new_tokens=64, do_sample=False)
"""
CONNECT = """
import hfnb
chat = hfnb.connect("builtin", temperature=0, max_new_tokens=64)
for piece in chat.stream(QUESTION):
    pass
"""


class Sampler:
    """Watches a process and its descendants until it is left; keeps the peaks.

    Attributes:
        peak: the largest sum of RSS seen, in bytes.
        pss: the largest sum of PSS seen, in bytes.
        parts: what each kind of process held (RSS) at the peak, in bytes.
    """

    def __init__(self, pid: int, interval: float = 0.05) -> None:
        self._root = psutil.Process(pid)
        self._interval = interval
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.peak = self.pss = 0
        self.parts: dict[str, int] = {}

    def __enter__(self) -> Sampler:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(self._interval):
            parts: dict[str, int] = {}
            shares = 0
            for process in self._tree():
                try:
                    kind, info = self._kind(process), process.memory_full_info()
                except psutil.Error:
                    continue  # it ended meanwhile
                parts[kind] = parts.get(kind, 0) + info.rss
                shares += getattr(info, "pss", 0)
            self.pss = max(self.pss, shares)
            if (total := sum(parts.values())) > self.peak:
                self.peak, self.parts = total, parts

    def _tree(self) -> list[psutil.Process]:
        try:
            return [self._root, *self._root.children(recursive=True)]
        except psutil.Error:
            return []

    def _kind(self, process: psutil.Process) -> str:
        if process == self._root:
            return "root"
        return "kernel" if "ipykernel" in " ".join(process.cmdline()) else "other"


def bare(code: str, threads: int) -> dict:
    """Return the peaks in MB of one process that runs `code`."""
    code = f"THREADS = {threads}\nQUESTION = {QUESTION!r}\n{code}"
    process = subprocess.Popen([sys.executable, "-c", code], env=common.environment(threads))
    with Sampler(process.pid) as sampler:
        status = process.wait()
    if status:
        raise RuntimeError(f"the measured process ended with status {status}")
    return peaks(sampler)


def peaks(sampler: Sampler) -> dict:
    """Return both sums in MB."""
    return {"rss": round(sampler.peak / 1e6), "pss": round(sampler.pss / 1e6)}


def notebook_peak(notebook: Path, threads: int = 2, timeout: float = 600) -> dict:
    """Run a notebook to its end in a JupyterLab server.

    Args:
        notebook: its path; the folder above `notebooks` is the server's root, as in Binder.
        threads: how many threads torch may use.
        timeout: seconds for any one message of the kernel.

    Returns:
        `rss` and `pss` of the whole tree at their peaks, `server` and `kernel` as parts of the
        former, in MB, and the number of `cells`.

    Raises:
        RuntimeError: a cell failed, or the server did not start.
    """
    notebook = notebook.resolve()
    document = json.loads(notebook.read_text(encoding="utf-8"))
    sources = ["".join(c["source"]) for c in document["cells"] if c["cell_type"] == "code"]
    root = notebook.parent.parent if notebook.parent.name == "notebooks" else notebook.parent
    private = Path(tempfile.mkdtemp())
    server = Server(root, private, threads)
    try:
        with Sampler(server.process.pid) as sampler:
            server.wait()
            server.run(notebook.relative_to(root).as_posix(), sources, timeout)
            time.sleep(0.3)  # the last sample
    finally:
        server.end()
        shutil.rmtree(private, ignore_errors=True)
    return {
        **peaks(sampler),
        "server": round(sampler.parts.get("root", 0) / 1e6),
        "kernel": round(sampler.parts.get("kernel", 0) / 1e6),
        "cells": len(sources),
    }


def main() -> int:
    """Measure, write the result, and judge it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("notebook", nargs="?", type=Path)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit-gb", type=float, default=2.0)
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()

    from hfnb import builtin

    builtin.prepare()
    result: dict = {"machine": common.machine(options.threads), "unit": "MB at the peak"}
    result["bare"] = bare(BARE, options.threads)
    result["connect"] = bare(CONNECT, options.threads)
    rows = [
        ["a bare process that generates 64 tokens (`hfnb.builtin`)", *result["bare"].values()],
        ["the same through `hfnb.connect()`", *result["connect"].values()],
    ]
    within = True
    if options.notebook is not None:
        try:
            found = notebook_peak(options.notebook, options.threads)
        except RuntimeError as error:
            print(error, file=sys.stderr)
            return 1
        name = options.notebook.name
        result["notebook"] = {"name": name, **found}
        title = f"`{name}` run to its end: kernel and JupyterLab server"
        rows.append([title, found["rss"], found["pss"]])
        rows.append(["of these, the server", found["server"], ""])
        within = found["rss"] <= 1000 * options.limit_gb
    text = f"# Memory\n\n{common.table(['what', 'RSS, MB', 'PSS, MB'], rows)}"
    if options.no_write:
        print(text)
    else:
        common.write("memory", result, text)
    if not within:
        print(f"more than the limit of {options.limit_gb} GB", file=sys.stderr)
    return 0 if within else 1


if __name__ == "__main__":
    sys.exit(main())
