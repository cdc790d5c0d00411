"""Checks: nothing is given away, tries are counted, mistakes are named."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.messages import AIMessage, HumanMessage, SystemMessage

from hfnb import checks, prompts
from hfnb.checks import base
from hfnb.checks.notebook_02 import QUESTION, SYSTEM
from hfnb.checks.notebook_02_injection import ATTACK, nested
from hfnb.checks.notebook_02_template import letterbox
from hfnb.errors import HfnbError

SECRET = "the answer nobody has guessed"


@pytest.fixture(autouse=True)
def _blank_record():
    checks.reset()
    yield
    checks.reset()


@pytest.mark.parametrize("blank", [..., None, "", "  ", " ...\n", [], [...], [("user", ...)], {}])
def test_without_a_guess_the_answer_stays_hidden(blank):
    shown = checks.reveal(blank, SECRET)
    assert not shown.started
    assert not shown.same
    assert repr(shown).startswith("Your turn.")
    assert SECRET not in repr(shown) + shown._repr_html_() + str(vars(shown))


@pytest.mark.parametrize(
    ("guess", "actual", "same"),
    [
        ("a", "a", True),
        ("a ", "a", False),
        ("\n", "a", False),
        ("\n", "\n", True),
        (5, 5, True),
        (0, 0, True),
        ("5", 5, True),
        (5, 6, False),
        (["a", "b"], ("a", "b"), True),
        ("Hi", AIMessage("Hi"), True),
        ("<|user|>\nHi</s>\n<|assistant|>\n", prompts.render("Hi", family="zephyr"), True),
    ],
)
def test_a_guess_is_compared_by_its_text(guess, actual, same):
    shown = checks.reveal(guess, actual)
    assert shown.started
    assert shown.same is same


def test_a_reveal_says_where_the_two_part():
    shown = checks.reveal("a\nb", "a\nc", labels=("Mine", "Its"))
    assert repr(shown) == (
        "They part at line 2, character 1. Mine: “b” · Its: “c”\nMine: 'a\\nb'\nIts: 'a\\nc'"
    )
    assert "<del" in shown._repr_html_()
    assert repr(checks.reveal(7, 7)).startswith("Exactly the same.")


@given(st.text(), st.text())
def test_reveal_takes_any_text(guess, actual):
    shown = checks.reveal(guess, actual)
    assert shown.same == (shown.started and guess == actual)
    shown._repr_html_().encode("utf-8")


def judged(answer):
    if answer == "crash":
        raise TypeError("no such thing")
    return base.well_done("Right.") if answer == "right" else base.not_yet(f"Not {answer}.")


@pytest.fixture
def sample(monkeypatch):
    monkeypatch.setattr(base, "_registry", dict(base._registry))
    return base.register("99-sample", "99_sample", "Write `right`.", "It rhymes with light.")(
        judged
    )


def test_a_hint_comes_with_the_second_try(sample):
    first, second = sample.check("left"), sample.check("up")
    assert (first.passed, first.hint) == (False, None)
    assert repr(first) == "Not yet. Not left."
    assert second.hint == "It rhymes with light."
    assert repr(second) == "Not yet. Not up.\nHint. It rhymes with light."
    assert "It rhymes" in second._repr_html_()
    done = sample.check("right")
    assert (done.passed, done.hint, repr(done)) == (True, None, "Well done. Right.")


def test_a_starter_is_no_try(sample):
    for _ in range(3):
        shown = sample.check(...)
        assert (shown.level, shown.passed, shown.hint) == ("start", False, None)
        assert repr(shown) == "Your turn. Write `right`."
    assert sample.check("left").hint is None


def test_tries_and_passes_are_plain_data(sample):
    for answer in (..., "left", "right", "left"):
        checks.check("99-sample", answer)
    assert checks.passed() == ["99-sample"]
    (mine,) = [found for found in checks.results() if found["exercise"] == "99-sample"]
    assert mine == {"exercise": "99-sample", "notebook": "99_sample", "tries": 2, "passed": True}
    assert json.loads(json.dumps(checks.results())) == checks.results()
    checks.reset()
    assert checks.passed() == []


def test_a_solution_is_neither_counted_nor_praised(sample):
    shown = checks.solution("99-sample", "right")
    assert shown.passed
    assert checks.passed() == []
    assert repr(shown) == "This solution passes. Right."
    assert "This solution passes. Right." in shown._repr_html_()
    assert "Well done" not in shown._repr_html_()
    assert repr(checks.solution("99-sample", "left")) == "Not yet. Not left."


@pytest.mark.parametrize("answer", [None, [None, None], [("system", "Hi"), None]])
def test_nothing_is_what_print_gives_back(sample, answer):
    shown = sample.check(answer)
    assert shown.level == "not yet"
    assert "`print(…)` shows a text, but gives nothing back" in shown.message


def test_an_answer_that_cannot_be_read_is_a_mistake_like_any_other(sample):
    shown = sample.check("crash")
    assert not shown.passed
    assert "TypeError: no such thing" in shown.message


def test_names_are_unique_and_near_misses_are_suggested(sample):
    with pytest.raises(ValueError, match="Two exercises"):
        base.register("99-sample", "99_sample", "", "")(judged)
    with pytest.raises(HfnbError, match="Did you mean '02-chatml'"):
        checks.check("02-chatlm", "x")


def test_every_exercise_is_whole():
    for item in checks.exercises():
        assert item.name[:3] == item.notebook[:2] + "-"
        assert item.task.endswith(".")
        assert "..." in item.task
        assert item.hint
        assert item.judge.__doc__


def test_feedback_with_a_comparison_is_one_output():
    page = checks.check("02-chatml", "hm")._repr_html_()
    assert page.count("<style>") == 1
    assert page.startswith("<div>")
    assert "<ins" in page


def test_looking_at_an_exercise_imports_nothing_heavy():
    code = (
        "import sys; from hfnb import checks; checks.check('02-chatml', ...);"
        "print([m for m in ('torch', 'transformers', 'langchain_core') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def reply(text, stop_sequence=None, reason="stop", tokens=9, number="1", asked="abc"):
    told = {"finish_reason": reason, "stop_sequence": stop_sequence, "prompt_fingerprint": asked}
    return AIMessage(
        text,
        id=number,
        response_metadata=told,
        usage_metadata={"input_tokens": tokens, "output_tokens": 1, "total_tokens": tokens + 1},
    )


TURN = f"<|im_start|>user\n{QUESTION}<|im_end|>\n"
RIGHT = TURN + "<|im_start|>assistant\n"
ASKED = [("system", SYSTEM), ("user", QUESTION)]
LOOP = "{% for message in messages %}"
LETTERBOX = (
    LOOP + "[{{ 'model' if message.role == 'assistant' else message.role }}] "
    "{{ message.content | trim }} [end]\n{% endfor %}"
    "{% if add_generation_prompt %}[model]{% endif %}"
)


PARIS = "What is the capital of France?"
TOKENS = prompts.family("smollm2").special_tokens


def delete_each(text, order=TOKENS, times=1):
    for token in order * times:
        text = text.replace(token, "")
    return text


def delete_until_gone(text):
    while any(token in text for token in TOKENS):
        text = delete_each(text)
    return text


def take_apart(text):
    for token in TOKENS:
        text = text.replace(token, f"{token[0]} {token[1:]}")
    return text


def bars_and(rest):
    """Bars broken apart or deleted by `rest`, the other tokens taken apart as they should be."""

    def defuse(text):
        text = rest(text)
        for token in TOKENS[3:]:
            text = text.replace(token, f"{token[0]} {token[1:]}")
        return text

    return defuse


class Unreadable:
    def __call__(self, text):
        raise RuntimeError("boom")


# (exercise, wrong answer, words of the feedback that name the mistake)
MISTAKES = [
    ("00-stop", "The sea is wide", "no reply of the model's"),
    ("00-stop", reply("It is wide. It is deep."), "There is a full stop in this reply"),
    ("00-stop", reply("It is. And", "And"), "There is a full stop in this reply"),
    ("00-stop", reply("It is wide", "!"), "stopped by '!'"),
    ("00-stop", reply("It is", reason="length"), "ran out of tokens"),
    ("00-stop", reply("It is wide"), "by luck"),
    ("00-stop", reply("", "."), "nothing is left"),
    ("00-dice", reply("a"), "That is one reply"),
    ("00-dice", ["a", "b"], "not two replies"),
    ("00-dice", [reply("a"), reply("b"), reply("c")], "there are 3"),
    ("00-dice", [reply("a"), reply("a")], "named twice"),
    ("00-dice", [reply("a"), reply("a", number="2")], "the same, word for word"),
    ("00-dice", [reply("a"), reply("b", number="2", tokens=12)], "did not read the same prompt"),
    ("00-dice", [reply("a"), reply("b", number="2", asked="xyz")], "equally long, but not alike"),
    ("00-dice", [reply("a", asked=None), reply("b", number="2", asked=None)], "do not say which"),
    ("00-dice", [reply("It is"), reply("It is wide", number="2")], "cut at another place"),
    ("00-dice", [reply("It is wide"), reply("It is ", number="2")], "cut at another place"),
    ("00-dice", [reply("It is wide"), reply("", number="2")], "is empty"),
    ("00-stop", reply("It is deep.\nAnd wide", ". "), "There is a full stop in this reply"),
    ("00-stop", reply("It is 3.5 m deep"), "by luck"),
    ("02-chatml", ["<|im_start|>user"], "one string"),
    ("02-chatml", RIGHT.replace("\n", "\\n"), "one backslash, not two; and no r in front"),
    ("02-chatml", RIGHT.replace("\n", "⏎"), "`⏎` is how this course draws a line end"),
    ("02-chatml", RIGHT.replace("\n", "\\n⏎"), "`⏎` is how this course draws a line end"),
    ("02-chatml", RIGHT.replace(" ", "·"), "`·` is how this course draws a space"),
    ("02-chatml", RIGHT.replace(QUESTION, PARIS), "the unstoppable force is meant"),
    ("02-chatml", RIGHT.replace("user", "User"), "Role names are lower case"),
    ("02-chatml", RIGHT.replace("assistant", "Assistant"), "Role names are lower case"),
    ("02-chatml", "\n", "The question is not in there"),
    ("02-chatml", f"[INST] {QUESTION} [/INST]", "how Llama 2 writes"),
    ("02-chatml", RIGHT.replace("What", "what"), "word for word"),
    ("02-chatml", prompts.render([("user", QUESTION)], family="smollm2").text, "a system turn"),
    ("02-chatml", RIGHT.replace("user", "human"), "called `user`"),
    ("02-chatml", "<s>" + RIGHT, "no token at the beginning"),
    ("02-chatml", f"user\n{QUESTION}\nassistant\n", "Nothing opens the turns"),
    ("02-chatml", RIGHT.replace("<|im_end|>", ""), "Nothing closes the user's turn"),
    ("02-chatml", TURN, "the generation prompt is missing"),
    ("02-chatml", RIGHT + "<|im_end|>\n", "closed the assistant's turn"),
    ("02-chatml", RIGHT.replace("user\n", "user: "), "no colon"),
    ("02-chatml", RIGHT.replace("<|im_end|>\n", "<|im_end|>"), "stands one line end"),
    ("02-chatml", "\n" + RIGHT, "white space before the first token"),
    ("02-chatml", RIGHT.rstrip(), "the very end"),
    ("02-chatml", RIGHT.replace("?", "? "), "Look at the white space"),
    ("02-chatml", RIGHT.replace("object?", "object?!"), "Nearly"),
    ("02-ending", 5, "as a string"),
    ("02-ending", "<|im_end|>\n<|im_start|>assistant\n", "the generation prompt"),
    ("02-ending", "<|im_end|>\\n", "one backslash, not two; and no r in front"),
    ("02-ending", "<|im_end|>⏎", "`⏎` is how this course draws a line end"),
    ("02-ending", "force·meets<|im_end|>\n", "`·` is how this course draws a space"),
    ("02-ending", "\n", "True as far as it goes"),
    ("02-ending", "<|im_start|>Assistant\n", "Role names are lower case"),
    ("02-ending", "<|im_start|>assistant\n<|im_end|>\n", "the generation prompt"),
    ("02-ending", "assistant\n<|im_end|>\n", "the generation prompt"),
    ("02-ending", "assistant<|im_end|>\n", "the generation prompt"),
    ("02-ending", "<|im_start|>User\nHi<|im_end|>\n", "Role names are lower case"),
    ("02-ending", "France?", "still has to close the turn"),
    ("02-ending", "</s><|im_end|>\n", "Only the turn is closed"),
    ("02-ending", "<|im_end|>\n<|endoftext|>\n", "Only the turn is closed"),
    ("02-ending", "<|im_end|>\n<|im_end|>\n", "closed once"),
    ("02-ending", "Hi<|im_start|><|im_end|>\n", "opens a turn"),
    ("02-ending", "<|im_end|>", "one character more"),
    ("02-ending", "</s>", "Only the turn is closed"),
    ("02-ending", "immovable object?", "still has to close the turn"),
    ("02-ending", "<|im_start|>user", "opens a turn"),
    ("02-ending", "?!", "Compare the two"),
    ("02-no-default", RIGHT, "a string"),
    ("02-no-default", [("user", QUESTION)], "still there"),
    ("02-no-default", [("user", QUESTION), ("system", SYSTEM)], "not the first message"),
    ("02-no-default", [("system", SYSTEM)], "Nobody asks anything"),
    ("02-no-default", [("system", SYSTEM), ("user", " ")], "Nobody asks anything"),
    (
        "02-no-default",
        [("system"), ("user", QUESTION)],
        '`"system"` stands alone; a message is a pair: `("system", "text")`',
    ),
    (
        "02-no-default",
        [{"role": "System", "content": SYSTEM}, {"role": "user", "content": QUESTION}],
        "the role `System`",
    ),
    (
        "02-no-default",
        [("system", "You are a helpful AI assistant named SmolLM"), ("user", QUESTION)],
        "the default's own words",
    ),
    ("02-fold", ASKED, "refuses the role"),
    ("02-fold", [("user", SYSTEM)], "The question is lost"),
    ("02-fold", [("user", QUESTION)], "The instruction is lost"),
    ("02-fold", [("user", f"{SYSTEM}.\n\n")], "The question is lost"),
    ("02-fold", ["user", QUESTION], '`"user"` stands alone'),
    ("02-fold", [("user", SYSTEM), ("user", QUESTION)], "take turns"),
    ("02-fold", [("assistant", SYSTEM), ("user", QUESTION)], "let the assistant say"),
    ("02-injection", "harmless text", "Give the function itself"),
    ("02-injection", Unreadable(), "RuntimeError: boom"),
    ("02-injection", lambda text: None, "returns nothing"),
    ("02-injection", lambda text: 5, "returns int"),
    ("02-injection", lambda text: text, "as it went in"),
    ("02-injection", lambda text: text.replace("<|im_end|>", ""), "still holds `<|im_start|>`"),
    ("02-injection", lambda text: text if "<|" not in text else "", "own words are gone"),
    ("02-injection", lambda text: text.replace("<", "").replace("|", ""), "Honest text"),
    ("02-injection", lambda text: text.strip().replace("<|", "< |"), "Honest text"),
    ("02-injection", lambda text: text.replace("filename", "file name"), "as it went in"),
    ("02-injection", lambda text: re.sub(r"<(\|?\w+\|?)>", r"< \1>", text), "Honest text"),
    ("02-injection", lambda text: take_apart(text).replace("im_", "im"), "Honest text"),
    ("02-injection", lambda text: text.replace("<|", "< |", 2), "Only the first"),
    ("02-injection", lambda text: text.replace("<|im_", "< |im_"), "`<|endoftext|>`"),
    ("02-injection", lambda text: text.replace("<|", "< |"), "`<repo_name>`"),
    ("02-injection", delete_each, "A trick gets through"),
    ("02-injection", lambda text: delete_each(text, TOKENS[::-1]), "A trick gets through"),
    ("02-injection", lambda text: delete_each(text, times=3), "A trick gets through"),
    (
        "02-injection",
        lambda text: delete_each(text, sorted(TOKENS, key=len), times=2),
        "A trick gets through",
    ),
    (
        "02-injection",
        lambda text: re.sub("|".join(map(re.escape, TOKENS)), "", text),
        "A trick gets through",
    ),
    (
        "02-injection",
        bars_and(lambda text: re.sub(r"<\|.*?\|>", "", text)),
        "A trick gets through",
    ),
    (
        "02-injection",
        bars_and(lambda text: re.sub(r"<\|\w+\|>", "", text)),
        "A trick gets through",
    ),
    (
        "02-injection",
        bars_and(lambda text: text.replace("<|", "").replace("|>", "")),
        "A trick gets through",
    ),
    (
        "02-injection",
        bars_and(
            lambda text: (
                text.replace("<|im_start|>", "< |im_start|>")
                .replace("<|im_end|>", "< |im_end|>")
                .replace("<|endoftext|>", "")
            )
        ),
        "A trick gets through",
    ),
    (
        "02-injection",
        bars_and(lambda text: text.replace("<|im_", "").replace("<|end", "<end")),
        "A trick gets through",
    ),
    ("02-template", 5, "a string"),
    ("02-template", f"[user] {QUESTION} [end]\n[model]", "not a template"),
    ("02-template", "{% for message in messages %}", "not valid Jinja"),
    ("02-template", "{% for message in messages %}{% endfor %}", "It writes nothing"),
    ("02-template", "{{ messages }}", "a whole message"),
    ("02-template", "{{ messages[0].role }}", "Not every message arrives"),
    ("02-template", LETTERBOX.replace(LOOP, "{% for message in messages[:1] %}"), "Not every"),
    ("02-template", LOOP + "[message.role] text [end]\n{% endfor %}", "outside `{{ }}`"),
    ("02-template", LOOP + "{message.role} {message.content}\n{% endfor %}", "outside `{{ }}`"),
    (
        "02-template",
        LOOP + "[{{ message.role }}] message['content']{% endfor %}",
        "outside `{{ }}`",
    ),
    (
        "02-template",
        LETTERBOX.replace("'model' if message.role == 'assistant' else ", ""),
        "called `assistant` in the messages",
    ),
    ("02-template", LETTERBOX.partition("{% if")[0] + "[model]", "nobody asked"),
    ("02-template", LETTERBOX.partition("{% if")[0], "generation prompt is missing"),
    ("02-template", LETTERBOX.replace(" [end]", ""), "closed by one `[end]`"),
    ("02-template", LETTERBOX.replace(" | trim", ""), "trims it"),
    ("02-template", LETTERBOX.replace("[end]\n", "[end]"), "the white space is not"),
    ("02-template", LETTERBOX.replace("[end]\n", "[end]\n[model]"), "more than once"),
    ("02-template", LETTERBOX.replace("[end]\n", "[end];\n"), "first difference"),
]


@pytest.mark.parametrize(("name", "answer", "words"), MISTAKES)
def test_the_mistake_is_named(name, answer, words):
    found = checks.check(name, answer)
    assert not found.passed
    assert words in found.message
    again = checks.check(name, answer)
    assert again.hint
    again._repr_html_().encode("utf-8")


def test_every_exercise_knows_several_mistakes():
    known = {
        item.name: {words for name, _, words in MISTAKES if name == item.name}
        for item in checks.exercises()
        if item.name[:2] in {"00", "02"}  # the others' mistakes stand in tests of their own
    }
    assert min(len(words) for words in known.values()) >= 5, known


RIGHT_ANSWERS = [
    ("00-stop", reply("The sea is wide", "."), "cut off too"),
    ("00-stop", reply("The sea is 3.5 km deep", ". "), "stopped by '. '"),
    ("00-stop", reply("The sea is wide", ".\n"), "cut off too"),
    ("00-dice", [reply("a"), reply("b", number="2")], "Two different replies to one"),
    ("02-chatml", RIGHT, "to the last line end"),
    ("02-ending", "<|im_end|>\n", "nobody's is opened"),
    ("02-ending", "object?<|im_end|>\n", "nobody's is opened"),
    ("02-ending", "France?<|im_end|>\n", "nobody's is opened"),
    ("02-ending", f"<|im_start|>user\n{PARIS}<|im_end|>\n", "nobody's is opened"),
    ("02-ending", TURN.removeprefix("<|im_start|>"), "nobody's is opened"),
    (
        "02-ending",
        prompts.render(ASKED, family="smollm2", add_generation_prompt=False).text,
        "nobody's is opened",
    ),
    (
        "02-ending",
        prompts.render(PARIS, family="smollm2", add_generation_prompt=False).text,
        "nobody's is opened",
    ),
    ("02-no-default", ASKED, "in its place"),
    ("02-no-default", [("system", SYSTEM), ("user", PARIS)], "in its place"),
    ("02-no-default", [("system", SYSTEM), PARIS], "in its place"),
    ("02-no-default", [SystemMessage(SYSTEM), HumanMessage(QUESTION)], "in its place"),
    ("02-no-default", prompts.render(ASKED), "in its place"),
    ("02-no-default", [("system", ""), ("user", QUESTION)], "an empty one"),
    ("02-fold", [("user", f"{SYSTEM}. {QUESTION}")], "Gemma takes it"),
    (
        "02-fold",
        [("user", SYSTEM), ("assistant", "I will."), ("user", QUESTION)],
        "Gemma takes it",
    ),
    ("02-fold", [("user", f"{SYSTEM}. {PARIS}")], "Gemma takes it"),
    ("02-fold", [("user", f"{QUESTION} {SYSTEM}.")], "usually come first"),
    ("02-fold", [("user", "You’re a helpful assistant: what is a force?")], "Gemma takes it"),
    ("02-injection", take_apart, "as it was"),
    ("02-injection", delete_until_gone, "as it was"),
    (
        "02-injection",
        lambda text: re.sub("|".join(map(re.escape, TOKENS)), "[removed]", text),
        "as it was",
    ),
    ("02-injection", bars_and(lambda text: text.replace("<|", "< |")), "as it was"),
    ("02-injection", bars_and(lambda text: text.replace("|>", "| >")), "as it was"),
    ("02-template", LETTERBOX, "with and without the generation prompt"),
]


@pytest.mark.parametrize(("name", "answer", "words"), RIGHT_ANSWERS)
def test_more_than_one_right_answer_is_right(name, answer, words):
    found = checks.check(name, answer)
    assert found.passed, found
    assert words in found.message
    assert checks.passed() == [name]


def test_a_good_fold_is_not_told_what_it_does_already():
    assert "usually" not in checks.check("02-fold", [("user", f"{SYSTEM}. {PARIS}")]).message


STARTED_TEMPLATE = LOOP + "\n[{{ message.role }}] ...\n{% endfor %}\n"


@pytest.mark.parametrize(
    ("name", "answer", "words"),
    [
        ("02-injection", lambda text: ..., "Write in place of `...`"),
        ("02-template", STARTED_TEMPLATE, "replace the dots by the message's text"),
        ("02-template", STARTED_TEMPLATE.replace("...", "{{ message.content }} ..."), "still dots"),
        ("02-template", LOOP + "...", "still dots"),
    ],
)
def test_a_gap_within_an_answer_is_no_try(name, answer, words):
    for _ in range(2):
        found = checks.check(name, answer)
        assert (found.level, found.passed, found.hint) == ("start", False, None)
        assert words in found.message
    assert all(result["tries"] == 0 for result in checks.results())


@pytest.mark.model
def test_the_attacks_are_real_and_what_passes_holds_in_the_real_tokenizer():
    from hfnb.builtin import load_tokenizer

    tokenizer = load_tokenizer()
    assert tuple(tokenizer.all_special_tokens) == TOKENS

    def special(text):
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        return set(ids) & set(tokenizer.all_special_ids)

    assert all(special(token) for token in TOKENS)
    attacks = [ATTACK, *nested(TOKENS)]
    assert sum(bool(special(text)) for text in attacks) > 1000
    for defuse in (take_apart, delete_until_gone):
        assert not any(special(defuse(text)) for text in attacks)


@given(st.lists(st.sampled_from([*TOKENS, "<", "<|", "|>", ">", "im_", "end", " ", "x"])))
def test_the_solution_holds_against_any_mixture(pieces):
    text = "".join(pieces)
    assert not any(token in take_apart(text) for token in TOKENS)
    if not any(token in text for token in TOKENS):
        assert take_apart(text) == text


def test_the_letterbox_is_what_its_template_writes():
    talk = [("user", " Hi "), ("assistant", "Hello"), ("user", "Bye")]
    assert prompts.render(talk, template=LETTERBOX).text == letterbox(talk)
    assert letterbox(talk) == "[user] Hi [end]\n[model] Hello [end]\n[user] Bye [end]\n[model]"
