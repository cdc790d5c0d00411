"""The page for teachers says what is so: its commands exist, its links lead somewhere."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

import pytest
import yaml

from hfnb import cli
from tests.notebook_rules import LINK, anchor

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted((ROOT / "docs").glob("*.md"))
each = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def words_of(lines: list[str]) -> list[list[str]]:
    """The words after `hfnb` in the lines that run it; variables may stand before."""
    found = [re.match(r"(?:[A-Z_]+=\S+ )*hfnb ([a-z].*)", line) for line in lines]
    return [shlex.split(match[1], comments=True) for match in found if match]


def accepted(words: list[str]) -> bool:
    """Whether the command line's parser takes these words."""
    try:
        _, rest = cli._parser().parse_known_args(words)
    except SystemExit as left:
        return left.code == 0
    return not rest


@each
def test_every_command_of_the_page_exists(page):
    text = page.read_text("utf-8")
    found = words_of([line for block in blocks(text, "bash") for line in block.splitlines()])
    assert len(found) >= 8
    assert [words for words in found if not accepted(words)] == []
    # In running text a command may stand without its arguments.
    named = words_of(re.findall(r"`([^`\n]+)`", text))
    assert named
    assert [one for one in named if not accepted(one) and not accepted([*one, "--help"])] == []


def test_a_command_that_does_not_exist_is_seen():
    assert words_of(["A=b hfnb nonsense 'x y' # said", "ls"]) == [["nonsense", "x y"]]
    assert not accepted(["nonsense", "x"])
    assert not accepted(["nonsense", "--help"])
    assert not accepted(["doctor", "--nonsense"])
    assert accepted(["doctor"])


@each
def test_every_link_leads_somewhere(page):
    text = page.read_text("utf-8")
    anchors = {anchor(title) for title in re.findall(r"^#+\s+(.+?)\s*$", text, re.MULTILINE)}
    for first, second in LINK.findall(text):
        target = first or second
        if target.startswith("#"):
            assert target[1:] in anchors
        elif not re.match(r"[a-z]+:", target):
            assert (page.parent / target.partition("#")[0]).exists(), target


@each
def test_its_yaml_and_python_can_be_read(page):
    text = page.read_text("utf-8")
    for block in blocks(text, "yaml"):
        assert all(list(yaml.safe_load_all(block)))
    for block in blocks(text, "python"):
        ast.parse(block)
