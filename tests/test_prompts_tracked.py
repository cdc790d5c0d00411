"""Tracked strings behave as strings do, and their marks point at the right characters."""

from __future__ import annotations

import json
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfnb.prompts._marks import Tracker, span, tracking
from hfnb.prompts._tracked import Tracked, lift, tracked
from hfnb.prompts._tracked_format import braces, padded, printf
from hfnb.prompts._tracked_json import as_json, as_text, follow

# Few letters, so that separators and repeats occur; awkward ones, so that widths change.
TEXT = st.text(alphabet="aB a\t\n\r-+ßŉÉ1\u2028ΣΑ\"\\'é😀%{", max_size=12)
SHORT = st.text(alphabet="aB \n-ß", max_size=3)
NUMBER = st.integers(-3, 14)


@pytest.fixture(autouse=True)
def tracker():
    with tracking(Tracker()) as active:
        yield active


def source(text: str) -> Tracked:
    from hfnb.prompts._marks import active

    return tracked(text, span(active().add("content", 0, len(text))))


def agrees(made: object, true: object, text: str, base: int) -> None:
    """`made` equals `true`, and its marks point at these very characters of `text`."""
    assert made == true
    if isinstance(made, list | tuple):
        for part, plain in zip(made, true, strict=True):
            agrees(part, plain, text, base)
    elif isinstance(true, str):
        assert isinstance(made, Tracked)
        assert len(made._marks) == len(true)
        for character, mark in zip(true, made._marks, strict=True):
            if mark >= base and mark < base + len(text):
                assert character == text[mark - base]


def check(text: str, call) -> None:
    from hfnb.prompts._marks import active

    made_from = source(text)
    try:
        true = call(text)
    except (ValueError, TypeError, IndexError) as error:
        with pytest.raises(type(error)):
            call(made_from)
        return
    agrees(call(made_from), true, text, made_from._marks[0] if text else 0)
    assert active().exact


@given(TEXT, SHORT, SHORT, NUMBER)
def test_methods_that_cut_and_join(text, one, two, number):
    for call in (
        lambda s: s + one,
        lambda s: one + s,
        lambda s: s * number,
        lambda s: number * s,
        lambda s: s[number:],
        lambda s: s[number],
        lambda s: s[::-1],
        lambda s: s[-number::2],
        lambda s: s.strip(),
        lambda s: s.strip(one),
        lambda s: s.lstrip(one),
        lambda s: s.rstrip(),
        lambda s: s.split(),
        lambda s: s.split(None, number),
        lambda s: s.split(one),
        lambda s: s.split(one, number),
        lambda s: s.rsplit(None, number),
        lambda s: s.rsplit(one, number),
        lambda s: s.splitlines(),
        lambda s: s.splitlines(True),
        lambda s: s.partition(one),
        lambda s: s.rpartition(one),
        lambda s: s.removeprefix(one),
        lambda s: s.removesuffix(one),
        lambda s: s.join([one, two, s]),
        lambda s: list(s),
        lambda s: s.zfill(number),
        lambda s: s.center(number, "-"),
        lambda s: s.ljust(number),
        lambda s: s.rjust(number, "a"),
    ):
        check(text, call)


@given(TEXT, SHORT, SHORT, NUMBER)
def test_replace_keeps_the_marks_of_what_stays(text, old, new, count):
    check(text, lambda s: s.replace(old, new))
    check(text, lambda s: s.replace(old, new, count))


@given(TEXT, NUMBER)
def test_characters_that_become_several_all_come_from_that_one(text, number):
    table = {ord("a"): "xyz", ord("B"): None, ord("\t"): " "}
    made_from = source(text)
    made = made_from.translate(table)
    assert made == text.translate(table)
    for character, mark in zip(made, made._marks, strict=True):
        assert character in table.get(ord(text[mark - made_from._marks[0]]), character)
    made = made_from.expandtabs(number)
    assert made == text.expandtabs(number)
    for character, mark in zip(made, made._marks, strict=True):
        assert text[mark - made_from._marks[0]] in (character, "\t")


