"""The exercises of notebooks 01, 08 and 09: what is right passes, and every mistake is named."""

from __future__ import annotations

import pytest

import hfnb
from hfnb import checks
from hfnb.backends import connecting
from hfnb.chat import ChatHuggingFace
from hfnb.evaluation import Evaluation
from hfnb.workshop.record import RunRecord
from tests import exercise_cells
from tests.replies import Replies, act, answer
from tests.scripted import ScriptedEngine
from tests.test_exercises import complaints


@pytest.fixture(autouse=True)
def _blank_record():
    checks.reset()
    yield
    checks.reset()


def mistake(exercise: str, given: object) -> str:
    """What the check says about an answer that is wrong."""
    shown = checks.check(exercise, given)
    assert shown.level == "not yet"
    return shown.message


def recorded(path, chat, *questions):
    with hfnb.record(path):
        for question in questions:
            chat.invoke(question)
    return hfnb.replay(path)


@pytest.fixture(scope="module")
def embedded():
    return hfnb.connect("builtin", max_new_tokens=2)


@pytest.mark.model
def test_a_lesson_of_two_questions_to_the_embedded_model(tmp_path, embedded):
    replay = recorded(tmp_path / "mine.json", embedded, "What is a wave?", "What is a lake?")
    shown = checks.check("01-lesson", replay)
    assert shown.passed
    assert "2 questions" in shown.message


@pytest.mark.model
def test_a_lesson_that_asks_the_same_twice_has_one_question(tmp_path, embedded):
    replay = recorded(tmp_path / "mine.json", embedded, "What is a wave?", "What is a wave?")
    assert "1 question; two different ones" in mistake("01-lesson", replay)


@pytest.mark.model
def test_a_lesson_of_another_model_is_not_what_was_asked_for(tmp_path):
    other = ChatHuggingFace(llm=ScriptedEngine("Yes."))
    replay = recorded(tmp_path / "mine.json", other, "What is a wave?", "What is a lake?")
    assert "Answers of scripted (ScriptedEngine) are in it" in mistake("01-lesson", replay)


@pytest.mark.parametrize("given", ["mine.json", 3])
def test_a_file_is_no_replay(given):
    assert "That is no replay" in mistake("01-lesson", given)


@pytest.mark.model
def test_a_model_that_was_not_recorded_is_no_replay(embedded):
    assert "That is no replay" in mistake("01-lesson", embedded)


@pytest.fixture(autouse=True)
def nothing_is_current(monkeypatch):
    """A replay becomes the current chat model, and must not be that of later tests."""
    monkeypatch.setattr(connecting, "_now", (None, None))


ZUGSPITZE = {
    "text": "What is the height of the Zugspitze divided by 2?",
    "answer": 1481,
    "tools": ["Search", "Calculator"],
}
ROUTE = (act("Search", "height of the Zugspitze"), act("Calculator", "2962 / 2"))


RIGHT = (*ROUTE, answer("It is 1,481 metres."))


def evaluation(*questions, replies=RIGHT):
    made = Evaluation(questions)
    made.run("trained", ChatHuggingFace(llm=Replies(*replies)))
    return made


@pytest.mark.model
def test_a_question_of_ones_own_that_is_answered_right():
    assert checks.check("08-question", evaluation(ZUGSPITZE)).passed


@pytest.mark.model
@pytest.mark.parametrize(
    ("made", "words"),
    [
        (lambda: ZUGSPITZE, "Give the `Evaluation` itself"),
        (lambda: Evaluation([ZUGSPITZE, ZUGSPITZE | {"text": "Half?"}]), "It has 2 questions"),
        (
            lambda: Evaluation([ZUGSPITZE | {"text": "Half of Mont Blanc?"}]),
            "in the course's own questions",
        ),
        (
            lambda: Evaluation([ZUGSPITZE | {"text": "Half of the Matterhorn?"}]),
            "in the course's own questions",
        ),
        (lambda: Evaluation([ZUGSPITZE | {"answer": "much"}]), "Its answer is no number"),
        (lambda: Evaluation([ZUGSPITZE | {"answer": None}]), "Its answer is no number"),
        (lambda: Evaluation([ZUGSPITZE | {"tools": ["Search"]}]), "Its tools are Search."),
        (lambda: Evaluation([ZUGSPITZE]), "Nothing was run yet"),
        (
            lambda: evaluation(ZUGSPITZE, replies=(*ROUTE, answer("It is 7 metres."))),
            "is not right: no 1481 in the answer",
        ),
        (
            lambda: evaluation(ZUGSPITZE, replies=(answer("It is 1,481 metres."),)),
            "Search was not called",
        ),
    ],
)
def test_evaluations_that_do_not_do(made, words):
    assert words in mistake("08-question", made())


def records(**values):
    """Records of a plan with two notebooks; a value is what the second one gets."""
    return tuple(
        RunRecord(
            key="",
            name=f"{group}-{name}",
            group=group,
            notebook=f"{name}.ipynb",
            parameters={} if name == "words" or value is None else {"throws": value},
            status="finished",
        )
        for group, value in values.items()
        for name in ("words", "dice")
    )


FINISHED = records(red=None, blue=3, green=4, mine=5)


def failed(runs, at):
    update = {"status": "failed", "problem": "ZeroDivisionError: division by zero"}
    return (*runs[:at], runs[at].model_copy(update=update), *runs[at + 1 :])


def test_a_plan_with_a_group_of_ones_own():
    shown = checks.check("09-plan", FINISHED)
    assert shown.passed
    assert "8 runs for 4 groups" in shown.message
    assert checks.check("09-plan", list(FINISHED)).passed


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("plan.yml", "Give the records"),
        (FINISHED[0], "Give the records"),
        (["red"], "Give the records"),
        (records(red=1, mine=5), "no blue, green any more"),
        (failed(FINISHED, 5), "green-dice is not finished: failed. ZeroDivisionError"),
        (FINISHED[:6], "add a group of your own"),
        (records(red=1, blue=3, green=4, mine=3), "mine gets the same as blue"),
        (records(red=1, blue=3, green=4, mine=None), "mine gets only defaults"),
        (records(red=1, blue=3, green=4, mine=5, last=5), "mine gets the same as last"),
    ],
)
def test_plans_that_do_not_do(given, words):
    assert words in mistake("09-plan", given)


@pytest.mark.model
@pytest.mark.parametrize("stem", ["01_backends", "08_compare_backends", "09_workshop_kit"])
def test_a_notebook_with_these_exercises(stem):
    assert complaints(stem, exercise_cells.notebook(stem)) == []
