"""Questions whose first search finds nothing: asked again, or honestly left open."""

from __future__ import annotations

from random import Random

from hfnb.tools.search.kinds import KINDS
from training import inventing, situations, unanswered, world
from training.chains import lookup_calculator, misspelt_search
from training.drafts import Draft, Trace, query
from training.hops import two_hop
from training.pairs import pair, plural, two_lookups
from training.phrasings import combined
from training.phrasings.attributes import OTHERS, VAGUE
from training.single import FACTS, NUMERIC, phrased
from training.values import TARGETS
from training.world import Thing

UNKNOWN = "Nothing was found, so I cannot answer."
UNTOLD = "The sheet does not tell it, so I cannot answer."


def rephrase(rng: Random) -> Trace:
    """A miss, then the search that finds."""
    chance = rng.random()
    if chance < 0.22:
        return _vague(rng)
    if chance < 0.36:
        return lookup_calculator(rng, miss=True)
    if chance < 0.48:
        for _ in range(20):
            trace = two_lookups(rng, miss=True)
            if len(trace.turns) == 5:
                return trace
    if chance < 0.6:
        return two_hop(rng, miss=True)
    draft = Draft.new(rng, "rephrase")
    wrong = None
    while wrong is None:
        kind, attribute = rng.choice(FACTS)
        thing = world.having(rng, kind, attribute.label)
        wrong = world.misspelt(rng, thing.name)
    draft.names.append(thing.name)
    asked = wrong.lower() if draft.lower else wrong
    told = situations.misspelt(rng, attribute.label, kind, asked)
    text, template = told or phrased(rng, attribute.label, kind, asked)
    question = draft.dressed(draft.filler(text))
    misspelt_search(
        draft, f"I need the {attribute.label} of {asked}.", thing, asked, attribute.label
    )
    return draft.done(question, template, thing.sentence(attribute.label))


def _shown(rng: Random, thing: Thing, label: str | None) -> list[str]:
    labels = [one for one in thing.attributes if one == label or rng.random() < 0.75]
    return labels or list(thing.attributes)


def _vague(rng: Random) -> Trace:
    """The word asked for is not the sheet's own."""
    draft = Draft.new(rng, "rephrase")
    word, asks, labels = rng.choice(VAGUE)
    options = [
        (kind, attribute.label)
        for kind, attribute in FACTS
        if attribute.label in labels and not (word == "date" and kind == "person")
    ]
    kind, label = rng.choice(options)
    thing = world.having(rng, kind, label)
    rivals = [one for one in labels if one in thing.attributes and one != label]
    for rival in rivals:
        del thing.attributes[rival]
    asked = draft.asked(thing)
    told = situations.sometimes(rng, word, kind, asked)
    text, template = told or phrased(rng, word, kind, asked, asks)
    question = draft.dressed(draft.filler(text))
    first = query(asked, word)
    silent = thing.silent_about(word, _shown(rng, thing, label))
    draft.search(f"I need the {word} of {asked}.", first, silent)
    retry = f"The sheet does not tell the {word}, but it tells the {label}."
    draft.search(retry, query(asked, label), thing.observed(label))
    return draft.done(question, template, thing.sentence(label))


def not_found(rng: Random) -> Trace:
    """Nothing there is to be found, and the answer says so."""
    chance = rng.random()
    if chance < 0.27:
        return _silent(rng)
    if chance < 0.36:
        return _half_found(rng)
    if chance < 0.42:
        return _lost_on_the_way(rng)
    if chance < 0.5:
        return _known_by_name(rng)
    draft = Draft.new(rng, "not_found")
    asks: tuple[str, ...] = ()
    template = ""
    if chance < 0.6:
        thing, questions = world.other(rng)
        label = rng.choice(list(questions))
        asks = questions[label]
    else:
        kind, attribute = rng.choice(FACTS)
        label = attribute.label
        if rng.random() < unanswered.SHARE:
            kind, label, template = unanswered.unheard(rng)
        thing = world.thing(rng, kind, inventing.invented(rng, kind))
    asked = draft.asked(thing)
    if template:
        text = situations.put(rng, template, asked, label)
    else:
        told = situations.sometimes(rng, label, thing.kind, asked)
        text, template = told or phrased(rng, label, thing.kind, asked, asks)
    question = draft.dressed(draft.filler(text))
    thought = f"I need the {label} of {asked}."
    _search_twice(draft, thought, asked, label, thing.kind)
    return draft.done(question, template, f"I could not find the {label} of {asked}.", UNKNOWN)


def _search_twice(draft: Draft, thought: str, asked: str, label: str, kind: str) -> None:
    rng = draft.rng
    first = query(asked, label)
    # The search may offer names that are other things: not to be taken for it.
    strange = rng.random() < 0.35
    far = world.strangers(rng, kind, asked) if strange else []
    draft.search(thought, first, world.nothing(first, far))
    retry = f"Nothing was found for {asked}. I try the name alone."
    again = far if rng.random() < 0.7 else []
    draft.search(retry, query(asked), world.nothing(query(asked), again))


def _known_by_name(rng: Random) -> Trace:
    """The thing is there, but the search knows no such attribute at all."""
    if rng.random() < unanswered.SHARE:
        return _untold(rng)
    draft = Draft.new(rng, "not_found")
    thing = world.thing(rng, rng.choice(FACTS)[0])
    asked = draft.asked(thing)
    _, _, rows = rng.choice(OTHERS)
    label, _, _, _, asks = rng.choice(rows)
    if rng.random() < 0.4:
        label, asks = rng.choice(combined.UNKNOWN_LABELS)
    text, template = phrased(rng, label, thing.kind, asked, asks)
    question = draft.dressed(draft.filler(text))
    return _by_name(draft, thing, asked, label, question, template)


