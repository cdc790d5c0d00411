"""The calculator: Python's arithmetic for what people write, and a sentence for the rest."""

from __future__ import annotations

import builtins
import math
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from langchain_core.messages import ToolMessage
from langchain_core.tools import render_text_description

from hfnb.errors import HfnbError
from hfnb.tools.calculator import CalculationError, Calculator, evaluate, show

QUICK = 1.0  # seconds that no expression may need, even on a busy machine

VALUES = {
    # The signs, and how they bind
    "25^0.43": 3.991298452658078,
    "12 * (3 + 4)": 84,
    "2^10": 1024,
    "2**10": 1024,
    "-2^2": -4,
    "2^3^2": 512,
    "2^-1": 0.5,
    "2**-3*4": 0.5,
    "2 - 3 - 4": -5,
    "100 / 10 / 5": 2,
    "--5": 5,
    "+5": 5,
    "7 // 2": 3,
    "-7 // 2": -4,
    "5!": 120,
    "-3!": -6,
    "2^3!": 64,
    "((2))": 2,
    # Whole numbers stay whole
    "6/2": 3,
    "7/2": 3.5,
    "100/3*3": 100,
    "16^0.5": 4.0,
    "16^(1/2)": 4,
    "2.0 * 3": 6.0,
    "10^400 / 10^399": 10,
    "2^64 + 1": 2**64 + 1,
    "exp(40)": math.exp(40),
    # Decimal numbers are Python's
    "0.1+0.2": 0.30000000000000004,
    ".5 + 2.": 2.5,
    "2e3 + 1.5E-1": 2000.15,
    "0.0 * -1": 0.0,
    # Thousands
    "8,849 - 4,808": 4041,
    "1,000*3": 3000,
    "1,234,567.5": 1234567.5,
    "sqrt(1,000,000)": 1000,
    "max(8,849, 4,808)": 8849,
    "max(8849,4808)": 8849,
    "round(1,234.567, 1)": 1234.6,
    # Functions and constants
    "sqrt(2)": math.sqrt(2),
    "sqrt(16)": 4,
    "sqrt(10^40)": 10**20,
    "cbrt(27)": 3,
    "cbrt(-8)": -2,
    "cbrt(2)": math.cbrt(2),
    "log(e)": 1.0,
    "ln(10)": math.log(10),
    "log(10)": math.log(10),
    "log(1000, 10)": 3,
    "log(8, 2)": 3,
    "log(10, 3)": math.log(10, 3),
    "log10(1000)": 3,
    "log2(8)": 3,
    "log(10^400)": math.log(10**400),
    "exp(1)": math.e,
    "exp(0)": 1,
    "sin(pi / 6)": math.sin(math.pi / 6),
    "cos(0)": 1,
    "tan(1)": math.tan(1),
    "asin(0.5)": math.asin(0.5),
    "acos(0.5)": math.acos(0.5),
    "atan(0.5)": math.atan(0.5),
    "sin(radians(30))": math.sin(math.radians(30)),
    "degrees(pi)": 180.0,
    "tau / pi": 2.0,
    "factorial(20)": math.factorial(20),
    "abs(-3)": 3,
    "round(2.567, 2)": 2.57,
    "round(2.5)": 2,
    "floor(2.7) + ceil(2.1)": 5,
    "min(3, 1, 2)": 1,
    "max(1.5, 1)": 1.5,
    # As people write them
    "12 × 4 ÷ 6 − 1 = ?": 7,
    "3·4": 12,
    "= 2 + 2.": 4,
    "5!=": 120,
    "2 x 3": 6,
    "2x3": 6,
    "(1 + 2) X (3)": 9,
    "2 x sqrt(4)": 4,
    "√16 + √(9)": 7,
    "√√16": 2,
    "√9^2": 9,
    "√4!": 2,
    "2 * PI": 2 * math.pi,
    "τ - 2*π": 0.0,
    "SQRT(4)": 2,
    "17 mod 5": 2,
    " 1\u00a0+\u202f1 ": 2,
}

