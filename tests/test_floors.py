"""Modules import only downwards, and the test of it sees what it must see."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.floors import cycles, modules, violations

LIBRARY = Path(__file__).resolve().parent.parent / "hfnb"


def test_every_import_goes_down():
    assert len(modules(LIBRARY)) > 5
    assert violations(LIBRARY) == []


def test_no_module_reaches_itself():
    assert cycles(LIBRARY) == []


@pytest.fixture
def house(tmp_path: Path):
    """Return a function that builds a package `hfnb` out of file names and texts."""

    def build(**files: str) -> Path:
        root = tmp_path / "hfnb"
        for name, text in {"__init__": "", **files}.items():
            path = root / f"{name.replace('__in__', '/')}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return root

    return build


@pytest.mark.parametrize(
    "text",
    [
        "from hfnb.chat import ChatHuggingFace",
        "import hfnb.chat",
        "from hfnb import chat",
        "from . import chat",
        "from .chat import ChatHuggingFace",
        "def f():\n    from hfnb.chat import ChatHuggingFace",
        "import importlib\nimportlib.import_module('hfnb.chat')",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from hfnb.chat import X",
        "from hfnb import connect",
        "from hfnb.tools import calculator",
    ],
)
def test_an_import_upwards_or_sideways_is_seen(house, text):
    root = house(builtin=text, chat="", tools="calculator = 1")
    assert len(violations(root)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "from hfnb.errors import HfnbError",
        "import os, json",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from hfnb.tools import Tool",
    ],
)
def test_imports_downwards_and_typing_sideways_are_free(house, text):
    assert violations(house(builtin=text, errors="", tools="")) == []


def test_a_folder_is_one_room_but_panels_stand_apart(house):
    inside = house(builtin__in__load="from hfnb.builtin.state import x", builtin__in__state="")
    assert violations(inside) == []
    apart = house(
        panels__in__base="",
        panels__in__agent="from hfnb.panels.base import Panel",
        panels__in__prompt="from hfnb.panels.agent import AgentStepper",
    )
    assert len(violations(apart)) == 1


def test_a_module_without_a_floor_is_seen(house):
    assert violations(house(attic="")) == ["attic has no floor in tests/floors.py"]


def test_a_cycle_is_seen(house):
    root = house(steps="from hfnb.errors import e", errors="from hfnb.steps import s")
    assert cycles(root) == ["hfnb.errors", "hfnb.steps"]
