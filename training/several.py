"""Two facts of one sheet: told both, or put into a calculation."""

from __future__ import annotations

from random import Random

from hfnb.tools.search.kinds import KINDS
from training import language, situations, world
from training.drafts import Draft, Trace
from training.hops import framed, pronouns
from training.language import capital, filled
from training.pairs import PAIRED, marked
from training.phrasings import combined
from training.single import FACTS
from training.world import Thing


def several_facts(rng: Random) -> Trace:
    """Two facts of one sheet: told both, or put into a calculation."""
    draft = Draft.new(rng, "several_facts")
    if rng.random() < 0.45:
        return _derived(draft)
    kind = rng.choice(FACTS)[0]
    thing = world.thing(rng, kind)
    while len(thing.attributes) < 2:
        thing = world.thing(rng, rng.choice(FACTS)[0])
    kind = thing.kind
    asked = draft.asked(thing)
    if told := situations.two_sometimes(rng, thing, asked):
        one, two, text, template = told
        question = draft.dressed(draft.filler(text), chatter=0.03)
        draft.find(f"I need the {one} and the {two} of {asked}.", thing, asked, one, two)
        return draft.done(question, template, f"{thing.sentence(one)} {thing.sentence(two)}")
    one, two = rng.sample(list(thing.attributes), 2)
    owner = rng.choice(("his", "her", "their")) if kind == "person" else "its"
    if rng.random() < 0.6:
        template = rng.choice(combined.TWO_FACTS)
        first = rng.choice(language.nouns(one, kind))
        owned = [noun for noun in language.nouns(two, kind) if noun.startswith("{p} ")]
        second = owned[0] if owned else rng.choice(language.nouns(two, kind))
        x, y = filled(first, asked), filled(second, asked, owner if owned else None)
        text = template.replace("{x}", x).replace("{X}", capital(x)).replace("{y2}", y)
        template = f"{template} <- {first} <- {second}"
    else:
        frame = rng.choice(combined.TWO_ASKS)
        first, second = rng.choice(language.asks(one, kind)), rng.choice(language.asks(two, kind))
        name, owner = pronouns(rng, "", kind, second)
        name = asked if "that" in name or "this" in name else name
        text = framed(frame, (first, asked, None), (second, name, owner))
        template = f"{frame} <- {first} <- {second}"
    question = draft.dressed(text)
    draft.find(f"I need the {one} and the {two} of {asked}.", thing, asked, one, two)
    return draft.done(question, template, f"{thing.sentence(one)} {thing.sentence(two)}")


def _derived(draft: Draft) -> Trace:
    rng = draft.rng
    if rng.random() < 0.5:
        return _put_together(draft)
    told = rng.random() < situations.TWO_OFTEN
    rows = situations.derived() if told else combined.DERIVED
    weights = [len(row[-1]) if told else 1 for row in rows]
    kind, one, two, shape, _, result_unit, templates = rng.choices(rows, weights)[0]
    thing = world.thing(rng, kind)
    if (one, two) == ("birth year", "death year"):
        thing.values[two] = int(thing.value(one)) + rng.randint(19, 99)
    asked = draft.asked(thing)
    template = rng.choice(templates)
    text = situations.put(rng, template, asked) if told else filled(template, asked)
    asking = draft.dressed(draft.filler(text)), template
    return _both(draft, asking, thing, asked, (one, two), (shape, result_unit))


def _put_together(draft: Draft) -> Trace:
    """Any two numbers of one sheet, and an operation."""
    rng = draft.rng
    kinds = [kind for kind, rows in KINDS.items() if sum(one.form != "text" for one in rows) > 1]
    kind = rng.choice(kinds)
    thing = world.thing(rng, kind)
    numeric = [label for label, one in thing.attributes.items() if one.form != "text"]
    one, two = rng.sample(numeric, 2)
    operation = rng.choice(("sum", "subtraction", "product", "quotient"))
    asked = draft.asked(thing)
    template = rng.choice([text for text in combined.TWO[operation] if "{a}" not in text])
    x, y = rng.choice(language.nouns(one, kind)), rng.choice(language.nouns(two, kind))
    owner = rng.choice(("his", "her", "their")) if kind == "person" else "its"
    owned = [noun for noun in language.nouns(two, kind) if noun.startswith("{p} ")]
    if owned and rng.random() < 0.7:
        y = rng.choice(owned)
    first, second = filled(x, asked), filled(y, asked, owner)
    if template.index("{y}") < template.index("{x}"):
        # "its" comes behind the name.
        first, second = filled(x, asked, owner), filled(y, asked)
    question = draft.dressed(marked(template, x=first, y=second))
    asking = question, f"{template} <- {x} <- {y}"
    return _both(draft, asking, thing, asked, (one, two), (PAIRED[operation][0], ""))


def _both(
    draft: Draft,
    asking: tuple[str, str],
    thing: Thing,
    asked: str,
    labels: tuple[str, str],
    calculation: tuple[str, str],
) -> Trace:
    """Read two facts off one sheet and calculate with them."""
    one, two = labels
    shape, result_unit = calculation
    goal = shape.format(v=one, w=two)
    plan = f"I need the {one} and the {two} of {asked}, then {goal}."
    draft.find(plan, thing, asked, one, two)
    expression = shape.format(v=thing.number(one), w=thing.number(two))
    said = f"{thing.sentence(one)} {thing.sentence(two)}"
    result = draft.calculate(f"{said} Now I calculate {goal}: {expression}.", expression)
    words = {"*": "times", "/": "divided by", "+": "plus", "-": "minus"}
    first, second = (two, one) if shape.startswith("{w}") else (one, two)
    what = f"The {first} of {thing.name} {words[shape[4]]} the {second}"
    tail = f" {result_unit}" if result_unit else ""
    return draft.done(*asking, f"{what} is {result}{tail}.")
