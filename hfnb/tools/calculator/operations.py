"""The signs, functions and constants of the calculator.

Whole numbers are exact. A percentage is an exact fraction until it meets a decimal number, so
that 7% of 300 is 21. Everything else is Python's own floating point.
"""

from __future__ import annotations

import math
import operator
from fractions import Fraction

from hfnb.tools.calculator.arithmetic import MOST_BITS, Number, Operation, plain

MOST_FACTORIAL = 1_000
MOST_ROUNDED = 300


def _divide(left: Number, right: Number) -> Number:
    if isinstance(left, int) and isinstance(right, int) and right and left % right == 0:
        return left // right
    return left / right


def _percent(value: Number) -> Number:
    # By its digits: 7.5 is a binary fraction, and so are few others.
    return Fraction(repr(value) if isinstance(value, float) else value) / 100


def _power(base: Number, exponent: Number) -> Number:
    base, exponent = plain(base), plain(exponent)
    if isinstance(base, int) and isinstance(exponent, int) and exponent > 0:
        # Never fewer bits than this.
        if (base.bit_length() - 1) * exponent > MOST_BITS:
            raise OverflowError
    elif base < 0 and exponent != math.floor(exponent):
        raise ValueError
    power: int | float = base**exponent
    return power


def _factorial(value: Number) -> Number:
    if value != math.floor(value) or value < 0:
        raise ValueError
    if value > MOST_FACTORIAL:
        raise OverflowError
    return math.factorial(int(value))


def _sqrt(value: Number) -> Number:
    if isinstance(value, int) and value >= 0:
        root = math.isqrt(value)
        if root * root == value:
            return root
    return math.sqrt(value)


def _cbrt(value: Number) -> Number:
    root = math.cbrt(value)
    if isinstance(value, int) and round(root) ** 3 == value:
        return round(root)
    return root


def _log(value: Number, base: Number | None = None) -> Number:
    if base is None:
        return math.log(value)
    if base == 1:
        raise ValueError
    if base == 2:
        return math.log2(value)
    return math.log10(value) if base == 10 else math.log(value, base)


def _round(value: Number, digits: Number | None = None) -> Number:
    if digits is None:
        return round(value)
    if not isinstance(digits, int) or abs(digits) > MOST_ROUNDED:
        raise ValueError
    return round(plain(value), digits)


PLUS = Operation("+", operator.add)
MINUS = Operation("-", operator.sub)
TIMES = Operation("*", operator.mul)
DIVIDED = Operation("/", _divide)
FLOOR = Operation("//", operator.floordiv)
MODULO = Operation("%", operator.mod)
POWER = Operation("^", _power, takes="only whole exponents for negative numbers")
NEGATIVE = Operation("-", operator.neg)
PERCENT = Operation("%", _percent)
FACTORIAL = Operation("!", _factorial, takes="whole numbers from 0 up")

_LOGARITHM = "numbers above 0"
_ARC = "numbers from -1 to 1"
FUNCTIONS = {
    function.name: function
    for function in (
        Operation("sqrt", _sqrt, takes="numbers from 0 up"),
        Operation("cbrt", _cbrt),
        Operation("log", _log, most=2, takes="a number above 0 and a base above 0 other than 1"),
        Operation("ln", math.log, takes=_LOGARITHM),
        Operation("log10", math.log10, takes=_LOGARITHM),
        Operation("log2", math.log2, takes=_LOGARITHM),
        Operation("exp", math.exp),
        Operation("sin", math.sin),
        Operation("cos", math.cos),
        Operation("tan", math.tan),
        Operation("asin", math.asin, takes=_ARC),
        Operation("acos", math.acos, takes=_ARC),
        Operation("atan", math.atan),
        Operation("degrees", math.degrees),
        Operation("radians", math.radians),
        Operation("factorial", _factorial, takes=FACTORIAL.takes),
        Operation("abs", abs),
        Operation("round", _round, most=2, takes="a number and up to 300 digits"),
        Operation("floor", math.floor),
        Operation("ceil", math.ceil),
        Operation("min", min, least=2, most=1_000),
        Operation("max", max, least=2, most=1_000),
    )
}
CONSTANTS = {"pi": math.pi, "e": math.e, "tau": math.tau}
