"""Questions that come with a situation: enough of them, about the right thing, in English."""

from __future__ import annotations

import re
from random import Random

import pytest

from hfnb.tools.search.kinds import KINDS
from training import situations, spelling, world
from training.phrasings import situations_combined

MARKS = {"n", "p", "he", "him", "his", "person", "place", "age", "k"}
EVERY = [(kind, one.label) for kind, rows in KINDS.items() for one in rows]


@pytest.mark.parametrize(("kind", "label"), EVERY)
def test_every_attribute_has_situations_that_name_the_thing(kind, label):
    templates = situations.told(label, kind)
    assert len(set(templates)) == len(templates) >= 25
    for template in templates:
        marks = set(re.findall(r"\{(\w+)\}", template))
        assert marks & {"n", "p"}, template
        assert marks <= MARKS, template


def test_two_facts_are_asked_of_one_sheet():
    for key in situations_combined.TWO:
        kind, labels = key.split(": ")
        known = [one.label for one in KINDS[kind]]
        assert set(labels.split(" + ")) <= set(known), key
    assert sum(len(situations.two_told(kind)) for kind in KINDS) >= 120
    for kind, one, two, *_ in situations.derived():
        assert {one, two} <= {row.label for row in KINDS[kind]}


def test_a_name_begins_a_sentence_with_a_capital():
    rng = Random(0)
    assert (
        situations.put(rng, "{n} is long. {n}?", "the Danube") == "The Danube is long. The Danube?"
    )
    assert situations.put(rng, "I like {n}.", "gold") == "I like gold."
    assert situations.put(rng, "{n}: {his} wife?", "Tom", "wife") == "Tom: his wife?"


def test_misspelt_names_are_filled_into_what_is_admitted():
    for seed in range(300):
        rng = Random(seed)
        kind, label = rng.choice(EVERY)
        made = situations.misspelt(rng, label, kind, "Zzyx")
        if made is not None:
            assert "Zzyx" in made[0], made
            assert not re.search(r"\{(?!person|place|age|k\})", made[0]), made


def test_names_written_by_ear_are_near_the_name():
    rng = Random(1)
    heard = {spelling.as_heard(rng, "the Kilimandjaro Peak") for _ in range(200)}
    assert len(heard) > 100
    assert all(one.startswith("the K") for one in heard)
    wrong = [world.misspelt(rng, "Kilimandjaro") for _ in range(200)]
    near = [one for one in wrong if one is not None]
    assert len(near) > 150
    assert all(world.likeness(one, "Kilimandjaro") >= world.CLOSE for one in near)
