"""Questions about two things: a calculation with both, or which is more."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from hfnb.tools.search.kinds import Attribute
from training import language, world
from training.calculations import unit, value
from training.chains import misspelt_search
from training.drafts import KNOWN, Draft, Trace
from training.language import capital, filled
from training.phrasings import combined
from training.single import NUMERIC
from training.world import Thing

_PLURALS = {
    "population": "populations",
    "density": "densities",
    "surface gravity": "surface gravities",
    "year of completion": "years of completion",
    "year of invention": "years of invention",
    "distance from the Sun": "distances from the Sun",
    "number of pages": "numbers of pages",
    "number of moons": "numbers of moons",
}
# Which part of two numbers an operation makes, and how the answer says it.
PAIRED = {
    "sum": ("{v} + {w}", "The sum of {x} and {y}"),
    "difference": ("{v} - {w}", "The difference between {x} and {y}"),
    "subtraction": ("{v} - {w}", "{X} minus {y}"),
    "product": ("{v} * {w}", "{X} times {y}"),
    "quotient": ("{v} / {w}", "{X} divided by {y}"),
    "average": ("({v} + {w}) / 2", "The average of {x} and {y}"),
    "percentage": ("{v} / {w} * 100", "{X} as a percentage of {y}"),
}


# The operations whose result has the unit of its parts.
UNITED = ("sum", "difference", "subtraction", "average")


class Asked(NamedTuple):
    """A thing, its name as the question writes it, and what is asked of it."""

    thing: Thing
    name: str
    attribute: Attribute


def plural(label: str) -> str:
    """Return the plural of an attribute's name."""
    return _PLURALS.get(label, f"{label}s")


def pair(rng: Random, label: str, kind: str) -> tuple[Thing, Thing]:
    """Return two things of a kind with different names and values."""
    for _ in range(100):
        one, two = world.having(rng, kind, label), world.having(rng, kind, label)
        # "The Ocean and the Shadow and Stolen": hard for anybody.
        if " and " in one.name + two.name and rng.random() < 0.85:
            continue
        if one.name != two.name and one.value(label) != two.value(label):
            return one, two
    raise RuntimeError(f"no two things with different {label}")


def two_lookups(rng: Random, miss: bool = False) -> Trace:
    """Two facts about two things, then a calculation with both."""
    draft = Draft.new(rng, "rephrase" if miss else "two_lookups")
    kind, attribute = rng.choice(NUMERIC)
    label = attribute.label
    other, second = kind, attribute
    one, two = pair(rng, label, kind)
    operation = rng.choice(
        ("sum", "sum", "difference", "difference", "subtraction", "product", "quotient", "average",
         "quotient", "percentage")
    )  # fmt: skip
    if attribute.form == "year":
        operation = rng.choice(("difference", "difference", "subtraction", "average"))
    elif rng.random() < 0.15 and operation in ("sum", "product", "quotient", "subtraction"):
        other, second = rng.choice(NUMERIC)
        two = world.having(rng, other, second.label)
    if operation == "percentage" and (value(one.number(label)) <= 0):
        operation = "sum"
    larger = value(one.number(label)) >= value(two.number(second.label))
    if operation == "subtraction" and not larger and rng.random() < 0.75:
        one, two, attribute, second, kind, other = two, one, second, attribute, other, kind
    wrong = world.misspelt(rng, two.name) if miss else None
    a, b = draft.asked(one), draft.asked(two)
    if wrong:
        b = wrong.lower() if draft.lower else wrong
    same = attribute.label == second.label and kind == other
    pool = combined.TWO[operation]
    if operation == "difference" and attribute.form == "year":
        pool = combined.YEARS_BETWEEN
    pool = [template for template in pool if same or "{a}" not in template]
    template = rng.choice(pool)
    nouns = language.nouns(attribute.label, kind), language.nouns(second.label, other)
    spot = rng.randrange(len(nouns[0]))
    x = filled(nouns[0][spot], a)
    y = filled(nouns[1][spot] if same else rng.choice(nouns[1]), b)
    text = marked(template, a=a, b=b, x=x, y=y, label=attribute.label)
    question = draft.dressed(text)
    facts = Asked(one, a, attribute), Asked(two, b, second)
    united = same and operation in UNITED
    return worked_out(draft, operation, *facts, question, template, wrong, united)


