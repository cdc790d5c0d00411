"""Marks in stretches, and what two texts have in common: against the obvious way to find them."""

from __future__ import annotations

from array import array
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from hfnb.markup.steps_text import common
from hfnb.prompts._marks import equals

RUNS = st.lists(st.tuples(st.integers(-4, 3), st.integers(1, 40)), max_size=8)


@given(RUNS)
def test_stretches_of_equal_marks(runs):
    marks = array("q", [mark for mark, length in runs for _ in range(length)])
    found, at = [], 0
    for mark, run in groupby(marks, key=lambda mark: min(mark, 0)):
        length = len(list(run))
        found.append((at, at + length, mark))
        at += length
    assert list(equals(marks)) == found


@given(st.text("ab", max_size=30), st.text("ab", max_size=30), st.text("ab", max_size=30))
def test_what_two_texts_begin_with(start, a, b):
    one, two = start + a, start + b
    length = common(one, two)
    assert one[:length] == two[:length]
    assert one[length : length + 1] != two[length : length + 1] or length == len(one) == len(two)