PERCENT = {
    "15%": 0.15,
    "100%": 1,
    "-5%": -0.05,
    "15% * 240": 36,
    "15% of 240": 36,
    "15% × 240": 36,
    "7% of 300": 21,
    "7.5% of 200": 15,
    "1.1% * 300": 3.3,
    "240 + 15%": 240.15,
    "50% - 3": -2.5,
    "240 * (1 + 15%)": 276,
    "(20 + 5)%": 0.25,
    "36 / 15%": 240,
    "2^50%": 2**0.5,
    "19.99 * 15%": 19.99 * 0.15,
    "(1 + 5%)^10": 1.05**10,
    "10% + 5%": 0.15,
    "7 % 3": 1,
    "7%3": 1,
    "7 % (-3)": -2,
    "-7 % 3": 2,
    "7.5 % 2": 1.5,
    "7 % (2 + 1)": 1,
    "17 % sqrt(9)": 2,
    "10 % 4%": 0,
}


@pytest.mark.parametrize(("expression", "wanted"), (VALUES | PERCENT).items())
def test_values(expression, wanted):
    found = evaluate(expression)
    assert (found, type(found)) == (wanted, type(wanted))
    assert math.copysign(1, found) == math.copysign(1, wanted)


# What it refuses, and how that reads

REFUSED = {
    "": "There is nothing to calculate.",
    " = ? ": "There is nothing to calculate.",
    "population / 2": "The calculator does not know the name 'population'. Write numbers only, "
    "such as 25^0.43.",
    "population(1)": "does not know the function 'population'. It knows sqrt, cbrt,",
    "math.sqrt(2)": "does not know the sign '.'",
    "$5 * 3": "does not know the sign '$'.",
    "30° + 1": "Leave units, currencies and words out.",
    "5²": "does not know the sign '²'",
    "8849 metres - 4808 metres": "'metres' is not a number. Leave units and words out:",
    "(3 apples)": "'apples' is not a number.",
    "sqrt 2": "sqrt needs its number in parentheses. Write sqrt(2).",
    "2(3+4)": "A sign is missing between '2' and '('.",
    "5 3": "A sign is missing between '5' and '3'.",
    "2 pi": "A sign is missing between '2' and 'pi'.",
    "0x10": "'x10' is not a number.",
    "1 +": "A number is missing at the end.",
    "* 3": "A number is missing before '*'.",
    "sqrt()": "A number is missing before ')'.",
    "(1 + 2": "A ')' is missing at the end.",
    "1 + 2)": "A ')' has no '(' before it.",
    "3,5": "Write decimals with a point, such as 3.5.",
    "1,00": "There is a comma that neither groups thousands",
    "1,0000": "There is a comma that neither groups thousands",
    "max(100,200)": "Write the numbers without commas: max(1234, 10).",
    "max(100,200,50)": "can be read in two ways",
    "max(8,849,4,808)": "can be read in two ways",
    "log(8,200)": "can be read in two ways",
    "sqrt(1, 2)": "sqrt takes one number; here it got 2.",
    "log(1, 2, 3)": "log takes one number, or two; here it got 3.",
    "max(3)": "max takes at least two numbers; here it got 1.",
    "3!!": "Two ! in a row can mean two things.",
    "1/0": "1 / 0 has no value. Nothing can be divided by 0.",
    "5 // 0.0": "5 // 0.0 has no value.",
    "5 % (1 - 1)": "5 % 0 has no value.",
    "0**-1": "0 ^ (-1) has no value. Nothing can be divided by 0.",
    "(-8)^0.5": "(-8) ^ 0.5 has no value. ^ takes only whole exponents for negative numbers.",
    "sqrt(-1)": "sqrt(-1) has no value. sqrt takes numbers from 0 up.",
    "√-4": "sqrt(-4) has no value.",
    "log(0)": "log(0) has no value. log takes a number above 0",
    "log(5, 1)": "log(5, 1) has no value.",
    "log10(-1)": "log10 takes numbers above 0.",
    "acos(2)": "acos takes numbers from -1 to 1.",
    "(-1)!": "(-1)! has no value. ! takes whole numbers from 0 up.",
    "2.5!": "2.5! has no value.",
    "round(1, 2.5)": "round takes a number and up to 300 digits.",
    "__import__('os').system('id')": "does not know the sign",
    "__import__": "does not know the name '__import__'.",
    "().__class__": "does not know the sign '.'",
    "[1][0]": "does not know the sign '['",
    "lambda: 1": "does not know the",
    "1 if 2 else 3": "'if' is not a number.",
    "x = 5": "does not know the sign '='.",
}