def worked_out(
    draft: Draft,
    operation: str,
    first: Asked,
    last: Asked,
    question: str,
    template: str,
    wrong: str | None = None,
    united: bool | None = None,
) -> Trace:
    """Add two searches and the calculation, and answer; the second name may be a `wrong` one."""
    one, a, attribute = first
    two, b, second = last
    if united is None:
        united = operation in UNITED and unit(attribute) == unit(second)
    shape, phrase = PAIRED[operation]
    goal = shape.format(v="first", w="second")
    first_fact, second_fact = f"the {attribute.label} of {a}", f"the {second.label} of {b}"
    draft.find(f"I need {first_fact} and {second_fact}, then {goal}.", one, a, attribute.label)
    thought = f"{one.sentence(attribute.label)} Now I need {second_fact}."
    if wrong:
        misspelt_search(draft, thought, two, b, second.label)
    else:
        draft.find(thought, two, b, second.label)
    v, w = one.number(attribute.label), two.number(second.label)
    said = two.sentence(second.label)
    expression = shape.format(v=v, w=w)
    result = draft.calculate(f"{said} Now I calculate {goal}: {expression}.", expression)
    if operation == "difference":
        # Which of two numbers is larger is hard to see; dropping a sign is not.
        result = result.removeprefix("-")
    x, y = f"the {attribute.label} of {one.name}", f"the {second.label} of {two.name}"
    what = phrase.replace("{x}", x).replace("{X}", capital(x)).replace("{y}", y)
    if operation == "percentage":
        tail = " percent"
    else:
        tail = unit(attribute) if united and not _bare_year(operation, attribute) else ""
    return draft.done(question, template, f"{what} is {result}{tail}.")


def _bare_year(operation: str, attribute: Attribute) -> bool:
    return operation == "average" and attribute.form == "year"


def marked(template: str, **parts: str) -> str:
    """Put the parts into a template, capitals where it asks for them."""
    parts["labels"] = plural(parts["label"]) if "label" in parts else ""
    text = template
    for mark, part in parts.items():
        text = text.replace(f"{{{mark}}}", part).replace(f"{{{mark.capitalize()}}}", capital(part))
    return text


def comparison(rng: Random) -> Trace:
    """Which of two is more, and by how much."""
    draft = Draft.new(rng, "comparison")
    kind, attribute = rng.choice(
        [(kind, one) for kind, one in NUMERIC if f"{one.label}@{kind}" in combined.PREDICATES
         or one.label in combined.PREDICATES]
    )  # fmt: skip
    label = attribute.label
    one, two = pair(rng, label, kind)
    a, b = draft.asked(one), draft.asked(two)
    key = f"{label}@{kind}" if f"{label}@{kind}" in combined.PREDICATES else label
    adjectives = combined.MORE.get(f"{label}@{kind}") or combined.MORE.get(label)
    which = "who" if kind == "person" and rng.random() < 0.8 else "which"
    more = rng.random() < 0.6
    measured = True
    if adjectives and rng.random() < 0.3:
        more = more or rng.random() < 0.5
        adjective = rng.choice(adjectives)[0 if more else 1]
        predicate = f"is {adjective}"
        if (value(one.number(label)) > value(two.number(label))) != more and rng.random() < 0.9:
            one, two, a, b = two, one, b, a
        templates = combined.HOW_MUCH_MORE
        if not unit(attribute):
            templates = [template for template in templates if "{unit}" not in template]
        template = rng.choice(templates)
        text = marked(template, a=a, b=b, adj=adjective, unit=unit(attribute).strip())
    else:
        predicate = rng.choice(combined.PREDICATES[key])[0 if more else 1]
        measured = rng.random() < 0.78
        template = rng.choice(combined.COMPARISONS if measured else combined.WHICH)
        text = marked(template, a=a, b=b, which=which, pred=predicate)
        text = text.replace("who one", "which one").replace("Who one", "Which one")
    question = draft.dressed(text)
    facts = Asked(one, a, attribute), Asked(two, b, attribute)
    return judged(draft, *facts, predicate, more, measured, question, template)


def judged(
    draft: Draft,
    first: Asked,
    last: Asked,
    predicate: str,
    more: bool,
    measured: bool,
    question: str,
    template: str,
) -> Trace:
    """Add two searches, say which of the two it is, and by how much if that is asked."""
    one, a, attribute = first
    two, b, second = last
    label, other = attribute.label, second.label
    pole = "more" if more else "less"
    facts = f"the {label} of {a} and the {other} of {b}"
    draft.find(f"I need {facts}, then first - second, to see which is {pole}.", one, a, label)
    draft.find(f"{one.sentence(label)} Now I need the {other} of {b}.", two, b, other)
    v, w = one.number(label), two.number(other)
    # A small model cannot see which of two numbers is larger; it can read a sign. So the
    # calculator compares, also where nobody asks by how much.
    result = draft.calculate(
        f"{two.sentence(other)} Now I calculate first - second: {v} - {w}.", f"{v} - {w}"
    )
    larger = not result.startswith("-")
    winner, loser = (one, two) if larger == more else (two, one)
    sign, here, there = ("positive", "more", "less") if larger else ("negative", "less", "more")
    verdict = f"{capital(winner.name)} {predicate}"
    # One small step after the other: the sign, who is what, the one that is looked for.
    order = f"{here} is {one.name}, {there} is {two.name}"
    thought = f"That is {sign}: {order}. I look for {pole}: {winner.name}. {KNOWN}"
    if measured:
        answer = f"{verdict}, by {result.removeprefix('-')}{unit(attribute)}."
    else:
        won, lost = (attribute, second) if winner is one else (second, attribute)
        written = won.written(winner.value(won.label)), lost.written(loser.value(lost.label))
        answer = f"{verdict}: {written[0]} against {written[1]}."
    return draft.done(question, template, answer, thought)
