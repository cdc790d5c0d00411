"""Evaluation: what counts as right, and what is kept of each run."""

from __future__ import annotations

import math
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfnb.agents import ReActAgent
from hfnb.chat import ChatHuggingFace
from hfnb.errors import ServerError, UnsupportedError
from hfnb.evaluation import QUESTIONS, Evaluation, Price, Question, judge
from hfnb.steps import Trace
from tests.replies import Replies, act, answer

HEIGHT = Question("How high is Mont Blanc?", 4806, ("Search",))


def trace(question: Question, *replies: str | Exception, **settings) -> Trace:
    agent = ReActAgent(
        ChatHuggingFace(llm=Replies(*replies)), settings.pop("tools", None), **settings
    )
    state = agent.start(question.text)
    while not agent.done(state):
        state = agent.advance(state)
    return Trace.of(state)


def verdict(question: Question, *replies: str, **settings):
    return judge(question, trace(question, *replies, **settings))


SEARCH = act("Search", "height of Mont Blanc")


def test_the_right_answer_by_the_right_route_is_right():
    found = verdict(HEIGHT, SEARCH, answer("Mont Blanc is 4,806 metres high."))
    assert (found.right, found.why) == (True, "")


def test_a_right_answer_without_its_tool_is_not_trusted():
    found = verdict(HEIGHT, answer("Mont Blanc is 4,806 metres high."))
    assert (found.right, found.answer_ok, found.route_ok) == (False, True, False)
    assert found.why == "Search was not called"


def test_a_number_that_no_tool_gave_is_not_trusted():
    other = act("Search", "height of the Matterhorn")
    found = verdict(HEIGHT, other, answer("It is 4,806 metres high."))
    assert (found.right, found.why) == (False, "Search did not give 4806")


HALF = Question("What is half the height of Mont Blanc?", 2403, ("Search", "Calculator"))


@pytest.mark.parametrize(
    "replies",
    [
        [SEARCH, act("Calculator", "1 + 1")],  # the sum was made by heart
        [SEARCH, act("Calculator", "height / 2")],  # a call that failed
        [act("Search", "height of the Snark 2403"), act("Calculator", "1 + 1")],  # only repeated
    ],
)
def test_what_the_last_tool_did_not_give_is_not_trusted(replies):
    found = verdict(HALF, *replies, answer("It is 2403 metres."))
    assert (found.answer_ok, found.route_ok) == (True, False)


def test_a_name_must_have_been_observed_like_a_number():
    question = Question("What is the capital of Peru?", "Lima", ("Search",))
    assert verdict(question, act("Search", "capital of Peru"), answer("Lima.")).right
    assert not verdict(question, act("Search", "capital of Chile"), answer("Lima.")).right


def test_a_wrong_number_is_wrong():
    found = verdict(HEIGHT, SEARCH, answer("It is 4,807 metres high."))
    assert (found.answer_ok, found.route_ok, found.why) == (False, True, "no 4806 in the answer")


def test_tools_in_another_order_are_another_route():
    question = Question("…", 2403, ("Search", "Calculator"))
    found = verdict(question, act("Calculator", "4806 / 2"), SEARCH, answer("2403"))
    assert found.why == "Calculator was not called where it was needed"


def test_where_no_tool_is_needed_none_may_be_called():
    thanks = Question("Thank you!")
    assert verdict(thanks, answer("You are welcome.")).right
    assert (
        verdict(thanks, SEARCH, answer("You are welcome.")).why == "Search was called for nothing"
    )


def test_a_run_that_did_not_end_with_an_answer_is_wrong():
    found = verdict(HEIGHT, SEARCH, SEARCH, max_iterations=1)
    assert (found.right, found.why) == (False, "out of iterations")
    found = verdict(HEIGHT, SEARCH, SEARCH, SEARCH)
    assert found.why == "went round in circles"


