"""Checks of notebook 03: right answers pass in every form, and each mistake has its words."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
import torch

from hfnb import checks
from tests import exercise_cells
from tests.test_exercises import complaints

pytestmark = pytest.mark.model


@pytest.fixture(autouse=True)
def _blank_record():
    checks.reset()
    yield
    checks.reset()


def amiss(name, answer, words):
    found = checks.check(name, answer)
    assert (found.level, words in found.message) == ("not yet", True), found


def test_starters_and_solutions():
    stem = "03_tokens_and_sampling"
    assert complaints(stem, exercise_cells.notebook(stem)) == []


@pytest.mark.parametrize("text", ["1234567890", "0000000000", "日本語日本語", "🦙🦙🦙🦙"])
def test_costly_texts(text):
    assert checks.check("03-cost", text).passed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (1234567890, "is a string"),
        ("12345678901", "11 characters"),
        ("strawberry", "take 3 tokens"),
        ("hello", "take 1 token."),
    ],
)
def test_what_is_amiss_with_a_text(text, words):
    amiss("03-cost", text, words)


def lab_with(*chances):
    """A lab whose answer has tokens that the model held for this likely."""
    tokens = [SimpleNamespace(text=f"w{n}", before=chance) for n, chance in enumerate(chances)]
    return SimpleNamespace(
        model=SimpleNamespace(choices=[SimpleNamespace(token=t) for t in tokens])
    )


def test_an_unlikely_beginning():
    found = checks.check("03-lab", lab_with(0.03, 0.6, 0.9, 0.2, 0.5, 0.1))
    assert found.passed
    assert "3 of the 5 tokens" in found.message
    assert "“w0”, to which the model gave 3.0%" in found.message


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("lab", "is not the lab"),
        (lab_with(), "No token has been taken"),
        (lab_with(0.65, 0.6, 0.9, 0.2, 0.5, 0.1), "no less than 5%"),
        (lab_with(0.03, 0.6, 0.9), "Let it run on"),
    ],
)
def test_what_is_amiss_with_a_lab(answer, words):
    amiss("03-lab", answer, words)


def softmax(logits, weigh=math.exp):
    powers = [weigh(logit) for logit in logits]
    return [power / sum(powers) for power in powers]


def careful(logits, temperature):
    highest = max(logits)
    return softmax([(logit - highest) / temperature for logit in logits])


def test_softmax_with_temperature_passes_as_list_and_as_tensor():
    assert checks.check("03-temperature", careful).passed
    by_torch = lambda logits, t: (torch.tensor(logits) / t).softmax(-1)  # noqa: E731
    assert checks.check("03-temperature", by_torch).passed


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (0.5, "no function"),
        (lambda logits, t: None, "returns nothing"),
        (lambda logits, t: softmax(logits), "never used"),
        (lambda logits, t: list(logits), "never used. Nor are they softmax"),
        (lambda logits, t: softmax([x * t for x in logits]), "wrong way round"),
        (lambda logits, t: [p / t for p in softmax(logits)], "too late"),
        (lambda logits, t: [math.exp(x / t) for x in logits], "add up to"),
        (lambda logits, t: softmax([x / t for x in logits], lambda x: 2**x), "add up to 1, but"),
        (lambda logits, t: careful(logits, t)[:2], "yours are 2"),
        (lambda logits, t: softmax([x / t for x in logits]), "math.exp(1000)"),
        (lambda logits, t: t / 0, "ZeroDivisionError"),
    ],
)
def test_what_is_amiss_with_a_temperature(function, words):
    amiss("03-temperature", function, words)


def ordered(probabilities):
    return sorted(range(len(probabilities)), key=lambda n: -probabilities[n])


def kept(probabilities, p, extra=0):
    order, total, count = ordered(probabilities), 0.0, 0
    while total < p:
        total += probabilities[order[count]]
        count += 1
    return order[: max(0, count + extra)]


@pytest.mark.parametrize("kind", [list, set, tuple, iter])
def test_a_nucleus_in_any_form(kind):
    assert checks.check("03-nucleus", lambda probabilities, p: kind(kept(probabilities, p))).passed


@pytest.mark.parametrize(
    ("function", "words"),
    [
        ([0, 1], "no function"),
        (lambda probabilities, p: None, "returns nothing"),
        (lambda probabilities, p: 2, "several numbers"),
        (lambda probabilities, p: [0.5, 0.3], "You return the probabilities"),
        (lambda probabilities, p: ["a"], "by its place"),
        (lambda probabilities, p: [], "nothing is kept"),
        (
            lambda probabilities, p: [n for n, each in enumerate(probabilities) if each >= p],
            "by itself",
        ),
        (lambda probabilities, p: kept(probabilities, p, -1), "crosses the line"),
        (lambda probabilities, p: kept(probabilities, p, 1), "are enough"),
        (lambda probabilities, p: range(len(probabilities)), "are enough"),
        (lambda probabilities, p: [0, 1, 2], "likelier one is not"),
    ],
)
def test_what_is_amiss_with_a_nucleus(function, words):
    amiss("03-nucleus", function, words)


@pytest.mark.parametrize("name", ["03-temperature", "03-nucleus"])
def test_an_untouched_function_is_a_starter(name):
    assert checks.check(name, lambda *_: ...).level == "start"
