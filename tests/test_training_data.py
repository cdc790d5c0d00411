"""The generated traces: repeatable, sound, and without the names of the evaluation."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from hfnb.tools.search.kinds import KINDS
from training import language, names
from training.check import problems
from training.data import MIX, is_training_name, traces
from training.phrasings import attributes, combined

COUNT = 3000
ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def made():
    return list(traces(7, COUNT))


def test_the_same_seed_makes_the_same_traces(made):
    assert list(traces(7, 50)) == made[:50]
    assert list(traces(8, 50)) != made[:50]


def test_another_process_makes_the_same_traces(made):
    code = "from training.data import traces; print(repr(list(traces(7, 60))))"
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, env=environment, cwd=ROOT
        )
        assert done.stdout.strip() == repr(made[:60]), done.stderr


def test_every_trace_is_sound(made):
    assert {trace.question: found for trace in made if (found := problems(trace))} == {}


def test_unsound_traces_are_found(made):
    trace = next(trace for trace in made if trace.kind == "calculator")
    action, last = trace.turns
    wrong = replace(action, observation="-1")
    assert problems(replace(trace, turns=(wrong, last)))
    assert problems(replace(trace, turns=(action, replace(last, answer="The result is 0.123."))))
    assert problems(replace(trace, turns=(action,)))
    assert problems(replace(trace, names=("Leonardo DiCaprio",)))
    elsewhere = replace(action, tool="Search", tool_input="Atlantis height")
    assert problems(replace(trace, turns=(elsewhere, last)))


def test_all_types_are_there_as_often_as_planned(made):
    seen = Counter(trace.kind for trace in made)
    total = sum(share for _, share in MIX.values())
    for kind, (_, share) in MIX.items():
        assert seen[kind] == pytest.approx(COUNT * share / total, rel=0.35), kind


def test_names_of_the_evaluation_stay_out(made):
    assert not is_training_name("Leonardo DiCaprio")
    assert not is_training_name("Vittoria Ceretti")
    assert all(is_training_name(name) for trace in made for name in trace.names)


def test_the_split_looks_through_case_and_article():
    samples = ["Danube", "Eiffel Tower", "Austria", "Faust", "Mount Everest", "Tokyo"]
    for name in samples:
        assert is_training_name(name) == is_training_name(f"the {name.upper()}")
    share = sum(is_training_name(f"name {number}") for number in range(4000)) / 4000
    assert share == pytest.approx(0.7, abs=0.03)


def test_real_names_are_split_before_they_are_used():
    assert len(names.real("city")) > 1000
    assert all(is_training_name(row[0]) for row in names.real("city"))


def test_every_attribute_can_be_asked_for():
    for kind, rows in KINDS.items():
        for attribute in rows:
            assert language.asks(attribute.label, kind), (kind, attribute.label)
            assert language.nouns(attribute.label, kind), (kind, attribute.label)
            if attribute.form != "text":
                keys = attribute.label, f"{attribute.label}@{kind}"
                assert any(key in combined.PREDICATES for key in keys), keys


def test_clauses_and_questions_are_english():
    assert language.question("how tall [is] {n}") == "how tall is {n}"
    assert language.clause("how tall [is] {n}") == "how tall {n} is"
    assert language.question("when [did>] {n} [die>died]") == "when did {n} die"
    assert language.clause("when [did>] {n} [die>died]") == "when {n} died"
    for text in attributes.ASKS.values():
        for ask in text.strip().splitlines():
            both = language.question(ask) + language.clause(ask)
            assert "[" not in both
            assert ">" not in both


def test_questions_vary(made):
    assert len({trace.question for trace in made}) > 0.97 * COUNT
    assert len({trace.template for trace in made}) > 0.6 * COUNT
