"""Arithmetic: an expression, or a story that has to be turned into one."""

from __future__ import annotations

import math
import re
from random import Random

from training import tales
from training.drafts import Draft, Trace
from training.language import capital
from training.phrasings import arithmetic, words
from training.single import magnitude, written
from training.spoken import steps

_OPERATIONS = {
    "{a} + {b}": "adding",
    "{a} - {b}": "subtracting",
    "{a} * {b}": "multiplying",
    "{a} / {b}": "dividing",
}
_TEMPLATES = [
    (shape, *line.split("|", 1))
    for shape, text in arithmetic.SHAPES.items()
    for line in text.strip().splitlines()
]
_MEASURED = re.compile(r"euro|dollar|pound|km|cm\b|litre|degree|gram|kg|metre|\{a\} [mx%/*+-]")
_MEASURED_COUNT = re.compile(r"^(What|How much|Calc|Mult|Div|Add|Sub|Take|Red|Incr|what|\{a\})")


def calculated(rng: Random) -> Trace:
    """One calculation: an expression, or a word problem."""
    draft = Draft.new(rng, "calculator")
    if rng.random() < 0.12:
        expression = _expression(rng)
        template = rng.choice(arithmetic.BARE)
        question = draft.dressed(template.replace("{e}", expression), chatter=0.05)
        result = draft.calculate(f"I calculate {expression}.", expression)
        return draft.done(question, template, f"The result is {result}.")
    if rng.random() < 0.7:
        tale = tales.told(rng)
        told = tale.template
        text = draft.dressed(tale.text, chatter=0.05)
        thought = _thought(told.shape, tale.expression)
        result = draft.calculate(thought, tale.expression)
        return draft.done(text, told.text, f"The result is {result}.")
    # Half of the time one of the four operations, where direction is all.
    basic = rng.random() < 0.55
    pool = [row for row in _TEMPLATES if (row[0] in _OPERATIONS) == basic]
    shape, cue, template = rng.choice(pool)
    numbers = {
        key: written(rng, value) for key, value in _numbers(rng, shape, cue, template).items()
    }
    if cue in ("Earlier", "Later"):
        numbers = {key: value.replace(",", "") for key, value in numbers.items()}
    text = _story(draft, template, _worded(rng, template, numbers))
    expression = tales.in_order(shape, template).format(**numbers)
    result = draft.calculate(_thought(shape, expression), expression)
    return draft.done(text, template, f"The result is {result}.")


def _thought(shape: str, expression: str) -> str:
    """Return the thought before a calculation: its operations in words, then its numbers."""
    return f"I {steps(shape)}: {expression}."


def _story(draft: Draft, template: str, numbers: dict[str, str]) -> str:
    rng = draft.rng
    people = rng.sample(words.FIRST_NAMES, 2)
    text = template
    if rng.random() < 0.1 and ("{P}" in text or "{t}" in text):
        text = f"{rng.choice(arithmetic.STORIES)} {capital(text)}"
    marks = {
        "{P}": people[0],
        "{Q}": people[1],
        "{t}": rng.choice(words.THINGS),
        "{g}": rng.choice(words.GROUPS),
        "{o}": rng.choice(words.GOODS),
        "{v}": rng.choice(words.VEHICLES),
        "{k}": str(rng.randint(2, 30)),
        **{f"{{{key}}}": value for key, value in numbers.items()},
    }
    for mark, value in marks.items():
        text = text.replace(mark, value)
    text = re.sub(r"\b([Aa]) (?=[aeio])", r"\1n ", text)
    return draft.dressed(text, chatter=0.05)


def _worded(rng: Random, template: str, numbers: dict[str, str]) -> dict[str, str]:
    """Write small numbers of a story as words, now and then: "twelve"."""
    if not re.search(r"\{[PQtgv]\}", template) or rng.random() > 0.15:
        return numbers
    return {key: words.NUMBERS.get(value, value) for key, value in numbers.items()}


