"""What an adapter has learned from is compared with the evaluation, all of its stages."""

from __future__ import annotations

import json

import pytest

from training import evaluate
from training.drafts import Trace


@pytest.fixture
def adapter(tmp_path, monkeypatch):
    first = {"seed": 1, "traces": 2, "plans": 3}
    record = {"seed": 2, "traces": 1, "plans": 1, "shares": {"lookup": 9}, "resumed_from": first}
    (tmp_path / "training.json").write_text(json.dumps(record), encoding="utf-8")
    return tmp_path


def test_all_stages_of_an_adapter_are_compared_with_the_evaluation(adapter, monkeypatch):
    asked, compared = [], []

    def traces(seed, count, shares):
        asked.append((seed, count, shares))
        yield Trace("Where is X?", "lookup", f"template {seed}", (f"name {seed}",), ())

    monkeypatch.setattr(evaluate, "traces", traces)
    monkeypatch.setattr(evaluate, "check_disjoint", lambda *found: compared.append(found))
    evaluate.check_held_out(adapter)
    assert asked == [(2, 2, {"lookup": 9}), (1, 5, None)]
    assert compared == [({"template 1", "template 2"}, {"name 1", "name 2"})]


def test_the_first_stage_alone_can_spoil_it(adapter, monkeypatch):
    held_out = evaluate.cases()[0]

    def traces(seed, count, shares):
        names = held_out.names if seed == 1 else ()
        yield Trace("Where is X?", "lookup", "a template of nobody", names, ())

    monkeypatch.setattr(evaluate, "traces", traces)
    with pytest.raises(AssertionError, match=held_out.names[0]):
        evaluate.check_held_out(adapter)
