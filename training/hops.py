"""A thing that has to be found before it can be asked about."""

from __future__ import annotations

import re
from random import Random

from hfnb.tools.search.kinds import KINDS, Attribute
from training import journeys, language, world
from training.calculations import Plan, calculation_phrase, value
from training.chains import misspelt_search
from training.drafts import Draft, Trace
from training.language import capital, filled
from training.phrasings import combined
from training.single import FACTS, phrased
from training.values import TARGETS
from training.world import Thing

HOPS = [(kind, attribute) for kind, attribute in FACTS if attribute.label in TARGETS]


def two_hop(rng: Random, miss: bool = False) -> Trace:
    """A fact about a thing that has to be found first, and a calculation with it at times."""
    draft = Draft.new(rng, "rephrase" if miss else "two_hop")
    kind, link = rng.choice(HOPS)
    journey = journeys.drawn(rng, kind, link) if rng.random() < journeys.SHARE else None
    thing = world.having(rng, kind, link.label)
    wrong = world.misspelt(rng, thing.name) if miss else None
    if miss and wrong is None:
        return two_hop(rng, miss)
    asked = draft.asked(thing)
    if wrong:
        asked = wrong.lower() if draft.lower else wrong
    target_kind = TARGETS[link.label]
    found = str(thing.value(link.label))
    attribute, calculates = (journey.attribute, False) if journey else _onward(rng, target_kind)
    goal = world.having(rng, target_kind, attribute.label, found)
    draft.names.append(found)
    if journey:
        number = 0.0 if attribute.form == "text" else value(goal.number(attribute.label))
        template = journey.template
        text, plan = journey.told(rng, asked, number)
    elif calculates:
        text, template, plan = _hop_calculated(rng, kind, link, asked, target_kind, attribute, goal)
    else:
        text, template = _hop(rng, kind, link, asked, target_kind, attribute)
        plan = None
    question = draft.dressed(draft.filler(text), chatter=0.03 if journey else 0.08)
    steps = f"I need the {link.label} of {asked}, then the {attribute.label}"
    thought = f"{steps}, then {plan.goal(attribute.label)}." if plan else f"{steps}."
    if wrong:
        misspelt_search(draft, thought, thing, asked, link.label)
    else:
        draft.find(thought, thing, asked, link.label)
    first = thing.sentence(link.label)
    draft.find(
        f"{first} Now I need the {attribute.label} of {found}.", goal, found, attribute.label
    )
    if plan:
        return draft.done(question, template, f"{first} {plan.carry_out(draft, goal, attribute)}")
    return draft.done(question, template, f"{first} {goal.sentence(attribute.label)}")


def _onward(rng: Random, target: str) -> tuple[Attribute, bool]:
    """Return what is asked of the thing found, and whether to calculate with it."""
    gone = {"birth year", "birthplace", "occupation", "age"}
    options = [
        one
        for one in KINDS[target]
        if target != "person" or one.label in gone or rng.random() < 0.3
    ]
    calculates = rng.random() < 0.42
    if calculates:
        options = [one for one in options if one.form == "number" or one.form == "year"]
        if target == "person" and rng.random() < 0.6:
            options = [one for one in options if one.label == "age"]
    return rng.choice(options), calculates


def _nested(rng: Random, kind: str, link: Attribute, asked: str) -> tuple[str, str]:
    nouns = [
        noun
        for noun in language.nouns(link.label, kind)
        if "year" not in noun and "that" not in noun
    ]
    noun = rng.choice(nouns)
    return filled(noun, asked), noun


def _hop(
    rng: Random, kind: str, link: Attribute, asked: str, target: str, attribute: Attribute
) -> tuple[str, str]:
    if rng.random() < 0.55:
        middle, noun = _nested(rng, kind, link, asked)
        for _ in range(50):
            text, template = phrased(rng, attribute.label, target, middle)
            if "{p}" not in template and "name of" not in template:
                return text, f"{template} <- {noun}"
    first = rng.choice(language.asks(link.label, kind))
    second = rng.choice(language.asks(attribute.label, target))
    frame = rng.choice(combined.FOLLOW_UPS)
    one, two = pronouns(rng, link.label, target, second)
    text = framed(frame, (first, asked, None), (second, one, two))
    return text, f"{frame} <- {first} <- {second}"


def _hop_calculated(
    rng: Random,
    kind: str,
    link: Attribute,
    asked: str,
    target: str,
    attribute: Attribute,
    goal: Thing,
) -> tuple[str, str, Plan]:
    number = value(goal.number(attribute.label))
    operations = [*combined.CALCULATIONS, "power", "power", "power"]
    operation = rng.choice(operations)
    if operation == "square root" and number < 0:
        operation = "sum"
    nouns = language.nouns(attribute.label, target)
    if rng.random() < 0.5:
        middle, noun = _nested(rng, kind, link, asked)
        outer = rng.choice([one for one in nouns if "{p}" not in one])
        fact = filled(outer, middle)
        phrase, template, plan = calculation_phrase(rng, operation, attribute, number, fact)
        frame = rng.choice(combined.CALCULATION_FRAMES)
        text = frame.replace("{x}", phrase).replace("{X}", capital(phrase))
        return text, f"{frame} <- {template} <- {outer} <- {noun}", plan
    first = rng.choice(language.asks(link.label, kind))
    owned = [one for one in nouns if "{p}" in one]
    outer = rng.choice(owned if owned and rng.random() < 0.7 else nouns)
    name, owner = pronouns(rng, link.label, target, outer)
    fact = filled(outer, name, owner)
    phrase, template, plan = calculation_phrase(rng, operation, attribute, number, fact)
    frame = rng.choice(combined.FOLLOW_UPS_CALCULATED)
    text = framed(frame.replace("{z}", phrase), (first, asked, None), None)
    return text, f"{frame} <- {template} <- {first} <- {outer}", plan


def pronouns(rng: Random, link: str, target: str, phrase: str) -> tuple[str, str]:
    """Return what stands for the name found first, and its possessive."""
    subject = not re.search(r"\b(of|in|for|by|on|from|call|at|into|climb|to) \{n\}", phrase)
    subject = subject and "[" in phrase and not phrase.endswith("{n}]")
    if target == "person":
        gender = {"wife": "she", "girlfriend": "she", "husband": "he", "boyfriend": "he"}.get(link)
        gender = gender or rng.choice(("she", "he", "they"))
        owner = {"she": "her", "he": "his", "they": "their"}[gender]
        that = rng.choice(("that person", "this person", "that person"))
        return (gender if subject and gender != "they" and rng.random() < 0.7 else that), owner
    that = rng.choice((f"that {target}", f"this {target}", f"that {target}"))
    return ("it" if subject and rng.random() < 0.5 else that), rng.choice(
        ("its", "its", f"{that}'s")
    )


def framed(
    frame: str,
    first: tuple[str, str, str | None],
    second: tuple[str, str, str | None] | None,
) -> str:
    """Put one or two questions into a frame."""
    text = frame
    for number, one in (("1", first), ("2", second)):
        if one is None:
            continue
        ask, name, owner = one
        question = filled(language.question(ask), name, owner)
        for mark, part in (
            ("q", question),
            ("Q", capital(question)),
            ("c", filled(language.clause(ask), name, owner)),
        ):
            text = text.replace(f"{{{mark}{number}}}", part)
    return text
