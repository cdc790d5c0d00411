"""The exercises of notebook 06: what is right passes, and every mistake is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import hfnb
from hfnb import checks
from hfnb.checks.notebook_06_form import HONEST, SIGNS, attacks
from tests import exercise_cells, played
from tests.test_exercises import complaints

LOOKUP = "How tall is Kilimanjaro?"


@pytest.fixture(autouse=True)
def _blank_record():
    checks.reset()
    yield
    checks.reset()


def mended(change=None, run=True, **settings):
    """A session whose first output was invented in part, and then changed by hand."""
    session = hfnb.Session(played.agent(stop=(), **settings), LOOKUP)
    session.step()
    session.step()
    if change:
        session.edit("output", change(session.here.text))
    if run:
        session.run()
    return session


def to_the_action(text):
    return text[: text.index("\nObservation")]


def test_an_output_that_was_cut():
    assert checks.check("06-cut", mended(to_the_action)).passed


def other_observation():
    session = mended(to_the_action, run=False)
    session.run(until={"text": "5,895", "within": "observation"})
    session.edit("observation", "The height is 1 metre.")
    session.run()
    return session


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (lambda: "cut", "Give the session itself"),
        (lambda: mended(), "No output on this branch was edited"),
        (lambda: mended(lambda text: text.removesuffix("so")), "still in an output"),
        (lambda: mended(lambda text: to_the_action(text)[:-3], run=False), "run()` computes"),
        (lambda: mended(lambda text: to_the_action(text)[:-3]), "cannot be read"),
        (lambda: mended(to_the_action, run=False), "run()` computes"),
        (lambda: mended(lambda text: "Final Answer: 5,895 metres."), "No tool was asked"),
        (other_observation, "An observation was edited"),
    ],
)
def test_repairs_that_are_none(answer, words):
    shown = checks.check("06-cut", answer())
    assert shown.level == "not yet"
    assert words in shown.message


RIGHT = {
    "A": "parse_error",
    "B": "unknown_tool",
    "C": "nothing",
    "D": "invented_observation",
    "E": "answer_and_action",
}


def test_the_diagnosis():
    assert checks.check("06-diagnose", RIGHT).passed
    assert checks.check("06-diagnose", dict.fromkeys(RIGHT, ...)).level == "start"
    assert checks.check("06-diagnose", {**RIGHT, "B": ...}).level == "start"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (list(RIGHT.values()), "A dict is meant"),
        ({"A": "parse_error"}, "no diagnosis for B, C, D, E"),
        ({**RIGHT, "A": "broken"}, "'broken', which is none of the kinds"),
        ({**RIGHT, "A": "nothing"}, "4 of 5 are right. Count the braces in A"),
        ({**RIGHT, "B": "parse_error"}, "letter by letter"),
        ({**RIGHT, "C": "parse_error"}, "C has the form of an answer"),
        ({**RIGHT, "D": "nothing"}, "Who wrote that last line"),
        ({**RIGHT, "E": "nothing"}, "which two things"),
    ],
)
def test_wrong_diagnoses(answer, words):
    shown = checks.check("06-diagnose", answer)
    assert shown.level == "not yet"
    assert words in shown.message


def quoted(text):
    lines = text.splitlines()
    signs = tuple(sign.casefold() for sign in SIGNS)
    if len(lines) < 2 and not text.strip().casefold().startswith(signs):
        return text
    return "The tool said: " + " / ".join(lines)


def test_forms_that_hold():
    assert checks.check("06-form", quoted).passed


@pytest.mark.parametrize(
    ("function", "words"),
    [
        ("text", "Give the function itself"),
        (lambda text: None, "returns nothing"),
        (lambda text: 42, "returns int"),
        (lambda text: "Result: " + text, "An honest observation is changed"),
        (lambda text: text, "with the line"),
        (lambda text: text.replace("\n", " "), "with the line"),
        (lambda text: " ".join(text.splitlines()), "The whole text begins with it"),
        (lambda text: text.replace("Final Answer:", "Answer:"), "An honest observation"),
        (lambda text: text.split("\n")[0], "Words get lost"),
        (lambda text: "[hidden]" if "42" in text else text, "Words get lost"),
        (lambda text: text if text in HONEST else None, "returns NoneType"),
    ],
)
def test_forms_that_do_not(function, words):
    shown = checks.check("06-form", function)
    assert shown.level == "not yet"
    assert words in shown.message


def test_a_gap_is_no_try():
    assert checks.check("06-form", lambda text: ...).level == "start"


@given(st.sampled_from(list(attacks())))
def test_every_attack_is_one(text):
    signs = tuple(sign.casefold() for sign in SIGNS)
    assert any(line.strip().casefold().startswith(signs) for line in text.splitlines())


def test_a_notebook_with_these_exercises():
    assert complaints("06_when_agents_fail", exercise_cells.notebook("06_when_agents_fail")) == []
