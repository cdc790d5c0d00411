"""The word problems whose numbers fit their story."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest

from hfnb.tools.calculator import evaluate
from training import tales, wordproblems
from training.check import NUMBER

MARKS = re.compile(r"\{(\w)")


@pytest.mark.parametrize("seed", [1, 2])
def test_every_template_can_be_told(seed, monkeypatch):
    for template in tales.TEMPLATES:
        monkeypatch.setattr(tales, "TEMPLATES", [template])
        tale = tales.told(Random(f"{seed}:{template.text}"))
        assert not re.search(r"[][{}]", tale.text), tale
        assert evaluate(tale.expression) >= 0, tale


def test_every_number_of_an_expression_is_in_its_template():
    assert len({template.text for template in tales.TEMPLATES}) == len(tales.TEMPLATES) > 700
    for template in tales.TEMPLATES:
        asked = set(MARKS.findall(template.shape))
        assert asked == {mark for mark in MARKS.findall(template.text) if mark in "abcd"}, template


def test_numbers_stay_within_their_bounds():
    for seed in range(200):
        shown = tales._numbers(Random(seed), "{a:20-400} {b:3-<a} {c:>a-a+9} {d:1.50-2.00}")
        a, b, c, d = (float(shown[key]) for key in "abcd")
        assert 3 <= b < a <= 400
        assert a < c <= a + 9
        assert 1.5 <= d <= 2


def test_sums_and_products_follow_the_question():
    assert tales.in_order("{a} * {b}", "{b} and {a}") == "{b} * {a}"
    assert tales.in_order("{a} + {b} + {c}", "{c} {a} {b}") == "{c} + {a} + {b}"
    assert tales.in_order("{a} - {b}", "{b} from {a}") == "{a} - {b}"
    assert tales.in_order("{a} * {b} + {c}", "{c} {b} {a}") == "{a} * {b} + {c}"


def test_about_half_of_the_calculations_are_tales():
    shapes = {template.shape for template in tales.TEMPLATES}
    bare = {re.sub(tales._MARK, r"{\1}", template.text) for template in tales.TEMPLATES}
    made = [wordproblems.calculated(Random(seed)) for seed in range(400)]
    # Alternatives in brackets are not matched here; few templates have them.
    share = sum(trace.template in bare for trace in made) / len(made)
    assert 0.3 < share < 0.65
    assert len(shapes) > 60


def test_some_questions_have_a_number_that_does_not_matter():
    counts = Counter()
    for seed in range(600):
        tale = tales.told(Random(seed))
        if tale.template.group in ("take away", "add"):
            used = len(NUMBER.findall(tale.expression))
            counts[len(NUMBER.findall(tale.text)) > used] += 1
    assert 0.05 < counts[True] / counts.total() < 0.25
