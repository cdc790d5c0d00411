"""Expressions in words: the thought before a calculation."""

import pytest

from training import tales
from training.phrasings import arithmetic
from training.spoken import steps


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("{a} - {b}", "subtract"),
        ("{a} + {b} + {c}", "add"),
        ("{a} * {b} + {c}", "multiply, then add"),
        ("{c} + {a} * {b}", "multiply, then add"),
        ("2 * ({a} + {b})", "add, then multiply"),
        ("{b}% * {a}", "take the percentage"),
        ("{a} - {b}% * {a}", "take the percentage, then subtract"),
        ("{a}^{b}", "raise to the power"),
        ("sqrt({a}^2 + {b}^2)", "raise to the power, then add, then take sqrt"),
        ("{a}!", "take the factorial"),
    ],
)
def test_operations_are_told_in_the_order_in_which_they_are_done(expression, words):
    assert steps(expression) == words


def test_every_expression_of_the_training_can_be_told():
    shapes = {template.shape for template in tales.TEMPLATES} | set(arithmetic.SHAPES)
    assert len(shapes) > 100
    assert all(steps(shape) for shape in shapes)
