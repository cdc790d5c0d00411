"""The operations of the calculator: exact where they can be, bounded always.

Whole numbers are exact. A percentage is an exact fraction until it meets a decimal number, so
that 7% of 300 is 21. Everything else is Python's own floating point.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from hfnb.errors import HfnbError

Number = int | float | Fraction

# About 3,900 digits: nothing within it takes noticeable time, and Python prints it all.
MOST_BITS = 13_000
MOST_FACTORIAL = 1_000
# A longer whole number is shown rounded; a model would only copy it wrong.
MOST_DIGITS_SHOWN = 200
# Beyond it not every whole number is a float: what looks whole may have been rounded.
EXACT_FLOAT = 2**53


class CalculationError(HfnbError):
    """An expression has no value, or none that the calculator works out."""


@dataclass(frozen=True, slots=True)
class Operation:
    """What one sign or function does.

    Attributes:
        name: as it is written: "+" or "sqrt".
        function: works it out; what it raises becomes a sentence.
        least: how many numbers it needs.
        most: how many it takes.
        takes: which numbers it takes, for the sentence that refuses others.
    """

    name: str
    function: Callable[..., Number]
    least: int = 1
    most: int = 1
    takes: str = ""

    def __call__(self, *values: Number) -> Number:
        """Return the result, exact and bounded.

        Raises:
            CalculationError: there is none, or it is too large.
        """
        try:
            return _kept(self.function(*values))
        except OverflowError:
            raise CalculationError(
                f"{self._written(values)} is too large for the calculator.",
                next_step="Use smaller numbers.",
            ) from None
        except (ValueError, ZeroDivisionError) as error:
            divided = isinstance(error, ZeroDivisionError)
            why = "Nothing can be divided by 0." if divided else f"{self.name} takes {self.takes}."
            raise CalculationError(f"{self._written(values)} has no value.", why) from None

    def _written(self, values: tuple[Number, ...]) -> str:
        """Return the operation with its numbers, as a sentence shows it."""
        shown = [show(_plain(value)).partition(" ")[0] for value in values]
        if self.name.isalnum():
            return f"{self.name}({', '.join(shown)})"
        shown = [f"({text})" if text.startswith("-") else text for text in shown]
        return f" {self.name} ".join(shown) if len(shown) > 1 else f"{shown[0]}{self.name}"


def show(value: int | float) -> str:
    """Return `value` as the tool says it.

    A whole number of more than 200 digits is rounded, and says so.
    """
    if isinstance(value, float):
        return repr(value)
    text = str(value)
    digits = text.removeprefix("-")
    if len(digits) <= MOST_DIGITS_SHOWN:
        return text
    sign = "-" if value < 0 else ""
    power = len(digits) - 1
    rounded = round(int(digits[:17]) / 10**16, 15)
    return f"{sign}{rounded}e+{power} (rounded; it has {len(digits):,} digits)"


def result(value: Number, whole: bool) -> int | float:
    """Return the value of a whole expression as a number of Python's.

    Args:
        value: what the last operation returned.
        whole: all numbers in the expression were whole; then a whole result is whole, too.
    """
    value = _plain(value)
    if isinstance(value, float):
        if whole and value.is_integer() and abs(value) < EXACT_FLOAT:
            return int(value)
        return value + 0.0  # -0.0 becomes 0.0
    return value


def _plain(value: Number) -> int | float:
    return float(value) if isinstance(value, Fraction) else value


def _kept(value: Number) -> Number:
    """Return `value` in its simplest form; raise OverflowError where it is out of bounds."""
    if isinstance(value, Fraction):
        if value.denominator == 1:
            value = value.numerator
        elif max(value.numerator.bit_length(), value.denominator.bit_length()) > MOST_BITS:
            value = float(value)
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise OverflowError
    if isinstance(value, float) and not math.isfinite(value):
        raise OverflowError
    return value


def _divide(left: Number, right: Number) -> Number:
    if isinstance(left, int) and isinstance(right, int) and right and left % right == 0:
        return left // right
    return left / right


def _percent(value: Number) -> Number:
    # By its digits: 7.5 is a binary fraction, and so are few others.
    return Fraction(repr(value) if isinstance(value, float) else value) / 100


def _power(base: Number, exponent: Number) -> Number:
    base, exponent = _plain(base), _plain(exponent)
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
    known = {2: math.log2, 10: math.log10}.get(base)
    return known(value) if known else math.log(value, base)


def _round(value: Number, digits: Number | None = None) -> Number:
    if digits is None:
        return round(value)
    if not isinstance(digits, int) or abs(digits) > 300:
        raise ValueError
    return round(value, digits)


PLUS = Operation("+", operator.add)
MINUS = Operation("-", operator.sub)
TIMES = Operation("*", operator.mul)
DIVIDED = Operation("/", _divide)
FLOOR = Operation("//", operator.floordiv)
MODULO = Operation("%", operator.mod)
POWER = Operation("^", _power, takes="only whole exponents for negative numbers")
NEGATIVE = Operation("-", operator.neg)
PERCENT = Operation("%", _percent)
FACTORIAL = Operation("!", _factorial, takes="whole numbers from 0 to 1000")

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
        Operation("min", min, least=2, most=100),
        Operation("max", max, least=2, most=100),
    )
}
CONSTANTS = {"pi": math.pi, "e": math.e, "tau": math.tau}