def _numbers(rng: Random, shape: str, cue: str, template: str) -> dict[str, float]:
    marks = set(re.findall(r"\{([abc])\}", shape))
    counted = not _MEASURED.search(template)
    digits = 0 if counted or rng.random() < 0.7 else rng.choice((1, 2, 2))
    high = rng.choice((60, 400, 3000, 20000, 900000))
    a = magnitude(rng, 6, high, digits)
    b = magnitude(rng, 2, max(a * 0.95, 3), digits)
    c = magnitude(rng, 2, 40)
    if "%" in shape and shape != "{a} % {b}":
        b = rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60, 75, rng.randint(1, 95), 12.5, 7.5, 2.5))
    elif shape == "{a} % {b}":
        a = magnitude(rng, 12, high)
        b = rng.randint(2, max(3, min(99, int(a // 2))))
    elif "^{b}" in shape:
        a, b = rng.randint(2, 99), rng.randint(2, 6)
        if "th" in template:
            b = rng.randint(4, 9)
        elif rng.random() < 0.4:
            b = round(rng.uniform(0.05, 3), 2)
    elif shape in ("{a}^2", "{a}^3"):
        a = magnitude(rng, 2, 300, digits)
    elif shape == "sqrt({a})":
        a = rng.randint(2, 120) ** 2 if rng.random() < 0.6 else magnitude(rng, 2, 90000)
    elif cue == "Converting" and "b" in marks:
        a = magnitude(rng, 2, 900)
        b = rng.choice(
            (1.609, 0.4536, 2.54, 2.2, 1.08, 3.785, 45, 250, round(rng.uniform(0.2, 9), 2))
        )
    elif shape == "{a} / {b}":
        b = rng.randint(2, rng.choice((12, 60, 400)))
        a = b * rng.randint(2, 300) if rng.random() < 0.6 else max(a, b + 1)
    elif shape == "{a} * {b}":
        a, b = (
            magnitude(rng, 2, rng.choice((30, 900))),
            magnitude(rng, 2, rng.choice((30, 600)), digits),
        )
    elif cue in ("Older", "Younger", "Older than"):
        a = rng.randint(12, 90)
        b = rng.randint(2, a - 6) if cue != "Older" else rng.randint(2, 30)
    elif cue in ("Earlier", "Later"):
        a = rng.randint(1300, 2025)
        b = rng.randint(3, 200)
        if cue == "Earlier" and "years before" not in template:
            b = a - rng.randint(4, 90 if "{P}" in template else 600)
    elif shape.startswith("{a} - {b} *"):
        b, c = rng.randint(2, 15), magnitude(rng, 2, 60, digits)
        a = math.ceil(b * c) + rng.randint(1, 300)
    elif shape == "{a} - {b} - {c}":
        a = b + c + magnitude(rng, 2, high)
        a = round(a, 2) if digits else a
    elif shape in ("{a} * {b} + {c}", "{a} * {b} - {c}", "({a} + {b}) * {c}", "{a} * {b} * {c}"):
        a, b = magnitude(rng, 2, 90), magnitude(rng, 2, 60)
        c = rng.randint(2, max(3, min(60, int(a * b) - 1)))
    elif shape in ("({a} + {b} + {c}) / 3", "{a} + {b} + {c}"):
        c = magnitude(rng, 2, high, digits)
    elif shape == "{a} + {b}" or (_MEASURED_COUNT.match(template) and cue == "The difference"):
        b = magnitude(rng, 2, high, digits)
    elif shape == "{a} + {b} - {c}" or shape == "{a} - {b} + {c}":
        c = rng.randint(2, max(3, min(900, int(a))))
    if shape == "{a} - {b}" and a <= b:
        a, b = b + 1, a
    return {"a": a, "b": b, "c": c}


def _expression(rng: Random) -> str:
    a, b, c, d = (written(rng, magnitude(rng, 2, rng.choice((20, 300, 9000)))) for _ in range(4))
    x = round(rng.uniform(0.1, 90), rng.choice((1, 2)))
    return rng.choice(
        (
            f"{a} + {b} * {c}",
            f"({a} + {b}) * {c}",
            f"({a} - {b}) / {c}",
            f"{a} * {b} - {c} * {d}",
            f"{a} * {b} * {c}",
            f"{a} / {b} + {c}",
            f"({a} + {b}) / ({c} + {d})",
            f"{x} * {a}",
            f"{x} + {a}",
            f"{a} - {x}",
            f"{x} / {rng.randint(2, 19)}",
            f"{rng.randint(2, 30)}^{rng.randint(2, 9)}",
            f"{rng.randint(2, 99)}^{round(rng.uniform(0.1, 0.99), 2)}",
            f"sqrt({a})",
            f"sqrt({a} + {b})",
            f"{rng.randint(3, 15)}!",
            f"2 * ({a} + {b})",
            f"{a}^2 + {b}^2",
            f"{rng.randint(1, 99)}% * {a}",
            f"{a} % {rng.randint(2, 30)}",
            f"{a} + {b} + {c} + {d}",
            f"{a} + {b}",
            f"{a} - {b}",
            f"{a} * {b}",
            f"{a} / {b}",
        )
    )