def _by_name(
    draft: Draft, thing: Thing, asked: str, label: str, question: str, template: str
) -> Trace:
    rng = draft.rng
    first = query(asked, label)
    offered = [thing.name, *(world.strangers(rng, thing.kind, asked) if rng.random() < 0.3 else [])]
    draft.search(f"I need the {label} of {asked}.", first, world.nothing(first, offered))
    retry = f"Nothing was found for the {label}. I try the name alone."
    draft.search(retry, query(thing.name), thing.introduced())
    answer = f"I could not find the {label} of {thing.name}."
    return draft.done(question, template, answer, UNTOLD)


def _silent(rng: Random) -> Trace:
    """The thing is there, but its sheet does not tell what was asked."""
    if rng.random() < unanswered.SHARE:
        return _untold(rng)
    draft = Draft.new(rng, "not_found")
    kind, _ = rng.choice(FACTS)
    thing = world.thing(rng, kind)
    asked = draft.asked(thing)
    asks: tuple[str, ...] = ()
    template_kind = kind
    chance = rng.random()
    if chance < 0.3:
        _, _, rows = rng.choice(OTHERS)
        label, _, _, _, asks = rng.choice(rows)
    elif chance < 0.42:
        label, asks, labels = rng.choice(VAGUE)
        if set(labels) & set(thing.attributes):
            return _silent(rng)
    else:
        template_kind, attribute = rng.choice(FACTS)
        label = attribute.label
        if rng.random() < 0.5:
            # Something that a sheet of this kind may have, but this one has not.
            template_kind = kind
            label = rng.choice(list(thing.attributes))
    if label in thing.attributes:
        del thing.attributes[label]
    if not thing.attributes or _near(label, thing):
        return _silent(rng)
    text, template = phrased(rng, label, template_kind, asked, asks)
    question = draft.dressed(draft.filler(text))
    silent = thing.silent_about(label, _shown(rng, thing, None))
    draft.search(f"I need the {label} of {asked}.", query(asked, label), silent)
    return draft.done(question, template, f"I could not find the {label} of {asked}.", UNTOLD)


def _untold(rng: Random) -> Trace:
    """The same, for what no sheet of the kind tells; the search may not know the word at all."""
    draft = Draft.new(rng, "not_found")
    kind, label, template = unanswered.untold(rng)
    thing = world.thing(rng, kind)
    asked = draft.asked(thing)
    text = situations.put(rng, template, asked, label)
    question = draft.dressed(draft.filler(text), chatter=0.03)
    known = {one.label for attributes in KINDS.values() for one in attributes}
    if label not in known and rng.random() < 0.4:
        return _by_name(draft, thing, asked, label, question, template)
    silent = thing.silent_about(label, _shown(rng, thing, None))
    draft.search(f"I need the {label} of {asked}.", query(asked, label), silent)
    return draft.done(question, template, f"I could not find the {label} of {asked}.", UNTOLD)


def _near(label: str, thing: Thing) -> bool:
    """Say whether the sheet tells something that could pass for what was asked."""
    close = (
        {"author", "painter", "composer", "director", "inventor", "founder", "architect"},
        {"girlfriend", "boyfriend", "wife", "husband"},
        {"year", "year of completion", "founding year", "year of invention", "discovery year"},
        {"opening year", "launch year", "founding year", "year of completion"},
        {"birth year", "age"},
        {"city", "country", "place", "headquarters", "continent", "birthplace"},
        {"height", "length", "depth", "diameter", "drop", "area"},
        {"discoverer", "inventor"},
        {"weight", "atomic weight", "launch mass"},
        {"length", "running time"},
        {"population", "number of speakers"},
    )
    return any(label in row and row & set(thing.attributes) for row in close)


def _half_found(rng: Random) -> Trace:
    """The first of two numbers is found, the second is not."""
    draft = Draft.new(rng, "not_found")
    kind, attribute = rng.choice(NUMERIC)
    label = attribute.label
    one, two = pair(rng, label, kind)
    two = world.thing(rng, kind, inventing.invented(rng, kind))
    operation = rng.choice(("sum", "difference", "average"))
    if attribute.form == "year":
        operation = "difference"
    a, b = draft.asked(one), draft.asked(two)
    template = rng.choice([one for one in combined.TWO[operation] if "{a}" in one])
    text = (
        template.replace("{a}", a)
        .replace("{b}", b)
        .replace("{labels}", plural(label))
        .replace("{label}", label)
    )
    question = draft.dressed(text)
    plan = f"I need the {label} of {a} and the {label} of {b}, then the {operation}."
    if rng.random() < 0.25:
        _search_twice(draft, plan, a, label, kind)
        answer = f"I could not find the {label} of {a}."
        return draft.done(question, template, answer, UNKNOWN)
    draft.find(plan, one, a, label)
    _search_twice(draft, f"{one.sentence(label)} Now I need the {label} of {b}.", b, label, kind)
    return draft.done(question, template, f"I could not find the {label} of {b}.", UNKNOWN)


def _lost_on_the_way(rng: Random) -> Trace:
    """The person or place of the first hop is not in the sheets."""
    for _ in range(100):
        trace = two_hop(rng)
        if len(trace.turns) >= 3 and trace.names[-1] in str(trace.turns[1].tool_input):
            break
    first, second = trace.turns[:2]
    found = trace.names[-1]
    label = str(second.tool_input).removesuffix(f" of {found}")
    draft = Draft(rng, "not_found", names=list(trace.names), turns=[first])
    kinds = [kind for kind in TARGETS.values() if kind]
    _search_twice(draft, second.thought, found, label, rng.choice(kinds))
    answer = f"I could not find the {label} of {found}."
    return draft.done(trace.question, trace.template, answer, UNKNOWN)
