"""Talk that needs no tool: small talk, words and their forms, what everybody knows."""

from __future__ import annotations

import re
from random import Random

from training.drafts import Draft, Trace
from training.language import capital
from training.phrasings import no_tool_more, words

# How many of the questions without a tool come from here.
SHARE = 0.55


def answered(rng: Random) -> Trace:
    """No tool: the answer at once."""
    draft = Draft.new(rng, "no_tool")
    chance = rng.random()
    if chance < 0.5:
        questions, answer = rng.choice(no_tool_more.PAIRS)
        template = rng.choice(questions)
        text = template.replace("{P}", rng.choice(words.FIRST_NAMES))
    elif chance < 0.65:
        template, text, answer = _translated(rng)
    else:
        template, text, answer = _row(rng)
    question = draft.dressed(text, chatter=0.03)
    return draft.done(question, template, answer, "I can answer this without a tool.")


def _translated(rng: Random) -> tuple[str, str, str]:
    word, *told = rng.choice(no_tool_more.TRANSLATIONS).split("|")
    spot = rng.randrange(len(told))
    language = no_tool_more.LANGUAGES[spot]
    template = rng.choice(no_tool_more.TRANSLATE)
    text = template.replace("{w}", word).replace("{l}", language)
    return template, text, f'{capital(word)} in {language} is "{told[spot]}".'


def _row(rng: Random) -> tuple[str, str, str]:
    questions, answer, rows = rng.choice(no_tool_more.TABLES)
    word, told = rng.choice(rows.strip().splitlines()).split("|")
    template = rng.choice(questions.strip().splitlines())
    said = answer.replace("{w}", word).replace("{a}", told).replace("{A}", capital(told))
    return template, _article(template.replace("{w}", word)), _article(said)


def _article(text: str) -> str:
    return re.sub(r"\b([Aa]) (?=[aeio])", r"\1n ", text)
