"""The tools together: what an agent gets, under which names, and at what cost."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from langchain_core.tools import BaseTool, render_text_description

import hfnb.tools
from hfnb.tools import Calculator, Search, SerpAPISearch, default, evaluate

DESCRIBED = """\
Search - Looks up facts about people, places, works, inventions, planets and elements. \
Input: a name and what to know about it.
Calculator - Works out one expression, such as 12 * (3 + 4), 2^10 or sqrt(2). \
Input: the expression."""


@pytest.mark.parametrize(("key", "search"), [("", Search), ("a-key-of-mine", SerpAPISearch)])
def test_the_default_tools(monkeypatch, key, search):
    monkeypatch.setenv("SERPAPI_API_KEY", key)
    tools = default()
    assert [type(tool) for tool in tools] == [search, Calculator]
    assert all(isinstance(tool, BaseTool) for tool in tools)
    # To the model both searches are one: it was trained on this text.
    assert render_text_description(tools) == DESCRIBED


def test_each_call_makes_tools_of_its_own():
    assert default()[1] is not default()[1]


@pytest.mark.parametrize(
    ("line", "heavy"),
    [
        ("import hfnb.tools", {"langchain_core", "pydantic", "requests", "serpapi", "sqlite3"}),
        ("from hfnb.tools import evaluate; evaluate('1+1')", {"langchain_core", "requests"}),
        ("from hfnb.tools import SerpAPISearch; SerpAPISearch(key='x1')", {"serpapi"}),
    ],
)
def test_importing_stays_light(line, heavy):
    code = f"{line}; import json, sys; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert heavy.isdisjoint(json.loads(done.stdout))


def test_the_names():
    assert evaluate("1 + 1") == 2
    assert dir(hfnb.tools) == sorted(hfnb.tools.__all__)
    for name in hfnb.tools.__all__:
        assert getattr(hfnb.tools, name).__doc__
    with pytest.raises(AttributeError, match="'Calc'; it has Calculator"):
        hfnb.tools.Calc  # noqa: B018
