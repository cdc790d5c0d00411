"""Text out of tokens: whole characters, and stop sequences cut exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfnb import builtin
from hfnb.engines.text import Detokenizer, StopCutter


def cut(text: str, stops: tuple[str, ...], sizes: list[int]) -> tuple[str, str | None]:
    """Feed `text` in pieces of the given sizes, then the rest."""
    cutter, shown = StopCutter(stops), ""
    while text:
        size = sizes.pop(0) if sizes else len(text)
        out, found = cutter.push(text[:size])
        text, shown = text[size:], shown + out
        if found is not None:
            return shown, found
    return shown + cutter.flush(), None


def by_definition(text: str, stops: tuple[str, ...]) -> tuple[str, str | None]:
    """Read one character at a time; the first stop sequence that is complete ends the text."""
    for end in range(1, len(text) + 1):
        found = [stop for stop in stops if text[:end].endswith(stop)]
        if found:
            longest = max(found, key=len)
            return text[: end - len(longest)], longest
    return text, None


@given(
    text=st.text("abc\n", max_size=30),
    stops=st.lists(st.text("abc\n", min_size=1, max_size=4), max_size=3).map(tuple),
    sizes=st.lists(st.integers(1, 5), max_size=30),
)
def test_the_cut_does_not_depend_on_how_the_text_is_split(text, stops, sizes):
    assert cut(text, stops, sizes) == by_definition(text, stops)


def test_text_that_may_become_a_stop_sequence_is_held_back():
    cutter = StopCutter(("\nObservation:",))
    assert cutter.push("Action done\nObs") == ("Action done", None)
    assert cutter.push("tacle") == ("\nObstacle", None)


def test_what_follows_the_stop_sequence_is_kept_apart():
    cutter = StopCutter(("STOP",))
    assert cutter.push("one STOP two") == ("one ", "STOP")
    assert cutter.after == " two"


@pytest.mark.model
@given(ids=st.lists(st.integers(0, 49151), max_size=20))
def test_pieces_add_up_to_the_decoded_whole(ids):
    tokenizer = builtin.load_tokenizer()
    detokenizer = Detokenizer(tokenizer)
    text = "".join(detokenizer.push(i) for i in ids) + detokenizer.flush()
    assert text == tokenizer.decode(
        ids, skip_special_tokens=True, clean_up_tokenization_spaces=False
    )


@pytest.mark.model
def test_a_character_of_several_tokens_appears_only_when_it_is_whole():
    tokenizer = builtin.load_tokenizer()
    ids = tokenizer.encode("🦙", add_special_tokens=False)
    assert len(ids) > 1
    detokenizer = Detokenizer(tokenizer)
    assert [detokenizer.push(i) for i in ids] == [""] * (len(ids) - 1) + ["🦙"]
