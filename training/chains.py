"""A fact and a calculation with it; and a search that misses before it finds."""

from __future__ import annotations

from random import Random

from training import world
from training.calculations import calculation_question
from training.drafts import Draft, Trace, introduced, query
from training.single import NUMERIC
from training.world import Thing


def misspelt_search(draft: Draft, thought: str, thing: Thing, wrong: str, label: str) -> None:
    """Add a search that misses, and the one after it that finds."""
    asked = query(wrong, label)
    draft.search(thought, asked, world.nothing(asked, meant=thing.name))
    retry = f"Nothing was found for {wrong}. It may be {thing.name} that is meant."
    draft.search(retry, query(thing.name, label), thing.observed(label))


def lookup_calculator(rng: Random, miss: bool = False) -> Trace:
    """One fact, then a calculation with it."""
    draft = Draft.new(rng, "rephrase" if miss else "lookup_calculator")
    kind, attribute = rng.choice(NUMERIC)
    thing = world.having(rng, kind, attribute.label)
    wrong = world.misspelt(rng, thing.name) if miss else None
    if miss and wrong is None:
        return lookup_calculator(rng, miss)
    asked = draft.asked(thing)
    if wrong:
        asked = wrong.lower() if draft.lower else wrong
    named = introduced(rng, thing, asked, attribute.label)
    text, template, plan = calculation_question(rng, kind, attribute, thing, named)
    question = draft.dressed(draft.filler(text))
    thought = f"I need the {attribute.label} of {asked}, then {plan.goal(attribute.label)}."
    if wrong:
        misspelt_search(draft, thought, thing, asked, attribute.label)
    else:
        draft.find(thought, thing, asked, attribute.label)
    return draft.done(question, template, plan.carry_out(draft, thing, attribute))
