"""The training traces: `traces(seed, count)` makes them, the same at every run."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from random import Random

from hfnb.tools.calculator import CalculationError
from training import hops, misses, several, single, stories, wordproblems
from training.check import problems
from training.drafts import Trace, Turn
from training.names import is_training_name

__all__ = ["MIX", "Trace", "Turn", "is_training_name", "traces"]

# The types of questions, their makers, and how many of a hundred are of each.
MIX: Mapping[str, tuple[Callable[[Random], Trace], int]] = {
    "lookup": (single.lookup, 8),
    "calculator": (wordproblems.calculated, 16),
    "lookup_calculator": (stories.lookup_calculator, 11),
    "two_lookups": (stories.two_lookups, 12),
    "two_hop": (hops.two_hop, 13),
    "rephrase": (misses.rephrase, 7),
    "not_found": (misses.not_found, 9),
    "several_facts": (several.several_facts, 8),
    "comparison": (stories.comparison, 11),
    "no_tool": (single.answered, 5),
}


def traces(seed: int, count: int, shares: Mapping[str, int] | None = None) -> Iterator[Trace]:
    """Yield `count` sound traces; trace i depends on the seed, the shares and i alone.

    Args:
        seed: of everything that is drawn.
        count: how many traces.
        shares: how often a type of question occurs, where it is not to be as in `MIX`.

    Raises:
        KeyError: a share is given for a type that does not exist.
    """
    mix = {kind: share for kind, (_, share) in MIX.items()} | dict(shares or {})
    for index in range(count):
        rng = Random(f"{seed}:{index}")
        yield _sound(rng, rng.choices(list(mix), list(mix.values()))[0])


def _sound(rng: Random, kind: str) -> Trace:
    make, _ = MIX[kind]
    for _ in range(100):
        try:
            trace = make(rng)
        except CalculationError:
            continue
        if not problems(trace):
            return trace
    raise RuntimeError(f"no sound trace of type {kind}")


def _main() -> None:
    parser = argparse.ArgumentParser(description="Print traces, to be read by a person.")
    parser.add_argument("count", type=int, nargs="?", default=10)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    for trace in traces(options.seed, options.count):
        lines = [f"[{trace.kind}] {trace.question}"]
        for turn in trace.turns:
            if turn.tool:
                lines.append(f"  {turn.thought}\n    {turn.tool}: {turn.tool_input}")
                lines.append(f"    = {turn.observation}")
            else:
                lines.append(f"  {turn.thought}\n  >> {turn.answer}")
        print("\n".join(lines), "\n")


if __name__ == "__main__":
    _main()
