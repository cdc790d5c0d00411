"""The phrasings of the evaluation: read from `phrasings_eval.txt`, and held apart from training.

The bank was written for the evaluation alone, by somebody who had not seen the training data.
`nearly_equal` finds a phrasing that is in both all the same.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hfnb.tools.calculator import evaluate

BANK = Path(__file__).with_name("phrasings_eval.txt")
NEARLY_EQUAL = 0.9


@dataclass(frozen=True, slots=True)
class Template:
    """A question with gaps.

    Attributes:
        kind: the type of question: "lookup", "two_hop".
        asks: what is looked up: "mountain.height", "country.capital>city.population".
        sum: what is calculated from the values x, y and the numbers n, m, k.
        numbers: the ranges of the numbers and the conditions they meet, as the bank has them.
        text: the question, with gaps {a}, {A}, {b}, {n}, {m}, {k}.
    """

    kind: str
    asks: str
    sum: str
    numbers: str
    text: str


@cache
def bank() -> tuple[Template, ...]:
    """Return all templates, in the order of the file."""
    templates, kind, header = [], "", ["", "", ""]
    for line in BANK.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            kind = line[3:].strip()
        elif line.startswith("  ") and kind != "invented":
            asks, expression, numbers = header
            templates.append(Template(kind, asks, expression, numbers, line.strip()))
        elif line.strip() and not line.startswith("#"):
            parts = [line] if line.startswith("=") else line.split("|", 2)
            header = [*(part.strip() for part in parts), "", ""][:3]
    return tuple(templates)


@cache
def invented(kind: str) -> tuple[str, ...]:
    """Return the names of things of this kind that do not exist."""
    section = BANK.read_text(encoding="utf-8").partition("== invented\n")[2].splitlines()
    return tuple(name.strip() for name in section[section.index(kind) + 1].split(";"))


def filled(expression: str, values: dict[str, str]) -> str:
    """Return the expression with its one-letter variables replaced by their values."""
    return re.sub(r"(?<![a-z])([a-z])(?![a-z(])", lambda m: values.get(m[1], m[1]), expression)


def draw(numbers: str, values: dict[str, str], rng: random.Random) -> dict[str, str] | None:
    """Draw the numbers of a question.

    Args:
        numbers: "n 2..9; m 10..90/10; k 5|7; q = n * m; x > y".
        values: what is known already, such as x and y.
        rng: the dice.

    Returns:
        All values by their letter, or None if a condition does not hold.
    """
    drawn = dict(values)
    for part in filter(None, (piece.strip() for piece in numbers.split(";"))):
        if (comparison := re.fullmatch(r"(.+) ([<>=]) (.+)", part)) is not None:
            left, sign, right = comparison.groups()
            result = evaluate(filled(right, drawn))
            if sign == "=":
                drawn[left] = str(result)
            elif (evaluate(filled(left, drawn)) < result) != (sign == "<"):
                return None
        else:
            letter, choice = part.split(" ", 1)
            drawn[letter] = _one_of(choice, rng)
    return drawn


def _one_of(choice: str, rng: random.Random) -> str:
    if ".." not in choice:
        return rng.choice(choice.split("|"))
    span, _, step = choice.partition("/")
    first, last = span.split("..")
    return str(rng.randrange(int(first), int(last) + 1, int(step or 1)))


def plain(text: str) -> str:
    """Return the text in small letters, without accents, punctuation and a leading "the"."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    words = re.sub(r"[^\w{}]+", " ", bare.replace("'", "")).strip()
    return words.removeprefix("the ")


def _words(template: str) -> frozenset[str]:
    """Return the words of a template; all gaps count as the same word."""
    return frozenset(plain(re.sub(r"\{[^{}]*\}", " _gap_ ", template)).split())


def nearly_equal(ours: Iterable[str], theirs: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of templates with almost the same words, gaps counting as one word."""
    known = {_words(template): template for template in theirs}
    for template in ours:
        words = _words(template)
        for others, other in known.items():
            if len(words & others) > NEARLY_EQUAL * len(words | others):
                yield template, other