@given(TEXT)
def test_methods_that_change_case(text):
    for name in ("upper", "lower", "casefold", "swapcase", "capitalize", "title"):
        made_from = source(text)
        made = getattr(made_from, name)()
        assert made == getattr(text, name)()
        # Case never moves characters: the marks must rise, and span the whole.
        assert list(made._marks) == sorted(made._marks)
        assert set(made._marks) == set(made_from._marks)


def test_every_method_of_str_that_returns_text_is_followed():
    text = source("a b")
    arguments = {
        "center": (5,), "ljust": (5,), "rjust": (5,), "zfill": (5,), "join": (["x", "y"],),
        "partition": (" ",), "rpartition": (" ",), "removeprefix": ("a",), "removesuffix": ("b",),
        "replace": ("a", "c"), "translate": ({},), "format_map": ({},), "__add__": ("x",),
        "__mul__": (2,), "__rmul__": (2,), "__mod__": ((),), "__rmod__": ("%s",),
        "__getitem__": (0,), "__format__": ("",),
    }  # fmt: skip
    no_text = {
        "__getnewargs__",
        "__repr__",
        "__new__",
        "__class__",
        "__doc__",
        "maketrans",
        "__dir__",
    }
    for name in dir(str):
        method = getattr(text, name)
        if name in no_text or not callable(method):
            continue
        try:
            result = method(*arguments.get(name, ()))
        except TypeError:
            continue
        for part in result if isinstance(result, list | tuple) else [result]:
            if isinstance(part, str):
                assert isinstance(part, Tracked), name


@given(TEXT, st.sampled_from(["", "s", ">8", "<8", "^9", "*^9", ".2", "8.3", "-<7.1", "08", "a>3"]))
def test_format_specifications(text, spec):
    check(text, lambda s: padded(s, spec) if isinstance(s, Tracked) else format(s, spec))


@given(TEXT, TEXT, NUMBER)
def test_percent_formatting(text, other, number):
    for template, values in (
        ("<%s>", lambda s: s),
        ("%s|%s", lambda s: (s, other)),
        ("%-5s%5s%%", lambda s: (s, s)),
        ("%.2s%*s", lambda s: (s, number, s)),
        ("%(a)s %(b)5.1s", lambda s: {"a": s, "b": other}),
        ("%d %s", lambda s: (number, s)),
    ):
        check(
            text,
            lambda s, t=template, v=values: (
                printf(lift(t), v(s)) if isinstance(s, Tracked) else t % v(s)
            ),
        )


@given(TEXT, TEXT)
def test_brace_formatting(text, other):
    for template in ("{}{}", "{0}{1}{0}", "{{{0:>6}}} {1!s:.2}", "{a}-{b[x]}", "{0:{2}}"):
        check(
            text,
            lambda s, t=template: (
                braces(lift(t), (s, other, ">7"), {"a": s, "b": {"x": s}})
                if isinstance(s, Tracked)
                else t.format(s, other, ">7", a=s, b={"x": s})
            ),
        )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(JSON, st.sampled_from([None, 0, 2, "\t"]), st.booleans(), st.booleans())
def test_json_is_the_same_and_wholly_of_its_source(value, indent, ascii_only, sort):
    with tracking(Tracker()) as tracker:
        followed = follow(value, "content", 0, tracker.add("content", 0, 1).base)
        made = as_json(followed, ascii_only, indent, None, sort)
        assert made == json.dumps(value, ensure_ascii=ascii_only, indent=indent, sort_keys=sort)
        if isinstance(value, dict | list):
            assert min(made._marks) >= 0
        assert tracker.exact


@given(JSON)
def test_the_text_of_a_container_is_its_repr(value):
    with tracking(Tracker()) as tracker:
        followed = follow(value, "content", 0, tracker.add("content", 0, 1).base)
        assert as_text(followed) == str(value)
        assert tracker.exact


def test_strings_compare_hash_and_branch_as_plain_ones():
    text = source("user")
    assert text == "user"
    assert hash(text) == hash("user")
    assert {"user": 1}[text] == 1
    assert text in ("user",)
    assert "se" in text
    assert text < "v"
    assert type(str(text)) is Tracked


def test_bytes_lose_sight_and_say_so(tracker):
    source("abc").encode()
    assert not tracker.exact


def test_marks_of_a_wrong_number_are_noticed(tracker):
    made = tracked("abc", array("q", [1]))
    assert len(made._marks) == 3
    assert not tracker.exact
