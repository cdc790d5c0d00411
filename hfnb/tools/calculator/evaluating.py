"""Runs what was read."""

from __future__ import annotations

from hfnb.tools.calculator.arithmetic import Number, result
from hfnb.tools.calculator.reading import read


def evaluate(expression: str) -> int | float:
    """Return the value of `expression`.

    Args:
        expression: such as "12 * (3 + 4)", "25^0.43", "15% of 240" or "sqrt(2)"; what may stand
            in it is described in `hfnb.tools.calculator.reading`.

    Returns:
        An int where the result is whole and all numbers in the expression are, too, or where it
        was worked out exactly; a float otherwise.

    Raises:
        CalculationError: there is no value, or none within the bounds; its text is a sentence
            that a model can act on.
    """
    program = read(expression)
    stack: list[Number] = []
    for item in program:
        if isinstance(item, int | float):
            stack.append(item)
            continue
        start = len(stack) - item.count
        stack[start:] = [item.operation(*stack[start:])]
    whole = not any(isinstance(item, float) for item in program)
    return result(stack[0], whole)
