"""Highlighting: the text stays what it was, and what stands out is what was named."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfnb import markup
from hfnb.markup.text import visible
from tests.test_markup import Reader, hostile


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


@given(hostile, st.dictionaries(hostile, hostile, max_size=4))
def test_the_text_is_whole_and_safe(text, parts):
    page = markup.highlight(text, parts)
    page.encode("utf-8")
    assert read(page).pre == [visible(text)]


@pytest.mark.parametrize(
    ("text", "parts", "coloured"),
    [
        ("a cat, a dog", {"pet": "cat"}, [("tool", "cat")]),
        ("a cat, a cat", {"pet": "cat"}, [("tool", "cat"), ("tool", "cat")]),
        ("a cat, a dog", {"x": "dog", "y": "cat"}, [("user", "cat"), ("tool", "dog")]),
        ("a cat", {"first": "a c", "second": "cat"}, [("tool", "a c")]),
        ("a cat", {"none": "cow", "nothing": ""}, []),
        ("aaa", {"twice": "aa"}, [("tool", "aa")]),
    ],
)
def test_what_is_named_stands_out(text, parts, coloured):
    page = markup.highlight(text, parts)
    assert re.findall(r'class="hfnb-part hfnb-(\w+)"[^>]*>(.*?)</span>', page) == coloured


def test_the_key_says_what_stands_nowhere():
    key = markup.highlight("a cat", {"pet": "cat", "herd": "cow"}).partition('hfnb-key">')[2]
    assert ">pet</i></span>" in key
    assert '>herd</i> <span class="hfnb-dim">stands nowhere</span>' in key