TOO_LARGE = [
    "9**9**9",
    "10**10**10",
    "9^9^9^9^9",
    "-(10^4)^10^9",
    "factorial(10**9)",
    "1001!",
    "1e999",
    "1e308 * 10",
    "-1e308 - 1e308",
    "10^400 + 0.5",
    "10^400 / 3",
    "(10^400 + 1) * 7%",
    "2.5 ^ 10^6",
    "exp(1000)",
    "sin(10^400)",
    "1e300 // 1e-300",
    "2 ^ -10^400",
    "700! * 700! * 700! * 700! * 700!",
    "(2^12999) * (2^12999)",
]

TOO_MUCH = {
    "(" * 999 + "1": "nested too deeply",
    "-" * 999 + "1": "nested too deeply",
    "√" * 999 + "1": "nested too deeply",
    "2^" * 400 + "2": "nested too deeply",
    "sqrt(" * 100 + "1": "nested too deeply",
    "1" * 1001: "The expression is too long: it has 1,001 characters.",
    "1+" * 10**6: "too long",
}


@pytest.mark.parametrize(
    ("expression", "says"),
    [*REFUSED.items(), *((text, "too large") for text in TOO_LARGE), *TOO_MUCH.items()],
    ids=lambda text: text[:30],
)
def test_refusals_come_at_once_and_read_as_sentences(expression, says):
    before = time.perf_counter()
    with pytest.raises(CalculationError) as caught:
        evaluate(expression)
    assert time.perf_counter() - before < QUICK
    assert says in str(caught.value)
    assert len(str(caught.value)) < 1300
    assert isinstance(caught.value, HfnbError)
    assert str(caught.value)[-1] == "."


@pytest.mark.parametrize(
    "expression",
    ["+".join(["1"] * 500), "9" * 1000, "1000!", "round(1e308)", "(" * 40 + "1" + ")" * 40],
)
def test_what_is_large_but_within_bounds_has_a_value(expression):
    assert evaluate(expression) > 0


@pytest.mark.parametrize("name", [*dir(builtins), "self", "evaluate", "math", "operator"])
def test_only_the_names_in_the_table_mean_anything(name):
    if name not in {"abs", "max", "min", "round"}:
        for expression in (name, f"{name}(1)", f"1 + {name}"):
            with pytest.raises(CalculationError, match=r"does not know|is not a number"):
                evaluate(expression)


# How a result is shown


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4041, "4041"),
        (-3, "-3"),
        (3.991298452658078, "3.991298452658078"),
        (36.0, "36.0"),
        (1e16, "1e+16"),
        (2**256, str(2**256)),
        (10**199, "1" + "0" * 199),
        (10**200, "1.000000000000000e+200 (rounded; it has 201 digits)"),
        (-(2**4000), "-1.318204093430943e+1204 (rounded; it has 1,205 digits)"),
        (10**250 - 1, "1.000000000000000e+250 (rounded; it has 250 digits)"),
    ],
)
def test_show(value, text):
    assert show(value) == text


# Against Python's own arithmetic

_WHOLE = st.integers(0, 20).map(str)
_DECIMAL = st.decimals(0, 20, places=2, allow_nan=False).map(str)


def _grown(signs: list[str], power: bool):
    """Return how to write larger expressions around smaller ones, as Python reads them, too."""

    def grow(inner):
        ways = [
            st.tuples(inner, st.sampled_from(signs), inner).map(" ".join),
            inner.map("({})".format),
            # A minus after % would make it a percentage, here and not in Python.
            inner.map("(-{})".format),
        ]
        if power:
            ways.append(
                st.tuples(inner, st.integers(0, 3)).map(lambda two: "({})**{}".format(*two))
            )
        return st.one_of(ways)

    return grow


