"""The exercises of notebook 06: what is right passes, and every mistake is named."""

from __future__ import annotations

import re

import pytest

import hfnb
from hfnb import checks
from hfnb.checks.notebook_06_doubt import TRIALS
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


NUMBER = r"\d[\d,.]*\d|\d"


def numbers(text):
    return re.findall(NUMBER, text)


def bare(text):
    return {number.replace(",", "") for number in numbers(text)}


def right(answer, observations):
    known = bare(" ".join(observations))
    return [number for number in numbers(answer) if number.replace(",", "") not in known]


def test_functions_that_doubt_what_they_should():
    assert checks.check("06-doubt", right).passed
    assert checks.check("06-doubt", lambda answer, seen: iter(right(answer, seen))).passed
    assert checks.check("06-doubt", lambda answer, seen: ...).level == "start"


@pytest.mark.parametrize(
    ("function", "words"),
    [
        ("42", "Give the function itself"),
        (lambda answer, seen: None, "returns nothing"),
        (lambda answer, seen: 42, "a list of numbers"),
        (lambda answer, seen: "", "a list of numbers"),
        (lambda answer, seen: [], "belongs into the list"),
        (lambda answer, seen: numbers(answer), "What was observed is not doubtful"),
        (
            lambda answer, seen: [
                n for n in re.findall(r"[\d,.]+", answer) if n not in " ".join(seen)
            ],
            "A full stop at the end",
        ),
        (
            lambda answer, seen: [n for n in numbers(answer) if n not in " ".join(seen)],
            "Compare whole numbers",
        ),
        (
            lambda answer, seen: [n for n in numbers(answer) if n not in numbers(" ".join(seen))],
            "Take the commas out",
        ),
        (
            lambda answer, seen: [
                n for n in numbers(answer) if n.replace(",", "") not in bare(seen[0])
            ],
            "IndexError",
        ),
        (
            lambda answer, seen: [
                n for n in numbers(answer) if n.replace(",", "") not in bare("".join(seen[:1]))
            ],
            "3.991298452658078",
        ),
        (lambda answer, seen: sorted(set(right(answer, seen))), "Keep the order"),
        (lambda answer, seen: [int(n) for n in right(answer, seen) if n != "9,999"], "[]"),
    ],
)
def test_functions_that_do_not(function, words):
    shown = checks.check("06-doubt", function)
    assert shown.level == "not yet"
    assert words in shown.message


def test_the_trials_are_right():
    for trial in TRIALS:
        assert right(trial.answer, trial.observations) == trial.doubtful


def test_a_notebook_with_these_exercises():
    assert complaints("06_when_agents_fail", exercise_cells.notebook("06_when_agents_fail")) == []
