"""Questions of one fact, or of none."""

from __future__ import annotations

import math
from random import Random

from hfnb.tools.search.kinds import KINDS
from training import language, situations, talk, world
from training.drafts import Draft, Trace, introduced, query
from training.language import capital, filled
from training.phrasings import combined, frames, no_tool, words
from training.phrasings.attributes import LOCATIONS, VAGUE
from training.world import Thing

# How often a kind is met; the others once.
_WEIGHTS = {"person": 4, "country": 3, "city": 2, "mountain": 2, "work": 3, "landmark": 2}
FACTS = [
    (kind, attribute)
    for kind, attributes in KINDS.items()
    for attribute in attributes
    for _ in range(_WEIGHTS.get(kind, 1))
]
NUMERIC = [(kind, attribute) for kind, attribute in FACTS if attribute.form in ("number", "year")]


def phrased(
    rng: Random, label: str, kind: str, name: str, asks: tuple[str, ...] = ()
) -> tuple[str, str]:
    """Return a question for one fact, and its template."""
    questions = list(asks) or language.asks(label, kind)
    things = language.nouns(label, kind) if not asks else [f"the {label} of {{n}}"]
    style = rng.random()
    if style < 0.42 and questions:
        frame, said = rng.choice(frames.QUESTIONS), rng.choice(questions)
        text = filled(language.question(said), name)
        made = frame.replace("{q}", text).replace("{Q}", capital(text))
    elif style < 0.7 and questions:
        frame, said = rng.choice(frames.CLAUSES), rng.choice(questions)
        made = frame.replace("{c}", filled(language.clause(said), name))
    else:
        frame, said = rng.choice(frames.NOUNS), rng.choice(things)
        text = filled(said, name)
        made = frame.replace("{x}", text).replace("{X}", capital(text))
    return made, f"{frame} <- {said}"


def lookup(rng: Random) -> Trace:
    """One fact, read off and answered."""
    draft = Draft.new(rng, "lookup")
    chance = rng.random()
    if chance < 0.08:
        return _about(draft)
    if chance < 0.15:
        kind = rng.choice(list(LOCATIONS))
        return _found(draft, world.thing(rng, kind), "location", LOCATIONS[kind])
    if chance < 0.2:
        word, asks, labels = rng.choice(VAGUE[3:5])
        label = rng.choice(labels)
        return _found(draft, world.having(rng, "person", label), word, label, asks)
    if chance < 0.34:
        thing, questions = world.other(rng)
        label = rng.choice(list(questions))
        return _found(draft, thing, label, label, questions[label])
    kind, attribute = rng.choice(FACTS)
    thing = world.having(rng, kind, attribute.label)
    return _found(draft, thing, attribute.label, attribute.label)


def _found(draft: Draft, thing: Thing, word: str, label: str, asks: tuple[str, ...] = ()) -> Trace:
    asked = draft.asked(thing)
    named = introduced(draft.rng, thing, asked, label)
    told = situations.sometimes(draft.rng, word, thing.kind, asked)
    text, template = told or phrased(draft.rng, word, thing.kind, named, asks)
    question = draft.dressed(draft.filler(text), chatter=0.03 if told else 0.14)
    thought = f"I need the {word} of {asked}."
    if word == label:
        draft.find(thought, thing, asked, label)
    else:
        draft.search(thought, query(asked, word), thing.observed(label))
    return draft.done(question, template, thing.sentence(label))


def _about(draft: Draft) -> Trace:
    rng = draft.rng
    thing = world.thing(rng, rng.choice(list(KINDS)))
    asked = draft.asked(thing)
    template = rng.choice(combined.ABOUT_PERSON if thing.kind == "person" else combined.ABOUT)
    told = situations.about(rng, thing.kind, asked)
    text, template = told or (filled(template, asked), template)
    question = draft.dressed(draft.filler(text))
    draft.search(f"I need facts about {asked}.", query(asked), thing.introduced())
    return draft.done(question, template, thing.definition())


def answered(rng: Random) -> Trace:
    """No tool: the answer at once."""
    if rng.random() < talk.SHARE:
        return talk.answered(rng)
    draft = Draft.new(rng, "no_tool")
    chance = rng.random()
    word = rng.choice(words.WORDS)
    person = rng.choice(words.FIRST_NAMES)
    if chance < 0.86:
        questions, answer = rng.choice(no_tool.PAIRS)
        template = rng.choice(questions)
    elif chance < 0.9:
        template, answer = (
            rng.choice(no_tool.SPELLING),
            f"{capital(word)} is spelt {'-'.join(word)}.",
        )
    elif chance < 0.92:
        template, answer = rng.choice(no_tool.LETTERS), f"The first letter is {word[0]}."
    elif chance < 0.94:
        template, answer = rng.choice(no_tool.ECHOES), f"{capital(word)}."
    elif chance < 0.98:
        template, answer = rng.choice(no_tool.NAMES), f"Nice to meet you, {person}!"
    else:
        template, answer = rng.choice(no_tool.GREETED), f"Hello {person}, have a good day!"
    question = draft.dressed(template.replace("{w}", word).replace("{P}", person), chatter=0.03)
    return draft.done(question, template, answer, "I can answer this without a tool.")


def written(rng: Random, number: float) -> str:
    """Return a number as people write it, thousands with commas or without."""
    if number >= 1000 and rng.random() < 0.45:
        return f"{number:,}"
    return str(number)


def magnitude(rng: Random, low: float, high: float, digits: int = 0) -> float:
    """Return a number between, drawn on a logarithmic scale."""
    number = math.exp(rng.uniform(math.log(low), math.log(high)))
    return round(number, digits) if digits else round(number)
