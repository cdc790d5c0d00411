"""Cuts an expression into numbers, names and signs."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import NamedTuple

from hfnb.tools.calculator.arithmetic import CalculationError
from hfnb.tools.calculator.operations import CONSTANTS

MOST_CHARACTERS = 1_000

_SAME = {"*": "×⋅·∙✕∗", "/": "÷∕⁄", "-": "−–—‐", "pi": "π", "tau": "τ"}
_PLAIN = str.maketrans({sign: plain for plain, signs in _SAME.items() for sign in signs})
_TOKEN = re.compile(
    r"""(?P<number>(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?
                   |\.[0-9]+(?:[eE][+-]?[0-9]+)?)
       |(?P<name>[^\W\d²³]\w*)
       |(?P<sign>\*\*|//|[-+*/%^()!,√])""",
    re.VERBOSE,
)
# An x that can only mean times: an operand stands before it, and one follows.
_TIMES = re.compile(r"[xX](?=\s*[-+(√.0-9]|\s+[^\W\d])")


class Token(NamedTuple):
    """A piece of an expression; `kind` is number, name, sign or end."""

    kind: str
    text: str
    start: int
    end: int

    @property
    def ends_operand(self) -> bool:
        """Whether an operand may be complete with this token."""
        return self.kind == "number" or self.text in (")", "!", "%") or self.text in CONSTANTS

    @property
    def begins_operand(self) -> bool:
        """Whether an operand begins with this token, a + or - before it aside."""
        return self.kind in ("number", "name") or self.text in ("(", "√")


def tokens(expression: str) -> list[Token]:
    """Return the tokens of `expression`, closed by one of kind "end".

    Raises:
        CalculationError: it is empty or too long, or has a sign that means nothing.
    """
    if len(expression) > MOST_CHARACTERS:
        raise CalculationError(
            f"The expression is too long: it has {len(expression):,} characters.",
            f"The calculator reads up to {MOST_CHARACTERS:,}.",
            "Work it out in parts.",
        )
    text = expression.translate(_PLAIN).rstrip("=?. \t\r\n\u00a0").lstrip("= \t\r\n\u00a0")
    found: list[Token] = []
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        found.append(_token(text, place, found[-1] if found else Token("", "", 0, 0)))
        place = found[-1].end
    if not found:
        raise CalculationError(
            "There is nothing to calculate.", next_step="Write an expression, such as 12 * (3 + 4)."
        )
    return [*found, Token("end", "", place, place)]


def _token(text: str, place: int, last: Token) -> Token:
    """Return the token of `text` at `place`; `last` is the one before it."""
    hexadecimal = last.text == "0" and last.end == place
    if last.ends_operand and not hexadecimal and _TIMES.match(text, place):
        return Token("sign", "*", place, place + 1)
    match = _TOKEN.match(text, place)
    if not match:
        raise CalculationError(
            f"The calculator does not know the sign {text[place]!r}.",
            "It reads numbers, + - * / % ^ ( ) and functions such as sqrt(2).",
            "Leave units, currencies and words out.",
        )
    kind, word = match.lastgroup or "", match.group()
    if kind == "name":
        word = word.lower()
        if word == "of" and last.text == "%":  # 15% of 240
            return Token("sign", "*", place, match.end())
        kind = "sign" if word == "mod" else "name"
    return Token(kind, word, place, match.end())


def grouped_in_doubt(given: list[Token], count: int) -> bool:
    """Return whether a number with a comma among these tokens could be two numbers."""
    grouped = any(token.kind == "number" and "," in token.text for token in given)
    tight = any(token.text == "," and token.end == after.start for token, after in pairwise(given))
    return grouped and (count == 1 or tight)


def number(text: str) -> int | float:
    """Return the number that the text of a token spells.

    Raises:
        CalculationError: it is beyond what a float holds.
    """
    digits = text.replace(",", "")
    if digits.isdigit():
        return int(digits)
    value = float(digits)
    if math.isinf(value):
        raise CalculationError(f"{text} is too large for the calculator.")
    return value
