"""Arithmetic within bounds: what an operation is, and how a number is kept and shown."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from hfnb.errors import HfnbError

Number = int | float | Fraction

# About 3,900 digits: nothing within it takes noticeable time, and Python prints it all.
MOST_BITS = 13_000
# A fraction within it fits a float.
MOST_FRACTION_BITS = 1_000
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
        shown = [show(plain(value)).partition(" ")[0] for value in values]
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
    digits = len(str(abs(value)))
    if digits <= MOST_DIGITS_SHOWN:
        return str(value)
    return f"{Decimal(value):.15e} (rounded; it has {digits:,} digits)"


def result(value: Number, whole: bool) -> int | float:
    """Return the value of a whole expression as a number of Python's.

    Args:
        value: what the last operation returned.
        whole: all numbers in the expression were whole; then a whole result is whole, too.
    """
    value = plain(value)
    if isinstance(value, float):
        if whole and value.is_integer() and abs(value) < EXACT_FLOAT:
            return int(value)
        return value + 0.0  # -0.0 becomes 0.0
    return value


def plain(value: Number) -> int | float:
    """Return `value` as a number that Python shows in digits."""
    return float(value) if isinstance(value, Fraction) else value


def _kept(value: Number) -> Number:
    """Return `value` in its simplest form; raise OverflowError where it is out of bounds."""
    if isinstance(value, Fraction):
        if value.denominator == 1:
            value = value.numerator
        elif max(value.numerator.bit_length(), value.denominator.bit_length()) > MOST_FRACTION_BITS:
            value = float(value)
    if isinstance(value, int) and value.bit_length() > MOST_BITS:
        raise OverflowError
    if isinstance(value, float) and not math.isfinite(value):
        raise OverflowError
    return value