@pytest.mark.parametrize(
    ("expected", "said", "right"),
    [
        (4806, "4 806 m", True),
        (4806, "14,806", False),
        (4806, "4806.0", True),
        (3.991298452658078, "about 3.99", True),
        (3.991298452658078, "about 3.98", False),
        (3.991298452658078, "4", True),
        (-31, "31 minutes earlier", True),
        (0.5, "0.5", True),
        (5, "version5", False),
        (1.5e9, "1.5e9", True),
        (4806, "4806m", True),
        (4806, "4'806 m", True),
        (0.5, "It is .5", True),
        (2403, "about 2,400", False),
        ("New Delhi", "It is new  delhi.", True),
        ("Paris", "Parisian", False),
        (("rupee", "INR"), "the INR", True),
        (("rupee", "INR"), "the euro", False),
    ],
)
def test_what_an_answer_holds(expected, said, right):
    assert verdict(Question("…", expected), answer(said)).answer_ok is right


@given(st.floats(min_value=0.1, max_value=1e6), st.integers(0, 6))
def test_a_number_may_be_rounded_to_the_digits_that_it_shows(value, digits):
    from hfnb.evaluation.judging import _holds

    written = f"{value:.{digits}f}"
    assert _holds(f"It is {written}.", value) is math.isclose(float(written), value, rel_tol=0.01)


def test_a_question_is_read_out_of_plain_data():
    plain = {"text": "How high is Mont Blanc?", "answer": 4806, "tools": ["Search"]}
    assert Question.of(plain) == HEIGHT
    assert Question.of({"text": "x", "answer": ["a", "b"]}).answer == ("a", "b")


@pytest.mark.parametrize(
    ("plain", "word"),
    [
        ({"text": "x", "anwser": 1}, "Did you mean 'answer'?"),
        ({"answer": 1}, "text is missing"),
        ({"text": "x", "answer": True}, "no number"),
        ({"text": "x", "answer": [1, 2]}, "texts"),
        ({"text": "x", "tools": "Search"}, "list of names"),
        ({"text": "x", "tools": None}, "list of names"),
        ({"text": "x", "answer": ""}, "none may be empty"),
        ({"text": "x", "answer": float("nan")}, "no number that"),
        ("How high?", "is a str"),
    ],
)
def test_a_question_that_cannot_be_read_says_why(plain, word):
    with pytest.raises(UnsupportedError, match=word) as raised:
        Question.of(plain)
    assert "tools" in raised.value.next_step


def test_an_evaluation_keeps_every_step_and_adds_up():
    evaluation = Evaluation([HEIGHT, Question("Thank you!")], max_iterations=3)
    chat = ChatHuggingFace(llm=Replies(SEARCH, answer("4,806 metres."), answer("With pleasure.")))
    result = evaluation.run("small", chat, Price(input=1.0, output=2.0))
    assert (result.right, result.calls) == (2, 3)
    assert result.outcomes[0].trace.steps[0].call.tool == "Search"
    read, written = result.tokens
    assert result.cost == pytest.approx((read + 2 * written) / 1e6)
    assert repr(evaluation) == "<Evaluation: of 2 right: small 2>"
    page = evaluation._repr_html_()
    assert page.count("✓ right") == 2
    assert f"{read:,}" in page


def test_a_server_that_fails_is_a_verdict_and_the_others_still_run():
    evaluation = Evaluation([HEIGHT, Question("Thank you!")])
    chat = ChatHuggingFace(llm=Replies(ServerError("Gone."), answer("With pleasure.")))
    result = evaluation.run("far", chat)
    assert [each.verdict.why for each in result.outcomes] == ["the model could not be asked", ""]


@pytest.mark.parametrize(
    "error", [RuntimeError("CUDA"), UnsupportedError("Not that."), KeyError(1)]
)
def test_whatever_is_raised_in_a_run_is_its_verdict_alone(error):
    evaluation = Evaluation([HEIGHT, Question("Thank you!")])
    chat = ChatHuggingFace(llm=Replies(error, answer("With pleasure.")))
    result = evaluation.run("far", chat)
    assert [each.verdict.right for each in result.outcomes] == [False, True]
    assert result.outcomes[0].verdict.why


