"""Reads an expression into a program for a stack of numbers.

What may stand in an expression:

- Numbers: 12, 1,000, 3.5, 2e6. A comma with exactly three digits after it groups thousands.
  Within a function of several arguments that could be read two ways: max(8,849, 4,808) has two
  numbers since a space follows the comma between them; max(8,849,4,808) and log(8,200) are
  refused.
- Signs: + - * / // ^ ** % mod ! and the printed × · ÷ −; x between two numbers is times. They
  bind as in Python: -2^2 is -4, 2^3^2 is 2^9. Every sign is written: 2(3 + 4) is refused.
- `%` is modulo where an operand follows (7 % 3) and a percentage otherwise: 240 + 15% is 240.15,
  15% of 240 is 36, 50% - 3 is -2.5. So a negative modulus wants parentheses: 7 % (-3).
- The functions and constants of `operations`, in small letters or capitals; √ takes the number
  or the parentheses next to it.
- A leading =, and a trailing =, ? or full stop, mean nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from hfnb.tools.calculator import operations
from hfnb.tools.calculator.arithmetic import CalculationError, Operation
from hfnb.tools.calculator.operations import CONSTANTS, FUNCTIONS
from hfnb.tools.calculator.tokens import Token, grouped_in_doubt, number, tokens

MOST_NESTED = 50


@dataclass(frozen=True, slots=True)
class Apply:
    """A step of a program: take `count` numbers off the stack, put the result there."""

    operation: Operation
    count: int


# How strongly each sign binds, and what it does.
_INFIX = {
    "+": (10, operations.PLUS),
    "-": (10, operations.MINUS),
    "*": (20, operations.TIMES),
    "/": (20, operations.DIVIDED),
    "//": (20, operations.FLOOR),
    "%": (20, operations.MODULO),
    "mod": (20, operations.MODULO),
    "^": (40, operations.POWER),
    "**": (40, operations.POWER),
}
_PREFIX = 30
_POSTFIX = {"!": operations.FACTORIAL, "%": operations.PERCENT}
_AFTER = 50
_ROOT = 60


def read(expression: str) -> list[int | float | Apply]:
    """Return the program that works out `expression`.

    Raises:
        CalculationError: the expression cannot be read.
    """
    return _Reader(tokens(expression)).program


class _Reader:
    """Parses tokens by the strength of their signs, and writes the program as it goes."""

    def __init__(self, given: list[Token]) -> None:
        self.tokens = given
        self.place = 0
        self.nested = 0
        self.program: list[int | float | Apply] = []
        self._expression(0)
        if self._next.kind != "end":
            raise self._stray()

    @property
    def _next(self) -> Token:
        return self.tokens[self.place]

    def _take(self) -> Token:
        self.place += 1
        return self.tokens[self.place - 1]

    def _expression(self, level: int) -> None:
        """Read an operand and the signs after it that bind at least as strongly as `level`."""
        self.nested += 1
        if self.nested > MOST_NESTED:
            raise CalculationError(
                "The expression is nested too deeply.", next_step="Work it out in parts."
            )
        self._operand()
        while True:
            sign = self._next.text
            if sign in _POSTFIX and self._is_postfix():
                strength, operation, count = _AFTER, _POSTFIX[sign], 1
            elif sign in _INFIX:
                (strength, operation), count = _INFIX[sign], 2
            else:
                break
            if strength < level:
                break
            self._take()
            if count == 2:
                # A power takes its exponent whole: 2^3^2 is 2^9. The others go left to right.
                self._expression(strength + (operation is not operations.POWER))
            self.program.append(Apply(operation, count))
        self.nested -= 1

    def _is_postfix(self) -> bool:
        """Return whether the sign that comes next belongs to the operand before it alone."""
        sign, after = self._next, self.tokens[self.place + 1]
        if sign.text == "!" == after.text:
            raise CalculationError(
                "Two ! in a row can mean two things.", next_step="Write factorial(factorial(3))."
            )
        return sign.text == "!" or not after.begins_operand

    def _operand(self) -> None:
        token = self._take()
        if token.kind == "number":
            self.program.append(number(token.text))
        elif token.kind == "name":
            self._name(token.text)
        elif token.text == "(":
            self._expression(0)
            self._close()
        elif token.text in ("+", "-"):
            self._expression(_PREFIX)
            if token.text == "-":
                self.program.append(Apply(operations.NEGATIVE, 1))
        elif token.text == "√":
            self._expression(_ROOT)
            self.program.append(Apply(FUNCTIONS["sqrt"], 1))
        else:
            where = f"before {token.text!r}" if token.text else "at the end"
            raise CalculationError(
                f"A number is missing {where}.", next_step="Write the whole expression."
            )

    def _name(self, name: str) -> None:
        called = self._next.text == "("
        if name in CONSTANTS:
            self.program.append(CONSTANTS[name])
        elif name in FUNCTIONS and called:
            self._call(FUNCTIONS[name])
        elif name in FUNCTIONS:
            raise CalculationError(
                f"{name} needs its number in parentheses.", next_step=f"Write {name}(2)."
            )
        elif called:
            raise CalculationError(
                f"The calculator does not know the function {name!r}.",
                f"It knows {', '.join([*FUNCTIONS, *CONSTANTS])}.",
            )
        else:
            raise CalculationError(
                f"The calculator does not know the name {name!r}.",
                next_step="Write numbers only, such as 25^0.43.",
            )

    def _call(self, function: Operation) -> None:
        """Read the arguments of `function`, from its opening parenthesis on."""
        start = self.place
        count = 0
        while count == 0 or self._next.text == ",":
            self._take()
            self._expression(0)
            count += 1
        self._close()
        given = self.tokens[start : self.place]
        if function.most > 1 and grouped_in_doubt(given, count):
            raise CalculationError(
                f"The commas in {function.name}(…) can be read in two ways.",
                "They group thousands and separate numbers.",
                f"Write the numbers without commas: {function.name}(1234, 10).",
            )
        if not function.least <= count <= function.most:
            many = "at least two numbers" if function.least > 1 else "one number"
            many = "one number, or two" if function.least == 1 < function.most else many
            raise CalculationError(f"{function.name} takes {many}; here it got {count}.")
        self.program.append(Apply(function, count))

    def _close(self) -> None:
        if self._next.text == ")":
            self._take()
        elif self._next.kind == "end":
            raise CalculationError("A ')' is missing at the end.", next_step="Close every '('.")
        else:
            raise self._stray()

    def _stray(self) -> CalculationError:
        """Return what is wrong with the next token, where a sign should stand."""
        last, token = self.tokens[self.place - 1], self._next
        if token.text == ")":
            return CalculationError("A ')' has no '(' before it.", next_step="Leave it out.")
        if token.text == ",":
            return CalculationError(
                "There is a comma that neither groups thousands, as in 1,000, nor separates the "
                "numbers of a function, as in max(2, 3).",
                next_step="Write decimals with a point, such as 3.5.",
            )
        if token.kind == "name" and token.text not in FUNCTIONS and token.text not in CONSTANTS:
            return CalculationError(
                f"{token.text!r} is not a number.",
                next_step="Leave units and words out: write numbers only, such as 25^0.43.",
            )
        return CalculationError(
            f"A sign is missing between {last.text!r} and {token.text!r}.",
            next_step="Write every sign, such as 2 * (3 + 4).",
        )
