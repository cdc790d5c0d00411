"""The views of sampling: numbers that do not lie, text that cannot escape, marks without colour."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from hfnb import markup
from hfnb.markup.chances import CHANCES_STYLE

HOSTILE = '<script>"&\n'


@dataclass
class Token:
    id: int = 7
    text: str = " Paris"
    special: bool = False
    before: float = 0.6
    after: float = 0.8


@dataclass
class Spread:
    candidates: list[Token]
    others: int = 49_140
    before: float = 0.4
    after: float = 0.2
    kept: int = 12
    picked: int | None = 7


@dataclass
class Taken:
    token: Token
    rank: int = 1
    alternatives: list[Token] = field(default_factory=list)


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0, "0 %"),
        (1e-12, "< 0.1 %"),
        (0.001, "0.1 %"),
        (0.12345, "12.3 %"),
        (0.999, "99.9 %"),
        (0.99999, "> 99.9 %"),
        (1.0, "100 %"),
        (1 - 1e-15, "100 %"),
    ],
)
def test_a_probability_never_looks_more_certain_than_it_is(probability, words):
    assert markup.percent(probability) == words


def test_a_label_shows_its_white_space_and_what_hides():
    assert markup.label(" a\n\tb\u202e") == "·a⏎⇥b⟨U+202E⟩"


def test_bars_are_as_long_as_they_are_likely_and_say_it_in_numbers():
    drawn = markup.chances(Spread([Token(), Token(8, "<x>", True, 0.1, 0.0)]), "Next")
    widths = [float(width) for width in re.findall(r'style="width:([\d.]+)%', drawn)]
    assert widths == [60, 80, 10, 0, 40, 20]
    assert "60.0 % → <strong>80.0 %</strong>" in drawn
    assert '10.0 % → <span class="hfnb-out">out</span>' in drawn
    assert "id 8, special" in drawn
    assert drawn.count("<em>would be drawn</em>") == 1
    assert "12 of 49,142 tokens can be drawn" in drawn
    assert "49,140 tokens" in drawn
    assert "<x>" not in drawn


def test_a_token_that_is_drawn_from_all_others_is_told():
    assert "one of them would be drawn" in markup.other_bars(Spread([Token(8)]))
    assert "one of them" not in markup.other_bars(Spread([Token()]))
    assert "one of them" not in markup.other_bars(Spread([Token()], picked=None))


def test_an_answer_is_coloured_by_the_models_probability():
    tokens = [Taken(Token(before=p)) for p in (0.5, 0.49, 0.1, 0.09)]
    shades = re.findall(r'<span class="hfnb-(\w+) hfnb-p', markup.answer(tokens))
    assert shades == ["good", "care", "care", "bad"]


def test_pointing_tells_the_alternatives_and_a_table_tells_them_without_a_mouse():
    taken = Taken(Token(), 2, [Token(9, " Lyon", before=0.7), Token()])
    drawn = markup.answer([taken])
    told = "“·Paris” id 7 · 60.0 % for the model, rank 2 · drawn with 80.0 % · others: “·Lyon”"
    assert markup.told(taken).startswith(told)
    assert f'title="{told}' in drawn
    assert "<details><summary>Every token in a table</summary>" in drawn
    assert "·Lyon 70.0 %, ·Paris 60.0 %" in drawn


def test_where_an_answer_is_looked_at_is_marked_for_screen_readers():
    tokens = [Taken(Token()), Taken(Token())]
    assert markup.answer_card(tokens, 1).count('aria-current="true"') == 1
    assert "aria-current" not in markup.answer_card(tokens, 2)


def test_an_empty_answer_says_so():
    assert "hfnb-none" in markup.answer([])
    assert "<details>" not in markup.answer([])


def test_what_a_stop_sequence_keeps_and_drops():
    drawn = markup.cut_card("one ", "STOP two", "STOP")
    assert "<code>STOP</code>" in drawn
    assert '<del class="hfnb-bad">STOP two</del>' in drawn
    assert "nothing is cut" in markup.cut_card("one", "", None)
    assert "hfnb-none" in markup.cut_card("", "STOP", "STOP")


def test_nothing_gets_out_of_its_place():
    token = Token(text=HOSTILE)
    spread = Spread([token])
    views = [
        markup.chances(spread, HOSTILE),
        markup.answer([Taken(token, 1, [Token(8, HOSTILE)])]),
        markup.cut_card(HOSTILE, HOSTILE, HOSTILE),
        markup.candidate_bars(token, None),
    ]
    for drawn in views:
        assert "<script" not in drawn
        assert not re.search(r'="[^"]*<', drawn)


def test_no_class_is_used_without_a_rule_or_defined_without_a_use():
    sources = Path(markup.__file__).parent.glob("chances*.py")
    code = "".join(path.read_text(encoding="utf-8") for path in sources)
    drawn = code.replace(code[code.index('_RULES = """') : code.index("CHANCES_STYLE =")], "")
    used = set(re.findall(r"hfnb-[a-z]+", drawn))
    own = set(re.findall(r"\.(hfnb-[a-z]+)", CHANCES_STYLE))
    common = set(re.findall(r"\.(hfnb-[a-z]+)", markup.STYLES))
    assert used - own - common == set()
    assert own - used - common == set()
