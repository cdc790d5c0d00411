"""Questions of one fact, one calculation, or none."""

from __future__ import annotations

import math
import re
from random import Random

from hfnb.tools.search.kinds import KINDS
from training import language, world
from training.drafts import Draft, Trace, bare, introduced
from training.language import capital, filled
from training.phrasings import arithmetic, combined, frames, no_tool, words
from training.phrasings.attributes import LOCATIONS, VAGUE
from training.world import Thing

# How often a kind is met; the others once.
_WEIGHTS = {"person": 4, "country": 3, "city": 2, "mountain": 2, "work": 3, "landmark": 2}
FACTS = [
    (kind, attribute)
    for kind, attributes in KINDS.items()
    for attribute in attributes
    for _ in range(_WEIGHTS.get(kind, 1))
]
NUMERIC = [(kind, attribute) for kind, attribute in FACTS if attribute.form in ("number", "year")]


def phrased(
    rng: Random, label: str, kind: str, name: str, asks: tuple[str, ...] = ()
) -> tuple[str, str]:
    """Return a question for one fact, and its template."""
    questions = list(asks) or language.asks(label, kind)
    things = language.nouns(label, kind) if not asks else [f"the {label} of {{n}}"]
    style = rng.random()
    if style < 0.42 and questions:
        frame, said = rng.choice(frames.QUESTIONS), rng.choice(questions)
        text = filled(language.question(said), name)
        made = frame.replace("{q}", text).replace("{Q}", capital(text))
    elif style < 0.7 and questions:
        frame, said = rng.choice(frames.CLAUSES), rng.choice(questions)
        made = frame.replace("{c}", filled(language.clause(said), name))
    else:
        frame, said = rng.choice(frames.NOUNS), rng.choice(things)
        text = filled(said, name)
        made = frame.replace("{x}", text).replace("{X}", capital(text))
    return made, f"{frame} <- {said}"


def lookup(rng: Random) -> Trace:
    """One fact, read off and answered."""
    draft = Draft.new(rng, "lookup")
    chance = rng.random()
    if chance < 0.08:
        return _about(draft)
    if chance < 0.15:
        kind = rng.choice(list(LOCATIONS))
        return _found(draft, world.thing(rng, kind), "location", LOCATIONS[kind])
    if chance < 0.2:
        word, asks, labels = rng.choice(VAGUE[3:5])
        label = rng.choice(labels)
        return _found(draft, world.having(rng, "person", label), word, label, asks)
    if chance < 0.34:
        thing, questions = world.other(rng)
        label = rng.choice(list(questions))
        return _found(draft, thing, label, label, questions[label])
    kind, attribute = rng.choice(FACTS)
    thing = world.having(rng, kind, attribute.label)
    return _found(draft, thing, attribute.label, attribute.label)


def _found(draft: Draft, thing: Thing, word: str, label: str, asks: tuple[str, ...] = ()) -> Trace:
    asked = draft.asked(thing)
    named = introduced(draft.rng, thing, asked, label)
    text, template = phrased(draft.rng, word, thing.kind, named, asks)
    question = draft.dressed(draft.filler(text))
    thought = f"I need the {word} of {asked}."
    if word == label:
        draft.find(thought, thing, asked, label)
    else:
        draft.search(thought, f"{bare(asked)} {word}", thing.observed(label))
    return draft.done(question, template, thing.sentence(label))


def _about(draft: Draft) -> Trace:
    rng = draft.rng
    thing = world.thing(rng, rng.choice(list(KINDS)))
    asked = draft.asked(thing)
    template = rng.choice(combined.ABOUT_PERSON if thing.kind == "person" else combined.ABOUT)
    question = draft.dressed(filled(template, asked))
    draft.search(f"I need facts about {asked}.", bare(asked), thing.introduced())
    return draft.done(question, template, thing.definition())


def answered(rng: Random) -> Trace:
    """No tool: the answer at once."""
    draft = Draft.new(rng, "no_tool")
    chance = rng.random()
    word = rng.choice(words.WORDS)
    person = rng.choice(words.FIRST_NAMES)
    if chance < 0.86:
        questions, answer = rng.choice(no_tool.PAIRS)
        template = rng.choice(questions)
    elif chance < 0.9:
        template, answer = (
            rng.choice(no_tool.SPELLING),
            f"{capital(word)} is spelt {'-'.join(word)}.",
        )
    elif chance < 0.92:
        template, answer = rng.choice(no_tool.LETTERS), f"The first letter is {word[0]}."
    elif chance < 0.94:
        template, answer = rng.choice(no_tool.ECHOES), f"{capital(word)}."
    elif chance < 0.98:
        template, answer = rng.choice(no_tool.NAMES), f"Nice to meet you, {person}!"
    else:
        template, answer = rng.choice(no_tool.GREETED), f"Hello {person}, have a good day!"
    question = draft.dressed(template.replace("{w}", word).replace("{P}", person), chatter=0.03)
    return draft.done(question, template, answer, "I can answer this without a tool.")


# Arithmetic

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
    expression = shape.format(**numbers)
    if cue.startswith("The "):
        thought = f"I calculate {cue[0].lower()}{cue[1:]}: {expression}."
    elif shape in _OPERATIONS and cue.lower() != _OPERATIONS[shape]:
        thought = f"{cue} means {_OPERATIONS[shape]}: {expression}."
    else:
        thought = f"{cue}: {expression}."
    result = draft.calculate(thought, expression)
    return draft.done(text, template, f"The result is {result}.")


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


def written(rng: Random, number: float) -> str:
    """Return a number as people write it, thousands with commas or without."""
    if number >= 1000 and rng.random() < 0.45:
        return f"{number:,}"
    return str(number)


def magnitude(rng: Random, low: float, high: float, digits: int = 0) -> float:
    """Return a number between, drawn on a logarithmic scale."""
    number = math.exp(rng.uniform(math.log(low), math.log(high)))
    return round(number, digits) if digits else round(number)


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
