"""`hfnb serve`: tokens per second of clients together and in single file, memory per learner.

    python benchmarks/serve.py [--clients 8] [--rounds 3] [--tokens 48] [--threads 2] [--no-write]

One server runs as a process of its own. Each round asks the same greedy questions twice, in
random order: one after the other, and all at once. So the ratio is one of neighbours in time.

Memory is what one more learner takes: the process of a learner who asks the server (hfnb and
`huggingface_hub` are imported, torch is not), beside the process of one who loads the model; and
what the server grows by from one client to all of them.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import common
import httpx
import psutil
from memory import CONNECT, bare

TOPICS = ("the sea", "a dog", "the moon", "a bridge", "bread", "the wind", "a clock", "snow")
LEARNER = """
import hfnb
from huggingface_hub import InferenceClient
InferenceClient(model=URL).chat_completion([{"role": "user", "content": QUESTION}], max_tokens=16)
"""


class Served:
    """A server in a process of its own.

    Attributes:
        url: where it is reached.
        process: its process.
    """

    def __init__(self, threads: int) -> None:
        self._opened = subprocess.Popen(
            [sys.executable, "-m", "hfnb.cli", "serve", "--port", "0"],
            env=common.environment(threads),
            stdout=subprocess.PIPE,
            text=True,
        )
        self.process = psutil.Process(self._opened.pid)
        said = self._opened.stdout.readline()
        self.url = said.split(" answers at ")[1].split(";")[0]

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.terminate()
        self._opened.wait(30)

    def megabytes(self) -> int:
        """Return what it holds now (RSS)."""
        return round(self.process.memory_info().rss / 1e6)


def ask(client: httpx.Client, topic: str, tokens: int) -> int:
    """Ask for a story; return how many tokens it has."""
    content = f"Tell me a long story about {topic}. Begin with how it all began."
    body = {"messages": [{"role": "user", "content": content}], "temperature": 0}
    answer = client.post("/v1/chat/completions", json=body | {"max_tokens": tokens})
    answer.raise_for_status()
    return answer.json()["usage"]["completion_tokens"]


def speed(client: httpx.Client, clients: int, tokens: int, together: int) -> float:
    """Return tokens per second for one question of each client, so many at a time."""
    topics = [TOPICS[i % len(TOPICS)] for i in range(clients)]
    began = time.perf_counter()
    with ThreadPoolExecutor(together) as pool:
        written = sum(pool.map(lambda topic: ask(client, topic, tokens), topics))
    return written / (time.perf_counter() - began)


def main() -> int:
    """Measure, and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tokens", type=int, default=48)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()

    about = common.machine(options.threads)
    single, together, ratios = [], [], []
    with (
        Served(options.threads) as served,
        httpx.Client(base_url=served.url, timeout=600) as client,
    ):
        ask(client, "nothing", 4)  # its imports, and the beginning that all prompts share
        with_one = served.megabytes()
        for _ in range(options.rounds):
            found = {}
            for ways in random.sample([1, options.clients], 2):
                found[ways] = speed(client, options.clients, options.tokens, ways)
            single.append(found[1])
            together.append(found[options.clients])
            ratios.append(found[options.clients] / found[1])
        with_all = served.megabytes()
        learner = bare(f"URL = {served.url!r}\n{LEARNER}", options.threads)
    alone = bare(CONNECT, options.threads)
    result = {
        "machine": about,
        "clients": options.clients,
        "tokens": options.tokens,
        "single_file": common.spread(single),
        "together": common.spread(together),
        "ratio": common.spread(ratios),
        "memory_mb": {
            "server_one_client": with_one,
            "server_all_clients": with_all,
            "learner_who_asks": learner,
            "learner_with_the_model": alone,
        },
    }
    speeds = common.table(
        ["way", "tokens/s, median", "least", "most"],
        [
            [name, *(result[key][part] for part in ("median", "min", "max"))]
            for name, key in (
                ("one after the other", "single_file"),
                (f"{options.clients} at once", "together"),
                ("ratio, of neighbours", "ratio"),
            )
        ],
    )
    memory = common.table(
        ["memory", "RSS, MB"],
        [
            ["server, one client so far", with_one],
            [f"server, after {options.clients} at once", with_all],
            ["process of a learner who asks it", learner["rss"]],
            ["process of a learner with a model of her own", alone["rss"]],
        ],
    )
    text = f"# hfnb serve\n\n{speeds}\n\n{memory}{common.busy(about)}"
    if options.no_write:
        print(text)
    else:
        common.write("serve", result, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
