"""Questions that come as a situation: each names its things, and says no more than is so."""

from __future__ import annotations

import re
from random import Random

import pytest

from training import stories
from training.calculations import value
from training.check import problems
from training.data import traces
from training.pairs import PAIRED
from training.phrasings import combined

PREDICATES = {one for rows in combined.PREDICATES.values() for pair in rows for one in pair}
# What is said where things of two kinds are compared: a birth and a battle.
MIXED = {
    *("came first", "has the earlier of the two dates", "counts more years", "takes more days"),
    *("measures more metres", "measures more kilometres"),
}


def marks(template):
    return {mark.lower() for mark in re.findall(r"\{(\w+)\}", template)}


def test_every_situation_names_both_things_and_nothing_else():
    for situation in (*stories._situations(), *stories._weighed()):
        want = {"more", "less"} if situation.ordered else {"a", "b"}
        assert marks(situation.template) - {"person", "place"} == want, situation.template


def test_every_situation_can_be_carried_out():
    assert {situation.todo for situation in stories._situations()} <= set(PAIRED)
    assert {situation.todo for situation in stories._weighed()} == {"more", "less"}
    assert {situation.predicate for situation in stories._weighed()} <= PREDICATES | MIXED


def test_every_calculation_has_the_number_that_it_needs():
    for key, template in stories._calculations():
        spec, operation, expression, _, operand = (part.strip() for part in key.split("|", 4))
        assert stories._fact(spec)[1].form in ("number", "year")
        assert operation in combined.CALCULATIONS
        assert "n" in marks(template)
        assert ("{k}" in expression) == ("{k}" in template) == bool(operand), template


@pytest.mark.parametrize("index", range(60))
def test_the_larger_number_is_where_the_wording_says(index):
    rng = Random(f"larger:{index}")
    ordered = [situation for situation in stories._situations() if situation.ordered]
    situation = rng.choice(ordered)
    more, less = stories._things(rng, situation)
    of_more, of_less = situation.first[1].label, situation.second[1].label
    assert value(more.number(of_more)) > value(less.number(of_less))


def test_names_fit_into_the_sentence():
    put = stories._put
    assert put("{A} or {b}?", {"a": "the Danube", "b": "the Rhine"}) == "The Danube or the Rhine?"
    assert put("{a}'s length", {"a": "the Ganges"}) == "the Ganges' length"
    assert put("the river {a}, one {a}", {"a": "the Rhine"}) == "the river Rhine, one Rhine"
    assert put("the island {a}", {"a": "the Isle of Man"}) == "the island Isle of Man"
    assert put("{person} on {a}", {"a": "Rigi"}) == "{person} on Rigi"


def test_about_half_of_the_traces_are_situations():
    told = {situation.template for situation in stories._situations()}
    told |= {situation.template for situation in stories._weighed()}
    told |= {template for _, template in stories._calculations()}
    kinds = ("two_lookups", "comparison", "lookup_calculator")
    made = [trace for trace in traces(11, 700) if trace.kind in kinds]
    assert not any(problems(trace) for trace in made)
    share = sum(trace.template in told for trace in made) / len(made)
    assert share == pytest.approx(stories.SHARE, abs=0.12)