def test_broken_off_it_keeps_what_is_over():
    class Stopped(Replies):
        def generate(self, prompt, sampling, *, schema=None):
            if self.asked:
                raise KeyboardInterrupt
            return super().generate(prompt, sampling, schema=schema)

    evaluation = Evaluation([Question("Thank you!"), HEIGHT])
    chat = ChatHuggingFace(llm=Stopped(answer("With pleasure.")))
    with pytest.raises(KeyboardInterrupt):
        evaluation.run("slow", chat)
    assert [each.verdict.right for each in evaluation.results["slow"].outcomes] == [True]
    assert "—" in evaluation._repr_html_()


def test_a_setting_or_a_tool_that_is_not_there_is_refused_at_once():
    with pytest.raises(UnsupportedError, match="max_iteration"):
        Evaluation(max_iteration=3)
    with pytest.raises(UnsupportedError, match="Did you mean 'Search'"):
        Evaluation([Question("x", 1, ("Serch",))])


def test_what_is_not_known_is_not_zero():
    evaluation = Evaluation([HEIGHT])
    evaluation.run("free", ChatHuggingFace(llm=Replies(answer("4806"))))
    assert evaluation.cost.bars == {}
    evaluation.run("dear", ChatHuggingFace(llm=Replies(answer("4806"))), Price(1, 1))
    assert list(evaluation.cost.bars) == ["dear"]
    assert "not known" in evaluation._repr_html_()


def test_several_questions_at_once_come_back_in_order():
    class Server(Replies):
        def generate(self, prompt, sampling, *, schema=None):
            together.wait()  # goes on once all are being asked
            return super().generate(prompt, sampling, schema=schema)

    together = threading.Barrier(3, timeout=30)
    questions = [Question(text) for text in ("a", "b", "c")]
    evaluation = Evaluation(questions)
    result = evaluation.run("served", ChatHuggingFace(llm=Server(answer("yes"))), at_once=3)
    assert [each.question.text for each in result.outcomes] == ["a", "b", "c"]
    assert result.right == 3


def test_a_run_shows_its_steps():
    evaluation = Evaluation([HEIGHT])
    result = evaluation.run("x", ChatHuggingFace(llm=Replies(SEARCH, answer("It is 4,806 m."))))
    page = result.outcomes[0]._repr_html_()
    assert "height of Mont Blanc" in page
    assert "✓ right" in page
    assert repr(result.outcomes[0]) == "<'How high is Mont Blanc?': ✓ right>"


def test_labels_and_answers_are_text_in_the_views():
    evaluation = Evaluation([HEIGHT])
    result = evaluation.run("<b>x", ChatHuggingFace(llm=Replies(answer("<script>1</script>"))))
    for view in (evaluation, result, evaluation.seconds, evaluation.tokens):
        page = view._repr_html_()
        assert "<b>x" not in page
        assert "<script" not in page


def test_nothing_to_ask_is_refused():
    with pytest.raises(UnsupportedError, match="nothing to ask"):
        Evaluation([])


def test_the_course_s_questions_have_their_answers_in_the_tools():
    """Every answer that is a number or name can be reached: by a search, or by arithmetic on it."""
    from hfnb.tools.search import lookup

    found = {
        "4806": lookup("height of Mont Blanc").text,
        "4478": lookup("height of the Matterhorn").text,
        "India": lookup("country of Mumbai").text,
        "New Delhi": lookup("capital of India").text,
    }
    for value, text in found.items():
        assert value in text.replace(",", ""), text
    assert [question.answer for question in QUESTIONS] == [
        4806,
        17 * 23,
        4806 / 2,
        "New Delhi",
        4806 - 4478,
    ]


def test_before_anything_ran_the_questions_are_listed_and_what_to_do():
    page = Evaluation(QUESTIONS)._repr_html_()
    assert QUESTIONS[0].text in page
    assert "Nothing has run yet" in page
    assert "tokens read" not in page
