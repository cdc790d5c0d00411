"""Checks of notebook 04: right answers pass in every form, and each mistake has its words."""

from __future__ import annotations

import pytest
from langchain_core.tools import ToolException, tool

from hfnb import checks
from tests import exercise_cells
from tests.test_exercises import complaints

FENCE = "```"


@pytest.fixture(autouse=True)
def _blank_record():
    checks.reset()
    yield
    checks.reset()


def test_starters_and_solutions():
    assert complaints("04_tools", exercise_cells.notebook("04_tools")) == []


@pytest.mark.parametrize(
    "query",
    ["Kilimanjaro height first ascent", "first ascent and height of Kilimanjaro"],
)
def test_two_facts_in_any_order(query):
    assert checks.check("04-two-facts", query).passed


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (7, "a string in quotes"),
        ("The height is 5,895 metres. [hfnb sheets, CC0]", "what the search answered"),
        ("Zorblax height", "No sheet was found"),
        ("Mount Everest height first ascent", "another sheet"),
        ("Kilimanjaro", "first ascent did not come back"),
        ("Kilimanjaro height", "first ascent did not come back"),
        ("Kilimanjaro first ascent", "height did not come back"),
        ("Kilimanjaro inventor", "names the facts that it knows"),
    ],
)
def test_what_is_amiss_with_a_query(query, words):
    found = checks.check("04-two-facts", query)
    assert (found.level, words in found.message) == ("not yet", True), found


def written(blob: str, thought: str = "I calculate.\n", after: str = "") -> str:
    return f"{thought}Action:\n{FENCE}\n{blob}\n{FENCE}{after}"


RIGHT = '{"action": "Calculator", "action_input": "15% of 240"}'


@pytest.mark.parametrize(
    "text",
    [
        written(RIGHT),
        written(RIGHT, "Thought: I calculate.\n"),
        written(RIGHT.replace("15% of 240", "0.15 * 240")),
        written(RIGHT.replace('"15% of 240"', '{"expression": "15% * 240"}')),
        written(RIGHT).replace(f"{FENCE}\n{{", f"{FENCE}json\n{{"),
    ],
)
def test_a_call_in_any_form_that_is_read(text):
    assert checks.check("04-call", text).passed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ({"action": "Calculator"}, "A model writes text"),
        ("Calculator: 15% of 240", "neither an action nor a final answer"),
        (RIGHT, "neither an action nor a final answer"),
        (written(RIGHT.replace('"', "'")), "JSON blob is broken"),
        (written(RIGHT).removesuffix(FENCE), "not closed"),
        (written('{"tool": "Calculator"}'), "names no action"),
        (written(RIGHT, after="\nObservation: 36"), "wrote an observation"),
        (written(RIGHT, after="\nFinal Answer: 36"), "final answer"),
        ("Final Answer: 36", "final answer"),
        (written(RIGHT.replace("Calculator", "calculator")), "taken to the letter"),
        (written(RIGHT.replace("Calculator", "Search")), "a tool named 'Search'"),
        (written(RIGHT.replace("15% of 240", "240 + 15%")), "240.15"),
        (written(RIGHT.replace("15% of", "fifteen percent of")), "answers:"),
        (written(RIGHT.replace('"15% of 240"', '{"input": "15%"}')), "one argument"),
        (written(RIGHT, thought=""), "no thought"),
    ],
)
def test_what_is_amiss_with_a_call(text, words):
    found = checks.check("04-call", text)
    assert (found.level, words in found.message) == ("not yet", True), found


def test_single_quotes_get_a_hint_of_their_own():
    text = written(RIGHT.replace('"', "'"))
    checks.check("04-call", text)
    assert checks.check("04-call", text).hint == "JSON knows double quotes only."


def made(says="Turns Fahrenheit into Celsius.", kind=float, handled=True, low=None, to=None):
    """A tool with one thing about it changed."""

    def to_celsius(fahrenheit):
        if fahrenheit < -459.67 and low is not None:
            raise low
        return to(fahrenheit) if to else (fahrenheit - 32) * 5 / 9

    to_celsius.__doc__ = says
    to_celsius.__annotations__ = {"fahrenheit": kind} if kind else {}
    one = tool(to_celsius)
    one.handle_tool_error = handled
    return one


COLD = ToolException("Nothing is colder than -459.67 degrees.")


def test_a_converter_passes():
    assert checks.check("04-tool", made(low=COLD)).passed
    assert checks.check("04-tool", made(low=COLD, to=lambda f: round((f - 32) / 1.8, 1))).passed


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (100, "This is no tool"),
        (lambda fahrenheit: (fahrenheit - 32) * 5 / 9, "put `@tool`"),
        (made("Converts degrees."), "Fahrenheit or Celsius"),
        (made("From Fahrenheit to Celsius. " * 20), "at every step"),
        (made(kind=None), "has no type"),
        (made(kind=str), "type is string"),
        (made(kind=int), "98.6 degrees are refused"),
        (made(to=lambda f: f - 32), "212 °F are 100 °C"),
        (made(to=lambda f: f"{f} degrees"), "no number"),
        (made(to=lambda f: 1 / 0), "ZeroDivisionError"),
        (made(), "wrong answer is worse than none"),
        (made(low=COLD, handled=False), "goes through"),
        (made(low=ValueError("too cold")), "raises ValueError"),
        (made(low=ToolException("No.")), "in a sentence"),
    ],
)
def test_what_is_amiss_with_a_converter(answer, words):
    found = checks.check("04-tool", answer)
    assert (found.level, words in found.message) == ("not yet", True), found


@pytest.mark.parametrize("answer", [lambda fahrenheit: ..., lambda fahrenheit: None, made("...")])
def test_an_untouched_converter_is_a_starter(answer):
    assert checks.check("04-tool", answer).level == "start"