def _python(expression: str) -> int | float | complex | None:
    """Return what Python makes of `expression`: None where it has no value."""
    try:
        return eval(expression, {"__builtins__": {}})
    except (ZeroDivisionError, OverflowError):
        return None


def _agree(expression: str) -> None:
    wanted = _python(expression)
    if wanted is None or isinstance(wanted, complex) or not math.isfinite(wanted):
        with pytest.raises(CalculationError):
            evaluate(expression)
    else:
        assert evaluate(expression) == wanted


@given(st.recursive(_WHOLE, _grown(["+", "-", "*", "//", "%"], power=True), max_leaves=8))
def test_whole_numbers_are_exact(expression):
    _agree(expression)
    if _python(expression) is not None:
        assert type(evaluate(expression)) is int


@given(
    st.recursive(_DECIMAL, _grown(["+", "-", "*", "/", "//", "%", "**"], power=False), max_leaves=8)
)
def test_decimal_numbers_are_those_of_python(expression):
    _agree(expression)


@given(st.recursive(_WHOLE | _DECIMAL, _grown(["+", "-", "*", "/"], power=False), max_leaves=6))
def test_mixed_numbers_are_those_of_python(expression):
    _agree(expression)


@given(st.integers(-(10**30), 10**30), st.integers(-(10**30), 10**30))
def test_thousands_separators(left, right):
    assert evaluate(f"({left:,}) - ({right:,})") == left - right


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_shown_number_reads_back(value):
    assert evaluate(show(value)) == value


@given(st.integers(0, 1000), st.integers(0, 10**6))
def test_percentages_are_exact(percent, whole):
    found = evaluate(f"{percent}% of {whole}")
    assert found == percent * whole / 100
    assert type(found) is (float if percent * whole % 100 else int)


_PIECES = st.sampled_from(
    [*"0123456789.,+-*/%^()!√x ", "**", "//", "1,000", "e", "pi", "1e308", "9", " of ", " mod "]
    + [f"{name}(" for name in ("sqrt", "log", "exp", "round", "max", "factorial", "tan", "cbrt")]
)


@settings(max_examples=500)
@given(st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=40).map("".join)))
def test_any_text_gives_a_number_or_a_sentence_at_once(text):
    before = time.perf_counter()
    try:
        value, said = evaluate(text), ""
    except CalculationError as error:
        value, said = 0, str(error)
    assert said.endswith(".") or said == ""
    assert isinstance(value, int) or math.isfinite(value)
    assert len(show(value)) <= 250
    assert time.perf_counter() - before < QUICK


# The tool


def test_the_tool_is_described_as_the_model_learnt_it():
    assert render_text_description([Calculator()]) == (
        "Calculator - Works out one expression, such as 12 * (3 + 4), 2^10 or sqrt(2). "
        "Input: the expression."
    )
    assert Calculator().args == {
        "expression": {
            "description": "numbers and signs, such as 12 * (3 + 4) or sqrt(2)",
            "title": "Expression",
            "type": "string",
        }
    }


def test_the_tool_answers():
    assert Calculator().run("25^0.43") == "3.991298452658078"
    assert Calculator().invoke({"expression": "8,849 - 4,808"}) == "4041"


async def test_the_tool_answers_asynchronously():
    assert await Calculator().ainvoke("2 + 2") == "4"


@pytest.mark.parametrize(
    ("given_input", "says"),
    [
        ("1/0", "1 / 0 has no value. Nothing can be divided by 0."),
        ({"input": "1"}, "The calculator takes one expression as text, such as 12 * (3 + 4)."),
        ({"expression": [1]}, "The calculator takes one expression as text, such as 12 * (3 + 4)."),
    ],
)
def test_an_error_is_the_answer_and_is_flagged(given_input, says):
    assert Calculator().run(given_input) == says
    message = Calculator().run(given_input, tool_call_id="1")
    assert isinstance(message, ToolMessage)
    assert (message.content, message.status) == (says, "error")


def test_a_value_is_flagged_as_one():
    assert Calculator().run("1/1", tool_call_id="1").status == "success"
