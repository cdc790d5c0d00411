"""A query of the encyclopaedia at 100 000 sheets, against a scan of all names.

    python benchmarks/search.py [--sheets 100000] [--queries 150] [--no-write]

Invented sheets are added to the real ones until there are enough; their names are put together
from the syllables of real ones, so that groups of letters are as frequent as in real names. Four
sorts of query are measured:

- `exact`: a name as it is written, and a label;
- `misspelt`: one letter dropped within the name;
- `unknown`: an invented name, for which similar names are looked for;
- `scan`: the misspelt query against every name in turn, with Python's `difflib`, as one would
  write it in an afternoon (its cheap upper bounds are used). It runs on fewer queries.

Queries are interleaved. CPU time is given as well: it says more where the machine was not idle.
"""

from __future__ import annotations

import argparse
import difflib
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import common

from hfnb.tools.search import Sheet, lookup, sheets
from hfnb.tools.search.build import write
from hfnb.tools.search.opened import Encyclopaedia

SCANS = 5


def invented(real: list[Sheet], count: int, chance: random.Random) -> list[Sheet]:
    """Return `count` sheets with names like real ones."""
    halves = [
        (name[:middle], name[middle:])
        for sheet in real
        for name in sheet.name.split()
        if (middle := len(name) // 2) > 1
    ]
    taken = {sheet.name for sheet in real}
    made = []
    while len(made) < count:
        count_of_words = chance.choice((1, 2))
        words = [chance.choice(halves)[0] + chance.choice(halves)[1] for _ in range(count_of_words)]
        name = " ".join(words)
        if name not in taken:
            taken.add(name)
            # As well known as a large city: a misspelt name is taken for it.
            facts = {"country": "Austria", "population": chance.randrange(10**6, 10**7)}
            made.append(Sheet(name, "city", (), "a city in Austria", facts, fame=30.0))
    return made


def scan(query: str, names: list[str]) -> str:
    """Return the name that is most like the query, by comparing it with each."""
    return difflib.get_close_matches(query, names, n=1, cutoff=0.6)[0]


def main() -> None:
    """Build, measure and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sheets", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=150)
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()

    about = common.machine(1)
    chance = random.Random(7)
    real = list(sheets())
    every = real + invented(real, options.sheets - len(real), chance)
    names = [sheet.name for sheet in every]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.sqlite"
        built = common.timed(lambda: write(path, every))
        size = path.stat().st_size
        book = Encyclopaedia(path)
        clock: dict[str, list[float]] = {}
        cpu: dict[str, list[float]] = {}
        found = 0
        asked = chance.sample([s for s in every if len(s.name) > 7], options.queries + 10)
        for turn, sheet in enumerate(asked):
            at = chance.randrange(1, len(sheet.name) - 1)
            slip = sheet.name[:at] + sheet.name[at + 1 :]
            unknown = "".join(chance.sample(sheet.name.replace(" ", ""), 7)).capitalize()
            ways: dict[str, Callable[[], object]] = {
                "exact": lambda s=sheet: lookup(f"{s.name} {next(iter(s.facts))}", book),
                "misspelt": lambda s=slip: lookup(s, book),
                "unknown": lambda u=unknown: lookup(f"{u} population", book),
            }
            if 10 <= turn < 10 + SCANS:
                ways["scan"] = lambda s=slip: scan(s, names)
            for way, work in ways.items():
                took = common.timed(work)
                # The first queries only warm the file cache.
                if turn >= 10:
                    clock.setdefault(way, []).append(took[0])
                    cpu.setdefault(way, []).append(took[1])
            result = lookup(slip, book)
            found += sheet.name in (result.sheet.name if result.sheet else "", *result.similar)
            print(f"query {turn}", end="\r", file=sys.stderr)
        book.close()

    result = {
        "machine": about,
        "sheets": len(every),
        "real_sheets": len(real),
        "bytes": size,
        "build_seconds": {"clock": round(built[0] / 1e3, 1), "cpu": round(built[1] / 1e3, 1)},
        "milliseconds": {way: common.percentiles(values) for way, values in clock.items()},
        "cpu_milliseconds": {way: common.percentiles(values) for way, values in cpu.items()},
        "found_or_offered": round(found / len(asked), 3),
    }
    fast, slow = (result["cpu_milliseconds"][way]["p50"] for way in ("misspelt", "scan"))
    result["scan_over_misspelt"] = round(slow / fast)
    drawn = common.percentile_table("query", result["milliseconds"], result["cpu_milliseconds"])
    text = (
        f"# A query at {len(every):,} sheets\n\n{drawn}\n\n"
        f"A misspelt name is found {result['scan_over_misspelt']} times as fast (CPU, median) as "
        f"by comparing it with every name; {result['found_or_offered']:.0%} of names with a letter "
        f"dropped are found or offered. The file has {size / 1e6:.0f} MB and takes "
        f"{result['build_seconds']['cpu']} CPU seconds to build. {options.queries} queries of each "
        f"sort, {SCANS} scans."
    )
    text += common.busy(about)
    if options.no_write:
        print(text)
    else:
        common.write("search", result, text)


if __name__ == "__main__":
    main()
