"""Bars: one scale from 0, numbers in words, safe labels."""

from __future__ import annotations

import re

from hfnb.markup import bars
from hfnb.markup.style import STYLE


def widths(page: str) -> list[float]:
    return [float(share) for share in re.findall(r"\* ([\d.]+)\)", page)]


def test_the_longest_bar_is_the_largest_value_and_the_others_are_in_proportion():
    page = bars({"a": 200, "b": 50, "c": 0}, "time", "s")
    assert widths(page) == [1.0, 0.25, 0.0]


def test_each_bar_has_its_number_and_unit():
    page = bars({"a": 12345, "b": 0.5}, "tokens", "tokens")
    assert "12,345 tokens" in page
    assert "0.5 tokens" in page
    assert "12,346 s" in bars({"a": 12345.6}, "time", "s")


def test_labels_titles_and_units_are_text():
    page = bars({"<b>a": 1}, "<i>t", "<u>u")
    assert not re.search(r"<[biu]>", page)


def test_without_amounts_it_says_so():
    assert "nothing yet" in bars({}, "cost")


def test_all_zero_is_no_bar_and_no_error():
    assert widths(bars({"a": 0}, "cost", "$")) == [0.0]


def test_every_class_has_a_rule_and_every_rule_a_use():
    page = bars({"a": 1}, "time", "s")
    own = page.split("</style>")
    rules = set(re.findall(r"\.(hfnb-[a-z]+)", own[-2])) | set(
        re.findall(r"\.(hfnb-[a-z]+)", STYLE)
    )
    used = {
        name
        for found in re.findall(r'class="([^"]+)"', own[-1])
        for name in found.split()
        if name.startswith("hfnb-")
    }
    assert used <= rules
    assert {"hfnb-amounts", "hfnb-amount"} <= used
